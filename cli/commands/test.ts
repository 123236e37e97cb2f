import { Argument, Command } from "commander";
import { buildIfChanged } from "../build";
import { nodeScript, run } from "../child";
import { findBrowser } from "../find-browser";
import { freePort } from "../free-port";
import { inRoot } from "../paths";
import { dropDatabase, ensureDatabase, openDatabase } from "../postgres/database";
import { migrate } from "../postgres/migrate";
import { seedIfEmpty } from "../postgres/seed";
import { generateIfChanged } from "../prisma-client";
import { Refusal } from "../refusal";
import { formatDuration, step } from "../step";
import { startProductionServer } from "../web-server";

/** Runs one of the tools that npm brought. */
const tool = (script: string, ...args: string[]) => run(script, ...nodeScript(inRoot("node_modules", script), ...args));

async function types() {
  await generateIfChanged();
  await tool("next/dist/bin/next", "typegen");
  await tool("typescript/bin/tsc", "--noEmit", "--incremental", "false"); // a stale build info hides new routes
}

async function unit(args: string[]) {
  await generateIfChanged();
  await tool("vitest/vitest.mjs", "run", ...args);
}

async function build() {
  await generateIfChanged();
  await buildIfChanged();
}

/** The examples in a database of their own: dropped, migrated and seeded, then never the one that a person works with. */
async function openTestDatabase() {
  const database = await openDatabase();
  const url = database.sibling("stemma_e2e");
  await dropDatabase(url);
  await ensureDatabase(url);
  process.env.DATABASE_URL = url;
  await migrate(url);
  await seedIfEmpty(url);
}

/** The production server with the examples, and Playwright's tests against it. */
async function browser(args: string[]) {
  process.env.CHROMIUM_PATH = findBrowser();
  await build();
  await openTestDatabase();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const web = await startProductionServer({ port, host: "127.0.0.1", url });
  process.env.STEMMA_URL = url;
  await tool("@playwright/test/cli.js", "test", "-c", "e2e", ...args);
  await web.end();
}

type Work = (args: string[]) => Promise<unknown>;

const steps: Record<string, [does: string, work: Work]> = {
  format: ["Formatting (oxfmt)", () => tool("oxfmt/bin/oxfmt", "--check")],
  lint: ["Lint and layers (oxlint)", () => tool("oxlint/bin/oxlint", "--deny-warnings")],
  types: ["Types (tsc)", types],
  unit: ["Unit and database tests (Vitest)", unit],
  build: ["Production build (Next.js)", build],
  browser: ["Browser tests (Playwright)", browser],
};

async function test(only: string | undefined, args: string[]) {
  const began = performance.now();
  for (const name of only ? [only] : Object.keys(steps)) {
    const [does, work] = steps[name]!;
    try {
      await step(does, () => work(args));
    } catch (error) {
      console.error(error instanceof Refusal ? error.message : error);
      throw new Refusal(`npm test stopped at "${name}": ${does} (npm test -- ${name} runs it alone).`);
    }
  }
  console.log(`\nAll is well, after ${formatDuration(performance.now() - began)}.`);
}

export const testCommand = () =>
  new Command("test")
    .description("format, lint, types, unit and database tests, build, browser; stops at the first that fails")
    .addArgument(new Argument("[step]", "only this one").choices(Object.keys(steps)))
    .argument("[args...]", "for that step's own tool: a file, -- --grep word")
    .action(test);
