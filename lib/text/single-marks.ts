import { classAt, DIGIT, LETTER, UPPER } from "./characters";

/** How far a straight single mark may lie from the one that closes it. */
const maxSingle = 1500;

/** Whether a straight single mark (') closes what one opened: a stop or a letter before it, and no letter behind it. */
export function closesSingle(text: string, at: number, limit: number): boolean {
  if (at + 1 < limit && (classAt(text, at + 1) & (LETTER | DIGIT)) !== 0) return false;
  const before = text[at - 1]!;
  return /[.,!?…;:)]/.test(before) || ((classAt(text, at - 1) & (LETTER | DIGIT)) !== 0 && !/s/i.test(before));
}

/** Whether a mark opens a whole paragraph of speech, which closes only at the end of a later one. */
const leadsLong = (text: string, at: number, limit: number): boolean =>
  (at === 0 || text[at - 1] === "\n") &&
  limit - at > 20 &&
  (classAt(text, at + 1) & UPPER) !== 0 &&
  /[.!?]$/.test(text.slice(limit - 1, limit));

/** Whether a straight single mark opens a quotation: a capital behind it or a comma before it, and one that closes it not far off. */
export function opensSingle(text: string, at: number, limit: number): boolean {
  if (leadsLong(text, at, limit)) return true;
  if ((classAt(text, at + 1) & UPPER) === 0 && !/[,:] $/.test(text.slice(Math.max(0, at - 2), at))) return false;
  for (let next = text.indexOf("'", at + 2); next > 0 && next < Math.min(limit, at + maxSingle);) {
    if (closesSingle(text, next, limit)) return true;
    next = text.indexOf("'", next + 1);
  }
  return false;
}
