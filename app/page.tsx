import type { Metadata } from "next";
import Link from "next/link";
import { ExampleFinding } from "@/components/finding/example-finding";
import { QuestionList } from "@/components/question/question-list";
import { SearchField } from "@/components/ui/search-field";
import { findExampleFinding } from "@/lib/db/example-finding";
import { listQuestions } from "@/lib/db/question";
import { overviewAxis } from "@/lib/domain/question-overview";

export const metadata: Metadata = {
  title: { absolute: "Stemma: contested figures, compared by their sources" },
};

export default async function HomePage() {
  const [{ questions, pages, total }, example] = await Promise.all([listQuestions(), findExampleFinding()]);
  return (
    <>
      <h1 className="mt-10">Contested figures, compared by their sources</h1>
      <p className="lede">
        Stemma records who asserts what about the past, in which words, at which place, and on whose authority. It never
        says that a figure is true; it shows which were seen in the original, which are known only from a quotation, and
        which rest on nothing.
      </p>
      <div className="mt-10 mb-16">
        <SearchField />
        <p className="mt-2 text-sm text-soft no-print">
          For instance <Link href="/search?q=Мельгунов">Мельгунов</Link> or{" "}
          <Link href="/search?q=1+to+2+million%2C+1917-22">1 to 2 million, 1917–22</Link>
        </p>
      </div>
      {questions.length === 0 ? (
        <p>
          No question is recorded yet. A collection brings its own: <code>npm run stemma -- import FILE</code>.
        </p>
      ) : (
        <QuestionList questions={questions} axis={overviewAxis(questions)} />
      )}
      {pages > 1 && (
        <p className="mt-4">
          <Link href="/questions">All {new Intl.NumberFormat("en-GB").format(total)} questions</Link>
        </p>
      )}
      {example && <ExampleFinding example={example} />}
    </>
  );
}
