"use client";
import { useEffect, useRef } from "react";
import { KeepFields } from "./keep-fields";
import type { Keeping } from "./keep-state";
import { SourceFields } from "./source-fields";
import type { CheckView } from "@/lib/check/check-view";

interface KeepFormProps {
  keeping: Keeping;
  /** The text; null where only an answer to a form without script may carry one. */
  source: CheckView["source"] | null;
  /** What is known of the text already. */
  values: Record<string, string>;
}

/**
 * Keeping the checked text as a document: what it is, whose, which version. Without script the page comes back with this form
 * alone where something is missing, the text still in it.
 */
export function KeepForm({ keeping, source: given, values }: KeepFormProps) {
  const { send, isPending } = keeping;
  const state = keeping.state.turn === 0 ? { ...keeping.state, values } : keeping.state;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.turn === 0) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid], [data-found]")?.focus();
  }, [state.turn]);
  const source = given ?? state.source;
  if (!source) return null;
  return (
    <details open={state.turn > 0} className="border-t border-hair mt-10 py-2 no-print">
      <summary className="cursor-pointer min-h-6 py-0.5 text-lg font-semibold">Keep it as a document</summary>
      <p className="max-w-[44em] mt-2">
        Nothing is stored yet. If you keep the text, it gets a page of its own: its assertions stay marked, claims can
        be prepared from them, and a later version can be compared. Everybody who uses this Stemma can read it. You can
        undo it.
      </p>
      <form key={state.turn} ref={form} action={send} className="mt-4 max-w-[44em]">
        <SourceFields source={source} />
        <KeepFields state={state} />
        <p role="status" className="text-warn min-h-6 mt-2">
          {state.problem}
          {state.duplicate ? (
            <>
              The same text is stored already:{" "}
              <a href={`/documents/${state.duplicate.document}`}>{state.duplicate.title}</a>.
            </>
          ) : null}
        </p>
        <button
          name="step"
          value="keep"
          disabled={isPending}
          className="bg-accent text-paper font-medium px-6 py-2.5 rounded-[2px] cursor-pointer disabled:opacity-60"
        >
          {isPending ? "Keeping …" : "Keep"}
        </button>
      </form>
    </details>
  );
}
