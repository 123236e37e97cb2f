import { quoteBriefly } from "../quote-briefly";
import { defineTextRule } from "../rule";
import { placesIn, standsOnNothing } from "../text-to-check";

const words =
  /(?<![\p{L}])(?:(?:almost|nearly|virtually|practically) (?:all|every\w*|no(?:body| one)?|always)|the (?:vast|overwhelming) majority|without exception|always|never|everyone|everybody|nobody|no one|all|every|entirely|invariably|universally|undoubtedly|completely|totally|(?:fast|nahezu|beinahe) (?:alle[nrs]?|immer|jede[rnms]?)|ausnahmslos|immer|niemals|nie|alle[nrs]?|jede[rnms]?|sämtliche[nr]?|niemand|(?:presque )?(?:tous|toutes|toujours)|jamais|sans exception|personne|(?:casi )?(?:todos|todas|siempre)|nunca|jamás|sin excepción|nadie|(?:почти )?(?:все(?:гда|х|ми|м)?|кажд\p{L}+)|никогда|никто|без исключения)(?![\p{L}])/iu;

/** "Almost all", "always", "never", with nothing to hold it up. */
export default defineTextRule({
  id: "sweeping-claim",
  title: "All, always, never",
  level: "warning",
  why: "“Almost all” is a count that nobody shows. One case to the contrary refutes it, and no number of cases in its favour proves it.",
  whenNotToUse: "Where the group is small and named, so that each case can be looked up.",
  ok: [
    "Almost all of the 12 commissars fled in 1918.[1]\n\nReferences\n1. A. Rabinowitch, The Bolsheviks in Power (Bloomington, 2007), p. 300.",
    "Thirty of the commissars fled.",
  ],
  notOk: ["Almost all terrorist attacks have been committed by that party."],
  *check({ reading }) {
    for (const assertion of reading.assertions) {
      if (!reading.sentences[assertion.sentence]!.flags.includes("sweeping") || !standsOnNothing(assertion)) continue;
      const found = words.exec(assertion.exact);
      const place = found
        ? placesIn(assertion.start, assertion.exact)(found.index, found.index + found[0].length)
        : assertion;
      const said = found ? quoteBriefly(found[0]) : quoteBriefly(assertion.exact);
      yield {
        start: place.start,
        end: place.end,
        message: `${said} is said of a whole group, and no count is named.`,
        question: "Counted by whom, in which years and places?",
      };
    }
  },
});
