const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The letters before an ending that keep a stem's sound: "avanç" and "mang" before a and o. */
const soft = (stem: string): string => stem.replace(/c$/, "ç").replace(/g$/, "ge");

/**
 * The finite forms of French verbs in -er, by their stems: "affirm" gives affirme, affirment, affirma, affirmèrent, affirmait,
 * affirmaient, affirmera, affirmeront. A stem with another before mute endings has it behind a colon: "considér:considèr".
 */
export const frenchForms = (stems: string): string =>
  words(stems)
    .flatMap((entry) => {
      const [stem = "", mute = stem] = entry.split(":");
      const before = soft(stem);
      return [
        `${mute}e`,
        `${mute}ent`,
        `${before}a`,
        `${stem}èrent`,
        `${before}ait`,
        `${before}aient`,
        `${mute}era`,
        `${mute}eront`,
      ];
    })
    .join(" ");

/** The participles of the same verbs, as they stand behind "a" and "ont". */
export const frenchParticiples = (stems: string): string =>
  words(stems)
    .map((entry) => `${entry.split(":")[0]}é`)
    .join(" ");

/** The infinitives of the same verbs. */
export const frenchInfinitives = (stems: string): string =>
  words(stems)
    .map((entry) => `${entry.split(":")[0]}er`)
    .join(" ");
