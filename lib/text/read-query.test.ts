import { expect, test } from "vitest";
import { readQuery } from "./read-query";

const figure = (q: string) => {
  const found = readQuery(q).figure;
  return found && [found.low, found.high];
};

test("a name is words and nothing else", () =>
  expect(readQuery("Мельгунов")).toEqual({ words: "Мельгунов", figure: null, period: null, basis: null }));

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
    basis: null,
  }));

test("a year beside a name is a period, not a figure", () =>
  expect(readQuery("Latsis 1918")).toEqual({
    words: "Latsis",
    figure: null,
    period: { from: 1918, to: 1918, words: "1918" },
    basis: null,
  }));

test("a name and a figure are both kept", () =>
  expect(readQuery("Latsis 6,300")).toMatchObject({ words: "Latsis", figure: { low: 6300 } }));

test("an interval, a period and what is counted, as a reader types them", () =>
  expect(readQuery("overlaps 0.5-2 million, 1918-22, executions only")).toMatchObject({
    words: "",
    figure: { low: 500_000, high: 2_000_000 },
    period: { from: 1918, to: 1922 },
    basis: { counts: "executions" },
  }));

test("figures in other notations and languages", () => {
  expect(figure("1.3 млн")).toEqual([1_300_000, 1_300_000]);
  expect(figure("между 10 и 20 тысяч")).toEqual([10_000, 20_000]);
  expect(figure("1,3 Millionen")).toEqual([1_300_000, 1_300_000]);
  expect(figure("no more than 5,000")).toEqual([null, 5_000]);
  expect(figure(">100000")).toEqual([100_000, null]);
  expect(readQuery("exactly 6300")).toMatchObject({ words: "", figure: { low: 6_300, high: 6_300 } });
});

test("a thousands' interval is no period, and the year beside it is", () =>
  expect(readQuery("between 10 and 20 thousand 1918")).toMatchObject({
    words: "",
    figure: { low: 10_000, high: 20_000 },
    period: { from: 1918, to: 1918 },
  }));

test("a period with one end, a decade, and one written with dots", () => {
  const period = (q: string) => {
    const { words, figure, period } = readQuery(q);
    return [words, figure, period?.from, period?.to];
  };
  expect(period("before 1920")).toEqual(["", null, null, 1919]);
  expect(period("hostages since 1917")).toEqual(["hostages", null, 1917, null]);
  expect(period("до 1922")).toEqual(["", null, null, 1922]);
  expect(period("1920s")).toEqual(["", null, 1920, 1929]);
  expect(period("1918..1922")).toEqual(["", null, 1918, 1922]);
  expect(period("in 1920")).toEqual(["", null, 1920, 1920]);
  expect(period("from 1917 to 1922")).toEqual(["", null, 1917, 1922]);
});

test("words stay as they were typed where no figure or period was read", () => {
  expect(readQuery("within the walls").words).toBe("within the walls");
  expect(readQuery("only executions")).toMatchObject({ words: "", basis: { counts: "executions" } });
  expect(readQuery("executions")).toMatchObject({ words: "executions", basis: null });
});

test("a long query is cut, an odd one does no harm", () => {
  expect(readQuery("x".repeat(5000)).words).toHaveLength(200);
  for (const odd of ["", "   ", "%_'\\\"", "((((", "9".repeat(200), "1918-1", "\u0000"])
    expect(() => readQuery(odd)).not.toThrow();
});
