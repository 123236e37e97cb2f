import { createServer, type AddressInfo } from "node:net";
import postgres from "postgres";
import { expect, test } from "vitest";
import { useTestDatabase } from "@/prisma/testing";
import { copyIn } from "./bundle/copy-in";
import { sql } from "./client";
import { promptSocket } from "./prompt-socket";

useTestDatabase();

test("the end of a COPY doesn't wait for the server's delayed acknowledgement", async () => {
  const times: number[] = [];
  await sql().begin(async (t) => {
    await t`CREATE TEMPORARY TABLE "few" ("number" int)`;
    for (let round = 0; round < 12; round++) {
      const began = performance.now();
      await copyIn(t as never, `COPY "few" FROM STDIN`, [`${round}\n`]);
      times.push(performance.now() - began);
    }
    expect(await t`SELECT "number" FROM "few"`).toHaveLength(12);
  });
  // However busy the machine, one of a dozen is answered at once; Linux delays by 40 ms, others by more.
  expect(Math.min(...times)).toBeLessThan(30);
});

test("where nobody listens that is said, and the next of several hosts is tried", async () => {
  const { port } = new URL(process.env.DATABASE_URL ?? "");
  const closed = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => closed.once("listening", resolve));
  const nobody = (closed.address() as AddressInfo).port;
  await new Promise((resolve) => closed.close(resolve));
  const to = (hosts: string) =>
    postgres((process.env.DATABASE_URL ?? "").replace(/@[^/]+/, `@${hosts}`), {
      max: 1,
      socket: promptSocket(),
    } as object);
  const alone = to(`127.0.0.1:${nobody}`);
  await expect(alone`SELECT 1`).rejects.toMatchObject({ code: "ECONNREFUSED" });
  await expect(alone`SELECT 1`).rejects.toMatchObject({ code: "ECONNREFUSED" });
  await alone.end();
  const either = to(`127.0.0.1:${nobody},127.0.0.1:${port}`);
  expect(await either`SELECT 1 AS "one"`).toMatchObject([{ one: 1 }]);
  await either.end();
});
