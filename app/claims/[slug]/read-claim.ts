import { cache } from "react";
import type { Repeat } from "@/components/claim/repeats";
import type { Seen } from "@/components/stemma/stemma-view";
import { readStemma } from "../read-stemma";
import { findClaimDossier } from "@/lib/db/claim";
import { findRepeats } from "@/lib/db/repeats";
import { driftLabel } from "@/lib/domain/describe-drift";
import { explainSupport } from "@/lib/domain/explain-support";
import { intentWords } from "@/lib/domain/words-for";

/** Openings of cited places that a page tells of. */
const mostOpened = 200;

/** The claim with its records, once a request: page and metadata ask for the same. */
export const readDossier = cache((slug: string) => findClaimDossier(slug, { openedAtMost: mostOpened }));

/** What the claim rests on: the stemma as it is to be seen, and its support with the reason, now and as of the year asked for. */
export async function readSupport(slug: string, seen: Seen) {
  const stemma = await readStemma([slug], seen);
  const past = seen.wanted.asOf === null ? null : explainSupport(stemma.shown, slug);
  return { ...stemma, support: explainSupport(stemma.whole, slug)!, past };
}

/** The first who repeat the claim one hop on, how many more do, and how many claims lead to it at any distance. */
export async function readRepeats(slug: string): Promise<{ repeats: Repeat[]; more: number; allHops: number }> {
  const { repeats, count, allHops } = await findRepeats(slug);
  const shown = repeats.map(({ intent, status, drift, ...repeat }) => {
    const changes = drift.map(driftLabel);
    return {
      ...repeat,
      intentWords: intentWords[intent],
      drift: status === "misrepresented" ? ["misquoted", ...changes] : changes,
    };
  });
  return { repeats: shown, more: count - repeats.length, allHops };
}
