-- What a text's own format says of it: headings, lists, notes. Null for a plain text.
ALTER TABLE "Document" ADD COLUMN "marks" JSONB;
-- The same text is kept once: found by its hash.
CREATE INDEX "Document_sha256_idx" ON "Document" ("sha256");

-- A finding in a text that nobody recorded has no row that it speaks of: it is known by the document and its fingerprint.
ALTER TABLE "Suppression" ADD COLUMN "fingerprint" TEXT NOT NULL DEFAULT '';
DROP INDEX "Suppression_ruleId_subjectKind_subjectId_key";
CREATE UNIQUE INDEX "Suppression_ruleId_subjectKind_subjectId_fingerprint_key" ON "Suppression" ("ruleId", "subjectKind", "subjectId", "fingerprint");

-- The words of a saying and of its translation, by which the quotations of a text find it. In no language's stems, so that
-- one index serves all languages.
CREATE FUNCTION stemma_saying_words(wording text, translation jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT tsvector_to_array(to_tsvector('pg_catalog.simple'::regconfig,
    left(coalesce(wording, ''), 4000) || ' ' || left(coalesce(translation->>'text', ''), 4000)))
$$;
CREATE INDEX "Claim_saying_words_idx" ON "Claim" USING gin (stemma_saying_words("wording", "translation")) WHERE "kind" = 'quotation';
