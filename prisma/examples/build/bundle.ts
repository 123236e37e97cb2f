import { bundleSchema, bundleVersion, type Bundle } from "@/lib/schemas/bundle";
import type { Collection } from "@/lib/schemas/question";
import { places } from "./tables/places";
import { sourceCollection } from "./tables/sources";

/** All records of all collections, before they are dealt out. */
export type Records = Omit<Bundle, "format" | "version" | "places">;

/** The bundle of one collection: its own records, and whatever of the shared ones they name. */
export function bundleOf(collection: Collection, all: Records): Bundle {
  const own = <T extends { collection: string }>(list: readonly T[]) =>
    list.filter((record) => record.collection === collection.id);
  const claims = own(all.claims);
  const claimIds = new Set(claims.map((c) => c.id));
  const citations = all.citations.filter((c) => claimIds.has(c.claim));
  const openQuestions = all.openQuestions.filter((q) => claimIds.has(q.claim));
  const absences = own(all.absences);
  const questions = own(all.questions);
  const passageIds = new Set(claims.map((c) => c.passage));
  const passages = all.passages.filter((p) => passageIds.has(p.id));
  const documents = all.documents.filter((d) => passages.some((p) => p.document === d.id));
  const quotations = all.quotations.filter((q) => claims.some((c) => c.quotation === q.id));
  const named = new Set<string | null>([
    ...claims.flatMap((c) => [c.source, c.sighting.quotedIn, ...(c.assessment?.evidence ?? [])]),
    ...citations.map((c) => c.targetSource),
    ...openQuestions.map((q) => q.otherSource),
    ...absences.map((a) => a.source),
    ...documents.map((d) => d.source),
    ...quotations.map((q) => q.originalSource),
    ...Object.keys(sourceCollection).filter((id) => sourceCollection[id] === collection.id),
  ]);
  const derivations = all.derivations.filter((d) => named.has(d.source) && named.has(d.from));
  const agentIds = new Set(claims.map((c) => c.agent));
  return {
    format: "stemma-bundle",
    version: bundleVersion,
    collections: [collection],
    places: sorted(placesOf(claims.map((c) => c.scope?.place ?? null))),
    agents: sorted(all.agents.filter((a) => agentIds.has(a.id))),
    sources: sorted(all.sources.filter((s) => named.has(s.id))),
    derivations: sorted(derivations),
    documents: sorted(documents),
    passages: sorted(passages),
    quotations: sorted(quotations),
    claims: sorted(claims),
    citations: sorted(citations),
    openQuestions: sorted(openQuestions),
    absences: sorted(absences),
    questions: sorted(questions),
  };
}

/** The bundle as it stands in its file: keys in the schema's order, one line a value. */
export const bundleText = (bundle: Bundle) => `${JSON.stringify(bundleSchema.parse(bundle), null, 1)}\n`;

function placesOf(named: readonly (string | null)[]) {
  const wanted = new Set(named);
  for (const place of places.toReversed()) if (wanted.has(place.id)) wanted.add(place.partOf);
  return places.filter((p) => wanted.has(p.id));
}

const sorted = <T extends { id: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
