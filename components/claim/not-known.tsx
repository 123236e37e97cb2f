import type { Route } from "next";
import Link from "next/link";
import type { Absence } from "@/lib/schemas/citation";

/** A link that is suspected and not shown, as a list names it. */
interface Suspected {
  id: string;
  relation: string;
  reason: string | null;
  other: { kind: "claim" | "source"; id: string; label: string };
}

/** Links that somebody suspects: said beside the claim, and no chain runs through them. */
export function SuspectedLinks({ suspected }: { suspected: Suspected[] }) {
  return (
    <ul className="list-none m-0 p-0">
      {suspected.map(({ id, relation, reason, other }) => (
        <li key={id} className="border-t border-hair py-2">
          <span className="first-letter:uppercase inline-block">{relation}</span>:{" "}
          <Link href={(other.kind === "claim" ? `/claims/${other.id}` : `/sources/${other.id}`) as Route}>
            {other.label}
          </Link>
          <p className="mt-0.5 text-sm text-soft">
            Not a link in any chain{reason ? `: ${reason}` : ", since nothing recorded shows it."}
          </p>
        </li>
      ))}
    </ul>
  );
}

const kinds: Record<Absence["kind"], string> = {
  searchedNotFound: "searched, not found",
  lineageNotRecorded: "lineage not recorded",
  noFigureGiven: "no figure given",
};

/** What was looked for and not found. */
export function Absences({ absences }: { absences: Absence[] }) {
  return (
    <ul className="list-none m-0 p-0">
      {absences.map((absence) => (
        <li key={absence.id} className="border-t border-hair py-2">
          {absence.sought}: <span className="text-soft">{kinds[absence.kind]}.</span>
          {absence.note && <p className="mt-0.5 text-sm text-soft">{absence.note}</p>}
        </li>
      ))}
    </ul>
  );
}
