import type { CheckView } from "@/lib/check/check-view";

/** The checked text itself, carried along by a form, since nothing is stored. */
export function SourceFields({ source }: { source: CheckView["source"] }) {
  return (
    <>
      {source.bytes === "" ? (
        <textarea name="text" hidden readOnly value={source.text} />
      ) : (
        <input type="hidden" name="bytes" value={source.bytes} />
      )}
      <input type="hidden" name="name" value={source.name} />
      <input type="hidden" name="format" value={source.format} />
      <input type="hidden" name="lang" value={source.language} />
      {source.baseline.length > 0 ? <input type="hidden" name="baseline" value={source.baseline.join(" ")} /> : null}
    </>
  );
}
