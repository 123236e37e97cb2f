import type { ReactNode } from "react";
import { percentOf } from "@/components/estimate/estimate-glyph";
import { densityPath } from "@/lib/domain/density-path";
import { describeCount } from "@/lib/domain/describe-estimate";
import type { EstimateAxis } from "@/lib/domain/estimate-axis";
import { countsOfMark } from "@/lib/domain/estimate-mark";
import type { ComparisonRow } from "@/lib/domain/comparison-row";
import type { TableColumn } from "@/lib/schemas/comparison-view";

const height = 18;
const grouped = new Intl.NumberFormat("en-GB");

interface FoldedRowsProps {
  rows: ComparisonRow[];
  axis: EstimateAxis;
  byYear: boolean;
  columns: readonly TableColumn[];
  /** Where the band is opened. */
  href: string;
  /** Rows of the band in all. */
  total: number;
}

/** The folded middle of a long band, as one row: how many, where on the scale their numbers lie, and the way to all of them. */
export function FoldedRows({ rows, axis, byYear, columns, href, total }: FoldedRowsProps) {
  const counts = rows.flatMap(({ mark }) => (mark ? countsOfMark(mark) : []));
  const [lowest, highest] = counts.reduce(([a, b], n) => [Math.min(a, n), Math.max(b, n)], [Infinity, 0]);
  const scale = columns.indexOf("scale");
  // The words stand where there is more room: behind the scale or before it.
  const [before, after] = scale < 0 ? [columns.length, 0] : [scale, columns.length - scale - 1];
  const words = (
    <>
      {counts.length > 0 && `Their stated numbers run from ${describeCount(lowest)} to ${describeCount(highest)}. `}
      {scale >= 0 && "The higher a stroke, the more of them lie there."}
    </>
  );
  return (
    <tr className="border-y border-hair max-sm:grid max-sm:grid-cols-[1.75rem_minmax(0,1fr)] max-sm:py-2">
      <th
        scope="row"
        colSpan={byYear ? 3 : 2}
        className="py-2 pr-3 pl-7 text-left text-sm font-medium max-sm:col-start-2 max-sm:pl-0"
      >
        {grouped.format(rows.length)} more{byYear ? " of the years between" : " between"}
        <a href={href} className="block py-0.5 font-normal no-print">
          Show all {grouped.format(total)}
        </a>
        {columns.length <= 1 && <span className="block font-normal text-soft">{words}</span>}
      </th>
      {before > 0 && <Beside span={before}>{before > after && columns.length > 1 && words}</Beside>}
      {scale >= 0 && (
        <td className="relative p-0 max-sm:col-span-2 max-sm:h-[30px]">
          <svg className="absolute inset-0 size-full overflow-visible" aria-hidden="true">
            <use href="#axis-grid" width="100%" height="100%" />
            <Density rows={rows} axis={axis} />
          </svg>
        </td>
      )}
      {after > 0 && <Beside span={after}>{before <= after && columns.length > 1 && words}</Beside>}
    </tr>
  );
}

const Beside = ({ span, children }: { span: number; children: ReactNode }) => (
  <td colSpan={span} className="pl-4 text-sm text-soft max-sm:col-start-2 max-sm:pl-0">
    {children}
  </td>
);

/** Drawn between the ends of the scale, which stand a little inside the cell. */
function Density({ rows, axis }: { rows: ComparisonRow[]; axis: EstimateAxis }) {
  const [from, to] = [percentOf(axis, axis.from), percentOf(axis, axis.to)];
  const marks = rows.map(({ mark }) => mark);
  return (
    <svg
      x={from}
      width={`${Number.parseFloat(to) - Number.parseFloat(from)}%`}
      y="6"
      height={height}
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      <path
        d={densityPath(marks, axis, height)}
        fill="none"
        stroke="var(--color-accent)"
        strokeWidth="1.75"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

/** Leads through the pages of an opened band, and folds it again. */
export function OpenedBand(props: {
  page: number;
  pages: number;
  total: number;
  hrefOf: (page: number) => string;
  foldHref: string;
  columns: number;
}) {
  const { page, pages, total, hrefOf, foldHref, columns } = props;
  return (
    <tr className="no-print max-sm:block">
      <td colSpan={columns} className="py-2 text-sm max-sm:block">
        <span className="flex flex-wrap gap-x-5">
          {pages > 1 && (
            <span className="py-0.5 text-soft">
              Page {page} of {pages}, {grouped.format(total)} estimates
            </span>
          )}
          {page > 1 && (
            <a rel="prev" href={hrefOf(page - 1)} className="py-0.5">
              Before these
            </a>
          )}
          {page < pages && (
            <a rel="next" href={hrefOf(page + 1)} className="py-0.5">
              After these
            </a>
          )}
          <a href={foldHref} className="py-0.5">
            Fold this band
          </a>
        </span>
      </td>
    </tr>
  );
}
