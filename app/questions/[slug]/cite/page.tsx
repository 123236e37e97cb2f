import type { Metadata, Route } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { notFound } from "next/navigation";
import { findComparison, originOf, wordsForView } from "@/app/questions/view-of-request";
import { dateWords } from "@/components/question/use-comparison";
import { findQuestionTitle } from "@/lib/db/question";
import { readChosenClaims, whyNotSideBySide } from "@/lib/domain/read-chosen-claims";
import { bibtexOf, citePage } from "@/lib/formats/cite-page";

export async function generateMetadata({ params }: PageProps<"/questions/[slug]/cite">): Promise<Metadata> {
  const question = await findQuestionTitle((await params).slug);
  return { title: question ? `Cite: ${question.title}` : "Not found", robots: { index: false } };
}

export default async function CitePage({ params, searchParams }: PageProps<"/questions/[slug]/cite">) {
  const parameters = await searchParams;
  const found = (await findComparison((await params).slug, parameters)) ?? notFound();
  const { record } = found;
  const { claims } = readChosenClaims(parameters.claims);
  const isSideBySide = whyNotSideBySide(claims.length) === null;
  const address = isSideBySide
    ? `/questions/${record.slug}/side-by-side?claims=${claims.map(encodeURIComponent).join(",")}`
    : found.address;
  const page = {
    title: record.title,
    shows: isSideBySide ? `${claims.length} claims side by side` : wordsForView(found),
    url: `${originOf(await headers())}${address}`,
    changed: record.changed,
  };
  return (
    <>
      <p className="mt-10 text-sm text-soft">
        Cite · <Link href={address as Route}>back to the comparison</Link>
      </p>
      <h1 className="mt-2!">{record.title}</h1>
      <p className="max-w-[44em]">
        The address names this view with its filters
        {record.changed && <>; the date is that of the last change to the data, {dateWords(record.changed)}</>}. The
        comparison is unsigned: cite the works themselves for what they say.
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
