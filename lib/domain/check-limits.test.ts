import { expect, test } from "vitest";
import { maxCheckBytes, maxPasted, pastedLength, refusedLength, refusedSize } from "./check-limits";

test("what is within the limits is not refused, and what is beyond is, with what to do", () => {
  expect([refusedLength("text", maxPasted), refusedLength("earlier", maxPasted)]).toEqual([null, null]);
  expect([refusedSize("text", maxCheckBytes), refusedSize("earlier", maxCheckBytes)]).toEqual([null, null]);
  expect(refusedLength("text", 200_001)).toBe(
    "The text has 200,001 characters; up to 200,000 can be pasted. Save it as a file and choose that, or paste a part of it.",
  );
  expect(refusedLength("earlier", 200_001)).toMatch(/^The earlier text has 200,001 characters/);
  expect(refusedSize("text", maxCheckBytes + 1)).toMatch(/^The file is larger than 10 MB\. Split it/);
  expect(refusedSize("earlier", maxCheckBytes + 1)).toMatch(/^The file of the earlier version is larger than 10 MB\./);
});

test("a line's end counts once, however a browser sends it", () => expect(pastedLength("a\r\nb\nc")).toBe(5));
