import { createHash } from "node:crypto";
import { type BundleKind, visitOutside, visitTexts } from "@/lib/domain/bundle-references";
import { edtfInterval } from "@/lib/domain/edtf-interval";
import type { Problem } from "@/lib/errors";
import type { Bundle } from "@/lib/schemas/bundle";
import { passageChecker } from "@/lib/text/misplaced-passage";

/** Which fields hold EDTF dates. */
const dates: [BundleKind, string][] = [
  ["sources", "notLaterThan"],
  ["quotations", "date"],
  ["claims", "scope.temporal"],
  ["claims", "sighting.date"],
  ["citations", "verifications.date"],
];

/**
 * What a bundle of the right shape still has wrong: ids twice, passages not in their text, false dates, and, unless it may lean
 * on records that are there already, ids that lead nowhere.
 */
export function findBundleProblems(bundle: Bundle, most: number, mayLeanOutside: boolean): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, reason: string) => {
    if (problems.length < most) problems.push({ path, reason });
  };
  checkCharacters(bundle, "", report);
  checkIds(bundle, report);
  if (!mayLeanOutside)
    visitOutside(bundle, (kind, id, path) => {
      if (problems.length < most) report(path(), `no record "${id}" in ${kind}`);
    });
  const known = new Map<string, boolean>();
  const isDate = (value: string) => {
    const is = known.get(value) ?? edtfInterval(value) !== null;
    known.set(value, is);
    return is;
  };
  for (const [kind, field] of dates)
    visitTexts(bundle, kind, field, (value, path) => {
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

function checkIds(bundle: Bundle, report: Report): void {
  for (const [kind, records] of Object.entries(bundle)) {
    if (!Array.isArray(records)) continue;
    const seen = new Set<string>();
    records.forEach(({ id }: { id: string }, i) => {
      if (seen.has(id)) report(`${kind}[${i}].id`, `"${id}" stands twice in ${kind}`);
      seen.add(id);
    });
  }
}

function checkDocuments(bundle: Bundle, report: Report): void {
  const checkers = new Map<string, ReturnType<typeof passageChecker>>();
  bundle.documents.forEach((document, i) => {
    const path = `documents[${i}]`;
    if (document.text.normalize("NFC") !== document.text) report(`${path}.text`, "the text is not in Unicode NFC");
    if (createHash("sha256").update(document.text, "utf8").digest("hex") !== document.sha256)
      report(`${path}.sha256`, "the hash is not that of the text");
    checkers.set(document.id, passageChecker(document.text));
  });
  bundle.passages.forEach((passage, i) => {
    const problem = checkers.get(passage.document)?.(passage);
    if (problem) report(`passages[${i}].${problem.field}`, problem.reason);
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
