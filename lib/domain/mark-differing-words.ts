import { alignWords, type Wording } from "./align-words";

/** A stretch of a wording: words that all the others have too, or words that some lack. */
export interface SharedStretch {
  text: string;
  isShared: boolean;
}

/** A wording in its language; null where none is kept. */
export interface TaggedWording extends Wording {
  language: string | null;
}

/**
 * Cuts each wording into what all others that are like it, in its language, share with it and what they don't. A wording that is alone
 * in its language, or has hardly a word in common with the others, has nothing to be compared with: it is one shared stretch.
 */
export function markDifferingWords(wordings: (TaggedWording | null)[]): (SharedStretch[] | null)[] {
  return wordings.map((wording, i) => {
    if (!wording) return null;
    const others = wordings.filter((other, j) => j !== i && other?.language === wording.language) as TaggedWording[];
    const words = others.map((other) => sharedWords(wording, other)).filter((list, j) => isLike(list, others[j]!));
    if (words.length === 0) return [{ text: wording.text, isShared: true }];
    const stretches: SharedStretch[] = [];
    for (const [n, { text }] of words[0]!.entries()) {
      const isShared = words.every((list) => list[n]?.isShared ?? false);
      const last = stretches.at(-1);
      if (last?.isShared === isShared) last.text += ` ${text}`;
      else stretches.push({ text, isShared });
    }
    return stretches;
  });
}

/** Two wordings with less than this part of the shorter one's words in common are two wordings and no variants. */
const leastShared = 0.25;

function isLike(words: SharedStretch[], other: Wording): boolean {
  const shorter = Math.min(words.length, other.text.split(/\s+/).filter(Boolean).length);
  return words.filter(({ isShared }) => isShared).length >= shorter * leastShared;
}

function sharedWords(wording: Wording, other: Wording): SharedStretch[] {
  return alignWords(wording, other).flatMap(({ kind, before }) =>
    before
      .split(" ")
      .filter(Boolean)
      .map((text) => ({ text, isShared: kind === "same" })),
  );
}
