import fc from "fast-check";
import { expect, test } from "vitest";
import { alignSegments } from "./align-segments";
import { splitSegments } from "./split-segments";

const whole = (text: string) => ({ text, truncated: false });
const pairs = (rows: ReturnType<typeof alignSegments>) => rows.map(({ first, second }) => [first, second]);

test("a sentence and its translation stand beside each other clause by clause", () => {
  const rows = alignSegments(
    whole("Hang (and make sure that it takes place in full view of the people) no fewer than 100 known kulaks, rich men, bloodsuckers"),
    whole("Pendre (et je dis pendre de façon que les gens le voient) pas moins de 100 koulaks, richards, buveurs de sang connus"),
  ); // prettier-ignore
  expect(pairs(rows)).toEqual([
    ["Hang", "Pendre"],
    ["(and make sure that it takes place in full view of the people)", "(et je dis pendre de façon que les gens le voient)"],
    ["no fewer than 100 known kulaks,", "pas moins de 100 koulaks,"],
    ["rich men,", "richards,"],
    ["bloodsuckers", "buveurs de sang connus"],
  ]); // prettier-ignore
  expect(rows[2]!.alike).toContain("100");
});

test("words that look alike in another script hold a clause to its counterpart, and what one text lacks stands alone", () => {
  const rows = alignSegments(
    whole("Essential to organise a guard of selected people, to carry out a campaign of mass terror against the kulaks, priests and whiteguards; suspects to be shut up in a camp."),
    { text: "Необходимо произвести беспощадный массовый террор против кулаков, попов и белогвардейцев; сомнительных запереть", truncated: true },
  ); // prettier-ignore
  expect(rows[0]).toMatchObject({ second: "", absent: "noCounterpart" });
  expect(rows[1]!.second).toMatch(/^Необходимо/);
  expect(rows[1]!.alike).toEqual(expect.arrayContaining(["terror", "kulaks"]));
  expect(rows.at(-1)!.second).toBe("сомнительных запереть");
});

test("what a text that breaks off does not reach is not seen, and inside it is without a counterpart", () => {
  const rows = alignSegments(whole("Ein erster Satz. Ein zweiter Satz folgt hier. Ein dritter."), { text: "One first sentence.", truncated: true });
  expect(rows.map((row) => row.absent)).toEqual([null, "notSeen", "notSeen"]);
}); // prettier-ignore

test("a text is cut without losing a word, and punctuation alone is no segment", () => {
  expect(splitSegments("Execute the hostages - in accordance with it.")).toEqual([
    "Execute the hostages",
    "- in accordance with it.",
  ]);
  expect(splitSegments("1,766,118 in all ; and more")).toEqual(["1,766,118 in all ;", "and more"]);
});

test("any two texts are aligned wholly and in order", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (first, second, truncated) => {
      const rows = alignSegments({ text: first, truncated }, whole(second));
      const squeeze = (text: string) => text.normalize("NFC").replace(/\s+/g, "");
      expect(squeeze(rows.map((row) => row.first).join(""))).toBe(squeeze(first));
      expect(squeeze(rows.map((row) => row.second).join(""))).toBe(squeeze(second));
    }),
  );
});

test("a long text is aligned within a bound", () => {
  const long = whole("Some words stand here, and others. ".repeat(3000));
  const began = performance.now();
  expect(alignSegments(long, long).length).toBeLessThanOrEqual(800);
  expect(performance.now() - began).toBeLessThan(4000);
});
