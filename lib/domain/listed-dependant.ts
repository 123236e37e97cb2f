/** What becomes of a claim if what it rests on falls: it reaches an origin by another chain, loses its only ones, or had none. */
export const fates = ["stands", "falls", "hadNone"] as const;
export type Fate = (typeof fates)[number];

/** A claim that rests on something, with how many links lie between. */
export interface Dependant {
  claim: string;
  label: string;
  source: string;
  sourceShort: string;
  year: number | null;
  distance: number;
  fate: Fate;
}
