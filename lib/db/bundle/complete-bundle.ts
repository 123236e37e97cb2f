import "server-only";
import { type Bundle, bundleVersion } from "@/lib/schemas/bundle";
import { sql } from "../client";
import type { Addition } from "./add-records";
import { type AnyRecord, type Kind, kinds } from "./kinds";
import { readRecords } from "./read-records";

/** What a record on file leans on in turn, by kind. */
const leansOn: Partial<Record<Kind, (record: AnyRecord) => [Kind, string | null][]>> = {
  places: (record) => [["places", (record as Bundle["places"][number]).partOf]],
  documents: (record) => {
    const { source, supersedes } = record as Bundle["documents"][number];
    return [["sources", source], ["documents", supersedes]]; // prettier-ignore
  },
  passages: (record) => [["documents", (record as Bundle["passages"][number]).document]],
};

/**
 * A bundle of new records and of all on file that they lean on, at any distance, so that it can be imported elsewhere. One
 * statement a kind and a step.
 */
export async function readCompleteBundle({ records, leansOn: first }: Addition): Promise<Bundle> {
  const found = Object.fromEntries(kinds.map((kind) => [kind, new Map<string, AnyRecord>()])) as Record<
    Kind,
    Map<string, AnyRecord>
  >;
  let wanted: [Kind, string | null][] = kinds.flatMap((kind) =>
    (first[kind] ?? []).map((slug): [Kind, string] => [kind, slug]),
  );
  while (wanted.length > 0) {
    const next: [Kind, string | null][] = [];
    for (const kind of kinds) {
      const slugs = [
        ...new Set(
          wanted.flatMap(([own, slug]) => (own === kind && slug !== null && !found[kind].has(slug) ? [slug] : [])),
        ),
      ];
      if (slugs.length === 0) continue;
      for (const { record } of await readRecords(sql(), kind, { slugs })) {
        found[kind].set(record.id, record);
        next.push(...(leansOn[kind]?.(record) ?? []));
      }
    }
    wanted = next;
  }
  const lists = kinds.map((kind) => {
    const own = kind === "questions" ? [] : ((records[kind] ?? []) as AnyRecord[]);
    return [kind, [...found[kind].values(), ...own].toSorted((a, b) => (a.id < b.id ? -1 : 1))];
  });
  return { format: "stemma-bundle", version: bundleVersion, ...Object.fromEntries(lists) } as Bundle;
}
