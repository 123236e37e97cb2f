import type { CitationIntent } from "@/lib/schemas/citation";

/** What a relation of the data becomes: an edge with this intent, an open question, or a sentence in the claim's note. */
export type RelationMeaning = { readonly words: string } & (
  | {
      readonly becomes: "citation";
      readonly intent: CitationIntent;
      readonly reversed?: true;
      readonly status?: "misrepresented" | "confirmed";
    }
  | { readonly becomes: "openQuestion" | "note" }
);

/** The table of the data's README, with its words made plain. */
export const relations: Readonly<Record<string, RelationMeaning>> = {
  quotes: { becomes: "citation", intent: "includesQuotationFrom", words: "quotes" },
  misquotes: { becomes: "citation", intent: "includesQuotationFrom", status: "misrepresented", words: "misquotes" },
  "transmission-of": { becomes: "citation", intent: "citesAsEvidence", words: "transmission of" },
  repeats: { becomes: "citation", intent: "citesAsEvidence", words: "repeats" },
  updates: { becomes: "citation", intent: "citesAsEvidence", words: "updates" },
  "note [6]": { becomes: "citation", intent: "citesAsEvidence", words: "note [6]" },
  "starts-from": { becomes: "citation", intent: "usesDataFrom", words: "starts from" },
  "built-on": { becomes: "citation", intent: "usesDataFrom", words: "built on" },
  "based-on": { becomes: "citation", intent: "usesDataFrom", words: "based on" },
  "rests-on": { becomes: "citation", intent: "usesDataFrom", words: "rests on" },
  "derives-from": { becomes: "citation", intent: "usesDataFrom", words: "derives from" },
  "half-of": { becomes: "citation", intent: "usesDataFrom", words: "half of" },
  "arithmetic-of": { becomes: "citation", intent: "usesDataFrom", words: "arithmetic of" },
  revises: { becomes: "citation", intent: "usesDataFrom", words: "revises" },
  enlarges: { becomes: "citation", intent: "usesDataFrom", words: "enlarges" },
  "uses-for-missing-clusters": { becomes: "citation", intent: "usesDataFrom", words: "uses for missing clusters" },

  disputes: { becomes: "citation", intent: "disputes", words: "disputes" },
  "disputed-by": { becomes: "citation", intent: "disputes", reversed: true, words: "disputes" },
  describes: { becomes: "citation", intent: "discusses", words: "describes" },
  "uses-as-upper-frame": { becomes: "citation", intent: "discusses", words: "uses as upper frame" },
  "uses-as-lower-frame": { becomes: "citation", intent: "discusses", words: "uses as lower frame" },
  "cited-together-with": { becomes: "citation", intent: "discusses", words: "cited together with" },
  // Both ends were seen: Tombs in an excerpt, Lissagaray in full text.
  "paraphrases-differently": {
    becomes: "citation",
    intent: "discusses",
    status: "confirmed",
    words: "paraphrases differently",
  },

  // The works do not name each other: "the work itself names the other, else a note".
  contradicts: { becomes: "note", words: "Contradicts" },
  "conflicts-with": { becomes: "note", words: "Conflicts with" },
  "narrows-scope": { becomes: "note", words: "Narrows the scope of" },

  "possible-derivation": { becomes: "openQuestion", words: "possible derivation" },
  "possible-origin": { becomes: "openQuestion", words: "possible origin" },
  "similar-to": { becomes: "openQuestion", words: "similar to" },
  "close-to": { becomes: "openQuestion", words: "close to" },
  "same-number-different-scope": { becomes: "openQuestion", words: "same number, different scope" },
  "differs-by-scope": { becomes: "openQuestion", words: "differs by scope" },
  "not-to-be-confused-with": { becomes: "openQuestion", words: "not to be confused with" },
  "variant-of": { becomes: "openQuestion", words: "variant of" },
  "same-work": { becomes: "openQuestion", words: "same work" },
  "derives-same-records": { becomes: "openQuestion", words: "derives from the same records" },
};

/** Evidence that points to another row of the data. */
export const evidenceInFull: Readonly<Record<string, string>> = { "see above": "6,300 + 2,089 = 8,389 (our addition)" };

/** Links that the evidence places in another claim than the one that the data hangs them on: Smele is who cites Poliakov together with Erlikhman. */
export const citingClaim: Readonly<Record<string, string>> = {
  "rt-erlikhman-2000000 src-poliakov-1986": "rt-erlikhman-2000000--smele-2015",
};

/** The place in the cited work that the citing work names, as far as it was seen to name one; by claim and target. */
export const citedPlace: Readonly<Record<string, string>> = {
  "rt-werth-10-15--seve-2017 rt-werth-10-15": "p. 91",
  "rt-werth-10-15--wikidebats rt-werth-10-15--seve-2017": "p. 56 n. 52",
  "wt-werth-150000--seve-2017 wt-werth-150000": "p. 95",
  "rt-erlikhman-1200000--smele-2015 rt-erlikhman-1200000": "p. 18",
  "rt-erlikhman-2000000--smele-2015 rt-erlikhman-2000000": "p. 18",
  "rt-erlikhman-2000000--smele-2015 src-poliakov-1986": "p. 104",
  "wt-erlikhman-300000--smele-2015 wt-erlikhman-300000": "p. 18",
  "wt-erlikhman-partisans--smele-2015 wt-erlikhman-partisans": "p. 18",
  "wt-society-111730--unidentified-book-2 wt-society-111730--ratkovsky-belyi-2017": "p. 19",
  "pc-appert-17000--lissagaray-1876 pc-appert-17000": "Enquête sur le 18 Mars (page not given)",
  "bg-fic--dysonmaharatna-1991 bg-fic": "pp. 108-115",
  "bg-greenough--dysonmaharatna-1991 bg-greenough": "p. 309",
  "bg-dm-derivation bg-greenough": "p. 309",
  "bg-dm-citers src-alamgir-1980": "p. 85",
  "bg-dm-citers src-arnold-1988": "p. 44",
};
