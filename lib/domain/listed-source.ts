import type { CitationIntent } from "@/lib/schemas/citation";
import type { Access, DerivationKind } from "@/lib/schemas/source";

/** A source as pages name it wherever it is not the subject itself. */
interface NamedSource {
  /** The slug. */
  id: string;
  short: string;
  title: string;
  language: string | null;
}

/** A source as a list shows it. */
export interface ListedSource extends NamedSource {
  names: string;
  type: string;
  year: number | null;
  issued: string | null;
  notLaterThan: string | null;
  container: string | null;
  access: Access;
  claims: number;
}

/** A source at the other end of links: how many there are, of which intents, and what was found of them. */
export interface LinkedSource extends NamedSource {
  year: number | null;
  access: Access;
  links: number;
  /** Links that a reader opened and found to say so, and links found to say otherwise or not found there. */
  confirmed: number;
  failed: number;
  intents: CitationIntent[];
}

/** A translation, edition, reprint or abridgement, seen from one of its two ends. */
export interface DerivedSource extends NamedSource {
  kind: DerivationKind;
  /** Whether the source at hand is the one that was derived. */
  isDerived: boolean;
  evidence: string | null;
  year: number | null;
  access: Access;
}
