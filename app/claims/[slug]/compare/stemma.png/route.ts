import { stemmaFile } from "@/app/claims/stemma-file";

/** Two claims' stemmas in one drawing, as PNG. */
export async function GET(request: Request, { params }: RouteContext<"/claims/[slug]/compare/stemma.png">) {
  const other = new URL(request.url).searchParams.get("with");
  return stemmaFile(request, [(await params).slug, ...(other ? [other] : [])], "png");
}
