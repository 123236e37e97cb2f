import { opensSentence } from "./clause";
import { flag, secondFlag } from "./lexicon/flags";
import { after, flagsAt, isName, moreAt, nameEnd, wordAt, type Context, type Subject } from "./noun-phrase";
import { CAPITAL, NUMBER } from "./read-words";

const naming = /^(?:such|like|including|notably|namely|wie|etwa|comme|tels|como|tales|например|вроде|among)$/i;

/** Whether a group that was named in general is then named in particular: "historians such as Orlando Figes". */
function namesMembers(context: Context, from: number, to: number): number {
  for (let index = from; index < Math.min(to, from + 8); index++)
    if (naming.test(wordAt(context, index)) || flagsAt(context, index) & flag.by)
      for (let next = index + 1; next < Math.min(to, index + 4); next++)
        if (isName(context, next, index + 1)) return next;
  return -1;
}

const asked = /^(?:interviewed|questioned|surveyed|interrogés|interrogées|entrevistados|entrevistadas|опрошенные)$/i;

/** Whether a group is told apart by who asked them: "health workers interviewed by the mission". */
const isAsked = (context: Context, head: number, to: number): boolean =>
  head + 3 < to &&
  asked.test(wordAt(context, head + 1)) &&
  (flagsAt(context, head + 2) & flag.by) !== 0 &&
  (flagsAt(context, head + 3) & flag.definite) !== 0;

/** A work's head: identified by a name, a possessive, a definite article or a year near it, else one work of many. */
function judgeWork(context: Context, head: number, from: number, to: number): Subject {
  const end = Math.min(to, head + 7);
  const any = (flagsAt(context, from) & flag.indefinite) !== 0;
  for (let index = from; index < end; index++) {
    const dated = !any && (context.words.shape[index]! & NUMBER) !== 0;
    if (index !== head && (isName(context, index, from - 1) || dated || context.quoted[index]))
      return { kind: "work", from, to: end };
    if (index < head && flagsAt(context, index) & flag.definite) return { kind: "work", from, to: end };
    const issued = index > head && index + 1 < end && (flagsAt(context, index) & flag.by) !== 0;
    if (issued && flagsAt(context, index + 1) & flag.definite) return { kind: "work", from, to: end };
  }
  return { kind: "vague", from, to: head + 1 };
}

const none = /^(?:no|not|kein|keine|aucun|aucune|ningún|ninguna|никакой)$/i;

const plural = /(?:s|men|women|children|people|folk)$/i;

/** "His neighbours", "their children": people told apart by whose they are. */
const owned = (context: Context, from: number): boolean =>
  /^(?:his|her|their|its|our|my)$/i.test(wordAt(context, from));

const where = /^(?:in|at|near|from|outside|inside|around|on|across|throughout|over|during|since|before|after)$/i;

/** Whether a name behind somebody is only where or when they are: "a clerk in Varn", "a nurse at the Osk hospital". */
function isPlace(context: Context, name: number, head: number): boolean {
  for (let at = name - 1; at > head && name - at < 5; at--) {
    if (flagsAt(context, at) & flag.preposition && where.test(wordAt(context, at))) return !context.german;
    if (/[,;:]/.test(after(context, at)) || flagsAt(context, at) & flag.preposition) return false;
  }
  return false;
}

/** A head that is a person's role or a body: in the indefinite, without a name, it is anybody. */
function judgeRole(context: Context, head: number, from: number, to: number): Subject {
  const crowd = (moreAt(context, head) & secondFlag.crowd) !== 0;
  let place = -1;
  for (let index = head + 1; index < Math.min(to, head + 7); index++) {
    if (index < place) continue;
    if (isName(context, index, head) && isPlace(context, index, head)) place = nameEnd(context, index, to);
    else if (isName(context, index, head)) return { kind: "person", from: index, to: nameEnd(context, index, to) };
    if (flagsAt(context, index) & flag.generic) break;
  }
  if (head > from && none.test(wordAt(context, from))) return { kind: "none", from, to };
  let indefinite = false;
  const definite = head > from && (flagsAt(context, from) & flag.definite) !== 0;
  const several =
    !context.german && plural.test(wordAt(context, head)) && (!definite || (crowd && !owned(context, from)));
  for (let index = from; index < head; index++) {
    if (flagsAt(context, index) & (flag.indefinite | flag.quantifier)) indefinite = true;
    if (crowd && (indefinite || several)) continue;
    if (isName(context, index, from - 1) && !(several && opensSentence(context, index)))
      return { kind: "person", from: index, to: head + 1 };
  }

  return { kind: indefinite || several ? "vague" : "person", from, to: head + 1 };
}

/** Whether a word that is the same in both numbers (der Historiker, die Historiker) is one person here. */
const isSingular = (context: Context, head: number, from: number, to: number): boolean =>
  (head + 1 < to && isName(context, head + 1, head)) ||
  (head > from && /^(?:der|dem|des|ein|einem|eines)$/i.test(wordAt(context, head - 1)));

/** Those of a work that is known: "the authors", "its editors". */
const ofWork = /^(?:authors|editors|compilers|signatories|petitioners|jurors)$/i;

/** What one word at the head of a run tells of it, or null where it tells nothing. */
export function judgeHead(context: Context, head: number, from: number, to: number): Subject | null {
  const flags = flagsAt(context, head);
  const adjective = moreAt(context, head) & secondFlag.people && head + 1 < to;
  if (
    adjective &&
    ((context.words.shape[head + 1]! & CAPITAL) === 0 ||
      moreAt(context, head + 1) & secondFlag.people ||
      endsInKind(context, head + 2, to))
  )
    return null;
  if (flags & flag.first) return { kind: "narrator", from: head, to: head + 1 };
  if (flags & flag.generic && flags & flag.role && isSingular(context, head, from, to))
    return judgeRole(context, head, from, to);
  if (flags & flag.generic) {
    if (head > from && ofWork.test(wordAt(context, head)) && /^(?:the|its|both)$/i.test(wordAt(context, from)))
      return { kind: "person", from, to: head + 1 };
    const named = namesMembers(context, head + 1, to);
    if (named >= 0) return { kind: "person", from: named, to: nameEnd(context, named, to) };
    return { kind: isAsked(context, head, to) ? "person" : "vague", from, to: head + 1 };
  }
  if (
    (flags & (flag.work | flag.works) && ((context.words.shape[head]! & CAPITAL) === 0 || head > from)) ||
    (context.german && flags & flag.work)
  )
    return flags & flag.work ? judgeWork(context, head, from, to) : judgeWorks(context, head, from, to);
  if (flags & flag.works) return judgeWorks(context, head, from, to);
  if (flags & flag.said && isUnproven(context, head, from)) return { kind: "none", from, to };
  if (flags & flag.said) return judgeWorks(context, head, from, to);
  if (flags & (flag.role | flag.body) && namesKind(context, head, to)) return null;
  if (flags & (flag.role | flag.body)) return ownWork(context, head, from, to) ?? judgeRole(context, head, from, to);
  if (flags & flag.pronoun) return { kind: "person", from: head, to: head + 1 };
  if (flags & flag.question && (flags & flag.boundary) === 0) return null;
  return isName(context, head, from) ? judgeName(context, head, to) : null;
}

/** "Society organizations", "hospital official": a noun that only says which kind of people or bodies the next one is. */
const namesKind = (context: Context, head: number, to: number): boolean =>
  context.language === "en" &&
  head + 1 < to &&
  after(context, head) === " " &&
  context.words.start[head + 1]! - context.words.end[head]! === 1 &&
  ((context.words.shape[head]! | context.words.shape[head + 1]!) & CAPITAL) === 0 &&
  (flagsAt(context, head + 1) & (flag.role | flag.body | flag.generic)) !== 0 &&
  (flagsAt(context, head + 1) & (flag.preposition | flag.quantifier)) === 0;

/** Behind "'s" of a body or a person's role: the work that is theirs, told apart by its date ("the commission's report of 1922"). */
function ownWork(context: Context, head: number, from: number, to: number): Subject | null {
  if (!/['’]/.test(after(context, head)) || head + 2 >= to) return null;
  let work = -1;
  for (let index = head + 1; index < Math.min(to, head + 10); index++) {
    if (work < 0 && index < head + 5 && flagsAt(context, index) & flag.work) work = index;
    if (context.words.shape[index]! & NUMBER && work > 0) return { kind: "work", from, to: work + 1 };
  }
  return null;
}

/** Works or sayings in general are vague unless somebody is named as theirs. */
function judgeWorks(context: Context, head: number, from: number, to: number): Subject {
  if (head > from && flagsAt(context, from) & flag.definite)
    for (let index = from + 1; index < head; index++)
      if (context.words.shape[index]! & NUMBER) return { kind: "work", from, to: head + 1 };
  for (let index = head + 1; index < Math.min(to, head + 8); index++) {
    if (isName(context, index, head)) {
      const particular = flagsAt(context, head) & flag.works && head > from && flagsAt(context, from) & flag.definite;
      return { kind: particular ? "work" : "person", from: particular ? from : index, to: nameEnd(context, index, to) };
    }
    const flags = flagsAt(context, index);
    if (flags & (flag.generic | flag.quantifier)) return { kind: "vague", from, to: index + 1 };
    if (flags & flag.pronoun) return { kind: "person", from: index, to: index + 1 };
    if (flags & (flag.role | flag.body)) return judgeRole(context, index, head + 1, to);
  }
  return { kind: "vague", from, to: head + 1 };
}

/** Two capitals in a row behind "Mukerjee's" that are no office and no people: a title. */
function isTitle(context: Context, index: number, to: number): boolean {
  if (index + 1 >= to) return false;
  const plain = (at: number) =>
    (context.words.shape[at]! & CAPITAL) !== 0 &&
    (flagsAt(context, at) & (flag.role | flag.body | flag.generic)) === 0 &&
    (moreAt(context, at) & secondFlag.people) === 0;
  const next = /^s$/.test(wordAt(context, index + 1)) ? index + 2 : index + 1;
  return plain(index) && next < to && plain(next) && !/[,;.]/.test(after(context, index));
}

/** Endings of plurals that stand for many at a sentence's head: "Firefighters testified", "Indians say". */
const crowds = /(?:ists|ians|ans|ees|ants|men|women|fighters|workers|holders|owners|keepers|makers|seekers)$/;

const kinds =
  /^(?:theorists|historians|scholars|researchers|experts|observers|critics|commentators|analysts|witnesses|eyewitnesses|contemporaries|locals|residents|villagers|academics|specialists|detractors|biographers|chroniclers|sceptics|skeptics|revisionists|archaeologists|enthusiasts|folklorists|antiquaries|believers|deniers)$/i;

/** Whether the name that ends at a word is a kind of people written with capitals: "Conspiracy Theorists", not "the Osk Residents' League". */
const endsInKind = (context: Context, end: number, to: number): boolean =>
  context.language === "en" &&
  kinds.test(wordAt(context, end - 1)) &&
  !/['’&]/.test(after(context, end - 1)) &&
  !(
    end < to &&
    /^(?:of|for|against|without|and)$/i.test(wordAt(context, end)) &&
    isName(context, Math.min(to - 1, end + 1), end)
  );

/** "Zero evidence", "no proof": what nobody says. */
const isUnproven = (context: Context, head: number, from: number): boolean => {
  for (let at = head - 1; at >= Math.max(from, head - 3); at--)
    if (/^(?:no|zero|little|scant|insufficient|any|hardly|scarcely)$/i.test(wordAt(context, at)))
      return /^evidence$/i.test(wordAt(context, head));
  return false;
};

/** "Psychics say": a plural by its verb, and no name. */
const saysInPlural = (context: Context, end: number): boolean =>
  context.language === "en" &&
  end < context.words.count &&
  after(context, end - 1) === " " &&
  /[^s]s$/.test(wordAt(context, end - 1)) &&
  /^(?:say|claim|believe|think|argue|insist|maintain|suggest|suspect|estimate|speculate|contend|tell|report|agree|disagree|dispute)$/i.test(
    wordAt(context, end),
  );

/** A name: a person's, unless a work of theirs or a crowd about them is meant: "Volkov's book", "Lenin's critics". */
function judgeName(context: Context, head: number, to: number): Subject {
  const end = nameEnd(context, head, to);
  const possessive = /['’]/.test(after(context, end - 1));
  if (
    !possessive &&
    end < to &&
    moreAt(context, end) & secondFlag.crowd &&
    !(end + 1 < to && isName(context, end + 1, end))
  ) {
    const one = head > 0 && (flagsAt(context, head - 1) & (flag.indefinite | flag.quantifier)) !== 0;
    if (one || plural.test(wordAt(context, end))) return { kind: "vague", from: head, to: end + 1 };
  }
  let index = possessive && end < to && /^s$/.test(wordAt(context, end)) ? end + 1 : end;
  if (end < to && flagsAt(context, end) & flag.work && (context.words.shape[end]! & CAPITAL) === 0)
    return { kind: "work", from: head, to: end + 1 };
  if (possessive) {
    if (isTitle(context, index, to)) return { kind: "work", from: head, to: nameEnd(context, index, to) };
    for (const limit = Math.min(to, index + 4); index < limit; index++) {
      const flags = flagsAt(context, index);
      if (flags & flag.generic) return { kind: "vague", from: head, to: index + 1 };
      if (flags & flag.work || (flags & flag.works && (flags & flag.said) === 0))
        return { kind: "work", from: head, to: index + 1 };
      if (/^(?:The|A|An)$/.test(wordAt(context, index))) return { kind: "work", from: head, to };
    }
  }
  const led = head > 0 && (flagsAt(context, head - 1) & flag.definite) !== 0;
  if (!possessive && end > head + 1 && !led && endsInKind(context, end, to))
    return { kind: "vague", from: head, to: end };
  const crowd = end === head + 1 && crowds.test(wordAt(context, head)) && opensSentence(context, head);
  const many = end === head + 1 && opensSentence(context, head) && saysInPlural(context, end);
  return { kind: crowd || many ? "vague" : "person", from: head, to: end };
}
