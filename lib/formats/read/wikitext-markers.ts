import type { TextBuilder } from "./text-builder";
import type { NoteMarker } from "./print-notes";
import type { WikitextNotes } from "./wikitext-notes";
import type { Pairs, Template } from "./wikitext-pairs";
import type { RefTag } from "./wikitext-refs";

type Span = { start: number; end: number };

/** Prints the reference markers of a page: of `<ref>`, of short citations, of templates that are not shown. */
export abstract class WikitextMarkers {
  protected readonly refStarts: number[];

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
    this.print(this.notes.forTag(tag), "numeric", null);
    if (tag.inner.end > tag.inner.start) this.printShorts(tag.inner);
  }

  protected printShorts(content: Span) {
    for (const marker of this.notes.shortsIn(content)) {
      const { builder } = this;
      builder.mark(builder.length, {
        mark: "marker",
        kind: "authorYear",
        label: marker.label,
        locator: marker.locator,
        target: marker.target,
        ...(marker.fault ? { broken: marker.fault } : {}),
      });
    }
  }

  protected print(marker: NoteMarker, kind: "numeric" | "authorYear" | "note", locator: string | null) {
    const { builder } = this;
    const start = builder.length;
    builder.write(marker.text);
    builder.mark(start, {
      mark: "marker",
      kind,
      label: marker.label,
      locator,
      target: marker.target,
      ...(marker.fault ? { broken: marker.fault } : {}),
    });
  }

  protected value(template: Template) {
    return (key: string) => {
      const span = template.args.get(key);
      return span ? this.text.slice(span.start, span.end) : "";
    };
  }

  /** References inside a template that is not shown: their markers stand where the template stood. */
  protected refsIn(template: Template) {
    for (
      let index = this.refFrom(template.start);
      index < this.refStarts.length && this.refStarts[index]! < template.end;
      index++
    ) {
      const at = this.refStarts[index]!;
      if (!this.notes.isListed(at)) this.ref(this.refs.get(at)!);
    }
  }
}
