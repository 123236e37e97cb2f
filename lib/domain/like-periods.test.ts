import { expect, test } from "vitest";
import { areLikePeriods, likePeriods } from "./like-periods";

test("a period to a year and to a part of that year is one period in two precisions", () => {
  expect(areLikePeriods("1918/1922", "1918/1922-23")).toBe(true);
  expect(areLikePeriods("1917/1922", "1917-12-20/1922-02-06")).toBe(true);
  expect(areLikePeriods("1918", "1918-01-01/1918-12-31")).toBe(true);
});
test("a part is not its whole, and a period elsewhere is another", () => {
  expect(areLikePeriods("1918", "1918-09")).toBe(false);
  expect(areLikePeriods("1918/1920", "1918/1922")).toBe(false);
  expect(areLikePeriods("1937-12-13/1938-01-31", "1937-08-13/1938-01-17")).toBe(false);
});
test("periods of one key all agree with each other, however coarse one among them is", () => {
  const keys = likePeriods(["1937-08-13/1938-01-17", "1937-12-13/1938-01-31", "1937/1938", "1918", "from old times"]);
  expect(keys.get("1937-08-13/1938-01-17")).not.toBe(keys.get("1937-12-13/1938-01-31"));
  expect([...keys.values()].filter((key) => key === "1937/1938")).toHaveLength(2);
  expect(keys.get("from old times")).toBe("from old times");
});
test("thousands of periods within the same two years take no longer than they should", () => {
  const periods = Array.from({ length: 2_000 }, (_, i) => `1918-01-${String((i % 28) + 1).padStart(2, "0")}/1922-${String((i % 12) + 1).padStart(2, "0")}-${String((i % 27) + 1).padStart(2, "0")}`); // prettier-ignore
  const { user } = process.cpuUsage();
  likePeriods(periods);
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(2_000);
});
