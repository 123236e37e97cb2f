import { compileLexicon } from "../lexicon";

/** French: its numerals, bounds, nouns that are counted and nouns that are not. */
export const french = compileLexicon({
  code: "fr",
  numerals: {
    small:
      "un=1,une=1,deux=2,trois=3,quatre=4,cinq=5,six=6,sept=7,huit=8,neuf=9,dix=10,onze=11,douze=12,treize=13,quatorze=14,quinze=15,seize=16,vingt=20,vingts=20,trente=30,quarante=40,cinquante=50,soixante=60,septante=70,huitante=80,octante=80,nonante=90",
    hundred: "cent=100,cents=100",
    mag: "mille=1000,+milliers=1000,~millier=1000,million=1000000,+millions=1000000,milliard=1000000000,+milliards=1000000000,.mds=1000000000",
    group:
      "~dizaine=10,+dizaines=10=10=100,~douzaine=12,+douzaines=12=24=99,~quinzaine=15,~vingtaine=20,~trentaine=30,~quarantaine=40,~cinquantaine=50,~soixantaine=60,~centaine=100,+centaines=100=100=1000,~huitaine=8",
    frac: "demi=1/2,demie=1/2,moitié=1/2,moitie=1/2,tiers=1/3,quart=1/4,quarts=1/4,cinquième=1/5,cinquièmes=1/5,sixième=1/6,septième=1/7,huitième=1/8,neuvième=1/9,dixième=1/10,dixièmes=1/10,vingtième=1/20,centième=1/100",
    ordinal: "",
  },
  few: "plusieurs,quelques,maintes",
  many: "nombreuses,nombreux,innombrables",
  pair: "",
  articles: "un,une,des,les,la,le,l'",
  and: "et",
  andHalf: "et demi,et demie",
  of: "de,d',et",
  before: {
    about:
      "une bonne,un bon,une grosse,environ,près de,près du,près des,près d',quelque,quelques,à peu près,autour de,autour d',aux environs de,aux alentours de,approximativement,dans les,presque,peut-être,peut être,quasiment,vers,de l'ordre de,avoisine,avoisinant,avoisinait,approche,approchait,approchant,approcha,plus ou moins,estimé à,estimés à,estimées à,pas loin de,non loin de,proche de,proches de,bien près de,probablement,~,environs,dans les environs de,de environ,d'environ,pas loin d',proche d',proches d',auprès de,si près de,bien près d',à quelque,à environ,grossièrement,de quelque,une moyenne de,approche le chiffre de,approchait le chiffre de,approcha le chiffre de,avoisine le chiffre de,avoisinait le chiffre de",
    atLeast:
      "au moins,au bas mot,pas moins de,pas moins d',au minimum,un minimum de,minimum de,non moins de,à tout le moins,du moins,pour le moins,minimum,pas au-dessous de",
    upTo: "jusqu'à,jusqu',au plus,tout au plus,au maximum,un maximum de,maximum de,pas plus de,pas plus d',pas au-delà de,autant que,à peine,guère plus de,guère plus d',à peine plus de,jusqu'aux,maximum,non plus de,pas au-dessus de",
    moreThan:
      "plus de,plus du,plus des,plus d',au-delà de,au delà de,au-dessus de,au dessus de,dépasse,dépassa,dépassait,dépassaient,dépassent,dépasser,dépassant,dépassèrent,dépassé,excède,excéda,excèdent,excéder,excédèrent,excédait,excédant,supérieur à,supérieure à,supérieurs à,supérieures à,bien plus de,un peu plus de,bien plus d',largement plus de,surpasse,surpassa,surpassèrent,beaucoup plus de,franchit,franchi,dépasse le chiffre de,dépassa le chiffre de,dépassait le chiffre de,dépassaient le chiffre de,dépasser le chiffre de,dépassent le chiffre de",
    fewerThan:
      "moins de,même pas,pas même,moins d',au-dessous de,au dessous de,en dessous de,en-dessous de,inférieur à,inférieure à,inférieurs à,inférieures à,un peu moins de,bien moins de,moins du,moins des,sous la barre des",
  },
  after: {
    about: "environ,à peu près,approximativement,plus ou moins,peut-être,peut être,et quelques,et quelque",
    atLeast:
      "ou plus,ou davantage,et plus,et davantage,peut-être plus,peut-être davantage,au moins,au minimum,au bas mot,sinon plus,si ce n'est plus,voire plus,voire davantage,pour le moins,et peut-être plus,et peut-être davantage,minimum",
    upTo: "ou moins,au plus,tout au plus,au maximum,et pas plus,maximum",
  },
  exceed: "dépass*,excéd*,excèd*,surpass*,franchi*,plus de,plus d',supérieur*",
  negators: "ne,n',pas,guère,jamais,non,personne,aucun,nullement,point,ni",
  skip: "les,des,la,le,l',seulement,encore,même,à,vraisemblablement,probablement,certainement,sûrement,assurément,guère,jamais,pas",
  between: "entre,de,d',des",
  betweenAnd: "et,à",
  to: "à,jusqu'à,jusqu',aux",
  or: "ou",
  from: "de,d'",
  change: "pass*,augment*,monta*,grimp*,tomb*,diminu*,baiss*,chut*,réduit*,ramen*",
  maybe: "peut-être,peut,être,probablement,voire,même,sans,doute",
  not: "pas,non",
  but: "mais",
  another: "autres,supplémentaires,encore",
  inEvery: "sur,sur les,parmi",
  every: "",
  percent: "%,pour cent,pourcent,pour-cent,p,cent",
  rates:
    "par jour,par mois,par semaine,par an,par année,chaque jour,chaque mois,chaque année,quotidiennement,chaque semaine,par heure,l'an",
  months:
    "janvier,février,fevrier,mars,avril,mai,juin,juillet,août,aout,septembre,octobre,novembre,décembre,decembre,janv,févr,avr,juil,sept,oct,nov,déc,vendémiaire,brumaire,frimaire,nivôse,pluviôse,ventôse,germinal,floréal,prairial,messidor,thermidor,fructidor",
  yearBefore:
    "en,depuis,dès,jusqu'en,avant,après,vers,année,années,an,de,entre,et,à,janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre,été,hiver,printemps,automne,fin,début,début,l'année,né,mort,du,le,la,les,l'",
  reference:
    "p,pp,page,pages,chapitre,chap,ch,vol,volume,tome,t,no,n°,nº,numéro,note,notes,fig,figure,tableau,section,§,article,articles,art,partie,livre,ordre,décret,loi,ligne,paragraphe,isbn,col,folio,f,doc,document,dossier,division,armée,régiment,corps,camp,salle,chambre,éd,stalag",
  age: "âgé,âgés,âgée,âgées,âge,âges",
  toll: "nombre,bilan,chiffre,chiffres,total,pertes,estimation*,estim*,évaluation*,victimes,morts,somme,population,effectif,effectifs,compte,compt*,élev*,s'élève,atteint,atteignit,titre,recens*,relèv*,relev*,dénombr*,décompt*,comptabilis*,avanc*",
  uncounted: {
    time: "an,ans,année*,mois,semaine*,jour,jours,journée*,heure*,minute*,seconde*,siècle*,décennie*,nuit,nuits,h,fois,été,étés,hiver*,printemps,génération*,reprise,reprises",
    measure:
      "km,kilom*,lieue*,mètre*,cm,mm,m,hectare*,arpent*,kg,kilo*,gramme*,litre*,degré*,°,pied,pieds,pouce*,toise*,quintaux,quintal,verstes,ha,pas,tonne*,tonneau*,barrique*,muid*,boisseau*,setier*,sac,sacs,caisse*,ballot*,pouces,coudée*,mille-marin,milles,nœud*,calibre*",
    money:
      "euro*,franc,francs,livre,livres,dollar*,mark,marks,rouble*,écu*,sou,sous,centime*,couronne*,louis,piastre*,florin*,f",
    other:
      "historien*,auteur*,chercheur*,livre,livres,page*,chapitre*,volume*,tome*,article*,document*,lettre*,exemplaire*,édition*,source*,régiment*,division*,brigade*,bataillon*,corps,armée*,compagnie*,ville*,village*,commune,communes,province*,région*,département*,district*,pays,état,états,nation*,continent*,camp,camps,raison*,sorte*,façon*,groupe*,côté*,partie,parties,parti,partis,phase*,étape*,point*,question*,exemple*,chose*,ligne*,mot,mots,langue*,journal,journaux,discours,séance*,loi,lois,traité*,école*,église*,île*,étude*,lieu,lieux,endroit*,fois,ordre*,mains,bombardement*,bataille*,combat,combats,siège*,assaut*,attaque*,raid,raids,vol,vols,voyage*,expédition*,mission*,procès,affaire*,dossier*,requête*,plainte*,pétition*,lettres,arrondissement*,quartier*,paroisse*,diocèse*,couvent*,abbaye*,monastère*,château*,châteaux,forteresse*,usine*,entreprise*,société*,syndicat*,club*,comité*,tribunal,tribunaux,conseil*,assemblée*,ministère*,hôpital,hôpitaux,prison*,rue,rues,route*,pont,ponts,place,places,film*,photo*,tableau*,chanson*,strophe*,tribu,tribus,clan*,peuple*,peuplade*,race*,espèce*,voix,suffrage*,siège,sièges,poste*,bureau*,classe*,catégorie*,colonne*,nom,noms,tombes,mariage*,noce,noces,monnaie*,médaille*,objet*,verdict*,type*,variante*",
  },
  units: {
    deaths: "mort,morts,mortes,décès,décédé*,vies,vie,trépas,défunt*,enterrement*,sépulture*,inhumation*,obsèques",
    killed: "tué*,tués,massacré*,assassiné*,assassinat*,noyé*,égorgé*,meurtre*",
    executions: "exécution*,exécuté*,fusillé*,guillotiné*,fusillade*",
    victims: "victime*",
    casualties: "perte*",
    wounded: "blessé*",
    missing: "disparu*",
    bodies: "cadavre*,corps,dépouille*,squelette*,tombe*",
    captured: "prisonnier*,captif*",
    arrested: "arrêté*,arrestation*,interpellé*",
    imprisoned: "détenu*,interné*,emprisonné*,incarcéré*,forçat*",
    sentenced: "condamné*,condamnation*",
    deported: "déporté*,déportation*,exilé*,banni*",
    displaced: "réfugié*,déplacé*,expulsé*,fugitif*,émigré*,rapatrié*,sans-abri",
    hostages: "otage*",
    soldiers:
      "soldat*,homme,hommes,officier*,troupe*,cavalier*,marin*,combattant*,volontaire*,partisan*,insurgé*,rebelle*,déserteur*,gendarme*,policier*,agent*,communard*,fédéré*,garde*,milicien*,grenadier*,fantassin*,infanterie*,dragon*,hussard*,cuirassier*,lancier*,zouave*,spahi*,tirailleur*,chasseur*,voltigeur*,sapeur*,artilleur*,canonnier*,légionnaire*,conscrit*,réserviste*,appelé*,mobile*,carabinier*,arquebusier*,mousquetaire*,piquier*,archer*,lansquenet*,reître*,mercenaire*,sergent*,caporal,caporaux,capitaine*,lieutenant*,colonel*,général,généraux,sous-officier*,matelot*,pilote*,mousse*,maquisard*,résistant*,chouan*,assaillant*,émeutier*,mutin*,mutiné*,supplétif*,goumier*,infirmier*",
    civilians: "civil*",
    children: "enfant*,orphelin*,garçon*,fille*,bébé*",
    women: "femme*,veuve*",
    households: "foyer*,famille*,ménage*,feux",
    houses: "maison*,bâtiment*,logement*,immeuble*",
    materiel: "char,chars,avion*,navire*,canon*,fusil*,véhicule*,camion*,vaisseau*,bombe*,tonne*,chevaux",
    animals: "bœuf*,boeuf*,mouton*,vache*,bétail",
    births: "naissance*,baptême*",
    people:
      "personne*,gens,habitant*,âme,âmes,citoyen*,paysan*,ouvrier*,travailleur*,prêtre*,évêque*,moine*,religieu*,nonne*,professeur*,maître*,médecin*,juif*,juifs,arménien*,arméniens,algérien*,polonais,allemand*,russe*,français*,musulman*,chrétien*,protestant*,huguenot*,catholique*,vendéen*,manifestant*,gréviste*,participant*,membre*,survivant*,adversaire*,communiste*,bolchevi*,suspect*,noble*,propriétaire*,esclave*,colon*,indigène*,nord-africain*,africain*,malade*,mineur*,fonctionnaire*,délégué*,étudiant*,représentant*,royaliste*,camisard*,individu*,tutsi*,harki*,européen*,étranger*,passager*,employé*,écolier*,élève*,pèlerin*,rescapé*,koulak*,tatar*,grec,grecs,kurde*,villageois*,captif*,captive*,condamné*,recrue*,nobles,bourgeois,insulaire*,défenseur*,assiégé*,assiégeant*,curé*,jésuite*,métis,anglais,espagnol*,italien*,autrichien*,prussien*,turc,turcs,belge*,suisse*,portugais,américain*,canadien*,acadien*,irlandais,écossais,hollandais,flamand*,breton*,corse*,basque*,alsacien*,lorrain*,bourguignon*,marocain*,tunisien*,malgache*,sénégalais,vietnamien*,annamite*,chinois,japonais,indien*,iroquois,huron*,bulgare*,serbe*,croate*,roumain*,hongrois,tchèque*,slovaque*,ukrainien*,géorgien*,tchétchène*,soviétique*,cambodgien*,rwandais,hutu*,congolais,noir,noirs,blanc,blancs,mulâtre*,créole*,nègre*,négresse*,affranchi*,serf,serfs,artisan*,marchand*,commerçant*,négociant*,laboureur*,vigneron*,journalier*,domestique*,serviteur*,valet*,servante*,apprenti*,compagnon*,tisserand*,canut*,pêcheur*,berger*,mendiant*,vagabond*,pauvre*,indigent*,vieillard*,adulte*,adolescent*,jeune*,élu*,député*,sénateur*,électeur*,votant*,conjuré*,conspirateur*,accusé*,inculpé*,prévenu*,patient*,contaminé*,infecté*,cholérique*,pestiféré*,lépreux,scorbutique*,fiévreux,aliéné*,infirme*,convalescent*,spectateur*,visiteur*,migrant*,immigrant*,immigré*,colons,chef,chefs,seigneur*,gentilhomme*,gentilshommes,baron*,comte*,duc,ducs,chevalier*,abbé*,chanoine*,clerc,clercs,pasteur*,rabbin*,imam*,sorcier*,sorcière*,hérétique*,cathare*,templier*,dissident*,opposant*,militant*,syndicaliste*,socialiste*,anarchiste*,républicain*,girondin*,jacobin*,montagnard*,proscrit*,rebelles,criminel*,voleur*,brigand*,chômeur*,cheminot*,docker*,métallurgiste*,instituteur*,avocat*,magistrat*,juge,juges,ingénieur*,savant*,ministre*",
  },
  deeds: {
    killed:
      "tué*,tua,tuèrent,tuent,massacr*,assassin*,égorg*,noy*,fit,firent,faisant,coût*,fauch*,tue,tuant,tuer,tuaient,tuait,tueront,emport*,enlev*,immol*,abatt*,périss*",
    deaths: "mour*,mort,morts,mortes,périr*,péri*,décéd*,succomb*,tomb*,meur*,crev*,enterr*,inhum*,enseveli*",
    executions: "exécut*,fusill*,guillotin*,pendu*",
    wounded: "bless*",
    arrested: "arrêt*,interpell*",
    imprisoned: "emprisonn*,intern*,incarcér*,détenu*",
    sentenced: "condamn*",
    deported: "déport*,exil*,bann*",
    displaced: "déplac*,expuls*,fui*,réfugi*,chass*,chass*",
    captured: "captur*,rendir*,prend,prennent,prit,prirent,pris,prise,prises",
    missing: "dispar*",
    survivors: "surviv*,survéc*,revin*,revien*,rentr*,échapp*,rescap*,rest*",
    destroyed: "détrui*,brûl*,incendi*",
  },
  stop: "respectivement,durant,pendant,après,avant,puis,soit,dont,étaient,est,moururent,périrent,survécurent,contre,parmi,chez,entre,sous,vers,jusqu',le,la,les,de,des,du,et,en,un,une,est,que,qui,dans,pour,sur,pas,au,aux,par,ne,il,elle,ce,cette,avec,sont,son,sa,ses,ont,était,furent,plus,ou,à,d',l',qu',n',s',mais,été,comme,selon,deux,personnes,morts,fut,environ",
});
