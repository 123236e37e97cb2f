import { comparedLineSchema, sideBySideLimits, type ComparedLine } from "@/lib/schemas/comparison-view";
import { arrangeColumns, printColumns, readColumns } from "./arrange-columns";
import type { IgnoredParameter, SearchParameters } from "./unread-parameters";

/** How claims stand side by side: what is compared of them, and whether they stand in lines instead of columns. */
export interface SideBySideView {
  lines: ComparedLine[];
  isTurned: boolean;
}

/** What is compared where nothing else is said: in columns all, in lines what a page is wide enough for. */
export const usualLines = (isTurned: boolean): ComparedLine[] =>
  isTurned ? ["wording", "figure", "counted", "period", "place", "stands"] : comparedLineSchema.options;

/** Reads how claims stand out of an address; `unknown` is what of it was not understood. */
export function readSideBySideView({ columns: given, turned }: SearchParameters): {
  view: SideBySideView;
  unknown: IgnoredParameter[];
} {
  const word = [turned].flat()[0] ?? "";
  const isTurned = word === "yes";
  const { columns, unknown } = readColumns([given].flat()[0], comparedLineSchema.options, usualLines(isTurned));
  return {
    view: { lines: columns.length === 0 ? usualLines(isTurned) : columns, isTurned },
    unknown: [
      ...unknown.map((value) => ({ name: "columns", value })),
      ...(["", "yes", "no"].includes(word) ? [] : [{ name: "turned", value: word }]),
    ],
  };
}

/** The query of some claims side by side, in one order and without what goes without saying. */
export function printSideBySide(claims: readonly string[], { lines, isTurned }: SideBySideView): string {
  const parts = [`claims=${claims.map(encodeURIComponent).join(",")}`];
  if (lines.join() !== usualLines(isTurned).join()) parts.push(`columns=${printColumns(lines)}`);
  if (isTurned) parts.push("turned=yes");
  return `?${parts.join("&")}`;
}

/** What a form arranges a claim as: no line of the comparison is called so. */
export const claimPlace = (claim: string): string => `claim.${claim}`;

/**
 * What a form asks for: the order of the claims, the order of what is compared, and which of both are columns. Turned by the form,
 * what is usual one way becomes what is usual the other way. Claims stay as they are where fewer would be left than can stand side by side.
 */
export function arrangeSideBySide(
  parameters: SearchParameters,
  claims: readonly string[],
  view: SideBySideView,
): { claims: string[]; view: SideBySideView } {
  const isTurned = [parameters["at-turned"]].flat()[0] === undefined ? view.isTurned : [parameters["at-turned"]].flat()[0] === "yes"; // prettier-ignore
  const lines = arrangeColumns(parameters, view.lines, comparedLineSchema.options);
  const isUsual = lines.join() === usualLines(view.isTurned).join();
  const names = claims.map(claimPlace);
  const chosen = arrangeColumns(parameters, names, names).map((name) => claims[names.indexOf(name)]!);
  return {
    claims: chosen.length < sideBySideLimits.least ? [...claims] : chosen,
    view: { lines: isUsual || lines.length === 0 ? usualLines(isTurned) : lines, isTurned },
  };
}
