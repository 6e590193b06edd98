"""Spanish: what stands around an answer in a mail."""

from domain.replies.vocabulary import Letters

LETTERS = Letters(
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
