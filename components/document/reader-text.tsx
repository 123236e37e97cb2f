import { Fragment, type ReactNode } from "react";
import type { ReaderBlock } from "@/lib/domain/read-document";
import { MarkedWords, type PassageMark } from "./marked-words";

interface ReaderTextProps {
  blocks: ReaderBlock[];
  language: string;
  marks: Map<number, PassageMark>;
  /** The note beside a marked passage: an item of a list. */
  noteOf: (number: number) => ReactNode;
}

/** Words on a page, in code points, from which on rows off the screen are left unlaid. */
const long = 20_000;

/** The examined text: one row a block, its notes beside it on a wide page and under it on a narrow one. */
export function ReaderText(props: ReaderTextProps) {
  const { blocks } = props;
  const length = (blocks[blocks.length - 1]?.end ?? 0) - (blocks[0]?.start ?? 0);
  return (
    <div className={length > long ? "reader reader-long" : "reader"}>
      {grouped(blocks).map((group) => (
        <Group key={group[0]!.start} group={group} {...props} />
      ))}
    </div>
  );
}

/** List items that follow one another are one list. */
function grouped(blocks: ReaderBlock[]): ReaderBlock[][] {
  const groups: ReaderBlock[][] = [];
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    if (block.kind === "item" && last?.[0]?.kind === "item") last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function Group({ group, ...props }: { group: ReaderBlock[] } & ReaderTextProps) {
  if (group[0]!.kind !== "item") return <Row block={group[0]!} {...props} />;
  return (
    <ul>
      {group.map((block) => (
        <li key={block.start} className="reader-row">
          <div className="reader-words reader-item" lang={props.language}>
            <MarkedWords segments={block.segments} marks={props.marks} />
          </div>
          <Notes block={block} {...props} />
        </li>
      ))}
    </ul>
  );
}

function Row({ block, ...props }: { block: ReaderBlock } & ReaderTextProps) {
  const words = <MarkedWords segments={block.segments} marks={props.marks} />;
  const lines = block.isWrapped ? "" : " whitespace-pre-line";
  return (
    <div className="reader-row">
      {block.kind === "heading" ? (
        <h2 lang={props.language} className="reader-heading">
          {words}
        </h2>
      ) : block.kind === "quote" ? (
        <blockquote lang={props.language} className={`reader-words reader-quote${lines}`}>
          {words}
        </blockquote>
      ) : (
        <p lang={props.language} className={`reader-words${lines}`}>
          {words}
        </p>
      )}
      <Notes block={block} {...props} />
    </div>
  );
}

function Notes({ block, marks, noteOf }: { block: ReaderBlock } & ReaderTextProps) {
  const own = block.notes.filter((number) => marks.get(number)?.hasNote);
  if (own.length === 0) return null;
  return (
    <ol aria-label="Notes to this paragraph" className="reader-notes">
      {own.map((number) => (
        <Fragment key={number}>{noteOf(number)}</Fragment>
      ))}
    </ol>
  );
}
