import type { Metadata } from "next";
import Link from "next/link";
import { SightingMark } from "@/components/ui/sighting-mark";
import { sightingWords, statusWords, verificationWords } from "@/lib/domain/words-for";
import { verificationStatusSchema } from "@/lib/schemas/citation";

export const metadata: Metadata = {
  title: "About",
  description:
    "What Stemma is, what its marks and grades mean, what it counts and what it refuses to count, and where its limits lie.",
};

export default function AboutPage() {
  return (
    <article className="max-w-[44em]">
      <h1>About Stemma</h1>
      <p className="lede">
        Stemma compares contested figures and wordings by their sources: who gives which figure, for exactly what, and
        on whose authority; where it comes from, link by link; and which assertions of a text stand on nothing that is
        recorded.
      </p>
      <p>
        It is named after the <i>stemma codicum</i>, the tree that shows which manuscript was copied from which. It
        speaks in nobody’s voice. It does not say that a figure is true; it says who asserts it, in which words, at
        which place in which source, what that source rests on, and who has checked. The same rules treat every side.
      </p>
      <Marks />
      <Grades />
      <Counting />
      <Limits />
      <h2>Where to begin</h2>
      <ul className="list-disc pl-5 [&>li]:py-0.5">
        <li>
          <Link href="/questions">The questions</Link>: each a comparison of all recorded figures.
        </li>
        <li>
          <Link href="/documents">The texts</Link>: read with their assertions marked.
        </li>
        <li>
          <Link href="/rules">The rules</Link> and what they find: <Link href="/findings">findings</Link>.
        </li>
        <li>
          <Link href="/history">The history</Link>: every change to the record, with its author and reason.
        </li>
      </ul>
    </article>
  );
}

const list = "grid grid-cols-[11rem_minmax(0,1fr)] max-sm:grid-cols-1 gap-x-6 gap-y-1.5 sm:[&_dd]:mb-0 [&_dd]:mb-1";

function Marks() {
  return (
    <>
      <h2 id="marks">The marks</h2>
      <h3>How far a wording was seen</h3>
      <p className="text-soft mb-2">The same mark in every figure, table, graph and text.</p>
      <dl className={list}>
        {(["original", "quoted", "unseen"] as const).map((kind) => (
          <div key={kind} className="contents">
            <dt>
              <SightingMark kind={kind} />
            </dt>
            <dd className="text-soft">{sightingWords[kind].meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-soft">
        A bar is a range with both ends marked. An arrow is an open end, drawn from the stated number to the side that
        the author left open: “at least” and “up to” are never drawn as points.
      </p>
      <h3>What a claim stands on, as far as it is recorded</h3>
      <dl className={list}>
        {Object.values(statusWords).map(({ mark, label, meaning }) => (
          <div key={label} className="contents">
            <dt>
              <span aria-hidden="true" className="inline-block w-5">
                {mark}
              </span>
              {label}
            </dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Grades() {
  return (
    <>
      <h2 id="grades">How it grades</h2>
      <p>
        Seeing is not confirming. The mark of a wording says only that somebody has seen that the source says so: in the
        original, as a later author quotes it, or not at all. Figures that are remembered but were never opened are left
        out, or shown as “not checked”.
      </p>
      <p className="mt-2">
        A link between two claims is graded apart, by what a reader found on opening the cited place:
      </p>
      <p className="mt-1 text-soft">
        {verificationStatusSchema.options.map((status) => verificationWords[status]).join(" · ")}
      </p>
      <p className="mt-2">
        A link found to say otherwise, or nothing, carries no support. The support of a claim is the best that any of
        its chains reaches, and a chain is as good as its weakest link. Assessments of single assertions are those of
        the people who compiled the record, under their name and with their ground; they are never Stemma’s.
      </p>
    </>
  );
}

function Counting() {
  return (
    <>
      <h2 id="counting">What it counts, and what it refuses to</h2>
      <ul className="list-disc pl-5 [&>li]:py-1">
        <li>
          Claims that share an origin are one family: ten repetitions count once. Where a lineage is not recorded, it is
          counted as unknown, never as independent.
        </li>
        <li>
          Two figures are compared only where unit, what is counted, period and place agree; where they don’t, it says
          in words which differ.
        </li>
        <li>
          There is no mean. A range keeps its bounds: an “up to” is never its low end, an “at least” never its high end.
        </li>
        <li>
          A number keeps the words it was read from: “dozens” stays “dozens” beside 24 to 99. Values that are ours, such
          as a sum, are said to be ours.
        </li>
        <li>Absence is recorded: “searched, not found”, “the source gives no figure”, “lineage not recorded”.</li>
      </ul>
    </>
  );
}

function Limits() {
  return (
    <>
      <h2 id="limits">Its limits</h2>
      <ul className="list-disc pl-5 [&>li]:py-1">
        <li>It knows what was entered. That nothing is recorded behind a claim does not mean that nothing exists.</li>
        <li>Most works were seen in part, or only as others quote them; each page says which.</li>
        <li>
          “Independent” means that no common origin is recorded. A link that nobody has found yet would lower the
          number.
        </li>
        <li>A text under examination is shown with its own words and framing. To show it is not to agree with it.</li>
        <li>
          The rules find what is missing in form: a source, a page, a bound. They cannot judge whether a source is
          right.
        </li>
        <li>
          The shipped collections are examples, chosen for their disputes and for having several sides; they are not
          complete.
        </li>
      </ul>
    </>
  );
}
