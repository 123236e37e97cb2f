import type { Agent } from "@/lib/schemas/agent";
import { agentsElsewhere } from "./agents-elsewhere";
import { agentsOfRussia } from "./agents-russia";

const rows = [...agentsOfRussia, ...agentsElsewhere];

/** Every agent of the examples. */
export const agents: readonly Agent[] = rows.map(([id, name, kind, , , others, note]) => ({
  id,
  name,
  kind,
  otherNames: (others ?? []).map(([other, language]) => ({ name: other, language })),
  note: note ?? null,
}));

/** The agent that the `assertedBy` words mean. */
export const agentByWords: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([id, , , , words]) => words.map((w) => [w, id] as const)),
);

/** What an agent is called in labels. */
export const agentShort: ReadonlyMap<string, string> = new Map(rows.map(([id, , , short]) => [id, short]));

/** Agents whom their source leaves unnamed. */
export const unnamedAgents: ReadonlySet<string> = new Set(
  rows.filter(([, , kind]) => kind === "anonymous").map(([id]) => id),
);
