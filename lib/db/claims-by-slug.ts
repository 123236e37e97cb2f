import "server-only";
import { sql } from "./client";
import type { Lookup } from "./graph-index";

/** Claims by their slugs, in this order, for the graph in memory; unknown ones are left out. */
export const claimsBySlug = (slugs: string[]): Lookup => ({
  name: `claims ${slugs.join(" ")}`,
  query: () =>
    sql()`SELECT c."id" FROM unnest(${slugs}::text[]) WITH ORDINALITY s(slug, n) JOIN "Claim" c USING ("slug") ORDER BY s.n`,
});

/** The claims that stand in a source, by its key. */
export const claimsOfSource = (key: number): Lookup => ({
  name: `source ${key}`,
  query: () => sql()`SELECT "id" FROM "Claim" WHERE "sourceId" = ${key} ORDER BY "id"`,
});
