import { describe, expect, test } from "vitest";
import { buildGraph } from "./build-graph";
import { describeDrift, driftOfLink } from "./describe-drift";
import type { GraphCitation, GraphClaim } from "./graph";
import { aCitation, aClaim, aGraph, anEstimate, aScope } from "./examples";

type Given = [estimate: Parameters<typeof anEstimate>[0], scope?: Parameters<typeof aScope>[0]];
const drift = ([a, s]: Given, [b, t]: Given) =>
  describeDrift(
    { estimate: anEstimate(a), scope: s ? aScope(s) : null },
    { estimate: anEstimate(b), scope: t ? aScope(t) : null },
  );
const kinds = (a: Given, b: Given) => drift(a, b).map((d) => d.kind);

describe("describeDrift", () => {
  test("the same figure has not drifted", () =>
    expect(drift([{ best: 12_733 }, {}], [{ best: 12_733 }, {}])).toEqual([]));
  test("what is not stated is no drift", () =>
    expect(drift([{}, { temporal: null, countingBasis: "notStated", spatial: null }], [{}, {}])).toEqual([]));
  test("up to became at least", () =>
    expect(drift([{ high: 1_300_000, bound: "upTo" }], [{ low: 1_300_000, bound: "atLeast" }])).toEqual([
      { kind: "boundFlipped", words: "“up to” became “at least”: an upper bound became a lower one" },
    ]));
  test("hardly exceeded became barely exceeded", () =>
    expect(
      drift(
        [{ high: 100_000, bound: "upTo", boundWords: "hardly exceeded" }],
        [{ low: 100_000, bound: "moreThan", boundWords: "barely exceeded" }],
      )[0]!.words,
    ).toMatch(/^“hardly more than” became “barely more than”/));
  test("a bound that is lost", () =>
    expect(kinds([{ high: 2_000_000, bound: "upTo" }], [{ best: 2_000_000 }])).toEqual(["boundDropped"]));
  test("a range of which only its floor is left", () =>
    expect(kinds([{ low: 10_000, high: 15_000, bound: "between" }], [{ low: 10_000, bound: "atLeast" }])).toEqual([
      "boundDropped",
    ]));
  test("a range that became its upper end", () =>
    expect(kinds([{ low: 10_000, high: 15_000, bound: "between" }], [{ best: 15_000 }])).toEqual([
      "precisionInflated",
    ]));
  test("about that became exactly", () =>
    expect(kinds([{ best: 1_700_000, bound: "about" }], [{ best: 1_700_000 }])).toEqual(["precisionInflated"]));
  test("a rounding that says about is told as a rounding, and one that doesn’t as another value", () => {
    expect(drift([{ best: 1_766_118 }], [{ best: 1_800_000, bound: "about" }])).toEqual([
      { kind: "rounded", words: "“1,766,118” became “about 1.8 million”, and says that it is rounded" },
    ]);
    expect(drift([{ best: 1_766_118 }], [{ best: 1_800_000 }])).toEqual([
      {
        kind: "valueRaised",
        words: "“1,766,118” became “1.8 million”, rounded without a word that says so",
      },
    ]);
  });
  test("a figure far off, or with an open end, is no rounding", () => {
    const words = drift([{ best: 155_000 }], [{ low: 200_000, bound: "moreThan" }])[0]!.words;
    expect(words).toBe("“155,000” became “more than 200,000”");
    expect(drift([{ best: 6_667 }], [{ best: 10_000 }])[0]!.words).toBe("“6,667” became “10,000”");
  });
  test("digits that the cited figure lacks", () =>
    expect(drift([{ best: 1_800_000 }], [{ best: 1_766_118 }])[0]!.words).toMatch(
      /with digits that the cited figure lacks$/,
    ));
  test("one nought more", () =>
    expect(drift([{ best: 20_204 }], [{ best: 202_040 }])[0]).toEqual({
      kind: "valueRaised",
      words: "“20,204” became “202,040”, ten times as many",
    }));
  test("a lower number", () => expect(kinds([{ best: 500 }], [{ best: 400 }])).toEqual(["valueLowered"]));
  test("executed became died", () =>
    expect(kinds([{ unit: "executions" }], [{ unit: "deaths" }])).toEqual(["unitChanged"]));
  test("two words for one thing are one unit", () =>
    expect(kinds([{ unit: "persons shot" }], [{ unit: "executions" }])).toEqual([]));
  test("a range widened on both sides says so end by end", () =>
    expect(
      drift([{ low: 20, high: 30, bound: "between" }], [{ low: 10, high: 40, bound: "between" }]).map((d) => d.words),
    ).toEqual(["the upper end, 30, became 40", "the lower end, 20, became 10"]));
  test("a coarser date is no other period", () => {
    expect(kinds([{}, { temporal: "2003-03-20/2006-06-30" }], [{}, { temporal: "2003-03/2006-06" }])).toEqual([]);
    expect(kinds([{}, { temporal: "1918" }], [{}, { temporal: "1918-09" }])).toEqual(["periodShifted"]);
  });
  test("a wider count, a narrower one, another period", () => {
    expect(kinds([{}, { countingBasis: "executions" }], [{}, { countingBasis: "killings" }])).toEqual(["scopeWidened"]);
    expect(kinds([{}, { countingBasis: "killings" }], [{}, { countingBasis: "executions" }])).toEqual([
      "scopeNarrowed",
    ]);
    expect(drift([{}, { temporal: "1918" }], [{}, { temporal: "1918/1920" }])).toEqual([
      { kind: "periodShifted", words: "the period: “1918” became “1918–20”" },
    ]);
  });
});

describe("driftOfLink", () => {
  const graph = (intent: "usesDataFrom" | "disputes" | "citesAsAuthority") =>
    buildGraph(
      aGraph({
        claims: [
          aClaim({
            id: "sum",
            estimate: anEstimate({ best: 8_389 }),
            scope: aScope({ temporal: "1918-01-01/1919-07-31" }),
          }),
          aClaim({ id: "x", estimate: anEstimate({ best: 6_300 }), scope: aScope({ temporal: "1918" }) }),
          aClaim({
            id: "y",
            estimate: anEstimate({ best: 2_089 }),
            scope: aScope({ temporal: "1919-01-01/1919-07-31" }),
          }),
        ],
        citations: [
          aCitation({ claim: "sum", targetClaim: "x", intent }),
          aCitation({ claim: "sum", targetClaim: "y", intent }),
        ],
      }),
    );
  test("a sum of what it cites has not raised a value, but counts more", () =>
    expect(driftOfLink(graph("usesDataFrom"), 0).map((d) => d.kind)).toEqual(["periodShifted"]));
  test("a report with another number has", () =>
    expect(driftOfLink(graph("citesAsAuthority"), 0).map((d) => d.kind)).toEqual(["valueRaised", "periodShifted"]));
  test("who disputes a figure hasn't changed it", () => expect(driftOfLink(graph("disputes"), 0)).toEqual([]));
});

describe("whose words a figure is given in, and how firmly", () => {
  const link = (
    cited: Partial<GraphClaim>,
    citing: Partial<GraphClaim>,
    intent: GraphCitation["intent"] = "citesAsAuthority",
  ) =>
    driftOfLink(
      buildGraph(
        aGraph({
          claims: [
            aClaim({ id: "citing", estimate: anEstimate(), agent: "x", agentName: "X", language: "en", ...citing }),
            aClaim({ id: "cited", estimate: anEstimate(), agent: "x", agentName: "X", language: "en", ...cited }),
          ],
          citations: [aCitation({ claim: "citing", targetClaim: "cited", intent })],
        }),
      ),
      0,
    );

  test("a figure said of another man than its maker has moved", () =>
    expect(link({}, { agent: "y", agentName: "Y", attributionKind: "namedPersonNoWork" })).toEqual([
      { kind: "attributionMoved", words: "made by X there, said of Y here" },
    ]));
  test("a maker who is no longer named", () =>
    expect(link({}, { agent: "others", agentName: "others", attributionKind: "vague" })).toEqual([
      { kind: "attributionMoved", words: "made by X there; here nobody is named" },
    ]));
  test("who cites in his own voice has moved nothing", () =>
    expect(link({}, { agent: "y", agentName: "Y" })).toEqual([]));
  test("could be became is", () =>
    expect(link({ wording: "it could be 1,000" }, { wording: "it is 1,000" })).toEqual([
      { kind: "modalityChanged", words: "given as possible (“could be”) there, stated outright here" },
    ]));
  test("will be shot became were shot, in Russian too", () => {
    expect(link({ wording: "1,000 will be shot" }, { wording: "1,000 were shot" })[0]!.words).toMatch(/^given as int/);
    const ru = { language: "ru" };
    expect(link({ ...ru, wording: "будут расстреляны" }, { ...ru, wording: "были расстреляны" })).toHaveLength(1);
  });
  test("a hedge lost in translation is seen across languages", () =>
    expect(link({ language: "ru", wording: "якобы 1000 убитых" }, { wording: "1,000 killed" })).toHaveLength(1));
  test("where a wording breaks off, its hedge may stand beyond", () => {
    const truncated = { ...aClaim({ id: "x" }).sighting, truncated: true };
    expect(link({ wording: "it could be 1,000" }, { wording: "1,000", sighting: truncated })).toEqual([]);
    expect(link({ wording: "1,000", sighting: truncated }, { wording: "perhaps 1,000" })).toEqual([]);
  });
  test("a language without a list says nothing", () =>
    expect(link({ wording: "it could be 1,000" }, { wording: "1,000", language: "pl" })).toEqual([]));
  test("who reckons with a figure speaks for himself", () =>
    expect(link({ wording: "it could be 1,000" }, { wording: "1,000" }, "usesDataFrom")).toEqual([]));
});
