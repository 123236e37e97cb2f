import { SaxesParser } from "saxes";
import { AppError } from "@/lib/errors";

/** How deep an XML document may nest. */
export const maxXmlDepth = 500;

export type XmlTag = { name: string; local: string; attributes: Record<string, string> };
export type XmlHandlers = {
  open?: (tag: XmlTag) => void;
  close?: (tag: XmlTag) => void;
  text?: (text: string) => void;
};

/**
 * Reads XML as events. A document type declaration is refused, so no entity is ever defined or expanded; nothing is
 * fetched. Throws `AppError("invalid")` where the file is no well-formed XML or nests deeper than `maxXmlDepth`.
 */
export function readXml(xml: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ fragment: false });
  const stack: XmlTag[] = [];
  parser.on("doctype", () => {
    throw new AppError(
      "invalid",
      "XML with a document type declaration is not read: it could define entities without end.",
    );
  });
  parser.on("error", (error) => {
    throw new AppError("invalid", `This is no well-formed XML: ${error.message.slice(0, 160)}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (stack.length >= maxXmlDepth)
      throw new AppError("invalid", `The XML nests deeper than ${maxXmlDepth} elements.`);
    const tag = { name, local: name.slice(name.indexOf(":") + 1), attributes: attributes as Record<string, string> };
    stack.push(tag);
    handlers.open?.(tag);
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  parser.on("closetag", () => {
    const tag = stack.pop();
    if (tag) handlers.close?.(tag);
  });
  parser.write(xml).close();
}
