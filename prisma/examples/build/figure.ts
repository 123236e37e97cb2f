import type { Estimate } from "@/lib/schemas/estimate";

const digits = (n: number) => n.toLocaleString("en");
const before = {
  exact: "",
  about: "about ",
  atLeast: "at least ",
  upTo: "up to ",
  moreThan: "more than ",
  fewerThan: "fewer than ",
} as const;

/** Bound words that read well before a number; others are too long for a label. */
const plain = new Set([
  "a bit over",
  "about",
  "an estimated",
  "approximately",
  "around",
  "at least",
  "barely exceeded",
  "close to",
  "could be",
  "hardly exceeded",
  "more than",
  "nearly",
  "no fewer than",
  "no more than",
  "not less than",
  "over",
  "perhaps",
  "some",
  "up to",
  "upwards of",
]);

/** A figure with its bound in words, for labels. */
export function figureInWords({ low, best, high, bound, boundWords, words }: Estimate): string {
  if (bound === "orderOfMagnitude") return words ? `“${words}”` : `order of ${digits(low ?? best ?? high ?? 0)}`;
  if (low !== null && high !== null) {
    const range = `${digits(low)} to ${digits(high)}`;
    return best === null
      ? range
      : `${/about|approximately/.exec(boundWords ?? "")?.[0] ?? ""} ${digits(best)} (${range})`.trim();
  }
  const word = boundWords && plain.has(boundWords) ? `${boundWords} ` : bound === "between" ? "" : before[bound];
  return `${word}${digits(low ?? best ?? high ?? 0)}`;
}

/** A name with the possessive ending. */
export const possessive = (name: string) =>
  /[”:]$/.test(name) ? `${name}:` : `${name}${/(societies|records)$/.test(name) ? "’" : "’s"}`;

/** The verb of one reporter or of several. */
export const verb = (reporter: string, one: string, several: string) =>
  / and | et al\.$|contributors$/.test(reporter) ? several : one;
