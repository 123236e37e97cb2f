import { stemmaFile } from "@/app/claims/stemma-file";

/** The same as PNG. */
export async function GET(request: Request, { params }: RouteContext<"/claims/[slug]/stemma.png">) {
  return stemmaFile(request, [(await params).slug], "png");
}
