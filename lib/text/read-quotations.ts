import { classAt, classOf, DIGIT, LETTER, QUOTE, SPACE, TERMINATOR, UPPER } from "./characters";
import type { DraftBlock } from "./read-blocks";
import { creditOf } from "./quote-credit";
import { closesSingle, opensSingle } from "./single-marks";

/** A quotation in UTF-16 units; `start` and `end` are inside the marks. */
export type DraftQuote = {
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
  style: "marks" | "block";
  depth: number;
  closed: boolean;
  speech: boolean;
  /** The words that name the speaker behind a block quotation: "— Grigory Zinoviev". */
  credit: { start: number; end: number } | null;
};

/** How deep quotations may lie in each other: beyond it marks are taken for single ones. */
export const maxQuoteDepth = 6;
/** How long a quotation may be, in UTF-16 units: beyond it its mark is taken for a single one. */
export const maxQuoteLength = 20_000;
/** How long words behind a colon may run that never close; in longer ones a mark has been forgotten. */
const maxUnclosed = 600;

/** A mark that has not closed yet: the end of the last block that it opens, whether it leads its block, and whether a colon leads to it. */
type Open = { char: string; at: number; block: number; ends: number; leads: boolean; told: boolean };

const pairs: Record<string, string> = {
  "“": "”",
  "„": "“”",
  "‟": "”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  '"': '"”',
  "‘": "’",
  "‚": "‘’",
  "'": "'",
  "「": "」",
  "『": "』",
  "＂": "＂",
};

/** Whether a mark opens, closes or (an apostrophe, an inch) does neither, from its neighbours and what is open. */
function roleOf(text: string, at: number, stack: Open[], limit: number): "open" | "close" | "none" {
  const char = text[at]!;
  const top = stack.at(-1);
  const spaceBefore =
    at === 0 ||
    (classAt(text, at - 1) & SPACE) !== 0 ||
    "([{—–-:/".includes(text[at - 1]!) ||
    (classAt(text, at - 1) & QUOTE) !== 0;
  const letterAfter = at + 1 < limit && (classAt(text, at + 1) & SPACE) === 0;
  if (char === "'") {
    if (top?.char === "'") return closesSingle(text, at, limit) ? "close" : "none";
    return spaceBefore && opensSingle(text, at, limit) ? "open" : "none";
  }
  if (char === '"') {
    if (top?.char === '"' && !(spaceBefore && letterAfter)) return "close";
    if (spaceBefore && letterAfter) return top?.char === '"' && top.at + 1 >= at ? "none" : "open";
    return top && (top.char === '"' || (/[“„]/.test(top.char) && (classAt(text, at - 1) & DIGIT) === 0))
      ? "close"
      : "none";
  }
  if (top && pairs[top.char]!.includes(char) && char !== top.char) {
    if (char === "’" && (classAt(text, at + 1) & LETTER) !== 0) return "none";
    return "close";
  }
  if ("“„‟«‹「『‚".includes(char)) return char === "‚" && !spaceBefore ? "none" : "open";
  if (char === "»" || char === "›")
    return spaceBefore && letterAfter && (classAt(text, at + 1) & LETTER) !== 0 ? "open" : "none";
  if (char === "‘") return spaceBefore && letterAfter ? "open" : "none";
  return "none";
}

/** Whether words in marks are somebody's speech: a clause, rather than a term, a title or a nickname. */
function isSpeech(text: string, start: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  let inside = false;
  for (let at = start; at < end && words < 60; at++) {
    const letter = (classOf[text.charCodeAt(at)]! & LETTER) !== 0;
    if (letter && !inside) {
      words++;
      if (classAt(text, at) & UPPER) capitals++;
    }
    inside = letter || text[at] === "’" || text[at] === "'";
  }
  const last = text[end - 1] ?? "";
  const stopped = /[.!?…,;]/.test(last) || (classAt(text, end + 1) & TERMINATOR) !== 0;
  if (words >= 3 && words <= 12 && capitals > words * 0.6 && !/[.!?…]/.test(last)) return false;
  return (
    words >= 5 ||
    (words >= 2 && (/[.!?…]/.test(last) || (stopped && (classAt(text, start) & UPPER) !== 0 && capitals < words)))
  );
}

const make = (text: string, open: Open, end: number, depth: number, closed: boolean): DraftQuote => ({
  start: open.at + 1,
  end,
  outerStart: open.at,
  outerEnd: closed ? end + 1 : end,
  style: "marks",
  depth,
  closed,
  speech: isSpeech(text, open.at + 1, end),
  credit: null,
});

class QuoteReader {
  quotes: DraftQuote[] = [];
  stack: Open[] = [];
  constructor(readonly text: string) {}

  /** At a new block only quotations that opened a block go on. */
  enter(block: DraftBlock, index: number, previousEnd: number): number {
    const kept: Open[] = [];
    const { text } = this;
    for (const open of this.stack) {
      const goesOn = index - open.block === 1 && text[block.start] === open.char;
      const keeps =
        ((open.leads && open.char !== "'") || goesOn) &&
        block.kind !== "heading" &&
        block.start - open.at < maxQuoteLength / 2 &&
        index - open.block < 40;
      if (goesOn) Object.assign(open, { block: index, ends: block.end });
      if (keeps) kept.push(open);
      else if ((open.leads || (open.told && open.ends - open.at < maxUnclosed)) && previousEnd - open.at > 20)
        this.quotes.push(make(this.text, open, Math.min(open.ends, open.at + maxQuoteLength), kept.length, false));
    }
    this.stack = kept;
    const first = this.text[block.start];
    return kept.length > 0 && first !== undefined && first === kept.at(-1)!.char ? block.start + 1 : block.start;
  }

  /** A straight mark that opens behind a full stop where one is open begins the quotation's next part, and none inside it. */
  private reopen(at: number) {
    const open = this.stack.pop()!;
    let end = at;
    while (end > open.at + 1 && (classAt(this.text, end - 1) & SPACE) !== 0) end--;
    if ((classAt(this.text, end - 1) & TERMINATOR) === 0) {
      this.stack.push(open);
      return;
    }
    if (end - open.at > 20 && end - open.at <= maxQuoteLength)
      this.quotes.push(make(this.text, open, end, this.stack.length, false));
  }

  /** Whether the innermost open quotation is in single marks, which an apostrophe may close. */
  private inSingle(): boolean {
    const char = this.stack.at(-1)?.char;
    return char === "‘" || char === "‚";
  }

  /** Forgets single marks that never closed, where a double mark closes what is around them. */
  private dropSingle() {
    if (this.inSingle() && this.stack.some(({ char }) => char === "“" || char === "„")) this.stack.pop();
  }

  read(block: DraftBlock, index: number, from: number) {
    const { text } = this;
    for (let at = from; at < block.end; at++) {
      const unit = text.charCodeAt(at);
      if ((classOf[unit]! & QUOTE) === 0 && unit !== 39 && !(unit === 0x2019 && this.inSingle())) continue;
      if (unit === 0x201d) this.dropSingle();
      const role = roleOf(text, at, this.stack, block.end);
      if (role === "open" && unit === 34 && this.stack.at(-1)?.char === '"') this.reopen(at);
      if (role === "open" && this.stack.length < maxQuoteDepth)
        this.stack.push({
          char: text[at]!,
          at,
          block: index,
          ends: block.end,
          leads: at <= block.start + 1,
          told: /[“„«]/.test(text[at]!) && /: ?$/.test(text.slice(Math.max(block.start, at - 2), at)),
        });
      else if (role === "close") {
        const open = this.stack.pop()!;
        if (at > open.at + 1 && at - open.at <= maxQuoteLength)
          this.quotes.push(make(text, open, at, this.stack.length, true));
      }
    }
  }

  finish(end: number) {
    for (const [depth, open] of this.stack.entries())
      if ((open.leads || (open.told && Math.min(open.ends, end) - open.at < maxUnclosed)) && end - open.at > 20)
        this.quotes.push(make(this.text, open, Math.min(open.ends, end, open.at + maxQuoteLength), depth, false));
  }
}

function blockQuote(text: string, block: DraftBlock, quotes: DraftQuote[]): DraftQuote | null {
  const named =
    block.kind === "listItem" || block.kind === "paragraph" || block.kind === "blockquote"
      ? creditOf(text, block)
      : null;
  if (!named && block.kind !== "blockquote") return null;
  const before = quotes.at(-1);
  if (before && before.style === "marks" && before.outerStart <= block.start + 2 && before.depth === 0) {
    before.credit = named;
    return null;
  }
  let end = named ? named.start : block.end;
  while (end > block.start && /[\s—–-]/.test(text[end - 1]!)) end--;
  return {
    start: block.start,
    end,
    outerStart: block.start,
    outerEnd: end,
    style: "block",
    depth: 0,
    closed: true,
    speech: true,
    credit: named,
  };
}

/**
 * The quotations of the text: in marks of any style, nested to `maxQuoteDepth`, over several paragraphs where a paragraph
 * opens with the mark, and block quotations with the name that follows a dash. In order of their ends. One pass.
 */
export function readQuotations(text: string, blocks: DraftBlock[]): DraftQuote[] {
  const reader = new QuoteReader(text);
  let previousEnd = 0;
  blocks.forEach((block, index) => {
    if (block.kind === "reference" || block.kind === "noise") return;
    const from = reader.enter(block, index, previousEnd);
    reader.read(block, index, from);
    const quote = blockQuote(text, block, reader.quotes);
    if (quote) reader.quotes.push(quote);
    previousEnd = block.end;
  });
  reader.finish(previousEnd);
  return reader.quotes.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
}
