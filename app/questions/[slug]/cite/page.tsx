import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CiteRecord } from "@/app/cite-record";
import { findComparison, wordsForView } from "@/app/questions/view-of-request";
import { printComparisonView } from "@/lib/domain/comparison-address";
import { findQuestionTitle } from "@/lib/db/question";
import { printSideBySide, readSideBySideView } from "@/lib/domain/side-by-side-address";
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
    ? `/questions/${record.slug}/side-by-side${printSideBySide(claims, readSideBySideView(parameters).view)}`
    : `/questions/${encodeURIComponent(record.slug)}${printComparisonView({ ...found.view, recorded: found.view.recorded ?? record.changed })}`;
  return (
    <CiteRecord
      title={record.title}
      shows={isSideBySide ? `${claims.length} claims side by side` : wordsForView(found)}
      path={address}
      backTo="the comparison"
      changed={record.changed}
    >
      {[
        isSideBySide
          ? "The address names these claims as they are set here."
          : "The address names this view with its filters, in this state of the record: whoever follows it finds what you saw, and what changed since.",
        "The comparison is unsigned: cite the works themselves for what they say.",
      ]}
    </CiteRecord>
  );
}
