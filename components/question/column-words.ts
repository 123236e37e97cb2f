import type { ComparedLine, TableColumn } from "@/lib/schemas/comparison-view";

/** What a column or line of a comparison says, and by which rule it is filled. */
export interface ColumnWords {
  label: string;
  meaning: string;
  /** Where more is said of it. */
  more: { href: "/about#counting" | "/about#marks" | "/about#grades" | "/rules"; words: string };
}

const marks = { href: "/about#marks", words: "All the marks" } as const;
const counting = { href: "/about#counting", words: "How it is counted" } as const;
const grades = { href: "/about#grades", words: "How it is graded" } as const;
const rules = { href: "/rules", words: "What is looked for" } as const;

/** The head of the column that always stands first. */
export const whoWords: ColumnWords = {
  label: "Who says so, and where it stands",
  meaning:
    "Who makes the claim, by the catalogue’s name, and below it the work in which the claim stands. Anyone who repeats another’s figure has a separate row. “Read in” names the work in which the wording was met, where that is another one; n.d. is a work without a date.",
  more: grades,
};

/** The year's column, which a table by year of publication has. */
export const yearWords: ColumnWords = {
  label: "Year",
  meaning: "The year in which the work was issued; not the years that are counted. n.d. is a work without a date.",
  more: counting,
};

/** The columns of the table of all estimates. */
export const tableColumnWords: Record<TableColumn, ColumnWords> = {
  scale: {
    label: "Number on the scale",
    meaning:
      "The stated number where it lies on the scale that all rows share. A dot is one number, a bar a range with both its ends. An arrow is an open end, drawn to the side that the author left open: “at least” and “up to” are never drawn as points.",
    more: marks,
  },
  figure: {
    label: "Figure",
    meaning:
      "The number with its bound as the author gives it: about, at least, up to, between. Numbers in words keep their words (“dozens”). “Our reading” is a value that this record, not the author, put to his words, such as a sum.",
    more: counting,
  },
  counted: {
    label: "What is counted",
    meaning:
      "What the author says he counts, of whom, where and in which years, in his own terms as far as they are known. What he doesn’t say is “not stated”, and is never taken to be the same as what another says.",
    more: counting,
  },
  grounds: {
    label: "Rests on, opened?",
    meaning:
      "Whether the chain of sources behind the claim reaches somebody with first-hand knowledge; with which others it shares an origin; and whether a reader has seen the wording itself. Having seen a wording certifies that the source says so, not that it is right.",
    more: marks,
  },
  words: {
    label: "The source’s words",
    meaning: "The words from which the number was read, in their own language.",
    more: counting,
  },
  page: {
    label: "Page",
    meaning:
      "The place in the work: page, folio, note or line. “Not given” where what was seen of the work doesn’t tell it.",
    more: grades,
  },
  basis: {
    label: "How its maker knows",
    meaning:
      "How the maker of the figure says he came by it: own count, official return, archive, survey, extrapolation, hearsay. “Basis not stated” where he doesn’t say.",
    more: grades,
  },
  kind: {
    label: "Kind and language",
    meaning: "What kind of work it is, and the language it is written in.",
    more: grades,
  },
};

/** The lines of a comparison side by side. */
export const comparedLineWords: Record<ComparedLine, ColumnWords> = {
  wording: {
    label: "Wording",
    meaning:
      "The words of the source, in its own language. Underlined are words that not every like wording in the same language has. “Not seen further” marks where the one who saw it stopped; it doesn’t say that the source leaves anything out.",
    more: grades,
  },
  translation: {
    label: "Translation",
    meaning: "A translation of the wording and who made it, where one is recorded.",
    more: grades,
  },
  figure: {
    label: "Figure",
    meaning:
      "The number with its bound as the author gives it, its mark on a scale that all claims here share, and the words it was read from. “Our reading” is a value that this record, not the author, put to his words.",
    more: counting,
  },
  counted: {
    label: "What is counted",
    meaning:
      "What the author says he counts, and of whom. Figures that count different things are not held against each other.",
    more: counting,
  },
  period: {
    label: "Period",
    meaning: "The years in which what is counted happened; not when the work was issued.",
    more: counting,
  },
  place: { label: "Place", meaning: "The territory that is counted, as the author bounds it.", more: counting },
  who: {
    label: "Who says it",
    meaning: "Who makes the claim; and where the source ascribes it in other words, those words.",
    more: grades,
  },
  stands: {
    label: "Where it stands",
    meaning: "The work and the place in it; “read in” where the wording was met in another work.",
    more: grades,
  },
  grounds: {
    label: "What it rests on",
    meaning:
      "The best that any chain of sources behind the claim reaches, in words; the claims with which it shares an origin; and what was looked for and not found.",
    more: rules,
  },
  opened: {
    label: "Opened?",
    meaning:
      "Whether a reader has seen the wording in the source itself, in the full text or an excerpt, or only as another quotes it.",
    more: marks,
  },
};
