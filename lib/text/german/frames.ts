const end = (particles: string) => `(?:${particles})(?=[\\s]*(?:$|[,.;:!?–—)]|und |oder ))`;
const that = `^\\s*(?:\\p{L}+\\s+){0,4}?\\S*,? ?(?:dass|daß|ob|wonach) `;
const number =
  "(?:\\d|\\p{L}*(?:hundert|tausend|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|keine[rn]?|Millionen)(?!\\p{L}))";

/** Verbs and what makes them verbs of saying; each line: their forms, then a pattern for the words behind them in the clause. */
const list: [string, string][] = [
  [
    "gibt gab geben gaben gebe",
    `${end("an|zu|bekannt|wieder|preis|aus als")}|zu Protokoll|zu bedenken|zu verstehen|zum Besten|die Zahl|die Verluste|den Verlust|die Stärke`,
  ],
  ["geht gehen ging gingen", "davon aus|von (?:\\p{L}+ ){0,3}" + number + ".*aus(?!\\p{L})|von .* aus[.,;]|zurück auf"],
  [
    "kommt kommen kam kamen",
    `zu (?:\\p{L}+ ){0,3}(?:Schluss|Schluß|Schlüssen|Ergebnis|Ergebnissen|Urteil|Einschätzung|Auffassung|Ansicht|Überzeugung|Resultat|Befund|Erkenntnis)|auf (?:\\p{L}+ ){0,3}${number}`,
  ],
  [
    "gelangt gelangte gelangten gelangen",
    "zu (?:\\p{L}+ ){0,3}(?:Schluss|Ergebnis|Urteil|Auffassung|Ansicht|Überzeugung|Resultat)",
  ],
  [
    "spricht sprach sprechen sprachen",
    "^ (?:\\p{L}+ ){0,5}?(?:von|vom)(?!\\p{L})|sich .*(?:aus|dafür|dagegen)(?!\\p{L})|(?:dafür|dagegen)",
  ],
  ["gesprochen", "$"],
  ["hält hielt halten hielten", `(?:^| )für(?!\\p{L})|${end("fest")}|entgegen`],
  ["nennt nannte nennen nannten", `.`],
  ["heißt hieß", `^ es `],
  ["weist weisen wies wiesen", `darauf hin|auf .* hin|${end("zurück|nach|hin|aus")}`],
  [
    "stellt stellen stellte stellten",
    `${end("fest|dar|klar|heraus")}|in Abrede|in Frage|infrage|in Zweifel|die These|die Behauptung|die Vermutung`,
  ],
  ["räumt räumen räumte räumten", "(?:^| )ein(?=[,.;]|$| )"],
  ["teilt teilen teilte teilten", `${end("mit")}|die (?:Ansicht|Auffassung|Meinung)`],
  ["legt legen legte legten", end("dar|nahe")],
  ["führt führen führte führten", `${end("aus|an")}| zurück(?=[,.;]|$)|ins Feld`],
  ["nimmt nehmen nahm nahmen", "(?:^| )an, (?:dass|daß)|Stellung|für sich in Anspruch"],
  ["wirft werfen warf warfen", end("vor")],
  ["wendet wandte wandten wendete wenden", `${end("ein")}|dagegen|gegen die (?:These|Behauptung|Darstellung)`],
  ["fügt fügen fügte fügten", end("hinzu|an")],
  ["setzt setzen setzte setzten", `(?:Zahl|Verluste|Opfer|Toten|Datum).*${end("an")}|gleich mit`],
  ["hebt heben hob hoben", end("hervor")],
  [
    "schließt schließen schloss schlossen schloß",
    "daraus|darauf|sich .*(?:Auffassung|Ansicht|Meinung|Deutung|Urteil|Einschätzung)|(?:aus|nicht aus|auf|sich der (?:Meinung|Ansicht|Auffassung)).*(?:dass|$)",
  ],
  ["tritt trat treten traten", "(?:entgegen|für die (?:These|Ansicht|Auffassung)|der (?:These|Ansicht|Auffassung))"],
  ["bringt brachte bringen brachten", "zum Ausdruck|in (?:Verbindung|Zusammenhang)|ins Spiel|vor, (?:dass|daß)"],
  ["macht machte machen machten", "geltend|(?:dafür )?verantwortlich|darauf aufmerksam|Angaben"],
  ["lässt ließ", "wissen|verlauten|keinen Zweifel|offen, "],
  ["findet fanden fand finden", "^ (?:\\p{L}+ ){0,2}(?:dass|daß|, dass)|^, (?:dass|daß)"],
  ["erkennt erkannte erkannten erkennen", "^ (?:\\p{L}+ ){0,4}?(?:darin|in) |^,? (?:dass|daß)"],
  [
    "sieht sah sehen sahen",
    "^ (?:\\p{L}+ ){0,6}?(?:darin|dahinter|hierin|als erwiesen)|^ (?:\\p{L}+ ){0,4}?in \\p{L}+ (?:\\p{L}+ ){0,9}?(?:eine?n? |den |die |das |ein )|(?:^| )als |die Ursache|den Grund|die Schuld",
  ],
  [
    "zieht zog ziehen zogen",
    "(?:den|diesen|einen|folgenden|daraus) (?:\\p{L}+ )?(?:Schluss|Schluß|Schlüsse|Fazit|Bilanz)|in Zweifel",
  ],
  [
    "schweigt schweigen schwieg schwiegen",
    "^ (?:sich )?(?:dazu|darüber|hierüber|hierzu|darum)(?!\\p{L})|^ (?:sich )?(?:über|zu[mr]?) ",
  ],
  [
    "wittert witterte witterten wittern",
    "Verschwörung|Verrat|Betrug|Komplott|Fälschung|Vertuschung|Intrige|hinter |, (?:dass|daß) ",
  ],
  ["stützt stützte stützten", "(?:These|Annahme|Vermutung|Darstellung)"],
  ["zeichnet zeichnete zeichneten zeichnen", "(?:ein|das) (?:\\p{L}+ )*Bild|auf, (?:dass|wie)|ein anderes"],
  ["liest las", "^ (?:man )?in"],
  [
    "will wollen wollte wollten",
    "(?:gesehen|gehört|erkannt|erfahren|beobachtet|gezählt|gefunden|erlebt|gewusst|vernommen|bemerkt|entdeckt|ausgemacht|nachgewiesen|\\p{L}+t|\\p{L}+en) haben(?!\\p{L})|wissen, (?:dass|wie)",
  ],
  ["kündigt kündigte kündigten", end("an")],
  [
    "fordert forderte forderten fordern verlangt verlangte verlangten verlangen",
    "^,|^:|, (?:dass|daß) |in (?:einem|seinem|ihrem) (?:\\p{L}*(?:brief|schreiben|artikel|aufruf|rede|flugblatt))",
  ],
  [
    "zählt zählte zählten zählen verzeichnet verzeichnete verzeichneten verzeichnen listet listete listeten registriert registrierte registrierten notiert rechnet rechnete rechneten rechnen ermittelt ermittelte ermittelten",
    `${number}|zu den |auf(?=[,.]|$)`,
  ],
  ["deutet deutete deuteten deuten", `(?:^| )als |${end("an")}|darauf hin|den |die |das `],
  [
    "wertet wertete werteten werten bewertet bewertete bewerteten interpretiert interpretierte interpretierten interpretieren betrachtet betrachtete betrachteten betrachten bezeichnet bezeichnete bezeichneten bezeichnen beschreibt stuft stufte",
    "(?:^| )als |(?:^| )wie ",
  ],
  [
    "erklärt erklärte erklärten erklären",
    `${that}|^ (?:\\p{L}+ ){0,4}?(?:sich (?:das|den|die)|mit |damit|für (?:tot|unschuldig|falsch|erfunden|echt|unecht|ungültig|übertrieben|nichtig|unglaubwürdig|\\p{L}+ig))|^[:,]|den (?:Aufstand|Erfolg|Widerspruch|Unterschied)`,
  ],
  ["erinnert erinnerte erinnerten erinnern", "sich|daran|an "],
  [
    "zeigt zeigte zeigten zeigen belegt belegte belegten belegen beweist bewies bewiesen beweisen begründet begründete begründeten zweifelt zweifelte zweifelten klagt klagte klagten ahnt ahnte ahnten fürchtet fürchtete fürchteten hofft hoffte hofften droht drohte drohten warnt warnte warnten ruft rief prüft",
    `^[,:]|${that}|daran|damit|darüber|vor (?:einem|einer|den|der|dem) `,
  ],
  [
    "verurteilt verurteilte verurteilten verdammt verdammte lobt lobte lobten preist pries priesen tadelt tadelte würdigt würdigte feiert feierte rühmt rühmte",
    "(?:^| )als ",
  ],
  ["stimmt stimmte stimmten", "darin überein|überein|zu, (?:dass|daß)"],
  ["lehnt lehnte lehnten", "(?:These|Zahl|Deutung|Darstellung|Theorie|Vermutung|Behauptung).*ab"],
  ["schreibt", `.`],
  ["vergleicht verglich vergleichen verglichen", "mit "],
  ["beruft berief berufen beriefen", "^ (?:\\p{L}+ )?sich (?:\\p{L}+ )?auf"],
  ["verortet verorteten verortete datiert datierte datierten datieren verlegt verlegte", "."],
  ["weiß wusste wussten wußte weiss", "zu (?:berichten|erzählen|melden)|von .* zu|^,? (?:dass|daß)"],
  ["lautet lautete lauteten", "$"],
  ["meldet meldete meldeten melden", "^(?! sich)"],
  [
    "vertritt vertrat vertraten vertreten",
    "(?:These|Ansicht|Auffassung|Meinung|Theorie|Position|Standpunkt|Hypothese)|die Deutung",
  ],
  ["bestätigt bestätigte bestätigten bestätigen", "."],
  ["bietet bot boten", "eine (?:andere )?(?:Erklärung|Deutung|Version)"],
  ["verteidigt verteidigte verteidigten", "(?:These|Zahl|Behauptung|Darstellung|Theorie)"],
  ["wiederholt wiederholte wiederholten", "(?:These|Zahl|Behauptung|Darstellung|Vorwurf|Angabe|, dass)"],
  ["verbreitet verbreitete verbreiteten", "(?:, (?:dass|daß)|Gerücht|Meldung|Nachricht|Behauptung|Zahl|Lüge)"],
  ["überliefert überlieferte überlieferten", "."],
  ["benennt benannte benannten benennen", "(?:^| )als "],
  ["prägt prägte prägten", "(?:Schlagwort|Begriff|Wort|Ausdruck|Bezeichnung|Wendung|Formel|Satz)(?!\\p{L})"],
  ["lehrt lehrte lehrten", ", (?:dass|daß)"],
  ["beklagt beklagte beklagten", "(?:, (?:dass|daß)|sich)"],
  ["beschwor beschworen", "(?:, (?:dass|daß))"],
  [
    "beschuldigt beschuldigte verschwiegen versprach verspricht versprachen verkündet verkündete verkündeten antwortet antwortete antworteten protokolliert protokollierte dokumentiert dokumentierte rekonstruiert rekonstruierte kalkuliert kalkulierte plädiert plädierte bedauert bedauerte versichert",
    "^(?! sich)",
  ],
];

const table = new Map<string, RegExp>();
for (const [forms, pattern] of list) {
  const compiled = new RegExp(pattern, "u");
  for (const form of forms.split(" ")) table.set(form, compiled);
}

/** What must stand behind a verb of these forms in its clause for it to report; undefined where nothing but quoted words makes it do so. */
export const frameOf = (form: string): RegExp | undefined => table.get(form);
