import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { BlockKind, MarkedText } from "@/lib/text/reading";
import { decodeEntities } from "./decode-entities";
import { readPlainBlocks } from "@/lib/text/read-blocks";
import { liftInlineNotes } from "./markdown-code";
import { splitMarkdown, standIn } from "./markdown-pieces";
import { TextBuilder } from "./text-builder";

/** The longest Markdown that is read as such, in UTF-16 units; longer texts are read as plain text. */
export const maxMarkdownLength = 12_000_000;

/** Whether a footnote was only defined so that its references in another piece are seen. */
const isStandIn = (node: Extract<Nodes, { type: "footnoteDefinition" }>) => {
  const [first] = node.children;
  return first?.type === "paragraph" && first.children[0]?.type === "text" && first.children[0].value === standIn;
};

class MarkdownReader {
  readonly builder = new TextBuilder();
  private notes = new Map<string, number>();
  private quote = 0;
  private footnotes: Extract<Nodes, { type: "footnoteDefinition" }>[] = [];

  /** Reads one piece of the document. */
  read(root: Root) {
    this.children(root, 0);
  }

  /** Reads one piece as the plain lines that it is. */
  plain(source: string) {
    for (const block of readPlainBlocks(source)) {
      this.builder.begin(block.kind, block.level);
      this.builder.write(source.slice(block.start, block.end));
      this.builder.end();
    }
  }

  /** Where code stands in the text, in order: what looks like a note in it is none. */
  readonly codes: { start: number; end: number }[] = [];
  private code(words: string) {
    const start = this.builder.length;
    this.builder.write(words);
    this.codes.push({ start, end: this.builder.length });
  }

  private block(kind: BlockKind, node: { children: Nodes[] }, depth: number, level = 0) {
    this.builder.begin(kind, level);
    this.children(node, depth);
    this.builder.end();
  }

  children(node: { children: Nodes[] }, depth: number) {
    if (depth < 100) for (const child of node.children) this.node(child, depth + 1);
  }

  node(node: Nodes, depth: number): void {
    const { builder } = this;
    switch (node.type) {
      case "text":
        return builder.write(node.value);
      case "inlineCode":
        return this.code(node.value);
      case "code":
        return (builder.begin("noise"), this.code(node.value), builder.end());
      case "break":
        return builder.write(" ");
      case "heading":
        return this.block("heading", node, depth, node.depth);
      case "paragraph":
        return this.paragraph(node, depth);
      case "blockquote":
        this.quote++;
        this.children(node, depth);
        this.quote--;
        return;
      case "list":
        return this.list(node, depth);
      case "listItem":
        return this.item(node, depth);
      case "tableRow":
        return this.row(node, depth);
      case "link":
        return this.link(node, depth);
      case "image":
        return this.caption(node.alt ?? "");
      case "html":
        return builder.write(decodeEntities(node.value.replace(/<!--[\s\S]*?-->|<[^<>]{0,2000}>/g, " ")));
      case "footnoteReference":
        return this.marker(node.identifier, node.label ?? node.identifier);
      case "footnoteDefinition":
        if (!isStandIn(node)) this.footnotes.push(node);
        return;
      case "linkReference":
        return this.children(node, depth);
      default:
        if ("children" in node) this.children(node, depth);
    }
  }

  private paragraph(node: Extract<Nodes, { type: "paragraph" }>, depth: number) {
    if (this.inItem && this.builder.isOpen) {
      this.builder.write(" ");
      this.children(node, depth);
    } else if (this.inItem) this.children(node, depth);
    else this.block(this.quote > 0 ? "blockquote" : "paragraph", node, depth);
  }

  /** The number of the next item of an ordered list; null in other lists. */
  private ordinal: number | null = null;
  private list(node: Extract<Nodes, { type: "list" }>, depth: number) {
    const before = this.ordinal;
    this.ordinal = node.ordered ? (node.start ?? 1) : null;
    this.children(node, depth);
    this.ordinal = before;
  }

  private inItem = false;
  private item(node: { children: Nodes[] }, depth: number) {
    this.builder.begin("listItem", 0, this.ordinal === null ? "" : `${this.ordinal++}. `);
    const before = this.inItem;
    this.inItem = true;
    this.children(node, depth);
    this.inItem = before;
    this.builder.end();
  }

  private row(node: { children: Nodes[] }, depth: number) {
    this.builder.begin("table");
    for (const cell of node.children) {
      if (this.builder.isOpen) this.builder.write(" | ");
      this.node(cell, depth + 1);
    }
    this.builder.end();
  }

  private caption(words: string) {
    if (words && !this.builder.isOpen) {
      this.builder.begin("caption");
      this.builder.write(words);
      this.builder.end();
    }
  }

  private link(node: Extract<Nodes, { type: "link" }>, depth: number) {
    const start = this.builder.length;
    this.children(node, depth);
    if (/^https?:/i.test(node.url) && this.builder.length > start)
      this.builder.mark(start, { mark: "marker", kind: "link", label: node.url.slice(0, 2000), target: null });
  }

  private marker(id: string, label: string) {
    const number = this.notes.get(id) ?? this.notes.size + 1;
    this.notes.set(id, number);
    const start = this.builder.length;
    this.builder.write(`[${label}]`);
    this.builder.mark(start, { mark: "marker", kind: "note", label, locator: null, target: `fn:${id}` });
  }

  /** Prints the footnotes behind the text. */
  print() {
    for (const note of this.footnotes) {
      const { builder } = this;
      builder.begin("reference");
      builder.write(`[${note.label ?? note.identifier}] `);
      const start = builder.length;
      this.inItem = true;
      this.children(note, 0);
      this.inItem = false;
      builder.mark(start, {
        mark: "entry",
        kind: "note",
        id: `fn:${note.identifier}`,
        label: note.label ?? note.identifier,
        expectsMarker: true,
      });
    }
    this.builder.end();
  }
}

/** A `[^x]` whose note is not there stays plain text to the parser; it is marked all the same. */
function undefinedNotes(marked: MarkedText, codes: { start: number; end: number }[]): MarkedText {
  const marks = [...(marked.marks ?? [])];
  let at = 0;
  for (const found of marked.text.matchAll(/\[\^([^\]\s[]{1,60})\]/g)) {
    const start = found.index;
    while (at < codes.length && codes[at]!.end <= start) at++;
    if (codes[at] && codes[at]!.start <= start) continue;
    marks.push({
      mark: "marker",
      kind: "note",
      label: found[1]!,
      locator: null,
      target: `fn:${found[1]!.toLowerCase()}`,
      broken: "noEntry",
      start,
      end: start + found[0].length,
    });
  }
  return { ...marked, marks };
}

/** Markdown with GitHub's tables and footnotes and Pandoc's notes in place: blocks, links out, footnotes with the note that each points to. */
export function readMarkdown(source: string): MarkedText {
  if (source.length > maxMarkdownLength)
    return { text: source, warnings: ["The Markdown is too long for its parser: it was read as plain text."] };
  const reader = new MarkdownReader();
  const { pieces, define } = splitMarkdown(source);
  let inline = 0;
  const labelOf = () => `note-${++inline}`;
  for (const piece of pieces) {
    if (piece.plain) reader.plain(piece.source);
    else
      reader.read(
        fromMarkdown(liftInlineNotes(piece.source, labelOf) + define(piece.source), {
          extensions: [gfm()],
          mdastExtensions: [gfmFromMarkdown()],
        }),
      );
  }
  reader.print();
  return undefinedNotes(reader.builder.finish(), reader.codes);
}
