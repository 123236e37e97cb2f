import { createElement } from "react";
import { StandaloneStemma, withPlainInks } from "@/components/stemma/standalone-stemma";
import type { StemmaView } from "@/components/stemma/stemma-view";
import { readStemmaView } from "@/lib/domain/stemma-address";
import { renderPng } from "@/lib/formats/render-png";
import { readStemma } from "./read-stemma";

/** The stemma of some claims, as the request's query shows it, as a picture that stands by itself: light, with its inks and no other file. */
export async function stemmaFile(request: Request, claims: string[], format: "svg" | "png"): Promise<Response> {
  const wanted = readStemmaView(Object.fromEntries(new URL(request.url).searchParams));
  const { view } = await readStemma(claims, { wanted, path: "" });
  if (!view) return new Response("There is no such claim.\n", { status: 404 });
  const year = wanted.asOf === null ? "" : `, as of ${wanted.asOf}`;
  const title = `${claims.map((slug) => `claims/${slug}`).join(" and ")}${year}`;
  return pictureOf(view, { title, name: claims.join("-and-"), format });
}

/** A drawing as a file to take along. `title` stands at its foot and says where it is from. */
export async function pictureOf(
  view: StemmaView,
  { title, name, format }: { title: string; name: string; format: "svg" | "png" },
): Promise<Response> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const svg = renderToStaticMarkup(createElement(StandaloneStemma, { view, title }));
  const body =
    format === "svg" ? `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n` : await renderPng(withPlainInks(svg));
  return new Response(body, {
    headers: {
      "Content-Type": format === "svg" ? "image/svg+xml; charset=utf-8" : "image/png",
      "Content-Disposition": `attachment; filename="stemma-${name.slice(0, 120)}.${format}"`,
    },
  });
}
