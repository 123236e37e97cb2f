import { expect, test } from "vitest";
import { checkSummaryHref, checkSummarySchema } from "./check-summary";

const summary = {
  sha256: "ab".repeat(32),
  characters: 1234,
  assertions: 7,
  language: "en",
  rules: [
    { id: "uncited-estimate", count: 3 },
    { id: "bare-url", count: 1 },
  ],
};
const queryOf = (href: string) => Object.fromEntries(new URL(href, "http://localhost").searchParams);

test("an address carries the numbers of a check and gives them back", () =>
  expect(checkSummarySchema.parse(queryOf(checkSummaryHref(summary)))).toEqual(summary));

test("an address that was tampered with beyond reading is refused, and what is no count is passed over", () => {
  const query = queryOf(checkSummaryHref(summary));
  expect(checkSummarySchema.safeParse({ ...query, sha256: "x" }).success).toBe(false);
  expect(checkSummarySchema.safeParse({ ...query, characters: "-1" }).success).toBe(false);
  expect(checkSummarySchema.parse({ ...query, rules: "bare-url:2,<b>:1,:,x" }).rules).toEqual([
    { id: "bare-url", count: 2 },
  ]);
});
