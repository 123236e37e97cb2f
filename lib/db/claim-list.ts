import "server-only";
import { sql } from "./client";
import { listRecordPage, type Place, type RecordPage } from "./record-page";

/** What a list of claims is narrowed to, by slugs. */
export interface ClaimFilter {
  collection?: string;
  /** In which they stand. */
  source?: string;
  /** Who makes them. */
  agent?: string;
  /** A claim to which they have a link, whatever its intent. */
  cites?: string;
}

/** A page of the claims that the filter leaves, in the order in which they were recorded. A name that is not there leaves none. */
export async function listClaims(
  { collection, source, agent, cites }: ClaimFilter,
  place: Place,
): Promise<RecordPage<"claims">> {
  const t = sql();
  const is = (slug: string | undefined, condition: ReturnType<typeof t>) => (slug === undefined ? t`TRUE` : condition);
  return listRecordPage(
    "claims",
    place,
    t`${is(collection, t`t."collectionId" = (SELECT "id" FROM "Collection" WHERE "slug" = ${collection ?? ""})`)}
      AND ${is(source, t`t."sourceId" = (SELECT "id" FROM "Source" WHERE "slug" = ${source ?? ""})`)}
      AND ${is(agent, t`t."agentId" = (SELECT "id" FROM "Agent" WHERE "slug" = ${agent ?? ""})`)}
      AND ${is(cites, t`t."id" IN (SELECT l."claimId" FROM "Citation" l WHERE l."targetClaimId" = (SELECT "id" FROM "Claim" WHERE "slug" = ${cites ?? ""}))`)}`,
  );
}
