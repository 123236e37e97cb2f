import Link from "next/link";
import type { ExampleFinding as Example } from "@/lib/domain/example-finding";

/** One sentence of a document with what is held against it: the way into the check. */
export function ExampleFinding({ example }: { example: Example }) {
  const { document, documentTitle, publishedIn, assertions, exact, language, ruleId, question, message } = example;
  return (
    <section
      aria-labelledby="check"
      className="mt-16 md:grid md:grid-cols-[minmax(0,16.5rem)_minmax(0,1fr)] md:gap-x-8"
    >
      <h2 id="check" className="mt-0!">
        Check a text
      </h2>
      <div>
        <blockquote className="quotation" lang={language}>
          <span className="underline decoration-warn decoration-[1.5px] underline-offset-4">{exact}</span>
        </blockquote>
        <p className="mt-3">
          <Link href={`/rules/${ruleId}`} className="no-underline hover:underline">
            <code className="text-warn">{ruleId}</code>
          </Link>{" "}
          {question ?? message}
        </p>
        <p className="mt-3 max-w-[38em]">
          From{" "}
          <Link href={`/documents/${document}`}>
            “{documentTitle}”{publishedIn && `, ${publishedIn}`}
          </Link>
          , here as a document under examination: {assertions} assertions were read in it.{" "}
          <Link href="/check">Paste a text of your own</Link>; nothing is stored unless you ask.
        </p>
      </div>
    </section>
  );
}
