import-intro = Remettez un fichier : il est reconnu à son contenu, et vous voyez ce qu’il changerait avant que rien ne soit enregistré.
import-runs = Importations passées
import-runs-last = Dernières importations
import-runs-intro = Qui a importé quel fichier, quand, et ce qui en est résulté.
import-no-runs = Rien n’a encore été importé.
import-routing = Attribuer selon les règles
import-drop = Déposez ici un fichier de recommandations, ou choisissez-en un
import-drop-people = Déposez ici une liste d’institutions, de postes et de personnes, ou choisissez-en une
import-limits = Excel, CSV, JSON ou Word, { $megabytes } Mo au plus. Seul son contenu compte, pas son nom.
import-state = État
import-state-hint = Seules les lignes de cet État sont reprises ; il vaut aussi pour les lignes qui n’en nomment aucun.
import-archive = Comme historique
import-archive-hint = Les cycles antérieurs sont inscrits pour consultation, et personne n’est sollicité à leur sujet.
import-look = Examiner
import-look-again = Examiner de nouveau
import-known = Ce qui peut être lu
import-known-uhri-xlsx = L’export Excel de uhri.ohchr.org
import-known-uhri-json = L’export JSON de uhri.ohchr.org
import-known-upr-info = L’export de la base de données de upr-info.org
import-known-thematic-list = La « liste thématique des recommandations » que le HCDH envoie après un examen, en Word
import-known-table = Votre propre liste, avec une colonne de textes et d’autres telles que numéro, cote, chef de file et état ; les colonnes peuvent être désignées à la main
import-known-people = Institutions, postes, noms et adresses ; ou quelle institution reçoit quel thème, groupe, ODD ou organe
import-source-uhri-xlsx = Export UHRI (Excel)
import-source-uhri-json = Export UHRI (JSON)
import-source-upr-info = Export UPR Info
import-source-thematic-list = Liste thématique du HCDH
import-source-table = Votre propre tableau
import-source-people = Personnes et règles d’attribution
import-source-routing = Règles d’attribution
import-tried = Examinés, pas encore importés
import-nothing-saved = Rien n’a été enregistré.

## Looking at a file
import-read-as = Lu comme
import-trying = { $count ->
    [0] Lecture du fichier …
    [one] Une ligne lue …
   *[other] { $count } lignes lues …
}
import-trying-why = Des dizaines de milliers de lignes prennent une minute ou deux. Vous pouvez quitter cette page et y revenir.
import-trial-stopped = L’examen de ce fichier s’est arrêté avant la fin, car les pages ont été redémarrées.
import-again = Réessayer
import-do = Importer
import-other-file = Autre fichier
import-changes-nothing = Tout ce que contient ce fichier est déjà connu : l’importer ne changerait rien.
import-found = { $count ->
    [0] Aucune ligne trouvée
    [one] Une ligne lue. L’importer donnerait :
   *[other] { $count } lignes lues. Les importer donnerait :
}
import-would-created = { $count ->
    [one] nouvelle
   *[other] nouvelles
}
import-would-updated = { $count ->
    [one] modifiée
   *[other] modifiées
}
import-would-unchanged = { $count ->
    [one] inchangée
   *[other] inchangées
}
import-did-created = { $count ->
    [one] nouvelle
   *[other] nouvelles
}
import-did-updated = { $count ->
    [one] modifiée
   *[other] modifiées
}
import-did-unchanged = { $count ->
    [one] inchangée
   *[other] inchangées
}
import-skipped = { $count ->
    [one] ligne laissée de côté
   *[other] lignes laissées de côté
}
import-skipped-why = Laissées de côté :
import-skip-concern = préoccupations, qui ne sont pas des recommandations
import-skip-pledge = engagements volontaires
import-skip-other_state = d’un autre État
import-skip-repeated = répétées à l’identique
import-skip-archived = déjà inscrites comme historique
import-problems-count = { $count ->
    [one] ligne avec un problème
   *[other] lignes avec un problème
}
import-problems = { $count ->
    [one] Un problème
   *[other] { $count } problèmes
}
import-more-problems = { $count ->
    [one] Un autre figure dans le tableau à télécharger.
   *[other] { $count } autres figurent dans le tableau à télécharger.
}
import-download = Télécharger en CSV
import-row = Ligne
import-column = Colonne
import-problem = Ce qui ne va pas
import-mend = Les autres lignes peuvent être importées dès maintenant. Corrigez celles-ci dans le fichier et remettez-le : ce qui est déjà connu reste tel quel.
import-examples = Quelles recommandations
import-otherwise = Le lire autrement : État, historique, colonnes
import-columns = Colonnes
import-columns-hint = Indiquez quelle colonne du fichier contient quoi. Seul le texte est nécessaire ; le reste est reconnu à son intitulé.
import-field-text = Texte
import-field-number = Numéro
import-field-state = État
import-field-body = Organe
import-field-symbol = Cote du document
import-field-cycle = Cycle
import-field-session = Session
import-field-recommenders = États auteurs
import-field-position = Position
import-field-position_note = Note sur la position
import-field-position_source = Source de la position
import-field-themes = Thèmes
import-field-primary_theme = Thème principal
import-field-groups = Groupes
import-field-sdgs = ODD
import-field-annotation_id = Identifiant d’annotation HCDH
import-field-published_on = Publiée le
import-field-classification = Classification
import-field-lead = Institution chef de file
import-field-supports = Institutions d’appui
import-field-status = État d’avancement
import-field-last_answer = Dernière réponse
import-field-answered_on = Répondu le

## An import
import-running = En cours
import-saving = { $count ->
    [0] L’importation commence …
    [one] Une ligne enregistrée …
   *[other] { $count } lignes enregistrées …
}
import-starting = { $count ->
    [one] Le suivi d’une recommandation a commencé …
   *[other] Le suivi de { $count } recommandations a commencé …
}
import-running-why = Vous pouvez quitter cette page : l’importation se poursuit, même si une machine redémarre.
import-done = { $count ->
    [one] Terminé : une ligne lue.
   *[other] Terminé : { $count } lignes lues.
}
import-done-nothing = Terminé. Tout ce que contient ce fichier était déjà connu, donc rien n’a changé.
import-stopped = arrêtée
import-stopped-why = L’importation s’est arrêtée : { $why }
import-as-history = historique
import-file = Fichier
import-who = Par
import-by-command = une commande
import-when = Quand
import-new = Nouvelles
import-changed = Modifiées
import-same = Inchangées
import-problems-short = Problèmes
import-next = Que faire ensuite
import-next-recommendations = Importer des recommandations
import-next-unowned = Sans responsable

## Routing
import-routing-intro = Les recommandations sans chef de file sont attribuées aux institutions par thème, groupe, ODD ou organe, selon les règles d’attribution.
import-all-owned = Chaque recommandation a une institution responsable.
import-no-rules = Il n’y a pas encore de règles d’attribution. Elles viennent d’un tableau de thèmes, groupes, ODD ou organes et d’institutions.
import-rules = Importer des règles
import-no-rule-fits = { $count ->
    [one] Une recommandation est sans responsable, et aucune règle ne lui convient.
   *[other] { $count } recommandations sont sans responsable, et aucune règle ne leur convient.
}
import-give = { $count ->
    [one] L’attribuer
   *[other] Attribuer les { $count }
}
import-routed = { $count ->
    [one] Les règles désignent une institution pour une recommandation. Un accusé de réception lui est demandé.
   *[other] Les règles désignent une institution pour { $count } recommandations. Un accusé de réception est demandé pour chacune.
}
import-left = { $count ->
    [one] Une reste sans responsable.
   *[other] { $count } restent sans responsable.
}
import-proposed = Ce qui serait attribué
import-leads = Chef de file
import-supports = Appui
import-more = { $count ->
    [one] … et une de plus
   *[other] … et { $count } de plus
}
import-by-institution = Par institution
import-ties = Non tranchées par les règles
import-giving = { $done } sur { $total } attribuées …
import-giving-stopped = L’attribution s’est arrêtée avant la fin. Ce qui a été attribué le reste.
import-given = { $count ->
    [0] Rien n’a été attribué.
    [one] Une recommandation a été attribuée à une institution.
   *[other] { $count } recommandations ont été attribuées à des institutions.
}

## What cannot be done
import-fault-none = Choisissez d’abord un fichier.
import-fault-large = Le fichier dépasse { $megabytes } Mo, et rien n’en a été conservé. Divisez-le, ou exportez moins de colonnes.
import-fault-unreadable = { $why }.
import-fault-columns = Les colonnes de ce tableau ne sont pas reconnues. Indiquez ci-dessous ce que chacune contient ; le texte suffit.
import-fault-state = Rien dans le fichier ne dit de quel État sont ces recommandations. Indiquez l’État ci-dessous.
import-fault-engine = Le moteur de workflow ne répond pas. Réessayez dans un instant.
import-fault-inside = Une erreur s’est produite de notre côté. Le journal des pages en donne les détails.
import-fault-not-ready = Examinez d’abord le fichier jusqu’au bout ; un fichier illisible ne peut être importé.
import-fault-gone = Le fichier n’est plus ici. Remettez-le.
