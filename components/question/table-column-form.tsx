import { printComparisonView } from "@/lib/domain/comparison-address";
import { tableColumnSchema, usualColumns, type ComparisonView } from "@/lib/schemas/comparison-view";
import { ColumnForm } from "./column-form";
import { tableColumnWords } from "./column-words";

/** Which columns the table of a question's estimates shows. Who says so is always the first of them. */
export function TableColumnForm({ path, view }: { path: string; view: ComparisonView }) {
  return (
    <ColumnForm
      path={path}
      hidden={[...new URLSearchParams(printComparisonView(view))]}
      name="Columns"
      all={tableColumnSchema.options}
      usual={usualColumns}
      shown={view.columns}
      words={tableColumnWords}
      usualHref={`${path}${printComparisonView({ ...view, columns: usualColumns })}#columns`}
    />
  );
}
