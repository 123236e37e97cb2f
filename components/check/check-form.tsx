"use client";
import { useActionState, useEffect, useRef, type ReactNode } from "react";
import { CheckResult } from "./check-result";
import type { CheckView } from "./check-view";

/** What a check gave: what is to be shown, or why it was refused; the pasted text, so that it stays. */
export interface CheckState {
  text: string;
  views?: CheckView[];
  /** Texts of the same file that are not shown. */
  more?: number;
  error?: string;
}

interface CheckFormProps {
  action: (state: CheckState, form: FormData) => Promise<CheckState>;
  initial: CheckState;
  longest: number;
  /** What stands under the empty form. */
  children: ReactNode;
}

/** The text to be checked, and its result. A plain form: without script it is sent and the page comes back with the result. */
export function CheckForm({ action, initial, longest, children }: CheckFormProps) {
  const [state, send, isPending] = useActionState(action, initial);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state !== initial && state.views) result.current?.focus();
  }, [state, initial]);
  const form = <Fields send={send} state={state} isPending={isPending} longest={longest} />;
  if (!state.views)
    return (
      <>
        {form}
        {children}
      </>
    );
  return (
    <>
      <details className="border-b border-hair py-2 no-print">
        <summary className="cursor-pointer min-h-6 py-0.5">Check another text</summary>
        {form}
      </details>
      <div ref={result} tabIndex={-1} className="outline-none">
        {state.views.map((view, i) => (
          <CheckResult key={i} view={view} number={i} isFirst={i === 0} more={i === 0 ? (state.more ?? 0) : 0} />
        ))}
      </div>
    </>
  );
}

interface FieldsProps {
  send: (form: FormData) => void;
  state: CheckState;
  isPending: boolean;
  longest: number;
}

function Fields({ send, state, isPending, longest }: FieldsProps) {
  return (
    <form action={send} className="mt-6 no-print">
      <label htmlFor="check-text" className="block text-sm text-soft mb-1">
        Text
      </label>
      <textarea
        id="check-text"
        name="text"
        spellCheck={false}
        maxLength={longest}
        defaultValue={state.text}
        aria-describedby="check-limits"
        placeholder="Paste here: an article, a chapter, a page of a wiki with its reference list."
        className="block w-full min-h-[11rem] md:min-h-[15rem] resize-y py-3 font-serif text-xl leading-[1.62] bg-transparent border-t border-t-ink border-b border-b-hair placeholder:font-sans placeholder:text-base placeholder:text-soft placeholder:opacity-100"
      />
      <div className="grid gap-x-10 gap-y-4 items-end py-4 border-b border-hair md:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)_auto]">
        <div>
          <label htmlFor="check-file" className="block text-sm text-soft mb-2">
            Or a file, chosen or dropped on the button: txt, md, HTML, wikitext, DOCX, PDF, TEI
          </label>
          <input
            id="check-file"
            type="file"
            name="file"
            accept=".txt,.md,.html,.htm,.wiki,.wikitext,.docx,.pdf,.xml,.tei"
            aria-describedby="check-limits"
            className="w-full text-sm file:font-medium file:text-ink file:bg-transparent file:border file:border-solid file:border-soft file:rounded-[2px] file:px-3 file:py-2 file:mr-3 file:cursor-pointer"
          />
        </div>
        <div>
          <label htmlFor="check-lang" className="block text-sm text-soft mb-2">
            Language
          </label>
          <select id="check-lang" name="lang" className="w-full text-sm bg-paper border-b border-soft py-1.5">
            <option value="">found from the text</option>
            <option value="en">English</option>
            <option value="de">German</option>
            <option value="fr">French</option>
            <option value="ru">Russian</option>
            <option value="es">Spanish</option>
          </select>
        </div>
        <button
          disabled={isPending}
          className="bg-accent text-paper font-medium px-6 py-2.5 rounded-[2px] cursor-pointer disabled:opacity-60"
        >
          {isPending ? "Reading …" : "Check"}
        </button>
      </div>
      <p role="status" className="text-warn mt-2 min-h-6">
        {isPending ? "" : state.error}
      </p>
    </form>
  );
}
