import { nameOf, type IndexedGraph } from "@/lib/domain/build-graph";
import { driftLabel, driftOfLink, type Drift } from "@/lib/domain/describe-drift";
import type { Level } from "@/lib/schemas/finding";
import type { Report } from "./rule";

/** One report for each link on which a figure drifted in one of the wanted ways. */
export function* reportDrift(
  g: IndexedGraph,
  wanted: (drift: Drift) => boolean,
  levelOf: (drifts: Drift[], link: number) => Level,
): Iterable<Report> {
  for (let link = 0; link < g.citations.length; link++) {
    const drifts = driftOfLink(g, link).filter(wanted);
    if (drifts.length === 0) continue;
    const words = drifts.map(inWords).join("; ");
    yield {
      subject: { kind: "claim", id: g.claims[g.from[link]!]!.id },
      cause: { kind: "claim", id: g.claims[g.to[link]!]!.id },
      level: levelOf(drifts, link),
      message: `On the way from ${nameOf(g, g.to[link]!)}, ${words}.`,
    };
  }
}

/** A change in one clause. A change of what is counted says itself where; only its direction is added. */
function inWords({ kind, words }: Drift): string {
  if (kind === "scopeShifted" || kind === "periodShifted") return words;
  if (kind === "scopeWidened" || kind === "scopeNarrowed")
    return `${words} (${kind === "scopeWidened" ? "wider" : "narrower"})`;
  return `${driftLabel(kind)}: ${words}`;
}
