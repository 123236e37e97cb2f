import { expect, test } from "vitest";
import { describeCounted } from "./describe-counted";

test.each([
  ["people", "deaths", "people: deaths"],
  [null, "deaths", "deaths"],
  [null, "unstated", "not named"],
  ["monographs", "other", "monographs"],
  ["prisoners of war", "prisoners", "prisoners of war"],
  ["death", "deaths", "death"],
])("%s, %s: %s", (unit, term, words) => expect(describeCounted(unit, term)).toBe(words));
