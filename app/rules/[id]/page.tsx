import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FindingRow } from "@/components/finding/finding-row";
import { levelWords } from "@/components/finding/finding-words";
import { RuleExample } from "@/components/finding/rule-example";
import { findRule } from "@/lib/check";
import { listFindings } from "@/lib/db/finding";
import { describeExamples, type DescribedExample } from "./describe-example";

/** Findings shown on the rule's own page. */
const shown = 5;

export async function generateMetadata({ params }: PageProps<"/rules/[id]">): Promise<Metadata> {
  const rule = findRule((await params).id) ?? notFound();
  return { title: `${rule.id}: ${rule.title}`, description: rule.why };
}

export default async function RulePage({ params }: PageProps<"/rules/[id]">) {
  const rule = findRule((await params).id) ?? notFound();
  const { findings, total, apart } = await listFindings({ rule: rule.id }, { perPage: shown, withSources: false });
  const examples = describeExamples(rule);
  return (
    <article>
      <p className="text-sm text-soft mt-6 -mb-8">
        <Link href="/rules">Rules</Link> · {levelWords[rule.level].label}: {levelWords[rule.level].meaning}
      </p>
      <h1>{rule.title}</h1>
      <p className="font-mono text-sm font-medium text-warn mb-4">{rule.id}</p>
      <p className="lede">{rule.why}</p>
      <Examples title="Flagged" examples={examples.notOk} />
      <Examples title="Not flagged" examples={examples.ok} />
      <h2>When not to use it</h2>
      <p className="max-w-[44em]">{rule.whenNotToUse}</p>
      <h2>What it finds now</h2>
      {total === 0 ? (
        <p className="text-soft">
          Nothing in the present record{apart > 0 ? ` that was not set aside (${apart})` : ""}.
        </p>
      ) : (
        <>
          <ol>
            {findings.map((finding) => (
              <FindingRow key={finding.id} finding={finding} />
            ))}
          </ol>
          {total > shown ? (
            <p className="border-t border-hair pt-3">
              <Link href={`/findings?rule=${rule.id}`}>
                All {new Intl.NumberFormat("en-GB").format(total)} findings of this rule
              </Link>
            </p>
          ) : null}
        </>
      )}
    </article>
  );
}

function Examples({ title, examples }: { title: string; examples: DescribedExample[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {examples.map((example, i) => (
          <RuleExample key={i} {...example} />
        ))}
      </ul>
    </>
  );
}
