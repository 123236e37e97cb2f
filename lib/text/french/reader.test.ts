import { expect, test } from "vitest";
import { readText } from "../read-text";

const kindOf = (text: string) => readText(text, { language: "fr" }).assertions.at(-1)!.attribution.kind;

test.each([
  ["Dans ses mémoires de 1860, Vabre en compte trente et un.", "namedWork"],
  ["Le Progrès du Midi du 3 mars 1881 réclama un monument.", "namedWork"],
  ["« Nos morts n’ont pas de nom », lança le député Cazal.", "namedPersonNoWork"],
  ["Pour Jeanne Oustry, le commandant agit de son propre chef.", "namedPersonNoWork"],
  ["Le duc, dit Suétone, ne mangeait que du pain.", "namedPersonNoWork"],
  ["Le préfet, lui, estime leur nombre à soixante.", "namedPersonNoWork"],
  ["Le chiffre de 900 noyés a été avancé par un officier de l’époque.", "vague"],
  ["On a longtemps prétendu que la porte était close.", "vague"],
  ["Le bilan serait de 300 morts.", "vague"],
  ["Certains le disent enterré sous le tilleul.", "vague"],
  ["Nombre d’auteurs ont repris ce chiffre.", "vague"],
  ["Les spécialistes, eux, restent divisés : entre 300 et 900 morts.", "vague"],
  ["L’état-major finira par admettre une perte de 300 hommes.", "namedPersonNoWork"],
  ["Le maire a dû reconnaître que les registres avaient brûlé.", "namedPersonNoWork"],
  ["Voici ce que rapporte le curé Vabre de cette nuit.", "namedPersonNoWork"],
  ["La préfecture annonçait à l’époque 102 morts.", "namedPersonNoWork"],
  ["Le colonel Hue, qui avait mené l’enquête sur place, a évoqué 300 morts.", "namedPersonNoWork"],
  ["Le colonel Hue, qui enquêta à la demande du ministre, aurait évoqué 300 morts.", "vague"],
  ["Un témoin qui a réussi à s’échapper raconte : « Ils ont fermé les portes. »", "vague"],
  ["La légende familiale veut que la grand-mère en soit morte.", "vague"],
  ["La fièvre serait originaire de Sibérie.", "vague"],
  ["D’après lui, la fièvre apparaît à la fin du mois de mars.", "namedPersonNoWork"],
  ["Pour ce dernier, la contrebande en est responsable.", "namedPersonNoWork"],
  ["Pour ces deux rapporteurs, les premiers malades sont du Nord.", "namedPersonNoWork"],
  ["Ceci fait dire à certains historiens que la fièvre est venue par la mer.", "vague"],
  ["Le curé raconte : « La cloche sonna. Tous coururent. Nul ne revint.", "namedPersonNoWork"],
])("%s is %s", (text, kind) => expect(kindOf(text)).toBe(kind));

test.each([
  "Certains gagnèrent le Piémont par les cols.",
  "La plaque ne porte que la date.",
  "Aucun ordre écrit ne fut retrouvé.",
  "Le fort fut nommé d’après le second duc.",
  "Sans le curé, la troupe aurait tiré une seconde fois.",
  "Le conseil décida que les prisonniers seraient transférés.",
  "Il fallut attendre 1950 pour pouvoir compter les tombes.",
  "Les habitants étaient divisés en trois quartiers.",
  "Certains auteurs s’établirent sur l’île.",
])("nobody is made to say anything in: %s", (text) => expect(kindOf(text)).toBe("none"));
