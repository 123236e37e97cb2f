"use client";
import dynamic from "next/dynamic";
import { useActionState, useEffect, useRef, useState, type ReactNode } from "react";
import { CheckFields } from "./check-fields";
import type { CheckState } from "@/lib/check/check-view";
import type { CheckFilter } from "./check-filter";
import { type KeepAction, nothingKept } from "./keep-state";
import { type Progress, runCheck } from "./run-check";

// A page that has no result yet loads nothing of what shows one.
const loadResults = () => import("./check-results");
const CheckResults = dynamic(() => loadResults().then((part) => part.CheckResults));
const KeepForm = dynamic(() => import("./keep-form").then((part) => part.KeepForm));

interface CheckFormProps {
  /** Without script: checks the form and comes back with the page. */
  action: (state: CheckState, form: FormData) => Promise<CheckState>;
  /** Keeps the checked text as a document. */
  keep: KeepAction;
  initial: CheckState;
  /** What the address shows of the findings. */
  filter: CheckFilter;
  /** What stands over the empty form, and under it. */
  intro: ReactNode;
  children: ReactNode;
}

/**
 * The text to be checked, and its result. With script the check tells how far it is and can be ended; without, the form is sent
 * and the page comes back with the result.
 */
export function CheckForm({ action, keep, initial, filter, intro, children }: CheckFormProps) {
  const [posted, send] = useActionState(action, initial);
  const [kept, sendKept, isKeeping] = useActionState(keep, nothingKept);
  const keeping = { state: kept, send: sendKept, isPending: isKeeping };
  const { answer, progress, submit, cancel } = useCheck();
  const state = answer ?? posted;
  useNamed(answer);
  const form = <CheckFields send={send} submit={submit} cancel={cancel} state={state} progress={progress} />;
  if (!state.views)
    return (
      <>
        {intro}
        {kept.source ? <KeepForm keeping={keeping} source={null} values={{}} /> : null}
        {form}
        {children}
      </>
    );
  return (
    <>
      <details
        className="border-b border-hair py-2 no-print"
        open={progress !== null || state.error !== undefined ? true : undefined}
      >
        <summary className="cursor-pointer min-h-6 py-0.5">Check another text</summary>
        {form}
      </details>
      <CheckResults
        key={state.views[0]!.summaryHref}
        views={state.views}
        isNew={answer !== null}
        more={state.more ?? 0}
        filter={filter}
        keeping={keeping}
        send={send}
      />
    </>
  );
}

/** Gives the tab the name of a result that has just come, and takes an example's out of the address. */
function useNamed(answer: CheckState | null) {
  const title = answer?.views?.[0]?.title;
  useEffect(() => {
    if (!answer || title === undefined) return;
    document.title = `${title}, checked · Stemma`;
    history.replaceState(history.state, "", "/check");
  }, [answer, title]);
}

/** A check that tells how far it is and can be ended; its answer, once there is one. */
function useCheck() {
  const [answer, setAnswer] = useState<CheckState | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  };
  const submit = async (form: FormData) => {
    cancel();
    const ending = new AbortController();
    running.current = ending;
    setProgress({ part: 0 });
    void loadResults().catch(() => undefined);
    const given = await runCheck(form, setProgress, ending.signal);
    if (running.current !== ending) return;
    running.current = null;
    setProgress(null);
    const text = form.get("text");
    if (given) setAnswer(given.views ? given : { ...given, text: typeof text === "string" ? text : "" });
  };
  return { answer, progress, submit, cancel };
}
