import { expect, test } from "vitest";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { addRecords } from "./bundle/add-records";
import { importBundle } from "./bundle/import-bundle";
import { sql } from "./client";
import { undoChange } from "./undo-change";

useTestDatabase();

const who = { actor: "Ada", reason: "a slip" };
const agents = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `agent-${i}`,
    name: `Agent ${i}`,
    kind: "person" as const,
    otherNames: [],
    note: null,
  }));
const add = (count: number) => addRecords(who, async () => ({ records: { agents: agents(count) }, leansOn: {} }));
const countAgents = async () => (await sql()`SELECT 1 FROM "Agent"`).length;

test("what an update changed is as before, and its undoing can be undone", async () => {
  await importBundle(aBundle(), { actor: "a tester", reason: "a test" });
  const note = async () => (await sql()<{ note: string | null }[]>`SELECT "note" FROM "Agent"`)[0]!.note;
  const change = await sql().begin(async (t) => {
    await t`UPDATE "Agent" SET "note" = 'wrong'`;
    return (await t<{ id: number }[]>`SELECT txid_current() AS id`)[0]!.id;
  });
  const undone = await undoChange(change, who);
  expect(await note()).toBeNull();
  await undoChange(undone, who);
  expect(await note()).toBe("wrong");
});

test("hundreds of rows that came in at once go at once, and come back under their keys", async () => {
  const change = await add(300);
  const keys = async () => sql()`SELECT "id", "slug" FROM "Agent" ORDER BY "id"`;
  const before = await keys();
  const undone = await undoChange(change, who);
  expect(await countAgents()).toBe(0);
  await undoChange(undone, who);
  expect(await keys()).toEqual(before);
});

test("a change of thousands of rows is refused without being read", async () => {
  const change = await add(2_001);
  await expect(undoChange(change, who)).rejects.toThrow(/more than 2000 rows/);
  expect(await countAgents()).toBe(2_001);
});

test("what was changed since is not taken back, and nothing of the change is", async () => {
  const change = await add(2);
  await sql()`UPDATE "Agent" SET "note" = 'since' WHERE "slug" = 'agent-1'`;
  await expect(undoChange(change, who)).rejects.toThrow(/A later change touched what this one did \(Agent\)/);
  expect(await countAgents()).toBe(2);
});
