import type { Lexicon } from "./lexicon";
import { predicateAt } from "./predicate";
import type { Quantity } from "./quantity";
import { isLoss, nearDeed, speaksOfNumbers } from "./deed";
import type { Token } from "./tokenize";

const PEOPLE = new Set(
  "people survivors soldiers civilians children women hostages captured imprisoned deported households".split(" "),
);
const SPOILS = new Set(["materiel", "animals", "captured"]);
const TOOK =
  /^(?:took|take|taken|taking|seized|seizing|captur\w*|lost|losing|lose|loss|sank|sunk|sinking|destroy\w*|abandon\w*|spiked|wreck\w*|cost)$/;
const RESTRICTED = /^(?:only|but|just|barely|scarcely|hardly|merely)$/;
const THOSE = /^(?:the|his|her|their|our|its|my|your|these|those|them|whom|us|you)$/;
const PUT = /^(?:was|were|is|are|at|as|to|:|numbered|reached|numbering|totalled|totaled)$/;
/** What becomes of people, said right after their number ("three returned"). */
const FATE =
  /^(?:took (?:the|ill|sick)|caught|sickened|recovered|returned|lived|remained|froze|drowned|fell|fled|survive[sd]?|died|perished|(?:came|got|made|went) (?:it|away|back|home|out|through|off|down|missing)|(?:never|all|also|both|soon|later) \w+(?:ed|ell|ame))$/;
const NEAR_SPOILS = 8;
const NEAR_TOLL = 7;

/** Whether a number below ten counts people or losses: one of a few survivors, and not of three eggs or five minutes. */
export function isFew(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { unit, first, last, start, end } = quantity;
  if (isLoss(unit.term) || isDoer(tokens, last.to, lexicon)) return true;
  if (end > last.to && isDoer(tokens, end, lexicon)) return true;
  const bounded = quantity.bound !== null || quantity.about;
  if (lexicon.code === "en") {
    if (!unit.named && (isToll(tokens, first.from, bounded, lexicon) || isObject(tokens, quantity, lexicon)))
      return true;
    if (isRest(tokens, quantity, lexicon)) return true;
    if (isReported(tokens, quantity, lexicon) && speaksOfNumbers(tokens, first.from, lexicon)) return true;
    if (isOfThose(tokens, quantity, lexicon) || isPeople(tokens, quantity) || isSpoil(tokens, quantity)) return true;
  }
  if (lexicon.code !== "en" && (isPronoun(tokens, quantity, lexicon) || isSubject(tokens, last.to, lexicon)))
    return true;
  if (unit.term === null && !(bounded && unit.named)) return false;
  return (bounded && unit.term !== null) || nearDeed(tokens, start, Math.max(unit.end, end), lexicon);
}

/** "only six survived", "two were hanged", "five were women": what is said of a number right after it. */
export function isDoer(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  const predicate = predicateAt(tokens, to, lexicon);
  if (predicate) return predicate.term === null || isLoss(predicate.term) || PEOPLE.has(predicate.term);
  const word = tokens[to]?.word ?? "";
  if (/^(?:more|others)$/.test(word) && predicateAt(tokens, to + 1, lexicon)?.term === null) return true;
  if (lexicon.code !== "en" || tokens[to]?.sentence !== tokens[to - 1]?.sentence) return false;
  if (FATE.test(word) || FATE.test(`${word} ${tokens[to + 1]?.word ?? ""}`)) return true;
  return lexicon.deeds.has(word) && /(?:ed|fell|fled|escaped|died)$/.test(word);
}

/** "no deaths that year, and only nine in the next four": a bare number after "only", near a loss. */
const isRest = (tokens: readonly Token[], { first, last, unit, end, high }: Quantity, lexicon: Lexicon): boolean =>
  !unit.named &&
  high > 1 &&
  RESTRICTED.test(tokens[first.from - 1]?.word ?? "") &&
  /^(?:,|;|and|but)$/.test(tokens[first.from - 2]?.word ?? "") &&
  /^(?:in|at|from|on|during|for|,|\.|;)$/.test(tokens[last.to]?.word ?? ".") &&
  nearDeed(tokens, first.from, end, lexicon);

/** "the toll rose to seven", "casualties: four", "the number of the slain did not exceed eight". */
function isToll(tokens: readonly Token[], from: number, bounded: boolean, lexicon: Lexicon): boolean {
  if (!bounded && !PUT.test(tokens[from - 1]?.word ?? "")) return false;
  return speaksOfNumbers(tokens, from, lexicon, bounded ? NEAR_TOLL + 5 : NEAR_TOLL);
}

/** "only four of the crew", "six of those on board were saved". */
function isOfThose(tokens: readonly Token[], { first, last, start, end, bound }: Quantity, lexicon: Lexicon): boolean {
  const of =
    tokens[last.to + 1]?.word === "of" && /^(?:more|others)$/.test(tokens[last.to]!.word) ? last.to + 1 : last.to;
  if (tokens[of]?.word !== "of" || !THOSE.test(tokens[of + 1]?.word ?? "")) return false;
  if (/^(?:them|whom|us|you)$/.test(tokens[of + 1]!.word)) return true;
  const whole = [of + 2, of + 3].some((at) => PEOPLE.has(lexicon.units.get(tokens[at]?.word ?? "") ?? ""));
  const those = /^(?:those|these)$/.test(tokens[of + 1]!.word);
  if (!whole && !those) return false;
  if (those && predicateAt(tokens, of + 2, lexicon)) return true;
  return bound !== null || RESTRICTED.test(tokens[first.from - 1]?.word ?? "") || nearDeed(tokens, start, end, lexicon);
}

/** Words that make a few people known ones ("the two officers", "his sons"), not counted anew. */
const KNOWN = /^(?:the|these|those|his|her|their|its|our|my|your|all|both|other|last|first|next|every|each|any|s)$/;
/** Nouns of people that are none with a small number before them. */
const NO_PEOPLE = /^(?:hands|mouths|peoples|others|population|masters|subjects?)$/;
const TELLS =
  /^(?:told|tells?|said|says?|argued?|argues|wrote|writes?|agreed?|agrees|claim(?:s|ed)?|report(?:s|ed)?|testif(?:y|ies|ied)|insist(?:s|ed)?|think|thought|believed?)$/;

/** "three children", "two firemen": people, if they are not known from before and do not only tell. */
const isPeople = (tokens: readonly Token[], { first, unit }: Quantity): boolean =>
  unit.term !== null &&
  PEOPLE.has(unit.term) &&
  !KNOWN.test(tokens[first.from - 1]?.word ?? "") &&
  !(tokens[first.from - 1]?.word === "of" && tokens[first.from - 2]?.word === "one") &&
  !NO_PEOPLE.test(tokens[unit.end - 1]!.word) &&
  !TELLS.test(tokens[unit.end]?.word ?? "");

/** "took five guns", "lost two ships". */
const isSpoil = (tokens: readonly Token[], { first, unit }: Quantity): boolean =>
  unit.term !== null &&
  SPOILS.has(unit.term) &&
  tokens
    .slice(Math.max(0, first.from - NEAR_SPOILS), unit.end + 4)
    .some(({ word, sentence }) => TOOK.test(word) && sentence === tokens[first.from]!.sentence);

/** "killed two and wounded five", "buried nine": a number right behind the verb that says what became of them. */
const isObject = (tokens: readonly Token[], { start, last, high }: Quantity, lexicon: Lexicon): boolean => {
  const [verb, next] = [tokens[start - 1], tokens[last.to]];
  if (high < 2 || verb?.kind !== "word" || verb.sentence !== tokens[start]!.sentence) return false;
  if (!lexicon.deeds.has(verb.word) || !/(?:ed|ing|shot|slew|took)$/.test(verb.word)) return false;
  return next === undefined || next.sentence !== verb.sentence || OPEN.test(next.word) || WHEN.test(next.word);
};

const SPEAKS =
  /^(?:said|says?|claim(?:s|ed)?|report(?:s|ed)?|count(?:s|ed)?|list(?:s|ed)?|admit(?:s|ted)?|conced(?:es|ed)|acknowledged?|announc(?:es|ed)|reckon(?:s|ed)?|estimat(?:es|ed)|record(?:s|ed)?|register(?:s|ed)?|suggest(?:s|ed)?|propos(?:es|ed)|believ(?:es|ed)|stat(?:es|ed)|insist(?:s|ed)?|had|has|gave|gives?|ma[dk]es?|found|finds?|wrote|writes|names?)$/;
const OPEN = /^(?:[,;.:)"”’?!—–]|and|but|or|then|in|on|by|at|from|with|while|whereas|dead|to|before|after|later)$/;
const WHEN = /^(?:this|that|last|yesterday|today|there|here)$/;
const OF = /^(?:of|at|it|them|only|just|but|first|then|now|that|even|as|merely)$/;

/** "the ministry first said 87, then 112", "Police put it at nine": a bare number that somebody states. English alone. */
export function isReported(tokens: readonly Token[], { start, last, unit, high }: Quantity, lexicon: Lexicon): boolean {
  if (lexicon.code !== "en" || unit.named || unit.uncounted !== null || high < 2) return false;
  const next = tokens[last.to];
  if (next && next.sentence === tokens[start]!.sentence && !OPEN.test(next.word)) return false;
  let at = start - 1;
  while (at > start - 4 && OF.test(tokens[at]?.word ?? "")) at--;
  const verb = tokens[at];
  if (!verb || verb.sentence !== tokens[start]!.sentence) return false;
  const words = tokens.slice(at + 1, start).map(({ word }) => word);
  if (/^(?:spoke|speaks|spoken|tells|told|talk(?:s|ed)?)$/.test(verb.word)) return words[0] === "of";
  if (/^(?:puts?|set|sets|placed|places|fixed|fixes)$/.test(verb.word)) return words.at(-1) === "at";
  if (/^(?:had|has|gave|gives?|ma[dk]es?|found|finds?|wrote|writes|names?)$/.test(verb.word))
    return nearDeed(tokens, start, last.to, lexicon);
  return (
    SPEAKS.test(verb.word) && (words.length === 0 || !/^(?:at|that|of|it)$/.test(words[0]!) || words.at(-1) === "at")
  );
}

/** "344 buried, 27 banished in all": a participle right after a number, and no noun behind it. English alone. */
export function isParticiple(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  const [verb, next] = [tokens[to], tokens[to + 1]];
  if (lexicon.code !== "en" || !verb || verb.capital || !/[a-z]{2}ed$/.test(verb.word)) return false;
  if (verb.sentence !== tokens[to - 1]!.sentence || lexicon.uncounted.has(verb.word)) return false;
  return !next || next.kind !== "word" || next.sentence !== verb.sentence || lexicon.stop.has(next.word);
}

const ELLIPSIS = /^(?:more|others?|in|from|at|by|on|of|to|under|after)$/;
const TIME =
  /^(?:morning|afternoon|evening|night|day|week|month|year|hour|o'clock|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "eighty fell in the first charge, three in the second", "and four more on the way", "nine ransomed": the noun is that of the number before. */
export function isElliptic(
  tokens: readonly Token[],
  { first, last, unit, start, high }: Quantity,
  lexicon: Lexicon,
): boolean {
  if (lexicon.code !== "en" || unit.uncounted !== null || unit.term !== null) return false;
  if (high < 2) return isOneElsewhere(tokens, first.from, last.to);
  if (!/^(?:,|;|and|but|—|–)$/.test(tokens[start - 1]?.word ?? "") || first.form === "mixed") return false;
  const next = tokens[last.to];
  if (!next || next.sentence !== tokens[start]!.sentence) return false;
  if (/^(?:more|others?|was|were|had)$/.test(next.word) || /[a-z]{2}ed$/.test(next.word)) return true;
  return (
    ELLIPSIS.test(next.word) &&
    tokens.slice(last.to + 1, last.to + 4).every(({ word, kind }) => kind !== "digits" && !TIME.test(word))
  );
}

/** "43 in Puebla, four in Guerrero and one in Oaxaca". */
const isOneElsewhere = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:,|and|&)$/.test(tokens[from - 1]?.word ?? "") &&
  /^(?:in|at|from|on|near)$/.test(tokens[to]?.word ?? "") &&
  tokens[to + 1]?.capital === true;

/** French "il y en a jusqu'à treize", "en tuèrent cinq": a pronoun stands for the noun; Russian "семеро", which counts people alone. */
export function isPronoun(
  tokens: readonly Token[],
  { start, first, last, bound, about }: Quantity,
  lexicon: Lexicon,
): boolean {
  if (lexicon.code === "ru")
    return (
      last.to - first.from === 1 &&
      /^(?:двое|двои|трое|трои|(?:четв|пят|шест|сем|восьм|девят|десят)ер[оыи])/.test(tokens[first.from]!.word)
    );
  if (lexicon.code !== "fr" || tokens[start - 2]?.word !== "en") return false;
  return lexicon.deeds.has(tokens[start - 1]!.word) || bound !== null || about;
}

/** "cinq meurent en route", "cuatro murieron": the verb that says what became of them, right after their number. */
export const isSubject = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean => {
  const next = /^(?:autres|otros|otras|weitere|andere|других|другие|seulement|solo|sólo)$/.test(tokens[to]?.word ?? "")
    ? to + 1
    : to;
  const verb = tokens[next];
  return (
    verb?.kind === "word" && verb.sentence === tokens[to - 1]!.sentence && !verb.capital && lexicon.deeds.has(verb.word)
  );
};
