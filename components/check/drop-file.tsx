"use client";
import { useEffect, useRef, useState } from "react";

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
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const form = input.current?.form;
    if (!form || !isWhole) return undefined;
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!holds(event) || (event.target instanceof HTMLInputElement && event.target.type === "file")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holds(event) || (event.target instanceof HTMLInputElement && event.target.type === "file")) return;
      event.preventDefault();
      if (input.current && event.dataTransfer && event.dataTransfer.files.length > 0) {
        input.current.files = event.dataTransfer.files;
        input.current.focus();
      }
    };
    form.addEventListener("dragover", over);
    form.addEventListener("dragleave", leave);
    form.addEventListener("drop", drop);
    return () => {
      form.removeEventListener("dragover", over);
      form.removeEventListener("dragleave", leave);
      form.removeEventListener("drop", drop);
    };
  }, [isWhole]);
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
        aria-describedby="check-limits"
        className="w-full text-sm file:font-medium file:text-ink file:bg-transparent file:border file:border-solid file:border-soft file:rounded-[2px] file:px-3 file:py-2 file:mr-3 file:cursor-pointer"
      />
    </div>
  );
}
