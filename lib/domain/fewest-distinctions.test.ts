import { describe, expect, test } from "vitest";
import { buildGraph } from "./build-graph";
import { aCitation, aClaim, aGraph, anEstimate, aScope, aSource } from "./examples";
import { likeForLike } from "./like-for-like";
import { describeReconciliation, fewestDistinctions } from "./fewest-distinctions";

const of = (claims: ReturnType<typeof aClaim>[], rest: Partial<Parameters<typeof aGraph>[0]> = {}) =>
  fewestDistinctions(buildGraph(aGraph({ claims, ...rest })), claims.map((claim) => claim.id))!; // prettier-ignore

const figure = (id: string, best: number, given = {}) =>
  aClaim({ id, estimate: anEstimate({ best }), scope: aScope(given) });

describe("the fewest distinctions that reconcile figures", () => {
  test("none are needed where all intervals meet", () => {
    const found = of([figure("a", 1000), figure("b", 1000)]);
    expect(found).toMatchObject({ by: [], before: 0, left: 0 });
    expect(describeReconciliation(found)).toBeNull();
  });

  test("one is enough where figures differ by what they count", () => {
    const found = of([
      figure("a", 100, { countingBasis: "executions" }),
      figure("b", 900, { countingBasis: "violentDeaths" }),
      figure("c", 900, { countingBasis: "violentDeaths" }),
    ]);
    expect(found).toMatchObject({ by: ["basis"], before: 2, like: 0, left: 0, pairs: [], further: [] });
    expect(describeReconciliation(found)).toContain(
      "Told apart by what they count, none is left, but 1 figure has then nothing alike to be held against.",
    );
  });

  test("an up to is no exact number", () => {
    const upTo = aClaim({ id: "a", estimate: anEstimate({ high: 5000, bound: "upTo" }), scope: aScope() });
    expect(of([upTo, figure("b", 300)]).by).toEqual(["bound"]);
  });

  test("figures of one origin are one witness, however they were changed", () => {
    const claims = [{ ...figure("o", 12_733), basis: "archivalCount" as const }, figure("a", 13_000), figure("b", 14_000)];
    const citations = [aCitation({ claim: "a", targetClaim: "o" }), aCitation({ claim: "b", targetClaim: "o" })];
    expect(of(claims, { citations })).toMatchObject({ by: [], like: 3, further: ["origin"], left: 0 });
  }); // prettier-ignore

  test("two distinctions where one alone leaves some in conflict", () => {
    const scopes = [
      { countingBasis: "executions", temporal: "1918" },
      { countingBasis: "executions", temporal: "1919" },
      { countingBasis: "killings", temporal: "1918" },
      { countingBasis: "killings", temporal: "1919" },
    ] as const;
    const claims = scopes.map((scope, i) => ({ ...figure(`c${i}`, 10 ** (i + 1), scope), source: "one" }));
    expect(of(claims)).toMatchObject({ by: ["basis", "period"], like: 0, left: 0 });
  });

  test("what no distinction reconciles is named, and what is not stated is held against nothing", () => {
    const sources = [aSource({ id: "one" })];
    const given = [figure("a", 1), figure("b", 2), figure("c", 3, { countingBasis: "notStated" })];
    const found = of(given.map((claim) => ({ ...claim, source: "one" })), { sources }); // prettier-ignore
    expect(found).toMatchObject({ placed: 2, notPlaced: 1, before: 1, like: 1, left: 1, pairs: [["a", "b"]] });
    expect(describeReconciliation(found)).toBe(
      "1 figure does not say what is counted, when or where, and is held against nothing. Taken as plain numbers for one thing, 1 pair of the other 2 figures could not both hold. No distinction that is recorded makes them fewer.",
    );
  });

  test("what the year of the work tells apart is told after what is counted, in the same pairs", () => {
    const sources = [1920, 1920, 2000, 2000].map((year, i) => aSource({ id: `source-${"abcd"[i]}`, year }));
    const found = of([figure("a", 10), figure("b", 11), figure("c", 50), figure("d", 50)], { sources });
    expect(found).toMatchObject({ before: 5, by: [], like: 5, further: ["year"], left: 1, pairs: [["a", "b"]] });
    expect(describeReconciliation(found)).toContain("(before 2000, and from then on), 1 of them is left.");
  });

  test("like pairs are those that the comparison of like with like counts, whatever the figures", () => {
    const some = <T>(list: readonly T[], i: number) => list[(i * 7919) % list.length]!;
    for (let round = 0; round < 40; round++) {
      const claims = Array.from({ length: 20 }, (_, i) =>
        figure(`c${i}`, ((round + i) * 37) % 90, {
          countingBasis: some(["executions", "killings", "notStated"] as const, round * i + i),
          temporal: some(["1918/1922", "1918/1922-23", "1918"], round + i),
          spatial: some(["Russia", "Crimea", null], round * 3 + i),
        }),
      );
      const g = buildGraph(aGraph({ claims }));
      const ids = claims.map(({ id }) => id);
      const { groups, notStated } = likeForLike(g, ids);
      const found = fewestDistinctions(g, ids)!;
      expect(found.like).toBe(groups.reduce((sum, group) => sum + group.conflictCount, 0));
      expect([found.notPlaced, found.alone]).toEqual([
        notStated.length,
        groups.filter((group) => group.claims.length === 1).length,
      ]);
      expect(found.before).toBeGreaterThanOrEqual(found.like);
      expect(found.like).toBeGreaterThanOrEqual(found.left);
    }
  });
});
