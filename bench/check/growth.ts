import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { checkText, type CheckResult } from "@/lib/check/check-text";
import { importText, type DocumentFormat } from "@/lib/formats/read/read-document";
import { row, type Row } from "../row";

type TextFormat = Exclude<DocumentFormat, "docx" | "pdf" | "tei">;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const wiki = (paragraphs: string[]) =>
  paragraphs
    .map(
      (words, i) =>
        `== Part ${i} ==\n'''${words}'''<ref name="n${i}">{{cite book|last=Smith|year=1999|page=${i}}}</ref> {{sfn|Smith|1999|p=2}}`,
    )
    .join("\n\n");

/** How paragraphs look in each format, with notes where it has any. */
const written: Record<TextFormat, (paragraphs: string[]) => string> = {
  plain: (paragraphs) => paragraphs.join("\n\n"),
  markdown: (paragraphs) =>
    paragraphs.map((words, i) => `## Part ${i}\n\n${words}[^${i}]\n\n[^${i}]: Smith, p. ${i}.`).join("\n\n"),
  html: (paragraphs) =>
    `<html><body><article>${paragraphs.map((words, i) => `<h2>Part ${i}</h2><p>${escaped(words)}<sup><a href="#n${i}">${i}</a></sup></p>`).join("\n")}</article></body></html>`,
  wikitext: wiki,
  "mediawiki-xml": (paragraphs) =>
    `<mediawiki><page><title>Page</title><ns>0</ns><revision><text>${escaped(wiki(paragraphs))}</text></revision></page></mediawiki>`,
};

function document(format: TextFormat, prose: string, bytes: number): string {
  const paragraphs = prose.split("\n\n").filter((words) => words.length > 200);
  const many: string[] = [];
  for (let length = 0, i = 0; length < bytes; i++) {
    const words = paragraphs[i % paragraphs.length]!.slice(0, bytes);
    many.push(words);
    length += words.length + (format === "plain" ? 2 : 60);
  }
  return written[format](many);
}

const check = (text: string, format: TextFormat): CheckResult[] =>
  importText(text, format).map((marked) => checkText(marked, { language: "en" }));

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes that a result holds for each character of its text: of so many results that a stray object does not tell. */
function heldBy(text: string, format: TextFormat, times: number): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: times }, () => check(text, format));
  collect();
  const held = process.memoryUsage().heapUsed - before;
  return held / (text.length * kept.length);
}

/**
 * Megabytes a second and memory of every format that can be large, from 1 kB up, and how much more a character of the
 * longest text costs than one of a text of 100 kB: 1 is linear.
 */
export function* growth(prose: string, quick: boolean): Iterable<Row> {
  const sizes = [1_000, 10_000, 100_000, 1_000_000, ...(quick ? [] : [10_000_000])];
  for (const format of Object.keys(written) as TextFormat[]) {
    const costs: number[] = [];
    const memory: number[] = [];
    check(document(format, prose, 300_000), format);
    for (const size of sizes) {
      const text = document(format, prose, size);
      const times = Math.max(1, Math.round((quick ? 300_000 : 1_000_000) / size));
      let least = Infinity;
      for (let round = 0; round < (size > 1_000_000 ? 1 : 3); round++)
        least = Math.min(least, cpuSeconds(() => Array.from({ length: times }, () => check(text, format))) / times);
      costs.push(least / text.length);
      memory.push(heldBy(text, format, times));
      yield row(`${format}, ${text.length.toLocaleString("en")} characters, MB/s`, text.length / 1e6 / least);
    }
    yield row(`${format}, time a character of the longest by that of 100 kB`, costs.at(-1)! / costs[2]!, null, "<= 2");
    yield row(
      `${format}, memory a character of the longest by that of 100 kB`,
      memory.at(-1)! / memory[2]!,
      null,
      "<= 1.5",
    );
  }
}
