import { decodeEntities } from "./decode-entities";
import { isCite, isShortCite } from "./wikitext-cite";
import { cleanName, isNoteTemplate, isReuse } from "./wikitext-groups";
import { WikitextMarkers } from "./wikitext-markers";
import { pastVerbatim, splitBars, tagEnd, templateAt, type Template } from "./wikitext-pairs";
import { shownBy } from "./wikitext-plain";
import { boxTemplate, category, file, quoteTag, quoteTemplate, remarks } from "./wikitext-words";

type Span = { start: number; end: number };

/** Writes running wikitext into a builder, with the markers that its notes give. Recursion is bounded by the pairs' depth. */
export abstract class WikitextInline extends WikitextMarkers {
  protected none = new Set<string>();

  /** Running text up to its end, or to the line's end; gives where it stopped. */
  protected inline({ start, end }: Span, depth: number, toLineEnd = false): number {
    const { text, builder } = this;
    let at = start;
    while (at < end) {
      const stop = nextMark(text, at, end, toLineEnd);
      if (stop > at) builder.writeFrom(decodeEntities(text.slice(at, stop)), text, { start: at, end: stop });
      at = stop;
      if (at >= end || (toLineEnd && text[at] === "\n")) return at;
      at = this.mark(at, end, depth);
    }
    return at;
  }

  protected mark(at: number, end: number, depth: number): number {
    const { text, builder, pairs } = this;
    const char = text[at];
    const pair = depth < 30 ? pairs.get(at) : undefined;
    if (char === "<") return this.tag(at);
    if (char === "'") {
      let past = at;
      while (text[past] === "'") past++;
      return past;
    }
    if (char === "{" && pair !== undefined && pair < end)
      return text[at + 1] === "{" ? this.template(at, depth) : this.table(at);
    if (char === "[" && pair !== undefined && pair < end) return this.link(at, depth);
    if (char === "[") return this.external(at);
    if (char === "_" && /^__[A-Z]{3,20}__/.test(text.slice(at, at + 24))) return text.indexOf("__", at + 2) + 2;
    builder.write(char!);
    return at + 1;
  }

  protected tag(at: number): number {
    const { text, builder } = this;
    const past = pastVerbatim(text, at, this.none);
    if (past > at) {
      if (/^<nowiki/i.test(text.slice(at, at + 7)))
        builder.write(text.slice(text.indexOf(">", at) + 1, Math.max(at, text.lastIndexOf("<", past - 1))));
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
    const close = tagEnd(text, at);
    if (close < 0 || !/[a-z/]/i.test(text[at + 1] ?? "")) {
      builder.write("<");
      return at + 1;
    }
    if (/^<gallery/i.test(text.slice(at, at + 8))) return this.gallery(close + 1);
    if (/^<\/?references/i.test(text.slice(at, at + 13))) return this.skipList(at, close);
    if (/^<(?:br|p|div|\/p|\/div|hr|li|tr|td)\b/i.test(text.slice(at, at + 6))) builder.write(" ");
    return close + 1;
  }

  protected skipList(at: number, close: number): number {
    return Math.max(this.notes.listEnds.get(at) ?? 0, close + 1);
  }

  protected template(at: number, depth: number): number {
    const { notes, builder } = this;
    const template = templateAt(this.text, at, this.pairs)!;
    const { name, args, end } = template;
    const value = this.value(template);
    const remark = remarks[name];
    if (isShortCite(name))
      for (const marker of notes.forShort(template)) this.print(marker, "authorYear", marker.locator, template);
    else if (isNoteTemplate(name)) {
      this.print(notes.forNote(template), "note", null, template);
      const content = args.get("1") ?? args.get("text");
      if (content) this.printNested(content);
    } else if (isCite(name)) this.cite(at);
    else if (isReuse(name)) for (const [key, span] of args) this.reuse(key, span, value);
    else if (name === "rp") return end;
    else if (remark !== undefined) this.remark(template, remark, depth);
    else if (quoteTemplate.test(name)) this.quote(template, depth);
    else if (boxTemplate.test(name)) this.box(template, depth);
    else {
      const shown = shownBy(template, value);
      if (shown && "text" in shown) builder.write(decodeEntities(shown.text));
      else if (shown) this.inline(shown.span, depth + 1);
      else this.notesIn(template, depth);
    }
    return end;
  }

  protected reuse(key: string, span: Span, value: (key: string) => string) {
    if (/^\d+$/.test(key) && span.end > span.start)
      this.print(
        this.notes.forName(value("group").trim(), cleanName(this.text.slice(span.start, span.end))),
        "numeric",
        null,
        span,
      );
  }

  /** A remark stands behind its words; some wikis wrap the words in it. */
  protected remark(template: Template, remark: string, depth: number) {
    const wrapped = /nécessaire|souhaitée|Beleg|qui|кто|wer/.test(remark) ? template.args.get("1") : undefined;
    if (wrapped && wrapped.end - wrapped.start > 2) this.inline(wrapped, depth + 1);
    const start = this.builder.length;
    this.builder.writeFrom(`[${remark}]`, "", template);
    this.builder.mark(start, { mark: "marker", kind: "template", label: remark, target: null });
  }

  protected cite(at: number) {
    const entry = this.notes.citeAt(at);
    if (!entry) return;
    const { builder } = this;
    const start = builder.length;
    builder.writeFrom(entry.text, "", entry.origin);
    const { id, label, csl, keys, expectsMarker, faults, inBibliography } = entry;
    builder.mark(start, { mark: "entry", kind: "entry", id, label, csl, keys, expectsMarker, faults, inBibliography });
  }

  protected quote(template: Template, depth: number) {
    const { builder } = this;
    const words =
      template.args.get("text") ??
      template.args.get("quote") ??
      template.args.get("1") ??
      template.args.get("zitat") ??
      template.args.get("texto");
    const author =
      template.args.get("author") ??
      template.args.get("source") ??
      template.args.get("2") ??
      template.args.get("autor");
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
  protected box(template: Template, depth: number) {
    this.builder.end();
    for (const [key, span] of template.args) {
      if (span.end - span.start > 3_000 || !/[<{]/.test(this.text.slice(span.start, span.end))) continue;
      this.builder.begin("noise");
      this.builder.write(`${key}: `);
      this.inline(span, depth + 1);
      this.builder.end();
    }
  }

  protected link(at: number, depth: number): number {
    const close = this.pairs.get(at)!;
    const parts = splitBars(this.text, at + 2, close, this.pairs);
    const target = this.text.slice(parts[0]!.start, Math.min(parts[0]!.end, parts[0]!.start + 40)).trim();
    if (file.test(target)) {
      const caption = parts.length > 1 ? parts.at(-1)! : null;
      if (
        caption &&
        !/^\s*(?:thumb|thumbnail|miniatur|mini|left|right|center|none|\d+px|upright.*|alt=.*|link=.*|frame|frameless|vignette|мини|alt.*)\s*$/i.test(
          this.text.slice(caption.start, Math.min(caption.end, caption.start + 60)),
        )
      )
        this.captions.push(caption);
    } else if (!category.test(target))
      this.inline(parts.length > 1 && parts[1]!.end > parts[1]!.start ? parts.at(-1)! : parts[0]!, depth + 1);
    return close + 2;
  }

  protected external(at: number): number {
    const { builder } = this;
    const found = /^\[((?:https?:)?\/\/[^\s\]<>]{3,800})[ \t]?([^\]\n]{0,500})\]/.exec(this.text.slice(at, at + 1400));
    if (!found) {
      builder.write("[");
      return at + 1;
    }
    const start = builder.length;
    builder.writeFrom(found[2] ? decodeEntities(found[2].replace(/'{2,}/g, "")) : found[1]!, "", {
      start: at,
      end: at + found[0].length,
    });
    builder.mark(start, { mark: "marker", kind: "link", label: found[1]!, target: null });
    return at + found[0].length;
  }

  /** A table that opens at a place; gives the place behind it. */
  protected abstract table(at: number): number;
}

function nextMark(text: string, from: number, end: number, toLineEnd: boolean): number {
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (
      unit === 60 ||
      unit === 91 ||
      unit === 123 ||
      (unit === 10 && toLineEnd) ||
      (unit === 39 && text.charCodeAt(at + 1) === 39) ||
      (unit === 95 && text.charCodeAt(at + 1) === 95)
    )
      return at;
  }
  return end;
}
