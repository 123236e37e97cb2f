import type { Absence } from "@/lib/schemas/citation";
import type { Claim } from "@/lib/schemas/claim";
import type { Question } from "@/lib/schemas/question";
import type { Input } from "./input";
import { need } from "./reports";
import { agentShort } from "./tables/agents";
import { lineageNotRecorded, searched } from "./tables/absences";
import { questionTable } from "./tables/questions";

/** The nine questions, banded as the data bands them. */
export function buildQuestions(input: Input): Question[] {
  return input.questions.map(({ slug, title, about, bands }) => {
    const { collection, unbanded } = need(new Map(Object.entries(questionTable)), slug);
    return {
      id: slug,
      collection,
      title,
      about,
      bands: bands.map(({ label, claims }) => ({ label, note: null, claims })),
      unbanded: [...unbanded],
    };
  });
}

/** What was searched and not found, claims that give no figure, and lineages that are not recorded. */
export function buildAbsences(input: Input, claims: ReadonlyMap<string, Claim>): Absence[] {
  const notFound = input.searchedNotFound.map((sought): Absence => {
    const { id, collection, claim, source } = need(new Map(Object.entries(searched)), sought);
    return {
      id,
      collection,
      kind: "searchedNotFound",
      sought,
      claim: claim ?? null,
      source: source ?? null,
      note: null,
    };
  });
  const noFigure = input.collections
    .flatMap((c) => c.claims)
    .filter(({ value }) => value.low === null && value.point === null && value.high === null)
    .map((item): Absence => {
      const { agent, collection } = need(claims, item.id);
      return {
        id: `no-figure-${item.id}`,
        collection,
        kind: "noFigureGiven",
        sought: `A figure given by ${agentShort.get(agent) ?? agent}`,
        claim: item.id,
        source: null,
        note: item.bound,
      };
    });
  const lineage = Object.entries(lineageNotRecorded).map(([id, [sought, note]]): Absence => ({
    id: `lineage-${id}`,
    collection: need(claims, id).collection,
    kind: "lineageNotRecorded",
    sought,
    claim: id,
    source: null,
    note,
  }));
  return [...notFound, ...noFigure, ...lineage];
}
