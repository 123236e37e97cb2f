import { Worker } from "node:worker_threads";
import { AppError, type ErrorCode } from "@/lib/errors";
import type { TextQuote } from "@/lib/check/known-wordings";
import { findKnownWordings } from "@/lib/db/known-wordings";
import type { Sayings } from "./add-sayings";
import type { CheckedDocument, CheckJob } from "./check-document";
import { maxCheckTime, patience } from "./check-request";
import type { Print } from "./print-answer";
import { limitWork, type WhyOver } from "./working-time";

/**
 * What a thread sends back: `isReady` when it has started, `progress` any number of times, the `quotes` of each text where it wants to
 * know what the record says of them, and then the answer; one that is printed comes in pieces.
 */
export type FromThread =
  | { isReady: true }
  | { progress: number }
  | { quotes: TextQuote[][] }
  | { documents: CheckedDocument[] }
  | { piece: Uint8Array<ArrayBuffer> }
  | { isPrinted: true }
  | { refusal: { code: ErrorCode; message: string } }
  | { fault: string };
/** What a thread is asked for: the documents, or something printed from them. */
export type Asked = { job: CheckJob; print: Print | null };
/** What a thread is told. */
export type ToThread = Asked | { sayings: Sayings[] };

/** How a check is waited for. */
export interface CheckWaiting {
  /** How long it may wait for its turn, and then compute, in milliseconds each. */
  limit?: number;
  /** How long it may take by the clock, however little it could compute meanwhile, in milliseconds. */
  longest?: number;
  /** How much larger the process may grow meanwhile, in bytes. */
  memory?: number;
  /** Ends the check: nobody waits for it any more. */
  signal?: AbortSignal;
  /** Told now and then how much is done, from 0 to 1. */
  onProgress?: (fractionDone: number) => void;
}

/** How a thread's work ended. */
type Answer =
  | { documents: CheckedDocument[] }
  | { printed: Uint8Array<ArrayBuffer>[] }
  | Extract<FromThread, { refusal: unknown } | { fault: unknown }>;

type Waiting = Asked &
  CheckWaiting & { limit: number; longest: number; memory: number; settle: (answer: Answer | Error) => void };

/** Threads at once: the requests that read the database keep a core. */
const mostThreads = 2;
/** Checks that may wait; the next is told to come again. */
export const mostWaiting = 20;
/** The heap of one thread, in megabytes: a text at the limits needs less than half of it. */
const mostMemory = 1_500;
/** How much the process may grow while a thread works, in bytes: what a file unpacks to lies outside its heap. */
const mostGrowth = 2_000_000_000;
/** How long a new thread may take to start, in milliseconds: it counts to no check, since a busy machine needs long for it. */
const mostStarting = 60_000;

const threads = { idle: [] as Worker[], started: new WeakSet<Worker>(), running: 0, waiting: [] as Waiting[] };

/**
 * Checks a document in a thread of its own, so that no other request waits for it. Threads are kept for the next check; one
 * that computes longer or takes more memory than it may is ended, whatever it is doing. Throws `AppError` where the document is
 * refused (`too-large`, `invalid`) or the server has no time for it (`busy`), and the signal's reason where that ends it.
 */
export async function checkInWorker(job: CheckJob, waiting: CheckWaiting = {}): Promise<CheckedDocument[]> {
  const answer = await ask({ job, print: null }, waiting);
  if ("documents" in answer) return answer.documents;
  throw new Error("The check gave no documents.");
}

/**
 * The same, with its quotations held against the record and printed in UTF-8, in pieces: what a book's check gives takes long to copy
 * and to print, so the thread does it. Throws as `checkInWorker` does, and `invalid` where there is no text in it.
 */
export async function printInWorker(
  job: CheckJob,
  print: Print,
  waiting: CheckWaiting = {},
): Promise<Uint8Array<ArrayBuffer>[]> {
  const answer = await ask({ job, print }, waiting);
  if ("printed" in answer) return answer.printed;
  throw new Error("The check printed nothing.");
}

/** Has a thread ready for a check that is likely to come, since its start takes longer than an article: asked for by its page. */
export function readyThread(): void {
  if (threads.running === 0 && threads.idle.length === 0) rest(newThread());
}

async function ask(
  asked: Asked,
  { limit = maxCheckTime, longest = limit * patience, memory = mostGrowth, ...rest }: CheckWaiting,
): Promise<Answer> {
  rest.signal?.throwIfAborted();
  if (threads.running >= mostThreads && threads.waiting.length >= mostWaiting) throw busy();
  const answer = await new Promise<Answer | Error>((settle) => {
    const waiting: Waiting = { ...asked, ...rest, limit, longest, memory, settle };
    threads.waiting.push(waiting);
    startNext();
    if (threads.waiting.includes(waiting)) waitInLine(waiting);
  });
  if (answer instanceof Error) throw answer;
  if ("refusal" in answer) throw new AppError(answer.refusal.code, answer.refusal.message);
  if ("fault" in answer) throw new Error(`The check failed: ${answer.fault}`);
  return answer;
}

const busy = () => new AppError("busy", "Too many texts are waiting to be checked: try again in a minute.");

/** Takes a check out of the line when its time is over or nobody waits for it. */
function waitInLine(waiting: Waiting): void {
  const { signal, settle } = waiting;
  const leave = (why: Error) => {
    const at = threads.waiting.indexOf(waiting);
    if (at < 0) return;
    threads.waiting.splice(at, 1);
    settle(why);
  };
  const timer = setTimeout(() => leave(busy()), waiting.limit);
  const onAbort = () => leave(signal!.reason as Error);
  signal?.addEventListener("abort", onAbort, { once: true });
  waiting.settle = (answer) => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    settle(answer);
  };
}

/** What is said of a check that was ended, and what to do: its text was too much, or the server had no time for it. */
function refusalOf(why: WhyOver, limit: number, longest: number): { code: ErrorCode; message: string } {
  const what = {
    computing: `it took longer than ${limit / 1000} seconds of computing.`,
    waiting: `the server is so busy that it took longer than ${longest / 1000} seconds. Try again later.`,
    memory: "it needed more memory than it may have.",
  }[why];
  const message = `The check was ended: ${what} Split the text, or check it by the command line, which takes its time: npm run stemma -- check FILE.`;
  return { code: why === "waiting" ? "busy" : "too-large", message };
}

function startNext(): void {
  if (threads.running >= mostThreads) return;
  const next = threads.waiting.shift();
  if (!next) return;
  threads.running++;
  run(threads.idle.pop() ?? newThread(), next);
}

/**
 * Ends when the thread answers, fails, ends by itself, has taken too long, or nobody waits any more. Listeners are taken
 * off one by one: Node has its own.
 */
function run(thread: Worker, { job, print, limit, longest, memory, signal, onProgress, settle }: Waiting): void {
  const printed: Uint8Array<ArrayBuffer>[] = [];
  let isOver = false;
  const end = (answer: Answer | Error, isReusable: boolean) => {
    if (isOver) return;
    isOver = true;
    stop();
    signal?.removeEventListener("abort", onAbort);
    thread.off("message", onMessage).off("error", onError).off("exit", onExit);
    threads.running--;
    if (isReusable) rest(thread);
    else void thread.terminate();
    settle(answer);
    startNext();
  };
  const onMessage = (answer: FromThread) => {
    if ("isReady" in answer) started();
    else if ("progress" in answer) onProgress?.(answer.progress);
    else if ("quotes" in answer) askRecord(thread, answer.quotes).catch((error: Error) => end(error, false));
    else if ("piece" in answer) printed.push(answer.piece);
    else end("isPrinted" in answer ? { printed } : answer, true);
  };
  const onError = (error: Error & { code?: string }) => {
    if (error.code === "ERR_WORKER_OUT_OF_MEMORY") tooMuch("memory");
    else end({ fault: error.stack ?? error.message }, false);
  };
  const onExit = (code: number) => end({ fault: `its thread ended with ${code}` }, false);
  const onAbort = () => end(signal!.reason as Error, false);
  const tooMuch = (why: WhyOver) => end({ refusal: refusalOf(why, limit, longest) }, false);
  const count = () => limitWork({ limit, longest, memory }, () => threads.running, tooMuch);
  const neverStarted = () => end({ fault: `its thread did not start in ${mostStarting / 1000} seconds` }, false);
  const starting = setTimeout(neverStarted, mostStarting);
  let stop = () => clearTimeout(starting);
  const started = () => {
    threads.started.add(thread);
    stop();
    stop = count();
  };
  if (threads.started.has(thread)) started();
  signal?.addEventListener("abort", onAbort, { once: true });
  thread.on("message", onMessage).on("error", onError).on("exit", onExit);
  thread.ref();
  tell(thread, { job, print });
}

/** Tells a thread what the record says of the quotations of each of its texts. */
async function askRecord(thread: Worker, quotes: TextQuote[][]): Promise<void> {
  tell(thread, { sayings: await Promise.all(quotes.map((each) => findKnownWordings(each))) });
}

function tell(thread: Worker, words: ToThread): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  thread.postMessage(words);
}

/** Keeps a thread for the next check, without keeping the process alive for it; one that ends by itself is forgotten. */
function rest(thread: Worker): void {
  thread.unref();
  threads.idle.push(thread);
}

const options = { resourceLimits: { maxOldGenerationSizeMb: mostMemory } };

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
  const note = (message: FromThread) => {
    if ("isReady" in message) threads.started.add(thread);
  };
  return thread.on("message", note).on("exit", forget).on("error", forget);
}
