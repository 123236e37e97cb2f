import { germanForms } from "./inflect";

/** Weak verbs that say, hold, judge or count whatever stands behind them. */
const saying =
  germanForms(`sag behaupt schätz mein glaub berichtet bericht beton argumentier vermut bezeug schilder erwähn bezweifel
  bestätig urteil kritisier mutmaß spekulier beteuer versicher folger schlussfolger konstatier resümier bemerk vermerk
  unterstell prophezei beklag bedauer einräum zugesteh dementier kolportier referier rapportier zitier postulier unterstreich
  monier rüg bemängel entgegn erwider antwort protestier gesteh beschuldig bezichtig verdächtig mahn warn lehr verneint bejah
  attestier bescheinig diagnostizier rekonstruier beziffer veranschlag kalkulier errechn taxier registrier notier protokollier
  dokumentier leugn verharmlos rechtfertig relativier äußer munkel raun tuschel prahl brüst spott höhn jubel jammer seufz
  frohlock wetter donner flüster verkünd proklamier propagier berechn ermittel verteidig befürcht argwöhn wähn
  fabulier orakel erläuter präzisier verlautbar thematisier vermeld zusammenfass hervorheb kommentier glossier pflicht
  porträtier charakterisier plädier stichel polemisier fantasier phantasier wiederhol bekräftig bekunde bekund meldet meld erzähl telegrafier telegraphier funk kabel depeschier prognostizier bilanzier suggerier statuier wisper witzel plauder
  erörter problematisier hinterfrag brandmark denunzier`);

const strong = `schreibt schrieb schreiben schrieben bestreitet bestritt bestritten bestreiten gesteht gestand gestanden gestehen widerspricht widersprach
  widersprechen widersprachen verschweigt verschwieg verschwiegen verspricht versprach versprachen besagt besagte beschwor beschwört beschworen
  zugibt zugab zugaben angibt angab angaben annimmt annahm annahmen einräumt einräumte einräumten mitteilt mitteilte mitteilten feststellt feststellte
  feststellten darlegt darlegte darlegten ausführt ausführte ausführten hinweist hinwies hinwiesen nachweist nachwies nachwiesen zurückweist zurückwies
  hervorhebt hervorhob hervorhoben behauptete ausgeht ausging ausgingen ausgehen bekanntgab bekanntgibt bekanntgaben wissen lässt bezeichnete bezeichneten
  schwankt schwankte schwanken schwankten variieren variierten differieren differierten vorwirft vorwarf vorwarfen vertritt vertrat vertraten vertreten
  erwog erwägt schwört schwor schworen beschreibt beschrieb beschreiben beschrieben erzählte besingt besang besangen verzeichnete
  folgerte empfand empfindet empfanden rief ruft riefen schrie schreit schrien verbreitet verbreitete verbreiteten verbürgt
  überliefert überlieferte überlieferten`;

/** Verbs that report only in a frame: with a particle, with "dass", with a figure; see `../../german/frames.ts`. */
const framed = `gibt geben gab gaben gebe nennt nannte nennen nannten hält halten hielt hielten sieht sehen sah sahen spricht sprechen sprach sprachen geht gehen
  ging gingen kommt kommen kam kamen stellt stellen stellte stellten weist weisen wies wiesen wirft werfen warf warfen liegen reichen reichten reicht
  räumt räumen räumte räumten teilt teilen teilte teilten legt legen legte legten führt führen führte führten nimmt nehmen nahm nahmen wendet wandte
  wenden wandten wendete fügt fügen fügte fügten setzt setzen setzte setzten hebt heben hob hoben schließt schließen schloss schlossen schloß tritt trat
  treten traten bringt brachte bringen brachten macht machte machen machten lässt ließ lassen ließen will wollen wollte wollten
  findet fanden fand finden weiß wusste wußte wussten erkennt erkannte erkannten erkennen vergleicht verglich vergleichen verglichen
  zieht zog ziehen zogen stützt stützte stützen stützten lautet lautete lauten lauteten zeichnet zeichnete zeichneten zeichnen
  schweigt schweigen schwieg schwiegen weiss kennt kannte kannten kennen liest las lesen lasen heißt hieß hießen heißen beruft berief berufen beriefen erscheint bot bietet boten bieten
  ${germanForms(`kündig forder verlang zähl rechn deut wert bewert interpretier betracht bezeichn erklär erinner zeig beleg beweis
    stimm lehn red würdig feier verurteil verdamm lob preis tadel verort einschätz schließ begründ vergleich stuf schreib
    verzeichn list witter prüf untersuch tipp klag zweifel ahn hoff fürcht frag lob droh präg formulier diktier schwärm`)} umschreibt umschrieb umschrieben benennt benannte benannten benennen`;

/** Participles that report only with "hat" before them. */
export const perfect = `gesagt geschrieben mitgeteilt angegeben eingeräumt zugegeben festgestellt gemeldet geschätzt geäußert gemeint geglaubt hingewiesen dargelegt
  ausgeführt nachgewiesen zurückgewiesen vorgeworfen hervorgehoben angenommen gestanden geschildert gewarnt geleugnet eingewandt hinzugefügt
  angekündigt ausgesagt bekanntgegeben geurteilt gefolgert errechnet genannt gedeutet
  gewertet ausgerechnet`;

/** German verbs of saying, holding, judging, counting, denying and demanding. */
export const verbs = {
  report: `${saying} ${strong} ${framed} ${perfect}`,
  weak: `${framed} überliefert überlieferte verbreitet verbreitete verbreiteten vertreten vertrat vertritt vertraten beschworen beschwor verschwiegen
    versprach verspricht versprachen rief ruft riefen schrie schreit schrien datiert wiederholt wiederholte wiederholten verteidigt verteidigte verteidigten verteidigen
    registriert registrierte dokumentiert antwortet antwortete antworteten protestiert protestierte protestierten gehalten gesagt angegeben vorgeworfen
    verkündet verkündete verkündeten ermittelt ermittelte ermittelten warnt warnte warnten wissen lässt meldet meldete meldeten melden
    jubelt jubelte jubelten jubeln spottet spottete seufzt seufzte flüstert flüsterte beklagt beklagte beklagten beklagen
    proklamiert proklamierte proklamierten propagiert propagierte kalkuliert bedauert bedauerte lehrt lehrte lehrten plädiert
    bestätigt bestätigte bestätigten bestätigen beschuldigt wertet rekonstruiert rekonstruierte protokolliert versichert ausgeführt geht`,
  participle: `datiert genannt geschätzt angenommen behauptet vermutet berichtet gesagt erzählt beziffert veranschlagt angesehen betrachtet angegeben kolportiert gemunkelt unterstellt vorgeworfen nachgesagt bezeichnet eingeschätzt
    gehalten überliefert diskutiert spekuliert argumentiert gewertet bewertet beschuldigt zugeschrieben gemutmaßt gedeutet interpretiert eingestuft verdächtigt bezichtigt
    bezweifelt angezweifelt bestritten zugerechnet taxiert verortet gemeldet verbreitet beschrieben geschildert`,
};

/** Stances by verb. */
export const stances = {
  claims: `${germanForms("behaupt beteuer beschuldig bezichtig unterstell")} wirft warf werfen warfen`,
  admits: `${germanForms("räum")} gesteht gestand gestanden`,
  denies: `${germanForms("leugn dementier verneint")} bestreitet bestritt bestreiten bestritten widerspricht widersprach widersprechen widersprachen`,
  doubts: germanForms("bezweifel"),
  supports: germanForms("bestätig bekräftig"),
};
