import "server-only";
import type { Agent } from "@/lib/schemas/agent";
import type { Absence, Citation } from "@/lib/schemas/citation";
import { claimSchema, type Claim } from "@/lib/schemas/claim";
import type { Passage } from "@/lib/schemas/document";
import type { Source } from "@/lib/schemas/source";
import { readRecords } from "./bundle/read-records";
import { sql } from "./client";
import { readerNumbers, type Stretch } from "./passage-number";

/** A question that a claim answers, with the band in which it stands there, null where it has no comparable figure. */
export interface Answered {
  question: string;
  title: string;
  band: string | null;
}

/** A link that somebody suspects, seen from one of its two ends: `other` is the far one. */
export interface SuspectedLink {
  id: string;
  relation: string;
  reason: string | null;
  /** Whether the claim at hand is the one about which it is asked. */
  asked: boolean;
  other: { kind: "claim" | "source"; id: string; label: string };
}

/** A claim with every record that its page tells of, but the evidence graph. */
export interface ClaimDossier {
  claim: Claim;
  source: Source;
  agent: Agent;
  /** The work in which the wording was met, where it wasn't the source itself. */
  quotedIn: Source | null;
  passage: Passage | null;
  /** The passage's place in its document, counted from 1 in reading order. */
  passageNumber: number | null;
  quotation: { id: string; title: string; wordings: number } | null;
  answers: Answered[];
  /** Its own links, each with all that was found on opening the place; or those that a reader opened, where only they were asked for. */
  links: Citation[];
  /** How many links it has, and how many of them a reader opened. */
  linkCount: number;
  openedCount: number;
  /** How the works at the far ends of `links` are named, by the slug of the claim or source. */
  linkNames: Map<string, string>;
  suspected: SuspectedLink[];
  absences: Absence[];
  /** The sources that its assessment points to, in that order. */
  evidence: Source[];
}

/** The claim as a bundle has it, or null. One query. */
export async function findClaim(slug: string): Promise<Claim | null> {
  const [row] = await readRecords(sql(), "claims", { slugs: [slug] });
  return row ? claimSchema.parse(row.record) : null;
}

/**
 * The claim with all that its page tells of it, or null. Ten queries, however much there is. With `openedAtMost` only so many of the
 * links that a reader opened are read: those found to say otherwise first.
 */
export async function findClaimDossier(
  slug: string,
  { openedAtMost = null as number | null } = {},
): Promise<ClaimDossier | null> {
  const claim = await findClaim(slug);
  if (!claim) return null;
  const evidence = claim.assessment?.evidence ?? [];
  const named = [claim.source, claim.sighting.quotedIn, ...evidence].filter((id) => id !== null);
  const [sources, agents, passages, passageNumber, quotation, answers, links, suspected, absences] = await Promise.all([
    readRecords(sql(), "sources", { slugs: named }),
    readRecords(sql(), "agents", { slugs: [claim.agent] }),
    readRecords(sql(), "passages", { slugs: claim.passage === null ? [] : [claim.passage] }),
    numberOf(claim),
    quotationOf(claim),
    answersOf(slug),
    linksOf(slug, openedAtMost),
    suspectedOf(slug),
    absencesOf(slug),
  ]);
  const byId = new Map(sources.map(({ record }) => [record.id, record as Source]));
  return {
    claim,
    source: byId.get(claim.source)!,
    agent: agents[0]!.record as Agent,
    quotedIn: byId.get(claim.sighting.quotedIn ?? "") ?? null,
    passage: (passages[0]?.record as Passage | undefined) ?? null,
    passageNumber,
    quotation,
    answers,
    ...links,
    suspected,
    absences,
    evidence: evidence.flatMap((id) => byId.get(id) ?? []),
  };
}

async function numberOf({ passage }: Claim): Promise<number | null> {
  if (passage === null) return null;
  const stretch = await sql()<Stretch[]>`
    SELECT "documentId" AS document, "start", "end", "id" AS passage FROM "Passage" WHERE "slug" = ${passage}`;
  return (await readerNumbers(stretch))[0] ?? null;
}

async function quotationOf({ quotation }: Claim): Promise<ClaimDossier["quotation"]> {
  if (quotation === null) return null;
  const [row] = await sql()<NonNullable<ClaimDossier["quotation"]>[]>`
    SELECT q."slug" AS id, q."title", count(*)::int AS wordings FROM "Quotation" q JOIN "Claim" c ON c."quotationId" = q."id"
    WHERE q."slug" = ${quotation} GROUP BY q."id"`;
  return row ? { ...row } : null;
}

async function answersOf(slug: string): Promise<Answered[]> {
  const rows = await sql()<Answered[]>`
    SELECT q."slug" AS question, q."title", b."label" AS band FROM "Answer" a JOIN "Claim" c ON c."id" = a."claimId"
    JOIN "Question" q ON q."id" = a."questionId" LEFT JOIN "Band" b ON b."id" = a."bandId"
    WHERE c."slug" = ${slug} ORDER BY q."id"`;
  return [...rows];
}

type Links = Pick<ClaimDossier, "links" | "linkCount" | "openedCount" | "linkNames">;

async function linksOf(slug: string, openedAtMost: number | null): Promise<Links> {
  const t = sql();
  const most = openedAtMost === null ? t`ALL` : t`${openedAtMost}`;
  const [row] = await t<{ keys: number[]; linkCount: number; openedCount: number; names: [string, string][] }[]>`
    WITH link AS MATERIALIZED (
      SELECT t."id", t."status", t."targetClaimId", t."targetSourceId",
        EXISTS (SELECT FROM "Verification" v WHERE v."citationId" = t."id") AS opened
      FROM "Citation" t JOIN "Claim" c ON c."id" = t."claimId" WHERE c."slug" = ${slug}
    ),
    shown AS MATERIALIZED (
      SELECT * FROM link WHERE ${openedAtMost === null ? t`TRUE` : t`opened`}
      ORDER BY "status" = 'misrepresented' DESC, "id" LIMIT ${most}
    )
    SELECT (SELECT coalesce(json_agg("id" ORDER BY "id"), '[]') FROM shown) AS keys,
      (SELECT count(*)::int FROM link) AS "linkCount", (SELECT count(*)::int FROM link WHERE opened) AS "openedCount",
      (SELECT coalesce(json_agg(json_build_array(coalesce(tc."slug", ts."slug"), coalesce(cs."short", ts."short"))), '[]') FROM shown
        LEFT JOIN "Claim" tc ON tc."id" = shown."targetClaimId" LEFT JOIN "Source" cs ON cs."id" = tc."sourceId"
        LEFT JOIN "Source" ts ON ts."id" = shown."targetSourceId") AS names`;
  const { keys, linkCount, openedCount, names } = row!;
  const links = await readRecords(t, "citations", { keys });
  return { links: links.map(({ record }) => record as Citation), linkCount, openedCount, linkNames: new Map(names) };
}

async function suspectedOf(slug: string): Promise<SuspectedLink[]> {
  const rows = await sql()<
    (Omit<SuspectedLink, "other"> & { kind: "claim" | "source"; otherId: string; label: string })[]
  >`
    SELECT o."slug" AS id, o."relation", o."reason", c."slug" = ${slug} AS asked,
      CASE WHEN s."id" IS NOT NULL THEN 'source' ELSE 'claim' END AS kind,
      CASE WHEN s."id" IS NOT NULL THEN s."slug" WHEN c."slug" = ${slug} THEN oc."slug" ELSE c."slug" END AS "otherId",
      CASE WHEN s."id" IS NOT NULL THEN s."short" WHEN c."slug" = ${slug} THEN oc."label" ELSE c."label" END AS label
    FROM "OpenQuestion" o JOIN "Claim" c ON c."id" = o."claimId" LEFT JOIN "Claim" oc ON oc."id" = o."otherClaimId"
    LEFT JOIN "Source" s ON s."id" = o."otherSourceId"
    WHERE c."slug" = ${slug} OR oc."slug" = ${slug} ORDER BY o."id"`;
  return rows.map(({ kind, otherId, label, ...row }) => ({ ...row, other: { kind, id: otherId, label } }));
}

async function absencesOf(slug: string): Promise<Absence[]> {
  const rows = await sql()<{ key: number }[]>`
    SELECT t."id" AS key FROM "Absence" t JOIN "Claim" c ON c."id" = t."claimId" WHERE c."slug" = ${slug}`;
  const absences = await readRecords(sql(), "absences", { keys: rows.map((row) => row.key) });
  return absences.map(({ record }) => record as Absence);
}
