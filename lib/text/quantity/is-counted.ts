import type { Lexicon } from "./lexicon";
import type { Quantity } from "./quantity";
import { isLoss, readDeed, speaksOfNumbers } from "./read-unit";
import type { Token } from "./tokenize";

const CURRENCY = /^(?:[$£€¥₽₤₹]|us\$|rs|rm|usd|eur|gbp)$/;
/** Words before a bare four-digit number that leave a year possible but let a noun right after it decide. */
const SOFT = /^(?:of|the|and|to|or|about|around|between|de|du|des|les|d'|et|entre|environ|der|die|den|und|von|gegen|zwischen|los|las|y|o|hacia|sobre|и|из|до|около|от)$/;
const STRONG_SHARE = /^(?:hälfte|drittel|moitié|moitie|tiers|mitad|tercio|половин.*|трет.*|четверт.*)$/;
const SHARED = /^(?:of|the|its|their|his|her|all|these|those|our|them|that|as|had|were|died)$/;

/** Whether a quantity is a count of people, losses, goods or a share, and not a date, a page, a sum of money or a measure. */
export function isCounted(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { unit, first, last } = quantity;
  if (first.ordinal || last.ordinal || quantity.high <= 0) return false;
  if (unit.percent) return !/^(?:confidence|uncertainty|credible|ci|konfidenz.*|de confiance|доверит.*)$/.test(tokens[unit.end]?.word ?? "");
  if (isMoney(tokens, quantity) || unit.uncounted !== null) return false;
  if (isDate(tokens, quantity, lexicon)) return false;
  if (first.share && last.share) return isShare(tokens, quantity, lexicon);
  if (isPlace(tokens, quantity, lexicon)) return false;
  if ((first.decimal && last.decimal) || (last.decimal && quantity.shape === "single")) return false;
  if (first.yearLike && last.yearLike) return isNoYear(tokens, quantity, lexicon);
  return isLarge(tokens, quantity, lexicon);
}

const isMoney = (tokens: readonly Token[], { first }: Quantity) => CURRENCY.test(tokens[first.from - 1]?.word ?? "");

function isDate(tokens: readonly Token[], { first, last }: Quantity, lexicon: Lexicon): boolean {
  if (last.form !== "digits" || last.grouped || last.value > 99) return false;
  const capital = (at: number) => lexicon.code !== "en" || !/^(?:may|march|mar)$/.test(tokens[at]!.word) || tokens[at]!.capital;
  let after = last.to;
  if (tokens[after]?.word === ".") after++;
  if (/^(?:of|de|до)$/.test(tokens[after]?.word ?? "")) after++;
  if (lexicon.months.has(tokens[after]?.word ?? "") && capital(after)) return true;
  let before = first.from - 1;
  if (tokens[before]?.word === "." || tokens[before]?.word === ",") before--;
  const month = tokens[before];
  return month !== undefined && lexicon.months.has(month.word) && capital(before) && !lexicon.units.has(tokens[last.to]?.word ?? "");
}

/** A share needs its whole ("of the dead"), a numerator or an article; "half an hour" and "the second half" are none. */
function isShare(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { first, last } = quantity;
  const before = tokens[first.from - 1]?.word ?? "";
  const next = tokens[last.to];
  if (/^(?:first|second|latter|other|better|erste.*|zweite.*|première|seconde|primera|segunda|перв.*|втор.*)$/.test(before)) return false;
  if (/^(?:century|hour|mile|year|day|jahrhundert.*|stunde.*|siècle|heure|siglo|hora|года|века|столетия|часа)$/.test(wholeOf(tokens, last.to))) return false;
  if (tokens[first.from]?.digits) return next?.word === "of" || lexicon.of.has(next?.word ?? "") || quantity.bound !== null || quantity.about || lexicon.units.has(next?.word ?? "");
  if (first.form === "mixed" || quantity.shape === "range" || quantity.bound !== null || quantity.about) return true;
  if (lexicon.code === "en") {
    if (next?.word === "of") return true;
    if (tokens[last.to - 1]!.word === "half") return SHARED.test(next?.word ?? "") || lexicon.units.has(next?.word ?? "");
    return last.to - first.from > 1 && next !== undefined && lexicon.units.has(next.word);
  }
  return last.to - first.from > 1 || STRONG_SHARE.test(tokens[first.from]!.word) || lexicon.every.has(before);
}

/** The first noun after "of the": what the share is a share of. */
function wholeOf(tokens: readonly Token[], at: number): string {
  let next = at;
  while (/^(?:of|the|a|an|de|des|du|la|le|l'|d'|el|los|las|der|des)$/.test(tokens[next]?.word ?? "")) next++;
  return tokens[next]?.word ?? "";
}

/** Whether the number names a place in a text or a series: a page, a note, an article, a list item, an ordinal. */
function isPlace(tokens: readonly Token[], { first, last }: Quantity, lexicon: Lexicon): boolean {
  if (first.form !== "digits" || first.grouped) return false;
  const before = tokens[first.from - 1];
  const after = tokens[last.to];
  if (before?.word === "[" && after?.word === "]") return true;
  if (before?.word === "(" && after?.word === ")" && (last.value < 100 || first.yearLike)) return true;
  if (tokens[first.from]!.line && (after?.word === ")" || (after?.word === "." && !after.spaced)) && first.value < 300) return true;
  if (first.value < 1000 && before?.word === "," && tokens[first.from - 2]?.digits?.yearLike && first.value < 1000 && /^[),;]$/.test(after?.word ?? "")) return true;
  if (lexicon.code === "de" && after?.word === "." && !after.spaced && last.value < 100 && tokens[last.to + 1]?.kind === "word") return true;
  if (before?.word === "§" || before?.word === "#") return true;
  const dotted = before?.word === ".";
  const noun = dotted ? tokens[first.from - 2] : before;
  if (noun?.kind !== "word" || first.value >= 10_000) return false;
  if (noun.word.length === 1 && !dotted && noun.word !== "p") return false;
  return lexicon.reference.has(noun.word) && (dotted || first.value < 1000 || first.yearLike);
}

/** Whether four bare digits between 1000 and 2100 count something: a noun right after, or a killing right before. */
function isNoYear(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { unit, first } = quantity;
  const before = tokens[quantity.start - 1];
  const known = unit.term !== null && unit.end - quantity.last.to <= 3;
  const temporal = before !== undefined && before.sentence === tokens[first.from]!.sentence && lexicon.yearBefore.has(before.word);
  if (known && quantity.bound !== null) return true;
  if (known && (!temporal || SOFT.test(before.word))) return true;
  if (quantity.shape === "range") return false;
  const strict = temporal && !SOFT.test(before.word);
  if (quantity.bound !== null && !strict) return speaksOfNumbers(tokens, quantity.start, lexicon) || readDeed(tokens, quantity.start, quantity.end, lexicon) !== null;
  if (temporal || before?.kind !== "word" || before.sentence !== tokens[first.from]!.sentence) return before?.word === ":" && speaksOfNumbers(tokens, first.from, lexicon);
  return isLoss(lexicon.units.get(before.word) ?? null) || lexicon.deeds.has(before.word) || lexicon.toll.has(before.word);
}

/** Whether a number is large enough, or stands close enough to people and losses, to be an estimate of them. */
function isLarge(tokens: readonly Token[], quantity: Quantity, lexicon: Lexicon): boolean {
  const { unit, first, last } = quantity;
  const loss = isLoss(unit.term);
  if (quantity.shape === "vague") return true;
  const bounded = quantity.bound !== null || quantity.about;
  const deed = () => readDeed(tokens, quantity.start, Math.max(unit.end, quantity.end), lexicon) !== null;
  const toll = () => speaksOfNumbers(tokens, quantity.start, lexicon);
  if (quantity.high < 10) return loss || (unit.term !== null && (bounded || deed()));
  if (unit.term !== null) return true;
  if (first.grouped || last.grouped || last.form === "mixed" || (last.form === "words" && last.value >= 100)) return true;
  return (bounded && (last.value >= 100 || unit.named)) || deed() || toll();
}
