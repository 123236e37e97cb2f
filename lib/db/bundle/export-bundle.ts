import "server-only";
import { AppError } from "@/lib/errors";
import { type Bundle, bundleVersion } from "@/lib/schemas/bundle";
import { type Kind, kinds } from "./kinds";
import { readRecords, type Selection } from "./read-records";
import { selectCollection } from "./select-collection";
import { transaction } from "../transaction";

/** A collection with all that its records lean on, or the whole database. Throws `not-found` for a collection that is not there. */
export async function exportBundle(collection?: string): Promise<Bundle> {
  return transaction(async (t) => {
    const selection = collection === undefined ? null : await selectCollection(t, collection);
    if (collection !== undefined && selection === null)
      throw new AppError("not-found", `There is no collection "${collection}".`);
    const lists: Partial<Record<Kind, unknown[]>> = {};
    for (const kind of kinds) {
      const which: Selection = selection === null ? "all" : { keys: selection[kind] };
      lists[kind] = (await readRecords(t, kind, which)).map((stored) => stored.record);
    }
    return { format: "stemma-bundle", version: bundleVersion, ...lists } as Bundle;
  }, "ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

/** The bundle as it is written to a file: the same records give the same bytes. */
export function printBundle(bundle: Bundle): string {
  return `${JSON.stringify(bundle, null, 1)}\n`;
}

/** The same bytes, a record at a time: for a bundle that is sent on and never held as one text. */
export function* printParts(bundle: Bundle): Generator<string> {
  yield `{\n "format": ${JSON.stringify(bundle.format)},\n "version": ${bundle.version}`;
  for (const kind of kinds) {
    yield `,\n ${JSON.stringify(kind)}: [`;
    for (const [i, record] of bundle[kind].entries())
      yield `${i > 0 ? "," : ""}\n  ${JSON.stringify(record, null, 1).replaceAll("\n", "\n  ")}`;
    yield bundle[kind].length > 0 ? "\n ]" : "]";
  }
  yield "\n}\n";
}
