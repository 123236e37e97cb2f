import type { LexiconData } from "../flags";
import { nouns } from "./nouns";
import { phrases } from "./phrases";
import { vague } from "./vague";
import { stances, verbs } from "./verbs";

/** French. */
export const fr: LexiconData = {
  words: {
    ...nouns,
    ...verbs,
    holding: `convaincu convaincue convaincus persuadé persuadée persuadés certain certaine certains sûr sûre sûrs avis catégorique formel formelle veut veulent voulait voudrait divisés divisées partagés partagées désaccord perplexes unanimes`,
    quantifier: `certains certaines plusieurs beaucoup autres plupart nombreux nombreuses divers diverses différents différentes quelques maints majorité multiples
      rares aucuns`,
    be: `est sont était étaient fut furent été être soit`,
    hearsay: `prétendument apparemment vraisemblablement censément`,
    finite: `est sont était étaient fut furent a ont avait avaient eut eurent peut peuvent pouvait doit doivent devait fit firent fait font prit prirent vint alla
      périrent périt mourut moururent entra entrèrent commença tomba tombèrent perdit perdirent resta restèrent exécuta tua tuèrent entre entrent occupe
      occupent gagna gagnèrent jeta jetèrent prend prennent vient viennent va tient tiennent reste restent meurt meurent tombe tombent devint devinrent
      devient reçut reçurent partit partirent sortit sortirent ouvrit ouvrirent mit mirent met mettent ensuit suit suivit suivirent éclata éclate dura dure
      commencent commence finit finirent quitta quittèrent fuit fuirent arriva arrivèrent arrive envahit envahirent attaqua attaquèrent massacra
      massacrèrent brûla brûlèrent pilla pillèrent assiégea capitula reprit reprirent rendit rendirent battit battirent combattit conserve conservent porte
      portent repose reposent existe existent subsiste subsistent fonda bâtit construisit vécut vécurent naquit épousa régna succéda fusilla fusillèrent
      arrêta arrêtèrent déporta déportèrent condamna condamnèrent pendit pendirent`,
    opinion: `malheureusement heureusement honteux honteuse scandaleux scandaleuse impardonnable odieux odieuse abominable indéniablement évidemment hélas
      regrettable`,
    address: `vous votre vos vôtre`,
    mental: `pense crois espère suppose souhaite voudrais dirais dois peux aimerais préfère trouve doute regrette imagine recommande conseille opinion avis
      sentiment impression conviction pouvons devons voulons croyons pensons espérons`,
    imperative: `imaginez regardez notez lisez voyez rappelez pensez prenez considérez découvrez consultez cliquez écoutez suivez rappelons notons voyons prenons
      soulignons ajoutons précisons signalons`,
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
    starter: `nombre maints côté reste outre durant suite faute grâce quant pareil tel telle tels aucun aucune nul nulle rien personne chacun ceux celui celle quelques le la les l un une des en dans au aux à il elle ils elles ce cet cette ces et mais ou cependant lorsque quand pendant après avant par pour de du avec
      si comme bien parce son sa ses leur leurs puis ainsi certains plusieurs beaucoup plupart tous pas deux trois chaque autres d seul même encore sous
      entre parmi contre selon malgré plus bientôt ensuite enfin finalement qui que pourquoi comment où nous notre on ici aujourd'hui alors toutefois
      environ dès depuis`,
    by: `par`,
    boundary: `que qu lorsqu puisqu qui dont et mais ou parce tandis lorsque quand si où comme`,
    impersonal: `on il`,
    goods: `chars canons avions navires fusils véhicules francs dollars roubles livres chevaux tonnes maisons hectares obus bombes trains`,
    adverb: `ne n pas aussi souvent généralement communément parfois longtemps jamais toujours encore largement couramment y en l se s même aujourd'hui
      habituellement traditionnellement`,
    preposition: `dans en à au aux sur sous après avant pendant durant par pour depuis contre entre chez vers avec sans malgré lors`,
    people: `officiels officielles récents récentes contemporains contemporaines soviétiques occidentales locales indépendantes prudentes anonymes français
      française françaises allemands allemandes allemande anglais anglaise anglaises espagnols russes américains américaines italiens malgaches algériens
      polonais turcs turques britanniques autrichiens catholiques protestants protestantes royalistes`,
  },
  phrases: { ...phrases, vague: vague.replaceAll(";", "\n") },
  stances,
};
