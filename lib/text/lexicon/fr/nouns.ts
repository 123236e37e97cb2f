/** French nouns for those who tell, for what they tell in, and for bodies. */
export const nouns = {
  generic: `historiens historiennes chercheurs spécialistes experts observateurs sources critiques commentateurs analystes témoins contemporains anciens
    survivants auteurs écrivains adversaires opposants partisans autorités journalistes correspondants habitants riverains vétérans démographes
    universitaires biographes chroniqueurs détracteurs défenseurs rescapés presse médias tradition légende rumeur rumeurs historiographie diplomates
    réfugiés villageois savants prisonniers paysans milieux propagande archéologues juristes savantes érudits polémistes écrivaines sociologues
    politologues économistes statisticiens géographes anthropologues ethnologues théologiens négationnistes révisionnistes militants dissidents exilés
    émigrés oppositionnels observatrices chercheuses annalistes hagiographes mémorialistes pamphlétaires folkloristes érudites voyageurs marchands voisins
    proches familiers vieux aînés nostalgiques sceptiques puristes puissances adeptes tenants thuriféraires apologistes contradicteurs accusateurs
    plaignants enquêteurs légistes médecins reporters envoyés éditorialistes commentatrices journaux gazettes conteurs rapporteurs informateurs
    indicateurs espions dénonciateurs insiders initiés nationalistes royalistes républicains passants locataires badauds curieux croyants fidèles pèlerins
    nobles moines clercs`,
  role: `historien historienne professeur chercheur chercheuse auteur auteure écrivain journaliste général colonel maréchal amiral commandant commissaire chef
    président ministre reine empereur tsar ambassadeur gouverneur maire évêque archevêque pape prêtre -parole directeur secrétaire économiste démographe
    sociologue philosophe poète romancier diplomate consul officier capitaine lieutenant major docteur dr comte prince baron chancelier sénateur député
    juge procureur avocat médecin correspondant éditeur biographe critique politologue témoin survivant révolutionnaire dirigeant préfet préfète intendant
    bailli sénéchal prévôt échevin syndic notaire curé abbé abbesse prieur vicaire chanoine cardinal moine dominicain franciscain jésuite missionnaire
    légat nonce adjudant sergent brigadier caporal gendarme policier inspecteur contrôleur archiviste archéologue anthropologue ethnologue géographe
    statisticien juriste théologien chroniqueur annaliste mémorialiste hagiographe conservateur conservatrice bibliothécaire instituteur institutrice
    recteur doyen étudiant pharmacien chirurgien légiste pasteur rabbin imam marquis marquise duc duchesse vicomte princesse seigneur souverain sultan
    pacha vizir cheikh émir régent régente dauphin gouverneure généralissime officiel fonctionnaire conseiller conseillère greffier magistrat magistrate
    rapporteur enquêteur coroner députée sénatrice parlementaire délégué déléguée représentant représentante présidente directrice fondateur fondatrice
    veuve fils fille frère sœur neveu oncle cousin père mère épouse mari romancière poétesse écrivaine traducteur traductrice éditorialiste reporter
    envoyé envoyée avocate accusé accusée plaignant prisonnier survivante rescapé rescapée vétéran ancien biologiste médiéviste historiographe spécialiste
    expert experte militante militant leader patron ouvrier paysan meunier aubergiste colon mairesse bourgmestre`,
  work: `acte verbal livre mémoires journal autobiographie biographie étude monographie rapport lettre télégramme décret ordre article verdict jugement recensement
    mémorandum encyclopédie thèse essai pamphlet chronique revue dépêche communiqué roman registre annuaire ouvrage histoire discours entretien manuel
    manifeste dictionnaire souvenirs témoignage circulaire carnet carnets mémoire procès-verbal gazette hebdomadaire quotidien mensuel magazine bulletin
    annales cartulaire obituaire nécrologe martyrologe légendaire inventaire cadastre   enquête plaque stèle inscription épitaphe 
    charte bulle mandement sermon homélie testament déposition confession  réquisitoire plaidoyer arrêt sentence ordonnance édit   brochure
    tract affiche préface postface avant-propos introduction chanson complainte poème épopée film documentaire reportage interview statistique
    dénombrement décompte  chronologie catalogue notice fiche relation relevé   liste billet   apostille correspondance
    recueil  `,
  works: `rapports journaux livres études lettres documents archives articles récits statistiques chiffres témoignages ouvrages gazettes registres chroniques
    annales sources mémoires enquêtes monographies manuels encyclopédies dictionnaires brochures tracts correspondances dépêches télégrammes
    procès-verbaux inventaires recensements publications travaux recherches manuscrits chartes écrits textes historiographies contes chansons versions
    communiqués`,
  body: `commission comité gouvernement ministère parti tribunal parlement conseil armée police état-major ambassade commandement agence institut université
    académie syndicat ligue société organisation association fondation église cabinet sénat assemblée tchéka politburo administration préfecture état
    musée mairie municipalité chambre magistrature parquet gendarmerie rectorat évêché archevêché diocèse abbaye monastère couvent congrégation synode
    concile curie vatican chancellerie consulat légation délégation direction directoire convention législative constituante junte présidence secrétariat
    régie compagnie entreprise confédération fédération centrale cgt fln cnrs inserm onu unesco otan rédaction jury mémorial observatoire ong opposition
    club loge collectif mouvement régime royauté intendance capitainerie sénéchaussée diète reichstag douma soviet komintern nkvd gestapo milice cour
    bureau`,
  said: `bilan estimation estimations avis opinion témoignages récits chiffres calculs sources rapports version versions évaluation évaluations statistiques données
    rumeurs opinions calcul décompte dires propos affirmations affirmation déclarations déclaration hypothèse hypothèses thèse thèses théorie théories
    interprétation interprétations conviction aveux dépositions confidences`,
};
