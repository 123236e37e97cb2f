import { Command } from "commander";
import { buildIfChanged } from "../build";
import { stepGenerate, stepMigrate, stepOpen, stepSeed } from "../ready-database";
import { isShuttingDown } from "../shutdown";
import { formatDuration, step } from "../step";
import { Refusal } from "../refusal";
import { checkPort, readAddress, startProductionServer } from "../web-server";

async function prepareDatabase() {
  const database = await stepOpen();
  await stepMigrate(database);
  await stepSeed(database);
}

/** Everything between a fresh checkout and a page in the browser; serves until it's told to stop. */
async function start() {
  const began = performance.now();
  const address = readAddress();
  await checkPort(address);
  await stepGenerate();
  const build = step("Building the pages", buildIfChanged, (did) => (did ? "" : "unchanged"));
  await Promise.all([build, prepareDatabase()]);
  const web = await step("Starting the web server", () => startProductionServer(address));
  await step("Opening the first page", async () => {
    const response = await fetch(`http://${address.host === "0.0.0.0" ? "127.0.0.1" : address.host}:${address.port}/`);
    if (!response.ok) throw new Refusal(`The first page answered ${response.status}.`);
    await response.text();
  });
  console.log(`\nStemma is at ${address.url} (after ${formatDuration(performance.now() - began)}). Ctrl-C stops it.`);
  const code = await web.exited;
  if (!isShuttingDown()) throw new Refusal(`The web server ended by itself (exit code ${code}).`);
}

export const startCommand = () =>
  new Command("start")
    .description("make everything ready and serve Stemma")
    .addHelpText(
      "after",
      "\nEnvironment: PORT (3000), HOST (127.0.0.1), DATABASE_URL (an embedded server where not set).",
    )
    .action(start);
