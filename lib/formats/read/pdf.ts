import { AppError } from "@/lib/errors";
import type { MarkedText } from "@/lib/text/reading";

/** The largest PDF file, the most pages of one, and how long its reading may take. */
export const maxPdfBytes = 50_000_000;
export const maxPdfPages = 2_000;
export const maxPdfMilliseconds = 60_000;

type Item = { str: string; hasEOL: boolean; transform: number[]; height: number };

/** One page's lines as text: raised small figures become superscripts, words broken at a line's end are joined. */
function linesOf(items: Item[]): string[] {
  const lines: string[] = [];
  let line = "";
  let base: Item | null = null;
  for (const item of items) {
    const raised =
      base &&
      item.height > 0 &&
      item.height < base.height * 0.82 &&
      (item.transform[5] ?? 0) > (base.transform[5] ?? 0) + base.height * 0.15;
    if (raised && /^\d{1,3}$/.test(item.str.trim()))
      line += [...item.str.trim()].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
    else line += item.str;
    if (item.str.trim() && !raised) base = item;
    if (!item.hasEOL) continue;
    lines.push(line.trimEnd());
    line = "";
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** Joins lines to paragraphs: a line that falls short of the column, or ends a sentence before an indented one, ends its paragraph. */
function paragraphsOf(lines: string[]): string {
  const long = Math.max(
    20,
    ...lines
      .map((line) => line.length)
      .sort((a, b) => b - a)
      .slice(0, 1),
  );
  let text = "";
  for (const line of lines) {
    if (!line.trim()) {
      text += "\n\n";
      continue;
    }
    if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1);
    else if (text && !text.endsWith("\n")) text += " ";
    text += line.trim();
    const note = /^\s*(?:\d{1,3}|[¹²³⁰⁴-⁹]+)\s+\p{Lu}/u.test(line);
    if ((line.length < long * 0.75 && /[.!?:”"»)\]\d]$/.test(line)) || (line.length < long * 0.5 && !note))
      text += "\n\n";
  }
  return text;
}

/** Running heads and page numbers: first or last lines that many pages share, digits apart. */
function dropRunning(pages: string[][]): void {
  const counts = new Map<string, number>();
  const shape = (line: string | undefined) => (line ?? "").replace(/\d+/g, "#").trim();
  const ends = (lines: string[]) => new Set([shape(lines[0]), shape(lines.at(-1))]);
  for (const lines of pages) for (const end of ends(lines)) counts.set(end, (counts.get(end) ?? 0) + 1);
  const running = (line: string | undefined) =>
    /^[#\s|–-]*$/.test(shape(line)) || (pages.length > 3 && (counts.get(shape(line)) ?? 0) > pages.length * 0.4);
  for (const lines of pages) {
    if (lines.length > 0 && running(lines[0])) lines.shift();
    if (lines.length > 0 && running(lines.at(-1))) lines.pop();
  }
}

const locked = "The PDF is locked with a password: save a copy without one.";
const isLocked = (error: unknown) => error instanceof Error && error.name === "PasswordException";

/**
 * The text layer of a PDF, page by page, in the order in which the file has it. Throws `AppError("too-large")` beyond its
 * limits, and `AppError("invalid")` where the file is no PDF or has no text layer: nothing is recognised from images.
 */
export async function readPdf(bytes: Uint8Array): Promise<MarkedText> {
  if (bytes.length > maxPdfBytes) throw new AppError("too-large", `The PDF is larger than ${maxPdfBytes / 1e6} MB.`);
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).indexOf("%PDF-") < 0)
    throw new AppError("invalid", "The file is no PDF, whatever it is called.");
  const { getDocumentProxy } = await import("unpdf");
  const until = Date.now() + maxPdfMilliseconds;
  const warnings: string[] = [];
  const pages: string[][] = [];
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    const count = Math.min(document.numPages, maxPdfPages);
    if (document.numPages > count)
      warnings.push(`The PDF has ${document.numPages} pages; the first ${count} were read.`);
    for (let number = 1; number <= count; number++) {
      if (Date.now() > until) {
        warnings.push(`Reading took too long: ${number - 1} of ${document.numPages} pages were read.`);
        break;
      }
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item) => "str" in item) as Item[]));
      page.cleanup();
    }
    await document.destroy();
  } catch (error) {
    throw new AppError("invalid", isLocked(error) ? locked : "The PDF is damaged: save it anew, or give its text.");
  }
  dropRunning(pages);
  const text = pages.map(paragraphsOf).join("\n");
  if (!text.trim())
    throw new AppError(
      "invalid",
      "The PDF has no text layer: it holds pictures of pages. Recognise its text first (OCR), and give that.",
    );
  return { text, warnings };
}
