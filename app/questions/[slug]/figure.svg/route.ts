import { figureOf } from "@/app/questions/figure-of-request";
import { fileResponse, findComparison, noSuchQuestion, parametersOf } from "@/app/questions/view-of-request";

export async function GET(request: Request, { params }: RouteContext<"/questions/[slug]/figure.svg">) {
  const { slug } = await params;
  const found = await findComparison(slug, parametersOf(request));
  if (!found) return noSuchQuestion();
  return fileResponse(figureOf(found, request.headers), "image/svg+xml; charset=utf-8", `${slug}.svg`);
}
