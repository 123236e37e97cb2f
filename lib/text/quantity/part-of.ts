import type { Lexicon } from "./lexicon";
import { numeralOf, roundShare, type NumberPhrase } from "./number";
import { phraseStarting } from "./read-bounds";
import type { Token } from "./tokenize";

/** "not one of seventy" is no share. */
const NONE = /^(?:ни|ni|not)$/;

/** "one in three", "nine out of ten", "un habitant sur dix": the second number is what the first is a part of. */
export function readPart(
  tokens: readonly Token[],
  first: NumberPhrase,
  second: NumberPhrase,
  lexicon: Lexicon,
): number | null {
  if (
    (first.value > 20 && !(first.form === "digits" && second.grouped && /^10+$/.test(String(second.value)))) ||
    first.value >= second.value ||
    second.value > 1e6 ||
    second.yearLike ||
    first.decimal ||
    second.share ||
    (NONE.test(tokens[first.from - 1]?.word ?? "") && !(lexicon.code === "en" && first.value > 1))
  )
    return null;
  for (let at = first.to; at < second.from && at <= first.to + 1; at++) {
    const found = phraseStarting(tokens, at, lexicon.inEvery);
    if (found?.end !== second.from) continue;
    if (lexicon.uncounted.get(tokens[second.to]?.word ?? "") !== undefined) return null;
    if (first.form !== second.form) return null;
    return roundShare(first.value / second.value);
  }
  return null;
}

const EVERY: Record<string, RegExp> = {
  en: /^of every$/,
  de: /^von je$/,
  fr: /^(?:. )?sur$/,
  es: /^de cada$/,
  ru: /^(?:на|из) кажд(?:ые|ых|ую)$/,
};

/** "De cada diez deportados volvieron dos", "sur dix recrues, trois": the whole is told before its part. */
export function readWhole(
  tokens: readonly Token[],
  first: NumberPhrase,
  second: NumberPhrase,
  { code }: Lexicon,
): number | null {
  const before = tokens[first.from - 1]?.word ?? "";
  const words = code === "fr" ? before : `${tokens[first.from - 2]?.word ?? ""} ${before}`;
  if (!EVERY[code]!.test(words) || second.from - first.to > 5) return null;
  if (!/^10+$/.test(String(first.value)) || first.value > 10_000 || second.value >= first.value) return null;
  return first.vague || second.vague || second.share ? null : roundShare(second.value / first.value);
}

/** "every third", "jeder dritte", "einer von drei", "uno de cada tres": a share told by one number; its value and first token. */
export function shareOfOne(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  lexicon: Lexicon,
): { value: number; from: number } | null {
  const every = tokens[phrase.from - 1];
  if (every && lexicon.every.has(every.word)) {
    if (phrase.ordinal) return { value: roundShare(1 / phrase.value), from: phrase.from - 1 };
    if (phrase.share && phrase.to - phrase.from === 1) return { value: phrase.value, from: phrase.from - 1 };
  }
  if (phrase.ordinal || phrase.value < 2 || phrase.value > 1e6 || phrase.vague || phrase.share) return null;
  for (let first = phrase.from - 1; first >= Math.max(0, phrase.from - 3); first--) {
    if (phraseStarting(tokens, first, lexicon.inEvery)?.end !== phrase.from) continue;
    if (lexicon.uncounted.has(tokens[phrase.to]?.word ?? "")) return null;
    const bare = phrase.from - first === 1 && /^(?:von|unter|aus|из|на)$/.test(tokens[first]!.word);
    if (bare && (phrase.value > 20 || lexicon.to.has(tokens[phrase.to]?.word ?? ""))) continue;
    for (const at of bare ? [first - 1] : [first - 1, first - 2]) {
      const word = tokens[at]?.word ?? "";
      if (
        /^(?:one|einer|eine|eines|einen|un|une|uno|una|один|одна|одного)$/.test(word) ||
        numeralOf(tokens[at], lexicon)?.value === 1
      )
        return { value: roundShare(1 / phrase.value), from: at };
    }
  }
  return null;
}
