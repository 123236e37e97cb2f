import type { MarkedText } from "@/lib/text/reading";
import { blockOf, skipped } from "./tei-subset";
import { TextBuilder } from "./text-builder";
import { readXml, type XmlTag } from "./xml-events";

/** The longest TEI document that is read, in UTF-16 units. */
export const maxTeiLength = 30_000_000;

type Note = { id: string; label: string; words: string[] };

class TeiReader {
  readonly builder = new TextBuilder();
  language: string | undefined;
  title = "";
  private inTitle = false;
  private skip = 0;
  private note: Note | null = null;
  private depth = 0;
  private quote = 0;
  private notes: Note[] = [];
  private entry: { id: string; start: number } | null = null;
  private choice = 0;
  private pending: { start: number; target: string; words: boolean } | null = null;
  private blocks: string[] = [];

  open(tag: XmlTag): void {
    const { local, attributes } = tag;
    const lang = attributes["xml:lang"];
    if (lang && (local === "TEI" || local === "text") && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(lang))
      this.language = lang;
    if (local === "title" && !this.title) this.inTitle = true;
    if (local === "choice") this.choice++;
    const hides =
      skipped.has(local) &&
      (this.choice > 0 ||
        local === "teiHeader" ||
        local === "fw" ||
        local === "facsimile" ||
        local === "sourceDoc" ||
        local === "standOff");
    if (this.skip > 0 || hides) {
      this.skip++;
      return;
    }
    if (this.note) {
      this.depth++;
      return;
    }
    if (local === "note") this.beginNote(attributes);
    else if (local === "ref" || local === "ptr") this.point(local, attributes);
    else if (local === "lb" || local === "pb" || local === "cb")
      this.builder.write(attributes["break"] === "no" ? "" : " ");
    else if (local === "gap") this.builder.write("[…]");
    else if (local === "q" || local === "said") this.builder.write("“");
    else if (local === "cell" && this.builder.isOpen) this.builder.write(" | ");
    else this.block(local, attributes);
  }

  private block(local: string, attributes: Record<string, string>) {
    const kind = blockOf[local];
    if (!kind) return;
    if (local === "quote" && this.builder.isOpen) {
      this.builder.write("“");
      this.blocks.push("inline");
      return;
    }
    if (local === "quote") this.quote++;
    if ((local === "bibl" || local === "biblStruct") && this.builder.isOpen) {
      this.blocks.push("none");
      return;
    }
    this.blocks.push(local);
    this.builder.begin(this.quote > 0 && kind === "paragraph" ? "blockquote" : kind, kind === "heading" ? 2 : 0);
    if (kind === "reference") this.entry = { id: attributes["xml:id"] ?? "", start: this.builder.length };
  }

  private beginNote(attributes: Record<string, string>) {
    const label = attributes["n"] ?? String(this.notes.length + 1);
    const id = attributes["xml:id"] ?? `note:${this.notes.length + 1}`;
    this.note = { id, label, words: [] };
    this.depth = 0;
    if (!this.builder.isOpen) return;
    const start = this.builder.length;
    this.builder.write(`[${label}]`);
    this.builder.mark(start, { mark: "marker", kind: "note", label, locator: null, target: id });
  }

  private point(local: string, attributes: Record<string, string>) {
    const target = attributes["target"] ?? "";
    if (!target) return;
    this.pending = { start: this.builder.length, target, words: local === "ref" };
  }

  text(words: string): void {
    if (this.inTitle) this.title += words;
    if (this.skip > 0) return;
    if (this.note) this.note.words.push(words);
    else if (this.builder.isOpen || this.blocks.length > 0) this.builder.write(words);
  }

  close({ local }: XmlTag): void {
    if (local === "title") this.inTitle = false;
    if (local === "choice") this.choice--;
    if (this.skip > 0) {
      this.skip--;
      return;
    }
    if (this.note) {
      if (this.depth > 0) this.depth--;
      else {
        this.notes.push(this.note);
        this.note = null;
      }
      return;
    }
    if (local === "q" || local === "said") this.builder.write("”");
    else if ((local === "ref" || local === "ptr") && this.pending) this.closePointer();
    else if (blockOf[local]) this.closeBlock(local);
  }

  private closePointer() {
    const { start, target } = this.pending!;
    this.pending = null;
    const { builder } = this;
    if (/^https?:/i.test(target)) {
      if (builder.length > start && !this.entry)
        builder.mark(start, { mark: "marker", kind: "link", label: target.slice(0, 2000), target: null });
      return;
    }
    if (!target.startsWith("#") || this.entry) return;
    if (builder.length === start) builder.write(`[${target.slice(1, 30)}]`);
    builder.mark(start, {
      mark: "marker",
      kind: "note",
      label: target.slice(1),
      locator: null,
      target: target.slice(1),
    });
  }

  private closeBlock(local: string) {
    const opened = this.blocks.pop();
    if (opened === "inline") this.builder.write("”");
    if (opened !== local) return;
    if (local === "quote") this.quote--;
    if (this.entry) {
      if (this.builder.length > this.entry.start)
        this.builder.mark(this.entry.start, {
          mark: "entry",
          kind: "entry",
          id: this.entry.id,
          label: "",
          expectsMarker: false,
        });
      this.entry = null;
    }
    this.builder.end();
  }

  /** Prints the notes behind the text. */
  print() {
    for (const { id, label, words } of this.notes) {
      this.builder.begin("reference");
      this.builder.write(`[${label}] `);
      const start = this.builder.length;
      this.builder.write(words.join("").trim() || "…");
      this.builder.mark(start, { mark: "entry", kind: "note", id, label, expectsMarker: false });
    }
    this.builder.end();
  }
}

/** A TEI P5 text in the subset that `teiSubset` names. Entities are those of XML alone. */
export function readTei(xml: string): MarkedText {
  const cut = xml.length > maxTeiLength;
  const reader = new TeiReader();
  readXml(cut ? "<TEI/>" : xml, {
    open: (tag) => reader.open(tag),
    close: (tag) => reader.close(tag),
    text: (words) => reader.text(words),
  });
  reader.print();
  const { text, marks, warnings } = reader.builder.finish();
  if (cut)
    warnings.push(`The document is longer than ${maxTeiLength.toLocaleString("en")} characters: it was not read.`);
  const title = reader.title.replace(/\s+/g, " ").trim().slice(0, 300);
  return {
    text,
    marks,
    warnings,
    ...(reader.language ? { language: reader.language } : {}),
    ...(title ? { title } : {}),
  };
}
