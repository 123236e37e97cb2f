import { beforeEach, expect, test } from "vitest";
import { compareQuestion } from "@/lib/domain/compare-question";
import { setSideBySide } from "@/lib/domain/side-by-side";
import { aBundle } from "@/lib/formats/bundle/example";
import { wholeView } from "@/lib/schemas/comparison-view";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { findLastChange, findQuestion, findQuestionTitle, listQuestions } from "./question";
import { findSideBySide } from "./side-by-side";

useTestDatabase();

const bundle = aBundle({
  questions: [
    {
      id: "how-many",
      collection: "case",
      title: "How many?",
      about: "Russia, 1918",
      bands: [
        { label: "second", note: null, claims: ["claim-b"] },
        { label: "first", note: "By sentence.", claims: ["claim-a"] },
      ],
      unbanded: ["saying-1"],
    },
    { id: "empty", collection: "case", title: "And here?", about: null, bands: [], unbanded: [] },
  ],
});

beforeEach(async () => {
  await importBundle(bundle, { actor: "a tester", reason: "a test" });
});

test("questions are listed with what their strips are drawn from, most estimates first", async () => {
  const {
    questions: [first, second],
  } = await listQuestions();
  expect(first).toMatchObject({
    slug: "how-many",
    estimates: 2,
    seenInOriginal: 1,
    unbanded: 1,
    collection: { slug: "case" },
  });
  expect(first!.bands.map(({ label, marks }) => [label, marks.map((mark) => mark.claim)])).toEqual([
    ["second", ["claim-b"]],
    ["first", ["claim-a"]],
  ]);
  expect(first!.lowest).toMatchObject({ words: "6,300", sighting: expect.any(String) as string });
  expect(second).toMatchObject({ slug: "empty", estimates: 0, independentOrigins: 0, lowest: null, highest: null });
});

test("a question is found with its bands in order, its claims' details and the date of the data", async () => {
  const record = (await findQuestion("how-many"))!;
  expect(record.bands).toEqual(bundle.questions[0]!.bands);
  expect(record.unbanded).toEqual(["saying-1"]);
  expect(record.details.get("claim-b")?.notLaterThan).toBe("1925");
  expect(record.details.get("saying-1")?.translation?.text).toBe("So it is said.");
  expect(record.changed).toBe(await findLastChange());
  expect(Date.parse(record.changed!)).toBeGreaterThan(Date.parse("2020-01-01"));
  expect(compareQuestion(record, wholeView)).toMatchObject({ total: 2, shown: 2, seenInOriginal: 1 });
});

test("a question that is not there is null", async () => {
  expect(await findQuestion("which")).toBeNull();
  expect(await findQuestionTitle("which")).toBeNull();
  expect(await findQuestionTitle("how-many")).toEqual({
    title: "How many?",
    about: "Russia, 1918",
    collection: "case",
  });
});

test("claims are set side by side in the order asked, those that are not there left out", async () => {
  const record = await findSideBySide(["claim-b", "gone", "claim-a"]);
  expect(setSideBySide(record).columns.map(({ letter, row }) => `${letter} ${row.claim}`)).toEqual([
    "A claim-b",
    "B claim-a",
  ]);
});
