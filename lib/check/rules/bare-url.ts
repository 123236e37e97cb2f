import { isBareAddress } from "../bare-address";
import { quoteBriefly } from "../quote-briefly";
import { defineTextRule } from "../rule";

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
    for (const reference of reading.references) {
      if (!isBareAddress(reference)) continue;
      const { start, end, text } = reference;
      yield {
        start,
        end,
        message: `The reference ${quoteBriefly(text, 70)} is an address alone.`,
        question: "Who wrote what stands there, under which title, when?",
      };
    }
  },
});
