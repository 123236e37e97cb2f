import { createHash } from "node:crypto";
import type { CheckQuantity, CheckRow, CheckView } from "@/lib/check/check-view";
import { summarizeCheck } from "@/lib/formats/summarize-check";
import type { CheckedText } from "@/lib/schemas/check";
import { checkSummaryHref } from "@/lib/schemas/check-summary";
import type { ComparedDocument } from "./add-sayings";
import { describeCounted } from "./describe-counted";
import { layOutCheck } from "./lay-out-check";

const mostQuantities = 100;

/** Characters as the text's positions count them. */
const countPoints = (text: string) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

const levelNames: Record<string, string> = {
  error: "errors",
  warning: "warnings",
  note: "remarks",
  cannotCheck: "could not be checked",
};

const languages: Record<string, string> = { en: "English", de: "German", fr: "French", es: "Spanish", ru: "Russian" };

const bounds: Record<string, string> = {
  exact: "exact", about: "about", atLeast: "at least", upTo: "up to", moreThan: "more than", fewerThan: "fewer than", between: "between", orderOfMagnitude: "order of magnitude",
}; // prettier-ignore

/** What the page shows of a checked document. `source` is what a report can be made from again; `wanted` the page of the text, or all. */
export function viewCheck(
  document: ComparedDocument,
  title: string,
  source: CheckView["source"],
  wanted: number | "all",
): CheckView {
  const { checked, text, blocks } = document;
  const pages = layOutCheck(text, blocks, checked.findings, wanted);
  const rules = countBy(checked.findings.map(({ ruleId }) => ruleId));
  const levels = countBy(checked.findings.map(({ level }) => level));
  const sha256 = createHash("sha256").update(text).digest("hex");
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
    rules: rules.map((rule) => ({ ...rule, words: rule.id })),
    levels: levels.map((level) => ({ ...level, words: levelNames[level.id] ?? level.id })),
    pages,
    page: wanted === "all" ? 1 : Math.min(Math.max(1, wanted), pages.length),
    knownBefore: document.known,
    sha256,
    summaryHref: checkSummaryHref({
      sha256,
      characters: countPoints(text),
      assertions: checked.assertions.length,
      language: checked.language,
      rules,
    }),
    quantities: quantities.slice(0, mostQuantities).map(quantityOf),
    moreQuantities: Math.max(0, quantities.length - mostQuantities),
    unchecked: uncheckedOf(checked),
    known: document.knownWordings,
    keep: keepValues(pages[0] ?? [], title, checked.language),
    source,
  };
}

function quantityOf({
  words,
  low,
  high,
  bound,
  unit,
  term,
}: NonNullable<CheckedText["assertions"][number]["estimate"]>): CheckQuantity {
  return {
    words,
    low: numberOf(low),
    high: numberOf(high),
    bound: bounds[bound] ?? bound,
    unit: describeCounted(unit, term),
  };
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

/** What is known of the text already: its first heading, its language. */
function keepValues(rows: CheckRow[], title: string, language: string): Record<string, string> {
  const heading = rows[0]?.kind === "heading" ? rows[0] : undefined;
  const words = heading?.segments.map(({ text }) => text).join("") ?? title;
  return {
    title: words === "Pasted text" ? "" : words.slice(0, 300),
    language: language === "und" ? "" : language,
    type: "webpage",
    extent: "fullText",
    version: `as given on ${new Date().toISOString().slice(0, 10)}`,
    as: "work",
  };
}

function countBy(ids: string[]): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
