import { expect, test } from "vitest";
import { chargeOf, limitWork, type WorkLimits } from "./working-time";

test("a thread is charged for what was computed, not for what a busy machine kept from it", () => {
  const at = (wall: number, computed: number) => ({ wall, computed });
  expect(chargeOf(at(0, 0), at(1_000, 300), 1)).toBe(300);
  expect(chargeOf(at(0, 0), at(1_000, 1_800), 2)).toBe(900);
  expect(chargeOf(at(0, 0), at(1_000, 1_900), 1)).toBe(1_000);
  expect(chargeOf(at(0, 500), at(1_000, 500), 1)).toBe(0);
});

test("who computes is ended by his computing, who only waits by the clock, who fills buffers by their size", async () => {
  const why = (work: () => void, limits: WorkLimits) =>
    new Promise((settle) => {
      const loop = setInterval(work, 1);
      limitWork(
        limits,
        () => 1,
        (over) => (clearInterval(loop), settle(over)),
      );
    });
  const compute = () => {
    const until = process.cpuUsage().user + 20_000;
    while (process.cpuUsage().user < until);
  };
  expect(await why(compute, { limit: 100, longest: 60_000, memory: 1e12 })).toBe("computing");
  expect(await why(() => undefined, { limit: 60_000, longest: 50, memory: 1e12 })).toBe("waiting");
  const buffers: Uint8Array[] = [];
  const grow = () => buffers.push(new Uint8Array(8_000_000).fill(1));
  expect(await why(grow, { limit: 60_000, longest: 60_000, memory: 50_000_000 })).toBe("memory");
}, 60_000);

test("what was ended in time is not called over", async () => {
  let called = false;
  limitWork(
    { limit: 1, longest: 1, memory: 0 },
    () => 1,
    () => (called = true),
  )();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(called).toBe(false);
});
