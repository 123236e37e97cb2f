import type { Phrase } from "./lexicon/lexicon";
import type { Context } from "./noun-phrase";

/** The phrase that stands at a word, or null. */
export function phraseAt({ words }: Context, index: number, to: number): Phrase | null {
  const list = words.lexicon.phrases[words.id[index]!];
  if (!list || !words.lexicon.mayOpen(words.id[index]!, words.id[index + 1] ?? 0)) return null;
  for (const phrase of list) {
    if (index + phrase.rest.length >= to) continue;
    let fits = true;
    for (let step = 0; step < phrase.rest.length && fits; step++)
      fits = words.id[index + step + 1] === phrase.rest[step];
    if (fits) return phrase;
  }
  return null;
}
