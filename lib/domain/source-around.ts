import type { CitationIntent } from "@/lib/schemas/citation";
import type { Access } from "@/lib/schemas/source";

/** A work as the drawing of works names it. */
export interface AroundWork {
  /** The slug. */
  id: string;
  short: string;
  title: string;
  year: number | null;
  access: Access;
}

/** Links from claims of one work to claims of another: how many, of which intents, and what was found of them. */
export interface WorkToWork {
  /** Slugs of the citing and the cited work. */
  from: string;
  to: string;
  links: number;
  confirmed: number;
  /** Found to say otherwise, or not found there. */
  failed: number;
  intents: CitationIntent[];
}

/** One way from a work: links between what is drawn, and by work how many more works are one link further. */
export interface WorksOneWay {
  links: WorkToWork[];
  rest: Map<string, number>;
}

/** A work with the works that its claims rest on, and those that rest on them, link by link. */
export interface SourceAround {
  here: string;
  /** All that is drawn, the work itself among it. */
  works: AroundWork[];
  cites: WorksOneWay;
  citedBy: WorksOneWay;
  /** Works left out by the year asked for. */
  later: number;
  undated: number;
  /** Years of all works reached. */
  years: number[];
}
