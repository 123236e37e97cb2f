import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { importBundle } from "@/lib/db/bundle/import-bundle";
import { kinds } from "@/lib/db/bundle/kinds";
import { sql } from "@/lib/db/client";
import { refreshFindings } from "@/lib/db/finding";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import type { Bundle } from "@/lib/schemas/bundle";

/**
 * Loads the shipped examples where the database holds no collection yet: all of them in one transaction, so that a start that
 * is cut off leaves none or all. Returns how many collections were loaded.
 */
export async function seed(): Promise<number> {
  const [found] = await sql()<{ some: boolean }[]>`SELECT EXISTS (SELECT FROM "Collection") AS some`;
  if (found!.some) return 0;
  const examples = await readExamples();
  if (examples.collections.length === 0) return 0;
  await importBundle(examples, { actor: "stemma", reason: "shipped examples" });
  await refreshFindings();
  return examples.collections.length;
}

/** All shipped bundles as one: a record that several of them carry stands in it once. */
export async function readExamples(): Promise<Bundle> {
  const folder = join(process.cwd(), "prisma", "examples");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).toSorted();
  const all = parseBundle(
    JSON.stringify({ format: "stemma-bundle", version: 1, ...Object.fromEntries(kinds.map((kind) => [kind, []])) }),
  );
  for (const file of files) {
    const bundle = parseBundle(await readFile(join(folder, file), "utf8"));
    for (const kind of kinds) {
      const there = new Set(all[kind].map((record) => record.id));
      (all[kind] as unknown[]).push(...bundle[kind].filter((record) => !there.has(record.id)));
    }
  }
  return all;
}
