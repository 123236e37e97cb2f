import type { LexiconData } from "./flags";

/** German. */
export const de: LexiconData = {
  words: {
    report: `sagt sagte sagten sagen schreibt schrieb schrieben schreiben behauptet behauptete behaupteten behaupten schätzt schätzte schätzten schätzen meint meinte meinten meinen glaubt glaubte glaubten
      glauben erklärt erklärte erklärten erklären berichtet berichtete berichteten berichten betont betonte betonten betonen argumentiert argumentierte argumentieren argumentierten vermutet vermutete vermuten
      vermuteten gibt geben gab gaben nennt nannte nennen nannten beziffert bezifferte beziffern bezifferten bestreitet bestritt bestritten bestreiten leugnet leugnete leugnen leugneten räumt räumte räumten räumen
      gesteht gestand gestanden vertritt vertrat vertreten vertraten hält hielt halten hielten sieht sah sehen sahen spricht sprach sprechen sprachen geht gehen ging gingen kommt kommen kam kamen zitiert zitierte
      bemerkt bemerkte bemerkten stellt stellte stellten bezeugt bezeugte bezeugen bezeugten erinnert erinnerte erinnerten schildert schilderte schildern schilderten beschreibt beschrieb beschreiben beschrieben
      erzählt erzählte erzählen erzählten erwähnt erwähnte erwähnen erwähnten verzeichnet verzeichnete zählt zählte zählen zählten weist wies bezweifelt bezweifelte bezweifeln bezweifelten widerspricht widersprach
      widersprechen bestätigt bestätigte bestätigen bestätigten urteilt urteilte urteilen kritisiert kritisierte kritisieren kritisierten wirft warf werfen warfen beschuldigt beschuldigte beschuldigten fordert forderte
      antwortet antwortete fügt fügte verkündet verkündete kündigte mutmaßt mutmaßte mutmaßen spekuliert spekulierte spekulieren betrachtet betrachtete betrachten betrachteten deutet deuten interpretiert
      interpretieren bewertet bewerten charakterisiert wertet werten gehen veranschlagt veranschlagte veranschlagen beteuert beteuerte beteuern versichert versicherte schwanken schwankten variieren reichen
      reichten liegen notiert notierte befürchtete rechnet rechnete rechnen folgert folgerte hebt hob unterstreicht beklagt beklagte beschwor`,
    participle: `datiert genannt geschätzt angenommen behauptet vermutet berichtet gesagt erzählt beziffert veranschlagt angesehen betrachtet angegeben kolportiert gemunkelt unterstellt vorgeworfen nachgesagt bezeichnet eingeschätzt
      gehalten überliefert diskutiert spekuliert argumentiert gewertet bewertet beschuldigt zugeschrieben`,
    generic: `historiker historikern geschichtswissenschaftler forscher forschern wissenschaftler wissenschaftlern quellen experten beobachter beobachtern kritiker kritikern augenzeugen zeugen zeitzeugen zeitgenossen
      überlebende überlebenden autoren gegner gegnern anhänger befürworter behörden journalisten einwohner bewohner anwohner kommentatoren fachleute fachleuten gelehrte chronisten biographen biografen
      verteidiger presse forschung geschichtsschreibung überlieferung legende gerüchte gerüchten medien volksmund propaganda stimmen kreise kreisen demographen demografen diplomaten flüchtlinge flüchtlingen
      teilnehmer betroffene tradition allgemeinheit dorfbewohner bauern soldaten angehörige stellen`,
    quantifier: `einige einigen einiger viele vielen vieler manche manchen mancher mehrere mehreren mehrerer verschiedene verschiedenen verschiedener andere anderen anderer zahlreiche zahlreichen etliche etlichen meisten bestimmte unterschiedliche unterschiedlichen weitere mehrzahl mehrheit reihe teil`,
    be: `ist sind war waren wird werden wurde wurden worden sei seien gewesen`,
    hearsay: `angeblich vorgeblich vermeintlich mutmaßlich bekanntlich angebliche angeblichen`,
    role: `historiker historikerin professor professorin forscher forscherin autor autorin schriftsteller journalist journalistin general oberst marschall admiral kommandeur kommandant kommissar führer präsident minister
      kanzler könig königin kaiser kaiserin zar botschafter gouverneur bürgermeister bischof papst pfarrer sprecher sprecherin direktor vorsitzende vorsitzender sekretär ökonom demograph demograf soziologe philosoph
      dichter diplomat konsul offizier hauptmann leutnant major dr prof graf fürst baron abgeordnete abgeordneter richter anwalt arzt korrespondent biograph biograf kritiker chef politiker revolutionär wissenschaftler
      publizist augenzeuge zeuge überlebender staatsanwalt politologe`,
    work: `buch buches memoiren tagebuch tagebücher autobiographie autobiografie biographie biografie studie monographie monografie bericht brief telegramm dekret befehl artikel aufsatz urteil volkszählung denkschrift
      enzyklopädie lexikon dissertation flugschrift zeitung chronik zeitschrift depesche roman register jahrbuch protokoll handbuch rede interview band werk erinnerungen gutachten rundschreiben manifest standardwerk
      darstellung lebenserinnerungen schrift untersuchung tagebucheintrag`,
    works: `berichte berichten zeitungen zeitungsberichten bücher studien briefe dokumente dokumenten akten unterlagen artikel statistiken archive medienberichten untersuchungen zeugenaussagen darstellungen aussagen`,
    body: `kommission komitee regierung ministerium partei gericht tribunal parlament rat armee polizei generalstab botschaft kommando behörde institut universität akademie gewerkschaft bund gesellschaft organisation
      stiftung kirche synode kabinett senat tscheka politbüro verwaltung direktorium reichsregierung auswärtige zentralkomitee innenministerium wehrmacht sowjetregierung museum amt`,
    finite: `ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnte konnten muss musste mussten soll sollen sollte sollten darf durfte begann starben starb kam kamen ging gingen fiel fielen floh flohen
      verlor verloren gewann brachte blieb blieben stand standen führte führten ließ ließen erließ fand fanden lag lagen nahm nahmen gab gaben erschoss erschossen`,
    opinion: `leider hoffentlich schändlich unverzeihlich abscheulich zweifellos selbstverständlich glücklicherweise bedauerlicherweise skandalös empörend beschämend`,
    address: `du dir dich dein deine deinen euch euer eure`,
    mental: `glaube denke meine hoffe finde möchte vermute weiß werde würde will bezweifle wünsche empfehle bin möchten wollen müssen sollten dürfen können werden meinung ansicht eindruck verdacht`,
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
    starter: `der die das den dem des ein eine einer einem in im am an auf bei er sie es und aber oder doch jedoch als während nach vor durch für von vom zu zum zur mit wenn weil da obwohl seit dann dort so einige viele
      manche alle nicht zwei drei jeder auch nur noch über unter zwischen gegen laut trotz später bald zudem außerdem dennoch schließlich zuerst wer was warum wie wo wann welche wir ich unser hier heute damals
      diese dieser dieses sein seine ihr ihre man daher deshalb dabei damit darauf danach zunächst mindestens etwa rund insgesamt bis`,
    said: `schätzung schätzungen angaben angabe bericht berichte berichten meinung ansicht auffassung aussage aussagen zahlen berechnungen darstellung darstellungen zeugnissen zählungen statistik statistiken version`,
    by: `von vom durch`,
    boundary: `dass daß der und aber oder weil während obwohl wenn wo als ob`,
    impersonal: `es man`,
    goods: `panzer geschütze flugzeuge schiffe gewehre fahrzeuge rubel dollar mark franken pferde rinder tonnen lokomotiven häuser hektar granaten bomben züge prozent`,
    adverb: `nicht auch oft häufig allgemein gemeinhin gewöhnlich manchmal lange nie immer noch heute später offiziell teils weithin vielfach meist meistens zumeist immer wieder jedoch aber dagegen hingegen zunächst
      auf zwischen mit inzwischen sogar`,
    preposition: `in im an am auf bei beim nach vor während durch für seit unter über gegen zwischen mit aus zu zum zur wegen trotz ohne um bis von vom`,
    weak: `datiert gibt geben gab gaben nennt nannte nennen nannten hält halten hielt hielten sieht sehen sah sahen spricht sprechen sprach sprachen geht gehen ging gingen kommt kommen kam kamen stellt stellte stellten weist wies wirft warf werfen warfen fordert forderte zählt zählen zählte zählten verzeichnet verzeichnete liegen reichen reichten antwortet rechnet rechnen rechnete räumt räumten räumte räumen kündigte verkündet verkündete fügt fügte hebt hob deutet deuten wertet werten bezeichnet vorgeworfen zugeschrieben beschuldigt diskutiert überliefert gehalten gesagt angegeben vertreten erklärt erklären erklärte erklärten`,
    people: `offizielle offiziellen inoffizielle zeitgenössische zeitgenössischen neuere neueren frühere spätere heutige westliche namhafte führende damalige konservative vorsichtige amtliche unabhängige glaubwürdige seriöse sowjetischen deutschen sowjetische westliche russische deutsche französische britische amerikanische`,
  },
  phrases: {
    vague: `unter historikern umstritten
      unter historikern strittig
      gehen die meinungen
      die meinungen gehen
      meinungen weit auseinander
      die angaben schwanken
      amtlich wurden
      nach sowjetischen angaben
      nach deutschen angaben
      nach britischen angaben
      nach russischen angaben
      nach polnischen angaben
      nach französischen angaben
      nach amerikanischen angaben
      nach verschiedenen angaben
      nach manchen angaben
      nach unterschiedlichen angaben
      nach anderen angaben
      nach zeitgenössischen angaben
      nach heutigen schätzungen
      nach neueren schätzungen
      nach vorsichtigen schätzungen
      nach verschiedenen schätzungen
      nach unterschiedlichen schätzungen
      nach konservativen schätzungen
      nach anderen schätzungen
      nach manchen schätzungen
      weit verbreitet ist die
      allgemein anerkannt
      verbreitete meinung
      wird meist mit
      wird oft mit
      wird häufig mit
      es heißt
      heißt es
      man schätzt
      man glaubt
      man nimmt an
      man geht davon aus
      man vermutet
      man sagt
      nach landläufiger
      herrscht uneinigkeit
      herrscht keine einigkeit
      besteht keine einigkeit
      geht die sage
      ging die sage
      geht das gerücht
      ging das gerücht
      geht die legende
      böse zungen
      darüber gestritten
      darüber spekuliert
      streiten historiker
      streiten forscher
      man erzählt
      man erzählte
      erzählt man
      erzählte man
      man munkelt
      man munkelte
      sagt man
      schätzt man
      vermutet man
      es wird behauptet
      es wird vermutet
      es wird angenommen
      es wird geschätzt
      es wird berichtet
      es gibt berichte
      es gab berichte
      es gab gerüchte
      es gibt hinweise
      wird davon ausgegangen
      schätzungen zufolge
      schätzungen gehen
      schätzungen reichen
      schätzungen schwanken
      schätzungen liegen
      schätzungen sprechen
      die schätzungen
      nach schätzungen
      berichten zufolge
      gerüchten zufolge
      angaben zufolge
      augenzeugen zufolge
      quellen zufolge
      der überlieferung nach
      der legende nach
      nach allgemeiner
      nach herrschender
      nach verbreiteter
      nach offiziellen angaben
      nach amtlichen angaben
      offiziellen angaben zufolge
      offizielle angaben
      offizielle zahlen
      offizielle schätzungen
      gilt als
      gelten als
      galt als
      galten als
      gilt allgemein
      wie es heißt
      dem vernehmen nach
      nach eigenen angaben
      die ansicht dass
      die vorherrschende meinung
      die herrschende meinung
      in der forschung
      die forschung`,
    according: `laut
      nach angaben von
      nach angaben
      nach den angaben
      nach ansicht
      nach ansicht von
      nach meinung
      nach auffassung
      nach aussage
      nach aussagen
      nach darstellung
      nach einschätzung
      nach schätzung
      nach schätzungen von
      nach den worten
      nach dem zeugnis
      nach dem bericht
      nach berichten
      gemäß
      aus sicht
      in den augen
      so`,
    opinion: `man kann sich
      kann man sich
      man muss
      nie wieder
      die lehre
      die geschichte wird
      nichts rechtfertigt
      es bleibt zu hoffen
      meiner meinung nach
      unserer meinung nach
      meines erachtens
      ich glaube
      ich denke
      ich meine
      ich halte
      wir hoffen
      es ist eine schande
      es ist wichtig
      es ist an der zeit
      niemand kann leugnen`,
    exhortation: `wir dürfen
      wir müssen
      wir sollten
      lasst uns
      lassen sie uns
      man sollte
      vergessen wir
      nie vergessen
      niemals vergessen
      klicken sie
      lesen sie
      hier klicken
      jetzt anmelden
      mehr lesen`,
    meta: `in diesem kapitel
      in diesem artikel
      in diesem abschnitt
      im vorliegenden
      wird im folgenden
      wir werden
      dieser artikel
      dieses kapitel
      dieser abschnitt
      diese arbeit
      diese studie
      dieser beitrag
      dieser aufsatz
      dieses buch
      die vorliegende arbeit
      die vorliegende studie
      die folgende tabelle
      im folgenden
      siehe auch
      siehe oben
      siehe unten
      wie oben
      im nächsten kapitel
      das folgende kapitel
      zuletzt bearbeitet
      veröffentlicht am
      alle rechte vorbehalten`,
    definition: `versteht man
      bezeichnet man
      bezeichnet als
      der begriff
      der ausdruck
      das wort
      die bezeichnung
      ist die bezeichnung
      ist ein begriff
      bedeutet`,
    sweeping: `fast alle
      nahezu alle
      die überwiegende mehrheit
      ohne ausnahme
      in jedem fall`,
    work: `der spiegel
      die zeit
      frankfurter zeitung
      frankfurter allgemeine
      prawda
      iswestija
      vossische zeitung
      schwarzbuch des kommunismus
      völkische beobachter
      neue zürcher zeitung
      brockhaus`,
  },
  stances: {
    claims: `behauptet behauptete behaupteten behaupten beteuert beteuerte wirft warf werfen warfen beschuldigt beschuldigte`,
    admits: `räumt räumte räumten räumen gesteht gestand`,
    denies: `bestreitet bestritt bestreiten leugnet leugnete leugnen leugneten widerspricht widersprach widersprechen`,
    doubts: `bezweifelt bezweifelte bezweifeln bezweifelten`,
    supports: `bestätigt bestätigte bestätigen bestätigten`,
  },
};
