import { expect, test } from "vitest";
import { bibtexOf, citePage } from "./cite-page";

const page = {
  title: "How many people did the Red Terror kill?",
  shows: "comparison of 5 estimates as of 1925",
  url: "https://stemma.example/questions/red-terror-deaths?as-of=1925&show=seen",
  changed: "2026-11-23T17:00:00.000Z",
};

test("a page is cited in three styles, each with the date of the data and the whole address", () => {
  const cited = citePage(page);
  expect(cited.map(({ style, text }) => `${style}: ${text}`)).toMatchInlineSnapshot(`
    [
      "APA: How many people did the Red Terror kill? [Comparison of 5 estimates as of 1925]. (2026, November 23). Stemma. https://stemma.example/questions/red-terror-deaths?as-of=1925&show=seen",
      "Chicago: Stemma. “How Many People Did the Red Terror Kill?” Comparison of 5 estimates as of 1925. Last modified November 23, 2026. https://stemma.example/questions/red-terror-deaths?as-of=1925&show=seen.",
      "MLA: “How Many People Did the Red Terror Kill?” Stemma, 23 Nov. 2026, https://stemma.example/questions/red-terror-deaths?as-of=1925&show=seen. Comparison of 5 estimates as of 1925.",
    ]
  `);
});

test("a page without data is cited without a date", () => {
  for (const { text } of citePage({ ...page, changed: null })) expect(text).not.toMatch(/2026/);
});

test("BibTeX keeps what would break it out of the braces", () => {
  expect(bibtexOf({ ...page, title: "50 % {of} A & B" })).toContain(String.raw`{{50 \% of A \& B}}`);
});
