import { printComparisonView } from "@/lib/domain/comparison-address";
import { withParameters } from "@/lib/domain/unread-parameters";
import { tableColumnSchema, usualColumns, type ComparisonView } from "@/lib/schemas/comparison-view";
import { ColumnForm } from "./column-form";
import { tableColumnWords } from "./column-words";

interface TableColumnFormProps {
  path: string;
  view: ComparisonView;
  /** What the address has beside the view, which stays in it. */
  kept: [name: string, value: string][];
}

/** Which columns the table of a question's estimates shows. Who says so is always the first of them. */
export function TableColumnForm({ path, view, kept }: TableColumnFormProps) {
  return (
    <ColumnForm
      path={path}
      hidden={[...new URLSearchParams(printComparisonView(view)), ...kept]}
      name="Columns"
      all={tableColumnSchema.options}
      usual={usualColumns}
      shown={view.columns}
      words={tableColumnWords}
      usualHref={`${path}${withParameters(printComparisonView({ ...view, columns: usualColumns }), kept)}#columns`}
    />
  );
}
