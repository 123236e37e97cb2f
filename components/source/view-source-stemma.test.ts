import { expect, test } from "vitest";
import { accessSighting } from "@/components/stemma/describe-node";
import type { LinkedSource } from "@/lib/domain/listed-source";
import { readStemmaView } from "@/lib/domain/stemma-address";
import { viewSourceStemma, type SourceAround } from "./view-source-stemma";

const linked = (i: number, given: Partial<LinkedSource> = {}): LinkedSource => ({
  id: `w${i}`, short: `Work ${i}`, title: `Work ${i}`, language: null, year: 1900 + i, access: "excerpt",
  links: 2, confirmed: 0, failed: 0, intents: ["citesAsAuthority"], ...given,
}); // prettier-ignore
const around = (given: Partial<SourceAround> = {}): SourceAround => ({
  id: "own", short: "Own 1924", title: "Own", year: 1924, access: "fullText",
  restsOn: [], restsOnCount: 0, reliedUponBy: [], reliedUponByCount: 0, derivations: [], ...given,
}); // prettier-ignore
const seen = (open?: string) => ({ wanted: readStemmaView({ open }), path: "/sources/own" });

test("a work that cites nothing and that nobody cites has no drawing", () =>
  expect(viewSourceStemma(around(), seen())).toBeNull());

test("what it cites stands at the end of its links, who cites it at their start", () => {
  const view = viewSourceStemma(around({ restsOn: [linked(1)], restsOnCount: 1, reliedUponBy: [linked(2)], reliedUponByCount: 1 }), seen())!;
  expect(view.links.map(({ from, to }) => [from, to])).toEqual([["source:own", "source:w1"], ["source:w2", "source:own"]]);
}); // prettier-ignore

test("a link is confirmed where all of its citations are, and struck where one says otherwise", () => {
  const of = (given: Partial<LinkedSource>) => viewSourceStemma(around({ restsOn: [linked(1, given)], restsOnCount: 1 }), seen())!.links[0]!;
  expect(of({ confirmed: 2 }).status).toBe("confirmed");
  expect(of({ confirmed: 1 }).status).toBe("unchecked");
  expect(of({ confirmed: 1, failed: 1 }).status).toBe("misrepresented");
  expect(of({ intents: ["disputes"] }).leans).toBe(false);
}); // prettier-ignore

test("of many the oldest are drawn, the address opens more, and beyond what is read the list goes on", () => {
  const many = around({ reliedUponBy: Array.from({ length: 60 }, (_, i) => linked(i)), reliedUponByCount: 100_000 });
  const more = (open?: string) => viewSourceStemma(many, seen(open))!.nodes.find(({ kind }) => kind === "more")!;
  expect(more()).toMatchObject({ name: "… 99,988 more that cite it", href: "/sources/own?open=source:own~36#stemma" });
  expect(more("source:own~36").href).toBe("/sources/own?open=source:own~100#stemma");
  expect(more("source:own~100")).toMatchObject({ name: "… 99,940 more that cite it", href: "/sources/own/impact" });
});

test("a translation is tied to what it was made from and is no link", () => {
  const derived = { id: "t", short: "T 1925", title: "T", language: "en", kind: "translation", isDerived: false, evidence: null, year: 1925, access: "excerpt" } as const;
  const view = viewSourceStemma(around({ derivations: [derived] }), seen())!;
  expect(view.links).toMatchObject([{ kind: "tie", from: "source:t", to: "source:own" }]);
  expect(view.nodes.find(({ id }) => id === "source:t")).toMatchObject({ year: 1925, sighting: accessSighting.excerpt });
}); // prettier-ignore
