import { expect, test } from "vitest";
import { listSign } from "./list-sign";

test("numbers, letters and raised figures are an item's sign, bullets and words are none", () => {
  const signs = ["1.", " [2] ", "b)", "(iv)", "¹²", "12:"];
  expect(signs.map(listSign)).toEqual(signs.map((sign) => sign.trim()));
  expect(["-", "•", "*", "", "The", "…", "1. 2."].map(listSign)).toEqual(["", "", "", "", "", "", ""]);
});
