deadlines-intro = Cuándo informa el Estado, qué falta y qué viene después.
deadlines-which = Qué plazos
deadlines-to-come = Por venir
deadlines-over = Presentados o cancelados
deadlines-reports = Informes
deadlines-report = Informe
deadlines-due = Vence
deadlines-answers = Respuestas
deadlines-missing = Faltan
deadlines-next = Próximo paso
deadlines-none-over = Todavía no se ha presentado ni cancelado ningún informe.
deadlines-chart = Etapas
deadlines-chart-told = { $count ->
    [one] Las etapas de un informe en el tiempo. La tabla de abajo dice lo mismo.
   *[other] Las etapas de { $count } informes en el tiempo. La tabla de abajo dice lo mismo.
}
deadlines-span = Cuánto tiempo se muestra
deadlines-years = { $count ->
    [one] 1 año
   *[other] { $count } años
}
deadlines-as-table = Como tabla
deadlines-reached = alcanzada
deadlines-today = hoy
deadlines-months = Otros meses
deadlines-this-month = Este mes
deadlines-holiday = feriado
deadlines-month-empty = Nada cae en este mes.
deadlines-stage-open = en curso
deadlines-stage-frozen = cerrado a cambios
deadlines-stage-submitted = presentado
deadlines-stage-cancelled = cancelado

## A new deadline
deadlines-choose-kind = Primero el tipo de informe: trae su calendario, su alcance y lo que se pide a los ministerios. Todo puede cambiarse.
deadlines-choose = Elegir
deadlines-other-kind = Otro tipo
deadlines-voluntary = voluntario
deadlines-kind-fixed = La fecha está impresa en un documento.
deadlines-kind-offset = La fecha cae tantos días después de otra.
deadlines-kind-event = La fecha está ligada a un acontecimiento.
deadlines-words = Como máximo { $words } palabras.
deadlines-days-before = días antes de la fecha
deadlines-where-from = De dónde procede esto
deadlines-mend = { $count ->
    [one] Hay que revisar un campo. No se ha añadido nada.
   *[other] Hay que revisar { $count } campos. No se ha añadido nada.
}
deadlines-the-date = La fecha
deadlines-title = Título
deadlines-title-hint = Como lo llama todo el mundo, con su año o ciclo.
deadlines-due-on = Fecha
deadlines-due-on-hint = Tal como la imprime el documento.
deadlines-zone = El día se cuenta en
deadlines-zone-geneva = Ginebra
deadlines-zone-state = el Estado
deadlines-zone-other = otro huso horario
deadlines-zone-name = Huso horario
deadlines-tentative = La fecha aún no es segura
deadlines-tentative-hint = Se pregunta a la coordinación hasta que alguien la confirme.
deadlines-confirmed-by = Confirmada por
deadlines-source = Documento
deadlines-source-hint = El documento que fija la fecha, con su signatura.
deadlines-counted = La fecha se cuenta desde otra
deadlines-anchor = A contar desde
deadlines-anchor-hint = Con palabras, por ejemplo: adopción del resultado del EPU.
deadlines-anchor-on = Día de ese hecho
deadlines-offset = Días desde entonces
deadlines-offset-hint = Días naturales. Sin fecha arriba, la fecha se cuenta con ellos.
deadlines-about = Sobre qué recomendaciones
deadlines-body = Órganos
deadlines-body-hint = Por ejemplo UPR, CEDAW. Vacío: todos.
deadlines-cycle = Ciclos del EPU
deadlines-cycle-hint = Por ejemplo 4. Vacío: todos.
deadlines-positions = Posición en el EPU
deadlines-position-any = cualquier posición
deadlines-narrower = Más preciso
deadlines-symbol = Documentos
deadlines-symbol-hint = Signaturas, una por línea, por ejemplo CEDAW/C/IRQ/CO/8.
deadlines-paragraphs = Párrafos
deadlines-paragraphs-hint = Números e intervalos: 5, 7-9.
deadlines-theme = Temas o grupos
deadlines-theme-hint = Una parte del nombre, uno por línea.
deadlines-led-by = A cargo de
deadlines-led-by-hint = Nada marcado: cualquiera que esté a cargo.
deadlines-asking = Qué se pide, y cuándo
deadlines-request = Qué dicen las solicitudes
deadlines-request-hint = En palabras sencillas, a los puntos focales.
deadlines-ask-supports = Se pregunta también a las instituciones de apoyo
deadlines-is-voluntary = El Estado informa por decisión propia
deadlines-fresh = Respuestas que no hay que repetir
deadlines-fresh-hint = En días: basta una respuesta validada más reciente.
deadlines-plan = Etapas
deadlines-plan-hint = Días naturales antes de la fecha. Vacío: la etapa se omite.
deadlines-preview = Cómo sería
deadlines-preview-intro = Mire las etapas y las recomendaciones antes de añadir el plazo.
deadlines-preview-do = Vista previa
deadlines-preview-again = Otra vista previa
deadlines-squeezed = El calendario es más largo que el tiempo que queda: cada etapa conserva su parte.
deadlines-in-scope = { $count ->
    [0] Ninguna recomendación entra en el alcance.
    [one] Una recomendación entra en el alcance.
   *[other] { $count } recomendaciones entran en el alcance.
}
deadlines-without-owner = { $count ->
    [one] Una no tiene responsable; se preguntará por ella en cuanto lo tenga.
   *[other] { $count } no tienen responsable; se preguntará por ellas en cuanto lo tengan.
}
deadlines-scope-empty = Se preguntará entonces por lo que se importe más tarde.

## What is wrong with a form
deadlines-fault-long = Es demasiado largo: como máximo { $count } caracteres.
deadlines-fault-number = Se espera un número entero de { $least } a { $most }.
deadlines-fault-day = Se espera un día, por ejemplo 2027-05-31.
deadlines-fault-far = Este día está demasiado lejos: 30 años como máximo.
deadlines-fault-past = Este día ya pasó: indique uno que esté por venir.
deadlines-fault-zone = Elija dónde se cuenta el día: Ginebra, el Estado o un huso horario por su nombre.
deadlines-fault-zone-unknown = No existe el huso horario { $zone }. Se espera un nombre como Pacific/Fiji.
deadlines-fault-cycle = Se esperan números como 4.
deadlines-fault-paragraphs = Se esperan números e intervalos como 5, 7-9.
deadlines-fault-position = Marque al menos una.
deadlines-fault-title-taken = El plazo { $number } ya se llama así. Dé otro título, con su año o ciclo.
deadlines-fault-due-on-past = Este día ya pasó: indique uno que esté por venir.
deadlines-fault-due-on-none = Indique la fecha o, más abajo, desde qué se cuenta.
deadlines-fault-offset-days-none = Indique los días desde entonces hasta la fecha.
deadlines-fault-confirmed-by-both = O la fecha no es segura, o alguien la confirmó.
deadlines-fault-days-collect = Hace falta: cuántos días antes de la fecha salen las solicitudes.
deadlines-fault-days-number = Se esperan días naturales enteros.
deadlines-fault-days-submit = La presentación es la fecha misma.
deadlines-fault-days-order = No debe ir antes de: { $before }. Indique menos días.

## One deadline
deadlines-scope = En el alcance
deadlines-tile-scope = { $count ->
    [one] recomendación en el alcance
   *[other] recomendaciones en el alcance
}
deadlines-asked = Preguntadas
deadlines-answered = Respondidas
deadlines-validated = Validadas
deadlines-funnel = Por institución
deadlines-funnel-none = Ninguna institución tiene aún a su cargo una recomendación del alcance.
deadlines-what-is-missing = Qué falta
deadlines-of = de { $total }
deadlines-since = desde el { $day }
deadlines-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
deadlines-nobody-written = todavía no se ha escrito a nadie
deadlines-missing-none = Todo lo que se preguntó está respondido.
deadlines-acts = Qué puede hacerse
deadlines-move = Mover la fecha
deadlines-act-confirm = Confirmar la fecha
deadlines-act-confirm-why = Hasta entonces se pregunta a la coordinación una y otra vez.
deadlines-confirm-on = Otra fecha
deadlines-confirm-on-hint = Solo si es distinta. Solicitudes y recordatorios la siguen.
deadlines-act-freeze = Dejar de preguntar
deadlines-act-freeze-why = El informe se está terminando: ya no se pregunta a nadie. Podrá seguir más tarde.
deadlines-act-thaw = Seguir preguntando
deadlines-act-thaw-why = Se vuelve a preguntar por lo que falta.
deadlines-act-submit = Informe presentado
deadlines-act-submit-why = El informe ha salido. Sus solicitudes vuelven al ritmo ordinario. No puede deshacerse.
deadlines-submit-without = { $count ->
    [one] Aún falta una respuesta.
   *[other] Aún faltan { $count } respuestas.
}
deadlines-act-cancel = Cancelar el plazo
deadlines-act-cancel-why = No se hará ningún informe. Sus solicitudes vuelven al ritmo ordinario. No puede deshacerse.
deadlines-facts = Datos
deadlines-last-hour = Última hora: { $moment }
deadlines-known = Cómo se conoce
deadlines-offset-told = { $count ->
    [one] un día después
   *[other] { $count } días después
}
deadlines-confirmed = Confirmada por
deadlines-not-confirmed = nadie todavía
deadlines-limit = Límite
deadlines-fresh-told = { $count ->
    [0] Se pregunta todo de nuevo.
    [one] Validadas hace un día como máximo.
   *[other] Validadas hace { $count } días como máximo.
}
deadlines-refused-submitted = Este informe está presentado; no se hace nada más con él.
deadlines-refused-cancelled = Este plazo está cancelado; no se hace nada más con él.
deadlines-refused-frozen = Ya no se pregunta a nadie por él.
deadlines-refused-thawed = Ya se sigue preguntando.
deadlines-refused-confirmed = Su fecha ya está confirmada. Puede moverla.
deadlines-refused-same = Ya vence ese día. Indique otro.
deadlines-refused-meanwhile = Otra persona lo cambió entretanto. Mírelo de nuevo; no se ha hecho nada.

## Another date
deadlines-due-now = Vence ahora
deadlines-new-date = Nueva fecha
deadlines-move-intro = Elija la nueva fecha: verá qué se movería antes de que ocurra.
deadlines-moves-asks = { $count ->
    [one] solicitud abierta la sigue
   *[other] solicitudes abiertas la siguen
}
deadlines-moves-earlier = { $count ->
    [one] recordatorio llega antes
   *[other] recordatorios llegan antes
}
deadlines-moves-later = { $count ->
    [one] recordatorio llega después
   *[other] recordatorios llegan después
}
deadlines-step = Etapa
deadlines-before = Antes
deadlines-after = Después
deadlines-unchanged = sin cambios
deadlines-told-of-missing = Quién se entera de lo que falta
deadlines-who = Quién
deadlines-move-do = Mover al { $day }
deadlines-because = Por qué
deadlines-because-hint = Por ejemplo, la carta que lo dice. Se guarda con el cambio.

done-deadline-add = El plazo está añadido. Sus solicitudes salen según su calendario.
done-deadline-confirm = La fecha está confirmada.
done-deadline-move = La fecha se ha movido; solicitudes y recordatorios la siguen.
done-deadline-freeze = Ya no se pregunta a nadie por este informe.
done-deadline-thaw = Se vuelve a preguntar por lo que falta.
done-deadline-submit = El informe consta como presentado.
done-deadline-cancel = El plazo está cancelado.

## The kinds of reports that Suivi comes with
deadlines-template-upr-national-report = Informe nacional para el EPU
deadlines-template-upr-position = Posición sobre las recomendaciones del EPU
deadlines-template-upr-mid-term = Informe de mitad de período sobre el EPU
deadlines-template-treaty-periodic-report = Informe periódico a un órgano de tratado
deadlines-template-treaty-list-of-issues = Respuestas a una lista de cuestiones
deadlines-template-treaty-follow-up = Seguimiento escrito de párrafos seleccionados
deadlines-template-special-procedures-reply = Respuesta a una comunicación de los procedimientos especiales
deadlines-template-national-plan-review = Examen del plan de acción nacional
