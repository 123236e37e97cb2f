import iconv from "iconv-lite";
import { AppError } from "@/lib/errors";
import { readText } from "@/lib/text/read-text";
import type { MarkedText, Reading } from "@/lib/text/reading";
import { readDocx } from "./docx";
import { refuseOtherFiles } from "./refuse-other-files";
import { readHtml } from "./html";
import { readMarkdown } from "./markdown";
import { readMediawikiXml } from "./mediawiki-xml";
import { readPdf } from "./pdf";
import { readTei } from "./tei";
import { readWikitext } from "./wikitext";

/** The formats that documents are read from. */
export const documentFormats = [
  "plain",
  "markdown",
  "html",
  "wikitext",
  "mediawiki-xml",
  "docx",
  "pdf",
  "tei",
] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** The largest file of any format, in bytes. */
export const maxDocumentBytes = 60_000_000;

const byExtension: Record<string, DocumentFormat> = {
  txt: "plain",
  text: "plain",
  md: "markdown",
  markdown: "markdown",
  htm: "html",
  html: "html",
  xhtml: "html",
  wiki: "wikitext",
  wikitext: "wikitext",
  mediawiki: "wikitext",
  docx: "docx",
  pdf: "pdf",
  tei: "tei",
};

/** A file, or pasted text, to be read. */
export type DocumentInput = { text?: string; bytes?: Uint8Array; name?: string; format?: DocumentFormat };

/** The format of a document by what is given, its name, and its first characters; plain text where nothing tells. */
export function findFormat({ text, bytes, name, format }: DocumentInput): DocumentFormat {
  if (format) return format;
  if (bytes && bytes[0] === 0x50 && bytes[1] === 0x4b) return "docx";
  const head = text ?? new TextDecoder("latin1").decode((bytes ?? new Uint8Array()).subarray(0, 4000));
  if (bytes && head.startsWith("%PDF-")) return "pdf";
  const known = byExtension[/\.([a-z]+)$/i.exec(name ?? "")?.[1]?.toLowerCase() ?? ""];
  if (known) return known;
  const start = head.slice(0, 4000);
  if (/<mediawiki[\s>]/.test(start)) return "mediawiki-xml";
  if (/<TEI[\s>]/.test(start)) return "tei";
  if (
    /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*\?>\s*<html)/i.test(start) ||
    /<(?:p|div|article|body)\b[^>]*>[\s\S]*<\/(?:p|div|article|body)>/i.test(start)
  )
    return "html";
  if (/\{\{(?:cite|sfn|infobox|efn|reflist|short description)|<ref[ >]|^==[^=\n]+==\s*$|'''[^'\n]+'''/im.test(start))
    return "wikitext";
  if (/^#{1,6} \S|\[\^[^\]\s]+\]|^\s*[-*] \[|\]\(https?:/m.test(start)) return "markdown";
  return "plain";
}

/** Bytes as text: by their byte order mark, as UTF-8 where they are, else as what the page declares or Windows-1252 (Windows-1251 for Cyrillic). */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(Buffer.from(bytes), "utf-16be");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2000));
    const said = /(?:charset|encoding)\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1];
    let cyrillic = 0;
    for (let at = 0; at < Math.min(bytes.length, 4000); at++) if (bytes[at]! >= 0xc0) cyrillic++;
    const guess = cyrillic > Math.min(bytes.length, 4000) * 0.3 ? "windows-1251" : "windows-1252";
    return iconv.decode(
      Buffer.from(bytes),
      said && iconv.encodingExists(said) && !/^utf-?8$/i.test(said) ? said : guess,
    );
  }
}

/**
 * The texts of a document with the marks of its format: one, or one a page for a wiki export. Throws `AppError` where the
 * file is too large (`too-large`) or not of its format (`invalid`); never hangs: every format has its limits.
 */
export async function importDocument(input: DocumentInput): Promise<MarkedText[]> {
  const { bytes } = input;
  if (bytes && bytes.length > maxDocumentBytes)
    throw new AppError("too-large", `The file is larger than ${maxDocumentBytes / 1e6} MB.`);
  const format = findFormat(input);
  if (bytes) refuseOtherFiles(bytes, format !== "docx" && format !== "pdf");
  if (format === "docx" || format === "pdf") {
    if (!bytes) throw new AppError("invalid", `A ${format.toUpperCase()} document must come as a file.`);
    return [format === "docx" ? readDocx(bytes) : await readPdf(bytes)];
  }
  return importText(input.text ?? decodeBytes(bytes ?? new Uint8Array()), format);
}

/** The texts in a document of one of the formats that are text; see `importDocument`. */
export function importText(text: string, format: Exclude<DocumentFormat, "docx" | "pdf">): MarkedText[] {
  if (format === "markdown") return [readMarkdown(text)];
  if (format === "html") return [readHtml(text)];
  if (format === "wikitext") return [readWikitext(text)];
  if (format === "mediawiki-xml") return readMediawikiXml(text);
  if (format === "tei") return [readTei(text)];
  return [{ text }];
}

/** Reads a document of any format: its text with everything that the rules need, one reading a text. */
export async function readDocument(input: DocumentInput, options: { language?: string } = {}): Promise<Reading[]> {
  return (await importDocument(input)).map((marked) => readText(marked, options));
}
