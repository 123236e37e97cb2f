const smallest = 0.4;
const largest = 3;

const drawingIn = (box: Element) => box.querySelector<SVGSVGElement>("svg[data-stemma]");

/** Enlarges the drawing in a scrolling box by a factor, its middle staying where it is; null sets it back to full size. */
export function zoomDrawing(box: HTMLElement, factor: number | null): void {
  const svg = drawingIn(box);
  if (!svg) return;
  const full = svg.viewBox.baseVal;
  const now = svg.getBoundingClientRect().width / full.width;
  const next = factor === null ? 1 : Math.min(largest, Math.max(smallest, now * factor));
  const [x, y] = [box.scrollLeft + box.clientWidth / 2, box.scrollTop + box.clientHeight / 2];
  svg.removeAttribute("data-fit");
  svg.setAttribute("width", String(full.width * next));
  svg.setAttribute("height", String(full.height * next));
  box.scrollTo((x * next) / now - box.clientWidth / 2, (y * next) / now - box.clientHeight / 2);
}

/** Brings the claim at hand into sight, drags with the mouse, zooms with Ctrl and the wheel. Returns how to stop. */
export function makeMovable(box: HTMLElement): () => void {
  const here = box.querySelector<SVGElement>("[data-node][aria-current]");
  if (here) box.scrollLeft += here.getBoundingClientRect().right - box.getBoundingClientRect().right + 24;
  const stop = new AbortController();
  const { signal } = stop;
  let start: { x: number; y: number; left: number; top: number } | null = null;
  const end = () => {
    start = null;
  };
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomDrawing(box, event.deltaY < 0 ? 1.15 : 1 / 1.15);
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || event.button !== 0 || (event.target as Element).closest("a")) return;
    start = { x: event.clientX, y: event.clientY, left: box.scrollLeft, top: box.scrollTop };
    box.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (start) box.scrollTo(start.left + start.x - event.clientX, start.top + start.y - event.clientY);
  };
  box.addEventListener("wheel", wheel, { passive: false, signal });
  box.addEventListener("pointerdown", down, { signal });
  box.addEventListener("pointermove", move, { signal });
  box.addEventListener("pointerup", end, { signal });
  box.addEventListener("pointercancel", end, { signal });
  return () => stop.abort();
}
