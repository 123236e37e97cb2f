import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "@/prisma/testing";
import { copyIn } from "./bundle/copy-in";
import { db, sql, type Sql } from "./client";
import { transaction } from "./transaction";

useTestDatabase();

/** What would end the process: vitest only reports it. */
const fatal: unknown[] = [];
const note = (error: unknown) => void fatal.push(error);
beforeAll(() => void process.on("uncaughtExceptionMonitor", note));
afterAll(() => void process.off("uncaughtExceptionMonitor", note));
beforeEach(() => void fatal.splice(0));

const write = (t: Sql) => t`INSERT INTO "Collection" ("slug", "title") VALUES ('half', 'Half')`;
const written = async () => (await sql()`SELECT "slug" FROM "Collection"`).length;
const ownProcess = async (t: Sql) => (await t<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`)[0]!.pid;
const end = async (pid: number) => void (await sql()`SELECT pg_terminate_backend(${pid})`);

/** Does some work whose connection the server ends, when the work says so. */
const interrupted = (work: (t: Sql, endIt: () => Promise<unknown>) => Promise<unknown>) =>
  transaction(async (t) => {
    const pid = await ownProcess(t);
    await write(t);
    return work(t, () => end(pid));
  });

async function expectNothing(): Promise<void> {
  await pause(200);
  expect(fatal).toEqual([]);
  expect(await written()).toBe(0);
  expect(await transaction(async (t) => (await write(t)).count)).toBe(1);
}

describe("a connection that is lost within a transaction is told in plain words, changes nothing and ends no process", () => {
  const lost = { code: "busy", message: "The connection to the database was lost: nothing was changed, try again." };

  test("during a statement", async () => {
    const slow = interrupted(async (t, endIt) => {
      setTimeout(() => void endIt(), 100);
      await t`SELECT pg_sleep(20)`;
    });
    await expect(slow).rejects.toMatchObject(lost);
    await expectNothing();
  });

  test("between two statements", async () => {
    const afterwards: unknown[] = [];
    const idle = interrupted(async (t, endIt) => {
      await endIt();
      await pause(300);
      await write(t).catch((error: unknown) => afterwards.push(error));
    });
    await expect(idle).rejects.toMatchObject(lost);
    await pause(400);
    expect(afterwards).toEqual([]); // it was refused before there was a statement
    await expectNothing();
  });

  test("before work that asks nothing more has ended", async () => {
    const idle = interrupted(async (_t, endIt) => {
      await endIt();
      await pause(300);
      return "done";
    });
    await expect(idle).rejects.toMatchObject(lost);
    await pause(300);
    await expectNothing();
  });

  test("within a COPY", async () => {
    const copied = interrupted(async (t, endIt) => {
      const line = `${"words ".repeat(10_000)}\n`;
      function* lines() {
        for (let i = 0; i < 1_000; i++) {
          if (i === 20) void endIt();
          yield `c-${i}\t${line}`;
        }
      }
      await copyIn(t, `COPY "Collection" ("slug", "title") FROM STDIN`, lines());
    });
    await expect(copied).rejects.toMatchObject(lost);
    await expectNothing();
  });
});

test("when all connections end while nobody uses them, the next who asks is answered", async () => {
  await db().collection.count();
  await Promise.all([written(), written()]);
  await transaction(async (t) => {
    const own = await ownProcess(t);
    await t`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> ${own}`;
  });
  await pause(300);
  expect(fatal).toEqual([]);
  expect(await db().collection.count()).toBe(0);
  expect(await written()).toBe(0);
});

test("what the work throws is thrown, and what the server refuses is said as it says it", async () => {
  await expect(transaction(async (t) => (await write(t), Promise.reject(new Error("given up"))))).rejects.toThrow(
    "given up",
  );
  await expect(transaction((t) => t`SELECT 1 / 0`)).rejects.toMatchObject({ code: "22012" });
  expect(await written()).toBe(0);
});
