-- The history costs less: columns that the database derives are never turned into JSON, and the check that an estimate
-- exists reads the row itself.

CREATE OR REPLACE FUNCTION stemma_revise() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  key text := TG_ARGV[0];
  columns text := format('txid_current(), coalesce(nullif(current_setting(''stemma.actor'', true), ''''), current_user), nullif(current_setting(''stemma.reason'', true), ''''), %L', TG_TABLE_NAME);
  slug text := CASE WHEN key = 'id' THEN 'j->>''slug''' ELSE 'NULL' END;
  target text := 'INSERT INTO "Revision" ("change", "actor", "reason", "tableName", "rowId", "slug", "operation", "before", "after") ';
  own text;
BEGIN
  INSERT INTO "Change" ("id") VALUES (txid_current()) ON CONFLICT DO NOTHING;
  -- What is derived stays out: it can always be made again.
  SELECT string_agg(format('%I', attname), ', ' ORDER BY attnum) INTO own
    FROM pg_attribute WHERE attrelid = TG_RELID AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
  IF TG_OP = 'INSERT' THEN
    EXECUTE format('%s SELECT %s, (j->>%L)::int, %s, ''insert'', NULL, j FROM (SELECT to_jsonb(r) AS j FROM (SELECT %s FROM new_rows) r) x', target, columns, key, slug, own);
  ELSIF TG_OP = 'DELETE' THEN
    EXECUTE format('%s SELECT %s, (j->>%L)::int, %s, ''delete'', j, NULL FROM (SELECT to_jsonb(r) AS j FROM (SELECT %s FROM old_rows) r) x', target, columns, key, slug, own);
  ELSE
    EXECUTE format('%1$s SELECT %2$s, n.k, n.j->>''slug'', ''update'', o.j, n.j FROM
      (SELECT r.%5$I AS k, to_jsonb(r) AS j FROM (SELECT %4$s FROM new_rows) r) n
      JOIN (SELECT r.%5$I AS k, to_jsonb(r) AS j FROM (SELECT %4$s FROM old_rows) r) o USING (k)', target, columns, slug, own, key);
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION stemma_has_estimate(claim_id int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Claim" c WHERE c."id" = claim_id AND c."kind" = 'estimate')
     AND NOT EXISTS (SELECT FROM "Estimate" e WHERE e."claimId" = claim_id) THEN
    RAISE EXCEPTION 'claim % is of kind estimate and has no estimate', claim_id USING ERRCODE = 'check_violation';
  END IF;
END
$$;
CREATE FUNCTION stemma_claim_has_estimate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM stemma_has_estimate(NEW."id");
  RETURN NULL;
END
$$;
CREATE FUNCTION stemma_estimate_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM stemma_has_estimate(OLD."claimId");
  RETURN NULL;
END
$$;
DROP TRIGGER "Claim_has_estimate" ON "Claim";
DROP TRIGGER "Estimate_not_removed" ON "Estimate";
CREATE CONSTRAINT TRIGGER "Claim_has_estimate" AFTER INSERT OR UPDATE OF "kind" ON "Claim"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."kind" = 'estimate') EXECUTE FUNCTION stemma_claim_has_estimate();
CREATE CONSTRAINT TRIGGER "Estimate_not_removed" AFTER DELETE OR UPDATE OF "claimId" ON "Estimate"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stemma_estimate_not_removed();
DROP FUNCTION stemma_estimate_exists();
