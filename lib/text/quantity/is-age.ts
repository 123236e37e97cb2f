import { speaksOfNumbers } from "./deed";
import type { Lexicon } from "./lexicon";
import type { Quantity } from "./quantity";
import type { Token } from "./tokenize";

/** No age is larger. */
const OLDEST = 120;
const ADVERB = /^(?:only|just|barely|scarcely|hardly|about|nearly|almost|not|yet|then|already|still|perhaps|now)$/;
const BE = /^(?:was|is|am|turned|turning|becoming|became|'m|i'm|he's|she's)$/;
const SUBJECT = /^(?:he|she|i|who|you|eldest|oldest|youngest|elder|younger|mother|father|son|daughter|brother|sister)$/;
const LIMIT = /^(?:under|over|above|below|between|from|past|beyond)$/;
const EVERYONE = /^(?:those|them|everyone|everybody|anyone|anybody|nobody|all|males?|females?|minors?)$/;
const HUMAN = new Set("people soldiers civilians children women captured imprisoned deported arrested".split(" "));

/** Whether a number is somebody's age: "aged 16", "he was 34 when", "boys under 14", "the youngest 3". */
export function isAge(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { start, first, last, unit } = quantity;
  if (last.value >= OLDEST || last.scale > 1) return false;
  const before = tokens[start - 1]?.word ?? "";
  if (lexicon.age.has(before) || (/^(?:of|von|de)$/.test(before) && lexicon.age.has(tokens[start - 2]?.word ?? "")))
    return true;
  // "between the ages of 26 and 35".
  if (
    /^(?:and|und|et|y|и)$/.test(before) &&
    tokens.slice(Math.max(0, start - 4), start).some(({ word }) => lexicon.age.has(word))
  )
    return true;
  if (lexicon.code === "es") return isDecade(tokens, quantity);
  if (lexicon.code !== "en" || unit.named) return false;
  return isSaidOfOne(tokens, first.from, last.to) || isLimit(tokens, quantity, lexicon);
}

/** "Los 70", "los años noventa", "hasta los sesenta": the tens of a century or of somebody's life. */
function isDecade(tokens: readonly Token[], { first, last, unit, shape }: Quantity): boolean {
  if (shape !== "single" || last.value < 10 || last.value % 10 !== 0 || unit.end > last.to) return false;
  const before = tokens[first.from - 1]?.word ?? "";
  if (/^(?:años|década|decenio|noventas?)$/.test(before)) return true;
  return (
    before === "los" &&
    /^(?:en|hasta|desde|durante|de|a|tras|hacia|por|ya)$/.test(tokens[first.from - 2]?.word ?? "") &&
    !/^(?:muert|herid|víctim)/.test(tokens[last.to]?.word ?? "")
  );
}

/** "buried at ten": an hour of the day, where no toll is put at it. English alone. */
export const isHour = (tokens: readonly Token[], { first, last, unit, bound }: Quantity, lexicon: Lexicon): boolean =>
  lexicon.code === "en" &&
  last.value <= 12 &&
  bound === null &&
  !unit.named &&
  tokens[first.from - 1]?.word === "at" &&
  !speaksOfNumbers(tokens, first.from, lexicon);

/** "he was barely seventeen", "I was 12 at the time", "at 19 she married", "Karl was 51 when he came home". */
function isSaidOfOne(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from - 1;
  while (at > from - 4 && ADVERB.test(tokens[at]?.word ?? "")) at--;
  const verb = tokens[at];
  if (!verb || verb.sentence !== tokens[from]!.sentence) return false;
  if (/^(?:eldest|oldest|youngest)$/.test(verb.word)) return true;
  if (verb.word === "at")
    return /^(?:he|she|i)$/.test(tokens[to]?.word === "," ? (tokens[to + 1]?.word ?? "") : (tokens[to]?.word ?? ""));
  if (/^(?:and|but|,)$/.test(verb.word)) return /^when$/.test(tokens[to]?.word ?? "") && isOtherAge(tokens, at);
  if (!BE.test(verb.word)) return false;
  if (/'/.test(verb.word)) return true;
  const subject = tokens[at - 1];
  if (!subject || subject.sentence !== verb.sentence) return false;
  if (SUBJECT.test(subject.word)) return true;
  return subject.capital && /^(?:when|at)$/.test(tokens[to]?.word ?? "");
}

/** "He was 34 when he was arrested and 51 when he came home": another number before, said of one person. */
function isOtherAge(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > 1 && at > from - 12 && tokens[at]!.sentence === tokens[from]!.sentence; at--)
    if (tokens[at]!.word === "when") return isSaidOfOne(tokens, at - 1, at);
  return false;
}

/** "boys under 14", "men from 16 to 60", "persons of sixty and over": people, and how old at most or at least. */
function isLimit(tokens: readonly Token[], { first, last, start }: Quantity, lexicon: Lexicon): boolean {
  const limit = tokens[first.from - 1]?.word ?? "";
  const over = limit === "of" && tokens[last.to]?.word === "and" && LIMIT.test(tokens[last.to + 1]?.word ?? "");
  if (!over && (!LIMIT.test(limit) || start < first.from - 1)) return false;
  const people = tokens[first.from - 2];
  if (!people || people.sentence !== tokens[first.from]!.sentence) return false;
  return EVERYONE.test(people.word) || HUMAN.has(lexicon.units.get(people.word) ?? "");
}
