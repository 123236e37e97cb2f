import type { Lexicon } from "./lexicon";
import { predicateAt } from "./predicate";
import type { Quantity } from "./quantity";
import type { Token } from "./tokenize";

const UNCERTAIN =
  /^(?:confidence|uncertainty|credible|ci|chances?|probability|likelihood|odds|certainty|certain|sure|confident|konfidenz.*|de confiance|доверит.*)$/;
/** Wholes and subjects of percentages that are votes, prices or output, and neither people nor losses. */
const VOTES =
  /^(?:votes?|ballots?|seats|poll|polls|turnout|shares|price|prices|wages?|income|revenues?|gdp|inflation|interest|exports?|imports?|output|production|tax|taxes|budget)$/;
const SUBJECT_REACH = 8;

/** Whether a percentage is one of people, losses or goods, and not of votes, prices or certainty. */
export function isPartOfLosses(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { unit, start } = quantity;
  if (UNCERTAIN.test(tokens[unit.percentEnd]?.word ?? "")) return false;
  if (lexicon.code !== "en") return true;
  const whole = wholeOf(tokens, unit.percentEnd);
  if (VOTES.test(whole)) return false;
  if (/^of$/.test(tokens[unit.percentEnd]?.word ?? "") || !/^(?:by|to|of|from|at)$/.test(tokens[start - 1]?.word ?? ""))
    return true;
  const sentence = tokens[start]!.sentence;
  for (let at = start - 1; at >= 0 && at > start - SUBJECT_REACH && tokens[at]!.sentence === sentence; at--)
    if (VOTES.test(tokens[at]!.word)) return false;
  return true;
}

const SHARED = /^(?:of|the|its|their|his|her|all|these|those|our|them|that|as|had|were|died)$/;

const STRONG_SHARE = /^(?:hälfte|drittel|moitié|moitie|tiers|mitad|tercio|половин.*|трет.*|четверт.*)$/;

/** A share needs its whole ("of the dead"), a numerator or an article; "half an hour" and "the second half" are none. */
export function isShare(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { first, last } = quantity;
  const before = tokens[first.from - 1]?.word ?? "";
  const next = tokens[last.to];
  if (
    /^(?:first|second|third|fourth|last|final|closing|latter|other|better|erste.*|zweite.*|première|seconde|primera|segunda|перв.*|втор.*)$/.test(
      before,
    )
  )
    return false;
  if (
    /^(?:century|chances?|hour|mile|year|day|way|distance|time|story|road|journey|jahrhundert.*|stunde.*|siècle|heure|siglo|hora|года|века|столетия|часа)$/.test(
      wholeOf(tokens, last.to),
    )
  )
    return false;
  // "the third quarter of 1849".
  if (
    /^(?:of|de|des|von|du)$/.test(next?.word ?? "") &&
    tokens[last.to + 1]?.digits?.yearLike &&
    tokens[last.to - 1]!.word.startsWith("quart")
  )
    return false;
  if (first.form !== "mixed" && lexicon.months.has(tokens[last.to + 1]?.word ?? "")) return false;
  if (
    first.form === "mixed" ||
    /^(?:part(?:s|e|es|ie|ies)?|част.|част(?:ью|ей)|доля|долю|доли|teil|teile|teils)$/.test(tokens[last.to - 1]!.word)
  )
    return true;
  if (tokens[first.from]?.digits)
    return (
      next?.word === "of" ||
      lexicon.of.has(next?.word ?? "") ||
      /^(?:des|du|del|der)$/.test(next?.word ?? "") ||
      quantity.unit.term !== null ||
      quantity.bound !== null ||
      quantity.about ||
      lexicon.units.has(next?.word ?? "") ||
      lexicon.deeds.has(next?.word ?? "") ||
      predicateAt(tokens, last.to, lexicon) !== null
    );
  if (quantity.shape === "range" || quantity.bound !== null || quantity.about) return true;
  if (lexicon.code === "en") {
    if (next?.word === "of" || isAlone(tokens, first.from, last.to)) return true;
    if (tokens[last.to - 1]!.word === "half")
      return SHARED.test(next?.word ?? "") || lexicon.units.has(next?.word ?? "");
    if (last.to - first.from < 2 || next === undefined) return false;
    return (
      lexicon.units.has(next.word) || lexicon.deeds.has(next.word) || predicateAt(tokens, last.to, lexicon) !== null
    );
  }
  return last.to - first.from > 1 || STRONG_SHARE.test(tokens[first.from]!.word) || lexicon.every.has(before);
}

/** "Two fifths?", "A half, says the abbot": a share with its numerator that is a sentence, or the head of one before a comma. */
const isAlone = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  tokens[from - 1]?.sentence !== tokens[from]!.sentence &&
  (tokens[to] === undefined || tokens[to].sentence !== tokens[from]!.sentence || /^[?!.,;—–]$/.test(tokens[to].word));

/** The first noun after "of the": what the share is a share of. */
function wholeOf(tokens: readonly Token[], at: number): string {
  let next = at;
  while (/^(?:of|the|a|an|de|des|du|la|le|l'|d'|el|los|las|der)$/.test(tokens[next]?.word ?? "")) next++;
  return tokens[next]?.word ?? "";
}
