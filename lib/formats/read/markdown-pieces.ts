/** A piece of a Markdown document between empty lines; `plain` where its marks are too many to be prose. */
export type MarkdownPiece = { source: string; plain: boolean };

/** How long a piece grows before the next empty line ends it, and how long one may be to be parsed. */
const pieceLength = 2_000;
export const maxPieceLength = 12_000;
/** The share of marks beyond which a piece is no prose. The parser takes quadratic time in them. */
const maxMarkShare = 0.2;

/** The words of a definition that stands in for one elsewhere. */
export const standIn = "\u2060defined elsewhere";

function isPlain(source: string): boolean {
  if (source.length > maxPieceLength) return true;
  let marks = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (
      unit === 10 ||
      unit === 42 ||
      unit === 95 ||
      unit === 91 ||
      unit === 96 ||
      unit === 60 ||
      unit === 62 ||
      unit === 124 ||
      unit === 126 ||
      unit === 33 ||
      unit === 35 ||
      unit === 40
    )
      marks++;
  }
  return marks > 40 && marks > source.length * maxMarkShare;
}

const definition = /^ {0,3}\[(\^?[^\]\n]{1,120})\]:[ \t]*(\S.{0,2000})?$/gm;

/**
 * Cuts a document into pieces that are parsed one by one, since the parser's time grows with the square of a paragraph's
 * marks. Fenced code is not cut. `define` gives a piece the definitions of others that it refers to.
 */
export function splitMarkdown(source: string): { pieces: MarkdownPiece[]; define: (piece: string) => string } {
  const defined = new Map<string, string>();
  for (const found of source.matchAll(definition)) {
    const label = found[1]!.toLowerCase();
    if (!defined.has(label)) defined.set(label, label.startsWith("^") ? standIn : (found[2] ?? ""));
  }
  const pieces: MarkdownPiece[] = [];
  let from = 0;
  let fence = "";
  let at = 0;
  while (at < source.length) {
    let end = source.indexOf("\n", at);
    if (end < 0) end = source.length;
    const head = source.slice(at, Math.min(end, at + 8)).trimStart();
    const mark = head.startsWith("```") ? "```" : head.startsWith("~~~") ? "~~~" : "";
    if (mark && (!fence || fence === mark)) fence = fence ? "" : mark;
    const empty = !head && source.slice(at, end).trim() === "";
    if (empty && ((!fence && end - from > pieceLength) || end - from > maxPieceLength)) {
      pieces.push(piece(source.slice(from, end)));
      from = end;
      fence = "";
    }
    at = end + 1;
  }
  if (from < source.length) pieces.push(piece(source.slice(from)));
  return { pieces, define: (words) => missing(words, defined) };
}

const piece = (source: string): MarkdownPiece => ({ source, plain: isPlain(source) });

/** The definitions that a piece refers to and does not hold, at most two hundred. */
function missing(words: string, defined: Map<string, string>): string {
  if (defined.size === 0) return "";
  const own = new Set([...words.matchAll(definition)].map((found) => found[1]!.toLowerCase()));
  const added = new Map<string, string>();
  for (const found of words.matchAll(/\[(\^?[^\]\n[]{1,120})\]/g)) {
    const label = found[1]!.toLowerCase();
    const target = defined.get(label);
    if (target !== undefined && target !== "" && !own.has(label) && added.size < 200) added.set(label, target);
  }
  return added.size === 0 ? "" : `\n\n${[...added].map(([label, target]) => `[${label}]: ${target}`).join("\n\n")}\n`;
}
