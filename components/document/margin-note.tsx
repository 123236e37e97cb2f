import { Aside, type AsideControls } from "@/components/finding/aside";
import type { PassageNote } from "@/lib/domain/document-record";
import { sightingWords } from "@/lib/domain/words-for";
import { findingKey } from "@/lib/schemas/suppression";

/** The note before or after; the address leads to another page where it stands there. */
export interface Neighbour {
  number: number;
  href: string;
}

interface MarginNoteProps {
  number: number;
  claims: PassageNote[];
  /** The rule that the reader filters by: the only one whose findings are shown. */
  rule: string | undefined;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** The number of the passage of another claim in this document, by passage key. */
  numberOf: Map<number, number>;
  hrefOf: (number: number) => string;
  aside: AsideControls;
  /** Where a claim is prepared from this passage. */
  prepareHref: string;
}

/** What is asked about one assertion: rule, message, question; its claim; and, folded away, what the compilers held of it. */
export function MarginNote(props: MarginNoteProps) {
  const { number, claims, rule, previous, next, numberOf, hrefOf, aside, prepareHref } = props;
  return (
    <li id={`n${number}`} className="note py-1 pb-3 break-inside-avoid">
      <a
        href={`#p${number}`}
        aria-label={`Note ${number}, back to the text`}
        className="inline-block min-w-6 min-h-6 -my-1 font-medium text-warn no-underline"
      >
        {number}
      </a>
      {claims.map((claim, i) => (
        <div key={claim.claim} className="inline">
          <NoteFindings
            findings={claim.findings.filter(({ ruleId }) => rule === undefined || ruleId === rule)}
            numberOf={numberOf}
            hrefOf={hrefOf}
            aside={aside}
          />
          <div className="flex flex-wrap gap-x-4 items-baseline">
            <a
              href={`/claims/${claim.claim}`}
              className="inline-block min-h-6 py-0.5"
              aria-label={`The claim: ${claim.label}`}
            >
              The claim
            </a>
            {claim.assessment ? <Assessment {...claim.assessment} /> : null}
            {i === claims.length - 1 ? (
              <>
                <PrepareLink href={prepareHref} number={number} />
                <Neighbours previous={previous} next={next} />
              </>
            ) : null}
          </div>
        </div>
      ))}
    </li>
  );
}

function NoteFindings({
  findings,
  numberOf,
  hrefOf,
  aside,
}: { findings: PassageNote["findings"] } & Pick<MarginNoteProps, "numberOf" | "hrefOf" | "aside">) {
  const keys = findings.map(({ ruleId, subject }) => findingKey({ ruleId, subject, fingerprint: "" }));
  return findings.map(({ ruleId, message, question, cause, setAside }, i) => {
    const other = cause?.passageKey === null || cause === null ? undefined : numberOf.get(cause.passageKey);
    return (
      <div key={i} className={i === 0 ? "inline" : "mt-1"}>
        <a href={`/rules/${ruleId}`} className="font-mono text-xs font-medium text-warn no-underline hover:underline">
          {ruleId}
        </a>{" "}
        {message} {question}{" "}
        {cause ? (
          <a href={other === undefined ? `/claims/${cause.claim}` : hrefOf(other)}>
            {other === undefined ? cause.label : `The other place: ${other}`}
          </a>
        ) : null}{" "}
        {keys.lastIndexOf(keys[i]!) === i ? (
          <Aside finding={keys[i]!} ruleId={ruleId} setAside={setAside} controls={aside} />
        ) : null}
      </div>
    );
  });
}

/** The way from an assertion to a claim of it, in one click. */
export function PrepareLink({ href, number }: { href: string; number: number }) {
  return (
    <a href={href} aria-label={`Prepare a claim from assertion ${number}`} className="inline-block min-h-6 py-0.5">
      Prepare a claim
    </a>
  );
}

function Assessment({ verdict, grade, by }: NonNullable<PassageNote["assessment"]>) {
  return (
    <details>
      <summary className="cursor-pointer min-h-6 py-0.5">Assessment</summary>
      <p className="mb-1">
        {by ?? "Those who compiled the record"}: “{verdict}”. The ground of it: {sightingWords[grade].label}. Reasons on
        the claim’s page.
      </p>
    </details>
  );
}

/** The notes before and after, as arrows. */
export function Neighbours({ previous, next }: Pick<MarginNoteProps, "previous" | "next">) {
  const arrow = "inline-block min-w-6 min-h-6 text-center text-soft no-underline hover:text-ink";
  return (
    <span className="ml-auto no-print whitespace-nowrap">
      {previous ? (
        <a href={previous.href} aria-label={`Previous note, ${previous.number}`} className={arrow}>
          ↑
        </a>
      ) : null}
      {next ? (
        <a href={next.href} aria-label={`Next note, ${next.number}`} className={arrow}>
          ↓
        </a>
      ) : null}
    </span>
  );
}
