import type { Lexicon } from "./lexicon";
import type { Token } from "./tokenize";

const OPENS = /^(?:and|or|but|if|perhaps|possibly|probably|maybe|likely)$/;
const DOUBTS =
  /^(?:perhaps|possibly|probably|maybe|likely|quite|very|even|almost|undoubtedly|certainly|conceivably|surely|presumably|not)$/;
const MUCH = /^(?:many|far|much|considerably|substantially|significantly|a|lot|good|great|some)$/;
const MORE = /^(?:more|higher|greater)$/;
const LONGEST = 7;

/**
 * The token after "and probably many more", "or even higher" at `at`, which say that a number is the least; -1 where other
 * words follow, or a word that "more" goes with ("and many more fled"). English alone.
 */
export function andMore(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (lexicon.code !== "en" || !OPENS.test(tokens[at]?.word ?? "")) return -1;
  let many = false;
  for (let next = at + 1; next < at + LONGEST; next++) {
    const token = tokens[next];
    if (token === undefined || token.sentence !== tokens[at]!.sentence) return -1;
    if (MORE.test(token.word)) {
      const after = tokens[next + 1];
      const ends = after === undefined || after.kind === "mark" || after.sentence !== token.sentence;
      return ends || (!many && !/^(?:than|so|or|and)$/.test(after.word) && lexicon.stop.has(after.word))
        ? next + 1
        : -1;
    }
    if (MUCH.test(token.word)) many = true;
    else if (!DOUBTS.test(token.word)) return -1;
  }
  return -1;
}
