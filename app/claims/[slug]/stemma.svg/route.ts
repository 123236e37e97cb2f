import { stemmaFile } from "@/app/claims/stemma-file";

/** The stemma of a claim as SVG. */
export async function GET(request: Request, { params }: RouteContext<"/claims/[slug]/stemma.svg">) {
  return stemmaFile(request, [(await params).slug], "svg");
}
