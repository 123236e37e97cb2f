import { flag, secondFlag } from "../lexicon/flags";
import { flagsAt, moreAt, nobody, wordAt, type Context, type Subject } from "../noun-phrase";

/** "Les spécialistes restent divisés": people without a name who do not agree, or do. */
export function dividedOver(context: Context, index: number, from: number): Subject {
  if (!/^(?:divisée?s|partagée?s|désaccord|perplexes|unanimes)$/i.test(wordAt(context, index))) return nobody;
  if (/^en$/i.test(index + 1 < context.words.count ? wordAt(context, index + 1) : "")) return nobody;
  for (let at = index - 1; at > from && index - at < 5; at--)
    if (/^(?:sont|restent|demeurent|étaient|restaient|demeurèrent)$/i.test(wordAt(context, at)))
      for (let noun = at - 1; noun >= from && at - noun < 4; noun--)
        if (flagsAt(context, noun) & flag.generic) return { kind: "vague", from: noun, to: noun + 1 };
  return nobody;
}

/** "La légende familiale veut que": a telling that has it so. */
export function legendHas(context: Context, index: number, from: number, to: number): Subject {
  if (!/^(?:veut|veulent|voulait|voudrait)$/i.test(wordAt(context, index)) || index + 1 >= to) return nobody;
  if (!/^(?:que|qu)$/i.test(wordAt(context, index + 1))) return nobody;
  for (let noun = index - 1; noun >= from && index - noun < 5; noun--)
    if (flagsAt(context, noun) & flag.generic || moreAt(context, noun) & secondFlag.telling)
      return { kind: "vague", from: noun, to: noun + 1 };
  return nobody;
}
