import { describe, expect, test } from "vitest";
import { readText } from "./read-text";

/** Whom the first assertion of the words is laid to, with its name or work. */
function attributionOf(words: string, language: string): string {
  const attribution = readText(words, { language }).assertions[0]?.attribution;
  const named = attribution?.kind === "namedWork" ? attribution.work : attribution?.name;
  return `${attribution?.kind}: ${named ?? "-"}`;
}

test.each([
  ["en", "Vidor's interim report gave a figure of 4,200 dead.", "namedWork: Vidor's interim report"],
  ["en", "The commission's interim report gave 4,200 dead.", "namedPersonNoWork: The commission"],
  ["en", "General Osk blamed the fire on the militia.", "namedPersonNoWork: Osk"],
  ["en", "Osk blamed the militia for the fire.", "namedPersonNoWork: Osk"],
  ["en", "Local health workers in the valley counted 312 bodies.", "vague: Local health workers"],
  ["en", "Local nurses interviewed by the mission counted 312 bodies.", "namedPersonNoWork: Local nurses"],
  ["en", "Two local teachers put the dead at 40.", "vague: Two local teachers"],
  ["en", "According to these figures, the battalion was wiped out.", "namedPersonNoWork: these figures"],
  ["en", "For many historians, the toll exceeds 4,000 dead.", "vague: For many historians"],
  ["de", "Für viele Historiker war es ein Völkermord.", "vague: Für viele Historiker"],
  ["fr", "Pour de nombreux historiens, le bilan dépasse 4 000 morts.", "vague: Pour de nombreux historiens"],
  ["fr", "Selon Jean Nature, 40 personnes moururent en 1721.", "namedPersonNoWork: Jean Nature"],
  ["fr", "D'après Orlan Case, 40 personnes moururent en 1721.", "namedPersonNoWork: Orlan Case"],
  ["es", "Para muchos historiadores, la cifra supera los 4.000 muertos.", "vague: Para muchos historiadores"],
])("in %s, who says it: %s", (language, words, expected) => {
  expect(attributionOf(words, language)).toBe(expected);
});

test.each([
  ["en", "The children were taught in sheds according to the season."],
  ["fr", "En 1721, les prisonniers furent répartis selon le sexe."],
  ["en", "Several precautions had to be considered by day and by night."],
  ["en", "There was a concern in 1721 that the fever would spread."],
  ["en", "It included Varn and Osk Island, along with part of the US state of Maine."],
  ["en", "The militia was blamed for the fire of 1921."],
  ["en", "The shelling of Osk blamed on the militia killed 40 people."],
  ["en", "For many prisoners the winter of 1921 was the last."],
  ["en", "For historians the archive of 1921 is closed."],
  ["es", "Para muchos campesinos fue el fin de la guerra de 1921."],
])("in %s, nobody is made to say it: %s", (language, words) => {
  expect(attributionOf(words, language)).toBe("none: -");
});

describe("an annex is a citation that needs no entry", () => {
  test.each([
    ["en", "Some 4,200 people died in the valley (Annex B, table 4).", "(Annex B, table 4)"],
    ["en", "Some 4,200 people died in the valley (Appendix 2, p. 14).", "(Appendix 2, p. 14)"],
    ["de", "Rund 4200 Menschen starben im Tal (Anhang B, Tabelle 4).", "(Anhang B, Tabelle 4)"],
  ])("in %s: %s", (language, words, marker) => {
    const [first] = readText(words, { language }).markers;
    expect([first?.kind, first?.text, first?.broken]).toEqual(["archival", marker, null]);
  });
  test("words in brackets that only begin like one are none", () =>
    expect(readText("He left the house (annex 3 was burning) in 1921.", { language: "en" }).markers).toEqual([]));
});
