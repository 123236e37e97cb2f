import "server-only";
import { freshGraph } from "../graph-index";
import { refreshFindings } from "./refresh-findings";

/** How long after one look at the record the next one follows, in milliseconds: a look that finds nothing costs one short statement. */
const pause = 2_000;

const kept = globalThis as { stemmaFindingsTimer?: NodeJS.Timeout; stemmaFindingsFailure?: string };

/**
 * From here on this process reads the graph ahead of the first reader, and renews the stored findings in the background whenever
 * somebody, here or in another process, changed the record. Processes take turns by a lock in the database, and what one has
 * done the next finds done. Never keeps a process alive.
 */
export function keepFindingsFresh(): void {
  if (kept.stemmaFindingsTimer) return;
  const look = async () => {
    try {
      await freshGraph();
      await refreshFindings();
      delete kept.stemmaFindingsFailure;
    } catch (error) {
      // Said once, not every two seconds.
      if (kept.stemmaFindingsFailure !== String(error))
        console.error("The findings could not be renewed; further attempts follow.", error);
      kept.stemmaFindingsFailure = String(error);
    }
    kept.stemmaFindingsTimer = setTimeout(() => void look(), pause).unref();
  };
  kept.stemmaFindingsTimer = setTimeout(() => void look(), pause).unref();
}
