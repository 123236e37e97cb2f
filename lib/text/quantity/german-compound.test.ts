import { expect, test } from "vitest";
import { readGermanCompound } from "./german-compound";

test.each([
  ["zweitausenddreihundert", 2300],
  ["einundzwanzigtausendfünfhundert", 21_500],
  ["hundertzwanzigtausend", 120_000],
  ["zwölfhundert", 1200],
  ["siebenundvierzig", 47],
  ["hundertundeins", 101],
  ["tausendundeine", 1001],
])("%s is one number", (word, value) => {
  expect(readGermanCompound(word)?.value).toBe(value);
});

test.each(["tausendjährig", "Reich", "vierteln", "einander", "hundertschaft", `${"zwei".repeat(500)}tausend`])(
  "%s is none",
  (word) => {
    expect(readGermanCompound(word)).toBeNull();
  },
);

test("a number that ends in its magnitude shares it with the number before", () => {
  expect(readGermanCompound("fünftausend")?.scale).toBe(1000);
  expect(readGermanCompound("fünftausendzehn")?.scale).toBe(1);
});
