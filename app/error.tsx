"use client";

/** What a reader sees when a page fails. Says nothing of the inside; the number finds the entry in the server's log. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <h1>This page could not be made</h1>
      <p className="lede">
        The fault is ours, and nothing was changed. Trying again may help; if it does not, the number{" "}
        {error.digest ?? "(none)"} finds it in the server’s log.
      </p>
      <button type="button" onClick={reset} className="text-accent underline cursor-pointer">
        Try again
      </button>
    </>
  );
}
