import { describe, expect, test } from "vitest";
import { buildGraph } from "./build-graph";
import { aCitation, aClaim, aGraph, anEstimate, aScope, aSource } from "./examples";
import { explainDisagreement } from "./explain-disagreement";
import type { EvidenceGraph } from "./graph";

const explain = (graph: Partial<EvidenceGraph>) => {
  const g = buildGraph(aGraph(graph));
  return Object.fromEntries(
    explainDisagreement(
      g,
      g.claims.map((claim) => claim.id),
    ).map((found) => [found.heading, found.text]),
  );
};
const sources = [aSource({ id: "smele", short: "Smele 2015" }), aSource({ id: "metapedia", short: "Metapedia" })];
const all = aClaim({
  id: "all",
  source: "smele",
  agentName: "V. V. Erlikhman",
  estimate: anEstimate({ best: 2_000_000 }),
  scope: aScope({ countingBasis: "killingsAllSides" }),
});
const one = aClaim({
  id: "one",
  source: "metapedia",
  agentName: "Sergei V. Volkov",
  estimate: anEstimate({ high: 2_000_000, bound: "upTo" }),
  scope: aScope(),
});

describe("explainDisagreement", () => {
  test("one number for two scopes is said with who gives it for what", () => {
    const found = explain({ claims: [all, one], sources });
    expect(found["One number, two scopes"]).toBe(
      "2 million counts killings by all sides (V. V. Erlikhman, in Smele 2015); killings (Sergei V. Volkov, in Metapedia).",
    );
    expect(found["They count different things"]).toContain(
      "up to 2 million (Sergei V. Volkov, in Metapedia) counts killings",
    );
  });
  test("one number as a floor and as a ceiling", () => {
    const floor = aClaim({
      id: "floor",
      source: "metapedia",
      agentName: "Metapedia",
      estimate: anEstimate({ low: 2_000_000, bound: "atLeast" }),
    });
    expect(explain({ claims: [one, floor], sources })["One number, unlike bounds"]).toBe(
      "2 million stands as “up to 2 million” (Sergei V. Volkov, in Metapedia); “at least 2 million” (Metapedia).",
    );
  });
  test("a sum that doesn't close is said with the difference", () => {
    const part = (id: string, best: number) => aClaim({ id, estimate: anEstimate({ best }) });
    const adds = (targetClaim: string) =>
      aCitation({ claim: "sum", targetClaim, intent: "usesDataFrom", relation: "arithmetic-of" });
    const found = explain({
      claims: [part("sum", 6_083), part("a", 2_625), part("b", 3_448)],
      citations: [adds("a"), adds("b")],
    });
    expect(found["A sum that does not close"]).toBe(
      "The parts that Author SUM, in source-sum 1920 adds up give 6,073, and it states 6,083, 10 more than that.",
    );
  });
  test("a sum that a note works out is said once, with the difference and whose figure it is", () => {
    const g = buildGraph(
      aGraph({
        claims: ["a", "b"].map((id) => aClaim({ id, estimate: anEstimate({ best: 1_500_000, bound: "about" }) })),
      }),
    );
    const sum = { calculation: "5,000 x 365", result: 1_825_000, stated: 1_500_000 };
    const notedSums = new Map(["a", "b"].map((id) => [id, sum]));
    const told = (compared: string[], alongside: string[]) =>
      explainDisagreement(g, compared, { notedSums, alongside }).find((r) => r.heading === "A sum that does not close");
    expect(told([], ["a", "b"])).toEqual({
      heading: "A sum that does not close",
      text: "Recorded with about 1.5 million (Author A, in source-a 1920): 5,000 x 365 is 1,825,000, where 1.5 million is stated, 325,000 fewer than that.",
      claims: ["a"],
    });
    expect(told(["b"], [])?.claims).toEqual(["b"]);
  });
  test("one nought more on a shared origin", () => {
    const claims = [
      aClaim({ id: "o", basis: "officialReturn", estimate: anEstimate({ best: 20_204 }) }),
      aClaim({ id: "l", estimate: anEstimate({ best: 202_040 }) }),
    ];
    expect(explain({ claims, citations: [aCitation({ claim: "l", targetClaim: "o" })] })["One digit more"]).toContain(
      "differ by the factor ten",
    );
  });
  test("like with like that cannot both hold", () =>
    expect(
      explain({
        claims: [
          aClaim({ id: "a", estimate: anEstimate({ best: 1 }), scope: aScope() }),
          aClaim({ id: "b", estimate: anEstimate({ best: 2 }), scope: aScope() }),
        ],
      }),
    ).toHaveProperty(
      "Compared like with like, these stay in conflict",
      "One pair of like figures cannot both hold: for killings, 1918, Russia, 1 (Author A, in source-a 1920) and 2 (Author B, in source-b 1920).",
    ));
  test("the pairs that the year of the work leaves are named", () => {
    const claims = [1, 2, 50].map((best) =>
      aClaim({ id: `c${best}`, estimate: anEstimate({ best }), scope: aScope() }),
    );
    const sources = [1920, 1920, 2000].map((year, i) => aSource({ id: claims[i]!.source, year, short: `work ${i}` }));
    const { "The fewest distinctions that reconcile them": text } = explain({ claims, sources });
    expect(text).toContain("It is: 1 (Author C1, in work 0) and 2 (Author C2, in work 1).");
  });
  test("a part that is more than its whole", () => {
    const places = new Map([["all", { label: "Crimea", partOf: null }], ["town", { label: "Yalta", partOf: "all" }]]);
    const claims = [
      aClaim({ id: "a", source: "smele", estimate: anEstimate({ best: 9 }), scope: aScope({ place: "town" }) }),
      aClaim({ id: "b", source: "smele", estimate: anEstimate({ best: 5 }), scope: aScope({ place: "all" }) }),
    ];
    expect(explain({ claims, places, sources })["A part above its whole"]).toBe(
      "9 (Author A, in Smele 2015) lies above 5 (Author B, in Smele 2015), of which it counts a part (Yalta within Crimea).",
    );
  }); // prettier-ignore
  test("a single estimate disagrees with nobody", () => expect(explain({ claims: [one], sources })).toEqual({}));
});
