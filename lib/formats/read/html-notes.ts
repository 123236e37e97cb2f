import { attributeOf, elementsOf, wordsOf, type HtmlElement } from "./html-tree";

/** An entry that markers of the page point to, or that stands in a list of notes. */
export type HtmlEntry = { id: string; keys: string[]; label: string; kind: "entry" | "note"; expectsMarker: boolean };

const noteList = /\b(?:references|footnotes?|endnotes?|notes|fussnoten|reflist|citations)\b/i;
const back =
  /^(?:#(?:cite_ref|fnref|ref-|backlink|_ftnref|_ednref|footnote-ref|note-ref|footnote-anchor|footnote-back|ftnt_ref|sdfootnote\d+anc|sdendnote\d+anc|r\d|_fnref)|#.*ref-?\d+$)/i;
const label = /^\s*[[(]?\s*(?:(?:note|nb|n|anm\.?|прим\.?)\s*)?(?:\d{1,4}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})\s*[\])]?\s*$/i;

/** Whether a link inside the page is a reference marker: by its class, its look, or where it leads. */
export function isNoteLink(link: HtmlElement): boolean {
  const href = attributeOf(link, "href");
  if (!href.startsWith("#") || href.length < 2) return false;
  if (back.test(href) && !/^#(?:cite_note|fn:?\d|footnote-\d)/i.test(href)) return false;
  const hints = [
    attributeOf(link, "class"),
    attributeOf(link, "role"),
    attributeOf(link, "epub:type"),
    attributeOf(link, "rel"),
  ].join(" ");
  if (/backlink|back-link|reversefootnote/i.test(hints)) return false;
  if (
    /noteref|footnote|reference/i.test(hints) ||
    /^#(?:cite_note|CITEREF|fn:?-?\d|footnote|endnote|_ftn\d|_edn\d|ref-\w|note-?\d|r?n\d|ftnt\d|sd(?:foot|end)note\d+sym)/i.test(
      href,
    )
  )
    return true;
  return label.test(wordsOf(link, 40)) && wordsOf(link, 40).trim().length > 0;
}

/** The block that a note's id stands for: the list item, paragraph or cell around it. */
function blockOf(element: HtmlElement): HtmlElement {
  let block = element;
  for (let steps = 0; steps < 6; steps++) {
    if (/^(?:li|p|dd|div|td|aside|section)$/.test(block.tagName)) return block;
    const parent = block.parentNode as HtmlElement | null;
    if (!parent || !("tagName" in parent) || parent.tagName === "body") return block;
    block = parent;
  }
  return block;
}

function itemLabel(item: HtmlElement): string {
  const parent = item.parentNode as HtmlElement | null;
  if (item.tagName !== "li" || parent?.tagName !== "ol")
    return /^\s*\[?(\d{1,4}|[a-z*†‡])[\].)\s]/.exec(wordsOf(item, 20))?.[1] ?? "";
  const items = parent.childNodes.filter((node) => node.nodeName === "li");
  return String((Number(attributeOf(parent, "start")) || 1) + items.indexOf(item));
}

/** The entries of a page by their element, and which ids exist at all. */
export function findEntries(root: HtmlElement): { entries: Map<HtmlElement, HtmlEntry>; ids: Set<string> } {
  const ids = new Map<string, HtmlElement>();
  const links: HtmlElement[] = [];
  const lists: HtmlElement[] = [];
  for (const element of elementsOf(root)) {
    const id = attributeOf(element, "id") || (element.tagName === "a" ? attributeOf(element, "name") : "");
    if (id && !ids.has(id)) ids.set(id, element);
    if (element.tagName === "a" && isNoteLink(element)) links.push(element);
    const hints = `${attributeOf(element, "class")} ${attributeOf(element, "role")} ${attributeOf(element, "epub:type")}`;
    if (
      /^(?:ol|section|div|aside)$/.test(element.tagName) &&
      (noteList.test(hints) || /doc-(?:endnotes|footnotes)/.test(hints))
    )
      lists.push(element);
  }
  const entries = new Map<HtmlElement, HtmlEntry>();
  const add = (element: HtmlElement, id: string, expectsMarker: boolean) => {
    const block = blockOf(element);
    const entry = entries.get(block);
    if (entry) {
      if (id && !entry.keys.includes(id) && entry.keys.length < 50) entry.keys.push(id);
      return;
    }
    entries.set(block, {
      id: id || `entry#${entries.size}`,
      keys: id ? [id] : [],
      label: id.startsWith("CITEREF") ? "" : labelOf(block),
      kind: id.startsWith("CITEREF") ? "entry" : "note",
      expectsMarker,
    });
  };
  const labels = new Map<HtmlElement, string>();
  const labelOf = (block: HtmlElement) => labels.get(block) ?? itemLabel(block);
  for (const list of lists) {
    if (list.tagName !== "ol") continue;
    let number = Number(attributeOf(list, "start")) || 1;
    for (const item of list.childNodes)
      if (item.nodeName === "li") {
        labels.set(item as HtmlElement, String(number++));
        add(item as HtmlElement, attributeOf(item as HtmlElement, "id"), true);
      }
  }
  for (const link of links) {
    const id = decodeURIComponentSafely(attributeOf(link, "href").slice(1));
    const target = ids.get(id);
    if (target) add(target, id, false);
  }
  return { entries, ids: new Set(ids.keys()) };
}

/** An address's fragment as an id; left as it is where its escapes are broken. */
export function decodeURIComponentSafely(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
