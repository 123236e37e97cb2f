import { nouns } from "./inflect";

/** Persons by office, calling or side. */
export const spanishRoles =
  nouns(`estudioso/a especialista experto/a analista observador/a académico/a arqueólogo/a comentarista memorialista genealogista filólogo/a superior superiora historiador/a profesor/a investigador/a autor/a escritor/a periodista general coronel mariscal almirante vicealmirante contralmirante brigadier
  comandante comisario/a líder presidente/a vicepresidente/a expresidente/a ministro/a viceministro/a exministro/a rey reina emperador emperatriz zar embajador/a cónsul vicecónsul
  gobernador/a alcalde/sa regidor/a concejal corregidor/a obispo arzobispo cardenal papa sacerdote párroco cura capellán vicario deán canónigo prior abad abadesa fraile
  misionero/a portavoz director/a subdirector/a secretario/a subsecretario/a economista demógrafo/a sociólogo/a filósofo/a poeta novelista ensayista diplomático/a oficial capitán
  teniente alférez sargento cabo doctor/a conde condesa duque duquesa marqués marquesa vizconde barón baronesa príncipe princesa infante/a canciller senador/a diputado/a
  procurador/a juez/a magistrado/a fiscal abogado/a notario/a escribano/a médico/a forense corresponsal editor/a biógrafo/a crítico/a político/a hispanista cronista jefe/a caudillo
  dictador/a virrey virreina oidor/a intendente adelantado conquistador encomendero hacendado/a terrateniente cacique sindicalista dirigente/a militante delegado/a comisionado/a
  superintendente inspector/a antropólogo/a geógrafo/a politólogo/a jurista catedrático/a archivero/a cineasta fotógrafo/a activista superviviente
  sobreviviente testigo nieto/a hijo/a viudo/a hermano/a sobrino/a marino ingeniero/a maestro/a tesorero/a contador/a alguacil regente lugarteniente edecán ayudante guerrillero/a prefecto subprefecto gerente administrador/a encargado/a agregado/a nuncio legado parlamentario/a legislador/a congresista vocero/a relator/a perito 
  señor/a don doña monseñor fray sor mosén dramaturgo/a lingüista etnógrafo/a naturalista viajero/a cartógrafo/a epidemiólogo/a estadístico/a`);

/** Bodies that say things. */
export const spanishBodies =
  nouns(`comisión comité gobierno ministerio partido tribunal parlamento consejo ejército policía embajada consulado mando agencia instituto universidad academia sindicato liga sociedad
  organización asociación fundación iglesia gabinete senado congreso cheka politburó administración falange estado junta museo presidencia vicepresidencia secretaría subsecretaría
  fiscalía procuraduría defensoría ayuntamiento cabildo audiencia diputación gobernación intendencia prefectura alcaldía delegación comandancia capitanía jefatura dirección
  compañía empresa patronal federación confederación coordinadora movimiento asamblea convención cámara cortes corte juzgado cancillería nunciatura obispado arzobispado
  diócesis orden cofradía gremio vaticano kremlin moncloa pentágono onu cruz cepal unesco otan guardia gendarmería marina armada  oposición guerrilla patronato
  ateneo colegio archivo redacción editorial diario periódico semanario revista emisora cadena observatorio centro colectivo plataforma corporación banco bolsa cooperativa episcopado inquisición  virreinato corona legación misión contraloría tesorería comisaría subdelegación coalición directorio oficina`).singular;

/** Works that can be identified by a name, a date or an owner. */
const works =
  nouns(`libro diario autobiografía biografía estudio monografía informe carta telegrama decreto artículo veredicto sentencia censo memorándum enciclopedia tesis
  ensayo panfleto crónica revista despacho comunicado novela registro anuario obra historia discurso entrevista manual manifiesto diccionario testimonio periódico circular semanario
  gaceta boletín memoria memorial acta expediente sumario dictamen auto padrón catálogo inventario atlas compendio tratado relación bando proclama pregón nota epistolario
  misiva mensaje cable radiograma reportaje crítica reseña prólogo epílogo editorial columna documental película declaración exposición alegato recurso querella escrito
  folleto pasquín octavilla volumen tomo trabajo investigación recuento encuesta estadística peritaje autopsia partida cuaderno bitácora dietario pastoral encíclica bula cédula
  ordenanza ponencia conferencia comunicación blog poema romance corrido necrológica obituario cartilla semblanza recopilación antología sermón homilía`);
/** One work. */
export const spanishWork = `${works.singular} memorias recuerdos apuntes anales actas confesiones`;
/** Works in number, or sayings that stand in them. */
export const spanishWorks = `${works.plural} documentos archivos relatos cifras papeles legajos fuentes expedientes`;

/** Sources without a name. */
export const spanishSources = `${
  nouns(`historiador/a investigador/a experto/a observador/a fuente crítico/a comentarista analista testigo contemporáneo/a superviviente sobreviviente autor/a escritor/a opositor/a
  partidario/a adversario/a autoridad periodista corresponsal habitante vecino/a veterano/a demógrafo/a académico/a estudioso/a especialista biógrafo/a cronista detractor/a defensor/a
  medio diplomático/a refugiado/a campesino/a prisionero/a lugareño/a anciano/a erudito/a apologista propagandista memorialista arqueólogo/a antropólogo/a economista sociólogo/a jurista
  ensayista publicista exiliado/a emigrado/a poblador/a paisano/a parroquiano/a viajero/a peregrino/a informante declarante denunciante pariente familiar simpatizante
  revisionista marxista hispanista genealogista folclorista filólogo/a tratadista religioso/a intelectual perito entendido/a enemigo/a rival seguidor/a admirador/a viejo/a compañero/a camarada colega cautivo/a verdugo soldado oficial militar lector/a comentador/a cartógrafo/a`)
    .plural
} prensa tradición leyenda rumor rumores historiografía propaganda gente voces vulgo fama mentideros bibliografía habladurías hablillas leyendas tradiciones`;
