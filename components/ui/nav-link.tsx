"use client";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";

/** A link of the main navigation that says when its part of the site is open. */
export function NavLink({ href, children }: { href: Route; children: React.ReactNode }) {
  const path = usePathname();
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className="text-soft no-underline whitespace-nowrap py-0.5 hover:text-ink hover:underline aria-[current]:text-ink aria-[current]:underline"
    >
      {children}
    </Link>
  );
}
