import { accessSighting } from "@/components/stemma/describe-node";
import type { Seen, ShownLink, ShownNode, StemmaView } from "@/components/stemma/stemma-view";
import { isEvidential } from "@/lib/domain/evidential";
import type { DerivedSource, LinkedSource } from "@/lib/domain/listed-source";
import { fanAtFirst, fanSteps } from "@/lib/domain/stemma-part";
import { stemmaQuery } from "@/lib/domain/stemma-address";
import { derivationWords, intentWords } from "@/lib/domain/words-for";
import type { Access } from "@/lib/schemas/source";

/** A work with the works around it, one link away on both sides; of many the oldest. */
export interface SourceAround {
  id: string;
  short: string;
  title: string;
  year: number | null;
  access: Access;
  restsOn: LinkedSource[];
  restsOnCount: number;
  reliedUponBy: LinkedSource[];
  reliedUponByCount: number;
  derivations: DerivedSource[];
}

/** What a work cites and who cites it, drawn like a claim's stemma: earlier works left, later ones right. Null where there is nothing around it. */
export function viewSourceStemma(source: SourceAround, seen: Seen): StemmaView | null {
  const { restsOn, restsOnCount, reliedUponBy, reliedUponByCount, derivations } = source;
  if (restsOn.length + reliedUponBy.length + derivations.length === 0) return null;
  const here = `source:${source.id}`;
  const shown = Math.min(seen.wanted.opened.get(here) ?? fanAtFirst, fanSteps.at(-1)!);
  const nodes = new Map<string, ShownNode>([[here, nodeOf(source, true)]]);
  const links: ShownLink[] = [];
  for (const [works, count, isCited] of [[restsOn, restsOnCount, true], [reliedUponBy, reliedUponByCount, false]] as const) {
    const drawn = works.slice(0, shown);
    for (const work of drawn) {
      const node = nodeOf(work, false);
      nodes.set(node.id, nodes.get(node.id) ?? node);
      links.push(linkOf(work, isCited ? [here, node.id] : [node.id, here]));
    }
    if (count <= drawn.length) continue;
    const gap = gapOf(source, { count: count - drawn.length, isCited, next: shown < works.length ? fanSteps.find((step) => step > shown) : undefined }, seen);
    nodes.set(gap.id, gap);
    links.push(plainLink("more", gap.id, isCited ? [here, gap.id] : [gap.id, here], ""));
  }
  for (const derived of derivations) {
    const node = nodeOf(derived, false);
    nodes.set(node.id, nodes.get(node.id) ?? node);
    const ends: [string, string] = derived.isDerived ? [here, node.id] : [node.id, here];
    links.push(plainLink("tie", `tie:${derived.id}`, ends, `${derivationWords[derived.kind]}: one witness`));
  }
  return { here: [here], nodes: [...nodes.values()], links, lines: [], more: 0, reached: nodes.size };
} // prettier-ignore

interface Work {
  id: string;
  short: string;
  title: string;
  year: number | null;
  access: Access;
}

const nodeOf = ({ id, short, title, year, access }: Work, isHere: boolean): ShownNode => ({
  id: `source:${id}`,
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
  source: SourceAround,
  { count, isCited, next }: { count: number; isCited: boolean; next: number | undefined },
  { path, wanted }: Seen,
): ShownNode {
  const key = `source:${source.id}`;
  const opened = new Map([...wanted.opened, [key, next ?? 0]]);
  const elsewhere = isCited ? `${path}#cites` : `/sources/${source.id}/impact`;
  return {
    ...nodeOf(source, false),
    id: `more:${isCited ? "cites" : "citedBy"}`,
    kind: "more",
    year: null,
    sighting: null,
    name: `… ${number.format(count)} more that ${isCited ? "it cites" : "cite it"}`,
    href: next === undefined ? elsewhere : `${path}${stemmaQuery({ ...wanted, opened })}#stemma`,
    details: [],
  };
}

function linkOf(work: LinkedSource, [from, to]: [string, string]): ShownLink {
  const words = work.intents.map((intent) => intentWords[intent]).join(", ");
  const status = work.failed > 0 ? "misrepresented" : work.confirmed === work.links ? "confirmed" : "unchecked";
  return {
    ...plainLink("citation", `${from}>${to}`, [from, to], words),
    status,
    leans: work.intents.some(isEvidential),
  };
}

const plainLink = (kind: ShownLink["kind"], id: string, [from, to]: [string, string], words: string): ShownLink => ({
  id, kind, from, to, words, intentWords: words,
  locator: null, evidence: null, status: "confirmed", leans: true, drift: [], wording: [],
}); // prettier-ignore
