import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Command, CommanderError } from "commander";
import { root } from "./paths";
import { readyDatabase } from "./ready-database";
import { generateIfChanged } from "./prisma-client";
import { Refusal } from "./refusal";
import { endOnSignals, shutdown } from "./shutdown";

/** The commands: what each is for, and whether a migrated database must be there before its file is loaded. */
const commands: Record<string, { summary: string; database?: boolean }> = {
  start: { summary: "make everything ready and serve Stemma" },
  dev: { summary: "serve Stemma from the sources, rebuilt as they change" },
  test: { summary: "format, lint, types, unit and database tests, build, browser" },
  db: { summary: "the database by itself: up, migrate, seed, reset" },
  import: { summary: "bring a bundle in", database: true },
  export: { summary: "write a collection out as a bundle", database: true },
  check: { summary: "hold a text against the rules" },
  "read-estimates": { summary: "read the figures out of a text" },
  bench: { summary: "measure", database: true },
  generate: { summary: "write the Prisma client where the schema has changed" },
};

const fileOf = (name: string) => join(root, "cli", "commands", `${name}.ts`);
const exportOf = (name: string) => `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Command`;

/** Loads one command's file, and only that: another's may be missing or slow. */
async function loadCommand(name: string) {
  const loaded = (await import(pathToFileURL(fileOf(name)).href)) as Record<string, () => Command>;
  const make = loaded[exportOf(name)];
  if (!make) throw new Error(`cli/commands/${name}.ts does not export ${exportOf(name)}`);
  return make();
}

/** Errors of usage are thrown, not exited with, so that they get our exit code; in subcommands too. */
function throwOnMisuse(command: Command): Command {
  command.exitOverride().showHelpAfterError("(--help tells more)");
  command.commands.forEach((sub) => throwOnMisuse(sub as Command));
  return command;
}

async function makeProgram(args: string[]) {
  const program = new Command("stemma").description("Compare contested historical claims by their sources.");
  const asked = args[0] === "help" ? args[1] : args[0];
  const onlyHelp = args[0] === "help" || args.some((arg) => arg === "--help" || arg === "-h");
  for (const [name, { summary, database }] of Object.entries(commands)) {
    if (!existsSync(fileOf(name))) continue;
    if (name !== asked) {
      program.addCommand(new Command(name).description(summary));
      continue;
    }
    if (database) await (onlyHelp ? generateIfChanged() : readyDatabase());
    program.addCommand(await loadCommand(name));
  }
  program.addHelpText("after", "\nExit codes: 0 done, 1 findings or refusal, 2 wrong usage.");
  return throwOnMisuse(program);
}

/** @returns the exit code. */
function report(error: unknown) {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const known = error instanceof Refusal || (error instanceof Error && error.name === "AppError");
  console.error(known ? (error as Error).message : error);
  return 1;
}

/** A command's own connections, so that the server isn't stopped under them. */
async function closeConnections() {
  if (!("stemmaConnections" in globalThis)) return;
  const { disconnect } = await import("@/lib/db/client");
  await disconnect();
}

async function main() {
  endOnSignals();
  let code: number | undefined;
  try {
    const args = process.argv.slice(2);
    const program = await makeProgram(args);
    if (args.length === 0) program.error("error: name a command");
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    code = report(error);
  }
  await closeConnections();
  await shutdown();
  process.exit(code ?? process.exitCode ?? 0);
}

await main();
