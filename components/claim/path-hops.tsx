import type { Route } from "next";
import Link from "next/link";
import { WordChanges } from "@/components/stemma/word-changes-line";
import { SightingMark } from "@/components/ui/sighting-mark";
import type { Segment } from "@/lib/domain/align-words";
import { describePeriod } from "@/lib/domain/describe-period";
import { verificationWords } from "@/lib/domain/words-for";
import type { VerificationStatus } from "@/lib/schemas/citation";
import type { Sighting } from "@/lib/schemas/claim";

/** One claim or work on the way to an origin. */
export interface PathNode {
  href: string;
  name: string;
  title: string | null;
  wording: string | null;
  language: string | null;
  figure: string | null;
  details: string[];
  locator: string | null;
  sighting: Sighting["kind"];
}

/** The link from one hop to the next: how it leans, what is cited, what was found on opening it, and what changed. */
export interface PathLink {
  id: string;
  words: string;
  locator: string | null;
  evidence: string | null;
  status: VerificationStatus;
  /** Who opened the cited place and when, the last time. */
  by: string | null;
  date: string | null;
  note: string | null;
  drift: { label: string; words: string; isOpen: boolean }[];
  wording: Segment[];
}

/** A way from a claim to its origin, hop by hop: each claim in its words, then the link and what changed on it. */
export function PathHops({ nodes, links }: { nodes: PathNode[]; links: PathLink[] }) {
  return (
    <ol className="list-none m-0 mt-8 p-0 max-w-[46rem]" aria-label="The way, hop by hop">
      {nodes.map((node, i) => (
        <li key={`${i} ${node.href}`} className="m-0 break-inside-avoid">
          <Hop node={node} number={i + 1} of={nodes.length} />
          {links[i] && <LinkBetween link={links[i]} before={nodes[i]!.language} />}
        </li>
      ))}
    </ol>
  );
}

function Hop({ node, number, of }: { node: PathNode; number: number; of: number }) {
  return (
    <div className="border-t border-ink pt-3 pb-4">
      <p className="text-sm text-soft m-0">
        {number} of {of}
      </p>
      <h2 className="mt-0.5! mb-2">
        <Link href={node.href as Route}>{node.name}</Link>
        {node.figure && <span className="font-normal tabular-nums"> · {node.figure}</span>}
      </h2>
      {node.wording ? (
        <blockquote className="quotation m-0" lang={node.language ?? undefined}>
          {node.wording}
        </blockquote>
      ) : (
        <p className="text-soft m-0">No wording of it is kept.</p>
      )}
      <p className="mt-2 text-sm text-soft">
        {node.title && (
          <>
            <cite className="text-ink">{node.title}</cite>,{" "}
          </>
        )}
        {node.locator ?? "page not given in what was seen"} · <SightingMark kind={node.sighting} />
        {node.details.length > 0 && ` · ${node.details.join(" · ")}`}
      </p>
    </div>
  );
}

function LinkBetween({ link, before }: { link: PathLink; before: string | null }) {
  const isStruck = link.status === "misrepresented" || link.status === "notFound";
  const isSame = link.drift.length === 0 && link.wording.length === 0;
  return (
    <div className="ml-4 pl-5 py-3 border-l-[1.5px] border-soft text-sm [&_p]:m-0 space-y-1">
      <p>
        <span aria-hidden="true">↓ </span>
        <b className="font-semibold">{link.words}</b>
        {link.locator ? `, ${link.locator}` : ", no place given"}
      </p>
      <p className={isStruck ? "text-warn font-semibold" : "text-soft"}>
        {isStruck && "✕ "}
        {link.status === "unchecked" ? "Nobody has recorded opening the cited place." : `${sentence(verificationWords[link.status])}${link.by ? ` by ${link.by}` : ""}${link.date ? `, ${describePeriod(link.date)}` : ""}.`}
      </p>
      {link.note && <p className="text-soft">{link.note}</p>}
      {link.drift.map(({ label, words, isOpen }) => (
        <p key={`${label} ${words}`}>
          <b className={`font-semibold ${isOpen ? "" : "text-warn"}`}>{label}</b>: {words}
        </p>
      ))}
      {link.wording.length > 0 && <WordChanges segments={link.wording} language={before ?? undefined} />}
      {isSame && <p className="text-soft">No change is recorded at this hop.</p>}
      {link.evidence && <p className="text-soft">Recorded because: {link.evidence}</p>}
    </div>
  );
} // prettier-ignore

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
