import { createElement } from "react";
import { StandaloneStemma } from "@/components/stemma/standalone-stemma";
import { stemmaLength, viewStemma } from "@/components/stemma/stemma-view";
import { findStemmaGraph } from "@/lib/db/lineage";
import { buildGraph } from "@/lib/domain/build-graph";

/** The stemma of a claim as a picture that stands by itself: light, with its inks and no other file. */
export async function GET(_request: Request, { params }: RouteContext<"/claims/[slug]/stemma.svg">) {
  const { slug } = await params;
  const view = viewStemma(buildGraph(await findStemmaGraph(slug, stemmaLength)), slug);
  if (!view) return new Response("There is no such claim.\n", { status: 404 });
  const { renderToStaticMarkup } = await import("react-dom/server");
  const svg = renderToStaticMarkup(createElement(StandaloneStemma, { view, slug }));
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Disposition": `attachment; filename="stemma-${slug}.svg"`,
    },
  });
}
