import { accessSighting } from "@/components/stemma/describe-node";
import type { Seen, ShownLink, ShownNode, StemmaView } from "@/components/stemma/stemma-view";
import { isEvidential } from "@/lib/domain/evidential";
import type { DerivedSource } from "@/lib/domain/listed-source";
import type { AroundWork, SourceAround, WorksOneWay, WorkToWork } from "@/lib/domain/source-around";
import { listLines } from "@/lib/domain/stemma";
import { fanAtFirst, fanSteps } from "@/lib/domain/stemma-part";
import { stemmaQuery } from "@/lib/domain/stemma-address";
import { derivationWords, intentWords } from "@/lib/domain/words-for";

/** The works around a source as a drawing, and its two halves as lists: what it rests on, and what rests on it. */
export interface SourceStemmaView extends StemmaView {
  /** The lines of those that rest on it; `lines` are of what it rests on. */
  linesBack: StemmaView["lines"];
}

/**
 * What a work's claims rest on and what rests on them, work by work, drawn like a claim's stemma: earlier works left, later ones
 * right. Null where there is nothing around it.
 */
export function viewSourceStemma(around: SourceAround, derivations: DerivedSource[], seen: Seen): SourceStemmaView | null {
  const works = new Map(around.works.map((work) => [work.id, work]));
  const here = works.get(around.here)!;
  const asOf = seen.wanted.asOf;
  const derived = derivations.filter(({ year }) => asOf === null || (year !== null && year <= asOf));
  if (works.size === 1 && derived.length === 0) return null;
  const nodes = new Map(around.works.map((work) => [keyOf(work.id), nodeOf(work, work === here)]));
  const sides = [sideOf(around, works, true, seen), sideOf(around, works, false, seen)] as const;
  for (const { gaps } of sides) for (const gap of gaps) nodes.set(gap.id, gap);
  for (const work of derived) if (!nodes.has(keyOf(work.id))) nodes.set(keyOf(work.id), nodeOf(work, false));
  const links = new Map([...sides[0].links, ...sides[1].links].map((link) => [link.id, link]));
  const ties = derived.map((work) => {
    const ends: [string, string] = work.isDerived ? [keyOf(here.id), keyOf(work.id)] : [keyOf(work.id), keyOf(here.id)];
    return plainLink("tie", `tie:${work.id}`, ends, `${derivationWords[work.kind]}: one witness`);
  });
  const back = sides[1].links.map((link) => ({ id: link.id, from: link.to, to: link.from }));
  return {
    here: [keyOf(here.id)],
    nodes: [...nodes.values()],
    links: [...links.values(), ...ties],
    lines: listLines(sides[0].links, keyOf(here.id)),
    linesBack: listLines(back, keyOf(here.id)),
    more: 0,
    reached: nodes.size,
  };
} // prettier-ignore

const keyOf = (slug: string) => `source:${slug}`;

interface Side {
  links: ShownLink[];
  gaps: ShownNode[];
}

/** One way from the work: its links, and for each work of which not all next works are drawn, a node that opens more. */
function sideOf(around: SourceAround, works: Map<string, AroundWork>, isCited: boolean, seen: Seen): Side {
  const side = isCited ? around.cites : around.citedBy;
  const links = side.links.map(linkOf);
  const gaps: ShownNode[] = [];
  for (const [id, count] of side.rest) {
    const work = works.get(id)!;
    const gap = gapOf(work, { count, isCited, isHere: id === around.here, next: nextFan(work, side, isCited, seen) }, seen);
    gaps.push(gap);
    links.push(plainLink("more", gap.id, isCited ? [keyOf(id), gap.id] : [gap.id, keyOf(id)], ""));
  }
  return { links, gaps };
} // prettier-ignore

/** How many of a work's next works its opening shows; none where it can't show more. */
function nextFan(work: AroundWork, { links }: WorksOneWay, isCited: boolean, { wanted }: Seen): number | undefined {
  const isFollowed = links.some(({ from, to }) => (isCited ? from : to) === work.id);
  const shown = wanted.opened.get(keyOf(work.id)) ?? (isFollowed ? fanAtFirst : 0);
  return fanSteps.find((step) => step > shown);
}

const nodeOf = ({ id, short, title, year, access }: AroundWork, isHere: boolean): ShownNode => ({
  id: keyOf(id),
  kind: "work",
  year,
  lane: 0,
  isHere,
  side: null,
  more: 0,
  href: `/sources/${id}`,
  name: short,
  sighting: accessSighting[access],
  figure: null,
  wording: null,
  language: null,
  details: title === short ? [] : [title.length > 90 ? `${title.slice(0, 86).replace(/\s+\S*$/, "")} …` : title],
});

const number = new Intl.NumberFormat("en-GB");

function gapOf(
  work: AroundWork,
  { count, isCited, isHere, next }: { count: number; isCited: boolean; isHere: boolean; next: number | undefined },
  { path, wanted }: Seen,
): ShownNode {
  const opened = new Map([...wanted.opened, [keyOf(work.id), next ?? 0]]);
  const elsewhere = isHere && isCited ? `${path}#cites` : isCited ? `/sources/${work.id}` : `/sources/${work.id}/impact`;
  const many = `… ${number.format(count)} more that`;
  const name = isHere ? "it" : work.short;
  return {
    ...nodeOf(work, false),
    id: `more:${isCited ? "cites" : "citedBy"}:${work.id}`,
    kind: "more",
    year: null,
    sighting: null,
    name: isCited ? `${many} ${name} cites` : `${many} cite ${name}`,
    href: next === undefined ? elsewhere : `${path}${stemmaQuery({ ...wanted, opened })}#stemma`,
    details: [],
  };
} // prettier-ignore

function linkOf(link: WorkToWork): ShownLink {
  const ends: [string, string] = [keyOf(link.from), keyOf(link.to)];
  const status = link.failed > 0 ? "misrepresented" : link.confirmed === link.links ? "confirmed" : "unchecked";
  return {
    ...plainLink("citation", ends.join(">"), ends, link.intents.map((intent) => intentWords[intent]).join(", ")),
    status,
    leans: link.intents.some(isEvidential),
  };
}

const plainLink = (kind: ShownLink["kind"], id: string, [from, to]: [string, string], words: string): ShownLink => ({
  id, kind, from, to, words, intentWords: words,
  locator: null, evidence: null, status: "confirmed", leans: true, drift: [], wording: [],
}); // prettier-ignore
