import { attributeOf, wordsOf, type HtmlElement, type HtmlNode } from "./html-tree";

/** Classes of what stands around an article on its page. */
const around =
  /(?:^|[_-])(?:navbox|navigation|nav|menu|sidebar|toc|mw-editsection|editsection|mw-jump-link|breadcrumbs?|cookies?|banner|share|sharing|social|related|advert|ad|ads|newsletter|subscribe|promo|noprint|printfooter|catlinks|metadata|ambox|hatnote|footer|mw-cite-backlink|sisterproject|vertical-navbox|skip-link|screen-reader-text|visually-hidden|sr-only)(?:$|[_-])/i;
/** Classes and ids of what readers wrote under it. */
const remarks =
  /(?:^|[_-])(?:comments?|commentlist|commentarea|comentarios|kommentare?|disqus|wpdiscuz|respond|responses?wrapper|livefyre|spot-im|viafoura|trackbacks?|pingbacks?)(?:$|[_-])/i;
/** A class that says how a page or an article stands to such a thing, and names none: `has-sidebar`, `comments-open`, `category-social`. */
const state =
  /^(?:has|have|no|not|with|without|is|are|hide|show|category|cat|tag)-|-(?:open|closed|enabled|disabled|on|off|left|right|visible|hidden)$/i;
/** What may be named so and is the article's own. */
const kept = /citation-needed|Inline-Template|reference/i;

const names = (list: string) => (list === "" ? [] : list.slice(0, 2_000).split(/\s+/));

/** Whether an element belongs to the page around an article, or to what readers wrote under it. The article's root is never asked. */
export function isChrome(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false;
  if (
    attributeOf(element, "hidden") ||
    attributeOf(element, "aria-hidden") === "true" ||
    /display:\s*none/.test(attributeOf(element, "style"))
  )
    return true;
  if (/^(?:navigation|banner|search|complementary|contentinfo)$/.test(attributeOf(element, "role"))) return true;
  if (/\bComment$/.test(attributeOf(element, "itemtype")) || attributeOf(element, "itemprop") === "comment")
    return true;
  const classes = attributeOf(element, "class");
  if (kept.test(classes)) return false;
  const own = names(classes).filter((name) => !state.test(name));
  if (own.some((name) => around.test(name) || remarks.test(name))) return true;
  return blockTags.test(element.tagName) && remarks.test(attributeOf(element, "id"));
}

const blockTags = /^(?:div|section|aside|ol|ul|li|dl|article|footer|table)$/;

/** A heading over what readers wrote: "12 Comments", "3 Responses to …", "Leave a Reply". "Responses" alone may be the author's. */
const overRemarks =
  /^(?:\d[\d.,]* (?:comments?|responses?|replies|thoughts on|kommentare?|antworten|commentaires?|réponses?|comentarios?|respuestas?|комментари\p{L}+|ответ\p{L}*)\b|(?:comments?|kommentare?|commentaires?|comentarios?|комментарии) ?\(\d+\)|(?:leave|post|add) a (?:comment|reply)|join the (?:discussion|conversation)|(?:kommentar|antwort) (?:schreiben|verfassen|hinterlassen)|schreiben? sie einen kommentar|laisser un commentaire|dej(?:a|e) un(?:a respuesta| comentario)|(?:добавить|оставить) комментарий)/iu;

/** The children of an element down to the heading, if any, under which readers have their say. */
export function beforeRemarks(element: HtmlElement): HtmlNode[] {
  const { childNodes } = element;
  const at = childNodes.findIndex(
    (child) => /^h[1-6]$/.test(child.nodeName) && overRemarks.test(wordsOf(child, 80).replace(/\s+/g, " ").trim()),
  );
  return at < 0 ? childNodes : childNodes.slice(0, at);
}

/** Whether an element names who wrote the page and when: that asserts nothing. */
export const isByline = (element: HtmlElement): boolean =>
  names(attributeOf(element, "class")).some((name) =>
    /(?:^|[_-])(?:byline|dateline|(?:post|entry|article)-?meta)(?:$|[_-])/i.test(name),
  );
