/** French runs of words that lead to a source or say that nothing is asserted, one a line. */
export const phrases = {
  according: `selon
    à en croire
    d'après
    d après
    aux dires de
    au dire de
    aux yeux de
    de l'avis de
    suivant
    aux termes de
    si l'on en croit
    si l'on en croit le
    s'il faut en croire
    s'il faut en croire le
    au témoignage de
    au témoignage du
    selon le témoignage de
    de l'aveu de
    de l'aveu du
    de l'aveu même de
    de l'avis du
    de l'avis des
    aux dires du
    aux dires des
    aux dires d'
    au dire du
    au dire des
    au rapport de
    au rapport du
    sous la plume de
    sous la plume du
    à lire
    aux yeux du
    aux yeux des
    au jugement de
    au compte de
    conformément au récit de
    d'après les calculs de
    à suivre
    pour reprendre les mots de
    selon les termes de
    comme le rappelle
    comme le note
    comme l'écrit
    comme le souligne
    dixit`,
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
    il convient de
    nul ne peut nier`,
  exhortation: `nous ne devons
    nous devons
    il faut que nous
    il faut que vous
    il faut se souvenir
    il faut rappeler
    il faut savoir
    il faut espérer
    il faut condamner
    il faut dire
    il faut lire
    il faut relire
    il faut en finir
    il faut reconnaître
    il faut reconnaitre
    il faut noter
    il faut souligner
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
    larousse
    le petit parisien
    le petit journal
    le matin
    l'écho de paris
    le moniteur universel
    le moniteur
    la gazette de france
    le journal des débats
    le constitutionnel
    la croix
    le populaire
    l'aurore
    le nouvel observateur
    l'express
    la dépêche du midi
    ouest france
    sud ouest
    le progrès de lyon
    le mercure de france`,
};
