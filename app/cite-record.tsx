import type { Route } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { dateWords } from "@/lib/domain/recorded-day";
import { bibtexOf, citePage } from "@/lib/formats/cite-page";
import { originOf } from "./questions/view-of-request";

interface CiteRecordProps {
  title: string;
  /** What is shown, in words: "record of a claim with its stemma". */
  shows: string;
  /** Its permalink without the host. */
  path: string;
  /** What the way back is called: "the claim". */
  backTo: string;
  /** When its data was last changed. */
  changed: string | null;
  /** What the address names, and whom to cite for what stands there: said before and after the date. */
  children: [before: string, after: string];
}

/** How a page of Stemma is cited, in every style, in the present state of its data. */
export async function CiteRecord({ title, shows, path, backTo, changed, children: [before, after] }: CiteRecordProps) {
  const page = { title, shows, url: `${originOf(await headers())}${path}`, changed };
  return (
    <>
      <p className="mt-10 text-sm text-soft">
        Cite · <Link href={path as Route}>back to {backTo}</Link>
      </p>
      <h1 className="mt-2!">{title}</h1>
      <p className="max-w-[44em]">
        {before} {changed && <>The date is that of the last change to the data, {dateWords(changed)}.</>} {after}
      </p>
      {citePage(page).map(({ style, parts }) => (
        <section key={style} aria-labelledby={style}>
          <h2 id={style}>{style}</h2>
          <p className="max-w-[44em] wrap-anywhere">
            {parts.map(({ text, isItalic }) => (isItalic ? <i key={text}>{text}</i> : <span key={text}>{text}</span>))}
          </p>
        </section>
      ))}
      <section aria-labelledby="bibtex">
        <h2 id="bibtex">BibTeX</h2>
        <pre className="max-w-[60rem] font-mono text-sm whitespace-pre-wrap wrap-anywhere">{bibtexOf(page)}</pre>
      </section>
    </>
  );
}

/** What is said of a record that stands in Stemma. */
export const recordWords: CiteRecordProps["children"] = [
  "",
  "The record is unsigned: cite the work itself for what it says.",
];
