import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { POST } from "@/app/check/run/route";
import { fingerprint } from "@/cli/fingerprint";
import { disconnect } from "@/lib/db/client";
import { seed } from "@/prisma/seed";
import { keptDatabase } from "./database";
import { row, type BenchOptions, type Row } from "./row";

/** For `--help`. */
export const summary =
  "how long the check of a book keeps everybody else waiting: the thread that serves, while it answers";

/** The size of the book, in bytes. */
const size = 3_000_000;

/** Checks a book as the check page asks for it, in this process, and says how long its main thread was not to be had. */
export async function* measure({ quick, say }: BenchOptions): AsyncGenerator<Row> {
  say(`load ${loadavg()[0]?.toFixed(1)} before, Node ${process.version}`);
  await keptDatabase("examples", fingerprint(["prisma/examples"]), async () => void (await seed()));
  try {
    await check("It fell in 1918.");
    const rounds = [];
    const idle: number[] = [];
    for (let i = 0; i < (quick ? 2 : 5); i++) {
      idle.push(await beIdle());
      rounds.push(await check(book()));
    }
    const best = rounds.toSorted((a, b) => a.longest - b.longest)[0]!;
    say(`${rounds.length} rounds, longest each: ${rounds.map(({ longest }) => `${longest.toFixed(0)} ms`).join(", ")}`);
    yield row(`answer to a book of ${size / 1e6} MB, MB`, best.length / 1e6);
    yield row("longest time that others wait, best of the rounds, ms", best.longest, {
      name: "where nothing is asked",
      value: Math.min(...idle),
    });
    yield row("the serving thread's busy time, best of the rounds, ms", best.busy);
  } finally {
    await disconnect();
  }
}

/** The shipped article over and over, each time with other figures, so that no two places are alike. */
function book(): string {
  const article = readFileSync(new URL("../lib/text/fixtures/metapedia-red-terror.txt", import.meta.url), "utf8");
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const part = article.replace(/\b\d,\d{3}\b/g, (figure) => `${figure.slice(0, -1)}${i % 10}`);
    parts.push(part);
    length += part.length;
  }
  return parts.join("\n\n").slice(0, size);
}

/** How long a process that does nothing waits for its turn at most, on this machine and now, in milliseconds. */
async function beIdle(): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 2 });
  delay.enable();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  delay.disable();
  return delay.max / 1e6;
}

async function check(text: string): Promise<{ longest: number; busy: number; length: number }> {
  const form = new FormData();
  form.set("file", new File([text], "book.txt", { type: "text/plain" }));
  const request = new Request("http://localhost/check/run", { method: "POST", body: form });
  const body = await request.arrayBuffer();
  const headers = { "Content-Type": request.headers.get("content-type")!, "Content-Length": String(body.byteLength) };
  const delay = monitorEventLoopDelay({ resolution: 2 });
  const before = performance.eventLoopUtilization();
  delay.enable();
  const answer = await POST(new Request(request.url, { method: "POST", body, headers }));
  let length = 0;
  for await (const part of answer.body!) length += part.length;
  delay.disable();
  if (length < text.length) throw new Error("The check was refused.");
  return { longest: delay.max / 1e6, busy: performance.eventLoopUtilization(before).active, length };
}
