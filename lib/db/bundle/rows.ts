import { dateOfDay, edtfInterval } from "@/lib/domain/edtf-interval";
import { describeSource } from "@/lib/domain/describe-source";
import type { Bundle } from "@/lib/schemas/bundle";
import type { AnyRecord, Keys, Kind } from "./kinds";

/** A value that JSON can carry. */
export type Cell = string | number | boolean | null | object;

/** Rows for one table, by column. */
export type Row = Record<string, Cell>;

/** Writes one row into a table's batch. */
export type Emit = (table: string, row: Row) => void;

/** Turns the records of each kind into rows. A key that is not found is a fault of ours: the bundle was checked. */
export const rowsOf: { [K in Kind]: (record: Bundle[K][number], key: number, keys: Keys, emit: Emit) => void } = {
  collections: ({ id, ...rest }, key, _keys, emit) => emit("Collection", { id: key, slug: id, ...rest }),

  places: ({ id, partOf, ...rest }, key, keys, emit) =>
    emit("Place", { id: key, slug: id, ...rest, partOfId: keyOf(keys, "places", partOf) }),

  agents: ({ id, ...rest }, key, _keys, emit) =>
    emit("Agent", {
      id: key,
      slug: id,
      ...rest,
      names: [rest.name, ...rest.otherNames.map((o) => o.name)].join(" · "),
    }),

  sources: ({ id, ...rest }, key, _keys, emit) => {
    const { type, title, language = null } = rest.csl;
    const { short, names, issued } = describeSource(rest.csl);
    const [issuedFrom, issuedTo] = days(issued);
    emit("Source", { id: key, slug: id, ...rest, type, title, short, names, language, issued, issuedFrom, issuedTo });
  },

  derivations: ({ id, source, from, ...rest }, key, keys, emit) =>
    emit("Derivation", {
      id: key,
      slug: id,
      sourceId: keyOf(keys, "sources", source),
      fromId: keyOf(keys, "sources", from),
      ...rest,
    }),

  documents: ({ id, source, version, supersedes, marks, ...rest }, key, keys, emit) =>
    emit("Document", {
      id: key,
      slug: id,
      sourceId: keyOf(keys, "sources", source),
      versionLabel: version,
      supersedesId: keyOf(keys, "documents", supersedes),
      marks: marks ?? null,
      ...rest,
    }),

  passages: ({ id, document, ...rest }, key, keys, emit) =>
    emit("Passage", { id: key, slug: id, documentId: keyOf(keys, "documents", document), ...rest }),

  quotations: ({ id, originalSource, ...rest }, key, keys, emit) =>
    emit("Quotation", { id: key, slug: id, originalSourceId: keyOf(keys, "sources", originalSource), ...rest }),

  claims: (claim, key, keys, emit) => {
    const { id, collection, source, agent, passage, quotation, estimate, scope, sighting, assessment, ...rest } = claim;
    emit("Claim", {
      id: key,
      slug: id,
      collectionId: keyOf(keys, "collections", collection),
      sourceId: keyOf(keys, "sources", source),
      agentId: keyOf(keys, "agents", agent),
      passageId: keyOf(keys, "passages", passage),
      quotationId: keyOf(keys, "quotations", quotation),
      ...rest,
    });
    if (estimate) emit("Estimate", { claimId: key, ...estimate });
    if (scope) {
      const { place, ...fields } = scope;
      const [temporalFrom, temporalTo] = days(scope.temporal);
      emit("Scope", { claimId: key, ...fields, placeId: keyOf(keys, "places", place), temporalFrom, temporalTo });
    }
    const { quotedIn, ...seen } = sighting;
    emit("Sighting", { claimId: key, ...seen, quotedInId: keyOf(keys, "sources", quotedIn) });
    if (assessment) {
      const { evidence, ...fields } = assessment;
      emit("Assessment", { claimId: key, ...fields });
      evidence.forEach((at, position) =>
        emit("AssessmentEvidence", { claimId: key, sourceId: keyOf(keys, "sources", at), position }),
      );
    }
  },

  citations: ({ id, claim, targetClaim, targetSource, verifications, ...rest }, key, keys, emit) => {
    emit("Citation", {
      id: key,
      slug: id,
      claimId: keyOf(keys, "claims", claim),
      targetClaimId: keyOf(keys, "claims", targetClaim),
      targetSourceId: keyOf(keys, "sources", targetSource),
      ...rest,
      status: verifications.at(-1)?.status ?? "unchecked",
    });
    verifications.forEach(({ passage, ...fields }, position) =>
      emit("Verification", { citationId: key, position, ...fields, passageId: keyOf(keys, "passages", passage) }),
    );
  },

  openQuestions: ({ id, claim, otherClaim, otherSource, ...rest }, key, keys, emit) =>
    emit("OpenQuestion", {
      id: key,
      slug: id,
      claimId: keyOf(keys, "claims", claim),
      otherClaimId: keyOf(keys, "claims", otherClaim),
      otherSourceId: keyOf(keys, "sources", otherSource),
      ...rest,
    }),

  absences: ({ id, collection, claim, source, ...rest }, key, keys, emit) =>
    emit("Absence", {
      id: key,
      slug: id,
      collectionId: keyOf(keys, "collections", collection),
      claimId: keyOf(keys, "claims", claim),
      sourceId: keyOf(keys, "sources", source),
      ...rest,
    }),

  questions: ({ id, collection, title, about }, key, keys, emit) =>
    emit("Question", { id: key, slug: id, collectionId: keyOf(keys, "collections", collection), title, about }),
};

/** The rows of a question's answers, given the keys of its bands in their order. Bands come first: answers refer to them. */
export function answerRows(
  question: Bundle["questions"][number],
  key: number,
  bandKeys: number[],
  keys: Keys,
  emit: Emit,
): void {
  let position = 0;
  const answer = (claim: string, bandId: number | null) =>
    emit("Answer", { questionId: key, claimId: keyOf(keys, "claims", claim), bandId, position: position++ });
  question.bands.forEach((band, i) => {
    emit("Band", { id: bandKeys[i]!, questionId: key, position: i, label: band.label, note: band.note });
    for (const claim of band.claims) answer(claim, bandKeys[i]!);
  });
  for (const claim of question.unbanded) answer(claim, null);
}

function keyOf(keys: Keys, kind: Kind, slug: string | null): number | null {
  if (slug === null) return null;
  const key = keys[kind].get(slug);
  if (key === undefined) throw new Error(`no key for ${kind} ${slug}`);
  return key;
}

/** First and last day of an EDTF date as PostgreSQL reads them, null where that end is open or there is no date. */
function days(edtf: string | null): [string | null, string | null] {
  const interval = edtf === null ? null : edtfInterval(edtf);
  return [day(interval?.from ?? null), day(interval?.to ?? null)];
}

function day(number: number | null): string | null {
  if (number === null) return null;
  const { year, month, day: of } = dateOfDay(number);
  const text = [String(year > 0 ? year : 1 - year).padStart(4, "0"), month, of].join("-");
  return year > 0 ? text : `${text} BC`;
}

/** The records of a bundle list, typed as what all kinds share. */
export const recordsOf = (bundle: Bundle, kind: Kind): AnyRecord[] => bundle[kind];
