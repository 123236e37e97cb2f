import { describe, expect, test } from "vitest";
import { aCitation, aClaim, aGraph, anEstimate } from "@/lib/domain/examples";
import { anAssertion, aText } from "./examples";
import { check, checkGraph, checkPassages } from "./index";
import { readReferenceEntries } from "./read-reference-entries";

const idsOf = (findings: { ruleId: string }[]) => findings.map((finding) => finding.ruleId);
const many = (size: number) =>
  Array.from({ length: size }, (_, i) => aClaim({ id: `c${i}`, source: "one", estimate: anEstimate() }));

describe("checkGraph", () => {
  test("a chain of 20,000 links is checked link by link", () => {
    const claims = many(20_001);
    const citations = claims.slice(1).map((_, i) => aCitation({ claim: `c${i}`, targetClaim: `c${i + 1}` }));
    const found = checkGraph(aGraph({ claims, citations }));
    expect(found.filter((f) => f.ruleId === "unverified-citation")).toHaveLength(20_000);
    expect(found.filter((f) => f.ruleId === "dead-end").map((f) => f.subject.id)).toEqual(["c19999"]);
  });

  test("30,000 claims that rest on each other are one finding", () => {
    const claims = many(30_000);
    const citations = claims.map((_, i) => aCitation({ claim: `c${i}`, targetClaim: `c${(i + 1) % 30_000}` }));
    const found = checkGraph(aGraph({ claims, citations })).filter((f) => f.ruleId === "circular-citation");
    expect(found).toHaveLength(1);
    expect(found[0]!.level).toBe("error");
  });

  test("a work cited 100,000 times is one origin", () => {
    const claims = many(100_000);
    const origin = aClaim({ id: "o", basis: "survey", estimate: anEstimate() });
    const citations = claims.map((c) => aCitation({ claim: c.id, targetClaim: "o", status: "confirmed" }));
    const others = [aClaim({ id: "x", estimate: anEstimate() })];
    const found = checkGraph(
      aGraph({
        claims: [origin, ...claims, ...others],
        citations: [...citations, aCitation({ claim: "x", targetClaim: "o", status: "confirmed" })],
      }),
    );
    expect(found.map((f) => [f.ruleId, f.subject.id])).toEqual([["single-origin", "o"]]);
  });

  test("a circle with a way out is only a note", () => {
    const claims = [aClaim({ id: "a" }), aClaim({ id: "b" }), aClaim({ id: "o", basis: "survey" })];
    const citations = [
      aCitation({ claim: "a", targetClaim: "b" }),
      aCitation({ claim: "b", targetClaim: "a" }),
      aCitation({ claim: "b", targetClaim: "o" }),
    ];
    expect(checkGraph(aGraph({ claims, citations })).find((f) => f.ruleId === "circular-citation")!.level).toBe("note");
  });
});

describe("checkPassages", () => {
  test("without a reference list each marker cannot be checked, and the document says so once", () => {
    const under = (exact: string, marker: string) => anAssertion({ exact, marker, markerScope: "direct" });
    const found = checkPassages(
      aText([under("a", "[1]"), under("b", "[2]"), under("c", "[3]"), under("d", "[1]")], {
        hasReferenceList: false,
        entries: [],
      }),
    );
    expect(found.map((f) => [f.ruleId, f.level, f.subject.kind])).toEqual([
      ["dangling-marker", "cannotCheck", "document"],
      ...["[1]", "[2]", "[3]"].map(() => ["dangling-marker", "cannotCheck", "claim"]),
    ]);
    expect(found[1]!.message).toBe("[1] points nowhere: the text has no reference list. 2 assertions stand under it.");
  });

  test("a number as a floor and as a ceiling points at the other place", () => {
    const floor = anAssertion({
      exact: "at least 1,3 million",
      estimate: anEstimate({ low: 1_300_000, bound: "atLeast" }),
      attributionKind: "vague",
    });
    const ceiling = anAssertion({
      exact: "up to 1.3 million",
      estimate: anEstimate({ high: 1_300_000, bound: "upTo" }),
      attributionKind: "vague",
    });
    const found = check(aGraph(), [aText([floor, ceiling])]);
    expect(idsOf(found)).toEqual(["vague-attribution", "vague-attribution", "conflicting-bounds"]);
    expect(found[2]).toMatchObject({ subject: { id: ceiling.claim }, cause: { id: floor.claim } });
  });
});

describe("readReferenceEntries", () => {
  test("a list is a heading with numbered lines under it", () =>
    expect(readReferenceEntries("Text [1].\n\nReferences\n[1] A. Author, A Work.\n2. B. Author")).toEqual({
      hasList: true,
      markers: ["[1]", "[2]"],
    }));
  test("a heading alone, or numbers without a heading, are no list", () => {
    expect(readReferenceEntries("Text [1].\n\nExternal links\n").hasList).toBe(false);
    expect(readReferenceEntries("References\n\nExternal links\n").hasList).toBe(false);
    expect(readReferenceEntries("1. First\n2. Second").hasList).toBe(false);
  });
});
