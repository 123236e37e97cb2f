import Link from "next/link";
import type { ReactNode } from "react";
import { Defined, Definitions } from "@/components/ui/defined";
import type { EstimateAxis } from "@/lib/domain/estimate-axis";
import type { SideBySideColumn } from "@/lib/domain/side-by-side";
import type { ComparedLine } from "@/lib/schemas/comparison-view";
import { comparedLineWords } from "./column-words";
import { Cell } from "./side-by-side-cell";

/** Lines of the grid: the head, and what stands under it. */
const gridRows: Record<number, string> = {
  2: "grid-rows-[repeat(2,auto)]",
  3: "grid-rows-[repeat(3,auto)]",
  4: "grid-rows-[repeat(4,auto)]",
  5: "grid-rows-[repeat(5,auto)]",
  6: "grid-rows-[repeat(6,auto)]",
  7: "grid-rows-[repeat(7,auto)]",
  8: "grid-rows-[repeat(8,auto)]",
  9: "grid-rows-[repeat(9,auto)]",
  10: "grid-rows-[repeat(10,auto)]",
  11: "grid-rows-[repeat(11,auto)]",
};

const column = "md:row-span-full md:grid md:grid-rows-subgrid";
const idOf = (line: ComparedLine) => `means-${line}`;

interface Props {
  columns: SideBySideColumn[];
  lines: readonly ComparedLine[];
  axis: EstimateAxis;
}

/** Claims in columns whose lines are in line; on a phone one claim under the other. */
export function SideBySideColumns({ columns, lines, axis }: Props) {
  return (
    <>
      <Grid rows={lines.length + 1} isTurned={false}>
        <div className={`${column} max-md:hidden`}>
          <span className="border-b border-ink" />
          {lines.map((line) => (
            <span key={line} className="border-b border-hair py-3 text-sm">
              <Defined id={idOf(line)} label={comparedLineWords[line].label} />
            </span>
          ))}
        </div>
        {columns.map((one) => (
          <Series
            key={one.row.claim}
            id={`claim-${one.letter}`}
            head={<ClaimName column={one} />}
            headSize="text-base!"
            className="min-w-0"
          >
            {lines.map((line) => (
              <Row key={line} name={comparedLineWords[line].label} wide={line === "wording"}>
                <Cell line={line} column={one} axis={axis} />
              </Row>
            ))}
          </Series>
        ))}
      </Grid>
      <LineMeanings lines={lines} />
    </>
  );
}

/** The same turned: what is compared in columns, a claim a line; on a phone one thing under the other, with what each claim says of it. */
export function SideBySideLines({ columns, lines, axis }: Props) {
  return (
    <>
      <Grid rows={columns.length + 1} isTurned>
        <div className={`${column} max-md:hidden md:sticky md:left-0 md:z-1 md:bg-paper`}>
          <span className="border-b border-ink" />
          {columns.map((one) => (
            <span key={one.row.claim} className="border-b border-hair py-3 pr-2 text-sm font-medium">
              <ClaimName column={one} />
            </span>
          ))}
        </div>
        {lines.map((line) => (
          <Series
            key={line}
            id={`line-${line}`}
            head={<Defined id={idOf(line)} label={comparedLineWords[line].label} />}
            headSize="text-sm!"
            className={line === "wording" || line === "figure" ? "md:col-span-2" : ""}
          >
            {columns.map((one) => (
              <Row key={one.row.claim} name={<LineName column={one} />} wide={line === "wording"}>
                <Cell line={line} column={one} axis={axis} />
              </Row>
            ))}
          </Series>
        ))}
      </Grid>
      <LineMeanings lines={lines} />
    </>
  );
}

function Grid({ rows, isTurned, children }: { rows: number; isTurned: boolean; children: ReactNode }) {
  const columns = isTurned
    ? "md:auto-cols-[minmax(6.5rem,1fr)] md:gap-x-5 md:overflow-x-auto"
    : "md:auto-cols-[minmax(0,1fr)] md:gap-x-8";
  return (
    <div className={`mt-6 md:grid md:grid-flow-col md:grid-cols-[7rem] ${columns} ${gridRows[rows] ?? ""}`}>
      {children}
    </div>
  );
}

interface SeriesProps {
  id: string;
  head: ReactNode;
  headSize: string;
  className: string;
  /** Its rows. */
  children: ReactNode;
}

/** One column of the grid under its head: a claim, or, turned, one thing that is compared. */
const Series = ({ id, head, headSize, className, children }: SeriesProps) => (
  <article aria-labelledby={id} className={`${column} max-md:mt-8 ${className}`}>
    <h2 id={id} className={`m-0! ${headSize} border-b border-ink bg-paper py-3 max-md:sticky max-md:top-0 max-md:z-1`}>
      {head}
    </h2>
    <dl className="md:row-start-2 md:-row-end-1 md:grid md:grid-rows-subgrid">{children}</dl>
  </article>
);

const LineMeanings = ({ lines }: { lines: readonly ComparedLine[] }) => (
  <Definitions definitions={lines.map((line) => ({ id: idOf(line), ...comparedLineWords[line] }))} />
);

const Letter = ({ children }: { children: string }) => (
  <span className="mr-2 font-serif text-[1.25rem] font-normal text-accent">{children}</span>
);

function ClaimName({ column: { letter, row } }: { column: SideBySideColumn }) {
  return (
    <>
      <Letter>{letter}</Letter>
      <Link href={`/claims/${row.claim}`} className="text-ink no-underline hover:underline">
        {row.who}
      </Link>
    </>
  );
}

/** The claim of a line: linked where it is seen, by name alone where it is only heard. */
const LineName = ({ column }: { column: SideBySideColumn }) => (
  <>
    <span className="md:hidden">
      <Letter>{column.letter}</Letter>
      <Link href={`/claims/${column.row.claim}`} className="text-ink">
        {column.row.who}
      </Link>
    </span>
    <span className="max-md:hidden">
      {column.letter} {column.row.who}
    </span>
  </>
);

function Row({ name, wide = false, children }: { name: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <div
      className={`border-b border-hair py-3 leading-[1.45] wrap-anywhere break-inside-avoid ${wide ? "" : "max-md:grid max-md:grid-cols-[6.25rem_minmax(0,1fr)] max-md:gap-3"}`}
    >
      <dt className="text-sm text-soft md:sr-only">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
