"use client";
import { useActionState, useEffect, useRef } from "react";
import { FieldProblem } from "@/components/ui/field-problem";

/** What was typed, and what is wrong with it. */
export interface SetAsideState {
  justification: string;
  by: string;
  problem?: string;
}

interface SetAsideFormProps {
  action: (state: SetAsideState, form: FormData) => Promise<SetAsideState>;
  finding: string;
  back: string;
}

/** The reason for setting a finding aside, and a name. Works without script. */
export function SetAsideForm({ action, finding, back }: SetAsideFormProps) {
  const [state, send, isPending] = useActionState(action, { justification: "", by: "" });
  const why = useRef<HTMLTextAreaElement>(null);
  useEffect(() => why.current?.focus({ preventScroll: true }), []);
  const field = "block w-full bg-transparent border-b border-soft py-1 text-ink";
  return (
    <form action={send} id="aside" className="block my-2 border-l-2 border-accent pl-3 no-print">
      <input type="hidden" name="finding" value={finding} />
      <input type="hidden" name="back" value={back} />
      <label htmlFor="aside-why" className="block">
        Why does it not apply here?
      </label>
      <textarea
        id="aside-why"
        name="justification"
        required
        maxLength={2_000}
        rows={2}
        ref={why}
        defaultValue={state.justification}
        aria-describedby="aside-problem"
        aria-invalid={state.problem ? true : undefined}
        className={`${field} resize-y`}
      />
      <FieldProblem id="aside-problem">{state.problem}</FieldProblem>
      <label htmlFor="aside-by" className="block mt-1">
        Your name, if you like
      </label>
      <input id="aside-by" name="by" maxLength={80} autoComplete="name" defaultValue={state.by} className={field} />
      <p className="flex flex-wrap gap-x-4 mt-2">
        <button disabled={isPending} className="text-accent underline font-medium cursor-pointer min-h-6">
          Set aside
        </button>
        <a href={back} className="inline-block min-h-6 py-0.5 text-soft">
          Leave it
        </a>
      </p>
    </form>
  );
}
