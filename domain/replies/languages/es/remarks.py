"""Spanish: how people lead to what they report, class it, and end."""

from collections.abc import Mapping

from domain.replies.languages.es.statuses import _BEGUN, _DONE, _FULLY, _PARTLY, _STOPPED
from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_WAY = "proceso|curso|marcha|ejecución|trámite|tramitación|implementación|desarrollo|camino"
_STEPS = (
    "elaboración|redacción|consulta|consultas|revisión|diseño|validación|socialización|aprobación|discusión|análisis|"
    "estudio|planificación|formulación|preparación|ejecución|capacitación|licitación|contratación|concertación|"
    "diálogo|construcción|prueba|dictamen|debate|tramitación|ajustes|implementación|desarrollo|cumplimiento|"
    "levantamiento|reglamentación|recolección|sistematización|adecuación|negociación|selección|adquisición"
)
_OF_STEPS = "|".join(f"de_{step}" for step in _STEPS.split("|"))
_CLASSING = (
    "reportamos|reporto|reporta|calificamos|califica|clasificamos|clasifica|consideramos|considera|registramos|"
    "registra|catalogamos|declaramos|declara|informamos|marcamos|marco|valoramos|evaluamos|damos|doy|dimos|tenemos|"
    "tengo|ponemos|pongo|dejamos|dejo|anotamos|anoto|señalamos"
)
_SUBJECT = "[la|esta|dicha|la_presente|el|este] [recomendación|medida|punto|compromiso]"

_SIGNS: Mapping[Sign, str] = {
    Sign.EXTEND: (
        "reprogramar|reprogramen|reprograme|reagendar|recalendarizar|recalendaricen [la|el|su] [entrega|plazo|fecha|"
        "vencimiento|envío] [para|al|hasta] [el]"
    ),
    Sign.WORK: ("en consulta|consultas [con|por] [la|el|las|los], el|un|nuestro|este|dicho|su plan"),
    Sign.AND: ("y con eso|esto|ello|lo_cual, y así, y por eso|ello|tanto"),
    Sign.PARTLY: ("en_su_mayor_parte|en_su_mayoría|en_gran_parte|mayoritariamente|mayormente"),
    Sign.DOUBT: (
        "en_cuanto|ni_bien|no_bien|tan_pronto|apenas nos|se|tengamos|tenga|haya|salga|llegue|lleguen|el|la|los|las|"
        "nombren|aprueben|apruebe|asignen|den|firmen|termine|terminen|podamos, apenas termine, apenas terminemos"
    ),
    Sign.GREETING: (
        "qué tal va|están|está|vamos [todo], cómo están|está|va ustedes|usted|todos|todo, todo bien, todo bien por "
        "aquí|acá"
    ),
    Sign.FILLER: (
        "respecto|en_relación|comparado|frente al|con_el|con_respecto_al mes|año|trimestre|semestre|informe pasado|"
        "anterior|previo, amablemente, respetuosamente, encarecidamente, gentilmente, comedidamente, muy atentamente, "
        "tenemos, durante, a lo largo de|del, en el transcurso de|del, [ahí|aquí|acá|les|le] va|van el|la|los|las|"
        "nuestro|nuestra|mi informe|reporte|respuesta|respuestas|actualización|avance|estado|detalle|datos|situación, "
        "[respecto|con_respecto] del|al|el|de_nuestro|nuestro|en_el|en_nuestro informe|reporte|oficio|envío "
        "[anterior] de enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|"
        f"diciembre, {_CLASSING} {_SUBJECT} como|por, se reporta|registra|califica|clasifica|considera|cataloga como, "
        f"la|lo {_CLASSING} como|por, [su|el|nuestro] estado|estatus|status|situación [actual] es [el|la] [de] "
        "[siguiente], por lo anterior, por lo expuesto, por lo antes expuesto, por todo lo anterior, por todo ello, "
        "por ello, en consecuencia, en ese|tal|este sentido, dicho esto, con base en lo anterior|ello, en virtud de "
        "lo anterior, a la luz de lo anterior, dado lo anterior, así las cosas, con eso, con esto, con ello, de esta "
        "forma|manera, en definitiva, en conclusión, en concreto, concretamente, en líneas generales, a grandes "
        "rasgos, área técnica, esta área técnica, nuestra área técnica, desde esta dirección|unidad|oficina|"
        "secretaría, en esta dirección|unidad|oficina, esta dirección|secretaría|unidad|oficina|cartera, le|les|te "
        "cuento|comento|comentamos|contamos|aviso|avisamos|digo|decimos [que], les|le escribo|escribimos para|por|"
        "porque, avisarle|avisarles [que], por encargo de, dios, siga|sigue adjunto, pongan|ponga|póngale|pónganle|"
        "anote|anoten|apunten|apunte|márquela [ahí|nomás] [que|como|por_favor], oficialmente hablando, en lo que "
        "respecta|toca|refiere|concierne a|al, por lo que respecta|toca|hace|se_refiere a|al, lo que es, tocante a|"
        "al, referente a|al, de las [recomendaciones] de|del upr|epu|examen_periódico_universal, solo les|le puedo|"
        "podemos contestar|responder|informar [por|sobre] [la|el], le|les respondo|respondemos|contesto|contestamos "
        "[sobre|por], hasta donde vamos, a mi cargo, al cierre de este|del informe|año|mes, al cierre, mejor noticia, "
        "sin más, sin otro asunto, así pues, entonces sí, ahora sí, eso sí, ahora bien, como les|le decía|dije|"
        "comenté|comentaba [antes|ayer], dale que, che, ojo, ojo que, fíjese, fíjense, fíjese que, fíjense que, mira, "
        "le aclaro, les aclaro, aclaro que, preciso que, puntualmente, por si acaso, por si hace falta, a estas "
        "fechas, a esta fecha, en estos momentos, en la actualidad, al presente, ahorita, ahorita mismo, al día de la "
        "fecha, a la hora de escribir esto, con corte a, según lo informado por el área, va para allá"
    ),
    Sign.SINCE: (
        "por las|los|la|el elecciones|vacaciones|feriados|feriado|fiestas|receso|carnaval|cierre|auditoría|mudanza|"
        "transición, por elecciones|vacaciones|feriados|auditoría, por razones|motivos de carga|fuerza|trabajo|salud|"
        "la|agenda|enfermedad [laboral|mayor|de_trabajo], según consta|se_desprende|obra|se_acredita [en|de] [el|la|"
        "los|las], conforme consta|obra en, tal como consta|obra en, como consta|obra en, según decreto|ley|acuerdo|"
        "resolución|acta|oficio, como lo acredita|acreditan|demuestra|demuestran, por cuanto, en razón de|del, "
        "producto de|del, a consecuencia de|del, como consecuencia de|del, por decisión de|del, por orden de|del, por "
        "culpa de|del, pues, por huelga|paro|recorte|recortes|reestructuración|cambio de|del, por la|el huelga|paro|"
        "recorte|cambio|falta|veda|emergencia, mientras se|no, pese a|al, a pesar de que, cuya, cuyo, la|el cual, los|"
        "las cuales"
    ),
    Sign.PROMISE: (
        "[se|te|les|le] la|las|lo|los|esa|esas|esta|estas|aparte|después|luego paso|pasamos|mando|mandamos|envío|"
        "enviamos|respondo|respondemos|contesto|contestamos|hago_llegar|pasaré|mandaré|enviaré|responderé|contestaré|"
        "pasaremos|mandaremos|enviaremos|comparto|compartimos|compartiré [luego|después|aparte|pronto|mañana]"
    ),
    Sign.AUTO: (
        "no estoy|estaré revisando|leyendo|viendo|atendiendo|consultando [el|mi|este] [correo|buzón|correos], sin "
        "acceso al|a_mi correo, estoy|me_encuentro|estaré de|en|con licencia|permiso|descanso|comisión|reposo médica|"
        "médico|por_maternidad|por_paternidad|sindical"
    ),
    Sign.HEDGE: (
        "por|con|de mi jefe|jefa|superior|directora|director, según ellos|ellas|él|ella|dijeron|supe|supimos|"
        "informaciones, lo mismo digo, me|nos pidieron|mandaron|ordenaron poner|decir|escribir, con el_favor|la_ayuda|"
        "la_gracia|la_bendición de dios, si dios quiere, dios mediante, primero dios, dios dirá, dios quiera, por "
        "ejemplo :, en un mundo ideal, pregúntenle a otro, vaya usted a saber, a saber, algo se|hemos [ha] avanzó|"
        "avanzado|hizo|hecho, por decir algo, ponga lo que quiera, pongan lo que quieran, lo que usted|ustedes diga|"
        "digan|quiera|quieran|mande|manden, eso dicen, eso creo, eso espero, creo yo, si se quiere, ni idea, "
        "políticamente|formalmente|técnicamente hablando, jeje, jejeje, ja ja"
    ),
    Sign.NO_CHANGE: (
        "no ha_habido|hubo|hay|registra|registró [ningún] movimiento|movimientos [alguno], no hay|tenemos|existe|hubo "
        "[todavía|aún] ninguna|ningún|mayor novedad|cambio|variación|modificación [que_reportar|que_informar], "
        "[seguimos|estamos|continuamos|sigue|está] en la|el misma|mismo situación|posición|punto|estado [que|del|de] "
        "[antes|en_el_último_informe|el_trimestre_pasado|trimestre_pasado|el_mes_pasado|el_año_pasado|la_última_vez], "
        "[se] mantiene|sigue|continúa|está [tal] como|según|conforme se_describió|se_informó|se_reportó|fue_descrita|"
        "fue_informada|descrita|informada|reportada|lo_informamos|lo_reportamos [en] [el|la|nuestro|nuestra|su] "
        "[informe|oficio|reporte|respuesta|nota] [anterior|pasado|pasada|previo], no|tampoco ha|han|hemos|hubo|habría "
        "[tenido|sufrido|presentado|experimentado|registrado|habido|mostrado] [ningún|ninguna|mayores|mayor|más] "
        "cambios|cambio|novedad|novedades|variación|variaciones|modificación|modificaciones|alteraciones, no presenta|"
        "presentan|registra|registran|muestra|muestran|reporta|tuvo|tuvieron|sufrió|sufrieron [ningún|ninguna|mayores|"
        "mayor] cambios|cambio|novedad|novedades|variación|variaciones|modificación|modificaciones, seguimos|sigue|"
        "siguen|continuamos|continúa|continúan|estamos|está|están [todavía|aún|hasta_ahora|por_ahora] sin [mayor|"
        "mayores|ninguna|ningún] novedad|novedades|cambios|cambio|variación|variaciones, [se] mantiene|mantienen|"
        "permanece|permanecen el|la|los|las|en [el|la] mismo|misma|mismos|mismas estado|situación|estatus|condiciones|"
        "términos, en el mismo estado|punto|lugar, nada ha|se_ha cambiado|movido|modificado, nada se movió, vale lo "
        "mismo que, aplica lo mismo que, mismo comentario|texto que, lo informado|reportado [anteriormente|"
        "previamente|antes|en_su_momento] sigue vigente|siendo_válido|en_pie"
    ),
    Sign.BELONGS: (
        "[esa|esta|eso|esto] la|lo|las|los debe|deben|tiene_que|tienen_que|debería|deberían responder|atender|"
        "contestar|ver|reportar|informar|tramitar el|la, correspondiendo|siendo_competencia|compitiendo|tocando|"
        "correspondiéndole al|a_la|del|de_la, es cancha|resorte|terreno|materia|cosa del|de_la, eso|esto|esta es con|"
        "de|para el|la, correspondería|le_correspondería|debería_verla|tendría_que_verla al|a_la|el|la, de eso|esto "
        "se ocupa|encarga|hace_cargo el|la"
    ),
    Sign.OURS: (
        "a cargo de esta|este|nuestra|nuestro dirección|secretaría|unidad|oficina|cartera|coordinación|departamento|"
        "subsecretaría|ministerio|despacho"
    ),
    Sign.FORWARD: (
        "la|lo|las|los contesta|responde|contestará|responderá [ahora] [mi] [colega|compañera|compañero|la_licenciada|"
        "el_licenciado], las|los lleva|llevará|maneja|atiende|asume|asumió|coordina [ahora] [mi] [colega|compañera|"
        "compañero|la_licenciada|el_licenciado], [a_partir|desde] [del|el] [lunes|martes|miércoles|jueves|viernes|"
        "próximo_mes|mes_próximo|mes_que_viene|primero_de_mes] [el|la|su] [nuevo|nueva] punto_focal|enlace|contacto|"
        "persona_de_contacto|responsable|encargado|encargada será|pasará_a_ser [mi] [colega|compañera|compañero], "
        "[ahora|actualmente] es|está_siendo|pasó_a_ser [ahora] llevada|llevado|atendida|atendido|tratada|tratado|"
        "vista|visto|gestionada|coordinada por [mi] [colega|compañera|compañero], en mi lugar|reemplazo|remplazo "
        "queda|quedó|está|estará|entra|entró|responde|responderá|atiende [ahora] [mi] [colega|compañera|compañero], "
        "[desde|a_partir_de] [hoy|ahora|este_mes|esta_semana|enero|febrero] [la|el] [nueva|nuevo] persona_encargada|"
        "persona_a_cargo|persona_responsable|encargado|encargada|responsable|enlace|contacto|titular [del|de|para|en] "
        "[este|el|la] [tema|asunto|seguimiento|punto|recomendación] es|pasa_a_ser|será [ahora] [mi] [colega|compañera|"
        "compañero], quien asume|asumió|asumirá|toma|retoma|tomó|queda_con|se_queda_con|lleva|llevará|sigue|seguirá|"
        "ve [ahora] [el|este|la|esta] [tema|asunto|seguimiento|caso|expediente|recomendación] [ahora|"
        "a_partir_de_ahora|desde_ahora|desde_hoy|desde_este_mes] es [mi] [colega|compañera|compañero], queda|quedó|"
        "quedará como responsable|enlace|encargada|encargado|punto_focal [la|el] [licenciada|licenciado], me "
        "reemplaza|sustituye|releva|suple [desde_hoy|ahora|en_el_cargo] [mi] [colega|compañera|compañero]"
    ),
    Sign.CHARGE: (
        "quedó|queda|quedará|está|estará en_mi_lugar|en_mi_reemplazo|a_cargo|al_frente|como_responsable|como_enlace|"
        "como_encargada|como_encargado [del|de|con] [tema|esto|asunto|este_tema|esta_recomendación], se queda|quedó "
        "con el|este tema|asunto|expediente, me sustituye|reemplaza|releva|suple en este|el tema|asunto|cargo|puesto"
    ),
}
_STATUSES: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        f"[ya|ahí|aún|todavía] va|van|vamos|anda|andan|andamos [ya|todavía|aún|bien|lento|despacio] en {_WAY} "
        f"[{_OF_STEPS}], [ya] está|están|estamos|sigue|siguen|seguimos|se_encuentra|continúa [ya|todavía|aún|ahora] en "
        f"[plena|pleno] {_WAY} [{_OF_STEPS}]"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_CLASSING} [como|por] [ya] cumplida|implementada|completada|finalizada [la|esta|dicha] [recomendación], "
        "[ya] hicimos|cumplimos|completamos|terminamos|concluimos|hemos_hecho|hemos_cumplido|se_hizo|se_cumplió [ya] "
        "todo lo_que|cuanto [se|nos] pedía|pedían|pidió|pidieron|pide|solicitaba|recomendaba|recomienda|solicitó "
        "[la_recomendación], [así_que|por_lo_tanto|entonces|con_eso|con_esto|con_ello|por_lo_que] [ya|esta] queda|"
        "quedó|ha_quedado|está|doy_por|damos_por|la_damos_por|la_doy_por|se_da_por|la_dimos_por|dimos_por [ya] "
        f"cumplida|implementada|{_FULLY}_cumplida, se|la|lo [hemos|ha|han] cumplió|implementó|ejecutó|completó|"
        f"concluyó|cumplido|implementado [ya] {_FULLY}"
    ),
    Status.NOT_STARTED: (
        "por_ahora|de_momento|por_el_momento|hasta_ahora|hasta_hoy|hasta_la_fecha|a_la_fecha nada|"
        "no_se_ha_hecho_nada, [todavía|aún] no tenemos|hay|llevamos nada hecho|iniciado|empezado, [todavía|aún] no "
        f"nos hemos metido [con_esto|con_eso|en_eso], sigue|siguen|seguimos|está|están [todavía|aún] sin {_BEGUN}|"
        "iniciarse|comenzarse|empezarse"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "tuvo|tiene|ha_tenido|presenta|registra|lleva [un] cumplimiento|avance|implementación parcial, [está|va|queda|"
        f"quedó|se_cumplió|se_implementó] [solo|apenas] {_PARTLY} {_DONE}, [en] avance|cumplimiento parcial"
    ),
    Status.BLOCKED: f"[así_que|por_eso|por_ello|por_lo_que|entonces] está|quedó|sigue|permanece {_STOPPED}",
}
_EVERYDAY: Mapping[Status, str] = {
    Status.FULLY_IMPLEMENTED: "[ya] cumplimos|hemos_cumplido con esta|ella|esto|ello|eso|esa",
    Status.IN_PROGRESS: (
        "ahí va|van avanzando|caminando|despacio|poco_a_poco|lento|lenta, va|van lento|lenta|lentas|despacio|"
        "a_paso_lento pero va|van|avanza|avanzan|seguro|segura, en [la|una|plena|su] etapa|fase|proceso|período de "
        f"{_STEPS}, [ya] va|vamos|viene|venimos caminando|marchando|encaminada|encaminado|andando, en tramitación "
        "[legislativa|parlamentaria|administrativa]"
    ),
}
REMARKS = Phrasebook(_SIGNS, _STATUSES, _EVERYDAY)
