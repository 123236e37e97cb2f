import { between } from "./clause";
import { judgeSubject } from "./judge-subject";
import { flag } from "./lexicon/flags";
import { after, flagsAt, wordAt, type Context, type Subject } from "./noun-phrase";
import { CAPITAL } from "./read-words";

/** Those who judge or report and are given no name. */
const judges =
  /^(?:historians|scholars|researchers|sources|observers|critics|commentators|experts|eye?witnesses|witnesses|contemporaries|chroniclers|biographers|authors|writers|archaeologists|academics|specialists|analysts|economists|antiquaries|geologists|locals|residents|villagers|accounts|reports|estimates|versions|traditions?|legends?|folklore|stories|historikern?|forscher|forschern|wissenschaftler|quellen|experten|beobachter|kritiker|zeitgenossen|zeugen|augenzeugen|chronisten|autoren|schätzungen|berichte|historiens|chercheurs|spécialistes|observateurs|critiques|témoins|contemporains|auteurs|chroniqueurs|récits|historiadores|investigadores|especialistas|observadores|críticos|testigos|contemporáneos|autores|cronistas|fuentes|relatos|историки|историков|исследователи|исследователей|учёные|учёных|источники|источников|наблюдатели|критики|очевидцы|свидетели|современники|авторы|авторов|летописцы)$/iu;

/** One of their accounts: "one account has the duke flee". */
const tellings = /^(?:account|version|story|legend|tradition|report|estimate|theory|hypothesis)$/i;

/** What they do to a thing when they judge it or tell of it; also verbs that with other subjects are no saying. */
const judging =
  /^(?:sees?|views?|viewed|dates?|dated|places?|placed|puts?|traces?|traced|locates?|located|identif(?:y|ies|ied)|links?|linked|mentions?|mentioned|describes?|described|portrays?|portrayed|depicts?|depicted|names?|named|credits?|credited|assigns?|assigned|interprets?|interpreted|regards?|regarded|considers?|considered|swear|swore|conflict(?:ed)?|differ(?:ed)?|diverged?|disagreed?|puzzled?|wondered?|speculated?|defines?|defined|treats?|treated|classif(?:y|ies|ied)|conceives?|conceived|terms?|termed|understand|understood|stress(?:ed)?|emphasi[sz]ed?|debated?|prefers?|favou?rs?|favou?red|distinguish(?:ed)?|dispute[sd]?|doubt(?:s|ed)?|questioned|speaks?|spoke|tells?|told|hint(?:s|ed)?|datieren|datierten|setzen|sehen|sahen|nennen|nannten|beschreiben|beschrieben|schildern|schilderten|erwähnen|erwähnten|deuten|deuteten|halten|hielten|führen|voient|voyaient|datent|situent|font|faisaient|situaient|placent|décrivent|décrivaient|décrivirent|mentionnent|attribuent|attribuaient|évoquent|identifient|qualifient|ven|veían|hacen|hacían|sitúan|situaban|fechan|datan|describen|describieron|describían|mencionan|atribuyen|identifican|señalan|calific\p{L}+|видит|видят|видели|датируют|датирует|относят|относит|связывают|связывает|описывают|описывали|упоминают|упоминает|называют|называет|отмечают|отмечает)$/iu;

/** "Témoins ont décrit", "han descrito", "have placed": a helper before the participle. */
const helpers = /^(?:have|had|ont|avaient|han|habían)$/i;
const judged =
  /^(?:considered|regarded|treated|taken|seen|viewed|dated|placed|put|traced|located|identified|linked|mentioned|described|portrayed|depicted|named|credited|assigned|interpreted|puzzled|wondered|speculated|disagreed|differed|debated|vu|daté|situé|placé|décrit|mentionné|attribué|évoqué|identifié|qualifié|visto|fechado|situado|descrito|mencionado|atribuido|identificado|señalado)$/i;

/** A verb that reports only of or about something: "spoke of bodies", not "spoke the dialect". */
const speaking = /^(?:speaks?|spoke|tells?|told|hint(?:s|ed)?)$/i;

/** Whether a group stands at a clause's head without an article that would say which: "most scholars", "recent accounts". */
function standsOpen(context: Context, head: number, from: number): boolean {
  for (let at = head - 1; at >= Math.max(from, head - 5); at--) {
    const flags = flagsAt(context, at);
    if (/[,;:–—]/.test(after(context, at))) return true;
    if (flags & flag.quantifier || /^(?:des|ряд|one|another|d)$/i.test(wordAt(context, at))) return true;
    if (flags & flag.boundary && (flags & flag.definite) === 0) return true;
    if (/^of$/i.test(wordAt(context, at)) && at > from && flagsAt(context, at - 1) & flag.quantifier) return true;
    if (flags & (flag.definite | flag.preposition | flag.be | flag.finite)) return false;
  }
  return head - from < 5;
}

/** "One account", "a widely repeated story": a telling without an owner. */
function isOne(context: Context, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 3); at--) {
    if (/^(?:one|another|some)$/i.test(wordAt(context, at))) return true;
    if (/^an?$/i.test(wordAt(context, at))) return /^(?:story|tradition|legend|theory)$/i.test(wordAt(context, index));
    if (flagsAt(context, at) & (flag.definite | flag.preposition | flag.boundary)) return false;
  }
  return false;
}

const clitics = /^(?:lo|la|los|las|le|les|l|en|y|se|s)$/i;

/** Past what a group tells of: "accounts of the rising". */
function pastObject(context: Context, index: number, to: number): number {
  if (index + 2 >= to || !/^(?:of|about)$/i.test(wordAt(context, index))) return index;
  return flagsAt(context, index + 1) & flag.definite ? index + 3 : index + 2;
}

const rumours =
  /^(?:rumou?rs?|claims?|beliefs?|suspicions?|traditions?|legends?|stor(?:y|ies)|speculation|allegations?|reports?|theor(?:y|ies)|talk)$/i;

/** "There is a persistent rumour that": what is about, and nobody's. */
const rumourAt = (context: Context, index: number, from: number, to: number): boolean => {
  if (index + 1 >= to || !/^(?:that|about)$/i.test(wordAt(context, index + 1))) return false;
  if (!rumours.test(wordAt(context, index))) return false;
  for (let at = index - 1; at > from && index - at < 5; at--)
    if (flagsAt(context, at) & flag.be || /^(?:been|remains?)$/i.test(wordAt(context, at)))
      return /^(?:there|s|has|have)$/i.test(wordAt(context, at - 1));
  return false;
};

const accounts =
  /^(?:accounts|sources|estimates|versions|tellings|reports|berichten|quellen|angaben|schätzungen|darstellungen|überlieferungen|récits|estimations|relatos|fuentes|versiones|estimaciones|источникам|данным|оценкам|сведениям|версиям)$/iu;

/** "Nach einigen Berichten", "in many accounts", "from contemporary reports": where something stands and with whom is left open. */
const standsIn = (context: Context, index: number, from: number, to: number): boolean =>
  index - 2 >= from &&
  accounts.test(wordAt(context, index)) &&
  (/^(?:contemporary|popular|unconfirmed|conflicting)$/i.test(wordAt(context, index - 1)) ||
    (flagsAt(context, index - 1) & flag.quantifier) !== 0) &&
  /^(?:from|in|by|nach|laut|selon|d|dans|según|en|по)$/iu.test(wordAt(context, index - 2)) &&
  !(index + 1 < to && /^(?:of|from|by|to|von|vom|der|des|de|du|del|от|из)$/iu.test(wordAt(context, index + 1)));

/** "Was taken by many as a sign", "seen by some as": held by a number of people. */
const heldByMany = (context: Context, index: number, from: number, to: number): boolean =>
  index - 2 >= from &&
  index + 1 < to &&
  /^(?:many|some|most|several|others)$/i.test(wordAt(context, index)) &&
  /^by$/i.test(wordAt(context, index - 1)) &&
  /^as$/i.test(wordAt(context, index + 1));

/** "Beaucoup tenaient le régent pour fou", "muchos tenían al regente por loco". */
const takenFor = (context: Context, index: number, to: number): boolean => {
  if (index + 4 >= to || !/^(?:tenaient|tiennent|tenían|tienen)$/i.test(wordAt(context, index + 1))) return false;
  if (!/^(?:le|la|l|les|al|a|lo|los|las)$/i.test(wordAt(context, index + 2))) return false;
  for (let at = index + 3; at < Math.min(to, index + 9) && !/[,;:]/.test(after(context, at - 1)); at++)
    if (/^(?:pour|por)$/i.test(wordAt(context, at))) return true;
  return false;
};

/** Whether a word is where something is laid to people or tellings without a name, in one of the ways above. */
export const isOpen = (context: Context, index: number, from: number, to: number): boolean =>
  rumourAt(context, index, from, to) ||
  standsIn(context, index, from, to) ||
  heldByMany(context, index, from, to) ||
  takenFor(context, index, to);

/** Sources without a name that judge or tell of something at a word, by a verb that says so only of them: "most scholars date", "one account has". */
export function sourcesAt(context: Context, index: number, from: number, to: number): Subject | null {
  const word = wordAt(context, index);
  const telling = tellings.test(word);
  if (isOpen(context, index, from, to)) return { kind: "vague", from: index, to: index + 1 };
  if (!telling && !judges.test(word)) return null;
  if (telling && !isOne(context, index, from)) return null;
  if (!telling && !standsOpen(context, index, from)) return null;
  let verb = pastObject(context, index + 1, to);
  while (
    verb < to &&
    verb < index + 7 &&
    (flagsAt(context, verb) & flag.adverb ||
      clitics.test(wordAt(context, verb)) ||
      /^since$/i.test(wordAt(context, verb))) &&
    !/[,;:]/.test(after(context, verb - 1))
  )
    verb++;
  if (verb >= to || /[.,;:()]/.test(after(context, verb - 1))) return null;
  const found = { kind: "vague", from: Math.max(from, index - 1), to: index + 1 } as const;
  if (telling && /^(?:is|was)$/i.test(wordAt(context, verb)))
    return verb + 1 < to && /^that$/i.test(wordAt(context, verb + 1)) ? found : null;
  if (telling) return /^(?:has|had|makes|gives|puts|runs|places)$/i.test(wordAt(context, verb)) ? found : null;
  if (helpers.test(wordAt(context, verb))) {
    if (verb + 2 < to && flagsAt(context, verb + 1) & flag.adverb) verb++;
    return verb + 1 < to && judged.test(wordAt(context, verb + 1)) ? found : null;
  }
  if (!judging.test(wordAt(context, verb))) return null;
  if (
    speaking.test(wordAt(context, verb)) &&
    !/^(?:of|about|at)$/i.test(verb + 1 < to ? wordAt(context, verb + 1) : "")
  )
    return null;
  return found;
}

/** "Long thought lost, the ledger": a participle of holding at a clause's head behind its adverb. */
export const longThought = (context: Context, index: number, from: number): boolean =>
  index > from &&
  /^(?:believed|thought|assumed|considered|regarded|held|supposed|presumed|rumou?red|seen|viewed)$/i.test(
    wordAt(context, index),
  ) &&
  /^(?:long|once|widely|often|generally|commonly|popularly|variously|traditionally|originally|initially|formerly)$/i.test(
    wordAt(context, index - 1),
  ) &&
  (index - 1 === from || /[,;:(–—]/.test(between(context, index - 2)));

/** "Is held to be", "came to be seen as": verbs that are oftener something else, where no holder is named. */
export const heldToBe = (context: Context, verb: number, be: number, to: number): boolean =>
  (/^(?:held|considered|deemed|judged|feared)$/i.test(wordAt(context, verb)) &&
    verb + 2 < to &&
    /^to$/i.test(wordAt(context, verb + 1)) &&
    /^(?:be|have)$/i.test(wordAt(context, verb + 2))) ||
  (be > 1 &&
    /^(?:seen|viewed|regarded|considered|perceived|described|remembered|identified|hailed)$/i.test(
      wordAt(context, verb),
    ) &&
    /^be$/i.test(wordAt(context, be)) &&
    /^to$/i.test(wordAt(context, be - 1)) &&
    /^(?:come|comes|came)$/i.test(wordAt(context, be - 2)));

/** Who is named behind "by" at a passive of holding: "believed by his wife to be dead", "thought to be spies by Colonel Osk"; of kind none where it is nobody. */
export function holderBy(context: Context, verb: number, to: number): Subject | null {
  for (let index = verb + 1; index + 1 < Math.min(to, verb + 8); index++) {
    if (/[,.;:()]/.test(after(context, index - 1))) return null;
    if (!/^by$/i.test(wordAt(context, index))) continue;
    if (index > verb + 1 && /(?:ed|en|wn|ght|st|lt|nt|id|un|ut)$/i.test(wordAt(context, index - 1))) return null;
    if (/^(?:nobody|none|few)$/i.test(wordAt(context, index + 1))) return { kind: "none", from: index, to: index };
    const holder = judgeSubject(context, index + 1, Math.min(to, index + 5));
    if (holder.kind !== "none") return holder;
    const known = flagsAt(context, index + 1) & flag.definite || context.words.shape[index + 1]! & CAPITAL;
    return known ? { kind: "person", from: index + 1, to: Math.min(to, index + 3) } : null;
  }
  return null;
}
