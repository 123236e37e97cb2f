import { germanNumeral } from "./german-compound";
import { fromDigits } from "./digit-phrase";
import type { Lexicon } from "./lexicon";
import { orderOfFigures } from "./order-of-figures";
import { fromQuantifier } from "./magnitude-phrase";
import { multiplies, numeralOf, orderOf, phrase, type NumberPhrase } from "./number";
import { fromShare } from "./share-phrase";
import type { Token } from "./tokenize";
import { fromWords } from "./word-phrase";

/** "a million", "half a million", "a third of", "eine halbe Million", "the two-thirds". */
function fromArticle(tokens: readonly Token[], at: number, lexicon: Lexicon, noAnd: boolean): NumberPhrase | null {
  if (!lexicon.articles.has(tokens[at]!.word)) return null;
  const next = numeralOf(tokens[at + 1], lexicon);
  if (!next || (next.kind === "small" && lexicon.code !== "de") || next.kind === "ordinal") return null;
  if (/^(?:the|la|le|el|los|las|les|l'|die|der|das|den|dem|des)$/.test(tokens[at]!.word)) return null;
  if (next.kind === "small") return null;
  const read =
    next.kind === "frac" ? fromShare(tokens, at + 1, lexicon, 1) : fromWords(tokens, at + 1, at, lexicon, noAnd);
  return read && { ...read, from: at };
}

/** Reads a number that starts at `tokens[at]`, or null. `noAnd`: inside "between ... and ...", where "and" parts two numbers. */
export function readNumberPhrase(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  noAnd: boolean,
): NumberPhrase | null {
  const token = tokens[at];
  if (!token || token.kind === "mark") return null;
  if (token.kind === "digits") {
    const base = token.digits?.value === 100 && isBase(tokens, at, lexicon);
    return token.digits?.junk || base || isNote(tokens, at) ? null : fromDigits(tokens, at, lexicon);
  }
  if (
    !lexicon.starters.has(token.word) &&
    (lexicon.code !== "de" || token.word.length < 4 || !germanNumeral(token.word)) &&
    (lexicon.code !== "ru" || !numeralOf(token, lexicon))
  )
    return null;
  if (lexicon.code === "de" && /^eine?r?$/.test(token.word)) {
    const joined = lexicon.to.has(tokens[at + 1]?.word ?? "") || lexicon.or.has(tokens[at + 1]?.word ?? "");
    if (joined && numeralOf(tokens[at + 2], lexicon)) return phrase(at, at + 1, 1);
  }
  if (isPerHundred(token.word, tokens[at - 1]?.word)) return null;
  const head = numeralOf(token, lexicon);
  if (
    lexicon.code === "en" &&
    head &&
    multiplies(head) &&
    tokens[at - 1]?.word === "the" &&
    tokens[at - 2]?.word === "by"
  )
    return orderOf(at, at + 1, head.value, head.value * 10);
  return (
    orderOfFigures(tokens, at, lexicon) ??
    fromQuantifier(tokens, at, lexicon) ??
    fromArticle(tokens, at, lexicon, noAnd) ??
    fromWords(tokens, at, at, lexicon, noAnd)
  );
}

/** "18 p. 100", "un cinco por 100": what a percentage is of. */
const isBase = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [number, before] = [tokens[at - 2], tokens[at - 1]];
  if (/^(?:por|pour|vom)$/.test(before?.word ?? ""))
    return number?.kind === "digits" || numeralOf(number, lexicon) !== undefined;
  return before?.word === "." && number?.word === "p" && tokens[at - 3]?.kind === "digits";
};

/** "46,000,12 a figure": the number of a note run into the comma behind a figure in groups. */
const isNote = (tokens: readonly Token[], at: number): boolean => {
  const [figure, comma, { spaced, digits }] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  return comma?.word === "," && !spaced && !comma.spaced && figure?.digits?.grouped === true && digits!.length < 3;
};

/** "per thousand", "por ciento": a base, not a number. */
const isPerHundred = (word: string, before: string | undefined): boolean =>
  before !== undefined &&
  /^(?:per|pro|je|pour|por|vom|von)$/.test(before) &&
  /^(?:hundred|thousand|million|hundert|tausend|cent|mille|ciento|cien|mil)$/.test(word);
