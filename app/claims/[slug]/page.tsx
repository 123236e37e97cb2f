import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ClaimAssessment, VerificationHistory } from "@/components/claim/checked";
import { ClaimAttribution } from "@/components/claim/claim-attribution";
import { ClaimFacts } from "@/components/claim/claim-facts";
import { ClaimFindings } from "@/components/claim/claim-findings";
import { ClaimWording } from "@/components/claim/claim-wording";
import { CiteClaim } from "@/components/claim/cite-claim";
import { JsonLd } from "@/components/claim/json-ld";
import { Absences, SuspectedLinks } from "@/components/claim/not-known";
import { Repeats } from "@/components/claim/repeats";
import { SupportVerdict } from "@/components/claim/support-verdict";
import { JustDone } from "@/components/history/just-done";
import { StemmaList } from "@/components/stemma/stemma-list";
import { AsOfForm } from "@/components/stemma/as-of-form";
import type { Seen } from "@/components/stemma/stemma-view";
import { StemmaSection } from "@/components/stemma/stemma-section";
import { IgnoredNote } from "@/components/ui/ignored-note";
import type { ClaimDossier } from "@/lib/db/claim";
import { listFindings } from "@/lib/db/finding";
import { passageHref } from "@/lib/domain/document-record";
import { describeSource } from "@/lib/domain/describe-source";
import type { Support as Verdict } from "@/lib/domain/explain-support";
import { readStemmaView, stemmaParameters } from "@/lib/domain/stemma-address";
import { unreadParameters } from "@/lib/domain/unread-parameters";
import { describeClaim } from "./describe-claim";
import { misquotation } from "./misquotation";
import { claimJsonLd } from "./claim-json-ld";
import { readDossier, readRepeats, readSupport } from "./read-claim";

export async function generateMetadata({ params }: PageProps<"/claims/[slug]">): Promise<Metadata> {
  const dossier = await readDossier((await params).slug);
  if (!dossier) return { title: "Not found" };
  const description = describeClaim(dossier);
  return { title: dossier.claim.label, description, openGraph: { title: dossier.claim.label, description } };
}

export default async function ClaimPage({ params, searchParams }: PageProps<"/claims/[slug]">) {
  const { slug } = await params;
  const query = await searchParams;
  const dossier = (await readDossier(slug)) ?? notFound();
  const seen = { wanted: readStemmaView(query), path: `/claims/${slug}` };
  const [stemma, repeated, found] = await Promise.all([
    readSupport(slug, seen),
    readRepeats(slug),
    listFindings({ claim: slug }),
  ]);
  const hasTree = stemma.view !== null && stemma.view.nodes.length > 1;
  return (
    <article>
      <Head dossier={dossier} support={stemma.support} misquoted={misquotation(dossier.links, dossier.linkNames)} />
      {typeof query["saved"] === "string" && /^\d{1,15}$/.test(query["saved"]) ? (
        <JustDone change={Number(query["saved"])}>The claim is saved. Nobody has checked it yet.</JustDone>
      ) : null}
      <IgnoredNote ignored={unreadParameters(query, stemmaParameters)} />
      <Stemma slug={slug} seen={seen} stemma={stemma} />
      <div className="grid md:grid-cols-2 gap-x-10">
        <div className="min-w-0">
          {hasTree && (
            <section>
              <h2>The same as a list</h2>
              <StemmaList view={stemma.view!} />
            </section>
          )}
          {!hasTree && <RepeatedBy slug={slug} repeated={repeated} />}
        </div>
        <div className="min-w-0">
          <ClaimFindings
            findings={found.findings}
            more={found.total - found.findings.length}
            all={`/findings?claim=${slug}` as Route}
          />
          {hasTree && <RepeatedBy slug={slug} repeated={repeated} />}
          <Beside dossier={dossier} />
        </div>
      </div>
      <CiteClaim claim={dossier.claim} />
      <JsonLd data={claimJsonLd(dossier)} />
    </article>
  );
}

function RepeatedBy({ slug, repeated }: { slug: string; repeated: Awaited<ReturnType<typeof readRepeats>> }) {
  return (
    <section>
      <h2>Who repeats it, or speaks of it</h2>
      <Repeats repeats={repeated.repeats} more={repeated.more} allHops={repeated.allHops} />
      {repeated.repeats.length > 0 && (
        <p className="mt-2 text-sm">
          <Link href={`/claims/${slug}/impact`}>What hangs on it</Link>
        </p>
      )}
    </section>
  );
}

type Support = Awaited<ReturnType<typeof readSupport>>;

function Stemma({ slug, seen, stemma }: { slug: string; seen: Seen; stemma: Support }) {
  const { view, past, leftOut, years } = stemma;
  const isAlone = view !== null && view.nodes.length === 1 && seen.wanted.asOf === null;
  const files = { svg: `/claims/${slug}/stemma.svg`, png: `/claims/${slug}/stemma.png` };
  return (
    <section aria-labelledby="stemma">
      <h2 id="stemma">Where it comes from</h2>
      {!isAlone && <AsOfForm seen={seen} leftOut={leftOut} years={years} />}
      {past && <SupportVerdict status={past.status} reason={`As of ${seen.wanted.asOf}: ${past.reason}`} />}
      {view ? (
        <StemmaSection view={view} seen={seen} files={files} />
      ) : (
        <p className="text-soft">
          The work in which this claim stands was not out by {seen.wanted.asOf}, or has no date.
        </p>
      )}
      <p className="text-sm mt-1 no-print flex flex-wrap gap-x-5">
        {!isAlone && (
          <Link href={`/claims/${slug}/path` as Route} className="inline-block py-1">
            Hop by hop to its origin
          </Link>
        )}
        <Link href={`/claims/${slug}/compare` as Route} className="inline-block py-1">
          Compare its stemma with another claim’s
        </Link>
      </p>
    </section>
  );
}

function Head({ dossier, support, misquoted }: { dossier: ClaimDossier; support: Verdict; misquoted: string | null }) {
  const { claim, source, agent } = dossier;
  const met = dossier.quotedIn?.id === source.id ? null : dossier.quotedIn;
  const quotedIn = met && { id: met.id, short: describeSource(met.csl).short };
  return (
    <div className="grid md:grid-cols-[minmax(0,1fr)_19rem] gap-x-10 gap-y-6 items-start mt-10">
      <div className="min-w-0">
        <Answers answers={dossier.answers} kind={claim.kind} />
        <h1 className="sr-only">{claim.label}</h1>
        <ClaimWording claim={claim} quotedIn={quotedIn} passage={dossier.passage} />
        <ClaimAttribution claim={claim} source={source} agent={agent} />
        {misquoted && <SupportVerdict status="misquoted" reason={misquoted} />}
        <SupportVerdict status={support.status} reason={support.reason} />
        <ClaimNotes
          note={claim.note === misquoted ? null : claim.note}
          quotation={dossier.quotation}
          passage={dossier.passage}
          passageNumber={dossier.passageNumber}
        />
      </div>
      <ClaimFacts claim={claim} quotedIn={quotedIn} />
    </div>
  );
}

function Beside({ dossier }: { dossier: ClaimDossier }) {
  const { claim, suspected, absences, evidence } = dossier;
  return (
    <>
      {suspected.length > 0 && (
        <section>
          <h2>Open questions</h2>
          <SuspectedLinks suspected={suspected} />
        </section>
      )}
      {absences.length > 0 && (
        <section>
          <h2>Looked for</h2>
          <Absences absences={absences} />
        </section>
      )}
      <section>
        <h2>Checked</h2>
        {claim.assessment && <ClaimAssessment assessment={claim.assessment} evidence={evidence} />}
        <VerificationHistory {...dossier} />
        <p className="mt-2 text-sm">
          <Link href={`/history?record=claims/${claim.id}` as Route}>History of this claim</Link>
        </p>
      </section>
    </>
  );
}

function Answers({ answers, kind }: { answers: { question: string; title: string }[]; kind: string }) {
  return (
    <p className="text-sm text-soft mb-3">
      <span className="first-letter:uppercase inline-block">{kind}</span>
      {answers.length > 0 && " · answers "}
      {answers.map(({ question, title }, i) => (
        <span key={question}>
          {i > 0 && "; "}
          <Link href={`/questions/${question}`}>{title}</Link>
        </span>
      ))}
    </p>
  );
}

function ClaimNotes({
  note,
  quotation,
  passage,
  passageNumber,
}: Pick<ClaimDossier, "quotation" | "passage" | "passageNumber"> & { note: string | null }) {
  return (
    <div className="mt-4 text-sm max-w-[44em] space-y-2">
      {note && <p className="text-soft wrap-anywhere">Note of the record: {note}</p>}
      {quotation && (
        <p>
          One of {quotation.wordings} wordings of{" "}
          <Link href={`/quotations/${quotation.id}` as Route}>{quotation.title}</Link>.
        </p>
      )}
      {passage && (
        <p>
          <a href={passageHref(passage.document, passageNumber ?? 1)}>Read it in the text</a>
          {passage.marker && <span className="text-soft"> · it carries the marker {passage.marker}</span>}
        </p>
      )}
    </div>
  );
}
