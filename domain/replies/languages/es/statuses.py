"""Spanish: how far something is implemented, in so many words or in everyday ones."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign, inflect
from domain.words import Status

_DONE = (
    "llevada_a_cabo|llevado_a_cabo|llevadas_a_cabo|puesta_en_práctica|puestas_en_práctica|satisfecha|resuelta|resuelto|hecha|hecho|"
    + inflect(
        "implementad cumplid ejecutad aplicad realizad completad concluid finalizad terminad lograd atendid culminad"
        " efectuad concretad acatad cerrad satisfech",
        "a o as os",
    )
)
_FULLY = (
    "plenamente|totalmente|completamente|íntegramente|enteramente|por_completo|en_su_totalidad|a_cabalidad|al_100_%"
    "|al_cien_por_ciento|al_cien_por_cien|al_100|en_su_integridad|cabalmente|en_su_integralidad|del_todo|en_un_100_%"
)
_PARTLY = "parcialmente|en_parte|de_forma_parcial|de_manera_parcial|de_modo_parcial|a_medias"
_BEGUN = "arrancado|iniciarse|puesta_en_marcha|puesto_en_marcha|" + inflect(
    "iniciad comenzad empezad emprendid lanzad acometid", "a o as os"
)
_STOPPED = (
    "en_suspenso|en_pausa|en_punto_muerto|en_un_punto_muerto|en_stand_by|en_un_impasse|en_el_congelador|"
    + inflect(
        "bloquead paralizad suspendid detenid estancad congelad interrumpid parad trabad atascad frenad entrampad"
        " varad atorad pausad obstaculizad empantanad trancad",
        "a o as os",
    )
)
_GOING_ON = (
    "continúa|continúan|avanza|avanzan|prosigue|prosiguen|progresa|progresan|sigue_en_marcha|siguen_en_marcha|sigue_adelante"
    "|siguen_adelante|sigue_su_curso|siguen_su_curso|va_avanzando|van_avanzando|sigue_avanzando|siguen_avanzando|va_en_camino"
    "|va_bien_encaminada|marcha_bien|está_encaminada"
)

PARTS: Mapping[Sign, str] = {
    Sign.DONE: (
        f"{_DONE}|satisfecha|resuelta|operativa|atendida|ejecutó|implementó|cumplió|aplicó|realizó|concluyó|completó"
    ),
    Sign.FULLY: _FULLY,
    Sign.PARTLY: _PARTLY,
    Sign.STEP: (
        "medida|medidas|acción|acciones|paso|pasos|actividad|actividades|gestión|gestiones|iniciativa|trabajo|"
        "trabajos|avance|avances|tarea"
    ),
    Sign.TAKEN: (
        "tomado|tomada|tomadas|adoptado|adoptada|adoptadas|hecho|hecha|realizado|realizada|realizadas|dado|"
        "emprendido|emprendida|emprendidas|iniciado|iniciada|iniciadas|ejecutado|llevado_a_cabo|tomó|tomaron|"
        "adoptó|adoptaron|realizó|realizaron|hizo|hicieron|movido|comenzado|empezado|hicimos|adelantado, "
        "emprendido, hecho, hicimos, emprendimos, realizado"
    ),
    Sign.BEGUN: (
        f"{_BEGUN}|inicia|inician|comienza|comienzan|empieza|empiezan|empezamos|comenzamos|iniciamos|arrancamos|"
        "empezó|comenzó|inició|arrancó|arranca|arrancan|inicie|empiece|empesamos|empesado|empezar|comenzar|iniciar|"
        "arrancar|dado_inicio|dio_inicio|da_inicio|dimos_inicio|dado_comienzo|dado_el_primer_paso|puesto_en_marcha|"
        "puso_en_marcha, empezao, arrancao, meter mano, metido mano, tocado"
    ),
    Sign.YET: (
        "aún, todavía, siquiera, hasta la fecha, hasta ahora, hasta el momento, podido, ni siquiera, logrado, "
        "ninguna, ningún"
    ),
}
STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        f"no [se] {_BEGUN}, sin iniciar|comenzar|empezar|inicio|arrancar, por iniciar|empezar|comenzar, "
        "implementación no iniciada, nada hecho [aún|todavía], nada se ha hecho [aún|todavía], no se ha|han tomado|"
        "adoptado|realizado|emprendido medidas|acciones|ninguna_medida|ninguna_acción, ninguna medida|acción "
        f"[adoptada|tomada|realizada], no está|están {_BEGUN}, no se dio|ha_dado inicio, no se ha dado ningún paso, "
        "en cero, estamos en cero, queda|quedan por iniciar|empezar, no nos hemos puesto [con_ello|en_ello|a_ello|"
        "todavía|aún], ni hemos|se_ha empezado|comenzado, no se ha|hemos hecho nada [al_respecto|todavía|aún|"
        "hasta_ahora], no hemos podido empezar|comenzar|iniciar, nada de nada, seguimos en cero|sin_empezar|"
        "sin_iniciar, sigue sin empezar|iniciar|comenzar|arrancar, no ha pasado|ocurrido|sucedido nada [aún|"
        "todavía], nada ha pasado|ocurrido [aún|todavía], no pasó nada"
    ),
    Status.IN_PROGRESS: (
        "en curso, en [el] proceso|fase|vías|etapa de implementación|ejecución|aplicación|cumplimiento, se está|"
        "están implementando|ejecutando|aplicando|cumpliendo|trabajando [en_ello|en_esto|en_eso], está|están "
        "siendo implementada|ejecutada|aplicada|implementadas, en implementación|ejecución, implementación [está] "
        "en_curso|en_marcha|en_proceso, la implementación [ya] ha comenzado|empezado, implementación iniciada|"
        f"{_GOING_ON}, el trabajo|proceso {_GOING_ON}|está_en_curso|está_en_marcha, los trabajos {_GOING_ON}|"
        "están_en_curso|están_en_marcha, en plena ejecución|implementación, estamos implementando|ejecutando|"
        "cumpliendo|aplicando la|esta|ambas recomendación|recomendaciones, se viene|vienen implementando|"
        "ejecutando|cumpliendo|aplicando|trabajando [en_ello], en etapa|fase inicial|avanzada|final "
        "[de_implementación], la implementación|ejecución avanza|continúa|sigue_en_curso|está_avanzada, hemos "
        "iniciado|comenzado|empezado la implementación|ejecución, se está|están trabajando|avanzando [en_ello|"
        "en_esto|en_su_implementación], se ha|han iniciado|comenzado|empezado la|su implementación|ejecución, "
        "estamos trabajando en su implementación|ejecución|cumplimiento, en vías de cumplimiento|implementación|"
        "ejecución, en [plena|pleno] implementación|ejecución|proceso|desarrollo|cumplimiento, los trabajos|"
        "las_acciones|las_gestiones|el_trabajo están|está|siguen|sigue|continúan|continúa|avanzan|avanza [en_curso|"
        "en_marcha|en_proceso|avanzados|avanzado], trabajos en curso|marcha, la implementación|ejecución|"
        "aplicación está|sigue|continúa|va|se_encuentra en_curso|en_marcha|en_proceso|en_camino|avanzada|"
        "bien_encaminada|avanzando, hemos|se_ha|ha iniciado|comenzado|empezado la_implementación|los_trabajos|"
        "el_trabajo|su_implementación|su_ejecución|el_proceso, seguimos|continuamos|estamos|vamos trabajando|"
        "avanzando|implementando|ejecutando [en_ella|en_ello|en_esto|en_eso|en_el_tema|la_recomendación|"
        "esta_recomendación|en_la_implementación|con_la_implementación], se sigue|continúa trabajando|avanzando|"
        "implementando, todavía|aún en curso|proceso|marcha|ejecución, estamos en proceso|plena_implementación|"
        "ello|eso|pleno_proceso, se están tomando|adoptando medidas|acciones para_implementarla|para_cumplirla|"
        "para_su_implementación, se retomaron|reanudaron|reiniciaron los_trabajos|las_acciones|las_gestiones|"
        "las_actividades, se retomó|reanudó|reinició el_trabajo|la_implementación|el_proceso, los trabajos se "
        "retomaron|reanudaron, se han retomado|reanudado los trabajos, hemos retomado|reanudado los_trabajos|"
        "el_trabajo|la_implementación, empezamos|comenzamos|arrancamos|hemos_empezado|hemos_comenzado a "
        "implementarla|implementarlo|ejecutarla|cumplirla|aplicarla|trabajar|trabajar_en_ello, el trabajo continúa|"
        "sigue|avanza, estamos en [la] fase|etapa|proceso de implementación|ejecución|cumplimiento"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"{_PARTLY} {_DONE}, {_DONE} {_PARTLY}, implementación|cumplimiento|ejecución parcial, se ha|han "
        "implementado|cumplido|ejecutado parcialmente|en_parte, se implementó|cumplió parcialmente|en_parte, hemos "
        f"implementado|cumplido parcialmente, {_DONE} solo|sólo|solamente|únicamente {_PARTLY}, se dio|ha_dado "
        "cumplimiento parcial [a_la_recomendación], cumplida|cumplido|implementada solo|sólo|solamente|únicamente "
        f"en_parte|parcialmente, solo|sólo parcialmente {_DONE}, hemos cumplido|implementado en_parte|parcialmente "
        f"[la|con_la] [recomendación], {_DONE} a medias, a medias {_DONE}, una parte|la_mitad|solo_una_parte|"
        f"sólo_una_parte está|ha_sido|se_ha {_DONE}, parcialmente nada_más, solo|sólo|únicamente|solamente "
        f"{_PARTLY} {_DONE}, no del todo pero_sí|sino {_PARTLY}, cumplimiento|avance parcial, implementación|"
        f"ejecución|cumplimiento [es|está|sigue_siendo] parcial, {_DONE} en cierta_medida|gran_medida|buena_parte, "
        f"{_DONE} {_PARTLY} solamente|nada_más|únicamente, la mitad está|fue|ha_sido|se_ha {_DONE}|implementado, "
        f"una parte está|fue|se_ha {_DONE}|hecho, buena|gran parte está|fue {_DONE}, está hecha a medias"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_FULLY} {_DONE}, {_DONE} {_FULLY}, implementación|cumplimiento|ejecución [está] total|completa|completo|"
        "plena|pleno|concluida|finalizada|terminada|completada, ya implementada, ya está|fue|ha_sido implementada|"
        f"cumplida, [ya] se ha|han implementado|cumplido|ejecutado|aplicado {_FULLY}, se implementó|cumplió "
        f"{_FULLY}, ya se ha implementado|cumplido, ya se cumplió|implementó, ya está|fue|ha_sido|se_encuentra "
        f"{_DONE} {_FULLY}, se dio|ha_dado cumplimiento total|pleno|íntegro|cabal [a_la_recomendación], hemos "
        "implementado|cumplido [plenamente|totalmente|íntegramente] la|con_la|esta recomendación, implementación|"
        f"ejecución|cumplimiento [está|ha_sido|fue] [ya] {_DONE}|total|completa|completo|plena|pleno, al 100_% "
        f"{_DONE}, {_DONE} al 100|100_%|cien_por_ciento, cumplimos|implementamos|ejecutamos|concluimos plenamente|"
        "totalmente|por_completo|al_100_% [la|con_la] [recomendación], completamente|totalmente operativa|"
        "satisfecha|en_vigor, dimos cumplimiento [total|pleno] [a_la_recomendación], se dio pleno|total "
        "cumplimiento"
    ),
    Status.BLOCKED: (
        f"implementación [está|sigue|se_encuentra|quedó] {_STOPPED}, el proceso está|sigue {_STOPPED}, los trabajos "
        "están|siguen paralizados|suspendidos|detenidos|bloqueados, el proceso|trámite|tema|asunto está|sigue|"
        f"quedó|se_encuentra {_STOPPED}, [la] implementación|ejecución está|sigue|quedó|se_encuentra {_STOPPED}, en "
        f"punto muerto, totalmente|completamente {_STOPPED}, no avanza más, está en el limbo"
    ),
}
EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        f"en proceso, en marcha, iniciada, iniciado, comenzada, empezada, en desarrollo, en trámite, {_GOING_ON}, "
        "[seguimos|estamos] en ello, [seguimos|estamos] trabajando en ello|esto|eso|ella|la_implementación, ha|han|"
        f"hemos comenzado|empezado|iniciado, ya empezó|comenzó|empezamos, {_BEGUN}, avanzando, se sigue|continúa "
        "trabajando [en_ello], seguimos avanzando, arrancamos, comenzamos, iniciamos, arrancó, inició, ya arrancó|"
        "arrancamos|inició|iniciamos|comenzó|comenzamos, seguimos trabajando|avanzando|en_eso|con_ello|adelante, "
        "se está en ello|eso, en eso estamos, ahí vamos, vamos avanzando|por_buen_camino|bien, se avanza, estamos "
        "avanzando|trabajando [en_ello|en_eso|en_esto], va avanzando|bien|en_camino, en camino, encaminada, bien "
        "encaminada, encaminado, en plena marcha, en obras, en gestión, en ejecución, se trabaja [en_ello|en_eso], "
        "trabajando en ello|eso|esto, avanza bien|lentamente|despacio|poco_a_poco, sigue en marcha|proceso|curso|"
        "pie, puesta en marcha, puesto en marcha, ya en marcha|curso|proceso, empezamos, comenzó, empezó, "
        "seguimos, trabajando, retomado, retomada, se retomó, se retomaron, retomamos, reanudado, reanudada, se "
        "reanudó, se reanudaron, reanudamos, se reactivó, reactivada, se ha retomado|reanudado|reactivado, otra "
        "vez en marcha, de nuevo en marcha, nuevamente en marcha, estamos haciéndolo, lo estamos haciendo, la "
        "estamos haciendo, haciéndose, se está haciendo, estamos con eso|ella|ello, en eso andamos, andamos en "
        "eso, acabamos|acaba de empezar|comenzar|iniciar|arrancar, recién empezamos|arrancamos|iniciamos|iniciado|"
        "comenzamos, apenas empezamos|arrancamos|iniciamos|comenzamos|empezando, avanzado, avanzada, [van|va|está|"
        "están] [muy|bastante|bien] avanzado|avanzada|avanzados|adelantado|adelantada|adelantados, [los] trabajos "
        "van [muy|bien] avanzados|adelantados, en fase inicial|final|avanzada, en etapa inicial|final|avanzada, la|"
        "lo está|estamos implementando|ejecutando|cumpliendo|trabajando, va avanzando poco_a_poco|despacio|bien|"
        "lento|lentamente, trabajando|trabajamos|se_trabaja [actualmente|ahora] en|sobre, sigue|continúa "
        "trabajando en ello|esto|eso, avanza según lo previsto, en pleno proceso|desarrollo, a toda marcha, a buen "
        "ritmo, seguimos trabajando, aún trabajando, a medio camino"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "parcial, parcialmente, en parte, a medias, hecho|hecha parcialmente|en_parte|a_medias, se cumplió en "
        f"parte, cumplimos|implementamos|ejecutamos parcialmente|en_parte, {_PARTLY}, a la mitad, por la mitad, "
        "solo|sólo parcial|parcialmente|en_parte, medio hecho|hecha|cumplida, en parte sí, parcial nada más"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"hecho, hecha, hechas, ya está [hecho|hecha], listo, lista, {_DONE}, se ha|han implementado|cumplido|"
        "completado|realizado|ejecutado, se implementó, se cumplió, se completó, se concluyó, se da|dio por "
        "cumplida|implementada|concluida, damos por cumplida|implementada|concluida, se dio cumplimiento "
        "[a_la_recomendación], hemos cumplido [con] [la|esta] [recomendación], hemos implementado la|esta "
        f"recomendación, ya cumplimos, ya quedó [listo|lista|hecho|hecha], quedó listo|lista|hecho|hecha|{_DONE}, "
        f"listos, listas, ya está|están|fue|ha_sido {_DONE}|listo|lista|listas|listos, está|están|fue|ha_sido|"
        f"fueron|quedó|quedaron [ya] {_DONE}, terminamos, ya terminamos|acabamos|concluimos|cumplimos|"
        "implementamos, hemos|se_ha terminado|acabado|concluido|finalizado, lo hicimos, la cumplimos, la "
        f"implementamos, la hemos|se_ha {_DONE}, ya lo hicimos|hemos_hecho, se finalizó|terminó|ejecutó|realizó|"
        "culminó|logró, ya se finalizó|terminó|ejecutó|realizó|culminó|concluyó|completó|hizo, misión cumplida, "
        "asunto concluido|cerrado, se acabó, dada por cumplida|concluida, ya lista|listo|hecha|hecho, acabada, "
        "acabado, acabadas, kedó|kedo|quedo [lista|listo|hecha|hecho], completa, completo, completas, completos, "
        "está|están|quedó completa|completo|completas|completos, [la|lo] completamos|terminamos|concluimos|"
        "finalizamos|ejecutamos, por fin la completamos, cumplimiento del|al 100_%, 100_% cumplida|implementada|"
        "completa, cerrada, cerrado, resuelta, resuelto, el|todo_el|nuestro trabajo está|quedó|ha_sido [ya] "
        f"{_DONE}, los trabajos están|quedaron|han_sido [ya] {_DONE}, implementamos|cumplimos|ejecutamos|concluimos|"
        "completamos [ya] [la|esta|con_la] [recomendación], implementamos|cumplimos|ejecutamos la recomendación "
        "por_completo|íntegramente|plenamente|totalmente"
    ),
    Status.NOT_STARTED: "nada todavía|aún, todavía|aún nada",
    Status.BLOCKED: (
        f"{_STOPPED}, suspendidos, paralizados, detenidos, bloqueados, no avanza, sigue|siguen|está|están|quedó|"
        f"seguimos|estamos|se_encuentra [totalmente|completamente] {_STOPPED}, totalmente|completamente {_STOPPED}, "
        "en punto muerto, frenada, atascada, en el congelador, nos quedamos atascados|parados, se trabó|atascó|"
        "estancó|paralizó|frenó|bloqueó|detuvo|suspendió, se ha trabado|atascado|estancado|paralizado|frenado|"
        "bloqueado|detenido|suspendido"
    ),
}
