"""Spanish: the words that replies are read by."""

from domain.replies.languages.es.courtesies import COURTESIES
from domain.replies.languages.es.dates import DATES
from domain.replies.languages.es.letters import LETTERS
from domain.replies.languages.es.statuses import EVERYDAY, STATUSES
from domain.replies.vocabulary import Language, Sign

SPANISH = Language(
    code="es",
    statuses=STATUSES,
    everyday=EVERYDAY,
    dates=DATES,
    letters=LETTERS,
    signs={
        **COURTESIES,
        Sign.NO_CHANGE: (
            "sin cambios|cambio|novedad|novedades|modificaciones|variaciones|variación|modificación, ningún cambio, "
            "ninguna novedad|modificación, nada nuevo [que_informar|que_reportar|que_añadir], no hay cambios|"
            "novedades|cambio|nada_nuevo, no ha habido cambios|novedades|avances_desde, nada que informar|reportar|"
            "añadir|agregar, nada ha cambiado, no ha cambiado nada, sigue igual, todo igual|sigue_igual, "
            "igual que antes|la_vez_anterior, misma situación, mismo estado, se mantiene igual, "
            "situación sin cambios, sigue sin cambios, no se ha|han registrado|producido|reportado|"
            "presentado cambios|novedades|variaciones|modificaciones|nuevos_avances, no se registran cambios|"
            "novedades|variaciones, no hubo cambios|novedades, no se reportan|registran cambios|novedades, "
            "sin nada nuevo [que_reportar|que_informar], no hay nada nuevo [que_reportar], no tenemos novedades|"
            "cambios, todo se mantiene igual, sigue|siguen igual|igual_que_antes, sin avances|novedades [nuevos|"
            "nuevas] que reportar|informar, sin nuevos avances [que_reportar], sin nuevas novedades, "
            "siguen sin cambios|novedades, se mantienen igual, sin variación, no ha variado, no han cambiado, "
            "la situación no ha cambiado|variado, la situación es la misma"
        ),
        Sign.NOT_OURS: (
            "no nos corresponde|compete|concierne|incumbe, no nos corresponden, no corresponde a nuestro|nuestra|"
            "este|mi ministerio|institución|competencia|mandato|despacho, no es de nuestra competencia|incumbencia|"
            "responsabilidad, no es competencia nuestra|de_nuestro_ministerio|de_este_ministerio|"
            "de_nuestra_institución, no es nuestra [competencia|responsabilidad], no es para nosotros, "
            "no es nuestro, no somos competentes|responsables|el_ministerio_competente|la_institución_competente, "
            "fuera de nuestra competencia|nuestro_mandato|nuestro_ámbito, no está dentro de nuestra|"
            "nuestro competencia|mandato|ámbito, no compete a nuestro|nuestra|este ministerio|institución, "
            "no pertenece a nuestro|nuestra|este ministerio|institución, no depende de nosotros|nuestro_ministerio, "
            "no entra en nuestra|nuestras|nuestro competencia|competencias|mandato, no le|nos compete|corresponde|"
            "concierne a este|esta|nuestro|nuestra ministerio|despacho|institución|cartera|dirección|entidad, no es|"
            "son de nuestra|mi competencia|incumbencia|responsabilidad|área|jurisdicción, no es asunto nuestro|"
            "de_nuestra_competencia, no es nuestro tema|asunto|ámbito, no compete a esta|nuestra cartera|institución|"
            "entidad, no es competencia|responsabilidad de esta|nuestra|este|nuestro cartera|institución|ministerio|"
            "despacho|entidad|oficina, no somos la entidad|institución|autoridad competente|responsable, no es|"
            "somos competente|competentes [en_la_materia|para_ello], no tenemos competencia|mandato|"
            "atribuciones [en_la_materia|sobre_esto], fuera de nuestras competencias|atribuciones|funciones, "
            "no tiene que ver con nosotros|nuestro_ministerio, no corresponde a esta|nuestra cartera|entidad|"
            "institución|dirección, no recae en nosotros|nuestro_ministerio, excede nuestras|nuestra competencias|"
            "competencia, nuestro|nuestra|este|esta ministerio|despacho|cartera|institución|entidad no es competente|"
            "responsable [en_la_materia], no nos toca, no está a nuestro cargo, no es de este ministerio"
        ),
        Sign.BELONGS: (
            "corresponde al|a, corresponden al|a, compete al|a, pertenece al|a, es competencia del|de, "
            "es responsabilidad del|de, incumbe al|a, debe|debería dirigirse|enviarse|remitirse|reasignarse al|a, "
            "diríjanse|diríjase|dirigirse al|a, remitir|reasignar|enviar al|a, por favor remítanla|envíenla|"
            "reenvíen al|a, sino al|a, le corresponde al|a, es competencia|responsabilidad exclusiva|directa|"
            "propia del|de, es de competencia exclusiva del|de, es materia del|de, deben|debe dirigirse|dirigirla|"
            "enviarse|enviarla al|a, es de competencia del|de, recae en el|la, está a cargo del|de, le toca al|a, "
            "depende del|de, le compete al|a, es asunto del|de, dirigirla|remitirla|enviarla|trasladarla al|a, "
            "favor de|por_favor remitirla|dirigirla|enviarla|remitir|dirigir al|a, consultar al|con_el, consulten al|"
            "con_el, es tema del|de, la lleva el, lo lleva el, por favor remitan|dirijan al|a"
        ),
        Sign.OFFICE: (
            "ministerio, departamento, dirección, oficina, agencia, autoridad, secretaría, fiscalía, comisión, "
            "el ministerio"
        ),
        Sign.OURS: (
            "nos corresponde|compete|concierne|incumbe, sí nos corresponde, es nuestra, es de nuestra competencia, "
            "es para nosotros, es nuestra competencia|responsabilidad, aceptamos [la_recomendación|la_asignación], "
            "corresponde a nuestro ministerio, corresponde a nuestra institución, somos responsables, "
            "nos hacemos cargo, nosotros nos encargamos, asumimos, nos hacemos responsables, la asumimos, "
            "asumimos la recomendación, nos encargamos, es de nuestro ministerio, es competencia de nuestro|"
            "este ministerio, somos la entidad|institución|autoridad competente|responsable, somos competentes, "
            "tomamos la recomendación, aceptada, nos ocuparemos, es asunto nuestro"
        ),
        Sign.EXTEND: (
            "más tiempo, tiempo adicional, prórroga, una prórroga, extensión del plazo, ampliación del plazo, "
            "ampliar el plazo, prorrogar [el_plazo], extender el plazo, plazo adicional, aplazamiento, aplazar, "
            "posponer, semanas|semana|días|meses|mes más, semanas|días|meses adicionales, semana|mes|día adicional, "
            "otra semana, otras|otros dos|tres|cuatro|2|3|4 semanas|días|meses, nuevo plazo, se extienda|amplíe|"
            "prorrogue [el] plazo, que se extienda|amplíe|prorrogue [el_plazo], extienda el plazo, amplíe el plazo, "
            "un plazo de, se nos conceda un plazo, un plazo adicional, unos días, unas semanas, "
            "un poco más de tiempo, ampliación, extensión, ampliar, extender, más plazo, mayor plazo, "
            "correr el plazo, nos den más tiempo"
        ),
        Sign.FORWARD: (
            "por_favor|favor_de|sírvase|le_ruego|les_ruego reenviar|reenvíe|reenvíen|remitir|remita|dirigir|"
            "contactar|contacte|envíe|enviar [esto|este_mensaje|el_mensaje|la_solicitud|esta_solicitud] a|con, "
            "reenvíe|reenvíen|envíe [este_mensaje|esto] a, he|hemos reenviado|remitido|trasladado|delegado|enviado|"
            "transferido [esto|este_mensaje|su_mensaje|el_mensaje|la_solicitud] a, reenvío|remito|traslado|"
            "delego [este_mensaje|su_mensaje|esto] a, mi colega|compañero|compañera|sucesor|sucesora es, el|la nuevo|"
            "nueva punto focal es, el punto focal es [ahora], contacte a|con, póngase en contacto con, "
            "diríjase a mi colega, a mi colega|compañero|compañera, le|les pido|ruego|solicito que reenvíe|reenvíen|"
            "remitan|envíen [este_mensaje|esto] a, favor reenviar|remitir|enviar [este|el] [mensaje] a, "
            "la nueva persona encargada|responsable es, el nuevo responsable|encargado es, la nueva responsable|"
            "encargada es, traslado su|este mensaje|correo a, reenvío su mensaje a, he trasladado su mensaje a, "
            "favor comunicarse|contactar con|a, favor de comunicarse con, comunicarse con, por favor contactar|"
            "contacten|comuníquese|comunicarse con|a, favor de comunicarse|contactar con|a, comuníquense con, "
            "consulten a mi colega, mi reemplazo es, la persona encargada|responsable es [ahora], "
            "el encargado es [ahora], la encargada es [ahora], el responsable es ahora"
        ),
        Sign.CHARGE: (
            "está [ahora] a cargo, es [ahora] responsable|el_responsable|la_responsable|la_encargada|el_encargado, "
            "es el|la nuevo|nueva punto focal, es ahora el|la punto focal, se encarga|encargará|hace_cargo|"
            "hará_cargo|ocupa|ocupará, asume, ha asumido, me sustituye|reemplaza, responderá, le responderá, lo|"
            "la lleva [ahora|actualmente], lleva [ahora|actualmente] este|esto|el|la tema|asunto, "
            "está a cargo de esto|este_tema|este_asunto|la_recomendación [ahora], se hace cargo [ahora], "
            "es ahora quien, ahora lo|la lleva|ve|atiende, se ocupa [ahora] de esto|este_tema, es mi reemplazo, "
            "es la persona encargada|responsable, da seguimiento [ahora], dará seguimiento, fue designado|"
            "designada [como] [punto_focal], es quien lleva|atiende"
        ),
        Sign.NOT: (
            "no, nunca, ni, tampoco, jamás, ningún, ninguna, sin, lejos, nada, imposible, falso, incompleta, "
            "incompleto, apenas, nadie, carece, carecemos, falto, ninguno, ningunas, poco, nulo, nula, negativo"
        ),
        Sign.DOUBT: (
            "será, serán, sería, debería, deberían, debe, deben, podría, puede, puede ser, tal vez, quizás, quizá, "
            "va a, van a, vamos a, pronto, próximamente, en breve, mañana, el próximo año|mes, la próxima semana, "
            "el año|mes que viene, próximo, próxima, si, cuando, una vez, esperamos, espero, espera, se espera, "
            "previsto, prevista, prevé, planeamos, planeado, planea, pretendemos, tenemos previsto, por implementar, "
            "queda por, casi, prácticamente, probablemente, aparentemente, parece, creo, creemos, pienso, "
            "en mi opinión, según creo, hasta, antes de, antes del, pendiente, futura, futuro, más o menos, "
            "aproximadamente, se implementará, se completará, se cumplirá, implementará, completará, estará, "
            "intentamos, proponemos, con miras, objetivo, supuestamente, por hacer, irá, tendrá, podrá, podrán, "
            "deberá, deberán, estarán, fuera, estaría, haría, sujeto a, siempre que, en caso de, a condición, "
            "depende, esperando, a la espera, proyecto, dudo, dudamos, borrador, estudiamos, en estudio, en caso"
        ),
        Sign.LIMIT: (
            "solos, exclusivamente, falta, faltan, salvo, excepto, pero, sin embargo, no obstante, solo, sólo, "
            "solamente, únicamente, aunque, a pesar, parcialmente, en parte, algunas, algunos, mayoría, mitad, "
            "resta, queda, quedan, a excepción, primera fase|etapa|parte, fase, etapa, aún, todavía, mientras que, "
            "en tanto que, apenas, a lo sumo, varias, varios, restan, restante, menos"
        ),
        Sign.ASK: (
            "favor_de|sírvase|por_favor confirmar|confirmen|confirme, confirmen, confirme, qué, quién, cuál, cuáles, "
            "cuándo, cuánto, dónde, por qué, cómo, podría|pueden|puede|podrían usted|ustedes|aclarar|aclararnos|"
            "decirnos|explicar|indicar, por favor aclare|aclaren|explique|indique|indiquen, es esto, está ya, "
            "debemos, tenemos que, tengo una pregunta|duda|consulta, tenemos una pregunta|duda|consulta, "
            "no entiendo, no entendemos, pregunta, consulta, duda, sírvase aclarar, favor de aclarar, podemos, "
            "podríamos, puedo, cuándo vence, cuál es, podrían, nos podrían, nos pueden, es posible, pueden, "
            "puede usted, hay que, a qué, para qué, de qué, será posible, quién es"
        ),
        Sign.ALL: (
            "todas, todos, todo, todas las|estas|nuestras recomendaciones, todos los puntos, todas ellas, "
            "ambas [recomendaciones], ambos, las dos [recomendaciones], las tres|cuatro|cinco [recomendaciones], "
            "las 2|3|4|5 [recomendaciones], todas las anteriores, cada una [de_ellas], cada recomendación, "
            "la totalidad"
        ),
        Sign.REST: (
            "las demás [recomendaciones], los demás, las otras [recomendaciones], la otra [recomendación], "
            "todas las demás [recomendaciones], el resto, las restantes"
        ),
        Sign.EXCEPT: "excepto, salvo, menos, pero, a excepción de, con excepción de, aparte de, exceptuando",
        Sign.AND: "y, e, así como, también, además, luego, &, mientras que",
        Sign.FILLER: (
            "de hecho, el, la, los, las, lo, un, una, de, del, este, esta, estos, estas, esto, ese, esa, eso, es, "
            "son, está, están, estamos, fue, ha, han, hemos, sido, se, nos, nuestro, nuestra, nosotros, usted, "
            "ustedes, su, en, a, al, para, por, con, sobre, respecto a, respecto de, con respecto a, en cuanto a, "
            "en relación con, relativa, recomendación, recomendaciones, situación, implementación, estado, punto, "
            "número, aquí, ahora, actualmente, hoy, ya, a la fecha, hasta la fecha, hasta el momento, hasta ahora, "
            "por ahora, por el momento, en este momento, sigue, continúa, a continuación, siguiente, sírvase, ver, "
            "encontrar, complace, complacemos, informar, informarle, informarles, informo, informamos, informa, "
            "confirmar, confirmo, confirmamos, decir, comunicar, que, consideramos, considero, considerada, "
            "como sigue, sí, bien, actual, finalmente, efectivamente, le, les, me, por favor, favor, el ministerio, "
            "nuestro ministerio, el gobierno, por fin, materia, esta materia, al momento, desde el|"
            "nuestro último informe|reporte|mensaje, desde la última vez|comunicación, "
            "desde nuestra última respuesta|comunicación, esta cuestión, este tema, este asunto, "
            "con la recomendación, a la recomendación, viene, da, seguimos, al respecto, nuestro ministerio|"
            "despacho, nuestra institución|dirección|cartera, equipo, su equipo, muy, sobre este punto, "
            "desafortunadamente, lamentablemente, desgraciadamente, afortunadamente, por medio del presente|"
            "de_la_presente, por la presente, por este medio, permito, permitimos, en respuesta a, en atención a, "
            "su comunicación|correo|mensaje|oficio|solicitud|recordatorio, nuestra respuesta|actualización, "
            "respuesta, respuestas, actualización, avance, avances, estado de avance, estado actual, se encuentra, "
            "se encuentran, encontramos, por nuestra parte, de nuestra parte, asimismo, igualmente, dicha, dichas, "
            "mencionada, mencionadas, citada, referida, susodicha, quedó, quedado, ha quedado, de acuerdo con, "
            "como se indicó, comentario, comentarios, observación, observaciones, del presente, presente, señalar, "
            "estimados, todavía, aún, siguen, hay, habido, haber, tema, asunto, mismo, misma, esta recomendación, "
            "oficialmente"
        ),
        Sign.BUT: "pero, sin embargo, sino, mientras que, en cambio, por el contrario, en tanto que",
        Sign.REQUEST: (
            "solicitamos, solicito, solicitar, pedimos, pido, pedir, necesitamos, necesito, necesitaríamos, "
            "conceder, concedan, otorgar, rogamos, ruego, quisiéramos, requerimos, dar, denos, tener, posible, "
            "darnos, concedernos, haría falta, harían falta, nos haría falta, para responder, se nos, "
            "se nos conceda, nos conceda, solicito se nos conceda, solicitamos se nos conceda, un plazo, "
            "un plazo de, podemos, podríamos, puedo, agradecería, agradeceríamos, le agradecería, les agradecería, "
            "podrían, nos podrían, pueden, poder, un, de, por favor, plazo, el plazo, hasta, solicitarles, "
            "solicitarle, pedirles, pedirle, quisiera, sería posible, es posible, conceda, nos concedan, nos den"
        ),
        Sign.MARKER: (
            "recomendación, recomendaciones, número, núm, num, punto, puntos, párrafo, párrafos, ref, referencia, "
            "nro, rec, recs, recomend, ítem, ítems, inciso, numeral, numerales, n.o, nos, recomendación n, tema, "
            "pregunta, nº, fila"
        ),
        Sign.SINCE: (
            "a causa de, por falta de, por motivo de, por razones de, por ley, por decreto, mediante, a través de, "
            "gracias a, desde, tras, con la aprobación de, con la adopción de, conforme a, de conformidad con, "
            "el año|mes pasado, este año, por medio de, porque, debido a, ya que, hasta nuevo aviso, por la ley, "
            "por el decreto, en virtud de, con el apoyo de|del, en el marco de|del, véase, ver, "
            "por razones presupuestarias, por falta, falta de presupuesto|recursos|fondos, sin presupuesto|fondos|"
            "recursos, con la entrada en vigor, con la ley, hace un, puesto que"
        ),
        Sign.CORRECTION: (
            "corrección, fe de erratas, quise decir, quería decir, ignore, ignoren, por error, anular, anulen, "
            "cancelar, me equivoqué, olvide, olviden, ups, más bien, hagan caso omiso, haga caso omiso, "
            "no tengan en cuenta, en lugar de, retirar, rectifico, en realidad, a decir verdad, la verdad es, "
            "para ser sincero|sincera|honesto, corrijo, corregimos, me retracto, mejor dicho, digo"
        ),
        Sign.STILL: (
            "el trabajo, trabajo, los trabajos, trabajos, el proceso, proceso, la ejecución, ejecución, aplicación, "
            "cumplimiento, permanece, permanecen, queda, quedan, solo, sólo, solamente, únicamente, apenas, "
            "esfuerzos, las acciones, acciones, las actividades, actividades, medidas, procedimiento, se mantiene, "
            "se mantienen"
        ),
        Sign.HEDGE: (
            "claro, por supuesto, naturalmente, obviamente, según, dicen, dice, afirma, afirman, de alguna manera, "
            "entre comillas, de acuerdo a lo que, me dicen, creo, creemos, pienso, pensamos, supongo, en mi opinión, "
            "a mi juicio, según creo, tal vez, quizás, quizá, probablemente, aparentemente, al parecer, parece que, "
            "supuestamente, presuntamente, diría, en principio, en teoría, teóricamente, no estoy seguro|segura, "
            "más o menos, según dicen, dicen que, como siempre, como de costumbre, en el papel, digamos, "
            "respectivamente, ojalá, si no me equivoco, a mi entender, que yo sepa, en cierta medida"
        ),
        Sign.ANSWER: (
            "pedimos, solicitamos, necesitamos, requerimos, responder, responderemos, responderé, contestar, "
            "contestaremos, contestaré, enviar, enviaremos, enviaré, remitir, remitiremos, remitiré, presentar, "
            "presentaremos, la|nuestra|una respuesta|contribución|información, el informe, nuestros aportes|insumos, "
            "respuesta, dar, darnos, dan, nos dan, denos, conceder, concedernos, otorgar, otorgarnos, tener, "
            "contar con, plazo, les haremos llegar, haremos llegar"
        ),
        Sign.UNTIL: (
            "en, dentro de, hasta, hasta el, antes de, antes del, para el, a más tardar, después de, después del, "
            "al, el"
        ),
        Sign.VAGUE: (
            "ramadán, semana santa, navidad, vacaciones, el verano, verano, carnaval, fiestas, lunes, martes, "
            "miércoles, jueves, viernes, sábado, domingo, sesión, elecciones, pronto, próximamente, en breve, "
            "a la brevedad, próximo, próxima"
        ),
    },
    ordinals={
        1: "primera, primero, primer, 1a, 1ra, 1.a, 1.o, 1o",
        2: "segunda, segundo, 2a, 2da, 2.a, 2.o, 2o",
        3: "tercera, tercero, 3a, 3.a, 3ra, 3.o",
        4: "cuarta, cuarto, 4a, 4ta",
        5: "quinta, quinto, 5a, 5ta",
        6: "sexta",
        7: "séptima",
        8: "octava",
        9: "novena",
        10: "décima",
        -1: "última, último",
    },
    groups={
        2: "dos primeras, dos primeros, primeras dos, primeros dos, 2 primeras, 2 primeros, primeras 2",
        3: "tres primeras, tres primeros, primeras tres, 3 primeras, primeras 3",
        4: "cuatro primeras, primeras cuatro, 4 primeras",
        -2: "dos últimas, dos últimos, últimas dos, últimos dos, 2 últimas, últimas 2",
        -3: "tres últimas, últimas tres, 3 últimas",
    },
)
