import { expect, test } from "vitest";
import { readQuery } from "./read-query";

const figure = (q: string) => {
  const found = readQuery(q).figure;
  return found && [found.low, found.high];
};

test("a name is words and nothing else", () =>
  expect(readQuery("Мельгунов")).toEqual({ words: "Мельгунов", figure: null, period: null }));

test("a figure is read in words, in digits with separators and without", () => {
  expect(figure("1.3 million")).toEqual([1_300_000, 1_300_000]);
  expect(figure("12,733")).toEqual([12_733, 12_733]);
  expect(figure("12733")).toEqual([12_733, 12_733]);
  expect(figure("1766118")).toEqual([1_766_118, 1_766_118]);
  expect(figure("at least 10,000 executions")).toEqual([10_000, null]);
});

test("a quantity and a period stand side by side", () =>
  expect(readQuery("1 to 2 million, 1917-22")).toEqual({
    words: "",
    figure: { low: 1_000_000, high: 2_000_000, words: "1 to 2 million" },
    period: { from: 1917, to: 1922, words: "1917-22" },
  }));

test("a year beside a name is a period, not a figure", () =>
  expect(readQuery("Latsis 1918")).toEqual({
    words: "Latsis",
    figure: null,
    period: { from: 1918, to: 1918, words: "1918" },
  }));

test("a name and a figure are both kept", () =>
  expect(readQuery("Latsis 6,300")).toMatchObject({ words: "Latsis", figure: { low: 6300 } }));

test("a long query is cut, an odd one does no harm", () => {
  expect(readQuery("x".repeat(5000)).words).toHaveLength(200);
  for (const odd of ["", "   ", "%_'\\\"", "((((", "9".repeat(200), "1918-1", "\u0000"])
    expect(() => readQuery(odd)).not.toThrow();
});
