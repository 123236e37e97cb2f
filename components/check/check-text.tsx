import { KnownWording } from "@/components/document/known-wording";
import { markStyle } from "@/components/document/mark-style";
import { FindingLine } from "@/components/finding/finding-line";
import type { CheckNote, CheckRow, CheckSegment } from "@/lib/check/check-view";
import { type Asides, NoteAside } from "./note-aside";

interface CheckTextProps {
  rows: CheckRow[];
  language: string;
  /** Sets the notes of one text apart from those of another on the page. */
  scope: string;
  asides: Asides;
}

/** Paragraphs from which on rows off the screen are left unlaid. */
const long = 60;

/** The checked text, its notes beside it on a wide page and under each paragraph on a narrow one. */
export function CheckText({ rows, language, scope, asides }: CheckTextProps) {
  return (
    <div className={rows.length > long ? "reader reader-long" : "reader"}>
      {rows.map((row, i) => (
        <div key={i} className="reader-row">
          <Words row={row} language={language} scope={scope} />
          {row.notes.length > 0 ? (
            <ol aria-label="Notes to this paragraph" className="reader-notes">
              {row.notes.map((note, at) => (
                <Note key={note.fingerprints[0] ?? at} note={note} scope={scope} asides={asides} />
              ))}
            </ol>
          ) : null}
        </div>
      ))}
    </div>
  );
}

function Words({ row, language, scope }: Omit<CheckTextProps, "rows" | "asides"> & { row: CheckRow }) {
  const words = row.segments.map((segment, i) => <Segment key={i} segment={segment} scope={scope} />);
  const sign = row.sign === "" ? null : <span className="check-sign">{row.sign} </span>;
  const lang = language === "und" ? undefined : language;
  if (row.kind === "heading")
    return (
      <h2 lang={lang} className="reader-heading">
        {words}
      </h2>
    );
  if (row.kind === "blockquote")
    return (
      <blockquote lang={lang} className="reader-words reader-quote whitespace-pre-line">
        {words}
      </blockquote>
    );
  const isSmall =
    row.kind === "caption" ||
    row.kind === "reference" ||
    row.kind === "note" ||
    row.kind === "table" ||
    row.kind === "noise";
  return (
    <p
      lang={lang}
      className={`reader-words whitespace-pre-line${row.kind !== "listItem" ? "" : sign ? " check-item" : " reader-item"}${isSmall ? " check-small" : ""}`}
    >
      {sign}
      {words}
    </p>
  );
}

function Segment({ segment, scope }: { segment: CheckSegment; scope: string }) {
  const { text, strength, rules, levels, begins, ends } = segment;
  if (strength === null) return text;
  return (
    <>
      {begins.map((number) => (
        <span key={number} id={`${scope}p${number}`} className="check-place" />
      ))}
      <span
        data-rules={rules.join(" ")}
        data-levels={levels.join(" ")}
        className={`mark of-a-rule check-mark underline-offset-[0.22em] ${markStyle[strength]}`}
      >
        {text}
      </span>
      {ends.map((number) => (
        <sup key={number} className="ml-px align-super font-sans text-[0.6875rem] leading-none font-medium">
          <a href={`#${scope}n${number}`} aria-label={`Note ${number}`} className="text-warn no-underline px-0.5">
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}

function Note({ note, scope, asides }: { note: CheckNote; scope: string; asides: Asides }) {
  const { number, ruleId, level, fingerprints, message, question, cause, elsewhere } = note;
  return (
    <li
      id={number === null ? undefined : `${scope}n${number}`}
      data-rules={ruleId}
      data-levels={level}
      className="note of-a-rule check-note py-1 pb-2 break-inside-avoid"
    >
      {number === null ? null : (
        <a
          href={`#${scope}p${number}`}
          aria-label={`Note ${number}, back to the text`}
          className="inline-block min-w-6 min-h-6 -my-1 font-medium text-warn no-underline"
        >
          {number}
        </a>
      )}
      <FindingLine ruleId={ruleId} message={message} question={question} />
      {cause?.number ? (
        <>
          {" "}
          <a href={`#${scope}p${cause.number}`} data-page={cause.page}>
            The other place: {cause.number}
          </a>
        </>
      ) : null}
      {elsewhere ? <KnownWording elsewhere={elsewhere} /> : null}{" "}
      <NoteAside fingerprints={fingerprints} ruleId={ruleId} asides={asides} />
    </li>
  );
}
