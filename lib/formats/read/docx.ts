import { AppError } from "@/lib/errors";
import type { BlockKind, MarkedText } from "@/lib/text/reading";
import { otherArchive } from "./refuse-other-files";
import { TextBuilder } from "./text-builder";
import { unzipSome } from "./unzip";
import { readXml, type XmlTag } from "./xml-events";

const parts = /^word\/(?:document|footnotes|endnotes|styles|_rels\/document\.xml|numbering)(?:\.xml)?(?:\.rels)?$/;
const attribute = (tag: XmlTag, name: string): string =>
  tag.attributes[`w:${name}`] ?? tag.attributes[name] ?? tag.attributes[`r:${name}`] ?? "";

type Style = { name: string; level: number };

/** What each paragraph style is called and which heading it is, by its id. */
function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let id = "";
  if (xml)
    readXml(xml, {
      open: (tag) => {
        if (tag.local === "style") {
          id = attribute(tag, "styleId");
          styles.set(id, { name: "", level: 0 });
        }
        const style = styles.get(id);
        if (style && tag.local === "name") style.name = attribute(tag, "val").toLowerCase();
        if (style && tag.local === "outlineLvl") style.level = Number(attribute(tag, "val")) + 1;
      },
    });
  return styles;
}

function readLinks(xml: string): Map<string, string> {
  const links = new Map<string, string>();
  if (xml)
    readXml(xml, {
      open: ({ local, attributes }) => {
        if (local === "Relationship" && (attributes["Type"] ?? "").endsWith("hyperlink"))
          links.set(attributes["Id"] ?? "", attributes["Target"] ?? "");
      },
    });
  return links;
}

function kindOf(style: Style | undefined, id: string, listed: boolean): { kind: BlockKind; level: number } {
  const name = style?.name ?? id.toLowerCase();
  const heading = /^(?:heading|überschrift|titre|título|заголовок)\s?(\d)/.exec(name) ?? /^heading(\d)/i.exec(id);
  if (heading) return { kind: "heading", level: Number(heading[1]) };
  if (name === "title" || (style && style.level > 0 && style.level < 10))
    return { kind: "heading", level: style?.level || 1 };
  if (/caption|beschriftung|légende/.test(name)) return { kind: "caption", level: 0 };
  if (/quote|zitat|citation|cita/.test(name)) return { kind: "blockquote", level: 0 };
  if (/^toc\b|header|footer/.test(name)) return { kind: "noise", level: 0 };
  return { kind: listed || /list/.test(name) ? "listItem" : "paragraph", level: 0 };
}

/** Writes WordprocessingML into a builder. Deleted text, field codes and drawings are left out. */
class WordReader {
  private inText = 0;
  private skip = 0;
  private table = 0;
  private listed = false;
  private style = "";
  private begun = false;
  private hyperlink: { start: number; target: string } | null = null;
  note: { id: string; start: number } | null = null;
  private notesSeen = new Map<string, number>();

  constructor(
    readonly builder: TextBuilder,
    readonly styles: Map<string, Style>,
    readonly links: Map<string, string>,
    /** "" in the body, else what kind of notes these are. */
    readonly notes: "" | "footnote" | "endnote",
    readonly labels: Map<string, string>,
    readonly defined: Set<string>,
  ) {}

  private begin() {
    if (this.begun || this.notes) return;
    this.begun = true;
    const { kind, level } = kindOf(this.styles.get(this.style), this.style, this.listed);
    if (this.table === 0) this.builder.begin(kind, level);
  }

  open(tag: XmlTag): void {
    const { local } = tag;
    if (this.skip > 0 || /^(?:del|moveFrom|instrText|delText|drawing|pict|object|txbxContent|fallback)$/i.test(local)) {
      this.skip++;
      return;
    }
    if (local === "p") this.paragraph();
    else if (local === "pStyle") this.style = attribute(tag, "val");
    else if (local === "numPr") this.listed = true;
    else if (local === "t") {
      this.begin();
      this.inText++;
    } else if (local === "tab" || local === "br" || local === "cr") {
      if (this.begun || this.notes) this.builder.write(" ");
    } else if (local === "noBreakHyphen") this.builder.write("-");
    else if (local === "tbl") this.table++;
    else if (local === "tr") this.builder.begin("table");
    else if (local === "tc" && this.builder.isOpen) this.builder.write(" | ");
    else if (local === "hyperlink")
      this.hyperlink = { start: this.builder.length, target: this.links.get(attribute(tag, "id")) ?? "" };
    else if (local === "footnoteReference" || local === "endnoteReference")
      this.reference(local === "footnoteReference" ? "footnote" : "endnote", attribute(tag, "id"));
    else if (this.notes && local === this.notes && !attribute(tag, "type")) this.beginNote(attribute(tag, "id"));
  }

  private paragraph() {
    this.style = "";
    this.listed = false;
    this.begun = false;
    if (this.notes && this.note && this.builder.length > this.note.start) this.builder.write(" ");
  }

  private reference(kind: "footnote" | "endnote", id: string) {
    this.begin();
    const key = `${kind}:${id}`;
    const number = this.notesSeen.size + 1;
    const label = this.labels.get(key) ?? String(number);
    if (!this.labels.has(key)) this.labels.set(key, label);
    this.notesSeen.set(key, number);
    const start = this.builder.length;
    this.builder.write(`[${label}]`);
    this.builder.mark(start, {
      mark: "marker",
      kind: "note",
      label,
      locator: null,
      target: key,
      ...(this.defined.has(key) ? {} : { broken: "noEntry" as const }),
    });
  }

  private beginNote(id: string) {
    const key = `${this.notes}:${id}`;
    const label = this.labels.get(key) ?? "";
    this.builder.begin("reference");
    this.builder.write(label ? `[${label}] ` : "");
    this.note = { id: key, start: this.builder.length };
  }

  text(words: string): void {
    if (this.inText > 0 && this.skip === 0 && (!this.notes || this.note)) this.builder.write(words);
  }

  close({ local }: XmlTag): void {
    if (this.skip > 0) {
      this.skip--;
      return;
    }
    if (local === "t") this.inText--;
    else if (local === "p" && !this.notes && this.table === 0) this.builder.end();
    else if (local === "tr") this.builder.end();
    else if (local === "tbl") this.table--;
    else if (local === "hyperlink") this.closeLink();
    else if (this.notes && local === this.notes && this.note) this.closeNote();
  }

  private closeLink() {
    const link = this.hyperlink;
    this.hyperlink = null;
    if (link && /^https?:/i.test(link.target) && this.builder.length > link.start && !this.notes)
      this.builder.mark(link.start, { mark: "marker", kind: "link", label: link.target.slice(0, 2000), target: null });
  }

  private closeNote() {
    const { id, start } = this.note!;
    this.note = null;
    if (this.builder.length > start)
      this.builder.mark(start, {
        mark: "entry",
        kind: "note",
        id,
        label: this.labels.get(id) ?? "",
        expectsMarker: true,
      });
    this.builder.end();
  }
}

function definedNotes(xml: string, kind: "footnote" | "endnote", into: Set<string>) {
  if (xml)
    readXml(xml, {
      open: (tag) => {
        if (tag.local === kind && !attribute(tag, "type")) into.add(`${kind}:${attribute(tag, "id")}`);
      },
    });
}

/**
 * A Word document (DOCX): paragraphs, headings by style or outline level, lists, tables by rows, links out, footnotes and
 * endnotes with the note that each points to. Tracked deletions, text boxes and field codes are left out.
 */
export function readDocx(bytes: Uint8Array): MarkedText {
  const names = new Set<string>();
  const files = unzipSome(bytes, (name) => {
    names.add(name);
    return parts.test(name);
  });
  const decoder = new TextDecoder();
  const file = (name: string) => decoder.decode(files.get(name) ?? new Uint8Array());
  const body = file("word/document.xml");
  if (!body) throw new AppError("invalid", otherArchive(names));
  const builder = new TextBuilder();
  const styles = readStyles(file("word/styles.xml"));
  const links = readLinks(file("word/_rels/document.xml.rels"));
  const notes = { footnote: file("word/footnotes.xml"), endnote: file("word/endnotes.xml") };
  const labels = new Map<string, string>();
  const defined = new Set<string>();
  definedNotes(notes.footnote, "footnote", defined);
  definedNotes(notes.endnote, "endnote", defined);
  const read = (xml: string, kind: "" | "footnote" | "endnote") => {
    const reader = new WordReader(builder, styles, links, kind, labels, defined);
    readXml(xml, {
      open: (tag) => reader.open(tag),
      close: (tag) => reader.close(tag),
      text: (words) => reader.text(words),
    });
    builder.end();
  };
  read(body, "");
  if (notes.footnote) read(notes.footnote, "footnote");
  if (notes.endnote) read(notes.endnote, "endnote");
  return builder.finish();
}
