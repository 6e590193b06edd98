"""Spanish: what people say in daily life, beside the words that name a status or a duty."""

from collections.abc import Mapping

from domain.replies.languages.es.statuses import _DONE, _GOING_ON, _PARTLY
from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_DOING = (
    "finalizando|redactando|elaborando|preparando|revisando|tramitando|discutiendo|analizando|socializando|"
    "validando|capacitando|formando|consultando|negociando|recopilando|construyendo|diseñando|implementando|"
    "ejecutando|trabajando|avanzando"
)

_SIGNS: Mapping[Sign, str] = {
    Sign.NOT: (
        "ni siquiera, ninguna|ninguno de las|los|estas dos|tres|cuatro|cinco|seis|2|3|4|5|6 [recomendaciones|puntos]"
    ),
    Sign.NO_CHANGE: (
        "[no] [se] [tenemos|hay|hubo|registran|reportan] sin|ningún|ninguna|nada_de|no_hay|no_hubo|no_tenemos "
        "avances|avance|progreso|progresos nuevos|nuevo|desde_el_último_reporte|desde_el_último_informe|"
        "desde_la_última_vez|que_reportar|que_informar|desde_entonces, [no] tenemos|hay|tengo nada nuevo|más "
        "[que] [informar|reportar|agregar|añadir|comunicar|señalar], nada que reportar|informar|señalar|agregar "
        "[este|por|en|para] [el|este] [trimestre|mes|periodo|momento|semestre], ninguna de las dos|tres|cuatro|"
        "seis|3|2 tiene|presenta|ha_tenido|registra|reporta cambios|novedades|novedad|variación, sin novedad|"
        "novedades|cambios|cambio|nada_nuevo en|para|sobre ninguna de las dos|tres|cuatro|seis|3|2, nada nuevo en|"
        "para|sobre ninguna de las tres|dos|seis, seguimos igual|en_lo_mismo, seguimos como estábamos|antes, "
        "situación|estado idéntica|idéntico|similar a la|lo [de|del], situación idéntica"
    ),
    Sign.ALL: (
        "ninguna de las dos|tres|cuatro|seis|3|2 tiene|presenta|ha_tenido|registra|reporta cambios|novedades|"
        "novedad|variación, sin novedad|novedades|cambios|cambio|nada_nuevo en|para|sobre ninguna de las dos|tres|"
        "cuatro|seis|3|2, nada nuevo en|para|sobre ninguna de las tres|dos|seis, ninguna|ninguno de las|los|estas "
        "dos|tres|cuatro|cinco|seis|2|3|4|5|6 [recomendaciones|puntos], de las|los tres|dos|seis|3|2|6"
    ),
    Sign.REST: (
        "[en|para|de|sobre|con] las|los otras|otros|demás|restantes dos|tres|cuatro|cinco|2|3|4|5 "
        "[recomendaciones|puntos], en|para|de|sobre las|los dos|tres|2|3 restantes|otras, en|para|de|sobre las|"
        "los otras|demás|restantes|otros [recomendaciones|puntos], en|para|de lo demás|el_resto|la_otra|el_otro"
    ),
    Sign.HEDGE: (
        "piden|pidieron|ordenaron decir|que_digamos|poner, "
        "es [una] cuestión de, mucho decir, demasiado pronto para decir|decirlo, "
        "es pronto para decir|decirlo, "
        "[es|esa_es] [una] buena|excelente pregunta, sería falso|inexacto|exagerado, "
        "por decirlo así, por así decirlo, digamos, es un decir, en el papel, en papel, se supone, supuestamente, "
        "según dicen, dicen, me dijeron, me dicen, nos dicen, cuentan que, quién sabe, un paso adelante, dos "
        "atrás, yo soy el papa, ya mero, para la foto, de mentiras, o casi, de palabra"
    ),
    Sign.FILLER: (
        "o sea, es decir, nuestros servicios|equipos, con relación a|al, manifestamos|manifiesto que, "
        "[con] respecto del|al|a [último|anterior] informe|reporte [anterior|pasado] [de|del], en relación al|con "
        "[último|anterior] informe|reporte, se_puede|pueden|podemos|puede|puedo [ya] cerrar|archivar|marcar [ya] "
        "[este_punto|el_punto|este_tema|la_recomendación|esta_recomendación|que|como|el_caso], de|por nuestra|mi "
        "parte, por este|nuestro lado, en cuanto a nosotros, en lo que nos corresponde|toca|concierne, "
        "activamente, con todo gusto, para ser breve|breves|claros, en resumen, resumiendo, buenas|malas|"
        "excelentes noticias, buena|mala noticia, como saben, como ya saben, en nuestro ministerio, en nuestra "
        "institución|dirección|dependencia, le confirmo, les confirmo, les informo, le informo, cabe decir|"
        "señalar|indicar, aquí, por acá, este tema, este asunto, este punto, [a|de|desde|respecto_de] nuestro|"
        "nuestra|mi|su anterior|último|última envío|mensaje|informe|respuesta|correo|reporte, a nuestro envío|"
        "informe|mensaje|reporte anterior|previo|pasado, a la|lo de|del, el asunto, el tema, el caso, el "
        "expediente, ese expediente, este expediente, ese tema, dicho simplemente, dicho de otro modo, en pocas "
        "palabras, en una palabra, en el|este|ese tema|asunto|punto"
    ),
    Sign.DOUBT: (
        "inicio|arranque|comienzo [está] previsto|programado|estimado|planificado|contemplado, deberíamos, "
        "suponiendo que, en el supuesto de que, supongamos que, debíamos, debería haber, debiéramos, tendríamos, "
        "tendremos, iremos, pensamos, habrá, habría, íbamos a, pretendíamos"
    ),
    Sign.SINCE: (
        "en [estrecha] coordinación|colaboración|conjunto con, "
        "toda vez que, "
        "debido a|al, dado que|el|la|lo, en vista de|del, en razón de|del, con [el] apoyo|ayuda|respaldo|"
        "acompañamiento de|del, gracias al|a, con motivo de|del, por motivo de, ya que, puesto que, por cierre, "
        "por el cierre, con la ayuda|asistencia de|del, ley|decreto|reforma aprobada|aprobado|publicada|publicado|"
        "promulgada|sancionada|vigente"
    ),
    Sign.NOT_OURS: (
        "no tenemos atribución|atribuciones|competencia|competencias [en_la_materia|en_esta_materia|sobre|en] "
        "[esto|ello], "
        "no somos nosotros, no nos toca|compete|incumbe, no es con|para|de nosotros, por no corresponder|"
        "correspondernos|ser_de_nuestra_competencia [a_nuestro_ministerio|a_esta_institución], se|nos equivocaron|"
        "equivocado|han_equivocado de|con ministerio|institución|destinatario|dirección, no somos competentes|"
        "los_competentes|los_indicados|los_responsables [en_esta_materia|en_la_materia|para_esto|en_el_tema], no "
        "es nuestro [tema|ámbito|asunto|mandato|sector|rol], no es nuestra [área|materia|función|responsabilidad]"
    ),
    Sign.BELONGS: (
        "la|esa|su competencia es|recae|corresponde del|de_la|en_el|al, [este|el|ese] tema|asunto|punto|"
        "recomendación [lo|la] lleva|maneja|ve|gestiona el|la, [lo|la] lleva|maneja|ve|gestiona el|la, es|son "
        "competencia|responsabilidad|asunto|tema|ámbito exclusiva|exclusivo|directa|propia|propio del|de_la, sino "
        "del|de_la|al, es el|la|del|de_la|con_el, consultar|vean|ver|consulten|verlo|hablen con el|la, diríjanse|"
        "dirigirse|dirigir|remitir|remitirla|remítanla|trasladar|trasladarla al|a_la, toca|compete|incumbe al|"
        "a_la, reenvíenla|reenvíenlo|remítanla|remítanlo|envíenla|envíenlo|diríjanla|derívenla|trasládenla al|"
        "a_la"
    ),
    Sign.OURS: (
        "[nosotros] nos encargamos|ocupamos|hacemos_cargo|encargaremos|ocuparemos|haremos_cargo, le|les|la "
        "daremos|damos|vamos_a_dar seguimiento|trámite|cumplimiento, dar seguimiento, daremos seguimiento [a] "
        "[la] [recomendación], aceptamos [la|esta] [recomendación], es|son [de] competencia|responsabilidad|tarea "
        "de nuestro|nuestra|este|esta ministerio|institución|despacho|dirección, [sí] nos corresponde|toca|"
        "compete, asumimos [la|esta|el] [recomendación|seguimiento|responsabilidad]"
    ),
    Sign.RECEIVED: (
        "tomamos|tomo|hemos_tomado conocimiento|nota|razón [de] [la|esta|su] [recomendación|mensaje|"
        "comunicación], damos|doy por recibida|recibido [la|el|su] [recomendación|mensaje|comunicación], quedamos|"
        "quedo enterados|enterado|enterada|notificados, enterado, enterada, enterados, anotado, recibidas las "
        "dos, recibidas ambas, recibí|recibimos su|la|el [mensaje|recomendación|correo|comunicación]"
    ),
    Sign.EXTEND: (
        "dar|darnos|den|dan|deme|denos|regale|regalarme|regalarnos chance|oportunidad|un_chance|un_tiempito|"
        "unos_días|tiempo|plazo|más_tiempo, ampliar|extender|prorrogar|aplazar|postergar|correr|mover|alargar [el|"
        "la|nos] [plazo|fecha|término|entrega], ampliación [de|del] [plazo|término], una ampliación, un plazo, "
        "plazo, prórroga, un tiempito más, más plazo"
    ),
    Sign.REQUEST: (
        "[se] solicita, no llegamos|alcanzamos|vamos_a_llegar [a_tiempo], "
        "favor, favor de, me puede, me pueden, nos puede, nos pueden, podría, podrían, sería posible, será "
        "posible, es posible, concédannos, solicito, solicitamos, pedimos, pido, rogamos, agradeceríamos, "
        "agradecería, agradeceremos, quisiéramos, quisiera, necesitaríamos, precisaríamos, nos harían falta, nos "
        "haría falta, requeriríamos, requerimos"
    ),
    Sign.FORWARD: (
        "[la|su] persona de_contacto es [ahora], "
        "[este|el|ese] [tema|asunto|caso|punto|expediente] [ahora|ya] lo|la lleva|maneja|ve|atiende|sigue|"
        "coordina|tiene [ahora|actualmente|desde_ahora|desde_hoy], ahora lo|la lleva|maneja|ve|atiende|coordina, "
        "quien|la_persona_que|el_que|la_que [ahora] da|lleva|atiende|ve|maneja|responde|coordina [ahora|el|"
        "seguimiento|este|tema|por|al|a|de|lo|asunto|el_seguimiento|este_tema|al_tema] [ahora|desde_ahora|"
        "desde_hoy] es [mi] [colega|compañera|compañero], a partir de ahora|hoy responde|atiende|contesta|"
        "escriban_a|diríjanse_a|contacten_a, [está|queda|quedó] [ahora] a cargo de [mi] [colega|compañera|"
        "compañero], [se] [lo|la] [le] paso|pasé|traslado|trasladé|remito|remití|delego|delegué|transfiero "
        "[el_tema|el_caso|este_tema|este_asunto|el_asunto] a [mi] [colega|compañera|compañero], [el] seguimiento "
        "[está|queda] [ahora] a_cargo_de|en_manos_de|lo_lleva|lo_hace, contacten|contactar|contacte|escriban|"
        "escribir|escriba [desde_ahora|ahora|directamente] a [mi] [colega|compañera|compañero], diríjanse|"
        "dirigirse|diríjase [desde_ahora|ahora|directamente] a"
    ),
    Sign.CHARGE: (
        "queda|quedará a_cargo [de] [esta_recomendación|este_asunto|este_tema] [en_mi_reemplazo|en_mi_lugar], "
        "me|nos reemplaza|sustituye|releva|reemplazará|sustituirá|reemplazó [a_partir_de_hoy|desde_hoy|"
        "desde_ahora|ahora|en_el_cargo], asume|asumirá|asumió|toma|tomará|continúa|llevará|lleva [ahora] el|este|"
        "la|con_el seguimiento|tema|asunto|cargo|caso|expediente|relevo, se encarga|encargará|hace_cargo|"
        "hará_cargo|ocupa|ocupará [ahora|desde_ahora|desde_hoy] [del|de] [tema|esto|este_tema|asunto|"
        "seguimiento], es su|el|la nuevo|nueva contacto|enlace|punto_focal|responsable|encargado|encargada, ocupa|"
        "ocupará [ahora] mi|el puesto|lugar|cargo [ahora], es quien ocupa mi puesto"
    ),
    Sign.WORK: (
        "[el|un|nuestro|este|del] texto|proyecto|proyecto_de_ley|proyecto_de_decreto|anteproyecto|"
        "anteproyecto_de_ley|borrador_de_ley|decreto|reglamento|plan_de_acción|plan_nacional|código|protocolo|"
        "programa|diseño|reclutamiento|estudio|proceso_legislativo|manual|expediente|convenio|trámite|"
        "trámite_legislativo|análisis|debate|desarrollo, [la|una|nuestra|esta|su] ley|reforma|capacitación|"
        "formación|redacción|revisión|elaboración|estrategia|política|política_nacional|preparación|consulta|"
        "campaña|campaña_de_sensibilización|sensibilización|ratificación|construcción|evaluación|validación|"
        "aprobación|adopción|discusión|socialización|contratación|promulgación|firma|publicación|tramitación|"
        "armonización|negociación, [las|los|nuestras|unas] consultas|capacitaciones|formaciones|discusiones|"
        "negociaciones|gestiones|mesas_de_trabajo|reuniones|reformas|estudios|talleres|obras|trámites|textos|"
        "cursos|jornadas, [el|un|nuestro] comité|grupo_de_trabajo|equipo|comité_técnico|grupo_técnico, [la|una|"
        "nuestra] comisión|mesa|mesa_técnica|mesa_de_trabajo|comisión_técnica"
    ),
    Sign.TAKEN: (
        "aprobado|aprobada|aprobados|aprobadas|promulgada|promulgado|publicada|publicado|sancionada|firmado|"
        "firmada|ratificado|ratificada|aprobó|promulgó"
    ),
    Sign.BEGUN: ("abierto|abierta|abordado|abordada|tocado|abrir|abordar"),
}
_STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        "ninguna|ninguno|ningunas iniciada|iniciado|comenzada|empezada|empezado, "
        "[todavía|aún|ni_siquiera] no le|la|lo hemos|han entrado|tocado|abordado|metido_mano|hincado_el_diente, no "
        "hemos hecho|realizado|avanzado|empezado|iniciado|dado nada|ni_un_paso|ningún_paso|paso_alguno "
        "[la_verdad|todavía|aún|hasta_la_fecha|al_respecto], no se ha "
        "realizado|ejecutado|efectuado|hecho|dado|adoptado "
        "ninguna|ningún|nada|acción_alguna|medida_alguna|paso_alguno [actividad|acción|medida|paso|avance|gestión] "
        "[al_respecto|a_la_fecha|hasta_ahora|todavía], estamos|seguimos en cero|ceros|pañales, "
        "[la_implementación|el_proceso|esto|eso|lo] no arranca|ha_arrancado|ha_despegado|despega [aún|todavía], "
        "todavía|aún no arranca|arrancamos|despega|despegamos|se_mueve_nada, nada aún|todavía|de_nada, no se ha "
        "movido un dedo, "
        "pendiente|pendientes de|por iniciar|inicio|comenzar|empezar|arrancar, [seguimos|sigue|siguen|estamos] "
        "[aún|todavía] sin empezar|comenzar|iniciar|arrancar, [está|queda|todo] todo|está|queda por_hacer, no "
        "hemos|he|ha tenido tiempo de empezar|comenzar|iniciar|arrancar"
    ),
    Status.IN_PROGRESS: (
        "[se] [está|están|viene|vienen|va|van|ha_estado|continúa] [siendo] "
        "implementando|ejecutando|desarrollando|aplicando|cumpliendo|atendiendo|trabajando "
        "[la_recomendación|esta_recomendación|la|las_acciones] [de_forma|de_manera|en_forma] "
        "[gradual|gradualmente|progresiva|progresivamente|paulatina|paulatinamente|escalonada|por_etapas|por_fases], "
        "[ya] dimos|se_dio|hemos_dado|se_ha_dado|damos|dando inicio|comienzo|arranque|continuidad|marcha "
        "a_las|a_los|a_la|al|a_su "
        "consultas|trabajos|trabajo|proceso|implementación|ejecución|redacción|socialización|talleres|"
        "acciones|actividades|capacitaciones|mesas, vamos por la_mitad|medio_camino, a_la_mitad|a_mitad del "
        "camino|proceso|trabajo, ya vamos por, en vías|camino|proceso|fase|etapa|curso de "
        "implementación|ejecución|cumplimiento|implementarse|cumplirse|desarrollo|aplicación|implementarla, "
        f"[estamos|están|está|venimos|vienen|seguimos|siguen|seguimos_aún|se_está|se_están] {_DOING} [activamente|"
        "todavía|aún], va|vamos|van|marcha por buen_camino|muy_buen_camino, por buen camino, se está|están "
        f"trabajando|ejecutando|haciendo, [los|el|la] trabajos|trabajo|proceso|implementación {_GOING_ON} bien|"
        "con_normalidad|normalmente|poco_a_poco|lentamente, hemos|ha|han empezado|comenzado|iniciado a|la|el|las|"
        "los redactar|elaborar|preparar|capacitar|revisar|consultar|trabajar|redacción|consultas|capacitaciones|"
        "trabajos|consulta, empezamos|comenzamos a redactar|elaborar|preparar|capacitar|revisar|consultar|"
        "trabajar, [el|un|nuestro|la|una] [comité|grupo_de_trabajo|comisión|mesa|equipo] está|están trabajando en "
        "ello|eso|esto|el_tema"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "[se|la|lo|hemos|ha] [hemos|ha|han] "
        "cumplimos|cumplido|cumplió|hicimos|hecho|implementamos|implementado|ejecutamos|ejecutado|"
        "completamos|logramos|logrado|realizado|atendido [solo|solamente|únicamente|apenas] [con] "
        "la_mitad|una_parte|parte|algunos_puntos|algunas_partes|ciertos_aspectos|algunos_componentes|"
        "algunas_acciones|varios_puntos [de] "
        "[ella|la_recomendación|esta_recomendación|lo_solicitado|lo_pedido|las_acciones], "
        "algunos|algunas|ciertos|ciertas|varios|varias|una_parte_de_los|la_mitad_de_los "
        "componentes|puntos|acciones|aspectos|elementos|partes|medidas|compromisos [ya] [se|fueron|están|han_sido] "
        "ejecutaron|ejecutados|ejecutadas|cumplieron|cumplidos|cumplidas|implementaron|implementados|"
        "implementadas|realizaron|realizados|realizadas|hicieron|hechos|hechas [y|pero|mientras_que] "
        "[otros|otras|los_demás|las_demás|el_resto] "
        "[no|aún_no|todavía_no|faltan|están_pendientes|siguen_pendientes], "
        "[se] [la|lo] [ha|han|hemos] cumplimos|cumplido|implementado|implementamos|avanzó|ejecutó|cumplió|"
        f"implementó|avanzado|ejecutado [solo|sólo|solamente|únicamente] {_PARTLY}"
    ),
    Status.FULLY_IMPLEMENTED: (
        "con_lo_cual|con_ello|con_esto se completa|concluye|culmina|cierra|finaliza|cumple la|su|esta "
        "implementación|ejecución|recomendación [de_esta_recomendación|de_la_recomendación], "
        "[se] [le] [dio|dimos|ha_dado|hemos_dado|dado] pleno|total|cabal|íntegro cumplimiento [a] [la|esta] "
        "[recomendación], todas|todos las|los "
        "acciones|actividades|medidas|compromisos|puntos|componentes|pasos|tareas|exigencias "
        "[previstas|previstos|requeridas|requeridos|solicitadas|recomendadas|necesarias|contempladas|pedidas] [ya] "
        "[fueron|han_sido|están|se_encuentran|se] "
        "ejecutadas|ejecutados|realizadas|realizados|cumplidas|cumplidos|implementadas|implementados|"
        "adoptadas|adoptados|completadas|completados|concluidas|llevadas_a_cabo|ejecutaron|cumplieron|"
        "realizaron|adoptaron, [todo] lo_que|cuanto [nos] "
        "[pedía|pide|pedían|solicitaba|solicita|recomendaba|exigía|se_pidió|se_pedía] [la] [recomendación] [ya] "
        "[se|está|fue|ha_sido] [hizo|hecho|cumplió|ejecutado|cumplido|realizado|implementado], "
        "implementación|ejecución|cumplimiento total|completa|completo|plena|pleno|concluida|finalizada "
        "[de_la_recomendación|de_esta_recomendación], "
        "[la|esta|dicha] recomendación [ya] está|fue|ha_sido|quedó|se_encuentra|puede_darse_por|"
        f"puede_considerarse [ya|entonces|ahora|por_tanto|por_lo_tanto|por_ende] {_DONE}, por_lo_tanto|por_tanto|"
        f"por_ende|entonces|así_que [la_recomendación|ya] está|queda|quedó {_DONE}, [se] puede|pueden|podemos|"
        "puedo [ya] dar|darse|darla|darlo|considerar|considerarla|considerarse|tener|tenerla [ya] [la|esta|"
        f"la_recomendación|esta_recomendación|el_punto] [como|por] {_DONE}, objetivo [plenamente|totalmente] "
        "cumplido|alcanzado|logrado, meta cumplida|alcanzada, [ya] cumplimos|hemos_cumplido con la|esta|lo "
        "recomendación|solicitado|pedido, ya hemos cumplido, [ya] se hizo|cumplió|realizó|ejecutó todo "
        "[lo_que_se_pedía|lo_pedido|lo_solicitado|lo_recomendado]"
    ),
    Status.BLOCKED: (
        "no podemos|pudimos|logramos|hemos_podido|es_posible|se_puede avanzar|continuar|seguir|proseguir "
        "por|debido_a|a_causa_de|sin falta_de|la_falta_de|carecer_de|ausencia_de|recursos|presupuesto|fondos "
        "[recursos|presupuesto|fondos|quórum|personal|dinero], no podemos|pudimos|logramos "
        "avanzar|continuar|seguir|proseguir [más] [por], [está|quedó|sigue] en punto|un_punto|vía|un_callejón "
        "muerto|sin_salida"
    ),
}
_EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        "[sigue|está|continúa] en trámite|proceso|debate legislativo|parlamentario|administrativo, "
        "[el|la|un|este|esta|nuestro|nuestra|dicho] "
        "proyecto_de_ley|iniciativa_de_ley|ley|anteproyecto|texto|decreto|reglamento|borrador|reforma|"
        "iniciativa|propuesta|norma|propuesta_de_ley|protocolo [ya] está|fue|se_encuentra|ha_sido|sigue|está_siendo "
        "[actualmente|ahora|todavía|aún] [analizado|discutido|examinado|revisado|debatido] "
        "[a|en|ante|al|con|por|bajo|para] [la|el|las|los] "
        "asamblea|asamblea_nacional|asamblea_legislativa|congreso|senado|parlamento|cámara|"
        "cámara_de_diputados|comisión|comisiones|consejo_de_ministros|gabinete|presidencia|discusión|"
        "debate|análisis|estudio|revisión|primera_lectura|segunda_lectura|consulta|dictamen|trámite|"
        "firma|primer_debate|segundo_debate|mesa_de_trabajo|revisión_jurídica|tramitación [y_está] "
        "[en_discusión|en_debate|en_análisis|en_estudio|en_revisión] [jurídica|legal|técnica], "
        "hay|existen|tenemos|se_registran|llevamos|se_han_logrado [importantes|buenos|significativos] "
        "avances|progresos|adelantos [importantes|significativos|sustanciales|concretos] [pero|aunque|sin_embargo] "
        "[no|aún_no|todavía_no|falta|faltan] [está|se_ha|hemos|la_hemos|concluir] "
        "[terminada|concluida|completa|finalizada|terminado|concluido|cumplida], [hemos|se_ha] avanzado|adelantado "
        "bastante|mucho|considerablemente|significativamente|algo, falta concluir|terminar|camino, ahí "
        "la_llevamos|la_vamos_llevando|vamos, un equipo|grupo|comité|consultor [técnico|de_trabajo] "
        "está|trabaja|se_encuentra [elaborando|redactando|preparando|trabajando|revisando] [en] [el|la|ello|eso] "
        "[reglamento|borrador|texto|ley|propuesta|proyecto], "
        "continúan|prosiguen|siguen|avanzan|continúa|prosigue|sigue los|las|el|la "
        "trabajos|acciones|gestiones|consultas|trabajo|proceso|labores|implementación, proceso "
        "iniciado|comenzado|en_marcha|abierto, "
        f"{_GOING_ON} bien|con_normalidad|normalmente|poco_a_poco|lentamente, comenzaron|empezaron|comenzó|empezó "
        "[en_otoño|en_primavera] y sigue|siguen|continúa|continúan"
    ),
    Status.FULLY_IMPLEMENTED: (
        "ya estufas, ya la|lo|las "
        "hicimos|cumplimos|terminamos|ejecutamos|completamos|cerramos|sacamos|implementamos, "
        "asunto|tema|caso|capítulo cerrado|concluido|zanjado, listo el pollo, ya se "
        "concluyó|terminó|culminó|finalizó|hizo|cumplió|ejecutó, ya salió, listón, "
        f"ya está [todo] {_DONE}, [ya] está todo {_DONE}|listo, [ya] quedó [todo] {_DONE}|listo|lista, ya quedó, "
        "ya [la] tenemos lista|hecha|listo"
    ),
    Status.PARTIALLY_IMPLEMENTED: ("[está] a medio hacer|camino|terminar, a mitad de camino, a medias"),
    Status.BLOCKED: (
        "atorada|atorado|atascada|atascado|empantanada|empantanado|entrampada|entrampado|encajonada|"
        "encajonado|engavetada|engavetado|varada|varado|frenada|frenado|trancada|trancado|entorpecida|"
        "obstaculizada|obstaculizado, se detuvo|frenó|paralizó|trabó|estancó|cayó|suspendió|interrumpió|congeló "
        "[todo|el_proceso|la_implementación|el_trabajo], nos quedamos sin "
        "fondos|presupuesto|recursos|financiamiento, está "
        "congelado|congelada|parado|detenido|frenado|archivado|suspendido"
    ),
}
PHRASEBOOK = Phrasebook(_SIGNS, _STATUSES, _EVERYDAY)
