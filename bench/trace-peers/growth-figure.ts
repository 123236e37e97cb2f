import type { TraceResult } from "../trace";

const [width, height] = [430, 250];
const inner = { left: 54, right: 190, top: 34, bottom: 34 };
const colours = ["#1b1b1b", "#9a3324", "#3a6ea5", "#6b8e23", "#8a6d3b", "#777777", "#5b3a8e"];

/** How cost grows with the graph, a panel for each piece of work: both axes logarithmic, medians. A stand-alone SVG. */
export function growthFigure(results: TraceResult[]): string {
  const works = [...new Set(results.map((result) => result.work))];
  const panels = works.map((work, i) => panel(results.filter((result) => result.work === work), work, i)).join("");
  const size = { width: width * 2, height: height * Math.ceil(works.length / 2) };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="sans-serif" font-size="10">
<title>Milliseconds by number of claims</title><rect width="100%" height="100%" fill="#fff"/>${panels}</svg>
`;
} // prettier-ignore

function panel(results: TraceResult[], work: string, number: number): string {
  const names = [...new Set(results.flatMap((result) => result.measured.map((m) => m.name)))];
  const times = results.flatMap((result) => result.measured.map((m) => m.median));
  const [least, most] = [Math.floor(Math.log10(Math.min(...times))), Math.ceil(Math.log10(Math.max(...times)))];
  const [small, large] = [Math.min(...results.map((r) => r.claims)), Math.max(...results.map((r) => r.claims))].map(Math.log10) as [number, number];
  const x = (claims: number) => inner.left + ((Math.log10(claims) - small) / (large - small || 1)) * (width - inner.left - inner.right);
  const y = (time: number) => height - inner.bottom - ((Math.log10(time) - least) / (most - least || 1)) * (height - inner.top - inner.bottom);
  const decades = Array.from({ length: most - least + 1 }, (_, i) => 10 ** (least + i));
  const grid = decades.map((t) => `<line x1="${inner.left}" x2="${width - inner.right}" y1="${y(t)}" y2="${y(t)}" stroke="#ddd"/><text x="${inner.left - 5}" y="${y(t) + 3}" text-anchor="end" fill="#555">${t} ms</text>`);
  const ticks = results.map(({ claims }) => `<text x="${x(claims)}" y="${height - inner.bottom + 14}" text-anchor="middle" fill="#555">10${superscript(Math.log10(claims))}</text>`);
  const lines = spread(names.map((name) => ({ name, points: pointsOf(results, name) })), y).map(({ name, points, labelY }, i) =>
    `<polyline fill="none" stroke="${colours[i]}" stroke-width="${name === "Stemma" ? 2 : 1.2}" points="${points.map((p) => `${x(p.claims)},${y(p.median)}`).join(" ")}"/><text x="${width - inner.right + 5}" y="${labelY + 3}" fill="${colours[i]}">${name}</text>`);
  const at = `translate(${(number % 2) * width} ${Math.floor(number / 2) * height})`;
  return `<g transform="${at}"><text x="${inner.left}" y="18" font-weight="600" font-size="11">${work}</text>${[...grid, ...ticks, ...lines].join("")}</g>`;
} // prettier-ignore

const superscript = (n: number) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Math.round(n)] ?? "";

const pointsOf = (results: TraceResult[], name: string) =>
  results.flatMap(({ claims, measured }) => {
    const found = measured.find((m) => m.name === name);
    return found ? [{ claims, median: found.median }] : [];
  });

/** Labels at the lines' ends, moved apart where they would lie on each other. */
function spread<T extends { points: { median: number }[] }>(lines: T[], y: (time: number) => number): (T & { labelY: number })[] {
  const placed = lines.map((line) => ({ ...line, labelY: y(line.points.at(-1)!.median) }));
  const order = placed.toSorted((a, b) => a.labelY - b.labelY);
  for (let i = 1; i < order.length; i++) order[i]!.labelY = Math.max(order[i]!.labelY, order[i - 1]!.labelY + 12);
  return placed;
} // prettier-ignore
