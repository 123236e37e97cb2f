import { parentPort } from "node:worker_threads";
import { AppError } from "@/lib/errors";
import { checkDocument, type CheckJob } from "./check-document";

/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */

/** Runs in a thread of its own: one job at a time, the answer or the refusal sent back. */
parentPort?.on("message", (job: CheckJob) => {
  checkDocument(job).then(
    (documents) => parentPort!.postMessage({ documents }),
    (error: unknown) => {
      if (error instanceof AppError) parentPort!.postMessage({ refusal: { code: error.code, message: error.message } });
      else parentPort!.postMessage({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    },
  );
});
