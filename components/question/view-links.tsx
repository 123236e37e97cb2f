import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { printComparisonView } from "@/lib/domain/comparison-address";
import type { Comparison } from "@/lib/domain/compare-question";
import type { ComparisonView } from "@/lib/schemas/comparison-view";

interface ViewLinksProps {
  path: string;
  view: ComparisonView;
  comparison: Comparison;
}

const shows = [
  ["all", "all"],
  ["one-per-origin", "one per origin"],
  ["seen", "seen in the original only"],
  ["no-tertiary", "no encyclopaedias"],
] as const;

/** The switches of a comparison as plain links: as of, show, by. */
export function ViewLinks({ path, view, comparison }: ViewLinksProps) {
  const years = comparison.choices.asOf;
  const given = view.asOf !== null && !years.includes(view.asOf) ? [...years, view.asOf] : years;
  const link = (change: Partial<ComparisonView>, words: ReactNode) => {
    const [name, value] = Object.entries(change)[0]! as [keyof ComparisonView, ComparisonView[keyof ComparisonView]];
    return (
      <ViewLink
        key={String(value)}
        path={path}
        view={{ ...view, ...change }}
        words={words}
        isChosen={view[name] === value}
      />
    );
  };
  return (
    <nav aria-label="What is shown" className="mt-6 flex flex-wrap gap-x-6 border-y border-hair py-2 text-sm no-print">
      <Group name="As of">
        {link({ asOf: null }, "today")}
        {given.toSorted((a, b) => a - b).map((year) => link({ asOf: year }, year))}
      </Group>
      <Group name="Show">{shows.map(([show, words]) => link({ show }, words))}</Group>
      <Group name="By">
        {link({ sort: "value" }, "value")}
        {link({ sort: "year" }, "year of publication")}
      </Group>
    </nav>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline">
      <span className="mr-2 font-medium text-soft">{name}</span>
      {children}
    </div>
  );
}

function ViewLink({
  path,
  view,
  words,
  isChosen,
}: {
  path: string;
  view: ComparisonView;
  words: ReactNode;
  isChosen: boolean;
}) {
  return (
    <Link
      href={`${path}${printComparisonView(view)}` as Route}
      aria-current={isChosen ? "true" : undefined}
      scroll={false}
      prefetch={false}
      className="mr-3 inline-block py-1 whitespace-nowrap text-ink no-underline hover:underline aria-[current]:shadow-[0_1.5px_0_var(--color-accent)]"
    >
      {words}
    </Link>
  );
}
