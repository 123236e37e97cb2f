import type { Citation } from "@/lib/schemas/citation";
import type { Claim, Quotation } from "@/lib/schemas/claim";
import type { Source } from "@/lib/schemas/source";
import { compilers } from "./claims";
import type { Input, QuotationInput, VariantInput } from "./input";
import { verb } from "./figure";
import { need } from "./reports";
import { nameOfWork, shortId } from "./sources";
import { agentShort } from "./tables/agents";

const speakerOf: Readonly<Record<string, string>> = {
  "qv-latsis-1918": "latsis",
  "qv-penza-hostages": "lenin",
  "qv-penza-hang": "lenin",
  "qv-penza-ps": "lenin",
  "qv-lenin-9aug": "lenin",
  "qv-zinoviev": "zinoviev",
  "qv-trotsky": "trotsky",
  "qv-krasnaya-gazeta": "krasnaia-gazeta",
};
/** The decree's accounts are no quotations: each is its own author's statement. */
const decreeAuthors: Readonly<Record<string, string>> = {
  "src-sovnarkom-1918": "sovnarkom",
  "src-allabouthistory": "blog-russian-civil-war",
  "src-seed-metapedia": "metapedia-contributors",
};
const locators: Readonly<Record<string, string>> = {
  "src-service-2000": "p. 365",
  "src-lenin-cw36": "vol. 36, p. 489",
};

/** The nine sayings and their 31 wordings. */
export function buildQuotations(input: Input, sources: ReadonlyMap<string, Source>) {
  const quotations = input.quotationVariants.map(({ id, title, originalSourceId, date, status }, i): Quotation => ({
    id,
    title: titleOfSame(input.quotationVariants.slice(0, i), title),
    originalSource: originalSourceId,
    date,
    status,
  }));
  const wordings = input.quotationVariants.flatMap((quotation) =>
    quotation.variants.map((variant) => buildWording(quotation, variant, need(sources, variant.sourceId))),
  );
  return { quotations, wordings, citations: wordingCitations };
}

/** "Same letter: the postscript" by itself says nothing: the letter is named as in the first title before it that names it. */
function titleOfSame(before: readonly QuotationInput[], title: string): string {
  const named = before.findLast((other) => other.title.includes(":") && !other.title.startsWith("Same "));
  return title.replace(/^Same [^:]+(?=:)/, (same) => named?.title.split(":")[0] ?? same);
}

function wordingId({ id, variants }: QuotationInput, variant: VariantInput): string {
  const same = variants.filter((v) => v.sourceId === variant.sourceId);
  return `${id}--${shortId(variant.sourceId)}${same.length > 1 ? `-${same.indexOf(variant) + 1}` : ""}`;
}

function buildWording(quotation: QuotationInput, variant: VariantInput, source: Source): Claim {
  const agent = speakerOf[quotation.id] ?? need(new Map(Object.entries(decreeAuthors)), source.id);
  const decree = quotation.id === "qv-decree";
  const described = variant.note.startsWith("description");
  const notes = [
    variant.note && `${upper(variant.note)}.`,
    described ? `${variant.text}.` : "",
    source.access === "citedOnly" ? source.note : "",
  ];
  return {
    id: wordingId(quotation, variant),
    collection: "red-terror",
    kind: decree ? "statement" : "quotation",
    label: described
      ? `The decree: ${variant.text.slice(1, -1)}`
      : quotationLabel(nameOfWork(source), decree ? null : (agentShort.get(agent) ?? agent), variant.text),
    source: source.id,
    agent,
    attribution: null,
    attributionKind: decree || source.id === quotation.originalSourceId ? "none" : "namedWork",
    locator: locators[source.id] ?? null,
    wording: described ? null : variant.text,
    language: described ? null : variant.language,
    translation: null,
    passage: null,
    quotation: quotation.id,
    basis: decree ? "unstated" : "quotation",
    rank: "normal",
    rankReason: null,
    estimate: null,
    scope: null,
    sighting: {
      ...(variant.verification === "seen in the original text"
        ? ({ kind: "original", quotedIn: null } as const)
        : ({ kind: "quoted", quotedIn: source.id } as const)),
      extent: source.access === "fullText" ? "fullText" : "excerpt",
      truncated: /breaks off|continues|fragment/.test(variant.note),
      date: null,
      by: compilers,
    },
    assessment: null,
    note: notes.filter(Boolean).join(" ") || null,
  };
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Who quotes whom, with the first words. */
export function quotationLabel(work: string, speaker: string | null, text: string): string {
  const who = speaker === null || speaker === work ? work : `${work} ${verb(work, "quotes", "quote")} ${speaker}`;
  return `${who}: “${excerpt(text)}”`;
}

/** The first words of a wording, cut at a space; quotation marks within become single ones. */
function excerpt(text: string, length = 70): string {
  const bare = text
    .replaceAll(/\s+/g, " ")
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .replaceAll(/(^|[\s(])"/g, "$1‘")
    .replaceAll('"', "’");
  return bare.length <= length ? bare : `${bare.slice(0, bare.lastIndexOf(" ", length))} …`;
}

/** Links from a wording to its original that the data documents: a note that names it, or the article naming the newspaper. */
const wordingCitations: readonly Citation[] = (
  [
    ["qv-latsis-1918--latsis-1918-ayp", "src-latsis-1918", "The page quotes the Russian."],
    ["qv-latsis-1918--seed-metapedia-2", "src-latsis-1918", 'in the newspaper "Red Terror"'],
    [
      "qv-zinoviev--spargo-1920",
      "src-zinoviev-1918",
      "Severnaia Kommuna, 19 September 1918, is quoted by Struggling Russia 1919, Mereto 1920, Spargo 1920.",
    ],
  ] as const
).map(([claim, targetSource, evidence]) => ({
  id: `${claim}..${targetSource}`,
  claim,
  targetClaim: null,
  targetSource,
  intent: "includesQuotationFrom",
  relation: "quotes",
  locator: null,
  evidence,
  verifications: [],
}));
