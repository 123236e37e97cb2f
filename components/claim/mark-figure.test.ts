import { expect, test } from "vitest";
import { anEstimate } from "@/lib/domain/examples";
import { markFigure } from "./mark-figure";

const marked = (text: string, estimate: Parameters<typeof markFigure>[1]) =>
  markFigure(text, estimate)
    .filter((part) => part.isFigure)
    .map((part) => part.text);

test("a figure is found however its thousands are parted", () => {
  for (const words of ["12,733", "12 733", "12.733", "12\u00a0733", "12733"])
    expect(marked(`the number is ${words} in all`, anEstimate({ best: 12_733 }))).toEqual([words]);
});

test("a figure is not found inside a longer number", () => {
  expect(marked("of 112,733 persons", anEstimate({ best: 12_733 }))).toEqual([]);
});

test("words that the record keeps for the bound are marked too", () => {
  expect(marked("barely exceeded 100,000", anEstimate({ low: 100_000, boundWords: "barely exceeded" }))).toEqual([
    "barely exceeded",
    "100,000",
  ]);
});

test("no letter of a wording is lost", () => {
  const text = "up to (1,000) or more";
  expect(
    markFigure(text, anEstimate({ best: 1_000 }))
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});
