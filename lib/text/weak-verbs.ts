import { subjectStart } from "./find-subject";
import { flag } from "./lexicon/flags";
import { after, flagsAt, isName, wordAt, type Context } from "./noun-phrase";

/** Whether the clause began with a work: "In a letter to Kamenev, Lenin demanded". */
function writtenIn(context: Context, index: number, from: number): boolean {
  if ((flagsAt(context, from) & flag.preposition) === 0) return false;
  for (let at = from + 1; at < Math.min(index, from + 6); at++) if (flagsAt(context, at) & flag.work) return true;
  return false;
}

/** Whether a work is the subject: "His diary describes". */
function toldByWork(context: Context, index: number, from: number): boolean {
  if (
    !/^(?:discuss|detail|present|highlight|outline|identif|not(?:es|ed)|argu|describ|record|list|mention|reveal|indicat|document|confirm|relat|give|gave|tell|speak|show|attribut|quote|trac|explor|examin|cover|analy|investigat|reconstruct|chart|address|omit|provid|paint|deal|focus|concern|follow|contain|décri|donne|cite|mentionn|da$|cita|mencion)/i.test(
      wordAt(context, index),
    )
  )
    return false;
  const { start } = subjectStart(context, index, from);
  let known = false;
  for (let at = Math.max(from, Math.min(start, index - 1), index - 14); at < index; at++) {
    const flags = flagsAt(context, at);
    if (flags & flag.work && (flags & flag.body) === 0) return known;
    if (after(context, at) === ",") known = false;
    else if (flags & (flag.definite | flag.indefinite) || isName(context, at, from)) known = true;
  }
  return false;
}

const owns =
  /^(?:partial|full|sole|some|any|no|even|his|her|their|its|responsibility|guilt|blame|fault|mistakes?|errors?|wrongdoing)$/i;

/** "Acknowledged any guilt": what somebody can own to only by saying so. */
function ownsTo(context: Context, index: number): boolean {
  if (!/^(?:acknowledg(?:e|es|ed)|accept(?:s|ed)?)$/i.test(wordAt(context, index))) return false;
  for (let at = index + 1; at < Math.min(context.words.count, index + 5); at++) {
    if (/^(?:responsibility|guilt|blame|fault|mistakes?|errors?|wrongdoing)$/i.test(wordAt(context, at))) return true;
    if (!owns.test(wordAt(context, at))) return false;
  }
  return false;
}

/** A verb that reports only of or about something: "spoke of bodies", not "spoke the dialect". */
const speaking = /^(?:spoke|speaks?|parlent|parlaient|hablan|hablaban)$/iu;

/** Whether sources without a name take a stance by a verb that is weak elsewhere: "critics accused". */
function judgedBy(context: Context, index: number, from: number): boolean {
  if (toldByWork(context, index, from)) return true;
  if (
    !context.words.lexicon.stances[context.words.id[index]!] &&
    !/^(?:feared?|assumed?|considered|viewed|saw|sees?|attribut\p{L}+|blam\p{L}+|credit\p{L}*|spoke|speak|tell|told|parlent|parlaient|évoquent|hablan|hablaban)$/iu.test(
      wordAt(context, index),
    )
  )
    return false;
  if (
    speaking.test(wordAt(context, index)) &&
    !/^(?:of|about|out|with|de|d|du|des)$/iu.test(wordAt(context, Math.min(index + 1, context.words.count - 1)))
  )
    return false;
  const { start } = subjectStart(context, index, from);
  if (
    index - start <= 2 &&
    (index - start === 1 || /^(?:have|has|had|also)$/i.test(wordAt(context, index - 1))) &&
    flagsAt(context, start) & flag.quantifier
  )
    return true;
  for (let at = start; at < index; at++) if (flagsAt(context, at) & (flag.generic | flag.works)) return true;
  return false;
}

const writes =
  /^(?:lists|describes|documents|records|mentions|quotes|cites|notes|points|sees|views|portrays|interprets|shows|finds|reveals|confirms|counts|criticises|criticizes|questions|rejects|disputes|dismisses|blames|attributes|credits|relates|remarks|recommends|praises|challenges|contests|characterises|characterizes|décrit|cite|mentionne|montre|voit|compte|describe|cita|menciona|muestra|ve|señala)$/i;

/** Whether a name stands right before a verb in the present that authors do in books: "Forrest lists the riots". */
const isAuthor = (context: Context, index: number, from: number): boolean =>
  index > from &&
  writes.test(wordAt(context, index)) &&
  !/[,;:]/.test(after(context, index - 1)) &&
  isName(context, index - 1, from);

/** Whether a verb that is oftener something else reports by what stands before it: a work, sources without a name, an author. */
export const carriesReport = (context: Context, index: number, from: number): boolean =>
  ownsTo(context, index) ||
  writtenIn(context, index, from) ||
  judgedBy(context, index, from) ||
  isAuthor(context, index, from);
