import { expect, test } from "vitest";
import { densityPath } from "./density-path";
import { estimateAxis } from "./estimate-axis";
import { estimateMark } from "./estimate-mark";

const axis = estimateAxis([0, 100], "linear");
const at = (count: number) => estimateMark({ low: count, best: null, high: count, bound: "exact" });

test("where most figures lie the stroke is highest, and one figure is still seen", () => {
  const path = densityPath([at(50), at(50), at(50), at(50), at(50), at(50), at(50), at(50), at(20)], axis, 16);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path).toMatch(/M205 16v-6M505 16v-16/);
});

test("two thousand figures are no more than a hundred strokes, and none is an empty path", () => {
  const many = Array.from({ length: 2_000 }, (_, i) => at(i / 20));
  expect(densityPath(many, axis, 16).match(/M/g)!.length).toBeLessThanOrEqual(100);
  expect(densityPath([null], axis, 16)).toBe("");
});
