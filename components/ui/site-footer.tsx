import Link from "next/link";

/** What Stemma says of itself on every page. */
export function SiteFooter() {
  return (
    <footer className="border-t border-hair mt-16 py-6 text-sm text-soft">
      <div className="max-w-[72rem] mx-auto px-6 flex flex-wrap gap-x-6 gap-y-1">
        <p className="mr-auto">
          Stemma asserts nothing about the past; it records who asserts what, where, and on whose authority.
        </p>
        <nav aria-label="About" className="flex flex-wrap gap-x-4 no-print">
          <Link href="/rules">Rules</Link>
          <Link href="/history">History</Link>
          <Link href="/about">About</Link>
        </nav>
      </div>
    </footer>
  );
}
