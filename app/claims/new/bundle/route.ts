import { failureResponse } from "@/lib/api/problem";
import { readCompleteBundle } from "@/lib/db/bundle/complete-bundle";
import { claimRecords } from "@/lib/db/save-claim";
import { AppError } from "@/lib/errors";
import { formWords } from "../../../form-words";
import { readCited, readClaimValues, readPreparedClaim } from "../read-claim-form";
import { readPlace, readPreparation } from "../read-preparation";

/** The prepared claim as a bundle, with all that it leans on: to be looked over, changed and imported. Nothing is stored. */
export async function POST(request: Request): Promise<Response> {
  try {
    const form = await request.formData().catch(() => {
      throw new AppError("invalid", "A form was expected.");
    });
    const said = (name: string) => formWords(form, name);
    const place = readPlace({ document: said("document"), start: said("start"), end: said("end") });
    const preparation = await readPreparation(place);
    const values = { ...readClaimValues(form), why: said("why") || "as a bundle" };
    const read = readPreparedClaim(
      preparation,
      values,
      readCited(form, preparation.citations),
      new Date().toISOString().slice(0, 10),
    );
    if ("problems" in read)
      throw new AppError(
        "invalid",
        "The claim is incomplete: go back and correct the fields that are marked.",
        Object.entries(read.problems).map(([path, reason]) => ({ path, reason })),
      );
    const records = await claimRecords(read.prepared);
    const bundle = await readCompleteBundle(records);
    const headers = {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${records.claim}.json"`,
      "Cache-Control": "no-store",
    };
    return new Response(`${JSON.stringify(bundle, null, 2)}\n`, { headers });
  } catch (error) {
    return failureResponse(error);
  }
}
