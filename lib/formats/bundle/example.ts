import { createHash } from "node:crypto";
import { bundleVersion, type Bundle } from "@/lib/schemas/bundle";
import type { Claim } from "@/lib/schemas/claim";

const text = "In 1918 the commission shot 6,300 people. Others say more.";

/** A claim of kind estimate with ordinary fields: what a test changes, it says. */
export function aBundleClaim(fields: Partial<Claim> = {}): Claim {
  return {
    id: "claim-a",
    collection: "case",
    kind: "estimate",
    label: "6,300 shot",
    source: "book",
    agent: "author",
    attribution: "the author",
    attributionKind: "none",
    locator: "p. 12",
    wording: "6,300 people",
    language: "en",
    translation: null,
    passage: null,
    quotation: null,
    basis: "officialReturn",
    rank: "normal",
    rankReason: null,
    estimate: {
      low: null,
      best: 6300,
      high: null,
      bound: "exact",
      boundWords: null,
      unit: "persons shot",
      words: "6,300",
      interval: null,
      ours: null,
    },
    scope: {
      event: null,
      countingBasis: "executions",
      counts: null,
      temporal: "1918",
      spatial: null,
      place: "russia",
      population: null,
    },
    sighting: { kind: "original", quotedIn: null, extent: "excerpt", truncated: false, date: null, by: null },
    assessment: null,
    note: null,
    ...fields,
  };
}

/** A small whole bundle with one record of every kind, for tests and for the format's documentation. */
export function aBundle(fields: Partial<Bundle> = {}): Bundle {
  return {
    format: "stemma-bundle",
    version: bundleVersion,
    collections: [{ id: "case", title: "A case", description: null }],
    places: [
      { id: "moscow", label: "Moscow", partOf: "russia" },
      { id: "russia", label: "Russia", partOf: null },
    ],
    agents: [
      {
        id: "author",
        name: "Сергей Мельгунов",
        kind: "person",
        otherNames: [{ name: "Melgounov", language: "fr" }],
        note: null,
      },
    ],
    sources: [
      {
        id: "book",
        csl: {
          type: "book",
          title: "A \\book\twith\nodd characters",
          author: [{ family: "Author", given: "A." }],
          issued: { "date-parts": [[1920, 3]] },
          language: "en",
        },
        access: "excerpt",
        notLaterThan: null,
        note: null,
      },
      {
        id: "edition",
        csl: { type: "book", title: "The same, again" },
        access: "citedOnly",
        notLaterThan: "1925",
        note: "Known from a list.",
      },
    ],
    derivations: [{ id: "edition-of-book", source: "edition", from: "book", kind: "edition", evidence: "title page" }],
    documents: [
      {
        id: "book-text",
        source: "book",
        version: "a scan",
        language: "en",
        text,
        sha256: createHash("sha256").update(text).digest("hex"),
        retrievedFrom: null,
        supersedes: null,
        note: null,
      },
    ],
    passages: [
      {
        id: "book-1",
        document: "book-text",
        exact: "6,300 people",
        prefix: "shot ",
        suffix: ".",
        start: 28,
        end: 40,
        marker: null,
        markerScope: null,
      },
    ],
    quotations: [{ id: "saying", title: "A saying", originalSource: "book", date: "1918-11", status: null }],
    claims: [
      aBundleClaim({
        passage: "book-1",
        assessment: {
          verdict: "contested",
          grade: "quoted",
          note: null,
          evidence: ["edition", "book"],
          by: "a reader",
        },
      }),
      aBundleClaim({
        id: "claim-b",
        source: "edition",
        basis: "compilation",
        sighting: { kind: "quoted", quotedIn: "book", extent: null, truncated: true, date: "2026", by: null },
      }),
      aBundleClaim({
        id: "saying-1",
        kind: "quotation",
        estimate: null,
        scope: null,
        quotation: "saying",
        wording: "Так сказано.",
        language: "ru",
        translation: { text: "So it is said.", language: "en", by: "the editors" },
      }),
    ],
    citations: [
      {
        id: "b-a",
        claim: "claim-b",
        targetClaim: "claim-a",
        targetSource: null,
        intent: "citesAsEvidence",
        relation: "repeats",
        locator: null,
        evidence: "n. 3",
        verifications: [
          { status: "unchecked", date: null, by: null, passage: null, note: null },
          { status: "confirmed", date: "2026", by: "a reader", passage: "book-1", note: null },
        ],
      },
      {
        id: "b-book",
        claim: "claim-b",
        targetClaim: null,
        targetSource: "book",
        intent: "discusses",
        relation: null,
        locator: null,
        evidence: null,
        verifications: [],
      },
    ],
    openQuestions: [
      {
        id: "a-edition",
        claim: "claim-a",
        otherClaim: null,
        otherSource: "edition",
        relation: "possible origin",
        reason: null,
      },
    ],
    absences: [
      {
        id: "none-found",
        collection: "case",
        kind: "searchedNotFound",
        sought: "the printed table",
        claim: "claim-a",
        source: null,
        note: null,
      },
    ],
    questions: [
      {
        id: "how-many",
        collection: "case",
        title: "How many?",
        about: null,
        bands: [{ label: "shot", note: null, claims: ["claim-b", "claim-a"] }],
        unbanded: ["saying-1"],
      },
    ],
    ...fields,
  };
}
