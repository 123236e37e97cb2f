-- The record as it stood at a moment: a view of each table under its own name, in a schema of their own. Who puts that schema
-- first in the search path and sets `stemma.moment` asks the same questions of the past as of the present.
--
-- A row that was not touched since stands as it is. Of one that was, the first revision after the moment tells what was before;
-- a row that came in after it (alone, or with others as an `Insertion`) was not there.

CREATE INDEX "Revision_at_idx" ON "Revision" USING brin ("at");

CREATE FUNCTION stemma_moment() RETURNS timestamptz LANGUAGE sql STABLE AS $$ SELECT current_setting('stemma.moment')::timestamptz $$;

-- Makes the views anew: a migration that gives or takes a column of one of these tables drops
-- the schema `stemma_past` with CASCADE before it and calls this after it.
CREATE FUNCTION stemma_make_past() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  home text := current_schema();
  name text;
  key text;
BEGIN
  DROP SCHEMA IF EXISTS stemma_past CASCADE;
  CREATE SCHEMA stemma_past;
  FOREACH name IN ARRAY ARRAY['Collection', 'Place', 'Agent', 'Source', 'Derivation', 'Claim', 'Estimate', 'Scope', 'Sighting', 'Citation',
    'OpenQuestion', 'Absence', 'Question', 'Band', 'Answer'] LOOP
    key := CASE WHEN name IN ('Estimate', 'Scope', 'Sighting') THEN 'claimId' ELSE 'id' END;
    EXECUTE format('
      CREATE VIEW stemma_past.%1$I AS
      SELECT t.* FROM %2$I.%1$I t
      WHERE NOT EXISTS (SELECT FROM %2$I."Revision" r WHERE r."tableName" = %1$L AND r."rowId" = t.%3$I AND r."at" > %2$I.stemma_moment())
        AND NOT EXISTS (SELECT FROM %2$I."Insertion" i WHERE i."tableName" = %1$L AND i."keys" @> t.%3$I AND i."at" > %2$I.stemma_moment())
      UNION ALL
      SELECT p.* FROM (
        SELECT DISTINCT ON (r."rowId") r."rowId", r."id", r."before" FROM %2$I."Revision" r
        WHERE r."tableName" = %1$L AND r."at" > %2$I.stemma_moment() ORDER BY r."rowId", r."id"
      ) f CROSS JOIN LATERAL jsonb_populate_record(NULL::%2$I.%1$I, f."before") p
      WHERE f."before" IS NOT NULL AND NOT EXISTS (
        SELECT FROM %2$I."Insertion" i WHERE i."tableName" = %1$L AND i."keys" @> f."rowId" AND i."at" > %2$I.stemma_moment() AND i."id" < f."id")',
      name, home, key);
  END LOOP;
END
$$;

SELECT stemma_make_past();
