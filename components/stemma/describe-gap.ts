import { driftLabel } from "@/lib/domain/describe-drift";
import type { Gap } from "@/lib/domain/drawn-stemma";

const number = (n: number) => n.toLocaleString("en");

/** What a gap is called, and what is said of it beneath. */
export function describeGap(gap: Gap): { name: string; details: string[] } {
  if (gap.kind === "more") return { name: `… ${number(gap.count)} more that it rests on`, details: [] };
  const years = gap.years && (gap.years[0] === gap.years[1] ? String(gap.years[0]) : `${gap.years[0]}–${gap.years[1]}`);
  if (gap.kind === "circle")
    return {
      name: `↻ ${number(gap.count)} claims that rest on each other`,
      details: [
        ...(years ? [years] : []),
        `${gap.loop}${gap.isShortest ? "" : " (the shortest loop through the earliest of them)"}`,
        gap.could,
        gap.isClosed ? "no chain leads out" : "",
      ].filter(Boolean),
    };
  const changes = [...gap.changes].map(([kind, times]) => `${driftLabel(kind)}${times > 1 ? ` ${number(times)} times` : ""}`);
  const said = changes.length > 0 ? `changed on the way: ${changes.join(", ")}` : !gap.isLookedThrough ? "too many to look through for changes" : gap.figure ? `all of the same value, ${gap.figure}` : "no change recorded on the way";
  return { name: `… ${number(gap.count)} more links`, details: [said, ...(years ? [years] : [])] };
} // prettier-ignore
