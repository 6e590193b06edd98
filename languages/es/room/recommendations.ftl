## La lista de recomendaciones
recommendations-views = Vistas
recommendations-view-all = Todas
recommendations-view-open = Abiertas
recommendations-view-overdue = Vencidas
recommendations-view-unowned = Sin responsable
recommendations-view-validate = Por validar
recommendations-view-unreported = Aún sin respuesta
recommendations-view-blocked = Bloqueadas
recommendations-filter = Buscar y filtrar
recommendations-words = Palabras o referencia
recommendations-words-hint = p. ej. UPR4-140.12, tortura, educación
recommendations-by-institution = Institución
recommendations-by-phase = Fase
recommendations-by-status = Estado
recommendations-by-body = Mecanismo
recommendations-by-cycle = Ciclo
recommendations-by-theme = Tema
recommendations-by-group = Grupo interesado
recommendations-by-sdg = ODS
recommendations-by-position = Posición del Estado
recommendations-by-classification = Clasificación
recommendations-phase-open = Abiertas (todas las fases)
recommendations-status-none = Nada comunicado
recommendations-sort = Orden
recommendations-sort-reference = Por referencia
recommendations-sort-due = Próximo plazo primero
recommendations-sort-newest = Últimas recibidas primero
recommendations-more-filters = Más filtros
recommendations-search = Buscar
recommendations-clear = Quitar todos los filtros
recommendations-count = { $count ->
    [one] Una recomendación
   *[other] { $count } recomendaciones
}
recommendations-keep-view = Guardar esta vista
recommendations-view-name = Nombre de la vista
recommendations-view-name-missing = Una vista necesita un nombre para que usted la encuentre.
recommendations-view-too-many = Ya guarda 30 vistas. Quite una antes.
recommendations-forget-view = Quitar esta vista
recommendations-tick = Elegir
recommendations-tick-page = Toda la página
recommendations-tick-one = Elegir { $reference }
recommendations-which = Para qué recomendaciones
recommendations-which-ticked = Las marcadas
recommendations-which-all = { $count ->
    [one] La única encontrada
   *[other] Las { $count } encontradas
}
recommendations-do-assign = Asignar
recommendations-do-ask = Preguntar
recommendations-do-remind = Recordar ahora
recommendations-do-postpone = Aplazar
recommendations-do-undo = Deshacer
recommendations-recommendation = Recomendación
recommendations-owner = Responsable
recommendations-state = Avance
recommendations-next = Próximo plazo
recommendations-hidden = Confidencial
recommendations-nobody = nadie
recommendations-none-found = Ninguna recomendación cumple todo esto.
recommendations-none-yet = Todavía no hay recomendaciones. Impórtelas de UHRI, UPR Info o de una tabla propia.
recommendations-keys = Teclas: / buscar, o abrir la primera, a asignar, q preguntar, r recordar, p aplazar.
recommendations-csv = CSV
recommendations-excel = Excel
done-view-kept = La vista queda guardada. Está encima de la lista.
done-view-forgotten = La vista se ha quitado.

## Una recomendación
recommendation-several = { $reference } designa varias
recommendation-several-hint = Más de un Estado tiene una recomendación con esta referencia. Elija una.
recommendation-late = venció { $days }
recommendation-on-behalf = Anotar una respuesta
recommendation-text = Lo que se recomendó
recommendation-text-hidden = Esta recomendación es confidencial. Su cuenta no permite leerla.
recommendation-cycle = ciclo { $cycle }
recommendation-symbol = Documento
recommendation-recommenders = Recomendada por
recommendation-received = Recibida
recommendation-source = { $source }, fila { $row }
recommendation-progress = Lo que se comunicó
recommendation-progress-none = Todavía no se ha comunicado nada.
recommendation-file-hidden = un archivo
recommendation-file-size = { $size } KB
recommendation-file-waits = espera al antivirus
recommendation-validate = Validar
recommendation-confirm = Dar por buena
recommendation-publish = Publicar
recommendation-send-back = Devolver
recommendation-send-back-words = ¿Qué falta o qué no está claro?
recommendation-send-back-hint = Se pide a la institución que lo aclare, y lee estas palabras en su mensaje.
recommendation-send-back-do = Devolver
recommendation-send-back-missing = Diga qué falta: si no, nadie sabe qué aclarar.
recommendation-take-back = Retirar
recommendation-take-back-ask = ¿Retirar esta respuesta? La pregunta se hará de nuevo.
recommendation-conversation = Conversación
recommendation-conversation-none = Todavía no se ha escrito a nadie.
recommendation-answer-for_review = por revisar
recommendation-answer-refused = no registrada
recommendation-answer-undone = retirada
recommendation-message-digest = Recordatorio
recommendation-message-confirmation = Confirmación
recommendation-message-question = Pregunta
recommendation-message-notice = Aviso
recommendation-message-item = n.º { $n }
recommendation-delivered = entregado
recommendation-outcome-temporary = aún no entregado
recommendation-outcome-permanent = no se puede entregar
recommendation-outcome-unknown = resultado desconocido
recommendation-message-state-ready = en espera
recommendation-message-state-sending = enviándose
recommendation-message-state-sent = enviado
recommendation-message-state-failed = no se puede entregar
recommendation-message-state-cancelled = ya no hace falta
recommendation-changes = Cambios
recommendation-changes-count = { $count ->
    [one] Un cambio
   *[other] { $count } cambios
}
recommendation-step = Siguiente paso
recommendation-step-validate = Lea abajo lo que se comunicó: valídelo o devuélvalo.
recommendation-step-assign = Nadie está a cargo. Asígnela a una institución.
recommendation-step-chase = La respuesta lleva retraso. Recuérdelo ahora, o telefonee y anote lo que le digan.
recommendation-step-wait = Nada que hacer: se ha preguntado a la institución y los recordatorios salen solos.
recommendation-step-ask = No hay ninguna pregunta abierta. Pregunte por el avance cuando lo necesite.
recommendation-who = Quién está a cargo
recommendation-since = desde el { $day }
recommendation-assign = Asignar
recommendation-change-lead = Cambiar
recommendation-choose = Elija…
recommendation-lead-hint = Se pide a la nueva institución responsable que acuse recibo.
recommendation-lead-missing = Elija la institución responsable.
recommendation-assign-do = Asignar
recommendation-asks = Lo que se pregunta
recommendation-asks-none = Ahora no se pregunta nada.
recommendation-asks-closed = { $count ->
    [one] Una pregunta anterior
   *[other] { $count } preguntas anteriores
}
recommendation-ask-answered = respondida
recommendation-ask-declined = rechazada
recommendation-ask-cancelled = retirada
recommendation-postponed-until = aplazada hasta el { $day }
recommendation-due = Plazo
recommendation-reminders = Recordatorios
recommendation-reminded = { $count ->
    [0] ninguno enviado
    [one] uno enviado
   *[other] { $count } enviados
}
recommendation-next-reminder = próximo: { $at }
recommendation-report = Para el informe
recommendation-extend = Dar más tiempo
recommendation-extend-until = Plazo hasta el final del
recommendation-extend-do = Dar más tiempo
recommendation-resume = Reanudar los recordatorios
recommendation-postpone-until = Sin recordatorios hasta el
recommendation-postpone-hint = Los plazos se mantienen; a nadie se le recuerda antes de ese día.
recommendation-postpone-do = Aplazar
recommendation-ask = Preguntar
recommendation-ask-kind = Sobre qué
recommendation-ask-due = Respuesta para el
recommendation-ask-words = Su petición en palabras sencillas
recommendation-ask-words-hint = Puede quedar vacía. Las personas consultadas la leen en su mensaje.
recommendation-ask-supports = Preguntar también a las instituciones de apoyo
recommendation-ask-do = Preguntar
recommendation-life = Seguimiento automático
recommendation-revision = Revisión
recommendation-wakes = Próximo examen
recommendation-engine = Mostrar en el motor de seguimiento
recommendation-end = Terminar el seguimiento
recommendation-end-hint = Las preguntas abiertas se retiran; no se pregunta ni se registra nada más.
recommendation-close = Cerrar
recommendation-close-ask = ¿Cerrar esta recomendación? Las preguntas abiertas se retiran y no se registra nada más.
recommendation-carry-over = Trasladar al ciclo siguiente
recommendation-into = Recomendación que ocupa su lugar
recommendation-into-hint = Su referencia; puede quedar vacía.
recommendation-into-unknown = Ninguna otra recomendación única de este Estado tiene esta referencia.
recommendation-day-missing = Elija un día.
recommendation-day-past = Elija un día posterior a hoy.
recommendation-day-far = Elija un día anterior al año 2100.
recommendation-kind-missing = Elija qué se pregunta.
recommendation-words-long = Como máximo { $most } caracteres; hay { $found }.
recommendation-remind-nothing = No hay nada abierto: no se puede recordar a nadie.
recommendation-remind-waits = Sus recordatorios están aplazados. Reanúdelos antes.
done-assigned = { $count ->
    [one] Asignada. Se pide a la institución que acuse recibo.
   *[other] { $count } recomendaciones asignadas. Se pide a cada institución que acuse recibo.
}
done-asked = { $count ->
    [one] Preguntado. La institución lo lee en su próximo mensaje.
   *[other] Preguntado sobre { $count } recomendaciones.
}
done-reminded = { $count ->
    [one] El recordatorio sale con los próximos mensajes.
   *[other] Los recordatorios de { $count } recomendaciones salen con los próximos mensajes.
}
done-postponed = { $count ->
    [one] Aplazada. A nadie se le recuerda antes de ese día.
   *[other] { $count } recomendaciones aplazadas.
}
done-resumed = Los recordatorios se reanudan.
done-extended = Se ha dado más tiempo.
done-validated = Validado.
done-sent-back = Devuelto. Se pide a la institución que lo aclare.
done-published = Publicado.
done-confirmed = La respuesta cuenta desde ahora.
done-taken-back = La respuesta se ha retirado; la pregunta se hace de nuevo.
done-closed = Cerrada.
done-carried-over = Trasladada al ciclo siguiente.
done-unchanged = Ya estaba así. No ha cambiado nada.
recommendation-file-waits-why = { $name } espera al antivirus: después se podrá descargar.
recommendation-file-refused-why = { $name } se rechazó al llegar: no se guardó nada de él.
recommendation-file-lost = { $name } no está en el depósito tal como se guardó. Quien administra Suivi puede restaurarlo de la copia de seguridad.

## Varias a la vez, y archivos para llevar
recommendations-nothing-ticked = No hay ninguna recomendación marcada. Marque alguna, o elija todas las encontradas.
recommendations-bulk-assign = Se pide a la nueva institución responsable que acuse recibo; las preguntas abiertas a la anterior se retiran.
recommendations-bulk-ask = Se pregunta a la institución responsable, y se le recuerda hasta que responda.
recommendations-bulk-remind = A quien tiene una pregunta abierta se le recuerda con los próximos mensajes, dentro de sus horas y límites.
recommendations-bulk-postpone = A nadie se le recuerdan sus preguntas abiertas antes de ese día.
recommendations-bulk-led = { $count ->
    [one] Una ya tiene institución responsable, que cambia.
   *[other] { $count } ya tienen institución responsable, que cambia.
}
recommendations-bulk-unled = { $count ->
    [one] Una no tiene institución responsable: no se puede preguntar a nadie.
   *[other] { $count } no tienen institución responsable: no se puede preguntar a nadie.
}
recommendations-bulk-asked = { $count ->
    [0] En ninguna de ellas se pregunta nada ahora.
    [one] En una de ellas se pregunta algo ahora.
   *[other] En { $count } de ellas se pregunta algo ahora.
}
recommendations-bulk-over = { $count ->
    [one] Una ya no se sigue: en ella no se hace nada.
   *[other] { $count } ya no se siguen: en ellas no se hace nada.
}
recommendations-bulk-supports = No elija ninguna para mantener las que ya apoyan.
recommendations-run = { $done } de { $total } hechas
recommendations-run-refused = { $count ->
    [one] una sin hacer
   *[other] { $count } sin hacer
}
recommendations-run-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
recommendations-run-stay = Deje esta página abierta hasta el final. Cerrarla lo detiene; lo hecho queda hecho.
recommendations-run-on = Continuar
recommendations-run-back = Volver a la lista
recommendations-undo-none = No hay nada que deshacer: lo hizo otra persona, o fue hace más de un día.
done-bulk-undone = { $count ->
    [one] Se deshizo una: está como antes. Un mensaje que ya salió queda enviado.
   *[other] Se deshicieron { $count }: están como antes. Los mensajes que ya salieron quedan enviados.
}
recommendations-reference = Referencia
recommendations-of = Estado parte
recommendations-trust = De quién es la palabra
recommendations-said-on = Comunicado el
recommendations-missing-for = sin respuesta para el informe { $number }
