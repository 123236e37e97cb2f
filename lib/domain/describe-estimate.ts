import type { Bound, Estimate } from "@/lib/schemas/estimate";

const boundPrefix: Record<Bound, string> = {
  exact: "",
  about: "about ",
  atLeast: "at least ",
  upTo: "up to ",
  moreThan: "more than ",
  fewerThan: "fewer than ",
  between: "",
  orderOfMagnitude: "on the order of ",
};

/** Words of sources that can stand before a number, with how they read there. They say more than the bound alone. */
const ownPrefix = new Map(
  [
    "no more than", "not more than", "at most", "not less than", "no less than", "no fewer than", "not fewer than", "at least", "at least another",
    "up to", "as many as", "more than", "over", "well over", "a bit over", "upwards of", "fewer than", "less than", "under", "nearly", "almost", "close to",
    "about", "around", "approximately", "roughly", "some", "an estimated", "perhaps", "could be", "only", "barely more than", "hardly more than",
  ].map((words) => [words, words]),
); // prettier-ignore
for (const [words, reading] of [
  ["hardly exceeded", "hardly more than"],
  ["barely exceeded", "barely more than"],
  ["did not exceed", "no more than"],
  ["approximate", "approximately"],
] as const)
  ownPrefix.set(words, reading);

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** A count in words and digits: "12,733", "1.3 million" for round numbers from a million on, "1,766,118" in full otherwise. */
export function describeCount(count: number): string {
  if (count >= 1_000_000_000 && count % 100_000_000 === 0) return `${short.format(count / 1_000_000_000)} billion`;
  if (count >= 1_000_000 && count % 100_000 === 0) return `${short.format(count / 1_000_000)} million`;
  return grouped.format(count);
}

/**
 * A figure with its bound in words: "up to 1.3 million", "10,000 to 15,000", "hardly more than 100,000". The words of
 * the source stay where they can stand before a number; a word for a number ("several hundred thousand") stands for itself.
 */
export function describeEstimate(estimate: Estimate): string {
  const spoken = spokenNumber(estimate);
  if (spoken) return spoken;
  const { low, best, high, bound } = estimate;
  const prefix = ownWords(estimate) ?? boundPrefix[bound];
  if (isFloor(bound)) return withRest(prefix, low ?? best ?? high!, high, "up to");
  if (isCeiling(bound)) return withRest(prefix, high ?? best ?? low!, low, "at least");
  if (low !== null && high !== null && low !== high) {
    const range = `${describeCount(low)} to ${describeCount(high)}`;
    return best === null ? range : `${prefix}${describeCount(best)} (${range})`;
  }
  return `${prefix}${describeCount(best ?? low ?? high!)}`;
}

/** Whether a bound leaves the upper side open. */
export const isFloor = (bound: Bound): boolean => bound === "atLeast" || bound === "moreThan";

/** Whether a bound leaves the lower side open. */
export const isCeiling = (bound: Bound): boolean => bound === "upTo" || bound === "fewerThan";

/** The bound in the source's words where they can stand in a sentence, else in ours; empty for an exact figure. */
export const describeBound = (estimate: Estimate): string =>
  (spokenNumber(estimate) ?? ownWords(estimate) ?? boundPrefix[estimate.bound]).trim();

function withRest(prefix: string, stated: number, other: number | null, otherPrefix: string): string {
  const main = `${prefix}${describeCount(stated)}`;
  return other === null || other === stated ? main : `${main}, ${otherPrefix} ${describeCount(other)}`;
}

const bare = (words: string) =>
  words
    .replace(/\s*\([^)]*\)/g, "")
    .trim()
    .toLowerCase();

function ownWords({ boundWords }: Estimate): string | null {
  const reading = boundWords === null ? undefined : ownPrefix.get(bare(boundWords));
  return reading === undefined ? null : `${reading} `;
}

function spokenNumber({ boundWords, words }: Estimate): string | null {
  for (const said of [boundWords, words]) {
    const core = said === null ? "" : bare(said);
    if (
      /^(?:(?:several|many|a few|hundreds of|tens of|thousands of|dozens of)\s+)*(?:hundreds?|thousands?|dozens?|millions?)$/.test(
        core,
      ) &&
      !/^(?:hundred|thousand|million|dozen)$/.test(core)
    )
      return core;
    if (/^(?:several|a few|many) (?:hundred|thousand|million|dozen)(?: thousand)?$/.test(core)) return core;
  }
  return null;
}
