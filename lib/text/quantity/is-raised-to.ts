import type { Lexicon } from "./lexicon";
import type { Token } from "./tokenize";

const RAISES =
  /^(?:bump(?:s|ed|ing)?|rais(?:e|es|ed|ing)|push(?:es|ed|ing)?|br(?:ings?|inging|ought)|tak(?:e|es|en|ing)|took|mov(?:e|es|ed|ing)|round(?:s|ed|ing)?|jack(?:s|ed|ing)?|revis(?:e|es|ed|ing)|adjust(?:s|ed|ing)?|hik(?:e|es|ed|ing)|nudg(?:e|es|ed|ing)|ma[dk]es?|making)$/;
const ALONE = /^(?:bumped|raised|rounded|jacked|revised|adjusted|nudged|hiked)$/;
const REACH = 8;

/** "bump his estimate up to 4,600", "the total was rounded up to 4,000": what a figure was made, and no limit. English alone. */
export function isRaisedTo(tokens: readonly Token[], up: number, to: number, { code }: Lexicon): boolean {
  if (code !== "en" || to !== up + 1 || tokens[up]!.word !== "up") return false;
  const object = tokens[up - 1];
  if (object?.kind !== "word" || object.sentence !== tokens[up]!.sentence) return false;
  if (ALONE.test(object.word) && /^(?:was|were|is|been|being|be)$/.test(tokens[up - 2]?.word ?? "")) return true;
  for (let at = up - 1; at >= 0 && at > up - REACH && tokens[at]!.sentence === object.sentence; at--) {
    const { word, kind } = tokens[at]!;
    if (kind !== "word") return false;
    if (RAISES.test(word)) return tokens.slice(at + 1, up).some((each) => each.word === "it" || isFigure(each.word));
  }
  return false;
}

const isFigure = (word: string): boolean =>
  /^(?:numbers?|totals?|figures?|tolls?|count|estimates?|tally|deaths|burials|losses|casualties|mortality|population|strength|force|garrison|army|crew|membership)$/.test(
    word,
  );
