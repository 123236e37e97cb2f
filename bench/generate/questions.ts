import type { GeneratedGraph } from "./graph";
import type { TableRows } from "./rows";
import { eventOfTopic } from "./words";

/** The most estimates that a question is given. */
const questionLength = 500;

/**
 * A question for each topic, of its latest estimates, up to 500 of them; the second one's are spread over the hub's topic. Two
 * bands each: every seventh estimate stands in the second.
 */
export function questionRows(graph: GeneratedGraph): TableRows[] {
  const count = graph.topics.length;
  const answers: string[] = [];
  for (let q = 0; q < count; q++)
    questionClaims(graph, q).forEach((claim, position) => {
      answers.push(`${q + 1}\t${claim}\t${2 * q + (position % 7 === 6 ? 2 : 1)}\t${position}`);
    });
  return [
    {
      table: "Question", columns: ["id", "slug", "collectionId", "title"], count,
      line: (i) => `${i + 1}\tquestion-${i + 1}\t1\tHow many died in ${eventOfTopic(i)}?`,
    },
    {
      table: "Band", columns: ["id", "questionId", "position", "label"], count: 2 * count,
      line: (i) => `${i + 1}\t${1 + (i >> 1)}\t${i % 2}\t${i % 2 ? "of other kinds" : "of the kind that most count"}`,
    },
    { table: "Answer", columns: ["questionId", "claimId", "bandId", "position"], count: answers.length, line: (i) => answers[i]! },
  ]; // prettier-ignore
}

/** The keys of the estimates that a question asks about: of a topic its latest, of the hub's topic some spread over it. */
export function questionClaims(graph: GeneratedGraph, question: number): number[] {
  const { start, end } = graph.topics[question]!;
  const estimates: number[] = [];
  for (let i = end - 1; i >= start; i--) if (graph.isEstimate[i]) estimates.push(i + 1);
  const step = question === 1 ? Math.max(1, Math.floor(estimates.length / questionLength)) : 1;
  return estimates.filter((_, i) => i % step === 0).slice(0, questionLength);
}
