import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeScript, runQuietly } from "./child";
import { withFileLock } from "./file-lock";
import { fingerprint } from "./fingerprint";
import { dataFolder, inRoot } from "./paths";

const sources = [
  ...["app", "components", "lib", "public", "prisma/schema", "prisma/generated"],
  ...["proxy.ts", "instrumentation.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"],
];

const isBuilt = (path: string) => !/\.test\.tsx?$|[\\/]fixtures[\\/]|[\\/]README\.md$/.test(path);

/** The folder of the server that `next build` leaves, with everything that it serves. */
export const standalone = inRoot(".next", "standalone");

const stamp = join(standalone, ".fingerprint");

const isCurrent = (print: string) => existsSync(stamp) && readFileSync(stamp, "utf8") === print;

/** A build must come out the same with and without a database, and never lean on one. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...rest } = process.env;
  return { ...rest, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}

/** Builds the production server where a source has changed since the last build. @returns whether it did. */
export async function buildIfChanged() {
  const print = () => fingerprint(sources, isBuilt, process.version);
  if (isCurrent(print())) return false;
  return withFileLock(
    "build",
    async () => {
      const now = print();
      if (isCurrent(now)) return false;
      rmSync(stamp, { force: true });
      const command = nodeScript(inRoot("node_modules/next/dist/bin/next"), "build");
      await runQuietly("next build", ...command, join(dataFolder(), "build.log"), buildEnvironment());
      cpSync(inRoot(".next", "static"), join(standalone, ".next", "static"), { recursive: true });
      if (existsSync(inRoot("public"))) cpSync(inRoot("public"), join(standalone, "public"), { recursive: true });
      writeFileSync(stamp, now);
      return true;
    },
    900_000,
  );
}
