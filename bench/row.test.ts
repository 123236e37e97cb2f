import { expect, test } from "vitest";
import { percentile, row } from "./row";

test("a row holds ours against the peer, and the ratio against the target", () => {
  expect(row("import, s", 12, { name: "COPY, s", value: 4 }, "<= 5")).toEqual({
    work: "import, s",
    ours: 12,
    peer: 4,
    peerName: "COPY, s",
    ratio: 3,
    target: "<= 5",
    met: true,
  });
  expect(row("import", 24, { name: "COPY", value: 4 }, "<= 5").met).toBe(false);
});

test("without a peer the figure itself is held against the target, and without a target nothing is met or missed", () => {
  expect(row("memory, MB", 300, null, "<= 500")).toMatchObject({ ratio: null, met: true });
  expect(row("memory, MB", 300)).toMatchObject({ target: null, met: null });
});

test("a target that can't be read is no target that is met", () => {
  expect(() => row("x", 1, null, "fast")).toThrow('"<= n"');
});

test("half of the figures lie at or below the fiftieth percentile", () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([1, 2], 0.95)).toBe(2);
  expect(percentile([], 0.5)).toBeNaN();
});
