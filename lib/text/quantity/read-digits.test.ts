import { describe, expect, test } from "vitest";
import type { QuantityLanguage } from "./lexicon";
import { readDigits } from "./read-digits";

const read = (text: string, language: QuantityLanguage = "en") => {
  const at = text.search(/\d/);
  const digits = readDigits(text, at, text.length, language);
  return digits.junk ? null : { value: digits.value, words: text.slice(at, digits.end) };
};

describe("separators", () => {
  test.each<[string, QuantityLanguage, number]>([
    ["1,300,000", "en", 1_300_000],
    ["1.300.000", "de", 1_300_000],
    ["1 300 000", "fr", 1_300_000],
    ["1\u00a0300\u00a0000", "ru", 1_300_000],
    ["1\u202f300\u202f000", "fr", 1_300_000],
    ["1'300'000", "de", 1_300_000],
    ["500.000", "en", 500_000],
    ["1,3 million", "en", 1.3],
    ["12,0 Millionen", "de", 12],
    ["1.234 million", "en", 1.234],
    ["1,234 Millionen", "de", 1.234],
    ["2·5%", "en", 2.5],
    ["2½", "en", 2.5],
    ["1/4 of", "en", 0.25],
  ])("%s in %s is %d", (text, language, value) => {
    expect(read(text, language)?.value).toBe(value);
  });
});

test.each([
  ["678,000.4 Another", "678,000"],
  ["25,000.14 The", "25,000"],
  ["12,000[3]", "12,000"],
  ["12,000³", "12,000"],
])("the note glued to %s is no part of it", (text, words) => {
  expect(read(text)?.words).toBe(words);
});

test.each(["3:30", "9/11/2001", "978-0-19-280456-3", "2001-02-03", "1930s", "15th", "193233", "T34", "00447"])(
  "%s is no count",
  (text) => {
    expect(read(text)).toBeNull();
  },
);
