-- What keeps the analysis in step with the record: an index of the graph in memory, and the stored findings.

-- One row for every transaction that changed a table with a history. A reader who knows the snapshot that it has read
-- finds in it, exactly, whether anything was committed since: rows whose transaction that snapshot did not see.
CREATE TABLE "Change" (
    "id" BIGINT NOT NULL,
    "isWhole" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- The snapshot that the stored findings were computed on: one row, or none before the first time.
CREATE TABLE "FindingState" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "snapshot" TEXT NOT NULL,

    CONSTRAINT "FindingState_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "FindingState_one" CHECK ("id" = 1)
);

-- Where a finding stands in the queue: its level and its rule. Findings that are renewed singly get ids out of that order.
ALTER TABLE "Finding" ADD COLUMN "rank" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "Finding_rank_claimId_id_idx" ON "Finding"("rank", "claimId", "id");
CREATE INDEX "Finding_ruleId_claimId_idx" ON "Finding"("ruleId", "claimId");

-- The links of a claim, both ways, out of the index alone.
DROP INDEX "Citation_claimId_idx";
CREATE INDEX "Citation_claimId_idx" ON "Citation"("claimId") INCLUDE ("targetClaimId", "intent");
DROP INDEX "Citation_targetClaimId_idx";
CREATE INDEX "Citation_targetClaimId_idx" ON "Citation"("targetClaimId") INCLUDE ("claimId", "intent");

CREATE OR REPLACE FUNCTION stemma_revise() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  key text := TG_ARGV[0];
  columns text := format('txid_current(), coalesce(nullif(current_setting(''stemma.actor'', true), ''''), current_user), nullif(current_setting(''stemma.reason'', true), ''''), %L', TG_TABLE_NAME);
  slug text := CASE WHEN key = 'id' THEN 'j->>''slug''' ELSE 'NULL' END;
  target text := 'INSERT INTO "Revision" ("change", "actor", "reason", "tableName", "rowId", "slug", "operation", "before", "after") ';
BEGIN
  INSERT INTO "Change" ("id") VALUES (txid_current()) ON CONFLICT DO NOTHING;
  -- What is derived stays out: it can always be made again.
  IF TG_OP = 'INSERT' THEN
    EXECUTE format('%s SELECT %s, (j->>%L)::int, %s, ''insert'', NULL, j FROM (SELECT to_jsonb(n) - ''search'' - ''nameKey'' AS j FROM new_rows n) x', target, columns, key, slug);
  ELSIF TG_OP = 'DELETE' THEN
    EXECUTE format('%s SELECT %s, (j->>%L)::int, %s, ''delete'', j, NULL FROM (SELECT to_jsonb(o) - ''search'' - ''nameKey'' AS j FROM old_rows o) x', target, columns, key, slug);
  ELSE
    EXECUTE format('%s SELECT %s, (j->>%L)::int, %s, ''update'', b, j FROM (SELECT to_jsonb(o) - ''search'' - ''nameKey'' AS b, to_jsonb(n) - ''search'' - ''nameKey'' AS j FROM new_rows n JOIN old_rows o USING (%I)) x', target, columns, key, slug, key);
  END IF;
  RETURN NULL;
END
$$;

-- Emptying a table writes no history, so it says at least that everything may have changed.
CREATE FUNCTION stemma_all_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Change" ("id", "isWhole") VALUES (txid_current(), true) ON CONFLICT ("id") DO UPDATE SET "isWhole" = true;
  RETURN NULL;
END
$$;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Place', 'Agent', 'Source', 'Derivation', 'Document', 'Passage', 'Claim', 'Estimate', 'Scope',
    'Sighting', 'Citation'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION stemma_all_changed()', name || '_all_changed', name);
  END LOOP;
END
$$;
