import "server-only";
import { sql } from "./client";
import type { Lookup } from "./graph-index";

/** Claims by their slugs, in this order, for the graph in memory; unknown ones are left out. */
export const claimsBySlug = (slugs: string[]): Lookup => ({
  name: `claims ${slugs.join(" ")}`,
  query: () =>
    sql()`SELECT c."id" FROM unnest(${slugs}::text[]) WITH ORDINALITY s(slug, n) JOIN "Claim" c USING ("slug") ORDER BY s.n`,
});
