import "server-only";
import { findQuestion } from "@/lib/db/question";
import { findQuestionThen } from "@/lib/db/question-then";
import { recordedWords } from "@/lib/domain/recorded-day";
import { compareQuestion, type Comparison } from "@/lib/domain/compare-question";
import { printComparisonView, readComparisonView } from "@/lib/domain/comparison-address";
import type { QuestionRecord } from "@/lib/domain/question-record";
import type { SearchParameters } from "@/lib/domain/unread-parameters";
import type { ComparisonView } from "@/lib/schemas/comparison-view";

/** A question in the state that a request's address names. */
export interface RequestedComparison {
  record: QuestionRecord;
  view: ComparisonView;
  comparison: Comparison;
  /** Path and query in their one order. */
  address: string;
}

/** The question out of the record that a view names: the present one, or that of a day. Null where it isn't on record there. */
export const findQuestionOf = (slug: string, { recorded }: ComparisonView): Promise<QuestionRecord | null> =>
  recorded === null ? findQuestion(slug) : findQuestionThen(slug, recorded);

/** The comparison that an address names, or null where there is no such question. */
export async function findComparison(slug: string, parameters: SearchParameters): Promise<RequestedComparison | null> {
  const { view } = readComparisonView(parameters);
  const record = await findQuestionOf(slug, view);
  if (!record) return null;
  const address = `/questions/${encodeURIComponent(slug)}${printComparisonView(view)}`;
  return { record, view, comparison: compareQuestion(record, view), address };
}

/** The search parameters of a request, as pages get them. */
export function parametersOf(request: Request): SearchParameters {
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of new URL(request.url).searchParams) (parameters[name] ??= []).push(value);
  return parameters;
}

/** The origin by which the request came in: what a permalink begins with. */
export function originOf(headers: Headers): string {
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  const scheme = headers.get("x-forwarded-proto") ?? (/^(localhost|127\.|\[::1\])/.test(host) ? "http" : "https");
  return `${scheme.split(",")[0]}://${host.split(",")[0]}`;
}

/** What a view shows, in words: "comparison of 5 of 24 estimates as of 1925". */
export function wordsForView({ view, comparison }: Pick<RequestedComparison, "view" | "comparison">): string {
  const { shown, total } = comparison;
  const some = shown === total ? `${total}` : `${shown} of ${total}`;
  const estimates = (shown === total ? total : shown) === 1 && shown === total ? "estimate" : "estimates";
  return `comparison of ${some} ${estimates}${view.asOf === null ? "" : ` as of ${view.asOf}`}${view.sort === "year" ? ", by year of publication" : ""}${view.recorded === null ? "" : `, as recorded on ${recordedWords(view.recorded)}`}`;
}

/** A file to be saved under a name. */
export function fileResponse(body: BodyInit, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name.replace(/[^A-Za-z0-9._-]/g, "-")}"`,
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}

/** The answer where there is no such question. */
export const noSuchQuestion = (): Response => new Response("There is no such question.\n", { status: 404 });
