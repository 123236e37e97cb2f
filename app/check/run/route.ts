import { failureResponse } from "@/lib/api/problem";
import { AppError } from "@/lib/errors";
import { printCheckForm } from "../run-check-form";

/** The largest form that is read: a file in base64, an earlier version, and what is said of them. */
const maxForm = 32_000_000;

/**
 * Checks what a form sends and answers line by line: how far it is (`{"progress": …}`), and at the end the result (`{"state": …}`).
 * Ends the work where the reader goes away. Nothing is kept.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    if (request.headers.get("sec-fetch-site") === "cross-site")
      throw new AppError("forbidden", "This address answers the check page only.");
    if (Number(request.headers.get("content-length") ?? maxForm + 1) > maxForm)
      throw new AppError("too-large", "The form is too large: give less text, or a smaller file.");
    const form = await request.formData().catch(() => {
      throw new AppError("invalid", "A form was expected.");
    });
    const ending = new AbortController();
    request.signal.addEventListener("abort", () => ending.abort());
    const lines = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async start(stream) {
        const write = (value: object) => {
          if (!ending.signal.aborted) stream.enqueue(lines.encode(`${JSON.stringify(value)}\n`));
        };
        try {
          const onProgress = (part: number) => write({ progress: { part } });
          const pieces = await printCheckForm(form, "all", { onProgress, signal: ending.signal });
          if (ending.signal.aborted) return;
          for (const piece of pieces) stream.enqueue(piece);
          stream.enqueue(lines.encode("\n"));
        } catch {
          write({
            state: { text: "", error: "The check failed, and the fault is ours. Nothing was kept: try again." },
          });
        }
        if (!ending.signal.aborted) stream.close();
      },
      cancel: () => ending.abort(),
    });
    const headers = {
      "Content-Type": "application/x-ndjson; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    };
    return new Response(body, { headers });
  } catch (error) {
    return failureResponse(error);
  }
}
