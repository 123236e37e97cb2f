import { expect, test } from "vitest";
import { widerFigure } from "./wider-figure";

test("a wider figure reaches from half to twice, and says nothing of a lower end that is none", () => {
  expect(widerFigure({ low: 1_000, high: 3_000 })).toBe("500 to 6,000");
  expect(widerFigure({ low: 1, high: 3 })).toBe("up to 6");
  expect(widerFigure({ low: null, high: 3_000 })).toBe("up to 6,000");
  expect(widerFigure({ low: 1_000, high: null })).toBe("at least 500");
  expect(widerFigure({ low: 1, high: null })).toBeNull();
});
