import Link from "next/link";

interface FindingLineProps {
  ruleId: string;
  message: string;
  question: string | null;
}

/** A finding in running words: its rule, what it says, what it asks. */
export function FindingLine({ ruleId, message, question }: FindingLineProps) {
  return (
    <>
      <Link
        href={`/rules/${ruleId}`}
        prefetch={false}
        className="font-mono text-xs font-medium text-warn no-underline hover:underline"
      >
        {ruleId}
      </Link>{" "}
      {message} {question}
    </>
  );
}
