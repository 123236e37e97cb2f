-- How many findings there are, by what they are narrowed by, so that no page counts millions: kept by the renewal of findings, in its
-- transaction. `sourceId` 0 stands for all sources together, -1 for findings without one; `collectionId` 0 for none.
CREATE TABLE "FindingCount" (
    "sourceId" INTEGER NOT NULL,
    "ruleId" TEXT NOT NULL,
    "level" "Level" NOT NULL,
    "collectionId" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "FindingCount_pkey" PRIMARY KEY ("sourceId", "ruleId", "level", "collectionId")
);

-- The sources with most findings of a kind.
CREATE INDEX "FindingCount_ruleId_level_collectionId_count_idx" ON "FindingCount"("ruleId", "level", "collectionId", "count");

-- A page of the findings of one rule in their order.
DROP INDEX "Finding_ruleId_level_idx";
CREATE INDEX "Finding_ruleId_rank_claimId_id_idx" ON "Finding"("ruleId", "rank", "claimId", "id");

-- Counts anew the findings of some sources, or with NULL of all.
CREATE FUNCTION stemma_count_findings(sources int[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF sources IS NULL THEN
    DELETE FROM "FindingCount";
    INSERT INTO "FindingCount" ("sourceId", "ruleId", "level", "collectionId", "count")
      SELECT coalesce(f."sourceId", -1), f."ruleId", f."level", coalesce(c."collectionId", 0), count(*)
      FROM "Finding" f LEFT JOIN "Claim" c ON c."id" = f."claimId" GROUP BY 1, 2, 3, 4;
    INSERT INTO "FindingCount" ("sourceId", "ruleId", "level", "collectionId", "count")
      SELECT 0, "ruleId", "level", "collectionId", sum("count") FROM "FindingCount" GROUP BY 2, 3, 4;
    RETURN;
  END IF;
  UPDATE "FindingCount" f SET "count" = f."count" - o.n FROM (
    SELECT "ruleId", "level", "collectionId", sum("count")::int AS n FROM "FindingCount" WHERE "sourceId" = ANY(sources) GROUP BY 1, 2, 3
  ) o WHERE f."sourceId" = 0 AND (f."ruleId", f."level", f."collectionId") = (o."ruleId", o."level", o."collectionId");
  DELETE FROM "FindingCount" WHERE "sourceId" = ANY(sources);
  INSERT INTO "FindingCount" ("sourceId", "ruleId", "level", "collectionId", "count")
    SELECT coalesce(f."sourceId", -1), f."ruleId", f."level", coalesce(c."collectionId", 0), count(*) FROM (
      SELECT * FROM "Finding" WHERE "sourceId" = ANY(sources)
      UNION ALL SELECT * FROM "Finding" WHERE "sourceId" IS NULL AND -1 = ANY(sources)
    ) f LEFT JOIN "Claim" c ON c."id" = f."claimId" GROUP BY 1, 2, 3, 4;
  INSERT INTO "FindingCount" AS f ("sourceId", "ruleId", "level", "collectionId", "count")
    SELECT 0, "ruleId", "level", "collectionId", sum("count") FROM "FindingCount" WHERE "sourceId" = ANY(sources) GROUP BY 2, 3, 4
    ON CONFLICT ("sourceId", "ruleId", "level", "collectionId") DO UPDATE SET "count" = f."count" + excluded."count";
  DELETE FROM "FindingCount" WHERE "sourceId" = 0 AND "count" = 0;
END
$$;
SELECT stemma_count_findings(NULL);
