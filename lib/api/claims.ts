import { z } from "zod";
import { findClaimDossier } from "@/lib/db/claim";
import { listClaims } from "@/lib/db/claim-list";
import { listFindings } from "@/lib/db/finding";
import { findStemmaGraph } from "@/lib/db/lineage";
import { buildGraph } from "@/lib/domain/build-graph";
import { explainSupport } from "@/lib/domain/explain-support";
import { stemmaOf, type Stemma } from "@/lib/domain/stemma";
import { AppError } from "@/lib/errors";
import { absenceSchema, citationSchema } from "@/lib/schemas/citation";
import { claimSchema } from "@/lib/schemas/claim";
import { slugSchema } from "@/lib/schemas/text";
import { defineEndpoint } from "./endpoint";
import { findingOf, foundSchema } from "./findings";
import { defaultLimit, driftSchema, nextPage, nextSchema, pageQuery, slugParams, supportSchema } from "./shapes";

const path = "/api/v1/claims";

/** Claims a page at a time. */
export const listClaimsEndpoint = defineEndpoint({
  method: "GET",
  path,
  summary: "Claims in the order in which they were recorded, a page at a time.",
  query: z.strictObject({
    ...pageQuery,
    collection: slugSchema.optional().describe("Only those of this collection."),
    source: slugSchema.optional().describe("Only those that stand in this source."),
    agent: slugSchema.optional().describe("Only those that this agent makes."),
    cites: slugSchema.optional().describe("Only those with a link to this claim, whatever its intent."),
  }),
  response: z.object({ claims: z.array(claimSchema), next: nextSchema }).meta({ id: "ClaimList" }),
  async handle({ query }) {
    const { after, limit = defaultLimit, ...filter } = query;
    const { records, next } = await listClaims(filter, { after, limit });
    return { claims: records, next: nextPage(path, query, next) };
  },
});

const nodeSchema = z.object({
  key: z.string().describe("`claim:` or `source:`, and the id."),
  name: z.string(),
  distance: z.int().describe("Steps from the claim that the stemma is of."),
  year: z.int().nullable(),
  end: z
    .enum(["origin", "uncited", "unread", "lost", "circular"])
    .nullable()
    .describe("The end of a chain that it is; null where it leads on."),
  status: supportSchema.shape.status.nullable().describe("Null for a work."),
  more: z.int().describe("Its links to nodes that are not shown."),
});

const stemmaSchema = z
  .object({
    nodes: z.array(nodeSchema),
    hops: z.array(
      z.object({
        citation: slugSchema,
        from: z.string(),
        to: z.string(),
        intent: citationSchema.shape.intent,
        isEvidential: z.boolean().describe("Whether its intent carries support."),
        status: z.enum(["unchecked", "confirmed", "notFound", "misrepresented", "inaccessible"]),
        drift: z.array(driftSchema).describe("What changed on the way."),
      }),
    ),
    more: z.int().describe("Claims and works further up that are not shown."),
  })
  .meta({ id: "Stemma" });

/** Nodes that a stemma has at most, as the schema says. */
const stemmaLength = 150;

const claimAnswerSchema = z
  .object({
    claim: claimSchema,
    names: z.object({ source: z.string(), agent: z.string() }),
    support: supportSchema,
    answers: z.array(z.object({ question: slugSchema, title: z.string(), band: z.string().nullable() })),
    citations: z.array(citationSchema).describe("Its own links, each with its history of verification."),
    stemma: stemmaSchema.describe("All that it rests on, nearest first, at most 150 nodes."),
    suspected: z.array(
      z.object({
        id: slugSchema,
        relation: z.string(),
        reason: z.string().nullable(),
        asked: z.boolean(),
        other: z.object({ kind: z.enum(["claim", "source"]), id: slugSchema, label: z.string() }),
      }),
    ),
    absences: z.array(absenceSchema),
    findings: z.array(foundSchema).describe("At most fifty; /api/v1/findings has all."),
    findingCount: z.int(),
  })
  .meta({ id: "ClaimAnswer" });

/** A claim with what it rests on. */
export const readClaimEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/claims/{slug}",
  summary: "A claim: the record, its support with the reason, the stemma hop by hop, and the findings.",
  params: slugParams,
  response: claimAnswerSchema,
  async handle({ params: { slug } }) {
    const [dossier, graph, { findings, total }] = await Promise.all([
      findClaimDossier(slug),
      findStemmaGraph(slug, stemmaLength),
      listFindings({ claim: slug }),
    ]);
    const g = buildGraph(graph);
    const stemma = stemmaOf(g, slug, stemmaLength);
    if (!dossier || !stemma) throw new AppError("not-found", `There is no claim "${slug}".`);
    const { claim, source, agent, answers, links, suspected, absences } = dossier;
    return {
      claim,
      names: { source: source.csl.title, agent: agent.name },
      support: explainSupport(g, slug)!,
      answers,
      citations: links,
      stemma: describeStemma(stemma),
      suspected,
      absences,
      findings: findings.map(findingOf),
      findingCount: total,
    };
  },
});

function describeStemma({ nodes, edges, more }: Stemma): z.input<typeof stemmaSchema> {
  const hops = edges.map(({ citation: { id, intent, status }, from, to, isEvidential, drift }) => ({
    citation: id,
    from,
    to,
    intent,
    isEvidential,
    status,
    drift,
  }));
  return { nodes, hops, more };
}
