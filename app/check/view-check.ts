import type { CheckQuantity, CheckView } from "@/components/check/check-view";
import type { CheckedDocument } from "@/lib/api/check-document";
import { summarizeCheck } from "@/lib/formats/summarize-check";
import type { CheckedText } from "@/lib/schemas/check";
import { layOutCheck } from "./lay-out-check";

const mostQuantities = 100;

const languages: Record<string, string> = { en: "English", de: "German", fr: "French", es: "Spanish", ru: "Russian" };

const bounds: Record<string, string> = {
  exact: "exact", about: "about", atLeast: "at least", upTo: "up to", moreThan: "more than", fewerThan: "fewer than", between: "between", orderOfMagnitude: "order of magnitude",
}; // prettier-ignore

/** What the page shows of a checked document. `source` is what a report can be made from again. */
export function viewCheck(document: CheckedDocument, title: string, source: CheckView["source"]): CheckView {
  const { checked, text, blocks } = document;
  const { rows, beyond } = layOutCheck(text, blocks, checked.findings);
  const counts = new Map<string, number>();
  for (const { ruleId } of checked.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const quantities = checked.assertions.flatMap(({ estimate }) => (estimate ? [estimate] : []));
  const found = source.language === "" ? ", found from the text" : ", as given";
  const name = languages[checked.language.slice(0, 2)];
  return {
    title,
    language: checked.language,
    languageWords: name
      ? `${name}${found}.`
      : `The language (${checked.language}) is not one that is fully read: only marks, numbers and references were.`,
    summary: summarizeCheck(checked),
    total: checked.findings.length,
    rules: [...counts]
      .map(([id, count]) => ({ id, count }))
      .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    rows,
    beyond,
    quantities: quantities.slice(0, mostQuantities).map(quantityOf),
    moreQuantities: Math.max(0, quantities.length - mostQuantities),
    unchecked: uncheckedOf(checked),
    source,
  };
}

function quantityOf({
  words,
  low,
  high,
  bound,
  unit,
}: NonNullable<CheckedText["assertions"][number]["estimate"]>): CheckQuantity {
  return { words, low: numberOf(low), high: numberOf(high), bound: bounds[bound] ?? bound, unit: unit ?? "not named" };
}

const numberOf = (value: number | null) =>
  value === null ? "open" : value.toLocaleString("en", { maximumFractionDigits: 3 });

function uncheckedOf({ findings, warnings }: CheckedText): string[] {
  const open = findings.filter(({ level }) => level === "cannotCheck");
  const whole = open.filter(({ start, end }) => end === start);
  const words = (whole.length > 0 ? whole : open)
    .slice(0, 20)
    .map(({ message, question }) => `${message} ${question ?? ""}`.trim());
  return [...words, ...warnings];
}
