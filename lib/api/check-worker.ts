import { parentPort } from "node:worker_threads";
import { AppError } from "@/lib/errors";
import { checkDocument } from "./check-document";
import type { FromThread, ToThread } from "./check-in-worker";
import { printDocument } from "./print-document";

/** How much more must be done before it is told again. */
const step = 0.02;

function send(message: FromThread, transfer: ArrayBuffer[] = []): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage(message, transfer);
}

async function answer({ job, want }: ToThread): Promise<void> {
  let told = 0;
  const onProgress = (progress: number) => {
    if (progress - told < step) return;
    told = progress;
    send({ progress });
  };
  const documents = await checkDocument(job, onProgress);
  if (want === "documents") return send({ documents });
  const printed = printDocument(documents);
  send({ printed }, [printed.buffer]);
}

send({ isReady: true });

/** Runs in a thread of its own: one job at a time, the answer or the refusal sent back. */
parentPort?.on("message", (asked: ToThread) => {
  answer(asked).catch((error: unknown) => {
    if (error instanceof AppError) send({ refusal: { code: error.code, message: error.message } });
    else send({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});
