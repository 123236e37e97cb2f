import { loadavg } from "node:os";
import { writeFileSync } from "node:fs";
import { buildIfChanged } from "@/cli/build";
import { freePort } from "@/cli/free-port";
import { inRoot } from "@/cli/paths";
import { startProductionServer } from "@/cli/web-server";
import { disconnect, sql } from "@/lib/db/client";
import { refreshFindings } from "@/lib/db/finding";
import { dropGraph } from "@/lib/db/graph-index";
import { benchUrl } from "./database";
import type { GeneratedGraph } from "./generate/graph";
import { generatedDatabase } from "./generate/load";
import { questionClaims } from "./generate/questions";
import { hold } from "./hold";
import { pagesFigure } from "./figures/pages-growth";
import { percentile, row, type BenchOptions, type Row } from "./row";
import { supportingLinks, typedArrays } from "./trace-peers/typed-arrays";

/** For `--help`. */
export const summary = "how the pages' times grow from 10^3 to 10^6 claims, 16 readers at once";

/** What was measured of one page of a record of one size: milliseconds and requests a second. */
export interface PageTimes {
  what: string;
  claims: number;
  p50: number;
  p95: number;
  perSecond: number;
  hello: number;
}

interface Served {
  claims: number;
  base: string;
  paths: Map<string, string>;
  end: () => Promise<void>;
}

const connections = 16;
const helloPath = "/api/hello";
const sizes = [1_000, 10_000, 100_000, 1_000_000];

/**
 * One production server for each size, all of them up; each page is asked of one after the other, so that whatever else the
 * machine does falls on all alike. With all pages of several sizes the picture of how they grow is drawn anew.
 */
export async function* measure({ quick, say }: BenchOptions): AsyncGenerator<Row> {
  const some = process.env.STEMMA_BENCH_SIZES?.split(",").map(Number);
  if (await buildIfChanged()) say("the pages were built");
  const served: Served[] = [];
  const times: PageTimes[] = [];
  try {
    for (const claims of some ?? (quick ? sizes.slice(0, 2) : sizes)) served.push(await serve(claims, say));
    const only = process.env.STEMMA_BENCH_PAGES?.split(",");
    for (const what of [...served[0]!.paths.keys()].filter((name) => !only || only.some((word) => name.includes(word)))) {
      say(`${what}: load ${loadavg()[0]?.toFixed(1)}`);
      const found: PageTimes[] = [];
      for (const server of served) found.push(await timesOf(server, what, quick));
      yield* rowsOf(found);
      times.push(...found);
    }
  } finally {
    for (const { end } of served) await end();
  }
  if (!quick && served.length > 1 && !process.env.STEMMA_BENCH_PAGES) writeFileSync(inRoot("bench/pages-growth.svg"), pagesFigure(times));
} // prettier-ignore

function* rowsOf(found: PageTimes[]): Generator<Row> {
  const [least] = found;
  for (const times of found) {
    const words = `${times.what}; ${times.claims.toLocaleString("en")} claims; `;
    yield row(`${words}p50 ms`, times.p50, { name: "static page, p50 ms", value: times.hello });
    const peer = { name: `p95 at ${least!.claims.toLocaleString("en")} claims`, value: least!.p95 };
    if (times === least) yield row(`${words}p95 ms`, times.p95);
    else yield row(`${words}p95 ms`, times.p95, peer, times === found.at(-1) ? "<= 2" : null);
  }
}

async function serve(claims: number, say: (words: string) => void): Promise<Served> {
  const graph = await generatedDatabase(claims, say);
  dropGraph();
  const began = performance.now();
  const { whole } = await refreshFindings();
  if (whole) say(`${claims} claims: findings computed in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const paths = await choosePaths(graph);
  await disconnect();
  const port = await freePort();
  const url = benchUrl(`graph_${claims}`);
  const web = await startProductionServer({ port, host: "127.0.0.1", url: "" }, { DATABASE_URL: url });
  return { claims, base: `http://127.0.0.1:${port}`, paths, end: () => web.end() };
}

async function timesOf({ claims, base, paths }: Served, what: string, quick: boolean): Promise<PageTimes> {
  const limits = quick ? { least: 1, most: 2 } : { least: 2, most: 5 };
  const hello = await hold(base + helloPath, connections, { least: 1, most: 1 });
  const { times, perSecond } = await hold(base + paths.get(what)!, connections, limits);
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  return { what, claims, p50, p95, perSecond, hello: percentile(hello.times, 0.5) };
}

/** The same pages at every size: of what is most cited, most asked, and most common. */
async function choosePaths(graph: GeneratedGraph): Promise<Map<string, string>> {
  const limit = typedArrays(graph.claims, supportingLinks(graph));
  const asked = questionClaims(graph, 1);
  const deepest = asked.reduce((best, claim) => (limit([claim]).length > limit([best]).length ? claim : best));
  const [agent] = await sql()<{ slug: string; name: string }[]>`
    SELECT a."slug", split_part(a."name", ' ', 2) AS name FROM "Agent" a JOIN "Claim" c ON c."agentId" = a."id"
    GROUP BY a."id" ORDER BY count(*) DESC, a."id" LIMIT 1`;
  const search = (words: string) => `/search?q=${encodeURIComponent(words)}`;
  return new Map([
    ["a question of 500 estimates", "/questions/question-1"],
    ["a claim", `/claims/claim-${questionClaims(graph, 0)[0]!}`],
    ["the claim of a question that rests on most", `/claims/claim-${deepest}`],
    ["the claim on which most rests", `/claims/claim-${graph.hub + 1}`],
    ["what hangs on it", `/claims/claim-${graph.hub + 1}/impact`],
    ["the source on which most rests", `/sources/source-${graph.sources}`],
    ["an agent", `/agents/${agent!.slug}`],
    ["a text", "/documents/document-1"],
    ["search by a name", search(agent!.name)],
    ["search by a common word", search("tribunal")],
    ["search by two words", search("hostages embassy")],
    ["search by a figure", search("10,000 to 20,000")],
    ["the first page", "/"],
    ["questions", "/questions"],
    ["sources", "/sources"],
    ["findings", "/findings"],
    ["findings of a rule", "/findings?rule=value-drift"],
    ["history", "/history"],
    ["texts", "/documents"],
  ]);
}
