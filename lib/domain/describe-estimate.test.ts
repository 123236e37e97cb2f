import { describe, expect, test } from "vitest";
import { describeCount, describeEstimate } from "./describe-estimate";
import { anEstimate } from "./examples";

describe("describeEstimate", () => {
  test.each([
    [{ high: 1_300_000, bound: "upTo" }, "up to 1.3 million"],
    [{ low: 10_000, high: 15_000, bound: "between" }, "10,000 to 15,000"],
    [{ high: 100_000, bound: "upTo", boundWords: "hardly exceeded" }, "hardly more than 100,000"],
    [
      { best: 50_000, high: 50_000, bound: "upTo", boundWords: "no more than (with all reservations)" },
      "no more than 50,000",
    ],
    [{ low: 2_000_000, bound: "atLeast", boundWords: "not less than" }, "not less than 2 million"],
    [
      { low: 200_000, bound: "atLeast", boundWords: "several hundred thousand (low entered as 200,000 by us)" },
      "several hundred thousand",
    ],
    [{ low: 24, high: 99, bound: "about", words: "dozens" }, "dozens"],
    [{ best: 12_733, bound: "exact", boundWords: "point" }, "12,733"],
    [{ best: 140_000, bound: "about" }, "about 140,000"],
    [
      { low: 392_979, best: 654_965, high: 942_636, bound: "between", interval: "95 % CI" },
      "654,965 (392,979 to 942,636)",
    ],
    [{ low: 10_000, high: 15_000, bound: "atLeast" }, "at least 10,000, up to 15,000"],
    [{ best: 1_300_000, bound: "about", boundWords: "could be" }, "could be 1.3 million"],
  ] as const)("%o reads %s", (given, words) => expect(describeEstimate(anEstimate(given))).toBe(words));

  test.each([
    [1_766_118, "1,766,118"],
    [2_310_000, "2,310,000"],
    [2_000_000, "2 million"],
    [999_999, "999,999"],
    [0, "0"],
    [1_500_000_000, "1.5 billion"],
    [Number.MAX_SAFE_INTEGER, "9,007,199,254,740,991"],
  ])("%i is written %s", (count, words) => expect(describeCount(count)).toBe(words));
});
