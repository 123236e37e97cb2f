import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { JsonLd } from "@/components/claim/json-ld";
import { CollationKey, CollationTable, type ShownWitness } from "@/components/quotation/collation-table";
import { compareWordings } from "@/components/quotation/compare-wordings";
import { PutTogether } from "@/components/quotation/put-together";
import { ReadingsTable } from "@/components/quotation/readings-table";
import { SegmentTable, segmentPairs } from "@/components/quotation/segment-table";
import { witnessName } from "@/components/quotation/witness-name";
import { Fact, FactList } from "@/components/ui/fact-list";
import { languageName } from "@/components/ui/language-name";
import { ClaimFindings } from "@/components/claim/claim-findings";
import { OpenQuestions } from "@/components/question/open-questions";
import { listFindings } from "@/lib/db/finding";
import { listOpenQuestions } from "@/lib/db/question";
import { findQuotation, type QuotationDossier, type Witness } from "@/lib/db/quotation";
import { describePeriod } from "@/lib/domain/describe-period";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { unreadParameters } from "@/lib/domain/unread-parameters";

const readQuotation = cache(findQuotation);

export async function generateMetadata({ params }: PageProps<"/quotations/[slug]">): Promise<Metadata> {
  const dossier = await readQuotation((await params).slug);
  if (!dossier) return { title: "Not found" };
  const { title } = dossier.quotation;
  const description = `${dossier.witnesses.length} wordings of one saying, with who gives them and when; their differences marked word by word.`;
  return { title, description, openGraph: { title, description } };
}

/** What the choices of the page may say. */
const readableOf = ({ witnesses }: { witnesses: { id: string }[] }) => ({
  order: ["year", "likeness"],
  against: witnesses.map(({ id }) => id),
});

export default async function QuotationPage({ params, searchParams }: PageProps<"/quotations/[slug]">) {
  const { slug } = await params;
  const given = await searchParams;
  const dossier = (await readQuotation(slug)) ?? notFound();
  const [found, openQuestions] = await Promise.all([
    listFindings({ quotation: slug }, { perPage: 12 }),
    listOpenQuestions(dossier.witnesses.map(({ id }) => id)),
  ]);
  const against = typeof given["against"] === "string" ? given["against"] : null;
  const order = given["order"] === "likeness" ? "likeness" : "year";
  const collations = compareWordings(dossier.witnesses, against);
  if (order === "likeness") for (const collation of collations) collation.rows.sort((a, b) => b.likeness - a.likeness);
  const pairs = segmentPairs(collations.map((collation) => collation.base));
  const bases = new Set(collations.map((collation) => collation.base?.id));
  return (
    <article>
      <Head dossier={dossier} />
      <IgnoredNote ignored={unreadParameters(given, readableOf(dossier))} />
      <Choices slug={slug} witnesses={dossier.witnesses} bases={bases} against={against} order={order} />
      <p className="mt-3 text-sm text-soft max-w-[44em]">
        {against === null && "In each language the wording that shares most words with the others is read against. "}
        It is read against for that reason only: no wording here is thereby the right one.
      </p>
      <CollationKey />
      {collations.map((collation) => {
        const name = collation.language === null ? "Language not recorded" : languageName(collation.language);
        return (
          <section key={name}>
            <h2>{name}</h2>
            <CollationTable collation={collation} caption={`Wordings in ${name}`} />
            <ReadingsTable collation={collation} caption={`Readings in ${name}`} />
            <PutTogether collation={collation} />
          </section>
        );
      })}
      <AcrossLanguages pairs={pairs} all={dossier.witnesses} />
      {dossier.witnesses.length === 0 && <p className="mt-6 text-soft">No wording of it is recorded.</p>}
      <p className="mt-8 text-sm text-soft max-w-[44em]">
        That two wordings agree does not show that one was taken from the other: both may come from the original.
      </p>
      <Siblings dossier={dossier} />
      <div className="max-w-[60rem]">
        <OpenQuestions questions={openQuestions} />
        <ClaimFindings
          ofMany
          findings={found.findings}
          more={found.total - found.findings.length}
          all={`/findings?quotation=${slug}` as Route}
        />
      </div>
      <p className="mt-4 text-sm no-print">
        <Link href={`/history?record=quotations/${slug}` as Route}>History of this record</Link>
      </p>
      <JsonLd data={jsonLd(dossier)} />
    </article>
  );
}

/** Other passages of the same text. */
function Siblings({ dossier: { siblings, original } }: { dossier: QuotationDossier }) {
  if (siblings.length === 0) return null;
  return (
    <section aria-labelledby="same-text">
      <h2 id="same-text">Of the same text</h2>
      <ul className="max-w-[60rem]">
        {siblings.map(({ id, title }) => (
          <li key={id} className="border-b border-grid py-1.5">
            <Link href={`/quotations/${id}` as Route}>{title}</Link>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-soft">
        Other passages of {original?.short} that are quoted. All that stands in it is on{" "}
        <Link href={`/sources/${original?.id}`}>its own page</Link>.
      </p>
    </section>
  );
}

function AcrossLanguages({ pairs, all }: { pairs: [ShownWitness, ShownWitness][]; all: ShownWitness[] }) {
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="across">
      <h2 id="across">Across languages, segment by segment</h2>
      <p className="max-w-[44em] text-sm text-soft">
        Aligned by a program, by the length of what punctuation parts and by numbers and names that look alike. It
        doesn’t know what the words mean, and beside each other is not yet the same. “Read against” above chooses the
        wordings.
      </p>
      {pairs.map(([first, second]) => (
        <SegmentTable key={second.id} first={first} second={second} all={all} />
      ))}
    </section>
  );
}

function Head({ dossier: { quotation, original, witnesses } }: { dossier: QuotationDossier }) {
  const seen = (kind: Witness["sighting"]) => witnesses.filter((witness) => witness.sighting === kind).length;
  const counts = [
    [seen("original"), "seen in the original"],
    [seen("quoted"), "seen quoted"],
    [seen("unseen"), "not checked"],
  ] as const;
  return (
    <div className="grid md:grid-cols-[minmax(0,1fr)_20rem] gap-x-10 gap-y-6 items-start mt-10">
      <div>
        <p className="text-sm text-soft">
          <Link href={"/quotations" as Route}>Quotation</Link> · {witnesses.length}{" "}
          {witnesses.length === 1 ? "wording" : "wordings"}
        </p>
        <h1 className="mt-2">{quotation.title}</h1>
      </div>
      <FactList>
        <Fact name="Original">
          {original ? (
            <Link href={`/sources/${original.id}`}>
              <cite lang={original.language ?? undefined}>{original.title}</cite>
            </Link>
          ) : (
            <span className="text-soft">not identified</span>
          )}
        </Fact>
        <Fact name="Date">
          {quotation.date ? describePeriod(quotation.date) : <span className="text-soft">not recorded</span>}
        </Fact>
        <Fact name="Seen">{quotation.status ?? <span className="text-soft">not recorded</span>}</Fact>
        <Fact name="Wordings">
          {counts
            .filter(([count]) => count > 0)
            .map(([count, words]) => `${count} ${words}`)
            .join(", ")}
        </Fact>
      </FactList>
    </div>
  );
}

interface ChoicesProps {
  slug: string;
  witnesses: Witness[];
  bases: Set<string | undefined>;
  against: string | null;
  order: "year" | "likeness";
}

function Choices({ slug, witnesses, bases, against, order }: ChoicesProps) {
  const link =
    "inline-block min-h-6 py-0.5 mr-4 text-ink no-underline hover:underline aria-[current]:shadow-[0_1.5px_0_var(--color-accent)]";
  const href = (base: string | null, sort: string) => {
    const query = new URLSearchParams();
    if (base) query.set("against", base);
    if (sort !== "year") query.set("order", sort);
    return `/quotations/${slug}${query.size > 0 ? `?${query}` : ""}`;
  };
  const worded = witnesses.filter((witness) => witness.wording !== null);
  return (
    <div className="mt-6 border-y border-hair py-3 text-sm no-print">
      <nav aria-label="Read against" className="grid sm:grid-cols-[7rem_minmax(0,1fr)]">
        <span className="text-soft py-0.5">Read against</span>
        <div>
          {worded.map((witness) => (
            <a
              key={witness.id}
              href={href(witness.id, order)}
              aria-current={bases.has(witness.id) ? "true" : undefined}
              className={link}
            >
              {witnessName(witness, witnesses)}
            </a>
          ))}
        </div>
      </nav>
      <nav aria-label="Order" className="grid sm:grid-cols-[7rem_minmax(0,1fr)]">
        <span className="text-soft py-0.5">Order</span>
        <div>
          {(["year", "likeness"] as const).map((sort) => (
            <a
              key={sort}
              href={href(against, sort)}
              aria-current={sort === order ? "true" : undefined}
              className={link}
            >
              {sort}
            </a>
          ))}
        </div>
      </nav>
    </div>
  );
}

function jsonLd({ quotation, original, witnesses }: QuotationDossier): Record<string, unknown> {
  return {
    "@context": "https://schema.org",
    "@type": "Quotation",
    name: quotation.title,
    url: `/quotations/${quotation.id}`,
    dateCreated: quotation.date ?? undefined,
    isPartOf: original ? { "@type": "CreativeWork", name: original.title, url: `/sources/${original.id}` } : undefined,
    workExample: witnesses
      .filter((witness) => witness.wording !== null)
      .map((witness) => ({
        "@type": "Quotation",
        url: `/claims/${witness.id}`,
        text: witness.wording,
        inLanguage: witness.language ?? undefined,
        isPartOf: { "@type": "CreativeWork", name: witness.source.title, url: `/sources/${witness.source.id}` },
      })),
  };
}
