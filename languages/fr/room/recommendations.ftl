## La liste des recommandations
recommendations-views = Vues
recommendations-view-all = Toutes
recommendations-view-open = Ouvertes
recommendations-view-overdue = En retard
recommendations-view-unowned = Sans responsable
recommendations-view-validate = À valider
recommendations-view-unreported = Encore sans réponse
recommendations-view-blocked = Bloquées
recommendations-filter = Rechercher et filtrer
recommendations-words = Mots ou référence
recommendations-words-hint = p. ex. UPR4-140.12, torture, éducation
recommendations-by-institution = Institution
recommendations-by-phase = Phase
recommendations-by-status = État
recommendations-by-body = Mécanisme
recommendations-by-cycle = Cycle
recommendations-by-theme = Thème
recommendations-by-group = Groupe concerné
recommendations-by-sdg = Objectif de développement durable
recommendations-by-position = Position de l’État
recommendations-by-classification = Classification
recommendations-phase-open = Ouvertes (toutes phases)
recommendations-status-none = Rien de communiqué
recommendations-sort = Ordre
recommendations-sort-reference = Par référence
recommendations-sort-due = Prochaine échéance d’abord
recommendations-sort-newest = Dernières reçues d’abord
recommendations-more-filters = Plus de filtres
recommendations-search = Rechercher
recommendations-clear = Effacer tous les filtres
recommendations-count = { $count ->
    [one] { $count } recommandation
   *[other] { $count } recommandations
}
recommendations-keep-view = Garder cette vue
recommendations-view-name = Nom de la vue
recommendations-view-name-missing = Une vue a besoin d’un nom pour que vous la retrouviez.
recommendations-view-too-many = Vous gardez déjà 30 vues. Retirez-en une d’abord.
recommendations-forget-view = Retirer cette vue
recommendations-tick = Choisir
recommendations-tick-page = Toute la page
recommendations-tick-one = Choisir { $reference }
recommendations-which = Pour quelles recommandations
recommendations-which-ticked = Celles qui sont cochées
recommendations-which-all = { $count ->
    [one] Celle qui est trouvée
   *[other] Les { $count } trouvées
}
recommendations-do-assign = Attribuer
recommendations-do-ask = Interroger
recommendations-do-remind = Relancer
recommendations-do-postpone = Suspendre
recommendations-recommendation = Recommandation
recommendations-owner = Chef de file
recommendations-state = Avancement
recommendations-next = Prochaine échéance
recommendations-hidden = Confidentielle
recommendations-nobody = personne
recommendations-none-found = Aucune recommandation ne répond à tous ces critères.
recommendations-none-yet = Il n’y a pas encore de recommandations. Importez-les depuis UHRI, UPR Info ou un tableau à vous.
recommendations-keys = Touches : / rechercher, o ouvrir la première, a attribuer, q interroger, r relancer, p suspendre.
recommendations-csv = CSV
recommendations-excel = Excel
done-view-kept = La vue est gardée. Elle se trouve au-dessus de la liste.
done-view-forgotten = La vue est retirée.
