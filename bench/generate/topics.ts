import type { Random } from "./random";

/** Claims of one controversy: they stand together, in the order of their years, and cite each other. */
export interface Topic {
  /** Index of its first claim, and of the first that is no longer its own. */
  start: number;
  end: number;
  /** The chance that a claim cites the hub of the graph. */
  hub: number;
}

/** Most claims of the topics that questions are drawn from, so that they are alike in graphs of every size. */
const mostInQuestion = 3_000;

/**
 * Cuts `claims` into topics: first one of up to 3,000 for an ordinary question, then one that leans on the hub (an eighth of
 * all), then others, few of them large and most small.
 */
export function cutTopics(claims: number, random: Random): Topic[] {
  const topics: Topic[] = [];
  let at = 0;
  const take = (size: number, hub: number) => {
    const end = Math.min(claims, at + Math.max(1, Math.round(size)));
    topics.push({ start: at, end, hub });
    at = end;
  };
  take(Math.min(mostInQuestion, claims * 0.7), 0);
  take(claims / 8, 0.9);
  for (; topics.at(-1)!.end < claims;) take(Math.min(20_000, claims / 20 + 50, 40 / (1 - random.next()) ** 0.9), 0);
  return topics;
}
