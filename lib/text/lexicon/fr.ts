import type { LexiconData } from "./flags";

/** French. */
export const fr: LexiconData = {
  words: {
    report: `reconnu affirmé déclaré évoqué nié rapporté raconté expliqué souligné confirmé dénoncé qualifié indiqué précisé conclu annoncé critiqué contesté décrit précise précisent accordent accordaient accorde s'accordent dit disent disait disaient dirent écrit écrivent écrivait écrivit affirme affirment affirma affirmait affirmèrent estime estiment estima estimait estimèrent évalue évaluent évalua évaluait pense pensent pensait
      pensaient croit croient croyait croyaient soutient soutiennent soutint soutenait prétend prétendent prétendit prétendait déclare déclarent déclara déclarait déclarèrent rapporte rapportent rapporta rapportait
      rapportèrent note notent nota notait souligne soulignent souligna admet admettent admit admettait reconnaît reconnaissent reconnut nie nient nia niait nièrent conteste contestent contesta rejette rejettent rejeta
      doute doutent calcule calculent calcula avance avancent avança avançait chiffre chiffrent chiffra raconte racontent raconta racontait racontèrent décrit décrivent décrivit témoigne témoignent témoigna
      accuse accusent accusa accusèrent confirme confirment confirma indique indiquent indiqua suggère suggèrent suggéra considère considèrent considérait considéraient juge jugent jugea jugeait mentionne mentionnent
      mentionna cite citent cita conclut concluent évoque évoquent évoqua évoquait évoquaient parle parlent parla parlait parlaient donne donnent donna insiste insistent insista explique expliquent expliqua
      constate constatent constata observe observent observa répond répondit ajoute ajouta annonce annoncent annonça voit voient voyait voyaient signale signalent signala dénonce dénoncent dénonça critique critiquent
      attribue attribuent attribua retient retiennent varient variaient oscillent vont jurent relate relatent relata recense recensent dénombre dénombrent proclame proclama regarde regardent qualifie qualifient
      interprète interprètent défend défendent fixe fixent relève relèvent rappelle rappellent suppose supposent allègue allèguent assure assurent assura assurait`,
    participle: `daté datée datés datées estimé estimée estimés estimées dit dits admis admise considéré considérée considérés considérées accusé accusés supposé supposée supposés réputé réputée évalué évaluée évalués évaluées allégué rapporté
      rapportés raconté prétendu présumé présumés soupçonné perçu perçue affirmé avancé suggéré chiffré chiffrée reconnu soutenu tenu`,
    generic: `historiens historiennes chercheurs spécialistes experts observateurs sources critiques commentateurs analystes témoins contemporains anciens survivants auteurs écrivains adversaires opposants partisans autorités journalistes
      correspondants habitants riverains vétérans démographes universitaires biographes chroniqueurs détracteurs défenseurs rescapés presse médias tradition légende rumeur rumeurs historiographie diplomates réfugiés
      villageois savants prisonniers paysans milieux propagande`,
    quantifier: `certains certaines plusieurs beaucoup autres plupart nombreux nombreuses divers diverses différents différentes quelques maints majorité nombre multiples`,
    be: `est sont était étaient fut furent été être soit`,
    hearsay: `prétendument soi-disant apparemment vraisemblablement`,
    role: `historien historienne professeur chercheur chercheuse auteur auteure écrivain journaliste général colonel maréchal amiral commandant commissaire chef président ministre roi reine empereur tsar ambassadeur gouverneur
      maire évêque archevêque pape prêtre porte-parole directeur secrétaire économiste démographe sociologue philosophe poète romancier diplomate consul officier capitaine lieutenant major docteur dr comte prince baron
      chancelier sénateur député juge procureur avocat médecin correspondant éditeur biographe critique politologue témoin survivant révolutionnaire dirigeant`,
    work: `livre mémoires journal autobiographie biographie étude monographie rapport lettre télégramme décret ordre article verdict jugement recensement mémorandum encyclopédie thèse essai pamphlet chronique revue dépêche
      communiqué roman registre annuaire ouvrage histoire discours entretien manuel manifeste dictionnaire souvenirs témoignage circulaire carnet carnets`,
    works: `rapports journaux livres études lettres documents archives articles récits statistiques chiffres témoignages ouvrages`,
    body: `commission comité gouvernement ministère parti tribunal parlement conseil armée police état-major ambassade commandement agence institut université académie syndicat ligue société organisation association fondation
      église cabinet sénat assemblée tchéka politburo administration préfecture état musée`,
    finite: `est sont était étaient fut furent a ont avait avaient eut eurent peut peuvent pouvait doit doivent devait fit firent fait font prit prirent vint alla périrent périt mourut moururent entra entrèrent commença
      tomba tombèrent perdit perdirent resta restèrent exécuta tua tuèrent`,
    opinion: `malheureusement heureusement honteux honteuse scandaleux scandaleuse impardonnable odieux odieuse abominable indéniablement évidemment hélas regrettable`,
    address: `vous votre vos vôtre`,
    mental: `pense crois espère suppose souhaite voudrais dirais dois peux aimerais préfère trouve doute regrette imagine recommande conseille opinion avis sentiment impression conviction pouvons devons voulons croyons pensons espérons`,
    imperative: `imaginez regardez notez lisez voyez rappelez pensez prenez considérez découvrez consultez cliquez écoutez suivez rappelons notons voyons prenons soulignons ajoutons précisons signalons`,
    norm: `devrait devraient`,
    first: `j je nous notre nos mon ma mes moi me j'ai`,
    hedge: `peut-être probablement sans doute possible environ apparemment semble`,
    superlative: `premier première dernier dernière seul seule pire meilleur plus`,
    sweeping: `toujours jamais tous toutes chaque aucun entièrement systématiquement`,
    month: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
    pronoun: `eux il elle ils elles`,
    question: `qui que quoi pourquoi comment quand où quel quelle quels quelles`,
    meta: `article chapitre section page livre essai tableau figure carte annexe note paragraphe introduction`,
    definite: `le la les l ce cet cette ces son sa ses leur leurs du au`,
    indefinite: `un une des`,
    particle: `de du des la le d von van`,
    starter: `le la les l un une des en dans au aux à il elle ils elles ce cet cette ces et mais ou cependant lorsque quand pendant après avant par pour de du avec si comme bien parce son sa ses leur leurs puis ainsi
      certains plusieurs beaucoup la plupart tous pas deux trois chaque autres d seul même encore sous entre parmi contre selon malgré plus bientôt ensuite enfin finalement qui que pourquoi comment où nous notre
      on ici aujourd'hui alors toutefois environ les dès depuis`,
    said: `estimation estimations avis opinion témoignages récits chiffres calculs sources rapports version versions évaluation évaluations statistiques données rumeurs`,
    by: `par`,
    boundary: `que qui dont et mais ou parce tandis lorsque quand si où comme`,
    impersonal: `on il`,
    goods: `chars canons avions navires fusils véhicules francs dollars roubles livres chevaux tonnes maisons hectares obus bombes trains`,
    adverb: `ne n pas aussi souvent généralement communément parfois longtemps jamais toujours encore largement couramment y en l se s même aujourd'hui habituellement traditionnellement`,
    preposition: `dans en à au aux sur sous après avant pendant durant par pour depuis contre entre chez vers avec sans malgré lors`,
    weak: `daté datée datés datées dénoncé qualifié annoncé critiqué contesté décrit donne donnent donna voit voient voyait voyaient fixe fixent relève relèvent répond répondit annonce annoncent annonça proclame proclama parle parlent parla parlait parlaient avance avancent avança avançait accuse accusent accusa accusèrent vont retient retiennent recense recensent défend défendent chiffre chiffrent ajoute ajouta cite citent cita dénonce signale rappelle rappellent note notent dit accusé accusés reconnu tenu perçu perçue rejette rejeta déclara`,
    people: `officiels officielles récents récentes contemporains contemporaines soviétiques occidentales locales indépendantes prudentes anonymes`,
  },
  phrases: {
    vague: `controverses entre historiens
      controverse entre historiens
      débats entre historiens
      débat entre historiens
      est attribué à
      est attribuée à
      sont attribués à
      sont attribuées à
      on attribue
      on a longtemps cru
      on a cru
      on a souvent dit
      on a souvent écrit
      on a prétendu
      on a parlé de
      on a avancé
      communément admis
      généralement considéré
      souvent considéré
      largement considéré
      croyance répandue
      opinion répandue
      on estime
      on dit
      on pense
      on croit
      on considère
      on raconte
      on prétend
      on évalue
      on sait
      on parle de
      on a dit
      on a estimé
      dit-on
      paraît-il
      il est admis
      il est généralement admis
      il est estimé
      il est dit
      il est communément
      il est bien connu
      il paraît que
      il semblerait
      les estimations
      des estimations
      selon les estimations
      selon des estimations
      les chiffres varient
      chiffres officiels
      bilan officiel
      sources officielles
      source officielle
      passe pour
      passent pour
      passait pour
      est réputé
      la rumeur veut
      la rumeur disait
      la rumeur dit
      la rumeur courut
      la rumeur court
      la rumeur prétend
      la rumeur que
      la rumeur selon
      selon la rumeur
      les avis divergent
      les avis sont partagés
      les opinions divergent
      les sources divergent
      les récits divergent
      les historiens divergent
      les historiens sont partagés
      d'aucuns
      on lui prête
      on leur prête
      à en croire la rumeur
      à en croire la légende
      à en croire la tradition
      nul ne sait
      aux dires des anciens
      au dire des anciens
      des rumeurs
      le bruit courut
      le bruit court
      la légende veut
      la tradition veut
      la plupart des historiens
      de l'avis général
      de l'aveu général
      l'opinion dominante
      le consensus`,
    according: `selon
      à en croire
      d'après
      d après
      aux dires de
      au dire de
      aux yeux de
      de l'avis de
      suivant
      aux termes de`,
    opinion: `on ne peut que
      il est difficile
      plus jamais
      rien ne justifie
      il est temps
      l histoire jugera
      force est de
      à mon avis
      à notre avis
      je crois
      je pense
      nous pensons
      nous croyons
      c'est une honte
      il est important
      il est temps
      il convient de
      nul ne peut nier`,
    exhortation: `nous ne devons
      nous devons
      il faut
      n'oublions pas
      n oublions pas
      souvenons-nous
      on ne doit
      cliquez ici
      lire la suite
      en savoir plus`,
    meta: `nous étudierons
      nous examinerons
      dans cet article
      dans ce chapitre
      la suite de
      cet article
      ce chapitre
      cette section
      cette étude
      cet essai
      ce livre
      cet ouvrage
      le présent article
      le présent chapitre
      le tableau suivant
      voir aussi
      voir ci-dessous
      voir ci-dessus
      article détaillé
      dans ce qui suit
      tous droits réservés
      publié le
      dernière modification`,
    definition: `le terme
      le mot
      l'expression
      désigne
      on appelle
      on entend par
      signifie`,
    sweeping: `presque tous
      presque toutes
      l'immense majorité
      la grande majorité
      la quasi-totalité
      sans exception`,
    work: `le monde
      le figaro
      le temps
      l humanité
      livre noir du communisme
      la pravda
      journal officiel
      larousse`,
  },
  stances: {
    claims: `prétend prétendent prétendit prétendait affirme affirment affirma affirmait soutient soutiennent soutint accuse accusent accusa allègue allèguent`,
    admits: `admet admettent admit admettait reconnaît reconnaissent reconnut`,
    denies: `nie nient nia niait nièrent conteste contestent contesta rejette rejettent rejeta`,
    doubts: `doute doutent`,
    supports: `confirme confirment confirma`,
  },
};
