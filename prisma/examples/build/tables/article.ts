import type { AttributionKind } from "@/lib/schemas/claim";
import type { Estimate } from "@/lib/schemas/estimate";
import type { Scope } from "@/lib/schemas/scope";

/** The attribution styles of the data, after the annotation guideline. A named newspaper or article is a work, though no page is given. */
export const attributionKinds: Readonly<Record<string, AttributionKind>> = {
  none: "none",
  "named person without work": "namedPersonNoWork",
  "named person, approximate date, no work": "namedPersonNoWork",
  "paraphrase of a named person": "namedPersonNoWork",
  "named person, newspaper, no date or page": "namedWork",
  "newspaper without page": "namedWork",
  "self-citation to the same wiki": "namedWork",
  "anonymous passive": "vague",
  "collective, unnamed": "vague",
  '"other sources"': "vague",
  '"by some accounts"': "vague",
};

const latsisInNewspaper = 'Martin Latsis (Mārtiņš Lācis), chief of the Ukrainian Cheka, in the newspaper "Red Terror"';

/** Who is made to say it, in the article's own words (checked to stand in it); a pronoun is followed back to its name. */
export const attributionWords: Readonly<Record<string, string>> = {
  "seed-008": "the article on hate crime",
  "seed-061": "were seen as",
  "seed-063": "Lenin",
  "seed-064": "Lenin",
  "seed-065": "Lenin",
  "seed-066": "Lenin",
  "seed-067": "Lenin",
  "seed-068": "Lenin",
  "seed-069": "Lenin",
  "seed-070": "Lenin",
  "seed-073": "Lenin",
  "seed-074": "Lenin",
  "seed-077": 'Izvestia, "Appeal to the Working Class" on 3 September 1918',
  "seed-079": "Russian propaganda",
  "seed-080": "Historian Sergey Volkov",
  "seed-081": "Other sources",
  "seed-084": "Cheka leader Martyn Latsis",
  "seed-085": "Cheka leader Martyn Latsis",
  "seed-088": "by some accounts",
  "seed-090": "Leon Trotsky",
  "seed-091": "Leon Trotsky",
  "seed-092": "Leon Trotsky",
  "seed-093": "Leon Trotsky",
  "seed-094": latsisInNewspaper,
  "seed-095": latsisInNewspaper,
  "seed-096": latsisInNewspaper,
  "seed-097": latsisInNewspaper,
  "seed-098": "Grigory Zinoviev in mid-September 1918",
  "seed-099": "Grigory Zinoviev in mid-September 1918",
  "seed-100": "Grigory Zinoviev in mid-September 1918",
};

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `seed-${String(from + i).padStart(3, "0")}`);

/** Whose words a quotation is said to be; every other assertion is the contributors' own, seed-048 included, which quotes two words. Izvestiia printed the appeal of seed-077. */
export const speakers: Readonly<Record<string, string>> = Object.fromEntries([
  ...["seed-063", ...range(65, 70), "seed-074"].map((id) => [id, "lenin"]),
  ...["seed-084", "seed-094", "seed-095", "seed-096"].map((id) => [id, "latsis"]),
  ...range(90, 93).map((id) => [id, "trotsky"]),
  ...["seed-098", "seed-099"].map((id) => [id, "zinoviev"]),
  ["seed-077", "izvestiia"],
]);

/** The assertion that is the same sentence as a claim of the data, and the id that the one claim bears. */
export const sameSentence: Readonly<Record<string, string>> = {
  "seed-057": "fa-seed-5m",
  "seed-079": "rt-seed-50000",
  "seed-080": "rt-volkov-2000000--seed-metapedia",
  "seed-081": "rt-seed-1300000-min",
  "seed-086": "rt-seed-10000",
  "seed-088": "rt-seed-1300000-max",
};

type Figure = Pick<Estimate, "low" | "best" | "high" | "bound" | "boundWords" | "unit" | "words" | "ours">;
type Counted = Pick<Scope, "countingBasis" | "counts" | "temporal" | "population">;

/**
 * Assertions of kind estimate that give a count in their own words and are not claims of the data already. "Almost all" and
 * "¼ of Russia's land" give none: they stay statements.
 */
export const articleFigures: Readonly<Record<string, Figure & Counted>> = {
  "seed-044": {
    low: null,
    best: 100,
    high: null,
    bound: "exact",
    boundWords: null,
    unit: "persons to be executed",
    words: "100",
    ours: null,
    countingBasis: "notStated",
    counts: "an order to execute, not executions",
    temporal: null,
    population: "dissident kulak peasants",
  },
  "seed-051": {
    low: null,
    best: 800,
    high: null,
    bound: "about",
    boundWords: "around",
    unit: "members executed",
    words: "around 800",
    ours: null,
    countingBasis: "executions",
    counts: "members executed in the months following Lenin's attempted assassination",
    temporal: null,
    population: "Socialist Revolutionaries",
  },
  "seed-052": {
    low: null,
    best: 200000,
    high: null,
    bound: "about",
    boundWords: "around",
    unit: "members",
    words: "around 200,000",
    ours: null,
    countingBasis: "personnel",
    counts: "members of the Cheka",
    temporal: "../1920",
    population: null,
  },
  "seed-075": {
    low: null,
    best: 500,
    high: null,
    bound: "exact",
    boundWords: null,
    unit: "persons executed",
    words: "five hundred",
    ours: null,
    countingBasis: "executions",
    counts: "executed immediately after the assassination of Uritsky",
    temporal: null,
    population: "“representatives of overthrown classes”",
  },
  "seed-087": {
    low: 1000,
    best: null,
    high: null,
    bound: "orderOfMagnitude",
    boundWords: "thousands more",
    unit: "persons placed in camps",
    words: "Thousands",
    ours: "“Thousands”: the low of 1,000 was entered by us.",
    countingBasis: "held",
    counts: "placed in camps",
    temporal: null,
    population: null,
  },
};
