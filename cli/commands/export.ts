import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { disconnect } from "@/lib/db/client";
import { exportBundle, printBundle } from "@/lib/db/bundle/export-bundle";
import { AppError } from "@/lib/errors";

/** `stemma export [COLLECTION]`: writes a bundle to a file or to standard output. */
export function exportCommand(): Command {
  return new Command("export")
    .description("write a collection, or the whole database, as a Stemma bundle; the same records give the same bytes")
    .argument("[collection]", "the collection's id; all of them where it is left out")
    .option("-o, --output <file>", "the file to write; standard output where it is left out")
    .action(async (collection: string | undefined, { output }: { output?: string }) => {
      try {
        const text = printBundle(await exportBundle(collection));
        if (output) await writeFile(output, text);
        else await new Promise<void>((done) => process.stdout.write(text, () => done()));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        console.error(error.message);
        process.exitCode = 1;
      } finally {
        await disconnect();
      }
    });
}
