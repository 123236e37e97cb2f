import type { BlockKind, Mark } from "@/lib/text/reading";

type NewMark = Mark extends infer One ? (One extends Mark ? Omit<One, "start" | "end"> : never) : never;

/**
 * Puts a text together out of a format's pieces and keeps where its blocks, markers and entries lie. White space is
 * folded to one space inside blocks; blocks stand apart by an empty line, items of lists by a line's end.
 */
export class TextBuilder {
  private parts: string[] = [];
  private at = 0;
  private last = "\n";
  private open: { start: number; kind: BlockKind; level: number } | null = null;
  readonly marks: Mark[] = [];
  /** What was written out of a source, as `Origin` keeps it. */
  readonly runs: number[] = [];
  readonly warnings: string[] = [];

  /** How long the text is so far, in UTF-16 units. */
  get length(): number {
    return this.at;
  }

  private push(piece: string) {
    if (piece === "") return;
    this.parts.push(piece);
    this.at += piece.length;
    this.last = piece[piece.length - 1]!;
  }

  /** Adds words to the open block, opening a paragraph where there is none. Keeps line ends where `lines` is set. */
  write(piece: string, lines = false): void {
    let folded = lines ? piece.replace(/[^\S\n]+/g, " ") : piece.replace(/\s+/g, " ");
    if (folded.startsWith(" ") && /\s/.test(this.last)) folded = folded.slice(1);
    if (folded === "" || (!this.open && folded.trim() === "")) return;
    if (!this.open) this.begin("paragraph");
    this.push(folded);
  }

  /** Adds words that stand at `from` in the source. Where white space was folded or entities read, word by word. */
  writeFrom(piece: string, source: string, from: { start: number; end: number }): void {
    const before = this.at;
    this.write(piece);
    const start = before + (this.open && this.open.start >= before ? this.open.start - before : 0);
    if (this.at <= start) return;
    if (this.at - start === from.end - from.start) this.runs.push(start, this.at, from.start, from.end);
    else this.runWords(this.parts.at(-1)!, source.slice(from.start, from.end), from);
  }

  private runWords(written: string, source: string, from: { start: number; end: number }): void {
    const words = [...written.matchAll(/\S+/g)];
    const sourceWords = [...source.matchAll(/\S+/g)];
    const start = this.at - written.length;
    if (words.length !== sourceWords.length || words.length > 5_000)
      return void this.runs.push(start, this.at, from.start, from.end);
    words.forEach((word, index) => {
      const [at, origin] = [start + word.index, from.start + sourceWords[index]!.index];
      this.runs.push(at, at + word[0].length, origin, origin + sourceWords[index]![0].length);
    });
  }

  /** Ends the open block and begins another. `sign` is a list's number, which stands before it as it does on paper. */
  begin(kind: BlockKind, level = 0, sign = ""): void {
    this.end();
    this.push(sign);
    this.open = { start: this.at, kind, level };
  }

  /** Ends the open block; an empty one leaves no trace. */
  end(): void {
    const { open } = this;
    if (!open) return;
    this.open = null;
    if (this.at === open.start) return;
    this.marks.push({ mark: "block", kind: open.kind, level: open.level, start: open.start, end: this.at });
    this.push(open.kind === "listItem" || open.kind === "table" || open.kind === "reference" ? "\n" : "\n\n");
  }

  /** Whether a block is open and has words. */
  get isOpen(): boolean {
    return this.open !== null && this.at > this.open.start;
  }

  /** Marks what was written since `start`. */
  mark(start: number, mark: NewMark): void {
    this.marks.push({ ...mark, start, end: this.at } as Mark);
  }

  /** The text with its marks. */
  finish(): { text: string; marks: Mark[]; warnings: string[] } {
    this.end();
    return { text: this.parts.join(""), marks: this.marks, warnings: this.warnings };
  }
}
