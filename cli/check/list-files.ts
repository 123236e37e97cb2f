import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { maxDocumentBytes } from "@/lib/formats/read/read-document";

const readable = new Set([
  ".txt",
  ".text",
  ".md",
  ".markdown",
  ".html",
  ".htm",
  ".xhtml",
  ".wiki",
  ".wikitext",
  ".mediawiki",
  ".xml",
  ".tei",
  ".docx",
  ".pdf",
]);

/** The files that are meant, in order: folders give those files in them that can be read; `-` is standard input. */
export async function* listFiles(
  given: string[],
  refuse: (file: string, error: unknown) => void,
): AsyncGenerator<string> {
  if (given.length === 0) yield "-";
  for (const file of given) {
    if (file === "-") yield file;
    else
      try {
        if ((await stat(file)).isDirectory()) yield* filesIn(file);
        else yield file;
      } catch (error) {
        refuse(file, reasonOf(error));
      }
  }
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile() && readable.has(extname(entry.name).toLowerCase())) yield path;
  }
}

/** What is to be checked: the bytes with the name by which the report calls them. */
export async function readInput(file: string): Promise<{ bytes: Uint8Array; name: string }> {
  try {
    if (file !== "-" && (await stat(file)).size > maxDocumentBytes)
      throw new Error(`larger than ${maxDocumentBytes / 1e6} MB`);
    return { bytes: file === "-" ? await readStandardInput() : await readFile(file), name: file === "-" ? "-" : file };
  } catch (error) {
    throw reasonOf(error);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    const bytes = Buffer.from(part as Uint8Array);
    size += bytes.length;
    if (size > maxDocumentBytes) throw new Error(`longer than ${maxDocumentBytes / 1e6} MB`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read",
  EISDIR: "a folder, not a file",
};

function reasonOf(error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code;
  return code && reasons[code] ? new Error(reasons[code]) : (error as Error);
}
