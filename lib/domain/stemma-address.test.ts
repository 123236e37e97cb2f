import { describe, expect, test } from "vitest";
import type { Gap } from "./drawn-stemma";
import { closing, nodesFor, opening, readStemmaView, stemmaParameters, stemmaQuery, yearQuery } from "./stemma-address";
import { unreadParameters } from "./unread-parameters";

const hub = (shown: number): Gap => ({
  kind: "more",
  key: "more:claim:hub",
  of: "claim:hub",
  count: 99,
  shown,
  years: null,
});

describe("how a stemma is seen, in the address", () => {
  test("what is opened and the year are read back from what was written", () => {
    const view = { opened: new Map([["claim:hub", 36], ["fold:c-3", 10]]), asOf: 1924 };
    const query = stemmaQuery(view, { with: "other" });
    expect(query).toBe("?with=other&open=claim:hub~36,fold:c-3~10&asof=1924");
    expect(readStemmaView(Object.fromEntries(new URLSearchParams(query)))).toEqual(view);
  });
  test("what is not understood is left out, and nothing asked for is without bound", () => {
    expect(readStemmaView({ open: "rm -rf~9,claim:a~9999,claim:b", asof: "never" })).toEqual({
      opened: new Map([["claim:a", 200]]),
      asOf: null,
    });
    const many = Array.from({ length: 99 }, (_, i) => `claim:c${i}~200`).join();
    expect(nodesFor(readStemmaView({ open: many }))).toBe(300);
  });
  test("what is not understood is told, so that the page can say so", () => {
    const unread = (given: Record<string, string>) => unreadParameters(given, stemmaParameters).map(({ name }) => name);
    expect(unread({ asof: "banana" })).toEqual(["asof"]);
    expect(unread({ asof: "19240" })).toEqual(["asof"]);
    expect(unread({ open: "claim:a~9,rm -rf" })).toEqual(["open"]);
    expect(unread({ asof: "-44", open: "claim:a~9,fold:c3~10" })).toEqual([]);
    expect(unread({ asof: "" })).toEqual([]);
  });
  test("a year stands in an address in one way, with what else the page needs", () => {
    expect(yearQuery(1924)).toBe("?asof=1924");
    expect(yearQuery(1924, { to: "a", by: "verified" })).toBe("?to=a&by=verified&asof=1924");
    expect(yearQuery(null)).toBe("");
  });
  test("a hub opens in steps to a hundred, a fold by eight, and both are folded again", () => {
    const nothing = { opened: new Map<string, number>(), asOf: null };
    const first = opening(nothing, hub(12))!;
    expect(first.opened.get("claim:hub")).toBe(36);
    expect(opening(first, hub(36))!.opened.get("claim:hub")).toBe(100);
    expect(opening(first, hub(100))).toBeNull();
    expect(closing(first, "claim:hub")).toEqual(nothing);
  });
}); // prettier-ignore
