import { checkedTextSchema } from "@/lib/schemas/check";
import { printInWorker } from "./check-in-worker";
import { checkRequestSchema, maxCheckLength, maxCheckTime } from "./check-request";
import { definePrinted } from "./endpoint";

/** Any text, held against the rules. */
export const checkTextEndpoint = definePrinted({
  method: "POST",
  path: "/api/v1/check",
  summary:
    "Reads a text and holds the rules against it: its assertions, what they rest on, and the findings. Nothing is stored.",
  description: `At most ${maxCheckLength.toLocaleString("en")} characters and ${maxCheckTime / 1000} seconds of computing. Where too many texts wait already, the answer is 503 with Retry-After. Positions are Unicode code points of the text in NFC; where the format is not plain text, of the words that were read out of it. The quotations are held against the recorded wordings. A finding of level cannotCheck is no pass.`,
  maxBody: maxCheckLength * 3,
  body: checkRequestSchema,
  response: checkedTextSchema,
  async print({ body, signal }) {
    const { name = "text", text, format, language, rules, suppressions, baseline } = body;
    const given = { text, name, format, language, rules, suppressions, baseline };
    const job = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const [printed] = await printInWorker(job as never, { kind: "published" }, { signal });
    return printed!;
  },
});
