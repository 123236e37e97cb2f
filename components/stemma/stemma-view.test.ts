import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { buildGraph } from "@/lib/domain/build-graph";
import { aCitation, aClaim, aDerivation, aGraph, anEstimate, aSource } from "@/lib/domain/examples";
import { readStemmaView } from "@/lib/domain/stemma-address";
import { drawStemma, StemmaFigure } from "./stemma-figure";
import { StemmaList } from "./stemma-list";
import { StemmaTools } from "./stemma-tools";
import { viewStemma, type StemmaView } from "./stemma-view";

const seen = (parameters: Record<string, string> = {}) => ({ wanted: readStemmaView(parameters), path: "/claims/c0" });
const chain = (length: number) => {
  const claims = Array.from({ length }, (_, i) => aClaim({ id: `c${i}`, estimate: anEstimate() }));
  const sources = claims.map((_, i) => aSource({ id: `source-c${i}`, year: 2000 - i }));
  const citations = claims.slice(1).map((_, i) => aCitation({ claim: `c${i}`, targetClaim: `c${i + 1}` }));
  return { claims, sources, citations };
};

const html = (view: StemmaView) => ({
  drawing: renderToStaticMarkup(createElement(StemmaFigure, { drawing: drawStemma(view), label: "Stemma" })),
  list: renderToStaticMarkup(createElement(StemmaList, { view })),
});
const linksIn = (markup: string) => new Set([...markup.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!));

describe("a stemma to be seen", () => {
  test("a fold opens by a link, is gone on from, and is folded again", () => {
    const g = buildGraph(aGraph(chain(40)));
    const closed = viewStemma(g, ["c0"], seen())!;
    expect(closed.nodes.find(({ kind }) => kind === "fold")).toMatchObject({
      name: "… 34 more links",
      details: ["all of the same value, 1,000 deaths", "1964–1997"],
      href: "/claims/c0?open=fold:c3~10#stemma",
      goesOn: "/claims/c3",
    });
    const view = seen({ open: "fold:c3~10" });
    const opened = viewStemma(g, ["c0"], view)!;
    expect(opened.nodes.find(({ kind }) => kind === "fold")).toMatchObject({ name: "… 26 more links" });
    const tools = renderToStaticMarkup(createElement(StemmaTools, { view: opened, seen: view, files: { svg: "/s", png: "/p" } }));
    expect(tools).toContain('href="/claims/c0#stemma"');
    expect(tools).toContain('href="/s?open=fold:c3~10"');
  }); // prettier-ignore

  test("the list leads wherever the drawing does", () => {
    const { claims, sources, citations } = chain(40);
    const hub = Array.from({ length: 20 }, (_, i) => aClaim({ id: `h${i}` }));
    const all = [...citations, ...hub.map(({ id }) => aCitation({ claim: "c39", targetClaim: id })), aCitation({ claim: "c39", targetSource: "work" })];
    const view = viewStemma(buildGraph(aGraph({ claims: [...claims, ...hub], sources, citations: all })), ["c0"], seen())!;
    const { drawing, list } = html(view);
    const missing = [...linksIn(drawing)].filter((href) => !linksIn(list).has(href) && href !== "/claims/c0");
    expect(missing).toEqual([]);
    expect(view.nodes.find(({ kind }) => kind === "more")).toMatchObject({ name: "… 9 more that it rests on" });
    expect(list).toContain("… 9 more that it rests on");
  }); // prettier-ignore

  test("a translation is tied to its original, and said to be one witness in drawing and list", () => {
    const claims = [aClaim({ id: "a", source: "t" }), aClaim({ id: "b", source: "o" })];
    const sources = [aSource({ id: "t", year: 1925, short: "T 1925" }), aSource({ id: "o", year: 1924, short: "O 1924" })];
    const derivations = [aDerivation({ source: "t", from: "o" })];
    const citations = [aCitation({ claim: "a", targetClaim: "b" })];
    const view = viewStemma(buildGraph(aGraph({ claims, sources, derivations, citations })), ["a"], seen())!;
    expect(view.links.find(({ kind }) => kind === "tie")).toMatchObject({ words: "translation of: one witness" });
    const { drawing, list } = html(view);
    expect(list).toContain("translation of O 1924: one witness with it");
    expect(drawing.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")).toContain("translation of: one witness");
  }); // prettier-ignore

  test("what two claims share has a frame of its own and words", () => {
    const claims = ["a", "b", "c"].map((id) => aClaim({ id }));
    const citations = ["a", "b"].map((claim) => aCitation({ claim, targetClaim: "c" }));
    const view = viewStemma(buildGraph(aGraph({ claims, citations })), ["a", "b"], seen())!;
    expect(view.nodes.map(({ id, side }) => [id, side])).toEqual([
      ["claim:a", "first"],
      ["claim:b", "second"],
      ["claim:c", "both"],
    ]);
    expect(html(view).list).toContain("shared by both");
  });
});
