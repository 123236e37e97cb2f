/** What of the address was not understood, and so left out of account. */
export function IgnoredNote({ ignored }: { ignored: { name: string; value: string }[] }) {
  if (ignored.length === 0) return null;
  return (
    <p role="note" className="my-3 border-l-2 border-warn pl-3 text-sm">
      Not understood, and ignored:{" "}
      {ignored.slice(0, 10).map(({ name, value }, i) => (
        <span key={`${name} ${value}`}>
          {i > 0 && ", "}
          <code className="wrap-anywhere">
            {name}={value.slice(0, 60)}
          </code>
        </span>
      ))}
      . The rest of the address holds.
    </p>
  );
}
