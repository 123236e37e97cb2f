import type { LexiconData } from "../flags";
import { nouns } from "./nouns";
import { phrases } from "./phrases";
import { vague } from "./vague";
import { stances, verbs } from "./verbs";

/** German. */
export const de: LexiconData = {
  words: {
    ...nouns,
    ...verbs,
    be: `ist sind war waren wird werden wurde wurden worden sei seien gewesen`,
    hearsay: `angeblich vorgeblich vermeintlich mutmaßlich bekanntlich anscheinend`,
    opinion: `leider hoffentlich schändlich unverzeihlich abscheulich zweifellos selbstverständlich glücklicherweise bedauerlicherweise skandalös empörend
      beschämend`,
    address: `du dir dich dein deine deinen euch euer eure`,
    mental: `glaube denke meine hoffe finde möchte vermute weiß werde würde will bezweifle wünsche empfehle bin möchten wollen müssen sollten dürfen können werden
      meinung ansicht eindruck verdacht`,
    first: `ich wir unser unsere unserer unseren uns mein meine meiner mich mir`,
    hedge: `vielleicht möglicherweise wahrscheinlich vermutlich wohl offenbar anscheinend etwa ungefähr dürfte`,
    superlative: `erste ersten letzte letzten größte größten einzige einzigen schlimmste schlimmsten beispiellos beispiellose`,
    sweeping: `immer nie niemals alle jeder sämtliche ausnahmslos stets durchweg`,
    month: `januar jänner februar märz april mai juni juli august september oktober november dezember`,
    pronoun: `er sie`,
    question: `wer was warum weshalb wieso wie wann wo welche welcher welches`,
    meta: `artikel kapitel abschnitt seite buch aufsatz tabelle abbildung karte anhang fußnote arbeit studie beitrag`,
    definite: `der die das den dem des dieser diese dieses sein seine seinem seiner seinen ihr ihre ihrem ihrer ihren`,
    indefinite: `ein eine einem einer einen eines`,
    particle: `von van der zu zur vom de`,
    starter: `der die das den dem des ein eine einer einem in im am an auf bei er sie es und aber oder doch jedoch als während nach vor durch für von vom zu zum zur
      mit wenn weil da obwohl seit dann dort so einige viele manche alle nicht zwei drei jeder auch nur noch über unter zwischen gegen laut trotz später
      bald zudem außerdem dennoch schließlich zuerst wer was warum wie wo wann welche wir ich unser hier heute damals diese dieser dieses sein seine ihr
      ihre man daher deshalb dabei damit darauf danach zunächst mindestens etwa rund insgesamt bis zwar denn ebenso ähnlich anders andere etliche mehrere
      mancher viel fast knapp beinahe ob dass daß falls sobald solange bevor nachdem indem hingegen dagegen allerdings freilich gewiss tatsächlich vielmehr
      insbesondere besonders gerade vielleicht wohl wahrscheinlich jedenfalls immerhin ferner ebenfalls überdies hierauf daraufhin anschließend
      währenddessen inzwischen unterdessen seither seitdem einst früher ehe weder entweder sowohl zufolge gemäß angesichts aufgrund infolge mittels anhand
      statt anstatt außer binnen seinen seinem seiner ihren ihrem ihrer deren dessen jene jener jenes jede jedes diesem diesen eines keine kein keiner beide`,
    by: `von vom durch`,
    boundary: `dass daß der und aber oder weil während obwohl wenn wo als ob`,
    impersonal: `es man`,
    goods: `panzer geschütze flugzeuge schiffe gewehre fahrzeuge rubel dollar mark franken pferde rinder tonnen lokomotiven häuser hektar granaten bomben züge
      prozent`,
    adverb: `nicht auch oft häufig allgemein gemeinhin gewöhnlich manchmal lange nie immer noch heute später offiziell teils weithin vielfach meist meistens
      zumeist wieder jedoch aber dagegen hingegen zunächst auf zwischen mit inzwischen sogar damals dann bereits schon nur selbst ferner zudem weiter
      weiterhin früher bisher bislang gleichfalls ebenfalls allerdings indes indessen freilich zwar denn wohl etwa rund allein schließlich zuletzt anfangs
      einst gern gerne jüngst kürzlich bald vorher danach`,
    preposition: `in im an am auf bei beim nach vor während durch für seit unter über gegen zwischen mit aus zu zum zur wegen trotz ohne um bis von vom laut gemäß
      zufolge hinter neben entlang binnen samt nebst mittels anhand angesichts aufgrund infolge statt gegenüber ab außer innerhalb außerhalb jenseits
      diesseits beiderseits`,
    people: `offizielle offiziellen inoffizielle zeitgenössische zeitgenössischen neuere neueren frühere spätere heutige westliche namhafte führende damalige
      konservative vorsichtige amtliche unabhängige glaubwürdige seriöse sowjetischen deutschen sowjetische russische deutsche französische britische
      amerikanische`,
    quantifier: `einige einigen einiger viele vielen vieler manche manchen mancher mehrere mehreren mehrerer verschiedene verschiedenen verschiedener andere anderen
      anderer zahlreiche zahlreichen etliche etlichen meisten bestimmte unterschiedliche unterschiedlichen weitere mehrzahl mehrheit reihe teil wenige
      weniger manches etlicher zahlreicher gewisse gewissen gewisser sonstige einzelne einzelnen beide beiden keiner jemand`,
    finite: `ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnte konnten muss musste mussten soll sollen sollte sollten darf durfte
      begann starben starb kam kamen ging gingen fiel fielen floh flohen verlor verloren gewann brachte blieb blieben stand standen führte führten ließ
      ließen erließ fand fanden lag lagen nahm nahmen gab gaben erschoss erschossen könnten könnte müssen mag mochte mochten dürfen durften wollte wollten
      griff griffen schlug schlugen zog zogen trat traten schoss schossen sank sanken stieg stiegen lief liefen hieß hießen half halfen warf trug trugen
      schloss schlossen brach brachen verließ verließen erhielt erhielten entstand entstanden überlebte überlebten flüchtete flüchteten verschwand
      verschwanden besetzte besetzten eroberte eroberten zerstörte zerstörten tötete töteten ermordete ermordeten verhaftete verhafteten plünderte
      plünderten kämpfte kämpften siegte siegten rückte rückten endete endeten begannen dauerte dauerten folgte folgten bildete bildeten kostete kosteten
      forderte forderten`,
    holding: `überzeugt sicher gewiss gewiß ansicht meinung auffassung überzeugung`,
  },
  phrases: { ...phrases, vague: vague.replaceAll(";", "\n") },
  stances,
};
