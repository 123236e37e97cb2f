-- What PostgreSQL itself guards: the words and names that are searched, the shape of the record, and its history.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words and names -------------------------------------------------------------------------------------------------

-- The dictionary that reads a language; those we have no stemmer for are split into words only.
CREATE FUNCTION stemma_dictionary(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE split_part(coalesce(language, ''), '-', 1)
    WHEN 'en' THEN 'pg_catalog.english'::regconfig
    WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
    WHEN 'de' THEN 'pg_catalog.german'::regconfig
    WHEN 'fr' THEN 'pg_catalog.french'::regconfig
    WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
    ELSE 'pg_catalog.simple'::regconfig
  END
$$;

-- One key for all spellings of a name: Latin script, no diacritics, the commonest transliterations folded, so that
-- Мельгунов, Melgunov, Melgounov and Melgunoff meet. Cyrillic after the Library of Congress, without its marks.
CREATE FUNCTION stemma_name_key(name text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE key text := lower(coalesce(name, ''));
BEGIN
  IF key ~ '[а-яёіѣѳѵ]' THEN
    key := replace(replace(replace(key, 'щ', 'shch'), 'ш', 'sh'), 'ч', 'ch');
    key := replace(replace(replace(key, 'ж', 'zh'), 'х', 'kh'), 'ц', 'ts');
    key := replace(replace(key, 'ю', 'iu'), 'я', 'ia');
    key := translate(key, 'абвгдеёзийіѣклмнопрстуѳфыэѵъь', 'abvgdeeziiieklmnoprstuffyei');
  END IF;
  key := public.unaccent('public.unaccent'::regdictionary, key);
  key := regexp_replace(key, '[^a-z0-9]+', ' ', 'g');
  key := replace(replace(translate(key, 'yjw', 'iiv'), 'ou', 'u'), 'ii', 'i');
  key := regexp_replace(key, '(off|ov)\M', 'ov', 'g');
  RETURN trim(key);
END
$$;

ALTER TABLE "Agent" DROP COLUMN "nameKey";
ALTER TABLE "Agent" ADD COLUMN "nameKey" text GENERATED ALWAYS AS (stemma_name_key("names")) STORED;
ALTER TABLE "Source" DROP COLUMN "nameKey", DROP COLUMN "search";
ALTER TABLE "Source" ADD COLUMN "nameKey" text GENERATED ALWAYS AS (stemma_name_key("names")) STORED;
ALTER TABLE "Source" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector(stemma_dictionary("language"), "title"), 'A')
  || setweight(to_tsvector('simple', "title" || ' ' || "names"), 'B')
  || setweight(to_tsvector('english', coalesce("note", '')), 'D')
) STORED;
ALTER TABLE "Document" DROP COLUMN "search";
-- A tsvector holds at most 1 MB: of a very long text the first 400,000 characters are searched.
ALTER TABLE "Document" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  to_tsvector(stemma_dictionary("language"), left("text", 400000))
) STORED;
ALTER TABLE "Claim" DROP COLUMN "search";
ALTER TABLE "Claim" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('english', "label"), 'A')
  || setweight(to_tsvector(stemma_dictionary("language"), coalesce("wording", '')), 'B')
  || setweight(to_tsvector('simple', coalesce("attribution", '')), 'C')
  || setweight(to_tsvector('english', coalesce("note", '')), 'D')
) STORED;

CREATE INDEX "Agent_nameKey_idx" ON "Agent" USING gin ("nameKey" gin_trgm_ops);
CREATE INDEX "Source_nameKey_idx" ON "Source" USING gin ("nameKey" gin_trgm_ops);
CREATE INDEX "Source_search_idx" ON "Source" USING gin ("search");
CREATE INDEX "Document_search_idx" ON "Document" USING gin ("search");
CREATE INDEX "Claim_search_idx" ON "Claim" USING gin ("search");

-- The shape of the record -----------------------------------------------------------------------------------------

-- Every integer up to 2^53 - 1, the largest that JavaScript holds exactly.
ALTER TABLE "Estimate"
  ADD CONSTRAINT "Estimate_kind" CHECK ("claimKind" = 'estimate'),
  ADD CONSTRAINT "Estimate_some_figure" CHECK (num_nonnulls("low", "best", "high") > 0),
  ADD CONSTRAINT "Estimate_range" CHECK (
    coalesce("low", 0) BETWEEN 0 AND 9007199254740991
    AND coalesce("best", 0) BETWEEN 0 AND 9007199254740991
    AND coalesce("high", 0) BETWEEN 0 AND 9007199254740991
  ),
  ADD CONSTRAINT "Estimate_order" CHECK (
    ("low" IS NULL OR "best" IS NULL OR "low" <= "best")
    AND ("best" IS NULL OR "high" IS NULL OR "best" <= "high")
    AND ("low" IS NULL OR "high" IS NULL OR "low" <= "high")
  );
ALTER TABLE "Citation"
  ADD CONSTRAINT "Citation_one_target" CHECK (num_nonnulls("targetClaimId", "targetSourceId") = 1),
  ADD CONSTRAINT "Citation_not_itself" CHECK ("targetClaimId" IS DISTINCT FROM "claimId");
ALTER TABLE "OpenQuestion"
  ADD CONSTRAINT "OpenQuestion_one_other" CHECK (num_nonnulls("otherClaimId", "otherSourceId") = 1);
ALTER TABLE "Derivation" ADD CONSTRAINT "Derivation_not_itself" CHECK ("sourceId" <> "fromId");
ALTER TABLE "Place" ADD CONSTRAINT "Place_not_itself" CHECK ("partOfId" IS DISTINCT FROM "id");
ALTER TABLE "Document" ADD CONSTRAINT "Document_not_itself" CHECK ("supersedesId" IS DISTINCT FROM "id");
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_span" CHECK ("start" >= 0 AND "start" < "end");
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_rank_reason" CHECK ("rank" = 'normal' OR "rankReason" IS NOT NULL);
ALTER TABLE "Sighting" ADD CONSTRAINT "Sighting_quoted_in" CHECK (("kind" = 'quoted') = ("quotedInId" IS NOT NULL));
ALTER TABLE "Suppression" ADD CONSTRAINT "Suppression_reason" CHECK (length(trim("justification")) > 0);

-- A claim of kind estimate has its estimate by the end of the transaction. That no other claim has one, the foreign
-- key from the estimate to the claim and its kind sees to.
CREATE FUNCTION stemma_estimate_exists() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE claim_id int := CASE WHEN TG_TABLE_NAME = 'Claim' THEN (to_jsonb(NEW)->>'id')::int ELSE (to_jsonb(OLD)->>'claimId')::int END;
BEGIN
  IF EXISTS (SELECT FROM "Claim" c WHERE c."id" = claim_id AND c."kind" = 'estimate')
     AND NOT EXISTS (SELECT FROM "Estimate" e WHERE e."claimId" = claim_id) THEN
    RAISE EXCEPTION 'claim % is of kind estimate and has no estimate', claim_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER "Claim_has_estimate" AFTER INSERT OR UPDATE OF "kind" ON "Claim"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."kind" = 'estimate') EXECUTE FUNCTION stemma_estimate_exists();
CREATE CONSTRAINT TRIGGER "Estimate_not_removed" AFTER DELETE OR UPDATE OF "claimId" ON "Estimate"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stemma_estimate_exists();

-- The status of a citation is that of its last verification.
CREATE FUNCTION stemma_citation_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Citation" c SET "status" = l."status"
  FROM (
    SELECT DISTINCT ON (v."citationId") v."citationId", v."status" FROM "Verification" v
    WHERE v."citationId" IN (SELECT n."citationId" FROM new_rows n)
    ORDER BY v."citationId", v."position" DESC
  ) l
  WHERE c."id" = l."citationId" AND c."status" <> l."status";
  RETURN NULL;
END
$$;
CREATE TRIGGER "Verification_status_insert" AFTER INSERT ON "Verification"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION stemma_citation_status();
CREATE TRIGGER "Verification_status_update" AFTER UPDATE ON "Verification"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION stemma_citation_status();

-- The history -----------------------------------------------------------------------------------------------------

-- One row of history for every row changed, written a statement at a time, so that bulk work stays in proportion.
-- Actor and reason: SET LOCAL stemma.actor, stemma.reason. The first argument names the key column.
CREATE FUNCTION stemma_revise() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  key text := TG_ARGV[0];
  columns text := format('txid_current(), coalesce(nullif(current_setting(''stemma.actor'', true), ''''), current_user), nullif(current_setting(''stemma.reason'', true), ''''), %L', TG_TABLE_NAME);
  slug text := CASE WHEN key = 'id' THEN 'j->>''slug''' ELSE 'NULL' END;
  target text := 'INSERT INTO "Revision" ("change", "actor", "reason", "tableName", "rowId", "slug", "operation", "before", "after") ';
BEGIN
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

CREATE FUNCTION stemma_next_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."version" := OLD."version" + 1;
  RETURN NEW;
END
$$;

-- A key names its row for ever: an update that moved it would tear the history.
CREATE FUNCTION stemma_key_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the key of a row in % cannot be changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

DO $$
DECLARE
  name text;
  key text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Collection', 'Place', 'Agent', 'Source', 'Derivation', 'Document', 'Passage', 'Quotation',
    'Claim', 'Estimate', 'Scope', 'Sighting', 'Assessment', 'AssessmentEvidence', 'Citation', 'Verification',
    'OpenQuestion', 'Absence', 'Question', 'Band', 'Answer', 'Suppression'] LOOP
    key := CASE WHEN name IN ('Estimate', 'Scope', 'Sighting', 'Assessment') THEN 'claimId' ELSE 'id' END;
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION stemma_revise(%L)', name || '_revise_insert', name, key);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION stemma_revise(%L)', name || '_revise_update', name, key);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION stemma_revise(%L)', name || '_revise_delete', name, key);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION stemma_next_version()', name || '_version', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OF %I ON %I FOR EACH ROW WHEN (OLD.%I IS DISTINCT FROM NEW.%I) EXECUTE FUNCTION stemma_key_stays()', name || '_key', key, name, key, key);
  END LOOP;
END
$$;

CREATE FUNCTION stemma_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the history is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER "Revision_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Revision"
  FOR EACH STATEMENT EXECUTE FUNCTION stemma_append_only();
