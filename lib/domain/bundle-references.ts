import type { Bundle } from "@/lib/schemas/bundle";

/** The lists of a bundle whose records have ids. */
export type BundleKind = Exclude<keyof Bundle, "format" | "version">;

/** Which field of which list names a record of which other list. Paths are `field` or `object.field`. */
const references: [BundleKind, string, BundleKind][] = [
  ["places", "partOf", "places"],
  ["derivations", "source", "sources"],
  ["derivations", "from", "sources"],
  ["documents", "source", "sources"],
  ["documents", "supersedes", "documents"],
  ["passages", "document", "documents"],
  ["quotations", "originalSource", "sources"],
  ["claims", "collection", "collections"],
  ["claims", "source", "sources"],
  ["claims", "agent", "agents"],
  ["claims", "passage", "passages"],
  ["claims", "quotation", "quotations"],
  ["claims", "scope.place", "places"],
  ["claims", "sighting.quotedIn", "sources"],
  ["claims", "assessment.evidence", "sources"],
  ["citations", "claim", "claims"],
  ["citations", "targetClaim", "claims"],
  ["citations", "targetSource", "sources"],
  ["citations", "verifications.passage", "passages"],
  ["openQuestions", "claim", "claims"],
  ["openQuestions", "otherClaim", "claims"],
  ["openQuestions", "otherSource", "sources"],
  ["absences", "collection", "collections"],
  ["absences", "claim", "claims"],
  ["absences", "source", "sources"],
  ["questions", "collection", "collections"],
  ["questions", "unbanded", "claims"],
  ["questions", "bands.claims", "claims"],
];

/** Told of a text that a field holds. The path into the bundle is made only where it is asked for. */
export type VisitText = (value: string, path: () => string) => void;

/** Tells every text that a field (`field` or `object.field`, lists included) of a kind's records holds, in their order. */
export function visitTexts(bundle: Bundle, kind: BundleKind, field: string, visit: VisitText): void {
  const [first, second] = field.split(".") as [string, string | undefined];
  for (const [i, record] of bundle[kind].entries())
    visitStrings((record as unknown as Record<string, unknown>)[first], second, () => `${kind}[${i}].${first}`, visit);
}

function visitStrings(value: unknown, field: string | undefined, path: () => string, visit: VisitText): void {
  if (typeof value === "string") visit(value, path);
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) visitStrings(item, field, () => `${path()}[${i}]`, visit);
  else if (typeof value === "object" && value !== null && field !== undefined)
    visitStrings((value as Record<string, unknown>)[field], undefined, () => `${path()}.${field}`, visit);
}

/** Tells every id that leads to no record of the bundle itself, each time that it is named: the kind it is of, and where. */
export function visitOutside(
  bundle: Bundle,
  visit: (kind: BundleKind, id: string, path: () => string) => void,
): void {
  const own = new Map<BundleKind, Set<string>>();
  for (const [kind, field, target] of references) {
    const ids = own.get(target) ?? new Set(bundle[target].map((record) => record.id));
    own.set(target, ids);
    visitTexts(bundle, kind, field, (id, path) => {
      if (!ids.has(id)) visit(target, id, path);
    });
  }
} // prettier-ignore
