import type { Estimate } from "@/lib/schemas/estimate";
import type { CitationIntent } from "@/lib/schemas/citation";

/** Claims of the data that stand in another work than its `sourceId`: a paraphrase stands in the paraphrasing work. */
export const standsIn: Readonly<Record<string, string>> = {
  "pc-tombs-hist": "src-tombs-2011", // Lissagaray prints other words: "20,000 at least"
};

/** Reports that the data already has as claims of their own. */
export const alreadyClaims: ReadonlySet<string> = new Set([
  "rt-vandelinde-1766118--kokovtsov-1923", // rt-kokovtsov-1766118, which quotes the letter
]);

/** Reports that the notes document and `reportedVia` does not list: claim and work. */
export const furtherReports: readonly (readonly [claim: string, work: string])[] = [
  ["rt-zemskov-100000", "src-melgunov-edition-introduction"], // notes: the introduction that quotes him
  ["bg-sen", "src-dyson-2018"], // notes: Dyson 2018 (as transcribed)
];

/** Documented links between reports: each of these reports rests on another report, not on the origin. With what says so. */
export const viaReport: Readonly<Record<string, readonly [target: string, evidence: string, intent?: CitationIntent]>> =
  {
    "rt-werth-10-15--wikidebats": [
      "rt-werth-10-15--seve-2017",
      "Chain of three: Werth 1997 -> Sève 2017, p. 56 n. 52 -> Wikidébats.",
      "includesQuotationFrom",
    ],
    "wt-werth-150000--wikidebats": [
      "wt-werth-150000--seve-2017",
      "Known via Sève 2017, as quoted on Wikidébats.",
      "includesQuotationFrom",
    ],
    "pg-512--mereto-1920": [
      "pg-512--struggling-1919",
      "Chain of three: Zemlia i Volia 3 Oct 1918 -> Struggling Russia 22 Mar 1919 -> Mereto 1920.",
      "includesQuotationFrom",
    ],
    "rt-denikin-1700000--galin-2004": [
      "rt-denikin-1700000--melgunov-1924",
      "The commission's figure is known only through Melgunov as reported by Galin.",
      "citesAsAuthority",
    ],
    "rt-latsis-12733--factually": [
      "rt-latsis-12733--pipes-1990",
      "The collection draws the chain Latsis 1920 -> Pipes 1990 -> aggregators; whether this page names Pipes is not recorded.",
    ],
    "wt-society-111730--unidentified-book-2": [
      "wt-society-111730--ratkovsky-belyi-2017",
      "The unidentified book quotes Ratkovskii 2017 (fn. 154).",
      "citesAsAuthority",
    ],
    "bg-chatto-27--wlsc": [
      "bg-chatto-27--dyson-2018",
      "Dyson's table as transcribed on Reddit r/WLSC.",
      "includesQuotationFrom",
    ],
    "bg-bphd--wlsc": ["bg-bphd--dyson-2018", "Dyson's table as transcribed on Reddit r/WLSC.", "includesQuotationFrom"],
    "bg-census-india--wlsc": [
      "bg-census-india--dyson-2018",
      "Dyson's table as transcribed on Reddit r/WLSC.",
      "includesQuotationFrom",
    ],
    "bg-census-pakistan--wlsc": [
      "bg-census-pakistan--dyson-2018",
      "Dyson's table as transcribed on Reddit r/WLSC.",
      "includesQuotationFrom",
    ],
    "bg-sen--wlsc": ["bg-sen--dyson-2018", "Dyson's table as transcribed on Reddit r/WLSC.", "includesQuotationFrom"],
  };

/** Where a report was itself seen only in a further work, or not seen although its work was opened. */
export const reportSeen: Readonly<Record<string, string | null>> = {
  "rt-werth-10-15--seve-2017": "src-wikidebats",
  "wt-werth-150000--seve-2017": "src-wikidebats",
  "pg-512--struggling-1919": "src-mereto-1920",
  "rt-denikin-1700000--melgunov-1924": "src-galin-2004",
  "wt-society-111730--ratkovsky-belyi-2017": "src-unidentified-book-2",
  "bg-chatto-27--dyson-2018": "src-wlsc",
  "bg-bphd--dyson-2018": "src-wlsc",
  "bg-census-india--dyson-2018": "src-wlsc",
  "bg-census-pakistan--dyson-2018": "src-wlsc",
  "bg-sen--dyson-2018": "src-wlsc",
  "bg-dysonmaharatna--devereux-2000": "src-mswiki-bengal",
  "nj-bates-40000--timperley-1938": null, // only the foreword was seen
};

/** Reports whose kept wording holds the words of the one reported, as its text or the data's notes show; all others report in their own words. */
export const quotesWords: ReadonlySet<string> = new Set([
  "rt-mozokhin-50000--melgunov-edition-introduction",
  "rt-naselenie-2000--galin-2004",
  "rt-leggett-280000--spectator-1981",
  "rt-figes-several--vocab-figes",
  "rt-werth-10-15--seve-2017",
  "wt-werth-150000--seve-2017",
  "pg-500--spargo-1920",
  "pg-512--mereto-1920",
  "cr-sultangaliev--crimea-article",
  "cr-zemliachka--unidentified-book-3",
  "pc-lanationale-20000--lissagaray-1876",
  "pc-nathan-20000--clioweb",
  "pc-lenin-20000--tombs-2011",
  "nj-bates-40000--wikipedia-nanjing-2020",
  "nj-imtfe-matsui--wikipedia-nanjing",
  "bg-ograda--mswiki-bengal",
]);

/** Page or note of a report, where the data gives one. */
export const reportLocator: Readonly<Record<string, string>> = {
  "rt-werth-10-15--seve-2017": "p. 56 n. 52",
  "rt-latsis-12733--pipes-1990": "n. 138",
  "rt-izvestia-10000--snowden-1920": "p. 157",
  "rt-erlikhman-1200000--smele-2015": "n. 4",
  "rt-erlikhman-2000000--smele-2015": "n. 4",
  "wt-erlikhman-300000--smele-2015": "n. 4",
  "wt-erlikhman-partisans--smele-2015": "n. 4",
  "rt-ryan-28000--wikipedia-redterror-c2017": "note [7]",
  "pg-512--gompers-1921": "djvu/80",
  "pc-appert-17000--lissagaray-1876": "n. 223",
  "wt-society-111730--unidentified-book-2": "fn. 154",
  "bg-fic--dysonmaharatna-1991": "n. 1",
  "bg-greenough--dysonmaharatna-1991": "n. 6",
  "bg-registered-678--sen-1981": "App. D, pp. 195-196",
  "bg-dysonmaharatna--devereux-2000": "p. 6",
  "pc-ducamp-6667--pelletan-1880": "djvu/385-387",
};

/** Reports whose figure is not that of the claim they report; the difference is what the notes record. */
export const reportFigure: Readonly<
  Record<string, Pick<Estimate, "low" | "best" | "high" | "bound" | "boundWords"> & { readonly ours?: string }>
> = {
  "rt-zemskov-100000--melgunov-edition-introduction": {
    low: 100000,
    best: null,
    high: null,
    bound: "moreThan",
    boundWords: "barely exceeded",
    ours: "The figure is not kept in the words of the introduction; 100,000 is read from the sentence of Zemskov that it quotes.",
  },
  "bg-sen--dyson-2018": { low: 2620000, best: null, high: 3050000, bound: "between", boundWords: "as transcribed" },
  "bg-sen--wlsc": { low: 2620000, best: null, high: 3050000, bound: "between", boundWords: "as transcribed" },
  "bg-dysonmaharatna--devereux-2000": {
    low: 2100000,
    best: null,
    high: 3000000,
    bound: "between",
    boundWords: "range",
  },
};

/** Notes of a report's own. */
export const reportNote: Readonly<Record<string, string>> = {
  "rt-zemskov-100000--melgunov-edition-introduction":
    "Quotes Zemskov with one particle lost: “едва превышало” (barely exceeded) for “едва ли превышало” (hardly exceeded). Of its wording only these words are kept.",
  "rt-latsis-12733--factually": "Dates the figure Sept 1918 - Feb 1920.",
  "rt-ryan-28000--wikipedia-redterror-c2017":
    "The wording is seen in Wikipedia (c. 2017), note [7]; that the note is Ryan 2012 is background knowledge.",
  "bg-sen--dyson-2018": "Dyson 2018 (as transcribed) prints 2,620,000 - 3,050,000.",
  "bg-sen--wlsc": "Transcribes Dyson 2018: 2,620,000 - 3,050,000.",
  "bg-dysonmaharatna--devereux-2000":
    "Gives the range 2.1-3 million, its lower figure derived from Dyson & Maharatna (1991).",
  "nj-bates-40000--timperley-1938": "Only the foreword of the book was seen.",
  "rt-leggett-140000--spectator-1981": "The review prints only the halves of 280,000.",
};

/** Periods of a report's own. */
export const reportPeriod: Readonly<Record<string, string>> = { "rt-latsis-12733--factually": "1918-09/1920-02" };

/** Reports whose maker is the reporting work itself, because whom it reports was not checked. */
export const reportAgent: Readonly<Record<string, string>> = {
  "rt-ryan-28000--wikipedia-redterror-c2017": "wikipedia-contributors",
};
