"use client";

import Link from "next/link";
import { EstimateGlyph } from "@/components/estimate/estimate-glyph";
import { SupportMark } from "@/components/estimate/support-mark";
import { SightingMark } from "@/components/ui/sighting-mark";
import type { EstimateAxis } from "@/lib/domain/estimate-axis";
import type { ShownRow } from "./shown-row";
import { WorkName } from "./work-name";

const cell = "align-top py-[5px] leading-[1.35] max-sm:p-0";

/**
 * The rows of one band. They are drawn in the browser too, from little: a server component's rows would travel a second time
 * as elements, at twice the length of their HTML, and be read again here before any is written.
 */
export function EstimateRows({ rows, axis, byYear }: { rows: ShownRow[]; axis: EstimateAxis; byYear: boolean }) {
  return rows.map((row) => <EstimateRow key={row.claim} row={row} axis={axis} byYear={byYear} />);
}

/** One estimate: who and where, its mark, its figure in words, what it counts, what it rests on, how far it was seen. On a phone a small sheet. */
function EstimateRow({ row, axis, byYear }: { row: ShownRow; axis: EstimateAxis; byYear: boolean }) {
  return (
    <tr
      id={row.claim}
      className="break-inside-avoid hover:bg-raised max-sm:grid max-sm:grid-cols-[1.75rem_minmax(0,1fr)_auto] max-sm:border-b max-sm:border-grid max-sm:py-2"
    >
      <td className={`${cell} no-print`}>
        <ChooseBox row={row} />
      </td>
      {byYear && (
        <td className={`${cell} text-soft max-sm:col-start-2 max-sm:col-span-2`}>
          {row.source.year ?? (
            <abbr title="no date" className="no-underline">
              n.d.
            </abbr>
          )}
        </td>
      )}
      <th scope="row" className={`${cell} pr-3 text-left font-medium max-sm:col-start-2`}>
        <Link href={`/claims/${row.claim}`} prefetch={false} className="text-ink no-underline hover:underline">
          {row.who}
        </Link>
        <span className="block text-sm font-normal text-soft">
          <WorkName row={row} withYear={!byYear} />
        </span>
      </th>
      <td className="relative p-0 max-sm:order-1 max-sm:col-span-3 max-sm:h-[30px]">
        <svg className="absolute inset-0 size-full overflow-visible" aria-hidden="true">
          <use href="#axis-grid" width="100%" height="100%" />
          {row.mark && <EstimateGlyph mark={row.mark} sighting={row.sighting.kind} axis={axis} y={15} />}
        </svg>
      </td>
      <td className={`${cell} pl-4 font-medium max-sm:max-w-[9.5em] max-sm:text-right`}>
        <Figure row={row} />
      </td>
      <td className={`${cell} pl-4 text-sm text-soft max-sm:order-2 max-sm:col-span-3`}>
        <Counted row={row} />
      </td>
      <td
        className={`${cell} pl-4 text-sm text-soft max-sm:order-2 max-sm:col-span-3 max-sm:flex max-sm:flex-wrap max-sm:gap-x-3`}
      >
        <Grounds row={row} />
      </td>
    </tr>
  );
}

function ChooseBox({ row }: { row: ShownRow }) {
  return (
    <label className="grid size-6 place-items-center">
      <input type="checkbox" name="claims" value={row.claim} className="size-4 accent-accent" />
      <span className="sr-only">Choose {row.label}</span>
    </label>
  );
}

function Figure({ row }: { row: ShownRow }) {
  return (
    <>
      {row.figure}
      {row.estimate?.interval && <span className="block text-sm font-normal text-soft">{row.estimate.interval}</span>}
      {row.estimate?.ours && (
        <span className="block text-sm font-normal text-soft" title={row.estimate.ours}>
          our reading<span className="sr-only">: {row.estimate.ours}</span>
        </span>
      )}
    </>
  );
}

function Counted({ row }: { row: ShownRow }) {
  const when = [row.place, row.period].filter(Boolean).join(", ");
  return (
    <>
      <span className="line-clamp-3" title={row.counted ?? undefined}>
        {row.counted ?? "not stated"}
      </span>
      <span className="block">{when || "neither place nor period stated"}</span>
    </>
  );
}

function Grounds({ row }: { row: ShownRow }) {
  return (
    <>
      <span className="block" title={row.support.reason}>
        <SupportMark status={row.support.status} />
      </span>
      <span className="block">{row.family ? `family of ${row.family.name}` : "lineage not recorded"}</span>
      <span className="block">
        <SightingMark kind={row.sighting.kind} />
      </span>
    </>
  );
}
