import type { Numeral } from "./lexicon";
import { HYPHENS, phrase, round, type NumberPhrase } from "./number";
import type { Token } from "./tokenize";

/** "the third", or, in Russian, "третья часть", which is a share. */
export function fromOrdinal(tokens: readonly Token[], at: number, from: number, { value }: Numeral): NumberPhrase {
  const isPart = /^(?:част[ьи]|частью|дол[яюи])$/.test(tokens[at + 1]?.word ?? "");
  const read = isPart ? phrase(from, at + 2, round(1 / value)) : phrase(at, at + 1, value);
  read.share = isPart;
  read.ordinal = !isPart;
  return read;
}

const UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** An ordinal that begins with a number: "Twenty-fourth", "One Hundred and Forty-first"; with "part", or after "a", a share. */
export function ordinalAt(tokens: readonly Token[], from: number, to: number, value: number): NumberPhrase | null {
  const [mark, last] = [tokens[to], tokens[to + 1]];
  const glued = mark !== undefined && HYPHENS.has(mark.word) && !mark.spaced && value % 10 === 0;
  if (!last || !(glued ? !last.spaced : mark!.word === "and" && value % 100 === 0)) return null;
  const unit = UNITS.indexOf(last.word) + 1;
  const tens = !glued && /^(?:[a-z]+(?:teenth|tieth)|tenth|eleventh|twelfth)$/.test(last.word);
  if (unit === 0 && !tens) return null;
  const part = tokens[to + 2]?.word === "part";
  const share = glued && (part || /^(?:a|one)$/.test(tokens[from - 1]?.word ?? ""));
  return share
    ? { ...phrase(from, part ? to + 3 : to + 2, round(1 / (value + unit))), share: true }
    : { ...phrase(from, to + 2, value + unit), ordinal: true };
}
