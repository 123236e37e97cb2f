import { figureOf } from "@/app/questions/figure-of-request";
import { fileResponse, findComparison, noSuchQuestion, parametersOf } from "@/app/questions/view-of-request";
import { renderPng } from "@/lib/formats/render-png";

export async function GET(request: Request, { params }: RouteContext<"/questions/[slug]/figure.png">) {
  const { slug } = await params;
  const found = await findComparison(slug, parametersOf(request));
  if (!found) return noSuchQuestion();
  return fileResponse(await renderPng(figureOf(found, request.headers)), "image/png", `${slug}.png`);
}
