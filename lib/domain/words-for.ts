import type { CitationIntent, VerificationStatus } from "@/lib/schemas/citation";
import type { Basis, ClaimKind, Sighting } from "@/lib/schemas/claim";
import type { CountingBasis } from "@/lib/schemas/scope";
import type { DerivationKind } from "@/lib/schemas/source";
import type { SupportStatus } from "./support-status";

/** A label with the mark that stands for it everywhere, and what it means. */
export interface Mark {
  mark: string;
  label: string;
  meaning: string;
}

/** The support statuses, and `misquoted` for a claim whose link was found to say otherwise. */
export const statusWords: Record<SupportStatus | "misquoted", Mark> = {
  verified: {
    mark: "✓",
    label: "verified",
    meaning: "a chain reaches a first-hand claim, and every link of it was opened and confirmed",
  },
  traced: {
    mark: "→",
    label: "traced",
    meaning: "a chain reaches a first-hand claim, but some link of it is not checked",
  },
  opaque: {
    mark: "?",
    label: "opaque",
    meaning: "its chains end only in works where the claim has not been located, or that cannot be identified",
  },
  circular: { mark: "↻", label: "circular", meaning: "its chains only lead back to themselves" },
  unsupported: {
    mark: "∅",
    label: "unsupported",
    meaning: "it is not first-hand, and nothing that it rests on is recorded",
  },
  misquoted: {
    mark: "✕",
    label: "misquoted",
    meaning: "a reader opened the cited place and found that it says otherwise",
  },
};

/** How far a wording was seen. */
export const sightingWords: Record<Sighting["kind"], Mark> = {
  original: {
    mark: "●",
    label: "seen in the original",
    meaning: "the wording was read in the source itself; it certifies only that the source says so",
  },
  quoted: { mark: "○", label: "seen quoted", meaning: "the wording was met only as a later author quotes it" },
  unseen: { mark: "◌", label: "not checked", meaning: "nobody has seen the wording" },
};

/** An intent as a verb: "Pipes quotes Latsis". */
export const intentWords: Record<CitationIntent, string> = {
  citesAsEvidence: "cites as evidence",
  citesAsAuthority: "reports",
  includesQuotationFrom: "quotes",
  usesDataFrom: "uses figures from",
  citesAsSourceDocument: "draws on",
  obtainsSupportFrom: "leans on",
  disputes: "disputes",
  refutes: "refutes",
  corrects: "corrects",
  qualifies: "qualifies",
  discusses: "discusses",
};

/** What a reader found on opening the cited place. */
export const verificationWords: Record<VerificationStatus, string> = {
  unchecked: "not checked",
  confirmed: "confirmed",
  notFound: "not found there",
  misrepresented: "says otherwise",
  inaccessible: "could not be opened",
};

/** How the maker of a claim says he knows. */
export const basisWords: Record<Basis, string> = {
  archivalCount: "archival count",
  officialReturn: "official return",
  eyewitness: "eyewitness",
  survey: "survey",
  ownCount: "own count",
  extrapolation: "extrapolation",
  residual: "demographic residual",
  modelled: "model",
  compilation: "compilation",
  hearsay: "hearsay",
  quotation: "quotation",
  unstated: "basis not stated",
};

/** What is counted, as a noun phrase: "counts executions". */
export const countingBasisWords: Record<CountingBasis, string> = {
  sentences: "death sentences",
  executions: "executions",
  executionsPart: "executions, in part of the country or of the time",
  executionsAndRisings: "executions together with suppressed risings",
  killings: "killings",
  killingsAllSides: "killings by all sides",
  victims: "victims, not further defined",
  repressed: "all repressed, not only the killed",
  bodies: "bodies",
  registeredDeaths: "registered deaths",
  violentDeaths: "violent deaths",
  civilianDeaths: "deaths of civilians",
  excessDeaths: "excess deaths",
  famineDeaths: "deaths from famine",
  deathsAllCauses: "deaths from all causes",
  demographicResidual: "a demographic residual",
  rate: "a rate",
  held: "persons held",
  personnel: "personnel",
  officials: "officials",
  claimsRegistered: "claims registered",
  mixed: "unlike things together",
  notStated: "not stated",
};

/** What kind of assertion a claim is. */
export const claimKindWords: Record<ClaimKind, string> = {
  estimate: "estimate",
  quotation: "quotation",
  event: "event",
  statement: "statement",
};

/** How a source leans on another: "translation of". */
export const derivationWords: Record<DerivationKind, string> = {
  translation: "translation of",
  edition: "edition of",
  reprint: "reprint of",
  abridgement: "abridgement of",
};
