import type { Context, Subject } from "./noun-phrase";
import type { DraftAttribution } from "./read-attribution";

/** Who says something at a word, and the verb that says so. */
export type Sayer = { subject: Subject; verb: number | null };

/** How one language tells who says something, where its clauses are built too unlike English to be read by the common rules. */
export type LocalReader = {
  /** Who says something at a word. */
  at(context: Context, index: number, from: number, to: number): Sayer | null;
  /** Who stands behind "according to" where its words are no plain name; undefined where the common rules tell it. */
  according(context: Context, start: number, limit: number, to: number): Subject | undefined;
  /** Who does by a sign that counts only where nobody else was found. */
  whole(context: Context, from: number, to: number): Subject | null;
  /** The work that is named in a way of the language's own, as offsets in UTF-16 units. */
  work?(context: Context, from: number, to: number): { start: number; end: number } | null;
  /** Where a phrase of hearsay that ends before a word says where it is heard; null where it leaves that open. */
  heardIn?(context: Context, end: number, to: number): Subject | null;
  /** The attribution of a sentence that goes on with what the one before it in its block reports; its own where it does not. */
  carryOn?(
    context: Context,
    from: number,
    to: number,
    own: DraftAttribution,
    before: DraftAttribution | null,
  ): DraftAttribution;
};
