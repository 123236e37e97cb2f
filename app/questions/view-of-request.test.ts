import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test } from "vitest";
import CitePage from "@/app/questions/[slug]/cite/page";
import { GET as csv } from "@/app/questions/[slug]/estimates.csv/route";
import { GET as png } from "@/app/questions/[slug]/figure.png/route";
import { GET as svg } from "@/app/questions/[slug]/figure.svg/route";
import { importBundle } from "@/lib/db/bundle/import-bundle";
import { sql } from "@/lib/db/client";
import { mostChangedSince } from "@/lib/db/past";
import { findLastChange } from "@/lib/db/question";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { findComparisonOrReason } from "./view-of-request";

useTestDatabase();

let then: string;

beforeEach(async () => {
  const bands = [{ label: "all", note: null, claims: ["claim-a", "claim-b"] }];
  const question = { id: "how-many", collection: "case", title: "How many?", about: null, bands, unbanded: [] };
  await importBundle(aBundle({ questions: [question] }), { actor: "a tester", reason: "a test" });
  then = (await findLastChange())!;
  await new Promise((resolve) => setTimeout(resolve, 5));
});

const citePage = async (query: Record<string, string>) =>
  renderToStaticMarkup(await CitePage({ ...params("how-many"), searchParams: Promise.resolve(query) }));

const changeTooMuch = () => sql()`INSERT INTO "Revision" ("change", "actor", "tableName", "rowId", "operation")
  SELECT txid_current(), 'a tester', 'Claim', 1000000 + n, 'insert' FROM generate_series(1, ${mostChangedSince + 1}::int) n`;

const requestOf = (query: string) => new Request(`http://localhost/questions/how-many/file?${query}`);
const params = (slug: string) => ({ params: Promise.resolve({ slug }) });
const files: Record<string, (query: string, slug?: string) => Promise<Response>> = {
  csv: (query, slug = "how-many") => csv(requestOf(query), params(slug)),
  png: (query, slug = "how-many") => png(requestOf(query), params(slug)),
  svg: (query, slug = "how-many") => svg(requestOf(query), params(slug)),
};

test("a file of a state that can't be rebuilt is refused with the reason, and no fault is told", async () => {
  await changeTooMuch();
  for (const [name, ask] of Object.entries(files)) {
    const answer = await ask(`recorded=${then}`);
    expect(answer.status, name).toBe(413);
    expect(await answer.json(), name).toMatchObject({ detail: expect.stringContaining("Ask for a later day.") });
  }
  expect(await findComparisonOrReason("how-many", { recorded: then })).toEqual({
    reason: expect.stringContaining("Ask for a later day."),
  });
});

test("the page to cite says why a state can't be cited, of a day before the question was on record too", async () => {
  const page = await citePage({ recorded: "1999-12-31", sort: "year" });
  expect(page).toContain("This question was not on record by the end of 31 December 1999.");
  expect(page).toContain('href="/questions/how-many?sort=year"');
  await changeTooMuch();
  expect(await citePage({ recorded: then })).toContain("Ask for a later day.");
});

test("files of an old state and of the present are answered, and of no question none", async () => {
  for (const [name, ask] of Object.entries(files)) {
    expect((await ask(`recorded=${then}`)).status, name).toBe(200);
    expect((await ask("")).status, name).toBe(200);
    expect((await ask("", "which")).status, name).toBe(404);
  }
});

test("a state that is yet to come is left out of account, and said so", async () => {
  const found = await findComparisonOrReason("how-many", { recorded: "9999-01-01" });
  expect(found).toMatchObject({ view: { recorded: null }, ignored: [{ name: "recorded", value: "9999-01-01" }] });
});
