import { drawStemma, StemmaFigure } from "./stemma-figure";
import { StemmaLegend } from "./stemma-legend";
import { StemmaTools } from "./stemma-tools";
import { StemmaViewer } from "./stemma-viewer";
import type { Seen, StemmaView } from "./stemma-view";

interface Props {
  view: StemmaView;
  seen: Seen;
  files: { svg: string; png: string };
}

/** The drawing with what moves it and what explains it. Where a claim rests on nothing there is nothing to draw. */
export function StemmaSection({ view, seen, files }: Props) {
  if (view.nodes.length === 1 && view.nodes[0]!.sighting !== null)
    return <p className="text-soft">Nothing that it rests on is recorded, so there is no tree to draw.</p>;
  return (
    <>
      <StemmaViewer links={view.links.map(({ from, to }) => [from, to])}>
        <StemmaFigure drawing={drawStemma(view)} label={describeStemma(view)} />
      </StemmaViewer>
      <StemmaLegend view={view} />
      <StemmaTools view={view} seen={seen} files={files} />
    </>
  );
}

function describeStemma(view: StemmaView): string {
  const names = new Map(view.nodes.map((node) => [node.id, node.name]));
  const links = view.links.filter((link) => link.kind === "citation");
  const said = links.slice(0, 6).map((l) => `${names.get(l.from)} ${l.intentWords} ${names.get(l.to)}`);
  const rest = links.length > 6 ? ` And ${links.length - 6} more links.` : "";
  return `Stemma. ${said.join("; ")}.${rest} The list below says the same.`;
}
