import { wordAt, type Context } from "../noun-phrase";
import type { DraftAttribution } from "../read-attribution";
import { reportedAt } from "./read-mood";

const onward = /^(?:demnach|danach|demzufolge|darin|dort|weiter|ferner|hierin|daraus)$/i;

/**
 * The attribution of a German sentence that names nobody and stands in the first subjunctive or begins with "Demnach": that
 * of the sentence before it in its block, where that reports; nobody in particular's where it does not. Else the sentence's own.
 */
export function carryOn(
  context: Context,
  from: number,
  to: number,
  own: DraftAttribution,
  before: DraftAttribution | null,
): DraftAttribution {
  if (own.kind !== "none" || from >= to || context.quoted[from]) return own;
  const at = reportedAt(context, from, to);
  const leads = before !== null && before.kind !== "none";
  if (at >= 0 || (leads && /^(?:demnach|demzufolge)$/i.test(wordAt(context, from))))
    return leads
      ? { ...before, reports: true }
      : { kind: "vague", subject: { from: at, to: at + 1 }, work: null, verb: null, stance: "neutral", reports: true };
  return leads &&
    onward.test(wordAt(context, from)) &&
    /^(?:heißt|steht)$/i.test(from + 1 < to ? wordAt(context, from + 1) : "")
    ? before
    : own;
}
