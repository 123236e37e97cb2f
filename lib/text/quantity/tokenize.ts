import { lowerOf } from "../characters";
import type { QuantityLanguage } from "./lexicon";
import { readDigits, vulgarFraction, type Digits } from "./read-digits";

/** A word, a number in digits, or a mark, with its place in UTF-16 units. `word` is lower case; a mark is its own word. */
export interface Token {
  kind: "word" | "digits" | "mark";
  start: number;
  end: number;
  word: string;
  /** Whether white space (or a line break) stands before it. */
  spaced: boolean;
  capital: boolean;
  line: boolean;
  /** The sentence it belongs to, counted from the region's start. */
  sentence: number;
  digits: Digits | null;
}

const LETTER = /[\p{L}\p{M}]/u;
const WORD_LIMIT = 60;
const ELISION = /^(?:d|l|n|j|m|t|s|c|qu|jusqu|lorsqu|puisqu|quelqu)['’]/i;

const latinLetter = (unit: number) => (unit | 32) >= 97 && (unit | 32) <= 122;
const isLetterAt = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  if (unit < 128) return latinLetter(unit);
  if (unit >= 0x400 && unit < 0x500) return true;
  return unit >= 0xaa && LETTER.test(text[at]!) && !vulgarFraction(text[at]!);
};

function wordEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if ((unit | 32) >= 97 && (unit | 32) <= 122) end++;
    else if (unit === 32 || unit === 44 || unit === 46) break;
    else if (isLetterAt(text, end)) end++;
    else if ("'’".includes(text[end]!) && end > at && isLetterAt(text, end + 1) && end + 1 < limit) end++;
    else break;
  }
  return end;
}

const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x202f || unit === 0x3000; // prettier-ignore

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  "ca ок app appr approx est mil c vgl p pp no nr mr mrs dr st gen col capt lt sgt jr vs etc mio mrd tsd bzw usw z b d h u a bd s vol тыс млн млрд г гг в вв им стр см др руб т е пр aprox av m mm mme pág núm cap ed eds cf jan feb aug sept oct nov dec prof".split(
    " ",
  ),
);

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  if (text[at] === "!" || text[at] === "?") return true;
  const next = text.slice(at + 1, at + 5);
  if (/^["'”»)\]]?(?:\[|$)/.test(next)) return true;
  if (!/^["'”»)\]]{0,2}\s/.test(next)) return false;
  const last = tokens.at(-1);
  const abbreviated = last?.kind === "word" && (last.word.length === 1 || ABBREVIATIONS.has(last.word));
  const after = /\S/.exec(text.slice(at + 1, at + 6).replace(/^["'”»)\]]+/, ""))?.[0] ?? "";
  if (/\p{Lu}/u.test(after))
    return !abbreviated || (last.word.length > 1 && /^(?:млн|тыс|млрд|mio|mrd)$/.test(last.word) && false);
  return !abbreviated && /[\d“«"(]/.test(after);
}

/** Words met before, by hash: a word of prose is copied out of the text once, and looking it up again needs no new hash. */
const met: string[] = Array.from({ length: 8192 }, () => "");

/** Where the word ends that `plainWord` read last. */
let plainTo = 0;

/**
 * The word at a place in lower case, without building a string where the same was met before; its end in `plainTo`. "" where
 * a letter follows that has an accent, an apostrophe or another peculiarity.
 */
function plainWord(text: string, at: number, limit: number): string {
  let hash = 0;
  let end = at;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (((unit | 32) >= 97 && (unit | 32) <= 122) || (unit >= 0x400 && unit < 0x482))
      hash = Math.imul(hash ^ lowerOf[unit]!, 0x01000193);
    else if (unit === 39 || unit >= 0xaa) return "";
    else break;
    end++;
  }
  plainTo = end;
  const slot = (hash ^ (hash >>> 13)) & 8191;
  const known = met[slot]!;
  const length = end - at;
  let same = 0;
  if (known.length === length)
    while (same < length && known.charCodeAt(same) === lowerOf[text.charCodeAt(at + same)]) same++;
  if (same > 0 && same === length) return known;
  return (met[slot] = text.slice(at, end).toLowerCase());
}

const APOSTROPHE = /['’]/;

/** The word at a place: where it ends, and its lower case. French and Spanish elisions are words by themselves. */
function wordAt(text: string, at: number, limit: number, language: QuantityLanguage): { to: number; word: string } {
  const to = wordEnd(text, at, limit);
  const raw = text.slice(at, to);
  if (!APOSTROPHE.test(raw)) return { to, word: raw.toLowerCase() };
  const elided = ELISION.exec(raw);
  const isCut = elided && (language === "fr" || elided[0].length > 2) && elided[0].length < raw.length;
  const end = isCut ? at + elided[0].length : to;
  return { to: end, word: text.slice(at, end).replaceAll("’", "'").toLowerCase() };
}

const fractionDigits = (end: number, value: number): Digits => ({
  end, value, length: 1, grouped: false, decimal: true, fraction: true, junk: false, yearLike: false,
}); // prettier-ignore

/** The tokens of `text` from `start` to `end`. A word longer than 60 characters is cut into pieces, so that time stays linear. */
export function tokenize(text: string, start: number, end: number, language: QuantityLanguage): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let spaced = true;
  let line = start === 0 || text.charCodeAt(start - 1) === 10;
  let sentence = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      if (unit === 10) {
        line = true;
        if (text.charCodeAt(at + 1) === 10) sentence++;
      }
      spaced = true;
      at++;
      continue;
    }
    let kind: Token["kind"] = "word";
    let to = at + 1;
    let word = "";
    let digits: Digits | null = null;
    let closes = false;
    if (unit >= 48 && unit <= 57) {
      kind = "digits";
      digits = readDigits(text, at, end, language);
      to = digits.end;
    } else if (isLetterAt(text, at)) {
      const limit = Math.min(end, at + WORD_LIMIT);
      word = plainWord(text, at, limit);
      if (word !== "") to = plainTo;
      else ({ to, word } = wordAt(text, at, limit, language));
    } else {
      word = text[at]!;
      const fraction = vulgarFraction(word);
      kind = fraction === undefined ? "mark" : "digits";
      if (fraction === undefined)
        closes = (unit === 46 || unit === 33 || unit === 63) && endsSentence(text, tokens, at);
      else {
        word = "";
        digits = fractionDigits(to, fraction);
      }
    }
    const capital = kind === "word" && word.charCodeAt(0) !== unit;
    tokens.push({ kind, start: at, end: to, word, spaced, capital, line, sentence, digits });
    spaced = false;
    line = false;
    at = to;
    if (closes) sentence++;
  }
  return tokens;
}
