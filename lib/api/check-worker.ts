import { parentPort } from "node:worker_threads";
import { AppError } from "@/lib/errors";
import { addSayings, asksRecord, type ComparedDocument, type Sayings } from "./add-sayings";
import { type CheckedDocument, checkDocument, type CheckJob } from "./check-document";
import type { Asked, FromThread, ToThread } from "./check-in-worker";
import { printAnswer, textsFor } from "./print-answer";

/** How much more must be done before it is told again. */
const step = 0.02;

function send(message: FromThread, transfer: ArrayBuffer[] = []): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage(message, transfer);
}

/** Who waits for what the record says: this thread has no database. */
let hear: (sayings: Sayings[]) => void = () => undefined;

async function compare(documents: CheckedDocument[], job: CheckJob): Promise<ComparedDocument[]> {
  if (!asksRecord(job)) return documents.map((document) => ({ ...document, knownWordings: [] }));
  const heard = new Promise<Sayings[]>((resolve) => (hear = resolve));
  send({ quotes: documents.map(({ quotes }) => quotes) });
  const sayings = await heard;
  return documents.map((document, i) => addSayings(document, sayings[i] ?? null, job));
}

async function answer({ job, print }: Asked): Promise<void> {
  let told = 0;
  const onProgress = (progress: number) => {
    if (progress - told < step) return;
    told = progress;
    send({ progress });
  };
  const documents = await checkDocument(job, onProgress);
  if (print === null) return send({ documents });
  const wanted = documents.slice(0, textsFor(print, documents.length));
  const compared =
    print.kind === "texts" ? wanted.map((each) => ({ ...each, knownWordings: [] })) : await compare(wanted, job);
  const encoder = new TextEncoder();
  for (const words of printAnswer(compared, documents.length, print)) {
    const piece = encoder.encode(words);
    send({ piece }, [piece.buffer]);
  }
  send({ isPrinted: true });
}

send({ isReady: true });

/** Runs in a thread of its own: one job at a time, the answer or the refusal sent back. */
parentPort?.on("message", (said: ToThread) => {
  if ("sayings" in said) return hear(said.sayings);
  answer(said).catch((error: unknown) => {
    if (error instanceof AppError) send({ refusal: { code: error.code, message: error.message } });
    else send({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});
