/** A failure that the person at the keyboard can do something about: printed as one sentence, exit code 1. */
export class Refusal extends Error {
  override name = "Refusal";
}
