import { sourceStemmaFile } from "@/app/sources/source-stemma-file";

/** What a work cites and who cites it, as PNG. */
export async function GET(request: Request, { params }: RouteContext<"/sources/[slug]/stemma.png">) {
  return sourceStemmaFile(request, (await params).slug, "png");
}
