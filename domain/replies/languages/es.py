"""Spanish."""

from domain.replies.vocabulary import Language, Sign
from domain.words import Status

SPANISH = Language(
    code="es",
    statuses={
        Status.NOT_STARTED: "no iniciada|iniciado|comenzada|comenzado|empezada|empezado, sin iniciar|"
        "comenzar|empezar, aún|todavía no iniciada|comenzada|empezada, [aún|todavía] no se ha|han "
        "iniciado|comenzado|empezado [aún|todavía], [aún|todavía] no ha|han iniciado|comenzado|empezado "
        "[aún|todavía], no está iniciada, implementación no iniciada, no se ha hecho nada [aún|todavía], "
        "la implementación [aún|todavía] no ha comenzado|empezado, no se han tomado medidas [aún|"
        "todavía], ninguna medida adoptada, nada hecho [aún|todavía]",
        Status.IN_PROGRESS: "en curso, en proceso de implementación|ejecución|aplicación|cumplimiento, en "
        "fase de implementación|ejecución, se está implementando|ejecutando|aplicando|cumpliendo, está "
        "siendo implementada|ejecutada|aplicada, en implementación|ejecución, implementación en curso|"
        "marcha|proceso, la implementación está en curso|marcha|proceso, la implementación ha comenzado|"
        "empezado, implementación iniciada",
        Status.PARTIALLY_IMPLEMENTED: "parcialmente implementada|implementado|cumplida|cumplido|ejecutada|"
        "aplicada|realizada|completada, implementada|implementado|cumplida|ejecutada|aplicada "
        "parcialmente|en_parte, implementación|cumplimiento parcial, en parte implementada|cumplida, se "
        "ha implementado|cumplido parcialmente|en_parte, se implementó parcialmente, hemos implementado|"
        "cumplido parcialmente",
        Status.FULLY_IMPLEMENTED: "plenamente|totalmente|completamente|íntegramente|enteramente implementada|"
        "implementado|cumplida|cumplido|ejecutada|aplicada|realizada, implementada|implementado|cumplida|"
        "ejecutada|aplicada plenamente|totalmente|completamente|íntegramente|en_su_totalidad|"
        "por_completo, implementación|cumplimiento total|completa|completo|plena|pleno, ya implementada, "
        "ya está|fue|ha_sido implementada, se ha implementado|cumplido plenamente|totalmente|"
        "completamente|íntegramente|por_completo, ya se ha implementado|cumplido",
        Status.BLOCKED: "implementación bloqueada|paralizada|suspendida, la implementación está bloqueada|"
        "paralizada|suspendida",
    },
    everyday={
        Status.IN_PROGRESS: "en proceso, en marcha, iniciada, iniciado, comenzada, empezada, en desarrollo, "
        "estamos en ello, estamos trabajando en ello|esto, ha comenzado, en trámite",
        Status.PARTIALLY_IMPLEMENTED: "parcial, parcialmente, en parte, a medias, hecho|hecha parcialmente|en_parte",
        Status.FULLY_IMPLEMENTED: "hecho, hecha, ya está [hecho|hecha], completada, completado, terminada, "
        "terminado, finalizada, finalizado, cumplida, cumplido, concluida, concluido, realizada, "
        "realizado, listo, implementada, implementado, se ha implementado|cumplido|completado, se "
        "implementó, se cumplió, ejecutada, aplicada, lograda",
        Status.NOT_STARTED: "nada todavía|aún, todavía|aún nada",
        Status.BLOCKED: "bloqueada, bloqueado, paralizada, paralizado, suspendida, suspendido, detenida, "
        "detenido, estancada, estancado, en suspenso",
    },
    signs={
        Sign.NO_CHANGE: "sin cambios|cambio|novedad|novedades|modificaciones|variaciones|variación|"
        "modificación, ningún cambio, ninguna novedad|modificación, nada nuevo [que_informar|"
        "que_reportar|que_añadir], no hay cambios|novedades|cambio|nada_nuevo, no ha habido cambios|"
        "novedades|avances_desde, nada que informar|reportar|añadir|agregar, nada ha cambiado, no ha "
        "cambiado nada, sigue igual, todo igual|sigue_igual, igual que antes|la_vez_anterior, misma "
        "situación, mismo estado, se mantiene igual, situación sin cambios, sigue sin cambios",
        Sign.NOT_OURS: "no nos corresponde|compete|concierne|incumbe, no nos corresponden, no corresponde a "
        "nuestro|nuestra|este|mi ministerio|institución|competencia|mandato|despacho, no es de nuestra "
        "competencia|incumbencia|responsabilidad, no es competencia nuestra|de_nuestro_ministerio|"
        "de_este_ministerio|de_nuestra_institución, no es nuestra [competencia|responsabilidad], no es "
        "para nosotros, no es nuestro, no somos competentes|responsables|el_ministerio_competente|"
        "la_institución_competente, fuera de nuestra competencia|nuestro_mandato|nuestro_ámbito, no está "
        "dentro de nuestra|nuestro competencia|mandato|ámbito, no compete a nuestro|nuestra|este "
        "ministerio|institución, no pertenece a nuestro|nuestra|este ministerio|institución, no depende "
        "de nosotros|nuestro_ministerio, no entra en nuestra|nuestras|nuestro competencia|competencias|"
        "mandato",
        Sign.BELONGS: "corresponde al|a, corresponden al|a, compete al|a, pertenece al|a, es competencia del|"
        "de, es responsabilidad del|de, incumbe al|a, debe|debería dirigirse|enviarse|remitirse|"
        "reasignarse al|a, diríjanse|diríjase|dirigirse al|a, remitir|reasignar|enviar al|a, por favor "
        "remítanla|envíenla|reenvíen al|a, sino al|a, le corresponde al|a",
        Sign.OFFICE: "ministerio, departamento, dirección, oficina, agencia, autoridad, secretaría, fiscalía, comisión",
        Sign.OURS: "nos corresponde|compete|concierne|incumbe, sí nos corresponde, es nuestra, es de nuestra "
        "competencia, es para nosotros, es nuestra competencia|responsabilidad, aceptamos "
        "[la_recomendación|la_asignación], corresponde a nuestro ministerio, corresponde a nuestra "
        "institución, somos responsables, nos hacemos cargo, nosotros nos encargamos, asumimos",
        Sign.EXTEND: "más tiempo, tiempo adicional, prórroga, una prórroga, extensión del plazo, ampliación "
        "del plazo, ampliar el plazo, prorrogar [el_plazo], extender el plazo, plazo adicional, "
        "aplazamiento, aplazar, posponer, semanas|semana|días|meses|mes más, semanas|días|meses "
        "adicionales, semana|mes|día adicional, otra semana, otras|otros dos|tres|cuatro|2|3|4 semanas|"
        "días|meses, responderemos, contestaremos, enviaremos la|nuestra respuesta, nuevo plazo",
        Sign.FORWARD: "por favor|favor_de|sírvase|le_ruego|les_ruego reenviar|reenvíe|reenvíen|remitir|"
        "remita|dirigir|contactar|contacte|envíe|enviar [esto|este_mensaje|el_mensaje|la_solicitud|"
        "esta_solicitud] a|con, reenvíe|reenvíen|envíe [este_mensaje|esto] a, he|hemos reenviado|"
        "remitido|trasladado|delegado|enviado|transferido [esto|este_mensaje|su_mensaje|el_mensaje|"
        "la_solicitud] a, reenvío|remito|traslado|delego [este_mensaje|su_mensaje|esto] a, mi colega|"
        "compañero|compañera|sucesor|sucesora es, el|la nuevo|nueva punto focal es, el punto focal es "
        "[ahora], contacte a|con, póngase en contacto con, diríjase a mi colega, a mi colega|compañero|"
        "compañera",
        Sign.CHARGE: "está [ahora] a cargo, es [ahora] responsable|el_responsable|la_responsable|"
        "la_encargada|el_encargado, es el|la nuevo|nueva punto focal, es ahora el|la punto focal, se "
        "encarga|encargará|hace_cargo|hará_cargo|ocupa|ocupará, asume, ha asumido, me sustituye|"
        "reemplaza, responderá, le responderá",
        Sign.NOT: "no, nunca, ni, tampoco, jamás, ningún, ninguna, sin, lejos, nada, imposible, falso, "
        "incompleta, incompleto, apenas",
        Sign.DOUBT: "será, serán, sería, debería, deberían, debe, deben, podría, puede, puede ser, tal vez, "
        "quizás, quizá, va a, van a, vamos a, pronto, próximamente, en breve, mañana, el próximo año|mes, "
        "la próxima semana, el año|mes que viene, próximo, próxima, si, cuando, una vez, esperamos, "
        "espero, espera, se espera, previsto, prevista, prevé, planeamos, planeado, planea, pretendemos, "
        "tenemos previsto, por implementar, queda por, casi, prácticamente, probablemente, aparentemente, "
        "parece, creo, creemos, pienso, en mi opinión, según creo, hasta, antes de, antes del, pendiente, "
        "futura, futuro, más o menos, aproximadamente, se implementará, se completará, se cumplirá, "
        "implementará, completará, estará, intentamos, proponemos, con miras, objetivo, supuestamente, "
        "por hacer",
        Sign.LIMIT: "solos, exclusivamente, falta, faltan, salvo, excepto, pero, sin embargo, no obstante, "
        "solo, sólo, solamente, únicamente, aunque, a pesar, parcialmente, en parte, algunas, algunos, "
        "mayoría, mitad, resta, queda, quedan, a excepción, primera fase|etapa|parte, fase, etapa, aún, "
        "todavía",
        Sign.ASK: "favor_de|sírvase|por_favor confirmar|confirmen|confirme, confirmen, confirme, qué, quién, "
        "cuál, cuáles, cuándo, cuánto, dónde, por qué, cómo, podría|pueden|puede|podrían usted|ustedes|"
        "aclarar|aclararnos|decirnos|explicar|indicar, por favor aclare|aclaren|explique|indique|"
        "indiquen, es esto, está ya, debemos, tenemos que, tengo una pregunta|duda|consulta, tenemos una "
        "pregunta|duda|consulta, no entiendo, no entendemos, pregunta, consulta, duda, sírvase aclarar, "
        "favor de aclarar",
        Sign.RECEIVED: "recibido, recibida, recibidos, acuso recibo, acusamos recibo, acuse de recibo, hemos "
        "recibido [su_mensaje|el_mensaje], he recibido [su_mensaje], tomamos nota, tomo nota, tomado "
        "nota, anotado, entendido, enterado, enterada, enterados, bien recibido, conforme",
        Sign.THANKS: "bien hecho, gracias, muchas gracias, mil gracias, muy agradecido, muy agradecida, le "
        "agradezco, les agradecemos, le agradecemos, muy amable, vale, de acuerdo, perfecto, ok, por su "
        "mensaje|correo|recordatorio|ayuda|atención|paciencia, por el mensaje|recordatorio|correo, buen "
        "día, buen fin de semana, su mensaje|recordatorio, de antemano",
        Sign.GREETING: "hola, buenos días, buenas tardes, buenas noches, buenas, buen día, estimado, "
        "estimada, estimados, estimadas, estimado colega, estimados colegas, estimada colega, estimadas "
        "colegas, señor, señora, sr, sra, saludos cordiales, a todos, colega, colegas, excelencia",
        Sign.ALL: "todas, todos, todo, todas las|estas|nuestras recomendaciones, todos los puntos, todas "
        "ellas, ambas [recomendaciones], ambos, las dos [recomendaciones], las tres|cuatro|cinco "
        "[recomendaciones], las 2|3|4|5 [recomendaciones], todas las anteriores, cada una [de_ellas], "
        "cada recomendación, la totalidad",
        Sign.REST: "las demás [recomendaciones], los demás, las otras [recomendaciones], la otra "
        "[recomendación], todas las demás [recomendaciones], el resto, las restantes",
        Sign.EXCEPT: "excepto, salvo, menos, pero, a excepción de, con excepción de, aparte de, exceptuando",
        Sign.AND: "y, e, así como, también, además, luego",
        Sign.FILLER: "de hecho, el, la, los, las, lo, un, una, de, del, este, esta, estos, estas, esto, ese, "
        "esa, eso, es, son, está, están, estamos, fue, ha, han, hemos, sido, se, nos, nuestro, nuestra, "
        "nosotros, usted, ustedes, su, en, a, al, para, por, con, sobre, respecto a, respecto de, con "
        "respecto a, en cuanto a, en relación con, relativa, recomendación, recomendaciones, situación, "
        "implementación, estado, punto, número, aquí, ahora, actualmente, hoy, ya, a la fecha, hasta la "
        "fecha, hasta el momento, hasta ahora, por ahora, por el momento, en este momento, sigue, "
        "continúa, a continuación, siguiente, sírvase, ver, encontrar, complace, complacemos, informar, "
        "informarle, informarles, informo, informamos, informa, confirmar, confirmo, confirmamos, decir, "
        "comunicar, que, consideramos, considero, considerada, como sigue, sí, bien, actual, finalmente, "
        "efectivamente, le, les, me, por favor, favor",
        Sign.BUT: "pero, sin embargo, sino",
        Sign.REQUEST: "solicitamos, solicito, solicitar, pedimos, pido, pedir, necesitamos, necesito, "
        "necesitaríamos, conceder, concedan, otorgar, rogamos, ruego, quisiéramos, requerimos, dar, "
        "denos, tener, posible, darnos, concedernos",
        Sign.MARKER: "recomendación, recomendaciones, número, núm, num, punto, puntos, párrafo, párrafos, "
        "ref, referencia, nro",
        Sign.SINCE: "a causa de, por falta de, por motivo de, por razones de, por ley, por decreto, mediante, "
        "a través de, gracias a, desde, tras, con la aprobación de, con la adopción de, conforme a, de "
        "conformidad con, el año|mes pasado, este año, por medio de, porque, debido a, ya que",
        Sign.CORRECTION: "corrección, fe de erratas, quise decir, quería decir, ignore, ignoren, por error, "
        "anular, anulen, cancelar, me equivoqué, olvide, olviden, ups, más bien, hagan caso omiso, haga "
        "caso omiso, no tengan en cuenta, en lugar de, retirar, rectifico",
        Sign.AUTO: "respuesta automática, mensaje automático, fuera de la oficina, fuera de oficina, estoy|"
        "estaré de|en vacaciones|licencia|baja, me encuentro fuera|de_vacaciones|de_licencia|ausente, "
        "estoy ausente, estaré ausente|fuera, ausente de la oficina, ausencia de la oficina, este es un "
        "mensaje automático, esta es una respuesta automática, regreso el, ya no trabaja, de licencia "
        "hasta, no estoy en la oficina, acceso limitado a mi correo",
    },
    ordinals={
        1: "primera, primero, primer, 1a, 1ra",
        2: "segunda, segundo, 2a, 2da",
        3: "tercera, tercero, 3a",
        4: "cuarta, cuarto",
        5: "quinta, quinto",
        6: "sexta",
        7: "séptima",
        8: "octava",
        9: "novena",
        10: "décima",
        -1: "última, último",
    },
    months={
        1: "enero, ene",
        2: "febrero, feb",
        3: "marzo, mar",
        4: "abril, abr",
        5: "mayo",
        6: "junio, jun",
        7: "julio, jul",
        8: "agosto, ago",
        9: "septiembre, setiembre, sept, sep",
        10: "octubre, oct",
        11: "noviembre, nov",
        12: "diciembre, dic",
    },
    units={
        "day": "día, días",
        "workday": "día hábil, días hábiles, días laborables",
        "week": "semana, semanas",
        "month": "mes, meses",
        "year": "año, años",
    },
    amounts={
        1: "un, una, otra, otro",
        2: "dos, un par de",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        12: "doce",
        15: "quince",
        30: "treinta",
    },
    ends="fines de, finales de, a finales de, fin de, final de, el final de, fin del mes de",
    starts="principios de, a principios de, inicios de, comienzos de",
    middles="mediados de, a mediados de",
    tomorrow="mañana",
    next_word="próximo, próxima, que viene",
    weekdays={
        0: "lunes, lun",
        1: "martes",
        2: "miércoles, mié",
        3: "jueves, jue",
        4: "viernes, vie",
        5: "sábado",
        6: "domingo",
    },
    attributions=(
        r"^el\b.{4,300}\bescribio:?\s*$",
        r"^.{3,300}\bescribio ?:\s*$",
        r"^.{1,120} escribio el .{4,80}:\s*$",
    ),
    headers="de, enviado, enviado el, para, cc, cco, asunto, fecha, importancia",
    originals=(
        "mensaje original",
        "mensaje reenviado",
        "mensaje enviado",
        "inicio del mensaje reenviado",
        "el mensaje original",
    ),
    closings="saludos, saludos cordiales, un saludo, cordialmente, atentamente, muy atentamente, atte, "
    "cordial saludo, un cordial saludo, respetuosamente, sin otro particular, reciba un cordial saludo, "
    "con un cordial saludo, quedo atento, quedo atenta, quedamos atentos, abrazos",
    footers="enviado desde mi, enviado desde, enviado con, obtener outlook, descargar outlook, enviado por, "
    "obtenga outlook",
    disclaimers="este mensaje y sus, este mensaje y los, este mensaje es confidencial, este mensaje contiene, "
    "este correo electrónico y, este correo electrónico contiene, este correo es confidencial, aviso de "
    "confidencialidad, aviso legal, la información contenida en, si usted no es el destinatario, antes de "
    "imprimir, cláusula de confidencialidad, nota de confidencialidad",
    banners="precaución: este correo, [externo], correo externo, atención: este correo, advertencia: este "
    "correo, no suele recibir correo",
)
