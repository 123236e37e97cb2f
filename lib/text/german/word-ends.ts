import { flag } from "../lexicon/flags";
import { flagsAt, wordAt, type Context } from "../noun-phrase";

/** Compounds that are one work: Regimentstagebuch, Ratsprotokoll. */
const work =
  /(?:buch|büchlein|bericht|protokoll|chronik|register|zeitung|blatt|anzeiger|kurier|rundschau|tageblatt|merkur|nachrichten|gutachten|studie|akte|brief|urkunde|verzeichnis|liste|memoiren|erinnerungen|biographie|biografie|lexikon|denkschrift|inschrift|annalen|aufsatz|artikel|dissertation|handschrift|rechnung|urbar|statistik|telegramm|depesche|notiz|eintrag|meldung|reportage|tafel|schrift|kartei|matrikel|kataster|zählung|schreiben|vermerk|monographie|monografie|darstellung|geschichte|werk|katalog|roman|interview|rede|magazin|bulletin|legende|lied|predigt|vita|dokumentation|enzyklopädie|antwort|mitteilung|erklärung|aussage|urteil|protokolls|berichts|buches|buchs)$/iu;
/** Compounds that are many works, or sayings in the plural: Zeitungsberichte. */
const works =
  /(?:berichten?|protokollen?|chroniken|registern?|zeitungen|blättern?|quellen|akten|briefen?|urkunden|listen|aufzeichnungen|unterlagen|dokumenten?|darstellungen|schriften|studien|untersuchungen|büchern?|meldungen|archiven?|statistiken|schätzungen|angaben|aussagen|zahlen|berechnungen|überlieferungen|erzählungen|forschungen|erkenntnissen?|ermittlungen|recherchen|zählungen|versionen|lesarten)$/iu;
/** Compounds for people who judge or tell, in the plural or as a mass: Lokalhistoriker, Parteikreise. */
const generic =
  /(?:historikern?|forschern?|zeugen|zeitgenossen|expert(?:en|innen)|beobachtern?|kritikern?|autoren|chronisten|gelehrten?|wissenschaftlern?|fachleuten?|kreisen?|stimmen|medien|überlebenden?|anwohnern?|bewohnern?|einwohnern?|journalisten|reportern?|biographen|biografen|forschung|geschichtsschreibung|historiographie|presse|propaganda|gerüchten?|sagen?|extremisten?|extreme|leugner|theoretikern?|soldaten|veteranen|kenner|verständigen?|behörden|stellen)$/iu;
/** What is said or held, in the singular: Schätzung, Ansicht. */
const said =
  /(?:schätzung|angabe|aussage|berechnung|überlieferung|darstellung|lesart|version|meinung|ansicht|auffassung|zeugnis|überzeugung|einschätzung|urteil|worten|forschungsstand|kenntnis|tradition|zählung|rechnung|deutung|interpretation|these|erzählung|sicht|auskunft|auskünften|bekunden|dafürhalten|erinnerung|wissensstand|ermessen)(?:en|s)?$/iu;
/** What is counted or asked about, and never says anything: Opferzahl. */
const counted = /(?:zahl|verluste|stärke|summe|frage|anteil|bilanz|ausmaß|ursache|grund|anlass|tat|schuld|rolle)$/iu;

/** What kind of thing a German noun names, by the lists or by how it ends. */
export type NounKind = "generic" | "works" | "work" | "said" | "role" | "body" | "counted" | "unknown";

/** The kind of the noun at a word. */
export function nounKind(context: Context, index: number): NounKind {
  const flags = flagsAt(context, index);
  const word = wordAt(context, index);
  if (flags & flag.generic) return "generic";
  if (flags & flag.works) return "works";
  if (flags & flag.work) return "work";
  if (flags & flag.body) return "body";
  if (flags & flag.role) return "role";
  if (flags & flag.said || said.test(word)) return "said";
  if (word.length < 5) return "unknown";
  if (generic.test(word)) return "generic";
  if (works.test(word)) return "works";
  if (work.test(word)) return "work";
  return counted.test(word) ? "counted" : "unknown";
}
