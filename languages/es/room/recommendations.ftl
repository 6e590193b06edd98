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
recommendations-by-sdg = Objetivo de Desarrollo Sostenible
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
