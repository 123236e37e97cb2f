"use client";
import { useEffect, useRef } from "react";
import { makeMovable, zoomDrawing } from "./move-and-zoom";
import { followLinks, type Step } from "./walk-nodes";

const steps: Record<string, Step> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const zooms: Record<string, number | null> = { "+": 1.25, "=": 1.25, "-": 0.8, "0": null };

/**
 * Lets a server-drawn stemma be moved and enlarged: drag or scroll to move, + - 0 or Ctrl and the wheel to enlarge, arrow
 * keys to walk from node to node along the links. Without JavaScript the drawing scrolls all the same.
 */
export function StemmaViewer({ links, children }: { links: [string, string][]; children: React.ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? makeMovable(frame.current) : undefined), []);

  const zoom = (factor: number | null) => {
    if (frame.current) zoomDrawing(frame.current, factor);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = steps[event.key];
    const factor = zooms[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || !frame.current || (!step && factor === undefined)) return;
    event.preventDefault();
    if (factor !== undefined) zoom(factor);
    if (!step) return;
    const next = followLinks(frame.current, links, step);
    next?.focus();
    next?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  return (
    <div onKeyDown={onKeyDown} role="presentation">
      <div
        ref={frame}
        className="overflow-auto max-h-[80vh] p-0.5 print:max-h-none print:overflow-visible cursor-grab active:cursor-grabbing"
      >
        {children}
      </div>
      <Controls zoom={zoom} />
    </div>
  );
}

function Controls({ zoom }: { zoom: (factor: number | null) => void }) {
  const button =
    "min-w-7 h-7 px-2 border border-hair rounded-xs bg-paper hover:border-soft cursor-pointer leading-none";
  return (
    <div className="no-print noscript:hidden flex flex-wrap items-center gap-1 mt-2 text-sm text-soft">
      <button type="button" className={button} aria-label="Smaller" onClick={() => zoom(0.8)}>
        −
      </button>
      <button type="button" className={button} aria-label="Larger" onClick={() => zoom(1.25)}>
        +
      </button>
      <button type="button" className={button} aria-label="Full size" onClick={() => zoom(null)}>
        1:1
      </button>
      <span className="ml-2">
        Drag to move. On a node, arrow keys walk along the links, <kbd>Enter</kbd> opens, <kbd>+</kbd> <kbd>−</kbd>{" "}
        <kbd>0</kbd> change the size.
      </span>
    </div>
  );
}
