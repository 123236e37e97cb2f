import { sourceStemmaFile } from "@/app/sources/source-stemma-file";

/** What a work cites and who cites it, as SVG. */
export async function GET(request: Request, { params }: RouteContext<"/sources/[slug]/stemma.svg">) {
  return sourceStemmaFile(request, (await params).slug, "svg");
}
