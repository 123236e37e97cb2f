import { Worker } from "node:worker_threads";
import { AppError, type ErrorCode } from "@/lib/errors";
import type { CheckedDocument, CheckJob } from "./check-document";
import { maxCheckTime } from "./check-request";

type Answer = { documents?: CheckedDocument[]; refusal?: { code: ErrorCode; message: string }; fault?: string };
type Waiting = { job: CheckJob; settle: (answer: Answer) => void; isOver: boolean };

/** Threads at once: the requests that read the database keep a core. */
const mostThreads = 2;
/** Checks that may wait. */
const mostWaiting = 100;

const threads = { idle: [] as Worker[], running: 0, waiting: [] as Waiting[] };

/**
 * Checks a document in a thread of its own, so that no other request waits for it. Threads are kept for the next check; one
 * that takes longer than the limit is ended, whatever it is doing. Throws `AppError` where the document is refused.
 */
export async function checkInWorker(job: CheckJob, limit: number = maxCheckTime): Promise<CheckedDocument[]> {
  if (threads.waiting.length >= mostWaiting)
    throw new AppError("too-large", "Too many texts are waiting to be checked: try again in a minute.");
  const answer = await new Promise<Answer>((settle) => {
    const waiting: Waiting = { job, settle, isOver: false };
    threads.waiting.push(waiting);
    startNext(limit);
  });
  if (answer.documents) return answer.documents;
  if (answer.refusal) throw new AppError(answer.refusal.code, answer.refusal.message);
  throw new Error(`The check failed: ${answer.fault}`);
}

function startNext(limit: number): void {
  if (threads.running >= mostThreads) return;
  const next = threads.waiting.shift();
  if (!next) return;
  threads.running++;
  run(threads.idle.pop() ?? newThread(), next, limit);
}

/** Ends when the thread answers, fails, ends by itself, or has taken too long. Listeners are taken off one by one: Node has its own. */
function run(thread: Worker, { job, settle }: Waiting, limit: number): void {
  const end = (answer: Answer, isReusable: boolean) => {
    clearTimeout(timer);
    thread.off("message", onMessage).off("error", onError).off("exit", onExit);
    threads.running--;
    if (isReusable) rest(thread);
    else void thread.terminate();
    settle(answer);
    startNext(limit);
  };
  const onMessage = (answer: Answer) => end(answer, true);
  const onError = (error: Error) => end({ fault: error.stack ?? error.message }, false);
  const onExit = (code: number) => end({ fault: `its thread ended with ${code}` }, false);
  const tooLong = {
    code: "too-large",
    message: `The check was ended: it took longer than ${limit / 1000} seconds.`,
  } as const;
  const timer = setTimeout(() => end({ refusal: tooLong }, false), limit);
  thread.on("message", onMessage).on("error", onError).on("exit", onExit);
  thread.ref();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  thread.postMessage(job);
}

/** Keeps a thread for the next check, without keeping the process alive for it; one that ends by itself is forgotten. */
function rest(thread: Worker): void {
  thread.unref();
  threads.idle.push(thread);
}

const options = { resourceLimits: { maxOldGenerationSizeMb: 1_500 } };

/** Built by Next, the worker is a file of JavaScript that it finds by this very line. */
const builtThread = () => new Worker(new URL("./check-worker.ts", import.meta.url), options);

/** Run from the sources, in tests, tsx has to read the worker first. */
function sourceThread(): Worker {
  const file = new URL("check-worker.ts", import.meta.url).href;
  const code = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(file)})));`;
  return new Worker(/* turbopackIgnore: true */ code, { ...options, eval: true });
}

function newThread(): Worker {
  const thread = process.env.NEXT_RUNTIME ? builtThread() : sourceThread();
  const forget = () => {
    threads.idle = threads.idle.filter((idle) => idle !== thread);
  };
  return thread.on("exit", forget).on("error", forget);
}
