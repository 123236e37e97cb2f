import type { Route } from "next";
import Link from "next/link";
import { languageName } from "@/components/ui/language-name";
import type { DerivedSource, LinkedSource } from "@/lib/domain/listed-source";
import type { DerivationKind } from "@/lib/schemas/source";
import { LinkedSources } from "./linked-sources";

const nouns: Record<DerivationKind, string> = {
  translation: "a translation",
  edition: "an edition",
  reprint: "a reprint",
  abridgement: "an abridgement",
};

/** Translations, editions, reprints and abridgements: two texts, one witness. Nothing where there are none. */
export function DerivedSources({ derivations }: { derivations: DerivedSource[] }) {
  if (derivations.length === 0) return null;
  return (
    <section>
      <h2>The same witness</h2>
      <ul>
        {derivations.map((derived) => (
          <li key={derived.id} className="py-1">
            {derived.isDerived ? `It is ${nouns[derived.kind]} of ` : `It has ${nouns[derived.kind]}: `}
            <Link href={`/sources/${derived.id}`}>{derived.short}</Link>,{" "}
            <cite lang={derived.language ?? undefined}>{derived.title}</cite>
            {derived.evidence && <span className="block text-sm text-soft">{derived.evidence}</span>}
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft mt-1">A text and what is derived from it count as one witness.</p>
    </section>
  );
}

/** What the claims of a work cite, by work. */
export function RestsOn({ sources, count }: { sources: LinkedSource[]; count: number }) {
  return (
    <section>
      <h2 id="cites">What it cites</h2>
      {sources.length === 0 ? (
        <p className="text-sm text-soft">No link from its claims to another work is recorded.</p>
      ) : (
        <>
          <LinkedSources sources={sources} />
          <MoreLinked more={count - sources.length} />
        </>
      )}
    </section>
  );
}

const grouped = new Intl.NumberFormat("en-GB");

function MoreLinked({ more }: { more: number }) {
  if (more <= 0) return null;
  return (
    <p className="text-sm text-soft mt-2">
      And {grouped.format(more)} more {more === 1 ? "work" : "works"}, none older than these.
    </p>
  );
}

/** Who cites a work one hop on, and how much rests on it at any distance. */
export function ReliedUpon({
  sources,
  count,
  allHops,
}: {
  sources: LinkedSource[];
  count: number;
  allHops: { claims: number; sources: number };
}) {
  return (
    <section>
      <h2>Who cites it</h2>
      {sources.length === 0 ? (
        <p className="text-sm text-soft">No work that cites it is recorded.</p>
      ) : (
        <>
          <LinkedSources sources={sources} />
          <MoreLinked more={count - sources.length} />
          <p className="text-sm text-soft mt-2">
            Over all hops {grouped.format(allHops.claims)} {allHops.claims === 1 ? "claim rests" : "claims rest"} on it,
            in {grouped.format(allHops.sources)} {allHops.sources === 1 ? "work" : "works"}. Links that only dispute or
            discuss are not counted.
          </p>
        </>
      )}
    </section>
  );
}

interface StoredText {
  id: string;
  version: string;
  language: string;
  retrievedFrom: string | null;
  note: string | null;
}

/** The stored texts of a work. */
export function Documents({ documents }: { documents: StoredText[] }) {
  return (
    <section>
      <h2>Its text</h2>
      {documents.length === 0 && <p className="text-sm text-soft">No text of it is stored.</p>}
      <ul>
        {documents.map((document) => (
          <li key={document.id} className="border-t border-hair py-2">
            <Link href={`/documents/${document.id}` as Route}>Read it: {document.version}</Link>
            <span className="block text-sm text-soft">
              {languageName(document.language)}
              {document.retrievedFrom && ` · got from ${document.retrievedFrom}`}
              {document.note && ` · ${document.note}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was met in a work though it stands in another: wordings of claims, and sayings whose original it is. */
export function QuotedHere({
  claims,
  quotations,
}: {
  claims: { id: string; label: string }[];
  quotations: { id: string; title: string }[];
}) {
  if (claims.length === 0 && quotations.length === 0) return null;
  return (
    <section>
      <h2>Wordings met in it</h2>
      <ul>
        {quotations.map(({ id, title }) => (
          <li key={id} className="border-t border-hair py-2">
            The original of <Link href={`/quotations/${id}` as Route}>{title}</Link>
          </li>
        ))}
        {claims.map(({ id, label }) => (
          <li key={id} className="border-t border-hair py-2">
            <Link href={`/claims/${id}`}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
