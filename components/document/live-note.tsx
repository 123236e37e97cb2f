import { Aside, type AsideControls } from "@/components/finding/aside";
import type { LiveFinding, LivePassage } from "@/lib/domain/live-passages";
import { findingKey } from "@/lib/schemas/suppression";
import { type Neighbour, Neighbours, PrepareLink } from "./margin-note";
import { KnownWording } from "./known-wording";

interface LiveNoteProps {
  document: string;
  passage: LivePassage;
  /** The claims that people recorded of these words. */
  recorded: { claim: string; label: string }[];
  rule: string | undefined;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** The passage at a place of the text, and where it is read. */
  placeOf: (at: number) => { number: number; href: string } | null;
  aside: AsideControls;
  prepareHref: string | null;
}

/** What the rules ask about a place that Stemma read; the claims recorded of it, and the way to a new one. */
export function LiveNote(props: LiveNoteProps) {
  const { passage, recorded, rule, previous, next, prepareHref } = props;
  const { number } = passage;
  return (
    <li id={`n${number}`} className="note py-1 pb-3 break-inside-avoid">
      <a
        href={`#p${number}`}
        aria-label={`Note ${number}, back to the text`}
        className="inline-block min-w-6 min-h-6 -my-1 font-medium text-warn no-underline"
      >
        {number}
      </a>
      {passage.findings
        .filter(({ ruleId }) => rule === undefined || ruleId === rule)
        .map((finding, i) => (
          <Finding key={finding.fingerprint} finding={finding} isFirst={i === 0} {...props} />
        ))}
      <div className="flex flex-wrap gap-x-4 items-baseline">
        {recorded.map(({ claim, label }) => (
          <a
            key={claim}
            href={`/claims/${claim}`}
            className="inline-block min-h-6 py-0.5"
            aria-label={`Recorded as the claim: ${label}`}
          >
            The claim
          </a>
        ))}
        {prepareHref ? <PrepareLink href={prepareHref} number={number} /> : null}
        <Neighbours previous={previous} next={next} />
      </div>
    </li>
  );
}

function Finding({
  finding,
  isFirst,
  document,
  placeOf,
  aside,
}: { finding: LiveFinding; isFirst: boolean } & LiveNoteProps) {
  const { ruleId, message, question, cause, fingerprint, setAside, elsewhere } = finding;
  const other = cause ? placeOf(cause.start) : null;
  return (
    <div className={isFirst ? "inline" : "mt-1"}>
      <a href={`/rules/${ruleId}`} className="font-mono text-xs font-medium text-warn no-underline hover:underline">
        {ruleId}
      </a>{" "}
      {message} {question} {other ? <a href={other.href}>The other place: {other.number}</a> : null}{" "}
      {elsewhere ? <KnownWording elsewhere={elsewhere} /> : null}
      <Aside
        finding={findingKey({ ruleId, subject: { kind: "document", id: document }, fingerprint })}
        ruleId={ruleId}
        setAside={setAside}
        controls={aside}
      />
    </div>
  );
}
