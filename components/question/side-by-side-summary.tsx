import type { ComparedDimension, SideBySide } from "@/lib/domain/side-by-side";

/** In words: in what the claims differ, what they share, and whether any two may be held together. */
export function SideBySideSummary({ compared: { differ, shared, likeness } }: { compared: SideBySide }) {
  const silent = shared.filter(({ values }) => values[0] === "not stated");
  const said = shared.filter(({ values }) => values[0] !== "not stated");
  return (
    <div className="max-w-[44em]">
      <p className="text-lg leading-relaxed">
        {differ.length > 0 && (
          <>
            These differ in{" "}
            {differ.map((dimension, i) => (
              <Dimension key={dimension.name} dimension={dimension} join={joinWords(i, differ.length)} />
            ))}
            .{" "}
          </>
        )}
        {said.length > 0 && <>They share {said.map(({ name, values }) => `the ${name} (${values[0]})`).join(", ")}. </>}
        {silent.length > 0 && (
          <>
            None states{" "}
            {silent
              .map(({ name }) => `the ${name}`)
              .join(" or ")
              .replaceAll("the what", "what")}
            .
          </>
        )}
      </p>
      <ul className="mt-2 text-soft">
        {likeness.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-soft">
        <mark className="bg-transparent underline decoration-warn decoration-2 underline-offset-[0.22em]">
          Underlined
        </mark>{" "}
        in a wording: words that not every like wording in the same language has.
      </p>
    </div>
  );
}

function Dimension({ dimension: { name, values }, join }: { dimension: ComparedDimension; join: string }) {
  return (
    <>
      {join}
      <b className="font-semibold text-warn">{name}</b> ({values.map((value) => clip(value)).join("; ")})
    </>
  );
}

const joinWords = (i: number, count: number) => (i === 0 ? "" : i === count - 1 ? " and in " : ", in ");
const clip = (value: string) => (value.length <= 60 ? value : `${value.slice(0, 57).replace(/\s+\S*$/, "")} …`);
