import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Command } from "commander";
import type { Bench, Row } from "@/bench/row";
import { inRoot } from "../paths";
import { Refusal } from "../refusal";

/** Files of bench/ that are no measurement themselves. */
const helpers = new Set(["row.ts", "database.ts", "hold.ts"]);

const names = () =>
  readdirSync(inRoot("bench"))
    .filter((file) => /^[a-z-]+\.ts$/.test(file) && !helpers.has(file))
    .map((file) => file.replace(/\.ts$/, ""));

async function load(name: string): Promise<Bench> {
  if (!names().includes(name)) throw new Refusal(`There is no bench "${name}": there are ${names().join(", ")}.`);
  const loaded = (await import(pathToFileURL(inRoot("bench", `${name}.ts`)).href)) as Partial<Bench>;
  if (!loaded.measure || !loaded.summary) throw new Error(`bench/${name}.ts does not export summary and measure`);
  return loaded as Bench;
}

async function bench(name: string, { json, quick }: { json?: boolean; quick?: boolean }) {
  const loaded = await load(name);
  const say = (words: string) => console.error(`· ${words}`);
  say(loaded.summary);
  let missed = 0;
  for await (const row of loaded.measure({ quick: quick ?? false, say })) {
    console.log(json ? JSON.stringify(row) : print(row));
    if (row.met === false) missed++;
  }
  if (missed > 0) say(`${missed} ${missed === 1 ? "target was" : "targets were"} not met.`);
}

function print({ work, ours, peer, peerName, ratio, target, met }: Row): string {
  const beside = peer === null ? "" : `   ${peer} ${peerName}, ratio ${ratio}`;
  const judged = target === null ? "" : `   target ${target}: ${met ? "met" : "not met"}`;
  return `${work.padEnd(64)} ${String(ours).padStart(8)}${beside}${judged}`;
}

/** `stemma bench NAME`: measures beside a peer in the same run. */
export function benchCommand(): Command {
  return new Command("bench")
    .description("measure, each time beside a peer in the same run")
    .argument("<name>", `what: ${names().join(", ")}`)
    .option("--json", "one JSON object a row: {work, ours, peer, peerName, ratio, target, met}")
    .option("--quick", "less precise, within a minute")
    .action(bench);
}
