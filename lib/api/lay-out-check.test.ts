import { expect, test } from "vitest";
import { checkText } from "@/lib/check/check-text";
import { layOutCheck } from "./lay-out-check";

const paragraph = (n: number) => `At least ${n} people were shot in Perm in 1918. `.repeat(20);
const text = `At least 9,000 people were killed.\n\n${Array.from({ length: 100 }, (_, i) => paragraph(i + 100)).join("\n\n")}\n\nUp to 9,000 people were killed.`;
const { reading, findings } = checkText(text, { language: "en" });

test("a long text comes in pages that hold every word once, in order", () => {
  const pages = layOutCheck(reading.text, reading.blocks, findings, "all");
  expect(pages.length).toBeGreaterThan(2);
  const words = pages.flatMap((rows) => rows!.map(({ segments }) => segments.map((segment) => segment.text).join("")));
  expect(words.join("\n\n").replace(/\s+/g, " ")).toBe(reading.text.replace(/\s+/g, " "));
  const numbers = pages.flatMap((rows) => rows!.flatMap(({ notes }) => notes.flatMap(({ number }) => number ?? [])));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("a note tells on which page the other place stands", () => {
  const pages = layOutCheck(reading.text, reading.blocks, findings, "all");
  const causes = pages.flatMap((rows, i) =>
    rows!.flatMap(({ notes }) =>
      notes.filter(({ cause }) => cause?.words.includes("9,000")).map(({ cause }) => [i + 1, cause!.page]),
    ),
  );
  expect(causes).toContainEqual([pages.length, 1]);
});

test("of pages that are not wanted only their number is told", () => {
  const pages = layOutCheck(reading.text, reading.blocks, findings, 2);
  expect(pages.map((rows) => rows !== null).filter(Boolean)).toHaveLength(1);
  expect(pages[1]).not.toBeNull();
});

test("a page beyond the last is the last, so that of several texts the shorter ones show their words too", () => {
  const pages = layOutCheck(reading.text, reading.blocks, findings, 99);
  expect(pages.at(-1)).not.toBeNull();
  expect(pages.filter((rows) => rows !== null)).toHaveLength(1);
});
