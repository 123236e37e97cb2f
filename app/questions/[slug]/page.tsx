import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { AxisGridSymbol, EstimateTable } from "@/components/question/estimate-table";
import { FilterForm } from "@/components/question/filter-form";
import { QuestionCounts } from "@/components/question/question-counts";
import { ViewLinks } from "@/components/question/view-links";
import { findQuestion, findQuestionTitle } from "@/lib/db/question";
import { isFiltered, printComparisonView, readComparisonView } from "@/lib/domain/comparison-address";
import { compareQuestion } from "@/lib/domain/compare-question";

export async function generateMetadata({ params }: PageProps<"/questions/[slug]">): Promise<Metadata> {
  const question = await findQuestionTitle((await params).slug);
  if (!question) return { title: "Not found" };
  const description = `${question.about ? `${question.about}. ` : ""}The estimates by what they count, who gives them and where, and how many independent origins they have.`;
  return { title: question.title, description, openGraph: { title: question.title, description } };
}

export default async function QuestionPage({ params, searchParams }: PageProps<"/questions/[slug]">) {
  const { slug } = await params;
  const parameters = await searchParams;
  const { view, ignored } = readComparisonView(parameters);
  const path = `/questions/${slug}`;
  if (Object.values(parameters).includes("") && ignored.length === 0)
    redirect(`${path}${printComparisonView(view)}` as Route);
  const record = (await findQuestion(slug)) ?? notFound();
  const comparison = compareQuestion(record, view);
  return (
    <>
      <h1>{record.title}</h1>
      {record.about && <p className="lede">{record.about}</p>}
      <QuestionCounts comparison={comparison} isFiltered={isFiltered(view)} />
      <ViewLinks path={path} view={view} comparison={comparison} />
      <FilterForm path={path} view={view} choices={comparison.choices} />
      <AxisGridSymbol axis={comparison.axis} />
      <form action={`${path}/side-by-side`}>
        <EstimateTable bands={comparison.bands} axis={comparison.axis} byYear={view.sort === "year"} />
      </form>
    </>
  );
}
