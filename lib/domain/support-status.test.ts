import { describe, expect, test } from "vitest";
import type { VerificationStatus } from "@/lib/schemas/citation";
import { buildGraph } from "./build-graph";
import { aCitation, aClaim, aGraph, aSource } from "./examples";
import { explainSupport } from "./explain-support";
import type { EvidenceGraph } from "./graph";
import { traceOrigins } from "./trace-origins";

const chain = (statuses: VerificationStatus[], basis: "archivalCount" | "unstated" = "archivalCount") =>
  aGraph({
    claims: [...statuses, null].map((_, i) =>
      aClaim({ id: `c${i}`, basis: i === statuses.length ? basis : "unstated" }),
    ),
    citations: statuses.map((status, i) => aCitation({ claim: `c${i}`, targetClaim: `c${i + 1}`, status })),
  });
const supportIn = (graph: EvidenceGraph, id = "c0") => explainSupport(buildGraph(graph), id)!;

describe("support status", () => {
  test("an origin reached by confirmed links alone verifies", () =>
    expect(supportIn(chain(["confirmed", "confirmed"])).status).toBe("verified"));
  test("one unchecked link leaves the claim traced", () =>
    expect(supportIn(chain(["confirmed", "unchecked"])).status).toBe("traced"));
  test("a place that could not be opened is not confirmed", () =>
    expect(supportIn(chain(["inaccessible"])).status).toBe("traced"));
  test("a first-hand claim seen in the original verifies itself", () =>
    expect(supportIn(chain([])).status).toBe("verified"));
  test("a chain to a claim that rests on nothing supports nothing", () =>
    expect(supportIn(chain(["confirmed"], "unstated")).status).toBe("unsupported"));

  test("a first-hand claim that was met only in a quotation is traced, since nobody saw it where it stands", () => {
    const claim = aClaim({
      id: "c0",
      basis: "officialReturn",
      sighting: { kind: "quoted", quotedIn: "pipes", extent: null, truncated: false, date: null, by: null },
    });
    expect(supportIn(aGraph({ claims: [claim], sources: [aSource({ id: "pipes", short: "Pipes 1990" })] }))).toEqual({
      status: "traced",
      reason: "First-hand: official return; its wording was seen only as quoted in Pipes 1990.",
    });
  });

  test("a misrepresented link carries nothing, and the reason says so", () =>
    expect(supportIn(chain(["misrepresented"]))).toEqual({
      status: "unsupported",
      reason: "Nothing that it cites carries it: source-c1 1920 says otherwise.",
    }));

  test("a chain that breaks further up says where", () =>
    expect(supportIn(chain(["confirmed", "notFound"])).reason).toBe(
      "Rests on source-c1 1920, which rests on nothing that holds: it was looked for in source-c2 1920 and not found.",
    ));

  test("a work in which the claim has not been located is opaque", () => {
    const graph = aGraph({
      claims: [aClaim({ id: "c0" })],
      citations: [aCitation({ claim: "c0", targetSource: "book" })],
    });
    expect(supportIn(graph)).toEqual({
      status: "opaque",
      reason: "Rests on book 1920, in which the claim has not been located.",
    });
  });

  test("a work without author, date or place to find it is lost", () => {
    const graph = aGraph({
      claims: [aClaim({ id: "c0" })],
      sources: [aSource({ id: "pamphlet", title: "[A pamphlet]", short: "[A pamphlet]", year: null })],
      citations: [aCitation({ claim: "c0", targetSource: "pamphlet" })],
    });
    expect(supportIn(graph).reason).toBe("Rests on [A pamphlet], a work that cannot be identified.");
    expect(traceOrigins(buildGraph(graph), 0)).toMatchObject({ lost: [0], unread: [] });
  });

  test("claims that only rest on each other are circular", () => {
    const graph = aGraph({
      claims: [aClaim({ id: "c0" }), aClaim({ id: "c1" })],
      citations: [aCitation({ claim: "c0", targetClaim: "c1" }), aCitation({ claim: "c1", targetClaim: "c0" })],
    });
    expect(supportIn(graph)).toEqual({
      status: "circular",
      reason: "Rests on itself: source-c0 1920 cites source-c1 1920 cites source-c0 1920.",
    });
  });

  test("a circle with a way out takes the way out", () => {
    const graph = aGraph({
      claims: [aClaim({ id: "c0" }), aClaim({ id: "c1" }), aClaim({ id: "eye", basis: "eyewitness" })],
      citations: [
        aCitation({ claim: "c0", targetClaim: "c1" }),
        aCitation({ claim: "c1", targetClaim: "c0" }),
        aCitation({ claim: "c1", targetClaim: "eye" }),
      ],
    });
    expect(supportIn(graph).status).toBe("traced");
  });

  test("the best chain counts", () => {
    const graph = aGraph({
      claims: [aClaim({ id: "c0" }), aClaim({ id: "eye", basis: "eyewitness" })],
      citations: [
        aCitation({ claim: "c0", targetSource: "book" }),
        aCitation({ claim: "c0", targetClaim: "eye", status: "confirmed" }),
      ],
    });
    expect(supportIn(graph).status).toBe("verified");
  });

  test("disputing supports nothing", () => {
    const citations = [aCitation({ claim: "c0", targetClaim: "eye", intent: "disputes" })];
    expect(
      supportIn(aGraph({ claims: [aClaim({ id: "c0" }), aClaim({ id: "eye", basis: "eyewitness" })], citations }))
        .status,
    ).toBe("unsupported");
  });

  test("the reason names who carried it and what nobody opened", () => {
    const graph = chain(["unchecked", "unchecked"]);
    const latsis = aSource({ id: "source-c2", short: "M. Ya. Latsis 1920", access: "citedOnly" });
    const unseen = { kind: "unseen", quotedIn: null, extent: null, truncated: false, date: null, by: null } as const;
    const claims = graph.claims.map((claim) => (claim.id === "c2" ? { ...claim, sighting: unseen } : claim));
    expect(
      supportIn({ ...graph, claims, sources: [...graph.sources.filter((s) => s.id !== "source-c2"), latsis] }).reason,
    ).toBe("Rests, through source-c1 1920, on M. Ya. Latsis 1920, which nobody has opened: 2 of 2 links not checked.");
  });
});

describe("at scale", () => {
  test("a chain of 20,000 links reaches its origin", () => {
    const graph = chain(Array.from({ length: 20_000 }, () => "confirmed" as const));
    expect(supportIn(graph)).toMatchObject({ status: "verified" });
    expect(traceOrigins(buildGraph(graph), 0)).toMatchObject({ origins: [20_000], visited: 20_001 });
  });

  test("30,000 claims in a circle are circular, each of them", () => {
    const size = 30_000;
    const claims = Array.from({ length: size }, (_, i) => aClaim({ id: `c${i}`, source: "one" }));
    const citations = claims.map((_, i) => aCitation({ claim: `c${i}`, targetClaim: `c${(i + 1) % size}` }));
    expect(supportIn(aGraph({ claims, citations }), "c777").status).toBe("circular");
    expect(traceOrigins(buildGraph(aGraph({ claims, citations })), 3).circular).toHaveLength(1);
  });
});
