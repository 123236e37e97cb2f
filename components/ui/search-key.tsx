"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** The key `/`: to this page's search field, or to the search. */
export function SearchKey() {
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>("[role=search] input[type=search]");
      if (field) field.focus();
      else router.push("/search");
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [router]);
  return null;
}
