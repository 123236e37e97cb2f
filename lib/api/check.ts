import { AppError } from "@/lib/errors";
import { checkedTextSchema } from "@/lib/schemas/check";
import { checkInWorker } from "./check-in-worker";
import { checkRequestSchema, maxCheckLength, maxCheckTime } from "./check-request";
import { defineEndpoint } from "./endpoint";

/** Any text, held against the rules. */
export const checkTextEndpoint = defineEndpoint({
  method: "POST",
  path: "/api/v1/check",
  summary:
    "Reads a text and holds the rules against it: its assertions, what they rest on, and the findings. Nothing is stored.",
  description: `At most ${maxCheckLength.toLocaleString("en")} characters and ${maxCheckTime / 1000} seconds. Positions are Unicode code points of the text in NFC; where the format is not plain text, of the words that were read out of it. A finding of level cannotCheck is no pass.`,
  maxBody: maxCheckLength * 3,
  body: checkRequestSchema,
  response: checkedTextSchema,
  async handle({ body }) {
    const { name = "text", text, format, language, rules, suppressions, baseline } = body;
    const given = { text, name, format, language, rules, suppressions, baseline };
    const documents = await checkInWorker(
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never,
    );
    const [document] = documents;
    if (!document) throw new AppError("invalid", "No text was found in it.");
    if (documents.length > 1)
      throw new AppError("invalid", `The export holds ${documents.length} pages: send one at a time.`);
    return document.checked;
  },
});
