import { spanishVague } from "./vague";
import type { LexiconData } from "../flags";

/** Spanish phrases by what they do. */
export const spanishPhrases: LexiconData["phrases"] = {
  vague: spanishVague,
  according: `según
    de acuerdo con
    de acuerdo a
    en opinión de
    en opinión del
    a juicio de
    a juicio del
    en palabras de
    en palabras del
    a decir de
    a decir del
    en boca de
    en boca del
    por boca de
    por boca del
    a ojos de
    a ojos del
    al decir de
    al decir del
    en expresión de
    en expresión del
    a tenor de
    a tenor del
    al entender de
    a entender de
    en versión de
    con palabras de
    en el relato de
    en el cálculo de
    conforme a
      conforme al`,
  opinion: `no se puede
    nunca más
    nada justifica
    es difícil imaginar
    la historia juzgará
    cabe esperar
    en mi opinión
    a mi juicio
    a nuestro juicio
    yo creo
    creemos que
    creo que
    pienso que
    es una vergüenza
    es importante
    es hora de
    nadie puede negar`,
  exhortation: `no debemos
    debemos
    no olvidemos
    hay que
    tenemos que
    haga clic
    leer más
    conviene leer
    conviene recordar
    conviene tener
    conviene no olvidar
    recordemos`,
  meta: `en este capítulo
    en este artículo
    en esta sección
    analizaremos
    estudiaremos
    este artículo
    este capítulo
    esta sección
    este estudio
    este ensayo
    este libro
    esta obra
    el presente artículo
    el presente capítulo
    la siguiente tabla
    véase también
    véase más
    a continuación
    todos los derechos reservados
    publicado el
    artículo principal`,
  definition: `el término
    la palabra
    la expresión
    se denomina
    se llama
    se entiende por
    se conoce como
    significa`,
  sweeping: `casi todos
    casi todas
    la inmensa mayoría
    la gran mayoría
    sin excepción`,
  work: `el país
    abc
    la vanguardia
    el mundo
    pravda
    libro negro del comunismo
    gaceta de madrid`,
};
