import { figureOf } from "@/app/questions/figure-of-request";
import { answerWithFile, fileResponse } from "@/app/questions/view-of-request";
import { renderPng } from "@/lib/formats/render-png";

export async function GET(request: Request, { params }: RouteContext<"/questions/[slug]/figure.png">) {
  const { slug } = await params;
  return answerWithFile(slug, request, async (found) =>
    fileResponse(await renderPng(figureOf(found, request.headers)), "image/png", `${slug}.png`),
  );
}
