import { eachDependant, type Fallen } from "@/lib/db/dependants";
import type { Dependant } from "@/lib/domain/listed-dependant";
import { printCsv } from "@/lib/formats/csv";

const header = ["claim", "label", "source", "source_short", "year", "links_away", "without_it"] as const;
const rowOf = (d: Dependant) => [d.claim, d.label, d.source, d.sourceShort, d.year, d.distance, d.fate];

/** Everything that hangs on a claim or a source as a file, written as it is read, so that 100,000 rows need little memory. */
export async function impactFile(of: Fallen, slug: string, format: "csv" | "json"): Promise<Response> {
  const all = await eachDependant(of);
  if (!all) return new Response("There is no such record.\n", { status: 404 });
  const parts = format === "csv" ? csvParts(all) : jsonParts(all);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": format === "csv" ? "text/csv; charset=utf-8" : "application/json",
      "Content-Disposition": `attachment; filename="what-hangs-on-${slug.replace(/[^\w.-]/g, "-")}.${format}"`,
    },
  });
}

async function* csvParts(all: AsyncGenerator<Dependant[]>): AsyncGenerator<string> {
  const head = printCsv(header, []);
  yield head;
  for await (const batch of all) yield printCsv(header, batch.map(rowOf)).slice(head.length);
}

async function* jsonParts(all: AsyncGenerator<Dependant[]>): AsyncGenerator<string> {
  yield '{"claims":[';
  let isFirst = true;
  for await (const batch of all) {
    const rows = batch.map((dependant) => JSON.stringify(dependant)).join(",\n");
    yield isFirst || rows === "" ? rows : `,\n${rows}`;
    isFirst = isFirst && rows === "";
  }
  yield "]}\n";
}
