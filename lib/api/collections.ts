import { z } from "zod";
import { exportBundle, printParts } from "@/lib/db/bundle/export-bundle";
import { listCollections } from "@/lib/db/collection";
import { bundleSchema } from "@/lib/schemas/bundle";
import { collectionSchema } from "@/lib/schemas/question";
import { defineDownload, defineEndpoint } from "./endpoint";
import { slugParams } from "./shapes";

const count = z.int().nonnegative();

/** The collections, with what they hold. */
export const listCollectionsEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/collections",
  summary: "The collections, with how many claims and questions each holds.",
  response: z
    .object({ collections: z.array(collectionSchema.extend({ claims: count, questions: count })) })
    .meta({ id: "CollectionList" }),
  handle: async () => ({ collections: await listCollections() }),
});

/** A collection as a file that another Stemma takes. */
export const readBundleEndpoint = defineDownload({
  method: "GET",
  path: "/api/v1/collections/{slug}/bundle",
  summary: "A collection with all that its records lean on, as a bundle: what `stemma export` writes.",
  params: slugParams,
  response: bundleSchema,
  async file({ params: { slug } }) {
    return { name: `${slug}.json`, parts: printParts(await exportBundle(slug)) };
  },
});
