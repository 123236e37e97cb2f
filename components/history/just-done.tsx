import Link from "next/link";

/** What was just done, with the way to it in the history and to its undoing. */
export function JustDone({ children, change }: { children: React.ReactNode; change: number }) {
  return (
    <p role="status" className="border-l-2 border-accent pl-3 my-3 max-w-[44em]">
      {children}{" "}
      <Link href={`/history?change=${change}#undo`} prefetch={false} className="inline-block min-h-6 py-0.5">
        What was entered, and undo
      </Link>
    </p>
  );
}
