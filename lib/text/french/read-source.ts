import { judgeSubject } from "../judge-subject";
import { flag } from "../lexicon/flags";
import { after, flagsAt, isName, nobody, wordAt, type Context, type Subject } from "../noun-phrase";
import { CAPITAL } from "../read-words";

const marks = /^[\s,:]{0,3}(?:«\s*([^«»]{3,140}?)\s*»|“([^“”]{3,140})”|"([^"]{3,140})")/;

/** A title in marks that "dans" or "selon" leads to, as offsets; null where a sentence names none. */
export function titleIn(
  { text, words, quoted }: Context,
  from: number,
  to: number,
): { start: number; end: number } | null {
  for (let index = from; index < to; index++) {
    if (
      quoted[index] ||
      !/^(?:dans|selon|après|intitulé|intitulée)$/i.test(text.slice(words.start[index]!, words.end[index]!))
    )
      continue;
    const found = marks.exec(text.slice(words.end[index]!, words.end[index]! + 150));
    const title = found?.slice(1).find(Boolean);
    if (!found || !title || !/^\p{Lu}/u.test(title)) continue;
    const start = words.end[index]! + found[0].indexOf(title);
    return { start, end: start + title.length };
  }
  return null;
}

const papers =
  /^(?:Progrès|Courrier|Dépêche|Gazette|Journal|Écho|Echo|Moniteur|Petit|Matin|Figaro|Temps|Monde|Nouvelliste|Indépendant|Républicain|Républicaine|Patriote|Réveil|Tribune|Presse|Voix|Croix|Parisien|Bulletin|Revue|Mercure|Messager|Phare|Éclaireur|Avenir|Peuple|Populaire|Observateur|National|Constitutionnel|Siècle|Gaulois|Intransigeant|Radical|Télégramme|Humanité|Aurore|Lanterne|Liberté|Nouvelles|Annales|Mémorial|Publicateur|Glaneur|Démocrate|Socialiste|Citoyen|Travailleur|Soir|Quotidien|Express|Point|Libération|Globe|Drapeau|Combat|Franc|Union|Opinion|Patrie|Vérité)$/;

/** Whether a subject is a newspaper by its article and its name: "Le Progrès du Midi". */
export const isPaper = (context: Context, subject: Subject): boolean => {
  let first = subject.from;
  if (/^(?:le|la|les|l)$/i.test(wordAt(context, first)) && first + 1 < subject.to) first++;
  return (
    first > 0 &&
    papers.test(wordAt(context, first)) &&
    (/^(?:le|la|les|l)$/i.test(wordAt(context, first - 1)) || /^(?:du|au|dans|de)$/i.test(wordAt(context, first - 1)))
  );
};

/** "Nommé d'après le second duc": whom a thing has its name from, and no source; `start` is the word behind "d'après". */
export const isNamedAfter = (context: Context, start: number): boolean =>
  start > 2 &&
  /^après$/i.test(wordAt(context, start - 1)) &&
  /^(?:nommé|baptisé|appelé|peint|gravé|dessiné|modelé|adapté|sculpté|reconstruit)e?s?$/i.test(
    wordAt(context, start - 3),
  );

/** Whose view it is behind "pour" at a clause's head: "Pour Jeanne Oustry, ...", "Pour le syndicat, il s'agit". */
export function inTheirEyes(context: Context, index: number, from: number, to: number): Subject {
  if (
    index > from &&
    !/[,;:]/.test(after(context, index - 1)) &&
    !/^(?:et|mais|car|or)$/i.test(wordAt(context, index - 1))
  )
    return nobody;
  let end = index + 1;
  while (end < to && end - index < 9 && !/[,;:]/.test(after(context, end))) end++;
  if (end >= to || after(context, end) !== ",") return nobody;
  end++;
  if (end === index + 2 && /^(?:lui|elle|eux|elles)$/i.test(wordAt(context, index + 1)))
    return { kind: "person", from: index + 1, to: end };
  if (end === index + 3 && /^(?:derni(?:er|ère)|premi(?:er|ère))$/i.test(wordAt(context, index + 2)))
    return { kind: "person", from: index + 1, to: end };
  const first = flagsAt(context, index + 1);
  if (!isName(context, index + 1, from) && (first & (flag.definite | flag.role | flag.quantifier | flag.generic)) === 0)
    return nobody;
  const held = judgeSubject(context, index + 1, end);
  if (held.kind === "none" || held.kind === "narrator" || held.kind === "work") return nobody;
  for (let at = index + 1; at < end; at++) {
    const flags = flagsAt(context, at);
    if (flags & (flag.role | flag.body | flag.generic | flag.quantifier))
      return held.kind === "vague" && /^ces$/i.test(wordAt(context, index + 1)) ? { ...held, kind: "person" } : held;
  }
  return end - index <= 5 && isName(context, index + 1, from) ? held : nobody;
}

const stands =
  /^(?:lit|lisait|figure|figurent|figurait|mentionné|mentionnée|mentionnés|recensés|recensé|inscrit|inscrits|écrit|consigné|consignés|indiqué|noté|notés|décrit|question|apparaît|apparaissent|trouve|trouvent|relève|rapporté|raconté|porté|portés)$/i;

/** "Dans le registre de 1852 figurent 38 noms": where something stands. */
export function writtenIn(context: Context, index: number, to: number): Subject {
  if (!/^(?:dans|sur|au|selon|par)$/i.test(wordAt(context, index))) return nobody;
  for (let at = index + 1; at < Math.min(to, index + 5); at++) {
    if ((flagsAt(context, at) & flag.work) === 0 || context.words.shape[at]! & CAPITAL) continue;
    const known = flagsAt(context, index + 1) & flag.definite || /^au$/i.test(wordAt(context, index));
    if (!known) return nobody;
    for (let verb = at + 1; verb < Math.min(to, at + 14); verb++)
      if (stands.test(wordAt(context, verb))) return { kind: "work", from: index + 1, to: Math.min(to, at + 4) };
    return nobody;
  }
  return nobody;
}

/** "Selon ses propos", "d'après ses calculs": whoever the text is about. */
export const ownWords = (context: Context, start: number, limit: number): Subject | undefined =>
  /^(?:lui|elle|eux|elles)$/i.test(wordAt(context, start)) && start + 1 >= limit
    ? { kind: "person", from: start, to: start + 1 }
    : itsWords(context, start, limit);

const itsWords = (context: Context, start: number, limit: number): Subject | undefined =>
  start + 1 < limit &&
  /^(?:son|sa|ses|leurs?)$/i.test(wordAt(context, start)) &&
  /^(?:propos|dires|mots|paroles|calculs?|estimations?|récits?|témoignage|version|déclarations?|aveux|souvenirs|propres|évaluations?)$/i.test(
    wordAt(context, start + 1),
  )
    ? { kind: "person", from: start, to: start + 2 }
    : undefined;
