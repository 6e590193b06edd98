"""Spanish: greetings, thanks, the openings of letters, automatic replies."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign

COURTESIES: Mapping[Sign, str] = {
    Sign.RECEIVED: (
        "recibido, recibida, recibidos, acuso recibo, acusamos recibo, acuse de recibo, hemos recibido [su_mensaje|"
        "el_mensaje], he recibido [su_mensaje], tomamos nota, tomo nota, tomado nota, anotado, entendido, enterado, "
        "enterada, enterados, bien recibido, conforme, hemos tomado nota, su comunicación|correo|mensaje|oficio, "
        "de su comunicación|correo|mensaje|oficio, confirmamos|confirmo [la] recepción, recepción, "
        "acusamos recibido, acuso recibido, tomamos conocimiento, tomado conocimiento, confirmado recibido, recibí"
    ),
    Sign.THANKS: (
        "bien hecho, gracias, muchas gracias, mil gracias, muy agradecido, muy agradecida, le agradezco, "
        "les agradecemos, le agradecemos, muy amable, vale, de acuerdo, perfecto, ok, por su mensaje|correo|"
        "recordatorio|ayuda|atención|paciencia, por el mensaje|recordatorio|correo, buen día, buen fin de semana, "
        "su mensaje|recordatorio, de antemano, buen trabajo, éxitos, excelente día|tarde|semana|noche|fin_de_semana, "
        "que tenga|tengan un|una buen|buena|excelente|lindo día|tarde|semana|noche|fin_de_semana, muy amables, "
        "quedamos atentos, quedo atento|atenta, un abrazo, saludos, bendiciones, feliz día|tarde|semana, "
        "buena semana, por su apoyo|colaboración|gestión|comprensión, a ustedes, con gusto, de nada, "
        "gracias de antemano, gracias por avisar"
    ),
    Sign.GREETING: (
        "hola, buenos días, buenas tardes, buenas noches, buenas, buen día, estimado, estimada, estimados, "
        "estimadas, estimado colega, estimados colegas, estimada colega, estimadas colegas, señor, señora, sr, sra, "
        "saludos cordiales, a todos, colega, colegas, excelencia, reciban un cordial saludo, "
        "reciba un cordial saludo, un cordial saludo, buen día estimados, estimadas y estimados, apreciados, "
        "apreciado, apreciada, distinguido, distinguida, distinguidos, espero que se encuentren bien, "
        "espero que esté|estén bien, buenos días a todos, señores, saludos"
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
