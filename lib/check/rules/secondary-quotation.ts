import { nameMarkerFirst } from "../name-marker";
import { defineTextRule } from "../rule";
import { quotesSomebody } from "../text-to-check";

const tertiary =
  /wiki(?:pedia|quote|source)?\b|\.wiki|encyclop[aæ]?edia|enzyklopädie|encyclopédie|enciclopedia|энциклопеди|britannica|brainyquote|goodreads|azquotes|quotefancy|dictionary of quotations|zitate?n?(?:schatz|lexikon)|citation-celebre|цитатник/iu;
const secondHand =
  /\b(?:(?:as )?(?:quoted|cited) (?:in|by|from|after)|zit(?:iert|\.)? (?:nach|bei|in)|cité (?:par|dans|d['’]après)|citad[oa] (?:en|por)|apud)\b|(?:цит\.|цитируется) по/iu;

/** Somebody's words, looked up in a work that itself only passes them on. */
export default defineTextRule({
  id: "secondary-quotation",
  title: "A quotation at second hand",
  level: "note",
  why: "Encyclopaedias and collections of quotations copy each other. Words taken from them are a copy of a copy, and the first print may say something else.",
  whenNotToUse: "Where the first print is lost or closed, and the text says so.",
  ok: [
    "“Nobody was asked whether he was guilty of anything at all.”[1]\n\nReferences\n1. V. Kokovtsov, Memoirs (Paris, 1933), p. 12.",
  ],
  notOk: [
    "“Nobody was asked whether he was guilty of anything at all.”[1]\n\nReferences\n1. Wikiquote, “Vladimir Kokovtsov”.",
    "“Nobody was asked whether he was guilty of anything at all.”[1]\n\nReferences\n1. Quoted in A. Author, A History (London, 1999), p. 3.",
  ],
  *check({ reading }) {
    for (const assertion of reading.assertions) {
      if (assertion.citations.length === 0 || !quotesSomebody(assertion, reading)) continue;
      for (const { source, markerIndex } of assertion.citations) {
        const passesOn =
          source === null
            ? null
            : tertiary.test(source)
              ? "a work that gathers what others print"
              : secondHand.test(source)
                ? "a work that itself quotes them"
                : null;
        if (passesOn === null) continue;
        const { start, end, text } = reading.markers[markerIndex]!;
        yield {
          start: assertion.start,
          end: assertion.end,
          cause: { start, end },
          message: `${nameMarkerFirst(text)} leads to ${passesOn}.`,
          question: "Where were these words first printed?",
        };
        break;
      }
    }
  },
});
