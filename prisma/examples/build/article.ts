import { createHash } from "node:crypto";
import type { Assessment, Claim } from "@/lib/schemas/claim";
import type { Document, Passage } from "@/lib/schemas/document";
import { compilers } from "./claims";
import type { AssertionInput, Input } from "./input";
import { quotationLabel } from "./quotations";
import { agentShort } from "./tables/agents";
import { articleFigures, attributionKinds, attributionWords, sameSentence, speakers } from "./tables/article";

const documentId = "metapedia-red-terror";
const articleSource = "src-seed-metapedia";
const grades = {
  "seen in the original text": "original",
  "seen quoted in a secondary text": "quoted",
  "background knowledge, unverified": "unseen",
} as const;

/** The article as a document, its 100 assertions as passages, and the claims that stand in them. */
export function buildArticle(input: Input, claims: readonly Claim[]) {
  return {
    document: buildDocument(input.article),
    passages: input.assertions.map((a) => buildPassage(a, input.article)),
    claims: input.assertions.map((a) => buildAssertion(a, input.article, claims)),
  };
}

function buildDocument(text: string): Document {
  return {
    id: documentId,
    source: articleSource,
    version: "As collected; undated, its reference list missing",
    language: "en",
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
    retrievedFrom: null,
    supersedes: null,
    note: "A document under examination, never a voice: an article of a far-right wiki. It cites [1], [2] and [3]; the list that they point to is missing.",
  };
}

function buildPassage(
  { id, exact, prefix, suffix, start, end, marker, markerScope }: AssertionInput,
  article: string,
): Passage {
  if (Array.from(article).slice(start, end).join("") !== exact)
    throw new Error(`${id}: its words do not stand at ${start}`);
  return {
    id,
    document: documentId,
    exact,
    prefix,
    suffix,
    start,
    end,
    marker,
    markerScope: markerScope === "none" ? null : markerScope,
  };
}

/** The claim of an assertion: a claim that the data has already, seen from the article, or a new one. */
function buildAssertion(assertion: AssertionInput, article: string, claims: readonly Claim[]): Claim {
  const known =
    claims.find((c) => c.id === sameSentence[assertion.id]) ??
    claims.find((c) => c.quotation && c.source === articleSource && c.wording === assertion.exact);
  const attribution = attributionWords[assertion.id] ?? null;
  if (attribution && !article.includes(attribution))
    throw new Error(`${assertion.id}: “${attribution}” is not in the article`);
  const attributionKind = attributionKinds[assertion.attribution];
  if (!attributionKind) throw new Error(`${assertion.id}: no meaning for the attribution “${assertion.attribution}”`);
  const read = {
    attribution,
    attributionKind,
    locator: `line ${assertion.line}`,
    wording: assertion.exact,
    language: "en",
    passage: assertion.id,
    sighting: {
      kind: "original",
      quotedIn: null,
      extent: "fullText",
      truncated: false,
      date: null,
      by: compilers,
    } as const,
    assessment: assess(assertion),
  };
  return known ? { ...known, ...read } : { ...blank(assertion), ...read };
}

function assess({ verdict, verdictBasis, note, evidence }: AssertionInput): Assessment {
  return { verdict, grade: grades[verdictBasis], note, evidence: [...new Set(evidence)].toSorted(), by: compilers };
}

function blank(assertion: AssertionInput) {
  const agent = speakers[assertion.id] ?? "metapedia-contributors";
  const figure = articleFigures[assertion.id];
  const quoted = assertion.kind === "quotation";
  return {
    id: assertion.id,
    collection: "red-terror",
    kind: figure ? "estimate" : quoted ? "quotation" : assertion.kind === "event" ? "event" : "statement",
    label: quotationLabel("Metapedia", quoted ? (agentShort.get(agent) ?? agent) : null, assertion.exact),
    source: articleSource,
    agent,
    translation: null,
    quotation: null,
    basis: quoted ? "quotation" : "unstated",
    rank: "normal",
    rankReason: null,
    estimate: figure
      ? {
          low: figure.low,
          best: figure.best,
          high: figure.high,
          bound: figure.bound,
          boundWords: figure.boundWords,
          unit: figure.unit,
          words: figure.words,
          interval: null,
          ours: figure.ours,
        }
      : null,
    scope: figure
      ? {
          event: null,
          countingBasis: figure.countingBasis,
          counts: figure.counts,
          temporal: figure.temporal,
          spatial: null,
          place: null,
          population: figure.population,
        }
      : null,
    note: null,
  } as const;
}
