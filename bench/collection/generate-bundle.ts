import { type Bundle, bundleVersion } from "@/lib/schemas/bundle";
import type { Question } from "@/lib/schemas/question";
import { generateAgents, generatePlaces, generateSources } from "./catalogue";
import { generateCitations } from "./citations";
import { generateClaims, type Topic } from "./claims";
import { generateDocuments } from "./documents";
import { seeded } from "../generate/random";

/** The version of what is generated: another one makes databases that were filled by the last anew. */
export const generatorVersion = 1;

/** The most estimates that a question is given. */
const mostEstimates = 500;

/**
 * A collection of made-up claims, the same for the same size and seed: topics with a heavy tail, one question for each,
 * links as in citations.ts. It asserts nothing about anything: names, places and figures are generated.
 */
export function generateBundle(size: { claims: number; citationsPerClaim?: number; seed?: number }): Bundle {
  const r = seeded(size.seed ?? 20_260_101);
  const count = (share: number) => Math.max(10, Math.round(size.claims * share));
  const sizes = { claims: size.claims, topics: count(1 / 200), sources: count(1 / 5), agents: count(1 / 20) };
  const { all, topics } = generateClaims(r, sizes);
  const links = { perClaim: size.citationsPerClaim ?? 1.5, sources: sizes.sources, famous: all.slice(0, 40) };
  const citations = generateCitations(r, topics, links);
  return {
    format: "stemma-bundle",
    version: bundleVersion,
    collections: [{ id: "generated", title: "Generated", description: "Made up by a program, to measure with." }],
    places: generatePlaces(r),
    agents: generateAgents(r, sizes.agents),
    sources: generateSources(r, sizes.sources),
    derivations: [],
    ...generateDocuments(all),
    quotations: [],
    claims: all,
    citations,
    openQuestions: [],
    absences: [],
    questions: topics.flatMap((topic, i) => questionOf(topic, i) ?? []),
  };
}

function questionOf(topic: Topic, i: number): Question | null {
  const estimates = topic.claims.filter((claim) => claim.estimate !== null).slice(-mostEstimates);
  if (estimates.length === 0) return null;
  const like = (isLike: boolean) =>
    estimates.filter((claim) => (claim.scope?.countingBasis === topic.basis) === isLike).map((claim) => claim.id);
  const bands = [
    { label: "of the topic's own kind", note: null, claims: like(true) },
    { label: "of other kinds", note: null, claims: like(false) },
  ];
  return {
    id: `q-${i}`,
    collection: "generated",
    title: `Generated question ${i}`,
    about: null,
    bands: bands.filter((band) => band.claims.length > 0),
    unbanded: topic.claims.filter((claim) => claim.kind === "statement").slice(0, 10).map((claim) => claim.id), // prettier-ignore
  };
}
