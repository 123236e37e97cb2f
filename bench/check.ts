import { readFileSync } from "node:fs";
import { checkText } from "@/lib/check/check-text";
import {
  countBroken,
  countSentences,
  type MarkedFixture,
  measures,
  readMarkedTexts,
  readMarkedWiki,
  scoreOf,
} from "@/lib/check/measure";
import { importText } from "@/lib/formats/read/read-document";
import { noteOf, quantityCases, type QuantityCase } from "@/lib/text/fixtures/quantities";
import { readEstimates } from "@/lib/text/read-estimate";
import { readText } from "@/lib/text/read-text";
import { compromise, digits, recognizers, undefinedNames, vagueWords, wink, type NumberPeer } from "./check/peers";
import { growth } from "./check/growth";
import { passagesFoundAgain } from "./check/passages";
import { row, type BenchOptions, type Row } from "./row";

export const summary =
  "the check: quantities, unsupported and vague assertions, broken references, passages found again, and how fast it reads";

/**
 * Sets that the reader was mended on until it read them: they show what must not be lost, not how a text fares that nobody has
 * seen, so no row of them has a target. First runs on unseen texts are in README.md.
 */
const tunedOn = ["heldout", "hard", "third", "fourth", "fifth", "sixth", "rounds"];

/** Measures on the fixtures: quality beside peers, then speed beside peers. */
export async function* measure({ quick, say }: BenchOptions): AsyncIterable<Row> {
  yield* quantities();
  yield* sentences();
  yield* references();
  say("passages found again after edits");
  const texts = [
    article(),
    readMarkedTexts(fixture("heldout.txt"))
      .filter(isEnglish)
      .map(({ text }) => text)
      .join("\n\n"),
  ];
  yield* passagesFoundAgain(
    texts.map((text) => text.normalize("NFC")),
    quick ? 2 : 6,
  );
  say("speed, in megabytes of text a second of one processor");
  yield* speed(quick, say);
}

const share = (count: number, all: number) => (100 * count) / Math.max(1, all);

/** The ends of an estimate in short notation, without its bound where that leaves both. */
const endsOf = (note: string) => note.replace(/^[~^]/, "");
const numbersOf = (note: string) => (note.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

function* quantities(): Iterable<Row> {
  const cases = tunedOn.flatMap(quantityCases);
  const groups: [string, QuantityCase[]][] = [
    ["English", cases.filter(({ lang }) => lang === "en")],
    ["German, French, Spanish, Russian", cases.filter(({ lang }) => lang !== "en")],
  ];
  for (const [name, group] of groups) {
    const all = group.flatMap(({ estimates }) => estimates);
    const found = group.map(({ text, lang }) => readEstimates(text, { language: lang }).map(noteOf));
    const right = (same: (note: string) => string) =>
      group.reduce((sum, { estimates }, i) => {
        const left = found[i]!.map(same);
        return sum + estimates.filter((note) => take(left, same(note))).length;
      }, 0);
    const ends = share(right(endsOf), all.length);
    yield row(`low and high right, ${name}, tuned on, % of ${all.length}`, ends);
    if (name === "English")
      yield row(
        `low, high and bound right, ${name}, tuned on, % of ${all.length}`,
        share(
          right((note) => note),
          all.length,
        ),
      );
    for (const peer of [recognizers(), digits, ...(name === "English" ? [compromise()] : [])])
      yield row(`the stated numbers alone, ${name}, tuned on, %`, ends, {
        name: peer.name,
        value: statedBy(peer, group, all.length),
      });
  }
}

/** Takes one of a list out; whether it was there. */
function take<T>(list: T[], one: T): boolean {
  const at = list.indexOf(one);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** How many of the estimates a peer reads all numbers of: it knows no bounds, so more cannot be asked. */
function statedBy(peer: NumberPeer, cases: QuantityCase[], all: number): number {
  let right = 0;
  for (const { text, lang, estimates } of cases) {
    const found = peer.languages.includes(lang) ? peer.numbers(text, lang) : [];
    right += estimates.filter((note) => numbersOf(note).every((number) => take(found, number))).length;
  }
  return share(right, all);
}

const fixture = (name: string) => readFileSync(new URL(`../lib/check/fixtures/${name}`, import.meta.url), "utf8");

const article = () => readFileSync(new URL("../lib/text/fixtures/metapedia-red-terror.txt", import.meta.url), "utf8");
const isEnglish = ({ language }: MarkedFixture) => language === "en";

function* sentences(): Iterable<Row> {
  const texts = ["heldout.txt", "heldout-second.txt"].flatMap((name) => readMarkedTexts(fixture(name)));
  for (const name of ["unsupported", "vague"] as const) {
    const total = { right: 0, wrong: 0, missed: 0 };
    for (const text of texts)
      add(total, countSentences(text, readText(text.text, { language: text.language }), measures[name]));
    const { f1 } = scoreOf(total);
    yield row(`${name} assertions, F1, tuned on`, f1);
    const peer = name === "vague" ? { name: "a word list", of: byWordList } : { name: "no marker", of: byMarker };
    yield row(`${name} assertions, F1, tuned on`, f1, {
      name: peer.name,
      value: scoreOf(guess(texts, name, peer.of)).f1,
    });
  }
}

type Guess = (words: string) => boolean;
const byWordList: Guess = (words) => vagueWords.test(words);
const byMarker: Guess = (words) => !/\[\d+\]|\(\p{Lu}[^()]*\d{4}/u.test(words);

function guess(texts: MarkedFixture[], name: keyof typeof measures, isFound: Guess) {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { mark, words } of texts.flatMap(({ sentences: all }) => all)) {
    const [meant, found] = [measures[name].isMeant(mark), isFound(words)];
    if (meant && found) total.right++;
    else if (meant) total.missed++;
    else if (found) total.wrong++;
  }
  return total;
}

type Counts = { right: number; wrong: number; missed: number };
function add(total: Counts, { right, wrong, missed }: Counts): void {
  total.right += right;
  total.wrong += wrong;
  total.missed += missed;
}

function* references(): Iterable<Row> {
  const [ours, theirs] = [
    { right: 0, wrong: 0, missed: 0 },
    { right: 0, wrong: 0, missed: 0 },
  ];
  const files = ["broken-heldout", "broken-second", "broken-third", "broken-fourth"];
  for (const page of files.flatMap((file) => readMarkedWiki(fixture(`${file}.wiki.txt`)))) {
    add(ours, countBroken(page, readText(importText(page.source, "wikitext")[0]!)));
    const [found, meant] = [undefinedNames(page.source), page.broken.length];
    const right = Math.min(found, meant);
    add(theirs, { right, wrong: found - right, missed: meant - right });
  }
  yield row("broken markers and references of wikitext, F1, tuned on", scoreOf(ours).f1);
  yield row("broken markers and references of wikitext, F1, tuned on", scoreOf(ours).f1, {
    name: "undefined names alone",
    value: scoreOf(theirs).f1,
  });
}

/** Processor time of this process, in seconds: other work on the machine does not count. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function* speed(quick: boolean, say: BenchOptions["say"]): Iterable<Row> {
  const prose = `${article()}\n\n${readMarkedTexts(fixture("heldout.txt"))
    .filter(isEnglish)
    .map(({ text }) => text)
    .join("\n\n")}\n\n`;
  const text = (bytes: number) => prose.repeat(Math.ceil(bytes / prose.length)).slice(0, bytes);
  const numbers = recognizers();
  const contenders: [string, number, (words: string) => unknown][] = [
    ["Stemma", 1_000_000, (words) => checkText(words, { language: "en" })],
    ["wink-nlp, sentences and entities", 500_000, wink()],
    ["Recognizers-Text, numbers alone", 60_000, (words) => numbers.numbers(words, "en")],
  ];
  // In turn, so that whatever else the machine does falls on all alike; the best turn, so that it falls on none.
  const best = contenders.map(() => 0);
  for (let turn = 0; turn < (quick ? 6 : 14); turn++)
    contenders.forEach(([, bytes, work], i) => {
      const words = text(bytes);
      best[i] = Math.max(best[i]!, bytes / 1e6 / seconds(() => work(words)));
    });
  const [ours] = best as [number];
  yield row("text read, all rules on, MB/s", ours, null, ">= 4");
  for (const [i, [name]] of contenders.entries())
    if (i > 0) yield row("text read, all rules on, MB/s", ours, { name, value: best[i]! });
  say("growth: time and memory by format");
  yield* growth(prose, quick);
}
