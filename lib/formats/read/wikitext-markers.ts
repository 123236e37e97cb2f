import type { TextBuilder } from "./text-builder";
import type { NoteMarker } from "./print-notes";
import { within } from "./wikitext-groups";
import type { WikitextNotes } from "./wikitext-notes";
import type { Pairs, Template } from "./wikitext-pairs";
import type { MarkerKind } from "@/lib/text/reading";
import type { RefTag } from "./wikitext-refs";

type Span = { start: number; end: number };

/** Prints the reference markers of a page: of `<ref>`, of short citations, of templates that are not shown. */
export abstract class WikitextMarkers {
  protected readonly refStarts: number[];
  protected captions: Span[] = [];
  /** Where the gallery that was looked for last ends; the text's length where none does. */
  private galleryEnd = -1;

  constructor(
    readonly text: string,
    readonly pairs: Pairs,
    readonly refs: Map<number, RefTag>,
    readonly notes: WikitextNotes,
    readonly builder: TextBuilder,
  ) {
    this.refStarts = [...refs.keys()];
  }

  /** The first reference at or behind a place, as an index. */
  protected refFrom(place: number): number {
    let low = 0;
    let high = this.refStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.refStarts[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  protected ref(tag: RefTag) {
    this.print(this.notes.forTag(tag), "numeric", null, tag);
    if (tag.inner.end > tag.inner.start) this.printNested(tag.inner);
  }

  /** The markers inside a note, which stand nowhere in the prose: short citations, and notes to the note. */
  protected printNested(content: Span) {
    for (const marker of this.notes.markersIn(content)) this.printHidden(marker, "authorYear", marker.locator);
    for (const tag of this.refsFrom(content.start, content.end))
      this.printHidden({ ...this.notes.forTag(tag), origin: tag }, "numeric", null);
  }

  private printHidden(
    { label, target, fault, origin }: NoteMarker & { origin: Span },
    kind: MarkerKind,
    locator: string | null,
  ) {
    const { builder } = this;
    const { start, end } = origin;
    builder.mark(builder.length, {
      mark: "marker",
      kind,
      label,
      locator,
      target,
      origin: { start, end },
      ...(fault ? { broken: fault } : {}),
    });
  }

  protected print(marker: NoteMarker, kind: MarkerKind, locator: string | null, { start: from, end }: Span) {
    const { builder } = this;
    const start = builder.length;
    builder.writeFrom(marker.text, "", { start: from, end });
    builder.mark(start, {
      mark: "marker",
      kind,
      label: marker.label,
      locator,
      target: marker.target,
      origin: { start: from, end },
      ...(marker.fault ? { broken: marker.fault } : {}),
    });
  }

  protected value(template: Template) {
    return (key: string) => {
      const span = template.args.get(key);
      return span ? this.text.slice(span.start, span.end) : "";
    };
  }

  /** The reference tags that start inside a stretch. */
  protected *refsFrom(start: number, end: number): Iterable<RefTag> {
    for (let index = this.refFrom(start); index < this.refStarts.length && this.refStarts[index]! < end; index++)
      yield this.refs.get(this.refStarts[index]!)!;
  }

  /** The captions of a gallery, one picture a line; gives the place of its closing tag. */
  protected gallery(from: number): number {
    const { text } = this;
    if (this.galleryEnd < from) {
      const shut = text.indexOf("</gallery", from);
      this.galleryEnd = shut < 0 ? text.length : shut;
    }
    const end = this.galleryEnd === text.length ? from : this.galleryEnd;
    for (let at = from; at < end;) {
      const line = text.indexOf("\n", at);
      const to = line < 0 || line > end ? end : line;
      const bar = text.slice(at, to).indexOf("|");
      if (bar >= 0) this.captions.push({ start: at + bar + 1, end: to });
      at = to + 1;
    }
    return end;
  }

  /** References inside a template that is not shown: their markers stand where the template stood. */
  protected notesIn({ start, end }: Template, depth: number) {
    const items: { start: number; tag?: RefTag }[] = [...within(this.notes.calls, start + 1, end)];
    for (const tag of this.refsFrom(start, end)) items.push({ start: tag.start, tag });
    let past = start;
    for (const item of items.sort((a, b) => a.start - b.start)) {
      if (item.start < past || this.notes.isListed(item.start)) continue;
      if (item.tag) this.ref(item.tag);
      past = item.tag?.end ?? this.template(item.start, depth + 1);
    }
  }

  /** A template that opens at a place; gives the place behind it. */
  protected abstract template(at: number, depth: number): number;
}
