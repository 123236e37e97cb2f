import { findSource } from "@/lib/db/source";

/** The record of a work as CSL-JSON, as reference managers read it. */
export async function GET(_request: Request, { params }: RouteContext<"/sources/[slug]/csl.json">) {
  const { slug } = await params;
  const source = await findSource(slug);
  if (!source) return new Response("There is no such source.\n", { status: 404 });
  return new Response(`${JSON.stringify([{ id: source.id, ...source.csl }], null, 1)}\n`, {
    headers: {
      "Content-Type": "application/vnd.citationstyles.csl+json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slug}.json"`,
    },
  });
}
