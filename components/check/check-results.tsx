"use client";
import { useEffect, useState } from "react";
import type { CheckFilter } from "./check-filter";
import { CheckResult, resultHeading } from "./check-result";
import type { CheckView } from "@/lib/check/check-view";
import { KeepForm } from "./keep-form";
import type { Keeping } from "./keep-state";

interface CheckResultsProps {
  views: CheckView[];
  /** Whether they have just come, so that a reader is brought to them. */
  isNew: boolean;
  /** Texts of the same file that are not shown. */
  more: number;
  filter: CheckFilter;
  keeping: Keeping;
  /** Sends the text again, for a page of it, where no script runs. */
  send: (form: FormData) => void;
}

/** The results of a check. What is set aside lives on this page alone, and goes along with the reports. */
export function CheckResults({ views, isNew, more, filter, keeping, send }: CheckResultsProps) {
  const [asides, setAsides] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (isNew && views.length > 0) document.getElementById(resultHeading)?.focus();
  }, [isNew, views]);
  const setAside = (fingerprints: string[], reason: string | null) =>
    setAsides((known) => {
      const next = new Map(known);
      for (const fingerprint of fingerprints) {
        if (reason === null) next.delete(fingerprint);
        else next.set(fingerprint, reason);
      }
      return next;
    });
  return (
    <>
      {views.map((view, i) => (
        <CheckResult
          key={i}
          view={view}
          number={i}
          more={i === 0 ? more : 0}
          filter={filter}
          asides={{ reasons: asides, set: setAside }}
          send={send}
        />
      ))}
      <KeepForm keeping={keeping} source={views[0]!.source} values={views[0]!.keep} />
    </>
  );
}
