import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { notFound } from "next/navigation";
import { originOf } from "@/app/questions/view-of-request";
import { dateWords } from "@/components/question/use-comparison";
import { findLastChange } from "@/lib/db/question";
import { bibtexOf, citePage } from "@/lib/formats/cite-page";
import { readDossier } from "../read-claim";

export async function generateMetadata({ params }: PageProps<"/claims/[slug]/cite">): Promise<Metadata> {
  const dossier = await readDossier((await params).slug);
  return { title: dossier ? `Cite: ${dossier.claim.label}` : "Not found", robots: { index: false } };
}

export default async function CiteClaimPage({ params }: PageProps<"/claims/[slug]/cite">) {
  const { slug } = await params;
  const { claim } = (await readDossier(slug)) ?? notFound();
  const changed = await findLastChange();
  const page = {
    title: claim.label,
    shows: "record of a claim with its stemma",
    url: `${originOf(await headers())}/claims/${slug}`,
    changed,
  };
  return (
    <>
      <p className="mt-10 text-sm text-soft">
        Cite · <Link href={`/claims/${slug}`}>back to the claim</Link>
      </p>
      <h1 className="mt-2">{claim.label}</h1>
      <p className="max-w-[44em]">
        {changed && <>The date is that of the last change to the data, {dateWords(changed)}. </>}The record is unsigned:
        cite the work itself for what it says.
      </p>
      {citePage(page).map(({ style, parts }) => (
        <section key={style} aria-labelledby={style}>
          <h2 id={style}>{style}</h2>
          <p className="max-w-[44em] wrap-anywhere">
            {parts.map(({ text, isItalic }) => (isItalic ? <i key={text}>{text}</i> : <span key={text}>{text}</span>))}
          </p>
        </section>
      ))}
      <section aria-labelledby="bibtex">
        <h2 id="bibtex">BibTeX</h2>
        <pre className="max-w-[60rem] font-mono text-sm whitespace-pre-wrap wrap-anywhere">{bibtexOf(page)}</pre>
      </section>
    </>
  );
}
