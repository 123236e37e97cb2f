import { z } from "zod";
import { bundleSchema } from "@/lib/schemas/bundle";
import { defineEndpoint } from "./endpoint";

/** The JSON Schema of the bundle. */
export const readBundleSchemaEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/schemas/bundle.json",
  summary: "The JSON Schema (2020-12) of the bundle: the file format that carries a whole collection.",
  description:
    "It tells the shape. That ids lead somewhere, passages stand in their texts and dates are EDTF is checked on import.",
  isShipped: true,
  response: z.record(z.string(), z.unknown()).meta({ id: "JsonSchema" }),
  handle: async () => z.toJSONSchema(bundleSchema),
});
