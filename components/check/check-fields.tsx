import { type FormEvent, type MouseEvent, useState } from "react";
import type { CheckState } from "@/lib/check/check-view";
import { pastedLength, refusedLength, refusedSize } from "@/lib/domain/check-limits";
import "./check.css";
import { DropFile } from "./drop-file";
import type { Progress } from "./run-check";

interface CheckFieldsProps {
  send: (form: FormData) => void;
  submit: (form: FormData) => Promise<void>;
  cancel: () => void;
  state: CheckState;
  progress: Progress | null;
}

/** The form: text or file, language, an earlier version; while it runs, how far it is and the way to end it. */
export function CheckFields({ send, submit, cancel, state, progress }: CheckFieldsProps) {
  const [refusal, setRefusal] = useState("");
  const start = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const why = whyNotSent(form);
    setRefusal(why ?? "");
    if (why === null) void submit(form);
  };
  return (
    <form action={send} onSubmit={start} className="mt-6 no-print">
      <label htmlFor="check-text" className="block text-sm text-soft mb-1">
        Text
      </label>
      <textarea
        id="check-text"
        name="text"
        spellCheck={false}
        defaultValue={state.text}
        aria-describedby="check-limits"
        placeholder="Paste here: an article, a chapter, a page of a wiki with its reference list."
        className="block w-full min-h-[11rem] md:min-h-[15rem] resize-y py-3 font-serif text-xl leading-[1.62] bg-transparent border-t border-t-ink border-b border-b-hair placeholder:font-sans placeholder:text-base placeholder:text-soft placeholder:opacity-100"
      />
      <div className="grid gap-x-10 gap-y-4 items-end py-4 border-b border-hair md:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)_auto]">
        <DropFile
          id="check-file"
          name="file"
          label="Or a file, chosen or dropped anywhere here: txt, md, HTML, wikitext, DOCX, PDF, TEI"
          isWhole
        />
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
          disabled={progress !== null}
          className="bg-accent text-paper font-medium px-6 py-2.5 rounded-[2px] cursor-pointer disabled:opacity-60"
        >
          {progress ? "Reading …" : "Check"}
        </button>
      </div>
      <Earlier />
      {progress ? <Running progress={progress} cancel={cancel} /> : null}
      <p role="status" className="text-warn mt-2 min-h-6">
        {progress ? <span className="sr-only">The text is being read.</span> : refusal || state.error}
      </p>
    </form>
  );
}

/** The version before, by which only what is new is shown. */
function Earlier() {
  return (
    <details className="border-b border-hair py-2">
      <summary className="cursor-pointer min-h-6 py-0.5 text-sm">Only what is new since an earlier version</summary>
      <div className="grid gap-x-10 gap-y-4 mt-2 md:grid-cols-2">
        <div>
          <label htmlFor="check-earlier" className="block text-sm text-soft mb-1">
            The earlier text, or its report as JSON or SARIF
          </label>
          <textarea
            id="check-earlier"
            name="earlier"
            rows={4}
            spellCheck={false}
            className="block w-full resize-y bg-transparent border-b border-soft py-1 font-serif"
          />
        </div>
        <DropFile
          id="check-earlier-file"
          name="earlierFile"
          label="Or its file"
          accept=".txt,.md,.html,.htm,.wiki,.wikitext,.docx,.pdf,.xml,.tei,.json,.sarif"
        />
      </div>
    </details>
  );
}

/** Why a form is not worth sending: too much in it; null where it is. */
function whyNotSent(form: FormData): string | null {
  const sizeOf = (name: string) => {
    const file = form.get(name);
    return file instanceof File ? file.size : 0;
  };
  const lengthOf = (name: string) => {
    const text = form.get(name);
    return typeof text === "string" ? pastedLength(text) : 0;
  };
  return (
    refusedSize("text", sizeOf("file")) ??
    refusedSize("earlier", sizeOf("earlierFile")) ??
    (sizeOf("file") > 0 ? null : refusedLength("text", lengthOf("text"))) ??
    (sizeOf("earlierFile") > 0 ? null : refusedLength("earlier", lengthOf("earlier")))
  );
}

function Running({ progress, cancel }: { progress: Progress; cancel: () => void }) {
  const percent = Math.round(progress.part * 100);
  const stop = (event: MouseEvent) => {
    event.preventDefault();
    cancel();
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 mt-4 text-sm">
      <progress max={100} value={percent} aria-label="How far the check is" className="check-progress" />
      <span className="text-soft">{percent === 0 ? "being sent" : `${percent} % read`}</span>
      <button type="button" onClick={stop} className="text-accent underline cursor-pointer min-h-6">
        Cancel
      </button>
    </div>
  );
}
