import type { ShownLink, ShownNode } from "./stemma-view";
import { measureText, wrapText } from "./measure-text";

/** One line of a node or a link, with its type size and its distance from the top. */
export interface Line {
  text: string;
  size: number;
  y: number;
  style: "name" | "figure" | "wording" | "detail";
}

/** A node with its lines broken and its size known. */
export interface SizedNode {
  node: ShownNode;
  lines: Line[];
  width: number;
  height: number;
}

/** Inner width of a node's text, and where it begins. */
const textWidth = 212;
export const padding = 14;
export const nameIndent = 16;
export const nodeWidth = textWidth + 2 * padding;

const leading = { name: 19, figure: 18, wording: 19, detail: 16 } as const;
const sizes = { name: 14, figure: 13, wording: 13.5, detail: 12 } as const;
const mostWordingLines = 3;

/** Breaks a node's words into lines that fit it. Only a long wording is shortened, and ends in an ellipsis. */
export function sizeNode(node: ShownNode): SizedNode {
  const lines: Line[] = [];
  let y = padding - 4;
  const add = (texts: string[], style: Line["style"]) => {
    for (const text of texts) {
      y += leading[style];
      lines.push({ text, style, size: sizes[style], y });
    }
  };
  add(wrapText(node.name, sizes.name, textWidth - nameIndent), "name");
  if (node.side === "both") add(["shared by both"], "detail");
  if (node.figure) add(wrapText(node.figure, sizes.figure, textWidth), "figure");
  else if (node.wording) add(shortened(node.wording), "wording");
  for (const detail of node.details) add(wrapText(detail, sizes.detail, textWidth), "detail");
  return { node, lines, width: nodeWidth, height: Math.ceil(y + padding) };
}

function shortened(wording: string): string[] {
  const lines = wrapText(`“${wording}”`, sizes.wording, textWidth);
  if (lines.length <= mostWordingLines) return lines;
  const kept = lines.slice(0, mostWordingLines);
  return [...kept.slice(0, -1), `${kept.at(-1)!.replace(/\s+\S*$/, "")} …”`];
}

/** The words on a link: above the line how it leans, below it what changed. */
export interface SizedLink {
  link: ShownLink;
  above: string[];
  below: string[];
  /** How many lines below the link, the first ones, are of changes that the later text owns up to. */
  open: number;
  width: number;
  height: number;
}

const labelWidth = 116;
export const labelSize = 12;
export const labelLeading = 15;

/** Breaks the words on a link into lines. */
export function sizeLink(link: ShownLink): SizedLink {
  if (link.kind === "more") return { link, above: [], below: [], open: 0, width: 0, height: 12 };
  const above = wrapText(
    link.words.length > 40 && link.kind === "citation" ? link.intentWords : link.words,
    labelSize,
    labelWidth,
  );
  const lines = (words: string[]) => words.flatMap((said) => wrapText(said, labelSize, labelWidth));
  const labels = (isOpen: boolean) => new Set(link.drift.filter((d) => d.isOpen === isOpen).map(({ label }) => label));
  const openly = lines([...labels(true)]);
  const below = [...openly, ...lines([...labels(false), ...changeWords(link)])];
  const width = Math.max(0, ...[...above, ...below].map((line) => measureText(line, labelSize)));
  return {
    link,
    above,
    below,
    open: openly.length,
    width,
    height: 2 * Math.max(above.length, below.length) * labelLeading + 12,
  };
}

function changeWords(link: ShownLink): string[] {
  if (link.status === "misrepresented") return ["says otherwise"];
  if (link.status === "notFound") return ["not found there"];
  return link.wording.length > 0 && link.drift.length === 0 ? ["words changed"] : [];
}
