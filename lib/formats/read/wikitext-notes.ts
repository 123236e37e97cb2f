import type { NoteEntry, NoteMarker } from "./print-notes";
import { isCite, isShortCite, printCite, readCite, readShortCite, type Cite } from "./wikitext-cite";
import { plainWikitext } from "./wikitext-plain";
import { templateAt, type Pairs, type Template } from "./wikitext-pairs";
import type { RefTag } from "./wikitext-refs";
import {
  anchorIn,
  groupOf,
  isNoteTemplate,
  listTemplate,
  looseSectionsOf,
  maxLists,
  nameKey,
  within,
} from "./wikitext-groups";

type Span = { start: number; end: number };
type Definition = { content: Span; listed: boolean; printed: string };

/** Everything that a page defines for its markers to point to. Filled in one pass over its tags and templates. */
export class WikitextNotes {
  private definitions = new Map<string, Definition>();
  private conflicts = new Set<number>();
  private groups = new Set<string>();
  private anchors = new Set<string>();
  private entries = new Map<string, NoteEntry>();
  private cites: { cite: Cite; start: number; loose: boolean; inRef: boolean }[] = [];
  private shorts: { start: number }[] = [];
  /** Where the `<references>` lists end, by where they start. */
  readonly listEnds: Map<number, number>;
  private used = new Map<string, NoteMarker>();

  constructor(
    readonly text: string,
    readonly pairs: Pairs,
    readonly tags: { refs: Map<number, RefTag>; lists: { start: number; end: number; group: string }[] },
  ) {
    this.listEnds = new Map(tags.lists.map((list) => [list.start, list.end]));
    this.readTemplates();
    this.readTags();
  }

  private value(template: Template): (key: string) => string {
    return (key) => {
      const span = template.args.get(key);
      return span ? this.text.slice(span.start, span.end) : "";
    };
  }

  /** A name or group of a template, whose quotation marks are no part of it. */
  private named(template: Template, key: string): string {
    return this.value(template)(key)
      .replace(/^["']|["']$/g, "")
      .replace(/[\s_]+/g, " ")
      .trim();
  }

  private readTemplates() {
    const headings = looseSectionsOf(this.text);
    const inRefs = [...this.tags.refs.values()].map(({ inner }) => inner);
    let ref = 0;
    let section = 0;
    for (const start of [...this.pairs.keys()].sort((a, b) => a - b)) {
      if (!this.text.startsWith("{{", start)) continue;
      const name =
        /^\{\{\s*([^|{}\n<]{1,60})/
          .exec(this.text.slice(start, start + 70))?.[1]
          ?.replace(/[_\s]+/g, " ")
          .trim()
          .toLowerCase() ?? "";
      while (ref < inRefs.length && inRefs[ref]!.end <= start) ref++;
      while (section < headings.length && headings[section]!.end <= start) section++;
      if (isShortCite(name)) this.shorts.push({ start });
      else if (isCite(name)) {
        const template = templateAt(this.text, start, this.pairs);
        if (!template) continue;
        const cite = readCite(template, this.value(template));
        for (const key of cite.keys) this.anchors.add(key);
        this.cites.push({
          cite,
          start,
          inRef: inRefs[ref] !== undefined && inRefs[ref]!.start <= start,
          loose: headings[section] !== undefined && headings[section]!.start <= start,
        });
      } else if (listTemplate.test(name)) this.readList(start, name);
      else if (isNoteTemplate(name)) this.readNote(start);
      else if (name === "anchor" || name === "sfnref" || name === "harvid") this.readAnchor(start);
    }
    for (const found of this.text.matchAll(/\bid\s*=\s*["']?CITEREF([^"'\s>|}]{1,120})/g))
      this.anchors.add(found[1]!.toLowerCase().replace(/[\s_]+/g, ""));
  }

  private readAnchor(start: number) {
    const template = templateAt(this.text, start, this.pairs);
    for (const value of template?.args.values() ?? [])
      this.anchors.add(anchorIn(this.text.slice(value.start, value.end)));
  }

  private readList(start: number, name: string) {
    const template = templateAt(this.text, start, this.pairs);
    if (!template) return;
    const group = groupOf(name.replace(/^(?:notelist|notefoot)/, "efn"), this.named(template, "group"));
    this.groups.add(group);
    const refs = template.args.get("refs") ?? template.args.get("notes");
    if (refs) this.tags.lists.push({ start: refs.start, end: refs.end, group });
  }

  private readNote(start: number) {
    const template = templateAt(this.text, start, this.pairs);
    const name = template && this.named(template, "name");
    const content = template?.args.get("1") ?? template?.args.get("text");
    if (!template || !name || !content || content.end === content.start) return;
    const key = nameKey(groupOf(template.name, this.named(template, "group")), name);
    if (!this.definitions.has(key)) this.definitions.set(key, { content, listed: this.isListed(start), printed: "" });
  }

  /** Whether a place lies in a list of definitions rather than in the prose. */
  isListed(at: number): boolean {
    return this.tags.lists.slice(0, maxLists).some((list) => list.start <= at && at < list.end);
  }

  private readTags() {
    for (const { group } of this.tags.lists) this.groups.add(group);
    for (const tag of this.tags.refs.values()) {
      const listed = this.isListed(tag.start);
      const words = this.text.slice(tag.inner.start, tag.inner.end).trim();
      if (!words || tag.broken) continue;
      if (!tag.name) {
        if (listed) this.add(`ref#${tag.start}`, "", tag.inner, true);
        continue;
      }
      const key = nameKey(tag.group, tag.name);
      const before = this.definitions.get(key);
      if (!before) this.definitions.set(key, { content: tag.inner, listed, printed: words.replace(/\s+/g, " ") });
      else if (before.printed && before.printed !== words.replace(/\s+/g, " ")) this.conflicts.add(tag.start);
    }
    for (const [key, definition] of this.definitions)
      if (definition.listed) this.add(`ref:${key}`, key.split("\u0001")[1]!, definition.content, true);
  }

  private add(id: string, label: string, content: Span, expectsMarker: boolean) {
    if (this.entries.has(id)) return;
    const { start, end } = content;
    const inside = within(this.cites, start, end);
    const cite = inside[0]?.cite;
    const text = plainWikitext(this.text, content, this.pairs);
    this.entries.set(id, {
      id,
      label,
      text,
      csl: cite?.csl ?? null,
      keys: inside.flatMap((each) => each.cite.keys.map((key) => `cite:${key}`)),
      expectsMarker,
    });
  }

  private number(id: string, group: string): NoteMarker {
    let marker = this.used.get(id);
    if (!marker) {
      const count = this.used.size + 1;
      const label = group && !/^(?:lower|upper)-/.test(group) ? `${group} ${count}` : String(count);
      marker = { text: `[${label}]`, label, target: id, fault: null };
      this.used.set(id, marker);
      const entry = this.entries.get(id);
      if (entry) entry.label = label;
    }
    return marker;
  }

  forTag(tag: RefTag): NoteMarker {
    const words = this.text.slice(tag.inner.start, tag.inner.end).trim();
    if (tag.broken) return { ...this.number(`ref#${tag.start}`, tag.group), fault: "unclosed" };
    if (tag.name) {
      const marker = this.forName(tag.group, tag.name);
      return this.conflicts.has(tag.start) ? { ...marker, fault: "conflictingName" } : marker;
    }
    if (!words) return { ...this.number(`ref#${tag.start}`, tag.group), fault: "empty" };
    this.add(`ref#${tag.start}`, "", tag.inner, true);
    return this.inGroup(this.number(`ref#${tag.start}`, tag.group), tag.group);
  }

  /** The marker of a name that is used again, or defined here. */
  forName(group: string, name: string): NoteMarker {
    const key = nameKey(group, name);
    const id = `ref:${key}`;
    const definition = this.definitions.get(key);
    if (!definition) return { text: `[${name}]`, label: name, target: id, fault: "undefinedName" };
    this.add(id, "", definition.content, true);
    return this.inGroup(this.number(id, group), group);
  }

  /** The marker of a note template such as {{efn}}. */
  forNote(template: Template): NoteMarker {
    const group = groupOf(template.name, this.named(template, "group"));
    const name = this.named(template, "name");
    const content = template.args.get("1") ?? template.args.get("text");
    if (name && (!content || content.end === content.start || this.definitions.has(nameKey(group, name))))
      return this.forName(group, name);
    if (!content || content.end === content.start)
      return { ...this.number(`note#${template.start}`, group), fault: "empty" };
    this.add(`note#${template.start}`, "", content, true);
    return this.inGroup(this.number(`note#${template.start}`, group), group);
  }

  /** A group whose list is nowhere on the page is never printed. The nameless group's list the wiki adds by itself. */
  private inGroup(marker: NoteMarker, group: string): NoteMarker {
    return group && !this.groups.has(group) ? { ...marker, fault: "noEntry" } : marker;
  }

  /** The markers of a short citation. */
  forShort(template: Template): (NoteMarker & { locator: string | null })[] {
    return readShortCite(template, this.value(template)).map(({ key, label, locator }) => ({
      text: `(${label}${locator ? `, ${locator}` : ""})`,
      label,
      target: `cite:${key}`,
      fault: this.anchors.has(key) ? null : "missingCite",
      locator,
    }));
  }

  /** The short citations inside a note, which point from it to their works. */
  shortsIn(content: Span): (NoteMarker & { locator: string | null })[] {
    return within(this.shorts, content.start, content.end).flatMap(({ start }) => {
      const template = templateAt(this.text, start, this.pairs);
      return template ? this.forShort(template) : [];
    });
  }

  /** The citation template at a place, where it stands in the prose or a bibliography. */
  citeAt(start: number): (NoteEntry & { inRef: boolean }) | null {
    const [found] = within(this.cites, start, start + 1);
    if (!found) return null;
    const { cite, inRef } = found;
    const keys = cite.keys.map((key) => `cite:${key}`);
    return {
      id: keys[0] ?? `cite#${start}`,
      label: "",
      text: printCite(cite),
      csl: cite.csl,
      keys,
      expectsMarker: this.shorts.length > 0 && keys.length > 0 && !found.loose,
      inRef,
    };
  }

  /** The entries of the list of notes, in order. */
  list(): Iterable<NoteEntry> {
    return this.entries.values();
  }
}
