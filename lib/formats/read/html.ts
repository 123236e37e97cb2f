import type { BlockKind, MarkedText } from "@/lib/text/reading";
import { decodeEntities } from "./decode-entities";
import { decodeURIComponentSafely, findEntries, isNoteLink, type HtmlEntry } from "./html-notes";
import {
  attributeOf,
  elementsOf,
  isElement,
  isTooDeep,
  maxHtmlLength,
  parseHtml,
  wordsOf,
  type HtmlElement,
  type HtmlNode,
} from "./html-tree";
import { articleOf, headOf } from "./html-article";
import { beforeRemarks, isByline, isChrome } from "./html-chrome";
import { TextBuilder } from "./text-builder";

const dropped = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "nav",
  "form",
  "button",
  "select",
  "iframe",
  "object",
  "video",
  "audio",
  "head",
  "input",
  "textarea",
  "dialog",
  "canvas",
]);
const blocks: Record<string, BlockKind> = {
  p: "paragraph",
  div: "paragraph",
  section: "paragraph",
  article: "paragraph",
  main: "paragraph",
  li: "listItem",
  dd: "paragraph",
  dt: "paragraph",
  pre: "paragraph",
  figcaption: "caption",
  caption: "caption",
  tr: "table",
  address: "noise",
  header: "paragraph",
  footer: "noise",
  aside: "noise",
  figure: "paragraph",
  blockquote: "blockquote",
  body: "paragraph",
  ul: "paragraph",
  ol: "paragraph",
  dl: "paragraph",
  table: "paragraph",
  time: "paragraph",
};
const inlineBlock = new Set(["time"]);

class HtmlReader {
  readonly builder = new TextBuilder();
  private quote = 0;
  private inEntry = 0;
  private byline = 0;
  constructor(
    readonly entries: Map<HtmlElement, HtmlEntry>,
    readonly ids: Set<string>,
    readonly host: string,
    /** The article, whatever its classes say. */
    readonly root: HtmlElement,
  ) {}

  children(element: HtmlElement) {
    for (const child of beforeRemarks(element)) this.node(child);
  }

  node(node: HtmlNode): void {
    if (node.nodeName === "#text") this.builder.write((node as { value: string }).value);
    else if (isElement(node)) this.element(node);
  }

  element(element: HtmlElement): void {
    const { tagName: tag } = element;
    if (dropped.has(tag) || (element !== this.root && isChrome(element))) return;
    const entry = this.entries.get(element);
    if (entry) this.entry(element, entry);
    else if (/^h[1-6]$/.test(tag)) this.block(element, "heading", Number(tag[1]));
    else if (tag === "blockquote") {
      this.quote++;
      this.block(element, "blockquote");
      this.quote--;
    } else if (tag === "br") this.builder.write(" ");
    else if (tag === "td" || tag === "th") {
      if (this.builder.isOpen) this.builder.write(" | ");
      this.children(element);
    } else if (tag === "sup") this.raised(element);
    else if (tag === "a") this.link(element);
    else if (tag === "q") {
      this.builder.write("“");
      this.children(element);
      this.builder.write("”");
    } else if (blocks[tag] && !inlineBlock.has(tag)) {
      const by = isByline(element) ? 1 : 0;
      this.byline += by;
      this.block(element, this.kindOf(element));
      this.byline -= by;
    } else this.children(element);
  }

  private kindOf(element: HtmlElement): BlockKind {
    const hints = attributeOf(element, "class");
    if (/\b(?:infobox|thumbcaption|wp-caption-text|caption)\b/i.test(hints))
      return /infobox/i.test(hints) ? "noise" : "caption";
    if (this.byline > 0) return "noise";
    const kind = blocks[element.tagName]!;
    return this.quote > 0 && kind === "paragraph" ? "blockquote" : kind;
  }

  private block(element: HtmlElement, kind: BlockKind, level = 0) {
    this.builder.begin(kind, level);
    this.children(element);
    this.builder.end();
  }

  private entry(element: HtmlElement, { id, keys, label, kind, expectsMarker }: HtmlEntry) {
    const { builder } = this;
    builder.begin("reference");
    builder.write(label && element.tagName === "li" ? `[${label}] ` : "");
    const start = builder.length;
    this.inEntry++;
    this.children(element);
    this.inEntry--;
    if (builder.length > start) builder.mark(start, { mark: "entry", kind, id, keys, label, expectsMarker });
    builder.end();
  }

  private raised(element: HtmlElement) {
    const words = wordsOf(element, 60).replace(/\s+/g, " ").trim();
    if (/\b(?:noprint|Inline-Template)\b/.test(attributeOf(element, "class"))) {
      this.marker(element, "template", words.replace(/^\[|\]$/g, ""), null);
      return;
    }
    const links = [...elementsOf(element)].filter((each) => each.tagName === "a" && isNoteLink(each));
    if (links.length > 0) this.children(element);
    else if (/^[[(]?\d{1,3}(?:\s*[,–-]\s*\d{1,3})*[\])]?$/.test(words) && this.builder.isOpen)
      for (const number of words.match(/\d+/g) ?? []) this.marker(element, "superscript", number, null);
    else this.children(element);
  }

  private marker(
    element: HtmlElement,
    kind: "template" | "superscript" | "numeric" | "authorYear" | "note" | "link",
    label: string,
    target: string | null,
  ) {
    const start = this.builder.length;
    const printed = wordsOf(element, 200).replace(/\s+/g, " ").trim();
    this.builder.write(
      kind === "superscript" || kind === "numeric" ? (/^[[(]/.test(printed) ? printed : `[${printed}]`) : printed,
    );
    this.builder.mark(start, {
      mark: "marker",
      kind,
      label,
      locator: null,
      target,
      ...(target !== null && !this.ids.has(target) ? { broken: "noEntry" as const } : {}),
    });
  }

  private link(element: HtmlElement) {
    const href = attributeOf(element, "href");
    const words = wordsOf(element, 200).replace(/\s+/g, " ").trim();
    if (isNoteLink(element)) {
      const target = decodeURIComponentSafely(href.slice(1));
      const named = /\p{L}{3}/u.test(words);
      if (!this.inEntry || named)
        this.marker(
          element,
          named && !/^\[?note/i.test(words) ? "authorYear" : "numeric",
          words.replace(/^[[(]+|[\])]+$/g, ""),
          target,
        );
      return;
    }
    if (this.inEntry > 0 && (href.startsWith("#") || /^(?:[\s↑^a-z]|↩\uFE0E?){0,3}$/.test(words))) return;
    const outside =
      /^https?:\/\//i.test(href) &&
      !(this.host && href.includes(`//${this.host}`)) &&
      !/\/\/[a-z-]+\.(?:m\.)?wik(?:ipedia|tionary|idata|imedia)\.org/i.test(href);
    const start = this.builder.length;
    this.children(element);
    if (outside && !this.inEntry && this.builder.length > start && words)
      this.builder.mark(start, { mark: "marker", kind: "link", label: href.slice(0, 2000), target: null });
  }
}

/**
 * The article of an HTML page: headings, paragraphs, lists, tables by rows, quotations, captions; footnote links with the
 * note that each points to, superscript numbers, links out of the site. Menus, banners and forms are left out.
 * A page that nests deeper than `maxHtmlDepth` is read as its bare words.
 */
export function readHtml(source: string): MarkedText {
  const html = source.length > maxHtmlLength ? source.slice(0, maxHtmlLength) : source;
  const warnings =
    html.length < source.length
      ? [`The page is longer than ${maxHtmlLength.toLocaleString("en")} characters; what lies behind was not read.`]
      : [];
  if (isTooDeep(html))
    return {
      text: decodeEntities(html.replace(/<[^<>]{0,2000}>/g, " ")),
      warnings: [...warnings, "The page nests too deep to follow: it was read without its structure."],
    };
  const root = parseHtml(html);
  if (!root) return { text: "", warnings };
  const { language, title, host } = headOf(root);
  const { entries, ids } = findEntries(root);
  const article = articleOf(root);
  const reader = new HtmlReader(entries, ids, host, article);
  reader.element(article);
  readNotesOutside(reader, article, entries);
  const { text, marks } = reader.builder.finish();
  return { text, marks, warnings, ...(language ? { language } : {}), ...(title ? { title } : {}) };
}

/** Notes that a page keeps outside its article are still its notes. */
function readNotesOutside(reader: HtmlReader, article: HtmlElement, entries: Map<HtmlElement, HtmlEntry>) {
  const inside = new Set<HtmlElement>(elementsOf(article));
  for (const element of entries.keys()) if (!inside.has(element)) reader.element(element);
}
