import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildArticle } from "./article";
import { bundleOf, bundleText, type Records } from "./bundle";
import { buildLinks } from "./citations";
import { buildClaims } from "./claims";
import { readInput } from "./input";
import { buildAbsences, buildQuestions } from "./questions";
import { buildQuotations } from "./quotations";
import { buildReports } from "./reports";
import { buildSources } from "./sources";
import { agents } from "./tables/agents";
import { derivations } from "./tables/sources";

/** `tsx prisma/examples/build/main.ts DATA [OUT]`: makes the six bundles from the collected data. */
function main([data, out = "prisma/examples"]: readonly string[]) {
  if (!data) throw new Error("usage: tsx prisma/examples/build/main.ts DATA [OUT]");
  const input = readInput(data);
  const sources = buildSources(input);
  const base = buildClaims(input);
  const reports = buildReports(input, base, sources);
  const { quotations, wordings, citations: wordingCitations } = buildQuotations(input, sources);
  const claims = new Map([...base.values(), ...reports.map((r) => r.claim), ...wordings].map((c) => [c.id, c]));
  const article = buildArticle(input, [...claims.values()]);
  for (const claim of article.claims) claims.set(claim.id, claim);
  const { citations, openQuestions } = buildLinks(input, base, reports);
  const collections = input.collections.map(({ id, title, description }) => ({
    id,
    title,
    description:
      id === "red-terror"
        ? `${description} Where a note says “the seed”, it means the Metapedia article.`
        : description,
  }));
  const records: Records = {
    collections,
    agents: [...agents],
    sources: [...sources.values()],
    derivations: [...derivations],
    documents: [article.document],
    passages: article.passages,
    quotations,
    claims: [...claims.values()],
    citations: [...citations, ...wordingCitations],
    openQuestions,
    absences: buildAbsences(input, base),
    questions: buildQuestions(input),
  };
  mkdirSync(out, { recursive: true });
  for (const collection of collections)
    writeFileSync(join(out, `${collection.id}.json`), bundleText(bundleOf(collection, records)));
}

main(process.argv.slice(2));
