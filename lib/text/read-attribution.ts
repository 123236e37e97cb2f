import { flag, secondFlag } from "./lexicon/flags";
import type { Phrase } from "./lexicon/lexicon";
import { after, flagsAt, isName, judgeSubject, moreAt, wordAt, type Context, type Subject } from "./noun-phrase";
import { CAPITAL, NUMBER } from "./read-words";
import type { Stance } from "./reading";
import { findWork } from "./read-named-work";

/** Who a sentence is attributed to; places are word indices. */
export type DraftAttribution = {
  kind: "none" | "namedWork" | "namedPersonNoWork" | "vague";
  subject: { from: number; to: number } | null;
  work: { start: number; end: number } | null;
  verb: number | null;
  stance: Stance | null;
  /** Whether a verb or phrase of saying was met, so that the sentence reports. */
  reports: boolean;
};

/** The phrase that stands at a word, or null. */
export function phraseAt({ words }: Context, index: number, to: number): Phrase | null {
  const list = words.lexicon.phrases[words.id[index]!];
  if (!list) return null;
  for (const phrase of list) {
    if (index + phrase.rest.length >= to) continue;
    let fits = true;
    for (let step = 0; step < phrase.rest.length && fits; step++)
      fits = words.id[index + step + 1] === phrase.rest[step];
    if (fits) return phrase;
  }
  return null;
}

const breaks = /[;:()“”"«»„–—]/;

/** The word that opens the bracket which ends at a word; the word itself where none opens near. */
function bracketStart({ text, words }: Context, index: number, from: number): number {
  for (let at = index; at > from && index - at < 10; at--)
    if (text.slice(words.end[at - 1]!, words.start[at]!).includes("(")) return at;
  return index;
}

/** How far back a verb's subject may reach: to a stop, a joining word or another finite verb. */
function subjectStart(context: Context, verb: number, from: number): { start: number; comma: number } {
  let comma = -1;
  let commas = 0;
  let index = verb - 1;
  let leapt = false;
  for (; index >= from && verb - index < 16; index--) {
    const flags = flagsAt(context, index);
    const gap = context.text.slice(context.words.end[index]!, context.words.start[index + 1]!);
    if (gap.startsWith(")") && !leapt) {
      index = bracketStart(context, index, from);
      leapt = true;
      continue;
    }
    if (breaks.test(gap) && !(leapt && gap.trim() === "(")) break;
    if (gap.includes(",")) {
      commas++;
      if (comma < 0) comma = index + 1;
      if (commas > 2) break;
    }
    if (context.quoted[index]) break;
    const article =
      context.german && /^der$/i.test(wordAt(context, index)) && (index === from || after(context, index - 1) !== ",");
    if (flags & flag.boundary && !article && (flags & flag.preposition) === 0 && index < verb - 1) break;
    if (
      flags & flag.boundary &&
      !article &&
      index === verb - 1 &&
      !/^(?:who|which|der|die|das|qui|que|который|которая)$/i.test(wordAt(context, index))
    )
      break;
    if (
      flags & (flag.finite | flag.be) &&
      (flags & (flag.adverb | flag.definite | flag.preposition)) === 0 &&
      !/^(?:had|has|have|hat|hatte|haben|hatten|a|ont|avait|ha|han|había|habían)$/i.test(wordAt(context, index))
    )
      break;
    if (
      flags & flag.report &&
      verb - index > 1 &&
      (moreAt(context, index) & secondFlag.weak) === 0 &&
      (flags & (flag.said | flag.work | flag.works)) === 0
    )
      break;
  }
  return { start: index + 1, comma };
}

function subjectOf(context: Context, verb: number, from: number): Subject {
  const { start, comma } = subjectStart(context, verb, from);
  if (comma > start && comma < verb) {
    const near = judgeSubject(context, comma, verb);
    const relative = /^(?:who|which|qui)$/i.test(wordAt(context, comma)) || flagsAt(context, comma) & flag.indefinite;
    if (near.kind !== "none" && !relative) return near;
  }
  const whole = judgeSubject(
    context,
    start,
    comma > start ? (comma <= verb ? Math.max(comma, start + 1) : verb) : verb,
  );
  return whole.kind === "none" ? judgeSubject(context, start, verb) : whole;
}

/** Subjects behind their verb: “...,” said Latsis; „...“, sagte der General; dijo Franco. */
function inverted(context: Context, verb: number, to: number): Subject {
  let end = verb + 1;
  while (end < to && end - verb < 9) {
    const gap = context.text.slice(context.words.end[end - 1]!, context.words.start[end]!);
    if (/[.;:,()“”"«»„]/.test(gap) && end > verb + 1) break;
    if (/[;:()“”"«»„]/.test(gap)) break;
    const flags = flagsAt(context, end);
    if (flags & (flag.boundary | flag.finite) && (flags & (flag.definite | flag.preposition)) === 0) break;
    if (flags & flag.preposition && end === verb + 1 && (flags & flag.definite) === 0) break;
    end++;
  }
  return judgeSubject(context, verb + 1, end);
}

const counts = /^(?:record|count|list|document|register|zähl|verzeichn|recens|dénombr|registr|contó|cuenta|насчит)/i;

/** Whether a verb that is oftener something else reports here: "that" behind it, a saying, or a figure. */
function reportsHere(context: Context, verb: number, to: number): boolean {
  const limit = Math.min(to, verb + 9);
  if (counts.test(wordAt(context, verb)) && hasNumber(context, verb + 1, Math.min(to, verb + 6))) return true;
  if (/^points?|pointed$/i.test(wordAt(context, verb)) && verb + 1 < to && /^out$/i.test(wordAt(context, verb + 1)))
    return true;
  for (let index = verb + 1; index < limit; index++) {
    const flags = flagsAt(context, index);
    if (
      index <= verb + 3 &&
      flags & flag.boundary &&
      /^(?:that|dass|daß|que|что|as|als|comme|como)$/i.test(wordAt(context, index))
    )
      return true;
    if (
      flags & flag.said ||
      /^(?:figure|figures|number|toll|total|losses|zahl|chiffre|nombre|cifra|número|цифру|число)$/i.test(
        wordAt(context, index),
      )
    )
      return true;
    if (
      flags & flag.preposition &&
      /^(?:at|auf|von|à|de|en|of)$/i.test(wordAt(context, index)) &&
      index + 1 < to &&
      hasNumber(context, index + 1, Math.min(to, index + 6))
    )
      return true;
    if (breaks.test(after(context, index - 1)) && index > verb + 1) return false;
  }
  return false;
}

export function hasNumber(context: Context, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (
      context.words.shape[index]! & NUMBER ||
      /^(?:hundreds?|thousands?|millions?|dozens?|scores|tens|half|third|hunderte?|tausende?|millionen|centaines|milliers|millones|miles|cientos|сотни|сотнях|тысячи|тысячах|миллионы)$/i.test(
        wordAt(context, index),
      )
    )
      return true;
  return false;
}

/** The agent of a passive within a few words, or null where none is named. */
function agentOf(context: Context, from: number, to: number): Subject | null {
  for (let index = from; index < Math.min(to, from + 9); index++) {
    const flags = flagsAt(context, index);
    if (index > from && /[.;:]/.test(after(context, index - 1))) return null;
    if (flags & flag.boundary && (flags & (flag.by | flag.preposition)) === 0) return null;
    if (flags & flag.by) {
      const agent = judgeSubject(context, index + 1, Math.min(to, index + 9));
      if (agent.kind !== "none") return agent;
    }
  }
  return null;
}

/** A passive of saying: "is believed to", "wird auf 50.000 geschätzt", "has been argued by Pipes". */
function passiveAt(context: Context, verb: number, from: number, to: number): Subject | null {
  const weak = (moreAt(context, verb) & secondFlag.weak) !== 0;
  const reach = context.german ? 14 : 4;
  let be = -1;
  let adverb = false;
  for (let index = verb - 1; index >= from && verb - index <= reach; index--) {
    const flags = flagsAt(context, index);
    if (flags & flag.be) {
      be = index;
      break;
    }
    if (flags & flag.adverb && (flags & flag.preposition) === 0)
      adverb ||=
        /^(?:widely|generally|commonly|usually|often|sometimes|variously|popularly|traditionally|universally|frequently|allgemein|gemeinhin|weithin|oft|häufig|généralement|souvent|largement|couramment|communément|generalmente|ampliamente|comúnmente|a|часто|обычно)$/i.test(
          wordAt(context, index),
        );
    else if (!context.german) break;
    if (breaks.test(after(context, index)) || (context.german && after(context, index) === ",")) break;
  }
  const next = verb + 1 < to ? wordAt(context, verb + 1) : "";
  const reduced =
    /^(?:believed|thought|said|reported|alleged|rumoured|rumored|known|presumed|supposed|reputed|claimed)$/i.test(
      wordAt(context, verb),
    ) && /^to$/i.test(next);
  const priced = /^estimated$/i.test(wordAt(context, verb)) && /^(?:at|to)$/i.test(next);
  if (be < 0 && !reduced && !priced) return null;
  const impersonal =
    (be > from && (flagsAt(context, be - 1) & flag.impersonal) !== 0) ||
    (be - 2 >= from && (flagsAt(context, be - 2) & flag.impersonal) !== 0);
  if (weak && !adverb && !impersonal) return null;
  if (/^(?:missing|killed|wounded|dead|captured)$/i.test(next)) return null;
  const agent = agentOf(context, context.german && be >= 0 ? be + 1 : verb + 1, context.german ? verb : to);
  return agent ?? { kind: "vague", from: be >= 0 ? be : verb, to: verb + 1 };
}

const officially =
  /^(?:officially|unofficially|offiziell|inoffiziell|officiellement|oficialmente|extraoficialmente|официально)$/i;

class AttributionReader {
  vague: Subject | null = null;
  person: Subject | null = null;
  work: Subject | null = null;
  verb: number | null = null;
  reports = false;
  constructor(
    readonly context: Context,
    readonly from: number,
    readonly to: number,
  ) {}

  take(subject: Subject, verb: number | null) {
    if (subject.kind === "none" || subject.kind === "narrator") return;
    this.reports = true;
    this.verb ??= verb;
    if (subject.kind === "vague") this.vague ??= subject;
    else if (subject.kind === "work") this.work ??= subject;
    else this.person ??= subject;
  }

  /** Reads the phrase at a word; gives the word to go on from. */
  phrase(index: number): number {
    const { context, to } = this;
    const phrase = phraseAt(context, index, to);
    if (!phrase) return index;
    const end = index + phrase.rest.length + 1;
    if (phrase.tag === "vague") {
      const agent = agentOf(context, end, Math.min(to, end + 4));
      this.take(
        agent && agent.kind !== "none" ? agent : (this.ownedSaying(end) ?? { kind: "vague", from: index, to: end }),
        null,
      );
      return end - 1;
    }
    if (phrase.tag === "work") {
      const leads = index > this.from && flagsAt(context, index - 1) & (flag.preposition | flag.definite);
      this.take(
        leads || this.verbNear(end) ? { kind: "work", from: index, to: end } : { kind: "none", from: 0, to: 0 },
        null,
      );
      return end - 1;
    }
    if (phrase.tag !== "according") return index;
    let limit = end;
    while (limit < to && limit - end < 12 && !/[,;:()“”"«»–—]/.test(limit > end ? after(context, limit - 1) : "")) {
      const flags = flagsAt(context, limit);
      if (limit > end && flags & (flag.finite | flag.be) && (flags & (flag.definite | flag.preposition)) === 0) break;
      limit++;
    }
    const subject = judgeSubject(context, end, limit);
    const postponed = subject.kind === "none" && /^(?:so)$/i.test(wordAt(context, index));
    if (!postponed)
      this.take(
        subject.kind === "none" && hasPossessor(context, end, limit)
          ? { kind: "person", from: end, to: limit }
          : subject,
        null,
      );
    return index;
  }

  /** A saying in general that turns out to be somebody's: "estimates of Soviet demographers". */
  private ownedSaying(end: number): Subject | null {
    const { context, to } = this;
    if (end >= to || !/^(?:by|von|del?|des|от)$/i.test(wordAt(context, end))) return null;
    const owner = judgeSubject(context, end + 1, Math.min(to, end + 6));
    return owner.kind === "person" && /^by$/i.test(wordAt(context, end)) ? owner : null;
  }

  verbNear(at: number): boolean {
    for (let index = at; index < Math.min(this.to, at + 4); index++)
      if (flagsAt(this.context, index) & flag.report) return true;
    return false;
  }

  word(index: number) {
    const { context, from, to } = this;
    const flags = flagsAt(context, index);
    if (
      flags & flag.hearsay ||
      (index === from && after(context, index) === "," && officially.test(wordAt(context, index)))
    )
      this.vague ??= { kind: "vague", from: index, to: index + 1 };
    if (flags & flag.participle) {
      const agent = passiveAt(context, index, from, to);
      if (agent) {
        this.take(agent, index);
        return;
      }
    }
    if (flags & flag.report) this.reporting(index);
    if (flags & flag.said) {
      const owner = ownerOf(context, index, from, to);
      if (owner) this.person ??= owner;
    }
    if (context.words.id[index]) this.hearsayMood(index);
  }

  reporting(index: number) {
    const { context, from, to } = this;
    const next = index + 1 < to ? wordAt(context, index + 1) : "";
    if (isNoun(context, index, from)) return;
    const weak = (moreAt(context, index) & secondFlag.weak) !== 0;
    const quote = besideQuote(context, index, to);
    if (weak && !quote && !reportsHere(context, index, to) && !this.writtenIn(index) && !this.judgedBy(index)) return;
    if (
      /^to$/i.test(next) &&
      !/^(?:admit|admits|admitted|confess|confesses|confessed|testif)/i.test(wordAt(context, index)) &&
      !reportsHere(context, index, to)
    )
      return;
    let subject = subjectOf(context, index, from);
    if (subject.kind === "none" || (quote && context.quoted[index - 1])) {
      const behind = inverted(context, index, to);
      if (behind.kind !== "none" && (quote || index - from <= 2 || context.german || subject.kind === "none"))
        subject = quote || startsClause(context, index, from) ? behind : subject;
    }
    if (subject.kind === "none" && (!weak || quote)) subject = this.somebody(index, quote);
    this.take(subject, index);
  }

  /** A subject that the words of no list tell of: anybody after "one" or "a", somebody met before after "the" or "her". */
  private somebody(index: number, quote: boolean): Subject {
    const { context, from, to } = this;
    const behind = quote && startsClause(context, index, from);
    const start = behind ? index + 1 : subjectStart(context, index, from).start;
    const end = behind ? Math.min(to, index + 4) : index;
    for (let at = start; at < end; at++) {
      const flags = flagsAt(context, at);
      const noun =
        at + 1 < end &&
        (flagsAt(context, at + 1) & (flag.impersonal | flag.said | flag.preposition | flag.report)) === 0;
      if (!noun) continue;
      if (flags & flag.indefinite) return { kind: "vague", from: at, to: at + 2 };
      if (flags & flag.definite && (flags & flag.boundary) === 0 && !context.german)
        return { kind: "person", from: at, to: at + 2 };
    }
    return { kind: "none", from: 0, to: 0 };
  }

  /** Whether the clause began with a work: "In a letter to Kamenev, Lenin demanded". */
  private writtenIn(index: number): boolean {
    const { context, from } = this;
    if ((flagsAt(context, from) & flag.preposition) === 0) return false;
    for (let at = from + 1; at < Math.min(index, from + 6); at++) if (flagsAt(context, at) & flag.work) return true;
    return false;
  }

  /** Whether a work is the subject: "His diary describes". */
  private toldByWork(index: number): boolean {
    const { context, from } = this;
    if (
      !/^(?:describ|record|list|mention|reveal|indicat|document|confirm|relat|give|tell|speak|show|attribut|quote|beschreib|schilder|nenn|gibt|décri|donne|cite|mentionn|describ|da$|cita|mencion|описыва|привод|называ|указыва)/i.test(
        wordAt(context, index),
      )
    )
      return false;
    const { start } = subjectStart(context, index, from);
    for (let at = Math.max(start, index - 4); at < index; at++)
      if (flagsAt(context, at) & flag.work && (flagsAt(context, at) & flag.body) === 0) return true;
    return false;
  }

  /** Whether sources without a name take a stance by a verb that is weak elsewhere: "critics accused". */
  private judgedBy(index: number): boolean {
    const { context, from } = this;
    if (this.toldByWork(index)) return true;
    if (
      !context.words.lexicon.stances[context.words.id[index]!] &&
      !/^(?:feared?|considered|viewed|saw|hielten|halten)$/i.test(wordAt(context, index))
    )
      return false;
    const { start } = subjectStart(context, index, from);
    for (let at = start; at < index; at++) if (flagsAt(context, at) & flag.generic) return true;
    return false;
  }

  /** Moods that say "so it is told": German sollen, the French and Spanish conditional. */
  hearsayMood(index: number) {
    const { context, to } = this;
    const word = wordAt(context, index).toLowerCase();
    if (context.german) {
      if ((word === "soll" || word === "sollen") && toldOf(context, index, to))
        this.take({ kind: "vague", from: index, to: index + 1 }, null);
    }
  }
}

/** Whether a word that can be a verb of saying is a noun here: "the report", "state-sanctioned", "in question". */
function isNoun(context: Context, index: number, from: number): boolean {
  if (after(context, index) === "-") return true;
  if (index === from) return false;
  const before = flagsAt(context, index - 1);
  if (
    before & (flag.preposition | flag.indefinite) &&
    (before & flag.pronoun) === 0 &&
    !/^to$/i.test(wordAt(context, index - 1))
  )
    return true;
  if (before & flag.definite) return !context.german && (before & flag.boundary) === 0;
  return (
    (flagsAt(context, index) & (flag.said | flag.works | flag.work)) !== 0 &&
    (((before & flag.quantifier) !== 0 && (context.german || /s$/.test(wordAt(context, index)))) ||
      /^s$/.test(wordAt(context, index - 1)))
  );
}

/** Whose saying a noun tells of: "Volkov's estimate", "die Schätzung von Volkov", "l'estimation de Volkov". */
function ownerOf(context: Context, index: number, from: number, to: number): Subject | null {
  if (index >= from + 2 && wordAt(context, index - 1) === "s" && isName(context, index - 2, from)) {
    let start = index - 2;
    while (start > from && isName(context, start - 1, from)) start--;
    return { kind: "person", from: start, to: index - 1 };
  }
  if (index + 2 >= to || !/^(?:by|von|des|du|de|del)$/i.test(wordAt(context, index + 1))) return null;
  const owner = judgeSubject(context, index + 2, Math.min(to, index + 6));
  return owner.kind === "person" &&
    (context.words.shape[owner.from]! & CAPITAL) !== 0 &&
    !/['’]/.test(after(context, owner.to - 1))
    ? owner
    : null;
}

const hasPossessor = (context: Context, from: number, to: number) =>
  from < to &&
  /^(?:his|her|their|its|own|seiner|ihrer|eigenen|sus?|ses?|son|sa|leurs?|его|её|их)$/i.test(wordAt(context, from));

/** Whether a quotation's mark or a comma before one touches the verb's clause. */
function besideQuote(context: Context, index: number, to: number): boolean {
  const { words, text } = context;
  if (index > 0 && context.quoted[index - 1]) return true;
  const before = text.slice(Math.max(0, words.start[index]! - 4), words.start[index]!);
  if (/["“”«»„’][,.—–\s]*$/.test(before)) return true;
  const tail = text.slice(words.end[index]!, words.end[index]! + 3);
  if (/^[:,]?\s?["“«„]/.test(tail)) return true;
  for (let near = index + 1; near < Math.min(to, index + 10); near++) {
    if (context.quoted[near]) return true;
    if (/[:]/.test(after(context, near)) && near + 1 < words.count && context.quoted[near + 1]) return true;
  }
  return tail.startsWith(":");
}

/** Whether little stands before the verb in its clause, so that its subject may follow it. */
function startsClause(context: Context, index: number, from: number): boolean {
  if (context.german) return true;
  return (
    index === from ||
    context.quoted[index - 1] !== 0 ||
    /[,;:—–”"»]/.test(context.text.slice(context.words.end[index - 1]!, context.words.start[index]!))
  );
}

/** Whether "sollen" has a perfect infinitive behind it: what is told, not what ought to be. */
function toldOf(context: Context, index: number, to: number): boolean {
  for (let at = index + 2; at < Math.min(to, index + 26); at++)
    if (
      /^(?:haben|sein)$/i.test(wordAt(context, at)) &&
      /^(?:ge\p{L}+|be\p{L}+t|er\p{L}+(?:t|en)|ver\p{L}+(?:t|en)|\p{L}+ge\p{L}+|worden|ent\p{L}+|zer\p{L}+|\p{L}+iert)$/iu.test(
        wordAt(context, at - 1),
      )
    )
      return true;
  return false;
}

const conditional = /^(?:aurait|auraient|serait|seraient|habría|habrían)$/i;

/** A French or Spanish conditional without "si": hearsay, where nobody else is named. */
function conditionalAt(context: Context, from: number, to: number): number {
  let found = -1;
  for (let index = from; index < to; index++) {
    if (context.quoted[index]) continue;
    const word = wordAt(context, index);
    if (found < 0 && conditional.test(word)) found = index;
    if (/^(?:si|s|s'il)$/i.test(word) && (word.toLowerCase() === "si" || /['’]/.test(after(context, index)))) {
      if (/^s$/i.test(word) && !/^il/i.test(wordAt(context, Math.min(index + 1, to - 1)))) continue;
      return -1;
    }
  }
  if (found < 0 || found + 1 >= to) return -1;
  for (let near = found + 1; near < Math.min(to, found + 4); near++)
    if (
      /(?:é|ée|és|ées|i|is|it|u|us|ue|ert|fait|mort|morts|ado|ada|ados|adas|ido|ida|idos|idas|hecho|muerto|dicho|été|sido)$/i.test(
        wordAt(context, near),
      )
    )
      return found;
  return -1;
}

/**
 * Who the words of one sentence make say it. Vague wins where a figure or claim rests on nobody named; a work named in
 * the prose comes before the person alone. Words inside quotations are somebody else's and are passed over.
 */
export function readAttribution(context: Context, from: number, to: number, romance: boolean): DraftAttribution {
  const reader = new AttributionReader(context, from, to);
  for (let index = from; index < to; index++) {
    if (context.quoted[index] || context.words.id[index] === 0) continue;
    const past = context.words.lexicon.phrases[context.words.id[index]!] ? reader.phrase(index) : index;
    if (past > index) {
      index = past;
      continue;
    }
    reader.word(index);
  }
  if (romance && !reader.person && !reader.vague && !reader.work) {
    const at = conditionalAt(context, from, to);
    if (at >= 0) reader.take({ kind: "vague", from: at, to: at + 1 }, null);
  }
  const { vague, person, work, verb, reports } = reader;
  const named = vague ? null : findWork(context, from, to, reports || work !== null, work);
  const kind = vague ? "vague" : named ? "namedWork" : person ? "namedPersonNoWork" : "none";
  const subject = vague ?? person ?? work;
  const stance = verb === null ? null : (context.words.lexicon.stances[context.words.id[verb]!] ?? "neutral");
  return {
    kind,
    subject: kind === "none" ? null : subject,
    work: named,
    verb: kind === "none" ? null : verb,
    stance: kind === "none" ? null : stance,
    reports,
  };
}
