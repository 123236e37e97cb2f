interface RuleExampleProps {
  entries: { words: string; facts: string[] }[];
  links: string[];
  findings: { message: string; question: string | null }[];
}

/** One example of a rule, with what the rule says of it. */
export function RuleExample({ entries, links, findings }: RuleExampleProps) {
  return (
    <li className="border-l-2 border-hair pl-4 py-1 mb-4 max-w-[44em]">
      <ul>
        {entries.map(({ words, facts }, i) => (
          <li key={i}>
            <span className="font-serif text-lg">{words}</span>
            {facts.length > 0 ? <span className="text-sm text-soft"> · {facts.join(" · ")}</span> : null}
          </li>
        ))}
        {links.map((link) => (
          <li key={link} className="text-sm">
            {link}
          </li>
        ))}
      </ul>
      {findings.length === 0 ? (
        <p className="text-sm text-soft mt-1">Nothing is asked.</p>
      ) : (
        findings.map(({ message, question }, i) => (
          <p key={i} className="text-sm mt-1 text-warn">
            {message} {question}
          </p>
        ))
      )}
    </li>
  );
}
