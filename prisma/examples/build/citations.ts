import type { Citation, OpenQuestion, VerificationStatus } from "@/lib/schemas/citation";
import type { Claim } from "@/lib/schemas/claim";
import { compilers } from "./claims";
import type { Input } from "./input";
import type { Report } from "./reports";
import { citedPlace, citingClaim, evidenceInFull, relations } from "./tables/relations";
import { viaReport } from "./tables/reports";

/** The links of the data: what each claim cites, and what each report reports. */
export function buildLinks(input: Input, claims: ReadonlyMap<string, Claim>, reports: readonly Report[]) {
  const citations = new Map<string, Citation>();
  const openQuestions: OpenQuestion[] = [];
  for (const item of input.collections.flatMap((c) => c.claims))
    for (const { id, relation, evidence: given } of item.cites) {
      const evidence = evidenceInFull[given] ?? given;
      const meaning = relations[relation];
      if (!meaning) throw new Error(`${item.id}: no meaning for the relation “${relation}”`);
      if (meaning.becomes === "openQuestion") openQuestions.push(openQuestion(item.id, id, meaning.words, evidence));
      if (meaning.becomes !== "citation") continue;
      const citing = citingClaim[`${item.id} ${id}`] ?? item.id;
      const [from, to] = meaning.reversed ? [id, citing] : [citing, id];
      add(citations, citation(from, to, meaning.intent, meaning.words, evidence, meaning.status));
      if (meaning.words === "half of") halfInReport(citations, reports, item.id, id, evidence);
    }
  for (const report of reports) add(citations, reportCitation(report));
  for (const c of citations.values())
    if (!claims.has(c.claim) && !reports.some((r) => r.claim.id === c.claim)) throw new Error(`${c.id}: no such claim`);
  for (const key of Object.keys(citedPlace))
    if (!citations.has(key.replace(" ", ".."))) throw new Error(`${key}: no such link`);
  return { citations: [...citations.values()], openQuestions };
}

/** A review that prints the whole and "half" gives the half as a reading of its own whole. */
function halfInReport(
  citations: Map<string, Citation>,
  reports: readonly Report[],
  half: string,
  whole: string,
  evidence: string,
) {
  for (const report of reports.filter((r) => r.of === half)) {
    const other = reports.find((r) => r.of === whole && r.claim.source === report.claim.source);
    if (other) add(citations, citation(report.claim.id, other.claim.id, "usesDataFrom", "half of", evidence));
  }
}

function reportCitation({ claim, of, quotes }: Report): Citation {
  const via = viaReport[claim.id];
  if (via)
    return citation(
      claim.id,
      via[0],
      via[2] ?? "citesAsEvidence",
      via[2] === "includesQuotationFrom" ? "quotes" : "reports",
      via[1],
    );
  if (claim.id === misquotation)
    return citation(claim.id, of, "includesQuotationFrom", "misquotes", claim.note ?? "", "misrepresented");
  const met =
    claim.wording === null
      ? "A work in which the claim was met; its words are not kept."
      : "The work in which the wording was met.";
  const evidence = documented[claim.id] ?? met;
  return quotes
    ? citation(claim.id, of, "includesQuotationFrom", "quotes", evidence)
    : citation(claim.id, of, "citesAsAuthority", "reports", evidence);
}

/** An introduction that loses a particle of what it quotes. */
const misquotation = "rt-zemskov-100000--melgunov-edition-introduction";

/** What is known of single links. */
const documented: Readonly<Record<string, string>> = {
  "rt-volkov-2000000--seed-metapedia": "named without a work",
  "rt-ryan-28000--wikipedia-redterror-c2017": "Note [7]; that the note is Ryan 2012 is background knowledge.",
  "rt-leggett-140000--spectator-1981": "The review prints only the halves of 280,000.",
  "rt-werth-10-15--seve-2017": "Chain of three: Werth 1997 -> Sève 2017, p. 56 n. 52 -> Wikidébats.",
  "pg-512--struggling-1919":
    "Chain of three: Zemlia i Volia 3 Oct 1918 -> Struggling Russia 22 Mar 1919 -> Mereto 1920.",
  "pg-512--gompers-1921": "Gompers 1921 (djvu/80) lists 512.",
  "bg-sen--dyson-2018": "Dyson 2018 (as transcribed) prints 2,620,000 - 3,050,000.",
};

function citation(
  claim: string,
  target: string,
  intent: Citation["intent"],
  relation: string,
  evidence: string,
  status?: VerificationStatus,
): Citation {
  const toSource = target.startsWith("src-");
  return {
    id: `${claim}..${target}`,
    claim,
    targetClaim: toSource ? null : target,
    targetSource: toSource ? target : null,
    intent,
    relation,
    locator: citedPlace[`${claim} ${target}`] ?? null,
    evidence: evidence || null,
    verifications: status ? [{ status, date: null, by: compilers, passage: null, note: evidence || null }] : [],
  };
}

/** Two descriptions of one link are one link with both grounds. */
function add(citations: Map<string, Citation>, next: Citation) {
  const before = citations.get(next.id);
  if (before && before.intent !== next.intent) throw new Error(`${next.id}: two intents`);
  const grounds = [before?.evidence, next.evidence].filter((e) => typeof e === "string");
  const evidence = grounds
    .filter((e, i) => !grounds.some((other, j) => (other !== e && other.includes(e)) || (other === e && j < i)))
    .join("; ");
  citations.set(next.id, { ...next, evidence: evidence || null });
}

function openQuestion(claim: string, other: string, relation: string, reason: string): OpenQuestion {
  const toSource = other.startsWith("src-");
  return {
    id: `${claim}..${other}`,
    claim,
    otherClaim: toSource ? null : other,
    otherSource: toSource ? other : null,
    relation,
    reason: reason || null,
  };
}
