import type { Metadata } from "next";
import Link from "next/link";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <h1>There is no such page</h1>
      <p className="lede">
        The record may never have existed here, or its address may be misspelt. Stemma keeps the history of every
        record, so that nothing is gone without a trace.
      </p>
      <p>
        <Link href="/search">Search</Link>, <Link href="/questions">all questions</Link>,{" "}
        <Link href="/history">history</Link>
      </p>
    </>
  );
}
