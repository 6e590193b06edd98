rehearse-title = Ensayo
rehearse-intro = Vea qué se enviaría, a quién y cuándo, antes de enviar nada. No se envía nada y no se cambia nada.
rehearse-busy = Alguien está ensayando en este momento. Inténtelo dentro de un instante.
rehearse-last = Su último ensayo empezó en este momento: { $moment }.
rehearse-look = Verlo
rehearse-years = Años
rehearse-years-hint = Cuánto se ensaya, de 0,1 a 20. Un ciclo del EPU tiene cuatro y medio.
rehearse-behaviour = Cómo responde la gente
rehearse-behaviour-none = nadie responde
rehearse-behaviour-on-time = todos, a tiempo
rehearse-behaviour-last-day = todos, el último día
rehearse-behaviour-share = una parte de las solicitudes, a tiempo
rehearse-share = Parte
rehearse-share-hint = Porcentaje de las solicitudes que se responden, cuando es solo una parte.
rehearse-other-ladders = Con otras escalas
rehearse-other-ladders-hint = Vacío: con las escalas vigentes. Otras escalas aquí solo se prueban; no cambia nada.
rehearse-do = Ensayar
rehearse-nothing-is-sent = Tarda unos segundos. No se cuentan los acuses de las respuestas; cada informe se da por presentado en su fecha.
rehearse-fault-years = Se espera un número de 0,1 a 20.
rehearse-fault-behaviour = Elija cómo responde la gente.
rehearse-failed = El ensayo terminó sin resultado. El fallo ha quedado registrado.
rehearse-again = Ensayar otra vez
rehearse-nothing = Todavía no se sigue nada, así que no hay nada que ensayar.
rehearse-playing = En curso: { $percent } %
rehearse-span = Del { $begins } al { $ends }: { $behaviour }.
rehearse-told-none = nadie responde
rehearse-told-on-time = todos responden a tiempo
rehearse-told-last-day = todos responden el último día
rehearse-told-share = se responde a tiempo el { $percent } % de las solicitudes
rehearse-with-other = Ensayado con otras escalas que las vigentes.
rehearse-tile-messages = { $count ->
    [one] mensaje
   *[other] mensajes
}
rehearse-tile-messages-told = { $count ->
    [one] un mensaje
   *[other] { $count } mensajes
}
rehearse-tile-people = { $count ->
    [one] persona recibe mensajes
   *[other] personas reciben mensajes
}
rehearse-tile-escalations = { $count ->
    [one] aviso a superiores
   *[other] avisos a superiores
}
rehearse-tile-peak = mensajes el día más cargado, el { $day }
rehearse-tile-risk = { $count ->
    [one] informe en riesgo
   *[other] informes en riesgo
}
rehearse-by-week = Mensajes por semana
rehearse-chart-told = { $messages } mensajes por semana. La tabla de abajo dice lo mismo.
rehearse-week = Semana del
rehearse-week-of = (semana del { $day })
rehearse-digests = Solicitudes y recordatorios
rehearse-escalations = Avisos a superiores
rehearse-others = Avisos y resúmenes
rehearse-at-risk = faltan { $missing } de { $asked } respuestas
rehearse-complete = completo
rehearse-no-reports = Ningún informe vence en este tiempo.
rehearse-by-person = Carga de cada persona
rehearse-person = Persona
rehearse-messages = Mensajes
rehearse-busiest-week = Semana más cargada
rehearse-busiest-day = Día más cargado
rehearse-no-messages = No se escribiría a nadie.
rehearse-more-people = { $count ->
    [one] y una persona más
   *[other] y { $count } personas más
}
rehearse-more-escalations = { $count ->
    [one] y un aviso más
   *[other] y { $count } avisos más
}
rehearse-missing = { $count ->
    [one] falta una respuesta
   *[other] faltan { $count } respuestas
}
