import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CiteRecord } from "@/app/cite-record";
import { findComparison, wordsForView } from "@/app/questions/view-of-request";
import { findQuestionTitle } from "@/lib/db/question";
import { readChosenClaims, whyNotSideBySide } from "@/lib/domain/read-chosen-claims";

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
  return (
    <CiteRecord
      title={record.title}
      shows={isSideBySide ? `${claims.length} claims side by side` : wordsForView(found)}
      path={address}
      backTo="the comparison"
      changed={record.changed}
    >
      {[
        "The address names this view with its filters.",
        "The comparison is unsigned: cite the works themselves for what they say.",
      ]}
    </CiteRecord>
  );
}
