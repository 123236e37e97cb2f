import type { CheckedText } from "@/lib/schemas/check";

const count = (n: number, one: string, many: string) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** What a check found, in a few sentences: how many assertions, and what they rest on. */
export function summarizeCheck({ assertions, references, findings }: CheckedText): string[] {
  if (assertions.length === 0) return ["No assertion was read in it."];
  const cited = assertions.filter(({ citations }) => citations.length > 0);
  const opened = cited.filter(({ citations }) =>
    citations.some(({ resolved, source }) => resolved || source !== null),
  ).length;
  const named = assertions.filter(
    ({ citations, attribution }) => citations.length === 0 && attribution.kind === "namedWork",
  ).length;
  const person = assertions.filter(
    ({ citations, attribution }) => citations.length === 0 && attribution.kind === "namedPersonNoWork",
  ).length;
  const vague = assertions.filter(
    ({ citations, attribution }) => citations.length === 0 && attribution.kind === "vague",
  ).length;
  const nothing = assertions.length - cited.length - named - person - vague;
  const unchecked = findings.filter(({ level }) => level === "cannotCheck").length;
  const parts: [number, string][] = [
    [cited.length, `under a reference marker${openedWords(cited.length, opened)}`],
    [named, "attributed to a named work"],
    [person, "attributed to a name without a work"],
    [vague, "attributed to nobody in particular"],
    [nothing, "with no source at all"],
  ];
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number.toLocaleString("en")} ${words}`);
  return [
    `${count(assertions.length, "assertion", "assertions")}:`,
    `${said.join(", ")}.`,
    references.length === 0
      ? "No reference list stands in the text."
      : `The reference list has ${count(references.length, "entry", "entries")}.`,
    unchecked === 0 ? "" : `${count(unchecked, "thing", "things")} could not be checked.`,
  ].filter((sentence) => sentence !== "");
}

const openedWords = (cited: number, opened: number) =>
  opened === 0
    ? " (none with a note that can be opened)"
    : opened < cited
      ? ` (${opened.toLocaleString("en")} with a note that can be opened)`
      : "";
