"""Spanish: greetings, thanks, the openings of letters, automatic replies."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign

COURTESIES: Mapping[Sign, str] = {
    Sign.RECEIVED: (
        "recibido, recibida, recibidos, acuso recibo, acusamos recibo, acuse de recibo, hemos recibido [su_mensaje|"
        "el_mensaje], he recibido [su_mensaje], tomamos nota, tomo nota, tomado nota, anotado, entendido, enterado, "
        "enterada, enterados, bien recibido, conforme, hemos tomado nota, su comunicación|correo|mensaje|oficio, "
        "de su comunicación|correo|mensaje|oficio, confirmamos|confirmo [la] recepción, recepción, "
        "acusamos recibido, acuso recibido, tomamos conocimiento, tomado conocimiento, confirmado recibido, recibí, "
        "recibidas, recibimos [ambas|su_mensaje|la_recomendación|el_mensaje|las_dos], hemos recibido [ambas|"
        "su_mensaje|la_recomendación|el_mensaje|las_dos], acusamos recibo [de|de_su_mensaje|de_la_recomendación|"
        "de_ambas], acuso recibo [de|de_su_mensaje], quedamos enterados, quedo enterado|enterada, de acuerdo, "
        "copiado, visto, ok recibido"
    ),
    Sign.THANKS: (
        "bien hecho, gracias, muchas gracias, mil gracias, muy agradecido, muy agradecida, le agradezco, "
        "les agradecemos, le agradecemos, muy amable, vale, de acuerdo, perfecto, ok, por su mensaje|correo|"
        "recordatorio|ayuda|atención|paciencia, por el mensaje|recordatorio|correo, buen día, buen fin de semana, "
        "su mensaje|recordatorio, de antemano, buen trabajo, éxitos, excelente día|tarde|semana|noche|fin_de_semana, "
        "que tenga|tengan un|una buen|buena|excelente|lindo día|tarde|semana|noche|fin_de_semana, muy amables, "
        "quedamos atentos, quedo atento|atenta, un abrazo, saludos, bendiciones, feliz día|tarde|semana, "
        "buena semana, por su apoyo|colaboración|gestión|comprensión, a ustedes, con gusto, de nada, "
        "gracias de antemano, gracias por avisar, "
        "disculpe|disculpen|perdón|perdonen|perdone [por] [la|el] [demora|tardanza|retraso|molestia], disculpas "
        "[por] [la|el] [demora|tardanza|retraso], mil disculpas [por_la_demora|por_el_retraso], lo siento, lo "
        "sentimos, lamento|lamentamos la|el demora|tardanza|retraso, pedimos disculpas [por_la_demora|"
        "por_el_retraso], gracias [de_nuevo|nuevamente|a_ustedes|a_todos|por_todo|por_el_recordatorio|"
        "por_su_mensaje|por_su_paciencia|por_su_atención|por_su_comprensión|por_su_ayuda|por_su_apoyo|por_avisar|"
        "por_recordarnos|por_la_información|por_escribir|anticipadas|por_su_amable_mensaje], muchísimas gracias, "
        "muchas gracias [de_nuevo|por_todo|por_su_mensaje|por_su_atención|por_el_recordatorio|por_su_paciencia|"
        "por_la_información|por_su_apoyo|a_ustedes], se agradece, agradecidos, le|les agradezco|agradecemos "
        "[mucho|su_mensaje|su_atención|su_paciencia|el_recordatorio|su_comprensión], agradezco|agradecemos "
        "[mucho] [su_mensaje|su_atención|su_paciencia|el_recordatorio|su_comprensión|su_apoyo], quedamos atentos|"
        "a_la_orden|a_su_disposición|a_disposición, quedo atento|atenta|a_la_orden|a_su_disposición, "
        "atentamente, un saludo, saludos [cordiales|a_todos|a_todas|desde], abrazos, un cordial saludo, buen|"
        "buena|feliz|lindo|excelente|bonito fin_de_semana|día|tarde|semana|jornada|año|noche, que tenga|tengan|"
        "pase|pasen [un|una] [muy] [buen|buena|feliz|excelente|lindo] [día|semana|fin_de_semana|tarde|noche|"
        "jornada], que estén|esté bien, que le|les vaya bien, hasta pronto|luego|mañana, nos vemos, chao, adiós, "
        "felicidades, felicitaciones, genial, estupendo, dale, no hay de qué, por nada, con todo gusto, "
        "agradecido, agradecida, abrazo, excelente, saludo, "
        "feliz|felices|próspero año_nuevo|navidad|fiestas|2027|pascuas [a_todos|para_todos|a_ustedes|"
        "para_usted], y próspero año nuevo, feliz año [nuevo] [a_todos|para_todos|a_todo_el_equipo|2027], a "
        "todos, a todas, a todo el equipo, para todo el equipo, a usted y a su equipo, y a todo el equipo, mis "
        "mejores deseos, nuestros mejores deseos, mejores deseos, buen inicio de semana|año, buen provecho, que "
        "descanse, que descansen, buen finde, buen domingo, feliz domingo, "
        "para servirle, para servirles, a la orden, a sus órdenes, siempre a la orden|sus_órdenes, con mucho "
        "gusto, es un placer, un placer, el placer es nuestro|mío, faltaba más, igualmente, lo mismo para usted, "
        "no se preocupe, sin problema, ningún problema, no hay problema, para eso estamos, cuando guste, "
        "encantado, encantada"
    ),
    Sign.GREETING: (
        "hola, buenos días, buenas tardes, buenas noches, buenas, buen día, estimado, estimada, estimados, "
        "estimadas, estimado colega, estimados colegas, estimada colega, estimadas colegas, señor, señora, sr, sra, "
        "saludos cordiales, a todos, colega, colegas, excelencia, reciban un cordial saludo, "
        "reciba un cordial saludo, un cordial saludo, buen día estimados, estimadas y estimados, apreciados, "
        "apreciado, apreciada, distinguido, distinguida, distinguidos, espero que se encuentren bien, "
        "espero que esté|estén bien, buenos días a todos, señores, saludos, "
        "buenos|buenas|buen días|tardes|noches|día [a_todos|a_todas|estimados|estimada|estimado|colegas|equipo], "
        "estimado|estimada|estimados|estimadas|querido|querida|apreciado|apreciada [colega|colegas|señor|señora|"
        "señores|equipo|amigos|amigo|amiga|compañeros|todos|todas], hola [a_todos|a_todas|equipo|buenos_días|"
        "buenas_tardes|qué_tal], señoras [y_señores], muy buenas, qué tal, espero que esté|estén [muy] bien, "
        "espero se encuentre|encuentren bien, espero que se encuentre|encuentren bien, deseando que se encuentre|"
        "encuentren bien, un gusto saludarle|saludarles, reciba|reciban un [cordial] saludo, de mi "
        "consideración, distinguido|distinguida señor|señora, "
        "cordial saludo"
    ),
    Sign.OPENING: (
        "informar|informarle|informarles|comunicar|comunicarle|comunicarles|señalar|manifestar|indicar|hacer_saber|"
        "confirmar|poner_en_su_conocimiento|hacer_de_su_conocimiento|hacerle_saber [lo_siguiente] que, informar|"
        "informarle|informarles|comunicarle|comunicarles lo siguiente, le|les informo|informamos|comunico|"
        "comunicamos|confirmo|confirmamos|hago_saber que, se informa|comunica que, cabe señalar|indicar|mencionar|"
        "informar que, para informarle|informarles|decirle|decirles que, tenga|tengan en cuenta que, como sigue, "
        "lo siguiente"
    ),
    Sign.AUTO: (
        "respuesta automática, mensaje automático, fuera de la oficina, fuera de oficina, estoy|estaré de|"
        "en vacaciones|licencia|baja, me encuentro fuera|de_vacaciones|de_licencia|ausente, estoy ausente, "
        "estaré ausente|fuera, ausente de la oficina, ausencia de la oficina, este es un mensaje automático, "
        "esta es una respuesta automática, regreso el, ya no trabaja, de licencia hasta, no estoy en la oficina, "
        "acceso limitado a mi correo, estoy|estaré de|en viaje|misión|comisión, me encuentro de viaje|en_misión|"
        "de_permiso, durante mi ausencia, en mi ausencia, estaré de regreso|vuelta, a mi regreso, ya no laboro|"
        "trabajo, este buzón|correo ya no, de vacaciones hasta|del, regresaré, mensaje de ausencia, dejé de trabajar"
    ),
}
