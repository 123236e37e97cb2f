-- Rows that come in by the thousand have one row of history a statement, not one each: which keys it wrote, and when, by whom, why.
-- What such a row was at first is not written twice: the next revision of it tells what was before, and the row itself until then.

CREATE TABLE "Insertion" (
    "id" BIGINT NOT NULL DEFAULT nextval('"Revision_id_seq"'),
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "change" BIGINT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "tableName" TEXT NOT NULL,
    "keys" int4multirange NOT NULL,

    CONSTRAINT "Insertion_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Insertion_change_idx" ON "Insertion"("change");
CREATE INDEX "Insertion_tableName_idx" ON "Insertion"("tableName");
CREATE INDEX "Insertion_keys_idx" ON "Insertion" USING gist ("keys");
CREATE TRIGGER "Insertion_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Insertion"
  FOR EACH STATEMENT EXECUTE FUNCTION stemma_append_only();

-- The columns of a table that are not derived from others, as a list.
CREATE FUNCTION stemma_own_columns(relation oid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(format('%I', attname), ', ' ORDER BY attnum)
  FROM pg_attribute WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
$$;

CREATE OR REPLACE FUNCTION stemma_revise() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  key text := TG_ARGV[0];
  actor text := coalesce(nullif(current_setting('stemma.actor', true), ''), current_user);
  reason text := nullif(current_setting('stemma.reason', true), '');
  columns text := format('txid_current(), %L, %L, %L', actor, reason, TG_TABLE_NAME);
  slug text := CASE WHEN key = 'id' THEN 'j->>''slug''' ELSE 'NULL' END;
  target text := 'INSERT INTO "Revision" ("change", "actor", "reason", "tableName", "rowId", "slug", "operation", "before", "after") ';
  own text := stemma_own_columns(TG_RELID);
  many int;
BEGIN
  INSERT INTO "Change" ("id") VALUES (txid_current()) ON CONFLICT DO NOTHING;
  -- What is derived stays out: it can always be made again.
  IF TG_OP = 'INSERT' THEN
    SELECT count(*) INTO many FROM (SELECT FROM new_rows LIMIT 100) n;
    IF many = 100 THEN
      EXECUTE format('INSERT INTO "Insertion" ("change", "actor", "reason", "tableName", "keys")
        SELECT %s, range_agg(int4range(%2$I, %2$I, ''[]'')) FROM new_rows', columns, key);
    ELSE
      EXECUTE format('%s SELECT %s, (j->>%L)::int, %s, ''insert'', NULL, j FROM (SELECT to_jsonb(r) AS j FROM (SELECT %s FROM new_rows) r) x', target, columns, key, slug, own);
    END IF;
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

-- The keys of a set, one a row.
CREATE FUNCTION stemma_keys(keys int4multirange) RETURNS SETOF int LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT k FROM unnest(keys) r, generate_series(lower(r), upper(r) - 1) k
$$;

-- What rows of an insertion were when they came in; NULL for one that was emptied away since without a history. It sees what
-- the statement sees that asks.
CREATE FUNCTION stemma_inserted(insertion bigint, table_name text, keys int[]) RETURNS TABLE("rowId" int, "after" jsonb) LANGUAGE plpgsql STABLE AS $$
DECLARE
  relation regclass := format('%I', table_name)::regclass;
  key text := CASE WHEN EXISTS (SELECT FROM pg_attribute WHERE attrelid = relation AND attname = 'id' AND NOT attisdropped) THEN 'id' ELSE 'claimId' END;
BEGIN
  RETURN QUERY EXECUTE format('
    SELECT k, coalesce(later."before", present.j) FROM unnest($1) AS k
    LEFT JOIN LATERAL (
      SELECT r."before" FROM "Revision" r WHERE r."tableName" = $2 AND r."rowId" = k AND r."id" > $3 ORDER BY r."id" LIMIT 1
    ) later ON TRUE
    LEFT JOIN LATERAL (SELECT to_jsonb(o) AS j FROM (SELECT %s FROM %s WHERE %I = k) o) present ON later."before" IS NULL',
    stemma_own_columns(relation), relation, key) USING keys, table_name, insertion;
END
$$;

-- The whole history, one row a changed row, whichever way it is kept. Ask it by change: by row it would be read whole.
CREATE VIEW "EveryRevision" AS
  SELECT "id", "at", "change", "actor", "reason", "tableName", "rowId", "slug", "operation", "before", "after" FROM "Revision"
  UNION ALL
  SELECT i."id", i."at", i."change", i."actor", i."reason", i."tableName", x."rowId", x."after"->>'slug', 'insert'::"Operation", NULL, x."after"
  FROM "Insertion" i CROSS JOIN LATERAL stemma_inserted(i."id", i."tableName", ARRAY(SELECT stemma_keys(i."keys"))) x;
