import { expect, test } from "vitest";
import { useTestDatabase } from "@/prisma/testing";
import { sql } from "../client";
import { readWords } from "./conditions";

useTestDatabase();

const texts: [string, string][] = [
  ["english", "The hostages of the embassy were counted by the tribunals"],
  ["russian", "Чека и красный террор: заложники расстреляны"],
  ["german", "Die Geiseln der Botschaft wurden gezählt"],
  ["french", "Les otages de l'ambassade furent comptés"],
  ["spanish", "Los rehenes de la embajada fueron contados"],
  ["simple", "hostage embassy 1918"],
];
const asked = ["hostages embassy", "hostage", "террор заложник", "террор", "Geisel Botschaft", "otage ambassade", "rehén", '"of the embassy"', "tribunal -embassy", "1918 1919", "1918 hostage", "the", "it's o'clock", "a' | b", "!!!"]; // prettier-ignore

test("words are read once for languages that stem them alike", async () => {
  expect((await readWords("hostages embassy")).query).toBe(
    "('hostages' & 'embassy') | ('hostag' & 'embassi') | ('hostag' & 'embassy')",
  );
  expect(await readWords("!!!")).toEqual({ query: "", nameKey: null });
  expect((await readWords("Мельгунов")).nameKey).toBe("melgunov");
});

test.each(asked)("%s: finds and ranks what a query in every language does", async (words) => {
  const { query } = await readWords(words);
  const rows = await sql()<{ found: boolean; foundByAll: boolean; rank: number; rankByAll: number }[]>`
    WITH every AS (
      SELECT websearch_to_tsquery('simple', ${words}) || websearch_to_tsquery('english', ${words}) || websearch_to_tsquery('russian', ${words})
        || websearch_to_tsquery('german', ${words}) || websearch_to_tsquery('french', ${words}) || websearch_to_tsquery('spanish', ${words}) AS words
    ), read AS (
      SELECT to_tsvector(t.language::regconfig, t.text) AS text
      FROM unnest(${texts.map(([language]) => language)}::text[], ${texts.map(([, text]) => text)}::text[]) AS t(language, text)
    )
    SELECT read.text @@ ${query}::tsquery AS found, read.text @@ every.words AS "foundByAll",
      ts_rank(read.text, ${query}::tsquery) AS rank, ts_rank(read.text, every.words) AS "rankByAll" FROM read, every`;
  expect(rows.map(({ found, rank }) => [found, rank])).toEqual(rows.map((row) => [row.foundByAll, row.rankByAll]));
});
