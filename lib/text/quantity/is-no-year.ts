import { isLoss, nearDeed, speaksOfNumbers } from "./deed";
import { isDoer } from "./is-few";
import type { Lexicon } from "./lexicon";
import { SOFT_BEFORE_YEAR } from "./names-place";
import { predicateAt } from "./predicate";
import type { Quantity } from "./quantity";
import type { Token } from "./tokenize";

/** Whether four bare digits between 1000 and 2100 count something: a noun right after, or a killing right before. */
export function isNoYear(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { unit, first, last } = quantity;
  const before = tokens[quantity.start - 1];
  const reach = tokens[first.from - 1]?.word === "the" ? 1 : 3;
  const known = unit.term !== null && unit.end - quantity.last.to <= reach;
  const temporal =
    before !== undefined && before.sentence === tokens[first.from]!.sentence && lexicon.yearBefore.has(before.word);
  const direct = tokens[first.from - 1];
  if (!known && direct !== undefined && lexicon.yearBefore.has(direct.word) && !SOFT_BEFORE_YEAR.test(direct.word))
    return false;
  if (quantity.bound === null && !quantity.about && isVerbOfYear(tokens, quantity)) return false;
  if (known && quantity.bound !== null) return true;
  if (isGermanCount(tokens, quantity, lexicon)) return true;
  if (known && (!temporal || SOFT_BEFORE_YEAR.test(before.word))) return true;
  if (quantity.shape === "range") return false;
  if (
    lexicon.code === "en" &&
    /^(?:each|apiece|odd|strong)$/.test(
      tokens[last.to]?.word === "-" ? (tokens[last.to + 1]?.word ?? "") : (tokens[last.to]?.word ?? ""),
    )
  )
    return true;
  if (tokens[last.to]?.word === "being") return false;
  const strict = temporal && !SOFT_BEFORE_YEAR.test(before.word);
  if ((quantity.bound !== null || quantity.about) && !strict && !lexicon.to.has(tokens[first.from - 1]?.word ?? ""))
    return (
      speaksOfNumbers(tokens, quantity.start, lexicon) ||
      (unit.named && isPlural(tokens, last.to, lexicon)) ||
      isDoer(tokens, last.to, lexicon)
    );
  if (direct?.word === "auf" && speaksOfNumbers(tokens, first.from, lexicon)) return true;
  if (!temporal && direct?.kind === "word" && unit.named && isPlural(tokens, last.to, lexicon)) return true;
  if (!strict && (predicateAt(tokens, last.to, lexicon) || isDoer(tokens, last.to, lexicon))) return true;
  if (lexicon.code === "en" && /^(?:who|more|others)$/.test(tokens[last.to]?.word ?? "")) return true;
  if (
    SAID.test(direct?.word ?? "") &&
    (speaksOfNumbers(tokens, first.from, lexicon, SAID_REACH) || isLossNoun(tokens[first.from - 2], lexicon))
  )
    return true;
  if (temporal || before?.kind !== "word" || before.sentence !== tokens[first.from]!.sentence)
    return isLabelled(tokens, first.from, lexicon);
  return (
    isLoss(lexicon.units.get(before.word) ?? null) || lexicon.deeds.has(before.word) || lexicon.toll.has(before.word)
  );
}

/** "the burials were 1953". */
const isLossNoun = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && isLoss(lexicon.units.get(token.word) ?? null);

/** "1118 relaxations", "1000 obstinate ones": a word in the plural right after a number, or after one more word. */
const isPlural = (tokens: readonly Token[], to: number, { code }: Lexicon): boolean =>
  code !== "de" &&
  [to, to + 1].some((at) => {
    const token = tokens[at];
    return (
      token?.kind === "word" &&
      !token.capital &&
      /[^s]s$/.test(token.word) &&
      !/^(?:was|is|has|as|its|his|this|does|thus|ours)$/.test(token.word)
    );
  });

/** "Gegen 2000 Schweizer fanden den Tod": an approximate number with a noun right behind it, near a loss. */
const isGermanCount = (
  tokens: readonly Token[],
  { about, start, end, first, last, shape }: Quantity,
  lexicon: Lexicon,
) =>
  lexicon.code === "de" &&
  about &&
  shape === "single" &&
  tokens[first.from - 1]?.word !== "um" &&
  tokens[last.to]?.capital === true &&
  nearDeed(tokens, start, end, lexicon);

/** Words between "casualties" and their number. */
const SAID = /^(?:at|as|was|were|is|are|be|been)$/;
const SAID_REACH = 6;

/** "deaths: 1418", "total, 1484": a figure after a word for one and a mark. */
function isLabelled(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const mark = tokens[from - 1]?.word;
  if (mark === ":") return speaksOfNumbers(tokens, from, lexicon);
  return (mark === "," || mark === "—" || mark === "–") && lexicon.toll.has(tokens[from - 2]?.word ?? "");
}

/** "The famine of 1770 killed half the population": a verb with its object behind a year, and no noun. English alone. */
const isVerbOfYear = (tokens: readonly Token[], { first, last, unit }: Quantity): boolean => {
  const [verb, object] = [tokens[last.to], tokens[last.to + 1]];
  return (
    unit.end <= last.to + 1 &&
    /^(?:of|in)$/.test(tokens[first.from - 1]?.word ?? "") &&
    /[a-z]{2}ed$/.test(verb?.word ?? "") &&
    (object?.kind === "digits" ||
      /^(?:half|a|an|the|some|many|more|over|up|about|nearly|almost|at|between|tens|hundreds|thousands|millions)$/.test(
        object?.word ?? "",
      ))
  );
};
