/** The kinds of work that a reader may say a text comes from: types of CSL 1.0.2. Apart from the schema, so that a form loads no Zod. */
export const keptTypes = {
  webpage: "Web page",
  book: "Book",
  chapter: "Chapter of a book",
  "article-journal": "Article in a journal",
  "article-newspaper": "Article in a newspaper",
  report: "Report",
  thesis: "Thesis or student’s paper",
  manuscript: "Manuscript or draft",
  document: "Another kind of text",
} as const;
