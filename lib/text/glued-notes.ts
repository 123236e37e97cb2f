import { classAt, DIGIT, QUOTE, SPACE, TERMINATOR, UPPER } from "./characters";

/**
 * Where a note's number ends that a copy has glued to the full stop before it ("678,000.4 The"), or -1 where the digits
 * at `at` are a decimal or something else. Looks at no more than ten characters.
 */
export function gluedNoteEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < 4 && classAt(text, end) & DIGIT) end++;
  if (end === at || end - at > 3 || text[at] === "0") return -1;
  if (end < limit) {
    if ((classAt(text, end) & SPACE) === 0) return -1;
    if ((classAt(text, end + 1) & (UPPER | QUOTE)) === 0 && text[end] !== "\n") return -1;
  }
  const before = classAt(text, at - 1);
  if (before & QUOTE) return classAt(text, at - 2) & TERMINATOR ? end : -1;
  if ((before & TERMINATOR) === 0) return -1;
  if ((classAt(text, at - 2) & DIGIT) === 0)
    return /(?:^|[^\p{L}])(?:no|nr|art|vol|p|pp|fig|ch|s|bd|т|с|№)\.$/iu.test(text.slice(Math.max(0, at - 6), at))
      ? -1
      : end;
  // "312.231 Einwohner": a point between groups of digits.
  if (end - at === 3 && /(?:^|[^\d,])\d{1,3}\.$/.test(text.slice(Math.max(0, at - 6), at))) return -1;
  return /[\d,. ]\d{3}\.$|(?:^|\D)1[5-9]\d\d\.$/.test(text.slice(Math.max(0, at - 6), at)) ? end : -1;
}

/** Where a bracket that opens at `at` closes, if within `most` characters and on no other line; else -1. */
export function closeWithin(text: string, at: number, most: number, limit: number): number {
  const open = text[at];
  const close = open === "(" ? ")" : open === "[" ? "]" : "}";
  const end = Math.min(limit, at + most);
  for (let place = at + 1; place < end; place++) {
    const char = text[place];
    if (char === close) return place;
    if (char === open) return -1;
  }
  return -1;
}

const markerInside =
  /^(?:\^?\d|(?:note|nb|n|fn|anm|прим)\.?\s?\d|[a-z]$|(?:citation|clarification|verification|page|dubious|who|by whom|when|quelle|beleg|réf|cita requerida|источник|кто)(?!\p{L}))/iu;

/** Whether the words inside square brackets are a reference marker's: a number, a letter, "note 3", "citation needed". */
export const isMarkerText = (inside: string): boolean => markerInside.test(inside);
