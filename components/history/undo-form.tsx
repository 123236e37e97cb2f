"use client";
import { useActionState } from "react";
import { Field } from "@/components/ui/field";

/** What was typed, and what is wrong. */
export interface UndoState {
  why: string;
  by: string;
  problem?: string;
}

interface UndoFormProps {
  action: (state: UndoState, form: FormData) => Promise<UndoState>;
  change: number;
}

/** Taking a change back, with a reason. Works without script. */
export function UndoForm({ action, change }: UndoFormProps) {
  const [state, send, isPending] = useActionState(action, { why: "", by: "" });
  return (
    <section id="undo" aria-labelledby="undo-title" className="border-t border-hair mt-6 py-2 max-w-[44em] no-print">
      <h2 id="undo-title" className="mt-4">
        Undo this change
      </h2>
      <p className="text-soft text-sm mb-3">
        This undoes the whole change: what it added goes, what it removed comes back. The history keeps the undoing too,
        and it can itself be undone.
      </p>
      <form action={send} className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <input type="hidden" name="change" value={change} />
        <Field id="undo-why" name="why" label="Why" value={state.why} problem={state.problem} />
        <Field
          id="undo-by"
          name="by"
          label="Your name, if you like"
          autoComplete="name"
          maxLength={80}
          value={state.by}
        />
        <p>
          <button disabled={isPending} className="text-accent underline font-medium cursor-pointer min-h-6">
            Undo
          </button>
        </p>
      </form>
    </section>
  );
}
