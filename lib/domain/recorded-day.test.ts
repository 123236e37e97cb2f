import { expect, test } from "vitest";
import { recordedSchema } from "@/lib/schemas/comparison-view";
import { endOfRecorded, isYetToCome, recordedWords } from "./recorded-day";

const isRecordedDay = (text: string) => recordedSchema.safeParse(text).success;

test("a day and a moment name a state of the record, and nothing else does", () => {
  expect(isRecordedDay("2026-11-24")).toBe(true);
  expect(isRecordedDay("2026-11-24T17:36:16.123Z")).toBe(true);
  for (const wrong of [
    "",
    "yesterday",
    "2026",
    "2026-11",
    "2026-13-01",
    "2026-06-31",
    "0000-01-01",
    "2026-11-24T17:36Z",
    "2026-11-24 OR 1",
  ])
    expect(isRecordedDay(wrong), wrong).toBe(false);
});

test("a day counts to its end, a moment to itself", () => {
  expect(endOfRecorded("2026-11-24")).toBe("2026-11-24T23:59:59.999Z");
  expect(endOfRecorded("2026-11-24T17:36:16.123Z")).toBe("2026-11-24T17:36:16.123Z");
  expect(recordedWords("2026-11-24")).toBe("24 November 2026");
  expect(recordedWords("2026-11-24T17:36:16.123Z")).toBe("24 November 2026 at 17:36:16 UTC");
});

test("a day that has begun is there, and a later one or a later moment is yet to come", () => {
  const now = Date.parse("2026-11-24T12:00:00.000Z");
  expect(["2026-11-23", "2026-11-24", "2026-11-24T12:00:00.000Z"].some((then) => isYetToCome(then, now))).toBe(false);
  expect(["2026-11-25", "2030-01-01", "2026-11-24T13:00:00.000Z"].every((then) => isYetToCome(then, now))).toBe(true);
});
