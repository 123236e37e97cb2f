import type { Metadata } from "next";
import { cache } from "react";
import Link from "next/link";
import { CheckForm } from "@/components/check/check-form";
import { documentTitle } from "@/components/document/document-title";
import { printInWorker, readyThread } from "@/lib/api/check-in-worker";
import { maxCheckTime } from "@/lib/api/check-request";
import { findDocument } from "@/lib/db/document";
import { maxCheckBytes, maxPasted } from "@/lib/domain/check-limits";
import { AppError } from "@/lib/errors";
import type { CheckState } from "@/lib/check/check-view";
import { checkForm } from "./actions";
import { keepForm } from "./keep-action";
import { readState } from "./run-check-form";
import { inventedSample } from "./samples";

export async function generateMetadata({ searchParams }: PageProps<"/check">): Promise<Metadata> {
  const { document } = await searchParams;
  const example = typeof document === "string" ? await findExample(document) : null;
  return {
    title: example ? `${example.title}, checked` : "Check a text",
    description:
      "Paste a text and see which of its assertions name no source, a source that cannot be found, or a figure that contradicts itself.",
  };
}

export default async function CheckPage({ searchParams }: PageProps<"/check">) {
  const { document, rule, level } = await searchParams;
  const filter = {
    rule: typeof rule === "string" ? rule : undefined,
    level: typeof level === "string" ? level : undefined,
  };
  readyThread();
  const initial = typeof document === "string" ? await checkExample(document) : { text: "" };
  return (
    <CheckForm action={checkForm} keep={keepForm} initial={initial} filter={filter} intro={<Intro />}>
      <About />
    </CheckForm>
  );
}

function Intro() {
  return (
    <>
      <h1>Check a text</h1>
      <p className="lede">
        Paste a text, or give a file. Stemma marks the assertions that name no source, a source that cannot be found, or
        a figure whose bound changes on the way. It does not say whether they are true.
      </p>
    </>
  );
}

/** A stored text, or the invented one, that an address names; null where there is no such document. Read once a request. */
const findExample = cache(async (id: string): Promise<{ title: string; text: string } | null> => {
  if (id === "invented") return { title: "The siege of Aldermere (invented)", text: inventedSample };
  const stored = await findDocument(id);
  return stored && { title: documentTitle(stored.source), text: stored.text };
});

/** The example checked as if it had been pasted: an address that can be passed on. */
async function checkExample(id: string): Promise<CheckState> {
  const example = await findExample(id);
  if (!example)
    return { text: "", error: `There is no document “${id.slice(0, 80)}” to check: paste its text, or choose a file.` };
  const { title, text } = example;
  const format = "plain" as const;
  const source = { name: id, format, language: "", text, bytes: "", baseline: [] };
  try {
    const print = { kind: "state", pasted: text.slice(0, maxPasted), title, source, pages: "all" } as const;
    return readState(await printInWorker({ text, name: id, format }, print));
  } catch (error) {
    if (error instanceof AppError) return { text: "", error: error.message };
    throw error;
  }
}

function About() {
  return (
    <div className="grid gap-x-10 md:grid-cols-3">
      <section>
        <h2>What is kept</h2>
        <p>
          Nothing, unless you keep the text as a document. It is read, checked, and forgotten with the answer; its
          quotations are held against those on record.
        </p>
      </section>
      <section id="check-limits">
        <h2>Limits</h2>
        <p>
          {maxPasted.toLocaleString("en")} characters, or a file of {maxCheckBytes / 1e6} MB, and {maxCheckTime / 1000}{" "}
          seconds of computing. A PDF needs a text layer: scans are not read. A longer text is refused, never cut.
          English, German, French, Russian and Spanish are read fully.
        </p>
        <p className="mt-2">
          <Link href="/rules">What the rules ask, and why</Link>
        </p>
      </section>
      <section>
        <h2>Two to try</h2>
        <ul className="space-y-2">
          <li>
            <Link href="/check?document=metapedia-red-terror" prefetch={false}>
              “Red Terror”, Metapedia
            </Link>{" "}
            <span className="text-sm text-soft">article of a far-right wiki, English</span>
          </li>
          <li>
            <Link href="/check?document=invented" prefetch={false}>
              The siege of Aldermere
            </Link>{" "}
            <span className="text-sm text-soft">an invented text with a fault of each kind</span>
          </li>
        </ul>
      </section>
    </div>
  );
}
