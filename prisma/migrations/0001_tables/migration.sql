-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AbsenceKind" AS ENUM ('searchedNotFound', 'lineageNotRecorded', 'noFigureGiven');

-- CreateEnum
CREATE TYPE "AgentKind" AS ENUM ('person', 'organisation', 'state', 'anonymous');

-- CreateEnum
CREATE TYPE "CitationIntent" AS ENUM ('citesAsEvidence', 'citesAsAuthority', 'includesQuotationFrom', 'usesDataFrom', 'citesAsSourceDocument', 'obtainsSupportFrom', 'disputes', 'refutes', 'corrects', 'qualifies', 'discusses');

-- CreateEnum
CREATE TYPE "VerificationStatus" AS ENUM ('unchecked', 'confirmed', 'notFound', 'misrepresented', 'inaccessible');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('estimate', 'quotation', 'event', 'statement');

-- CreateEnum
CREATE TYPE "Rank" AS ENUM ('preferred', 'normal', 'deprecated');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('archivalCount', 'officialReturn', 'eyewitness', 'survey', 'ownCount', 'extrapolation', 'residual', 'modelled', 'compilation', 'hearsay', 'quotation', 'unstated');

-- CreateEnum
CREATE TYPE "AttributionKind" AS ENUM ('none', 'namedWork', 'namedPersonNoWork', 'vague');

-- CreateEnum
CREATE TYPE "DerivationKind" AS ENUM ('translation', 'edition', 'reprint', 'abridgement');

-- CreateEnum
CREATE TYPE "Bound" AS ENUM ('exact', 'about', 'atLeast', 'upTo', 'moreThan', 'fewerThan', 'between', 'orderOfMagnitude');

-- CreateEnum
CREATE TYPE "Level" AS ENUM ('error', 'warning', 'note', 'cannotCheck');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('claim', 'citation', 'source', 'document');

-- CreateEnum
CREATE TYPE "MarkerScope" AS ENUM ('direct', 'block');

-- CreateEnum
CREATE TYPE "Operation" AS ENUM ('insert', 'update', 'delete');

-- CreateEnum
CREATE TYPE "SightingKind" AS ENUM ('original', 'quoted', 'unseen');

-- CreateEnum
CREATE TYPE "SightingExtent" AS ENUM ('fullText', 'excerpt');

-- CreateEnum
CREATE TYPE "Access" AS ENUM ('fullText', 'excerpt', 'citedOnly', 'background');

-- CreateTable
CREATE TABLE "Absence" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "collectionId" INTEGER NOT NULL,
    "kind" "AbsenceKind" NOT NULL,
    "sought" TEXT NOT NULL,
    "claimId" INTEGER,
    "sourceId" INTEGER,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agent" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "AgentKind" NOT NULL,
    "otherNames" JSONB NOT NULL,
    "note" TEXT,
    "names" TEXT NOT NULL,
    "nameKey" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "claimId" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "grade" "SightingKind" NOT NULL,
    "note" TEXT,
    "by" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("claimId")
);

-- CreateTable
CREATE TABLE "AssessmentEvidence" (
    "id" SERIAL NOT NULL,
    "claimId" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AssessmentEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "claimId" INTEGER NOT NULL,
    "targetClaimId" INTEGER,
    "targetSourceId" INTEGER,
    "intent" "CitationIntent" NOT NULL,
    "relation" TEXT,
    "locator" TEXT,
    "evidence" TEXT,
    "status" "VerificationStatus" NOT NULL DEFAULT 'unchecked',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "collectionId" INTEGER NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "label" TEXT NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "agentId" INTEGER NOT NULL,
    "attribution" TEXT,
    "attributionKind" "AttributionKind" NOT NULL,
    "locator" TEXT,
    "wording" TEXT,
    "language" TEXT,
    "translation" JSONB,
    "passageId" INTEGER,
    "quotationId" INTEGER,
    "basis" "Basis" NOT NULL,
    "rank" "Rank" NOT NULL DEFAULT 'normal',
    "rankReason" TEXT,
    "note" TEXT,
    "search" tsvector,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Collection" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Derivation" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "fromId" INTEGER NOT NULL,
    "kind" "DerivationKind" NOT NULL,
    "evidence" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Derivation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "versionLabel" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "retrievedFrom" TEXT,
    "supersedesId" INTEGER,
    "note" TEXT,
    "search" tsvector,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Estimate" (
    "claimId" INTEGER NOT NULL,
    "claimKind" "ClaimKind" NOT NULL DEFAULT 'estimate',
    "low" BIGINT,
    "best" BIGINT,
    "high" BIGINT,
    "bound" "Bound" NOT NULL,
    "boundWords" TEXT,
    "unit" TEXT NOT NULL,
    "words" TEXT,
    "interval" TEXT,
    "ours" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Estimate_pkey" PRIMARY KEY ("claimId")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" SERIAL NOT NULL,
    "ruleId" TEXT NOT NULL,
    "level" "Level" NOT NULL,
    "message" TEXT NOT NULL,
    "question" TEXT,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "causeKind" "SubjectKind",
    "causeId" INTEGER,
    "claimId" INTEGER,
    "sourceId" INTEGER,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Suppression" (
    "id" SERIAL NOT NULL,
    "ruleId" TEXT NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "justification" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Suppression_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpenQuestion" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "claimId" INTEGER NOT NULL,
    "otherClaimId" INTEGER,
    "otherSourceId" INTEGER,
    "relation" TEXT NOT NULL,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "OpenQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "documentId" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "marker" TEXT,
    "markerScope" "MarkerScope",
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "partOfId" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "collectionId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Band" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Band_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "claimId" INTEGER NOT NULL,
    "bandId" INTEGER,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quotation" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "originalSourceId" INTEGER,
    "date" TEXT,
    "status" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Quotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "change" BIGINT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "tableName" TEXT NOT NULL,
    "rowId" INTEGER NOT NULL,
    "slug" TEXT,
    "operation" "Operation" NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Scope" (
    "claimId" INTEGER NOT NULL,
    "event" TEXT,
    "countingBasis" TEXT NOT NULL,
    "counts" TEXT,
    "temporal" TEXT,
    "temporalFrom" DATE,
    "temporalTo" DATE,
    "spatial" TEXT,
    "placeId" INTEGER,
    "population" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Scope_pkey" PRIMARY KEY ("claimId")
);

-- CreateTable
CREATE TABLE "Sighting" (
    "claimId" INTEGER NOT NULL,
    "kind" "SightingKind" NOT NULL,
    "quotedInId" INTEGER,
    "extent" "SightingExtent",
    "truncated" BOOLEAN NOT NULL DEFAULT false,
    "date" TEXT,
    "by" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Sighting_pkey" PRIMARY KEY ("claimId")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "csl" JSONB NOT NULL,
    "access" "Access" NOT NULL,
    "notLaterThan" TEXT,
    "note" TEXT,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "names" TEXT NOT NULL,
    "language" TEXT,
    "issued" TEXT,
    "issuedFrom" DATE,
    "issuedTo" DATE,
    "nameKey" TEXT,
    "search" tsvector,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" SERIAL NOT NULL,
    "citationId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "VerificationStatus" NOT NULL,
    "date" TEXT,
    "by" TEXT,
    "passageId" INTEGER,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Absence_slug_key" ON "Absence"("slug");

-- CreateIndex
CREATE INDEX "Absence_collectionId_idx" ON "Absence"("collectionId");

-- CreateIndex
CREATE INDEX "Absence_claimId_idx" ON "Absence"("claimId");

-- CreateIndex
CREATE INDEX "Absence_sourceId_idx" ON "Absence"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Agent_slug_key" ON "Agent"("slug");

-- CreateIndex
CREATE INDEX "AssessmentEvidence_sourceId_idx" ON "AssessmentEvidence"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentEvidence_claimId_position_key" ON "AssessmentEvidence"("claimId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Citation_slug_key" ON "Citation"("slug");

-- CreateIndex
CREATE INDEX "Citation_claimId_idx" ON "Citation"("claimId");

-- CreateIndex
CREATE INDEX "Citation_targetClaimId_idx" ON "Citation"("targetClaimId");

-- CreateIndex
CREATE INDEX "Citation_targetSourceId_idx" ON "Citation"("targetSourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_slug_key" ON "Claim"("slug");

-- CreateIndex
CREATE INDEX "Claim_collectionId_idx" ON "Claim"("collectionId");

-- CreateIndex
CREATE INDEX "Claim_sourceId_idx" ON "Claim"("sourceId");

-- CreateIndex
CREATE INDEX "Claim_agentId_idx" ON "Claim"("agentId");

-- CreateIndex
CREATE INDEX "Claim_passageId_idx" ON "Claim"("passageId");

-- CreateIndex
CREATE INDEX "Claim_quotationId_idx" ON "Claim"("quotationId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_id_kind_key" ON "Claim"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Collection_slug_key" ON "Collection"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Derivation_slug_key" ON "Derivation"("slug");

-- CreateIndex
CREATE INDEX "Derivation_sourceId_idx" ON "Derivation"("sourceId");

-- CreateIndex
CREATE INDEX "Derivation_fromId_idx" ON "Derivation"("fromId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_slug_key" ON "Document"("slug");

-- CreateIndex
CREATE INDEX "Document_sourceId_idx" ON "Document"("sourceId");

-- CreateIndex
CREATE INDEX "Document_supersedesId_idx" ON "Document"("supersedesId");

-- CreateIndex
CREATE INDEX "Estimate_low_idx" ON "Estimate"("low");

-- CreateIndex
CREATE INDEX "Estimate_best_idx" ON "Estimate"("best");

-- CreateIndex
CREATE INDEX "Estimate_high_idx" ON "Estimate"("high");

-- CreateIndex
CREATE UNIQUE INDEX "Estimate_claimId_claimKind_key" ON "Estimate"("claimId", "claimKind");

-- CreateIndex
CREATE INDEX "Finding_subjectKind_subjectId_idx" ON "Finding"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Finding_claimId_idx" ON "Finding"("claimId");

-- CreateIndex
CREATE INDEX "Finding_sourceId_idx" ON "Finding"("sourceId");

-- CreateIndex
CREATE INDEX "Finding_ruleId_level_idx" ON "Finding"("ruleId", "level");

-- CreateIndex
CREATE UNIQUE INDEX "Suppression_ruleId_subjectKind_subjectId_key" ON "Suppression"("ruleId", "subjectKind", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "OpenQuestion_slug_key" ON "OpenQuestion"("slug");

-- CreateIndex
CREATE INDEX "OpenQuestion_claimId_idx" ON "OpenQuestion"("claimId");

-- CreateIndex
CREATE INDEX "OpenQuestion_otherClaimId_idx" ON "OpenQuestion"("otherClaimId");

-- CreateIndex
CREATE INDEX "OpenQuestion_otherSourceId_idx" ON "OpenQuestion"("otherSourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_slug_key" ON "Passage"("slug");

-- CreateIndex
CREATE INDEX "Passage_documentId_start_idx" ON "Passage"("documentId", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Place_slug_key" ON "Place"("slug");

-- CreateIndex
CREATE INDEX "Place_partOfId_idx" ON "Place"("partOfId");

-- CreateIndex
CREATE UNIQUE INDEX "Question_slug_key" ON "Question"("slug");

-- CreateIndex
CREATE INDEX "Question_collectionId_idx" ON "Question"("collectionId");

-- CreateIndex
CREATE UNIQUE INDEX "Band_questionId_position_key" ON "Band"("questionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Band_id_questionId_key" ON "Band"("id", "questionId");

-- CreateIndex
CREATE INDEX "Answer_claimId_idx" ON "Answer"("claimId");

-- CreateIndex
CREATE INDEX "Answer_bandId_idx" ON "Answer"("bandId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_questionId_claimId_key" ON "Answer"("questionId", "claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Quotation_slug_key" ON "Quotation"("slug");

-- CreateIndex
CREATE INDEX "Quotation_originalSourceId_idx" ON "Quotation"("originalSourceId");

-- CreateIndex
CREATE INDEX "Revision_tableName_rowId_idx" ON "Revision"("tableName", "rowId");

-- CreateIndex
CREATE INDEX "Revision_slug_idx" ON "Revision"("slug");

-- CreateIndex
CREATE INDEX "Revision_change_idx" ON "Revision"("change");

-- CreateIndex
CREATE INDEX "Scope_placeId_idx" ON "Scope"("placeId");

-- CreateIndex
CREATE INDEX "Scope_temporalFrom_temporalTo_idx" ON "Scope"("temporalFrom", "temporalTo");

-- CreateIndex
CREATE INDEX "Sighting_quotedInId_idx" ON "Sighting"("quotedInId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE INDEX "Source_issuedFrom_idx" ON "Source"("issuedFrom");

-- CreateIndex
CREATE INDEX "Source_type_idx" ON "Source"("type");

-- CreateIndex
CREATE INDEX "Verification_passageId_idx" ON "Verification"("passageId");

-- CreateIndex
CREATE UNIQUE INDEX "Verification_citationId_position_key" ON "Verification"("citationId", "position");

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentEvidence" ADD CONSTRAINT "AssessmentEvidence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Assessment"("claimId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentEvidence" ADD CONSTRAINT "AssessmentEvidence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_targetClaimId_fkey" FOREIGN KEY ("targetClaimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_targetSourceId_fkey" FOREIGN KEY ("targetSourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_quotationId_fkey" FOREIGN KEY ("quotationId") REFERENCES "Quotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Derivation" ADD CONSTRAINT "Derivation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Derivation" ADD CONSTRAINT "Derivation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Estimate" ADD CONSTRAINT "Estimate_claimId_claimKind_fkey" FOREIGN KEY ("claimId", "claimKind") REFERENCES "Claim"("id", "kind") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "OpenQuestion" ADD CONSTRAINT "OpenQuestion_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpenQuestion" ADD CONSTRAINT "OpenQuestion_otherClaimId_fkey" FOREIGN KEY ("otherClaimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpenQuestion" ADD CONSTRAINT "OpenQuestion_otherSourceId_fkey" FOREIGN KEY ("otherSourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Band" ADD CONSTRAINT "Band_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_bandId_questionId_fkey" FOREIGN KEY ("bandId", "questionId") REFERENCES "Band"("id", "questionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quotation" ADD CONSTRAINT "Quotation_originalSourceId_fkey" FOREIGN KEY ("originalSourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scope" ADD CONSTRAINT "Scope_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scope" ADD CONSTRAINT "Scope_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sighting" ADD CONSTRAINT "Sighting_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sighting" ADD CONSTRAINT "Sighting_quotedInId_fkey" FOREIGN KEY ("quotedInId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
