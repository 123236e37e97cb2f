import { stemmaFile } from "@/app/claims/stemma-file";

/** Two claims' stemmas in one drawing, as SVG. */
export async function GET(request: Request, { params }: RouteContext<"/claims/[slug]/compare/stemma.svg">) {
  const other = new URL(request.url).searchParams.get("with");
  return stemmaFile(request, [(await params).slug, ...(other ? [other] : [])], "svg");
}
