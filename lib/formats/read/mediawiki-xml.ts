import { SaxesParser } from "saxes";
import { AppError } from "@/lib/errors";
import type { MarkedText } from "@/lib/text/reading";
import { readWikitext } from "./wikitext";

/** The longest export that is read, in UTF-16 units, and the most pages out of one. */
export const maxExportLength = 60_000_000;
export const maxExportPages = 2_000;

type Page = { title: string; space: string; text: string };

/** The articles of a MediaWiki XML export, each with its latest revision; talk, templates and redirects are left out. */
function pagesOf(xml: string): Page[] {
  const pages: Page[] = [];
  const parser = new SaxesParser({ fragment: false });
  let page: Page | null = null;
  let words: string[] = [];
  parser.on("doctype", () => {
    throw new AppError("invalid", "An XML export with a document type declaration is not read.");
  });
  parser.on("error", (error) => {
    throw new AppError("invalid", `This is no MediaWiki export: ${error.message.slice(0, 120)}`);
  });
  parser.on("opentag", ({ name }) => {
    words = [];
    if (name === "page") page = { title: "", space: "0", text: "" };
  });
  parser.on("text", (text) => void words.push(text));
  parser.on("closetag", ({ name }) => {
    if (!page) return;
    if (name === "title") page.title = words.join("").trim();
    else if (name === "ns") page.space = words.join("").trim();
    else if (name === "text") page.text = words.join("");
    else if (name === "page") {
      if (page.space === "0" && page.text.trim() && pages.length < maxExportPages) pages.push(page);
      page = null;
    }
    words = [];
  });
  parser.write(xml).close();
  return pages;
}

/** The pages of a MediaWiki XML export, read as wikitext. Entities are those of XML alone. */
export function readMediawikiXml(xml: string): MarkedText[] {
  if (xml.length > maxExportLength) throw new AppError("invalid", "The export is larger than is read: split it.");
  const pages = pagesOf(xml);
  if (pages.length === 0) throw new AppError("invalid", "The file has no page of a MediaWiki export.");
  return pages.map(({ title, text }) => ({ ...readWikitext(text), title }));
}
