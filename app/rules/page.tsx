import type { Metadata } from "next";
import Link from "next/link";
import { levelWords } from "@/components/finding/finding-words";
import { rules } from "@/lib/check";
import type { Rule } from "@/lib/check/rule";
import { listFindings } from "@/lib/db/finding";
import { levelSchema } from "@/lib/schemas/finding";

export const metadata: Metadata = {
  title: "Rules",
  description: "What each rule flags, why, and when not to use it: the same rules for every side.",
};

const families: Record<"text" | "graph", { title: string; about: string; has: Rule["family"][] }> = {
  text: {
    title: "Over the assertions of a text",
    about:
      "They read one text: its assertions, its markers, its reference list. Any text can be held against them, also one that nobody has recorded.",
    has: ["passage", "text"],
  },
  graph: {
    title: "Over the evidence",
    about: "They follow citations from claim to claim, as far as they are recorded.",
    has: ["graph"],
  },
};

export default async function RulesPage() {
  const { facets } = await listFindings({}, { perPage: 1, withSources: false });
  const counts = new Map(facets.rule.map(({ value, count }) => [value, count]));
  return (
    <>
      <h1>Rules</h1>
      <p className="lede text-soft">
        What is asked of every text and every figure, whichever side it serves. A rule says what is missing or has
        changed; it never says what happened.
      </p>
      {(["text", "graph"] as const).map((family) => (
        <section key={family} aria-labelledby={family}>
          <h2 id={family}>{families[family].title}</h2>
          <p className="text-soft text-sm mb-3">
            {families[family].about}
            {family === "text" ? (
              <>
                {" "}
                <Link href="/check">Check a text</Link>
              </>
            ) : null}
          </p>
          <ul>
            {rules
              .filter((rule) => families[family].has.includes(rule.family))
              .map((rule) => (
                <RuleLine key={rule.id} rule={rule} count={counts.get(rule.id) ?? 0} />
              ))}
          </ul>
        </section>
      ))}
      <h2>Levels</h2>
      <dl className="text-sm grid grid-cols-[8rem_minmax(0,1fr)] gap-y-1 max-w-[44em]">
        {levelSchema.options.map((level) => (
          <div key={level} className="contents">
            <dt>
              <span aria-hidden="true">{levelWords[level].mark}</span> {levelWords[level].label}
            </dt>
            <dd className="text-soft">{levelWords[level].meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function RuleLine({ rule, count }: { rule: Rule; count: number }) {
  return (
    <li className="border-t border-hair py-2.5 grid gap-x-8 items-baseline md:grid-cols-[15rem_minmax(0,1fr)_8rem]">
      <p>
        <Link
          href={`/rules/${rule.id}`}
          className="font-mono text-sm font-medium text-warn no-underline hover:underline inline-block min-h-6 py-0.5"
        >
          {rule.id}
        </Link>
      </p>
      <p>
        {rule.title} <span className="text-sm text-soft">{levelWords[rule.level].label}</span>
      </p>
      <p className="text-sm md:text-right">
        {count === 0 ? (
          <span className="text-soft">none now</span>
        ) : (
          <Link href={`/findings?rule=${rule.id}`} className="inline-block min-h-6 py-0.5">
            {new Intl.NumberFormat("en-GB").format(count)} now
          </Link>
        )}
      </p>
    </li>
  );
}
