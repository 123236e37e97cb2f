/** How firmly a wording puts what it says. `stated` where nothing in it holds back. */
export type Modality = "stated" | "possible" | "probable" | "reported" | "intended";

const patterns: Record<string, [Exclude<Modality, "stated">, string][]> = {
  en: [
    ["possible", String.raw`could (?:be|have)|may (?:be|have|well)|might (?:be|have)|possibly|perhaps|maybe|conceivably`],
    ["probable", String.raw`probably|likely|presumably|seems? to|appears? to`],
    ["reported", String.raw`reportedly|allegedly|supposedly|is said to|are said to|was said to|were said to|rumou?red`],
    ["intended", String.raw`(?:will|shall|must|should|are to|is to) be (?:shot|executed|killed|hanged|exterminated|arrested)`],
  ],
  de: [
    ["possible", String.raw`könnten?|dürften?|möglicherweise|vielleicht|womöglich`],
    ["probable", String.raw`wahrscheinlich|vermutlich|wohl`],
    ["reported", String.raw`angeblich|soll(?:en)?`],
  ],
  fr: [
    ["possible", String.raw`pourrait|pourraient|peut-être|possiblement`],
    ["probable", String.raw`probablement|vraisemblablement|sans doute`],
    ["reported", String.raw`prétendument|aurait|auraient|on dit que`],
  ],
  es: [
    ["possible", String.raw`podría|podrían|quizás?|tal vez|posiblemente`],
    ["probable", String.raw`probablemente`],
    ["reported", String.raw`supuestamente|presuntamente|habría|habrían`],
  ],
  ru: [
    ["possible", String.raw`мог(?:ло|ла|ли)?|может быть|возможно`],
    ["probable", String.raw`вероятно|по-видимому|видимо|скорее всего`],
    ["reported", String.raw`якобы|будто(?: бы)?|по слухам`],
    ["intended", String.raw`(?:будут|будет|подлежат|подлежит) (?:расстрел\p{L}*|казн\p{L}*)`],
  ],
}; // prettier-ignore

const compiled = Object.fromEntries(
  Object.entries(patterns).map(([language, list]) => [
    language,
    list.map(([modality, words]) => [modality, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu")] as const),
  ]),
);

/** No more of a wording is read than this. */
const mostRead = 4_000;

/** How firmly a wording speaks, with the words that tell; null where its language has no list here. */
export function readModality(wording: string, language: string | null): { modality: Modality; words: string } | null {
  const list = compiled[language?.slice(0, 2) ?? ""];
  if (!list) return null;
  const text = wording.slice(0, mostRead);
  for (const [modality, pattern] of list) {
    const found = pattern.exec(text)?.[0];
    if (found) return { modality, words: found };
  }
  return { modality: "stated", words: "" };
}
