import { impactFile } from "@/app/claims/impact-file";
import { fallenOf } from "@/app/claims/impact-view";

/** All that hangs on a source, as CSV. */
export async function GET(_request: Request, { params }: RouteContext<"/sources/[slug]/impact/claims.csv">) {
  const { slug } = await params;
  return impactFile(fallenOf("source", slug), slug, "csv");
}
