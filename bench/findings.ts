import { connect } from "@/cli/postgres/advisory-lock";
import { withDatabaseName } from "@/cli/postgres/database";
import { importBundle } from "@/lib/db/bundle/import-bundle";
import { disconnect, sql } from "@/lib/db/client";
import { refreshFindings, type Renewal } from "@/lib/db/findings/refresh-findings";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import { dropGraph, freshGraph } from "@/lib/db/graph-index";
import { generateBundle } from "./collection/generate-bundle";
import { benchUrl, freshDatabase } from "./database";
import type { GeneratedGraph } from "./generate/graph";
import { generatedDatabase } from "./generate/load";
import { questionClaims } from "./generate/questions";
import { row, type BenchOptions, type Row } from "./row";

/** For `--help`. */
export const summary = "stored findings renewed after an edit and after an import, beside computing all anew";

/** Claims that an import brings. */
const imported = 10_000;

/** Fills a copy of the generated graph's database with findings, changes it, and renews them. */
export async function* measure({ quick, say }: BenchOptions): AsyncGenerator<Row> {
  const claims = Number(process.env.STEMMA_BENCH_SIZES ?? (quick ? 10_000 : 100_000));
  const graph = await generatedDatabase(claims, say);
  await copyDatabase(`graph_${claims}`, "findings");
  dropGraph();
  await freshGraph();
  const of = `${claims.toLocaleString("en")} claims`;
  const [, whole] = await timed(() => refreshFindings({ whole: true }));
  yield row(`${of}: all findings computed anew, s`, whole);
  const peer = { name: "s for all anew", value: whole };
  for (const [what, edit] of edits(citedEstimate(graph), graph.hub + 1)) {
    await edit();
    const [renewal, seconds] = await timed(() => refreshFindings());
    yield row(`${of}: after ${what}, ${looked(renewal)}, s`, seconds, peer);
  }
  await importBundle(anotherBundle(), { actor: "a bench", reason: "a bench" });
  const [renewal, seconds] = await timed(() => refreshFindings());
  yield row(`${of}: after an import of ${imported.toLocaleString("en")} claims, ${looked(renewal)}, s`, seconds, peer);
  const [, none] = await timed(() => refreshFindings());
  yield row(`${of}: when nothing has changed, s`, none, peer);
}

/** Generated records under ids that the database hasn't got. */
const anotherBundle = () =>
  parseBundle(
    JSON.stringify(generateBundle({ claims: imported })).replace(/"(generated|[a-z]+-\d+(?:-\d+)*)"/g, '"new-$1"'),
  );

const looked = ({ claims }: Renewal) => `${claims.toLocaleString("en")} claims looked at`;

/** An estimate of the first question that others cite, so that its figure matters to them. */
const citedEstimate = (graph: GeneratedGraph): number => {
  const cited = new Set(graph.toClaim);
  return questionClaims(graph, 0).find((claim) => cited.has(claim) && graph.from.includes(claim))!;
};

/** Single edits, from one that concerns nobody else to one that all dependants of the hub rest on. */
const edits = (claim: number, hub: number): [string, () => Promise<unknown>][] => [
  ["another locator on one link", () => sql()`UPDATE "Citation" SET "locator" = 'p. 1' WHERE "claimId" = ${claim}`],
  ["a new figure for one claim", () => sql()`UPDATE "Estimate" SET "low" = NULL, "best" = 77, "high" = NULL, "bound" = 'exact' WHERE "claimId" = ${claim}`],
  ["another basis for one claim", () => sql()`UPDATE "Claim" SET "basis" = 'survey' WHERE "id" = ${claim}`],
  ["another basis for the claim that most rests on", () => sql()`UPDATE "Claim" SET "basis" = 'hearsay' WHERE "id" = ${hub}`],
]; // prettier-ignore

async function copyDatabase(from: string, to: string): Promise<void> {
  await disconnect();
  await freshDatabase(to);
  await disconnect();
  const admin = connect(withDatabaseName(benchUrl(to), "postgres"));
  await admin`DROP DATABASE ${admin(`stemma_bench_${to}`)} WITH (FORCE)`;
  await admin`CREATE DATABASE ${admin(`stemma_bench_${to}`)} TEMPLATE ${admin(`stemma_bench_${from}`)}`;
  await admin.end();
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  const result = await work();
  return [result, (performance.now() - began) / 1000];
}
