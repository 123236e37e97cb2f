/** Names and values of a record, the names in the soft ink. */
export function FactList({ children }: { children: React.ReactNode }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 m-0 pt-3 border-t border-ink text-sm">
      {children}
    </dl>
  );
}

/** One row of a list of facts. */
export function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="m-0 min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </>
  );
}
