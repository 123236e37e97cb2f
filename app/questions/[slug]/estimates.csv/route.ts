import { fileResponse, findComparison, noSuchQuestion, parametersOf } from "@/app/questions/view-of-request";
import { estimatesCsv } from "@/lib/formats/csv";

export async function GET(request: Request, { params }: RouteContext<"/questions/[slug]/estimates.csv">) {
  const { slug } = await params;
  const found = await findComparison(slug, parametersOf(request));
  if (!found) return noSuchQuestion();
  const csv = estimatesCsv(found.comparison.bands);
  return fileResponse(csv, "text/csv; charset=utf-8; header=present", `${slug}.csv`);
}
