import { impactFile } from "@/app/claims/impact-file";
import { fallenOf } from "@/app/claims/impact-view";

/** All that hangs on a claim, as JSON. */
export async function GET(_request: Request, { params }: RouteContext<"/claims/[slug]/impact/claims.json">) {
  const { slug } = await params;
  return impactFile(fallenOf("claim", slug), slug, "json");
}
