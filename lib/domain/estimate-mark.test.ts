import fc from "fast-check";
import { expect, test } from "vitest";
import { assignLanes, estimateMark } from "./estimate-mark";
import { anEstimate } from "./examples";

const mark = (given: Parameters<typeof anEstimate>[0]) => estimateMark(anEstimate(given));

test("a range is a bar with both ends marked", () => {
  expect(mark({ low: 10, high: 15, bound: "between" })).toEqual({
    dots: [10, 15],
    bar: [10, 15],
    strokes: false,
    arrow: null,
  });
});

test("a best value within an interval is the dot, and the ends get strokes", () => {
  expect(mark({ low: 8, best: 98, high: 194 })).toMatchObject({ dots: [98], bar: [8, 194], strokes: true });
});

test("“at least” opens to the right and “up to” to the left, from the stated number", () => {
  expect(mark({ low: 7, bound: "atLeast" })).toMatchObject({ dots: [7], arrow: { from: 7, to: "right" } });
  expect(mark({ high: 7, bound: "upTo" })).toMatchObject({ dots: [7], arrow: { from: 7, to: "left" } });
});

test("“more than” a range stays open above its upper end", () => {
  expect(mark({ low: 20, high: 500, bound: "moreThan" }).arrow).toEqual({ from: 500, to: "right" });
});

test("an exact figure is a dot alone", () => {
  expect(mark({ best: 12_733 })).toEqual({ dots: [12_733], bar: null, strokes: false, arrow: null });
});

test("no two stretches of one lane touch, and the first lane is used first", () => {
  expect(assignLanes([{ from: 0, to: 2 }, { from: 1, to: 3 }, { from: 2.5, to: 4 }])).toEqual([0, 1, 0]); // prettier-ignore
  const extent = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 40 }), (extents) => {
      const lanes = assignLanes(extents);
      const colliding = extents.flatMap((a, i) =>
        extents.filter((b, j) => i < j && lanes[i] === lanes[j] && a.to >= b.from && b.to >= a.from),
      );
      expect(colliding).toEqual([]);
    }),
  );
});
