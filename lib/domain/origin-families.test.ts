import { describe, expect, test } from "vitest";
import { buildGraph } from "./build-graph";
import { aCitation, aClaim, aDerivation, aGraph, aSource } from "./examples";
import { originFamilies } from "./origin-families";

const origin = (id: string, source = `source-${id}`, agent = `agent-${id}`) =>
  aClaim({ id, source, agent, basis: "officialReturn" });
const cites = (claim: string, targetClaim: string) => aCitation({ claim, targetClaim });

describe("originFamilies", () => {
  test("ten repetitions of one count are one witness", () => {
    const claims = Array.from({ length: 10 }, (_, i) => aClaim({ id: `r${i}` }));
    const g = buildGraph(aGraph({ claims: [origin("o"), ...claims], citations: claims.map((c) => cites(c.id, "o")) }));
    const found = originFamilies(
      g,
      claims.map((c) => c.id),
    );
    expect(found).toMatchObject({ estimates: 10, independentOrigins: 1, unknownCount: 0 });
    expect(found.families[0]).toMatchObject({ id: "o", name: "source-o 1920", origins: ["o"] });
  });

  test("an estimate whose lineage is not recorded is unknown, never independent", () => {
    const g = buildGraph(
      aGraph({
        claims: [origin("o"), aClaim({ id: "a" }), aClaim({ id: "b" })],
        citations: [aCitation({ claim: "b", targetSource: "book" })],
      }),
    );
    expect(originFamilies(g, ["o", "a", "b"])).toMatchObject({
      estimates: 3,
      independentOrigins: 1,
      unknown: ["a", "b"],
    });
  });

  test("a compilation outside the question doesn't join what it compiles", () => {
    const g = buildGraph(
      aGraph({
        claims: [origin("o"), origin("p"), aClaim({ id: "book" })],
        citations: [cites("book", "o"), cites("book", "p")],
      }),
    );
    expect(originFamilies(g, ["o", "p"]).independentOrigins).toBe(2);
    expect(originFamilies(g, ["o", "p", "book"]).independentOrigins).toBe(1);
  });

  test("a translation and its original are two texts and one witness", () => {
    const claims = [origin("de", "german", "melgunov"), origin("ru", "russian", "melgunov")];
    const apart = buildGraph(aGraph({ claims }));
    const joined = buildGraph(aGraph({ claims, derivations: [aDerivation({ source: "german", from: "russian" })] }));
    expect(originFamilies(apart, ["de", "ru"]).independentOrigins).toBe(2);
    expect(originFamilies(joined, ["de", "ru"]).independentOrigins).toBe(1);
  });

  test("two eyewitnesses in one newspaper are two witnesses, two figures of one maker in one work are one", () => {
    const g = buildGraph(
      aGraph({ claims: [origin("a", "paper", "ann"), origin("b", "paper", "ben"), origin("c", "paper", "ben")] }),
    );
    expect(originFamilies(g, ["a", "b", "c"]).families.map((f) => f.claims)).toEqual([["a"], ["b", "c"]]);
  });

  test("a family is named after its earliest origin", () => {
    const sources = [
      aSource({ id: "late", year: 1990, short: "Late 1990" }),
      aSource({ id: "early", year: 1920, short: "Early 1920" }),
    ];
    const g = buildGraph(
      aGraph({ claims: [origin("a", "late"), origin("b", "early")], sources, citations: [cites("a", "b")] }),
    );
    expect(originFamilies(g, ["a"]).families[0]).toMatchObject({ id: "b", name: "Early 1920", claims: ["a"] });
  });

  test("100,000 claims that cite one are one family", () => {
    const claims = Array.from({ length: 100_000 }, (_, i) => aClaim({ id: `r${i}`, source: "many" }));
    const g = buildGraph(aGraph({ claims: [origin("o"), ...claims], citations: claims.map((c) => cites(c.id, "o")) }));
    const found = originFamilies(
      g,
      claims.map((c) => c.id),
    );
    expect(found.independentOrigins).toBe(1);
    expect(found.families[0]!.claims).toHaveLength(100_000);
  });
});
