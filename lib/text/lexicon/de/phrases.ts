/** German runs of words that lead to a source or say that nothing is asserted, one a line. */
export const phrases = {
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
    brockhaus
    der stürmer
    völkischer beobachter
    süddeutsche zeitung
    berliner tageblatt
    kölnische zeitung
    allgemeine zeitung
    vorwärts
    neues deutschland
    münchner neueste nachrichten
    der tagesspiegel
    rheinischer merkur
    deutsche allgemeine zeitung
    sächsische zeitung
    augsburger allgemeine
    rote fahne`,
};
