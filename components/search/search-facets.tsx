import type { Route } from "next";
import Link from "next/link";
import type { SearchFacet, SearchFilter, SearchResult } from "@/lib/domain/search-result";
import { claimKindWords, countingBasisWords, sightingWords } from "@/lib/domain/words-for";

const facets: { id: keyof SearchResult["facets"]; label: string; name: (value: string) => string }[] = [
  { id: "kind", label: "Kind", name: (value) => claimKindWords[value as keyof typeof claimKindWords] ?? value },
  {
    id: "basis",
    label: "Counts",
    name: (value) => countingBasisWords[value as keyof typeof countingBasisWords] ?? value,
  },
  {
    id: "sighting",
    label: "Opened",
    name: (value) => sightingWords[value as keyof typeof sightingWords]?.label ?? value,
  },
  { id: "collection", label: "Collection", name: (value) => value.replaceAll("-", " ") },
];

interface Props {
  result: SearchResult;
  filter: SearchFilter;
  href: (change: Partial<Record<keyof SearchFilter, string | undefined>>) => Route;
}

/** Choices that narrow the claims, as links: all in the address. */
export function SearchFacets({ result, filter, href }: Props) {
  return (
    <div className="my-6 border-y border-hair py-3 text-sm no-print">
      {facets.map(({ id, label, name }) => (
        <Facet
          key={id}
          label={label}
          chosen={filter[id]}
          values={result.facets[id]}
          name={name}
          href={(value) => href({ [id]: value, page: undefined })}
        />
      ))}
    </div>
  );
}

interface FacetProps {
  label: string;
  chosen: string | undefined;
  values: SearchFacet[];
  name: (value: string) => string;
  href: (value: string | undefined) => Route;
}

function Facet({ label, chosen, values, name, href }: FacetProps) {
  if (values.length < 2 && !chosen) return null;
  const link =
    "inline-block py-1 text-ink no-underline hover:underline aria-[current]:border-b-[1.5px] aria-[current]:border-accent";
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)]">
      <span aria-hidden className="py-1 text-soft">
        {label}
      </span>
      <ul aria-label={label} className="flex flex-wrap gap-x-4">
        <li>
          <Link href={href(undefined)} aria-current={chosen ? undefined : "true"} className={link}>
            all
          </Link>
        </li>
        {values.map(({ value, count }) => (
          <li key={value}>
            <Link href={href(value)} aria-current={chosen === value ? "true" : undefined} className={link}>
              {name(value)} <span className="text-soft">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
