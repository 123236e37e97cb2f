import { describe, expect, test } from "vitest";
import { describePeriod } from "./describe-period";
import { dayNumber, edtfInterval } from "./edtf-interval";

describe("describePeriod", () => {
  test.each([
    ["1917/1922", "1917–22"],
    ["1918-09/1918-10", "September–October 1918"],
    ["1918-01-01/1918-12-31", "1918"],
    ["1918-01-01/1920-12-31", "1918–20"],
    ["1918-01-01/1919-07-31", "January 1918–July 1919"],
    ["1918-08-30/1918-09-05", "30 August–5 September 1918"],
    ["1917-11-07/1922-12-31", "7 November 1917–31 December 1922"],
    ["1918-09-05", "5 September 1918"],
    ["1918-09", "September 1918"],
    ["1871-05-21/1871-05-28", "21–28 May 1871"],
    ["1917/..", "from 1917 on"],
    ["../1920-06", "until June 1920"],
    ["1924~", "about 1924"],
    ["1918?", "1918 (uncertain)"],
    ["192X", "1920s"],
    ["1918-21", "spring 1918"],
    ["[1918,1919]", "1918 or 1919"],
    ["1899/1901", "1899–1901"],
    ["no date at all", "no date at all"],
  ])("%s is %s", (edtf, words) => expect(describePeriod(edtf)).toBe(words));
});

describe("edtfInterval", () => {
  test("a year is all its days", () =>
    expect(edtfInterval("1918")).toEqual({ from: dayNumber(1918, 0, 1), to: dayNumber(1918, 11, 31) }));
  test("an open or unknown side is null", () => {
    expect(edtfInterval("../1920")!.from).toBeNull();
    expect(edtfInterval("1920/")!.to).toBeNull();
  });
  test("what is no date is null, and so is an interval that ends before it begins", () => {
    for (const text of ["", "x", "1918-13", "1918-02-30", "1920/1918", "1/2/3"])
      expect(edtfInterval(text) ?? { from: null, to: null }).toEqual({ from: null, to: null });
  });
  test("the year 44 is not 1944", () => expect(edtfInterval("0044")!.from).toBe(dayNumber(44, 0, 1)));
});
