import { expect, test } from "vitest";
import { readPage } from "./read-page";

test.each([
  ["3", 3],
  ["2.9", 1],
  [["4", "5"], 4],
  [undefined, 1],
  ["", 1],
  ["0", 1],
  ["-5", 1],
  ["two", 1],
  ["1000000", 1_000_000],
  ["1000001", 1],
  ["1e9", 1],
  ["Infinity", 1],
] as const)("page=%s asks for page %s", (given, page) => expect(readPage(given as string | undefined)).toBe(page));
