"""Spanish: further ways to say who answers and until when, that nothing is new, to ask, and to be polite."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign

_SIGNS: Mapping[Sign, str] = {
    Sign.FULLY: (
        "al 100, al cien, "
        "en su totalidad|integridad, a cabalidad, cabalmente, al 100 %, al cien por ciento|cien, cien por ciento, de "
        "principio a fin, en todos sus extremos|términos|aspectos|puntos|componentes, por completo, en "
        "forma|de_forma|de_manera total|completa|íntegra|integral|definitiva, al pie de la letra, de pe a pa"
    ),
    Sign.DONE: (
        "finiquitada|finiquitado|culminada|culminado|culminó|satisfecha|satisfecho|honrada|honrado|"
        "hecha_realidad|saldada|saldado|consumada|consumado|materializada|materializado|llevada_a_cabo|"
        "llevado_a_cabo|llevadas_a_cabo|atendida|atendido|efectuada|efectuado|despachada|despachado"
    ),
    Sign.PARTLY: (
        "en cierta|buena|gran medida|parte, a medias, hasta cierto punto, en algunos|ciertos "
        "puntos|aspectos|componentes, de_forma|de_manera|en_forma parcial"
    ),
    Sign.NO_CHANGE: (
        "no|sin hay|tenemos|existen actualizaciones|actualización|novedades|nuevas "
        "[que_reportar|por_el_momento|de_momento], sin actualizaciones|actualización, "
        "reiteramos|ratificamos|mantenemos|reitero|ratifico|mantengo [lo|nuestra|nuestro|la|el|mi] "
        "informado|respuesta|informe|señalado|dicho|reportado|indicado|comunicado|posición|estado "
        "[anterior|anteriormente|previamente|previo|ya|en_octubre|la_vez_pasada|antes], [nos] "
        "remitimos|remito|atenemos a|al lo|la|nuestra|nuestro|informe [informado|dicho|respuesta|informe|reportado] "
        "[anterior|previa|previo|anteriormente], la|nuestra situación|respuesta [no] "
        "ha_variado|varía|no_varía|no_ha_cambiado|se_mantiene|es_la_misma, [todo] [sigue|está|continúa] "
        "igual|igualito|como_antes|en_lo_mismo|en_las_mismas, en las mismas, mismo|misma|mismos "
        "estado|estatus|situación|respuesta|reporte|estatus [que] "
        "[la_vez_pasada|antes|el_anterior|la_última_vez|siempre], lo mismo que "
        "la_vez_pasada|antes|el_mes_pasado|la_última_vez|siempre"
    ),
    Sign.NOT_OURS: (
        "nuestro|nuestra|este|esta|el|mi ministerio|institución|despacho|dirección|entidad|secretaría|cartera "
        "no_tiene|carece_de|no_posee [ninguna|ningún] "
        "injerencia|competencia|atribuciones|participación|rol|papel|relación|responsabilidad|nada_que_ver "
        "[alguna|alguno] [en|con|sobre] [este|esta|el|la|esto|ello] [tema|materia|asunto|recomendación|cuestión], "
        "[nos|esto_nos|la_recomendación_nos|se_nos] "
        "llegó|llega|ha_llegado|enviaron|envió|remitió|mandaron|asignaron|asignó por "
        "error|equivocación|equivocado|error_involuntario, no somos [nosotros] la|el|los|las "
        "instancia|entidad|institución|órgano|ente|autoridad|dependencia|instancia|indicados|competentes|"
        "responsables|encargados "
        "[competente|responsable|encargada|rectora|rector|indicada|indicado|correspondiente], ajena|ajeno a "
        "nuestras|nuestra|nuestro|las funciones|competencias|competencia|mandato|ámbito|quehacer, "
        "eso|esto|esta|ese_tema "
        "no_es_nuestro|no_es_nuestra|no_va_con_nosotros|no_nos_toca|no_lo_vemos_nosotros|no_es_con_nosotros, no "
        "tenemos nada_que_ver|relación|vela_en_este_entierro|participación|injerencia [alguna] [en|con] "
        "[esto|este_tema|ello|la_recomendación|esta_recomendación], no nosotros"
    ),
    Sign.BELONGS: (
        "quien|el_que|la_que|que debe|debería|tiene_que "
        "responder|atender|atenderlo|contestar|informar|dar_respuesta, [el|la] "
        "ente|entidad|órgano|institución|instancia|autoridad|ministerio|cartera "
        "rector|rectora|competente|responsable|encargado|encargada|líder [en_la_materia|del_tema|en_este_tema] "
        "es|son [el|la], "
        "trasladen|remitan|envíen|dirijan|deriven|redirijan|reenvíen|pasen|canalicen|reasignen|turnen|"
        "trasladar|remitir|enviar|dirigir|derivar|redirigir|canalizar|reasignar|turnar|reencauzar [por_favor] "
        "[la|el|esta|este|lo|esto] [consulta|recomendación|pregunta|solicitud|tema|asunto|oficio|requerimiento] "
        "[al|a_la|hacia_el|a], "
        "pregúntenle|pregúntele|consúltenle|consulten|consulte|escríbanle|soliciten|solicítenlo|"
        "diríjanse|dirigirse|acudan|acudir|hablen|véanlo|véase [con] [al|a_la|el|la|con_el|a], "
        "[esto|eso|esta|ella|la_recomendación] debe|debería|tiene_que|corresponde|debió [ser] "
        "dirigirse|dirigida|enviarse|enviada|responderla|responderlo|contestarlo|verlo|atenderla|"
        "atenderlo|remitirse|trasladarse|asignarse [al|a_la|por|el|la], [esto|eso|este_tema|esa|ese_tema] lo|la "
        "ve|lleva|maneja|atiende|responde|coordina|trabaja|lidera|conduce|ejecuta el|la, es|son "
        "del|de_la|tarea_del|resorte_del|ámbito_del|cartera_del|materia_del|potestad_del|función_del, la "
        "competencia|titularidad|responsabilidad|rectoría|tutela [de_esta_materia|en_la_materia|del_tema] "
        "es|recae|corresponde|está|radica|pertenece [del|de|en|al|a] [la|el]"
    ),
    Sign.CHARGE: (
        "asumió|asume|asumirá|tomó|heredó|recibió mis|el|mi|sus funciones|cargo|puesto|tareas|responsabilidades, "
        "se encarga|ocupa|hace_cargo [ahora|desde_hoy], "
        "quien|el_que|la_que|que responde|lleva|atiende|maneja|coordina|ejecuta|rige|es_competente|es_responsable "
        "[esto|este_tema|el_tema], es el|la|quien "
        "responsable|competente|rector|rectora|encargado|encargada|ente_rector|entidad_competente|"
        "autoridad_competente|institución_competente|líder|que_lleva_esto|que_responde "
        "[de_esto|del_tema|en_la_materia|de_este_tema], lleva|maneja|atiende|ve|coordina|lidera|ejecuta "
        "este|el|esta|esto|ese tema|asunto|recomendación|eso, continuará|continúa|seguirá|sigue|quedará|queda "
        "con|a_cargo|al_frente|al_tanto|encargado|encargada|dando [del|de|el|la|con] "
        "[seguimiento|tema|asunto|esto|recomendación|este_tema|esta_recomendación|trabajo], les|le|te "
        "responderá|contestará|atenderá|escribirá|contactará|dará_respuesta|informará|enviará_la_respuesta, "
        "dará|da|va_a_dar continuidad|seguimiento|respuesta [al|a] [tema|asunto|esto|proceso], [es] "
        "mi|nuestro|nuestra reemplazo|sucesor|sucesora|relevo|remplazo [en_el_cargo], me "
        "releva|sucede|sustituyó|remplaza|remplazó|suplirá|suple|cubre|cubrirá"
    ),
    Sign.FORWARD: (
        "[el|la|nuestro|mi|su] [nuevo|nueva] "
        "punto_focal|enlace|contacto|persona_de_contacto|responsable|encargado|encargada para|de esta|la|este|el "
        "recomendación|tema|asunto es|será [ahora] [mi] [colega|compañera|compañero], "
        "[el|este|la|ese] asunto|tema|seguimiento|expediente|caso|recomendación [ahora|ya] "
        "queda|quedó|pasó|pasa|está|recae|fue_asignado|fue_asignada|ha_sido_asignado|se_asignó|se_le_asignó "
        "en_manos_de|a_cargo_de|con|a [mi] [colega|compañera|compañero|la_licenciada|el_licenciado], "
        "se|fue|ha_sido|han|hemos|se_ha "
        "designó|designado|designada|nombró|nombrado|nombrada|asignó|asignado|delegó|delegado|encargó a|al|a_la "
        "[licenciada|licenciado|colega|compañera|compañero], [mi|nuestro|nuestra] "
        "reemplazo|sucesor|sucesora|relevo|remplazo [se_llama|es], [la|el] [nueva|nuevo] "
        "encargada|encargado|contacto|enlace|punto_focal|responsable [ahora|actual] [es|se_llama|pasa_a_ser|será], "
        "comunicarse|comuníquense|comunícate|contactarse|contáctense|escríbanle|escríbale|hablen|coordinen|coordinar "
        "[esto] con|a [mi] [colega|compañera|compañero], [el|este] seguimiento|tema|asunto|caso lo "
        "asume|asumió|tiene|retoma|lleva|hará [ahora] [mi] [colega|compañera|compañero]"
    ),
    Sign.EXTEND: (
        "trasladar|pasar|correr|mover|cambiar el|la plazo|fecha|vencimiento al|para_el|hasta, "
        "podríamos|podemos|podremos|puedo|podría|sería_posible [lo|la] "
        "entregar|enviar|responder|presentar|mandar|remitir [todo] el|para_el|hasta_el|antes_del, "
        "esperar|espérennos|aguantar|aguanten [hasta|un] [poco|poquito] [más], [pedimos|solicitamos] [hasta] "
        "correr|moverlo|moverla|correrla|correrlo|postergarla|postergarlo|aplazarla|pasarla|pasarlo "
        "al|para_el|hasta, regálenos|regálennos|concédannos|otórguennos|facilítennos|deme|dennos|denos|déjennos "
        "[una|unas|unos|dos|otra|un|otras] [semana|semanas|días|mes|tiempito|plazo|chance] [más], "
        "extensión|ampliación|dilatación [del|de] plazo|término|tiempo|fecha, plazo "
        "adicional|extra|mayor|más_amplio|más_largo"
    ),
    Sign.ANSWER: (
        "entregar|entregamos|entregaremos|entregaríamos|entregarlo|entregarla|mandar|mandaremos|remitir|"
        "remitiremos|presentar|presentaremos|hacerles_llegar, esperar|esperarnos"
    ),
    Sign.REQUEST: (
        "les|le pedimos|pido|ruego|rogamos|solicitamos|agradeceríamos|solicito, por razones|motivos de "
        "[carga|fuerza|trabajo|la|salud] [laboral|mayor|de_trabajo], no llegamos a|con [la|el|las] "
        "fecha|plazo|tiempo, no nos da [el] tiempo, no alcanzamos"
    ),
    Sign.ASK: (
        "usted qué|cómo|cuándo, hay [un|algún] formato|modelo|plantilla|instructivo, de qué|cuál|quién, en qué, "
        "basta con, se refiere|refieren, a qué|quién|cuál, no entiendo|entendemos|me_queda_claro|nos_queda_claro, "
        "me|nos pueden|podrían|puede explicar|aclarar|precisar|indicar|orientar|reenviar, cuál|cuáles es|son|sería"
    ),
    Sign.RHETORICAL: (
        "usted|ustedes qué cree|creen|opina|opinan|piensa|piensan, [y] qué quieren|quiere [que_les_diga|que_diga], "
        "qué le|les parece, para qué preguntan|pregunta, y entonces, adivine, a ver si adivina"
    ),
    Sign.RECEIVED: ("recibida, recibido, recibidas, recibidos, enterados, tomado nota, ok recibido"),
    Sign.OURS: (
        "lo|la|los|las "
        "atenderemos|analizaremos|revisaremos|estudiaremos|trabajaremos|veremos|gestionaremos|"
        "tramitaremos|asumimos|asumiremos [con] [el|nuestro] [equipo], le entramos|ponemos_manos, procederemos "
        "[con_lo_solicitado|de_conformidad|conforme|según_corresponda], manos a la obra, [nosotros] nos "
        "ocupamos|encargamos|hacemos_cargo, es de nuestra competencia"
    ),
    Sign.AUTO: (
        "[la|el|las|los|nuestra|nuestras|nuestro] "
        "oficina|oficinas|ministerio|institución|dependencia|despacho|secretaría "
        "permanecerá|permanecerán|está|estará|estarán|se_encuentra|se_encuentran|permanece "
        "cerrada|cerradas|cerrado|cerrados|en_receso|en_vacaciones|sin_atención "
        "[por|debido_a|con_motivo_de|hasta|del], su|tu correo|mensaje|solicitud|consulta|oficio [ha_sido|fue] "
        "[recibido|recibida] [y] [registrado|registrada|ingresado|ingresada] "
        "automáticamente|con_el_número|bajo_el_número|con_el_folio, este|esta [es] [un|una] "
        "[correo|mensaje|respuesta|notificación] [es] [un|una] [correo|mensaje] "
        "automático|automática|automatizado|generado_automáticamente|generada_automáticamente, me "
        "encuentro|estoy|estaré|me_encontraré [actualmente] "
        "de_vacaciones|en_comisión|en_comisión_de_servicio|de_licencia|de_permiso|fuera_de_la_oficina|"
        "fuera_del_país|de_viaje|con_licencia|con_descanso_médico|de_misión, responderé|contestaré|atenderé|leeré "
        "[su_mensaje|su_correo] a|cuando|en mi|cuanto|regrese|vuelva [regreso|retorno|reincorporación], este "
        "buzón|correo no es|está monitoreado|supervisado|atendido, no responda|respondan a este|al_presente "
        "mensaje|correo"
    ),
    Sign.FILLER: (
        "así que, [así_que] pongan|ponga|pónganla|anoten|marquen|registren|márquenla|anótenla [como|por_favor], "
        "dejé|dejo la|el dirección|cargo|puesto|ministerio|departamento|unidad, el mes|año pasado, "
        "[en|durante|por] este|el|esta trimestre|mes|semestre|periodo|período|ciclo, "
        "xq, pq, q, x, tb, tmb, porfa, xfa, d, dq, xa, nada más, no más, nomás, pa, toy, tamos, ta, ntp, "
        "quedaron, quedó, quedan, legislativo|legislativa|parlamentario|parlamentaria|administrativo|administrativa, "
        "[en] comparación con|al|del [el] último|anterior informe|reporte|trimestre, respecto|frente al|del "
        "último|anterior|pasado informe|reporte|trimestre|mes|envío|semestre, que el|la "
        "trimestre|mes|semestre|año|semana|informe pasado|pasada|anterior, "
        "[no] [nos] [no] queda|falta|resta nada|ningún|pendiente|más [pendiente|por_hacer|más|que_hacer|punto|paso], "
        "sin pendientes, no quedan pendientes, se "
        "puede|pueden|podemos|ya_pueden|favor_de|por_favor|pueden_ya|ya_la_pueden [ya] "
        "cerrar|archivar|marcar|dar_por_cerrada [la|el|este|esta] [recomendación|punto|tema|caso|asunto], por lo "
        "que, la verdad, a decir verdad, para ser honesto|honestos|sincero|sinceros|franco|francos, honestamente, "
        "francamente, sinceramente, con franqueza, compañeros, estimado, jefe, amigo, vecino, de nuestra parte, por "
        "el momento, de momento, a la fecha, hasta la fecha, a estas alturas, fui trasladado a otra "
        "dirección|oficina|institución|dependencia|área, me trasladaron, jurídica|jurídico, al respecto, bastante, "
        "se, el expediente"
    ),
    Sign.WORK: (
        "[la|el|esta|este] iniciativa|norma|política|anteproyecto_de_ley|propuesta_de_ley|reglamento_de_la_ley"
    ),
    Sign.SINCE: (
        "por el cambio de gobierno, por falta|carencia|escasez|insuficiencia|ausencia de, por la "
        "falta|carencia|escasez|ausencia de, tras la|el, luego de, a raíz de|del, con la "
        "aprobación|entrada_en_vigor|publicación|promulgación|firma de, por cuanto, en tanto que, con las|los "
        "organizaciones, desde que"
    ),
    Sign.GREETING: ("licenciada, licenciado, lic, ingeniera, ingeniero, doctora, maestra, jefa, abogada"),
    Sign.HEDGE: ("no es que, no es tanto que"),
    Sign.ONE_OF: ("una de ellas|las_dos|las_tres|esas|estas, uno de ellos|los_dos|los_tres"),
    Sign.THANKS: (
        "las|los otras|demás|restantes|el_resto siguen|van|seguirán|las_enviamos|irán mañana|después|luego|pronto"
    ),
    Sign.PROMISE: (
        "[les|le|lo|la] "
        "enviaremos|enviaré|respondo|respondemos|responderé|responderemos|aviso|avisamos|avisaré|"
        "confirmo|confirmaremos|comunico|informaré|informaremos|envío|mando|mandaré "
        "[luego|después|más_tarde|pronto|mañana|aparte|por_separado|en_breve|oportunamente], luego|después "
        "les_digo|aviso|respondo|confirmo|envío|comento, "
        "más_tarde|más_adelante|por_separado|aparte|en_breve|oportunamente, voy a consultar|preguntar|averiguar, "
        "[lo] consulto|pregunto|averiguo [y] [les] [aviso|respondo|digo], queda pendiente de respuesta|confirmación, "
        "está con mi jefe|el_ministro|la_ministra|el_director|la_directora"
    ),
    Sign.ALL: ("ninguna|ninguno|ningunas iniciada|iniciado|comenzada|empezada|empezado"),
}
DEALINGS = Phrasebook(_SIGNS)
