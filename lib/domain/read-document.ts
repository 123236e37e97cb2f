import type { ClaimKind } from "@/lib/schemas/claim";
import type { Level } from "@/lib/schemas/finding";
import { markBlock, type MarkedSegment, type Span } from "./mark-block";
import { type Block, splitBlocks } from "./split-blocks";

/** A recorded passage as the reader marks it. */
export interface ReaderPassage extends Span {
  /** The kinds of the claims made of it. */
  kinds: ClaimKind[];
  /** The rules that hold something against one of its claims. */
  rules: { id: string; level: Level }[];
}

/** What the reader marks. Without a rule or a kind: every passage that has a claim. */
export interface ReaderFilter {
  rule?: string | undefined;
  kind?: ClaimKind | undefined;
}

/** How a passage is marked: by the gravest that is held against it; `quiet` where that is only that no source is named; `none` where nothing is. */
export type MarkStrength = "grave" | "quiet" | "note" | "cannotCheck" | "none";

/** A block with its marks. */
export interface ReaderBlock extends Block {
  segments: MarkedSegment[];
  /** The marked passages that end in it: their notes stand beside it. */
  notes: number[];
}

/** One page of a document as the reader shows it. */
export interface ReaderPage {
  blocks: ReaderBlock[];
  page: number;
  pages: number;
  /** The marked passages, in reading order, with their pages. */
  marked: { number: number; page: number; strength: MarkStrength }[];
  /** Passages by rule and by kind; each count leaves its own choice out. */
  rules: { id: string; count: number }[];
  kinds: { kind: ClaimKind; count: number }[];
}

/** Text of one page, in code points: some fifteen printed pages. */
const pageLength = 40_000;

/** Which page of a document to show: by its number, or the one on which a passage ends. */
export interface PageChoice {
  page?: number | undefined;
  at?: number | undefined;
}

/**
 * Lays a text out for reading and marks its recorded passages. `passages` in reading order. Linear in the text; what is
 * marked does not depend on what was chosen as the page. `blocks` where its format tells them, else found from the text.
 */
export function readDocument(
  text: string,
  passages: ReaderPassage[],
  filter: ReaderFilter,
  choice: PageChoice,
  blocks: Block[] = splitBlocks(text),
): ReaderPage {
  const pageOf = paginate(blocks);
  const pages = Math.max(1, pageOf[pageOf.length - 1] ?? 1);
  const fitted = fitToBlocks(passages, blocks);
  const shown = fitted.filter(({ passage }) => isMarked(passage, filter));
  const at = fitted.find(({ passage }) => passage.number === choice.at);
  const wanted = at ? pageOf[at.last]! : (choice.page ?? 1);
  const page = Math.min(Math.max(1, Math.floor(wanted)), pages);
  const marked = shown.map(({ passage, last }) => ({
    number: passage.number,
    page: pageOf[last]!,
    strength: strengthOf(passage, filter),
  }));
  return { blocks: markBlocks(blocks, pageOf, page, shown), page, pages, marked, ...countPassages(passages, filter) };
}

/** A passage trimmed to the blocks that it touches, and the last of them. */
interface Fitted {
  passage: ReaderPassage;
  span: Span;
  last: number;
}

function fitToBlocks(passages: ReaderPassage[], blocks: Block[]): Fitted[] {
  return passages.flatMap((passage) => {
    const first = firstEndingAfter(blocks, passage.start);
    const beyond = firstEndingAfter(blocks, passage.end - 1);
    const last = blocks[beyond] && blocks[beyond].start < passage.end ? beyond : beyond - 1;
    if (last < first) return [];
    const start = Math.max(passage.start, blocks[first]!.start);
    return [{ passage, last, span: { number: passage.number, start, end: Math.min(passage.end, blocks[last]!.end) } }];
  });
}

/** The index of the first block that ends after a position. */
function firstEndingAfter(blocks: Block[], at: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The page of each block. */
function paginate(blocks: Block[]): number[] {
  let [page, from] = [1, 0];
  return blocks.map((block) => {
    if (block.end - from > pageLength && block.start > from) [page, from] = [page + 1, block.start];
    return page;
  });
}

function markBlocks(blocks: Block[], pageOf: number[], page: number, shown: Fitted[]): ReaderBlock[] {
  const own = blocks.map((block, i) => ({ block, i })).filter(({ i }) => pageOf[i] === page);
  const [from, to] = [own[0]?.block.start ?? 0, own[own.length - 1]?.block.end ?? 0];
  const near = shown.filter(({ span }) => span.start < to && span.end > from);
  return own.map(({ block, i }) => {
    const spans = near.filter(({ span }) => span.start < block.end && span.end > block.start);
    const notes = near.filter(({ last }) => last === i).map(({ passage }) => passage.number);
    return { ...block, segments: markBlock(block, spans.map(({ span }) => span)), notes }; // prettier-ignore
  });
}

const hasRule = (passage: ReaderPassage, rule: string | undefined) =>
  rule === undefined || passage.rules.some(({ id }) => id === rule);
const hasKind = (passage: ReaderPassage, kind: ClaimKind | undefined) =>
  kind === undefined ? passage.kinds.length > 0 || passage.rules.length > 0 : passage.kinds.includes(kind);
const isMarked = (passage: ReaderPassage, { rule, kind }: ReaderFilter) =>
  hasRule(passage, rule) && hasKind(passage, kind);

function strengthOf(passage: ReaderPassage, { rule }: ReaderFilter): MarkStrength {
  const rules = passage.rules.filter(({ id }) => rule === undefined || id === rule);
  const levels = rules.map(({ level }) => level);
  if (rules.length > 0 && rules.every(({ id }) => id === "uncited-assertion")) return "quiet";
  if (levels.includes("error") || levels.includes("warning")) return "grave";
  if (levels.includes("note")) return "note";
  return levels.length > 0 ? "cannotCheck" : "none";
}

function countPassages(passages: ReaderPassage[], { rule, kind }: ReaderFilter): Pick<ReaderPage, "rules" | "kinds"> {
  const rules = new Map<string, number>();
  const kinds = new Map<ClaimKind, number>();
  for (const passage of passages) {
    if (hasKind(passage, kind))
      for (const id of new Set(passage.rules.map((r) => r.id))) rules.set(id, (rules.get(id) ?? 0) + 1);
    if (hasRule(passage, rule)) for (const own of new Set(passage.kinds)) kinds.set(own, (kinds.get(own) ?? 0) + 1);
  }
  return {
    rules: [...rules]
      .map(([id, count]) => ({ id, count }))
      .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    kinds: [...kinds].map(([own, count]) => ({ kind: own, count })).toSorted((a, b) => b.count - a.count),
  };
}
