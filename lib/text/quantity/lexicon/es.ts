import { compileLexicon } from "../lexicon";

/** Spanish: its numerals, bounds, nouns that are counted and nouns that are not. */
export const spanish = compileLexicon({
  code: "es",
  numerals: {
    small:
      "uno=1,dos=2,tres=3,cuatro=4,cinco=5,seis=6,siete=7,ocho=8,nueve=9,diez=10,once=11,doce=12,trece=13,catorce=14,quince=15,dieciséis=16,dieciseis=16,diecisiete=17,dieciocho=18,diecinueve=19,veinte=20,veintiuno=21,veintiún=21,veintiuna=21,veintidós=22,veintidos=22,veintitrés=23,veintitres=23,veinticuatro=24,veinticinco=25,veintiséis=26,veintiseis=26,veintisiete=27,veintiocho=28,veintinueve=29,treinta=30,cuarenta=40,cincuenta=50,sesenta=60,setenta=70,ochenta=80,noventa=90,ciento=100,doscientos=200,doscientas=200,trescientos=300,trescientas=300,cuatrocientos=400,cuatrocientas=400,quinientos=500,quinientas=500,seiscientos=600,seiscientas=600,setecientos=700,setecientas=700,ochocientos=800,ochocientas=800,novecientos=900,novecientas=900",
    hundred: "cien=100,+cientos=100,+cientas=100",
    mag: "mil=1000,+miles=1000,millón=1000000,millon=1000000,+millones=1000000,~millar=1000,+millares=1000,.mill=1000000",
    group:
      "~decena=10,+decenas=10=10=100,docena=12,+docenas=12=24=99,~centenar=100,+centenares=100=100=1000,~quincena=15,~veintena=20,~treintena=30,~cuarentena=40,~cincuentena=50,~centena=100,+centenas=100=100=1000",
    frac: "medio=1/2,media=1/2,mitad=1/2,tercio=1/3,tercios=1/3,tercera=1/3,terceras=1/3,cuarto=1/4,cuartos=1/4,cuarta=1/4,cuartas=1/4,quinto=1/5,quintos=1/5,quinta=1/5,quintas=1/5,sexta=1/6,séptima=1/7,octava=1/8,décimo=1/10,décima=1/10,décimas=1/10,vigésima=1/20,centésima=1/100",
    ordinal: "",
  },
  few: "varios,varias,algunos,algunas,unos pocos,unas pocas,pocos,pocas",
  many: "muchos,muchas,numerosos,numerosas,incontables,innumerables",
  pair: "par",
  articles: "un,una,los,las,el,la",
  and: "y",
  andHalf: "y medio,y media",
  of: "de,y",
  before: {
    about:
      "unos,unas,cerca de,alrededor de,rayano en,rayana en,rayanos en,rayando en,en las cercanías de,próximos a,próximas a,cercanas a,cercanos a,cerca ya de,acercándose a,se acercaban a,se acercaría a,se acercarían a,se acercaron a,se aproxima a,se aproximan a,se aproximaba a,se aproximaban a,se aproximó a,se aproximaría a,del orden del,aproximadamente,en torno a,en torno al,alrededor del,cerca del,casi,cosa de,más o menos,aprox,aprox.,quizás,quizá,tal vez,acaso,próximo a,próxima a,cercano a,cercana a,rondaba,rondaban,rondó,rondaron,rondar,rondando,al pie de,cuestión de,ronda,rondan,rondaría,rondarían,se acercaba a,se acerca a,se acercó a,del orden de,en torno de,sobre,hacia,prácticamente,posiblemente,un estimado de,estimado en,estimadas en,estimados en,rozó,rozaba,no lejos de,algo así como,poco menos de,~,rondaron la cifra de,ronda la cifra de,rondan la cifra de,rondaba la cifra de,rondaban la cifra de,rondaría la cifra de,rondó la cifra de,cerca de la cifra de,en torno a la cifra de,alrededor de la cifra de,cercana al,cercano al,próxima al,próximo al,rozando el",
    atLeast:
      "al menos,por lo menos,como mínimo,no menos de,un mínimo de,mínimo de,cuando menos,a lo menos,nada menos que,no inferior a,no inferiores a,mínimo,no bajó de,no bajaron de,no baja de,no bajan de,no bajaba de,no bajaban de,no bajaría de,no bajarían de,no bajará de",
    upTo: "hasta,como mucho,todo lo más,a todo tirar,cuanto más,apenas,como máximo,a lo sumo,no más de,un máximo de,máximo de,a lo más,no superior a,no superiores a,cuando más,máximo,tantos como,tantas como,no pasó de,no pasaron de,no pasaría de,no pasarían de,no pasar de,no pasando de,no más del,no pasan de,no pasa de,no pasaban de,apenas más de",
    moreThan:
      "más de,más del,mas de,superó,superaron,supera,superan,superaba,superaban,superar,superando,superaría,superior a,superiores a,por encima de,excede,excedió,excedieron,exceden,exceder,rebasa,rebasó,rebasaron,rebasaba,sobrepasa,sobrepasó,sobrepasaron,sobrepasan,pasó de,pasaron de,pasan de,pasa de,pasaba de,pasaban de,pasaría de,pasarían de,pasando de,pasar de,rebasan,rebasaban,rebasar,rebasaría,rebasarían,rebasando,sobrepasaba,sobrepasaban,sobrepasaría,sobrepasarían,sobrepasar,excedía,excedían,excedería,excederían,superarían,superado,rebasado,excedido,sobrepasado,superior al,superiores al,por encima del,algo más del,bastante más del,poco más del,mucho más del,más allá de,bastante más de,mucho más de,algo más de,poco más de,bien por encima de,superó la cifra de,superaron la cifra de,supera la cifra de,superan la cifra de,superaba la cifra de,superaría la cifra de,rebasó la cifra de,rebasaron la cifra de,rebasa la cifra de,sobrepasó la cifra de,excede la cifra de,excedió la cifra de",
    fewerThan:
      "menos de,menos del,ni siquiera,inferior a,inferiores a,por debajo de,debajo de,baja de,bajan de,algo menos de,mucho menos de,no llegó a,no llegó al,no llegaron al,no llega al,no llegan al,no llegaba al,no llegaban al,no llegaría a,no llegaría al,no llegarían a,no llegarían al,no llegaran a,no llegaría ni a,no llegaban ni a,no llega ni a,no alcanzaría,no alcanzarían,no alcanzaron los,no alcanzaba los,inferior al,por debajo del,debajo del,no llegaron a,no llega a,no llegan a,no llegaba a,no llegar a,no llegando a,no llegaban a,no alcanzaba,no alcanzaban,no alcanza,no alcanzan,no alcanzó,no alcanzaron,nunca alcanzaría los,nunca alcanzarían los,no alcanzarían los,no alcanzaría los,nunca alcanzaron los,nunca alcanzó los,nunca alcanzarían,nunca alcanzaría,nunca alcanzaron,nunca alcanzó,nunca alcanzan,nunca alcanza,nunca llegaron a,nunca llegó a,nunca llegarían a,nunca llegaría a,jamás alcanzaron,jamás alcanzó,jamás llegaron a,jamás llegó a,ni siquiera llegaban a,ni siquiera llegaron a,ni siquiera llegó a,ni siquiera llegaba a,no alcanzan los,no alcanzan a,no alcanzaban a,no alcanzaban los,no alcanzaron a,no alcanzó a,no alcanzó los,ni llegaban a,ni llegaron a,ni llegaba a,ni llegó a",
  },
  after: {
    about: "más o menos,aproximadamente,poco más o menos,quizá,quizás,tal vez,y tantos,y tantas",
    atLeast:
      "o más,y más,o incluso más,o quizás más,o quizá más,y quizá más,y quizás más,como mínimo,al menos,por lo menos,quizá más,quizás más,si no más,tal vez más,y posiblemente más,en adelante,cuando menos,o un poco más,o algo más",
    upTo: "o menos,como máximo,a lo sumo,y no más,a lo más,como mucho",
    moreThan: "y pico,largo,largos,larga,largas",
  },
  exceed: "super*,exced*,rebas*,sobrepas*,pas*,más de",
  negators: "no,nunca,jamás,ni,nadie,tampoco,difícilmente,ningún,ninguna,sin",
  skip: "los,las,la,el,un,una,solo,sólo,otros,otras,incluso",
  between: "entre,de,desde",
  betweenAnd: "y,a,hasta",
  to: "a,hasta,al",
  or: "o,u,ó",
  from: "de,desde",
  change: "pas*,aument*,creci*,subi*,baj*,cay*,descend*,disminuy*,reduj*",
  maybe: "quizá,quizás,tal,vez,acaso,posiblemente,incluso,probablemente",
  not: "no",
  but: "sino",
  another: "otros,otras,más,adicionales",
  inEvery: "de cada,por cada",
  every: "",
  percent: "%,por ciento,porciento,por cien,por",
  rates:
    "al día,por día,diarios,diarias,al mes,por mes,mensuales,a la semana,por semana,semanales,al año,por año,anuales,cada día,cada mes,cada año,a diario,por hora",
  months:
    "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,setiembre,octubre,noviembre,diciembre,ene,feb,abr,ago,sept,sep,oct,nov,dic",
  yearBefore:
    "en,desde,hasta,de,del,a,año,años,entre,y,hacia,tras,antes,después,durante,enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre,verano,invierno,otoño,primavera,finales,principios,mediados,el,la,sobre",
  reference:
    "p,pp,pág,págs,página,páginas,capítulo,cap,vol,volumen,tomo,t,no,nº,n.º,núm,número,nota,notas,fig,figura,tabla,cuadro,sección,§,artículo,artículos,art,parte,libro,orden,decreto,ley,línea,párrafo,isbn,col,folio,f,doc,documento,división,ejército,regimiento,brigada,sala,habitación,ed,legajo,leg,expediente",
  age: "edad,edades",
  toll: "número,numero,cifra,cifras,total,bajas,pérdidas,víctimas,muertos,muertes,estimacion*,estimación,balance,suma,población,cálculo*,saldo,asciend*,ascend*,alcanz*,sum*,eleva*,elev*,ejecut*,fueron,tenía,contaba,efectivos",
  uncounted: {
    time: "año*,mes,meses,semana*,día,días,hora*,minuto*,segundos,siglo*,década*,noche*,vez,veces,verano*,invierno*,generacion*,h,horas",
    measure:
      "km,kilómet*,kilomet*,legua*,milla*,metro*,cm,mm,m,hectárea*,kg,kilo*,gramo*,litro*,grado*,°,pie,pies,quintal*,arroba*,fanega*,varas,ha,tonelada*,tm,trb,quintal,quintales,pulgada*,codos,brazas,braza,barriles,barril,cántaras,celemines,almudes,calibre,nudos,nudo",
    money:
      "euro*,peseta*,peso,pesos,dólar*,dolar*,franco,francos,marco,marcos,rublo*,real,reales,maravedí*,ducado*,libra,libras,duro,duros,escudo*,sol,soles",
    other:
      "historiador*,autor*,investigador*,libro*,página*,capítulo*,volumen*,tomo*,artículo*,documento*,carta*,ejemplar*,edicion*,edición,fuente*,regimiento*,divisiones,división,brigada*,batallon*,batallón,ejército*,compañía*,ciudad*,pueblo,pueblos,aldea*,provincia*,regiones,región,municipio*,distrito*,país,países,estado,estados,nacion*,nación,continente*,campo,campos,razones,razón,tipo*,forma,formas,manera*,grupo*,lado*,parte,partes,partido*,fase*,etapa*,punto*,cuestion*,pregunta*,ejemplo*,cosa*,línea*,palabra*,lengua*,periódico*,discurso*,sesion*,ley,leyes,tratado*,escuela*,iglesia*,isla*,estudio*,lugar,lugares,orden,órdenes,manos,votos,firmas,sufragios,ejemplares,acciones,copias,fotografías,placas,nombres,apellidos,parroquias,conventos,haciendas,ingenios,minas,pozos,huelgas,levantamientos,sublevaciones,motines,batallas,combates,asaltos,disparos,cartuchos,balas,cañonazos,telegramas,expedientes,legajos,raciones,sacos,carretas,vagones,pliegos,juicio*,proceso*,causa,causas,pleito*,expediente*,sentencia*,queja*,denuncia*,solicitud*,petición,peticiones,batalla*,combate*,asedio*,sitio,sitios,ataque*,asalto*,viaje*,expedición,expediciones,travesía*,vuelo*,misión,misiones,barrio*,parroquia*,diócesis,convento*,monasterio*,castillo*,fortaleza*,fábrica*,empresa*,sociedad*,sindicato*,comité*,tribunal*,consejo*,asamblea*,ministerio*,hospital*,cárcel*,prisión,prisiones,calle*,carretera*,camino*,puente*,plaza*,película*,foto,fotos,cuadro*,canción,canciones,verso*,estrofa*,tribu*,clan,clanes,raza*,especie*,escaño*,puesto*,oficina*,clase*,categoría*,columna*,fila*,nombre*,localidad*,departamento*,cantón,cantones,comarca*,reino*,imperio*,isla,islas,comunidad*,etnia*,matrimonio*,boda*,moneda*,medalla*,objeto*,veredicto*,variante*",
  },
  units: {
    deaths:
      "muerto,muertos,muerta,muertas,muerte,muertes,fallecid*,vida,vidas,defuncion*,deceso*,difunto*,ahogad*,óbito*,sepultad*,enterrad*,entierro*,sepultura*,inhumad*,interfect*,exánime*,finad*",
    killed: "asesinado*,asesinada*,asesinato*,caído*,matado*,masacrad*",
    executions: "ejecucion*,ejecutado*,ejecutada*,ejecución,fusilado*,fusilada*,fusilamiento*,ajusticiad*",
    victims: "víctima*,victima*",
    casualties: "baja,bajas,pérdida*",
    wounded: "herido*,herida*,lesionad*",
    missing: "desaparecid*",
    bodies: "cadáver*,cuerpo*,restos,esqueleto*,tumba*,fosas",
    captured: "prisionero*,prisionera*,capturad*,cautiv*",
    arrested: "detenido*,detenida*,arrestad*,arresto*,detencion*",
    imprisoned: "preso*,presa*,recluso*,internado*,encarcelad*,reclusa*",
    sentenced: "condenad*,condena*,sentenciad*",
    deported: "deportad*,exiliad*,desterrad*",
    displaced: "desplazad*,refugiad*,expulsad*,damnificad*,emigrad*,evacuad*",
    hostages: "rehen*,rehén",
    soldiers:
      "soldado*,hombre,hombres,oficial,oficiales,tropa*,jinete*,marino*,combatiente*,voluntario*,guerrillero*,rebelde*,insurgente*,desertor*,miliciano*,guardia*,efectivos,reclutas,legionario*,policía*,lancero*,dragon*,húsar*,granadero*,montonero*,requeté*,falangista*,carlista*,sitiador*,sitiado*,sublevado*,amotinado*,sedicioso*,infante,infantes,artillero*,zapador*,gendarme*,carabinero*,regulares,fusilero*,coracero*,cazador*,arcabucero*,mosquetero*,piquero*,ballestero*,alabardero*,marinero*,grumete*,cabo,cabos,sargento*,teniente*,capitán,capitanes,coronel,coroneles,comandante*,general,generales,almirante*,conscripto*,recluta,brigadista*,maqui,maquis,cristero*,zapatista*,villista*,federales,realista*,patriota*,corsario*,pirata*,bandolero*,mercenario*,lanzas,peonía,infantería,guardiamarina*",
    civilians: "civil,civiles",
    children: "niño*,niña*,huérfano*,bebé*",
    women: "mujer,mujeres,viuda*",
    households: "hogar*,familia*",
    houses: "casa,casas,vivienda*,edificio*",
    materiel: "tanque*,avion*,avión,barco*,buque*,cañon*,cañón,fusil,fusiles,vehículo*,camion*,bomba*,caballos",
    animals: "reses,oveja*,vaca*,ganado",
    births: "nacimiento*,bautismo*",
    people:
      "defensor*,francés,franceses,ingleses,portugueses,italianos,turcos,persona*,gente,habitante*,alma,almas,ciudadano*,vecino*,campesino*,obrero*,trabajador*,sacerdote*,obispo*,religios*,monja*,fraile*,cura,curas,profesor*,maestro*,médico*,judío*,moro,moros,morisco*,indígena*,indio*,español*,republicano*,comunista*,anarquista*,fascista*,manifestante*,huelguista*,participante*,miembro*,superviviente*,sobreviviente*,minero*,estudiante*,esclavo*,colono*,musulman*,cristiano*,alemanes,rusos,polacos,armenios,chinos,opositor*,sospechoso*,terrateniente*,afectad*,enfermo*,pasajero*,empleado*,funcionario*,alumno*,exiliados,jornalero*,nativo*,negros,criollo*,mapuche*,mayas,gitanos,herejes,brujas,pampino*,salitrero*,peon*,peón,picador*,ferroviario*,estibador*,maestro*,pastor*,pescador*,comunero*,paisano*,poblador*,feligres*,parroquiano*,represaliad*,depurad*,encausad*,procesad*,inculpad*,militante*,sindicalista*,afiliad*,simpatizante*,bolivianos,peruanos,chilenos,argentinos,mexicanos,cubanos,haitianos,japoneses,belgas,irlandeses,franceses,catalanes,vascos,gallegos,andaluces,aragoneses,castellanos,soviéticos,cubano*,mexicano*,peruano*,chileno*,boliviano*,argentino*,colombiano*,venezolano*,paraguayo*,uruguayo*,brasileño*,ecuatoriano*,guatemalteco*,salvadoreño*,hondureño*,nicaragüense*,dominicano*,haitiano*,puertorriqueño*,filipino*,marroquí,marroquíes,rifeño*,saharaui*,italiano*,portugués,inglés,británico*,irlandés,escocés,holandés,holandeses,flamenco*,alemán,austriaco*,ruso,polaco*,judía*,converso*,conversa*,judaizante*,mestizo*,mulato*,pardo*,zambo*,africano*,negra,negro,blancos,caribes,taínos,aztecas,incas,quechua*,aymara*,yaqui*,guaraní*,araucano*,charrúa*,americano*,europeo*,emigrante*,inmigrante*,refugiada,hereje,bruja,brujo*,penitenciad*,reconciliad*,relapso*,reo,reos,acusado*,acusada*,inquirid*,inculpado*,víctimas,sacerdotes,clérigo*,presbítero*,seminarista*,jesuita*,dominico*,franciscano*,abogado*,juez,jueces,ingeniero*,comerciante*,mercader*,artesano*,labrador*,hidalgo*,noble,nobles,caballero,caballeros,señor,señores,criado*,sirviente*,mendigo*,pobre*,anciano*,adulto*,joven,jóvenes,menor,menores,paciente*,contagiad*,infectad*,apestad*,enfermero*,votante*,elector,electores,diputado*,senador,senadores,concejal*,alcalde*,delegad*,socialista*,liberal,liberales,conservador*,cenetista*,ugetista*,marxista*,nacionalista*,separatista*,monárquico*,exiliado*,evadid*,fugitiv*,fugad*,náufrago*,tripulante*,turista*,visitante*,espectador*,conjurado*,cabecilla*,dirigente*,líder,líderes,jefe,jefes,caciques,cacique,princesas,sirvientes,jornaleras,tejedor*,minera,cafetalero*,bananero*,azucarero*",
  },
  deeds: {
    killed:
      "asesinad*,asesin*,matad*,mataron,mató,masacr*,cobró,costó,cayeron,cayó,matar,matan,mata,matando,mataba,mataban,matarían,murieran,degoll*,acuchill*,linch*,exterminad*,aniquil*,abatid*,abati*,inmol*,quitó,causó,causaron,dejó,dejaron",
    deaths: "muri*,mueren,morir,fallec*,perec*,muert*,ahog*,sepult*,enterr*,inhum*,sucumb*",
    executions: "ejecut*,fusil*,ajustici*,ahorcad*",
    wounded: "herid*,lesion*",
    arrested: "detenid*,arrest*",
    imprisoned: "encarcel*,internad*,recluid*",
    sentenced: "conden*,sentenci*",
    deported: "deport*,exili*,desterr*",
    displaced: "desplaz*,expuls*,huy*,refugi*,evacu*",
    captured: "captur*,rindi*,hech*,apres*,cautiv*",
    missing: "desaparec*",
    survivors: "sobreviv*,superviv*,volvi*,vuelv*,regres*,salv*,escap*,qued*",
    destroyed: "destru*,quemad*,incendi*",
  },
  stop: "respectivamente,durante,después,antes,tras,desde,contra,bajo,corresponden,sobrevivieron,murieron,perecieron,el,la,los,las,de,del,que,y,en,un,una,es,por,con,para,su,se,al,lo,como,más,pero,sus,le,ya,fue,fueron,entre,cuando,muy,sin,sobre,también,hasta,había,unos,unas,según,personas,muertos,murió,murieron,o,no,cerca,menos,como,casi,varios,a",
});
