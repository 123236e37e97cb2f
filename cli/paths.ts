import { chmodSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** The checkout that this command line belongs to. */
export const root = dirname(import.meta.dirname);

/** A file of the checkout, by its parts. */
export const inRoot = (...parts: string[]) => join(root, ...parts);

/** The git-ignored folder for everything that this checkout keeps between runs; made if it isn't there. */
export function dataFolder() {
  const folder = inRoot(".data");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A folder that only its owner may enter. The mode goes on the leaf alone, not on the parents made on the way. */
export function privateFolder(path: string) {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o700);
  return path;
}
