import { classAt, classOf, DIGIT, LETTER, QUOTE, RAISED, SPACE, TERMINATOR } from "./characters";
import { closeWithin, gluedNoteEnd } from "./glued-notes";
import type { DraftBlock } from "./read-blocks";
import { readParenthesis, readNarrativeYear } from "./read-author-year";
import type { BrokenMarker, MarkerKind, Span } from "./reading";

/** A marker before it is resolved, in UTF-16 units. `target` is an entry's id where the format names one. */
export type DraftMarker = {
  start: number;
  end: number;
  kind: MarkerKind;
  label: string;
  locator: string | null;
  target: string | null;
  broken: BrokenMarker | null;
  /** From the format, not from the look of the prose. */
  marked: boolean;
  /** Whether it is a citation only if the list has its entry: a place and a year look the same. */
  doubtful: boolean;
  /** Where it stands in the source, where its format said so. */
  origin?: Span | null;
};

const numbers = /^\^?(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)(?:\s*[,:]\s*((?:pp?|S|с|стр)\.?\s*[\d–-]+))?$/;
const note = /^(?:note|nb|n|fn|footnote|anm\.?|прим\.?|lower-alpha|α|β)\s?(\d{1,3})$/i;
const remark =
  /^(?:citation needed|clarification needed|verification needed|page needed|dubious|who\??|by whom\??|when\??|which\??|according to whom\??|quelle(?: fehlt|\?)|beleg fehlt|belege fehlen|réf(?:érence)?\.? (?:nécessaire|souhaitée)|cita requerida|источник(?: не указан|\?)|кто\?|нет источника)/i;
/** Archives by their usual short names, with a shelf mark or a leaf behind them: "(StA Aldau, Rep. 4, Bl. 22)", "(Arch. mun., DD 12)". */
const holdings =
  /^(?:(?:HH?|G|L|Hess?|N|B)?StA|HStAD?|LHA|LAV|LA|BA|Staatsarchiv|Stadtarchiv|Landesarchiv|Hauptstaatsarchiv|Arch\.(?: (?:dép|mun|nat|comm|départ|dipl)\.)?|A\. ?[DNM]\.|AHN|AGI|AGS|AHPN?|ЦГА\p{L}*|РГАДА|РГИА|ГА\p{Lu}{2})(?![\p{L}]).{0,60}\d/u;
const archive =
  /(?:(?<![\p{L}])(?:[A-Z]{3,}|BArch|TNA|NARA|FO|ф|ГАРФ|РГАСПИ|РГВА|ЦА ФСБ)(?![\p{L}]).{0,40}(?:\bf\.|\bop\.|\bd\.|\bl\.|\bR\s?\d|\d+\/\d+|Ф\.|Оп\.|Д\.|Л\.|ф\.|оп\.|box|fond|folder|file|Bl\.))/u;
const units = new Set(["m", "km", "cm", "mm", "dm", "ft", "mi", "in", "yd", "sq", "м", "км", "см", "мм"]);
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const draft = (start: number, end: number, kind: MarkerKind, label: string): DraftMarker => ({
  start,
  end,
  kind,
  label,
  locator: null,
  target: null,
  broken: null,
  marked: false,
  doubtful: false,
});

/** The numbers of "1, 3–5", at most twenty of them. */
function listed(text: string): string[] {
  const labels: string[] = [];
  for (const part of text.split(/[,;]/)) {
    const [from, to] = part.split(/[–-]/).map((number) => Number(number.trim()));
    if (from === undefined || Number.isNaN(from)) continue;
    if (to === undefined || to <= from || to - from > 20) labels.push(String(from));
    else for (let number = from; number <= to; number++) labels.push(String(number));
  }
  return labels.slice(0, 20);
}

/** "[1471]" right behind a word or a stop, at a sentence's end or before a stop: the note of a long book, and no year put in. */
function isLongNumber(text: string, at: number, close: number, inside: string): boolean {
  if (!/^[1-9]\d{3}$/.test(inside) || !/[\p{L}\d.,;!?…”»“")\]]/u.test(text[at - 1] ?? "")) return false;
  if (!/^(?:[.,;:!?…»”)[\n]|$)/.test(text.slice(close + 1, close + 2)) && !/[.!?…]/.test(text[at - 1]!)) return false;
  return (
    !/^(?:1[4-9]|20)/.test(inside) || !/(?:^|[^\p{L}])\p{Lu}[\p{L}’'-]*$/u.test(text.slice(Math.max(0, at - 24), at))
  );
}

function readBracket(text: string, at: number, limit: number, into: DraftMarker[]): number {
  const close = closeWithin(text, at, 160, limit);
  if (close < 0 || close === at + 1) return at + 1;
  const inside = text.slice(at + 1, close).trim();
  const end = close + 1;
  const numbered = inside.length < 60 ? numbers.exec(inside) : null;
  if (numbered) {
    if (Number.parseInt(numbered[1]!, 10) === 0) return end;
    for (const label of listed(numbered[1]!))
      into.push({ ...draft(at, end, "numeric", label), locator: numbered[2] ?? null });
    return end;
  }
  if (isLongNumber(text, at, close, inside)) {
    into.push(draft(at, end, "numeric", inside));
    return end;
  }
  const noted = note.exec(inside);
  if (noted) into.push(draft(at, end, "note", inside.toLowerCase().replace(/\s+/g, " ")));
  else if (
    /^[a-z]$/.test(inside) &&
    /[\p{L}\d.,;!?”"»)\]]/u.test(text[at - 1] ?? "") &&
    (classAt(text, close + 1) & LETTER) === 0
  )
    into.push({ ...draft(at, end, "note", inside), doubtful: true });
  else if (remark.test(inside)) into.push(draft(at, end, "template", inside));
  else if (archive.test(inside) || holdings.test(inside)) into.push(draft(at, end, "archival", inside));
  else if (/\d/.test(inside)) into.push(...readParenthesis(inside, at, end));
  return end;
}

function readRaised(text: string, at: number, from: number, limit: number, into: DraftMarker[]): number {
  let end = at;
  while (
    end < limit &&
    end - at < 12 &&
    (classAt(text, end) & RAISED || (/[,⁻–]/.test(text[end]!) && classAt(text, end + 1) & RAISED))
  )
    end++;
  const before = classAt(text, at - 1);
  if (at === from || before & DIGIT || before & SPACE) return end;
  if (before & LETTER) {
    let word = at;
    while (word > from && at - word < 5 && classAt(text, word - 1) & LETTER) word--;
    if (units.has(text.slice(word, at))) return end;
  }
  const digits = [...text.slice(at, end)].map((char) => (raised.includes(char) ? String(raised.indexOf(char)) : "-"));
  const labels = /[,]/.test(text.slice(at, end))
    ? text
        .slice(at, end)
        .split(",")
        .map((part) => [...part].map((c) => raised.indexOf(c)).join(""))
    : listed(digits.join(""));
  for (const label of labels) into.push(draft(at, end, "superscript", label));
  return end;
}

function readLink(text: string, at: number, limit: number, into: DraftMarker[]): number {
  if (!/^(?:https?:\/\/|www\.)\S/.test(text.slice(at, at + 12))) return at + 1;
  let end = at;
  while (
    end < limit &&
    end - at < 2000 &&
    (classAt(text, end) & (SPACE | QUOTE)) === 0 &&
    text[end] !== "<" &&
    text[end] !== ")" &&
    text[end] !== "]"
  )
    end++;
  while (end > at && /[.,;:!?]/.test(text[end - 1]!)) end--;
  into.push(draft(at, end, "link", text.slice(at, end)));
  return end;
}

function readDigit(text: string, at: number, block: DraftBlock, into: DraftMarker[]): number {
  const end = gluedNoteEnd(text, at, block.end);
  if (end > 0 && at > block.start)
    into.push({
      ...draft(at, end, "superscript", text.slice(at, end)),
      doubtful: (classAt(text, at - 2) & DIGIT) !== 0,
    });
  let past = Math.max(end, at + 1);
  while (past < block.end && classAt(text, past) & DIGIT) past++;
  return past;
}

const OPEN = 40;
const BRACKET = 91;
const H = 104;
const W = 119;

/** 1 for the UTF-16 units at which a marker may begin. */
const opens = classOf.map((bits, unit) =>
  bits & (RAISED | DIGIT) || unit === BRACKET || unit === OPEN || unit === H || unit === W ? 1 : 0,
);

function scan(text: string, block: DraftBlock, into: DraftMarker[]) {
  let at = block.start;
  const limit = block.end;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (opens[unit] === 0) {
      at++;
      continue;
    }
    const bits = classOf[unit]!;
    if (unit === BRACKET) at = readBracket(text, at, limit, into);
    else if (unit === OPEN) {
      const close = closeWithin(text, at, 240, limit);
      if (close > 0) {
        const inside = text.slice(at + 1, close);
        const narrative = readNarrativeYear(text, inside, at, close + 1, block.start);
        if (narrative) into.push(narrative);
        else if (archive.test(inside) || holdings.test(inside)) into.push(draft(at, close + 1, "archival", inside));
        else into.push(...readParenthesis(inside, at, close + 1));
      }
      at = close > 0 && into.at(-1)?.end === close + 1 ? close + 1 : at + 1;
    } else if (bits & RAISED) at = readRaised(text, at, block.start, limit, into);
    else if (bits & DIGIT)
      at = classAt(text, at - 1) & (TERMINATOR | QUOTE) ? readDigit(text, at, block, into) : at + 1;
    else if (
      (unit === H && text.charCodeAt(at + 1) === 116 && text.charCodeAt(at + 2) === 116) ||
      (unit === W && text.charCodeAt(at + 1) === W && text.charCodeAt(at + 2) === W)
    )
      at = readLink(text, at, limit, into);
    else at++;
  }
}

/** Every reference marker that the prose shows, in order; headings and reference lists are passed over. One pass. */
export function readMarkers(text: string, blocks: DraftBlock[]): DraftMarker[] {
  const markers: DraftMarker[] = [];
  for (const block of blocks)
    if (block.kind !== "reference" && block.kind !== "noise" && block.kind !== "heading") scan(text, block, markers);
  return markers;
}
