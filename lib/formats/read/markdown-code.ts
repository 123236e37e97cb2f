/** A stretch of a source in UTF-16 units, end exclusive. */
type Stretch = { start: number; end: number };

const runs = /`+|^ {0,3}~{3,}/gm;

/**
 * The code in a piece of Markdown: what stands between two runs of the same number of backticks, or of tildes at a line's
 * beginning. Linear.
 */
export function codeIn(source: string): Stretch[] {
  const places = [...source.matchAll(runs)].map(({ 0: mark, index }) => ({
    mark: mark.trim(),
    start: index,
    end: index + mark.length,
  }));
  const closing: number[] = [];
  const next = new Map<string, number>();
  for (let i = places.length - 1; i >= 0; i--) {
    closing[i] = next.get(places[i]!.mark) ?? -1;
    next.set(places[i]!.mark, i);
  }
  const stretches: Stretch[] = [];
  for (let i = 0; i < places.length; i++) {
    if (closing[i]! < 0 || source[places[i]!.start - 1] === "\\") continue;
    stretches.push({ start: places[i]!.start, end: places[closing[i]!]!.end });
    i = closing[i]!;
  }
  return stretches;
}

/** A note longer than this is no note. */
const longestNote = 4_000;

/**
 * Pandoc's notes in place, `^[the words of the note]`, as notes with a label: the marker where the note stood, the words behind
 * the piece. `labelOf` gives each its label. Brackets nest inside them; an empty line or code ends none. Linear.
 */
export function liftInlineNotes(source: string, labelOf: () => string): string {
  if (!source.includes("^[")) return source;
  const code = codeIn(source);
  const open: { at: number; isNote: boolean }[] = [];
  const notes: Stretch[] = [];
  let openNotes = 0;
  let nextCode = 0;
  for (let at = 0; at < source.length; at++) {
    while (nextCode < code.length && code[nextCode]!.end <= at) nextCode++;
    if (nextCode < code.length && code[nextCode]!.start <= at) {
      at = code[nextCode]!.end - 1;
      continue;
    }
    const sign = source[at];
    if (sign === "\\") at++;
    else if (sign === "\n" && /^[ \t]*\n/.test(source.slice(at + 1, at + 80))) {
      open.length = 0;
      openNotes = 0;
    } else if (sign === "[") {
      const isNote = source[at - 1] === "^" && source[at - 2] !== "\\";
      if (isNote) openNotes++;
      open.push({ at, isNote });
    } else if (sign === "]") {
      const own = open.pop();
      if (own?.isNote) openNotes--;
      if (own?.isNote && at - own.at <= longestNote && openNotes === 0) notes.push({ start: own.at - 1, end: at + 1 });
    }
  }
  return notes.length === 0 ? source : withNotes(source, notes, labelOf);
}

function withNotes(source: string, notes: Stretch[], labelOf: () => string): string {
  const parts: string[] = [];
  const definitions: string[] = [];
  let from = 0;
  for (const { start, end } of notes) {
    const label = labelOf();
    parts.push(source.slice(from, start), `[^${label}]`);
    definitions.push(
      `[^${label}]: ${source
        .slice(start + 2, end - 1)
        .replace(/\s*\n\s*/g, " ")
        .trim()}`,
    );
    from = end;
  }
  parts.push(source.slice(from));
  return `${parts.join("")}\n\n${definitions.join("\n\n")}\n`;
}
