import "server-only";
import { failureResponse } from "@/lib/api/problem";
import { findQuestion } from "@/lib/db/question";
import { findQuestionThen } from "@/lib/db/question-then";
import { recordedWords } from "@/lib/domain/recorded-day";
import { compareQuestion, type Comparison } from "@/lib/domain/compare-question";
import { printComparisonView, readComparisonView } from "@/lib/domain/comparison-address";
import type { QuestionRecord } from "@/lib/domain/question-record";
import { AppError } from "@/lib/errors";
import type { IgnoredParameter, SearchParameters } from "@/lib/domain/unread-parameters";
import type { ComparisonView } from "@/lib/schemas/comparison-view";

/** A question in the state that a request's address names. */
export interface RequestedComparison {
  record: QuestionRecord;
  view: ComparisonView;
  ignored: IgnoredParameter[];
  comparison: Comparison;
  /** Path and query in their one order. */
  address: string;
}

/** The view that an address names, as far as it can be read now. */
export const readViewNow = (parameters: SearchParameters) => readComparisonView(parameters, Date.now());

/** The question out of the record that a view names: the present one, or that of a day. Null where it isn't on record there. */
export const findQuestionOf = (slug: string, { recorded }: ComparisonView): Promise<QuestionRecord | null> =>
  recorded === null ? findQuestion(slug) : findQuestionThen(slug, recorded);

/** The comparison that an address names, or null where there is no such question. */
export async function findComparison(slug: string, parameters: SearchParameters): Promise<RequestedComparison | null> {
  const { view, ignored } = readViewNow(parameters);
  const record = await findQuestionOf(slug, view);
  if (!record) return null;
  const address = `/questions/${encodeURIComponent(slug)}${printComparisonView(view)}`;
  return { record, view, ignored, comparison: compareQuestion(record, view), address };
}

/** The same, or why the state that the address names can't be rebuilt. Null where there is no such question. */
export async function findComparisonOrReason(
  slug: string,
  parameters: SearchParameters,
): Promise<RequestedComparison | { reason: string } | null> {
  try {
    return await findComparison(slug, parameters);
  } catch (error) {
    if (error instanceof AppError && readViewNow(parameters).view.recorded !== null) return { reason: error.message };
    throw error;
  }
}

/** Answers with a file of the comparison that a request names; where there is none, or it can't be rebuilt, with why. */
export async function answerWithFile(
  slug: string,
  request: Request,
  fileOf: (found: RequestedComparison, parameters: SearchParameters) => Response | Promise<Response>,
): Promise<Response> {
  try {
    const parameters = parametersOf(request);
    const found = await findComparison(slug, parameters);
    return found ? await fileOf(found, parameters) : noSuchQuestion();
  } catch (error) {
    return failureResponse(error);
  }
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
  const estimates = shown === 1 && total === 1 ? "estimate" : "estimates";
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
