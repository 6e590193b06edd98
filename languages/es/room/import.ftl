import-intro = Entregue un archivo: se reconoce por su contenido, y usted ve qué cambiaría antes de que se guarde nada.
import-runs = Importaciones anteriores
import-runs-last = Últimas importaciones
import-runs-intro = Quién importó qué archivo, cuándo y con qué resultado.
import-no-runs = Todavía no se ha importado nada.
import-routing = Asignar según las reglas
import-drop = Suelte aquí un archivo de recomendaciones o elija uno
import-drop-people = Suelte aquí una lista de instituciones, puestos y personas o elija una
import-limits = Excel, CSV, JSON o Word, como máximo { $megabytes } MB. Solo cuenta su contenido, no su nombre.
import-state = Estado
import-state-hint = Solo se toman las filas de este Estado; vale también para las que no nombran ninguno.
import-archive = Como historial
import-archive-hint = Los ciclos anteriores se registran para consulta y no se pregunta a nadie por ellos.
import-look = Examinarlo
import-look-again = Examinar de nuevo
import-known = Qué se puede leer
import-known-uhri-xlsx = La exportación de uhri.ohchr.org en Excel
import-known-uhri-json = La exportación de uhri.ohchr.org en JSON
import-known-upr-info = La exportación de la base de datos de upr-info.org
import-known-thematic-list = La «lista temática de recomendaciones» que el ACNUDH envía tras un examen, en Word
import-known-table = Su propia lista, con una columna de textos y otras como número, signatura, institución líder y estado; las columnas se pueden indicar a mano
import-known-people = Instituciones, puestos, nombres y direcciones; o qué institución recibe qué tema, grupo, ODS u órgano
import-source-uhri-xlsx = Exportación de UHRI (Excel)
import-source-uhri-json = Exportación de UHRI (JSON)
import-source-upr-info = Exportación de UPR Info
import-source-thematic-list = Lista temática del ACNUDH
import-source-table = Una tabla propia
import-source-people = Personas y reglas de asignación
import-source-routing = Reglas de asignación
import-tried = Examinados, aún sin importar
import-nothing-saved = No se guardó nada.

## Looking at a file
import-read-as = Leído como
import-trying = { $count ->
    [0] Leyendo el archivo …
    [one] Una fila leída …
   *[other] { $count } filas leídas …
}
import-trying-why = Decenas de miles de filas tardan uno o dos minutos. Puede dejar esta página y volver a ella.
import-trial-stopped = El examen de este archivo se detuvo antes del final porque las páginas se reiniciaron.
import-again = Intentar de nuevo
import-do = Importar
import-other-file = Otro archivo
import-changes-nothing = Todo lo que hay en este archivo ya se conoce: importarlo no cambiaría nada.
import-found = { $count ->
    [0] No se encontró ninguna fila
    [one] Se leyó una fila. Importarla daría:
   *[other] Se leyeron { $count } filas. Importarlas daría:
}
import-would-created = { $count ->
    [one] nueva
   *[other] nuevas
}
import-would-updated = { $count ->
    [one] modificada
   *[other] modificadas
}
import-would-unchanged = { $count ->
    [one] sin cambios
   *[other] sin cambios
}
import-did-created = { $count ->
    [one] nueva
   *[other] nuevas
}
import-did-updated = { $count ->
    [one] modificada
   *[other] modificadas
}
import-did-unchanged = { $count ->
    [one] sin cambios
   *[other] sin cambios
}
import-skipped = { $count ->
    [one] fila omitida
   *[other] filas omitidas
}
import-skipped-why = Omitidas:
import-skip-concern = preocupaciones, que no son recomendaciones
import-skip-pledge = compromisos voluntarios
import-skip-other_state = de otro Estado
import-skip-repeated = repetidas
import-skip-archived = ya registradas como historial
import-problems-count = { $count ->
    [one] fila con un problema
   *[other] filas con un problema
}
import-problems = { $count ->
    [one] Un problema
   *[other] { $count } problemas
}
import-more-problems = { $count ->
    [one] Hay uno más en la tabla descargable.
   *[other] Hay { $count } más en la tabla descargable.
}
import-download = Descargar en CSV
import-row = Fila
import-column = Columna
import-problem = Qué está mal
import-mend = Las demás filas ya se pueden importar. Corrija estas en el archivo y entréguelo de nuevo: lo que ya se conoce queda como está.
import-examples = Qué recomendaciones
import-otherwise = Leerlo de otro modo: Estado, historial, columnas
import-columns = Columnas
import-columns-hint = Indique qué columna del archivo contiene qué. Solo el texto es necesario; lo demás se reconoce por su encabezado.
import-field-text = Texto
import-field-number = Número
import-field-state = Estado
import-field-body = Órgano
import-field-symbol = Signatura del documento
import-field-cycle = Ciclo
import-field-session = Período de sesiones
import-field-recommenders = Estados recomendantes
import-field-position = Posición
import-field-position_note = Nota sobre la posición
import-field-position_source = Fuente de la posición
import-field-themes = Temas
import-field-primary_theme = Tema principal
import-field-groups = Grupos
import-field-sdgs = ODS
import-field-annotation_id = Identificador de anotación del ACNUDH
import-field-published_on = Publicada el
import-field-classification = Clasificación
import-field-lead = Institución líder
import-field-supports = Instituciones de apoyo
import-field-status = Grado de aplicación
import-field-last_answer = Última respuesta
import-field-answered_on = Respondida el

## An import
import-running = En curso
import-saving = { $count ->
    [0] Empieza la importación …
    [one] Una fila guardada …
   *[other] { $count } filas guardadas …
}
import-starting = { $count ->
    [one] Ha empezado el seguimiento de una recomendación …
   *[other] Ha empezado el seguimiento de { $count } recomendaciones …
}
import-running-why = Puede dejar esta página: la importación continúa aunque se reinicie una máquina.
import-done = { $count ->
    [one] Listo: se leyó una fila.
   *[other] Listo: se leyeron { $count } filas.
}
import-done-nothing = Listo. Todo lo que hay en este archivo ya se conocía, así que nada cambió.
import-stopped = detenida
import-stopped-why = La importación se detuvo: { $why }
import-as-history = historial
import-file = Archivo
import-who = Por
import-by-command = un comando
import-when = Cuándo
import-new = Nuevas
import-changed = Modificadas
import-same = Sin cambios
import-problems-short = Problemas
import-next = Qué hacer ahora
import-next-recommendations = Importar recomendaciones
import-next-unowned = Sin responsable

## Routing
import-routing-intro = Las recomendaciones que nadie lidera se asignan a instituciones por tema, grupo, ODS u órgano, según las reglas de asignación.
import-all-owned = Todas las recomendaciones tienen institución responsable.
import-no-rules = Aún no hay reglas de asignación. Llegan con una tabla de tema, grupo, ODS u órgano e institución.
import-rules = Importar reglas
import-no-rule-fits = { $count ->
    [one] Una recomendación no tiene responsable y ninguna regla le conviene.
   *[other] { $count } recomendaciones no tienen responsable y ninguna regla les conviene.
}
import-give = { $count ->
    [one] Asignarla
   *[other] Asignar las { $count }
}
import-routed = { $count ->
    [one] Las reglas nombran una institución para una recomendación. Se le pide acuse de recibo.
   *[other] Las reglas nombran una institución para { $count } recomendaciones. De cada una se pide acuse de recibo.
}
import-left = { $count ->
    [one] Una queda sin responsable.
   *[other] { $count } quedan sin responsable.
}
import-proposed = Qué se asignaría
import-leads = Líder
import-supports = Apoyo
import-more = { $count ->
    [one] … y una más
   *[other] … y { $count } más
}
import-by-institution = Por institución
import-ties = No decididas por las reglas
import-giving = { $done } de { $total } asignadas …
import-giving-stopped = La asignación se detuvo antes del final. Lo asignado queda asignado.
import-given = { $count ->
    [0] No se asignó nada.
    [one] Se asignó una recomendación a una institución.
   *[other] Se asignaron { $count } recomendaciones a instituciones.
}

## What cannot be done
import-fault-none = Elija primero un archivo.
import-fault-large = El archivo supera los { $megabytes } MB y no se conservó nada de él. Divídalo o exporte menos columnas.
import-fault-unreadable = { $why }.
import-fault-columns = No se reconocen las columnas de esta tabla. Indique abajo qué contiene cada una; basta con el texto.
import-fault-state = Nada en el archivo dice de qué Estado son estas recomendaciones. Indique el Estado abajo.
import-fault-engine = El motor de flujos no responde. Inténtelo de nuevo en un momento.
import-fault-inside = Algo falló de nuestro lado. El registro de las páginas tiene los detalles.
import-fault-not-ready = Examine primero el archivo hasta el final; uno que no se puede leer no se puede importar.
import-fault-gone = El archivo ya no está aquí. Entréguelo de nuevo.
