import { andMore } from "./and-more";
import type { BoundWord, Lexicon } from "./lexicon";
import { phraseStarting } from "./read-bounds";
import type { Token } from "./tokenize";

/** Reads the bound words after a number that ends at token `to`, or after its unit, which ends at `unitEnd`. */
export function readBoundAfter(
  tokens: readonly Token[],
  to: number,
  unitEnd: number,
  lexicon: Lexicon,
): { bound: BoundWord; end: number } | null {
  const sign = tokens[to];
  if (sign?.word === "+" && !sign.spaced) return { bound: "atLeast", end: to + 1 };
  if (sign && /^[-‐‑–]$/.test(sign.word) && /^(?:odd|plus)$/.test(tokens[to + 1]?.word ?? ""))
    return { bound: tokens[to + 1]!.word === "odd" ? "about" : "atLeast", end: to + 2 };
  for (const place of unitEnd > to ? [to, unitEnd] : [to]) {
    for (const at of tokens[place]?.word === "," || tokens[place]?.word === "(" ? [place, place + 1] : [place]) {
      if (tokens[at]?.sentence !== tokens[to - 1]?.sentence) continue;
      const more = andMore(tokens, /^[—–]$/.test(tokens[at]!.word) ? at + 1 : at, lexicon);
      if (more > 0) return { bound: "atLeast", end: more };
      const found = phraseStarting(tokens, at, lexicon.after);
      const next = found && tokens[found.end];
      if (!found || (next && next.kind === "digits") || (next && lexicon.numerals.has(next.word))) continue;
      // "douze morts et quelques prisonniers": some others, and no more of the same.
      if (place > to && /^quelques?$/.test(tokens[found.end - 1]!.word)) continue;
      if (next && /^(?:que|than|als|чем)$/.test(next.word)) continue;
      if (next && /^(?:of|de)$/.test(next.word) && !/^(?:or|ou|o)$/.test(tokens[at]!.word)) continue;
      return { bound: found.value as BoundWord, end: found.end };
    }
  }
  return null;
}

const CLAUSE_REACH = 12;

/**
 * German puts the denial and the participle last: "überschreiten die Zahl von 20.000 Gefallenen nicht", "60.000 nicht
 * überstiegen". Null in other languages, and where no verb of exceeding governs the number.
 */
export function readClauseEnd(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): BoundWord | null {
  if (lexicon.code !== "de") return null;
  const sentence = tokens[from]!.sentence;
  let denied = false;
  for (let at = to; at < tokens.length && at < to + 5 && tokens[at]!.sentence === sentence; at++) {
    const { word, kind } = tokens[at]!;
    if (kind !== "word") break;
    if (/^(?:über(?:st|tr|schr)[a-zäöü]+|übertroffen)$/.test(word)) return denied ? "upTo" : "moreThan";
    denied ||= word === "nicht" || word === "kaum";
  }
  if (!denied) return null;
  for (let at = from - 1; at >= 0 && at > from - CLAUSE_REACH && tokens[at]!.sentence === sentence; at--)
    if (/^über(?:st|tr|schr)[a-zäöü]+$/.test(tokens[at]!.word)) return "upTo";
  return null;
}
