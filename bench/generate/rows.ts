import { intents, statuses, type GeneratedGraph } from "./graph";

/** A table's rows as the lines that COPY reads, in the order in which tables lean on each other. */
export interface TableRows {
  table: string;
  columns: string[];
  count: number;
  /** The line of row `i`, without its end. Texts hold no tabs, newlines or backslashes; null is \N. */
  line(i: number): string;
}

const bounds = ["exact", "exact", "exact", "about", "about", "upTo", "atLeast"];
const bases = ["executions", "killings", "violentDeaths", "excessDeaths"];
const events = ["the campaign", "the rising", "the famine", "the trial", "the retreat"];
const places = 40;
const questionLength = 500;

/** A fraction from a number, the same every time: what varies from row to row without a random generator's state. */
const hash = (n: number) => ((Math.imul(n, 0x9e3779b1) >>> 0) ^ ((n * 2654435761) >>> 7)) / 2 ** 32;
const pick = <T>(list: T[], n: number): T => list[Math.floor(Math.abs(hash(n)) * list.length) % list.length]!;

/** Every table's rows of a generated graph. Slugs: `claim-1`, `source-1`, `citation-1`. */
export function tableRows(graph: GeneratedGraph): TableRows[] {
  const topicOf = topicByClaim(graph);
  const agents = Math.ceil(graph.sources / 3);
  const agentOf = (source: number) => 1 + (source % agents);
  const estimates = indices(graph.isEstimate);
  const nameOf = (source: number) => `Author ${agentOf(source)}`;
  return [
    { table: "Collection", columns: ["id", "slug", "title"], count: 1, line: () => "1\tgenerated\tA generated graph" },
    { table: "Place", columns: ["id", "slug", "label"], count: places, line: (i) => `${i + 1}\tplace-${i + 1}\tPlace ${i + 1}` },
    {
      table: "Agent", columns: ["id", "slug", "name", "kind", "otherNames", "names"], count: agents,
      line: (i) => `${i + 1}\tagent-${i + 1}\tAuthor ${i + 1}\tperson\t[]\tAuthor ${i + 1}`,
    },
    {
      table: "Source", count: graph.sources,
      columns: ["id", "slug", "csl", "access", "type", "title", "short", "names", "language", "issued", "issuedFrom", "issuedTo"],
      line: (i) => sourceLine(i + 1, yearOfSource(graph, i), nameOf(i + 1)),
    },
    {
      table: "Derivation", columns: ["id", "slug", "sourceId", "fromId", "kind"], count: Math.floor((graph.sources - 2) / 100),
      line: (i) => `${i + 1}\tderivation-${i + 1}\t${i * 100 + 2}\t${i * 100 + 1}\t${i % 2 ? "translation" : "edition"}`,
    },
    {
      table: "Claim", count: graph.claims,
      columns: ["id", "slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "wording", "language", "basis"],
      line: (i) => {
        const source = graph.source[i]!;
        const [kind, basis] = [graph.isEstimate[i] ? "estimate" : "statement", graph.isFirstHand[i] ? "archivalCount" : i % 3 ? "unstated" : "compilation"];
        const wording = `In ${pick(events, topicOf[i]!)} of ${yearOfTopic(topicOf[i]!)} there died ${graph.value[i]} persons`;
        return `${i + 1}\tclaim-${i + 1}\t1\t${kind}\t${nameOf(source)} on ${pick(events, topicOf[i]!)}, ${graph.year[i]}\t${source}\t${agentOf(source)}\tnone\t${wording}\ten\t${basis}`;
      },
    },
    {
      table: "Estimate", columns: ["claimId", "low", "best", "high", "bound", "unit"], count: estimates.length,
      line: (n) => estimateLine(estimates[n]! + 1, graph.value[estimates[n]!]!),
    },
    {
      table: "Scope", columns: ["claimId", "event", "countingBasis", "temporal", "temporalFrom", "temporalTo", "placeId"], count: estimates.length,
      line: (n) => scopeLine(estimates[n]! + 1, topicOf[estimates[n]!]!),
    },
    { table: "Sighting", columns: ["claimId", "kind", "extent"], count: graph.claims, line: (i) => `${i + 1}\t${i % 4 ? "original" : "unseen"}\t\\N` },
    {
      table: "Citation", count: graph.from.length,
      columns: ["id", "slug", "claimId", "targetClaimId", "targetSourceId", "intent", "locator", "status"],
      line: (i) =>
        `${i + 1}\tcitation-${i + 1}\t${graph.from[i]}\t${graph.toClaim[i] || "\\N"}\t${graph.toSource[i] || "\\N"}\t${intents[graph.intent[i]!]}\t${i % 5 ? `p. ${(i % 700) + 1}` : "\\N"}\t${statuses[graph.status[i]!]}`,
    },
    ...questionRows(graph),
  ]; // prettier-ignore
}

/** Two questions of up to 500 estimates each: the latest ones of an ordinary topic, and ones spread over the hub's. */
function questionRows(graph: GeneratedGraph): TableRows[] {
  const answers = [0, 1].flatMap((q) =>
    questionClaims(graph, q).map((claim, position) => `${q + 1}\t${claim}\t${q + 1}\t${position}`),
  );
  return [
    { table: "Question", columns: ["id", "slug", "collectionId", "title"], count: 2, line: (i) => `${i + 1}\tquestion-${i + 1}\t1\tQuestion ${i + 1}` },
    { table: "Band", columns: ["id", "questionId", "position", "label"], count: 2, line: (i) => `${i + 1}\t${i + 1}\t0\tall` },
    { table: "Answer", columns: ["questionId", "claimId", "bandId", "position"], count: answers.length, line: (i) => answers[i]! },
  ]; // prettier-ignore
}

/** The keys of the estimates that question 0 (an ordinary topic, its latest) or 1 (spread over the hub's topic) asks about. */
export function questionClaims(graph: GeneratedGraph, question: number): number[] {
  const { start, end } = graph.topics[question]!;
  const estimates: number[] = [];
  for (let i = end - 1; i >= start; i--) if (graph.isEstimate[i]) estimates.push(i + 1);
  const step = question === 0 ? 1 : Math.max(1, Math.floor(estimates.length / questionLength));
  return estimates.filter((_, i) => i % step === 0).slice(0, questionLength);
}

function sourceLine(key: number, year: number | null, name: string): string {
  const csl = { type: "book", title: `Work ${key}`, author: [{ family: name }], ...(year && { issued: { "date-parts": [[year]] } }) };
  const days = year ? `${year}\t${year}-01-01\t${year}-12-31` : "\\N\t\\N\t\\N";
  return `${key}\tsource-${key}\t${JSON.stringify(csl)}\texcerpt\tbook\tWork ${key}\t${name} ${year ?? "n.d."}\t${name}\ten\t${days}`;
} // prettier-ignore

/** Each source prints claims of like year; the year is that of the last of them. One in 20 is undated. */
function yearOfSource(graph: GeneratedGraph, i: number): number | null {
  if (i % 20 === 19) return null;
  const claim = i === graph.sources - 1 ? graph.hub : Math.min(graph.claims - 1, i * 8 + 7);
  return graph.year[claim]!;
}

function estimateLine(key: number, value: number): string {
  const bound = pick(bounds, key);
  const [low, best, high] = { upTo: ["\\N", "\\N", value], atLeast: [value, "\\N", "\\N"] }[bound] ?? [
    "\\N",
    value,
    "\\N",
  ];
  return `${key}\t${low}\t${best}\t${high}\t${bound}\tpersons killed`;
}

const yearOfTopic = (topic: number) => 1850 + (topic % 100);

function scopeLine(key: number, topic: number): string {
  const year = yearOfTopic(topic) + (hash(key) > 0.9 ? 1 : 0);
  return `${key}\t${pick(events, topic)}\t${hash(key + 7) > 0.9 ? pick(bases, key) : pick(bases, topic)}\t${year}\t${year}-01-01\t${year}-12-31\t${1 + (topic % places)}`;
} // prettier-ignore

function topicByClaim({ claims, topics }: GeneratedGraph): Uint32Array {
  const of = new Uint32Array(claims);
  topics.forEach(({ start, end }, topic) => of.fill(topic, start, end));
  return of;
}

function indices(marks: Uint8Array): Int32Array {
  const found: number[] = [];
  marks.forEach((mark, i) => mark && found.push(i));
  return Int32Array.from(found);
}
