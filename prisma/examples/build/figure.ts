import type { Estimate } from "@/lib/schemas/estimate";

const digits = (n: number) => n.toLocaleString("en");
const before = { about: "about ", atLeast: "at least ", upTo: "up to ", moreThan: "more than ", fewerThan: "fewer than ", orderOfMagnitude: "order of " } as const;

/** A figure with its bound in words, for labels. */
export function figureInWords({ low, best, high, bound }: Estimate): string {
  if (low !== null && high !== null) return `${digits(low)} to ${digits(high)}`;
  const word = bound === "exact" || bound === "between" ? "" : before[bound];
  return `${word}${digits(low ?? best ?? high ?? 0)}`;
}
