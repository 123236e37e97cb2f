import { z } from "zod";
import { languageSchema, lineSchema, proseSchema, slugSchema } from "./text";

/** What kind of asserting body an agent is; after `prov:Agent` and its subtypes. */
export const agentKindSchema = z.enum(["person", "organisation", "state", "anonymous"]);
export type AgentKind = z.infer<typeof agentKindSchema>;

/** Who asserts: a person, an organisation, a state, or somebody whom the source leaves unnamed. */
export const agentSchema = z
  .strictObject({
    id: slugSchema,
    name: lineSchema.describe("As catalogues or the collection give it."),
    kind: agentKindSchema,
    otherNames: z
      .array(z.strictObject({ name: lineSchema, language: languageSchema.nullable() }))
      .describe("Other spellings and scripts met in the sources."),
    note: proseSchema.nullable(),
  })
  .meta({ id: "Agent" });
export type Agent = z.infer<typeof agentSchema>;
