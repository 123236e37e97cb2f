import { findLanguage } from "../find-language";
import type { Region } from "./find-regions";
import type { Lexicon } from "./lexicon";
import { allLexicons, lexiconOf } from "./lexicons";

/** A text this short has too few common words to be told by them alone. */
const SHORT = 1500;

const WORD = /\p{L}+/gu;
const LETTERS: Record<string, RegExp> = {
  de: /[äöüß]/i,
  fr: /[àâçèêëîïôùûœ]/i,
  es: /[ñ¿¡áíóú]/i,
  ru: /[а-яё]/i,
  en: /(?!)/,
};

/** How many words of a short text each language knows as its own: numerals and nouns tell more than function words. */
function score(text: string, lexicon: Lexicon): number {
  let sum = LETTERS[lexicon.code]!.test(text) ? 1 : 0;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (lexicon.stop.has(word)) sum += 1;
    if (lexicon.numerals.has(word)) sum += 1.5;
    if (lexicon.units.has(word) || lexicon.deeds.has(word)) sum += 1.5;
    if (lexicon.before.lasts.has(word)) sum += 0.5;
  }
  return sum;
}

/**
 * The lexicon that a text whose language nobody gave is read with. A sentence is told by the numerals, nouns and function
 * words that it holds; a longer text by its common words. English where nothing tells.
 */
export function chooseLexicon(text: string): Lexicon {
  const found = findLanguage(text);
  if (text.length > SHORT && /^(?:en|de|fr|es|ru)$/.test(found)) return lexiconOf(found);
  const sample = text.slice(0, SHORT);
  let best = lexiconOf(found);
  let most = score(sample, best);
  for (const lexicon of allLexicons) {
    const sum = score(sample, lexicon);
    if (sum > most) [best, most] = [lexicon, sum];
  }
  return best;
}

/** How far around the numbers their script is looked at. */
const NEAR = 40;

/** The lexicon for one stretch of a text: Russian where most letters around its numbers are Cyrillic, whatever the rest is in. */
export function lexiconFor(text: string, { first, to }: Region, whole: Lexicon): Lexicon {
  if (whole.code === "ru") return whole;
  const start = Math.max(0, first - NEAR);
  const end = Math.min(text.length, to + NEAR);
  let cyrillic = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x400 && unit < 0x500) cyrillic++;
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) letters++;
  }
  return cyrillic > letters ? lexiconOf("ru") : whole;
}
