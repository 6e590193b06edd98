people-intro = A quién se pregunta en nombre de cada institución, cómo se le localiza y si responde a tiempo.
people-import = Importar una lista
people-add-institution = Añadir una institución
people-add-person = Añadir una persona
people-none-yet = Todavía no se conoce ninguna institución. Una lista de instituciones, puestos y personas se importa de una vez.
people-search = Nombre o dirección
people-show = Mostrar
people-show-vacant = Con un puesto vacante
people-show-unreached = Sin contacto posible
people-show-away = Con alguien ausente
people-show-all = Mostrar todo
people-sort = Orden
people-sort-name = Por nombre
people-sort-overdue = Primero las más atrasadas
people-filter = Buscar
people-institutions = { $count ->
    [one] Una institución
   *[other] { $count } instituciones
}
people-none-found = Ninguna institución coincide.
people-posts = Puestos
people-post = Puesto
people-holder = Titular
people-since = Desde
people-reached-by = Se le localiza por
people-acts = Qué se puede hacer
people-in-time = Respuestas a tiempo
people-median = Tiempo habitual de respuesta
people-percent = { $share } %
people-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
people-nothing-due = Nada vencía en los últimos doce meses
people-numbers-explained = «A tiempo» cuenta las preguntas de los últimos doce meses que se respondieron antes de su vencimiento, entre las que se respondieron o están atrasadas. El tiempo habitual es la mediana.
people-vacant = Vacante
people-no-post = Aún sin puesto
people-no-post-why = Aquí todavía no se puede preguntar a nadie. Añada una persona, o un puesto aún vacante.
people-away-until = Ausente hasta el { $day }
people-unreached = Sin contacto posible
people-until = Hasta el { $day }
people-followed-by = Desde el { $day }:
people-edit = Corregir
people-hand-over = Traspasar
people-fill = Cubrir
people-add = Añadir
people-add-post = Añadir un puesto vacante
people-past-holders = Quién ocupó antes estos puestos
people-no-past = Nadie los ocupó antes.
people-from-to = del { $first } al { $last }
people-from = desde el { $day }
people-rules = Reglas de asignación
people-no-rules = Ninguna regla asigna nada a esta institución. Las reglas llegan con una lista de personas o una tabla de asignación.
people-route = Asignar según las reglas
people-rule-sdg = ODS { $goal }
people-rule-anything = lo que ninguna otra regla recoge
people-rule-priority = prioridad { $priority }
people-tile-open = preguntas abiertas
people-tile-overdue = atrasadas
people-tile-in-time = { $in_time } de { $due } a tiempo, últimos doce meses
people-tile-median = tiempo habitual de respuesta

## A person
people-holds-none = No ocupa ningún puesto ahora
people-leave = Anotar una ausencia
people-appoint = Otro puesto
people-away-from-to = Ausente del { $first } al { $last }.
people-stands-in = Sustituye:
people-nobody-stands-in = Nadie sustituye: se escribe al suplente o al puesto siguiente.
people-back-now = Ha vuelto
people-call-off = Anular
people-unreached-why = Ningún mensaje llega a esta persona. Añada una dirección que funcione o traspase el puesto.
people-contacts = Cómo se le localiza
people-no-contact = No se conoce ninguna dirección.
people-contact-verified = Funciona
people-contact-broken = No funciona
people-contact-unlinked = Aún sin vincular
people-contact-first = se prueba primero
people-contact-mend = Probar de nuevo
people-contact-prefer = Probar primero
people-contact-remove = Quitar
people-contact-remove-what = Quitar { $address }
people-contact-remove-ask = Ya no se enviará nada allí. ¿Quitar esta dirección?
people-channel-off = Este canal no está configurado
people-add-address = Añadir una dirección de correo
people-invite = Crear un enlace para su propia cuenta:
people-questions = Preguntas abiertas
people-questions-count = { $count ->
    [0] ninguna
    [one] una abierta
   *[other] { $count } abiertas
}
people-overdue-count = { $count ->
    [one] una atrasada
   *[other] { $count } atrasadas
}
people-question = Qué se pregunta
people-due = Vence
people-no-questions = Ahora no se le pregunta nada.
people-posts-over-time = Puestos, ahora y antes
people-never-held = Nunca ocupó un puesto.
people-end = Dejar
people-particulars = Datos
people-language = Idioma
people-zone = Zona horaria
people-their-clock = allí son las { $time }
people-quiet = Horas de silencio
people-quiet-none = ninguna propia
people-messages = Últimos mensajes enviados
people-no-messages = Aún no se ha escrito nada.
people-message-digest = Recordatorio
people-message-confirmation = Confirmación
people-message-question = Petición de aclaración
people-message-notice = Aviso
people-message-is-ready = en espera
people-message-is-sending = en camino
people-message-is-sent = enviado
people-message-is-failed = fallido
people-message-is-cancelled = retirado
people-replies = Últimas respuestas
people-no-replies = Aún no ha llegado nada.
people-answers = { $count ->
    [0] sin respuesta
    [one] una respuesta
   *[other] { $count } respuestas
}
people-reply-is-received = en lectura
people-reply-is-applied = registrada
people-reply-is-for_review = por revisar
people-reply-is-quarantined = apartada
people-reply-is-ignored = sin contenido

## What is kept
people-kept = Qué se conserva de esta persona
people-kept-intro = Solo lo necesario para preguntar a alguien y probar después qué se preguntó y qué se respondió.
people-kept-what = Qué
people-kept-many = Cuántos
people-kept-why = Para qué
people-kept-until = Hasta cuándo
people-kept-particulars = Nombre, idioma, zona horaria, horas de silencio
people-kept-particulars-why = Para escribirle en su idioma y a sus horas
people-kept-particulars-until = Se conserva: cada respuesta nombra a quien la dio
people-kept-addresses = Direcciones
people-kept-addresses-why = Para localizarle y reconocer sus respuestas
people-kept-addresses-until = Hasta que se quiten
people-kept-posts = Puestos que ocupa u ocupó
people-kept-posts-why = Para saber quién respondió por una institución y cuándo
people-kept-posts-until = Se conserva con el expediente
people-kept-leaves = Ausencias, propias o de quienes sustituye
people-kept-leaves-why = Para preguntar entretanto a otra persona; no se conserva ningún motivo
people-kept-leaves-until = Se conserva con el expediente
people-kept-messages = Mensajes enviados, con su texto
people-kept-messages-why = Para probar qué se preguntó y distinguir la respuesta de lo que cita
people-kept-messages-until = Se conserva con el expediente
people-kept-deliveries = Intentos de envío, con la dirección
people-kept-deliveries-why = Para probar que se preguntó a alguien
people-kept-deliveries-until = Se conserva con el expediente
people-kept-replies = Respuestas, tal como llegaron
people-kept-replies-why = En ellas se basan los informes del Estado
people-kept-replies-until = Se conserva con el expediente
people-kept-between = Se le escribió entre el { $first } y el { $last }.

## Links
people-link-title = Vincular { $channel }
people-link-intro = Entregue esto a { $name } en persona o por correo. Vincula la primera cuenta que lo abra, en { $minutes } minutos.
people-link = Enlace
people-link-to = Escribir a
people-link-write = estas palabras
people-link-once = Solo se muestra ahora y sirve una vez. Se puede crear otro en cualquier momento.
people-link-done = Listo

## Forms
people-edit-title = Corregir los datos
people-edit-intro = Lo que cambie vale desde el próximo mensaje.
people-edit-institution = Corregir la institución
people-institution-intro = El nombre con que se le pregunta y los nombres con que se la menciona por escrito.
people-acronym = Siglas
people-aliases = Otros nombres
people-aliases-hint = Separados por punto y coma.
people-language-hint = Sus mensajes se escriben en él.
people-zone-hint = Por ejemplo, Europe/Ljubljana.
people-quiet-from = De
people-quiet-to = A
people-quiet-hint = Ambas o ninguna. Nada se envía entre ellas, según su propio reloj.
people-new-intro = Una persona nueva ocupa un puesto. Se le escribe desde el primer día.
people-appoint-title = Dar un puesto
people-appoint-intro = { $name } ocupa un puesto vacante o uno más.
people-appoint-do = Dar este puesto
people-email = Dirección de correo
people-email-hint = Usted responde de que es suya.
people-post-hint = Si alguien lo ocupa, traspáselo mejor desde su página.
people-beside = Junto a quienes ya ocupan un puesto así: crear uno más
people-first-day = Primer día
people-hand-over-title = Traspaso de { $name }
people-hand-over-intro = Las preguntas abiertas siguen al puesto. Al nuevo titular se le informa el primer día de lo que está abierto.
people-which-post = Qué puesto
people-all-posts = Todos los que ocupa
people-first-day-of-next = Primer día del nuevo titular
people-successor = Quién lo asume
people-somebody-new = Una persona nueva, indicada abajo
people-if-new = Si lo asume una persona nueva
people-leave-title = Ausencia de { $name }
people-leave-intro = Esos días no se le envía nada. No se pide ni se conserva ningún motivo.
people-first-day-away = Primer día de ausencia
people-last-day-away = Último día de ausencia
people-stand-in = Quién sustituye
people-stand-in-hint = Entretanto se le escribe a esa persona, que puede responder.
people-nobody = Nadie: el suplente o el puesto siguiente
people-leave-do = Anotar la ausencia
people-end-title = Dejar un puesto
people-end-intro = El puesto queda vacante. Lo que espera a su titular pasa al suplente o al puesto siguiente.
people-last-day = Último día
people-end-do = Dejarlo vacante
people-hand-over-instead = Mejor traspasarlo
people-look-below = Todavía no se ha guardado nada: vea abajo.
people-expected-needed = Este dato es necesario.
people-expected-long = Como máximo 200 caracteres.
people-expected-unprintable = Contiene un carácter que no se puede mostrar. Escríbalo de nuevo.
people-expected-mail = Se espera una dirección de correo, por ejemplo nombre@ministerio.example.
people-expected-day = Se espera un día, por ejemplo 2027-02-10.
people-expected-hour = Se espera una hora, por ejemplo 20:00.
people-expected-both-hours = Hacen falta ambos límites de las horas de silencio, o ninguno.
people-expected-zone = Se espera una zona horaria, por ejemplo Europe/Ljubljana.
people-expected-choice = Elija uno de la lista.

## What cannot be done
people-fault-order = El último día de ausencia es anterior al primero.
people-fault-over = Esa ausencia ya ha pasado.
people-fault-stands-in-self = { $who } no puede sustituirse a sí mismo. Indique un colega, o nadie.
people-fault-away-already = { $who } ya está ausente del { $first } al { $last }. Dé otros días o termine antes esa ausencia.
people-fault-stand-in-away = { $who } está ausente del { $first } al { $last } y no puede sustituir. Indique a otra persona.
people-fault-not-away = { $who } no está ausente ni tiene prevista ninguna ausencia.
people-fault-only-coordinator = { $who } sería entonces la única coordinación. Indique quién sustituye: alguien debe leer las alertas.
people-fault-last-coordinator = { $who } sería entonces la única coordinación. Traspase el puesto: alguien debe leer las alertas.
people-fault-to-self = { $who } no puede traspasarse el puesto a sí mismo.
people-fault-holds-none = { $who } no ocupa ese puesto el { $day }.
people-fault-holds-nothing = { $who } no ocupa ningún puesto que traspasar.
people-fault-taken-later = Otra persona asume ya este puesto ({ $institution }) el { $day }.
people-fault-holds-already = { $who } ya ocupa un puesto así ({ $institution }).
people-fault-held = { $who } lo ocupa. Traspáselo desde su página o marque la casilla para crear uno más.
people-fault-ended-already = El puesto ya no está ocupado el { $day }.
people-fault-institution-known = «{ $name }» ya es un nombre de { $institution }.
people-fault-address-taken = Es la dirección de { $who }. Indique ese nombre u otra dirección.
people-fault-no-address = «{ $address }» no es una dirección de correo.
people-fault-no-language = «{ $language }» no es un idioma en que se escriban mensajes.
people-fault-must-link = Solo su dueño puede vincular una cuenta de mensajería. Cree un enlace para esa persona.
people-fault-contact-gone = Esa dirección ya no es suya.
people-fault-not-set-up = Este canal no está configurado.
people-fault-chat-silent = El proveedor de mensajería no responde. Inténtelo de nuevo en un momento.

## Done
done-post-added = Se añadió el puesto.
done-institution-added = Se añadió la institución. Añada ahora a quién se pregunta en ella.
done-institution-corrected = Se corrigió la institución.
done-nothing-changed = Nada era distinto, así que nada cambió.
done-person-corrected = Se corrigieron los datos.
done-appointed = El puesto ya es suyo.
done-handed-over = { $count ->
    [one] Se traspasó el puesto.
   *[other] Se traspasaron { $count } puestos.
}
done-leave-noted = Se anotó la ausencia.
done-leave-unmet = { $count ->
    [one] Se anotó la ausencia. Algunos de esos días debía sustituir a otra persona: compruebe si aún es posible.
   *[other] Se anotó la ausencia. Algunos de esos días debía sustituir a { $count } personas: compruebe si aún es posible.
}
done-leave-ended = Se le escribe de nuevo.
done-post-ended = Se anotó el fin del puesto.
done-contact-added = Se añadió la dirección.
done-contact-prefer = Desde ahora se prueba primero.
done-contact-mend = Se le escribe allí de nuevo.
done-contact-remove = Se quitó la dirección.
