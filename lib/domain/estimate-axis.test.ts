import fc from "fast-check";
import { expect, test } from "vitest";
import { axisLabel, estimateAxis, placeOnAxis } from "./estimate-axis";

test("figures that span are set on a logarithmic scale with a line at each power of ten", () => {
  const axis = estimateAxis([6_300, 25_709, 3_284_000]);
  expect(axis.kind).toBe("logarithmic");
  expect(axis.ticks.map((tick) => tick.label)).toEqual(["10,000", "100,000", "1 m"]);
});

test("figures that don't span are set on a linear scale from zero", () => {
  const axis = estimateAxis([40_000, 120_000]);
  expect(axis.kind).toBe("linear");
  expect(axis.ticks[0]).toEqual({ value: 0, at: 0, label: "0" });
  expect(axis.to).toBeGreaterThanOrEqual(120_000);
});

test("a tenfold figure stands equally far on wherever it begins", () => {
  const axis = estimateAxis([1_000, 1_000_000]);
  const step = (count: number) => placeOnAxis(axis, count * 10) - placeOnAxis(axis, count);
  expect(step(1_000)).toBeCloseTo(step(100_000), 10);
});

test("zero stands at the left end of a logarithmic scale", () => {
  expect(placeOnAxis(estimateAxis([0, 10, 100_000]), 0)).toBe(0);
});

test("no figure at all still gives a scale", () => {
  expect(estimateAxis([]).ticks.map((tick) => tick.value)).toEqual([0, 1]);
});

test("whatever the figures, they stand on the scale in their order, and its lines are few", () => {
  const counts = fc.array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(counts, fc.constantFrom("linear" as const, "logarithmic" as const, undefined), (list, kind) => {
      const axis = estimateAxis(list, kind);
      const places = list.toSorted((a, b) => a - b).map((count) => placeOnAxis(axis, count));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
      expect(axis.ticks.length).toBeGreaterThan(0);
      expect(axis.ticks.length).toBeLessThan(14);
      expect(list.filter((count) => count > 0 && (count < axis.from || count > axis.to * 1.0001))).toEqual([]);
    }),
  );
});

test("labels are short", () => {
  expect([500, 10_000, 2_500_000, 3_000_000_000].map(axisLabel)).toEqual(["500", "10,000", "2.5 m", "3 bn"]);
});
