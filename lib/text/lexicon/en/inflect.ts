const sibilant = /(?:s|x|z|ch|sh)$/;

/** A base with the last letter doubled where it stands behind a plus sign: "admit+" gives "admitt". */
const doubled = (base: string) => (base.endsWith("+") ? base.slice(0, -1) + base.at(-2)! : base);

const inY = (base: string) => /[^aeiou]y$/.test(base);

function present(base: string): string {
  const plain = base.replace("+", "");
  if (inY(plain)) return `${plain.slice(0, -1)}ies`;
  return sibilant.test(plain) ? `${plain}es` : `${plain}s`;
}

function past(base: string): string {
  const stem = doubled(base);
  if (inY(stem)) return `${stem.slice(0, -1)}ied`;
  return stem.endsWith("e") ? `${stem}d` : `${stem}ed`;
}

const list = (bases: string) => bases.trim().split(/\s+/);

/** Base, third person and past of regular English verbs, parted by spaces; a plus sign behind a base doubles its last letter. */
export const finiteForms = (bases: string): string =>
  list(bases)
    .map((base) => `${base.replace("+", "")} ${present(base)} ${past(base)}`)
    .join(" ");

/** The past participles of regular English verbs. */
export const participles = (bases: string): string => list(bases).map(past).join(" ");

/** Singular and plural of regular English nouns: "protester protesters", "family families". */
export const bothNumbers = (nouns: string): string =>
  list(nouns)
    .map((noun) => `${noun} ${present(noun)}`)
    .join(" ");

/** The plurals of regular English nouns. */
export const plurals = (nouns: string): string => list(nouns).map(present).join(" ");
