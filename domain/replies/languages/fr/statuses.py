"""French: how far something is implemented, in so many words or in everyday ones."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign, inflect
from domain.words import Status

_DONE = (
    "mis_en_oeuvre|mise_en_oeuvre|mises_en_oeuvre|menée_à_bien|mené_à_bien|menée_à_terme|mené_à_terme|faite|fait|faites|faits"
    "|satisfaite|remplie|remplies|mis_en_application|mise_en_application|mise_en_place|mises_en_place|mené_à_son_terme|"
    + inflect(
        "réalisé appliqué exécuté accompli implémenté achevé terminé finalisé concrétisé effectué complété clôturé"
        " bouclé",
        "- e s es",
    )
)
_FULLY = (
    "pleinement|entièrement|totalement|intégralement|complètement|completement|en_totalité|dans_son_intégralité|à_100_%"
    "|à_cent_pour_cent|en_intégralité|dans_sa_totalité|complètement|parfaitement|en_entier"
)
_PARTLY = "partiellement|en_partie|pour_partie|de_manière_partielle|de_façon_partielle"
_BEGUN = (
    inflect("commencé entamé démarré débuté amorcé engagé lancé initié enclenché initialisé", "- e s es")
    + "|entrepris|entreprise|entreprises"
)
_STOPPED = (
    "en_suspens|à_l'arrêt|au_point_mort|en_pause|en_stand-by|dans_l'impasse|dans_une_impasse|en_panne|en_souffrance|au_frigo"
    "|en_attente_de_déblocage|suspendu|suspendue|suspendus|suspendues|interrompu|interrompue|interrompus|interrompues|"
    + inflect("bloqué paralysé gelé stoppé enlisé arrêté coincé figé grippé freiné entravé", "- e s es")
)
_GOING_ON = (
    "se_poursuit|se_poursuivent|continue|continuent|progresse|progressent|avance|avancent|suit_son_cours|suivent_leur_cours"
    "|va_bon_train|vont_bon_train"
)

_CARRYING_OUT = "mise_en_oeuvre|réalisation|finalisation|concrétisation|traitement|mise_en_place"

PARTS: Mapping[Sign, str] = {
    Sign.DONE: f"{_DONE}|respectée|respecté|en_place|opérationnelle|traitée|traité|résolue|complète|honorée",
    Sign.FULLY: _FULLY,
    Sign.PARTLY: _PARTLY,
    Sign.STEP: (
        "mesure|mesures|action|actions|démarche|démarches|activité|activités|initiative|initiatives|disposition|"
        "dispositions|étape|étapes|travail|travaux|chose|acte|opération|début|chantier"
    ),
    Sign.TAKEN: (
        "prise|prises|pris|fait|faite|faites|entreprise|entrepris|entreprises|engagée|engagé|engagées|menée|mené|"
        "menées|réalisée|réalisé|réalisées|lancée|lancé|lancées|initiée|initié|adoptée|adopté|adoptées|franchie|"
        "effectuée|effectué|accomplie|bougé|commencé|démarré|mise_en_place|mise_en_oeuvre|mises_en_oeuvre, "
        "entrepris, fait, engagé"
    ),
    Sign.BEGUN: (
        f"{_BEGUN}|commencer|entamer|démarrer|débuter|engager|lancer|initier|commence|démarre|débute|commençons|"
        "commencions|entrepris|entreprise|entreprises|mis_en_route|mise_en_route"
    ),
    Sign.YET: (
        "encore, toujours, même, vraiment, à ce jour, à ce stade, jusqu'ici, du tout, pu, réussi à, eu le temps de"
    ),
}
STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        f"non {_BEGUN}, pas [encore] {_BEGUN}, rien de fait|commencé|entamé|engagé [encore|à_ce_jour|à_ce_stade], "
        "aucune action|mesure|activité|démarche|disposition [à_ce_jour|à_ce_stade|pour_l'instant], aucune "
        "disposition prise, aucune avancée n'a [encore] été faite|franchie, on a rien|pas|toujours_pas|pas_encore "
        "commencé|fait|entamé|démarré|lancé|débuté, reste|restent à lancer|commencer|démarrer|entamer|engager|"
        "initier, aucun début de_mise_en_oeuvre|d'exécution|de_réalisation, n'a connu aucun début "
        "de_mise_en_oeuvre|d'exécution, au point zéro, au point de départ, on|nous ne s'y|nous_y|s'est pas "
        "[encore] mis|attelés|attaqués, pas encore eu le temps, rien encore, rien pour l'instant|le_moment|encore, "
        "on|nous a|avons po|pô|pa|pas|tjs_pas|tjrs_pas|pas_tjrs [encore] commencé|fait|débuté|démarré|entamé, po "
        "commencé, tjs pas commencé, tjrs pas commencé, rien ne s'est [encore] passé|produit|fait, il ne s'est "
        "rien [encore] passé|produit"
    ),
    Status.IN_PROGRESS: (
        f"en cours, en cours [de] {_CARRYING_OUT}, en cours d'exécution|d'application|d'implémentation, en phase|"
        f"voie de {_CARRYING_OUT}, en phase|voie d'exécution|d'application, en pleine exécution|réalisation|"
        "mise_en_oeuvre, mise en oeuvre [est|a] [déjà|bien|toujours|encore|actuellement] en_cours|en_bonne_voie|"
        "avancée|bien_avancée|bien_engagée|commencé|débuté|démarré|repris|été_lancée|été_engagée|été_entamée|"
        f"entamée|engagée|amorcée, mise en oeuvre {_GOING_ON}, les travaux|le_travail|travail|activités|"
        "les_activités|les_démarches|processus|le_processus [sont|est|ont|a] [bien] en_cours|en_bonne_voie|"
        "bien_avancés|bien_avancé|bien_engagés|bien_engagé|commencé|débuté|démarré|repris|été_lancés|été_engagés|"
        f"{_GOING_ON}, travaux en cours, en train de la|le|les mettre_en_oeuvre|réaliser|exécuter|appliquer, en "
        "train d'être mise_en_oeuvre|réalisée|exécutée|appliquée|mise_en_place, sommes en train de mettre en "
        "oeuvre [cette|la] [recommandation], mettons en oeuvre cette|la recommandation, poursuivons|continuons "
        "la_mise_en_oeuvre|les_travaux|le_travail|nos_efforts, avons|a commencé|entamé|démarré|lancé|engagé|débuté|"
        "initié la_mise_en_oeuvre|les_travaux|le_travail|sa_mise_en_oeuvre, toujours|encore en_cours, les travaux "
        "ont repris, le travail a repris, travaux relancés|repris, mise en oeuvre relancée|reprise, nous avons "
        "repris les_travaux|le_travail|la_mise_en_oeuvre, [nous|on] avons|a commencé|entamé|débuté à la|l'|le|les "
        "mettre_en_oeuvre|appliquer|exécuter|réaliser, avons|a commencé à la mettre_en_oeuvre|réaliser, avons|a "
        "commencé à l'appliquer|l'exécuter, le travail continue|se_poursuit|avance, sommes en|dans phase|la|une "
        "[phase] de mise_en_oeuvre|réalisation|finalisation"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"mise|mis|mises {_PARTLY} en oeuvre, mise_en_oeuvre|réalisation|exécution|application [est|demeure|reste] "
        f"[encore|toujours|seulement] partielle, n'a|n'ont été que {_PARTLY} {_DONE}, n'est|ne_sont que {_PARTLY} "
        f"{_DONE}, n'a que {_PARTLY} été {_DONE}, {_DONE} [mais] seulement|uniquement {_PARTLY}, {_DONE} {_PARTLY} "
        f"seulement|uniquement, n'est que partielle|partiellement_réalisée, {_DONE} à moitié, à moitié {_DONE}, une "
        f"partie|la_moitié|moitié [est|a_été|en_a_été] {_DONE}, en partie seulement, partiellement seulement, "
        f"{_DONE} dans une certaine mesure, partiellement en place, seulement|uniquement {_PARTLY} {_DONE}, pas "
        f"entièrement mais {_PARTLY}, {_PARTLY} {_DONE} seulement|uniquement, la moitié est|a_été {_DONE}, {_DONE} "
        f"que {_PARTLY}, mise en oeuvre que {_PARTLY}, ne|n'a|n'est|n'ont que|été|mise mise_en_oeuvre|été|en_oeuvre "
        f"que {_PARTLY}, une bonne partie|grande_partie est|a_été {_DONE}, à moitié seulement"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"mise|mis|mises {_FULLY} en oeuvre, déjà {_DONE}, mise_en_oeuvre|réalisation|exécution [est|a_été] "
        f"[désormais|maintenant] {_DONE}|complète|intégrale|totale|pleine, [l'avons|avons] {_FULLY} mis|mise en "
        f"oeuvre, {_FULLY} en_place|opérationnelle|respectée, tous les volets|aspects|points|éléments sont|ont_été "
        f"{_DONE}, {_DONE} en tous points, avons|a entièrement|pleinement|totalement|intégralement|complètement "
        "mis_en_oeuvre|exécuté|appliqué|réalisé la|cette recommandation, tous les points|volets|éléments de la|"
        f"cette recommandation ont_été|sont {_DONE}"
    ),
    Status.BLOCKED: (
        f"mise en oeuvre [est|demeure|reste] {_STOPPED}, le processus|dossier est|demeure|reste {_STOPPED}, les "
        "travaux sont|restent|demeurent suspendus|arrêtés|bloqués|à_l'arrêt|interrompus, le processus|projet|"
        f"dossier [est|demeure|reste|se_trouve] {_STOPPED}, la mise en oeuvre [est|demeure|reste|se_trouve] "
        f"{_STOPPED}, totalement|complètement|entièrement|toujours {_STOPPED}, n'avance plus, ne progresse plus, "
        f"est au point mort, dans l'impasse, tout est {_STOPPED}, les travaux sont {_STOPPED}, travaux {_STOPPED}, "
        f"on est {_STOPPED}"
    ),
}
EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        "commencée, commencé, entamée, entamé, démarrée, démarré, engagée, amorcée, amorcé, en marche, "
        f"{_GOING_ON}, on y travaille, nous y travaillons, nous|on travaillons|travaille dessus, en chantier, a|ont "
        f"commencé|débuté|démarré, {_BEGUN}, ça avance|progresse|suit_son_cours|continue|roule, on avance, on "
        "progresse, nous avançons|progressons, nous|on avons|a commencé|démarré|entamé|débuté|lancé [les_travaux|"
        "le_travail], on est dessus, nous sommes dessus, on s'y emploie, nous nous y employons, en train, en voie "
        "de finalisation, bien avancé, bien avancée, bien engagé, bien engagée, lancé, lancée, en route, sur les "
        "rails, a repris, ont repris, en phase de finalisation, nous|on y travaillons|travaille [activement|encore|"
        "toujours|actuellement], le travail|chantier|dossier avance|progresse|continue|se_poursuit, le chantier "
        "est ouvert|lancé|en_cours, les choses avancent, ca avance [doucement|lentement|bien], toujours en "
        "chantier, est lancé, est lancée, a été lancé, a été lancée, s'y attelle, nous nous y attelons, travaux en "
        "cours, sommes à l'oeuvre, est à l'oeuvre, [le] projet|travail|processus|chantier|dossier avance|progresse|"
        "continue|reprend|redémarre [de_nouveau|à_nouveau|bien], reprend, redémarre, a redémarré, avance "
        "de_nouveau|à_nouveau, relancé, relancée, a été relancé|relancée, sont relancés, ont été relancés, les "
        "travaux ont_repris|reprennent|redémarrent, c'est reparti, reparti, [on|nous] vient|venons|viens de "
        "commencer|démarrer|débuter|lancer|l'entamer|s'y_mettre, tout juste commencé|démarré, à peine commencé|"
        "démarré|entamé, en phase finale|initiale|de_finalisation|de_démarrage, au stade initial|final, à un stade "
        "avancé, avancée, assez avancé|avancée, plutôt avancé|avancée, très avancé|avancée, travaillons|travaille|"
        "travaillent [encore|toujours|actuellement|activement] sur, en plein dedans, se déroule [bien|"
        "normalement], se déroulent [bien], continue d'y travailler, continuons d'y travailler, continue à y "
        "travailler, continuent d'y travailler, on est à fond dessus, bat son plein, battent leur plein, va son "
        "train, tjrs|tjs|tj en cours, tjrs en cours"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "partiel, partielle, partielles, partiellement, en partie, partiellement fait|faite|achevé|achevée, fait|"
        f"faite partiellement|en_partie|à_moitié, {_PARTLY}, à moitié, à demi, partiel seulement, en partie "
        f"seulement, seulement en partie, en partie [déjà] {_DONE}, à moitié fini|finie|terminé|terminée"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_DONE}, c'est fait|terminé|réglé|bouclé, finie, fini, satisfaite, l'avons [mise|mis] réalisée|exécutée|"
        "en_oeuvre, avons mis en oeuvre [cette|la] [recommandation], avons réalisé|exécuté|appliqué cette|la "
        f"recommandation, c'est [désormais|maintenant|enfin|déjà] {_DONE}|bon|plié|réglé|en_place, voilà qui est "
        f"fait, mission accomplie, nous l'avons {_DONE}, on l'a {_DONE}|fini, nous|on avons|a {_DONE}|fini, est "
        f"désormais|maintenant|enfin {_DONE}, fini|finie|finis|finies, ok terminé|fait, réglée, boucler, chose "
        "faite, c'est chose faite, travail fini|terminé|achevé, en place, réglé, complet, complète, complets, "
        "complètes, est complète|complet, sont complètes|complets, clos, close, closes, est clos|close, nous "
        f"l'avons enfin|bien {_DONE}, le|tout_le|notre travail est|a_été [désormais|maintenant] {_DONE}, les "
        f"travaux sont|ont_été [désormais|maintenant] {_DONE}, travaux {_DONE}, travail {_DONE}"
    ),
    Status.NOT_STARTED: "rien [n'a] [encore] [été] fait, rien pour l'instant|le_moment, rien de fait",
    Status.BLOCKED: (
        f"{_STOPPED}, suspendus, bloqués, arrêtés, interrompus, gelées, ça bloque|coince|n'avance_plus, ça n'avance "
        f"plus, toujours|complètement|totalement {_STOPPED}, on est|nous_sommes {_STOPPED}, bloque, coince, est au "
        "point mort, au placard, patine, piétine, dans l'impasse, à l'impasse, tombé à l'eau"
    ),
}
