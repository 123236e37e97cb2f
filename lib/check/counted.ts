import type { TextEstimate } from "@/lib/text/reading";

const deadly = new Set(["deaths", "executions", "victims", "casualties", "bodies"]);

/** Whether what is counted are the dead. */
export const countsDead = ({ term }: TextEstimate): boolean => deadly.has(term);

/** What two figures must share to be held against each other: a loss, else the words of the unit; null where nothing is named. */
export function countedKey(estimate: TextEstimate): string | null {
  if (countsDead(estimate)) return "dead";
  if (estimate.term === "unstated" || estimate.unit === null) return null;
  return `${estimate.term} ${estimate.unit.toLowerCase()}`;
}
