import { wordAt, type Context, type Subject } from "../noun-phrase";

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
  /^(?:Progrès|Courrier|Dépêche|Gazette|Journal|Écho|Echo|Moniteur|Petit|Matin|Figaro|Temps|Monde|Nouvelliste|Indépendant|Républicain|Républicaine|Patriote|Réveil|Tribune|Presse|Voix|Croix|Parisien|Bulletin|Revue|Mercure|Messager|Phare|Éclaireur|Avenir|Peuple|Populaire|Observateur|National|Constitutionnel|Siècle|Gaulois|Intransigeant|Radical|Télégramme|Humanité|Aurore|Lanterne|Liberté|Nouvelles|Annales|Mémorial|Publicateur|Glaneur|Démocrate|Socialiste|Citoyen|Travailleur|Soir|Quotidien|Express|Point|Point|Figaro|Libération|Globe|Drapeau|Combat|Franc|Union|Opinion|Patrie|Vérité)$/;

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
