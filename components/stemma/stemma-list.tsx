import type { Route } from "next";
import Link from "next/link";
import { SightingDot } from "@/components/ui/sighting-mark";
import { sightingWords, verificationWords } from "@/lib/domain/words-for";
import type { StemmaLine } from "@/lib/domain/stemma";
import type { ShownLink, ShownNode, StemmaView } from "./stemma-view";
import { WordChanges } from "./word-changes-line";

interface Hop {
  line: StemmaLine;
  below: Hop[];
}

/** The stemma as nested lists: every hop with what it says, what it cites, whether it was opened, and what changed. */
export function StemmaList({ view, label = "The stemma as a list" }: { view: StemmaView; label?: string }) {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  const links = new Map(view.links.map((link) => [link.id, link]));
  return (
    <ol className="list-none m-0 p-0 max-w-[46rem]" aria-label={label}>
      {nest(view.lines).map((hop, i) => (
        <HopItem key={`${i} ${hop.line.node}`} hop={hop} nodes={nodes} links={links} />
      ))}
    </ol>
  );
}

function nest(lines: StemmaLine[]): Hop[] {
  const top: Hop[] = [];
  const open: Hop[] = [];
  for (const line of lines) {
    const hop: Hop = { line, below: [] };
    open.length = line.depth;
    (open[line.depth - 1]?.below ?? top).push(hop);
    open.push(hop);
  }
  return top;
}

interface Maps {
  nodes: Map<string, ShownNode>;
  links: Map<string, ShownLink>;
}

function HopItem({ hop, nodes, links }: { hop: Hop } & Maps) {
  const node = nodes.get(hop.line.node)!;
  const link = links.get(hop.line.citation ?? "");
  const branches = hop.below.length > 1 && hop.line.depth < 4;
  return (
    <li className="m-0">
      {link && (
        <div className="ml-[7.25px] pl-[1.125rem] pb-3 border-l-[1.5px] border-hair">
          <LinkWords link={link} isBack={link.from === hop.line.node} />
        </div>
      )}
      <div className="relative pl-[1.625rem] pb-3">
        {hop.below.length > 0 && (
          <span aria-hidden="true" className="absolute left-[7.25px] top-3 bottom-0 border-l-[1.5px] border-hair" />
        )}
        <HopMark node={node} />
        <p className="m-0">
          <NodeWords node={node} isRepeated={hop.line.isRepeated} />
        </p>
        <HopDetails node={node} line={hop.line} />
      </div>
      {hop.below.length > 0 && (
        <ol className={`list-none m-0 p-0 ${branches ? "ml-[7.25px] pl-3 border-l-[1.5px] border-hair" : ""}`}>
          {hop.below.map((next) => (
            <HopItem key={next.line.citation} hop={next} nodes={nodes} links={links} />
          ))}
        </ol>
      )}
    </li>
  );
}

function HopMark({ node }: { node: ShownNode }) {
  return (
    <svg viewBox="0 0 16 16" className="absolute left-0 top-[0.2rem] size-4 bg-paper rounded-full" aria-hidden="true">
      {node.sighting ? (
        <SightingDot kind={node.sighting} cx={8} cy={8} />
      ) : (
        <path d="M8 2v12" stroke="var(--color-soft)" strokeWidth={2.5} strokeDasharray="2 3" />
      )}
      {node.isHere && <circle cx={8} cy={8} r={7.25} fill="none" stroke="var(--color-accent)" strokeWidth={1.25} />}
    </svg>
  );
}

function HopDetails({ node, line }: { node: ShownNode; line: StemmaLine }) {
  if (line.isRepeated)
    return (
      <p className="mt-1 text-sm text-soft">
        {line.closesCircle
          ? "↻ Leads back to itself: a circle closes here."
          : "Stands above already, with what follows from there."}
      </p>
    );
  return (
    <p className="mt-1 text-sm text-soft">
      {[
        node.side === "both" ? "shared by both" : "",
        node.sighting ? sightingWords[node.sighting].label : "",
        ...node.details,
      ]
        .filter(Boolean)
        .join(" · ")}
      {node.goesOn && (
        <>
          {" · "}
          <a href={node.goesOn}>go on from the first of them</a>
        </>
      )}
      {node.more > 0 && ` · ${node.more} more ${node.more === 1 ? "link" : "links"} not shown`}
    </p>
  );
}

function NodeWords({ node, isRepeated }: { node: ShownNode; isRepeated: boolean }) {
  const name =
    node.isHere && node.sighting !== null ? (
      <b className="font-semibold">{node.name}</b>
    ) : (
      <Link href={node.href as Route} className="font-semibold">
        {node.name}
      </Link>
    );
  if (isRepeated) return name;
  return (
    <>
      {name}
      {node.figure && ` · ${node.figure}`}
      {node.wording && (
        <>
          {" · "}
          <q lang={node.language ?? undefined}>{shorten(node.wording)}</q>
        </>
      )}
    </>
  );
}

const shorten = (wording: string) =>
  wording.length <= 220 ? wording : `${wording.slice(0, 210).replace(/\s+\S*$/, "")} …`;

/** What a link says. `isBack`: the citing one stands below it. */
function LinkWords({ link, isBack }: { link: ShownLink; isBack: boolean }) {
  if (link.kind !== "citation") return null;
  const isStruck = link.status === "misrepresented" || link.status === "notFound";
  return (
    <div className="text-sm text-soft [&_p]:m-0">
      <p>
        <span className="text-ink">{link.intentWords}</span>
        {link.words !== link.intentWords && ` (${link.words})`} {isBack ? "↑" : "↓"}
        {link.locator && ` · ${link.locator}`} ·{" "}
        <span className={isStruck ? "text-warn font-semibold" : undefined}>
          {isStruck && "✕ "}
          {verificationWords[link.status]}
        </span>
        {!link.leans && " · speaks of it, without leaning on it"}
      </p>
      {link.drift.map((drift) => (
        <p key={`${drift.label} ${drift.words}`}>
          <b className={`font-semibold ${drift.isOpen ? "text-ink" : "text-warn"}`}>{drift.label}</b>: {drift.words}
        </p>
      ))}
      {link.wording.length > 0 && <WordChanges segments={link.wording} />}
      {link.evidence && <p>Recorded because: {link.evidence}</p>}
    </div>
  );
}
