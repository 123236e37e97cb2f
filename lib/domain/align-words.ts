import { matchWords } from "./match-words";

/** What became of a stretch of words between two wordings of one saying. */
export type AlignmentKind =
  | "same"
  | "inserted"
  /** Before the first or after the last word that the later wording quotes: a shorter quotation leaves nothing out. */
  | "notQuoted"
  /** Left out where the later wording shows an ellipsis. */
  | "elided"
  /** Left out without a sign. */
  | "omitted"
  /** Left out without a sign across the end of a sentence: what stood apart is joined. */
  | "spliced"
  | "substituted"
  /** Beyond where one wording breaks off because its reader stopped there: not seen is not left out. */
  | "notSeen";

/** A stretch: the words of either wording, empty where it has none, each with its punctuation as written. */
export interface Segment {
  kind: AlignmentKind;
  before: string;
  after: string;
}

/** A wording, and whether it breaks off where its reader stopped. */
export interface Wording {
  text: string;
  truncated: boolean;
}

const ellipsis = /^[[(]?(?:\.\s?\.\s?\.|…)\.?[\])]?$/;

interface Word {
  written: string;
  key: string;
  endsSentence: boolean;
  isEllipsis: boolean;
}

/**
 * Aligns two wordings in one language word by word, by a longest common subsequence in the fewest runs. Case, punctuation and quotation marks
 * don't count as differences. Bounded in time and memory: wordings too unlike and too long to align are one substitution.
 */
export function alignWords(before: Wording, after: Wording): Segment[] {
  const a = wordsOf(before.text);
  const b = wordsOf(after.text);
  const pairs = withoutOverrun(a, b, withoutStrays(a, b, matchWords(a, b)));
  const segments: Segment[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [a.length, b.length] as const]) {
    const isLast = x === a.length && y === b.length;
    if (isLast && goesOnAlone(a, b, i, j))
      segments.push(
        ...(a[i - 1]!.endsSentence
          ? [
              differing([], b.slice(j), "inside", { before, after }),
              differing(a.slice(i), [], "end", { before, after }),
            ]
          : [
              differing(a.slice(i), [], "inside", { before, after }),
              differing([], b.slice(j), "end", { before, after }),
            ]),
      );
    else if (i < x || j < y)
      segments.push(...unquotedApart(a.slice(i, x), b.slice(j, y), place(i + j, isLast), { before, after }));
    if (isLast) break;
    const previous = segments[segments.length - 1];
    if (previous?.kind === "same") {
      previous.before += ` ${a[x]!.written}`;
      previous.after += ` ${b[y]!.written}`;
    } else segments.push({ kind: "same", before: a[x]!.written, after: b[y]!.written });
    [i, j] = [x + 1, y + 1];
  }
  return segments;
}

type Pairs = ReturnType<typeof matchWords>;
/** So few words that agree at an edge, so far from all others, agree by chance. */
const strays = { most: 2, apart: 8, near: 3 };

/**
 * An "and" at the beginning of a fragment that was matched with an "and" sentences away from what the fragment quotes: matched anew with the
 * words beside it. The same at the end.
 */
function withoutStrays(a: Word[], b: Word[], pairs: Pairs): Pairs {
  const gapAfter = (i: number) => [pairs[i + 1]![0] - pairs[i]![0] - 1, pairs[i + 1]![1] - pairs[i]![1] - 1] as const;
  const isStray = (i: number) => gapAfter(i)[0] > strays.apart && gapAfter(i)[1] <= strays.near;
  let kept: Pairs = pairs;
  for (let run = 1; run <= strays.most && run * 2 < pairs.length; run++) {
    if (!isStray(run - 1)) continue;
    const [x, y] = pairs[run]!;
    const from = Math.max(0, x - y - 1);
    kept = [...matchWords(a.slice(from, x), b.slice(0, y)).map(([i, j]): Pairs[number] => [i + from, j]), ...pairs.slice(run)];
  }
  const left = kept.length - pairs.length;
  for (let run = 1; run <= strays.most && run * 2 < pairs.length; run++) {
    const last = pairs.length - run - 1;
    if (!isStray(last)) continue;
    const [x, y] = pairs[last]!;
    const to = Math.min(a.length, x + (b.length - y) + 1);
    const anew = matchWords(a.slice(x + 1, to), b.slice(y + 1)).map(([i, j]): Pairs[number] => [i + x + 1, j + y + 1]);
    kept = [...kept.slice(0, last + left + 1), ...anew];
  }
  return kept;
} // prettier-ignore

/** Whether after the last words in common one wording has ended its sentence and the other goes on with words of its own: these are added or left out, not changed. */
const goesOnAlone = (a: Word[], b: Word[], i: number, j: number) =>
  i > 0 &&
  j > 0 &&
  [a.slice(i), b.slice(j)].every((rest) => rest.some((word) => !word.isEllipsis)) &&
  a[i - 1]!.endsSentence !== b[j - 1]!.endsSentence;

/** A small word at the very end that agrees across the end of a sentence in one wording alone agrees by chance. */
function withoutOverrun(a: Word[], b: Word[], pairs: Pairs): Pairs {
  const [previous, last] = [pairs.at(-2), pairs.at(-1)];
  if (!previous || !last || a[last[0]]!.key.length > 3) return pairs;
  const isApart = last[0] - previous[0] > 1 && last[1] - previous[1] > 1;
  return isApart && goesOnAlone(a, b, previous[0] + 1, previous[1] + 1) ? pairs.slice(0, -1) : pairs;
} // prettier-ignore

function wordsOf(text: string): Word[] {
  const spaced = text.normalize("NFC").replace(/([[(]?(?:\. ?\. ?\.|…)[\])]?)/g, " $1 ");
  return spaced.split(/\s+/).filter(Boolean).map((written) => ({
    written,
    key: written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") || (ellipsis.test(written) ? "…" : written),
    endsSentence: /[.!?]["'”»“’)]*$/.test(written) && !ellipsis.test(written),
    isEllipsis: ellipsis.test(written),
  })); // prettier-ignore
}

type Place = "start" | "inside" | "end";
const place = (before: number, isLast: boolean): Place => (isLast ? "end" : before === 0 ? "start" : "inside");

/**
 * A wording that begins or ends in the midst of another one, with some words of its own at its edge: these stand for as many words beside them, and
 * what lies beyond is not quoted rather than changed.
 */
function unquotedApart(a: Word[], b: Word[], at: Place, wordings: { before: Wording; after: Wording }): Segment[] {
  const own = b.filter((word) => !word.isEllipsis).length;
  const isLong = own > 0 && a.length >= own * 2 + 4;
  if (at === "inside" || !isLong) return [differing(a, b, at, wordings)];
  const edge = at === "start" ? a.length - own : own;
  const [first, last] = [a.slice(0, edge), a.slice(edge)];
  if (at === "start") return [differing(first, [], at, wordings), differing(last, b, "inside", wordings)];
  return [differing(first, b, "inside", wordings), differing(last, [], at, wordings)];
}

function differing(a: Word[], b: Word[], at: Place, wordings: { before: Wording; after: Wording }): Segment {
  const text = (words: Word[]) => words.map((w) => w.written).join(" ");
  const said = b.filter((w) => !w.isEllipsis);
  const segment = (kind: AlignmentKind): Segment => ({ kind, before: text(a), after: text(b) });
  if (at === "end" && a.length > 0 && said.length === 0 && wordings.after.truncated) return segment("notSeen");
  if (at === "end" && a.every((w) => w.isEllipsis) && said.length > 0 && wordings.before.truncated)
    return segment("notSeen");
  if (a.every((w) => w.isEllipsis)) return segment(said.length === 0 ? "same" : "inserted");
  if (said.length > 0) return segment("substituted");
  if (at !== "inside") return segment("notQuoted");
  if (b.length > 0) return segment("elided");
  return segment(a.some((w) => w.endsSentence) ? "spliced" : "omitted");
}

/** The differences of an alignment in sentences: “ли” left out, no ellipsis. */
export function describeAlignment(segments: Segment[]): string[] {
  const quote = (words: string) => `“${words.length > 160 ? `${words.slice(0, 150)} …` : words}”`;
  return segments.flatMap(({ kind, before, after }) => {
    if (kind === "inserted") return `${quote(after)} added`;
    if (kind === "elided") return `${quote(before)} left out, with an ellipsis`;
    if (kind === "omitted") return `${quote(before)} left out, no ellipsis`;
    if (kind === "spliced") return `${quote(before)} left out, no ellipsis: two sentences are joined`;
    if (kind === "substituted") return `${quote(before)} became ${quote(after)}`;
    return kind === "notSeen" ? `${quote(before || after)} not seen in the other wording, which breaks off` : [];
  });
}
