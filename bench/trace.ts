import { writeFileSync } from "node:fs";
import { inRoot } from "@/cli/paths";
import { sql } from "@/lib/db/client";
import { findAllDependants, findDependants } from "@/lib/db/dependants";
import { traceClaims } from "@/lib/domain/compact-graph/trace-claims";
import { dropGraph, freshGraph } from "@/lib/db/graph-index";
import { traceByKey, traceBySlug, traceQuestion } from "@/lib/db/trace";
import { generatedDatabase } from "./generate/load";
import { questionClaims } from "./generate/questions";
import { row, type BenchOptions, type Row } from "./row";
import { growthFigure } from "./trace-peers/growth-figure";
import { measureInTurn, type Measured } from "./trace-peers/measure-in-turn";
import { oxigraph } from "./trace-peers/oxigraph";
import { lateralCte, plainCte } from "./trace-peers/recursive-sql";
import { supportingLinks, typedArrays } from "./trace-peers/typed-arrays";

/** For `--help`. */
export const summary =
  "chains traced to their origins in graphs of 10^3 to 10^6 claims, beside SQL, Oxigraph and bare arrays";

/** One piece of work on one size of graph, with all that were measured at it. */
export interface TraceResult {
  claims: number;
  work: string;
  /** Claims that the answer has. */
  reached: number;
  measured: Measured[];
}

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const own = "Stemma";
const limitName = "typed arrays, in memory";
/** What everything over the wire costs at least. */
const emptyName = "a statement that asks nothing, over the wire";
const walkName = "our walk without a statement";
const oxigraphName = "Oxigraph, in memory";

/**
 * Our calls beside their peers, in turn, on the same graph. Throws where an answer differs. With all four sizes the picture of
 * how cost grows is drawn anew; `quick` stops at 10,000 claims. Databases are kept for the next run.
 */
export async function* measure({ quick, say }: BenchOptions): AsyncGenerator<Row> {
  const all: TraceResult[] = [];
  const some = process.env.STEMMA_BENCH_SIZES?.split(",").map(Number);
  for (const claims of some ?? (quick ? sizes.slice(0, 2) : sizes)) {
    const results = await traceOn(claims, say);
    for (const result of results) yield* rowsOf(result);
    all.push(...results);
  }
  if (!quick && !some)
    writeFileSync(inRoot("bench/trace-growth.svg"), growthFigure(all.filter(({ reached }) => reached > 0)));
}

/** The targets of each piece of work, by peer. */
const targets: Record<string, Record<string, string>> = {
  "one claim": { [oxigraphName]: "<= 1" },
  "500 estimates of one question": { [oxigraphName]: "<= 0.2", [limitName]: "<= 5" },
  "500 estimates that rest on much": { [oxigraphName]: "<= 0.2", [limitName]: "<= 5" },
};

function* rowsOf({ claims, work, reached, measured }: TraceResult): Generator<Row> {
  const words = `${claims.toLocaleString("en")} claims: ${work}, ${reached.toLocaleString("en")} reached`;
  const ours = measured.find(({ name }) => name === own);
  if (!ours) for (const { name, median } of measured) yield row(`${words}: ${name}, ms`, median);
  else
    for (const { name, median } of measured.filter((m) => m !== ours))
      yield row(`${words}, ms`, ours.median, { name, value: median }, targets[work]?.[name] ?? null);
}

async function traceOn(claims: number, say: (words: string) => void): Promise<TraceResult[]> {
  const graph = await generatedDatabase(claims, say);
  dropGraph();
  const started = performance.now();
  const { graph: held } = await freshGraph();
  const loading = performance.now();
  const links = supportingLinks(graph);
  const [limit, ask] = [typedArrays(claims, links), oxigraph(links)];
  say(`${claims} claims: our index read in ${seconds(loading - started)}, Oxigraph filled in ${seconds(performance.now() - loading)}`);
  const results: TraceResult[] = [];
  const run = async (work: string, asked: number[], ours: () => Promise<{ claims: Int32Array }>) => {
    const contenders = {
      [limitName]: () => limit(asked).slice(),
      [oxigraphName]: () => ask(asked),
      "plain recursive CTE": () => plainCte(asked),
      "lateral CTE, other joins off": () => lateralCte(asked),
      [own]: async () => (await ours()).claims,
    };
    const reached = await assertEqual(work, contenders);
    const parts = { [emptyName]: () => sql()`SELECT 1`, [walkName]: () => traceClaims(held, asked) };
    const measured = await measureInTurn({ ...contenders, ...parts });
    results.push({ claims, work, reached, measured });
  };
  const one = deepest(questionClaims(graph, 1), limit);
  await run("one claim", [one], () => traceBySlug([`claim-${one}`]));
  await run("500 estimates of one question", questionClaims(graph, 0), () => traceQuestion("question-1"));
  await run("500 estimates that rest on much", questionClaims(graph, 1), () => traceByKey(questionClaims(graph, 1)));
  results.push(await dependants(claims, graph.sources));
  return results;
} // prettier-ignore

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** Of some claims, the one that rests on most. */
const deepest = (asked: number[], limit: (asked: number[]) => Int32Array): number =>
  asked.reduce((best, claim) => (limit([claim]).length > limit([best]).length ? claim : best));

async function dependants(claims: number, hub: number): Promise<TraceResult> {
  const source = `source-${hub}`;
  const contenders = {
    "the first page, with the count": () => findDependants({ source }),
    "the whole, in one pass": () => findAllDependants(source),
  };
  const [page, whole] = [await findDependants({ source }), await findAllDependants(source)];
  if (page?.count !== whole.length) throw new Error(`counted ${page?.count}, found ${whole.length}`);
  return { claims, work: "who rests on one source", reached: whole.length, measured: await measureInTurn(contenders) };
}

/** Runs each once and compares the sets of claims. @returns how many there are. */
async function assertEqual(work: string, contenders: Record<string, () => Int32Array | Promise<Int32Array>>) {
  let first: string | null = null;
  let count = 0;
  for (const [name, contender] of Object.entries(contenders)) {
    const answer = (await contender()).toSorted();
    first ??= answer.join();
    if (answer.join() !== first) throw new Error(`${work}: ${name} gives another answer (${answer.length} claims)`);
    count = answer.length;
  }
  return count;
}
