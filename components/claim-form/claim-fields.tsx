import { Field, SelectField } from "@/components/ui/field";
import type { ClaimField } from "@/lib/domain/prepare-claim";
import { basisWords, claimKindWords, countingBasisWords } from "@/lib/domain/words-for";
import type { ClaimChoices, ClaimFormState } from "./claim-form-state";

const bounds = [
  ["exact", "exactly"], ["about", "about"], ["atLeast", "at least"], ["upTo", "up to"], ["moreThan", "more than"],
  ["fewerThan", "fewer than"], ["between", "between"], ["orderOfMagnitude", "order of magnitude"],
] as const; // prettier-ignore
const attributions = [
  ["none", "nobody else: the text itself"], ["namedWork", "a named work"], ["namedPersonNoWork", "a name, without a work"],
  ["vague", "nobody in particular"],
] as const; // prettier-ignore
const agents = [["person", "a person"], ["organisation", "an organisation"], ["state", "a state"], ["anonymous", "somebody unnamed"]] as const; // prettier-ignore

/** All that a claim says, part by part; a figure's fields are shown for an estimate alone. */
export function ClaimFields({ state, choices }: { state: ClaimFormState; choices: ClaimChoices }) {
  const field = (name: ClaimField) => ({
    id: `claim-${name}`,
    name,
    value: state.values[name],
    problem: state.problems[name],
  });
  const notStated = "Empty: not stated";
  const grid = "grid gap-x-8 gap-y-4 sm:grid-cols-2";
  return (
    <>
      <h2>What it is</h2>
      <div className={grid}>
        <SelectField label="Kind" options={Object.entries(claimKindWords)} {...field("kind")} />
        <Field label="Short name for lists" hint="It names and quotes; it asserts nothing" {...field("label")} />
        <Field label="Who makes it" {...field("agent")} />
        <SelectField label="Who that is" options={[...agents]} {...field("agentKind")} />
        <SelectField label="Who says it, by the text" options={[...attributions]} {...field("attributionKind")} />
        <Field label="In its words" isSerif hint={notStated} {...field("attribution")} />
        <SelectField label="Its basis, as stated" options={Object.entries(basisWords)} {...field("basis")} />
        <Field label="Page or section in the text" hint={notStated} {...field("locator")} />
      </div>
      <div className="claim-figure">
        <h2>The figure</h2>
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
          <SelectField label="Bound" options={[...bounds]} {...field("bound")} />
          <Field label="Bound in its words" isSerif hint={notStated} {...field("boundWords")} />
          <Field label="Words it was read from" isSerif {...field("words")} />
          <Field label="Low" type="number" hint="Empty: open" {...field("low")} />
          <Field label="Best" type="number" hint="The one number, where there is one" {...field("best")} />
          <Field label="High" type="number" hint="Empty: open" {...field("high")} />
          <Field label="What one unit counts" {...field("unit")} />
        </div>
      </div>
      <h2>What is counted, or spoken of</h2>
      <div className={grid}>
        <Field label="Event" hint={notStated} {...field("event")} />
        <SelectField label="Counts" options={Object.entries(countingBasisWords)} {...field("countingBasis")} />
        <Field label="Counted, in the text’s words" isSerif hint={notStated} {...field("counts")} />
        <Field label="Period" hint="EDTF: 1918, 1918-09, 1917/1922; empty: not stated" {...field("temporal")} />
        <Field label="Territory, in the text’s words" isSerif hint={notStated} {...field("spatial")} />
        <SelectField
          label="The same as a place on record"
          options={[["", "not stated"], ...choices.places.map(({ id, label }) => [id, label] as const)]}
          {...field("place")}
        />
        <Field label="Of whom" hint={notStated} {...field("population")} />
        <SelectField
          label="Collection"
          options={[
            ["", "claims prepared from texts"],
            ...choices.collections.map(({ id, title }) => [id, title] as const),
          ]}
          {...field("collection")}
        />
        <Field label="Note" hint="Yours; empty where there is nothing to say" {...field("note")} />
      </div>
    </>
  );
}
