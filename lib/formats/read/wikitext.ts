import type { MarkedText } from "@/lib/text/reading";
import { printNotes } from "./print-notes";
import { TextBuilder } from "./text-builder";
import { pairWikitext } from "./wikitext-pairs";
import { readRefTags } from "./wikitext-refs";
import { WikitextNotes } from "./wikitext-notes";
import { WikitextRenderer } from "./wikitext-renderer";

/** The longest wikitext that is read, in UTF-16 units. */
export const maxWikitextLength = 12_000_000;

/**
 * A wiki page's source as prose with its apparatus: `<ref>` and its names and groups, {{sfn}} and the other short
 * citations, {{efn}}, citation templates as CSL-JSON, editors' remarks such as {{citation needed}}, and list-defined
 * references. References that the wiki could not resolve (an undefined name, a missing citation, an unclosed or empty
 * tag, one name for two contents) are markers that say so. Templates it does not know leave only their references.
 * A parser of our own, bounded in depth: those on npm either need a wiki's template definitions or take quadratic time.
 */
export function readWikitext(source: string): MarkedText {
  const builder = new TextBuilder();
  let text = source.replace(/\r\n?/g, "\n").normalize("NFC");
  if (text.length > maxWikitextLength) {
    builder.warnings.push(
      `The wikitext is longer than ${maxWikitextLength.toLocaleString("en")} characters; what lies behind was not read.`,
    );
    text = text.slice(0, maxWikitextLength);
  }
  const redirect = /^\s*#redirect\b/i.test(text.slice(0, 60));
  if (redirect) builder.warnings.push("The page is a redirect.");
  const pairs = pairWikitext(text);
  const tags = readRefTags(text);
  const notes = new WikitextNotes(text, pairs, tags);
  new WikitextRenderer(text, pairs, tags.refs, notes, builder).render();
  printNotes(notes.list(), builder);
  return { ...builder.finish(), origin: { source: text, runs: builder.runs } };
}
