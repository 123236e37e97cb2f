import { describe, expect, test } from "vitest";
import { buildGraph } from "./build-graph";
import { aCitation, aClaim, aGraph, anEstimate, aScope, aSource } from "./examples";
import { describeReconciliation, fewestDistinctions } from "./fewest-distinctions";

const of = (claims: ReturnType<typeof aClaim>[], rest: Partial<Parameters<typeof aGraph>[0]> = {}) =>
  fewestDistinctions(buildGraph(aGraph({ claims, ...rest })), claims.map((claim) => claim.id))!; // prettier-ignore

const figure = (id: string, best: number, given = {}) =>
  aClaim({ id, estimate: anEstimate({ best }), scope: aScope(given) });

describe("the fewest distinctions that reconcile figures", () => {
  test("none are needed where all intervals meet", () => {
    const found = of([figure("a", 1000), figure("b", 1000)]);
    expect(found).toMatchObject({ by: [], before: 0, after: 0 });
    expect(describeReconciliation(found)).toBeNull();
  });

  test("one is enough where figures differ by what they count", () => {
    const found = of([
      figure("a", 100, { countingBasis: "executions" }),
      figure("b", 900, { countingBasis: "violentDeaths" }),
      figure("c", 900, { countingBasis: "violentDeaths" }),
    ]);
    expect(found).toMatchObject({ by: ["basis"], before: 2, after: 0, left: [] });
    expect(describeReconciliation(found)).toContain(
      "Told apart by what they count, none is left. 1 figure has then no like to be held against.",
    );
  });

  test("an up to is no exact number", () => {
    const upTo = aClaim({ id: "a", estimate: anEstimate({ high: 5000, bound: "upTo" }), scope: aScope() });
    expect(of([upTo, figure("b", 300)]).by).toEqual(["bound"]);
  });

  test("figures of one origin are one witness, however they were changed", () => {
    const claims = [{ ...figure("o", 12_733), basis: "archivalCount" as const }, figure("a", 13_000), figure("b", 14_000)];
    const citations = [aCitation({ claim: "a", targetClaim: "o" }), aCitation({ claim: "b", targetClaim: "o" })];
    expect(of(claims, { citations })).toMatchObject({ by: ["origin"], before: 3, after: 0 });
  }); // prettier-ignore

  test("two distinctions where one alone leaves some in conflict", () => {
    const scopes = [
      { countingBasis: "executions", temporal: "1918" },
      { countingBasis: "executions", temporal: "1919" },
      { countingBasis: "killings", temporal: "1918" },
      { countingBasis: "killings", temporal: "1919" },
    ] as const;
    const claims = scopes.map((scope, i) => ({ ...figure(`c${i}`, 10 ** (i + 1), scope), source: "one" }));
    expect(of(claims)).toMatchObject({ by: ["basis", "period"], after: 0 });
  });

  test("what no distinction reconciles is named, and what is not stated is held against nothing", () => {
    const sources = [aSource({ id: "one" })];
    const given = [figure("a", 1), figure("b", 2), figure("c", 3, { countingBasis: "notStated" })];
    const found = of(given.map((claim) => ({ ...claim, source: "one" })), { sources }); // prettier-ignore
    expect(found).toMatchObject({ by: ["basis"], before: 3, after: 1, notPlaced: ["c"], left: [["a", "b"]] });
    expect(describeReconciliation(found)).toContain("1 pair is left. 1 cannot be placed");
  });
});
