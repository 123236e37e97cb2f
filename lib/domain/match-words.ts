/** A word as it is compared. An ellipsis matches nothing. */
export interface ComparableWord {
  key: string;
  isEllipsis: boolean;
}

/** The most comparisons that one alignment may cost; wordings that would need more have no word matched between their common ends. */
const mostCells = 25_000_000;
/** From this many on, equal beginnings and ends are taken for granted. */
const manyCells = 1_000_000;

const isMatch = (a: ComparableWord, b: ComparableWord) => a.key === b.key && !a.isEllipsis && !b.isEllipsis;

/** What a matched pair counts for, and what it counts for more where it goes on from the last one: of equally long matchings the least broken. */
const worth = { match: 4, next: 1 };

/** Pairs of positions of equal words, rising in both: as many as can be, and among equally many those in the fewest runs. */
export function matchWords(a: ComparableWord[], b: ComparableWord[]): [number, number][] {
  const most = a.length * b.length > manyCells ? Math.min(a.length, b.length) : 0;
  let start = 0;
  while (start < most && isMatch(a[start]!, b[start]!)) start++;
  let end = 0;
  while (end < most - start && isMatch(a[a.length - 1 - end]!, b[b.length - 1 - end]!)) end++;
  const pairs: [number, number][] = Array.from({ length: start }, (_, i) => [i, i]);
  pairs.push(...mostInRuns(a.slice(start, a.length - end), b.slice(start, b.length - end), start));
  for (let i = end; i > 0; i--) pairs.push([a.length - i, b.length - i]);
  return pairs;
}

const takes = 1;
const goesOn = 2;
const skipsFirst = 4;

function mostInRuns(a: ComparableWord[], b: ComparableWord[], offset: number): [number, number][] {
  const width = b.length + 1;
  if ((a.length + 1) * width > mostCells) return [];
  const choice = fillChoices(a, b);
  const pairs: [number, number][] = [];
  let mustTake = false;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const at = choice[i * width + j]!;
    if (mustTake || at & takes) {
      mustTake = (at & goesOn) !== 0;
      pairs.push([offset + i++, offset + j++]);
    } else if (at & skipsFirst) i++;
    else j++;
  }
  return pairs;
}

/** For each pair of positions what to do there, worked out from the ends: only two rows of sums are kept. */
function fillChoices(a: ComparableWord[], b: ComparableWord[]): Uint8Array {
  const width = b.length + 1;
  const choice = new Uint8Array((a.length + 1) * width);
  let [best, run] = [new Uint16Array(width), new Uint16Array(width)];
  for (let i = a.length - 1; i >= 0; i--) {
    const [above, runAbove] = [best, run];
    [best, run] = [new Uint16Array(width), new Uint16Array(width)];
    for (let j = b.length - 1; j >= 0; j--) {
      let what = above[j]! >= best[j + 1]! ? skipsFirst : 0;
      best[j] = what === 0 ? best[j + 1]! : above[j]!;
      if (isMatch(a[i]!, b[j]!)) {
        const [free, tied] = [above[j + 1]!, runAbove[j + 1]! === 0 ? 0 : runAbove[j + 1]! + worth.next];
        if (tied >= free && tied > 0) what |= goesOn;
        run[j] = worth.match + Math.max(free, tied);
        if (run[j]! >= best[j]!) {
          what |= takes;
          best[j] = run[j]!;
        }
      }
      choice[i * width + j] = what;
    }
  }
  return choice;
}
