import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readListedClaims } from "@/app/claims/list-claims";
import { ClaimFindings } from "@/components/claim/claim-findings";
import { ClaimTable } from "@/components/claim/claim-table";
import { Absences } from "@/components/claim/not-known";
import { Coins } from "@/components/source/coins";
import { DerivedSources, Documents, QuotedHere, ReliedUpon, RestsOn } from "@/components/source/source-parts";
import { SourceFacts } from "@/components/source/source-facts";
import { viewSourceStemma } from "@/components/source/view-source-stemma";
import { accessWords, typeWords } from "@/components/source/source-words";
import { SourceStemmaLists } from "@/components/source/source-stemma-lists";
import { AsOfForm } from "@/components/stemma/as-of-form";
import type { Seen } from "@/components/stemma/stemma-view";
import { StemmaSection } from "@/components/stemma/stemma-section";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { PageLinks } from "@/components/ui/page-links";
import { listClaimSlugs } from "@/lib/db/claim-slugs";
import { listFindings } from "@/lib/db/finding";
import { findWorksAround } from "@/lib/db/works-around";
import { findSourceDossier, type SourceDossier } from "@/lib/db/source";
import { describePeriod } from "@/lib/domain/describe-period";
import { describeSource } from "@/lib/domain/describe-source";
import type { SourceAround } from "@/lib/domain/source-around";
import { readStemmaView, stemmaParameters } from "@/lib/domain/stemma-address";
import { pageNumber, unreadParameters } from "@/lib/domain/unread-parameters";
import type { Source } from "@/lib/schemas/source";
import { readPage } from "../../read-page";
import { formatSource } from "../format-source";

const readDossier = cache(findSourceDossier);
const perPage = 100;

export async function generateMetadata({ params }: PageProps<"/sources/[slug]">): Promise<Metadata> {
  const dossier = await readDossier((await params).slug);
  if (!dossier) return { title: "Not found" };
  const { source, short, claimCount, allHops } = dossier;
  const description = `${short}: ${typeWords(source.csl.type)}, ${accessWords[source.access].label}. ${claimCount} claims recorded in it; ${allHops.claims} claims elsewhere rest on it.`;
  return { title: source.csl.title, description, openGraph: { title: source.csl.title, description } };
}

export default async function SourcePage({ params, searchParams }: PageProps<"/sources/[slug]">) {
  const { slug } = await params;
  const query = await searchParams;
  const dossier = (await readDossier(slug)) ?? notFound();
  const wanted = readStemmaView(query);
  const [{ ids, page, pages }, found, around] = await Promise.all([
    listClaimSlugs({ source: slug }, readPage(query["page"]), perPage),
    listFindings({ source: slug }, { perPage: 6, withSources: false }),
    findWorksAround(slug, wanted),
  ]);
  const claims = await readListedClaims(ids);
  return (
    <article>
      <Coins source={dossier.source} />
      <Head source={dossier.source} />
      <IgnoredNote ignored={unreadParameters(query, { ...stemmaParameters, page: pageNumber })} />
      {around && <Stemma dossier={dossier} around={around} seen={{ wanted, path: `/sources/${slug}` }} />}
      <DerivedSources derivations={dossier.derivations} />
      <section aria-labelledby="claims">
        <h2 id="claims">
          What stands in it <span className="font-normal text-soft">{dossier.claimCount}</span>
        </h2>
        {claims.length === 0 ? (
          <p className="text-soft">No claim of its own is recorded: it is known here only as what others cite.</p>
        ) : (
          <ClaimTable claims={claims} caption={`Claims in ${dossier.short}`} />
        )}
        <PageLinks
          page={page}
          pages={pages}
          hrefOf={(next) => `/sources/${slug}?page=${next}#claims`}
          label="Pages of claims"
        />
      </section>
      <div className="grid md:grid-cols-2 gap-x-10">
        <Upstream dossier={dossier} />
        <div className="min-w-0">
          <ReliedUpon sources={dossier.reliedUponBy} count={dossier.reliedUponByCount} allHops={dossier.allHops} />
          <QuotedHere claims={dossier.quotedHere} quotations={dossier.quotations} />
          <ClaimFindings
            findings={found.findings}
            more={found.total - found.findings.length}
            all={`/findings?source=${slug}` as Route}
          />
        </div>
      </div>
      <p className="mt-8 text-sm no-print">
        <Link href={`/sources/${slug}/impact`}>What hangs on it</Link> ·{" "}
        <a href={`/sources/${slug}/csl.json`}>CSL-JSON</a> ·{" "}
        <Link href={`/history?record=sources/${slug}` as Route}>History of this source</Link>
      </p>
    </article>
  );
}

/** What it rests on and what rests on it, work by work, drawn and as lists; nothing where there is neither. */
function Stemma({ dossier, around, seen }: { dossier: SourceDossier; around: SourceAround; seen: Seen }) {
  const { path } = seen;
  const view = viewSourceStemma(around, dossier.derivations, seen);
  if (!view && seen.wanted.asOf === null) return null;
  return (
    <section aria-labelledby="stemma">
      <h2 id="stemma">Its stemma</h2>
      <AsOfForm
        seen={seen}
        leftOut={{ laterSources: around.later, undatedSources: around.undated, claimsLeftOut: 0 }}
        years={around.years}
      />
      {view ? (
        <>
          <StemmaSection view={view} seen={seen} files={{ svg: `${path}/stemma.svg`, png: `${path}/stemma.png` }} />
          <SourceStemmaLists view={view} />
        </>
      ) : (
        <p className="text-soft">No work recorded around it is dated {seen.wanted.asOf} or earlier.</p>
      )}
    </section>
  );
}

function Head({ source }: { source: Source }) {
  return (
    <div className="grid md:grid-cols-[minmax(0,1fr)_19rem] gap-x-10 gap-y-6 items-start mt-10">
      <div className="min-w-0">
        <p className="text-sm text-soft">
          Source · <Link href="/sources">all sources</Link>
        </p>
        <h1 className="mt-2" lang={source.csl.language}>
          {source.csl.title}
        </h1>
        <Record source={source} />
      </div>
      <SourceFacts source={source} />
    </div>
  );
}

function Upstream({ dossier }: { dossier: SourceDossier }) {
  return (
    <div className="min-w-0">
      <RestsOn sources={dossier.restsOn} count={dossier.restsOnCount} />
      <Documents documents={dossier.documents} />
      {dossier.absences.length > 0 && (
        <section>
          <h2>Looked for</h2>
          <Absences absences={dossier.absences} />
        </section>
      )}
    </div>
  );
}

function Record({ source }: { source: Source }) {
  const { issued } = describeSource(source.csl);
  return (
    <div className="space-y-3 max-w-[44em] wrap-anywhere">
      <p lang={source.csl.language}>
        {formatSource(source).map((part) =>
          part.isItalic ? <cite key={part.text}>{part.text}</cite> : <span key={part.text}>{part.text}</span>,
        )}
      </p>
      <p className="text-soft">{accessWords[source.access].meaning}</p>
      {source.notLaterThan && (
        <p className="text-soft">
          {issued ? "It was written" : "It has no date of its own; it was written"} not later than{" "}
          {describePeriod(source.notLaterThan)}, when the first dated work quotes it.
        </p>
      )}
      {source.note && <p className="text-sm">Note of the record: {source.note}</p>}
    </div>
  );
}
