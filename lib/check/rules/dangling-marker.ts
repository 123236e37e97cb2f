import { anAssertion, aText } from "../examples";
import type { RecordedAssertion } from "../recorded-text";
import { definePassageRule } from "../rule";
import { danglingMarkers } from "../dangling-markers";

const cited = anAssertion({ exact: "The Cheka grew", marker: "[2]", markerScope: "direct" });

/** A marker that points to no entry. Without any reference list it cannot be checked, which is never a pass. */
export default definePassageRule({
  id: "dangling-marker",
  title: "A marker that points nowhere",
  level: "error",
  why: "[1] promises that one can look something up. Where the list has no such entry, or there is no list, the promise is empty and everything under the marker stands on nothing that a reader can open.",
  whenNotToUse: "Where only a part of the text was taken over and its notes are elsewhere: bring in the notes.",
  ok: [aText([cited], { entries: ["[1]", "[2]"] })],
  notOk: [aText([cited]), aText([cited], { hasReferenceList: false, entries: [] })],
  *check({ document, assertions, entries, hasReferenceList }) {
    const known = new Set(entries);
    const users = new Map<string, RecordedAssertion[]>();
    for (const assertion of assertions) {
      if (assertion.marker === null || known.has(assertion.marker)) continue;
      const list = users.get(assertion.marker);
      if (list) list.push(assertion);
      else users.set(assertion.marker, [assertion]);
    }
    const level = hasReferenceList ? "error" : "cannotCheck";
    const place = { kind: "document", id: document } as const;
    if (!hasReferenceList && users.size > 0)
      yield {
        subject: place,
        level,
        message: `The text has no reference list, so its ${users.size === 1 ? "marker" : `${users.size} markers`} cannot be looked up.`,
        question: "Where is the list?",
      };
    for (const [marker, list] of users) {
      const at = list.find((assertion) => assertion.markerScope === "direct") ?? list[0]!;
      const count = list.length === 1 ? "One assertion stands" : `${list.length} assertions stand`;
      const why = hasReferenceList ? "the reference list has no such entry" : "the text has no reference list";
      yield {
        subject: { kind: "claim", id: at.claim },
        cause: place,
        level,
        message: `${marker} points nowhere: ${why}. ${count} under it.`,
        question: `What is ${marker}?`,
      };
    }
  },
  texts: {
    ok: ["The Cheka grew.[1]\n\nReferences\n1. G. Leggett, The Cheka (Oxford, 1981)."],
    notOk: [
      "The Cheka grew.[2]\n\nReferences\n1. G. Leggett, The Cheka (Oxford, 1981).",
      "The Cheka grew to 200,000 members.[1] It was dissolved in 1922.[2]",
    ],
    check: danglingMarkers,
  },
});
