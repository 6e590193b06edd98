### Español. Registro administrativo, tratamiento de usted.

## Palabras
status-not_started = No iniciada
status-in_progress = En curso
status-partially_implemented = Parcialmente implementada
status-fully_implemented = Plenamente implementada
status-blocked = Bloqueada

action-report = Informe
action-no_change = Sin cambios
action-decline = No corresponde a nuestra institución
action-extend = Prórroga solicitada
action-delegate = Trasladada a otra persona
action-question = Pregunta
action-acknowledge = Acuse de recibo
action-unclear = No está claro

phase-received = Recibida
phase-assigned = Asignada
phase-acknowledged = Asumida
phase-implementing = En implementación
phase-submitted = Presentada en un informe
phase-closed = Cerrada
phase-carried_over = Trasladada al ciclo siguiente
phase-archived = Archivada

position-supported = Aceptada
position-noted = Tomada nota
position-split = Aceptada en parte

post-main = Punto focal
post-alternate = Punto focal suplente
post-validator = Autoridad de validación
post-head = Titular de la institución
post-coordinator = Coordinación
post-cabinet = Gabinete

role-lead = Institución responsable
role-support = Institución de apoyo

ask-acknowledge = Recepción
ask-plan = Plan
ask-progress = Avance
ask-clarify = Aclaración
ask-validate = Validación

progress-provisional = Provisional
progress-reported = Comunicado por la institución
progress-validated = Validado
progress-published = Publicado
progress-withdrawn = Retirado

channel-email = Correo electrónico
channel-telegram = Telegram
channel-matrix = Matrix
channel-practice = Práctica
channel-form = Formulario web
milestone-collect = Envío de las solicitudes
milestone-chase = Plazo de las respuestas
milestone-validate = Validación
milestone-consult = Consulta
milestone-draft = Redacción del informe
milestone-approve = Aprobación por el Gobierno
milestone-submit = Presentación del informe

classification-public = Pública
classification-restricted = Difusión restringida
classification-confidential = Confidencial

sending-hold = En espera: los mensajes se preparan, no se envían
sending-redirect = Redirigido: todos los mensajes van a una sola dirección
sending-live = En servicio: los mensajes se envían
sending-pause = En pausa: no se prepara ningún mensaje

via-phone = Por teléfono
via-letter = Por carta
via-meeting = En una reunión
via-mail = Por correo electrónico

## Enlaces
list-separator = { ", " }
labelled = { $label }: { $text }
quoted = «{ $text }»
date-today = hoy
date-tomorrow = mañana
date-yesterday = ayer
date-with-weekday = { $weekday }, { $day }

## Botones
button-no_change = Sin cambios
button-acknowledge = Nos corresponde
button-decline = No nos corresponde
button-validate = Lo confirmo
button-send_back = Devolver
button-undo = Anular la respuesta { $reference }
button-confirm = Sí, lo envié yo
button-form = Responder en el formulario
button-undo-link = Anular esta respuesta
button-list = Volver a la lista
button-previous = Anteriores
button-next = Siguientes
button-later = Más tarde
button-colleague = Trasladar a otra persona
button-question = Preguntar a la coordinación
button-language = Idioma · Language
button-help = Ayuda
button-tomorrow = Hasta mañana
button-next-week = Hasta la próxima semana
button-open-page = Abrir la página
button-whole-list = Ver toda la lista

## Toda carta
letter-to = A la atención de { $name }, { $institution }
letter-to-person = A la atención de { $name }
letter-greeting = De nuestra mayor consideración:
letter-closing = Le agradecemos su cooperación.
act-title = Lo que le pedimos
letter-contact = ¿Alguna consulta? Diríjase a { $coordinator }.
letter-why = Recibe este mensaje del mecanismo nacional de implementación, presentación de informes y seguimiento, en su calidad de punto focal o autoridad ({ $institution }).
letter-why-coordinator = Recibe este aviso del sistema de seguimiento del mecanismo nacional.
letter-why-function = Recibe este mensaje del mecanismo nacional de implementación, presentación de informes y seguimiento. Su función: { $post }.
letter-why-decided = Recibe este mensaje del mecanismo nacional de implementación, presentación de informes y seguimiento, en respuesta a su solicitud.
letter-why-files = Recibe este mensaje del mecanismo nacional de implementación, presentación de informes y seguimiento, acerca de los archivos que envió.
letter-practice = Práctica: el país y los datos son inventados; nada sale de este equipo.

## Resumen
digest-count = { $count ->
    [one] Una recomendación espera su respuesta
   *[other] { $count } recomendaciones esperan su respuesta
}
digest-overdue = { $overdue ->
    [one] una de ellas vencida
   *[other] { $overdue } de ellas vencidas
}
digest-subject = { digest-count }, primer plazo el { $day }
digest-subject-overdue = { digest-count }, { digest-overdue } (primer plazo el { $day })
digest-opening-gentle = { $count ->
    [one] Le agradeceríamos que tuviera a bien responder sobre la recomendación que figura a continuación.
   *[other] Le agradeceríamos que tuviera a bien responder sobre las { $count } recomendaciones que figuran a continuación.
}
digest-opening-firm = { $count ->
    [one] Aún no hemos recibido su respuesta sobre la recomendación que figura a continuación. Le rogamos que la envíe a la mayor brevedad.
   *[other] Aún no hemos recibido todas sus respuestas sobre las { $count } recomendaciones que figuran a continuación. Le rogamos que las envíe a la mayor brevedad.
}
digest-opening-urgent = { $count ->
    [one] Su respuesta sobre la recomendación que figura a continuación es ya urgente: sin ella no puede concluirse el informe del Estado.
   *[other] Sus respuestas sobre las { $count } recomendaciones que figuran a continuación son ya urgentes: sin ellas no puede concluirse el informe del Estado.
}
digest-opening-alternate = El punto focal aún no ha respondido ({ $institution }).
digest-opening-validator = Los puntos focales aún no han respondido ({ $institution }).
digest-act-alternate = En calidad de suplente, le rogamos que responda en lugar del punto focal, del mismo modo.
digest-act-validator = Le rogamos que pida a los puntos focales que respondan, o que responda usted.
digest-how-title = Cómo responder
digest-how = Responda a este mensaje con sus propias palabras: el número, el estado y lo que se ha hecho.
digest-how-example = Por ejemplo: «{ $reference } parcialmente implementada. El proyecto de ley se aprobó en primera lectura».
digest-how-statuses = Estados posibles: { $statuses }.
digest-how-words = Responda a este mensaje con sus propias palabras, empezando por el número.
digest-how-acknowledge = Para acusar recibo: «{ $reference } nos corresponde» o «{ $reference } no nos corresponde».
digest-how-other = Si nada ha cambiado, basta con «sin cambios». También puede solicitar una prórroga, designar a otra persona o indicar que no corresponde a su institución.
digest-form = O responda en el formulario web, sin contraseña:
digest-list = Toda la lista, con los textos íntegros:
digest-remainder = { $count ->
    [one] Otra recomendación espera su respuesta; aquí figura solo su referencia:
   *[other] Otras { $count } recomendaciones esperan su respuesta; aquí figuran solo sus referencias:
}
digest-remainder-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
digest-open-hint = Elija un número para ver una recomendación y responder.
page-of = Página { $page } de { $pages }
group-overdue = Vencidas
group-soon = Vencen en una semana
group-later = Vencen más adelante
group-deadline = { $deadline }, plazo { $due }: respuestas a más tardar el { $day }
group-deadline-undated = { $deadline }: respuestas a más tardar el { $day }

item-due = Plazo: { $day } ({ $distance })
item-overdue = { $days ->
    [one] Plazo: { $day }, un día de retraso
   *[other] Plazo: { $day }, { $days } días de retraso
}
item-asked = { $times ->
    [one] solicitada ya una vez
   *[other] solicitada ya { $times } veces
}
item-text = Recomendación
item-request = Qué se solicita
item-last = Su última respuesta
item-last-on = Su última respuesta ({ $day })
item-last-given = Última respuesta
item-last-given-on = Última respuesta ({ $day })
item-last-by = Dada por
item-last-answer = { $status }. { $text }
item-institution = Institución
item-report = Para el informe
item-asked-whom = Personas contactadas
asked-since = desde el { $day }
asked-times = { $times ->
    [one] una vez
   *[other] { $times } veces
}
asked-times-most = { $times ->
    [one] una vez como máximo
   *[other] hasta { $times } veces
}
asked-person = { $name } ({ asked-times })
asked-first = Primera solicitud: { $day }
count-of = { $count } de { $total }
item-confidential = Confidencial: su texto nunca se envía por mensaje. Le rogamos que lo consulte con la coordinación.
item-wants-acknowledge = Le rogamos que indique si corresponde a su institución.
item-wants-plan = Le rogamos que describa las medidas previstas, las personas responsables y los plazos.
item-wants-progress = Le rogamos que indique en qué medida se ha implementado y qué se ha hecho.
item-wants-clarify = Le rogamos que aclare su última respuesta.
item-wants-validate = Le rogamos que confirme, o devuelva, lo que comunicó su institución.

## Superiores, cuando faltan respuestas
escalation-subject = { $count ->
    [one] { $institution }: una recomendación sin respuesta
   *[other] { $institution }: { $count } recomendaciones sin respuesta
}
escalation-count = { $count ->
    [one] Una recomendación sin respuesta
   *[other] { $count } recomendaciones sin respuesta
}
escalation-institutions = { $institutions ->
    [one] en una institución
   *[other] en { $institutions } instituciones
}
escalation-subject-several = { escalation-count } { escalation-institutions }
escalation-opening-head = { $count ->
    [one] Pese a nuestros recordatorios, su institución no ha respondido sobre la recomendación que figura a continuación.
   *[other] Pese a nuestros recordatorios, su institución no ha respondido sobre las { $count } recomendaciones que figuran a continuación.
}
escalation-opening-coordinator = { $count ->
    [one] Pese a nuestros recordatorios, la recomendación que figura a continuación sigue sin respuesta. Ya se ha escrito a los responsables.
   *[other] Pese a nuestros recordatorios, las { $count } recomendaciones que figuran a continuación siguen sin respuesta. Ya se ha escrito a los responsables.
}
escalation-opening-cabinet = { $count ->
    [one] Pese a nuestros recordatorios, la recomendación que figura a continuación sigue sin respuesta, lo que pone en riesgo el informe del Estado.
   *[other] Pese a nuestros recordatorios, las { $count } recomendaciones que figuran a continuación siguen sin respuesta, lo que pone en riesgo el informe del Estado.
}
escalation-opening-vacant = { $count ->
    [one] La recomendación que figura a continuación espera respuesta y no es posible contactar a ningún punto focal ({ $institution }).
   *[other] Las { $count } recomendaciones que figuran a continuación esperan respuesta y no es posible contactar a ningún punto focal ({ $institution }).
}
escalation-information = No es necesario que responda usted: responden el punto focal o su suplente.
escalation-missing = Qué falta
missing-since = Falta desde el { $day }
escalation-act-head = Le agradeceríamos que velara por que su institución responda.
escalation-act-coordinator = Le rogamos que dé seguimiento al asunto en persona con los responsables que se indican a continuación.
escalation-act-cabinet = Le agradeceríamos que tratara el asunto con el titular de cada institución que figura a continuación.
escalation-act-vacant = Le agradeceríamos que designara un punto focal con quien sea posible comunicarse.

## Confirmación
confirmation-subject = { $count ->
    [one] Gracias: su respuesta ha quedado registrada
   *[other] Gracias: sus { $count } respuestas han quedado registradas
}
confirmation-subject-provisional = { $count ->
    [one] Le rogamos que confirme su respuesta
   *[other] Le rogamos que confirme sus { $count } respuestas
}
confirmation-subject-check = { $count ->
    [one] Le rogamos que verifique: una respuesta no se registró
   *[other] Le rogamos que verifique: { $count } respuestas no se registraron
}
confirmation-opening = Muchas gracias. Esto es lo que hemos registrado de su mensaje.
confirmation-opening-provisional = Muchas gracias. Esto es lo que hemos entendido. Contará cuando usted confirme que el mensaje es suyo.
confirmation-opening-check = Muchas gracias. No todo pudo registrarse; le rogamos que verifique los puntos siguientes.
confirmation-waits = Lo que espera su confirmación contará cuando usted confirme que el mensaje es suyo.
confirmation-correct = Para corregir una respuesta, basta con responder con la correcta: cuenta la última.
confirmation-undo = Para anular una respuesta:
confirmation-confirm = Para confirmar que el mensaje es suyo:
confirmation-next = Próxima respuesta: { $day }
confirmation-narrative = Qué se ha hecho
outcome-recorded = Registrada
outcome-provisional = A la espera de su confirmación
outcome-passed_on = Transmitida a la coordinación
outcome-unclear = No registrada: no tuvimos certeza de su sentido
outcome-already_recorded = Ya estaba registrada; no se ha modificado nada
outcome-refused = No registrada
refusal-not_charged = Su institución no tiene a cargo esta recomendación.
refusal-over = Esta recomendación está cerrada; ya no se registra nada en ella.
refusal-ask_closed = Entretanto, esta solicitud fue respondida o retirada.
refusal-frozen = El informe ya no admite cambios. Le rogamos que se dirija a la coordinación.
refusal-date_too_early = La fecha solicitada debe ser posterior al plazo actual.
refusal-not_allowed = Su función no permite esta respuesta. Le rogamos que se dirija a la coordinación.
refusal-unknown_reference = Ninguna de sus recomendaciones lleva esta referencia.
refusal-nothing_to_repeat = «Sin cambios» requiere una respuesta anterior, y no la hay.
refusal-other = Le rogamos que se dirija a la coordinación.
understood-extend = Prórroga solicitada hasta el { $day }
understood-delegate = Trasladada a { $name }
understood-decline = No corresponde a su institución; usted propone a { $name }

## Pregunta
question-subject = Le rogamos que aclare su respuesta sobre { $references }
question-subject-unknown = Le rogamos que aclare su mensaje
question-opening = { $count ->
    [one] Gracias por su mensaje. No tenemos certeza de lo que dice sobre la recomendación que figura a continuación, por lo que no se ha registrado nada al respecto.
   *[other] Gracias por su mensaje. No tenemos certeza de lo que dice sobre las { $count } recomendaciones que figuran a continuación, por lo que no se ha registrado nada al respecto.
}
question-opening-unknown = Gracias por su mensaje. No pudimos determinar a qué recomendación se refiere, por lo que no se ha registrado nada.
question-words = Usted escribió
question-guess = ¿Quiso decir «{ $status }»?
question-name-it = Le rogamos que responda con el número de la recomendación y su estado.

## Archivos que acompañan una respuesta

file-kept = Guardado con su respuesta: { $names }
file-held = Recibido y guardado para su respuesta: { $names }
file-waiting = Recibido, pero apartado hasta que se compruebe que no tiene virus: { $names }. Le comunicaremos el resultado.
file-refused = No guardado: { $names }. { $reason }
file-nameless = archivo { $n }
unfit-empty = No contiene nada.
unfit-too_large = Un archivo puede tener como máximo { $most } MB.
unfit-too_many = Archivos por mensaje: { $most } como máximo.
unfit-total = Todos los archivos de un mensaje pueden sumar como máximo { $most } MB.
unfit-type = No se acepta este tipo de archivo. Envíe un PDF, un archivo de Office u OpenDocument, una imagen o texto sin formato.
unfit-contradiction = Su nombre o su tipo no corresponde a su contenido. Guárdelo de nuevo con el nombre correcto.
unfit-double = Reúne dos tipos de archivo en uno. Guárdelo de nuevo.
unfit-program = No se aceptan programas ni archivos que los contengan.
unfit-macros = No se aceptan archivos con macros. Guárdelo sin macros o como PDF.
unfit-encrypted = Está protegido con contraseña y no se puede comprobar. Envíelo sin ella.
unfit-bomb = Al descomprimirlo ocupa más de lo que se puede comprobar. Envíelo como PDF.
unfit-damaged = Está dañado y no se puede abrir. Guárdelo y envíelo de nuevo.
unfit-infected = Se encontró un virus en él.
unfit-missing = No nos llegó. Envíelo de nuevo, por favor.
unfit-stranger = Procede de una dirección que no conocemos.

## Avisos
notice-no_owner-subject = { $count ->
    [one] Una recomendación no tiene institución responsable
   *[other] { $count } recomendaciones no tienen institución responsable
}
notice-no_owner = { $count ->
    [one] Ninguna institución tiene a cargo esta recomendación. No se preguntará a nadie hasta que se asigne.
   *[other] Ninguna institución tiene a cargo estas recomendaciones. No se preguntará a nadie hasta que se asignen.
}
notice-declined-subject = { $reference }: { $institution } indica que no le corresponde
notice-declined = { $institution } indica que { $reference } no le corresponde. Le rogamos que la asigne a otra institución o se la devuelva.
notice-declined-to = Propone a { $name }.
notice-undeliverable-subject = { $name }: mensaje no entregado ({ $channel })
notice-undeliverable = Ningún contacto de { $name } pudo alcanzarse ({ $channel }). Se intenta el canal siguiente y, después, la persona siguiente. Le rogamos que verifique sus contactos.
notice-hard_bounce-subject = { $name }: una dirección fue rechazada
notice-hard_bounce = La dirección { $address } ({ $name }) fue rechazada de forma definitiva y no volverá a utilizarse. Le rogamos que obtenga una nueva.
notice-for_review-subject = Una respuesta de { $name } requiere su atención
notice-for_review = Canal: { $channel }. Recibida el { $day } a las { $time }. No se ha registrado, o no por completo. Para leerla: suivi inbox list --review
notice-listener_silent-subject = { $channel }: sin noticias de { $account } desde las { $time }
notice-listener_silent = No hay noticias de { $account } ({ $channel }) desde el { $day } a las { $time }. Las respuestas enviadas allí esperan; Telegram las conserva solo 24 horas. Ejecute «suivi doctor».
notice-answers_missing-subject = { $missing ->
    [one] { $deadline }, plazo { $day }: falta una respuesta
   *[other] { $deadline }, plazo { $day }: faltan { $missing } respuestas
}
notice-answers_missing-gentle = Respuestas necesarias para este informe: { $total }. Faltan todavía: { $missing }.
notice-answers_missing-firm = La fecha se acerca. Respuestas necesarias para este informe: { $total }. Faltan todavía: { $missing }.
notice-answers_missing-urgent = El informe está en riesgo. Respuestas necesarias: { $total }. Faltan todavía: { $missing }.
notice-answers_missing-by = Las respuestas se esperan para el { $day }.
missing-act-validator = Le rogamos que pida a sus puntos focales que envíen estas respuestas, para poder validarlas a tiempo.
missing-act-validator-urgent = Le rogamos que obtenga ya estas respuestas de sus puntos focales o que las dé usted.
missing-act-head = Le agradeceríamos que velara por que estas respuestas se envíen a tiempo.
missing-act-head-urgent = Le rogamos que haga enviar ya estas respuestas: sin ellas no puede concluirse el informe del Estado.
missing-act-coordinator = Le rogamos que dé seguimiento con las instituciones que figuran a continuación, empezando por la primera.
missing-act-coordinator-urgent = Le rogamos que llame hoy a los titulares de las instituciones que figuran a continuación, empezando por la primera.
missing-act-cabinet = Le agradeceríamos que pidiera a los titulares de las instituciones que figuran a continuación que hagan enviar estas respuestas.
missing-act-cabinet-urgent = Le rogamos que obtenga estas respuestas de los titulares de las instituciones que figuran a continuación: sin ellas no puede concluirse el informe del Estado.
notice-hand_over-subject = Traspaso de funciones: { $institution }
notice-hand_over = Le damos la bienvenida a sus nuevas funciones. A continuación figura lo que asume: primero lo que está abierto y después lo último que se dijo.
handover-act = Le rogamos que lo lea. Las solicitudes abiertas le llegarán también en los mensajes habituales, a los que basta con responder.
handover-function = Su función
handover-from = Fecha de inicio
handover-predecessor = Antes de usted
handover-open = Solicitudes abiertas
handover-given = Respuestas dadas antes de usted
handover-nothing = Por ahora no hay nada abierto ni se ha dado ninguna respuesta.
notice-vacancy-nobody-subject = { $institution }: puesto vacante ({ $post })
notice-vacancy-nobody = Por ahora nadie ocupa este puesto: { $post }, { $institution }.
notice-vacancy-unreachable-subject = { $institution }: no es posible contactar a { $name } ({ $post })
notice-vacancy-unreachable = Ningún mensaje llega a { $name } ({ $post }, { $institution }): ninguna dirección funciona.
notice-vacancy-open = { $count ->
    [one] Una solicitud dirigida a esta institución espera respuesta.
   *[other] { $count } solicitudes dirigidas a esta institución esperan respuesta.
}
vacancy-act-nobody = Le rogamos que haga designar a alguien y lo registre con: { $command }
vacancy-act-unreachable = Le rogamos que obtenga una dirección que funcione y la registre con: { $command }
notice-confirm_date-subject = Fecha por confirmar: { $deadline }, { $day }
notice-confirm_date = Nadie ha confirmado aún esta fecha: { $deadline }, { $day }. Todos los recordatorios se calculan a partir de ella.
confirm_date-act = Si la fecha es correcta, confírmela con: { $command }
decided-extend-granted-subject = { $reference }: prórroga concedida
decided-extend-granted = Se concede la prórroga que solicitó: { $reference }.
decided-extend-refused-subject = { $reference }: no se concede la prórroga
decided-extend-refused = Lamentamos no poder conceder la prórroga que solicitó: { $reference }. Se mantiene el plazo.
decided-delegate-granted-subject = { $reference }: trasladada como solicitó
decided-delegate-granted = Se acepta su solicitud de trasladar { $reference } a otra persona. En adelante se preguntará a esa persona.
decided-delegate-refused-subject = { $reference }: la solicitud sigue a su cargo
decided-delegate-refused = Lamentamos no poder trasladar { $reference } a otra persona como solicitó. Seguimos contando con su respuesta.
notice-written_back-subject = Su mensaje del { $day }
notice-written_back = Le agradecemos su mensaje del { $day }. La coordinación le escribe:
notice-written_back-hidden = La coordinación desea hablar con usted sobre ello. Se trata de un asunto confidencial, por lo que aquí no se escribe más.
written_back-act = Para contestar, basta con responder a este mensaje.
decided-colleague = Persona designada
decided-due = Plazo de la respuesta
notice-files_checked-subject = Sus archivos fueron comprobados
notice-files_checked = Se ha comprobado si tienen virus los archivos que envió el { $day }.
notice-weekly_brief-subject = Resumen semanal, { $day }
notice-weekly_brief = Del { $since } al { $until }.
notice-reason = Motivo
notice-source = Fuente
notice-references = Recomendaciones
notice-words = Texto recibido
notice-missing-by = Respuestas pendientes, por institución
doubt-unclear = El sentido no está claro.
doubt-decision = Pide algo que usted decide: más tiempo, otra institución u otro colega, o la respuesta a una pregunta.
doubt-unverified = No se pudo verificar al remitente.
doubt-stranger = El remitente es desconocido.
doubt-unreadable = No se pudo leer el mensaje.
doubt-long = El mensaje es largo y no se pudo distinguir la parte citada.
brief-answered = Respuestas recibidas
brief-open = Solicitudes abiertas
brief-overdue = Solicitudes vencidas
brief-unowned = Recomendaciones sin institución responsable
brief-for_review = Respuestas por revisar
brief-undelivered = Mensajes no entregados
brief-validated = Respuestas validadas
brief-due_soon = Solicitudes que vencen en una semana
brief-waiting = Peticiones que esperan su decisión
brief-tentative = Fechas que nadie ha confirmado
brief-changed = Qué ha cambiado
brief-waits = A la espera de usted
brief-late = Con retraso
brief-ahead = Próximos vencimientos
brief-failed = No entregado
brief-calm = Semana tranquila: nada va con retraso, nada espera de usted y todos los mensajes llegaron.

## Mensajería
chat-welcome = Le damos la bienvenida, { $name }. Esta conversación queda vinculada a su función ({ $institution }). Aquí se le consultará sobre recomendaciones y podrá responder con sus propias palabras.
chat-already-linked = Esta conversación ya está vinculada a su función ({ $institution }).
chat-link-expired = Este enlace ha caducado o ya se utilizó. Solicite uno nuevo a la coordinación.
chat-not-linked = Esta conversación no está vinculada a ningún punto focal. Solicite un enlace a la coordinación.
chat-unlinked = Esta conversación ya no está vinculada. No recibirá más mensajes aquí.
chat-groups-refused = Por confidencialidad, solo converso con una persona a la vez. Escríbame en una conversación privada.
chat-help = Responda con el número de la recomendación, su estado y lo que se ha hecho. Por ejemplo: «{ $reference } parcialmente implementada. El proyecto de ley se aprobó en primera lectura». Envíe /today para ver lo que espera su respuesta.
chat-unknown-command = No conozco este comando. Envíe /help para saber cómo responder.
chat-nothing-open = Nada espera su respuesta. Gracias.
chat-received = Recibido, gracias. Se le confirmará en cuanto quede registrado.
chat-already-recorded = Ya estaba registrado: { $reference }, { $status }. No se ha modificado nada.
chat-recorded = Registrado: { $reference }, { $status }. Gracias.
chat-tell-more = ¿Qué se ha hecho? Escríbalo en un solo mensaje y envíe, si los hay, los documentos que lo acrediten; si no tiene nada que añadir, no hace falta responder.
chat-taken-back = Anulado: { $reference }. Volveremos a preguntar.
chat-ask-closed = Entretanto, esta solicitud fue respondida o retirada: { $reference }.
chat-thanks = Gracias.
chat-repeat = Estuvimos fuera de alcance de { $from } a { $until } y es posible que no nos llegara su mensaje. Si nos escribió, le rogamos que lo envíe de nuevo.
chat-commands =
    /today: lo que espera su respuesta
    /undo: anular su última respuesta
    /later: sin recordatorios durante un tiempo
    /colleague y un nombre: trasladar la pregunta abierta a otra persona
    /ask y su pregunta: consultar a la coordinación
    /language: cambiar de idioma
    /stop: desvincular esta conversación
chat-choices = Responda con el número de su elección:
chat-choice-unclear = No estoy seguro de qué opción indica. Responda directamente al mensaje que contiene las opciones o envíe /today para ver la lista actual.
chat-later-one = ¿Hasta cuándo puede esperar { $reference }? También puede escribir una fecha.
chat-later-all = ¿Hasta cuándo puede esperar toda la lista? También puede escribir una fecha.
chat-later-done = No se enviará ningún recordatorio antes del { $day } sobre { $references }.
chat-later-capped = Vencen antes, por lo que se recordarán antes: { $references }.
chat-later-kept = Vencen demasiado pronto para esperar: { $references }.
chat-later-nothing = No hay nada que pueda esperar más.
chat-later-unclear = No pude leer esa fecha. Escriba, por ejemplo, «/later 2027-03-15».
chat-colleague-who = ¿A quién debemos preguntar sobre { $reference }? Escriba su nombre.
chat-question-what = ¿Qué desea preguntar a la coordinación sobre { $reference }? Escríbalo en un solo mensaje.
chat-question-open = ¿Qué desea preguntar a la coordinación? Escriba «/ask» y su pregunta en un solo mensaje.
chat-open-first = ¿De qué recomendación se trata? Ábrala primero.
chat-language-which = ¿En qué idioma desea que le escribamos?
chat-language-done = A partir de ahora le escribiremos en español.
chat-language-unclear = Ese idioma no está disponible. Elija uno de estos.
chat-undo-nothing = No hay ninguna respuesta que pueda anularse.
chat-unreadable = No pude descifrar su mensaje. Envíelo de nuevo, por favor.

## Formulario web
form-title = Sus respuestas
form-intro = { $count ->
    [one] { $name }, una recomendación espera su respuesta.
   *[other] { $name }, { $count } recomendaciones esperan su respuesta.
}
form-status = ¿En qué medida se ha implementado?
form-narrative = ¿Qué se ha hecho?
form-files = Documentos que lo acrediten (opcional)
form-files-hint = PDF, archivos de Office y OpenDocument, imágenes, texto sin formato: como máximo { $largest } MB cada uno, { $total } MB en total y { $most } archivos.
form-files-again = Los archivos no pueden permanecer en esta página: elíjalos de nuevo.
form-no-change = Nada ha cambiado desde mi última respuesta
form-send = Enviar
form-saved = Gracias. Sus respuestas han quedado registradas.
form-saved-provisional = Gracias. Como aún no conocemos este navegador, confirme mediante el mensaje que acabamos de enviarle.
form-expired = Este enlace ha caducado. Utilice el del último mensaje o responda a ese mensaje.
form-nothing-open = Nada espera su respuesta. Gracias.
form-try-again = No se pudo guardar su respuesta. Sigue en esta página; envíela de nuevo dentro de unos minutos.
form-language = Idioma
form-later = Ahora no
form-extend = Necesitamos más tiempo
form-until = ¿Hasta cuándo?
form-whose = ¿A quién corresponde? (si lo sabe)
form-all = Nada ha cambiado en ninguna de ellas
form-unknown = Aún no conocemos este navegador. Aquí no se muestran las respuestas anteriores, y lo que indique contará cuando lo confirme mediante el mensaje que le enviaremos.
form-given = Ya respondidas
form-empty = Todavía no se ha elegido ni modificado nada.
form-turn = Envíe sus respuestas antes de cambiar de página.
form-applying = Recibido. Sus respuestas se están registrando.
form-check = Gracias. No todo pudo registrarse tal cual; revise los puntos siguientes.
form-waits = Registrándose
form-done = { $count } de { $total } tramitadas
form-replaced = Sustituida por una respuesta posterior o retirada
form-back = Volver al formulario
form-undo = Retirar respuestas

## Tabla
table-title = Recomendaciones que esperan su respuesta
table-sheet = Respuestas
table-how = Rellene las celdas blancas: elija un estado y diga qué se ha hecho. Una fila sin estado no dice nada. Guarde como .xlsx y devuelva el archivo, con su respuesta o por el formulario web.
table-n = N.º
table-reference = Referencia
table-text = Recomendación
table-wants = Qué se solicita
table-due = Plazo
table-last_status = Último estado comunicado
table-last = Su última respuesta
table-says = Estado
table-words = Qué se ha hecho
table-until = Más tiempo hasta el
table-whose = Si no le corresponde: ¿a quién?
table-link = O rellene un archivo de Excel y devuélvalo, con su respuesta o por el formulario web:
table-attached = O rellene el archivo de Excel adjunto y devuélvalo con su respuesta.
table-get = Descargar el archivo de Excel
table-form = Responder en un archivo de Excel
table-form-how = Descargue el archivo, rellénelo y envíelo aquí, o adjúntelo a su respuesta. Envíe antes lo que haya rellenado más arriba.
table-file = Su archivo de Excel rellenado (.xlsx)
table-send = Enviar el archivo rellenado
table-none = Elija primero el archivo de Excel rellenado.
table-subject-fault = Verifique su archivo de Excel: no se registró nada de él
table-fault-format = «{ $name }» no es un libro de Excel (.xlsx) y no se registró nada de él. Abra el archivo que le enviamos, rellénelo, guárdelo como .xlsx y envíelo de nuevo.
table-fault-encrypted = «{ $name }» está protegido con contraseña y no se registró nada de él. Guárdelo sin contraseña y envíelo de nuevo.
table-fault-damaged = «{ $name }» está dañado, quizá cortado en el camino, y no se registró nada de él. Guárdelo otra vez como .xlsx y envíelo de nuevo.
table-fault-unsafe = «{ $name }» es mucho mayor que una tabla de respuestas, o contiene partes que no abrimos; no se registró nada de él. Copie sus respuestas en el archivo que le enviamos y envíe ese.
table-fault-unmarked = «{ $name }» no es el archivo que le enviamos, o ha perdido la marca por la que lo reconocemos; no se registró nada de él. Copie sus respuestas en el archivo que le enviamos y envíe ese.
table-fault-several = «{ $name }» contiene más de una tabla y no se registró nada de él. Envíe cada tabla en un archivo propio.
table-fault-columns = A «{ $name }» le falta la columna del estado o la de la referencia; no se registró nada de él. Copie sus respuestas en el archivo que le enviamos y envíe ese.
table-fault-foreign = «{ $name }» no corresponde a ningún mensaje que le hayamos enviado; no se registró nada de él. Use el archivo de su propio último mensaje.
table-fault-empty = En «{ $name }» no hay ninguna respuesta; no se registró nada. Elija un estado en cada fila que desee responder.
table-rows = Filas que no se registraron
table-row = Fila { $row }
table-rows-more = { $count ->
    [one] Otra fila no se registró.
   *[other] Otras { $count } filas no se registraron.
}
table-row-no_reference = Hay una respuesta, pero no la referencia: indique de qué recomendación se trata.
table-row-unknown_reference = «{ $found }» no figura entre las recomendaciones de este mensaje.
table-row-contradiction = El número y la referencia «{ $found }» no van juntos; copie ambos del archivo que le enviamos.
table-row-several_asks = Se preguntó más de una vez por «{ $found }»; indique también el número.
table-row-no_status = Hay algo rellenado, pero no el estado; elija uno de la lista.
table-row-status = Estado: «{ $found }» no figura en la lista; elija uno de ella.
table-row-date = «{ $found }» no es una fecha de la que podamos estar seguros; escríbala como 2027-03-31.
table-row-needless_date = «{ $found }» figura bajo «Más tiempo hasta el», pero el estado no pide más tiempo; borre lo uno o cambie lo otro.
table-row-needless_whose = «{ $found }» figura en la última columna, pero el estado no dice que no le corresponda; borre lo uno o cambie lo otro.
table-row-too_long = El texto supera los { $found } caracteres; abrévielo o adjúntelo como documento.
table-row-formula = Una celda contiene una fórmula sin resultado, o un error; escriba la respuesta misma.
table-row-merged = Una celda está combinada sobre varias filas; separe las celdas y rellene cada fila.
table-row-duplicate = Esta recomendación tiene más de una respuesta, y distintas; conserve la fila correcta.

## Página de estado
page-status-title = Estado de la situación
page-recommendations = Recomendaciones
page-by-phase = Por fase
page-unowned = Sin institución responsable
page-asks-open = Solicitudes abiertas
page-asks-overdue = Solicitudes vencidas
page-reminders-due = Recordatorios pendientes
page-digests-held = Mensajes retenidos
page-digests-sent = Mensajes enviados
page-digests-failed = Mensajes fallidos
page-replies-received = Respuestas recibidas
page-replies-applied = Respuestas registradas
page-replies-for-review = Respuestas por revisar
page-replies-quarantined = Respuestas apartadas
page-sending = Envío
page-deadlines = Plazos
page-updated = Situación al { $day }, { $time }

## Página de práctica
practice-title = Práctica
practice-intro = Haga de punto focal de un país inventado: lea el mensaje que se le envió y respóndalo como lo haría por correo o por chat.
practice-you-are = Usted es { $name }, { $post }, { $institution }.
practice-choose = Elija a quién representar
practice-inbox = Mensajes recibidos
practice-empty = Aún no hay mensajes. El primero llega en unos minutos.
practice-answer = Su respuesta
practice-answer-hint = Por ejemplo: «{ $reference } parcialmente implementada. El proyecto de ley se aprobó en primera lectura».
practice-send = Enviar la respuesta
practice-sent = Su respuesta va en camino. Lo que se entendió aparece más abajo.
practice-understood = Lo que se entendió
practice-room = Ver lo que ve la coordinación
practice-skip = Avanzar { $days } días

## Las primeras páginas
page-renews = Esta página se renueva sola.
page-begin-title = Cómo empezar
page-begin-people = las instituciones y sus puntos focales
page-begin-recommendations = las recomendaciones, de UHRI, de UPR Info o de una tabla propia
page-begin-route = encargar las recomendaciones a las instituciones
page-begin-live = dejar salir los mensajes
page-do-read = leer lo que está preparado
page-do-live = empezar a enviar
page-do-hold = retener los mensajes
page-do-pause = detenerlo todo
page-owes-title = A quién se pregunta y quién se retrasa
page-owes-none = No hay ninguna solicitud abierta.
page-open = Abiertas
page-overdue = Vencidas
page-first-due = Primer plazo
page-now = ahora
page-ahead-title = Próximos recordatorios
page-ahead-none = No hay ningún recordatorio previsto.
page-listening-title = A la escucha
page-heard = última escucha: { $time }
page-not-heard = aún sin contacto
page-listening-none = Ningún buzón ni bot está a la escucha.
page-listening-practice = En la práctica, las respuestas llegan de la página de práctica.
page-engine-silent = El motor de flujos no responde.
page-workflows = Recomendaciones en seguimiento:
page-news-title = Últimos cambios
page-news-none = Aún no ha pasado nada.
page-for = { $who } por { $person }
page-verb-assign = Asignada
page-verb-redirect = Reasignada
page-verb-acknowledge = Acuse de recibo
page-verb-answer = Respondida
page-verb-amend = Respuesta corregida
page-verb-undo = Respuesta retirada
page-verb-confirm = Respuesta confirmada
page-verb-decline = Rechazada
page-verb-open_ask = Solicitud abierta
page-verb-grant_extension = Prórroga concedida
page-verb-delegate = Delegada
page-verb-snooze = Pospuesta
page-verb-remind = Recordada
page-verb-validate = Validada
page-verb-send_back = Devuelta
page-verb-publish = Publicada
page-verb-close = Cerrada
page-verb-carry_over = Trasladada
page-verb-revert = Deshecho
page-verb-release = Vuelta al ritmo ordinario
page-verb-tick = Venció
page-verb-add = Alta
page-verb-correct = Corrección
page-verb-hand_over = Traspaso
page-verb-leave = Ausencia anotada
page-verb-back = De vuelta
page-verb-unlink = Dirección retirada
page-verb-end_post = Puesto dejado
page-verb-appoint = Puesto dado
page-verb-mend = Dirección probada de nuevo
page-verb-prefer = Dirección puesta primero
page-verb-invite = Enlace creado
page-verb-import = Importado
page-verb-turn = Cambio
page-verb-receive = Recibida
page-verb-link = Vinculación
page-verb-open_link = Enlace abierto
page-verb-refuse = Solicitud denegada
page-verb-dismiss = Apartado
page-verb-write_back = Respuesta enviada
page-verb-bind = Remitente identificado
page-verb-retry = Enviado de nuevo
page-verb-restore = Devuelto a revisión
page-verb-sign_in = Sesión iniciada
page-verb-lock = Cuenta bloqueada
page-verb-unlock = Cuenta desbloqueada
page-verb-change_rights = Derechos cambiados
page-verb-shut_out = Excluido
page-verb-let_in = Readmitido
page-verb-set_password = Contraseña fijada
page-verb-end_sign_in = Sesión terminada
page-verb-set_second_factor = Segundo factor configurado
page-verb-remove_second_factor = Segundo factor quitado
page-verb-add_token = Token creado
page-verb-end_token = Token terminado
page-verb-change = Modificación
page-deadline-add = Plazo añadido
page-deadline-confirm = Fecha confirmada
page-deadline-move = Fecha cambiada
page-deadline-freeze = Informe cerrado a cambios
page-deadline-submit = Informe presentado
page-deadline-cancel = Plazo cancelado
page-deadline-wake = Plazo revisado
page-subject-recommendation = Recomendación
page-subject-person = Persona
page-subject-institution = Institución
page-subject-post = Puesto
page-subject-file = Archivo
page-subject-contact = Contacto
page-subject-user = Usuario
page-subject-sending = Envío
page-subject-deadline = Plazo
page-subject-form = Formulario
page-subject-reply = Respuesta
page-subject-request = Solicitud
page-subject-message = Mensaje
page-subject-ladders = Escalas
page-through-import = por importación
page-through-command = por orden
page-through-routing = por las reglas de asignación
page-through-system = automáticamente
page-through-deadline = por el plazo de un informe
page-through-room = en las páginas
page-through-api = por un programa
page-said-title = Su respuesta
page-said-intro = Esto es lo que se registró de su mensaje.
page-said-waits = Esto es lo que entendimos de su mensaje. Contará cuando usted confirme que el mensaje es suyo.
page-said-confirmed = Confirmado. Gracias.
page-said-taken-back = Retirada. Volveremos a preguntar.
page-said-refused = Esta respuesta ya no puede cambiarse aquí. Póngase en contacto con la coordinación.
page-said-nothing = No se registró nada de este mensaje.
page-said-opening = Abrir esta página no cambia nada.
page-list-title = Toda la lista
page-list-answer = Para responder, basta con responder al mensaje, empezando por el número de la recomendación.
page-list-none = Todo lo que figuraba en esta lista ha recibido respuesta. Gracias.
page-fault-missing = Aquí no hay nada
page-fault-missing-do = La dirección puede estar cortada o mal escrita. Abra de nuevo el enlace del último mensaje.
page-fault-expired = Este enlace ha caducado
page-fault-expired-do = Para corregir una respuesta, basta con responder al último mensaje.
page-fault-stale = Esta lista ya no se muestra
page-fault-stale-do = Utilice el enlace del último mensaje.
page-fault-forbidden = Esto no se envió desde una de nuestras páginas
page-fault-forbidden-do = No se registró nada. Abra de nuevo la página y repita.
page-fault-host = No respondemos a este nombre
page-fault-host-do = Use la dirección que le dio el mensaje o la coordinación.
page-fault-too-long = Es demasiado largo
page-fault-too-long-do = No se registró nada. Vuelva atrás y envíe un texto más corto, o archivos más pequeños.
page-fault-request = No se pudo leer
page-fault-request-do = No se registró nada. Abra de nuevo la página y repita.
page-fault-often = Han sido demasiadas veces
page-fault-often-do = No se cambió nada. Espere un minuto e inténtelo de nuevo.
page-fault-away = Inténtelo de nuevo en un momento
page-fault-away-do = Una parte del sistema no responde. Si estaba enviando algo, envíelo de nuevo.
page-fault-inside = Algo falló de nuestro lado
page-fault-inside-do = Se ha anotado el fallo. Inténtelo de nuevo; si persiste, avise a la coordinación.
practice-invite = Están llegando mensajes a puntos focales inventados. Haga de uno de ellos: basta un minuto.
practice-begin = Empezar como { $name }
practice-step-choose = Elija a una persona más abajo. El número junto al nombre indica cuántas respuestas se esperan.
practice-step-read = Lea el mensaje que Suivi le envió, en su idioma.
practice-step-answer = Responda con un toque o con sus propias palabras.
practice-step-watch = Lea lo que se entendió y vea cómo cambian las cifras en la primera página.
practice-nobody = Aún no hay nadie a quien representar.
practice-waiting = { $count ->
    [one] Se espera una respuesta
   *[other] Se esperan { $count } respuestas
}
practice-you = Usted
practice-ignored = No había nada que registrar.
practice-back = Elegir a otra persona
practice-here = Este es el teléfono de { $name }, que responde por un ministerio inventado. Los mensajes son los que Suivi escribe de verdad; nada sale de esta máquina.
practice-above = A esta persona se le informa cuando faltan respuestas y no se le pide que responda. Puede que aún no haya llegado nada.
practice-try = Para probar
practice-try-tap = Pulse un botón bajo los mensajes: se registra al instante.
practice-try-words = Responda a varias a la vez, con sus palabras y en el idioma que prefiera: número, estado, lo que se hizo.
practice-try-not-ours = Diga que una no corresponde a su institución o pida más tiempo.
practice-try-nonsense = Escriba algo que no se entienda: no se registra nada y se le pregunta qué quiso decir.
practice-watch = Después:
practice-look = Ver si hay mensajes nuevos
practice-earlier = { $count ->
    [one] Un mensaje anterior
   *[other] { $count } mensajes anteriores
}
practice-buttons = Responder con un toque
