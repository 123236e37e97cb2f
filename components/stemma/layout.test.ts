import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutStemma, type LayoutEdge, type LayoutNode, type PlacedNode } from "./layout";

type Placed = Pick<PlacedNode, "x" | "y" | "width" | "height">;

const aNode = (id: string, lane: 0 | 1 = 0): LayoutNode => ({
  id,
  width: 240,
  height: 80 + (id.length % 3) * 20,
  lane,
});
const anEdge = (from: string, to: string): LayoutEdge => ({ id: `${from}>${to}`, from, to, width: 90, height: 40 });

const overlap = (a: Placed, b: Placed) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("the drawing of a stemma", () => {
  test("what is cited stands left of what cites it", () => {
    const { nodes } = layoutStemma(
      ["a", "b", "c"].map((id) => aNode(id)),
      [anEdge("a", "b"), anEdge("b", "c")],
    );
    const x = Object.fromEntries(nodes.map((node) => [node.id, node.x]));
    expect(x["c"]).toBeLessThan(x["b"]!);
    expect(x["b"]).toBeLessThan(x["a"]!);
  });

  test("one link of a circle runs against the others, and only one", () => {
    const { edges } = layoutStemma(
      ["a", "b", "c"].map((id) => aNode(id)),
      [anEdge("a", "b"), anEdge("b", "c"), anEdge("c", "a")],
    );
    expect(edges.filter((edge) => edge.back).map((edge) => edge.id)).toEqual(["c>a"]);
  });

  test("what is only spoken of stands below all that is leaned on", () => {
    const { nodes } = layoutStemma(
      [aNode("a"), aNode("b"), aNode("c", 1)],
      [anEdge("a", "b"), anEdge("b", "c"), anEdge("a", "c")],
    );
    const bottom = Math.max(...nodes.filter((node) => node.lane === 0).map((node) => node.y + node.height));
    expect(nodes.find((node) => node.id === "c")!.y).toBeGreaterThan(bottom);
  });

  test("a claim that rests on nothing is one box", () => {
    expect(layoutStemma([aNode("a")], [])).toMatchObject({ width: 240, edges: [], nodes: [{ x: 0, y: 0 }] });
  });

  test("no two nodes of any graph overlap, and all lie within the drawing", () => {
    const graphs = fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 40 });
    fc.assert(
      fc.property(graphs, fc.array(fc.nat(14), { maxLength: 4 }), (pairs, apart) => {
        const ids = new Set(pairs.flat().map(String));
        const lanes = new Set(apart.map(String));
        const unlike = new Map(
          pairs.filter(([a, b]) => a !== b).map(([a, b]) => [`${a}>${b}`, anEdge(String(a), String(b))]),
        );
        const years = [null, 1918, 1922, 1924, 1990];
        const nodes = [...ids].map((id) => ({ ...aNode(id, lanes.has(id) ? 1 : 0), year: years[Number(id) % 5]! }));
        const drawn = layoutStemma(nodes, [...unlike.values()]);
        expect(drawn.nodes).toHaveLength(ids.size);
        expect(drawn.edges).toHaveLength(unlike.size);
        for (const [i, a] of drawn.nodes.entries()) {
          expect(a.x + a.width).toBeLessThanOrEqual(drawn.width + 0.001);
          expect(a.y).toBeGreaterThanOrEqual(-0.001);
          expect(a.y + a.height).toBeLessThanOrEqual(drawn.height + 0.001);
          for (const b of drawn.nodes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        }
        // The words of a link lie around its middle, and on nothing else.
        const labels = drawn.edges.map((e) => ({
          x: e.x - e.width / 2,
          y: e.y - e.height / 2,
          width: e.width,
          height: e.height,
        }));
        for (const [i, a] of labels.entries())
          for (const b of [...drawn.nodes, ...labels.slice(i + 1)]) expect(overlap(a, b)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
