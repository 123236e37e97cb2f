/** The forms of one Spanish verb that are told apart here: third persons, participles, gerund and infinitive. */
export type SpanishVerb = { finite: string[]; participles: string[]; gerund: string; infinitive: string };

const ends = (stem: string, endings: string) => endings.split(" ").map((ending) => stem + ending);

/** The third persons of the future and the conditional. */
const later = (stem: string) => ends(stem, "á án ía ían");

const genders = (participle: string) =>
  participle.endsWith("o") ? ends(participle.slice(0, -1), "o a os as") : [participle];

/** Preterite endings behind a stem: "concluy" takes "ó", "dij" and "sostuv" take "o". */
function preterite(stem: string, strong: boolean): string[] {
  if (strong) return ends(stem, stem.endsWith("j") ? "o eron" : "o ieron");
  return ends(stem, stem.endsWith("y") ? "ó eron" : "ió ieron");
}

/**
 * Conjugates one verb in the third persons: "afirmar", or with what does not follow from the infinitive behind colons:
 * the stem of the present, of the preterite ("!" where it is strong), of the future, the participle: "decir:dic:dij!:dir:dicho".
 */
export function conjugate(entry: string): SpanishVerb {
  const [infinitive = "", present = "", past = "", future = "", participle = ""] = entry.split(":");
  const root = infinitive.slice(0, -2);
  const now = present || root;
  if (infinitive.endsWith("ar") && !past)
    return {
      infinitive,
      gerund: `${root}ando`,
      participles: genders(participle || `${root}ado`),
      finite: [...ends(now, "a an"), ...ends(root, "ó aron aba aban"), ...later(infinitive)],
    };
  const before = past.replace("!", "") || root;
  return {
    infinitive,
    gerund: before.endsWith("y") ? `${before}endo` : `${past.endsWith("!") ? root : before}iendo`,
    participles: genders(participle || `${root}ido`),
    finite: [
      ...ends(now, "e en"),
      ...preterite(before, past.endsWith("!")),
      ...ends(root, "ía ían"),
      ...later(future || infinitive),
    ],
  };
}

/** All verbs of a list parted by spaces, form by form, each list as the lexicon takes it. */
export function conjugateAll(list: string) {
  const verbs = list.split(/\s+/).filter(Boolean).map(conjugate);
  return {
    finite: verbs.flatMap((verb) => verb.finite).join(" "),
    participles: verbs.flatMap((verb) => verb.participles).join(" "),
    gerunds: verbs.map((verb) => verb.gerund).join(" "),
    infinitives: verbs.map((verb) => verb.infinitive).join(" "),
  };
}

/** The plural of a noun: "rey" reyes, "voz" voces, "comisión" comisiones. */
export function plural(noun: string): string {
  if (/[aeiouéáó]$/.test(noun)) return `${noun}s`;
  if (noun.endsWith("z")) return `${noun.slice(0, -1)}ces`;
  const accent = /([áéíóú])([ns])$/.exec(noun);
  if (accent) return noun.slice(0, -2) + "aeiou"["áéíóú".indexOf(accent[1]!)] + accent[2] + "es";
  return noun.endsWith("s") ? noun : `${noun}es`;
}

/** Singulars and plurals of nouns parted by spaces; "/a" behind one gives its feminine: "historiador/a". */
export function nouns(list: string): { singular: string; plural: string } {
  const each = list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((entry) => {
      const [noun = "", feminine] = entry.split("/");
      if (!feminine) return [noun];
      const stem = noun.endsWith("o")
        ? noun.slice(0, -1)
        : noun.replace(/ón$/, "on").replace(/án$/, "an").replace(/és$/, "es");
      return [noun, stem + feminine];
    });
  return { singular: each.join(" "), plural: each.map(plural).join(" ") };
}
