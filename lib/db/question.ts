import "server-only";
import type { Sql } from "postgres";
import { buildGraph, type IndexedGraph } from "@/lib/domain/build-graph";
import { traceClaims } from "@/lib/domain/compact-graph/trace-claims";
import { statedCount } from "@/lib/domain/estimate-interval";
import type { EvidenceGraph } from "@/lib/domain/graph";
import type { NotedSum } from "@/lib/domain/open-sums";
import type { AnswerDetails, QuestionRecord } from "@/lib/domain/question-record";
import { questionOverview, type QuestionOverview } from "@/lib/domain/question-overview";
import { readNotedSum } from "@/lib/text/read-noted-sum";
import { sql } from "./client";
import { findGraph, findGraphPart } from "./graph";
import { freshGraph } from "./graph-index";
import { dearFrom, keptWhileUnchanged } from "./unchanged";

interface QuestionRow {
  id: number;
  slug: string;
  title: string;
  about: string | null;
  collection: { slug: string; title: string };
}

interface QuestionTitle {
  title: string;
  about: string | null;
  collection: string;
}

interface BandRow {
  id: number;
  questionId: number;
  label: string;
  note: string | null;
}

/** A page of the questions. */
export interface QuestionPage {
  questions: QuestionOverview[];
  total: number;
  page: number;
  pages: number;
}

/** Questions on a page. */
const perPage = 10;

/**
 * A page of the questions with what their small figures are drawn from, most estimates first: a constant number of statements, and one
 * short one while nothing changes. The page is shared: nobody may change it.
 */
export const listQuestions = (page = 1): Promise<QuestionPage> =>
  keptWhileUnchanged(
    `questions ${page}`,
    () => readOverviews(page),
    ({ questions }) => questions.reduce((sum, { estimates }) => sum + estimates, 0) > dearFrom,
  );

async function readOverviews(asked: number): Promise<QuestionPage> {
  const ranked = await sql()<{ id: number; total: number }[]>`
    SELECT q."id", (count(*) OVER ())::int AS total FROM "Question" q LEFT JOIN "Answer" a ON a."questionId" = q."id"
    GROUP BY q."id" ORDER BY count(a."bandId") DESC, q."title", q."id" OFFSET ${(asked - 1) * perPage} LIMIT ${perPage}`;
  if (ranked.length === 0 && asked > 1) return readOverviews(1);
  const keys = ranked.map((row) => row.id);
  const [questions, parts] = await Promise.all([readQuestions(keys), readParts(keys)]);
  const claims = [...new Set(parts.answers.map((answer) => answer.key))];
  const { graph } = await findGraphPart(claims, sql(), { links: false });
  const g = buildGraph(graph);
  const { graph: compact } = await freshGraph();
  const overviews = questions.map((question) => {
    const own = parts.answers.filter((a) => a.questionId === question.id && a.bandId !== null && isEstimate(g, a.claim));
    const { family, origins } = traceClaims(compact, own.map((answer) => answer.key));
    const unknownLineage = family.filter((number) => number < 0).length;
    return questionOverview({ ...question, ...partsOf(parts, question.id) }, g, { independentOrigins: origins.length, unknownLineage });
  });
  const total = ranked[0]?.total ?? 0;
  const order = new Map(keys.map((key, i) => [key, i]));
  const sorted = overviews.map((overview, i) => ({ overview, at: order.get(questions[i]!.id)! })).toSorted((a, b) => a.at - b.at);
  return { questions: sorted.map(({ overview }) => overview), total, page: asked, pages: Math.max(1, Math.ceil(total / perPage)) };
} // prettier-ignore

const isEstimate = (g: IndexedGraph, claim: string) => Boolean(g.claims[g.claimNumber.get(claim) ?? -1]?.estimate);

/**
 * One question with its bands, its claims' details, the graph of all that they rest on, and the time of the last change. While
 * nothing changes it is the same object, at the price of one short statement: nobody may change it, and what is worked out
 * from it can be kept beside it.
 */
export const findQuestion = (slug: string): Promise<QuestionRecord | null> =>
  keptWhileUnchanged(
    `question ${slug}`,
    () => readQuestion(slug),
    ({ graph }) => graph.claims.length > dearFrom,
  );

/** The same out of the record that `db` sees; `graphOf` reads what claims rest on there, `changed` when it was last changed. */
export async function readQuestion(
  slug: string,
  db: Sql = sql(),
  graphOf: typeof findGraph = findGraph,
  lastChange: (db: Sql) => Promise<string | null> = findLastChange,
): Promise<QuestionRecord | null> {
  const [question] = await readQuestions(slug, db);
  if (!question) return null;
  const parts = await readParts([question.id], db);
  const claims = parts.answers.map((answer) => answer.claim);
  const [graph, details, openQuestions, absences, changed] = await Promise.all([
    graphOf(claims, db),
    listAnswerDetails(claims, db),
    listOpenQuestions(claims, db),
    listAbsences(claims, db),
    lastChange(db),
  ]);
  const { id, ...named } = question;
  const notedSums = sumsNoted(graph, details);
  return { ...named, ...partsOf(parts, id), graph, details, notedSums, openQuestions, absences, changed };
}

/** The sums that do not come out, as the words on a figure that is our reading tell them, else the claim's note. */
function sumsNoted({ claims }: EvidenceGraph, details: Map<string, AnswerDetails>): Map<string, NotedSum> {
  const found = new Map<string, NotedSum>();
  for (const { id, estimate } of claims) {
    const answer = details.get(id);
    if (!estimate || !answer) continue;
    const stated = statedCount(estimate);
    const sum = readNotedSum(estimate.ours ?? "", stated) ?? readNotedSum(answer.note ?? "", stated);
    if (sum) found.set(id, sum);
  }
  return found;
}

/** A question's title, without its claims: for heads of pages. `collection` is the collection's name. */
export async function findQuestionTitle(slug: string): Promise<QuestionTitle | null> {
  const [row] = await sql()<QuestionTitle[]>`
    SELECT q."title", q."about", c."slug" AS collection FROM "Question" q JOIN "Collection" c ON c."id" = q."collectionId"
    WHERE q."slug" = ${slug}`;
  return row ?? null;
}

async function readQuestions(of: string | number[], db: Sql = sql()): Promise<QuestionRow[]> {
  return db<QuestionRow[]>`
    SELECT q."id", q."slug", q."title", q."about", json_build_object('slug', c."slug", 'title', c."title") AS collection
    FROM "Question" q JOIN "Collection" c ON c."id" = q."collectionId"
    WHERE ${typeof of === "string" ? db`q."slug" = ${of}` : db`q."id" = ANY(${of})`} ORDER BY q."id"`;
}

type Parts = { bands: BandRow[]; answers: { questionId: number; bandId: number | null; claim: string; key: number }[] };

async function readParts(questions: number[], db: Sql = sql()): Promise<Parts> {
  const [bands, answers] = await Promise.all([
    db<BandRow[]>`
      SELECT "id", "questionId", "label", "note" FROM "Band" WHERE "questionId" = ANY(${questions}) ORDER BY "position"`,
    db<Parts["answers"]>`
      SELECT a."questionId", a."bandId", c."slug" AS claim, c."id" AS key FROM "Answer" a JOIN "Claim" c ON c."id" = a."claimId"
      WHERE a."questionId" = ANY(${questions}) ORDER BY a."position"`,
  ]);
  return { bands, answers };
}

function partsOf({ bands, answers }: Parts, question: number): Pick<QuestionRecord, "bands" | "unbanded"> {
  const own = answers.filter((answer) => answer.questionId === question);
  const inBand = (band: number | null) => own.filter((a) => a.bandId === band).map((a) => a.claim);
  return {
    bands: bands
      .filter((band) => band.questionId === question)
      .map(({ id, label, note }) => ({ label, note, claims: inBand(id) })),
    unbanded: inBand(null),
  };
}

/** What a comparison shows of claims beyond the graph, by slug. */
export async function listAnswerDetails(claims: string[], db: Sql = sql()): Promise<Map<string, AnswerDetails>> {
  const rows = await db<(AnswerDetails & { id: string })[]>`
    SELECT c."slug" AS id, c."attribution", c."rank", c."rankReason", c."note", c."translation", s."issued", s."notLaterThan",
      s."csl"->>'publisher' AS publisher
    FROM "Claim" c JOIN "Source" s ON s."id" = c."sourceId" WHERE c."slug" = ANY(${claims})`;
  return new Map(rows.map(({ id, ...details }) => [id, details]));
}

/** Links that somebody suspects and nobody has shown, from or to any of these claims. */
export async function listOpenQuestions(claims: string[], db: Sql = sql()): Promise<QuestionRecord["openQuestions"]> {
  return db<QuestionRecord["openQuestions"]>`
    SELECT o."slug" AS id, c."slug" AS claim, c."label" AS "claimLabel", oc."slug" AS "otherClaim",
      os."slug" AS "otherSource", coalesce(oc."label", os."short") AS "otherLabel", o."relation", o."reason"
    FROM "OpenQuestion" o JOIN "Claim" c ON c."id" = o."claimId"
    LEFT JOIN "Claim" oc ON oc."id" = o."otherClaimId" LEFT JOIN "Source" os ON os."id" = o."otherSourceId"
    WHERE c."slug" = ANY(${claims}) OR oc."slug" = ANY(${claims}) ORDER BY o."id"`;
}

/** What was looked for and not found, about any of these claims. */
export async function listAbsences(claims: string[], db: Sql = sql()): Promise<QuestionRecord["absences"]> {
  return db<QuestionRecord["absences"]>`
    SELECT a."slug" AS id, a."kind", a."sought", a."note", c."slug" AS claim
    FROM "Absence" a JOIN "Claim" c ON c."id" = a."claimId" WHERE c."slug" = ANY(${claims}) ORDER BY a."id"`;
}

/** When anything was last changed, as ISO 8601 in UTC: the date of the data. Null where nothing is recorded. */
export async function findLastChange(db: Sql = sql()): Promise<string | null> {
  const [row] = await db<{ at: Date }[]>`
    (SELECT "at" FROM "Revision" ORDER BY "id" DESC LIMIT 1) UNION ALL (SELECT "at" FROM "Insertion" ORDER BY "id" DESC LIMIT 1)
    ORDER BY 1 DESC LIMIT 1`;
  return row ? row.at.toISOString() : null;
}
