import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Kind } from "@/lib/db/bundle/kinds";
import { bundleSchema, type Bundle } from "@/lib/schemas/bundle";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The shipped bundles as they stand in their files, by file name without its ending. */
export const exampleTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name.replace(".json", ""), readFileSync(folder + name, "utf8")]),
);

/** The shipped bundles, by collection. */
export const examples: ReadonlyMap<string, Bundle> = new Map(
  [...exampleTexts].map(([id, text]) => [id, bundleSchema.parse(JSON.parse(text))]),
);

/** The records of one kind of all bundles, each once. */
export function everyExample<K extends Kind>(kind: K): Map<string, Bundle[K][number]> {
  return new Map([...examples.values()].flatMap((b) => b[kind].map((record) => [record.id, record] as const)));
}

/** A reference from one record to another. */
export type Reference = readonly [kind: Kind, id: string | null | undefined, by: string];

/** Every id that a bundle's records name, with the kind of record that it must be. */
export function referencesOf(b: Bundle): Reference[] {
  return [
    ...b.places.map((p): Reference => ["places", p.partOf, p.id]),
    ...b.derivations.flatMap((d): Reference[] => [
      ["sources", d.source, d.id],
      ["sources", d.from, d.id],
    ]),
    ...b.documents.flatMap((d): Reference[] => [
      ["sources", d.source, d.id],
      ["documents", d.supersedes, d.id],
    ]),
    ...b.passages.map((p): Reference => ["documents", p.document, p.id]),
    ...b.quotations.map((q): Reference => ["sources", q.originalSource, q.id]),
    ...b.claims.flatMap(claimReferences),
    ...b.citations.flatMap((c): Reference[] => [
      ["claims", c.claim, c.id],
      ["claims", c.targetClaim, c.id],
      ["sources", c.targetSource, c.id],
      ...c.verifications.map((v): Reference => ["passages", v.passage, c.id]),
    ]),
    ...b.openQuestions.flatMap((q): Reference[] => [
      ["claims", q.claim, q.id],
      ["claims", q.otherClaim, q.id],
      ["sources", q.otherSource, q.id],
    ]),
    ...b.absences.flatMap((a): Reference[] => [
      ["collections", a.collection, a.id],
      ["claims", a.claim, a.id],
      ["sources", a.source, a.id],
    ]),
    ...b.questions.flatMap((q): Reference[] => [
      ["collections", q.collection, q.id],
      ...[...q.bands.flatMap((band) => band.claims), ...q.unbanded].map((id): Reference => ["claims", id, q.id]),
    ]),
  ];
}

function claimReferences(c: Bundle["claims"][number]): Reference[] {
  return [
    ["collections", c.collection, c.id],
    ["sources", c.source, c.id],
    ["agents", c.agent, c.id],
    ["passages", c.passage, c.id],
    ["quotations", c.quotation, c.id],
    ["places", c.scope?.place, c.id],
    ["sources", c.sighting.quotedIn, c.id],
    ...(c.assessment?.evidence ?? []).map((e): Reference => ["sources", e, c.id]),
  ];
}
