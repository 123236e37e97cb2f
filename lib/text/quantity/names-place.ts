import { isLoss } from "./deed";
import type { Lexicon } from "./lexicon";
import { deedOrKindAt } from "./predicate";
import type { Quantity } from "./quantity";
import type { Token } from "./tokenize";

/** Words before a bare four-digit number that leave a year possible but let a noun right after it decide. */
export const SOFT_BEFORE_YEAR =
  /^(?:of|the|and|to|or|about|around|between|de|du|des|les|d'|et|entre|environ|der|die|den|und|von|gegen|zwischen|los|las|y|o|hacia|sobre|и|из|до|около|от|по|died|born|geboren|gestorben|mort|né|décédé)$/;

type Ends = Pick<Quantity, "first" | "last">;

/** Whether digits are a day of a month, a page, a note, an article, a list item: seen at a glance, before anything else is read. */
export function namesPlaceOrTime(tokens: readonly Token[], ends: Ends, lexicon: Lexicon): boolean {
  if (ends.last.form !== "digits" || ends.first.form !== "digits") return false;
  if (ends.last.grouped) return NUMBERED_LAW.test(tokens[ends.first.from - 1]?.word ?? "");
  if (ends.first.share || /^[%‰]$/.test(tokens[ends.last.to]?.word ?? "")) return false;
  const before = tokens[ends.first.from - 1];
  if (ends.last.yearLike && before && before.kind === "word" && isSurelyYear(tokens, ends, before.word, lexicon))
    return true;
  if (lexicon.code === "en" && isAttributiveYear(tokens, ends)) return true;
  if (isCitation(tokens, ends, lexicon)) return true;
  return isDate(tokens, ends, lexicon) || isPlace(tokens, ends, lexicon);
}

/** Acts and files, whose numbers may be in groups: "la ley 24.321", "legajo 1.504". */
const NUMBERED_LAW =
  /^(?:ley|decreto|legajo|expediente|loi|décret|dossier|gesetz|akte|act|law|decree|№|nº|n°|nr|número|núm|numéro|nummer|номер)$/;

/** "in 1918", "August 1918": a year after a word of time, unless a noun that is counted comes right after it. */
function isSurelyYear(tokens: readonly Token[], { first, last }: Ends, before: string, lexicon: Lexicon): boolean {
  if (!first.yearLike || !lexicon.yearBefore.has(before) || SOFT_BEFORE_YEAR.test(before)) return false;
  return !lexicon.units.has(tokens[last.to]?.word ?? "") || !lexicon.before.lasts.has(before);
}

/** "a 1931 population", "an 1851 census"; "a 1200-man column" counts. */
const isAttributiveYear = (tokens: readonly Token[], { first, last }: Ends): boolean =>
  first.yearLike &&
  last.yearLike &&
  /^(?:a|an)$/.test(tokens[first.from - 1]?.word ?? "") &&
  !/^[-‐‑]$/.test(tokens[last.to]?.word ?? "") &&
  tokens[last.to]?.word !== "strong";

/** "(Harrow 88)", "(Dale and Moreno 214)", "(Carmody 17; Ferris 102)": authors and pages alone between brackets. */
function isCitation(tokens: readonly Token[], { first, last }: Ends, lexicon: Lexicon): boolean {
  if (last.value >= 1000 || first.value >= 1000 || !/^[);,]$/.test(tokens[last.to]?.word ?? "")) return false;
  // Elsewhere many a noun has a capital, or a people none: a comma parts the title from its page.
  if (lexicon.code !== "en" && tokens[first.from - 1]?.word !== ",") return false;
  let at = first.from - 1;
  let names = 0;
  for (; at >= 0 && at > first.from - 12; at--) {
    const { word, kind, capital } = tokens[at]!;
    if (word === "(") break;
    if (kind === "digits" || /^(?:;|,|-|–|\.|and|&|et|al|qtd|in|cf|see|ed|eds|de|von|van|du|la)$/.test(word)) continue;
    if (kind !== "word" || !capital) return false;
    if (lexicon.code === "en" && (lexicon.units.has(word) || lexicon.deeds.has(word) || lexicon.toll.has(word)))
      return false;
    names++;
  }
  if (names < (lexicon.code === "en" ? 1 : 2) || tokens[at]?.word !== "(") return false;
  for (let next = last.to; next < tokens.length && next < last.to + 12; next++) {
    const { word, kind, capital } = tokens[next]!;
    if (word === ")") return isPages(tokens, at, next);
    if (kind === "word" && !capital && !/^(?:and|et|al|in|see|cf)$/.test(word)) return false;
  }
  return false;
}

/** Pages after authors, and no counts of peoples or places: "(French 700, British 300)" has a comma between two numbers. */
function isPages(tokens: readonly Token[], open: number, close: number): boolean {
  const inside = tokens.slice(open, close);
  const comma = inside.findIndex(({ word }) => word === ",");
  return comma < 0 || !inside.slice(0, comma).some(({ kind }) => kind === "digits");
}

/** Whether a token is the name of a month: "may" and "march" only with a capital. */
function isMonth(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token || token.kind !== "word" || !lexicon.months.has(token.word)) return false;
  return (
    token.capital || lexicon.code !== "en" || (token.word !== "may" && token.word !== "march" && token.word !== "mar")
  );
}

function isDate(tokens: readonly Token[], { first, last }: Ends, lexicon: Lexicon): boolean {
  if (last.form !== "digits" || last.grouped || last.value > 99) return false;
  let after = last.to;
  if (tokens[after]?.word === ".") after++;
  if (/^(?:of|de|до)$/.test(tokens[after]?.word ?? "")) after++;
  if (isMonth(tokens[after], lexicon)) return true;
  let before = first.from - 1;
  if (/^(?:\.|,|de|del|of)$/.test(tokens[before]?.word ?? "")) before--;
  const month = tokens[before];
  return isMonth(month, lexicon) && !lexicon.units.has(tokens[last.to]?.word ?? "");
}

/** "Nos. 54 and 56", "pp. 3, 7 and 12": whether bare digits go on with what named a place right before them. */
export function isSamePlace(tokens: readonly Token[], place: Ends, { first, last }: Ends, lexicon: Lexicon): boolean {
  if (first.form !== "digits" || first.grouped || first.value >= 1000 || first.from !== place.last.to + 1) return false;
  if (!/^(?:and|&|or|und|et|y|и|,|-|–)$/.test(tokens[place.last.to]!.word) || !isPlace(tokens, place, lexicon))
    return false;
  const next = tokens[last.to];
  if (next === undefined || next.kind === "mark" || /^(?:and|or|und|et|y|и)$/.test(next.word)) return true;
  return !lexicon.units.has(next.word) && tokens[place.last.to]!.word !== ",";
}

/** Whether the number names a place in a text or a series: a page, a note, an article, a list item, an ordinal. */
function isPlace(tokens: readonly Token[], { first, last }: Ends, lexicon: Lexicon): boolean {
  if (first.form !== "digits" || first.grouped) return false;
  const before = tokens[first.from - 1];
  const after = tokens[last.to];
  if ((before?.word === "[" && after?.word === "]") || (before?.word === "{" && after?.word === "}")) return true;
  if (before?.word === "(" && after?.word === "." && tokens[last.to + 1]?.kind === "digits" && last.value < 100)
    return true;
  if (before?.word === ":" && tokens[first.from - 2]?.word === "]" && !before.spaced) return true;
  if (before?.word === ":" && tokens[first.from - 2]?.digits?.yearLike && /^[);,]$/.test(after?.word ?? ""))
    return true;
  if (before?.word === "(" && after?.word === ")" && (last.value < 100 || first.yearLike)) return true;
  if (tokens[first.from]!.line && (after?.word === ")" || (after?.word === "." && !after.spaced)) && first.value < 300)
    return true;
  if (first.value < 1000 && before?.word === "," && /^[),;]$/.test(after?.word ?? "")) {
    const source = tokens[first.from - 2];
    if (source?.digits?.yearLike) return true;
    if (source?.capital && after?.word !== "," && /^(?:\(|and|&|;)$/.test(tokens[first.from - 3]?.word ?? ""))
      return true;
  }
  if (
    lexicon.code === "de" &&
    after?.word === "." &&
    !after.spaced &&
    last.value < 100 &&
    (tokens[last.to + 1]?.kind === "word" ||
      (tokens[last.to + 1]?.word === ")" && /^(?:dem|den|am|vom)$/.test(before?.word ?? "")))
  )
    return true;
  if (before?.word === "§" || before?.word === "#") return true;
  if (lexicon.code !== "de" && isNumberedName(tokens, first.from, last.to, lexicon) && first.value < 1000) return true;
  if (lexicon.code === "en" && before?.capital && NUMBERED.test(before.word) && first.value < 1000) return true;
  if (deedOrKindAt(tokens, last.to, lexicon)) return false;
  const dotted = before?.word === ".";
  const noun = dotted ? tokens[first.from - 2] : before;
  if (noun?.kind !== "word" || first.value >= 10_000) return false;
  if (noun.word.length === 1 && !dotted && noun.word !== "p") return false;
  // "notes 41 deaths": a verb, and no note.
  if (!dotted && isLoss(lexicon.units.get(after?.word ?? "") ?? null)) return false;
  return lexicon.reference.has(noun.word) && (dotted || first.value < 1000 || first.yearLike);
}

/** Names that go with a number when they have a capital: "Hill 304", "Battalion 601". English. */
const NUMBERED = /^(?:hill|battalion|squadron|bunker|barrack|battery|convoy|transport)$/;

/** "Interstate 244", "Apollo 11": a name with a number, not a place before a count ("in Kiev 300 were shot"). */
function isNumberedName(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const name = tokens[from - 1];
  const before = tokens[from - 2];
  if (name?.kind !== "word" || !name.capital || before?.kind !== "word" || before.sentence !== name.sentence)
    return false;
  if (
    lexicon.units.has(name.word) ||
    lexicon.deeds.has(name.word) ||
    lexicon.toll.has(name.word) ||
    lexicon.before.lasts.has(name.word)
  )
    return false;
  if (/^(?:the|in|at|near|around|from|for|by|en|à|dans|de|в|под|на|из)$/.test(before.word)) return false;
  const after = tokens[to];
  return (
    after?.kind !== "word" ||
    !(lexicon.units.has(after.word) || lexicon.deeds.has(after.word) || /^(?:were|had|have|of)$/.test(after.word))
  );
}
