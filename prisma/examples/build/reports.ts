import type { Claim, Sighting } from "@/lib/schemas/claim";
import type { Source } from "@/lib/schemas/source";
import { compilers } from "./claims";
import { buildEstimate } from "./estimate";
import { figureInWords, possessive, verb } from "./figure";
import type { ClaimInput, Input } from "./input";
import { nameOfWork, shortId } from "./sources";
import { agentShort, unnamedAgents } from "./tables/agents";
import {
  alreadyClaims,
  furtherReports,
  quotesWords,
  reportAgent,
  reportFigure,
  reportLocator,
  reportNote,
  reportPeriod,
  reportSeen,
  standsIn,
} from "./tables/reports";

/** A claim in a later work that reports a claim of the data. */
export interface Report {
  readonly claim: Claim;
  /** The claim that it reports. */
  readonly of: string;
  /** Whether it holds words of the one reported. */
  readonly quotes: boolean;
}

/** For every work that quotes or reports a claim and is not its own source: the claim as it stands in that work. */
export function buildReports(
  input: Input,
  claims: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, Source>,
): Report[] {
  return input.collections
    .flatMap((c) => c.claims)
    .flatMap((item) => {
      const claim = need(claims, item.id);
      const works = new Set([
        ...item.reportedVia,
        ...(item.quoteFrom ? [item.quoteFrom] : []),
        ...furtherReports.filter(([id]) => id === item.id).map(([, work]) => work),
      ]);
      works.delete(item.sourceId);
      works.delete(standsIn[item.id] ?? "");
      return [...works]
        .filter((work) => !alreadyClaims.has(reportId(item.id, work)))
        .map((work) => buildReport(item, claim, need(sources, work)));
    });
}

const reportId = (claim: string, work: string) => `${claim}--${shortId(work)}`;

function buildReport(item: ClaimInput, claim: Claim, work: Source): Report {
  const id = reportId(claim.id, work.id);
  const own = ownWording(id);
  const quotes = own !== null || quotesWords.has(id);
  const wording = own?.wording ?? (item.quoteFrom === work.id ? item.quote : null);
  const sighting = seen(id, work, wording !== null && item.quoteTruncated);
  const figure = reportFigure[id];
  const estimate = claim.estimate && {
    ...claim.estimate,
    words: wording && !own ? (buildEstimate(item)?.words ?? null) : null,
    ...(figure && { interval: null, ours: null }),
    ...figure,
  };
  const agent = reportAgent[id] ?? claim.agent;
  const report: Claim = {
    ...claim,
    id,
    label: label(work, agent, claim, estimate, own !== null || figure !== undefined),
    source: work.id,
    agent,
    attribution: agent === claim.agent ? item.assertedBy : null,
    attributionKind: attributionKind(agent, item, claim),
    locator: reportLocator[id] ?? null,
    wording,
    language: wording && (own?.language ?? item.quoteLanguage),
    translation: own?.translation ?? null,
    basis: quotes ? "quotation" : "compilation",
    estimate,
    scope: claim.scope && { ...claim.scope, temporal: reportPeriod[id] ?? claim.scope.temporal },
    sighting: own ? { ...sighting, truncated: true } : sighting,
    note: reportNote[id] ?? null,
  };
  return { claim: report, of: claim.id, quotes };
}

function label(work: Source, agent: string, { scope }: Claim, estimate: Claim["estimate"], differs: boolean): string {
  const maker = agentShort.get(agent) ?? agent;
  const rate = scope?.countingBasis === "rate" ? " a year" : "";
  const figure = estimate ? `${figureInWords(estimate)}${rate}` : "without a figure";
  const name = nameOfWork(work);
  if (name.startsWith(maker)) return `${name}: ${figure}`;
  const reports = `${name} ${verb(name, "reports", "report")}`;
  return differs || !estimate ? `${reports} ${maker}: ${figure}` : `${reports} ${possessive(maker)} ${figure}`;
}

/** The record ties a report to a work, unless that work is a stand-in for one that nobody named. */
function attributionKind(agent: string, item: ClaimInput, claim: Claim): Claim["attributionKind"] {
  if (agent !== claim.agent) return "none";
  if (unnamedAgents.has(agent)) return "vague";
  return unnamedWorks.has(item.sourceId) ? "namedPersonNoWork" : "namedWork";
}

/** Works that the data says are not named where they were quoted. */
const unnamedWorks: ReadonlySet<string> = new Set(["src-mozokhin", "src-volkov-2m", "src-pospelovsky", "src-suny"]);

/** A report in an opened work was seen there, unless the data says that it was seen only further on, or not at all. */
function seen(id: string, work: Source, truncated: boolean): Sighting {
  const elsewhere = reportSeen[id];
  const opened = work.access === "fullText" || work.access === "excerpt";
  if (elsewhere)
    return { kind: "quoted", quotedIn: elsewhere, extent: "excerpt", truncated, date: null, by: compilers };
  if (elsewhere === null || !opened)
    return { kind: "unseen", quotedIn: null, extent: null, truncated: false, date: null, by: null };
  return {
    kind: "original",
    quotedIn: null,
    extent: work.access === "fullText" ? "fullText" : "excerpt",
    truncated,
    date: null,
    by: compilers,
  };
}

/** The one report whose wording differs from the wording that it reports. */
function ownWording(id: string) {
  if (id !== "rt-zemskov-100000--melgunov-edition-introduction") return null;
  return {
    wording: "едва превышало",
    language: "ru",
    translation: { text: "barely exceeded", language: "en", by: compilers },
  };
}

/** The entry under a key that must be there. */
export function need<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing under ${key}`);
  return value;
}
