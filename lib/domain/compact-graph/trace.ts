import type { SupportStatus } from "../support-status";

/** All that some claims rest on, with what a comparison says of them. Keys are the database's. */
export interface Trace {
  /** Claims visited, those asked for included; each once. */
  claims: Int32Array;
  /** Works at which a chain stops. */
  works: Int32Array;
  /** How many links were followed. */
  links: number;
  /** For each claim asked for: its support, and the number of its family, -1 where its lineage is not recorded. */
  status: SupportStatus[];
  family: Int32Array;
  /** The first-hand claims of each family. */
  origins: number[][];
  /** Links on which a figure drifted. */
  drifted: Int32Array;
  /** Links of which it has not been worked out. */
  undetermined: number[];
  /** The groups of claims that rest on each other. */
  cycles: number[][];
  /** Whether a visited claim reaches an origin. */
  reachesOrigin: (claim: number) => boolean;
}
