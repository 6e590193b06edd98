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
    Sign.DONE: _DONE,
    Sign.FULLY: _FULLY,
    Sign.PARTLY: _PARTLY,
    Sign.STEP: (
        "medida|medidas|acción|acciones|paso|pasos|actividad|actividades|gestión|gestiones|iniciativa|"
        "trabajo|trabajos|avance|avances|tarea"
    ),
    Sign.TAKEN: (
        "tomado|tomada|tomadas|adoptado|adoptada|adoptadas|hecho|hecha|realizado|realizada|realizadas|"
        "dado|emprendido|emprendida|emprendidas|iniciado|iniciada|iniciadas|ejecutado|llevado_a_cabo|"
        "tomó|tomaron|adoptó|adoptaron|realizó|realizaron|hizo|hicieron|movido|comenzado|empezado|"
        "hicimos|adelantado"
    ),
    Sign.BEGUN: (
        f"{_BEGUN}|inicia|inician|comienza|comienzan|empieza|empiezan|empezamos|comenzamos|iniciamos|arrancamos|empezó|"
        "comenzó|inició|arrancó|arranca|arrancan|inicie|empiece|empesamos|empesado|empezar|comenzar|iniciar|"
        "arrancar|dado_inicio|dio_inicio|da_inicio|dimos_inicio|dado_comienzo|dado_el_primer_paso|"
        "puesto_en_marcha|puso_en_marcha"
    ),
    Sign.YET: ("aún, todavía, siquiera, hasta la fecha, hasta ahora, hasta el momento, podido, ni siquiera, logrado"),
}
STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        f"no [se] {_BEGUN}, sin iniciar|comenzar|empezar|inicio|arrancar, por iniciar|empezar|comenzar, "
        "implementación no iniciada, nada hecho [aún|todavía], nada se ha hecho [aún|todavía], no se ha|han "
        "tomado|adoptado|realizado|emprendido medidas|acciones|ninguna_medida|ninguna_acción, ninguna medida|"
        f"acción [adoptada|tomada|realizada], no está|están {_BEGUN}, no se dio|ha_dado inicio, no se ha dado "
        "ningún paso, en cero, estamos en cero, queda|quedan por iniciar|empezar"
    ),
    Status.IN_PROGRESS: (
        "en curso, en [el] proceso|fase|vías|etapa de implementación|ejecución|aplicación|cumplimiento, se está|"
        "están implementando|ejecutando|aplicando|cumpliendo|trabajando [en_ello|en_esto|en_eso], está|"
        "están siendo implementada|ejecutada|aplicada|implementadas, en implementación|ejecución, "
        "implementación [está] en_curso|en_marcha|en_proceso, la implementación [ya] ha comenzado|empezado, "
        f"implementación iniciada|{_GOING_ON}, el trabajo|proceso {_GOING_ON}|está_en_curso|está_en_marcha, "
        f"los trabajos {_GOING_ON}|están_en_curso|están_en_marcha, en plena ejecución|implementación, "
        "estamos implementando|ejecutando|cumpliendo|aplicando la|esta|ambas recomendación|recomendaciones, "
        "se viene|vienen implementando|ejecutando|cumpliendo|aplicando|trabajando [en_ello], en etapa|fase inicial|"
        "avanzada|final [de_implementación], la implementación|ejecución avanza|continúa|sigue_en_curso|"
        "está_avanzada, hemos iniciado|comenzado|empezado la implementación|ejecución, se está|están trabajando|"
        "avanzando [en_ello|en_esto|en_su_implementación], se ha|han iniciado|comenzado|empezado la|"
        "su implementación|ejecución, estamos trabajando en su implementación|ejecución|cumplimiento, "
        "en vías de cumplimiento|implementación|ejecución"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"{_PARTLY} {_DONE}, {_DONE} {_PARTLY}, implementación|cumplimiento|ejecución parcial, se ha|"
        "han implementado|cumplido|ejecutado parcialmente|en_parte, se implementó|cumplió parcialmente|en_parte, "
        f"hemos implementado|cumplido parcialmente, {_DONE} solo|sólo|solamente|únicamente {_PARTLY}, se dio|"
        "ha_dado cumplimiento parcial [a_la_recomendación], cumplida|cumplido|implementada solo|sólo|solamente|"
        f"únicamente en_parte|parcialmente, solo|sólo parcialmente {_DONE}, hemos cumplido|implementado en_parte|"
        "parcialmente [la|con_la] [recomendación]"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_FULLY} {_DONE}, {_DONE} {_FULLY}, implementación|cumplimiento|ejecución [está] total|completa|completo|"
        "plena|pleno|concluida|finalizada|terminada|completada, ya implementada, ya está|fue|ha_sido implementada|"
        f"cumplida, [ya] se ha|han implementado|cumplido|ejecutado|aplicado {_FULLY}, se implementó|"
        f"cumplió {_FULLY}, ya se ha implementado|cumplido, ya se cumplió|implementó, ya está|fue|ha_sido|"
        f"se_encuentra {_DONE} {_FULLY}, se dio|ha_dado cumplimiento total|pleno|íntegro|cabal [a_la_recomendación], "
        "hemos implementado|cumplido [plenamente|totalmente|íntegramente] la|con_la|esta recomendación"
    ),
    Status.BLOCKED: (
        f"implementación [está|sigue|se_encuentra|quedó] {_STOPPED}, el proceso está|sigue {_STOPPED}, "
        "los trabajos están|siguen paralizados|suspendidos|detenidos|bloqueados"
    ),
}
EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        f"en proceso, en marcha, iniciada, iniciado, comenzada, empezada, en desarrollo, en trámite, {_GOING_ON}, "
        "[seguimos|estamos] en ello, [seguimos|estamos] trabajando en ello|esto|eso|ella|la_implementación, ha|han|"
        f"hemos comenzado|empezado|iniciado, ya empezó|comenzó|empezamos, {_BEGUN}, avanzando, se sigue|"
        "continúa trabajando [en_ello], seguimos avanzando"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "parcial, parcialmente, en parte, a medias, hecho|hecha parcialmente|en_parte|a_medias, "
        f"se cumplió en parte, cumplimos|implementamos|ejecutamos parcialmente|en_parte, {_PARTLY}"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"hecho, hecha, hechas, ya está [hecho|hecha], listo, lista, {_DONE}, se ha|han implementado|cumplido|"
        "completado|realizado|ejecutado, se implementó, se cumplió, se completó, se concluyó, se da|"
        "dio por cumplida|implementada|concluida, damos por cumplida|implementada|concluida, "
        "se dio cumplimiento [a_la_recomendación], hemos cumplido [con] [la|esta] [recomendación], "
        "hemos implementado la|esta recomendación, ya cumplimos"
    ),
    Status.NOT_STARTED: "nada todavía|aún, todavía|aún nada",
    Status.BLOCKED: f"{_STOPPED}, suspendidos, paralizados, detenidos, bloqueados",
}
