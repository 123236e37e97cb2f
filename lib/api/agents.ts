import { z } from "zod";
import { findAgent } from "@/lib/db/agent";
import { listRecordPage } from "@/lib/db/record-page";
import { AppError } from "@/lib/errors";
import { agentSchema } from "@/lib/schemas/agent";
import { defineEndpoint } from "./endpoint";
import { defaultLimit, nextPage, nextSchema, pageQuery, slugParams } from "./shapes";

const path = "/api/v1/agents";

/** Agents a page at a time. */
export const listAgentsEndpoint = defineEndpoint({
  method: "GET",
  path,
  summary: "Who asserts: persons and bodies in the order in which they were recorded, a page at a time.",
  query: z.strictObject(pageQuery),
  response: z.object({ agents: z.array(agentSchema), next: nextSchema }).meta({ id: "AgentList" }),
  async handle({ query }) {
    const { after, limit = defaultLimit } = query;
    const { records, next } = await listRecordPage("agents", { after, limit });
    return { agents: records, next: nextPage(path, query, next) };
  },
});

/** One agent. */
export const readAgentEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/agents/{slug}",
  summary: "A person or body with all recorded spellings of the name.",
  description: "What the agent asserts: /api/v1/claims?agent= lists it.",
  params: slugParams,
  response: z
    .object({ agent: agentSchema, claims: z.string().describe("Where its claims are listed.") })
    .meta({ id: "AgentAnswer" }),
  async handle({ params: { slug } }) {
    const agent = await findAgent(slug);
    if (!agent) throw new AppError("not-found", `There is no agent "${slug}".`);
    return { agent, claims: `/api/v1/claims?agent=${slug}` };
  },
});
