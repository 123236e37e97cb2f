import { createHash } from "node:crypto";
import { edtfInterval } from "@/lib/domain/edtf-interval";
import type { Problem } from "@/lib/errors";
import type { Bundle } from "@/lib/schemas/bundle";
import type { Document } from "@/lib/schemas/document";
import { positionsOf } from "@/lib/text/code-points";

/** The lists of a bundle whose records have ids. */
type Kind = Exclude<keyof Bundle, "format" | "version">;

/** Which field of which list names a record of which other list. Paths are `field` or `object.field`. */
const references: [Kind, string, Kind][] = [
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

/** Which fields hold EDTF dates. */
const dates: [Kind, string][] = [
  ["sources", "notLaterThan"],
  ["quotations", "date"],
  ["claims", "scope.temporal"],
  ["claims", "sighting.date"],
  ["citations", "verifications.date"],
];

/** What a bundle of the right shape still has wrong: ids twice, ids that lead nowhere, passages not in their text, false dates. */
export function findBundleProblems(bundle: Bundle, most: number): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, reason: string) => {
    if (problems.length < most) problems.push({ path, reason });
  };
  checkCharacters(bundle, "", report);
  const ids = indexIds(bundle, report);
  for (const [kind, field, target] of references)
    forValuesAt(bundle, kind, field, (value, path) => {
      if (!ids[target].has(value)) report(path(), `no record "${value}" in ${target}`);
    });
  const known = new Map<string, boolean>();
  const isDate = (value: string) => {
    const is = known.get(value) ?? edtfInterval(value) !== null;
    known.set(value, is);
    return is;
  };
  for (const [kind, field] of dates)
    forValuesAt(bundle, kind, field, (value, path) => {
      if (!isDate(value)) report(path(), `"${value}" is not an EDTF date`);
    });
  checkDocuments(bundle, report);
  checkAnswers(bundle, report);
  checkTrees(bundle, report);
  return problems;
}

type Report = (path: string, reason: string) => void;

/** PostgreSQL holds neither NUL nor half of a surrogate pair. The nesting is bounded by the schema. */
function checkCharacters(value: unknown, path: string, report: Report): void {
  if (isFit(value)) return;
  if (typeof value === "string") report(path, "a character that no text may hold (NUL or half a surrogate pair)");
  else if (Array.isArray(value)) value.forEach((item, i) => checkCharacters(item, `${path}[${i}]`, report));
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) checkCharacters(inner, path ? `${path}.${key}` : key, report);
}

/** Whether all text in a value may be stored. Most is: paths are made only for what is not. */
function isFit(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("\0") && value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isFit);
  for (const key in value) if (!isFit((value as Record<string, unknown>)[key])) return false;
  return true;
}

function indexIds(bundle: Bundle, report: Report): Record<Kind, Set<string>> {
  const ids = {} as Record<Kind, Set<string>>;
  for (const [kind, records] of Object.entries(bundle)) {
    if (!Array.isArray(records)) continue;
    const seen = new Set<string>();
    records.forEach(({ id }: { id: string }, i) => {
      if (seen.has(id)) report(`${kind}[${i}].id`, `"${id}" stands twice in ${kind}`);
      seen.add(id);
    });
    ids[kind as Kind] = seen;
  }
  return ids;
}

type Visit = (value: string, path: () => string) => void;

/** Every text that a field of a kind holds. Paths are made only where they are asked for. */
function forValuesAt(bundle: Bundle, kind: Kind, field: string, visit: Visit): void {
  const [first, second] = field.split(".") as [string, string | undefined];
  for (const [i, record] of bundle[kind].entries())
    forStrings((record as unknown as Record<string, unknown>)[first], second, () => `${kind}[${i}].${first}`, visit);
}

function forStrings(value: unknown, field: string | undefined, path: () => string, visit: Visit): void {
  if (typeof value === "string") visit(value, path);
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) forStrings(item, field, () => `${path()}[${i}]`, visit);
  else if (typeof value === "object" && value !== null && field !== undefined)
    forStrings((value as Record<string, unknown>)[field], undefined, () => `${path()}.${field}`, visit);
}

function checkDocuments(bundle: Bundle, report: Report): void {
  const texts = new Map<string, { document: Document; at: (point: number) => number; length: number }>();
  bundle.documents.forEach((document, i) => {
    const path = `documents[${i}]`;
    if (document.text.normalize("NFC") !== document.text) report(`${path}.text`, "the text is not in Unicode NFC");
    if (createHash("sha256").update(document.text, "utf8").digest("hex") !== document.sha256)
      report(`${path}.sha256`, "the hash is not that of the text");
    const { toUnit, toCodePoint } = positionsOf(document.text);
    texts.set(document.id, { document, at: toUnit, length: toCodePoint(document.text.length) });
  });
  bundle.passages.forEach((passage, i) => {
    const found = texts.get(passage.document);
    if (!found) return;
    const { text } = found.document;
    const path = `passages[${i}]`;
    if (passage.end > found.length) return report(`${path}.end`, `the text has ${found.length} characters`);
    const [start, end] = [found.at(passage.start), found.at(passage.end)];
    if (text.slice(start, end) !== passage.exact)
      report(`${path}.exact`, "these words do not stand at start to end of the text");
    if (!text.slice(0, start).endsWith(passage.prefix))
      report(`${path}.prefix`, "the text before the passage is another");
    if (!text.startsWith(passage.suffix, end)) report(`${path}.suffix`, "the text after the passage is another");
  });
}

function checkAnswers(bundle: Bundle, report: Report): void {
  bundle.questions.forEach((question, i) => {
    const seen = new Set<string>();
    const answers = [...question.bands.flatMap((band) => band.claims), ...question.unbanded];
    for (const claim of answers) {
      if (seen.has(claim)) report(`questions[${i}]`, `claim "${claim}" answers the question twice`);
      seen.add(claim);
    }
  });
}

/** Places and versions of documents are trees: one that contains itself is refused. */
function checkTrees(bundle: Bundle, report: Report): void {
  const parents = {
    places: new Map(bundle.places.map((place) => [place.id, place.partOf])),
    documents: new Map(bundle.documents.map((document) => [document.id, document.supersedes])),
  };
  for (const [kind, tree] of Object.entries(parents)) {
    const safe = new Set<string>();
    for (const id of tree.keys()) {
      const walk = new Set<string>();
      for (let at: string | null | undefined = id; at && !safe.has(at); at = tree.get(at)) {
        if (walk.has(at)) {
          report(kind, `"${at}" contains itself`);
          break;
        }
        walk.add(at);
      }
      for (const step of walk) safe.add(step);
    }
  }
}
