import type { Lexicon } from "./lexicon";
import type { Token } from "./tokenize";

/** What a sentence says its number is: "69 were children", "1,000 had been shot". */
export interface Predicate {
  /** The term of the noun; null where a verb says what happened. */
  term: string | null;
  /** The noun or the verb, as a token. */
  at: number;
}

const LINKING = /^(?:were|are|was|is|had|have|has|being)$/;
const AUXILIARY =
  /^(?:been|being|made|taken|all|also|both|mostly|mainly|not|only|either|then|later|already|subsequently|thus|young|old|adult|\p{L}+ly)$/u;
/** What is done to people, and hardly to things. */
const BEFALLS =
  /^(?:sent|brought|taken|carried|picked|dug|extricated|found|admitted|discharged|attacked|seized|landed|removed|marched|shipped|disembarked|embarked|conveyed|drafted|pressed|tried|acquitted|pardoned|reprieved|released|freed|liberated|flogged|whipped|branded|tortured|beaten|crippled|blinded|trampled|crushed|scalped|bitten|poisoned|infected|inoculated|vaccinated|cured|recovered|relieved|invalided|repatriated|recaptured|retaken|stranded|marooned|rendered|unaccounted|ill|sick|unfit|present|absent|married|baptised|baptized|christened|orphaned|widowed|illiterate|unemployed|foreigners|natives)$/;
const LONGEST = 4;

/** The noun or the deed that follows a number as its predicate; null where another word comes first. English alone. */
export function predicateAt(tokens: readonly Token[], to: number, lexicon: Lexicon): Predicate | null {
  const link = tokens[to];
  if (lexicon.code !== "en" || !link || !LINKING.test(link.word)) return null;
  for (let at = to + 1; at < tokens.length && at <= to + LONGEST; at++) {
    const { word, sentence, kind } = tokens[at]!;
    if (kind !== "word" || sentence !== link.sentence) return null;
    const term = lexicon.units.get(word);
    if (term !== undefined) return { term, at };
    if (lexicon.deeds.has(word) || (BEFALLS.test(word) && link.word !== "is")) return { term: null, at };
    if (!AUXILIARY.test(word)) return null;
  }
  return null;
}

/** The same without what may befall a thing too: "Article 14 was carried". */
export const deedOrKindAt = (tokens: readonly Token[], to: number, lexicon: Lexicon): Predicate | null => {
  const predicate = predicateAt(tokens, to, lexicon);
  return predicate && predicate.term === null && BEFALLS.test(tokens[predicate.at]!.word) ? null : predicate;
};
