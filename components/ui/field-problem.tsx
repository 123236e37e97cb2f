/** What is wrong with a field, beside it; a screen reader is told when it comes. */
export function FieldProblem({ id, children }: { id: string; children: string | undefined }) {
  return (
    <span id={id} role={children ? "alert" : undefined} className={children ? "block text-warn text-sm" : "hidden"}>
      {children}
    </span>
  );
}
