import type { Metadata } from "next";
import { PageLinks } from "@/components/ui/page-links";
import { QuestionList } from "@/components/question/question-list";
import { listQuestions } from "@/lib/db/question";
import { overviewAxis } from "@/lib/domain/question-overview";
import { readPage } from "../read-page";

export const metadata: Metadata = {
  title: "Questions",
  description:
    "Every question with its estimates by what they count, how many independent origins they have, and how many were seen in the original.",
};

export default async function QuestionsPage({ searchParams }: PageProps<"/questions">) {
  const asked = readPage((await searchParams)["page"]);
  const { questions, total, page, pages } = await listQuestions(asked);
  return (
    <>
      <h1>Questions</h1>
      <p className="lede mb-10!">
        Each question has the claims that answer it, set out by what they count. How many estimates there are says
        little; how many independent origins they have says more.
      </p>
      {questions.length === 0 ? (
        <p>
          No question is recorded yet. A collection brings its own: <code>npm run stemma -- import FILE</code>.
        </p>
      ) : (
        <QuestionList
          questions={questions}
          axis={overviewAxis(questions)}
          heading={`${new Intl.NumberFormat("en-GB").format(total)} questions`}
        />
      )}
      <PageLinks page={page} pages={pages} hrefOf={(next) => `/questions?page=${next}`} label="Pages of questions" />
    </>
  );
}
