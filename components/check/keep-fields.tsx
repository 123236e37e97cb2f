import { keptTypes } from "@/lib/schemas/kept-types";
import { Field, SelectField } from "@/components/ui/field";
import { FieldProblem } from "@/components/ui/field-problem";
import type { KeepState } from "./keep-state";

/** The fields of the form: a new work, or a newer version of a stored text; one of the two is shown, without script. */
export function KeepFields({ state }: { state: KeepState }) {
  const { values, problems } = state;
  const field = (name: string) => ({ id: `keep-${name}`, name, value: values[name] ?? "", problem: problems[name] });
  const isVersion = values["as"] === "version";
  return (
    <div className="keep-fields">
      <fieldset className="flex flex-wrap gap-x-6 gap-y-1">
        <legend className="text-sm text-soft mb-1">What is it?</legend>
        <label className="min-h-6">
          <input type="radio" name="as" value="work" defaultChecked={!isVersion} /> a work of its own
        </label>
        <label className="min-h-6">
          <input type="radio" name="as" value="version" defaultChecked={isVersion} /> a newer version of a stored text
        </label>
      </fieldset>
      <div className="keep-work grid gap-x-8 gap-y-4 sm:grid-cols-2 mt-4">
        <Field label="Title" isSerif {...field("title")} />
        <SelectField label="Kind" options={Object.entries(keptTypes)} {...field("type")} />
        <Field label="Author" hint="Family name, given name; several separated by semicolons" {...field("author")} />
        <Field label="Date" hint="EDTF: 1925, 1918-09, 1924~, 1917/1922" {...field("issued")} />
        <Field label="In (journal, site, book)" {...field("container")} />
        <Field label="Edition" {...field("edition")} />
        <SelectField
          label="How much of it this is"
          options={[
            ["fullText", "the whole text"],
            ["excerpt", "a part of it"],
          ]}
          {...field("extent")}
        />
        <Field label="Address on the web" type="url" hint="Where the text comes from" {...field("url")} />
      </div>
      <OlderVersion state={state} />
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 mt-4">
        <Field label="Which copy, printing or revision" {...field("version")} />
        <Field label="Language" hint="en, de, fr, ru, es, or another BCP 47 tag" {...field("language")} />
        <Field label="Why it is kept" {...field("why")} />
        <Field label="Your name, if you like" autoComplete="name" {...field("by")} />
      </div>
    </div>
  );
}

/** The choice of the text that this is a newer version of, by a search. */
function OlderVersion({ state: { values, problems, found } }: { state: KeepState }) {
  return (
    <div className="keep-version mt-4">
      <label htmlFor="keep-q" className="block text-sm text-soft">
        Find the stored text: its title, maker or site
      </label>
      <div className="flex items-baseline border-b border-soft">
        <input
          id="keep-q"
          name="q"
          maxLength={200}
          defaultValue={values["q"]}
          className="grow min-w-0 bg-transparent py-1.5"
        />
        <button name="step" value="find" className="text-accent underline font-medium cursor-pointer px-1 py-1.5">
          Find
        </button>
      </div>
      {found?.length === 0 ? (
        <p data-found tabIndex={-1} className="text-soft mt-2">
          No stored text matches these words. Only the newest version of each is listed.
        </p>
      ) : null}
      <ul className="mt-2">
        {found?.map(({ id, title, short, version }, i) => (
          <li key={id}>
            <label className="block py-1">
              <input
                type="radio"
                name="newerOf"
                value={id}
                defaultChecked={values["newerOf"] === id || found.length === 1}
                data-found={i === 0 ? true : undefined}
              />{" "}
              <span className="font-serif text-lg">{title}</span>{" "}
              <span className="text-sm text-soft">
                {short} · {version}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <FieldProblem id="keep-newerOf-problem">{problems["newerOf"]}</FieldProblem>
    </div>
  );
}
