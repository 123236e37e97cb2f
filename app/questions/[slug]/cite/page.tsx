import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CiteRecord } from "@/app/cite-record";
import { findComparisonOrReason, readViewNow, wordsForView } from "@/app/questions/view-of-request";
import { printComparisonView } from "@/lib/domain/comparison-address";
import { NoOldState } from "@/components/question/old-state";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { findQuestionTitle } from "@/lib/db/question";
import { printSideBySide, readSideBySideView } from "@/lib/domain/side-by-side-address";
import type { SearchParameters } from "@/lib/domain/unread-parameters";
import { readChosenClaims, whyNotSideBySide } from "@/lib/domain/read-chosen-claims";

export async function generateMetadata({ params }: PageProps<"/questions/[slug]/cite">): Promise<Metadata> {
  const question = await findQuestionTitle((await params).slug);
  return { title: question ? `Cite: ${question.title}` : "Not found", robots: { index: false } };
}

export default async function CitePage({ params, searchParams }: PageProps<"/questions/[slug]/cite">) {
  const parameters = await searchParams;
  const { slug } = await params;
  const found = await findComparisonOrReason(slug, parameters);
  if (found === null || "reason" in found) return nothingToCite(slug, parameters, found?.reason ?? null);
  const { record } = found;
  const { claims } = readChosenClaims(parameters.claims);
  const isSideBySide = whyNotSideBySide(claims.length) === null;
  const beside = readSideBySideView(parameters);
  const address = isSideBySide
    ? `/questions/${record.slug}/side-by-side${printSideBySide(claims, beside.view)}`
    : `/questions/${encodeURIComponent(record.slug)}${printComparisonView({ ...found.view, recorded: found.view.recorded ?? record.changed })}`;
  return (
    <>
      <IgnoredNote ignored={isSideBySide ? beside.unknown : found.ignored} />
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
    </>
  );
}

/** Says why the state that the address names can't be cited (`reason` null: it was not on record then), and leads to the present one. */
async function nothingToCite(slug: string, parameters: SearchParameters, reason: string | null) {
  const question = await findQuestionTitle(slug);
  const { view } = readViewNow(parameters);
  if (!question || view.recorded === null) notFound();
  const now = `/questions/${encodeURIComponent(slug)}${printComparisonView({ ...view, recorded: null })}`;
  return (
    <>
      <h1>{question.title}</h1>
      <NoOldState recorded={view.recorded} reason={reason} now={now} />
    </>
  );
}
