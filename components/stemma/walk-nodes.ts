/** Left goes to what is cited, right to who cites, up and down to the neighbours in the same column. */
export type Step = "left" | "right" | "up" | "down";

const nodesOf = (frame: Element) => [...frame.querySelectorAll<SVGAElement>("[data-node]")];
const boxOf = (node: Element) => node.querySelector("rect")!.getBoundingClientRect();
const middle = ({ top, height }: DOMRect) => top + height / 2;

/** The node that a step from the focused one leads to, or null. `links` are pairs of citing and cited node. */
export function followLinks(frame: Element, links: [string, string][], step: Step): SVGAElement | null {
  const nodes = nodesOf(frame);
  const at = nodes.find((node) => node === document.activeElement);
  if (!at) return nodes.find((node) => node.hasAttribute("aria-current")) ?? null;
  const here = boxOf(at);
  const nearest = (candidates: SVGAElement[], distance: (box: DOMRect) => number) =>
    candidates.toSorted((a, b) => distance(boxOf(a)) - distance(boxOf(b)))[0] ?? null;
  if (step === "up" || step === "down") {
    const sign = step === "up" ? -1 : 1;
    const column = nodes.filter((n) => n !== at && Math.abs(boxOf(n).left - here.left) < 2);
    const beyond = column.filter((n) => sign * (middle(boxOf(n)) - middle(here)) > 0);
    return nearest(beyond, (box) => Math.abs(middle(box) - middle(here)));
  }
  const id = at.dataset["node"];
  const [from, to] = step === "left" ? ([0, 1] as const) : ([1, 0] as const);
  const ends = new Set(links.filter((link) => link[from] === id).map((link) => link[to]));
  return nearest(
    nodes.filter((n) => ends.has(n.dataset["node"]!)),
    (box) => Math.abs(middle(box) - middle(here)),
  );
}
