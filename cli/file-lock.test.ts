import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withFileLock } from "./file-lock";
import { dataFolder } from "./paths";
import { identityOf, pause } from "./process-life";

const path = (name: string) => join(dataFolder(), `${name}.lock`);

test("work under one lock is done one after the other", async () => {
  const order: string[] = [];
  const work = (name: string) =>
    withFileLock("test-order", async () => {
      order.push(`${name} begins`);
      await pause(50);
      order.push(`${name} ends`);
    });
  await Promise.all([work("first"), work("second")]);
  expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(existsSync(path("test-order"))).toBe(false);
});

test("the lock of a process that is gone is taken over", async () => {
  writeFileSync(path("test-stale"), "4194304999 1");
  expect(await withFileLock("test-stale", async () => "done", 2000)).toBe("done");
});

test.runIf(process.platform === "linux")("so is one whose number another process has now", async () => {
  writeFileSync(path("test-reused"), `${process.pid} 1`);
  expect(await withFileLock("test-reused", async () => "done", 2000)).toBe("done");
});

test("a lock that is held is not taken", async () => {
  writeFileSync(path("test-held"), identityOf(process.pid));
  await expect(withFileLock("test-held", async () => "done", 300)).rejects.toThrow("held");
  rmSync(path("test-held"));
});
