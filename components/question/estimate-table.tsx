import { AxisGrid } from "@/components/estimate/estimate-glyph";
import { SightingMark } from "@/components/ui/sighting-mark";
import type { ComparisonBand } from "@/lib/domain/compare-question";
import type { EstimateAxis } from "@/lib/domain/estimate-axis";
import { foldBand, isFoldable, printOpenBand, type OpenBand } from "@/lib/domain/fold-band";
import type { TableColumn } from "@/lib/schemas/comparison-view";
import { EstimateRows } from "./estimate-row";
import { HeadMeanings, TableColumns, TableHead } from "./estimate-table-head";
import { FoldedRows, OpenedBand } from "./folded-rows";
import { shownRow } from "./shown-row";

/** The table that is the figure: each estimate one row, its mark on a scale that all rows share; bands by what is counted. */
export function EstimateTable({
  bands,
  axis,
  byYear,
  columns,
  open,
  path,
}: {
  bands: ComparisonBand[];
  axis: EstimateAxis;
  byYear: boolean;
  /** The columns beside who says so, in their order. */
  columns: readonly TableColumn[];
  /** The long band that is opened; others are folded. */
  open: OpenBand | null;
  /** The address of this view. */
  path: string;
}) {
  const hrefOf = (to: OpenBand | null) =>
    to ? `${path}${path.includes("?") ? "&" : "?"}open=${printOpenBand(to)}#band-${to.band}` : path;
  return (
    <>
      <table className="mt-4 max-sm:block sm:table-fixed">
        <caption className="pt-2 text-left text-sm text-soft max-sm:block">
          <TableKey axis={axis} byYear={byYear} columns={columns} />
        </caption>
        <TableColumns byYear={byYear} columns={columns} />
        <TableHead axis={axis} byYear={byYear} columns={columns} />
        {bands.map((band, i) => (
          <tbody key={band.label} className="max-sm:block">
            <BandHead band={band} index={i} span={columns.length + (byYear ? 3 : 2)} />
            <BandRows {...{ band, axis, byYear, columns, open, hrefOf }} index={i} />
          </tbody>
        ))}
      </table>
      <HeadMeanings byYear={byYear} columns={columns} />
    </>
  );
}

/** A band's rows: all, or of a long one both ends, or a page of it where it is opened. */
function BandRows(props: {
  band: ComparisonBand;
  index: number;
  axis: EstimateAxis;
  byYear: boolean;
  columns: readonly TableColumn[];
  open: OpenBand | null;
  hrefOf: (open: OpenBand | null) => string;
}) {
  const { band, index, axis, byYear, columns, open, hrefOf } = props;
  const own = index + 1;
  const shown = (row: ComparisonBand["rows"][number]) => shownRow(row, columns);
  const isOpen = open?.band === own;
  const { head, folded, tail, page, pages } = foldBand(band.rows, isOpen ? open.page : null);
  return (
    <>
      <EstimateRows rows={head.map(shown)} axis={axis} byYear={byYear} columns={columns} />
      {folded.length > 0 && (
        <FoldedRows
          rows={folded}
          axis={axis}
          byYear={byYear}
          columns={columns}
          href={hrefOf({ band: own, page: 1 })}
          total={band.rows.length}
        />
      )}
      {tail.length > 0 && <EstimateRows rows={tail.map(shown)} axis={axis} byYear={byYear} columns={columns} />}
      {isOpen && isFoldable(band.rows) && (
        <OpenedBand
          page={page}
          pages={pages}
          total={band.rows.length}
          hrefOf={(to) => hrefOf({ band: own, page: to })}
          foldHref={hrefOf(null)}
          columns={columns.length + (byYear ? 3 : 2)}
        />
      )}
    </>
  );
}

/** The scale's lines, drawn once and used by every row. */
export function AxisGridSymbol({ axis }: { axis: EstimateAxis }) {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <symbol id="axis-grid" overflow="visible">
        <AxisGrid axis={axis} />
      </symbol>
    </svg>
  );
}

function TableKey(props: { axis: EstimateAxis; byYear: boolean; columns: readonly TableColumn[] }) {
  const { axis, byYear, columns } = props;
  return (
    <>
      Each row is one claim in one source{byYear ? ", by year of publication and the undated last" : ""}.{" "}
      <SightingMark kind="original" />, <SightingMark kind="quoted" /> by a later author, <SightingMark kind="unseen" />
      .{" "}
      {columns.includes("scale") && (
        <>
          A bar is a range, its ends strokes where the author also names one best value; an arrow is an open end, as the
          author left it. {axis.kind === "logarithmic" ? "Logarithmic scale." : "Linear scale from zero."}
        </>
      )}
    </>
  );
}

function BandHead({ band, index, span }: { band: ComparisonBand; index: number; span: number }) {
  return (
    <tr className="max-sm:block">
      <th
        scope="rowgroup"
        colSpan={span}
        id={`band-${index + 1}`}
        className="border-b border-hair pt-6 pb-2 text-left text-[0.875rem] font-semibold max-sm:block"
      >
        {band.label} <span className="ml-1 font-normal text-soft">{band.rows.length}</span>
        {band.note && <span className="block text-sm font-normal text-soft">{band.note}</span>}
      </th>
    </tr>
  );
}
