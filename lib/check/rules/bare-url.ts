import { quoteBriefly } from "../quote-briefly";
import { defineTextRule } from "../rule";

const address = /(?:https?:\/\/|www\.)[^\s<>"”»\])]+/i;

/** Whether words are an address and next to nothing else. */
function isBare(text: string): boolean {
  const found = address.exec(text.slice(0, 3_000));
  if (!found) return false;
  const rest = (text.slice(0, found.index) + text.slice(found.index + found[0].length)).replace(
    /\b(?:retrieved|accessed|abgerufen|consulté|consultado|дата обращения|archived?|see|siehe|url)\b/gi,
    "",
  );
  return (rest.match(/\p{L}{3,}/gu)?.length ?? 0) === 0;
}

/** A reference that is an address and nothing more. */
export default defineTextRule({
  id: "bare-url",
  title: "An address without a name",
  level: "warning",
  why: "Addresses die. Without author, title and date nobody can find what once stood there, or tell who wrote it.",
  whenNotToUse: "In drafts, before the references are written out.",
  ok: [
    "The Cheka grew.[1]\n\nReferences\n1. A. Author, “The Cheka”, Journal of History, 2 May 2001, https://example.org/cheka.",
  ],
  notOk: ["The Cheka grew.[1]\n\nReferences\n1. https://example.org/cheka"],
  *check({ reading }) {
    for (const { start, end, text, csl } of reading.references) {
      if (!isBare(text) || (csl?.title && !/^(?:https?:|www\.)/i.test(csl.title))) continue;
      yield {
        start,
        end,
        message: `The reference ${quoteBriefly(text, 70)} is an address alone.`,
        question: "Who wrote what stands there, under which title, when?",
      };
    }
  },
});
