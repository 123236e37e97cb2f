import { findPassages } from "@/lib/text/anchor/find-passages";
import type { QuoteSelector } from "@/lib/text/anchor/quote-selector";
import { readText } from "@/lib/text/read-text";
import { seeded } from "../generate/random";
import { row, type Row } from "../row";
import { edits, editText, truePlace, type EditedText } from "./edited-text";
import { matchQuote } from "./match-quote";

type Span = { start: number; end: number };
type Finder = (text: string, passages: (QuoteSelector & Span)[], old: string) => (Span | null)[];

/** The score from which Hypothesis's approach puts nothing in a wrong place in the project's first measurements. */
const threshold = 0.75;
/** As much as the client keeps of what stands around. */
const around = 32;

const finders: Record<"ours" | "published" | "strict", Finder> = {
  ours: findPassages,
  published: (text, passages) => passages.map((passage) => matchQuote(text, passage, passage.start)),
  strict: (text, passages) => passages.map((passage) => matchQuote(text, passage, passage.start, threshold)),
};

/** The sentences of a text, as passages that somebody marked. */
function passagesOf(text: string): (QuoteSelector & Span)[] {
  return readText(text, { language: "en" })
    .sentences.filter(({ start, end }) => end - start > 20)
    .map(({ start, end }) => ({
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - around), start),
      suffix: text.slice(end, end + around),
    }));
}

interface Tally {
  there: number;
  found: number;
  wrong: number;
  seconds: number;
}

function count(tally: Tally, edited: EditedText, passages: (QuoteSelector & Span)[], old: string, find: Finder): void {
  const before = process.cpuUsage();
  const found = find(edited.text, passages, old);
  const { user, system } = process.cpuUsage(before);
  tally.seconds += (user + system) / 1e6;
  passages.forEach(({ start, end }, index) => {
    const place = truePlace(edited, start, end);
    const match = found[index]!;
    if (place === null) return;
    if (place !== "gone") tally.there++;
    if (match === null) return;
    if (place !== "gone" && isSame(match, place)) tally.found++;
    else tally.wrong++;
  });
}

/** Whether two spans share most of what they cover. */
const isSame = (a: Span, b: Span) =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.6;

/** Passages found again after each kind of edit, beside the published approach of Hypothesis, with and without a threshold. */
export function* passagesFoundAgain(texts: string[], rounds: number): Iterable<Row> {
  const all = texts.map((text) => ({ text, passages: passagesOf(text) }));
  const nothing = (): Tally => ({ there: 0, found: 0, wrong: 0, seconds: 0 });
  const sums = { ours: nothing(), published: nothing(), strict: nothing() };
  for (const name of Object.keys(edits)) {
    const tallies = { ours: nothing(), published: nothing(), strict: nothing() };
    for (let seed = 1; seed <= rounds; seed++)
      for (const { text, passages } of all) {
        const edited = editText(text, name, seeded(seed));
        for (const who of ["ours", "published", "strict"] as const) {
          count(tallies[who], edited, passages, text, finders[who]);
        }
      }
    for (const who of ["ours", "published", "strict"] as const)
      for (const what of ["there", "found", "wrong", "seconds"] as const) sums[who][what] += tallies[who][what];
    yield* rowsOf(name, tallies);
  }
  yield* rowsOf("all edits", sums);
  yield row("passages looked for a second, all edits", sums.ours.there / sums.ours.seconds, {
    name: "Hypothesis's match-quote",
    value: sums.published.there / sums.published.seconds,
  });
}

function* rowsOf(name: string, { ours, published, strict }: Record<keyof typeof finders, Tally>): Iterable<Row> {
  const share = ({ found, there }: Tally) => (100 * found) / Math.max(1, there);
  const isAll = name === "all edits";
  if (isAll) yield row(`passages found again, % of ${ours.there}, ${name}`, share(ours), null, ">= 99");
  yield row(`passages found again, % of ${ours.there}, ${name}`, share(ours), {
    name: "Hypothesis's match-quote",
    value: share(published),
  });
  yield row(`passages found again, %, ${name}`, share(ours), {
    name: `the same from a score of ${threshold}`,
    value: share(strict),
  });
  yield row(`wrongly placed, ${name}`, ours.wrong, null, "<= 0");
  yield row(`wrongly placed, ${name}`, ours.wrong, { name: "Hypothesis's match-quote", value: published.wrong });
  yield row(`wrongly placed, ${name}`, ours.wrong, {
    name: `the same from a score of ${threshold}`,
    value: strict.wrong,
  });
}
