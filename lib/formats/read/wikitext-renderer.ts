import { WikitextInline } from "./wikitext-inline";

/** Writes a page's prose into a builder, line by line: headings, lists, tables, paragraphs, captions behind them. */
export class WikitextRenderer extends WikitextInline {
  render(): void {
    const { text, builder } = this;
    for (let at = 0; at < text.length;) {
      at = this.line(at);
      if (text[at] === "\n") at++;
    }
    builder.end();
    this.flush();
  }

  /** One source line and whatever it opens; gives the place of the line end that closes it. */
  private line(at: number): number {
    const { text, builder } = this;
    const char = text[at];
    if (char === "\n") {
      builder.end();
      this.flush();
      return at;
    }
    if (char === "=") {
      const heading = /^(={1,6})[ \t]*([^\n]{1,300}?)[ \t]*\1[ \t]*(?:<!--[^\n]*)?(?:\n|$)/.exec(
        text.slice(at, at + 360),
      );
      if (heading) {
        const start = at + heading[1]!.length;
        builder.end();
        this.flush();
        builder.begin("heading", heading[1]!.length);
        this.inline({ start, end: start + heading[0].lastIndexOf(heading[1]!) - heading[1]!.length }, 0);
        builder.end();
        return at + heading[0].replace(/\n$/, "").length;
      }
    }
    if (char === "{" && text[at + 1] === "|" && this.pairs.has(at)) return this.table(at);
    if (char === "*" || char === "#" || char === ":" || char === ";") {
      let start = at;
      while (start < text.length && start - at < 12 && "*#:;".includes(text[start]!)) start++;
      if (char === ":" && text[start] === "{" && text[start + 1] === "|") return this.line(start);
      builder.begin(char === ":" ? "paragraph" : "listItem");
      const end = this.inline({ start, end: text.length }, 0, true);
      builder.end();
      return end;
    }
    if (char === "-" && text.startsWith("----", at)) return this.lineEnd(at);
    if (builder.isOpen) builder.write(" ");
    return this.inline({ start: at, end: text.length }, 0, true);
  }

  private lineEnd(at: number): number {
    const end = this.text.indexOf("\n", at);
    return end < 0 ? this.text.length : end;
  }

  private flush() {
    const { captions, builder } = this;
    this.captions = [];
    for (const caption of captions) {
      builder.begin("caption");
      this.inline(caption, 1);
      builder.end();
    }
  }

  /** A table, row by row, its cells parted by bars. */
  protected override table(at: number): number {
    const { text, builder } = this;
    const close = this.pairs.get(at)!;
    builder.end();
    let row = this.lineEnd(at) + 1;
    builder.begin("table");
    while (row < close && row > 0) {
      const end = Math.min(this.lineEnd(row), close);
      const head = text.slice(row, Math.min(end, row + 2)).trimStart();
      if (head.startsWith("|-")) builder.begin("table");
      else if (head.startsWith("|+")) {
        builder.begin("caption");
        this.inline({ start: row + 2, end }, 1);
        builder.begin("table");
      } else if (head.startsWith("{|")) {
        const inner = this.pairs.get(row);
        if (inner !== undefined) {
          row = this.lineEnd(inner) + 1;
          continue;
        }
      } else this.cells(row, end);
      row = end + 1;
    }
    builder.end();
    return close + 2;
  }

  /** The cells of one line: `| a || b`, `! a !! b`. */
  private cells(from: number, end: number) {
    const { text } = this;
    let start = from;
    for (let at = from + 1; at < end; at++) {
      const pair = this.pairs.get(at);
      if (pair !== undefined && pair < end) at = pair;
      else if (at > start && /^(?:\|\||!!)$/.test(text.slice(at, at + 2))) {
        this.cell(start, at);
        start = at++ + 2;
      }
    }
    this.cell(start, end);
  }

  private cell(from: number, end: number) {
    const { text, builder } = this;
    let start = from;
    while (start < end && /[|!\s]/.test(text[start]!)) start++;
    if (builder.isOpen) builder.write(" | ");
    const attributes = /^[^|[\]{}<\n]{0,200}\|(?!\|)/.exec(text.slice(start, Math.min(end, start + 220)));
    if (attributes && /=/.test(attributes[0])) start += attributes[0].length;
    this.inline({ start, end }, 1);
  }
}
