interface FacetRowProps {
  /** What is chosen among: "Rule". */
  label: string;
  values: { value: string; label: string; count?: number }[];
  chosen: string | undefined;
  /** The address with this value chosen, or with none. */
  hrefOf: (value: string | undefined) => string;
  /** Values shown at once; the others are folded away. */
  length?: number;
  isMono?: boolean;
}

const grouped = new Intl.NumberFormat("en-GB");

/** One facet of a list as links with their counts; the chosen one is underlined, and chosen again it is given up. */
export function FacetRow({ label, values, chosen, hrefOf, length = 8, isMono = false }: FacetRowProps) {
  if (values.length === 0) return null;
  const link = (value: string | undefined, text: string, count?: number) => (
    <a
      key={value ?? ""}
      href={hrefOf(value === chosen ? undefined : value)}
      aria-current={value === chosen ? "true" : undefined}
      className="inline-block min-h-6 py-0.5 mr-4 text-ink no-underline hover:underline aria-[current]:shadow-[0_1.5px_0_var(--color-accent)]"
    >
      <span className={isMono && value !== undefined ? "font-mono text-xs" : ""}>{text}</span>
      {count === undefined ? null : <span className="text-soft"> {grouped.format(count)}</span>}
    </a>
  );
  const first = values.filter((value, i) => i < length || value.value === chosen);
  const rest = values.filter((value) => !first.includes(value));
  return (
    <nav aria-label={label} className="grid sm:grid-cols-[6rem_minmax(0,1fr)] items-baseline max-sm:pb-1">
      <span className="text-soft font-medium py-0.5">{label}</span>
      <div>
        {link(undefined, "all")}
        {first.map((value) => link(value.value, value.label, value.count))}
        {rest.length > 0 ? (
          <details className="inline">
            <summary className="inline-block min-h-6 py-0.5 text-soft cursor-pointer">{rest.length} more</summary>
            <div>{rest.map((value) => link(value.value, value.label, value.count))}</div>
          </details>
        ) : null}
      </div>
    </nav>
  );
}
