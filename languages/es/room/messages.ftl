## Messages: the list
messages-intro = Lo que se escribió a quién y qué fue de ello.
messages-mode-hold = Los mensajes se preparan y se pueden leer aquí. Ninguno sale.
messages-mode-redirect = Todo va a una sola dirección en lugar de a las personas:
messages-mode-live = Los mensajes salen solos, cada uno en el horario de quien lo lee.
messages-mode-pause = No se prepara ningún recordatorio y nada sale. Después cada persona recibe un mensaje, no un montón.
messages-turn-hold = Retener
messages-turn-redirect = Redirigir a una dirección…
messages-turn-live = Dejar salir…
messages-turn-pause = Pausar
messages-states = Qué mensajes
messages-tab-all = Todos
messages-tab-held = En espera
messages-tab-sent = Enviados
messages-tab-failed = No llegaron
messages-filter = Buscar mensajes
messages-to = Para
messages-everybody = Todas las personas
messages-kind = Tipo
messages-every-kind = Todos los tipos
messages-kind-digest = Preguntas y recordatorios
messages-kind-confirmation = Confirmación
messages-kind-question = Pregunta de vuelta
messages-kind-notice = Aviso
messages-show = Mostrar
messages-subject = Asunto
messages-state = Estado
messages-when = Cuándo
messages-nothing-left = Nada más que decir
messages-not-before = no antes de
messages-state-held = retenido
messages-state-ready = en espera
messages-state-sending = en camino
messages-state-sent = enviado
messages-state-failed = no llegó
messages-state-cancelled = ya no hace falta
messages-empty-all = Todavía no se ha preparado ningún mensaje. Se preparan cuando hay preguntas abiertas y vencen.
messages-empty-held = No espera ningún mensaje.
messages-empty-sent = Todavía no se ha enviado ningún mensaje.
messages-empty-failed = Todos los mensajes han llegado.
messages-failed-hint = Corrija las direcciones en «Personas» e inténtelo de nuevo.
messages-retry-all = Reintentar todos
messages-retry-all-ask = ¿Enviar de nuevo cada mensaje fallido a la mejor dirección de cada persona?

## Messages: one of them
messages-one = Mensaje { $number }
messages-of-person = Todos a esta persona
messages-its-reply = la respuesta que contesta
messages-made = Preparado
messages-sent = Enviado
messages-about = Sobre
messages-dropped = respondida antes de salir
messages-attempts = Intentos de entrega
messages-attempt = Intento
messages-no-attempt = Ninguno todavía.
messages-address = Dirección
messages-outcome = Resultado
messages-outcome-accepted = aceptado
messages-outcome-temporary = más tarde
messages-outcome-permanent = rechazado definitivamente
messages-outcome-unknown = sin respuesta
messages-retry-to = Enviar de nuevo a
messages-retry-hint = Sigue siendo el mismo mensaje. Se hace un intento; si elige una dirección dañada, se vuelve a confiar en ella.
messages-retry-best = Su mejor dirección que funciona
messages-broken = dañada
messages-retry = Enviar de nuevo
messages-not-retried-gone = Este mensaje no falló, o ya va de nuevo en camino. No se cambió nada.
messages-not-retried-no-address = Ninguna dirección de esta persona funciona. Corrija una en «Personas» y envíe de nuevo.
messages-preview-hint = Como se enviaría ahora. Sus enlaces no llevan a ninguna parte aquí, para que nadie responda por otra persona.
messages-text = Texto
messages-letter = Carta
messages-secret = Trata de un asunto confidencial; solo se le muestran las referencias.

## Messages: before they go
messages-before-live = Antes de que salgan los mensajes
messages-before-redirect = Redirigir todos los mensajes
messages-before-intro-live = Esto es lo que enviaría el primer día. Nada de ello ha salido todavía.
messages-before-intro-redirect = Para probar: nadie recibe nada y usted lo lee todo en un solo buzón. Esto es lo que traería el primer día.
messages-any-hour = Todo sale de inmediato, a cualquier hora.
messages-said-at-once = Dicho de inmediato, en el chat.
messages-hours = Las preguntas y recordatorios salen entre las { $opens } y las { $closes } del día de cada lector, en días laborables; las respuestas, de inmediato.
messages-redirect-to = Dirección a la que va todo
messages-redirect-hint = Cada asunto dice para quién era.
messages-fault-address = Indique una dirección de correo, por ejemplo prueba@example.gov.
messages-confirm-live = Sí, dejar salir
messages-confirm-redirect = Redirigir
messages-first-day = Quién recibiría un mensaje
messages-first-waiting = Ya espera
messages-first-due = Vence en un día
messages-first-nothing = No espera nada y nada vence en un día.
messages-first-digests = { $count ->
    [one] resumen en espera
   *[other] resúmenes en espera
}
messages-first-people = { $count ->
    [one] persona que los recibe
   *[other] personas que los reciben
}
messages-first-others = { $count ->
    [one] otro mensaje
   *[other] otros mensajes
}
messages-first-reminders = { $count ->
    [one] recordatorio vence en un día
   *[other] recordatorios vencen en un día
}
messages-recommendations = { $count ->
    [one] una recomendación
   *[other] { $count } recomendaciones
}
messages-more = { $count ->
    [one] y uno más en espera
   *[other] y { $count } más en espera
}

## Messages: what was done
done-messages-hold = Los mensajes quedan retenidos desde ahora.
done-messages-redirect = Desde ahora todo va a esa única dirección.
done-messages-live = Los mensajes salen desde ahora.
done-messages-pause = Desde ahora no se prepara ni se envía nada.
done-messages-retried = { $count ->
    [one] Un mensaje va de nuevo en camino.
   *[other] { $count } mensajes van de nuevo en camino.
}
done-messages-none-retried = Ninguno se pudo reenviar: ninguna de estas personas tiene una dirección que funcione. Corríjalas en «Personas».
