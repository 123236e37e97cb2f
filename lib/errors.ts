/** Every failure that a caller may meet, and the HTTP status it becomes. Anything else is our bug: a 500. */
export const errorStatus = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  invalid: 422,
  busy: 503,
} as const;
export type ErrorCode = keyof typeof errorStatus;

/** One thing that is wrong with an input: where it stands, and why it is refused. */
export interface Problem {
  /** A path into the input, such as `claims[3].estimate.low`; empty for the whole. */
  path: string;
  reason: string;
}

/** A failure that is told to the person at the screen. */
export class AppError extends Error {
  override name = "AppError";
  /**
   * @param message One sentence for the person at the screen; says what to do where it can.
   * @param problems The places in the input that caused it.
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly problems: Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
