"use client";
import { useEffect, useRef } from "react";
import { followLinks, type Step } from "./walk-nodes";

const steps: Record<string, Step> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const closest = 0.4;
const farthest = 3;

/**
 * Lets a server-drawn stemma be moved and enlarged: drag or scroll to move, + - 0 or Ctrl and the wheel to enlarge, arrow
 * keys to walk from node to node along the links. Without JavaScript the drawing scrolls all the same.
 */
export function StemmaViewer({ links, children }: { links: [string, string][]; children: React.ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const scale = useRef(1);

  const zoom = (factor: number | null) => {
    const box = frame.current;
    const svg = box?.querySelector<SVGSVGElement>("svg[data-stemma]");
    if (!box || !svg) return;
    const next = factor === null ? 1 : Math.min(farthest, Math.max(closest, scale.current * factor));
    const ratio = next / scale.current;
    const [x, y] = [box.scrollLeft + box.clientWidth / 2, box.scrollTop + box.clientHeight / 2];
    scale.current = next;
    svg.setAttribute("width", String(svg.viewBox.baseVal.width * next));
    svg.setAttribute("height", String(svg.viewBox.baseVal.height * next));
    box.scrollTo(x * ratio - box.clientWidth / 2, y * ratio - box.clientHeight / 2);
  };

  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const here = box.querySelector<SVGElement>("[data-node][aria-current]");
    if (here) box.scrollLeft = here.getBoundingClientRect().right - box.getBoundingClientRect().right + box.scrollLeft + 24;
    const stopDragging = makeDraggable(box);
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
    };
    box.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      box.removeEventListener("wheel", onWheel);
      stopDragging();
    };
  }, []);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step && frame.current?.contains(document.activeElement)) {
      const next = followLinks(frame.current, links, step);
      if (!next) return;
      next.focus();
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else if (event.key === "+" || event.key === "=") zoom(1.25);
    else if (event.key === "-") zoom(0.8);
    else if (event.key === "0") zoom(null);
    else return;
    event.preventDefault();
  };

  const button = "size-7 border border-hair rounded-xs bg-paper hover:border-soft cursor-pointer leading-none";
  return (
    <div onKeyDown={onKeyDown} role="presentation">
      <div
        ref={frame}
        className="overflow-auto max-h-[80vh] print:max-h-none print:overflow-visible cursor-grab active:cursor-grabbing"
      >
        {children}
      </div>
      <div className="no-print flex items-center gap-1 mt-2 text-sm text-soft scripted">
        <button type="button" className={button} aria-label="Smaller" onClick={() => zoom(0.8)}>
          −
        </button>
        <button type="button" className={button} aria-label="Larger" onClick={() => zoom(1.25)}>
          +
        </button>
        <button type="button" className={`${button} w-auto! px-2`} aria-label="Full size" onClick={() => zoom(null)}>
          1:1
        </button>
        <span className="ml-2">
          Drag to move; arrow keys walk along the links, <kbd>Enter</kbd> opens, <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> size.
        </span>
      </div>
    </div>
  );
}

/** Moves a scrolling box with the mouse; fingers scroll it by themselves. Returns how to stop. */
function makeDraggable(box: HTMLElement): () => void {
  let start: { x: number; y: number; left: number; top: number } | null = null;
  const down = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || event.button !== 0 || (event.target as Element).closest("a")) return;
    start = { x: event.clientX, y: event.clientY, left: box.scrollLeft, top: box.scrollTop };
    box.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (start) box.scrollTo(start.left + start.x - event.clientX, start.top + start.y - event.clientY);
  };
  const up = () => (start = null);
  box.addEventListener("pointerdown", down);
  box.addEventListener("pointermove", move);
  box.addEventListener("pointerup", up);
  box.addEventListener("pointercancel", up);
  return () => {
    box.removeEventListener("pointerdown", down);
    box.removeEventListener("pointermove", move);
    box.removeEventListener("pointerup", up);
    box.removeEventListener("pointercancel", up);
  };
}
