import { Aside, type AsideControls } from "@/components/finding/aside";
import { FindingLine } from "@/components/finding/finding-line";
import type { SetAside } from "@/lib/domain/live-passages";
import type { PassageNote } from "@/lib/domain/document-record";
import { sightingWords } from "@/lib/domain/words-for";
import type { KnownPlace } from "@/lib/schemas/check";
import { KnownWording } from "./known-wording";

/** The note before or after; the address leads to another page where it stands there. */
export interface Neighbour {
  number: number;
  href: string;
}

/** A finding as a note shows it. */
export interface NoteFinding {
  ruleId: string;
  message: string;
  question: string | null;
  /** The place that causes it, and what it is called. */
  other: { href: string; words: string } | null;
  /** The wording on record, for a quotation that differs from it. */
  elsewhere: KnownPlace | null;
  /** By which it is set aside, see `findingKey`; null where another finding of the note is set aside together with it. */
  key: string | null;
  setAside: SetAside | null;
}

/** Findings with the claims that they are about: those of one claim, or all of a place that Stemma read. */
export interface NotePart {
  findings: NoteFinding[];
  claims: Pick<PassageNote, "claim" | "label" | "assessment">[];
}

interface MarginNoteProps {
  number: number;
  parts: NotePart[];
  previous: Neighbour | null;
  next: Neighbour | null;
  aside: AsideControls;
  /** Where a claim is prepared from this passage; null where it is no assertion. */
  prepareHref: string | null;
}

/** What is asked about one place: rule, message, question; its claims, and folded away what the compilers held of them. */
export function MarginNote({ number, parts, previous, next, aside, prepareHref }: MarginNoteProps) {
  const claims = parts.flatMap((part) => part.claims);
  return (
    <li id={`n${number}`} className="note py-1 pb-3 break-inside-avoid">
      <a
        href={`#p${number}`}
        aria-label={`Note ${number}, back to the text`}
        className="inline-block min-w-6 min-h-6 -my-1 font-medium text-warn no-underline"
      >
        {number}
      </a>
      {parts.map((part, i) => (
        <div key={i} className="inline">
          {part.findings.map((finding, at) => (
            <Finding key={at} finding={finding} isFirst={at === 0} aside={aside} />
          ))}
          <div className="flex flex-wrap gap-x-4 items-baseline">
            {part.claims.map((claim) => (
              <Claim key={claim.claim} claim={claim} nth={claims.length > 1 ? claims.indexOf(claim) + 1 : null} />
            ))}
            {i === parts.length - 1 ? (
              <>
                {prepareHref ? <PrepareLink href={prepareHref} number={number} /> : null}
                <Neighbours previous={previous} next={next} />
              </>
            ) : null}
          </div>
        </div>
      ))}
    </li>
  );
}

function Finding({ finding, isFirst, aside }: { finding: NoteFinding; isFirst: boolean; aside: AsideControls }) {
  const { ruleId, message, question, other, elsewhere, key, setAside } = finding;
  return (
    <div className={isFirst ? "inline" : "mt-1"}>
      <FindingLine ruleId={ruleId} message={message} question={question} />{" "}
      {other ? <a href={other.href}>{other.words}</a> : null}{" "}
      {elsewhere ? <KnownWording elsewhere={elsewhere} /> : null}
      {key === null ? null : <Aside finding={key} ruleId={ruleId} setAside={setAside} controls={aside} />}
    </div>
  );
}

function Claim({
  claim: { claim, label, assessment },
  nth,
}: {
  claim: NotePart["claims"][number];
  nth: number | null;
}) {
  const words = nth === null ? "The claim" : `Claim ${nth}`;
  return (
    <>
      <a href={`/claims/${claim}`} className="inline-block min-h-6 py-0.5" aria-label={`${words}: ${label}`}>
        {words}
      </a>
      {assessment ? <Assessment {...assessment} /> : null}
    </>
  );
}

/** The way from an assertion to a claim of it, in one click. */
function PrepareLink({ href, number }: { href: string; number: number }) {
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
function Neighbours({ previous, next }: Pick<MarginNoteProps, "previous" | "next">) {
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
