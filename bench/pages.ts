import { cpus, loadavg } from "node:os";
import { buildIfChanged } from "@/cli/build";
import { fingerprint } from "@/cli/fingerprint";
import { freePort } from "@/cli/free-port";
import { startProductionServer } from "@/cli/web-server";
import { importBundle } from "@/lib/db/bundle/import-bundle";
import { disconnect, sql } from "@/lib/db/client";
import { refreshFindings } from "@/lib/db/finding";
import { seed } from "@/prisma/seed";
import { generateBundle, generatorVersion } from "./collection/generate-bundle";
import { keptDatabase } from "./database";
import { hold } from "./hold";
import { percentile, row, type BenchOptions, type Row } from "./row";

/** For `--help`. */
export const summary =
  "the production server's pages and their JSON, 16 readers at once, beside a static page of the same server";

/** Readers at once. */
const connections = 16;
const helloPath = "/api/hello";
const peerName = "static hello page of the same server";

/** One address, and what it is. */
interface Place {
  what: string;
  path: string;
}

/** With the shipped examples, then with 100,000 generated claims (10,000 when quick). */
export async function* measure({ quick, say }: BenchOptions): AsyncGenerator<Row> {
  say(
    `load ${loadavg()[0]?.toFixed(1)} before; ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${connections} connections`,
  );
  if (await buildIfChanged()) say("the pages were built");
  const count = quick ? 10_000 : 100_000;
  const bundle = `${count} claims, generator ${generatorVersion}`;
  const sets = [
    {
      name: "the examples",
      database: "examples",
      stamp: fingerprint(["prisma/examples"]),
      fill: async () => void (await seed()),
    },
    {
      name: `${count.toLocaleString("en")} claims`,
      database: `pages_${count}`,
      stamp: bundle,
      fill: () => fill(count),
    },
  ];
  for (const { name, database, stamp, fill: make } of sets) {
    const began = performance.now();
    const { url, filled } = await keptDatabase(database, stamp, make);
    if (filled) say(`${name}: database filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    const places = await choosePlaces();
    await disconnect();
    const address = await freePort();
    const web = await startProductionServer({ port: address, host: "127.0.0.1", url: "" }, { DATABASE_URL: url });
    try {
      yield* measureServer(`http://127.0.0.1:${address}`, name, places, quick);
    } finally {
      await web.end();
    }
  }
}

async function fill(claims: number): Promise<void> {
  await importBundle(generateBundle({ claims }), { actor: "a bench", reason: "generated" });
  await refreshFindings();
}

/** The heaviest of each: the question with most estimates, its first claim, the longest text, and a search for words and a figure. */
async function choosePlaces(): Promise<Place[]> {
  const [question] = await sql()<{ slug: string; n: number; claim: string }[]>`
    SELECT q."slug", count(a."bandId")::int AS n,
      (SELECT c."slug" FROM "Answer" f JOIN "Claim" c ON c."id" = f."claimId" WHERE f."questionId" = q."id" ORDER BY f."position" DESC LIMIT 1) AS claim
    FROM "Question" q JOIN "Answer" a ON a."questionId" = q."id" GROUP BY q."id" ORDER BY 2 DESC, q."id" LIMIT 1`;
  const [document] = await sql()<{ slug: string; length: number }[]>`
    SELECT "slug", length("text") AS length FROM "Document" ORDER BY 2 DESC LIMIT 1`;
  const [agent] = await sql()<{ name: string }[]>`
    SELECT split_part(a."name", ' ', 2) AS name FROM "Agent" a JOIN "Claim" c ON c."agentId" = a."id"
    WHERE a."kind" = 'person' AND a."name" LIKE '% %' GROUP BY a."id" ORDER BY count(*) DESC, a."id" LIMIT 1`;
  const q = encodeURIComponent(agent!.name);
  return [
    { what: `question of ${question!.n} estimates`, path: `/questions/${question!.slug}` },
    { what: "claim", path: `/claims/${question!.claim}` },
    { what: `document of ${Math.round(document!.length / 1000)},000 characters`, path: `/documents/${document!.slug}` },
    { what: "search by a name", path: `/search?q=${q}` },
    { what: "search by a figure", path: "/search?q=1%20to%202%20million" },
  ];
}

async function* measureServer(base: string, name: string, places: Place[], quick: boolean): AsyncGenerator<Row> {
  const limits = quick ? { least: 1, most: 2 } : { least: 4, most: 8 };
  for (const { what, path } of places) {
    // Anew for each, so that both meet the machine in the same mood.
    const hello = await hold(base + helloPath, connections, limits);
    for (const [form, address] of [
      ["page", path],
      ["JSON", `/api/v1${path}`],
    ]) {
      const held = await hold(base + address, connections, limits);
      const beside = (ours: number, theirs: number, unit: string) =>
        row(`${what}, ${form}; ${name}; ${unit}`, ours, { name: peerName, value: theirs });
      yield beside(held.perSecond, hello.perSecond, "requests/s");
      yield beside(percentile(held.times, 0.5), percentile(hello.times, 0.5), "p50 ms");
      yield beside(percentile(held.times, 0.95), percentile(hello.times, 0.95), "p95 ms");
    }
  }
}
