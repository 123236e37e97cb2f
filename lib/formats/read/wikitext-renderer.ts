import { decodeEntities } from "./decode-entities";
import type { TextBuilder } from "./text-builder";
import { isCite, isShortCite } from "./wikitext-cite";
import { isNoteTemplate, type NoteMarker, type WikitextNotes } from "./wikitext-notes";
import { shownBy } from "./wikitext-plain";
import { pastVerbatim, splitBars, templateAt, type Pairs, type Template } from "./wikitext-pairs";
import type { RefTag } from "./wikitext-refs";

type Span = { start: number; end: number };

const remarks: Record<string, string> = {
  "citation needed": "citation needed", cn: "citation needed", fact: "citation needed", "cita requerida": "cita requerida", "référence nécessaire": "réf. nécessaire", refnec: "réf. nécessaire", "référence souhaitée": "réf. souhaitée", beleg: "Beleg fehlt", "нет аи": "источник не указан", "источник?": "источник?",
  who: "who?", "by whom": "by whom?", "by whom?": "by whom?", "who?": "who?", "according to whom": "according to whom?", "according to whom?": "according to whom?", "attribution needed": "attribution needed", "weasel inline": "weasel words", which: "which?", when: "when?", where: "where?", clarify: "clarification needed", "clarification needed": "clarification needed",
  dubious: "dubious", "page needed": "page needed", "pn": "page needed", "verify source": "verification needed", "verification needed": "verification needed", "failed verification": "failed verification", "better source needed": "better source needed", "better source": "better source needed", "full citation needed": "full citation needed", quantify: "quantify", "unreliable source?": "unreliable source?", "dead link": "dead link", vague: "vague", "original research inline": "original research?", "кто": "кто?", "qui": "qui ?", "¿quién?": "¿quién?", "quién": "¿quién?", "wer": "wer?", "specify": "specify", "dubious inline": "dubious", "primary source inline": "non-primary source needed", "disputed inline": "disputed", "pov statement": "neutrality disputed", "needs citation": "citation needed", "citation-needed": "citation needed", "source?": "citation needed", "ref?": "citation needed", "quote without source": "citation needed", "sourcetext": "citation needed", "от кого": "кто?", "когда": "когда?", "par qui": "par qui ?",
};

const quoteTemplate = /^(?:quote|blockquote|cquote|quotation|rquote|quote box|quotebox|zitat|citation bloc|cita|цитата|начало цитаты|centered pull quote|quote frame|bq|cita destacada)$/;
const boxTemplate = /^(?:infobox|taxobox|geobox|карточка|ficha|personendaten|sidebar)/;
const file = /^:?(?:file|image|datei|bild|fichier|archivo|imagen|файл|изображение)\s*:/i;
const category = /^(?:category|kategorie|catégorie|categoría|категория|[a-z]{2,3}(?:-[a-z]+)?)\s*:(?!\s)/i;
const quoteTag = /<(\/?)(?:blockquote|poem)\b[^<>]{0,200}>/iy;

/** Writes a page's prose into a builder, with the markers that its notes give. Recursion is bounded by the pairs' depth. */
export class WikitextRenderer {
  private none = new Set<string>();
  private captions: Span[] = [];

  constructor(
    readonly text: string,
    readonly pairs: Pairs,
    readonly refs: Map<number, RefTag>,
    readonly notes: WikitextNotes,
    readonly builder: TextBuilder,
  ) {}

  render(): void {
    const { text, builder } = this;
    for (let at = 0; at < text.length; ) {
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
      const heading = /^(={1,6})[ \t]*([^\n]{1,300}?)[ \t]*\1[ \t]*(?:<!--[^\n]*)?(?:\n|$)/.exec(text.slice(at, at + 360));
      if (heading) {
        const start = at + heading[1]!.length;
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

  /** Running text up to its end, or to the line's end; gives where it stopped. */
  private inline({ start, end }: Span, depth: number, toLineEnd = false): number {
    const { text, builder } = this;
    let at = start;
    while (at < end) {
      const stop = nextMark(text, at, end, toLineEnd);
      if (stop > at) builder.write(decodeEntities(text.slice(at, stop)));
      at = stop;
      if (at >= end || (toLineEnd && text[at] === "\n")) return at;
      at = this.mark(at, end, depth);
    }
    return at;
  }

  private mark(at: number, end: number, depth: number): number {
    const { text, builder, pairs } = this;
    const char = text[at];
    const pair = depth < 30 ? pairs.get(at) : undefined;
    if (char === "<") return this.tag(at, depth);
    if (char === "'") {
      let past = at;
      while (text[past] === "'") past++;
      return past;
    }
    if (char === "{" && pair !== undefined && pair < end) return text[at + 1] === "{" ? this.template(at, depth) : this.table(at);
    if (char === "[" && pair !== undefined && pair < end) return this.link(at, depth);
    if (char === "[") return this.external(at);
    if (char === "_" && /^__[A-Z]{3,20}__/.test(text.slice(at, at + 24))) return text.indexOf("__", at + 2) + 2;
    builder.write(char!);
    return at + 1;
  }

  private tag(at: number, depth: number): number {
    const { text, builder } = this;
    const past = pastVerbatim(text, at, this.none);
    if (past > at) {
      if (/^<nowiki/i.test(text.slice(at, at + 7))) builder.write(text.slice(text.indexOf(">", at) + 1, Math.max(at, text.lastIndexOf("<", past - 1))));
      return past;
    }
    const ref = this.refs.get(at);
    if (ref) {
      if (!this.notes.isListed(at)) this.ref(ref);
      return ref.end;
    }
    quoteTag.lastIndex = at;
    const quote = quoteTag.exec(text);
    if (quote) {
      builder.end();
      if (!quote[1]) builder.begin("blockquote");
      return at + quote[0].length;
    }
    const close = text.indexOf(">", at);
    if (close < 0 || close - at > 600 || !/[a-z/]/i.test(text[at + 1] ?? "")) {
      builder.write("<");
      return at + 1;
    }
    if (/^<\/?references/i.test(text.slice(at, at + 13))) return this.skipList(at, close);
    if (/^<(?:br|p|div|\/p|\/div|hr|li|tr|td)\b/i.test(text.slice(at, at + 6))) builder.write(" ");
    return close + 1;
  }

  private skipList(at: number, close: number): number {
    const list = this.notes.tags.lists.find((each) => each.start === at);
    return list ? Math.max(list.end, close + 1) : close + 1;
  }

  private ref(tag: RefTag) {
    this.print(this.notes.forTag(tag), "numeric", null);
    if (tag.inner.end > tag.inner.start) this.printShorts(tag.inner);
  }

  private printShorts(content: Span) {
    for (const marker of this.notes.shortsIn(content)) {
      const { builder } = this;
      builder.mark(builder.length, { mark: "marker", kind: "authorYear", label: marker.label, locator: marker.locator, target: marker.target, ...(marker.fault ? { broken: marker.fault } : {}) });
    }
  }

  private print(marker: NoteMarker, kind: "numeric" | "authorYear" | "note", locator: string | null) {
    const { builder } = this;
    const start = builder.length;
    builder.write(marker.text);
    builder.mark(start, { mark: "marker", kind, label: marker.label, locator, target: marker.target, ...(marker.fault ? { broken: marker.fault } : {}) });
  }

  private value(template: Template) {
    return (key: string) => {
      const span = template.args.get(key);
      return span ? this.text.slice(span.start, span.end) : "";
    };
  }

  private template(at: number, depth: number): number {
    const { notes, builder } = this;
    const template = templateAt(this.text, at, this.pairs)!;
    const { name, args, end } = template;
    const value = this.value(template);
    const remark = remarks[name];
    if (isShortCite(name)) for (const marker of notes.forShort(template)) this.print(marker, "authorYear", marker.locator);
    else if (isNoteTemplate(name)) {
      this.print(notes.forNote(template), "note", null);
      const content = args.get("1");
      if (content) this.printShorts(content);
    } else if (isCite(name)) this.cite(at);
    else if (name === "r" || name === "ref name") for (const [key, span] of args) this.reuse(key, span, value);
    else if (name === "rp") return end;
    else if (remark !== undefined) this.remark(template, remark, depth);
    else if (quoteTemplate.test(name)) this.quote(template, depth);
    else if (boxTemplate.test(name)) this.box(template, depth);
    else {
      const shown = shownBy(template, value);
      if (shown && "text" in shown) builder.write(decodeEntities(shown.text));
      else if (shown) this.inline(shown.span, depth + 1);
      else this.refsIn(template);
    }
    return end;
  }

  private reuse(key: string, span: Span, value: (key: string) => string) {
    if (/^\d+$/.test(key) && span.end > span.start) this.print(this.notes.forName(value("group").trim(), this.text.slice(span.start, span.end)), "numeric", null);
  }

  /** A remark stands behind its words; some wikis wrap the words in it. */
  private remark(template: Template, remark: string, depth: number) {
    const wrapped = /nécessaire|souhaitée|Beleg|qui|кто|wer/.test(remark) ? template.args.get("1") : undefined;
    if (wrapped && wrapped.end - wrapped.start > 2) this.inline(wrapped, depth + 1);
    const start = this.builder.length;
    this.builder.write(`[${remark}]`);
    this.builder.mark(start, { mark: "marker", kind: "template", label: remark, target: null });
  }

  private cite(at: number) {
    const entry = this.notes.citeAt(at);
    if (!entry) return;
    const { builder } = this;
    const start = builder.length;
    builder.write(entry.text);
    const { id, label, csl, keys, expectsMarker } = entry;
    builder.mark(start, { mark: "entry", kind: "entry", id, label, csl, keys, expectsMarker });
  }

  private quote(template: Template, depth: number) {
    const { builder } = this;
    const words = template.args.get("text") ?? template.args.get("quote") ?? template.args.get("1") ?? template.args.get("zitat") ?? template.args.get("texto");
    const author = template.args.get("author") ?? template.args.get("source") ?? template.args.get("2") ?? template.args.get("autor");
    if (!words) return;
    builder.begin("blockquote");
    this.inline(words, depth + 1);
    if (author && author.end > author.start) {
      builder.write(" — ");
      this.inline(author, depth + 1);
    }
    builder.end();
  }

  /** A box of facts: its values are kept as noise, so that the references in it still count. */
  private box(template: Template, depth: number) {
    this.builder.end();
    for (const [key, span] of template.args) {
      if (span.end - span.start > 3_000 || !/[<{]/.test(this.text.slice(span.start, span.end))) continue;
      this.builder.begin("noise");
      this.builder.write(`${key}: `);
      this.inline(span, depth + 1);
      this.builder.end();
    }
  }

  /** References inside a template that is not shown: their markers stand where the template stood. */
  private refsIn(template: Template) {
    for (const span of template.args.values())
      for (let at = this.text.indexOf("<ref", span.start); at >= 0 && at < span.end; at = this.text.indexOf("<ref", at + 4)) {
        const ref = this.refs.get(at);
        if (ref && !this.notes.isListed(at)) this.ref(ref);
      }
  }

  private link(at: number, depth: number): number {
    const close = this.pairs.get(at)!;
    const parts = splitBars(this.text, at + 2, close, this.pairs);
    const target = this.text.slice(parts[0]!.start, Math.min(parts[0]!.end, parts[0]!.start + 40)).trim();
    if (file.test(target)) {
      const caption = parts.length > 1 ? parts.at(-1)! : null;
      if (caption && !/^\s*(?:thumb|thumbnail|miniatur|mini|left|right|center|none|\d+px|upright.*|alt=.*|link=.*|frame|frameless|vignette|мини|alt.*)\s*$/i.test(this.text.slice(caption.start, Math.min(caption.end, caption.start + 60)))) this.captions.push(caption);
    } else if (!category.test(target)) this.inline(parts.length > 1 && parts[1]!.end > parts[1]!.start ? parts.at(-1)! : parts[0]!, depth + 1);
    return close + 2;
  }

  private external(at: number): number {
    const { builder } = this;
    const found = /^\[((?:https?:)?\/\/[^\s\]<>]{3,800})[ \t]?([^\]\n]{0,500})\]/.exec(this.text.slice(at, at + 1400));
    if (!found) {
      builder.write("[");
      return at + 1;
    }
    const start = builder.length;
    builder.write(found[2] ? decodeEntities(found[2].replace(/'{2,}/g, "")) : found[1]!);
    builder.mark(start, { mark: "marker", kind: "link", label: found[1]!, target: null });
    return at + found[0].length;
  }

  /** A table, row by row, its cells parted by bars. */
  private table(at: number): number {
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

  private cells(from: number, end: number) {
    const { text, builder } = this;
    let start = from;
    while (start < end && /[|!\s]/.test(text[start]!)) start++;
    if (builder.isOpen) builder.write(" | ");
    const attributes = /^[^|[\]{}<\n]{0,200}\|(?!\|)/.exec(text.slice(start, Math.min(end, start + 220)));
    if (attributes && /=/.test(attributes[0])) start += attributes[0].length;
    this.inline({ start, end }, 1);
  }
}

function nextMark(text: string, from: number, end: number, toLineEnd: boolean): number {
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 60 || unit === 91 || unit === 123 || (unit === 10 && toLineEnd) || (unit === 39 && text.charCodeAt(at + 1) === 39) || (unit === 95 && text.charCodeAt(at + 1) === 95)) return at;
  }
  return end;
}

