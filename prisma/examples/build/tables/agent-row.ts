import type { Agent } from "@/lib/schemas/agent";

/** Id, name, kind, the name used in labels, the `assertedBy` words that mean this agent, other spellings met in the data, note. */
export type AgentRow = readonly [
  id: string,
  name: string,
  kind: Agent["kind"],
  short: string,
  asserted: readonly string[],
  others?: readonly (readonly [name: string, language: string | null])[],
  note?: string,
];

/** The note of an agent that is several authors of one work. */
export const team = "A team of authors.";
