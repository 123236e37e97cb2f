import type { CheckedText } from "@/lib/schemas/check";
import type { CountingBasis } from "@/lib/schemas/scope";
import { readUnit } from "./read-unit";

/** The fields of a claim that is being prepared, as a form shows them: empty where the text says nothing. */
export const claimFields = [
  "kind", "label", "agent", "agentKind", "attribution", "attributionKind", "locator", "low", "best", "high", "bound", "boundWords", "unit",
  "words", "event", "countingBasis", "counts", "temporal", "spatial", "place", "population", "basis", "collection", "note", "by", "why",
] as const; // prettier-ignore
export type ClaimField = (typeof claimFields)[number];
export type ClaimValues = Record<ClaimField, string>;

/** What a claim is prepared from. */
export interface PreparedFrom {
  /** The assertion as it was read; null where the passage is none. */
  assertion: CheckedText["assertions"][number] | null;
  exact: string;
  /** The examined work, and who made it: who asserts where the text makes nobody else say it. */
  source: { short: string; maker: string; isPerson: boolean };
  /** The EDTF dates read in the passage. */
  dates: string[];
  /** A place of the record whose name stands in the passage. */
  place: { id: string; label: string } | null;
}

/** What counts what, where the unit's words say so: a death alone does not say of what. */
const basisOf: Partial<Record<NonNullable<ReturnType<typeof readUnit>["befell"]>, CountingBasis>> = {
  sentence: "sentences",
  execution: "executions",
  killing: "killings",
  victim: "victims",
  repression: "repressed",
  excessDeath: "excessDeaths",
  burial: "bodies",
};

const kindOf = {
  estimate: "estimate",
  quotation: "quotation",
  event: "event",
  attribution: "statement",
  general: "statement",
};

/**
 * The fields of a claim as far as the passage says them; what it does not say stays empty, or "not stated". The label names the
 * work and quotes, and so asserts nothing.
 */
export function prepareClaim({ assertion, exact, source, dates, place }: PreparedFrom): ClaimValues {
  const estimate = wholeNumbers(assertion?.estimate ?? null);
  const attribution = assertion?.attribution ?? { kind: "none" as const, name: null, work: null };
  const isOthers = attribution.name !== null && attribution.kind !== "vague";
  const words = estimate?.words ?? exact;
  const basis = estimate
    ? (basisOf[readUnit(`${estimate.unit ?? ""} ${exact}`).befell ?? "death"] ?? "notStated")
    : "notStated";
  return {
    kind: assertion ? (assertion.kind === "estimate" && !estimate ? "statement" : kindOf[assertion.kind]) : "statement",
    label: `“${shorten(unquoted(words))}” (${source.short})`,
    agent: isOthers ? attribution.name! : source.maker,
    agentKind: isOthers || source.isPerson ? "person" : "organisation",
    attribution: [attribution.name, attribution.work].filter((one) => one !== null).join(", "),
    attributionKind: attribution.kind,
    locator: "",
    ...figureOf(estimate),
    words: estimate?.words ?? "",
    event: "",
    countingBasis: basis,
    counts: estimate?.unit ?? "",
    temporal: dates.length === 1 ? dates[0]! : "",
    spatial: place?.label ?? "",
    place: place?.id ?? "",
    population: "",
    basis: "unstated",
    collection: "",
    note: "",
    by: "",
    why: "",
  };
}

type ReadEstimate = NonNullable<CheckedText["assertions"][number]["estimate"]>;

/** A share is no count: the record's estimates are whole numbers. */
const wholeNumbers = (estimate: ReadEstimate | null): ReadEstimate | null =>
  estimate && [estimate.low, estimate.high, estimate.best].every((one) => one === null || Number.isSafeInteger(one))
    ? estimate
    : null;

function figureOf(
  estimate: ReadEstimate | null,
): Pick<ClaimValues, "low" | "best" | "high" | "bound" | "boundWords" | "unit"> {
  if (!estimate) return { low: "", best: "", high: "", bound: "exact", boundWords: "", unit: "" };
  const { low, best, high, bound, unit } = estimate;
  const isOne = low !== null && low === high;
  const print = (value: number | null) => (value === null ? "" : String(value));
  return {
    low: isOne ? "" : print(low),
    best: isOne ? print(low) : print(best),
    high: isOne ? "" : print(high),
    bound,
    boundWords: "",
    unit: unit ?? "not stated",
  };
}

/** Words without the marks around them: the label has its own. */
const unquoted = (words: string) => {
  const inner = /^\s*[“„"«]([^“”„"«»]*)[”“"»]?[.,;]?\s*$/.exec(words)?.[1];
  return inner?.trim() ? inner : words;
};

const shorten = (words: string) => {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= 80 ? line.replace(/[.,;:]$/, "") : `${line.slice(0, 76).replace(/\s+\S*$/, "")} …`;
};
