import { expect, test } from "vitest";
import { findLanguage } from "./find-language";

test.each([
  ["en", "300 killed"],
  ["en", "The Tscheka (Чека) shot 300 people."],
  ["en", "Nine men died at Orvanne."],
  ["de", "Es starben 300 Menschen."],
  ["de", "Der Text sagt: “The town fell”."],
  ["de", "300 Tote"],
  ["de", "Zehntausende flüchteten."],
  ["fr", "Les morts furent nombreux."],
  ["fr", "mort de 300 soldats"],
  ["fr", "L’armée perdit 300 hommes."],
  ["es", "Murieron 300 personas."],
  ["es", "300 muertos"],
  ["es", "Más de medio millón de españoles."],
  ["ru", "Погибло 300 человек."],
  ["ru", "Десятки тысяч расстрелянных."],
  ["uk", "Загинуло 300 людей."],
  ["uk", "Її було вбито в 1919 році."],
  ["it", "Morirono 300 persone."],
  ["pl", "Zginęło 300 osób."],
  ["pt", "Morreram 300 pessoas e muitas ficaram feridas."],
  ["und", "1919"],
])("%s: %s", (language, text) => expect(findLanguage(text)).toBe(language));
