import type { QuantityLanguage } from "./lexicon";

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** "Deaths18", "Injured400–700": the heads of a table run into its figures. */
const LABEL =
  /(?:deaths|dead|killed|injured|wounded|missing|captured|arrested|displaced|casualties|fatalities|victims|population|strength)$/i;

/** "c.8,000", "approx.300": an abbreviated "about" glued to its number. */
const CIRCA = /(?<!\p{L})(?:(?:cc?a?|circ|approx?|appr|est)\.|ca?)$/iu;

const GLUE = /[\p{L}_/=&#@\\№]/u;

/** Whether digits glued to what stands before them are a figure all the same: "Deaths18", "c12,000", "40,000/50,000". */
function mayFollow(text: string, at: number, grouped: boolean): boolean {
  if (text[at - 1] === "/") return grouped && isDigit(text.charCodeAt(at - 2));
  if (LABEL.test(text.slice(Math.max(0, at - 12), at))) return true;
  return (
    grouped &&
    (/\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) || CIRCA.test(text.slice(Math.max(0, at - 8), at)))
  );
}

/** "tués195,196": the numbers of two notes, where a comma groups no digits. */
export const isNoteList = (text: string, at: number, end: number, language: QuantityLanguage): boolean =>
  language !== "en" && text.slice(at, end).includes(",");

/** Whether the digits hang on something that makes them part of a name, a date, a time or an address. */
export function isBroken(text: string, at: number, end: number, grouped: boolean): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[end] ?? " ";
  if (GLUE.test(before) && !mayFollow(text, at, grouped)) return true;
  if (before === "." && /[\d\p{L}]/u.test(text[at - 2] ?? " ") && !CIRCA.test(text.slice(Math.max(0, at - 8), at)))
    return true;
  if (
    (before === "-" || before === "‑") &&
    /[\p{Lu}]/u.test(text[at - 2] ?? " ") &&
    !/\d/.test(text[at - 3] ?? " ") &&
    !/\p{L}\p{L}/u.test(text.slice(Math.max(0, at - 4), at - 1))
  )
    return true;
  if (after === ":" && isDigit(text.charCodeAt(end + 1))) return true;
  if (before === ":" && isDigit(text.charCodeAt(at - 2))) return true;
  if (/[_/=@º°ª]/.test(after) && after !== "/") return true;
  if (after === "/" && isDigit(text.charCodeAt(end + 1))) return true;
  if (after === "'" && text[end + 1] === "s") return true;
  if (/[-‐‑]/.test(after) && isIdentifier(text, at, end)) return true;
  const tail = /^(?:[-‑]?\p{L}+)/u.exec(text.slice(end, end + 12))?.[0];
  return tail !== undefined && gluedIsName(tail);
}

/** Three or more runs of digits joined by hyphens: an ISBN, a telephone number, an ISO date. */
function isIdentifier(text: string, at: number, end: number): boolean {
  if (/^(?:-\d+){2}/.test(text.slice(end, end + 24))) return true;
  return (
    /\d-\d+-$/.test(text.slice(Math.max(0, at - 16), at)) ||
    (/^-\d{4}(?!\d)/.test(text.slice(end, end + 6)) && end - at === 3)
  );
}

const GLUED_MAGNITUDE =
  /^(?:k|m|mn|mln|mio|mill|bn|b|million|millions|billion|billions|thousand|hundred|lakh|crore|млн|тыс|млрд|mrd|tsd|mil|prozent|percent)$/i;

/** Whether letters glued to digits make an ordinal, a model or a measure of them rather than a multiple. */
function gluedIsName(tail: string): boolean {
  if (!/^[-‑]/.test(tail)) return !GLUED_MAGNITUDE.test(tail);
  const word = tail.slice(1);
  if (/^[а-яё]{1,3}$/u.test(word)) return true;
  return /^(?:year|day|month|week|hour|minute|page|foot|mile|inch|mm|km|point|hectare|acre|jährig|tägig|stündig|го|лет|дневн|часов)/u.test(
    word,
  );
}
