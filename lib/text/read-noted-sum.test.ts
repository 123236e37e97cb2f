import { expect, test } from "vitest";
import { readNotedSum } from "./read-noted-sum";

test("two parts that do not make their total", () =>
  expect(readNotedSum("2,625 + 3,448 = 6,073, not 6,083. What is counted was not clear.", 3448)).toEqual({
    calculation: "2,625 + 3,448",
    result: 6_073,
    stated: 6_083,
  }));

test("a rate over a year that does not make the year's figure", () =>
  expect(readNotedSum("5,000 x 365 = 1,825,000, not 1.5 million. A rate.", 1_500_000)).toEqual({
    calculation: "5,000 x 365",
    result: 1_825_000,
    stated: 1_500_000,
  }));

test("a figure whose making was not visible", () =>
  expect(readNotedSum("512 + 400 = 912; how 1,300 follows was not visible.", 1300)).toMatchObject({
    result: 912,
    stated: 1300,
  }));

test("the lines of a table are held against its total", () =>
  expect(readNotedSum("We read 1 766 118. The listed lines sum to only 952,018.", 1_766_118)).toEqual({
    calculation: null,
    result: 952_018,
    stated: 1_766_118,
  }));

test("a sum that closes, and one that is recorded wrongly, are none", () => {
  expect(readNotedSum("71,704 + 40,026 = 111,730. Claims lodged.", 111_730)).toBeNull();
  expect(readNotedSum("2 + 2 = 5, not 4", 4)).toBeNull();
  expect(readNotedSum("The listed lines add up to 100.", 100)).toBeNull();
  expect(readNotedSum("the lines of the poem", 5)).toBeNull();
});

test("a hostile note takes no time", () => {
  const start = performance.now();
  for (const part of ["1 + ", "1", "1,111", "lines sum ", "1 x 1 = "]) readNotedSum(part.repeat(100_000), 1);
  expect(performance.now() - start).toBeLessThan(500);
});
