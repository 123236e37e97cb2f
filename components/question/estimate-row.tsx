"use client";

import Link from "next/link";
import { EstimateGlyph } from "@/components/estimate/estimate-glyph";
import { SupportMark } from "@/components/estimate/support-mark";
import { SightingMark } from "@/components/ui/sighting-mark";
import type { EstimateAxis } from "@/lib/domain/estimate-axis";
import type { TableColumn } from "@/lib/schemas/comparison-view";
import type { ShownRow } from "./shown-row";
import { WorkName } from "./work-name";

const cell = "align-top py-[5px] leading-[1.35] max-sm:p-0";

interface RowsProps {
  rows: ShownRow[];
  axis: EstimateAxis;
  byYear: boolean;
  columns: readonly TableColumn[];
}

/**
 * The rows of one band. They are drawn in the browser too, from little: a server component's rows would travel a second time
 * as elements, at twice the length of their HTML, and be read again here before any is written.
 */
export function EstimateRows({ rows, axis, byYear, columns }: RowsProps) {
  return rows.map((row) => <EstimateRow key={row.claim} row={row} axis={axis} byYear={byYear} columns={columns} />);
}

/** One estimate: who and where, then what the columns say of it. On a phone a small sheet, whose first line has name and figure. */
function EstimateRow(props: { row: ShownRow; axis: EstimateAxis; byYear: boolean; columns: readonly TableColumn[] }) {
  const { row, axis, byYear, columns } = props;
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
      <th
        scope="row"
        className={`${cell} pr-3 text-left font-medium max-sm:col-start-2 ${columns.includes("figure") ? "" : "max-sm:col-span-2"}`}
      >
        <Link href={`/claims/${row.claim}`} prefetch={false} className="text-ink no-underline hover:underline">
          {row.who}
        </Link>
        <span className="block text-sm font-normal text-soft">
          <WorkName row={row} withYear={!byYear} />
        </span>
      </th>
      {columns.map((column) => (
        <ColumnCell key={column} column={column} row={row} axis={axis} byYear={byYear} />
      ))}
    </tr>
  );
}

const soft = `${cell} pl-4 text-sm text-soft max-sm:col-span-3`;

function ColumnCell({
  column,
  row,
  axis,
  byYear,
}: {
  column: TableColumn;
  row: ShownRow;
  axis: EstimateAxis;
  byYear: boolean;
}) {
  if (column === "scale")
    return (
      <td className="relative p-0 max-sm:col-span-3 max-sm:h-[30px]">
        <svg className="absolute inset-0 size-full overflow-visible" aria-hidden="true">
          <use href="#axis-grid" width="100%" height="100%" />
          {row.mark && <EstimateGlyph mark={row.mark} sighting={row.sighting.kind} axis={axis} y={15} />}
        </svg>
      </td>
    );
  if (column === "figure")
    return (
      <td
        className={`${cell} pl-6 font-medium max-sm:col-start-3 max-sm:max-w-[9.5em] max-sm:text-right ${byYear ? "max-sm:row-start-2" : "max-sm:row-start-1"}`}
      >
        <Figure row={row} />
      </td>
    );
  if (column === "grounds")
    return (
      <td className={`${soft} max-sm:flex max-sm:flex-wrap max-sm:gap-x-3`}>
        <Grounds row={row} />
      </td>
    );
  if (column === "counted")
    return (
      <td className={soft}>
        <Counted row={row} />
      </td>
    );
  return (
    <td className={soft}>
      <Asked column={column} row={row} />
    </td>
  );
}

/** A column that is shown only where asked for. */
function Asked({ column, row }: { column: "words" | "page" | "basis" | "kind"; row: ShownRow }) {
  if (column === "basis") return row.basis;
  if (column === "kind") return row.kind;
  if (column === "page") return row.page ? <span className="wrap-anywhere">{row.page}</span> : "place not given";
  if (!row.words?.text) return "not kept";
  return (
    <q lang={row.words.language ?? undefined} className="text-ink wrap-anywhere">
      {row.words.text}
    </q>
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
