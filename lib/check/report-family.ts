import type { Report } from "./rule";

/** A family of estimates that share an origin, counted. */
export interface CountedFamily {
  /** The slug and the name of its earliest origin. */
  id: string;
  name: string;
  /** The slug of the first estimate that stands in another work than the origins. */
  first: string;
  /** How many such estimates there are, and in how many works. */
  repeating: number;
  works: number;
}

/** What `single-origin` says of a family, or null where it holds nothing against it. */
export const reportFamily = ({ id, name, first, repeating, works }: CountedFamily): Report | null =>
  works < 2
    ? null
    : {
        subject: { kind: "claim", id },
        cause: { kind: "claim", id: first },
        message: `${repeating} estimates in ${works} other works share the origin ${name}: they are one witness.`,
      };
