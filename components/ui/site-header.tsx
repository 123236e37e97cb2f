import Link from "next/link";
import { NavLink } from "./nav-link";
import { SearchKey } from "./search-key";

/** Name and main navigation, with a way past them for the keyboard. */
export function SiteHeader() {
  return (
    <header className="border-b border-hair no-print">
      <a href="#content" className="absolute left-2 top-2 -translate-y-24 focus:translate-y-0 bg-paper px-3 py-2 z-20">
        Skip to the content
      </a>
      <div className="max-w-[72rem] mx-auto px-6 py-3 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <Link href="/" className="font-serif text-xl font-medium text-ink no-underline mr-auto tracking-tight">
          Stemma
        </Link>
        <nav aria-label="Main" className="flex flex-wrap gap-x-4">
          <NavLink href="/questions">Questions</NavLink>
          <NavLink href="/sources">Sources</NavLink>
          <NavLink href="/check">Check a text</NavLink>
          <NavLink href="/findings">Findings</NavLink>
          <NavLink href="/search">Search</NavLink>
        </nav>
        <SearchKey />
      </div>
    </header>
  );
}
