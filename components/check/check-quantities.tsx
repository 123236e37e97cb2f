import type { CheckQuantity } from "@/lib/check/check-view";

/** The figures of a text as they were read, each beside its words. */
export function CheckQuantities({ quantities, more }: { quantities: CheckQuantity[]; more: number }) {
  return (
    <>
      <h2 className="text-lg mt-10">Quantities read</h2>
      <table className="check-quantities">
        <caption className="text-left text-sm text-soft pb-3 max-w-[54em]">
          The words stand beside the numbers read from them. Not read as quantities: dates, ages, pages.
          {more > 0 ? ` ${more.toLocaleString("en")} more stand in the reports.` : null}
        </caption>
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col">Low</th>
            <th scope="col">High</th>
            <th scope="col">Bound</th>
            <th scope="col">What is counted</th>
          </tr>
        </thead>
        <tbody>
          {quantities.map(({ words, low, high, bound, unit }, i) => (
            <tr key={i}>
              <th scope="row">
                <q>{words}</q>
              </th>
              <td data-label="low">{low}</td>
              <td data-label="high">{high}</td>
              <td data-label="bound">{bound}</td>
              <td data-label="of">{unit}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
