import type { KnownPlace } from "@/lib/schemas/check";

const words = (text: string) => (text === "" ? null : text);

/** Another wording of a quotation, from the record: where it stands, and the two word by word. */
export function KnownWording({ elsewhere }: { elsewhere: KnownPlace }) {
  const { claim, source, difference } = elsewhere;
  return (
    <details className="my-1">
      <summary className="cursor-pointer min-h-6 py-0.5 w-fit">The wording in {source}</summary>
      <p className="font-serif text-base leading-normal text-ink wrap-anywhere">
        {difference.map(({ kind, before, after }, i) =>
          kind === "same" || kind === "notSeen" ? (
            <span key={i}>{after || before} </span>
          ) : (
            <span key={i}>
              {words(before) ? <del>{before}</del> : null} {words(after) ? <ins>{after}</ins> : null}{" "}
            </span>
          ),
        )}
      </p>
      <p>
        Struck: in {source} and not here; underlined: here alone. <a href={`/claims/${claim}`}>The wording on record</a>
      </p>
    </details>
  );
}
