import type { LexiconData } from "../flags";
import { heldByNobody } from "./held-by-nobody";
import { countedByNobody } from "./counted-by-nobody";
import { toldByNobody } from "./told-by-nobody";

/** Phrases that lay something to nobody in particular. */
export const vaguePhrases: LexiconData["phrases"] = {
  vague: [toldByNobody, heldByNobody, countedByNobody].join("\n"),
};
