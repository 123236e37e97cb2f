import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankByYear } from "./rank-by-year";

const node = (id: string, year: number | null) => ({ id, width: 1, height: 1, lane: 0 as const, year });
const edge = (from: string, to: string) => ({ id: `${from}>${to}`, from, to, width: 1, height: 1 });

describe("columns by year", () => {
  test("an earlier work stands left of a later one on which it does not lean, where a column lies between", () => {
    const { ranks } = rankByYear(
      [node("a", 2000), node("b", 1990), node("c", 1980), node("d", 1950)],
      [edge("a", "b"), edge("b", "c"), edge("a", "d")],
    );
    expect(Object.fromEntries(ranks)).toEqual({ a: 0, b: 1, c: 2, d: 2 });
  });
  test("a work without a year stands by who cites it", () => {
    const { ranks } = rankByYear([node("a", 2000), node("x", null), node("b", 1990)], [edge("a", "b"), edge("b", "x")]);
    expect(ranks.get("x")).toBe(2);
  });
  test("a work without a year that nobody cites shares no column with a year", () => {
    const { ranks } = rankByYear([node("a", null), node("b", 1990), node("c", 1980)], [edge("a", "c"), edge("b", "c")]);
    expect(Object.fromEntries(ranks)).toEqual({ a: 0, b: 1, c: 2 });
  });
  test("who cites a later work does so backwards", () => {
    const { back, ranks } = rankByYear([node("a", 1922), node("b", 1924)], [edge("a", "b")]);
    expect([...back]).toEqual(["a>b"]);
    expect(ranks.get("a")).toBe(1);
  });
  test("on any graph no link stays within a column, and no earlier work stands right of a later one", () =>
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1900, max: 1910 })), { minLength: 2, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 }),
        (years, pairs) => {
          const nodes = years.map((year, i) => node(String(i), year));
          const ids = new Set(nodes.map(({ id }) => id));
          const edges = [...new Map(pairs.map(([a, b]) => [`${a} ${b}`, edge(String(a), String(b))])).values()].filter(
            ({ from, to }) => from !== to && ids.has(from) && ids.has(to),
          );
          const { ranks, back } = rankByYear(nodes, edges);
          expect(ranks.size).toBe(nodes.length);
          for (const { id, from, to } of edges) {
            const [near, far] = back.has(id) ? [to, from] : [from, to];
            expect(ranks.get(far)!).toBeGreaterThan(ranks.get(near)!);
          }
          const dated = nodes.filter(({ year }) => year !== null).map(({ id, year }) => ({ rank: ranks.get(id)!, year: year! }));
          const wrong = dated.flatMap((a) => dated.filter((b) => a.year < b.year && a.rank < b.rank));
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 300 },
    ));
}); // prettier-ignore
