"use client";
import { useEffect } from "react";

/** The marked assertions of this page in reading order. */
const anchors = () => [...document.querySelectorAll<HTMLElement>("[data-passage]")];

/** Where the reader is: the assertion that has the focus or the address, else the last one above the window's top third. */
function place(list: HTMLElement[]): number {
  const named = list.findIndex((anchor) => anchor === document.activeElement || `#${anchor.id}` === location.hash);
  if (named >= 0) return named;
  return list.findLastIndex((anchor) => anchor.getBoundingClientRect().top < innerHeight / 3);
}

function move(step: 1 | -1): void {
  const list = anchors();
  const target = list[place(list) + step];
  if (!target) {
    document.querySelector<HTMLAnchorElement>(step > 0 ? "a[rel=next]" : "a[rel=prev]")?.click();
    return;
  }
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
  history.replaceState(history.state, "", `#${target.id}`);
}

function onKey(event: KeyboardEvent): void {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
}

/** An address that names an assertion of another page leads there. */
function follow(): void {
  const number = /^#[pn](\d+)$/.exec(location.hash)?.[1];
  if (!number || document.querySelector(location.hash)) return;
  const address = new URL(location.href);
  if (address.searchParams.get("at") === number) return;
  address.searchParams.delete("page");
  address.searchParams.set("at", number);
  location.replace(address);
}

/** The keys j and k: the next and the previous assertion. Without scripts the links lead to the first and the last. */
export function ReaderKeys({ first, last }: { first: number; last: number }) {
  useEffect(() => {
    follow();
    addEventListener("keydown", onKey);
    addEventListener("hashchange", follow);
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("hashchange", follow);
    };
  }, []);
  const go = (step: 1 | -1) => (event: React.MouseEvent) => {
    event.preventDefault();
    move(step);
  };
  const link = "inline-block min-h-6 py-0.5 text-soft no-underline hover:text-ink hover:underline";
  return (
    <p className="ml-auto flex gap-4">
      <a href={`#p${first}`} onClick={go(1)} aria-keyshortcuts="j" className={link}>
        <kbd className="font-mono">j</kbd> next
      </a>
      <a href={`#p${last}`} onClick={go(-1)} aria-keyshortcuts="k" className={link}>
        <kbd className="font-mono">k</kbd> previous
      </a>
    </p>
  );
}
