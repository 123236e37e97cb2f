import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { z } from "zod";
import { checkDocument } from "@/lib/api/check-document";
import { textRules } from "@/lib/check";
import { checkedTextSchema } from "@/lib/schemas/check";
import { checkCsv } from "./check-csv";
import { sarif } from "./sarif";

/** The published schema of SARIF 2.1.0 (OASIS, as SchemaStore carries it, revision 5), without its draft-04 name, which Ajv does not know. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(new URL("fixtures/sarif-schema-2.1.0.json", import.meta.url), "utf8")) as Record<
  string,
  unknown
>;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("uri", (value: string) => URL.canParse(value));
ajv.addFormat("uri-reference", (value: string) => URL.canParse(value, "file:///"));
ajv.addFormat("date-time", (value: string) => !Number.isNaN(Date.parse(value)));
const isSarif = ajv.compile(schema);

const wiki =
  "The '''siege''' cost 3,000 lives.<ref name=\"none\" /> It rained.{{sfn|Moe|1950}}\n\nIt was \"long\".\n== References ==\n{{reflist}}\n";
const documents = async () => [
  ...(await checkDocument({
    name: "a draft, 50%.txt",
    text: "At least 90 people were drowned in 1919. 𝔄 Some say 300.[4]\n",
  })),
  ...(await checkDocument({ name: "siege.wiki", text: wiki, format: "wikitext" })),
  ...(await checkDocument({
    name: "draft.md",
    text: "Some historians say 90 died.[^1]\n\n[^1]: https://example.org\n",
  })),
];

test("SARIF is valid against the schema of OASIS, with findings set aside too", async () => {
  const all = await documents();
  const [first] = all[0]!.checked.findings;
  const suppressed = await checkDocument({
    name: "draft.txt",
    text: all[0]!.text,
    suppressions: [{ fingerprint: first!.fingerprint, justification: "The register is lost." }],
  });
  expect(suppressed[0]!.suppressed).toHaveLength(1);
  isSarif(sarif([...all, ...suppressed], textRules, "1.0.0"));
  expect(isSarif.errors).toBeNull();
  expect(isSarif({ version: "2.1.0", runs: [{ results: [{ ruleId: 1 }] }] })).toBe(false);
});

interface Result {
  ruleId: string;
  locations: {
    physicalLocation: { artifactLocation: { index: number }; region: { charOffset: number; charLength: number } };
  }[];
}

test("a finding in a wiki page has its place in the page's source", async () => {
  const log = sarif(await documents(), textRules, "1.0.0") as {
    runs: { artifacts: { contents?: object }[]; results: Result[] }[];
  };
  const [run] = log.runs;
  const found = run!.results
    .map(({ ruleId, locations: [place] }) => ({ ruleId, ...place!.physicalLocation }))
    .filter(({ artifactLocation, ruleId }) => artifactLocation.index === 1 && ruleId === "dangling-marker")
    .map(({ region }) => wiki.slice(region.charOffset, region.charOffset + region.charLength));
  expect(found).toEqual(['<ref name="none" />', "{{sfn|Moe|1950}}"]);
  expect(run!.artifacts.map(({ contents }) => contents !== undefined)).toEqual([false, false, true]);
});

test("the JSON of a check is valid against the schema that is published for it", async () => {
  const isChecked = new Ajv({ strict: false }).compile(z.toJSONSchema(checkedTextSchema, { target: "draft-7" }));
  for (const { checked } of await documents()) {
    isChecked(JSON.parse(JSON.stringify(checked)));
    expect(isChecked.errors).toBeNull();
  }
});

test("no cell of the CSV is a formula to a spreadsheet", async () => {
  const text = [
    '=HYPERLINK("http://example.org","90") people died.',
    "+90 people died in 1919.",
    "@SUM(1) claims that 90 people died.",
  ].join("\n\n");
  const csv = checkCsv(await checkDocument({ name: "=cmd.txt", text, format: "plain" }));
  const cells = csv
    .split("\r\n")
    .flatMap((row) => [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2]!));
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});
