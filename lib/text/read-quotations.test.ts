import { expect, test } from "vitest";
import { readPlainBlocks } from "./read-blocks";
import { readQuotations } from "./read-quotations";
import { readText } from "./read-text";

const quoted = (text: string) =>
  readQuotations(text, readPlainBlocks(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ["straight and curly", `"The mill burned down that night”, she said. He left.`, ["The mill burned down that night"]],
  [
    "low and straight",
    `„Die Mühle brannte die ganze Nacht", sagte sie. Er ging.`,
    ["Die Mühle brannte die ganze Nacht"],
  ],
  ["curly and straight", `“The mill burned down that night," she said.`, ["The mill burned down that night,"]],
])("marks of two kinds enclose one quotation: %s", (_, text, quotes) => expect(quoted(text)).toEqual(quotes));

test("a quotation that never closes ends with the last paragraph that its mark opens", () =>
  expect(quoted("“The mill burned that night. We saw it all.\n\nThe town was rebuilt in 1822 by the guild.")).toEqual([
    "The mill burned that night. We saw it all.",
  ]));

test("a speaker who is named behind a quotation has said all of it", () => {
  const { assertions } = readText("“The mill burned. Nobody was inside,” recalled the priest Orlan.", {
    language: "en",
  });
  expect(assertions.map(({ attribution }) => attribution.kind)).toEqual(["namedPersonNoWork", "namedPersonNoWork"]);
});

test("who is named in brackets behind a quotation has said it", () => {
  const { assertions } = readText(
    "“They took the grain. There was no bread left for us” (A. Orlan, a miller of Varn).",
    {
      language: "en",
    },
  );
  expect(assertions[0]!.attribution.kind).toBe("namedPersonNoWork");
});

const lastSpeaker = (text: string) => readText(text, { language: "en" }).assertions.at(-1)!.attribution;

test("a quotation that nobody introduces is his who spoke right before it", () =>
  expect(lastSpeaker("Osk said that he had fled. “They came at night and burned the mill.”")).toMatchObject({
    kind: "namedPersonNoWork",
    name: "Osk",
  }));

test.each([
  [
    "of an earlier paragraph",
    "Osk said that he had fled.\n\nThe mill burned in 1721. “They came at night and burned the mill.”",
  ],
  [
    "before a source without a verb",
    "Osk said that he had fled. According to Varn, the mill burned in 1721. The bell sank in the river. “They came at night and burned the mill.”",
  ],
])("it is not his who spoke %s", (_, text) => expect(lastSpeaker(text).kind).toBe("none"));

test.each([
  ["в письме к сестре", "namedWork"],
  ["мельник из Варна", "namedPersonNoWork"],
])("a Russian credit in brackets is a work where it names one: %s", (credit, kind) => {
  const { assertions } = readText(`«Они забрали зерно. Хлеба для нас не осталось» (А. Орлан, ${credit}).`, {
    language: "ru",
  });
  expect(assertions[0]!.attribution.kind).toBe(kind);
});
