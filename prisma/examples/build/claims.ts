import { basisSchema, type Claim, type Sighting } from "@/lib/schemas/claim";
import { buildEstimate } from "./estimate";
import type { ClaimInput, Input, SourceInput } from "./input";
import { buildScope } from "./scope";
import { agentByWords, agentShort, unnamedAgents } from "./tables/agents";
import { basesByClaim } from "./tables/bases";
import { relations } from "./tables/relations";
import { labelByClaim } from "./tables/labels";
import { standsIn } from "./tables/reports";

/** Who made the record. */
export const compilers = "the compilers of the collection";

/** The 166 claims of the data, each in the source that prints it and attributed to who makes it. */
export function buildClaims(input: Input): Map<string, Claim> {
  const all = input.collections.flatMap((c) => c.claims);
  const works = new Map(input.sources.map((s) => [s.id, s]));
  return new Map(all.map((claim) => [claim.id, buildClaim(claim, all, works)]));
}

function buildClaim(claim: ClaimInput, all: readonly ClaimInput[], works: ReadonlyMap<string, SourceInput>): Claim {
  const estimate = buildEstimate(claim);
  const agent = agentByWords.get(claim.assertedBy);
  const basis = basisSchema.parse(basesByClaim[claim.id]?.[1]);
  if (!agent) throw new Error(`${claim.id}: no agent for “${claim.assertedBy}”`);
  const sighting = seen(claim);
  const source = standsIn[claim.id] ?? claim.sourceId;
  const wording = sighting.kind === "unseen" ? null : claim.quote || null;
  return {
    id: claim.id,
    collection: claim.collection,
    kind: estimate ? "estimate" : "statement",
    label: attributed(labelOf(claim), agent),
    source,
    agent,
    attribution: claim.assertedBy,
    attributionKind: attributionKind(claim, agent, sighting.quotedIn === source),
    locator: claim.locator,
    wording,
    language: wording && claim.quoteLanguage,
    translation: null,
    passage: null,
    quotation: null,
    basis,
    rank: "normal",
    rankReason: null,
    estimate: estimate && wording === null ? { ...estimate, words: null } : estimate,
    scope: buildScope(claim),
    sighting,
    assessment: null,
    note: noteOf(claim, all, sighting.quotedIn === source ? works.get(source) : undefined),
  };
}

/** Grades as sightings: 67 original, 88 quoted, 11 unseen. A quoted claim was met where its wording, else its report, was met. */
function seen({ quoteFrom, reportedVia, seenAs, verification, quoteTruncated, id }: ClaimInput): Sighting {
  const extent = seenAs === "full text" ? "fullText" : seenAs;
  if (verification === "background knowledge, unverified")
    return { kind: "unseen", quotedIn: null, extent: null, truncated: false, date: null, by: null };
  if (verification === "seen in the original text")
    return { kind: "original", quotedIn: null, extent, truncated: quoteTruncated, date: null, by: compilers };
  const quotedIn = quoteFrom ?? reportedVia[0];
  if (!quotedIn) throw new Error(`${id}: quoted, but nowhere`);
  return { kind: "quoted", quotedIn, extent, truncated: quoteTruncated, date: null, by: compilers };
}

const labelOf = ({ id, label }: ClaimInput) => labelByClaim[id] ?? label.replace("(seed article)", "(Metapedia)");

/** Claims that stand in a work which reports them of another: the maker is named there, and no work of his that the data knows. */
function attributionKind({ id, assertedBy }: ClaimInput, agent: string, reported: boolean): Claim["attributionKind"] {
  if (unnamedAgents.has(agent) || assertedBy.startsWith("attributed to")) return "vague";
  return reported && !ownVoice.has(id) ? "namedPersonNoWork" : "none";
}

/** Graded "quoted" in their own work, because that work was itself seen at second hand or because the number is in part ours. */
const ownVoice: ReadonlySet<string> = new Set([
  "ck-200000-alpha",
  "ck-litvin-50000",
  "pg-weekly-2212",
  "rt-stat-1921",
  "nj-imtfe-200000",
]);

/** A label that names its maker. */
export function attributed(label: string, agent: string): string {
  const short = agentShort.get(agent) ?? agent;
  return label.includes(short) || /\([^)]*\)$/.test(label) ? label : `${label} (${short})`;
}

/** The data's note, the relations that are no edges, where it was found, and that it was not checked. */
function noteOf(claim: ClaimInput, all: readonly ClaimInput[], seenWork: SourceInput | undefined): string | null {
  const related = claim.cites.flatMap(({ id, relation, evidence }) => {
    const meaning = relations[relation];
    const other = all.find((c) => c.id === id);
    if (meaning?.becomes !== "note" || !other) return [];
    return [`${upper(meaning.words)} ${labelOf(other)}; ${evidence}.`];
  });
  const parts = [
    claim.verification === "background knowledge, unverified" ? "Not checked: background knowledge, unverified." : "",
    claim.notes,
    ...related,
    seenWork?.custom.access === "cited-only" ? seenWork.note : "",
    claim.scope.place === "not stated in our excerpt" ? "Place: not stated in our excerpt." : "",
    !claim.wordingPreserved && !claim.notes.includes("not preserved") && claim.seenAs ? "Wording not preserved." : "",
    claim.evidenceFoundAt.length > 0 ? `Found at: ${claim.evidenceFoundAt.join("; ")}` : "",
  ];
  return parts.filter(Boolean).join(" ") || null;
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
