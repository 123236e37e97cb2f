import { drawStemma, sizeOf, StemmaFigure } from "./stemma-figure";
import type { StemmaView } from "./stemma-view";

/** The inks of the light page, for a picture that no style sheet reaches. */
const style = `svg{--color-paper:#fdfcf9;--color-ink:#1c1d1f;--color-soft:#565a60;--color-hair:#dcd8cd;--color-accent:#1d4f72;--color-warn:#8a3b12;background:#fdfcf9}
text{font-family:Inter,system-ui,sans-serif;fill:#1c1d1f}.fill-soft{fill:#565a60}.fill-warn{fill:#8a3b12}.font-semibold{font-weight:600}.font-serif{font-family:"Source Serif 4",Georgia,serif}`;

/** The drawing with its own style and, at its foot, where it is from. */
export function StandaloneStemma({ view, title }: { view: StemmaView; title: string }) {
  const drawing = drawStemma(view);
  const { width, height } = sizeOf(drawing);
  const outer = Math.max(width, 420);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={outer} height={height + 34} viewBox={`0 0 ${outer} ${height + 34}`}>
      <style>{style}</style>
      <StemmaFigure drawing={drawing} label={`Stemma of ${title}`} />
      <text x={6} y={height + 24} fontSize={11} className="fill-soft">
        Stemma · {title}
      </text>
    </svg>
  );
}

const inks = new Map([...style.matchAll(/(--color-\w+):(#\w+)/g)].map(([, name, ink]) => [name!, ink!]));

/** The same markup without custom properties, for programs that don't know them. */
export const withPlainInks = (svg: string): string =>
  svg.replace(/var\((--color-\w+)\)/g, (_, name: string) => inks.get(name) ?? "#000");
