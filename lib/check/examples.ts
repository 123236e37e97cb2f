import type { RecordedAssertion, RecordedText } from "./recorded-text";

/** A recorded assertion with defaults: a plain statement without marker or attribution. */
export const anAssertion = (given: Partial<RecordedAssertion> & { exact: string }): RecordedAssertion => ({
  claim: `claim-${given.exact.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60)}`,
  kind: given.estimate ? "estimate" : "statement",
  start: 0,
  end: given.exact.length,
  marker: null,
  markerScope: null,
  attributionKind: "none",
  attribution: null,
  agentName: "The author",
  estimate: null,
  scope: null,
  isCited: false,
  ...given,
}); // prettier-ignore

/** A recorded text of these assertions, with a reference list that holds [1] unless said otherwise. */
export const aText = (assertions: RecordedAssertion[], given: Partial<RecordedText> = {}): RecordedText => ({
  document: "a-document",
  hasReferenceList: true,
  entries: ["[1]"],
  assertions,
  ...given,
});
