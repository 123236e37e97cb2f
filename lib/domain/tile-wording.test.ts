import fc from "fast-check";
import { expect, test } from "vitest";
import { tileWording } from "./tile-wording";

const others = [
  { id: "loc", text: "Execute the hostages - in accordance with yesterday's telegram" },
  { id: "service", text: "Designate hostages" },
  { id: "book", text: "Single out the hostages per my instructions in yesterday's telegram" },
];

test("a wording put together from two others is cut where they meet", () =>
  expect(tileWording("Designate hostages - in accordance with yesterday's telegram.", others)).toEqual([
    { text: "Designate hostages", found: ["service"] },
    { text: "in accordance with yesterday's telegram", found: ["loc"] },
  ]));

test("words that stand in no other wording are its own", () =>
  expect(
    tileWording("no fewer than one hundred known kulaks, filthy rich men", [
      { id: "a", text: "no fewer than one hundred known kulaks, rich men" },
    ]),
  ).toEqual([
    { text: "no fewer than one hundred known kulaks", found: ["a"] },
    { text: "filthy", found: [] },
    { text: "rich men", found: ["a"] },
  ]));

test("a run that several have names them all", () =>
  expect(tileWording("yesterday's telegram", others)).toEqual([
    { text: "yesterday's telegram", found: ["loc", "book"] },
  ]));

test("no word is given to two runs", () => {
  const word = fc.constantFrom<string>("a1", "b1", "c1", "d1");
  fc.assert(
    fc.property(fc.array(word), fc.array(fc.array(word), { maxLength: 3 }), (own, rest) => {
      const tiles = tileWording(own.join(" "), rest.map((words, i) => ({ id: String(i), text: words.join(" ") }))); // prettier-ignore
      const covered = tiles.flatMap(({ text }) => text.split(" "));
      expect(covered.length).toBeLessThanOrEqual(own.length);
      let at = 0;
      for (const part of covered) {
        at = own.indexOf(part, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
    }),
  );
});
