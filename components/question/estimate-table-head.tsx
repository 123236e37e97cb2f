import { AxisLabels } from "@/components/estimate/estimate-glyph";
import { Defined, Definitions } from "@/components/ui/defined";
import type { EstimateAxis } from "@/lib/domain/estimate-axis";
import type { TableColumn } from "@/lib/schemas/comparison-view";
import { tableColumnWords, whoWords, yearWords, type ColumnWords } from "./column-words";

interface HeadProps {
  axis: EstimateAxis;
  byYear: boolean;
  columns: readonly TableColumn[];
}

/** Parts of the table's width. */
const weights: Record<TableColumn | "who" | "year", number> = {
  year: 5,
  who: 25,
  scale: 27,
  figure: 13,
  counted: 18,
  grounds: 17,
  words: 15,
  page: 10,
  basis: 11,
  kind: 11,
};

/** The widths of the columns, as parts of what the boxes leave: whatever is shown, the table is as wide as the page. */
export function TableColumns({ byYear, columns }: Omit<HeadProps, "axis">) {
  const all = [...(byYear ? ["year" as const] : []), "who" as const, ...columns];
  const sum = all.reduce((sum, column) => sum + weights[column], 0);
  return (
    <colgroup className="max-sm:hidden">
      <col width="28" />
      {all.map((column) => (
        <col key={column} width={`${((weights[column] / sum) * 97.4).toFixed(2)}%`} />
      ))}
    </colgroup>
  );
}

const head = "border-b border-ink bg-paper pt-2 pb-2 text-left align-bottom text-xs font-medium text-soft";
const idOf = (column: string) => `means-${column}`;

/** The heads, each of which tells what its column means. */
export function TableHead({ axis, byYear, columns }: HeadProps) {
  return (
    <thead className="sticky top-0 z-1 max-sm:static max-sm:block">
      <tr className="max-sm:block">
        <th scope="col" className={`${head} max-sm:sr-only no-print`}>
          <span className="sr-only">Choose</span>
        </th>
        {byYear && (
          <th scope="col" className={`${head} max-sm:sr-only`}>
            <Defined id={idOf("year")} label={yearWords.label} />
          </th>
        )}
        <th scope="col" className={`${head} max-sm:sr-only`}>
          <Defined id={idOf("who")} label={whoWords.label} />
        </th>
        {columns.map((column) =>
          column === "scale" ? (
            <th key={column} scope="col" className={`${head} max-sm:block max-sm:w-full max-sm:px-0`}>
              <span className="sm:mb-1 sm:block sm:pl-3">
                <Defined id={idOf(column)} label={tableColumnWords.scale.label} />
              </span>
              <AxisLabels axis={axis} />
            </th>
          ) : (
            <th key={column} scope="col" className={`${head} ${column === "figure" ? "pl-6" : "pl-4"} max-sm:sr-only`}>
              <Defined id={idOf(column)} label={tableColumnWords[column].label} />
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

/** What the heads mean, for those who ask. */
export function HeadMeanings({ byYear, columns }: Omit<HeadProps, "axis">) {
  const named: [string, ColumnWords][] = [
    ["who", whoWords],
    ...(byYear ? [["year", yearWords] satisfies [string, ColumnWords]] : []),
    ...columns.map((column): [string, ColumnWords] => [column, tableColumnWords[column]]),
  ];
  return <Definitions definitions={named.map(([column, words]) => ({ id: idOf(column), ...words }))} />;
}
