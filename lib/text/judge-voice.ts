/** When a page was put up or changed, and by whom. */
const posting =
  /^(?:\(?(?:read )?more (?:from|on|about)\b[^.]*:|\(?(?:read )?more .{2,50} (?:stories|articles|news|posts|photos)\.?\)?$|posted|published|last (?:updated|modified|edited)|retrieved|updated|by [A-Z]\S+ [A-Z]\S+$|veröffentlicht|zuletzt|publié|mis à jour|publicado|actualizado|опубликовано|обновлено|\d{1,2}[ :.]\S+$)/i;

/** Whether a line tells when a page was put up or changed, or who wrote it, as it stands in the apparatus of web pages. */
export const isPosting = (head: string): boolean => posting.test(head);

/** A word of `ownChapter`: cheaper to look for. */
const part = /chapter|section|appendix|annex|kapitel|abschnitt|anhang|chapitre|capítulo|apartado|главе|разделе/i;
/** A sentence about the text's own parts: "taken up again in chapter 6". */
const ownChapter =
  /(?<!\p{L})(?:in|see|im|siehe|dans le|au|en el|в) (?:chapters?|sections?|appendix|annex|kapitel|abschnitt|anhang|chapitre|capítulo|apartado|главе|разделе) (?:\d{1,2}|[ivxIVX]+|below|above|eins|zwei|drei)(?![\p{L}\d])/iu;
const metaList =
  /^(?:(?:the )?(?:table|figure|map|chart|appendix|chapter|section|part) \d+\b|(?:the )?following (?:is|are) |(?:the )?(?:following|next|above|below)\b.{0,40}\b(?:table|list|section|chapter|map|figure)|(?:tabelle|abbildung|kapitel|karte|abschnitt) \d+|(?:tableau|figure|chapitre|carte) \d+|(?:tabla|figura|capítulo|mapa) \d+|(?:таблица|рисунок|глава|в (?:таблице|главе)) \d+|main article|see also|further (?:reading|information)|siehe auch|voir aussi|véase también|см\. также)/i;

/** Whether a sentence speaks of the text's own parts: a table, a list that follows. */
export const namesPart = (head: string): boolean => metaList.test(head);

/** Whether it leads to another part: "taken up again in chapter 6". */
export const leadsToPart = (head: string): boolean => part.test(head) && ownChapter.test(head);

/** The reader is told to do something, or what will always be felt. */
const exhorts =
  /^(?:(?:please|now|so|and|bitte),? )?(?:look (?:at|again|up|carefully)|sign (?:our|the|this|up)|answer (?:the|these)|click|share (?:this|your)|subscribe|donate|join (?:us|our)|compare (?:the|these|both|your)|discuss|don['’]t (?:forget|let|believe)|do not (?:forget|let|believe)|never forget|read (?:the|this|more|on|also|our)|write (?:to|down)|use (?:the|these|source|your)|(?:lesen|unterschreiben|vergleichen|beachten) sie|lisez|signez|comparez|lea|firme|compare|прочитайте|сравните|подпишите|помните)(?![\p{L}])/iu;
const will = /will /i;
const remains = /\bwill (?:always |never |not |long |sorely )*be (?:missed|remembered|forgotten)(?![\p{L}])/iu;
/** What the author would have one learn from it. */
const lesson =
  /^(?:all )?(?:this|that|it|these (?:facts|events|examples)|dies|das|cela|ceci|esto|это) (?:clearly |only )?(?:shows?|proves?|demonstrates?|reminds us|makes clear|teaches us|zeigt|beweist|montre|prouve|muestra|demuestra|показывает|доказывает),? (?:us )?(?:how|that|why|what|wie|dass|warum|combien|que|pourquoi|cómo|как|что|почему)(?!\p{L})/iu;

/** Whether it says what the author would have one learn: "this shows that". */
export const teaches = (head: string): boolean => lesson.test(head);

/** Whether it tells the reader what to do, or what will always be felt. */
export const exhortsReader = (head: string): boolean => exhorts.test(head) || (will.test(head) && remains.test(head));
