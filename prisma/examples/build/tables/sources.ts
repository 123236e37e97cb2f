import type { Derivation } from "@/lib/schemas/source";

/** Texts that the data says are translations or revisions of others. */
export const derivations: readonly Derivation[] = [
  {
    id: "melgunov-1925-from-1924",
    source: "src-melgunov-1925",
    from: "src-melgunov-1924",
    kind: "translation",
    evidence: "Translated by C. J. Hogarth: title page and translator's note seen.",
  },
  {
    id: "sovnarkom-krsk-from-1918",
    source: "src-sovnarkom-krsk",
    from: "src-sovnarkom-1918",
    kind: "translation",
    evidence: "The page is a German translation of the decree of 5 September 1918.",
  },
  ...(
    [
      ["c2014", "c2012"],
      ["c2017", "c2014"],
      ["c2024", "c2017"],
    ] as const
  ).map(([later, earlier]) => ({
    id: `wikipedia-redterror-${later}-from-${earlier}`,
    source: `src-wikipedia-redterror-${later}`,
    from: `src-wikipedia-redterror-${earlier}`,
    kind: "edition" as const,
    evidence: "Revisions of one Wikipedia article, as their titles say.",
  })),
];

/** Where sources that nothing else names belong. */
export const sourceCollection: Readonly<Record<string, string>> = {
  "src-melgunov-1925": "red-terror",
  "src-werth-2009": "red-terror",
  "src-wikipedia-af": "red-terror",
  "src-lopezpelaez": "red-terror",
  "src-bphr-1945": "bengal-famine",
};

/** What a work is called in labels, where its author, container or title would not do. */
export const workName: Readonly<Record<string, string>> = {
  "src-seed-metapedia": "Metapedia",
  "src-spectator-1981": "The Spectator",
  "src-zhenskie-litsa": "Zhenskie litsa sovetskoi razvedki",
  "src-unidentified-book-1": "An unidentified book",
  "src-unidentified-book-2": "A book quoting Ratkovskii 2017",
  "src-unidentified-book-3": "An unidentified book",
  "src-melgunov-edition-introduction": "An introduction to Melgunov",
  "src-crimea-article": "An article on Crimea",
  "src-delpher-nl": "A Dutch book",
  "src-vocab-figes": "A vocabulary page",
  "src-factually": "factually.co",
  "src-historicalfacts": "historical-facts.com",
  "src-wikipedia-redterror-c2017": "Wikipedia c. 2017",
  "src-wikipedia-crimea": "Wikipedia on Crimea",
  "src-ruwiki-crimea": "Russian Wikipedia on Crimea",
  "src-militaryreview-crimea": "A web article on Crimea",
  "src-ruwiki-whiteterror": "Russian Wikipedia on the White Terror",
  "src-wikipedia-whiteterror": "Wikipedia on the White Terror",
  "src-wikipedia-pogroms": "Wikipedia on the pogroms",
  "src-wikipedia-lancet": "Wikipedia on the Lancet surveys",
  "src-wikipedia-ifhs": "Wikipedia on the IFHS",
  "src-wikipedia-orb": "Wikipedia on the ORB survey",
  "src-wikipedia-nanjing": "Wikipedia on the death toll",
  "src-wikipedia-nanjing-2020": "Wikipedia 2020",
  "src-mswiki-bengal": "Malay Wikipedia",
  "src-iraqanalysis": "Iraq Analysis Group",
  "src-iraqmortality": "iraqmortality.org",
  "src-footnoted": "A blog post, “Iraqi Deathtoll”",
  "src-toteota": "The toteota blog",
  "src-who-2008": "WHO",
  "src-plos-press": "Business Standard",
  "src-wlsc": "r/WLSC",
  "src-clioweb": "Clioweb",
  "src-latsis-1918-ayp": "A web page",
  "src-picturequotes": "A quotation page",
  "src-histgeo": "A French web page",
  "src-allabouthistory": "A blog, “Russian Civil War”",
  "src-fondedin-2018": "Strategiia Rossii 2018",
  "src-loc-1996": "Library of Congress",
  "src-lenin-cw36": "Collected Works vol. 36",
  "src-lenin-day2008": "Day 2008",
  "src-blackbook-1999": "The Black Book",
  "src-melgunov-ch": "Melgunov (English article)",
  "src-sovnarkom-1918": "The decree",
};
