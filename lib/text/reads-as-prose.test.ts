import { describe, expect, test } from "vitest";
import { parseReference } from "./parse-reference";
import { readText } from "./read-text";
import { readsAsProse } from "./reads-as-prose";

const isProse = (words: string, language: string) => readsAsProse(words, parseReference(words), language);

describe("under the heading of a list", () => {
  test.each([
    ["en", "The siege is known from two chronicles. Hamo of Varn wrote in 1312 that 400 men died within the walls."],
    [
      "en",
      "However, the harbour books were burned in 1831, and all later figures rest on the letters of one merchant.",
    ],
    [
      "en",
      "Most of what is known comes from the court files (Aldermere: Town Archive, 1824), which were opened in 1991.",
    ],
    ["de", "Über den Aufstand berichten nur zwei Chroniken. Die eine nennt 300 Tote, die andere schweigt."],
    ["de", "Die Akten sind verbrannt; alle späteren Zahlen beruhen auf den Briefen eines Kaufmanns."],
    ["fr", "Le siège est connu par deux chroniques. La première donne 400 morts, la seconde n’en dit rien."],
    ["fr", "Les registres furent brûlés en 1831 et tous les chiffres reposent sur les lettres d’un marchand."],
    ["es", "La matanza se conoce por dos crónicas. Una dice que murieron 400 hombres; la otra calla."],
    ["es", "Los libros fueron quemados en 1831 y todas las cifras proceden de las cartas de un mercader."],
    ["ru", "О мятеже известно из двух летописей. Одна сообщает о 300 убитых, другая молчит."],
    ["ru", "Книги порта сгорели в 1831 году, и все позднейшие цифры опираются на письма одного купца."],
  ])("sentences are prose (%s): %s", (language, words) => expect(isProse(words, language)).toBe(true));

  test.each([
    ["en", "Smith, John (1999). What was lost: a history of the siege. London: Press."],
    [
      "en",
      "Smith, John. The Siege. London: Press, 1999. A hostile account. It gives no sources and was never reprinted.",
    ],
    ["en", "J. Smith, The Town That Was Not There (Oxford: Clarendon, 1972)"],
    ["en", "Interview with the harbour master, who was on duty that night, 12 May 1968."],
    ["en", "Aldermere Town Archive, Council Minutes, vol. 3"],
    ["en", "https://www.example.org/siege. Retrieved 3 May 2010."],
    ["de", "Meier, Hans: Was vom Salz blieb. Eine Geschichte des Aufstands. Varn: Müller 1998."],
    ["de", "Hans Meier (Hrsg.): Wer war schuld? Aufsätze. Bd. 2. Varn 1971."],
    ["de", "Stadtarchiv Varn, Bestand 12, Nr. 344."],
    ["fr", "Dupont, Jean. « Ce que disait la chronique ». Revue du siège, vol. 3, 1990."],
    ["fr", "DUPONT (Jean), Le front de l’est, Paris, 1921."],
    ["es", "García, Juan: Lo que fue el sitio. Madrid: Casa, 1990."],
    ["ru", "Петров А. Как это было. СПб., 1912."],
    ["ru", "ГАРФ. Ф. 9401. Оп. 1. Д. 12. Л. 3."],
  ])("entries are none (%s): %s", (language, words) => expect(isProse(words, language)).toBe(false));

  test("in a language whose verbs are not known nothing is taken for prose", () =>
    expect(isProse("Bitwa jest znana z dwóch kronik. Hamo pisze, że zginęło 400 ludzi.", "pl")).toBe(false));
});

test("an essay on sources is read: its assertions are checked, and the entries behind it stay entries", () => {
  const text = `The town fell in 1312.

Sources

The siege is known from two chronicles. Hamo of Varn wrote that 400 men died within the walls.

Nobody counted the women. At least 900 people were burned in the church.

Smith, John. The Siege. London: Press, 1999.

Doe, Jane. A Book. Paris: House, 1990.
`;
  const { references, assertions } = readText(text, { language: "en" });
  expect(references.map(({ text: words }) => words.slice(0, 5))).toEqual(["Smith", "Doe, "]);
  expect(assertions.map(({ estimate }) => estimate?.words ?? null)).toEqual(
    expect.arrayContaining([expect.stringContaining("400"), expect.stringContaining("900")]),
  );
});

test("what is numbered is a note, however it reads", () => {
  const { references } = readText("It fell.[1]\n\nNotes\n\n1. The chronicle is lost. Hamo wrote that 400 men died.\n", {
    language: "en",
  });
  expect(references).toHaveLength(1);
});

test("a long block costs no more than its beginning", () => {
  const told = "Hamo wrote that 400 men died there. ";
  for (const part of ["was ", "Ab. ", "”””)])) ", "[1] ", "он был который ", told])
    for (const language of ["en", "ru"])
      expect(readsAsProse(part.repeat(100_000), null, language)).toBe(readsAsProse(part.repeat(1_000), null, language));
});
