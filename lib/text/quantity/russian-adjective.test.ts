import { expect, test } from "vitest";
import { russianAdjective } from "./russian-adjective";

test.each([
  ["шеститысячный", 6000],
  ["двадцатипятитысячная", 25_000],
  ["стотысячной", 100_000],
  ["полуторатысячного", 1500],
  ["полумиллионное", 500_000],
  ["многотысячный", null],
  ["тысячный", null],
])("%s is %s", (word, value) => {
  expect(russianAdjective(word)).toBe(value);
});
