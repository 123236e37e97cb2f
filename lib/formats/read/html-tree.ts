import { parse, type DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The longest page that is read, in UTF-16 units, and how deep its elements may nest. */
export const maxHtmlLength = 12_000_000;
export const maxHtmlDepth = 600;

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dd|dt|tr|td|th|option)$/i;

/** Whether a page nests deeper than is followed: such pages make any HTML parser slow, and none is written by hand. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  const tag = /<(\/?)([a-zA-Z][a-zA-Z\d]{0,20})/g;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    if (empty.test(found[2]!)) continue;
    depth = found[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > maxHtmlDepth) return true;
  }
  return false;
}

export const parseHtml = (html: string): HtmlElement | null => {
  const document = parse(html);
  return document.childNodes.find((node): node is HtmlElement => node.nodeName === "html") ?? null;
};

export const isElement = (node: HtmlNode): node is HtmlElement => "tagName" in node;
export const attributeOf = (element: HtmlElement, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? "";

/** The words of an element, cut at a length. */
export function wordsOf(node: HtmlNode, most = 2_000): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value.slice(0, most);
  if (!isElement(node) || node.tagName === "script" || node.tagName === "style") return "";
  let words = "";
  for (const child of node.childNodes) {
    if (words.length >= most) break;
    words += wordsOf(child, most - words.length);
  }
  return words;
}

/** Every element under a node, itself first. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  const stack: HtmlElement[] = [root];
  while (stack.length > 0) {
    const element = stack.pop()!;
    yield element;
    for (let index = element.childNodes.length - 1; index >= 0; index--) {
      const child = element.childNodes[index]!;
      if (isElement(child)) stack.push(child);
    }
  }
}
