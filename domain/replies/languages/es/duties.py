"""Spanish: whose a recommendation is, who answers for it, and until when."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign

DUTIES: Mapping[Sign, str] = {
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
}
