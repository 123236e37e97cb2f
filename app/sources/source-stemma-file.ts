import { pictureOf } from "@/app/claims/stemma-file";
import { viewSourceStemma } from "@/components/source/view-source-stemma";
import { findSourceDossier } from "@/lib/db/source";
import { readStemmaView } from "@/lib/domain/stemma-address";
import { aroundSource } from "./around-source";

/** What a work cites and who cites it, as the request's query shows it, as a picture that stands by itself. */
export async function sourceStemmaFile(request: Request, slug: string, format: "svg" | "png"): Promise<Response> {
  const wanted = readStemmaView(Object.fromEntries(new URL(request.url).searchParams));
  const dossier = await findSourceDossier(slug);
  const view = dossier && viewSourceStemma(aroundSource(dossier), { wanted, path: "" });
  if (!view) return new Response("There is no such source, or nothing around it.\n", { status: 404 });
  return pictureOf(view, { title: `sources/${slug}`, name: slug, format });
}
