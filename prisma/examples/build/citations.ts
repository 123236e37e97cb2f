import type { Citation, OpenQuestion, VerificationStatus } from "@/lib/schemas/citation";
import type { Claim } from "@/lib/schemas/claim";
import { compilers } from "./claims";
import type { Input } from "./input";
import type { Report } from "./reports";
import { citingClaim, relations } from "./tables/relations";
import { viaReport } from "./tables/reports";

/** The links of the data: what each claim cites, and what each report reports. */
export function buildLinks(input: Input, claims: ReadonlyMap<string, Claim>, reports: readonly Report[]) {
  const citations = new Map<string, Citation>();
  const openQuestions: OpenQuestion[] = [];
  for (const item of input.collections.flatMap((c) => c.claims))
    for (const { id, relation, evidence } of item.cites) {
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
  for (const c of citations.values()) if (!claims.has(c.claim) && !reports.some((r) => r.claim.id === c.claim)) throw new Error(`${c.id}: no such claim`);
  return { citations: [...citations.values()], openQuestions };
}

/** A review that prints the whole and "half" gives the half as a reading of its own whole. */
function halfInReport(citations: Map<string, Citation>, reports: readonly Report[], half: string, whole: string, evidence: string) {
  for (const report of reports.filter((r) => r.of === half)) {
    const other = reports.find((r) => r.of === whole && r.claim.source === report.claim.source);
    if (other) add(citations, citation(report.claim.id, other.claim.id, "usesDataFrom", "half of", evidence));
  }
}

function reportCitation({ claim, of, quotes }: Report): Citation {
  const via = viaReport[claim.id];
  const misquoted = claim.id === "rt-zemskov-100000--melgunov-edition-introduction";
  if (via) return citation(claim.id, via[0], via[2] ?? "citesAsEvidence", via[2] === "includesQuotationFrom" ? "quotes" : "reports", via[1]);
  if (misquoted) return citation(claim.id, of, "includesQuotationFrom", "misquotes", claim.note ?? "", "misrepresented");
  const evidence = claim.id === "rt-volkov-2000000--seed-metapedia" ? "named without a work" : claim.agent === "wikipedia-contributors" && claim.note ? claim.note : "";
  return citation(claim.id, of, quotes && claim.attributionKind !== "namedPersonNoWork" && claim.basis === "quotation" && spoken(claim) ? "includesQuotationFrom" : "citesAsAuthority", quotes && spoken(claim) ? "quotes" : "reports", evidence);
}

/** Whether the kept wording holds words of the one reported, and not only a report of them. */
const spoken = ({ wording }: Claim) => wording !== null && /["“«]|:\s/.test(wording);

function citation(claim: string, target: string, intent: Citation["intent"], relation: string, evidence: string, status?: VerificationStatus): Citation {
  const toSource = target.startsWith("src-");
  return {
    id: `${claim}..${target}`,
    claim,
    targetClaim: toSource ? null : target,
    targetSource: toSource ? target : null,
    intent,
    relation,
    locator: null,
    evidence: evidence || null,
    verifications: status ? [{ status, date: null, by: compilers, passage: null, note: evidence || null }] : [],
  };
}

/** Two descriptions of one link are one link with both grounds. */
function add(citations: Map<string, Citation>, next: Citation) {
  const before = citations.get(next.id);
  if (before && before.intent !== next.intent) throw new Error(`${next.id}: two intents`);
  const evidence = [...new Set([before?.evidence, next.evidence].filter(Boolean))].join("; ");
  citations.set(next.id, { ...next, evidence: evidence || null });
}

function openQuestion(claim: string, other: string, relation: string, reason: string): OpenQuestion {
  const toSource = other.startsWith("src-");
  return { id: `${claim}..${other}`, claim, otherClaim: toSource ? null : other, otherSource: toSource ? other : null, relation, reason: reason || null };
}
