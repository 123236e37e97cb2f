import { answerWithFile, fileResponse } from "@/app/questions/view-of-request";
import { findSideBySide } from "@/lib/db/side-by-side";
import { readChosenClaims } from "@/lib/domain/read-chosen-claims";
import { setSideBySide } from "@/lib/domain/side-by-side";
import { estimatesCsv } from "@/lib/formats/csv";
import { sideBySideLimits } from "@/lib/schemas/comparison-view";

/** The estimates that a view shows, or with `claims` those few that stand side by side. */
export async function GET(request: Request, { params }: RouteContext<"/questions/[slug]/estimates.csv">) {
  const { slug } = await params;
  return answerWithFile(slug, request, async (found, parameters) => {
    const chosen = readChosenClaims(parameters.claims).claims.slice(0, sideBySideLimits.most);
    const bands = chosen.length === 0 ? found.comparison.bands : [await columnsOf(chosen)];
    return fileResponse(estimatesCsv(bands), "text/csv; charset=utf-8; header=present", `${slug}.csv`);
  });
}

async function columnsOf(claims: string[]) {
  const { columns } = setSideBySide(await findSideBySide(claims));
  return { label: "side by side", rows: columns.map(({ row }) => row) };
}
