import { fileResponse, noSuchQuestion } from "@/app/questions/view-of-request";
import { exportBundle, printBundle } from "@/lib/db/bundle/export-bundle";
import { findQuestionTitle } from "@/lib/db/question";

export async function GET(_request: Request, { params }: RouteContext<"/questions/[slug]/bundle.json">) {
  const question = await findQuestionTitle((await params).slug);
  if (!question) return noSuchQuestion();
  const bundle = await exportBundle(question.collection);
  return fileResponse(printBundle(bundle), "application/json; charset=utf-8", `${question.collection}.json`);
}
