"use client";
import { useActionState, useEffect, useRef } from "react";
import { Field } from "@/components/ui/field";
import type { ClaimValues } from "@/lib/domain/prepare-claim";
import type { CitedEntry, ClaimChoices, ClaimFormState } from "./claim-form-state";
import { ClaimCitations } from "./claim-citations";
import { ClaimFields } from "./claim-fields";

interface ClaimFormProps {
  action: (state: ClaimFormState, form: FormData) => Promise<ClaimFormState>;
  place: { document: string; start: number; end: number };
  values: ClaimValues;
  citations: CitedEntry[];
  choices: ClaimChoices;
}

/** A claim as it was read from a passage, to be looked over, then saved or taken away as a bundle. Works without script. */
export function ClaimForm({ action, place, values, citations, choices }: ClaimFormProps) {
  const [state, send, isPending] = useActionState(action, { values, cited: {}, problems: {}, turn: 0 });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.turn > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state.turn]);
  const field = (name: "why" | "by") => ({
    id: `claim-${name}`,
    name,
    value: state.values[name],
    problem: state.problems[name],
  });
  return (
    <form key={state.turn} ref={form} action={send} method="post" className="claim-form max-w-[54em]">
      <input type="hidden" name="document" value={place.document} />
      <input type="hidden" name="start" value={place.start} />
      <input type="hidden" name="end" value={place.end} />
      <ClaimFields state={state} choices={choices} />
      <ClaimCitations citations={citations} cited={state.cited} />
      <h2>Keep it</h2>
      <p className="text-soft max-w-[44em] mb-3">
        A saved claim says that these words stand in this text, and nothing about the past. Its citations are unchecked
        until somebody opens them.
      </p>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Field label="Why it is saved" {...field("why")} />
        <Field label="Your name, if you like" autoComplete="name" maxLength={80} {...field("by")} />
      </div>
      <p role="status" className="text-warn min-h-6 mt-2">
        {state.problem}
      </p>
      <p className="flex flex-wrap gap-x-6 gap-y-2 items-baseline">
        <button
          disabled={isPending}
          className="bg-accent text-paper font-medium px-6 py-2.5 rounded-[2px] cursor-pointer disabled:opacity-60"
        >
          {isPending ? "Saving …" : "Save the claim"}
        </button>
        <button
          formAction="/claims/new/bundle"
          formMethod="post"
          className="text-accent underline cursor-pointer min-h-6"
        >
          Download it as a bundle (JSON)
        </button>
      </p>
    </form>
  );
}
