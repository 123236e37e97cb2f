import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeScript, runQuietly } from "./child";
import { withFileLock } from "./file-lock";
import { fingerprint } from "./fingerprint";
import { dataFolder, inRoot } from "./paths";

const stamp = () => inRoot("prisma", "generated", ".fingerprint");

const current = () => {
  const { version } = JSON.parse(readFileSync(inRoot("node_modules/prisma/package.json"), "utf8")) as {
    version: string;
  };
  return fingerprint(["prisma/schema", "prisma.config.ts"], undefined, version);
};

const isGenerated = (print: string) => existsSync(stamp()) && readFileSync(stamp(), "utf8") === print;

/** Writes the Prisma client where the schema has changed since. @returns whether it did. */
export async function generateIfChanged() {
  const print = current();
  if (isGenerated(print)) return false;
  return withFileLock("generate", async () => {
    if (isGenerated(print)) return false;
    const command = nodeScript(inRoot("node_modules/prisma/build/index.js"), "generate");
    await runQuietly("prisma generate", ...command, join(dataFolder(), "generate.log"), {
      ...process.env,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    });
    writeFileSync(stamp(), print);
    return true;
  });
}
