import type { Lexicon } from "./lexicon";
import type { NumberPhrase } from "./number";
import type { Token } from "./tokenize";

/** What stands between the two numbers of a range: a dash, or a word for one of three kinds. */
export type Connector = "dash" | "to" | "and" | "or" | null;

const DASH = /^[-‐‑‒–—−~/]$/;

const wordsOf = new WeakMap<Lexicon, Set<string>>();

/** Every single word that occurs in a bound of the language. */
function boundWords(lexicon: Lexicon): Set<string> {
  let words = wordsOf.get(lexicon);
  if (!words) {
    words = new Set([...lexicon.before.map.keys()].flatMap((each) => each.split(" ")));
    wordsOf.set(lexicon, words);
  }
  return words;
}
/** Past the unit or percent sign that may stand after the first number of a range. */
export function pastUnit(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let next = at;
  while (next < at + 3) {
    const word = tokens[next]?.word ?? "";
    if (word !== "%" && !lexicon.percent.has(word) && !lexicon.units.has(word)) break;
    next++;
  }
  return next;
}

/** Whether nothing but words of a bound, of doubt or to be passed over stands between two tokens. */
export const fillers = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  for (let at = from; at < to; at++) {
    const { word, kind } = tokens[at]!;
    if (
      kind === "word" &&
      (boundWords(lexicon).has(word) || lexicon.skip.has(word) || lexicon.maybe.has(word) || lexicon.articles.has(word))
    )
      continue;
    return false;
  }
  return true;
};

/** "c. 400,000 – c. 500,000": nothing but a word for "about" stands before the second end. */
const approximates = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean =>
  from < to &&
  to - from < 3 &&
  lexicon.before.map.get(tokens[from]!.word) === "about" &&
  (to - from === 1 || tokens[from + 1]!.word === ".");

/** "six, perhaps even seven million": nothing but words of doubt in between, one at least. */
const maybes = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean =>
  from < to &&
  lexicon.maybe.has(tokens[from]!.word) &&
  !lexicon.not.has(tokens[to - 1]!.word) &&
  fillers(tokens, from, to, lexicon);

const IF_NOT: Record<string, RegExp> = {
  en: /^if not$/,
  de: /^wenn nicht$/,
  fr: /^sinon$/,
  es: /^(?:si|cuando) no$/,
  ru: /^если не$/,
};

/** "Двести, не то триста", "двадцать, а то и тридцать", "двадцать, много тридцать": what between a comma and a second number leaves two open. */
function isOrEven(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 4) return false;
  const words = tokens.slice(from, to).map(({ word }) => word);
  return /^(?:то ли|не то|а то и(?: все)?|много|от силы|а может(?: быть)?(?: и)?|может быть(?: и)?|а то и|самое большее|o incluso|o hasta|y hasta|e incluso|si acaso)$/.test(
    words.join(" "),
  );
}

/** The last word of "if not" in the language, where it stands at a place; else -1. */
function notAt(tokens: readonly Token[], at: number, { code }: Lexicon): number {
  const word = tokens[at]?.word ?? "";
  if (IF_NOT[code]!.test(word)) return at;
  return IF_NOT[code]!.test(`${word} ${tokens[at + 1]?.word ?? ""}`) ? at + 1 : -1;
}

/** What joins two numbers, and the token where it stands; null where nothing does that the language knows. */
export function connectorAt(
  tokens: readonly Token[],
  first: NumberPhrase,
  second: NumberPhrase,
  lexicon: Lexicon,
): { kind: Connector; at: number } {
  for (const at of new Set([pastUnit(tokens, first.to, lexicon), first.to])) {
    const token = tokens[at];
    if (!token || at >= second.from) continue;
    const rest = at + 1;
    const but = token.word === "," ? rest : at;
    const not = notAt(tokens, but, lexicon);
    if (not >= 0 && fillers(tokens, not + 1, second.from, lexicon)) return { kind: "or", at: not };
    if (DASH.test(token.word)) {
      if (rest === second.from || approximates(tokens, rest, second.from, lexicon)) return { kind: "dash", at };
      if (rest + 1 === second.from && !lexicon.to.has(tokens[rest]!.word) && lexicon.betweenAnd.has(tokens[rest]!.word))
        return { kind: "and", at: rest };
      if (rest + 1 === second.from && lexicon.or.has(tokens[rest]!.word)) return { kind: "or", at: rest };
      if (lexicon.to.has(tokens[rest]?.word ?? "") && rest + 1 === second.from) return { kind: "to", at: rest };
    }
    if (
      token.word === "," &&
      lexicon.to.has(tokens[rest]?.word ?? "") &&
      fillers(tokens, rest + 1, second.from, lexicon)
    )
      return { kind: "to", at: rest };
    if (token.word === "," && tokens[second.to - 2]?.word === "," && lexicon.or.has(tokens[rest]?.word ?? ""))
      return { kind: "or", at: rest };
    if (token.word === "," && isOrEven(tokens, rest, second.from)) return { kind: "or", at };
    if (token.word === "," && at === first.to && second.scale > 1 && maybes(tokens, rest, second.from, lexicon))
      return { kind: "or", at };
    if (token.kind !== "word") continue;
    if (
      /^(?:up|upwards?)$/.test(token.word) &&
      lexicon.to.has(tokens[rest]?.word ?? "") &&
      fillers(tokens, rest + 1, second.from, lexicon)
    )
      return { kind: "to", at: rest };
    if (lexicon.or.has(token.word) && at === first.to && fillers(tokens, rest, second.from, lexicon))
      return { kind: "or", at };
    if (lexicon.to.has(token.word) && fillers(tokens, rest, second.from, lexicon)) return { kind: "to", at };
    if (lexicon.betweenAnd.has(token.word) && fillers(tokens, rest, second.from, lexicon)) return { kind: "and", at };
  }
  return { kind: null, at: -1 };
}
