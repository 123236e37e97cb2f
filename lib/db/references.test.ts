import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { listMigrations } from "@/cli/postgres/migration-files";
import { aBundle } from "@/lib/formats/bundle/example";
import { useTestDatabase } from "@/prisma/testing";
import { importBundle } from "./bundle/import-bundle";
import { sql, type Sql } from "./client";

useTestDatabase();
beforeEach(() => importBundle(aBundle(), { actor: "a tester", reason: "a test" }));

const id = (t: Sql, table: string, slug: string) => t`(SELECT "id" FROM ${t(table)} WHERE "slug" = ${slug})`;

const cite = (t: Sql, slug: string, target: string) => t`
  INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent")
  VALUES (${slug}, ${id(t, "Claim", "saying-1")}, ${id(t, "Claim", target)}, 'discusses')`;

/** A source and a claim in it that nothing leans on yet. */
async function addLoose(): Promise<void> {
  await sql()`INSERT INTO "Source" ("slug", "csl", "access", "type", "title", "short", "names")
    VALUES ('loose', '{}', 'citedOnly', 'book', 'Loose', 'Loose', '')`;
  await sql()`INSERT INTO "Claim" ("slug", "collectionId", "kind", "label", "sourceId", "agentId", "attributionKind", "basis")
    SELECT 'loose', "collectionId", 'statement', 'loose', "sourceId", "agentId", 'none', 'unstated' FROM "Claim" LIMIT 1`;
}

/** Two transactions: what the first does stays open until the second has begun its own and waits. */
async function atOnce(first: (t: Sql) => Promise<unknown>, second: (t: Sql) => Promise<unknown>, end: "commit" | "roll back") {
  let begun!: () => void;
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const later = hasBegun.then(() => sql().begin((t) => second(t as never)));
  later.catch(() => undefined);
  const sooner = sql().begin(async (t) => {
    await first(t as never);
    begun();
    await untilSomebodyWaits();
    if (end === "roll back") throw new Error("rolled back");
  });
  await (end === "commit" ? sooner : sooner.catch(() => undefined));
  return later;
} // prettier-ignore

async function untilSomebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const [waiting] = await sql()`
      SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (waiting) return;
    await pause(20);
  }
  throw new Error("nobody waits");
}

/** The references that the migrations declare, by name, with the tables on both sides; before PostgreSQL 18 the server forgets some. */
const declared = listMigrations().flatMap(({ sql: text }) =>
  [...text.matchAll(/^ALTER TABLE "(\w+)" ADD CONSTRAINT "(\w+)" FOREIGN KEY .* REFERENCES "(\w+)"/gm)].map(
    ([, child, name, parent]) => ({ child: child!, name: name!, parent: parent! }),
  ),
);

test("every declared reference is kept, by the server's own triggers or by ours on both sides", async () => {
  const guards = await sql()<{ table: string; guard: string; text: string; own: string | null }[]>`
    SELECT r.relname AS "table", p.proname AS guard, encode(t.tgargs, 'escape') AS text, c.conname AS own
    FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid LEFT JOIN pg_constraint c ON c.oid = t.tgconstraint AND c.contype = 'f'
    WHERE t.tgenabled = 'O'`;
  expect(declared.length).toBeGreaterThan(30);
  const known = await sql()<{ name: string }[]>`SELECT conname AS name FROM pg_constraint WHERE contype = 'f'`;
  expect(known.filter(({ name }) => !declared.some((reference) => reference.name === name))).toEqual([]);
  const byOurs = declared.filter(({ name }) => !guards.some(({ own }) => own === name));
  // Two on the child (insert, update), two on the parent (delete, truncate), one more where more than its key is leaned on.
  const few = byOurs.filter(({ name, child, parent }) => {
    const ours = guards.filter(({ text }) => text.includes(`${name};`));
    const leans = ours.filter(({ table, guard }) => table === child && guard === "stemma_leans");
    const leanedOn = ours.filter(({ table }) => table === parent).map(({ guard }) => guard);
    return leans.length < 2 || !leanedOn.includes("stemma_leaned_on") || !leanedOn.includes("stemma_not_emptied");
  });
  expect(few).toEqual([]);
  expect([...new Set(byOurs.map(({ child }) => child))].toSorted()).toEqual(
    ["Answer", "Citation", "Claim", "Estimate", "Passage", "Scope", "Sighting", "Verification"], // prettier-ignore
  );
});

test("a table that a session made for itself doesn't stand for Stemma's of the same name", async () => {
  const change = (act: (t: Sql) => Promise<unknown>) =>
    sql().begin(async (t) => {
      await t`CREATE TEMPORARY TABLE "Source" ON COMMIT DROP AS SELECT 777777 AS "id"`;
      await t`CREATE TEMPORARY TABLE "Citation" ("targetClaimId" int, "claimId" int) ON COMMIT DROP`;
      await t`CREATE TEMPORARY TABLE "Revision" ON COMMIT DROP AS SELECT * FROM public."Revision"`;
      await act(t as never);
    });
  await expect(change((t) => t`UPDATE "Claim" SET "sourceId" = 777777`)).rejects.toThrow(/Claim_sourceId_fkey/);
  await addLoose();
  await cite(sql(), "to-loose", "loose");
  await expect(change((t) => t`DELETE FROM "Claim" WHERE "slug" = 'loose'`)).rejects.toThrow(
    /Citation_targetClaimId_fkey/,
  );
  const revisions = async () => (await sql()<{ n: number }[]>`SELECT count(*)::int AS n FROM "Revision"`)[0]!.n;
  const before = await revisions();
  await change((t) => t`UPDATE "Claim" SET "note" = 'noted' WHERE "slug" = 'saying-1'`);
  expect(await revisions()).toBe(before + 1);
});

describe("a row that leans on nothing is refused", () => {
  const nowhere = [
    ["Claim", "collectionId"], ["Claim", "sourceId"], ["Claim", "agentId"], ["Claim", "passageId"], ["Claim", "quotationId"],
    ["Scope", "placeId"], ["Sighting", "quotedInId"], ["Citation", "claimId"], ["Citation", "targetClaimId"],
    ["Verification", "citationId"], ["Verification", "passageId"], ["Passage", "documentId"], ["Answer", "questionId"],
    ["Answer", "claimId"], ["Answer", "bandId"],
  ] as const; // prettier-ignore

  test("when it is changed, whichever column it is", async () => {
    for (const [table, column] of nowhere) {
      const beside = { quotedInId: sql()`, "kind" = 'quoted'`, questionId: sql()`, "bandId" = NULL` } as const;
      const constraint = column === "bandId" ? "Answer_bandId_questionId_fkey" : `${table}_${column}_fkey`;
      const change = sql()`UPDATE ${sql()(table)} SET ${sql()(column)} = 999999 ${column === "quotedInId" || column === "questionId" ? beside[column] : sql()``}
        WHERE ctid = (SELECT ctid FROM ${sql()(table)} ORDER BY ${sql()(column)} IS NULL LIMIT 1)`;
      await expect(change, constraint).rejects.toMatchObject({ code: "23503", constraint_name: constraint });
    }
  });

  test("one among thousands that come in at once, with the key that leads nowhere", async () => {
    const many = (bad: number) => sql()`
      INSERT INTO "Citation" ("slug", "claimId", "targetClaimId", "intent")
      SELECT 'many-' || n, ${id(sql(), "Claim", "saying-1")}, CASE WHEN n = ${bad} THEN 777777 ELSE ${id(sql(), "Claim", "claim-a")} END, 'discusses'
      FROM generate_series(1, 5000) n`;
    await expect(many(4321)).rejects.toMatchObject({
      code: "23503",
      constraint_name: "Citation_targetClaimId_fkey",
      detail: 'Key (targetClaimId)=(777777) is not present in table "Claim".',
    });
    await many(0);
    const [{ n } = { n: 0 }] = await sql()<{ n: number }[]>`SELECT count(*)::int AS n FROM "Citation" WHERE "slug" LIKE 'many-%'`;
    expect(n).toBe(5_000);
  }); // prettier-ignore

  test("an answer in a band of another question", async () => {
    await sql()`INSERT INTO "Question" ("slug", "collectionId", "title") SELECT 'other', "id", 'Other' FROM "Collection" LIMIT 1`;
    await sql()`INSERT INTO "Band" ("questionId", "position", "label") VALUES (${id(sql(), "Question", "other")}, 0, 'a band')`;
    const [band] = await sql()`SELECT "id" FROM "Band" WHERE "label" = 'a band'`;
    await expect(sql()`UPDATE "Answer" SET "bandId" = ${band!.id as number}`).rejects.toThrow(/Answer_bandId_questionId/);
    await sql()`UPDATE "Answer" SET "bandId" = NULL`;
  }); // prettier-ignore

  test("one that leans on a row of its own transaction, removed again before", async () => {
    await addLoose();
    await expect(
      sql().begin(async (t) => {
        await t`UPDATE "Claim" SET "note" = 'made ours' WHERE "slug" = 'loose'`;
        const [loose] = await t`SELECT "id" FROM "Claim" WHERE "slug" = 'loose'`;
        await t`DELETE FROM "Claim" WHERE "slug" = 'loose'`;
        await t`INSERT INTO "Scope" ("claimId", "countingBasis") VALUES (${loose!.id as number}, 'killings')`;
      }),
    ).rejects.toThrow(/Scope_claimId_fkey/);
  });
});

describe("a row that others lean on stays", () => {
  test("when its transaction sees them, and when they came in before it looked", async () => {
    await expect(sql()`DELETE FROM "Claim" WHERE "slug" = 'saying-1'`).rejects.toThrow(/foreign key/);
    await addLoose();
    await sql().begin(async (t) => {
      await t`DELETE FROM "Source" WHERE "slug" = 'loose'`;
      await t`DELETE FROM "Claim" WHERE "slug" = 'loose'`;
    });
  });

  test("in a transaction with one snapshot nothing that may be leaned on is removed", async () => {
    await addLoose();
    for (const level of ["REPEATABLE READ", "SERIALIZABLE"])
      await expect(
        sql().begin(`ISOLATION LEVEL ${level}`, (t) => t`DELETE FROM "Claim" WHERE "slug" = 'loose'`),
      ).rejects.toThrow(/READ COMMITTED only/);
  });

  test("a table is emptied with those that lean on it, or not at all", async () => {
    await expect(sql()`TRUNCATE "Citation"`).rejects.toThrow(/foreign key/);
    await sql()`TRUNCATE "Citation", "Verification"`;
  }); // prettier-ignore

  test("a table is not emptied where the server has forgotten who leans on it, nor where that can't be seen", async () => {
    const withoutDeclaration = (level: string) =>
      sql().begin(`ISOLATION LEVEL ${level}`, async (t) => {
        await t`ALTER TABLE "Scope" DROP CONSTRAINT IF EXISTS "Scope_placeId_fkey"`;
        await t`TRUNCATE "Place"`;
      });
    await expect(withoutDeclaration("READ COMMITTED")).rejects.toThrow(/foreign key/);
    for (const level of ["REPEATABLE READ", "SERIALIZABLE"])
      await expect(withoutDeclaration(level)).rejects.toThrow(/READ COMMITTED only/);
  });
});

describe("two writers at once", () => {
  const remove = (t: Sql) => t`DELETE FROM "Claim" WHERE "slug" = 'loose'`;
  const lean = (t: Sql) => cite(t, "new", "loose");
  beforeEach(addLoose);

  test("who leans on a row that another is removing waits, and is refused when it is gone", async () => {
    const target = sql()<{ id: number }[]>`SELECT "id" FROM "Claim" WHERE "slug" = 'loose'`;
    const key = (await target)[0]!.id;
    const leanOnKey = (t: Sql) => t`INSERT INTO "Scope" ("claimId", "countingBasis") VALUES (${key}, 'killings')`;
    await expect(atOnce(remove, leanOnKey, "commit")).rejects.toThrow(/Scope_claimId_fkey/);
  });

  test("and is taken when it stays after all", async () => {
    await atOnce(remove, lean, "roll back");
    expect(await sql()`SELECT FROM "Citation" WHERE "slug" = 'new'`).toHaveLength(1);
  });

  test("who removes a row that another begins to lean on waits, and is refused", async () => {
    await expect(atOnce(lean, remove, "commit")).rejects.toThrow(/Citation_targetClaimId_fkey/);
    expect(await sql()`SELECT FROM "Claim" WHERE "slug" = 'loose'`).toHaveLength(1);
  });

  test("who leans on a row while another changes its words does not wait for ever, and keeps it", async () => {
    await sql().begin(async (t) => {
      await t`UPDATE "Claim" SET "note" = 'other words' WHERE "slug" = 'loose'`;
      await sql().begin((other) => lean(other as never));
    });
    expect(await sql()`SELECT FROM "Citation" WHERE "slug" = 'new'`).toHaveLength(1);
  });

  test("a claim does not lose its kind while another gives it an estimate", async () => {
    await sql()`UPDATE "Claim" SET "kind" = 'statement' WHERE "slug" = 'loose'`;
    const key = (await sql()<{ id: number }[]>`SELECT "id" FROM "Claim" WHERE "slug" = 'claim-a'`)[0]!.id;
    const renew = async (t: Sql) => {
      await t`DELETE FROM "Estimate" WHERE "claimId" = ${key}`;
      await t`INSERT INTO "Estimate" ("claimId", "best", "bound", "unit") VALUES (${key}, 5, 'exact', 'x')`;
    };
    const other = (t: Sql) => t`UPDATE "Claim" SET "kind" = 'event' WHERE "id" = ${key}`;
    await expect(atOnce(renew, other, "commit")).rejects.toThrow(/Estimate_claimId_claimKind_fkey/);
  });
});
