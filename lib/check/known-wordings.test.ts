import { expect, test } from "vitest";
import { compareWithRecord, type RecordedWording } from "./known-wordings";

const recorded = (wording: string, fields: Partial<RecordedWording> = {}): RecordedWording => ({
  claim: "hale-1901",
  source: "Hale 1901",
  year: 1901,
  wording,
  truncated: false,
  ...fields,
});
const compare = (exact: string, ...wordings: RecordedWording[]) =>
  compareWithRecord({ start: 10, end: 10 + exact.length, exact }, wordings);

const saying = "We shall leave them neither roof nor bread, and nobody will ask for the reason.";

test("words left out without an ellipsis are named, with the place that has them", () => {
  const found = compare("We shall leave them neither roof nor bread, and nobody will ask.", recorded(saying));
  expect(found).toMatchObject({ known: { place: { claim: "hale-1901" } } });
  const inside = compare("We shall leave them nor bread, and nobody will ask for the reason.", recorded(saying));
  expect(inside).toMatchObject({
    finding: {
      ruleId: "variant-quotation",
      start: 10,
      message: expect.stringMatching(/^Hale 1901 has these words as .*“neither roof” left out, no ellipsis\.$/),
      elsewhere: { claim: "hale-1901", year: 1901, wording: saying },
    },
  });
});

test("the difference is word by word, and puts both wordings together again", () => {
  const found = compare(
    "We will leave them neither house nor bread, and nobody will ask for the reason.",
    recorded(saying),
  );
  const { difference } = (found as Extract<typeof found, { finding: unknown }>)!.finding.elsewhere!;
  expect(difference.filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "substituted", before: "shall", after: "will" },
    { kind: "substituted", before: "roof", after: "house" },
  ]);
  expect(difference.map(({ before }) => before).join(" ")).toBe(saying);
});

test("an ellipsis is no fault, and the very words are known, however printed", () => {
  expect(
    compare("We shall leave them … nor bread, and nobody will ask for the reason.", recorded(saying)),
  ).toHaveProperty("known");
  expect(compare("“we shall leave them NEITHER roof — nor bread”", recorded(saying))).toHaveProperty("known");
});

test("where one work prints the very words, another wording elsewhere is no fault", () =>
  expect(
    compare(
      saying,
      recorded("We shall leave them no roof, and nobody will ask for the reason."),
      recorded(saying, { claim: "weil" }),
    ),
  ).toMatchObject({ known: { place: { claim: "weil" } } }));

test("what the record's reader did not see is no difference", () =>
  expect(
    compare(
      `${saying} Let them go to the sea.`,
      recorded("We shall leave them neither roof nor bread, and nobody", { truncated: true }),
    ),
  ).toHaveProperty("known"));

test("other sayings, and what is too short to tell, are passed over", () => {
  expect(compare("They went to the harbour before the bells had rung for the evening.", recorded(saying))).toBeNull();
  expect(compare("neither roof nor bread", recorded(saying))).toBeNull();
});
