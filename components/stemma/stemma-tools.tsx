import { closing, stemmaQuery } from "@/lib/domain/stemma-address";
import type { Seen, StemmaView } from "./stemma-view";

interface Props {
  view: StemmaView;
  seen: Seen;
  /** Addresses of the drawing as files, without their query. */
  files: { svg: string; png: string };
}

/** What can be done with a drawing, in links: taken away, folded again, all unfolded at once. All of it works without script. */
export function StemmaTools({ view, seen, files }: Props) {
  const { wanted, path, others } = seen;
  const query = stemmaQuery(wanted, others);
  return (
    <div className="mt-1 text-sm no-print">
      <p>
        <a href={`${files.svg}${query}`} className="inline-block py-1">
          Download as SVG
        </a>
        {" · "}
        <a href={`${files.png}${query}`} className="inline-block py-1">
          PNG
        </a>
        {view.more > 0 && (
          <span className="text-soft">
            {" "}
            · {view.more.toLocaleString("en")} claims and works further up are not drawn: a claim’s own page goes on
            from it.
          </span>
        )}
      </p>
      {wanted.opened.size > 0 && (
        <p className="text-soft">
          Opened:{" "}
          {[...wanted.opened.keys()].map((key) => (
            <span key={key}>
              {nameOf(view, key)} (<a href={`${path}${stemmaQuery(closing(wanted, key), others)}#stemma`}>fold again</a>
              ){"; "}
            </span>
          ))}
          <a href={`${path}${stemmaQuery({ ...wanted, opened: new Map() }, others)}#stemma`}>fold everything</a>
        </p>
      )}
    </div>
  );
}

/** A fold that was opened wholly is no node any more: it is named by the claim that it is named by. */
function nameOf({ nodes }: StemmaView, key: string): string {
  const slug = key.replace(/^\w+:/, "");
  const node = nodes.find(({ id }) => id === key) ?? nodes.find(({ id }) => id === `claim:${slug}`);
  const kind = key.startsWith("fold:") ? "the row at " : key.startsWith("circle:") ? "the circle at " : "";
  return `${kind}${node && node.sighting !== null ? node.name : slug}`;
}
