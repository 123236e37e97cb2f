import type { Route } from "next";
import Link from "next/link";

interface End {
  id: string;
  name: string;
  words: string;
  distance: number;
  isHere: boolean;
}

interface Props {
  ends: End[];
  count: number;
  /** The address of the way to an end. */
  hrefOf: (end: string) => Route;
}

/** Where a claim's chains end: each is the end of a way that can be asked for. */
export function PathEnds({ ends, count, hrefOf }: Props) {
  if (count === 0) return null;
  return (
    <section aria-labelledby="ends" className="mt-10 max-w-[46rem]">
      <h2 id="ends">
        Where its chains end <span className="font-normal text-soft">{count.toLocaleString("en")}</span>
      </h2>
      <ul className="list-none m-0 p-0 text-sm">
        {ends.map(({ id, name, words, distance, isHere }) => (
          <li key={id} className="border-t border-hair py-1.5">
            {isHere ? <b className="font-semibold">{name}</b> : <Link href={hrefOf(id)}>{name}</Link>}
            <span className="text-soft">
              {" "}
              · {words} · {distance.toLocaleString("en")} {distance === 1 ? "link" : "links"}
              {isHere && " · shown above"}
            </span>
          </li>
        ))}
      </ul>
      {count > ends.length && (
        <p className="text-sm text-soft">{(count - ends.length).toLocaleString("en")} farther ends are not listed.</p>
      )}
    </section>
  );
}
