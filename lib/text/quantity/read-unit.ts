import { isLoss } from "./deed";
import type { Lexicon } from "./lexicon";
import { isPersonNoun } from "./person-noun";
import type { Token } from "./tokenize";

/** Classes of nouns that are measured, paid or listed and are no casualties. */
export type UncountedClass = "time" | "measure" | "money" | "other";

/** What a number counts: its noun as it stands, the term for it, and where it ends. */
export interface ReadUnit {
  /** Tokens of the unit as said: from `first` to `end`, exclusive; equal when none is named. */
  first: number;
  end: number;
  /** The term of a known noun; null for an unknown one. */
  term: string | null;
  uncounted: UncountedClass | null;
  percent: boolean;
  /** The token after the percent sign or word. */
  percentEnd: number;
  /** Whether any word that could be a noun follows at all. */
  named: boolean;
}

const LONGEST_UNIT = 6;
const UNKNOWN_WORDS = 4;
const QUOTES = new Set(['"', "“", "”", "«", "»", "„", "'", "‘", "’"]);
const LINKS = new Set(["of", "de", "d'", "von", "des", "der", "du", "из"]);
/** Words that may follow a link, or a share ("half the garrison"). */
const ARTICLES = new Set(
  "the den les los las la le l' el these those them их its his their all aller alle die das tous tutti der des dieser этих".split(
    " ",
  ),
);

function percentAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const word = tokens[at]?.word ?? "";
  if (word === "%" || word === "‰") return at + 1;
  if (/^(?:per|pour|por|von|v|vom)$/.test(word) && lexicon.percent.has(`${word} ${tokens[at + 1]?.word ?? ""}`))
    return at + 2;
  if (word === "v" && tokens[at + 1]?.word === "." && tokens[at + 2]?.word === "h")
    return tokens[at + 3]?.word === "." ? at + 4 : at + 3;
  if (word === "p" && tokens[at + 1]?.word === "." && isHundred(tokens[at + 2])) return at + 3;
  if (/^(?:por|pour|vom)$/.test(word) && isHundred(tokens[at + 1])) return at + 2;
  if (word === "per" || word === "p" || word === "por" || word === "hundert" || word === "cent") return at;
  return lexicon.percent.has(word) ? at + 1 : at;
}

const isHundred = (token: Token | undefined): boolean => token?.digits?.value === 100 && !token.digits.junk;

const noUnit = (to: number): ReadUnit => ({
  first: to, end: to, term: null, uncounted: null, percent: false, percentEnd: to, named: false,
}); // prettier-ignore

/** The percent sign or word that ends before token `percentEnd`, with its whole ("of the dead") where one is known. */
function percentUnit(tokens: readonly Token[], to: number, percentEnd: number, lexicon: Lexicon): ReadUnit {
  const whole = readUnit(tokens, percentEnd, lexicon, true);
  const of = LINKS.has(tokens[percentEnd]?.word ?? "") || lexicon.code === "de";
  const end = of && whole.term !== null ? whole.end : percentEnd;
  return { ...noUnit(to), end, term: "percent", percent: true, percentEnd, named: true };
}

/** Reads what stands after a number that ends before token `to`. */
export function readUnit(tokens: readonly Token[], to: number, lexicon: Lexicon, share = false): ReadUnit {
  const unit = noUnit(to);
  const head = tokens[to];
  if (!head || head.kind === "digits") return unit;
  const percentEnd = percentAt(tokens, to, lexicon);
  if (percentEnd > to) return percentUnit(tokens, to, percentEnd, lexicon);
  if (isOfDisease(tokens, to, lexicon)) return { ...unit, term: "deaths" };
  let unknown = 0;
  let at = isMoreOf(tokens, to) ? to + 1 : to;
  let matched = false;
  const sentence = tokens[to - 1]?.sentence;
  for (; at < tokens.length && at < to + LONGEST_UNIT + 2; at++) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || token.kind === "digits") break;
    if (token.kind === "mark") {
      if (token.word === "°" || token.word === "§") return { ...unit, uncounted: "measure", named: true };
      if (isInside(tokens, at)) continue;
      break;
    }
    if (token.word.length < 3 && lexicon.stop.has(token.word) && tokens[at + 1]?.word !== "." && !LINKS.has(token.word))
      break;
    if (unknown > 0 && isNumeral(token.word, lexicon)) break;
    const uncounted = uncountedAt(token, lexicon);
    // What follows the noun says which: "13 тысяч рабочих завода", "3 400 hommes partis".
    if (matched && uncounted !== undefined && unit.term !== null && isPostmodified(lexicon)) break;
    const term =
      termAt(token, lexicon) ?? (uncounted || !isPersonNoun(token.word, lexicon.code) ? undefined : "people");
    if (uncounted !== undefined && uncounted !== "other" && isMeasured(tokens, at, lexicon))
      return { ...unit, end: at + 1, uncounted, named: true };
    if (term === undefined && unit.term !== null && isStrength(tokens, to, at)) break;
    const kind = uncounted === "other" && isPrefix(tokens, at) ? undefined : uncounted;
    if (term !== undefined || kind !== undefined) {
      const keeps = matched && isLoss(unit.term) && term !== undefined && !isLoss(term);
      if (!keeps) unit.term = term ?? null;
      unit.uncounted = term === undefined ? (kind ?? null) : null;
      unit.end = at + 1;
      unit.named = true;
      matched = true;
      continue;
    }
    if (matched && isAttribute(tokens, at, unit)) {
      unit.uncounted = null;
      unit.end = at + 1;
    }
    if (matched) break;
    if (LINKS.has(token.word) && unknown === 0 && at <= to + 1) continue;
    if (ARTICLES.has(token.word) && unknown === 0 && (at > to || share)) continue;
    if (unknown > 0 && isTwofold(tokens, at, lexicon)) continue;
    if (lexicon.stop.has(token.word) || LINKS.has(token.word) || ++unknown > UNKNOWN_WORDS) break;
    unit.named ||= lexicon.code !== "de" || token.capital;
  }
  if (!matched && unit.named) {
    unit.end = unknownEnd(tokens, to, lexicon);
    unit.named = unit.end > to || !isVerb(head.word) || lexicon.code !== "en";
  }
  return unit;
}

/** Another number begins, and no noun goes on. */
const isNumeral = (word: string, { numerals }: Lexicon): boolean => {
  const numeral = numerals.get(word);
  return numeral !== undefined && numeral.kind === "small" && numeral.value > 1;
};

/** French, Spanish and Russian put what says which behind the noun. */
const isPostmodified = ({ code }: Lexicon): boolean => code === "fr" || code === "es" || code === "ru";

/** German nouns have a capital; "jährig" and the measures may have none. */
const isNoGermanNoun = (token: Token, { code }: Lexicon): boolean => code === "de" && !token.capital;

function uncountedAt(token: Token, lexicon: Lexicon): UncountedClass | undefined {
  const found = lexicon.uncounted.get(token.word) as UncountedClass | undefined;
  return found === "other" && isNoGermanNoun(token, lexicon) && !token.word.includes("jährig") ? undefined : found;
}

function termAt(token: Token, lexicon: Lexicon): string | undefined {
  const term = lexicon.units.get(token.word);
  return term !== undefined && isNoGermanNoun(token, lexicon) && !isLoss(term) ? undefined : term;
}

const DISEASE =
  /^(?:plague|pestilence|cholera|typhus|typhoid|smallpox|influenza|fever|dysentery|scurvy|measles|sickness|pox)$/;

/** "6,102 of the plague", "nine of cholera": those whom a disease killed, if no other noun goes with it ("of the plague pits"). English alone. */
function isOfDisease(tokens: readonly Token[], to: number, { code, stop }: Lexicon): boolean {
  if (code !== "en" || tokens[to]?.word !== "of") return false;
  const at = tokens[to + 1]?.word === "the" ? to + 2 : to + 1;
  if (!DISEASE.test(tokens[at]?.word ?? "")) return false;
  const next = tokens[at + 1];
  return !next || next.kind === "mark" || next.sentence !== tokens[to]!.sentence || stop.has(next.word);
}

/** "two weeks' fighting", "for eighty years schoolchildren ...": a plural of time, money or measure ends the noun, in German each ("20 Kilo Mehl"). */
const isMeasured = (tokens: readonly Token[], at: number, { code }: Lexicon): boolean => {
  const next = tokens[at + 1]?.word ?? "";
  return (
    /^['’]$/.test(next) || code === "de" || (code === "en" && /[^s]s$/.test(tokens[at]!.word) && !/^[-‐‑]$/.test(next))
  );
};

/** "famine-related deaths": a hyphen makes the word before it say which. */
const isPrefix = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑]$/.test(tokens[at + 1]?.word ?? "") && !tokens[at + 1]!.spaced && tokens[at + 2]?.spaced === false;

/** "150 torture and execution centres": an "and" between two words that say which. English alone. */
const isTwofold = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const known = (word: string) => lexicon.units.has(word) || lexicon.uncounted.has(word);
  const [before, next, head] = [tokens[at - 1]!, tokens[at + 1], tokens[at + 2]];
  return (
    lexicon.code === "en" &&
    tokens[at]!.word === "and" &&
    !isVerb(before.word) &&
    !lexicon.stop.has(before.word) &&
    next?.kind === "word" &&
    !lexicon.stop.has(next.word) &&
    !isVerb(next.word) &&
    head?.kind === "word" &&
    known(head.word)
  );
};

/** "12,000-strong army", "a 12,000-man force": the men are counted, not the army. */
const isStrength = (tokens: readonly Token[], to: number, at: number): boolean =>
  tokens[at - 1]!.word === "strong" || (at === to + 2 && /^[-‐‑]$/.test(tokens[to]!.word) && !tokens[to]!.spaced);

/** Whether a mark stands inside a noun: a hyphen, a quotation mark, the stop of an abbreviation. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const { word, spaced } = tokens[at]!;
  if (QUOTES.has(word)) return true;
  if (spaced) return false;
  return (/^[-‐‑]$/.test(word) && !tokens[at + 1]?.spaced) || (word === "." && tokens[at - 1]?.word.length === 1);
}

/** "eight more victims", "400 or so prisoners": words between a number and its noun. */
const isMoreOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:more|additional|further)$/.test(tokens[at]?.word ?? "") &&
  tokens[at + 1]?.kind === "word" &&
  !/^(?:than|or|and|were|are|had|have|of)$/.test(tokens[at + 1]!.word);

/** Whether the noun of another kind before token `at` only says which: "city dwellers" are no cities. */
function isAttribute(tokens: readonly Token[], at: number, unit: ReadUnit): boolean {
  const [kind, head] = [tokens[at - 1]!.word, tokens[at]!.word];
  return unit.uncounted === "other" && !kind.endsWith("s") && /[^s]s$|men$|folk$/.test(head) && unit.end === at;
}

/** The end of an unknown noun: the words up to the next function word or mark, at most two; a hyphen makes two words one. */
function unknownEnd(tokens: readonly Token[], to: number, lexicon: Lexicon): number {
  let at = to;
  while (isLead(tokens[at]?.word)) at++;
  const first = at;
  let words = 0;
  while (words < 2 && tokens[at]?.kind === "word" && !lexicon.stop.has(tokens[at]!.word)) {
    at++;
    const hyphen = tokens[at];
    const glued = hyphen && /^[-‐‑]$/.test(hyphen.word) && !hyphen.spaced && tokens[at + 1]?.spaced === false;
    if (glued) at++;
    else words++;
  }
  const verb = lexicon.code === "en" && isVerb(tokens[first]?.word ?? "") && at > first;
  return verb ? to : at;
}

/** Verbs that stand right after a number in narrative, and are no nouns. */
const isVerb = (word: string): boolean =>
  word.endsWith("ed") ||
  /^(?:fell|fled|froze|took|went|came|made|lost|left|saw|sank|swam|ran|rode|broke|got|gave|stood|lay|slept|ate|fought|won|held|met|sat|led|found|knew|began|rose|swore|chose|drew|threw|bore|wore|became|overcame|underwent|withdrew|spoke|told|said|died|live|die|remain)$/.test(
    word,
  );

const isLead = (word: string | undefined) =>
  word !== undefined && (LINKS.has(word) || ARTICLES.has(word) || QUOTES.has(word));
