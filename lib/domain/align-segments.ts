import type { Wording } from "./align-words";
import { romanize } from "./romanize";
import { splitSegments } from "./split-segments";

/** Why one side of a row is empty. */
export type Absent = "noCounterpart" | "notSeen";

/** Stretches of two texts that stand beside each other. One of them may be empty: `absent` says why. */
export interface SegmentRow {
  first: string;
  second: string;
  absent: Absent | null;
  /** Numbers and words that look alike on both sides, as the first text writes them: what the row rests on beside its length. */
  alike: string[];
}

/** The most segments of one text that are aligned; what lies beyond stands in one last row. */
const mostSegments = 200;
/** The most signs of one segment that are looked at. */
const mostSigns = 40;
/** What it costs to leave a segment without a counterpart, or to put two beside one: after Gale and Church's counts, in nats, gentler on a gap since quotations leave much out. */
const costs = { gap: 3, merge: 2.4, pairs: 4.5, alike: 2, sameNumber: 3 };
/** The variance of the length of a translation, by character: Gale and Church 1993. */
const variance = 6.8;

const moves = [[1, 1], [1, 0], [0, 1], [2, 1], [1, 2], [2, 2]] as const; // prettier-ignore

interface Piece {
  text: string;
  length: number;
  /** By key: numbers, and the first four letters of longer words. */
  signs: Map<string, string>;
}

/**
 * Lays two texts in unlike languages beside each other, segment by segment in order: by length (Gale & Church 1993) and by numbers and words that look
 * alike (cognates after Simard, Foster & Isabelle 1992). It doesn't know what anything means. Bounded: a table of at most 200 by 200.
 */
export function alignSegments(first: Wording, second: Wording): SegmentRow[] {
  const [a, b] = [piecesOf(first.text), piecesOf(second.text)];
  const steps = cheapestWay(a, b);
  const rows = steps.map(({ i, j, di, dj }): SegmentRow => {
    const [left, right] = [joined(a.slice(i, i + di)), joined(b.slice(j, j + dj))];
    const absent = di === 0 || dj === 0 ? "noCounterpart" : null;
    return { first: left.text, second: right.text, absent, alike: alikeIn(left, right).map(([, word]) => word) };
  });
  return markUnseen(rows, first.truncated, second.truncated);
}

function piecesOf(text: string): Piece[] {
  const segments = splitSegments(text);
  const rest = segments.splice(mostSegments - 1);
  return [...segments, ...(rest.length > 0 ? [rest.join(" ")] : [])].map((segment) => ({
    text: segment,
    length: [...segment].length,
    signs: signsOf(segment),
  }));
}

function signsOf(text: string): Map<string, string> {
  const signs = new Map<string, string>();
  for (const word of text.match(/\p{N}[\p{N}.,\u00a0\u202f]*|[\p{L}\p{M}]+/gu) ?? []) {
    if (/^\p{N}/u.test(word)) signs.set(word.replace(/[^\p{N}]/gu, ""), word.replace(/[.,]+$/, ""));
    else {
      const key = romanize(word).replaceAll("c", "k").slice(0, 4);
      if (key.length === 4) signs.set(key, word);
    }
    if (signs.size === mostSigns) break;
  }
  return signs;
}

const joined = (pieces: Piece[]): Piece => ({
  text: pieces.map((p) => p.text).join(" "),
  length: pieces.reduce((sum, p) => sum + p.length, 0),
  signs: new Map(pieces.flatMap((p) => [...p.signs])),
});

const alikeIn = (a: Piece, b: Piece) => [...a.signs].filter(([key]) => b.signs.has(key));

/** What it costs to hold one stretch for the counterpart of another: how unlikely their lengths are, less what looks alike. */
function costOf(a: Piece, b: Piece): number {
  const delta = Math.abs(b.length - a.length) / Math.sqrt(Math.max(1, (a.length + b.length) / 2) * variance);
  let [words, numbers] = [0, 0];
  for (const key of a.signs.keys())
    if (b.signs.has(key))
      if (/^\p{N}/u.test(key)) numbers++;
      else words++;
  return -logTail(delta) - Math.min(3, words) * costs.alike - Math.min(2, numbers) * costs.sameNumber;
}

/** The logarithm of the probability of a standard normal deviate at least this far out on either side. */
function logTail(delta: number): number {
  if (delta > 6) return -delta * delta / 2 - 2;
  const t = 1 / (1 + 0.2316419 * delta);
  const tail = (Math.exp((-delta * delta) / 2) / Math.sqrt(2 * Math.PI)) * t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.log(2 * tail);
} // prettier-ignore

interface Step {
  i: number;
  j: number;
  di: number;
  dj: number;
}

function cheapestWay(a: Piece[], b: Piece[]): Step[] {
  const width = b.length + 1;
  const [pairsA, pairsB] = [neighbours(a), neighbours(b)];
  const cost = new Float64Array((a.length + 1) * width).fill(Infinity);
  const came = new Uint8Array(cost.length);
  cost[0] = 0;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const here = cost[i * width + j]!;
      for (const [m, [di, dj]] of moves.entries()) {
        if (i + di > a.length || j + dj > b.length) continue;
        const there = (i + di) * width + j + dj;
        const [left, right] = [di < 2 ? a[i] : pairsA[i], dj < 2 ? b[j] : pairsB[j]];
        const sum = here + (di === 0 || dj === 0 ? costs.gap : costOf(left!, right!) + extra[di + dj - 2]!);
        if (sum < cost[there]!) {
          cost[there] = sum;
          came[there] = m;
        }
      }
    }
  const steps: Step[] = [];
  for (let i = a.length, j = b.length; i > 0 || j > 0;) {
    const [di, dj] = moves[came[i * width + j]!]!;
    i -= di;
    j -= dj;
    steps.push({ i, j, di, dj });
  }
  return steps.toReversed();
}

/** What it costs to take one to one, two to one, two to two. */
const extra = [0, costs.merge, costs.pairs];
const neighbours = (pieces: Piece[]) => pieces.slice(1).map((piece, i) => joined([pieces[i]!, piece]));

/** Beyond where one text breaks off its counterpart was not seen, which is not the same as left out. */
function markUnseen(rows: SegmentRow[], isFirstCut: boolean, isSecondCut: boolean): SegmentRow[] {
  for (let i = rows.length - 1; i >= 0 && rows[i]!.absent !== null; i--)
    if (rows[i]!.first === "" ? isFirstCut : isSecondCut) rows[i]!.absent = "notSeen";
    else break;
  return rows;
}
