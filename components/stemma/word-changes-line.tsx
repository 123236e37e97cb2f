import { describeAlignment, type Segment } from "@/lib/domain/align-words";

/** What became of a wording on its way, word by word and in a sentence: struck is left out, underlined is added. */
export function WordChanges({ segments, language }: { segments: Segment[]; language?: string }) {
  return (
    <p>
      <b className="font-semibold text-warn">words changed</b>:{" "}
      <span className="font-serif text-[1.06em] text-ink" lang={language}>
        <AlignedWords segments={segments} />
      </span>{" "}
      · {describeAlignment(segments).join("; ")}
    </p>
  );
}

/** An alignment as one line of text: what was left out struck, what was added underlined, what was not seen dotted. */
export function AlignedWords({ segments }: { segments: Segment[] }) {
  return segments.map(({ kind, before, after }, i) => {
    const key = `${i} ${kind}`;
    if (kind === "same") return ` ${after} `;
    if (kind === "notQuoted") return "";
    if (kind === "notSeen")
      return after === "" ? (
        <span key={key} className="inline-block w-9 h-[0.9em] mx-1 border-b-2 border-dotted border-soft">
          <span className="sr-only">not seen</span>
        </span>
      ) : (
        ` ${after} `
      );
    return (
      <span key={key}>
        {before !== "" && <del className="text-soft">{before}</del>}
        {before !== "" && after !== "" && " "}
        {after !== "" && <ins>{after}</ins>}
      </span>
    );
  });
}
