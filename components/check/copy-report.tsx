"use client";
import { useState } from "react";
import { useRuns } from "@/components/ui/use-runs";

/** Puts a report on the clipboard. Shown only where scripts run; without them the report can be downloaded. */
export function CopyReport({ report, label }: { report: string; label: string }) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const runs = useRuns();
  if (!runs) return null;
  const copy = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    data.set("report", report);
    const text = fetch(form.action, { method: "POST", body: data }).then((answer) => {
      if (!answer.ok) throw new Error(answer.statusText);
      return answer.text();
    });
    try {
      await navigator.clipboard.writeText(await text);
      setState("copied");
    } catch {
      setState("failed");
    }
  };
  return (
    <button
      type="button"
      aria-label={`Copy as ${label}`}
      onClick={(event) => void copy(event.currentTarget.form!)}
      className="text-sm text-soft underline underline-offset-[0.18em] decoration-hair cursor-pointer min-h-6 ml-2 hover:text-ink"
    >
      <span aria-live="polite">
        {state === "copied" ? "copied" : state === "failed" ? "could not be copied" : "copy"}
      </span>
    </button>
  );
}
