import type { Passage } from "@/lib/schemas/document";

/** A document with its passages and the slugs of the claims made of them. */
export interface AnnotatedDocument {
  document: string;
  passages: (Passage & { claims: string[] })[];
}

/** https://www.w3.org/TR/annotation-model/ */
export const webAnnotationMediaType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/**
 * The passages of a document as one W3C Web Annotation collection; `origin` is the server's, such as https://example.org.
 * `start` and `end` are Unicode code points of the NFC text, as TextPositionSelector asks. Loses what is recorded of the claims.
 */
export function webAnnotations({ document, passages }: AnnotatedDocument, origin: string): object {
  const id = `${origin}/documents/${document}/annotations.json`;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: `Passages of ${document}`,
    total: passages.length,
    first: {
      id: `${id}#page`,
      type: "AnnotationPage",
      partOf: id,
      startIndex: 0,
      items: passages.map((passage) => annotation(passage, document, id, origin)),
    },
  };
}

function annotation(
  passage: AnnotatedDocument["passages"][number],
  document: string,
  collection: string,
  origin: string,
): object {
  const { id, exact, prefix, suffix, start, end, claims } = passage;
  const body = claims.map((claim) => ({
    type: "SpecificResource",
    source: `${origin}/claims/${claim}`,
    purpose: "linking",
  }));
  return {
    id: `${collection}#${id}`,
    type: "Annotation",
    motivation: claims.length > 0 ? "linking" : "highlighting",
    ...(body.length > 0 ? { body } : {}),
    target: {
      source: `${origin}/documents/${document}`,
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        { type: "TextPositionSelector", start, end },
      ],
    },
  };
}
