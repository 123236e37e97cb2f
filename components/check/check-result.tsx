import "@/components/document/reader.css";
import { markStyle, markWords } from "@/components/document/mark-style";
import { KnownWordings } from "@/components/document/whole-findings";
import "./check.css";
import { type CheckFilter, rememberFilter } from "./check-filter";
import { CheckPages } from "./check-pages";
import { CheckQuantities } from "./check-quantities";
import { CheckReports } from "./check-reports";
import { CheckText } from "./check-text";
import type { CheckStrength, CheckView } from "@/lib/check/check-view";
import type { Asides } from "./note-aside";

interface CheckResultProps {
  view: CheckView;
  number: number;
  /** Texts of the same file that are not shown. */
  more: number;
  filter: CheckFilter;
  asides: Asides;
  send: (form: FormData) => void;
}

/** The id of the heading of the first result. */
export const resultHeading = "result";

/** What a check found: in a sentence, beside the text, as figures, and as files to take away. */
export function CheckResult({ view, number, more, filter, asides, send }: CheckResultProps) {
  const scope = number === 0 ? "" : `t${number}-`;
  const [head, ...rest] = view.summary;
  const Title = number === 0 ? "h1" : "h2";
  return (
    <section aria-labelledby={`${scope}${resultHeading}`} className="check mt-8">
      <Title
        id={`${scope}${resultHeading}`}
        tabIndex={number === 0 ? -1 : undefined}
        className="outline-none font-serif font-normal text-[clamp(1.75rem,1.2rem+2.2vw,2.75rem)] leading-[1.12] tracking-[-.012em] mt-0 mb-3 break-words"
      >
        {view.title}
      </Title>
      <p className="max-w-[44em]">
        <strong className="font-semibold">{head}</strong> {rest.join(" ")}
      </p>
      <p className="text-sm text-soft max-w-[44em] mt-2">
        {view.languageWords} The words below are the text’s own. Each finding is a question to its author.
        {more > 0
          ? ` The file holds ${more.toLocaleString("en")} more ${more === 1 ? "text, which is" : "texts, which are"} not shown here: the command line checks them all (npm run stemma -- check FILE).`
          : null}
        {view.knownBefore > 0
          ? ` ${view.knownBefore.toLocaleString("en")} ${view.knownBefore === 1 ? "finding" : "findings"} that the earlier version already had ${view.knownBefore === 1 ? "is" : "are"} left out.`
          : null}
        {asides.reasons.size > 0 ? ` ${asides.reasons.size.toLocaleString("en")} set aside with a reason.` : null}
      </p>
      {view.total > 0 ? (
        <Filter view={view} scope={scope} filter={filter} />
      ) : (
        <p className="border-y border-hair py-3 my-4">{nothingFound(view)}</p>
      )}
      <Legend view={view} />
      <CheckPages view={view} send={send}>
        {(rows) => <CheckText rows={rows} language={view.language} scope={scope} asides={asides} />}
      </CheckPages>
      {view.quantities.length > 0 ? <CheckQuantities quantities={view.quantities} more={view.moreQuantities} /> : null}
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
      <KnownWordings known={view.known} language={view.language} />
      {number === 0 ? <CheckReports view={view} suppressions={asides.reasons} /> : null}
    </section>
  );
}

/** What to make of a text that the rules hold nothing against. */
const nothingFound = ({ knownBefore }: CheckView): string =>
  knownBefore > 0
    ? "Nothing is new since the earlier version."
    : "The rules hold nothing against this text. That does not make it true.";

/** Which rule's and which level's findings are marked: choices that work without script, and stand in the address with it. */
function Filter({ view, scope, filter }: { view: CheckView; scope: string; filter: CheckFilter }) {
  const groups = [
    ["rule", "Findings by rule", view.rules],
    ["level", "Findings by level", view.levels],
  ] as const;
  return (
    <div className="md:sticky top-0 z-10 bg-paper border-y border-hair py-2 my-4 text-sm no-print">
      {groups.map(([name, legend, values]) => {
        const chosen = values.some(({ id }) => id === filter[name]) ? filter[name] : "all";
        return (
          <fieldset key={name} className="flex flex-wrap gap-x-4">
            <legend className="sr-only">{legend}</legend>
            {[{ id: "all", words: name === "rule" ? "all rules" : "all levels", count: view.total }, ...values].map(
              ({ id, words, count }) => (
                <label key={id} className="check-choice">
                  <input
                    type="radio"
                    name={`${scope}${name}`}
                    value={id}
                    defaultChecked={id === chosen}
                    onChange={() => rememberFilter(name, id)}
                    className="sr-only"
                  />
                  {words} <span className="text-soft">{count.toLocaleString("en")}</span>
                </label>
              ),
            )}
          </fieldset>
        );
      })}
    </div>
  );
}

function Legend({ view }: { view: CheckView }) {
  const met = new Set(
    view.pages.flatMap((rows) => rows ?? []).flatMap(({ segments }) => segments.map(({ strength }) => strength)),
  );
  const shown = (["grave", "quiet", "note", "cannotCheck"] satisfies CheckStrength[]).filter((one) => met.has(one));
  if (shown.length === 0) return null;
  return (
    <ul aria-label="Marks in the text" className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft mb-6">
      {shown.map((strength) => (
        <li key={strength} className={`underline-offset-4 ${markStyle[strength]}`}>
          {markWords[strength]}
        </li>
      ))}
    </ul>
  );
}
