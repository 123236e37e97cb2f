import Link from "next/link";
import { describeEstimate } from "@/lib/domain/describe-estimate";
import { describeScope } from "@/lib/domain/describe-scope";
import type { ListedFigure } from "@/components/claim/claim-table";

/** Two figures of one maker, the earlier first; `because` says in what they are unlike. */
export interface FigurePair {
  first: ListedFigure;
  second: ListedFigure;
  because: string[];
}

/** What came of holding a maker's figures together: pairs to show, how many there are in all, and under how many questions. */
export interface HeldFigures {
  contradictions: FigurePair[];
  contradictionCount: number;
  unlike: FigurePair[];
  unlikeCount: number;
  questions: number;
  /** How many figures were held together, where there are more; null where these are all. */
  firstOnly: number | null;
}

/** Where one maker's figures for a question leave no number to both: like against like first, then those that are unlike. */
export function Contradictions({ name, held }: { name: string; held: HeldFigures }) {
  const { contradictions, contradictionCount, unlike, unlikeCount, questions, firstOnly } = held;
  return (
    <section aria-labelledby="contradictions">
      <h2 id="contradictions">
        Different figures for the same thing{" "}
        {contradictionCount > 0 && <span className="font-normal text-soft">{contradictionCount}</span>}
      </h2>
      {contradictionCount === 0 && <p className="text-soft max-w-[44em]">{nothingFound(name, questions)}</p>}
      {contradictionCount > 0 && (
        <p className="text-sm text-soft max-w-[44em]">
          On record they agree in question, thing counted, period and place, and yet no number fits both. Why they
          differ is not on record.
        </p>
      )}
      {firstOnly !== null && (
        <p className="text-sm text-soft">
          Only the first {firstOnly.toLocaleString("en")} figures on record were compared.
        </p>
      )}
      <Pairs pairs={contradictions} count={contradictionCount} />
      {unlikeCount > 0 && (
        <>
          <h3>Different figures for different things</h3>
          <p className="text-sm text-soft max-w-[44em]">
            These do not contradict each other. Each is compared with the one before it in another work, and the two
            don’t count the same thing, or don’t say that they do.
          </p>
          <Pairs pairs={unlike} count={unlikeCount} />
        </>
      )}
    </section>
  );
}

const nothingFound = (name: string, questions: number) =>
  questions === 0
    ? `No question has two figures of ${name}’s own, so there is nothing to compare.`
    : `Compared like with like, no two of ${name}’s own figures contradict each other under ${questions === 1 ? "one question" : `${questions} questions`}.`;

function Pairs({ pairs, count }: { pairs: FigurePair[]; count: number }) {
  if (pairs.length === 0) return null;
  return (
    <>
      <ul className="mt-2">
        {pairs.map(({ first, second, because }) => (
          <li key={`${first.claim.id} ${second.claim.id}`} className="border-t border-hair py-2 max-w-[46em]">
            <Figure listed={first} />; {isSameWork(first, second) ? "in the same work " : yearsBetween(first, second)}
            <Figure listed={second} bare={isSameWork(first, second)} />.
            <span className="block text-sm text-soft">
              {because.length === 0
                ? `Both for: ${describeScope(first.claim.scope)}`
                : `Unlike in ${because.join("; ")}`}
            </span>
          </li>
        ))}
      </ul>
      {count > pairs.length && <p className="text-sm text-soft">{count - pairs.length} more pairs.</p>}
    </>
  );
}

const isSameWork = (a: ListedFigure, b: ListedFigure) => a.source !== null && a.source.id === b.source?.id;

function yearsBetween({ source: a }: ListedFigure, { source: b }: ListedFigure): string {
  if (!a?.year || !b?.year) return "";
  const years = b.year - a.year;
  if (years === 0) return "in the same year ";
  return years === 1 ? "a year later " : `${years} years later `;
}

function Figure({ listed: { claim, source }, bare = false }: { listed: ListedFigure; bare?: boolean }) {
  return (
    <>
      <Link href={`/claims/${claim.id}`}>{claim.estimate ? describeEstimate(claim.estimate) : claim.label}</Link>
      {source && !bare && ` in ${source.short}`}
    </>
  );
}
