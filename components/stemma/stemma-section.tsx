import { drawStemma, StemmaFigure } from "./stemma-figure";
import { StemmaLegend } from "./stemma-legend";
import { StemmaViewer } from "./stemma-viewer";
import type { StemmaView } from "./stemma-view";

/** The drawing with what moves it and what explains it. Where a claim rests on nothing there is nothing to draw. */
export function StemmaSection({ view, download }: { view: StemmaView; download: string }) {
  if (view.nodes.length === 1)
    return <p className="text-soft">Nothing that it rests on is recorded, so there is no tree to draw.</p>;
  return (
    <>
      <StemmaViewer links={view.links.map(({ from, to }) => [from, to])}>
        <StemmaFigure drawing={drawStemma(view)} label={describeStemma(view)} />
      </StemmaViewer>
      <StemmaLegend view={view} />
      <p className="mt-1 text-sm no-print">
        <a href={download}>Download as SVG</a>
        {view.more > 0 && <span className="text-soft"> · {view.more} claims and works further up are not drawn.</span>}
      </p>
    </>
  );
}

function describeStemma(view: StemmaView): string {
  const names = new Map(view.nodes.map((node) => [node.id, node.name]));
  const said = view.links.slice(0, 6).map((l) => `${names.get(l.from)} ${l.intentWords} ${names.get(l.to)}`);
  const rest = view.links.length > 6 ? ` And ${view.links.length - 6} more links.` : "";
  return `Stemma. ${said.join("; ")}.${rest} The list below says the same.`;
}
