import { intents, statuses, type GeneratedGraph } from "../generate/graph";

/** Numbers of the intents that carry support, and of the findings that take it away. */
export const isEvidential = (intent: number): boolean => intent < intents.indexOf("disputes");
const fails = (status: number) => statuses[status] === "notFound" || statuses[status] === "misrepresented";

/** The links from claim to claim that carry support: what every contender walks. */
export function supportingLinks({ from, toClaim, intent, status }: GeneratedGraph): {
  from: Int32Array;
  to: Int32Array;
} {
  const kept = from.map((_, i) => i).filter((i) => toClaim[i]! > 0 && isEvidential(intent[i]!) && !fails(status[i]!));
  return { from: kept.map((i) => from[i]!), to: kept.map((i) => toClaim[i]!) };
}

/** Breadth-first search over nothing but two arrays in this process: the physical limit. */
export function typedArrays(
  claims: number,
  links: { from: Int32Array; to: Int32Array },
): (asked: number[]) => Int32Array {
  const start = new Int32Array(claims + 2);
  for (const from of links.from) start[from + 1]!++;
  for (let n = 0; n <= claims; n++) start[n + 1]! += start[n]!;
  const next = start.slice();
  const node = new Int32Array(links.to.length);
  links.from.forEach((from, i) => (node[next[from]!++] = links.to[i]!));
  const mark = new Int32Array(claims + 1);
  const queue = new Int32Array(claims + 1);
  let walk = 0;
  return (asked) => {
    walk++;
    let count = 0;
    for (const claim of asked) {
      if (mark[claim] === walk) continue;
      mark[claim] = walk;
      queue[count++] = claim;
    }
    for (let head = 0; head < count; head++)
      for (let at = start[queue[head]!]!, end = start[queue[head]! + 1]!; at < end; at++) {
        const to = node[at]!;
        if (mark[to] === walk) continue;
        mark[to] = walk;
        queue[count++] = to;
      }
    return queue.subarray(0, count);
  };
}
