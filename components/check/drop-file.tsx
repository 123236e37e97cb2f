"use client";
import { type RefObject, useEffect, useRef, useState } from "react";

interface DropFileProps {
  id: string;
  name: string;
  label: string;
  accept?: string;
  /** Whether a file may be dropped anywhere on the form. */
  isWhole?: boolean;
}

const readable = ".txt,.md,.html,.htm,.wiki,.wikitext,.docx,.pdf,.xml,.tei";

/** A file to be chosen or dropped. Where it may be dropped anywhere, the form shows while something is held over it. */
export function DropFile({ id, name, label, accept = readable, isWhole = false }: DropFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isChosen, setChosen] = useState(false);
  const look = () => setChosen((input.current?.files?.length ?? 0) > 0);
  const isOver = useDrop(input, isWhole, look);
  const takeAway = () => {
    if (!input.current) return;
    input.current.value = "";
    look();
    input.current.focus();
  };
  return (
    <div className={isOver ? "outline-2 outline-dashed outline-accent outline-offset-4" : ""}>
      <label htmlFor={id} className="block text-sm text-soft mb-2">
        {isOver ? "Drop it here" : label}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        name={name}
        accept={accept}
        aria-describedby={`check-limits ${id}-chosen`}
        onChange={look}
        className="w-full text-sm file:font-medium file:text-ink file:bg-transparent file:border file:border-solid file:border-soft file:rounded-[2px] file:px-3 file:py-2 file:mr-3 file:cursor-pointer"
      />
      <p id={`${id}-chosen`} aria-live="polite" className="text-sm text-soft">
        {isChosen ? (
          <>
            {isWhole ? "The file will be checked; text pasted above is ignored. " : ""}
            <button type="button" onClick={takeAway} className="text-accent underline cursor-pointer min-h-6">
              Take the file away
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** Takes a file that is dropped anywhere on the input's form. @returns whether one is held over it. */
function useDrop(input: RefObject<HTMLInputElement | null>, isWhole: boolean, onDrop: () => void): boolean {
  const [isOver, setOver] = useState(false);
  const dropped = useRef(onDrop);
  useEffect(() => {
    dropped.current = onDrop;
  });
  useEffect(() => {
    const form = input.current?.form;
    if (!form || !isWhole) return undefined;
    const ending = new AbortController();
    const isOurs = (event: DragEvent) =>
      (event.dataTransfer?.types.includes("Files") ?? false) &&
      !(event.target instanceof HTMLInputElement && event.target.type === "file");
    const listen = (name: "dragover" | "dragleave" | "drop", hear: (event: DragEvent) => void) =>
      form.addEventListener(name, hear, { signal: ending.signal });
    listen("dragover", (event) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setOver(true);
    });
    listen("dragleave", (event) => {
      if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) setOver(false);
    });
    listen("drop", (event) => {
      setOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      if (!input.current || !event.dataTransfer || event.dataTransfer.files.length === 0) return;
      input.current.files = event.dataTransfer.files;
      input.current.focus();
      dropped.current();
    });
    return () => ending.abort();
  }, [input, isWhole]);
  return isOver;
}
