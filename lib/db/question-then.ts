import "server-only";
import type { QuestionRecord } from "@/lib/domain/question-record";
import { endOfRecorded } from "@/lib/domain/recorded-day";
import { findGraph } from "./graph";
import { findLastChangeThen, reachInPast, readPast } from "./past";
import { readQuestion } from "./question";
import { keptWhileUnchanged } from "./unchanged";

/**
 * A question with all that its comparison is made of, as the record stood at the end of a day, or at a moment, as an address names it
 * (`2026-11-24`, `2026-11-24T17:36:16.123Z`). Null where it was not on record. A constant number of statements; throws where
 * that state can't be rebuilt (see `readPast`).
 */
export const findQuestionThen = (slug: string, recorded: string): Promise<QuestionRecord | null> =>
  keptWhileUnchanged(
    `question ${slug} of ${recorded}`,
    () =>
      readPast(endOfRecorded(recorded), (past) =>
        readQuestion(slug, past, (claims, db) => findGraph(claims, db, reachInPast), findLastChangeThen),
      ),
    () => true,
  );
