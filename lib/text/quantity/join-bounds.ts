import type { Lexicon } from "./lexicon";
import type { Quantity } from "./quantity";
import type { Token } from "./tokenize";

const CONNECTOR =
  /^(?:,|and|but|nor|to|or|go|goes|going|run|runs|rising|und|aber|doch|bis|et|mais|à|ou|y|e|pero|a|o|hasta|и|но|а|до|или|-|–|—)$/;
/** The most tokens that may stand between the two halves of one statement. */
const GAP = 4;

/** Whether two neighbours are the lower and the upper bound of one thing: "more than 1,000 but less than 2,000". */
function areEnds(tokens: readonly Token[], first: Quantity, second: Quantity, lexicon: Lexicon): boolean {
  if (first.shape !== "single" || second.shape !== "single" || first.high >= second.high) return false;
  if (tokens[first.start]!.sentence !== tokens[second.start]!.sentence) return false;
  const lower = first.bound === "atLeast" || first.bound === "moreThan";
  const upper = second.bound === "upTo" || second.bound === "fewerThan";
  const start = Math.max(first.end, first.unit.end);
  if (second.start - start > GAP) return false;
  let maybe = false;
  let joined = false;
  for (let at = start; at < second.start; at++) {
    const { word } = tokens[at]!;
    if (lexicon.maybe.has(word)) maybe = true;
    else if (lower && upper && (word === "(" || word === ")")) continue;
    else if (!CONNECTOR.test(word)) return false;
    else joined = true;
  }
  for (let at = second.start; at < second.first.from; at++) {
    if (/^(?:nearer|closer)$/.test(tokens[at]!.word)) return false;
    if (lexicon.maybe.has(tokens[at]!.word)) maybe = true;
  }
  const adjacent = second.start === start && /^(?:nor|and|but)$/.test(tokens[start]!.word);
  if (!(joined || adjacent) || !sameUnit(first, second)) return false;
  if (lower && upper) return true;
  const tentative = maybe && (second.bound === "upTo" || second.bound === null);
  return tentative && (lower || first.bound === null) && second.high / first.high < 100;
}

function sameUnit(first: Quantity, second: Quantity): boolean {
  if (first.unit.percent !== second.unit.percent) return false;
  const terms = [first, second].map((each) => each.unit.term);
  return terms[0] === null || terms[1] === null || terms[0] === terms[1];
}

const MAXIMUM = /^(?:maxim|máxim|максим|high|höchst)/;

/** "between a maximum of 735,000 and a minimum of 380,000": the upper end first. */
function areEndsReversed(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  if (first.bound !== "upTo" || second.bound !== "atLeast" || first.high <= second.low || second.start - first.end > 2)
    return false;
  return tokens.slice(first.start, first.end).some((token) => MAXIMUM.test(token.word)) && sameUnit(first, second);
}

/** Joins neighbours that are the two ends of one range. The order stays. */
export function joinBounds(tokens: readonly Token[], quantities: readonly Quantity[], lexicon: Lexicon): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    if (before && areEndsReversed(tokens, before, quantity)) {
      joined[joined.length - 1] = {
        ...before,
        last: quantity.last,
        end: quantity.end,
        low: quantity.low,
        shape: "range",
        bound: null,
      };
      continue;
    }
    if (!before || !areEnds(tokens, before, quantity, lexicon)) {
      joined.push(quantity);
      continue;
    }
    const unit = quantity.unit.term === null && before.unit.term !== null ? before.unit : quantity.unit;
    joined[joined.length - 1] = {
      ...before,
      last: quantity.last,
      end: quantity.end,
      high: quantity.high,
      shape: "range",
      bound: null,
      unit,
    };
  }
  return joined;
}
