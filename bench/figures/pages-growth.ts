import type { PageTimes } from "../pages-growth";

const [width, height, columns] = [215, 150, 4];
const inner = { left: 46, right: 12, top: 30, bottom: 26 };

/** The p95 of each page by the number of claims, a panel a page, both axes logarithmic and alike; twice the least is dashed. */
export function pagesFigure(times: PageTimes[]): string {
  const pages = [...new Set(times.map((t) => t.what))];
  const all = times.map((t) => t.p95);
  const range = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))] as const;
  const panels = pages.map((what, i) => panel(times.filter((t) => t.what === what), what, i, range)); // prettier-ignore
  const size = { width: width * columns, height: height * Math.ceil(pages.length / columns) };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="sans-serif" font-size="9">
<title>The pages' p95 in milliseconds by number of claims</title><rect width="100%" height="100%" fill="#fff"/>${panels.join("")}</svg>
`;
}

function panel(times: PageTimes[], what: string, number: number, [least, most]: readonly [number, number]): string {
  const [small, large] = [times[0]!.claims, times.at(-1)!.claims].map(Math.log10) as [number, number];
  const x = (claims: number) => inner.left + ((Math.log10(claims) - small) / (large - small || 1)) * (width - inner.left - inner.right);
  const y = (ms: number) => height - inner.bottom - ((Math.log10(ms) - least) / (most - least || 1)) * (height - inner.top - inner.bottom);
  const decades = Array.from({ length: most - least + 1 }, (_, i) => 10 ** (least + i));
  const grid = decades.map((ms) => `<line x1="${inner.left}" x2="${width - inner.right}" y1="${y(ms)}" y2="${y(ms)}" stroke="#ddd"/><text x="${inner.left - 4}" y="${y(ms) + 3}" text-anchor="end" fill="#555">${ms} ms</text>`);
  const ticks = times.map(({ claims }) => `<text x="${x(claims)}" y="${height - inner.bottom + 13}" text-anchor="middle" fill="#555">10${"⁰¹²³⁴⁵⁶⁷⁸⁹"[Math.round(Math.log10(claims))]}</text>`);
  const line = `<polyline fill="none" stroke="#9a3324" stroke-width="1.6" points="${times.map((t) => `${x(t.claims)},${y(t.p95)}`).join(" ")}"/>`;
  const twice = y(times[0]!.p95 * 2);
  const bound = `<line x1="${inner.left}" x2="${width - inner.right}" y1="${twice}" y2="${twice}" stroke="#1b1b1b" stroke-dasharray="3 3"/>`;
  return `<g transform="translate(${(number % columns) * width} ${Math.floor(number / columns) * height})"><text x="8" y="16" font-weight="600" font-size="10">${what}</text>${[...grid, ...ticks, bound, line].join("")}</g>`;
} // prettier-ignore
