import type { Access } from "@/lib/schemas/source";

const types: Record<string, string> = {
  "article-journal": "journal article",
  "article-magazine": "magazine article",
  "article-newspaper": "newspaper article",
  "entry-encyclopedia": "encyclopaedia entry",
  "entry-dictionary": "dictionary entry",
  "paper-conference": "conference paper",
  personal_communication: "letter",
  "post-weblog": "blog post",
  legal_case: "court record",
  webpage: "web page",
  dataset: "data set",
};

/** A CSL type in plain words: "journal article". */
export const typeWords = (type: string): string => types[type] ?? type.replaceAll(/[-_]/g, " ");

/** How much of a work was opened, in a few words and in a sentence. */
export const accessWords: Record<Access, { label: string; meaning: string }> = {
  fullText: { label: "read whole", meaning: "Those who made the record read all of it." },
  excerpt: { label: "read in part", meaning: "Those who made the record read a part of it, not the whole." },
  citedOnly: { label: "known from citations", meaning: "It was not opened: it is known only from works that cite it." },
  background: {
    label: "never opened",
    meaning: "It was remembered, never opened: nothing here was checked against it.",
  },
};
