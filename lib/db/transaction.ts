import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { AppError } from "@/lib/errors";
import { type Sql, sql } from "./client";

/** How a transaction is begun, where it isn't as usual. */
type How = "" | "ISOLATION LEVEL REPEATABLE READ READ ONLY";

/** A failure of the connection and not of a statement, as postgres.js and Node name it. */
const isLoss = (error: unknown): boolean =>
  /^(CONNECTION_|ECONN|EPIPE|ETIMEDOUT)/.test(String((error as { code?: unknown } | null)?.code));

const never = new Promise<never>(() => undefined);

/**
 * Does all or nothing of some work in one transaction. Throws what the work throws; where the connection is lost meanwhile,
 * `AppError("busy")` that says so, at once, whatever the work is waiting for.
 *
 * postgres.js 3.4 writes its rollback, its commit and whatever the work still asks to a connection that it has given up, which
 * ends the process (porsager/postgres#1208), or to the one that it has opened instead, outside of any transaction. So after a loss
 * the work is refused the connection, and what it comes to is never told to postgres.js.
 */
export async function transaction<T>(work: (t: Sql) => Promise<T>, how: How = ""): Promise<T> {
  let lost: AppError | null = null;
  let isDone = false;
  try {
    const begun = sql().begin(how, async (tx) => {
      const outcome = await settle(work(refusing(tx as unknown as Sql, () => lost)));
      isDone = "value" in outcome;
      await nextTurn(); // what is told of a loss in this turn is told to all
      if (lost) return never;
      if ("value" in outcome) return outcome.value;
      throw outcome.error;
    });
    return (await begun) as T;
  } catch (error) {
    if (!isLoss(error)) throw error;
    throw (lost = lossOf(isDone, error));
  }
}

const settle = <T>(work: Promise<T>): Promise<{ value: T } | { error: unknown }> =>
  work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

function lossOf(isDone: boolean, cause: unknown): AppError {
  const kept = isDone ? "look whether the change was kept before you try again" : "nothing was changed, try again";
  return new AppError("busy", `The connection to the database was lost: ${kept}.`, [], { cause });
}

/** A connection that refuses to be used as soon as there is a reason. */
function refusing(t: Sql, reason: () => Error | null): Sql {
  const check = () => {
    const error = reason();
    if (error) throw error;
  };
  return new Proxy(t, {
    apply: (target, self, values) => (check(), Reflect.apply(target, self, values) as unknown),
    get: (target, name) => (check(), Reflect.get(target, name) as unknown),
  });
}
