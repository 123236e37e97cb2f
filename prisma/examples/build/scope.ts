import type { Scope } from "@/lib/schemas/scope";
import type { ClaimInput } from "./input";
import { basesByClaim, populationByClaim } from "./tables/bases";
import { placeByClaim, placeByWords } from "./tables/places";

/** A CSL date as EDTF. */
export const edtfOfParts = (parts: readonly number[]) =>
  parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-");

/** A period in days as EDTF of the precision it really has: whole years become years, whole months months, open ends `..`. */
export function edtfPeriod(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `../${coarse(null, to)[1]}`;
  if (to === null) return `${from}/..`;
  const [start, end] = coarse(from, to);
  return start === end ? start : `${start}/${end}`;
}

function coarse(from: string | null, to: string | null): [string, string] {
  const whole = (length: number) => (from === null || endsFirst(from, length)) && (to === null || endsLast(to, length));
  const length = [4, 7].find(whole) ?? 10;
  return [(from ?? "").slice(0, length), (to ?? "").slice(0, length)];
}

const endsFirst = (day: string, length: number) => `${day.slice(0, length)}-01-01`.slice(0, 10) === day;
function endsLast(day: string, length: number): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return date === last && (length === 7 || month === 12);
}

/** What a claim of the data counts. */
export function buildScope(claim: ClaimInput): Scope {
  const { event, from, to, place, counts } = claim.scope;
  const basis = basesByClaim[claim.id];
  const known = placeByWords[place];
  if (!basis || known === undefined) throw new Error(`${claim.id}: no counting basis or place for ${place}`);
  return {
    event,
    countingBasis: basis[0],
    counts: counts || null,
    temporal: edtfPeriod(from, to),
    spatial: place === "" || place.startsWith("not stated") ? null : place,
    place: placeByClaim[claim.id] ?? known,
    population: populationByClaim[claim.id] ?? null,
  };
}
