import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const here = new URL(".", import.meta.url).pathname;
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => join(folder, file));

/** A file's code without its comments. */
const codeOf = (file: string): string => readFileSync(file, "utf8").replace(/\/\*\*[^]*?\*\/|^\s*\/\/.*$/gm, "");

const doubles = (items: string[]): string[] => [
  ...new Set(items.filter((item, index) => item !== "" && items.indexOf(item) !== index)),
];

/** The words or phrases of a list as it stands in a template; what other lists give it is passed over. */
function itemsOf(list: string, phrases: boolean): string[] {
  const own = list.replace(/\$\{[^}]*\}/g, phrases ? "\n" : " ");
  return own.split(phrases ? /[;\n]/ : /\s+/).map((item) => item.trim());
}

test("no pattern names a word twice", () => {
  const found = sources(join(here, "..")).flatMap((file) =>
    [...codeOf(file).matchAll(/\(\?:([^()\n]*\|[^()\n]*)\)/g)]
      .flatMap(([, words]) => doubles(words!.split("|")))
      .map((word) => `${relative(here, file)}: ${word}`),
  );
  expect(found).toEqual([]);
});

test("no list of the lexicon holds a word or a phrase twice", () => {
  const found = sources(here).flatMap((file) =>
    [...codeOf(file).matchAll(/`([^`]*)`/g)]
      .flatMap(([, list]) => doubles(itemsOf(list!, /vague|phrases|by-nobody/.test(file))))
      .map((word) => `${relative(here, file)}: ${word}`),
  );
  expect(found).toEqual([]);
});
