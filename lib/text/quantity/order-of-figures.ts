import { isLoss, nearDeed, speaksOfNumbers } from "./deed";
import type { Lexicon } from "./lexicon";
import { orderOf, type NumberPhrase } from "./number";
import type { Token } from "./tokenize";

const LENGTHS = ["three", "four", "five", "six", "seven", "eight", "nine"];
const INTO = /^(?:into|in|to|reach|reached|reaches|low|high|mid|middle|solid)$/;
const MONEY =
  /^(?:salary|salaries|sums?|prices?|priced|cost|costs|income|incomes|fortunes?|fees?|debts?|budget|funds?|sales|sold|profits?|bill|bills|value|valued|ransom|ransoms|wages?|bribes?|circulation|royalties|dowry|rent|rents)$/;
const REACH = 14;

/** "ran into six figures", "a five-figure death toll": an order of magnitude by its number of digits, where people are counted. English alone. */
export function orderOfFigures(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberPhrase | null {
  if (lexicon.code !== "en") return null;
  const [next, noun] = [tokens[at + 1]?.word ?? "", tokens[at + 2]?.word ?? ""];
  const compound = /^[-‐‑]$/.test(next) && noun === "figure";
  if (next !== "figures" && !compound) return null;
  const length = LENGTHS.indexOf(tokens[at]!.word) + 3;
  if (length < 3 || (!compound && !INTO.test(tokens[at - 1]?.word ?? ""))) return null;
  const { sentence } = tokens[at]!;
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH).filter((each) => each.sentence === sentence);
  if (near.some(({ word }) => MONEY.test(word))) return null;
  const to = at + (compound ? 3 : 2);
  const counts =
    nearDeed(tokens, at, to, lexicon) ||
    speaksOfNumbers(tokens, at, lexicon, REACH) ||
    near.some(({ word }) => isLoss(lexicon.units.get(word) ?? null) || lexicon.units.get(word) === "people");
  return counts ? orderOf(at, to, 10 ** (length - 1), 10 ** length) : null;
}
