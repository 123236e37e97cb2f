import { subjectOf, subjectWithAsides } from "../find-subject";
import { judgeSubject } from "../judge-subject";
import { after, nobody, wordAt, type Context, type Subject } from "../noun-phrase";

const leading =
  /^(?:peut|peuvent|pouvait|put|pourra|veut|voulut|voulait|tient|tinrent|tint|tenait|finit|finira|finissent|finissait|finiront|croit|ose|osa|osait|hésite|hésita|hésitait|hésitent|préfère|préféra|contente|contenta|borne|borna|persiste|persista|continue|continua|continuent|continuait|va|ira|alla|allait|vont|vient|venait|refuse|refusa|refusent|refusait|prend|prit|entend|doit|dut|dira|fera|laisse|laissa|laissait|évite|évita|obstine|obstina|dû|pu|voulu|osé|préféré|refusé|continué|tenu|fini|cru)$/i;

/** "L'armée finira par admettre que", "il va jusqu'à écrire": who has the verb on which an infinitive of saying hangs. */
export function goesOnToSay(context: Context, index: number, from: number, to: number): Subject {
  if (index > from && /^(?:fait|fit|font|firent|faisait|fera)$/i.test(wordAt(context, index - 1)))
    return index + 2 < to && /^(?:à|aux?)$/i.test(wordAt(context, index + 1))
      ? judgeSubject(context, index + 2, Math.min(to, index + 7))
      : nobody;
  for (let at = index - 1; at > from && index - at < 6; at--) {
    if (/[,;:.]/.test(after(context, at))) return nobody;
    if (!leading.test(wordAt(context, at))) continue;
    let verb = at;
    while (verb - 1 > from && /^(?:se|s|ne|n|y|en|a|ont|avait|avaient|aura)$/i.test(wordAt(context, verb - 1))) verb--;
    const speaker = subjectOf(context, verb, from);
    return speaker.kind === "none" ? subjectWithAsides(context, verb, from) : speaker;
  }
  return nobody;
}
