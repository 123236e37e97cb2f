import { figureOf } from "@/app/questions/figure-of-request";
import { answerWithFile, fileResponse } from "@/app/questions/view-of-request";

export async function GET(request: Request, { params }: RouteContext<"/questions/[slug]/figure.svg">) {
  const { slug } = await params;
  return answerWithFile(slug, request, (found) =>
    fileResponse(figureOf(found, request.headers), "image/svg+xml; charset=utf-8", `${slug}.svg`),
  );
}
