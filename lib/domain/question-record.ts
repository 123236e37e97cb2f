import type { Absence } from "@/lib/schemas/citation";
import type { Claim } from "@/lib/schemas/claim";
import type { Band } from "@/lib/schemas/question";
import type { EvidenceGraph } from "./graph";
import type { NotedSum } from "./open-sums";

/** What a comparison shows of a claim beyond what the graph has. */
export interface AnswerDetails extends Pick<Claim, "attribution" | "rank" | "rankReason" | "note" | "translation"> {
  /** EDTF of the source's issue. */
  issued: string | null;
  notLaterThan: string | null;
  publisher: string | null;
}

/** A suspected link with the names of its two sides. */
export interface NamedOpenQuestion {
  id: string;
  claim: string;
  claimLabel: string;
  otherClaim: string | null;
  otherSource: string | null;
  otherLabel: string;
  relation: string;
  reason: string | null;
}

/** A question as it is stored, with all that its comparison is computed from. */
export interface QuestionRecord {
  slug: string;
  title: string;
  about: string | null;
  collection: { slug: string; title: string };
  bands: Band[];
  unbanded: string[];
  graph: EvidenceGraph;
  /** By the claim's slug. */
  details: Map<string, AnswerDetails>;
  /** Arithmetic recorded with an answer's figure that does not come out, by the claim's slug. */
  notedSums: Map<string, NotedSum>;
  openQuestions: NamedOpenQuestion[];
  absences: (Pick<Absence, "id" | "kind" | "sought" | "note"> & { claim: string })[];
  /** ISO 8601, UTC: when anything was last changed. */
  changed: string | null;
}
