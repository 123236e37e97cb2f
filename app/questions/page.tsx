import type { Metadata } from "next";
import { QuestionList } from "@/components/question/question-list";
import { listQuestions } from "@/lib/db/question";
import { overviewAxis } from "@/lib/domain/question-overview";

export const metadata: Metadata = {
  title: "Questions",
  description:
    "Every question with its estimates by what they count, how many independent origins they have, and how many were seen in the original.",
};

export default async function QuestionsPage() {
  const questions = await listQuestions();
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
        <QuestionList questions={questions} axis={overviewAxis(questions)} heading={`${questions.length} questions`} />
      )}
    </>
  );
}
