import type { Metadata } from "next";
import { PageLinks } from "@/components/ui/page-links";
import { QuestionList } from "@/components/question/question-list";
import { listQuestions } from "@/lib/db/question";
import { overviewAxis } from "@/lib/domain/question-overview";
import { readPage } from "../read-page";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { pageNumber, unreadParameters } from "@/lib/domain/unread-parameters";

export const metadata: Metadata = {
  title: "Questions",
  description:
    "Every question with its estimates by what they count, how many independent origins they have, and how many were seen in the original.",
};

export default async function QuestionsPage({ searchParams }: PageProps<"/questions">) {
  const query = await searchParams;
  const asked = readPage(query["page"]);
  const { questions, total, page, pages } = await listQuestions(asked);
  return (
    <>
      <h1>Questions</h1>
      <p className="lede mb-10!">
        Each question has the claims that answer it, set out by what they count. How many estimates there are says
        little; how many independent origins they have says more.
      </p>
      <IgnoredNote ignored={unreadParameters(query, { page: pageNumber })} />
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
