import { open } from "node:fs/promises";
import { userInfo } from "node:os";
import { Command } from "commander";
import { SingleBar } from "cli-progress";
import { disconnect } from "@/lib/db/client";
import { importBundle, type Change } from "@/lib/db/bundle/import-bundle";
import { refreshFindings } from "@/lib/db/finding";
import { AppError } from "@/lib/errors";
import { maxBundleBytes, parseBundle, tooLarge } from "@/lib/formats/bundle/parse-bundle";

interface Options {
  dryRun?: boolean;
  update?: boolean;
  reason?: string;
}

/** `stemma import FILE...`: brings bundles in, each in one transaction. */
export function importCommand(): Command {
  return new Command("import")
    .description(
      "bring a collection in from Stemma bundles; each is taken or refused as a whole, and may lean on what is on record",
    )
    .argument("<file...>", "bundle files (JSON)")
    .option("--dry-run", "show what would change and write nothing")
    .option("--update", "replace records that are there already with other contents")
    .option("--reason <text>", "why, for the history")
    .action(async (files: string[], options: Options) => {
      try {
        for (const file of files) await importFile(file, options);
        if (!options.dryRun) await refreshFindings();
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        process.exitCode = 1;
      } finally {
        await disconnect();
      }
    });
}

async function importFile(file: string, options: Options): Promise<void> {
  const started = performance.now();
  const bar = new SingleBar({
    format: "  {bar} {percentage}%  {value}/{total} rows  {what}",
    hideCursor: true,
    clearOnComplete: true,
  });
  let shown = false;
  try {
    const bundle = parseBundle(await readBounded(file), { mayLeanOutside: true });
    const changes = await importBundle(bundle, {
      actor: userInfo().username,
      reason: options.reason ?? `import of ${file}`,
      update: options.update,
      dryRun: options.dryRun,
      onProgress: ({ done, total, what }) => {
        if (!shown) bar.start(total, 0, { what });
        shown = true;
        bar.update(done, { what });
      },
    });
    if (shown) bar.stop();
    report(file, changes, options, performance.now() - started);
  } catch (error) {
    if (shown) bar.stop();
    if (!(error instanceof AppError)) throw error;
    console.error(`${file}: ${error.message}`);
    for (const { path, reason } of error.problems) console.error(`${file}: ${path === "" ? "" : `${path}: `}${reason}`);
    throw error;
  }
}

/** The text of a file, refused before it is read where it is larger than any bundle may be. */
async function readBounded(file: string): Promise<string> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new AppError("not-found", "The file cannot be read.", [{ path: "", reason: error.message }]);
  });
  try {
    const { size } = await handle.stat();
    if (size > maxBundleBytes)
      throw new AppError("too-large", "The bundle was refused as a whole.", [{ path: "", reason: tooLarge(size) }]);
    return new TextDecoder("utf-8", { fatal: true }).decode(await handle.readFile());
  } catch (error) {
    if (error instanceof TypeError)
      throw new AppError("invalid", "The bundle was refused as a whole.", [{ path: "", reason: "not UTF-8" }]);
    if (error instanceof Error && "code" in error && error.code === "EISDIR")
      throw new AppError("invalid", "The bundle was refused as a whole.", [
        { path: "", reason: "a folder, not a file" },
      ]);
    throw error;
  } finally {
    await handle.close();
  }
}

function report(file: string, changes: Change[], options: Options, ms: number): void {
  const would = options.dryRun ? "would be " : "";
  console.log(`${file}: ${options.dryRun ? "dry run, nothing written" : `done in ${(ms / 1000).toFixed(1)} s`}`);
  for (const { kind, added, changed, unchanged } of changes) {
    if (added.length + changed.length + unchanged === 0) continue;
    console.log(
      `  ${kind.padEnd(14)} ${added.length} ${would}added, ${changed.length} ${would}changed, ${unchanged} unchanged`,
    );
    if (options.dryRun) for (const id of changed.slice(0, 20)) console.log(`    ~ ${id}`);
  }
}
