"""French: how far something is implemented, in so many words or in everyday ones."""

from collections.abc import Mapping

from domain.replies.vocabulary import inflect
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
    "|va_bon_train|vont_bon_train|est_en_bonne_voie|sont_en_bonne_voie"
)

STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        f"non [encore] {_BEGUN}, pas [encore] [été] {_BEGUN}, n'a|n'ont|n'est|ne_sont|a|ont|est pas|toujours_pas|"
        f"jamais [encore] [été] {_BEGUN}, nous n'avons|on_n'a pas|toujours_pas [encore] {_BEGUN} [les_travaux|"
        f"la_mise_en_oeuvre|le_travail], la mise en oeuvre n'a pas|toujours_pas [encore] {_BEGUN}, "
        "rien n'a [encore] été fait|entrepris|engagé|initié, rien n'est [encore] fait, aucune action|mesure|"
        "activité|démarche|initiative n'a [encore] été prise|entreprise|engagée|menée|réalisée|lancée, "
        "aucune action|mesure|activité [prise|entreprise|engagée] [à_ce_jour], n'avons|n'a|n'ont entrepris|pris|"
        "engagé|mené|lancé|réalisé [encore] aucune action|mesure|démarche|activité|disposition, aucune disposition|"
        "initiative|étape|avancée n'a [encore] été prise|engagée|entreprise|franchie, aucune disposition [prise], "
        "n'avons|n'ai rien|encore_rien fait|entrepris|commencé|engagé|démarré, n'avons pas|"
        f"toujours_pas [encore] {_BEGUN} la|sa|cette mise_en_oeuvre|recommandation, aucun début de mise en oeuvre, "
        f"rien n'est engagé|entrepris|commencé, aucune démarche|activité [n'a] [encore] [été] {_BEGUN}, "
        f"aucun travail n'a [encore] été {_BEGUN}, reste à commencer|démarrer|entamer"
    ),
    Status.IN_PROGRESS: (
        "en cours, en cours de mise_en_oeuvre|réalisation|finalisation|concrétisation|traitement, "
        "en cours d'exécution|d'application|d'implémentation, en voie de réalisation|finalisation|concrétisation|"
        "mise_en_oeuvre, en voie d'exécution|d'application, mise en oeuvre [est] [toujours|encore|"
        "actuellement] en_cours|entamée|engagée|amorcée, la mise en oeuvre a [déjà] commencé|débuté|démarré, "
        f"mise en oeuvre {_GOING_ON}, les travaux|travail|activités {_GOING_ON}|sont_en_cours, le travail|"
        f"processus {_GOING_ON}|est_en_cours, est en train d'être mise en oeuvre, en pleine exécution|réalisation, "
        "en train de la|le|les mettre_en_oeuvre|réaliser|exécuter|appliquer, en train d'être mise_en_oeuvre|"
        "réalisée|exécutée, sommes en train de mettre en oeuvre [cette|la] [recommandation], "
        "est en phase de mise_en_oeuvre|réalisation|finalisation|exécution, en phase d'exécution|de_réalisation|"
        "de_mise_en_oeuvre|de_finalisation, mettons en oeuvre cette|la recommandation, "
        "mise en oeuvre [est] bien_engagée|bien_avancée|en_bonne_voie|avancée, avons commencé|entamé|démarré|"
        "engagé la|sa mise_en_oeuvre, la mise en oeuvre a [déjà] été lancée|engagée|entamée"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"{_PARTLY} {_DONE}, {_DONE} {_PARTLY}, mise|mis|mises {_PARTLY} en oeuvre, mise_en_oeuvre|réalisation|"
        f"exécution [est] [encore|toujours] partielle, n'a|n'ont été que {_PARTLY} {_DONE}, n'est|"
        f"ne_sont que {_PARTLY} {_DONE}, n'a que {_PARTLY} été {_DONE}, {_DONE} seulement|uniquement {_PARTLY}, "
        f"{_DONE} {_PARTLY} seulement|uniquement, n'est que partielle|partiellement_réalisée, [l'avons|"
        f"avons] {_PARTLY} mis|mise|réalisé|exécuté|appliqué [en_oeuvre] [cette|la] [recommandation], [l'avons|"
        f"avons] mis|mise en oeuvre {_PARTLY}, mise en oeuvre demeure|reste partielle"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_FULLY} {_DONE}, {_DONE} {_FULLY}, mise|mis|mises {_FULLY} en oeuvre, déjà mise|mis en oeuvre, "
        "mise_en_oeuvre|réalisation|exécution [est] [désormais] achevée|terminée|complète|intégrale|finalisée|"
        f"totale, déjà {_DONE} {_FULLY}, [l'avons|avons] {_FULLY} mis|mise|réalisé|exécuté|appliqué|"
        f"accompli [en_oeuvre] [cette|la] [recommandation], [l'avons|avons] mis|mise en oeuvre {_FULLY} [cette|"
        "la] [recommandation]"
    ),
    Status.BLOCKED: (
        f"mise en oeuvre [est|demeure|reste] {_STOPPED}, le processus|dossier est|demeure|reste {_STOPPED}, "
        "les travaux sont|restent|demeurent suspendus|arrêtés|bloqués|à_l'arrêt|interrompus"
    ),
}
EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        f"commencée, commencé, entamée, entamé, démarrée, démarré, engagée, amorcée, amorcé, en marche, {_GOING_ON}, "
        "on y travaille, nous y travaillons, nous|on travaillons|travaille dessus, en chantier, a|ont commencé|"
        f"débuté|démarré, {_BEGUN}"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "partiel, partielle, partielles, partiellement, en partie, partiellement fait|faite|achevé|achevée, fait|"
        f"faite partiellement|en_partie|à_moitié, {_PARTLY}"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_DONE}, c'est fait|terminé|réglé|bouclé, finie, fini, satisfaite, l'avons [mise|mis] réalisée|exécutée|"
        "en_oeuvre, avons mis en oeuvre [cette|la] [recommandation], avons réalisé|exécuté|appliqué cette|"
        "la recommandation"
    ),
    Status.NOT_STARTED: "rien [n'a] [encore] [été] fait, rien pour l'instant|le_moment, rien de fait",
    Status.BLOCKED: f"{_STOPPED}, suspendus, bloqués, arrêtés, interrompus, gelées",
}
