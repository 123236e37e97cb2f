import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Command } from "commander";
import { z } from "zod";
import { estimateJson } from "@/lib/formats/estimate-json";
import { readEstimates, type EstimateLanguage } from "@/lib/text/read-estimate";
import { Refusal } from "../refusal";

const languages = ["en", "de", "fr", "es", "ru"] as const satisfies readonly EstimateLanguage[];

const inputSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
});

/** The language of a tag such as de-AT; undefined, so that it is found, for one that quantities are not read in. */
const languageOf = (tag: string | null | undefined) =>
  languages.find((language) => tag?.toLowerCase().split("-")[0] === language);

function parseLine(line: string, place: string) {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new Refusal(`${place} is not JSON: ${(error as Error).message}`);
  }
  const read = inputSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue?.path.join(".") || "the line";
  throw new Refusal(`${place} is not {id, text, lang?}: ${field}: ${issue?.message}`);
}

/** One line of output for one of input. */
function answer(line: string, place: string): string {
  const { id, text, lang } = parseLine(line, place);
  const estimates = readEstimates(text, { language: languageOf(lang) }).map(estimateJson);
  return `${JSON.stringify({ id, estimates })}\n`;
}

const write = (line: string) =>
  new Promise<void>((resolve, reject) => process.stdout.write(line, (error) => (error ? reject(error) : resolve())));

async function readAll(file: string | undefined) {
  const named = file !== undefined && file !== "-";
  const input = named ? createReadStream(file) : process.stdin;
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number++;
      const place = named ? `${file}, line ${number},` : `Line ${number}`;
      if (line.trim() !== "") await write(answer(number === 1 ? line.replace(/^\ufeff/, "") : line, place));
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EPIPE") return;
    if (code === undefined) throw error;
    throw new Refusal(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** `stemma read-estimates [FILE]`: JSON lines in and out, one object a text. */
export function readEstimatesCommand(): Command {
  return new Command("read-estimates")
    .description("read the figures out of texts: JSON lines {id, text, lang?} in, {id, estimates} out")
    .argument("[file]", "a file of JSON lines; standard input without it, or for -")
    .addHelpText(
      "after",
      "\nstart and end are Unicode code points of the text in NFC. low and high are null where a side is open.\nlang is en, de, fr, es or ru; it is found where it isn't given.",
    )
    .action(readAll);
}
