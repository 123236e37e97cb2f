import { attributeOf, elementsOf, wordsOf, type HtmlElement } from "./html-tree";

/** The element that holds the article of a whole page: named so by its tag, role or class, or the one with the most paragraphs. */
export function articleOf(root: HtmlElement): HtmlElement {
  let best: HtmlElement | null = null;
  let most = 0;
  let body = root;
  for (const element of elementsOf(root)) {
    if (element.tagName === "body") body = element;
    const id = attributeOf(element, "id");
    if (id === "mw-content-text" || attributeOf(element, "itemprop") === "articleBody") return element;
    if (element.tagName !== "article" && element.tagName !== "main" && attributeOf(element, "role") !== "main")
      continue;
    const size = wordsOf(element, 200_000).length;
    if (size > most) [best, most] = [element, size];
  }
  return best && most > 300 ? best : body;
}

/** What a page says of itself: its language, its title, its own host. */
export function headOf(root: HtmlElement): { language: string | undefined; title: string | undefined; host: string } {
  const lang = attributeOf(root, "lang") || attributeOf(root, "xml:lang");
  let title: string | undefined;
  let host = "";
  for (const element of elementsOf(root)) {
    if (element.tagName === "body") break;
    if (element.tagName === "title") title ??= wordsOf(element, 300).trim() || undefined;
    if (element.tagName === "link" && attributeOf(element, "rel") === "canonical")
      host = /^https?:\/\/([^/]+)/.exec(attributeOf(element, "href"))?.[1] ?? "";
  }
  return { language: /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(lang) ? lang : undefined, title, host };
}
