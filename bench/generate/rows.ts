import { intents, statuses, type GeneratedGraph } from "./graph";
import { questionRows } from "./questions";
import { generateTexts } from "./texts";
import { eventOfTopic, madeUpName, placeOfTopic, wordingOf } from "./words";

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
const types = ["book", "book", "article-journal", "article-newspaper", "webpage", "report"];
/** Lands into which the topics' places are grouped. */
const lands = 20;

/** A fraction from a number, the same every time: what varies from row to row without a random generator's state. */
const hash = (n: number) => ((Math.imul(n, 0x9e3779b1) >>> 0) ^ ((n * 2654435761) >>> 7)) / 2 ** 32;
const pick = <T>(list: T[], n: number): T => list[Math.floor(Math.abs(hash(n)) * list.length) % list.length]!;

/** Every table's rows of a generated graph. Slugs: `claim-1`, `source-1`, `citation-1`. */
export function tableRows(graph: GeneratedGraph): TableRows[] {
  const topicOf = topicByClaim(graph);
  const agents = Math.ceil(graph.sources / 3);
  const agentOf = (source: number) => 1 + (source % agents);
  const estimates = indices(graph.isEstimate);
  const names = Array.from({ length: agents + 1 }, (_, i) => madeUpName(i));
  const nameOf = (source: number) => names[agentOf(source)]!;
  const wording = (i: number) => wordingOf(i, topicOf[i]!, graph.value[i]!, yearOfTopic(topicOf[i]!));
  const texts = generateTexts(graph, wording);
  return [
    { table: "Collection", columns: ["id", "slug", "title"], count: 1, line: () => "1\tgenerated\tA generated graph" },
    {
      table: "Place", columns: ["id", "slug", "label", "partOfId"], count: lands + graph.topics.length,
      line: (i) => i < lands ? `${i + 1}\tland-${i + 1}\tLand of ${placeOfTopic(900_000 + i)}\t\\N` : `${i + 1}\tplace-${i - lands}\t${placeOfTopic(i - lands)}\t${1 + (i % lands)}`,
    },
    {
      table: "Agent", columns: ["id", "slug", "name", "kind", "otherNames", "names"], count: agents,
      line: (i) => `${i + 1}\tagent-${i + 1}\t${names[i + 1]}\tperson\t[]\t${names[i + 1]}`,
    },
    {
      table: "Source", count: graph.sources,
      columns: ["id", "slug", "csl", "access", "type", "title", "short", "names", "language", "issued", "issuedFrom", "issuedTo"],
      line: (i) => sourceLine(i + 1, yearOfSource(graph, i), nameOf(i + 1), topicOf[Math.min(graph.claims - 1, i * 8)]!),
    },
    {
      table: "Derivation", columns: ["id", "slug", "sourceId", "fromId", "kind"], count: Math.floor((graph.sources - 2) / 100),
      line: (i) => `${i + 1}\tderivation-${i + 1}\t${i * 100 + 2}\t${i * 100 + 1}\t${i % 2 ? "translation" : "edition"}`,
    },
    ...texts.tables,
    {
      table: "Claim", count: graph.claims,
      columns: ["id", "slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "wording", "language", "basis", "passageId"],
      line: (i) => {
        const source = graph.source[i]!;
        const [kind, basis] = [graph.isEstimate[i] ? "estimate" : "statement", graph.isFirstHand[i] ? "archivalCount" : i % 3 ? "unstated" : "compilation"];
        const label = `${nameOf(source).split(" ")[1]} on ${eventOfTopic(topicOf[i]!)}, ${graph.year[i]}`;
        return `${i + 1}\tclaim-${i + 1}\t1\t${kind}\t${label}\t${source}\t${agentOf(source)}\tnone\t${wording(i)}\ten\t${basis}\t${texts.passageOf(i) || "\\N"}`;
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

function sourceLine(key: number, year: number | null, name: string, topic: number): string {
  const [given, family] = name.split(" ") as [string, string];
  const title = `A history of ${eventOfTopic(topic)}, part ${key}`;
  const type = pick(types, key);
  const csl = { type, title, author: [{ family, given }], ...(year && { issued: { "date-parts": [[year]] } }) };
  const days = year ? `${year}\t${year}-01-01\t${year}-12-31` : "\\N\t\\N\t\\N";
  return `${key}\tsource-${key}\t${JSON.stringify(csl)}\texcerpt\t${type}\t${title}\t${family} ${year ?? "n.d."}\t${name}\ten\t${days}`;
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

/** Whether a claim counts what most of its topic count. */
const isOfTopicsKind = (key: number) => hash(key + 7) <= 0.9;

function scopeLine(key: number, topic: number): string {
  const year = yearOfTopic(topic) + (hash(key) > 0.9 ? 1 : 0);
  return `${key}\t${eventOfTopic(topic)}\t${isOfTopicsKind(key) ? pick(bases, topic) : pick(bases, key)}\t${year}\t${year}-01-01\t${year}-12-31\t${1 + lands + topic}`;
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
