import { expect, test } from "vitest";
import { webAnnotations } from "./web-annotation";

const passage = {
  id: "p-1",
  document: "a-text",
  exact: "at least 1,3 million",
  prefix: "Other sources state ",
  suffix: ".",
  start: 20,
  end: 40,
  marker: null,
  markerScope: null,
  claims: ["claim-a"],
};

test("a passage is an annotation with both selectors, in code points, that links the claim made of it", () => {
  const collection = webAnnotations(
    { document: "a-text", passages: [passage, { ...passage, id: "p-2", claims: [] }] },
    "https://example.org",
  );
  expect(collection).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    total: 2,
    first: {
      type: "AnnotationPage",
      items: [
        {
          type: "Annotation",
          motivation: "linking",
          body: [{ type: "SpecificResource", source: "https://example.org/claims/claim-a" }],
          target: {
            source: "https://example.org/documents/a-text",
            selector: [
              { type: "TextQuoteSelector", exact: "at least 1,3 million", prefix: "Other sources state ", suffix: "." },
              { type: "TextPositionSelector", start: 20, end: 40 },
            ],
          },
        },
        { motivation: "highlighting" },
      ],
    },
  });
});
