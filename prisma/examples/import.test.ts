import { describe, expect, test } from "vitest";
import { exportBundle, printBundle } from "@/lib/db/bundle/export-bundle";
import { importBundle } from "@/lib/db/bundle/import-bundle";
import { parseBundle } from "@/lib/formats/bundle/parse-bundle";
import { useTestDatabase } from "@/prisma/testing";
import { kinds } from "@/lib/db/bundle/kinds";
import { everyExample, exampleTexts } from "./read";

useTestDatabase();

const by = { actor: "a test", reason: "the shipped examples" };

describe("the examples in a database", () => {
  test.each([
    ["from A to Z", [...exampleTexts.keys()].toSorted()],
    ["from Z to A", [...exampleTexts.keys()].toSorted().toReversed()],
  ])("brought in %s, all records are there, each once", async (_, order) => {
    for (const id of order) await importBundle(parseBundle(exampleTexts.get(id) ?? ""), by);
    const whole = await exportBundle();
    expect(kinds.map((kind) => [kind, whole[kind].length])).toEqual(
      kinds.map((kind) => [kind, everyExample(kind).size]),
    );
  });

  test("one goes out as it came in", async () => {
    const text = exampleTexts.get("bengal-famine") ?? "";
    await importBundle(parseBundle(text), by);
    expect(JSON.parse(printBundle(await exportBundle()))).toEqual(JSON.parse(text));
  });
});
