import { expect, test } from "vitest";
import { comparedLineSchema } from "@/lib/schemas/comparison-view";
import { arrangeSideBySide, printSideBySide, readSideBySideView, usualLines } from "./side-by-side-address";

const all = comparedLineSchema.options;
const usual = { lines: usualLines(false), isTurned: false };

test("claims side by side need nothing but their names, and everything is compared", () => {
  expect(readSideBySideView({ claims: "a,b" })).toEqual({ view: { lines: all, isTurned: false }, unknown: [] });
  expect(printSideBySide(["a", "b"], usual)).toBe("?claims=a,b");
});

test("what an address says is written again as it was", () => {
  const { view } = readSideBySideView({ columns: "figure,wording", turned: "yes" });
  expect(view).toEqual({ lines: ["figure", "wording"], isTurned: true });
  expect(printSideBySide(["a", "b"], view)).toBe("?claims=a,b&columns=figure,wording&turned=yes");
});

test("what is not understood is told, and the rest holds", () => {
  const { view, unknown } = readSideBySideView({ columns: "figure,colour", turned: "upside-down" });
  expect(view).toEqual({ lines: ["figure"], isTurned: false });
  expect(unknown).toEqual([
    { name: "columns", value: "colour" },
    { name: "turned", value: "upside-down" },
  ]);
});

test("turning keeps an order that somebody chose, and changes the usual one for that of the other way", () => {
  const places = (lines: readonly string[]) =>
    Object.fromEntries(all.map((line) => [`at-${line}`, String(lines.indexOf(line) + 1 || "hidden")]));
  const turned = { "at-turned": "yes" };
  expect(arrangeSideBySide({ ...places(all), ...turned }, ["a", "b"], usual).view).toEqual({
    lines: usualLines(true),
    isTurned: true,
  });
  const chosen = { lines: all.slice(0, 2), isTurned: false };
  expect(arrangeSideBySide({ ...places(chosen.lines), ...turned }, ["a", "b"], chosen).view.lines).toEqual(
    chosen.lines,
  );
});

test("claims change places and can be taken out, but two are always left", () => {
  const of = (places: Record<string, string>) => arrangeSideBySide(places, ["a", "b", "c"], usual).claims;
  expect(of({ "at-claim.a": "3", "at-claim.b": "2", "at-claim.c": "3" })).toEqual(["b", "c", "a"]);
  expect(of({ "at-claim.b": "hidden" })).toEqual(["a", "c"]);
  expect(of({ "at-claim.a": "hidden", "at-claim.b": "hidden" })).toEqual(["a", "b", "c"]);
});
