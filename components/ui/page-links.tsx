/** The way through the pages of a list. Nothing where there is only one. */
export function PageLinks({
  page,
  pages,
  hrefOf,
  label,
}: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  label: string;
}) {
  if (pages <= 1) return null;
  const link = "inline-block min-h-6 py-0.5";
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-5 items-baseline text-sm mt-6 no-print">
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)} className={link}>
          Previous
        </a>
      ) : null}
      <span className="text-soft">
        Page {new Intl.NumberFormat("en-GB").format(page)} of {new Intl.NumberFormat("en-GB").format(pages)}
      </span>
      {page < pages ? (
        <a rel="next" href={hrefOf(page + 1)} className={link}>
          Next
        </a>
      ) : null}
    </nav>
  );
}
