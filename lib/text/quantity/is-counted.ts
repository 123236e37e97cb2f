import { isAge, isHour } from "./is-age";
import { isArmament } from "./is-armament";
import { isDoer, isElliptic, isFew, isParticiple, isPronoun, isReported, isSubject } from "./is-few";
import { isNoYear } from "./is-no-year";
import { isLostThing } from "./is-lost-thing";
import type { Lexicon } from "./lexicon";
import { isPartOfLosses, isShare } from "./is-share";
import { predicateAt } from "./predicate";
import type { Quantity } from "./quantity";
import { isLoss, nearDeed, speaksOfNumbers } from "./deed";
import { readUnit } from "./read-unit";
import type { Token } from "./tokenize";

const CURRENCY = /^(?:[$£€¥₽₤₹]|us\$|rs|rm|usd|eur|gbp)$/;

/** Whether a quantity is a count of people, losses, goods or a share, and not a date, a page, a sum of money or a measure. */
export function isCounted(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { unit, first, last } = quantity;
  if (first.ordinal || last.ordinal || quantity.high <= 0) return false;
  if (unit.percent) return isPartOfLosses(tokens, quantity, lexicon);
  if (isAge(tokens, quantity, lexicon) || isHour(tokens, quantity, lexicon)) return false;
  if (quantity.shape === "vague" && tokens[first.from - 1]?.word === "(" && tokens[last.to]?.word === ")") return false;
  if (first.share && last.share && unit.uncounted === "other") return isShare(tokens, quantity, lexicon);
  if (isMoney(tokens, quantity) || isArmament(tokens, quantity)) return false;
  if (
    unit.uncounted === "other" &&
    lexicon.code === "ru" &&
    /(?:тысячн|миллионн|сотенн)/.test(tokens[last.to - 1]!.word)
  )
    return true;
  if (isOfBody(tokens, quantity, lexicon)) return true;
  if (unit.uncounted !== null) return isFoot(tokens, quantity) || isLostThing(tokens, quantity, lexicon);
  if (first.share && last.share) return isShare(tokens, quantity, lexicon);
  if (first.decimal && (last.decimal || last.form === "digits")) return false;
  if (last.decimal && quantity.shape === "single") return false;
  if (isShortSpan(tokens, quantity)) return false;
  if (isYearWithNote(tokens, quantity, lexicon)) return false;
  if (first.yearLike && last.yearLike) return isNoYear(tokens, quantity, lexicon);
  return isLarge(tokens, quantity, lexicon);
}

/** "en novembre 1959194": a year with the number of a note run into it. */
const isYearWithNote = (tokens: readonly Token[], { first, shape }: Quantity, lexicon: Lexicon): boolean =>
  shape === "single" &&
  first.form === "digits" &&
  !first.grouped &&
  /^(?:1[5-9]|20)\d{3,5}$/.test(String(first.value)) &&
  lexicon.months.has(tokens[first.from - 1]?.word ?? "");

/** Whether a bare number stands in one sentence with a count, and so is one too: "1,800 heretics; the records show 44". */
export function isParallel(
  tokens: readonly Token[],
  quantity: Quantity,
  before: Quantity | undefined,
  lexicon: Lexicon,
): boolean {
  const { first, last, unit } = quantity;
  if (!before || quantity.shape !== "single" || isYearWithNote(tokens, quantity, lexicon)) return false;
  if (first.share && (before.first.share || before.unit.percent)) {
    const together = tokens[before.start]!.sentence === tokens[quantity.start]!.sentence;
    return together && unit.uncounted === null && (first.form !== "words" || last.to - first.from > 1);
  }
  if (before.unit.percent || before.first.share) return false;
  if (isAge(tokens, quantity, lexicon)) return false;
  if (isListed(tokens, quantity, before)) return true;
  if (isPartly(tokens, quantity)) return true;
  if (tokens[before.start]!.sentence !== tokens[quantity.start]!.sentence) return false;
  if (first.yearLike || first.decimal || first.share || first.ordinal) return false;
  if (last.value < 10) return isElliptic(tokens, quantity, lexicon);
  if (first.form !== "digits" && lexicon.code !== "en") return false;
  return unit.uncounted === null && !unit.named && !unit.percent && !isMoney(tokens, quantity);
}

/** "eighty-three men and three women": people or things right after others that are counted. */
function isListed(tokens: readonly Token[], { first, start, unit }: Quantity, before: Quantity): boolean {
  if (unit.term === null || before.unit.term === null || first.ordinal || first.decimal) return false;
  const gap = tokens.slice(Math.max(before.end, before.unit.end), start);
  return (
    gap.length > 0 && gap.length < 3 && gap.every(({ word }) => /^(?:and|,|as|well|plus|und|et|y|e|и)$/.test(word))
  );
}

/** "19 people, including eight tourists": some of those counted before. */
const isPartly = (tokens: readonly Token[], { first, start, unit }: Quantity): boolean =>
  unit.term !== null &&
  !first.ordinal &&
  !first.decimal &&
  tokens.slice(Math.max(0, start - 3), start).some(({ word }) => /^(?:including|among|whom|which|them)$/.test(word));

const isMoney = (tokens: readonly Token[], { first, last }: Quantity) =>
  CURRENCY.test(tokens[first.from - 1]?.word ?? "") ||
  (/^pieces?$/.test(tokens[last.to]?.word ?? "") &&
    /^(?:gold|silver|eight|money)$/.test(tokens[last.to + 2]?.word ?? ""));

const FOOT_REACH = 10;
const BESIDE_FOOT = /^(?:horse|cavalry|knights|dragoons|troopers|gentlemen|garrison|horsemen|lances)$/;

/** "from 75-79": two digits each, after a word of time and without a noun, are years. */
const isShortSpan = (tokens: readonly Token[], { first, last, shape, unit }: Quantity): boolean =>
  shape === "range" &&
  !unit.named &&
  first.form === "digits" &&
  first.value >= 10 &&
  last.value < 100 &&
  /^(?:from|in|during|between|since)$/.test(tokens[first.from - 1]?.word ?? "");

/** "3,000 foot and 400 horse": soldiers, where no length can be meant. */
const isFoot = (tokens: readonly Token[], { first, last, high }: Quantity): boolean =>
  tokens[last.to]?.word === "foot" &&
  high >= 100 &&
  tokens[first.from - 1]?.word !== "-" &&
  (/^(?:and|,|;|\.|\)|were|under|against)$/.test(tokens[last.to + 1]?.word ?? ".") ||
    tokens
      .slice(Math.max(0, first.from - FOOT_REACH), last.to + FOOT_REACH)
      .some(({ word }) => BESIDE_FOOT.test(word)));

/** Whether a number is large enough, or stands close enough to people and losses, to be an estimate of them. */
function isLarge(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { unit, first, last } = quantity;
  const loss = isLoss(unit.term);
  if (quantity.shape === "vague") return true;
  if (quantity.high === 1 && quantity.shape === "single")
    return (loss && isOneLoss(tokens, quantity)) || (quantity.bound !== null && unit.term !== null);
  if (isPartOf(tokens, last.to, lexicon)) return true;
  if (quantity.rate !== null && last.value >= 10 && !unit.named) return true;
  const bounded = quantity.bound !== null || quantity.about || (quantity.shape === "range" && first.value >= 100);
  const end = Math.max(unit.end, quantity.end);
  if (quantity.high < 10) return isFew(tokens, quantity, lexicon);
  if (unit.term !== null) return true;
  if (
    first.grouped ||
    last.grouped ||
    last.form === "mixed" ||
    (last.form === "words" && (last.value >= 100 || last.scale > 1))
  )
    return true;
  return (
    isEmbarked(tokens, quantity, lexicon) ||
    (bounded && (last.value >= 100 || unit.named)) ||
    predicateAt(tokens, pastAside(tokens, last.to), lexicon) !== null ||
    isOutOf(tokens, first.from) ||
    isDoer(tokens, last.to, lexicon) ||
    (quantity.end > last.to && isDoer(tokens, quantity.end, lexicon)) ||
    isPronoun(tokens, quantity, lexicon) ||
    (lexicon.code !== "en" && isSubject(tokens, last.to, lexicon)) ||
    isWhole(tokens, last.to, lexicon) ||
    isParticiple(tokens, last.to, lexicon) ||
    isReported(tokens, quantity, lexicon) ||
    nearDeed(tokens, quantity.start, end, lexicon) ||
    speaksOfNumbers(tokens, quantity.start, lexicon)
  );
}

/** "one death", "only one smallpox death". */
const isOneLoss = (tokens: readonly Token[], { first, last, unit }: Quantity): boolean =>
  unit.end - last.to === 1 ||
  (unit.end - last.to < 4 &&
    /^(?:death|fatality|casualty|burial|victim)$/.test(tokens[unit.end - 1]!.word) &&
    !/^(?:no|any|the|that|this)$/.test(tokens[first.from - 1]?.word ?? ""));

const LONGEST_ASIDE = 9;

/** Past an aside between two commas: "Sixteen, says the surgeon, were sold". */
function pastAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== ",") return at;
  for (let next = at + 1; next < at + LONGEST_ASIDE && tokens[next]?.sentence === tokens[at]!.sentence; next++)
    if (tokens[next]!.word === ",") return next + 1;
  return at;
}

/** "eleven hundred of the clans", "200 of the regiment": people of a body that is never counted itself. English alone. */
const isOfBody = (tokens: readonly Token[], { last, high, unit }: Quantity, { code }: Lexicon): boolean =>
  code === "en" &&
  high >= 10 &&
  unit.uncounted === "other" &&
  tokens[last.to]?.word === "of" &&
  /^(?:the|this|that|his|her|our|their)$/.test(tokens[last.to + 1]?.word ?? "") &&
  unit.end === last.to + 3 &&
  /^(?:clans?|tribes?|regiment|battalion|company|brigade|division|squadron|party|garrison|congregation|parish|village|town|colony|settlement|convent|monastery|abbey|union|club|camp|ghetto|prison|sect)$/.test(
    tokens[unit.end - 1]!.word,
  );

/** "of fifty that sailed", "sixty who had fled". English alone. */
const isEmbarked = (tokens: readonly Token[], { first, last }: Quantity, { code }: Lexicon): boolean => {
  const next = tokens[last.to];
  if (code !== "en" || !next || next.sentence !== tokens[first.from]!.sentence) return false;
  return next.word === "who" || (next.word === "that" && tokens[first.from - 1]?.word === "of");
};

/** "carried 996, of whom ten lived". English alone. */
const isWhole = (tokens: readonly Token[], to: number, { code }: Lexicon): boolean => {
  const at = tokens[to]?.word === "," ? to + 1 : to;
  return code === "en" && /^(?:of|among)$/.test(tokens[at]?.word ?? "") && tokens[at + 1]?.word === "whom";
};

/** "out of fourteen, four lived". */
const isOutOf = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.word === "of" && tokens[from - 2]?.word === "out";

/** "23 of the 400 hostages", "11 of them". */
const isPartOf = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const at = tokens[from]?.word === "out" ? from + 1 : from;
  if (!/^(?:of|von|des|de|из)$/.test(tokens[at]?.word ?? "")) return false;
  const whole = /^(?:the|den|der|los|las|les|these|those|all)$/.test(tokens[at + 1]?.word ?? "") ? at + 2 : at + 1;
  const next = tokens[whole];
  return (
    next !== undefined &&
    ((next.kind === "digits" && next.digits?.yearLike === false && isOfPeople(tokens, whole, lexicon)) ||
      (lexicon.code === "en" && (lexicon.numerals.get(next.word)?.value ?? 0) >= 10) ||
      /^(?:them|whom|ihnen|denen|ellos|ellas|них|которых)$/.test(next.word))
  );
};

/** Not "4 of 130 parishes": the whole after its number is no place or thing that is never counted. */
const isOfPeople = (tokens: readonly Token[], whole: number, lexicon: Lexicon): boolean =>
  readUnit(tokens, whole + 1, lexicon).uncounted === null;
