/** A finding shown where it stands: one sentence of a document under examination, to try the check on. */
export interface ExampleFinding {
  document: string;
  documentTitle: string;
  publishedIn: string | null;
  assertions: number;
  exact: string;
  language: string;
  ruleId: string;
  question: string | null;
  message: string;
}
