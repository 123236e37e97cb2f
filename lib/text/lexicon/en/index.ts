import type { LexiconData } from "../flags";
import { grammar } from "./grammar";
import { judgement } from "./judgement";
import { metaPhrases } from "./meta-phrases";
import { narratorPhrases } from "./narrator-phrases";
import { otherPhrases } from "./other-phrases";
import { people } from "./people";
import { tellings } from "./tellings";
import { vaguePhrases } from "./vague-phrases";
import { verbs } from "./verbs";

/** English. */
export const en: LexiconData = {
  words: { ...grammar, ...judgement, ...people, ...tellings, ...verbs },
  phrases: { ...vaguePhrases, ...narratorPhrases, ...metaPhrases, ...otherPhrases },
  stances: {
    claims: `claim claims claimed allege alleges alleged assert asserts asserted contend contends contended insist insists insisted maintain maintains maintained
      boast boasts boasted charge charges charged accuse accuses accused`,
    admits: `admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded confess confesses confessed`,
    denies: `deny denies denied reject rejects rejected dispute disputes disputed dismiss dismisses dismissed disagree disagrees disagreed`,
    doubts: `doubt doubts doubted question questions questioned suspect suspects suspected`,
    supports: `confirm confirms confirmed agree agrees agreed endorse endorses endorsed corroborate corroborates corroborated`,
  },
};
