import { expect, test } from "vitest";
import { readText } from "../read-text";

const holder = (text: string) => {
  const { attribution } = readText(text, { language: "de" }).assertions.at(-1)!;
  return [attribution.kind, attribution.name];
};

test.each([
  ["Der Amtmann Reuther zählte dreihundert Tote.", "namedPersonNoWork", "Reuther"],
  ["In den Akten steht nichts, doch nannte Hohl die Zahl 300.", "namedPersonNoWork", "Hohl"],
  ["Der Müller, so die Kommission, habe den Weg gewiesen.", "namedPersonNoWork", "die Kommission"],
  ["Das Ratsprotokoll verzeichnet 38 Tote.", "namedWork", "Das Ratsprotokoll"],
  ["Lokalhistoriker bezweifeln die Zahl.", "vague", "Lokalhistoriker"],
  ["Nach Angaben des Pfarrers starben 300 Menschen.", "namedPersonNoWork", ""],
  ["Nach zeitgenössischen Berichten starben 300 Menschen.", "vague", ""],
  ["Der Mann wurde von Oberst Osk für einen Spion gehalten.", "namedPersonNoWork", ""],
  ["Anwohner wollen Schüsse gehört haben.", "vague", "Anwohner"],
  [
    "Daraufhin telegrafierte von Malsau am 3. Juni nach Ulm: Die Stadt ist gefallen.",
    "namedPersonNoWork",
    "von Malsau",
  ],
  ["Acht Tage später notierte der Amtmann: „Die Mühle steht noch.“", "namedPersonNoWork", "der Amtmann"],
  ["Das Vorgehen wird in der Forschung als Strafaktion bewertet.", "vague", ""],
  ["Die Ulmer Zeitung prägte das Schlagwort vom Blutmai.", "namedWork", ""],
  ["Im Ratsprotokoll wurde der Abzug mit harten Worten umschrieben.", "namedWork", "Ratsprotokoll"],
  [
    "Ein zeitgenössischer Chronist, Wigand Lauber, berichtete: »So krochen etliche davon.«",
    "namedPersonNoWork",
    "Lauber",
  ],
  ["Der Bürgermeister benannte den Samstag als Anfang der Unruhen.", "namedPersonNoWork", "Der Bürgermeister"],
  ["In einem Verzeichnis der Bürger erfahren wir, dass 104 Männer fielen.", "namedWork", ""],
  ["Im Allgemeinen schwanken die Zahlen zwischen 2500 und 3000.", "vague", ""],
  ["Der Brand ist von zahlreichen Leuten in allen Punkten gleich geschildert worden.", "vague", ""],
  [
    "Davon zeugt ein Brief, den Johann Lauber am 3. Mai an Pfarrer Osk in Gutach (Kinzigtal) schrieb: „Der Krieg ist durch euer Tal gezogen.“",
    "namedWork",
    "Lauber",
  ],
  ["Reuther berichtete vom Brand der Mühle. Der Müller sei geflohen.", "namedPersonNoWork", "Reuther"],
])("%s", (text, kind, name) => {
  const [found, whose] = holder(text);
  expect(found).toBe(kind);
  expect(String(whose)).toContain(name);
});

test.each([
  "Die Regierung erklärte dem Nachbarn den Krieg.",
  "Die Angeklagten gaben ihre Waffen ab.",
  "Nach dem Krieg zogen viele Familien fort.",
  "Er schrieb eine Geschichte des Stifts.",
  "Der Bürgermeister erklärte sich zum Rücktritt bereit.",
  "Das Museum soll im März öffnen.",
  "Am Ende zählte man mehr als 8500 Tote.",
  "Acht Tage später zogen die Truppen ab.",
])("nobody is made to say anything in: %s", (text) => expect(holder(text)[0]).toBe("none"));

test("n. Chr. ends no sentence", () =>
  expect(readText("Er ließ 782 n. Chr. viele Sachsen köpfen.", { language: "de" }).sentences).toHaveLength(1));
