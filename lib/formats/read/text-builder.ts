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
