/** Spanish phrases that lay something to nobody in particular, one a line. */
export const spanishVague = `debate entre historiadores
      se atribuye a
      se le atribuye
      se les atribuye
      se atribuyen a
      suele afirmarse
      suele decirse
      suele atribuirse
      suele creerse
      suele fecharse
      las opiniones divergen
      las cifras varían
      dependiendo de los historiadores
      dependiendo de las fuentes
      dependiendo del autor
      dependiendo de los autores
      según los historiadores
      según los autores
      según el autor
      en infinidad de libros
      en muchos libros
      en numerosas obras
      en multitud de libros
      los historiadores discrepan
      controversia entre historiadores
      se ha escrito
      se ha hablado de
      se ha sostenido
      se ha considerado
      se ha llegado a
      se ha especulado
      generalmente aceptado
      ampliamente considerado
      creencia extendida
      suele cifrarse
      suele considerarse
      suelen cifrar
      se dice
      se estima
      se calcula
      se cree
      se afirma
      se considera
      se supone
      se piensa
      se rumorea
      se cuenta
      se sospecha
      se sostiene
      se sabe que
      se ha dicho
      se ha estimado
      se ha afirmado
      se ha calculado
      se ha sugerido
      se decía
      se creía
      se calculaba
      se habla de
      se acepta
      se admite
      al parecer
      es sabido
      es bien sabido
      es comúnmente
      es considerado
      es considerada
      es ampliamente
      las estimaciones
      según estimaciones
      según las estimaciones
      cifras oficiales
      cifra oficial
      fuentes oficiales
      datos oficiales
      balance oficial
      corrió el rumor
      corrían rumores
      la leyenda cuenta
      la tradición cuenta
      cuenta la leyenda
      la opinión general
      la opinión dominante
      el consenso
      según se dice
      hay quien
      hay quienes
      a decir de muchos
      es opinión común
      es opinión general
      es opinión extendida
      es creencia común
      es creencia general
      es fama que
      es voz común
      según quien
      según la fuente
      según las fuentes
      según se cree
      según parece
      según algunos
      según otros
      según algunas
      según varias
      según diversas
      según diferentes
      según distintas
      según ciertas
      según testigos
      según testimonios
      según rumores
      según la tradición
      según la leyenda
      según la versión oficial
      por lo visto
      a lo que parece
      dicen que
      dícese que
      créese que
      cuéntase que
      corre la especie
      se tiende a
      corre la voz
      corrió la voz
      corre el rumor
      corría el rumor
      circuló el rumor
      circularon rumores
      circulaba el rumor
      circula la versión
      hay indicios de que
      hay sospechas de que
      existe la sospecha
      existe la creencia
      existe la tradición
      existen indicios
      existen versiones
      existen sospechas
      existen dudas
      no faltan quienes
      no falta quien
      no faltó quien
      no faltaron quienes
      hubo quien
      hubo quienes
      los hay que
      quienes sostienen
      hay autores
      hay historiadores
      hay versiones
      hay testimonios
      es comúnmente aceptado
      está comúnmente aceptado
      está generalmente admitido
      está ampliamente aceptado
      parece ser que
      consta que
      la voz popular
      la memoria popular
      la versión oficial
      la versión más extendida
      la opinión más extendida
      la tesis más extendida
      la creencia popular
      el saber popular
      la sabiduría popular
      la historiografía tradicional
      no hay consenso
      no existe consenso
      no hay acuerdo
      no existe acuerdo
      se especula
      se barajan
      se baraja
      se discute
      se debate
      se le considera
      se les considera
      se le ha acusado
      se le acusa
      se les acusa
      se le supone
      se le cree
      se ha apuntado
      se ha señalado
      se ha propuesto
      se ha querido ver
      se ha supuesto
      se ha pensado
      se ha creído
      se ha discutido
      se ha cuestionado
      se suele
      se solía
      suele admitirse
      suele aceptarse
      suele darse
      suele situarse
      suele repetirse
      de oídas
      de buena fuente
      a ojos de muchos
      en opinión de muchos
      en opinión de algunos
      en opinión general`;
