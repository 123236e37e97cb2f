import { chainStart, subjectOf } from "./find-subject";
import { judgeSubject } from "./judge-subject";
import { flag, secondFlag } from "./lexicon/flags";
import { localReaders } from "./local-readers";
import { after, flagsAt, isName, moreAt, nobody, wordAt, type Context, type Subject } from "./noun-phrase";
import { phraseAt } from "./phrase-at";
import { inEyesOf, isOfficial, merelyMentions, perWork, purports } from "./read-hearsay";
import { holderOf, publisherOf, quoterOf, sayerOf, taggerOf } from "./read-holders";
import { censusAt, findWork } from "./read-named-work";
import { onlyNames } from "./read-naming";
import { passiveAt } from "./read-passive";
import { ownedSaying, somebodyAt, sourceEnd } from "./read-phrases";
import { reporterAt } from "./read-reporter";
import { ownerOf } from "./read-saying";
import { sourcesAt } from "./read-sources";
import { ledToBelieve, oneTells, tellingAt, viewpointAt } from "./read-tellings";
import { isUnsaid } from "./read-unsaid";
import { CAPITAL, NUMBER } from "./read-words";
import type { Stance } from "./reading";
import { bringsUp, pastModals } from "./saying-verbs";
import { agentOf } from "./weak-passives";

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
      const place = localReaders[context.language]?.heardIn?.(context, end, to);
      if (place) {
        this.take(place, null);
        return end - 1;
      }
      if (merelyMentions(context, index, end, to)) return index;
      if (
        index > this.from &&
        /^that$/i.test(wordAt(context, end - 1)) &&
        /^(?:on|in|under|is|was)$/i.test(wordAt(context, index - 1))
      )
        return index;
      const agent = agentOf(context, end, Math.min(to, end + 4));
      this.take(
        agent && agent.kind !== "none"
          ? agent
          : (ownedSaying(context, end, to) ?? { kind: "vague", from: index, to: end }),
        null,
      );
      return end - 1;
    }
    if (phrase.tag === "work") {
      if (end < to && context.words.shape[end]! & CAPITAL && after(context, end - 1) === " ") return index;
      const leads = index > this.from && flagsAt(context, index - 1) & (flag.preposition | flag.definite);
      const told = index - 2 >= this.from && /^(?:told|tells?)$/i.test(wordAt(context, index - 2));
      if (told) return end - 1;
      this.take(leads || this.verbNear(end) ? { kind: "work", from: index, to: end } : nobody, null);
      return end - 1;
    }
    if (phrase.tag !== "according") return index;
    const limit = sourceEnd(context, end, to);
    const local = localReaders[context.language]?.according(context, end, limit, to);
    if (local?.kind === "none" || (!local && isMeasure(context, limit - 1))) return index;
    const subject = local ?? pointed(context, end, judgeSubject(context, end, limit));
    const postponed = subject.kind === "none" && /^(?:so)$/i.test(wordAt(context, index));
    if (!postponed) this.take(subject.kind === "none" ? somebodyAt(context, end, limit) : subject, null);
    return index;
  }

  verbNear(at: number): boolean {
    for (let index = at; index < Math.min(this.to, at + 4); index++)
      if (flagsAt(this.context, index) & flag.report) return true;
    return false;
  }

  word(index: number) {
    const { context, from, to } = this;
    const flags = flagsAt(context, index);
    const judges = index === from ? inEyesOf(context, from, to) : -1;
    if (judges > 0) this.take({ kind: "vague", from, to: judges }, null);
    const english = context.language === "en";
    if (english && index === from && flags & flag.preposition) {
      const view = viewpointAt(context, from, to);
      if (view) this.take(view, null);
    }
    if (flags & flag.hearsay || purports(context, index, to) || (index === from && isOfficial(context, from, to)))
      this.vague ??= { kind: "vague", from: index, to: index + 1 };
    if (english && flags & (flag.quantifier | flag.indefinite) && oneTells(context, index, to))
      this.take({ kind: "vague", from: index, to: index + 1 }, null);
    if (
      flags & (flag.generic | flag.works | flag.said | flag.quantifier) ||
      moreAt(context, index) & secondFlag.telling
    ) {
      const sources = sourcesAt(context, index, from, to) ?? (english ? tellingAt(context, index, from, to) : null);
      if (sources) this.take(sources, null);
      else if (flags & flag.quantifier && ledToBelieve(context, index, from, to))
        this.take({ kind: "vague", from: index, to: index + 1 }, null);
    }
    const local = localReaders[context.language];
    if (local) {
      const found = local.at(context, index, from, to);
      if (found) this.take(found.subject, found.verb);
    } else this.saying(index, flags);
    if (flags & flag.work && censusAt(context, index, to)) this.work ??= { kind: "work", from: index, to: index + 2 };
    if (
      flags & flag.work &&
      index > from &&
      context.words.shape[index - 1]! & NUMBER &&
      /^(?:census|zensus|recensement|censo)$/i.test(wordAt(context, index))
    )
      this.work ??= { kind: "work", from: index - 1, to: index + 1 };
    if (flags & flag.said) {
      const owner = ownerOf(context, index, from, to);
      if (owner) this.person ??= owner;
    }
  }

  /** Verbs and participles of saying by the rules that languages without a reader of their own share. */
  private saying(index: number, flags: number) {
    const { context, from, to } = this;
    if (
      flags & (flag.report | flag.participle) &&
      (onlyNames(context, index, from, to) || isUnsaid(context, index, from, to))
    )
      return;
    if (flags & flag.participle) {
      const agent = passiveAt(context, index, from, to);
      if (agent) {
        this.take(agent, index);
        return;
      }
    }
    if (moreAt(context, index) & secondFlag.holding) this.take(holderOf(context, index, from, to), index);
    if (flags & flag.report) {
      const reporter = reporterAt(context, index, from, to);
      if (reporter) this.take(reporter, index);
    }
    if (bringsUp(context, index, to))
      this.take(subjectOf(context, pastModals(context, chainStart(context, index, from), from), from), index);
  }
}

/** What a thing may depend on, by language; in French and Spanish a capital makes it a name. */
const measures: Record<string, RegExp> = {
  en: /^(?:locality|accommodation|seasons?|weather|age|size|numbers?|circumstances|nature|needs?|rank|class|sex|case|rules?|laws?|plan|schedule|customs?|place|district|distance|means|availability|conditions?|type|kind|severity|region|climate|orders?|instructions?|ability|taste|merit|source|time|strength|status|wealth|income|origin|nationality|religion|regulations?)$/i,
  fr: /^(?:nature|type|conditions|circonstances|religion|sexe|district|saison|rang)$/,
  es: /^(?:religión|sexo|edad|rango|distrito)$/,
};

/** "According to the season", "to size": what something depends on, and nobody. */
const isMeasure = (context: Context, index: number): boolean =>
  measures[context.language]?.test(wordAt(context, index)) ?? false;

/** "According to these figures": those that were named before. */
const pointed = (context: Context, start: number, subject: Subject): Subject =>
  subject.kind === "vague" &&
  (/^(?:these|those|ces|diese[nr]?|estos|estas|esos|эти|этих|этим)$/i.test(wordAt(context, start)) ||
    isNamedBehind(context, start, subject.to))
    ? { ...subject, kind: "person" }
    : subject;

/** "According to a physician, Delpech": a name behind the comma tells who. */
const isNamedBehind = (context: Context, start: number, end: number): boolean =>
  (flagsAt(context, start) & flag.indefinite) !== 0 &&
  end < context.words.count &&
  after(context, end - 1) === "," &&
  isName(context, end, start) &&
  (flagsAt(context, end) & (flag.starter | flag.month)) === 0 &&
  (end + 1 >= context.words.count || isName(context, end + 1, start) || /[.,;]/.test(after(context, end)));

/**
 * Who the words of one sentence make say it. Vague wins where a figure or claim rests on nobody named; a work named in
 * the prose comes before the person alone. Words inside quotations are somebody else's and are passed over.
 */
export function readAttribution(context: Context, from: number, to: number): DraftAttribution {
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
  const local = localReaders[context.language];
  if (local && !reader.person && !reader.vague && !reader.work) {
    const found = local.whole(context, from, to);
    if (found) reader.take(found, null);
  }
  if (!reader.person && !reader.vague && !reader.work) reader.take(quoterOf(context, from, to), null);
  if (!reader.person && !reader.vague && !reader.work) reader.take(taggerOf(context, from, to), null);
  if (!reader.person && !reader.vague && !reader.work) reader.take(sayerOf(context, from, to), null);
  if (!reader.person && !reader.vague && !reader.work) reader.take(publisherOf(context, from, to), null);
  const per = reader.vague ? perWork(context, reader.vague.to, to) : null;
  if (per) {
    reader.vague = null;
    reader.work ??= per;
  }
  const { vague, person, work, verb, reports } = reader;
  const named = vague
    ? null
    : (findWork(context, from, to, reports || work !== null, work) ??
      ((reports && local?.work?.(context, from, to)) || null));
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
