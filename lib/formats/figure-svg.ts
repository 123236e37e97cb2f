import { wrapText, type Figure, type Ink, type Shape } from "@/lib/domain/figure";

/** What stands around a figure that is taken away: its title, what it shows, its address and the date of its data. */
export interface FigureFrame {
  title: string;
  shows: string;
  key: string;
  url: string;
  changed: string | null;
}

const inks: Record<Ink, string> = {
  ink: "#1c1d1f",
  soft: "#565a60",
  hair: "#dcd8cd",
  grid: "#ebe8df",
  accent: "#1d4f72",
  paper: "#fdfcf9",
};
const serif = "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif";
const sans = "Inter, 'Inter Variable', system-ui, sans-serif";
const edge = 32;

/** A figure as an SVG file that needs nothing else: light paper, its title above, its address and date below. */
export function printFigure(figure: Figure, frame: FigureFrame): string {
  const title = wrapText(frame.title, 26 * 0.92, figure.width);
  const about = wrapText(`${frame.shows}. ${frame.key}`, 12, figure.width);
  const top = edge + title.length * 32 + about.length * 18 + 24;
  const foot = wrapText(footOf(frame), 11, figure.width);
  const width = figure.width + 2 * edge;
  const height = Math.ceil(top + figure.height + 24 + foot.length * 16 + edge);
  const head: Shape[] = [
    ...title.map((text, i): Shape => ({
      kind: "text",
      x: 0,
      y: edge + 22 + i * 32 - top,
      text,
      size: 26,
      ink: "ink",
      font: "serif",
    })),
    ...about.map((text, i): Shape => ({
      kind: "text",
      x: 0,
      y: edge + title.length * 32 + 12 + i * 18 - top,
      text,
      size: 12,
      ink: "soft",
    })),
    ...foot.map((text, i): Shape => ({
      kind: "text",
      x: 0,
      y: figure.height + 28 + i * 16,
      text,
      size: 11,
      ink: "soft",
    })),
  ];
  const body = [...figure.shapes, ...head].map(printShape).join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="${sans}">
<title id="t">${escapeXml(frame.title)}</title>
<desc id="d">${escapeXml(`${frame.shows}. ${footOf(frame)}`)}</desc>
<rect width="100%" height="100%" fill="${inks.paper}"/>
<g transform="translate(${edge} ${top})">
${body}
</g>
</svg>
`;
}

const footOf = ({ url, changed }: FigureFrame) =>
  `${url}${changed === null ? "" : `   Data of ${changed.slice(0, 10)}.`}   Stemma asserts nothing about the past; it records who asserts what, where, and on whose authority.`;

function printShape(shape: Shape): string {
  if (shape.kind === "line")
    return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}" stroke="${inks[shape.ink]}" stroke-width="${shape.width ?? 1}"${dashes(shape.dashes)}/>`;
  if (shape.kind === "path")
    return `<path d="${shape.d}" fill="none" stroke="${inks[shape.ink]}" stroke-width="${shape.width}"${dashes(shape.dashes)}/>`;
  if (shape.kind === "circle") {
    const stroke = shape.stroke
      ? ` stroke="${inks[shape.stroke]}" stroke-width="${shape.width ?? 1}"${dashes(shape.dashes)}`
      : "";
    return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${shape.r}" fill="${inks[shape.fill]}"${stroke}/>`;
  }
  const family = shape.font === "serif" ? ` font-family="${serif}"` : "";
  const anchor = shape.anchor ? ` text-anchor="${shape.anchor}"` : "";
  const halo = shape.halo
    ? ` paint-order="stroke" stroke="${inks.paper}" stroke-width="4" stroke-linejoin="round"`
    : "";
  const strong = shape.strong ? `<tspan font-weight="600">${escapeXml(shape.strong)}</tspan>` : "";
  return `<text x="${n(shape.x)}" y="${n(shape.y)}" font-size="${shape.size}" fill="${inks[shape.ink]}" xml:space="preserve"${family}${anchor}${halo}>${strong}${escapeXml(shape.text)}</text>`;
}

const n = (value: number) => Math.round(value * 100) / 100;
const dashes = (pattern: string | undefined) => (pattern ? ` stroke-dasharray="${pattern}"` : "");

/** Text for XML: markup escaped, characters that XML 1.0 forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
