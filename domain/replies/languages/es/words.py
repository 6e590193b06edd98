"""Spanish: the words that replies are read by."""

from domain.replies.languages.es.courtesies import COURTESIES
from domain.replies.languages.es.dates import DATES
from domain.replies.languages.es.dealings import DEALINGS
from domain.replies.languages.es.duties import DUTIES
from domain.replies.languages.es.everyday import PHRASEBOOK
from domain.replies.languages.es.letters import LETTERS
from domain.replies.languages.es.ordinals import ORDINALS
from domain.replies.languages.es.remarks import REMARKS
from domain.replies.languages.es.statuses import EVERYDAY, PARTS, STATUSES
from domain.replies.languages.es.topics import TOPICS
from domain.replies.vocabulary import Language, Sign

SPANISH = Language(
    code="es",
    statuses=STATUSES,
    everyday=EVERYDAY,
    dates=DATES,
    letters=LETTERS,
    phrasebooks=(PHRASEBOOK, DEALINGS, REMARKS),
    topics=TOPICS,
    signs={
        **COURTESIES,
        **DUTIES,
        **PARTS,
        Sign.NO_CHANGE: (
            "sin cambios|cambio|novedad|novedades|modificaciones|variaciones|variación|modificación, ningún "
            "cambio, ninguna novedad|modificación, nada nuevo [que_informar|que_reportar|que_añadir], no hay "
            "cambios|novedades|cambio|nada_nuevo, no ha habido cambios|novedades|avances_desde, nada que informar|"
            "reportar|añadir|agregar, nada ha cambiado, no ha cambiado nada, sigue igual, todo igual|sigue_igual, "
            "igual que antes|la_vez_anterior, misma situación, mismo estado, se mantiene igual, situación sin "
            "cambios, sigue sin cambios, no se ha|han registrado|producido|reportado|presentado cambios|novedades|"
            "variaciones|modificaciones|nuevos_avances, no se registran cambios|novedades|variaciones, no hubo "
            "cambios|novedades, no se reportan|registran cambios|novedades, sin nada nuevo [que_reportar|"
            "que_informar], no hay nada nuevo [que_reportar], no tenemos novedades|cambios, todo se mantiene "
            "igual, sigue|siguen igual|igual_que_antes, sin avances|novedades [nuevos|nuevas] que reportar|"
            "informar, sin nuevos avances [que_reportar], sin nuevas novedades, siguen sin cambios|novedades, se "
            "mantienen igual, sin variación, no ha variado, no han cambiado, la situación no ha cambiado|variado, "
            "la situación es la misma, nada nuevo|que_agregar|que_añadir|que_reportar|que_informar, sin novedad|"
            "novedades|cambios|cambio|variación|modificaciones [que_reportar|que_informar|por_el_momento], igual "
            "que la|el|en última|último|anterior|el_último [vez|informe|reporte|mensaje], igual que siempre|antes, "
            "lo mismo que [la_última_vez|antes|en_el_informe_anterior|la_vez_pasada|el_año_pasado], lo mismo, "
            "mismo estado|estatus que [antes|la_última_vez|el_año_pasado|en_el_último_informe], misma situación|"
            "respuesta [que] [antes|la_última_vez|la_vez_pasada|el_año_pasado|en_el_último_informe|anterior], la "
            "misma situación|respuesta [que_antes|que_la_última_vez], el mismo estado [que_antes|"
            "que_la_última_vez], todo sigue|está|continúa|permanece igual|como_estaba|como_antes|sin_cambios|"
            "en_lo_mismo, seguimos igual|en_las_mismas|en_lo_mismo|en_el_mismo_punto|donde_mismo|como_antes|"
            "sin_cambios|sin_novedades, sigue|siguen|continúa|permanece|se_mantiene|se_mantienen igual|"
            "igual_que_antes|como_estaba|en_el_mismo_estado|sin_cambios|sin_novedad|sin_variación|tal_cual|"
            "la_misma_situación|inalterada, nada ha cambiado|variado, no ha cambiado [nada], no cambió nada, nada "
            "cambió, no hay nada que agregar|añadir|reportar|informar, no hay nada nuevo [que_agregar|que_reportar|"
            "desde_entonces|desde_la_última_vez], no hay|tenemos novedades|cambios|novedad|nada_nuevo "
            "[que_reportar|que_informar], ídem, ídem anterior, idem al informe anterior, estado sin cambios, tal "
            "como en el informe anterior, se reitera lo informado [anteriormente], nos remitimos a lo ya "
            "informado, inalterada, inalterado, no se ha movido, no se han movido, en las mismas, como|igual_que|"
            "lo_mismo_que|tal_como en|indicamos_en|informamos_en nuestra|nuestro|la|el anterior|última|último|"
            "informe|respuesta respuesta|informe|reporte|anterior|pasado, ver nuestra|nuestro respuesta|informe "
            "anterior, véase nuestra respuesta anterior, igual que en nuestra respuesta anterior, nos remitimos a "
            "nuestra respuesta|nuestro_informe anterior, se mantiene nuestra respuesta anterior, como la última "
            "vez, como la vez pasada, como antes, no tenemos|tengo nada que añadir|agregar|reportar|informar "
            "[nuevo], todo como antes|estaba|siempre|la_última_vez, nada que añadir|agregar|sumar, sin nada que "
            "añadir|agregar"
        ),
        Sign.NOT: (
            "no, nunca, ni, tampoco, jamás, ningún, ninguna, sin, lejos, nada, imposible, falso, incompleta, "
            "incompleto, apenas, nadie, carece, carecemos, falto, ninguno, ningunas, poco, nulo, nula, negativo, "
            "ninguna de ellas, ninguna de las, ni siquiera"
        ),
        Sign.DOUBT: (
            "será, serán, sería, debería, deberían, debe, deben, podría, puede, puede ser, tal vez, quizás, quizá, "
            "va a, van a, vamos a, pronto, próximamente, en breve, mañana, el próximo año|mes, la próxima semana, "
            "el año|mes que viene, próximo, próxima, si, cuando, una vez, esperamos, espero, espera, se espera, "
            "previsto, prevista, prevé, planeamos, planeado, planea, pretendemos, tenemos previsto, por "
            "implementar, queda por, casi, prácticamente, probablemente, aparentemente, parece, creo, creemos, "
            "pienso, en mi opinión, según creo, hasta, antes de, antes del, pendiente, futura, futuro, más o "
            "menos, aproximadamente, se implementará, se completará, se cumplirá, implementará, completará, "
            "estará, intentamos, proponemos, con miras, objetivo, supuestamente, por hacer, irá, tendrá, podrá, "
            "podrán, deberá, deberán, estarán, fuera, estaría, haría, sujeto a, siempre que, en caso de, a "
            "condición, depende, esperando, a la espera, proyecto, dudo, dudamos, borrador, estudiamos, en "
            "estudio, en caso"
        ),
        Sign.LIMIT: (
            "solos, exclusivamente, falta, faltan, salvo, excepto, pero, sin embargo, no obstante, solo, sólo, "
            "solamente, únicamente, aunque, a pesar, parcialmente, en parte, algunas, algunos, mayoría, mitad, "
            "resta, queda, quedan, a excepción, primera fase|etapa|parte, fase, etapa, aún, todavía, mientras que, "
            "en tanto que, apenas, a lo sumo, varias, varios, restan, restante, menos, derogada, derogado, "
            "derogaron, derogó, derogadas, anulada, anulado, anularon, anuló, revocada, revocado, revocaron, "
            "revocó, abandonada, abandonado, abandonaron, cancelada, cancelado, cancelaron, expiró, caducó, "
            "retirada, retirado, dejada sin efecto, sin efecto, dejaron sin efecto, revertida, revertido, "
            "revirtieron"
        ),
        Sign.ASK: (
            "favor_de|sírvase|por_favor confirmar|confirmen|confirme, confirmen, confirme, qué, quién, cuál, "
            "cuáles, cuándo, cuánto, dónde, por qué, cómo, podría|pueden|puede|podrían usted|ustedes|aclarar|"
            "aclararnos|decirnos|explicar|indicar, por favor aclare|aclaren|explique|indique|indiquen, es esto, "
            "debemos, tenemos que, tengo una pregunta|duda|consulta, tenemos una pregunta|duda|consulta, "
            "no entiendo, no entendemos, pregunta, consulta, duda, sírvase aclarar, favor de aclarar, podemos, "
            "podríamos, puedo, cuándo vence, cuál es, podrían, nos podrían, nos pueden, es posible, pueden, puede "
            "usted, hay que, a qué, para qué, de qué, será posible, quién es"
        ),
        Sign.ALL: (
            "todas, todos, todo, todas las|estas|nuestras recomendaciones, todos los puntos, todas ellas, ambas "
            "[recomendaciones], ambos, las dos [recomendaciones], las tres|cuatro|cinco [recomendaciones], las 2|3|"
            "4|5 [recomendaciones], todas las anteriores, cada una [de_ellas], cada recomendación, la totalidad, "
            "las|los|nuestras|estas tres|dos|cuatro|cinco|seis|2|3|6 [recomendaciones|puntos], todas sin "
            "excepción, el conjunto [de_las_recomendaciones], toditas, absolutamente todas, las seis, en|de|para "
            "las tres|dos|seis|2|3 [recomendaciones], en todas [ellas], de todas [ellas], para todas [ellas], en "
            "ambas"
        ),
        Sign.REST: (
            "las demás [recomendaciones], los demás, las otras [recomendaciones], la otra [recomendación], todas "
            "las demás [recomendaciones], el resto, las restantes, las otras dos|tres|cuatro|2|3 "
            "[recomendaciones], los otros dos|tres, las dos|tres restantes, las dos otras, las restantes dos, las "
            "que quedan, las demás dos, lo demás, los restantes, en|de|para|sobre las|los demás|otras|otros|"
            "restantes [recomendaciones], en lo demás, en el resto, del resto, lo otro, la otra, el otro, el otro "
            "tema|asunto|punto, lo restante, la otra recomendación, sobre la otra, de la otra, lo que falta"
        ),
        Sign.EXCEPT: (
            "excepto, salvo, menos, pero, a excepción de, con excepción de, aparte de, exceptuando, con la "
            "excepción de, quitando"
        ),
        Sign.AND: (
            "y, e, así como, también, además, luego, &, mientras que, así que, por lo tanto, por eso, de modo que"
        ),
        Sign.FILLER: (
            "de hecho, el, la, los, las, lo, un, una, de, del, este, esta, estos, estas, esto, ese, esa, eso, es, "
            "son, está, están, estamos, fue, ha, han, hemos, sido, se, nos, nuestro, nuestra, nosotros, usted, "
            "ustedes, su, en, a, al, para, por, con, sobre, respecto a, respecto de, con respecto a, en cuanto a, "
            "en relación con, relativa, recomendación, recomendaciones, situación, implementación, estado, punto, "
            "número, aquí, ahora, actualmente, hoy, ya, a la fecha, hasta la fecha, hasta el momento, hasta ahora, "
            "por ahora, por el momento, en este momento, sigue, continúa, a continuación, siguiente, sírvase, ver, "
            "encontrar, complace, complacemos, informar, informarle, informarles, informo, informamos, informa, "
            "confirmar, confirmo, confirmamos, decir, comunicar, que, consideramos, considero, considerada, como "
            "sigue, sí, bien, actual, finalmente, efectivamente, le, les, me, por favor, favor, el ministerio, "
            "nuestro ministerio, el gobierno, por fin, materia, esta materia, al momento, desde el|nuestro último "
            "informe|reporte|mensaje, desde la última vez|comunicación, desde nuestra última respuesta|"
            "comunicación, esta cuestión, este tema, este asunto, con la recomendación, a la recomendación, viene, "
            "da, seguimos, al respecto, nuestro ministerio|despacho, nuestra institución|dirección|cartera, "
            "equipo, su equipo, muy, sobre este punto, desafortunadamente, lamentablemente, desgraciadamente, "
            "afortunadamente, por medio del presente|de_la_presente, por la presente, por este medio, permito, "
            "permitimos, en respuesta a, en atención a, su comunicación|correo|mensaje|oficio|solicitud|"
            "recordatorio, nuestra respuesta|actualización, respuesta, respuestas, actualización, avance, avances, "
            "estado de avance, estado actual, se encuentra, se encuentran, encontramos, por nuestra parte, de "
            "nuestra parte, asimismo, igualmente, dicha, dichas, mencionada, mencionadas, citada, referida, "
            "susodicha, quedó, quedado, ha quedado, de acuerdo con, como se indicó, comentario, comentarios, "
            "observación, observaciones, del presente, presente, señalar, estimados, todavía, aún, siguen, hay, "
            "habido, haber, tema, asunto, mismo, misma, esta recomendación, oficialmente, todo, todos, bueno, "
            "entonces, en fin, en resumen, en síntesis, en suma, resumiendo, para su información|conocimiento, les|"
            "le informo|informamos|comunico|comunicamos|confirmo|confirmamos|cuento|contamos|reporto|reportamos|"
            "indico|indicamos que, cabe señalar|indicar|mencionar que, podemos|puedo informar|confirmar|decir|"
            "reportar [que], me complace|permito informar|informarle|informarles|comunicarle|comunicarles [que], "
            "nos complace|permitimos informar|informarle|informarles|comunicarle|comunicarles [que], tengo|tenemos "
            "el agrado|honor|gusto de informar|informarle|informarles|comunicarle|comunicarles que, tenemos el "
            "agrado de, es grato|grato_informar, hago|hacemos de su conocimiento que, pongo|ponemos en su "
            "conocimiento que, buenas noticias, buena noticia, mala noticia, la buena noticia es que, rápida|breve|"
            "pequeña actualización, breve respuesta, les paso|comparto|envío|doy el|la|un|una estado|respuesta|"
            "actualización|avance|reporte|breve_actualización, va la respuesta|actualización, va respuesta, aquí "
            "va|van, departamento, área, unidad, secretaría, la dirección|unidad|secretaría|cartera de|del, "
            "expediente, caso, trámite, proyecto_de_respuesta, solo, sólo, en mi caso, en nuestro caso, por parte "
            "de nuestro ministerio, por parte nuestra, por acá, por aquí, desde aquí, de momento, al día de hoy, a "
            "día de hoy, hoy en día, hoy por hoy, a la fecha de hoy, felizmente, gracias a dios, por suerte, por "
            "desgracia, desde luego, ello, ella, ellas, ellos, encontrándose, tanto, dicho, dichos, la citada|"
            "referida|mencionada|susodicha, en referencia, de referencia, del asunto, arriba, la número, el "
            "número, la nro, quedando, por lo demás, también, desde [el|la|nuestro|nuestra|mi|su] último|última|"
            "anterior informe|reporte|vez|mensaje|respuesta|comunicación|actualización|envío|correo|recordatorio, "
            "desde entonces, desde el informe|reporte anterior|pasado, respecto al|a [la|nuestro] último|última|"
            "anterior informe|reporte|vez|respuesta, con respecto al|a [la] último|última|anterior|vez informe|"
            "reporte|vez|anterior, respecto de lo informado, desde la vez anterior|pasada, en relación al último "
            "informe, comparado con el último informe|la_última_vez, el año|mes|semestre|trimestre|verano pasado|"
            "anterior, la semana pasada, este año|mes|semestre|trimestre, esta semana, recientemente, hace poco|"
            "tiempo|meses|semanas|un_año, ayer, desde hace [tiempo|meses|semanas|un_año|años], desde el año|mes "
            "pasado, desde la semana pasada, en los últimos meses, últimamente, del año pasado, pues, dirección, "
            "despacho, cartera, la presente, mientras tanto, entretanto, en el ínterin, a partir de hoy|ahora|"
            "la_fecha|este_momento, a contar de|desde hoy|ahora, desde hoy|ahora|ya, contados desde|a_partir_de "
            "hoy, desde este momento, en lo sucesivo, con efecto inmediato, para nada, en absoluto, de nuevo, "
            "nuevamente, otra vez, pa, q, xq, tb, en adelante, de ahora en adelante, desde ahora, cambié de puesto|"
            "cargo, me cambiaron de puesto, bastante, poco a poco, paso a "
            "paso, que nosotros, por cierto, el otoño|verano|invierno|semestre|trimestre pasado, la primavera "
            "pasada, desde el otoño|verano|invierno|mes|año [pasado], desde la primavera [pasada], en otoño|verano|"
            "invierno|primavera, en el otoño|verano|invierno [pasado], face a lo ya informado, respecto a lo "
            "informado, con respecto a lo ya informado, en relación con lo ya informado, concreta, concretas, "
            "concreto, concretos, específica, específicas, específico, formal, tangible, real, según lo previsto|"
            "planeado|programado|planificado|acordado, conforme a lo previsto|al_plan|al_calendario, como estaba "
            "previsto, de acuerdo con lo previsto|el_plan|el_cronograma, según el plan|cronograma|calendario, a "
            "tiempo, en plazo, a nuestra respuesta|nuestro_informe anterior, a la respuesta anterior, así que, por "
            "lo tanto, por tanto, por ende, por eso, por consiguiente, de modo que, de inmediato, inmediatamente, "
            "enseguida, ya mismo, como ya informamos|indicamos|dijimos|señalamos|se_informó|se_indicó, como se "
            "informó|indicó|dijo anteriormente|antes|previamente, ya les|se_lo dijimos|informamos, por segunda|"
            "tercera|enésima vez, una vez más, repito, repetimos, solo para decir|confirmar|informar [que], para "
            "decir que, para confirmar que, un breve mensaje para decir|confirmar [que], avance :, mire, miren, "
            "pues mire, vea"
        ),
        Sign.BUT: "pero, sin embargo, sino, mientras que, en cambio, por el contrario, en tanto que",
        Sign.REQUEST: (
            "solicitamos, solicito, solicitar, pedimos, pido, pedir, necesitamos, necesito, necesitaríamos, "
            "conceder, concedan, otorgar, rogamos, ruego, quisiéramos, requerimos, dar, denos, tener, posible, "
            "darnos, concedernos, haría falta, harían falta, nos haría falta, para responder, se nos, se nos "
            "conceda, nos conceda, solicito se nos conceda, solicitamos se nos conceda, un plazo, un plazo de, "
            "podemos, podríamos, puedo, agradecería, agradeceríamos, le agradecería, les agradecería, podrían, nos "
            "podrían, pueden, poder, un, de, por favor, plazo, el plazo, hasta, solicitarles, solicitarle, "
            "pedirles, pedirle, quisiera, sería posible, es posible, conceda, nos concedan, nos den, dennos, "
            "denme, podríamos tener, se podría, sería factible, nos gustaría, querríamos, necesitaremos, "
            "necesitaré, vamos a necesitar, requeriremos, precisamos, precisaremos, nos hará falta, nos harán "
            "falta, nos hace falta, podemos tener"
        ),
        Sign.MARKER: (
            "recomendación, recomendaciones, número, núm, num, punto, puntos, párrafo, párrafos, ref, referencia, "
            "nro, rec, recs, recomend, ítem, ítems, inciso, numeral, numerales, n.o, nos, recomendación n, tema, "
            "pregunta, nº, fila"
        ),
        Sign.SINCE: (
            "a causa de, por falta de, por motivo de, por razones de, por ley, por decreto, mediante, a través de, "
            "gracias a, desde, tras, con la aprobación de, con la adopción de, conforme a, de conformidad con, el "
            "año|mes pasado, este año, por medio de, porque, debido a, ya que, hasta nuevo aviso, por la ley, por "
            "el decreto, en virtud de, con el apoyo de|del, en el marco de|del, véase, ver, por razones "
            "presupuestarias, por falta, falta de presupuesto|recursos|fondos, sin presupuesto|fondos|recursos, "
            "con la entrada en vigor, con la ley, hace un, puesto que, hasta después de|del, a la espera de|del, "
            "en espera de|del, mientras, pendiente de|del, a falta de, con la promulgación|publicación|firma|"
            "creación|entrada|aprobación|ratificación|puesta_en_marcha|apertura, por el congreso|parlamento|"
            "gobierno|gabinete, en todo el país, a nivel nacional, en todo el territorio, luego de, sin fondos|"
            "presupuesto|recursos|dinero|personal|quórum, no hay presupuesto|fondos|dinero|recursos|plata, por "
            "falta de fondos|recursos|presupuesto|quórum|personal"
        ),
        Sign.CORRECTION: (
            "corrección, fe de erratas, quise decir, quería decir, ignore, ignoren, por error, anular, anulen, "
            "cancelar, me equivoqué, olvide, olviden, ups, más bien, hagan caso omiso, haga caso omiso, no tengan "
            "en cuenta, en lugar de, retirar, rectifico, en realidad, a decir verdad, la verdad es, para ser "
            "sincero|sincera|honesto, corrijo, corregimos, me retracto, mejor dicho, digo"
        ),
        Sign.STILL: (
            "el trabajo, trabajo, los trabajos, trabajos, el proceso, proceso, la ejecución, ejecución, "
            "aplicación, cumplimiento, permanece, permanecen, queda, quedan, solo, sólo, solamente, únicamente, "
            "apenas, esfuerzos, las acciones, acciones, las actividades, actividades, medidas, procedimiento, se "
            "mantiene, se mantienen, ya no está bloqueada|bloqueado|suspendida|suspendido|paralizada|trabada, "
            "desbloqueada, desbloqueado, se desbloqueó, se destrabó, destrabada, destrabado, se desatascó, "
            "desatascada, no se puede continuar|avanzar|seguir|hacer_nada, no podemos continuar|avanzar|seguir|"
            "hacer_nada|hacer_más, imposible continuar|avanzar|seguir, no hay forma de avanzar|seguir"
        ),
        Sign.HEDGE: (
            "claro, por supuesto, naturalmente, obviamente, según, dicen, dice, afirma, afirman, de alguna manera, "
            "entre comillas, de acuerdo a lo que, me dicen, creo, creemos, pienso, pensamos, supongo, en mi "
            "opinión, a mi juicio, según creo, tal vez, quizás, quizá, probablemente, aparentemente, al parecer, "
            "parece que, supuestamente, presuntamente, diría, en principio, en teoría, teóricamente, no estoy "
            "seguro|segura, más o menos, según dicen, dicen que, como siempre, como de costumbre, en el papel, "
            "digamos, respectivamente, ojalá, si no me equivoco, a mi entender, que yo sepa, en cierta medida, "
            "jaja, jajaja, jajajá, sí claro, cómo no, entre nosotros, la versión oficial, oficialmente, dizque, "
            "según entiendo, hasta donde sé, que se sepa, como todo en este país, soñar no cuesta nada, ni modo, "
            "nos dicen, por verificar, por confirmar, así así, ahí vamos más o menos, algo entre, entre ambas, "
            "difícil decir, depende, regular, ni sí ni no, según se mire"
        ),
        Sign.ANSWER: (
            "pedimos, solicitamos, necesitamos, requerimos, responder, responderemos, responderé, contestar, "
            "contestaremos, contestaré, enviar, enviaremos, enviaré, remitir, remitiremos, remitiré, presentar, "
            "presentaremos, la|nuestra|una respuesta|contribución|información, el informe, nuestros aportes|"
            "insumos, respuesta, dar, darnos, dan, nos dan, denos, conceder, concedernos, otorgar, otorgarnos, "
            "tener, contar con, plazo, les haremos llegar, haremos llegar, nos conceda, nos concedan, nos den, nos "
            "otorguen, concédannos, permítannos, disponer, nos permitan, tener hasta, dennos, denme, deme, dénos, "
            "otórguennos, dejen, déjennos, necesitaríamos, necesitaremos, necesitaré, vamos a necesitar, "
            "requeriremos, precisamos, precisaremos, nos hará falta, nos harán falta, nos hace falta, obtener, "
            "podríamos tener, podemos tener"
        ),
        Sign.UNTIL: (
            "en, dentro de, hasta, hasta el, antes de, antes del, para el, a más tardar, después de, después del, "
            "al, el"
        ),
        Sign.VAGUE: (
            "ramadán, semana santa, navidad, vacaciones, el verano, verano, carnaval, fiestas, lunes, martes, "
            "miércoles, jueves, viernes, sábado, domingo, sesión, elecciones, pronto, próximamente, en breve, a la "
            "brevedad, próximo, próxima"
        ),
    },
    ordinals=ORDINALS,
    groups={
        2: "dos primeras, dos primeros, primeras dos, primeros dos, 2 primeras, 2 primeros, primeras 2",
        3: "tres primeras, tres primeros, primeras tres, 3 primeras, primeras 3",
        4: "cuatro primeras, primeras cuatro, 4 primeras",
        -2: "dos últimas, dos últimos, últimas dos, últimos dos, 2 últimas, últimas 2",
        -3: "tres últimas, últimas tres, 3 últimas",
    },
)
