import "@/components/document/reader.css";
import "./check.css";
import { checkMarkStyle, checkMarkWords } from "./check-marks";
import { CheckReports } from "./check-reports";
import { CheckText } from "./check-text";
import type { CheckQuantity, CheckStrength, CheckView } from "./check-view";

interface CheckResultProps {
  view: CheckView;
  number: number;
  isFirst: boolean;
  /** Texts of the same file that are not shown. */
  more: number;
}

/** What a check found: in a sentence, beside the text, as figures, and as files to take away. */
export function CheckResult({ view, number, isFirst, more }: CheckResultProps) {
  const scope = number === 0 ? "" : `t${number}-`;
  const [head, ...rest] = view.summary;
  const Title = isFirst ? "h1" : "h2";
  return (
    <section aria-labelledby={`${scope}result`} className="check mt-8">
      <Title
        id={`${scope}result`}
        className="font-serif font-normal text-[clamp(1.75rem,1.2rem+2.2vw,2.75rem)] leading-[1.12] tracking-[-.012em] mt-0 mb-3 break-words"
      >
        {view.title}
      </Title>
      <p className="max-w-[44em]">
        <strong className="font-semibold">{head}</strong> {rest.join(" ")}
      </p>
      <p className="text-sm text-soft max-w-[44em] mt-2">
        {view.languageWords} The words below are the text’s own. Each finding is a question to its author.
        {more > 0 ? ` The file holds ${more} more texts, which are not shown: check them by the command line.` : null}
      </p>
      <Filter view={view} scope={scope} />
      <Legend view={view} />
      <CheckText rows={view.rows} language={view.language} scope={scope} />
      {view.beyond > 0 ? (
        <p className="border-t border-hair py-3 max-w-[44em]">
          The text goes on. {view.beyond.toLocaleString("en")} more findings stand behind what is shown here: the
          reports below have all of them.
        </p>
      ) : null}
      {view.quantities.length > 0 ? <Quantities quantities={view.quantities} more={view.moreQuantities} /> : null}
      {view.unchecked.length > 0 ? (
        <>
          <h2 className="text-lg mt-10">What could not be checked</h2>
          <ul className="max-w-[46em]">
            {view.unchecked.map((words, i) => (
              <li key={i} className="border-t border-hair py-2">
                {words}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isFirst ? <CheckReports source={view.source} /> : null}
    </section>
  );
}

/** Which rule's findings are marked: a choice that works without script. */
function Filter({ view, scope }: { view: CheckView; scope: string }) {
  const choices = [{ id: "all", count: view.total }, ...view.rules];
  return (
    <fieldset className="md:sticky top-0 z-10 bg-paper border-y border-hair py-2 my-4 text-sm no-print flex flex-wrap gap-x-4">
      <legend className="sr-only">Findings by rule</legend>
      {choices.map(({ id, count }) => (
        <label key={id} className="check-choice">
          <input type="radio" name={`${scope}show`} value={id} defaultChecked={id === "all"} className="sr-only" />
          {id} <span className="text-soft">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Legend({ view }: { view: CheckView }) {
  const met = new Set(view.rows.flatMap(({ segments }) => segments.map(({ strength }) => strength)));
  const shown = (["grave", "quiet", "note", "cannotCheck"] satisfies CheckStrength[]).filter((one) => met.has(one));
  if (shown.length === 0) return null;
  return (
    <ul aria-label="Marks in the text" className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft mb-6">
      {shown.map((strength) => (
        <li key={strength} className={`underline-offset-4 ${checkMarkStyle[strength]}`}>
          {checkMarkWords[strength]}
        </li>
      ))}
    </ul>
  );
}

function Quantities({ quantities, more }: { quantities: CheckQuantity[]; more: number }) {
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
