import { checkText } from "@/lib/check/check-text";
import { checkedText } from "@/lib/formats/check-json";
import type { CheckedFile } from "@/lib/formats/checked-file";
import { findFormat, importDocument, type DocumentFormat } from "@/lib/formats/read/read-document";
import type { TextSuppression } from "@/lib/schemas/check";
import { normalizeText } from "@/lib/text/normalize-text";
import type { Block, Mark, MarkedText, Quote, Reading } from "@/lib/text/reading";

/** A document to be checked: its bytes or its text. */
export interface CheckJob {
  text?: string;
  /** What is known of a `text` that was read out of its format already. */
  marks?: Mark[];
  /** Whether the answer shall have the marks of the format, so that the text can be kept with them. */
  wantsMarks?: boolean;
  bytes?: Uint8Array;
  name: string;
  format?: DocumentFormat;
  language?: string;
  rules?: string[];
  suppressions?: TextSuppression[];
  baseline?: string[];
}

/** A checked text with its layout. */
export interface CheckedDocument extends CheckedFile {
  blocks: Block[];
  known: number;
  /** Its quotations of some length, to be held against those of the record: at most `mostQuotes`. */
  quotes: Pick<Quote, "start" | "end" | "exact">[];
  /** In UTF-16 units of the text; only where they were asked for. */
  marks?: Mark[];
}

/** Quotations of one text that are held against the record. */
const mostQuotes = 400;

/**
 * Reads a document of any format and holds the rules against it: one answer a text, several for a wiki's export. `onProgress`
 * is told now and then how much is done, from 0 to 1; what comes before the words are out of their format is not counted.
 */
export async function checkDocument(
  job: CheckJob,
  onProgress?: (fractionDone: number) => void,
): Promise<CheckedDocument[]> {
  const { text, bytes, name, format, language, rules, suppressions, baseline } = job;
  const input = {
    name,
    ...(text === undefined ? {} : { text }),
    ...(bytes ? { bytes } : {}),
    ...(format ? { format } : {}),
  };
  const found = findFormat(input);
  const isPlain = found === "plain";
  const options = {
    ...(language === undefined ? {} : { language }),
    ...(rules ? { rules } : {}),
    ...(suppressions ? { suppressions } : {}),
    ...(baseline ? { baseline: new Set(baseline) } : {}),
  };
  const texts = job.marks && text !== undefined ? [{ text, marks: job.marks }] : await importDocument(input);
  return texts.map((marked, index) => {
    const told = onProgress && { onProgress: (done: number) => onProgress((index + done) / texts.length) };
    const { reading, findings, suppressed, known } = checkText(marked, { ...options, ...told });
    const file = texts.length > 1 && marked.title ? `${name}#${marked.title}` : name;
    return {
      checked: checkedText(file, reading, findings),
      text: reading.text,
      blocks: reading.blocks,
      isPlain,
      source: found === "wikitext" ? (reading.origin?.source ?? null) : null,
      suppressed,
      known,
      quotes: quotesOf(reading),
      ...(job.wantsMarks ? { marks: marksOf(marked) } : {}),
    };
  });
}

const quotesOf = ({ quotations }: Reading): CheckedDocument["quotes"] =>
  quotations
    .filter(({ depth, exact }) => depth === 0 && exact.length >= 20)
    .slice(0, mostQuotes)
    .map(({ start, end, exact }) => ({ start, end, exact: exact.slice(0, 4_000) }));

/** The marks on the text as readings keep it, without their places in a source that nobody keeps. */
const marksOf = (marked: MarkedText): Mark[] =>
  (normalizeText(marked).marks ?? []).map((mark) => {
    if (mark.mark !== "marker") return mark;
    const { origin: _origin, ...kept } = mark;
    return kept;
  });
