import autocannon from "autocannon";
import { Refusal } from "@/cli/refusal";

/** What an address did under load. Times are in milliseconds, one for each answer. */
export interface Held {
  perSecond: number;
  times: number[];
}

/**
 * Asks an address over `connections` connections at once, each again as soon as it is answered, for a bounded time: longer,
 * up to about `most` seconds, where a single answer takes long. It is asked alone first, so that nothing cold is measured.
 * Throws a `Refusal` where an answer is no success.
 */
export async function hold(
  url: string,
  connections: number,
  { least, most }: { least: number; most: number },
): Promise<Held> {
  let alone = 0;
  for (let i = 0; i < 3; i++) {
    const began = performance.now();
    const response = await fetch(url);
    await response.arrayBuffer();
    if (!response.ok) throw new Refusal(`${url} answered ${response.status}.`);
    alone = (performance.now() - began) / 1000;
  }
  const round = alone * connections;
  // Where not even one answer for each reader comes in that time, each reader is answered once.
  const bounds =
    round > most ? { amount: connections } : { duration: Math.ceil(Math.min(most, Math.max(least, round * 3))) };
  const held = await ask(url, connections, bounds);
  // On a busy machine the time may end before anybody is answered: then each reader is waited for.
  return held.times.length >= connections ? held : ask(url, connections, { amount: connections });
}

async function ask(url: string, connections: number, bounds: { amount: number } | { duration: number }): Promise<Held> {
  const times: number[] = [];
  const started = performance.now();
  let last = started;
  const { non2xx, errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = { url, connections, ...bounds, timeout: 120 };
    const run = autocannon(options, (error: Error | null, result) => (error ? reject(error) : resolve(result)));
    run.on("response", (_client, _status, _bytes, time) => {
      last = performance.now();
      times.push(time);
    });
  });
  if (non2xx + errors > 0) throw new Refusal(`${url}: ${non2xx} answers were no success, ${errors} failed.`);
  return { perSecond: times.length / ((last - started) / 1000), times };
}
