import Link from "next/link";
import { passageHref } from "@/lib/domain/document-record";
import type { ListedFinding } from "@/lib/domain/listed-finding";
import { findingKey } from "@/lib/schemas/suppression";
import { Aside, type AsideControls } from "./aside";
import { levelWords } from "./finding-words";

/** Words quoted in a row, at most. */
const mostWords = 280;

/** One finding: its rule and level, what it asks, the words it is about, and the way to them. */
export function FindingRow({ finding, aside }: { finding: ListedFinding; aside?: AsideControls }) {
  const { ruleId, level, message, question, suppression } = finding;
  return (
    <li
      id={`f${finding.id}`}
      className="border-t border-hair py-4 grid gap-x-8 gap-y-2 md:grid-cols-[13rem_minmax(0,1fr)_14rem] break-inside-avoid"
    >
      <p className="text-sm">
        <Link
          href={`/rules/${ruleId}`}
          prefetch={false}
          className="font-mono text-xs font-medium text-warn no-underline hover:underline inline-block min-h-6 py-0.5"
        >
          {ruleId}
        </Link>
        <span className="text-soft max-md:ml-3 md:block">
          <span aria-hidden="true">{levelWords[level].mark}</span> {levelWords[level].label}
        </span>
      </p>
      <div>
        <p>
          {message} {question}
        </p>
        <Words finding={finding} />
        {aside ? (
          <div className="text-sm text-soft mt-2">
            <Aside
              finding={findingKey({ ruleId, subject: finding.subject, fingerprint: "" })}
              ruleId={ruleId}
              setAside={suppression && { ...suppression, id: finding.id }}
              controls={aside}
            />
          </div>
        ) : null}
      </div>
      <Places finding={finding} />
    </li>
  );
}

function Words({ finding: { passage, claim } }: { finding: ListedFinding }) {
  const words = passage?.exact ?? claim?.wording;
  if (!words) return null;
  const short = words.length > mostWords ? `${words.slice(0, mostWords).replace(/\s+\S*$/, "")} …` : words;
  return (
    <blockquote
      lang={passage?.language ?? claim?.language ?? undefined}
      className="font-serif text-lg leading-normal border-l-2 border-hair pl-3 mt-2 max-w-[38em] wrap-anywhere"
    >
      {short}
    </blockquote>
  );
}

function Places({ finding: { subject, cause, claim, source, passage } }: { finding: ListedFinding }) {
  const link = "wrap-anywhere";
  return (
    <ul className="text-sm [&>li]:py-1">
      {claim ? (
        <li>
          <Link href={`/claims/${claim.id}`} prefetch={false} className={link}>
            {claim.label}
          </Link>
        </li>
      ) : null}
      {source ? (
        <li className="text-soft">
          in{" "}
          <Link href={`/sources/${source.id}`} prefetch={false} className={link}>
            {source.short}
          </Link>
          {claim?.locator ? `, ${claim.locator}` : ""}
        </li>
      ) : null}
      {passage ? (
        <li>
          {passage.number === null ? (
            <a href={`/documents/${passage.document}`} className={link}>
              In the text
            </a>
          ) : (
            <a href={passageHref(passage.document, passage.number)} className={link}>
              In the text, place {passage.number}
            </a>
          )}
        </li>
      ) : null}
      {subject.kind === "document" ? (
        <li>
          <Link href={`/documents/${subject.id}`} className={link}>
            {subject.label}
          </Link>
        </li>
      ) : null}
      {cause ? (
        <li className="text-soft">
          the other place: <CausePlace cause={cause} className={link} />
        </li>
      ) : null}
    </ul>
  );
}

function CausePlace({ cause, className }: { cause: NonNullable<ListedFinding["cause"]>; className: string }) {
  const href = cause.claim
    ? `/claims/${cause.claim}`
    : cause.kind === "document"
      ? `/documents/${cause.id}`
      : `/sources/${cause.id}`;
  return (
    <a href={href} className={className}>
      {cause.label}
    </a>
  );
}
