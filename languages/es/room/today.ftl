today-add-deadline = Añadir un plazo
today-begin-people = Añadir las instituciones y sus puntos focales
today-begin-recommendations = Importar las recomendaciones
today-begin-assign = Confiar cada una a una institución
today-begin-deadline = Fijar la fecha del próximo informe
today-begin-live = Leer lo que se enviaría y luego enviarlo
today-nothing-yet = Todavía no hay nada registrado.
today-held = { $count ->
    [one] espera un mensaje
   *[other] esperan { $count } mensajes
}
today-look-and-let-go = Verlos
today-needs = Lo que le espera ahora
today-needs-nothing = Nada le espera ahora.
today-task-replies = { $count ->
    [one] respuesta por revisar
   *[other] respuestas por revisar
}
today-task-requests = { $count ->
    [one] solicitud por decidir
   *[other] solicitudes por decidir
}
today-task-to-validate = { $count ->
    [one] respuesta por validar
   *[other] respuestas por validar
}
today-task-unowned = { $count ->
    [one] recomendación sin responsable
   *[other] recomendaciones sin responsable
}
today-task-undelivered = { $count ->
    [one] mensaje que no llegó a nadie
   *[other] mensajes que no llegaron a nadie
}
today-task-unconfirmed = { $count ->
    [one] fecha que nadie ha confirmado
   *[other] fechas que nadie ha confirmado
}
today-task-overdue = { $count ->
    [one] pregunta vencida
   *[other] preguntas vencidas
}
today-reports = Informes en curso
today-no-reports = Ningún informe tiene fecha todavía. Un plazo pregunta, recuerda y avisa por sí solo.
today-unconfirmed = fecha sin confirmar
today-late = { $count ->
    [one] una respuesta atrasada
   *[other] { $count } respuestas atrasadas
}
today-next = después: { $milestone }, { $day }
today-funnel = { $answered } de { $total } respondidas, { $validated } validadas
today-not-asked-yet = Todavía no se ha preguntado a nadie.
