import type { Metadata, Route } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { findQuestionOf, originOf, readViewNow } from "@/app/questions/view-of-request";
import { BandLinks } from "@/components/question/band-links";
import { BandRanges } from "@/components/question/band-ranges";
import { ChangesSince } from "@/components/question/changes-since";
import { ChooseBar } from "@/components/question/choose-bar";
import { Disagreement } from "@/components/question/disagreement";
import { AxisGridSymbol, EstimateTable } from "@/components/question/estimate-table";
import { FilterForm } from "@/components/question/filter-form";
import { LikeGroups } from "@/components/question/like-groups";
import { NoOldState, OldState } from "@/components/question/old-state";
import { OpenQuestions } from "@/components/question/open-questions";
import { QuestionCounts } from "@/components/question/question-counts";
import { BesideClaims, UncountableClaims } from "@/components/question/unbanded-claims";
import { TableColumnForm } from "@/components/question/table-column-form";
import { UseComparison } from "@/components/question/use-comparison";
import { ViewLinks } from "@/components/question/view-links";
import { LeftOutNote } from "@/components/question/view-notes";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { YearFigure } from "@/components/question/year-figure";
import { findChangesSince } from "@/lib/db/changes-since";
import { findQuestionTitle } from "@/lib/db/question";
import { readSince, type ChangesSince as Changes } from "@/lib/domain/changes-since";
import { arrangeColumns, isArranged } from "@/lib/domain/arrange-columns";
import { isFiltered, printComparisonView } from "@/lib/domain/comparison-address";
import { compareQuestion, type Comparison } from "@/lib/domain/compare-question";
import { readOpenBand, type OpenBand } from "@/lib/domain/fold-band";
import type { QuestionRecord } from "@/lib/domain/question-record";
import { endOfRecorded } from "@/lib/domain/recorded-day";
import { AppError } from "@/lib/errors";
import { drawYearFigure } from "@/lib/domain/draw-year-figure";
import {
  keptParameters,
  unreadParameters,
  withParameters,
  type IgnoredParameter,
  type SearchParameters,
} from "@/lib/domain/unread-parameters";
import { tableColumnSchema, type ComparisonView } from "@/lib/schemas/comparison-view";

export async function generateMetadata({ params }: PageProps<"/questions/[slug]">): Promise<Metadata> {
  const question = await findQuestionTitle((await params).slug);
  if (!question) return { title: "Not found" };
  const about = question.about ? `${question.about}. ` : "";
  const description = `${about}The estimates by what they count, who gives them and where, and how many independent origins they have.`;
  return { title: question.title, description, openGraph: { title: question.title, description } };
}

export default async function QuestionPage({ params, searchParams }: PageProps<"/questions/[slug]">) {
  const { slug } = await params;
  const parameters = await searchParams;
  const { view, ignored: unread } = readViewNow(parameters);
  const since = readSince(parameters.since);
  const readable = {
    since: (given: string) => readSince(given) !== null,
    open: (given: string) => readOpenBand(given) !== null,
  };
  // What a stemma calls its year is here `as-of`.
  const ignored = [...unread, ...unreadParameters(parameters, { ...readable, asof: [] })];
  const kept = keptParameters(parameters, readable);
  const path = `/questions/${slug}`;
  const query = printComparisonView(view);
  // A form sends its empty fields too: the address is put in order, so that it can be cited.
  if (isArranged(parameters))
    redirect(`${path}${withParameters(printComparisonView(arranged(parameters, view)), kept)}` as Route);
  if (Object.values(parameters).includes("") && ignored.length === 0)
    redirect(`${path}${withParameters(query, kept)}` as Route);
  const { record, reason } = await findOrReason(slug, view);
  if (record === null) {
    const title = (await findQuestionTitle(slug))?.title;
    if (view.recorded === null || title === undefined) notFound();
    return (
      <>
        <h1>{title}</h1>
        <NoOldState recorded={view.recorded} reason={reason} now={presentOf(path, view)} />
      </>
    );
  }
  const from = view.recorded === null ? since : endOfRecorded(view.recorded);
  const changes = from === null ? null : await findChangesSince(slug, from);
  const permalink = `${originOf(await headers())}${path}${query}`;
  return (
    <Question {...{ record, view, path, ignored, kept, changes, permalink }} open={readOpenBand(parameters.open)} />
  );
}

interface QuestionProps {
  record: QuestionRecord;
  view: ComparisonView;
  path: string;
  ignored: IgnoredParameter[];
  /** What the address has beside the view. */
  kept: [name: string, value: string][];
  changes: Changes | null;
  permalink: string;
  open: OpenBand | null;
}

function Question({ record, view, path, ignored, kept, changes, permalink, open }: QuestionProps) {
  const comparison = compareQuestion(record, view);
  return (
    <>
      <h1>{record.title}</h1>
      <p className="lede">
        {record.about && `${record.about}. `}
        {record.bands.length > 1 &&
          "The authors count different things, so their figures stand in bands; only figures within one band answer the same question."}
      </p>
      {view.recorded !== null && (
        <OldState recorded={view.recorded} changed={record.changed} now={presentOf(path, view)} />
      )}
      {changes && <ChangesSince changes={changes} />}
      <QuestionCounts comparison={comparison} isFiltered={isFiltered(view)} />
      <ViewLinks path={path} view={view} comparison={comparison} />
      <FilterForm path={path} view={view} choices={comparison.choices} />
      <TableColumnForm path={path} view={view} kept={kept} />
      <IgnoredNote ignored={ignored} />
      <LeftOutNote comparison={comparison} view={view} />
      {comparison.bands.length === 0 ? (
        <p className="mt-6">
          No estimate of this question is left by this view. <a href={path}>Show all {comparison.total}</a>
        </p>
      ) : (
        <Estimates comparison={comparison} view={view} path={path} open={open} />
      )}
      <Disagreement reasons={comparison.reasons} sideBySide={`${path}/side-by-side`} />
      <UncountableClaims rows={comparison.uncountable} />
      <BesideClaims rows={comparison.beside} />
      <OpenQuestions questions={record.openQuestions} />
      <UseComparison
        path={path}
        query={printComparisonView(view)}
        changed={record.changed}
        isOld={view.recorded !== null}
        permalink={permalink}
      />
    </>
  );
}

/** The same view of the present record. */
const presentOf = (path: string, view: ComparisonView) => `${path}${printComparisonView({ ...view, recorded: null })}`;

/** The question out of the record that the view names; null with the reason where that can't be rebuilt, without one where it wasn't there. */
async function findOrReason(
  slug: string,
  view: ComparisonView,
): Promise<{ record: QuestionRecord | null; reason: string | null }> {
  try {
    return { record: await findQuestionOf(slug, view), reason: null };
  } catch (error) {
    if (view.recorded !== null && error instanceof AppError) return { record: null, reason: error.message };
    throw error;
  }
}

/** The view with its columns as a form asks for them. */
const arranged = (parameters: SearchParameters, view: ComparisonView): ComparisonView => ({
  ...view,
  columns: arrangeColumns(parameters, view.columns, tableColumnSchema.options),
});

interface EstimatesProps {
  comparison: Comparison;
  view: ComparisonView;
  path: string;
  open: OpenBand | null;
}

/** What there is to compare: the figure that is the table, the ranges of its bands, and which of it is like. */
function Estimates({ comparison, view, path, open }: EstimatesProps) {
  const { bands, axis, shown } = comparison;
  const year = view.sort === "year" ? drawYearFigure(bands, axis.kind) : null;
  const whole = `${path}${printComparisonView(view)}`;
  return (
    <>
      {year && <YearFigure figure={year} estimates={shown} labelsLeftOut={year.labelsLeftOut} />}
      <BandLinks bands={bands} />
      <AxisGridSymbol axis={axis} />
      <form action={`${path}/side-by-side`} className="group/choose">
        <EstimateTable
          bands={bands}
          axis={axis}
          byYear={view.sort === "year"}
          columns={view.columns}
          open={open}
          path={whole}
        />
        <ChooseBar isOld={view.recorded !== null} />
      </form>
      <BandRanges bands={bands} />
      <LikeGroups
        comparison={comparison}
        sideBySide={`${path}/side-by-side`}
        medianLink={`${path}${printComparisonView({ ...view, median: !view.median })}#like`}
        isMedianShown={view.median}
      />
    </>
  );
}
