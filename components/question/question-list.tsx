import Link from "next/link";
import { SightingMark } from "@/components/ui/sighting-mark";
import type { EstimateAxis } from "@/lib/domain/estimate-axis";
import type { OverviewEnd, QuestionOverview } from "@/lib/domain/question-overview";
import { QuestionStrip, QuestionStripAxis } from "./question-strip";

const columns = "md:grid md:grid-cols-[minmax(0,16.5rem)_minmax(0,1fr)_13.5rem] md:gap-x-8";

/** Questions, each with its counts, its small figure and the two ends of what is said. `axis` is the scale that they share. */
export function QuestionList({
  questions,
  axis,
  heading = "Questions",
}: {
  questions: QuestionOverview[];
  axis: EstimateAxis;
  heading?: string;
}) {
  return (
    <section aria-labelledby="questions">
      <div className={`${columns} items-end border-b border-ink pb-2`}>
        <h2 id="questions" className="m-0! leading-none!">
          {heading}
        </h2>
        <QuestionStripAxis axis={axis} className="max-md:hidden" />
        <span />
      </div>
      <ul>
        {questions.map((question) => (
          <li key={question.slug} className={`${columns} border-b border-hair py-4 break-inside-avoid`}>
            <QuestionHead question={question} />
            <div className="max-md:my-3">
              <QuestionStrip bands={question.bands} axis={axis} />
              <QuestionStripAxis axis={axis} className="md:hidden" />
            </div>
            <QuestionEnds lowest={question.lowest} highest={question.highest} />
          </li>
        ))}
      </ul>
      <StripKey logarithmic={axis.kind === "logarithmic"} />
    </section>
  );
}

function QuestionHead({ question }: { question: QuestionOverview }) {
  const { estimates, independentOrigins, unknownLineage, seenInOriginal } = question;
  return (
    <div>
      <h3 className="m-0! font-serif! text-[1.25rem]! font-normal! leading-tight! text-balance">
        <Link href={`/questions/${question.slug}`} className="text-ink no-underline hover:underline">
          {question.title}
        </Link>
      </h3>
      {question.about && <p className="mt-1 text-sm leading-snug text-soft">{question.about}</p>}
      <p className="mt-1 text-sm leading-snug text-soft">
        <b className="font-semibold text-ink">{estimates}</b> {estimates === 1 ? "estimate" : "estimates"},{" "}
        <b className="font-semibold text-ink">{independentOrigins}</b> independent{" "}
        {independentOrigins === 1 ? "origin" : "origins"}
        {unknownLineage > 0 && (
          <>
            , <b className="font-semibold text-ink">{unknownLineage}</b> of unknown lineage
          </>
        )}
        ; <b className="font-semibold text-ink">{seenInOriginal}</b> seen in the original
      </p>
    </div>
  );
}

function QuestionEnds({ lowest, highest }: Pick<QuestionOverview, "lowest" | "highest">) {
  if (!lowest && !highest) return <p className="text-sm text-soft">No figure is recorded.</p>;
  return (
    <dl className="text-sm leading-snug max-md:grid max-md:grid-cols-2 max-md:gap-4">
      {lowest && <End name="lowest" end={lowest} />}
      {highest && <End name="highest" end={highest} />}
    </dl>
  );
}

function End({ name, end }: { name: string; end: OverviewEnd }) {
  return (
    <div className="md:grid md:grid-cols-[3.4rem_1fr] md:not-first:mt-2">
      <dt className="text-soft">{name}</dt>
      <dd>
        <Link
          href={`/claims/${end.claim}`}
          className="block text-base font-medium text-ink no-underline hover:underline"
        >
          {end.words}
        </Link>
        <span className="text-balance text-soft line-clamp-3">
          <SightingMark kind={end.sighting} words={false} /> {end.counted}
        </span>
      </dd>
    </div>
  );
}

function StripKey({ logarithmic }: { logarithmic: boolean }) {
  return (
    <p className="mt-3 max-w-[60em] text-sm text-soft">
      Each mark is one estimate{logarithmic ? " on a logarithmic scale" : ""}. <SightingMark kind="original" />,{" "}
      <SightingMark kind="quoted" /> by a later author, <SightingMark kind="unseen" />. A bar is a range with its ends
      marked; a stroke across an end, where the author also gives one best value. An arrow is an open end. Words such as
      “several hundred thousand” stand at the number that they are read as. Each strip counts a different thing: figures
      in different strips are not set against each other.
    </p>
  );
}
