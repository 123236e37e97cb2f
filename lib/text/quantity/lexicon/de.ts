import { compileLexicon } from "../lexicon";

/** German: its numerals (compounds are taken apart elsewhere), bounds, nouns that are counted and nouns that are not. */
export const german = compileLexicon({
  code: "de",
  numerals: {
    small:
      "eins=1,zwei=2,zween=2,zwo=2,zwey=2,drei=3,drey=3,dreien=3,vier=4,vieren=4,fünf=5,fünff=5,sechs=6,sieben=7,acht=8,neun=9,zehn=10,elf=11,zwölf=12,dreizehn=13,vierzehn=14,fünfzehn=15,sechzehn=16,siebzehn=17,achtzehn=18,neunzehn=19,zwanzig=20,dreißig=30,dreissig=30,vierzig=40,viertzig=40,fünfzig=50,sechzig=60,siebzig=70,achtzig=80,neunzig=90,anderthalb=1.5,eineinhalb=1.5,zweieinhalb=2.5,dreieinhalb=3.5,viereinhalb=4.5,fünfeinhalb=5.5,sechseinhalb=6.5,siebeneinhalb=7.5,achteinhalb=8.5",
    hundred: "hundert=100,+hunderte=100,+hunderten=100,+hunderter=100,+aberhunderte=100",
    mag: "tausend=1000,+tausende=1000,+tausenden=1000,+tausender=1000,+abertausende=1000,+abertausenden=1000,million=1000000,+millionen=1000000,milliarde=1000000000,+milliarden=1000000000,.mio=1000000,.mill=1000000,.mrd=1000000000,.tsd=1000,+zehntausende=10000,+zehntausenden=10000,+zehntausender=10000,+hunderttausende=100000,+hunderttausenden=100000,+hunderttausender=100000,+zigtausende=10000,+zigtausenden=10000,+zigtausend=10000,viertelmillion=250000,halbmillion=500000,dreiviertelmillion=750000",
    group: "dutzend=12=24=99,+dutzende=12=24=99,+dutzenden=12=24=99,+dutzender=12=24=99,schock=60",
    frac: "hälfte=1/2,halbe=1/2,halben=1/2,halb=1/2,halbes=1/2,drittel=1/3,drittels=1/3,dritteln=1/3,viertel=1/4,vierteln=1/4,fünftel=1/5,fünfteln=1/5,sechstel=1/6,siebtel=1/7,achtel=1/8,neuntel=1/9,zehntel=1/10,zehnteln=1/10,zwanzigstel=1/20,hundertstel=1/100",
    ordinal:
      "zweite=2,zweiter=2,dritte=3,dritter=3,dritten=3,vierte=4,vierter=4,vierten=4,fünfte=5,fünfter=5,fünften=5,sechste=6,sechster=6,siebte=7,siebter=7,achte=8,achter=8,neunte=9,neunter=9,zehnte=10,zehnter=10,zehnten=10,zwanzigste=20,zwanzigster=20,hundertste=100,hundertster=100",
  },
  few: "mehrere,mehreren,mehrerer,einige,einigen,einiger,etliche,etlichen,ein paar,paar,wenige,wenigen",
  many: "viele,vielen,vieler,zahllose,zahllosen,unzählige,unzähligen,zahlreiche",
  pair: "",
  articles: "ein,eine,einen,einem,einer,die,der,das,den,dem,des,eines",
  and: "",
  andHalf: "und eine halbe,und ein halbes",
  of: "von,und",
  before: {
    about:
      "etwa,ungefähr,rund,circa,ca,ca.,zirka,an die,gegen,fast,beinahe,nahezu,knapp,annähernd,schätzungsweise,geschätzt,geschätzte,geschätzten,vielleicht,wohl,um die,um,in der größenordnung von,nahe,nahe an,möglicherweise,gut und gern,gut und gerne,bald,an,ein knappes,eine runde,runde,runden,eine knappe,einem knappen,einer knappen,knappe,knappen,ungefähre,~,so etwa,um ungefähr,zu ungefähr",
    atLeast:
      "mindestens,wenigstens,zumindest,nicht weniger als,nicht unter,nicht minder als,ein minimum von,minimum von,mindestzahl von,untergrenze bei,untergrenze von,untergrenze auf,ab,keine geringere zahl als,minimal,mindest,sicher,sicherlich",
    upTo: "bis zu,höchstens,maximal,nicht mehr als,keine höhere zahl als,nicht über,ein maximum von,maximum von,allenfalls,bestenfalls,kaum mehr als,kaum über,kaum,nicht höher als,im höchstfall,so viele wie,nicht mehr denn,höchstzahl von,obergrenze bei,obergrenze von,obergrenze auf,auf bis zu,schlimmstenfalls",
    moreThan:
      "mehr als,über,mehr denn,überstieg,übersteigt,überstiegen,übersteigen,gut,ein gutes,einem guten,eine gute,einer guten,eines guten,einen guten,gute,deutlich mehr als,deutlich über,weit mehr als,weit über,etwas mehr als,knapp über,übertraf,übertrafen,jenseits von,höher als,größer als,überschritt,überschritten,überschreitet",
    fewerThan:
      "weniger als,keine,keinen,nicht einmal,unter,unterhalb von,knapp unter,etwas weniger als,deutlich weniger als,weit unter,deutlich unter,geringer als,niedriger als,nicht ganz,kleiner als,weit weniger als",
  },
  after: {
    about: "oder so,ungefähr,etwa,vielleicht,schätzungsweise",
    atLeast:
      "oder mehr,oder noch mehr,und mehr,oder sogar mehr,vielleicht mehr,und darüber,oder darüber,wenn nicht mehr,mindestens,wenigstens,und wahrscheinlich mehr,und vielleicht mehr,und möglicherweise mehr,vielleicht auch mehr,und noch mehr,aufwärts,oder gar mehr",
    upTo: "oder weniger,höchstens,maximal,und nicht mehr,im höchstfall,im maximum",
  },
  exceed: "überst*,übertr*,überschr*,höher als,mehr als,größer als,über",
  negators: "nicht,kaum,nie,niemals,kein,keine,keiner,keinen,keinesfalls,keineswegs,schwerlich,niemand,weder,ohne",
  skip: "die,der,das,den,dem,ganzen,ganze,ganzer,hin,zu,nur,lediglich,noch,insgesamt,weitere,anderen,sogar,auch,allein,zu",
  between: "zwischen,von",
  betweenAnd: "und,bis",
  to: "bis,auf",
  or: "oder",
  from: "von",
  change: "stieg*,wuchs*,sank*,fiel*,erhöht*,verringert*,anstieg*,gestiegen,gesunken,gewachsen,schrumpft*,ging",
  maybe: "vielleicht,möglicherweise,wahrscheinlich,sogar,eventuell,womöglich",
  not: "nicht",
  but: "sondern",
  another: "weitere,weiteren,weiterer,andere,zusätzliche",
  inEvery: "von,unter,aus,von je",
  every: "jeder,jede,jedes,jeden,jedem",
  percent: "prozent,prozente,prozents,%,vh,v.h,v.h.,hundert,v. h,von hundert",
  rates:
    "pro tag,am tag,täglich,je tag,pro monat,im monat,monatlich,pro woche,wöchentlich,in der woche,pro jahr,im jahr,jährlich,jeden tag,pro stunde",
  months:
    "januar,jänner,februar,feber,märz,april,mai,juni,juli,august,september,oktober,november,dezember,jan,feb,mrz,apr,jun,jul,aug,sept,sep,okt,nov,dez",
  yearBefore:
    "im,in,seit,bis,von,nach,vor,um,ab,jahr,jahre,jahres,jahren,zwischen,und,anno,sommer,herbst,winter,frühjahr,frühling,ende,anfang,mitte,januar,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember,der,des,aus,gegen,geboren,gestorben",
  reference:
    "s,seite,seiten,kapitel,kap,band,bd,bde,nr,nummer,anm,anmerkung,fußnote,fn,abb,abbildung,tabelle,tab,abschnitt,§,§§,artikel,art,teil,buch,befehl,erlass,heft,h,blatt,bl,vgl,zeile,z,raum,zimmer,isbn,sp,spalte,ziffer,paragraph,paragraf,division,armee,regiment,auflage,bogen,akte,block,lager,stalag,verordnung,gesetz,f,ff",
  age: "alter,alters",
  toll: "zahl,anzahl,opferzahl,opferzahlen,verluste,gesamtzahl,todesopfer,schätzung*,summe,zahlen,stärke,toten,tote,opfer,betrug,betrugen,beträgt,belief,beliefen,angaben,einwohnerzahl,bevölkerung,bilanz,verlust,gesamtverluste,totenzahl,zählte,zählten,sterbeziffer,sterbeziffern,todesziffer,todesziffern,sterblichkeit,mortalität,todesfälle,todesrate,einwohnerzahlen,kopfzahl,seelenzahl,mannschaftsstärke,truppenstärke,heeresstärke,gefangenenzahl,häftlingszahl,belegung,belegstärke,besatzung,begräbnisse,beerdigungen,bestattungen,totenregister,sterberegister,verlustliste,verlustlisten,gefallenenzahl",
  uncounted: {
    time: "jahr*,monat*,woche*,tag,tage,tagen,tages,stunde*,minute*,sekunde*,jahrhundert*,jahrzehnt*,nacht,nächte,nächten,uhr,mal,male,sommer*,winter*,generation*,zeit*",
    measure:
      "km,kilomet*,meile*,meter*,zentimeter*,cm,mm,m,hektar*,morgen,quadrat*,kg,kilo*,gramm,pfund,zentner*,liter*,grad,°,fuß,ellen,werst*,scheffel,malter,ha,ps,watt,volt,kilogramm,gramm*,tonnen,tonne,bruttoregistertonnen,brt,schritt,schritte,schritten,ruten,klafter,lachter,seemeile*,knoten,eimer,fass,fässer,fässern,fuder,ballen,sack,säcke,säcken,stück*",
    money:
      "euro*,mark,reichsmark,rm,dollar*,gulden,taler*,thaler*,kronen,franken,francs,pfennig*,rubel*,schilling*,dukaten,pfund,groschen,zloty,goldmark",
    other:
      "historiker*,autor*,forscher*,buch,bücher*,seite*,kapitel*,band,bände*,dokument*,brief*,exemplar*,auflage*,quelle*,regiment*,division*,brigade*,bataillon*,korps,armee*,kompanie*,stadt,städte*,dorf,dörfer*,ort,orte,orten,ortschaft*,provinz*,region*,bezirk*,kreis*,land,länder*,staat,staaten,kontinent*,lager,lagern,grund,gründe*,art,arten,weise*,gruppe*,seiten,teil,teile*,partei*,phase*,stufe*,punkt*,frage*,beispiel*,ding*,zeile*,wort,worte,wörter,sprache*,zeitung*,rede*,sitzung*,gesetz*,vertrag*,schule*,kirche*,kirchen,insel*,studie*,mal,runde*,faktor*,jährig*,hand,hände,schlacht*,gefecht*,kampf,kämpfe*,belagerung*,feldzug,feldzüge*,aufstand,aufstände*,prozess*,prozeß*,verfahren,fall,fälle,fällen,hinweis*,eintrag,einträge*,eintragung*,bericht*,meldung*,anzeige*,beschwerde*,antrag,anträge*,gesuch*,bittschrift*,stimme*,unterschrift*,angriff*,überfall,überfälle*,luftangriff*,einsatz,einsätze*,fahrt*,reise*,flug,flüge*,gemeinde*,pfarrei*,diözese*,bistum,bistümer*,kloster,klöster*,schloss,schlösser*,schloß,burg,burgen,festung*,fabrik*,betrieb*,unternehmen,firma,firmen,verein*,verband,verbände*,museum,museen,theater*,universität*,krankenhaus,krankenhäuser*,spital,spitäler*,lazarett*,gefängnis*,bahnhof,bahnhöfe*,brücke*,straße*,platz,plätze*,zimmer*,raum,räume*,film*,foto*,bild,bilder*,lied,lieder*,gedicht*,verse,versen,strophe*,these*,paragraph*,absatz,absätze*,abschnitt*,klasse*,stelle,stellen,schicht*,linie*,reihe*,spalte*,tabelle*,karte*,name,namen,begriff*,sprachen,stamm,stämme*,volk,völker*,nation*,ämter*,amt,behörde*,ministerium,ministerien,gericht*,kommission*,ausschuss,ausschüsse*,parlament*,zeugenaussage*,kriegsschauplatz,kriegsschauplätze*,typ,typen,variante*,ehe,ehen,eheschließung*,hochzeit*,trauung*,münze*,urteil*,anklage*",
  },
  units: {
    deaths:
      "tote,toten,toter,todesopfer*,todesfäll*,verstorbene*,leben,gestorbene*,menschenleben,sterbefälle*,begräbnis*,beerdigung*,bestattung*,beigesetzt*,todesfall,sterbefall",
    killed: "getötet*,ermordet*,gefallen*,morde,morden,erschlagen*,erschossen*,umgekommen*,niedergehauen",
    executions: "hinrichtung*,hingerichtet*,erschießung*,exekution*,todesurteil*",
    victims: "opfer*",
    casualties: "verlust*",
    wounded: "verwundet*,verletzt*",
    missing: "vermisst*,vermißt*",
    bodies: "leiche*,leichnam*,skelett*,gräber*,schädel",
    captured: "gefangen*,kriegsgefangen*",
    arrested: "verhaftet*,verhaftung*,festgenommen*,festnahm*",
    imprisoned: "häftling*,inhaftiert*,internierte*,insass*",
    sentenced: "verurteilt*,verurteilung*",
    deported: "deportiert*,deportation*,verschleppt*,verbannt*",
    displaced: "vertrieben*,flüchtling*,geflohen*,umsiedler*,obdachlos*,ausgewiesen*,heimatlos*,aussiedler*",
    hostages: "geisel*",
    soldiers:
      "soldat*,mann,männer*,offizier*,truppen*,reiter*,krieger*,kämpfer*,rekrut*,freiwillig*,partisan*,aufständisch*,rebell*,matrosen,polizist*,deserteur*,landsknecht*,knechte*,füsilier*,grenadier*,musketier*,dragoner*,husar*,ulan,ulanen,kürassier*,pionier*,kanonier*,infanterist*,artillerist*,kavallerist*,schütze*,fallschirmjäger*,jäger,jägern,söldner*,marodeur*,unteroffizier*,leutnant*,hauptleute*,feldwebel*,milizionär*,gendarm*,legionär*,pikenier*,lanzenreiter*,fußknecht*,kriegsknecht*,mannschaft*,besatzung*,reisige*,wehrpflichtig*,gardist*,seeleute*,matrose*,flieger*,gebirgsjäger*",
    civilians: "zivilist*,zivilperson*",
    children: "kind*,säugling*,waise*,junge,jungen,mädchen,tochter,töchter*,sohn,söhne*",
    women: "frau,frauen,weib*,witwe*",
    households: "haushalt*,famil*,hof,höfe,höfen,hofstellen",
    houses: "haus,häuser*,gebäude*,wohnung*,heime,synagoge*,geschäft*",
    materiel:
      "panzer*,flugzeug*,schiff*,geschütz*,kanone*,gewehr*,fahrzeug*,lastwagen,u-boot*,bombe*,pferde*,tonne*,maschinengewehr*",
    animals: "rinder*,schafe*,vieh,schweine*,kühe*",
    births: "geburt*,taufe*",
    people:
      "mensch*,person*,einwohner*,bewohner*,bürger*,seele*,bauer*,arbeiter*,zwangsarbeiter*,priester*,geistlich*,mönch*,nonne*,jude*,juden,armenier*,pole,polen,deutsch*,russe*,ukrainer*,franzose*,christ*,moslem*,muslim*,protestant*,katholik*,hugenott*,demonstrant*,teilnehmer*,mitglied*,anhänger*,überlebend*,gegner*,kommunist*,sozialdemokrat*,studenten,lehrer*,ärzte,kulak*,siedler*,sklave*,zigeuner*,sinti,roma,kranke*,bergleute,leute*,angehörig*,beamte*,passagiere*,beschäftigt*,köpfe,kosaken,tataren,griechen,türken,serben,hexe*,ketzer*,täter*,betroffene*,streikend*,dorfbewohner*,stadtbewohner*,schweizer*,italiener*,spanier*,engländer*,verteidiger*,belagerer*,edelleute,adlige*,jesuit*,pilger*,weber,händler,bergarbeiter*,landarbeiter*,insassen*,europäer*,afrikaner*,amerikaner*,asiat*,araber*,inder,indern,indianer*,chines*,japaner*,koreaner*,vietnames*,herero*,nama,tscheche*,tschechen,slowak*,slowene*,kroat*,bosni*,albaner*,bulgar*,rumäne*,ungar,ungarn,österreicher*,preuße*,preußen,sachse,sachsen,bayer,bayern,schwede*,däne,dänen,norweger*,finne,finnen,esten,este,lette,letten,litauer*,belarus*,weißrusse*,portugies*,niederländer*,holländer*,belgier*,schotte*,ire,iren,brite*,briten,elsässer*,lothringer*,schlesier*,ostpreuße*,wolgadeutsch*,sudetendeutsch*,mennonit*,täufer*,wiedertäufer*,salzburger*,waldenser*,hussit*,ketzern,lutheraner*,calvinist*,zeuge*,anarchist*,spartakist*,gewerkschaft*,streiker*,arbeitslos*,handwerk*,gesell*,lehrling*,magd,mägde*,knecht,tagelöhner*,kolonist*,auswander*,einwander*,aussteiger*,zuwander*,gläubig*,patient*,behindert*,geisteskrank*,pflegling*,insasse*,schüler*,studierend*,akademiker*,professor*,arzt,ärzt*,krankenschwester*,hebamme*,pfarrer*,kaplan*,kapläne*,rabbiner*,adelig*,graf*,ritter*,fürst*,bischof,bischöf*,abt,äbte*,kaufmann,kaufleute*,händlern,wirt,wirte*,fischer*,müller*,schmied*,schneider*,bäcker*,metzger*,fuhrleute*,hirte*,jugendlich*,erwachsen*,greis*,alte,alten,erkrankt*,infiziert*,angesteckt*,wähler*,abgeordnet*,delegiert*,besucher*,zuschauer*,gäste*,gast,flüchtend*,flüchtig*,verfolgt*,verdächtig*,angeklagt*,beschuldigt*,beklagt*,nachkomme*,ahne,ahnen,verwandt*,witwer*,helfer*,retter*,täterin*,einheimisch*,fremde,fremden,ausländ*,inländer*,untertan*,hörige*,leibeigene*,leibeigenen,plünderer*,räuber*,verbrecher*,sträfling*,zuchthäusler*,frondienst*,kopf,bruder,brüder*,schwester,schwestern,eltern",
  },
  deeds: {
    killed:
      "getötet*,tötet*,ermordet*,ermorden,erschlagen*,gefallen*,fielen,fiel,umgebracht*,umkam*,kamen,niedergehauen,hauen,gehauen,niedergemacht,massakriert,vernichtet,liquidiert,erschossen,erschoss,vergast,ertränkt,forderte*,erschlug*,erstochen,erstach*,erhängt*,ersäuft*,totgeschlagen*,umbringen,umbrachte*,töten,tötete*,tötet,fallen,abgeschlachtet*,niedergemetzelt*,hingemetzelt*,gemordet*,ermordete*,niedergestreckt*",
    deaths:
      "starb*,gestorben,sterben,umgekommen,verhunger*,leben,tod,erlagen,tot,verlor,starb,starben,sterb*,verstarb*,verstorben*,begraben,beigesetzt,bestattet,beerdigt,ertrank*,ertrunken*,erfror*,erfroren*,umgekommen*,dahingerafft*,hinweggerafft*,weggerafft*,erlag,krepier*",
    executions: "hingericht*,exekutiert*,enthauptet,gehängt,gehenkt",
    wounded: "verwundet*,verletzt*,verwund*,erkrank*",
    arrested: "verhaftet*,festgenommen*",
    imprisoned: "inhaftiert*,interniert*,eingesperrt*",
    sentenced: "verurteilt*",
    deported: "deportiert*,verschleppt*,verbannt*,verbracht*,verschickt*,abtransportiert*,transportiert*,verlegt*",
    displaced: "vertrieben*,flohen,floh,flüchtet*,ausgewiesen,enteignet,umgesiedelt",
    captured: "gefangen*,kapituliert*",
    missing: "vermisst*,verschwanden,verschwunden",
    survivors: "überleb*,entkam*,zurück*,kehrte*,kehren,davon,entrann*,entronnen",
    destroyed: "zerstört*,verbrannt*,niedergebrannt*",
  },
  stop: "der,die,das,und,in,den,von,zu,mit,sich,des,auf,für,ist,im,dem,nicht,ein,eine,als,auch,es,an,werden,aus,er,hat,dass,daß,sie,nach,wird,bei,einer,um,am,sind,noch,wie,einem,über,einen,so,zum,war,haben,nur,oder,aber,vor,zur,bis,mehr,durch,man,wurde,wurden,waren,etwa,zwischen,menschen,jahre",
});
