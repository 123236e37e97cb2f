import { visit } from "jsonc-parser";
import { AppError, type Problem } from "@/lib/errors";
import { bundleSchema, bundleVersion, type Bundle } from "@/lib/schemas/bundle";
import { findBundleProblems } from "./check-bundle";

/** The largest bundle that is read, in bytes. */
export const maxBundleBytes = 160 * 1024 * 1024;

/** The deepest nesting of lists and objects that is read; the format itself needs seven. */
export const maxBundleDepth = 32;

/** How many problems are reported at once. */
const maxProblems = 50;

/**
 * Reads a bundle from its JSON text and checks all that can be checked without a database: its shape, that its ids are
 * unique and lead somewhere, and that its passages stand in their texts. Throws `AppError("invalid")` with the places.
 * Time and memory are linear in the text.
 * @param mayLeanOutside Whether ids may lead to records that are there already: the import looks for those.
 */
export function parseBundle(text: string, { mayLeanOutside = false } = {}): Bundle {
  if (text.length > maxBundleBytes) refuse([{ path: "", reason: tooLarge(text.length) }], "too-large");
  const deep = tooDeepAt(text);
  if (deep !== null)
    refuse([{ path: "", reason: `nested more than ${maxBundleDepth} deep at ${placeOf(text, deep)}` }]);
  const value = parseJson(text);
  if (isObject(value) && "version" in value && value.version !== bundleVersion)
    refuse([{ path: "version", reason: `this Stemma reads version ${bundleVersion} of the format` }]);
  const parsed = bundleSchema.safeParse(value);
  if (!parsed.success)
    refuse(parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), reason: message })));
  const problems = findBundleProblems(parsed.data!, maxProblems, mayLeanOutside);
  if (problems.length > 0) refuse(problems);
  return parsed.data!;
}

/** Says how large a bundle is and how large it may be. */
export function tooLarge(bytes: number): string {
  return `${Math.ceil(bytes / 1048576)} MB; a bundle may have ${maxBundleBytes / 1048576} MB`;
}

function refuse(problems: Problem[], code: "invalid" | "too-large" = "invalid"): never {
  throw new AppError(code, "The bundle was refused as a whole.", problems.slice(0, maxProblems));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse([{ path: "", reason: `not JSON at ${placeOf(text, firstErrorAt(text))}` }]);
  }
}

/** Where the text stops being JSON. `JSON.parse` says so on some versions of Node only. */
function firstErrorAt(text: string): number {
  let first: number | undefined;
  visit(text, { onError: (_code, offset) => (first ??= offset) }, { disallowComments: true });
  return first ?? text.length;
}

/** The offset at which the nesting passes the limit, or null. Skips strings; needs no valid JSON. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) i = endOfString(text, i);
    else if (c === 0x5b || c === 0x7b) {
      if (++depth > maxBundleDepth) return i;
    } else if (c === 0x5d || c === 0x7d) depth--;
  }
  return null;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5c) i++;
    else if (c === 0x22) return i;
  }
  return text.length;
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return `line ${line}, column ${offset - before.lastIndexOf("\n")}`;
}

function pathOf(path: PropertyKey[]): string {
  return path
    .map((part, i) => (typeof part === "number" ? `[${part}]` : `${i > 0 ? "." : ""}${String(part)}`))
    .join("");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
