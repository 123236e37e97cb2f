import { findDocument, listLinkedPassages } from "@/lib/db/document";
import { webAnnotationMediaType, webAnnotations } from "@/lib/formats/web-annotation";

/** The passages of a document as W3C Web Annotations. */
export async function GET(request: Request, { params }: RouteContext<"/documents/[id]/annotations.json">) {
  const { id } = await params;
  const document = await findDocument(id);
  if (!document)
    return Response.json(
      { title: "There is no such document.", status: 404 },
      { status: 404, headers: { "Content-Type": "application/problem+json" } },
    );
  const annotations = webAnnotations(
    { document: id, passages: await listLinkedPassages(id) },
    new URL(request.url).origin,
  );
  return new Response(JSON.stringify(annotations, null, 2), { headers: { "Content-Type": webAnnotationMediaType } });
}
