import { checkReading } from "./check-text";
import type { TextFinding } from "@/lib/schemas/check";
import type { Reading, Span } from "@/lib/text/reading";

/** A sentence of a marked text: its mark, and where it stands in the text, in UTF-16 units. */
export interface MarkedSentence {
  mark: "U" | "C" | "W" | "P" | "V" | "VC" | "N";
  start: number;
  end: number;
  words: string;
}

/** A marked text put together as a plain one. */
export interface MarkedFixture {
  name: string;
  language: string;
  text: string;
  sentences: MarkedSentence[];
}

/** Reads a file of marked texts; see fixtures/README.md. */
export function readMarkedTexts(source: string): MarkedFixture[] {
  return source
    .split(/^@ /m)
    .slice(1)
    .map((part) => {
      const [head = "", ...lines] = part.split("\n");
      const [name = "", language = ""] = head.split(" ");
      const fixture: MarkedFixture = { name, language, text: "", sentences: [] };
      for (const line of lines) addLine(fixture, line);
      return { ...fixture, text: fixture.text.normalize("NFC") };
    });
}

function addLine(fixture: MarkedFixture, line: string): void {
  const [mark = "", ...rest] = line.split(" ");
  const words = rest.join(" ");
  if (mark === "#") fixture.text = `${fixture.text.trimEnd()}\n\n${words}\n\n`;
  else if (mark === "*") fixture.text += `${words}\n`;
  else if (mark === "") fixture.text = `${fixture.text.trimEnd()}\n\n`;
  else {
    if (/\S$/.test(fixture.text)) fixture.text += " ";
    const start = fixture.text.length;
    fixture.text += words;
    fixture.sentences.push({ mark: mark as MarkedSentence["mark"], start, end: fixture.text.length, words });
  }
}

/** Right, wrong and missed, with what they make. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 of three counts. */
export function scoreOf({ right, wrong, missed }: Pick<Score, "right" | "wrong" | "missed">): Score {
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  return { right, wrong, missed, precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

const unsupportedRules = new Set(["uncited-estimate", "uncited-quotation", "uncited-assertion"]);

/** What is measured: what a sentence should be, and which findings say so. */
export const measures = {
  unsupported: {
    isMeant: (mark: MarkedSentence["mark"]) => mark === "U",
    isFound: ({ ruleId }: TextFinding) => unsupportedRules.has(ruleId),
  },
  vague: {
    isMeant: (mark: MarkedSentence["mark"]) => mark === "V" || mark === "VC",
    isFound: ({ ruleId }: TextFinding) => ruleId === "vague-attribution",
  },
};

/** Counts, sentence by sentence, where the findings and the marks agree; the sentences where they don't are told to `onMiss`. */
export function countSentences(
  fixture: MarkedFixture,
  reading: Reading,
  measure: (typeof measures)[keyof typeof measures],
  onMiss: (sentence: MarkedSentence, wasFound: boolean) => void = () => undefined,
): { right: number; wrong: number; missed: number } {
  const findings = checkReading(reading).findings.filter(measure.isFound);
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const sentence of fixture.sentences) {
    const middle = (at: number) => at >= sentence.start && at < sentence.end;
    const found = findings.some(({ start, end }) => middle(Math.floor((start + end) / 2)) || middle(start));
    const meant = measure.isMeant(sentence.mark);
    if (meant && found) counts.right++;
    else if (meant) counts.missed++;
    else if (found) counts.wrong++;
    if (meant !== found) onMiss(sentence, found);
  }
  return counts;
}

/** A page of wikitext with the places of what is broken in it, in UTF-16 units of its source. */
export interface MarkedWiki {
  source: string;
  broken: Span[];
}

/** Reads a file of wiki pages in which what is broken stands between ⟦ and ⟧. */
export const readMarkedWiki = (file: string): MarkedWiki[] => file.split(/^%%%%\n/m).map(readMarkedPage);

function readMarkedPage(page: string): MarkedWiki {
  const marked: MarkedWiki = { source: "", broken: [] };
  for (const part of page.split(/(⟦[^⟧]*⟧)/)) {
    const start = marked.source.length;
    marked.source += part.replace(/[⟦⟧]/g, "");
    if (part.startsWith("⟦")) marked.broken.push({ start, end: marked.source.length });
  }
  return marked;
}

const brokenRules = new Set(["dangling-marker", "orphan-reference", "bare-url", "malformed-reference"]);

/**
 * Broken markers and references place by place: a finding is right where it touches a mark; several at one mark count once, one
 * that touches none is wrong. What disagrees is told to `onMiss` in the source's words.
 */
export function countBroken(
  { source, broken }: MarkedWiki,
  reading: Reading,
  onMiss: (words: string, wasFound: boolean) => void = () => undefined,
): { right: number; wrong: number; missed: number } {
  const found = checkReading(reading).findings.filter(({ ruleId }) => brokenRules.has(ruleId));
  const touched = new Set<Span>();
  let wrong = 0;
  for (const { origin, message } of found) {
    const marks = origin ? broken.filter(({ start, end }) => start < origin.end && origin.start < end) : [];
    for (const mark of marks) touched.add(mark);
    if (marks.length > 0) continue;
    wrong++;
    onMiss(`${message} ${source.slice(origin?.start, origin?.end).slice(0, 200)}`, true);
  }
  for (const mark of broken) if (!touched.has(mark)) onMiss(source.slice(mark.start, mark.end), false);
  return { right: touched.size, wrong, missed: broken.length - touched.size };
}
