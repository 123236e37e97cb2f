import { z } from "zod";
import { findQuestion, listQuestions } from "@/lib/db/question";
import { findQuestionThen } from "@/lib/db/question-then";
import { readComparisonView } from "@/lib/domain/comparison-address";
import { compareQuestion, type Comparison } from "@/lib/domain/compare-question";
import type { QuestionRecord } from "@/lib/domain/question-record";
import { AppError } from "@/lib/errors";
import { comparisonViewSchema } from "@/lib/schemas/comparison-view";
import { comparisonSchema, questionOverviewSchema } from "./comparison-shapes";
import { defineEndpoint } from "./endpoint";
import { slugParams } from "./shapes";

/** All questions with their counts. */
export const listQuestionsEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/questions",
  summary: "The questions, most estimates first, each with how many estimates and independent origins it has.",
  query: z.strictObject({ page: z.coerce.number().int().min(1).max(1_000_000).optional() }),
  response: z
    .object({ questions: z.array(questionOverviewSchema), total: z.int(), page: z.int(), pages: z.int() })
    .meta({ id: "QuestionList" }),
  handle: ({ query }) => listQuestions(query.page),
});

const { shape } = comparisonViewSchema;
const words = z.string().max(200).optional();

/** The same names and values as in the address of the question's page. */
const viewQuery = z.strictObject({
  "as-of": words.describe(shape.asOf.description ?? ""),
  recorded: words.describe(shape.recorded.description ?? ""),
  show: shape.show.optional(),
  basis: words.describe(`${shape.basis.description} A value of CountingBasis.`),
  period: words.describe(shape.period.description ?? ""),
  place: words.describe(shape.place.description ?? ""),
  status: shape.status.unwrap().optional(),
  kind: words.describe(shape.kind.description ?? ""),
  language: words.describe(shape.language.description ?? ""),
  published: words.describe(shape.published.description ?? ""),
  sort: shape.sort.optional(),
  median: z.enum(["yes", "no"]).optional().describe("Whether the median of each group of like figures is given."),
});

/** One question with its comparison. */
export const readQuestionEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/questions/{slug}",
  summary: "A question with its estimates compared: support, origins, bands, ranges, reasons why they differ.",
  description:
    "Takes the filters that the address of the question's page takes. Nothing is pooled across bands and nothing is averaged; a range keeps its bounds.",
  params: slugParams,
  query: viewQuery,
  response: comparisonSchema,
  async handle({ params, query }) {
    const { view, ignored } = readComparisonView(query, Date.now());
    if (ignored.length > 0)
      throw new AppError(
        "invalid",
        "The query of the request is not valid.",
        ignored.map(({ name, value }) => ({ path: name, reason: `"${value}" is no value of it` })),
      );
    const record = await (view.recorded === null
      ? findQuestion(params.slug)
      : findQuestionThen(params.slug, view.recorded));
    if (!record) throw new AppError("not-found", `There is no question "${params.slug}".`);
    const { columns: _, ...told } = view;
    return { ...describeQuestion(record), view: told, ...describeComparison(compareQuestion(record, view)) };
  },
});

function describeQuestion({ slug, title, about, collection, openQuestions, absences, changed }: QuestionRecord) {
  return { id: slug, title, about, collection, openQuestions, absences, changed };
}

/** A comparison without what only a drawing needs. */
function describeComparison({ axis: _axis, choices, ...rest }: Comparison) {
  return { ...rest, choices };
}
