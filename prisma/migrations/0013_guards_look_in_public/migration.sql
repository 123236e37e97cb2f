-- Before PostgreSQL 18 the guards of 0010 stand alone, so they keep what a declaration keeps there.

-- A table that is emptied leaves nobody behind who leans on it: in a transaction with one snapshot, who came since isn't seen.
CREATE OR REPLACE FUNCTION stemma_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part text[];
  found boolean;
BEGIN
  IF current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION 'the table "%" is emptied in READ COMMITTED only: this transaction could not see who leans on it by now', TG_TABLE_NAME
      USING ERRCODE = 'feature_not_supported';
  END IF;
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

-- What the guards and the history name is Stemma's own table, whatever a session calls its temporary ones.
ALTER FUNCTION stemma_leans() SET search_path = public, pg_temp;
ALTER FUNCTION stemma_leaned_on() SET search_path = public, pg_temp;
ALTER FUNCTION stemma_not_emptied() SET search_path = public, pg_temp;
ALTER FUNCTION stemma_has_estimate(int) SET search_path = public, pg_temp;
ALTER FUNCTION stemma_inserted_have_estimates() SET search_path = public, pg_temp;
ALTER FUNCTION stemma_citation_status() SET search_path = public, pg_temp;
ALTER FUNCTION stemma_revise() SET search_path = public, pg_temp;
ALTER FUNCTION stemma_all_changed() SET search_path = public, pg_temp;
