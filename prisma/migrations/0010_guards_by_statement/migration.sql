-- Guards that look at all rows of a statement at once instead of being called for each: what leans on what, that an estimate
-- claim has its estimate, and the status of a citation. They refuse what was refused before; a bulk import spends a
-- fraction of the time.

-- What leans on what ------------------------------------------------------------------------------------------------
-- A foreign key asks for each row. For the tables that grow with the claims, two triggers a statement keep the same promise:
-- * a row that leans on another finds it, and holds it (FOR KEY SHARE) until the transaction ends, as a foreign key does. Rows
--   that the transaction itself brought in nobody else can see or remove: they need no lock;
-- * a row that others lean on can't be removed, its kind or question not changed, its table not emptied.
-- Both look in a fresh snapshot after they have the lock, so one of two writers at once always sees the other. That needs
-- READ COMMITTED: in a transaction with one snapshot for all its statements nothing that may be leaned on is removed.
-- From PostgreSQL 18 on the foreign keys stay as declarations (NOT ENFORCED), before it they go.

-- Each argument: constraint; columns; table leaned on; its columns. Lists by commas.
CREATE FUNCTION stemma_leans() RETURNS trigger LANGUAGE plpgsql
  -- A lookup a row, whatever the planner knows of a table that is just being filled: never the whole table a statement.
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  own xid := pg_current_xact_id()::xid;
  part text[];
  refers text;
  present text;
  wanted int;
  held int;
  missing text;
BEGIN
  FOREACH part SLICE 1 IN ARRAY stemma_references(TG_ARGV) LOOP
    SELECT string_agg(format('%I', c), ', ') INTO refers FROM unnest(string_to_array(part[2], ',')) c;
    SELECT string_agg(format('r.%I = n.%I', k, c), ' AND ') INTO present
      FROM unnest(string_to_array(part[2], ','), string_to_array(part[4], ',')) x(c, k);
    EXECUTE format('SELECT count(*) FROM (SELECT DISTINCT %s FROM new_rows WHERE num_nulls(%1$s) = 0) n
      LEFT JOIN %I r ON %s WHERE r.xmin IS DISTINCT FROM $1', refers, part[3], present) INTO wanted USING own;
    CONTINUE WHEN wanted = 0;
    EXECUTE format('SELECT count(*) FROM (SELECT FROM (SELECT DISTINCT %s FROM new_rows WHERE num_nulls(%1$s) = 0 ORDER BY %1$s) n
      JOIN %I r ON %s WHERE r.xmin <> $1 FOR KEY SHARE OF r) x', refers, part[3], present) INTO held USING own;
    CONTINUE WHEN held = wanted;
    EXECUTE format('SELECT ROW(n.*)::text FROM (SELECT DISTINCT %s FROM new_rows WHERE num_nulls(%1$s) = 0) n
      WHERE NOT EXISTS (SELECT FROM %I r WHERE %s) LIMIT 1', refers, part[3], present) INTO missing;
    RAISE EXCEPTION 'insert or update on table "%" violates foreign key constraint "%"', TG_TABLE_NAME, part[1]
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = part[1], TABLE = TG_TABLE_NAME,
        DETAIL = format('Key (%s)=%s is not present in table "%s".', replace(part[2], ',', ', '), coalesce(missing, '(a row that was removed meanwhile)'), part[3]);
  END LOOP;
  RETURN NULL;
END
$$;

-- Each argument: constraint; columns that are leaned on; table that leans; its columns.
CREATE FUNCTION stemma_leaned_on() RETURNS trigger LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  part text[];
  leans text;
  stays text;
  found boolean;
BEGIN
  IF current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION 'rows of "%" are removed in READ COMMITTED only: this transaction could not see who leans on them by now', TG_TABLE_NAME
      USING ERRCODE = 'feature_not_supported';
  END IF;
  FOREACH part SLICE 1 IN ARRAY stemma_references(TG_ARGV) LOOP
    SELECT string_agg(format('c.%I = o.%I', c, k), ' AND '), string_agg(format('r.%I = o.%1$I', k), ' AND ') INTO leans, stays
      FROM unnest(string_to_array(part[4], ','), string_to_array(part[2], ',')) x(c, k);
    EXECUTE format('SELECT EXISTS (SELECT FROM old_rows o JOIN %I c ON %s WHERE NOT EXISTS (SELECT FROM %I r WHERE %s))',
      part[3], leans, TG_TABLE_NAME, stays) INTO found;
    IF found THEN
      RAISE EXCEPTION 'update or delete on table "%" violates foreign key constraint "%" on table "%"', TG_TABLE_NAME, part[1], part[3]
        USING ERRCODE = 'foreign_key_violation', CONSTRAINT = part[1], TABLE = part[3],
          DETAIL = format('A row is still referenced from table "%s".', part[3]);
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

-- A table that is emptied leaves nobody behind who leans on it.
CREATE FUNCTION stemma_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part text[];
  found boolean;
BEGIN
  FOREACH part SLICE 1 IN ARRAY stemma_references(TG_ARGV) LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE num_nulls(%s) = 0)', part[3],
      (SELECT string_agg(format('%I', c), ', ') FROM unnest(string_to_array(part[4], ',')) c)) INTO found;
    IF found THEN
      RAISE EXCEPTION 'truncate of table "%" violates foreign key constraint "%" on table "%"', TG_TABLE_NAME, part[1], part[3]
        USING ERRCODE = 'foreign_key_violation', CONSTRAINT = part[1], TABLE = part[3];
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

-- The arguments of these triggers, four a reference.
CREATE FUNCTION stemma_references(arguments text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT array_agg(string_to_array(a, ';')) FROM unnest(arguments) a
$$;

DO $$
DECLARE
  -- Tables that grow with the claims: their foreign keys are read from the catalogue.
  growing text[] := ARRAY['Passage', 'Claim', 'Estimate', 'Scope', 'Sighting', 'Citation', 'Verification', 'Answer'];
  reference record;
  name text;
  arguments text;
BEGIN
  CREATE TEMP TABLE declared ON COMMIT DROP AS
    SELECT c.conname::text AS "constraint", child.relname::text AS child, parent.relname::text AS parent,
      (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k(num, n) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num) AS columns,
      (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(c.confkey) WITH ORDINALITY k(num, n) JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.num) AS keys
    FROM pg_constraint c JOIN pg_class child ON child.oid = c.conrelid JOIN pg_class parent ON parent.oid = c.confrelid
    WHERE c.contype = 'f' AND child.relname = ANY(growing) AND child.relnamespace = 'public'::regnamespace;
  FOR name IN SELECT DISTINCT child FROM declared LOOP
    SELECT string_agg(quote_literal(concat_ws(';', "constraint", columns, parent, keys)), ', ' ORDER BY "constraint") INTO arguments FROM declared WHERE child = name;
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION stemma_leans(%s)', name || '_leans_insert', name, arguments);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION stemma_leans(%s)', name || '_leans_update', name, arguments);
  END LOOP;
  FOR name IN SELECT DISTINCT parent FROM declared LOOP
    SELECT string_agg(quote_literal(concat_ws(';', "constraint", keys, child, columns)), ', ' ORDER BY "constraint") INTO arguments FROM declared WHERE parent = name;
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION stemma_leaned_on(%s)', name || '_leaned_on_delete', name, arguments);
    EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION stemma_not_emptied(%s)', name || '_leaned_on_truncate', name, arguments);
    -- Keys never change (stemma_key_stays); what is leaned on beside a key may.
    SELECT string_agg(quote_literal(concat_ws(';', "constraint", keys, child, columns)), ', ' ORDER BY "constraint") INTO arguments FROM declared WHERE parent = name AND keys <> 'id';
    CONTINUE WHEN arguments IS NULL;
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION stemma_leaned_on(%s)', name || '_leaned_on_update', name, arguments);
  END LOOP;
  FOR reference IN SELECT * FROM declared LOOP
    IF current_setting('server_version_num')::int >= 180000 THEN
      EXECUTE format('ALTER TABLE %I ALTER CONSTRAINT %I NOT ENFORCED', reference.child, reference."constraint");
    ELSE
      EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', reference.child, reference."constraint");
    END IF;
  END LOOP;
END
$$;

-- An estimate claim has its estimate by the end of the transaction --------------------------------------------------
-- Looked at once for each entry of the history, of which bulk has one a statement: nothing that touches a claim or an
-- estimate comes without one.

CREATE FUNCTION stemma_inserted_have_estimates() RETURNS trigger LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE claim_id int;
BEGIN
  EXECUTE 'SELECT c."id" FROM unnest($1) k JOIN "Claim" c ON c."id" >= lower(k) AND c."id" < upper(k)
    WHERE c."kind" = ''estimate'' AND NOT EXISTS (SELECT FROM "Estimate" e WHERE e."claimId" = c."id") LIMIT 1' INTO claim_id USING NEW."keys";
  PERFORM stemma_has_estimate(claim_id);
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER "Insertion_has_estimates" AFTER INSERT ON "Insertion"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."tableName" = 'Claim') EXECUTE FUNCTION stemma_inserted_have_estimates();

CREATE FUNCTION stemma_revised_has_estimate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM stemma_has_estimate(NEW."rowId");
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER "Revision_has_estimate" AFTER INSERT ON "Revision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((NEW."tableName" = 'Claim' AND NEW."after"->>'kind' = 'estimate') OR (NEW."tableName" = 'Estimate' AND NEW."operation" = 'delete'))
  EXECUTE FUNCTION stemma_revised_has_estimate();

DROP TRIGGER "Claim_has_estimate" ON "Claim";
DROP TRIGGER "Estimate_not_removed" ON "Estimate";
DROP FUNCTION stemma_claim_has_estimate();
DROP FUNCTION stemma_estimate_not_removed();

-- The status of a citation is that of its last verification. Planned for each statement, by its own number of rows.
CREATE OR REPLACE FUNCTION stemma_citation_status() RETURNS trigger LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
  EXECUTE 'UPDATE "Citation" c SET "status" = l."status" FROM (
      SELECT n."citationId", (SELECT v."status" FROM "Verification" v WHERE v."citationId" = n."citationId" ORDER BY v."position" DESC LIMIT 1) AS "status"
      FROM (SELECT DISTINCT "citationId" FROM new_rows) n
    ) l WHERE c."id" = l."citationId" AND c."status" <> l."status"';
  RETURN NULL;
END
$$;

-- Indexes ------------------------------------------------------------------------------------------------------------
-- Columns that are mostly empty are indexed where they are not.
DO $$
DECLARE wanted text[];
BEGIN
  FOREACH wanted SLICE 1 IN ARRAY ARRAY[['Claim', 'passageId'], ['Claim', 'quotationId'], ['Sighting', 'quotedInId'],
    ['Citation', 'targetSourceId'], ['Verification', 'passageId'], ['Estimate', 'low'], ['Estimate', 'best'], ['Estimate', 'high']] LOOP
    EXECUTE format('DROP INDEX %I', wanted[1] || '_' || wanted[2] || '_idx');
    EXECUTE format('CREATE INDEX %I ON %I (%I) WHERE %3$I IS NOT NULL', wanted[1] || '_' || wanted[2] || '_idx', wanted[1], wanted[2]);
  END LOOP;
END
$$;
-- An estimate's claim alone is unique already.
DROP INDEX "Estimate_claimId_claimKind_key";
