import type { KeptDocument } from "@/lib/schemas/kept-document";
import type { CslItem, CslName } from "@/lib/schemas/source";
import { edtfInterval } from "./edtf-interval";

type KeptWork = Extract<KeptDocument, { as: "work" }>;

/** The CSL record of a work as its reader described it. Nothing is added that was not said. `today` is the day of access. */
export function keptSource(work: KeptWork, today: string): CslItem {
  const { title, type, author, container, issued, url, edition, language } = work;
  return {
    type,
    title,
    ...(author === "" ? {} : { author: readNames(author) }),
    ...(issued === "" ? {} : { issued: readIssued(issued) }),
    ...(container === "" ? {} : { "container-title": container }),
    ...(edition === "" ? {} : { edition }),
    language,
    ...(url === "" ? {} : { URL: url, accessed: { "date-parts": [today.split("-").map(Number)] } }),
  };
}

/** Names as they were typed: "Family, Given; Family, Given"; one without a comma stays whole. */
export function readNames(typed: string): CslName[] {
  return typed
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .slice(0, 50)
    .map((name) => {
      const [family = "", ...rest] = name.split(",").map((part) => part.trim());
      const given = rest.join(", ");
      return given === "" ? { literal: name.replace(/,\s*$/, "") } : { family, given };
    });
}

/** Whether an EDTF date, or none, can be read. */
export const isReadableDate = (edtf: string): boolean => edtf === "" || edtfInterval(edtf) !== null;

const plain = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/;

/** CSL's date: in parts where the EDTF is a plain day, month or year or two of them, else as it stands. */
function readIssued(edtf: string): NonNullable<CslItem["issued"]> {
  const ends = edtf.split("/").map((end) => plain.exec(end));
  if (ends.length > 2 || ends.some((end) => end === null)) return { literal: edtf };
  const parts = ends.map((end) => end!.slice(1, 4).flatMap((part) => (part === undefined ? [] : [Number(part)])));
  return { "date-parts": parts, ...(ends.some((end) => end![4] !== "") ? { circa: true } : {}) };
}
