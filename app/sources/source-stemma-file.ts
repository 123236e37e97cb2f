import { pictureOf } from "@/app/claims/stemma-file";
import { viewSourceStemma } from "@/components/source/view-source-stemma";
import { derivationsOfSource } from "@/lib/db/source";
import { findWorksAround } from "@/lib/db/works-around";
import { readStemmaView } from "@/lib/domain/stemma-address";

/** What a work rests on and what rests on it, as the request's query shows it, as a picture that stands by itself. */
export async function sourceStemmaFile(request: Request, slug: string, format: "svg" | "png"): Promise<Response> {
  const wanted = readStemmaView(Object.fromEntries(new URL(request.url).searchParams));
  const [around, derivations] = await Promise.all([findWorksAround(slug, wanted), derivationsOfSource(slug)]);
  const view = around && viewSourceStemma(around, derivations, { wanted, path: "" });
  if (!view) return new Response("There is no such source, or nothing around it.\n", { status: 404 });
  return pictureOf(view, { title: `sources/${slug}`, name: slug, format });
}
