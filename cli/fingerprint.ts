import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths";

/** Every file below a path of the checkout, in a fixed order; the path itself where it is a file. */
export function filesBelow(path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** One hash over the contents of files and folders of the checkout, and over anything else that matters. */
export function fingerprint(paths: string[], keep: (path: string) => boolean = () => true, ...also: string[]) {
  const hash = createHash("sha256");
  for (const text of also) hash.update(text).update("\0");
  for (const path of paths.flatMap(filesBelow).filter(keep))
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  return hash.digest("hex");
}
