import { expect, test } from "vitest";
import { accessSighting } from "@/components/stemma/describe-node";
import type { AroundWork, SourceAround, WorkToWork } from "@/lib/domain/source-around";
import { readStemmaView } from "@/lib/domain/stemma-address";
import { viewSourceStemma } from "./view-source-stemma";

const work = (id: string, year: number): AroundWork => ({
  id,
  short: `${id} ${year}`,
  title: id,
  year,
  access: "excerpt",
});
const link = (from: string, to: string, given: Partial<WorkToWork> = {}): WorkToWork => ({
  from, to, links: 2, confirmed: 0, failed: 0, intents: ["citesAsAuthority"], ...given,
}); // prettier-ignore
const none = { links: [], rest: new Map<string, number>() };
const around = (given: Partial<SourceAround> = {}): SourceAround => ({
  here: "own", works: [work("own", 1924), work("a", 1920), work("b", 1910), work("c", 1990)],
  cites: { links: [link("own", "a"), link("a", "b")], rest: new Map() }, citedBy: { links: [link("c", "own")], rest: new Map() },
  later: 0, undated: 0, years: [], ...given,
}); // prettier-ignore
const seen = (open?: string, asof?: string) => ({ wanted: readStemmaView({ open, asof }), path: "/sources/own" });

test("a work that cites nothing and that nobody cites has no drawing", () =>
  expect(viewSourceStemma(around({ works: [work("own", 1924)], cites: none, citedBy: none }), [], seen())).toBeNull());

test("what it cites stands at the end of its links, hop by hop, who cites it at their start; the lists say the same", () => {
  const view = viewSourceStemma(around(), [], seen())!;
  expect(view.links.map(({ from, to }) => [from, to])).toEqual([
    ["source:own", "source:a"],
    ["source:a", "source:b"],
    ["source:c", "source:own"],
  ]);
  expect(view.lines.map(({ depth, node }) => [depth, node])).toEqual([[0, "source:own"], [1, "source:a"], [2, "source:b"]]);
  expect(view.linesBack.map(({ depth, node }) => [depth, node])).toEqual([[0, "source:own"], [1, "source:c"]]);
}); // prettier-ignore

test("a link is confirmed where all of its citations are, and struck where one says otherwise", () => {
  const of = (given: Partial<WorkToWork>) =>
    viewSourceStemma(around({ cites: { ...none, links: [link("own", "a", given)] } }), [], seen())!.links[0]!;
  expect(of({ confirmed: 2 }).status).toBe("confirmed");
  expect(of({ confirmed: 1 }).status).toBe("unchecked");
  expect(of({ confirmed: 1, failed: 1 }).status).toBe("misrepresented");
  expect(of({ intents: ["disputes"] }).leans).toBe(false);
});

test("a work of which not all is drawn has a node that opens more, by its own name, and beyond the last step its page goes on", () => {
  const rest = around({ citedBy: { links: [link("c", "own")], rest: new Map([["own", 99_988], ["c", 3]]) } });
  const more = (id: string, open?: string) => viewSourceStemma(rest, [], seen(open))!.nodes.find((node) => node.id === `more:citedBy:${id}`)!;
  expect(more("own")).toMatchObject({ name: "… 99,988 more that cite it", href: "/sources/own?open=source:own~36#stemma" });
  expect(more("c")).toMatchObject({ name: "… 3 more that cite c 1990", href: "/sources/own?open=source:c~12#stemma" });
  expect(more("own", "source:own~100").href).toBe("/sources/own/impact");
}); // prettier-ignore

test("a translation is tied to what it was made from and is no link, and a later one was not there", () => {
  const derived = { id: "t", short: "T 1925", title: "T", language: "en", kind: "translation", isDerived: false, evidence: null, year: 1925, access: "excerpt" } as const;
  const view = viewSourceStemma(around({ cites: none, citedBy: none }), [derived], seen())!;
  expect(view.links).toMatchObject([{ kind: "tie", from: "source:t", to: "source:own" }]);
  expect(view.nodes.find(({ id }) => id === "source:t")).toMatchObject({ year: 1925, sighting: accessSighting.excerpt });
  expect(viewSourceStemma(around({ cites: none, citedBy: none }), [derived], seen(undefined, "1924"))!.links).toEqual([]);
}); // prettier-ignore
