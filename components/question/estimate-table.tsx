import Link from "next/link";
import { AxisGrid, AxisLabels } from "@/components/estimate/estimate-glyph";
import { SightingMark } from "@/components/ui/sighting-mark";
import type { ComparisonBand } from "@/lib/domain/compare-question";
import type { EstimateAxis } from "@/lib/domain/estimate-axis";
import { foldBand, isFoldable, printOpenBand, type OpenBand } from "@/lib/domain/fold-band";
import { EstimateRows } from "./estimate-row";
import { FoldedRows, OpenedBand } from "./folded-rows";
import { shownRow } from "./shown-row";

/** The table that is the figure: each estimate one row, its mark on a scale that all rows share; bands by what is counted. */
export function EstimateTable({
  bands,
  axis,
  byYear,
  open,
  path,
}: {
  bands: ComparisonBand[];
  axis: EstimateAxis;
  byYear: boolean;
  /** The long band that is opened; others are folded. */
  open: OpenBand | null;
  /** The address of this view. */
  path: string;
}) {
  const hrefOf = (to: OpenBand | null) =>
    to ? `${path}${path.includes("?") ? "&" : "?"}open=${printOpenBand(to)}#band-${to.band}` : path;
  return (
    <table className="mt-4 max-sm:block sm:table-fixed">
      <caption className="pt-2 text-left text-sm text-soft max-sm:block">
        <TableKey axis={axis} byYear={byYear} />
      </caption>
      <TableHead axis={axis} byYear={byYear} />
      {bands.map((band, i) => (
        <tbody key={band.label} className="max-sm:block">
          <BandHead band={band} index={i} byYear={byYear} />
          <BandRows band={band} index={i} axis={axis} byYear={byYear} open={open} hrefOf={hrefOf} />
        </tbody>
      ))}
    </table>
  );
}

/** A band's rows: all, or of a long one both ends, or a page of it where it is opened. */
function BandRows(props: {
  band: ComparisonBand;
  index: number;
  axis: EstimateAxis;
  byYear: boolean;
  open: OpenBand | null;
  hrefOf: (open: OpenBand | null) => string;
}) {
  const { band, index, axis, byYear, open, hrefOf } = props;
  const own = index + 1;
  const isOpen = open?.band === own;
  const { head, folded, tail, page, pages } = foldBand(band.rows, isOpen ? open.page : null);
  return (
    <>
      <EstimateRows rows={head.map(shownRow)} axis={axis} byYear={byYear} />
      {folded.length > 0 && (
        <FoldedRows
          rows={folded}
          axis={axis}
          byYear={byYear}
          href={hrefOf({ band: own, page: 1 })}
          total={band.rows.length}
        />
      )}
      {tail.length > 0 && <EstimateRows rows={tail.map(shownRow)} axis={axis} byYear={byYear} />}
      {isOpen && isFoldable(band.rows) && (
        <OpenedBand
          page={page}
          pages={pages}
          total={band.rows.length}
          hrefOf={(to) => hrefOf({ band: own, page: to })}
          foldHref={hrefOf(null)}
          columns={byYear ? 7 : 6}
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

function TableKey({ axis, byYear }: { axis: EstimateAxis; byYear: boolean }) {
  return (
    <>
      Each row is one claim in one source{byYear ? ", by year of publication and the undated last" : ""}.{" "}
      <SightingMark kind="original" />, <SightingMark kind="quoted" /> by a later author, <SightingMark kind="unseen" />
      . A bar is a range, its ends strokes where the author also names one best value; an arrow is an open end, as the
      author left it. {axis.kind === "logarithmic" ? "Logarithmic scale." : "Linear scale from zero."}
    </>
  );
}

const head = "border-b border-ink bg-paper pt-2 pb-2 text-left align-bottom text-xs font-medium text-soft";

function TableHead({ axis, byYear }: { axis: EstimateAxis; byYear: boolean }) {
  return (
    <thead className="sticky top-0 z-1 max-sm:static max-sm:block">
      <tr className="max-sm:block">
        <th scope="col" className={`${head} w-7 max-sm:sr-only no-print`}>
          <span className="sr-only">Choose</span>
        </th>
        {byYear && (
          <th scope="col" className={`${head} w-12 max-sm:sr-only`}>
            Year
          </th>
        )}
        <th scope="col" className={`${head} w-[25%] max-sm:sr-only`}>
          Who says so, and where it stands
        </th>
        <th scope="col" className={`${head} w-[27%] max-sm:block max-sm:w-full max-sm:px-0`}>
          <span className="sr-only">Number on the scale</span>
          <AxisLabels axis={axis} />
        </th>
        <th scope="col" className={`${head} w-[13%] pl-4 max-sm:sr-only`}>
          Figure
        </th>
        <th scope="col" className={`${head} w-[18%] pl-4 max-sm:sr-only`}>
          <Defined href="/about#counting">What is counted</Defined>
        </th>
        <th scope="col" className={`${head} pl-4 max-sm:sr-only`}>
          <Defined href="/about#marks">Rests on, opened?</Defined>
        </th>
      </tr>
    </thead>
  );
}

/** A column's name with its definition one click away; on a phone, where heads are only heard, the name alone. */
function Defined({ href, children }: { href: "/about#counting" | "/about#marks"; children: string }) {
  return (
    <>
      <Link href={href} prefetch={false} className="text-soft decoration-dotted max-sm:hidden">
        {children}
      </Link>
      <span className="sm:hidden">{children}</span>
    </>
  );
}

function BandHead({ band, index, byYear }: { band: ComparisonBand; index: number; byYear: boolean }) {
  return (
    <tr className="max-sm:block">
      <th
        scope="rowgroup"
        colSpan={byYear ? 7 : 6}
        id={`band-${index + 1}`}
        className="border-b border-hair pt-6 pb-2 text-left text-[0.875rem] font-semibold max-sm:block"
      >
        {band.label} <span className="ml-1 font-normal text-soft">{band.rows.length}</span>
        {band.note && <span className="block text-sm font-normal text-soft">{band.note}</span>}
      </th>
    </tr>
  );
}
