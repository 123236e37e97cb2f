import type { Route } from "next";
import Link from "next/link";
import type { NamedOpenQuestion } from "@/lib/domain/question-record";

/** Links that somebody suspects and nobody has shown. None of them is drawn or counted. */
export function OpenQuestions({
  questions,
  heading = "Open questions",
}: {
  questions: NamedOpenQuestion[];
  heading?: string;
}) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="open-questions">
      <h2 id="open-questions">{heading}</h2>
      <p className="mb-3 max-w-[44em] text-soft">
        Suspected and not shown: no link is drawn, and nothing is counted by it.
      </p>
      <ul className="max-w-[60rem]">
        {questions.map((question) => (
          <li key={question.id} className="border-b border-grid py-1.5">
            <Link href={`/claims/${question.claim}` as Route} prefetch={false}>
              {question.claimLabel}
            </Link>{" "}
            and{" "}
            <Link href={otherAddress(question)} prefetch={false}>
              {question.otherLabel}
            </Link>
            : {question.relation}?
            {question.reason && <span className="block text-sm text-soft">{question.reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const otherAddress = ({ otherClaim, otherSource }: NamedOpenQuestion): Route =>
  (otherClaim === null ? `/sources/${otherSource}` : `/claims/${otherClaim}`) as Route;
