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
recommendations-by-status = Statut
recommendations-by-body = Mécanisme
recommendations-by-cycle = Cycle
recommendations-by-theme = Thème
recommendations-by-group = Groupe concerné
recommendations-by-sdg = ODD
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
recommendations-do-undo = Annuler
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

## Une recommandation
recommendation-several = { $reference } en désigne plusieurs
recommendation-several-hint = Plusieurs États ont une recommandation de cette référence. Choisissez-en une.
recommendation-late = échue { $days }
recommendation-on-behalf = Consigner une réponse
recommendation-text = Ce qui a été recommandé
recommendation-text-hidden = Cette recommandation est confidentielle. Votre compte ne permet pas de la lire.
recommendation-cycle = cycle { $cycle }
recommendation-symbol = Document
recommendation-recommenders = Recommandée par
recommendation-received = Reçue
recommendation-source = { $source }, ligne { $row }
recommendation-progress = Ce qui a été communiqué
recommendation-progress-none = Rien n’a encore été communiqué.
recommendation-file-hidden = un fichier
recommendation-file-size = { $size } Ko
recommendation-file-waits = attend l’antivirus
recommendation-validate = Valider
recommendation-confirm = Retenir
recommendation-publish = Publier
recommendation-send-back = Renvoyer
recommendation-send-back-words = Que manque-t-il, qu’est-ce qui n’est pas clair ?
recommendation-send-back-hint = L’institution est priée de préciser, et lit ces mots dans son message.
recommendation-send-back-do = Renvoyer
recommendation-send-back-missing = Dites ce qui manque : sans cela, personne ne sait quoi préciser.
recommendation-take-back = Retirer
recommendation-take-back-ask = Retirer cette réponse ? La question sera posée de nouveau.
recommendation-conversation = Échanges
recommendation-conversation-none = Personne n’a encore reçu de message.
recommendation-answer-for_review = à examiner
recommendation-answer-refused = non enregistrée
recommendation-answer-undone = retirée
recommendation-message-digest = Rappel
recommendation-message-confirmation = Confirmation
recommendation-message-question = Question
recommendation-message-notice = Avis
recommendation-message-item = nº { $n }
recommendation-delivered = remis
recommendation-outcome-temporary = pas encore remis
recommendation-outcome-permanent = non distribuable
recommendation-outcome-unknown = issue inconnue
recommendation-message-state-ready = en attente
recommendation-message-state-sending = en cours d’envoi
recommendation-message-state-sent = envoyé
recommendation-message-state-failed = non distribuable
recommendation-message-state-cancelled = devenu inutile
recommendation-changes = Modifications
recommendation-changes-count = { $count ->
    [one] { $count } modification
   *[other] { $count } modifications
}
recommendation-step = Prochaine étape
recommendation-step-validate = Lisez ci-dessous ce qui a été communiqué : validez-le, ou renvoyez-le.
recommendation-step-assign = Personne n’en est chargé. Attribuez-la à une institution.
recommendation-step-chase = La réponse est en retard. Relancez, ou téléphonez et consignez ce que l’on vous dit.
recommendation-step-wait = Rien à faire : l’institution est interrogée et les rappels partent d’eux-mêmes.
recommendation-step-ask = Aucune question n’est ouverte. Demandez où en est la mise en œuvre quand il le faut.
recommendation-who = Qui en est chargé
recommendation-since = depuis le { $day }
recommendation-assign = Attribuer
recommendation-change-lead = Changer
recommendation-choose = Choisir…
recommendation-lead-hint = Un nouveau chef de file est prié d’en accuser réception.
recommendation-lead-missing = Choisissez l’institution chef de file.
recommendation-assign-do = Attribuer
recommendation-asks = Ce qui est demandé
recommendation-asks-none = Rien n’est demandé en ce moment.
recommendation-asks-closed = { $count ->
    [one] { $count } question antérieure
   *[other] { $count } questions antérieures
}
recommendation-ask-answered = répondue
recommendation-ask-declined = déclinée
recommendation-ask-cancelled = retirée
recommendation-postponed-until = suspendue jusqu’au { $day }
recommendation-due = Échéance
recommendation-reminders = Rappels
recommendation-reminded = { $count ->
    [0] aucun envoyé
    [one] { $count } envoyé
   *[other] { $count } envoyés
}
recommendation-next-reminder = prochain : { $at }
recommendation-report = Pour le rapport
recommendation-extend = Donner plus de temps
recommendation-extend-until = À rendre à la fin du
recommendation-extend-do = Donner plus de temps
recommendation-resume = Reprendre les rappels
recommendation-postpone-until = Aucun rappel jusqu’au
recommendation-postpone-hint = Les échéances restent ; personne n’est relancé avant ce jour.
recommendation-postpone-do = Suspendre
recommendation-ask = Interroger
recommendation-ask-kind = À quel sujet
recommendation-ask-due = Réponse attendue le
recommendation-ask-words = Votre demande, en termes simples
recommendation-ask-words-hint = Facultatif. Les personnes interrogées la lisent dans leur message.
recommendation-ask-supports = Interroger aussi les institutions associées
recommendation-ask-do = Interroger
recommendation-life = Suivi automatique
recommendation-revision = Révision
recommendation-wakes = Prochain examen
recommendation-engine = Montrer dans le moteur de suivi
recommendation-end = Mettre fin au suivi
recommendation-end-hint = Les questions ouvertes sont retirées ; plus rien n’est demandé ni enregistré.
recommendation-close = Clore
recommendation-close-ask = Clore cette recommandation ? Les questions ouvertes sont retirées et plus rien n’est enregistré.
recommendation-carry-over = Reporter au cycle suivant
recommendation-into = Recommandation qui prend sa place
recommendation-into-hint = Sa référence ; facultatif.
recommendation-into-unknown = Aucune autre recommandation unique de cet État ne porte cette référence.
recommendation-day-missing = Choisissez un jour.
recommendation-day-past = Choisissez un jour après aujourd’hui.
recommendation-day-far = Choisissez un jour avant l’an 2100.
recommendation-kind-missing = Choisissez ce qui est demandé.
recommendation-words-long = Au plus { $most } caractères ; il y en a { $found }.
recommendation-remind-nothing = Rien n’y est ouvert : personne ne peut être relancé.
recommendation-remind-waits = Ses rappels sont suspendus. Reprenez-les d’abord.
done-assigned = { $count ->
    [one] Attribuée. L’institution est priée d’en accuser réception.
   *[other] { $count } recommandations attribuées. Chaque institution est priée d’en accuser réception.
}
done-asked = { $count ->
    [one] Question posée. L’institution la lit dans son prochain message.
   *[other] Question posée pour { $count } recommandations.
}
done-reminded = { $count ->
    [one] Le rappel part avec les prochains messages.
   *[other] Les rappels de { $count } recommandations partent avec les prochains messages.
}
done-postponed = { $count ->
    [one] Suspendue. Personne n’est relancé avant ce jour.
   *[other] { $count } recommandations suspendues.
}
done-resumed = Les rappels reprennent.
done-extended = Plus de temps est accordé.
done-validated = Validé.
done-sent-back = Renvoyé. L’institution est priée de préciser.
done-published = Publié.
done-confirmed = La réponse compte désormais.
done-taken-back = La réponse est retirée ; la question est posée de nouveau.
done-closed = Close.
done-carried-over = Reportée au cycle suivant.
done-unchanged = C’était déjà ainsi. Rien n’a changé.
recommendation-file-waits-why = { $name } attend l’antivirus : il pourra être retiré ensuite.
recommendation-file-refused-why = { $name } a été refusé à son arrivée : rien n’en a été gardé.
recommendation-file-lost = { $name } n’est plus dans le dépôt tel qu’il y fut gardé. Qui exploite Suivi peut le rétablir depuis la sauvegarde.

## Plusieurs à la fois, et fichiers à emporter
recommendations-nothing-ticked = Aucune recommandation n’est cochée. Cochez-en, ou choisissez toutes celles qui sont trouvées.
recommendations-bulk-assign = Le nouveau chef de file est prié d’en accuser réception ; les questions ouvertes au précédent sont retirées.
recommendations-bulk-ask = Le chef de file est interrogé, puis relancé jusqu’à ce qu’il réponde.
recommendations-bulk-remind = Qui a une question ouverte est relancé avec les prochains messages, dans ses heures et ses limites.
recommendations-bulk-postpone = Personne n’est relancé sur ses questions ouvertes avant ce jour.
recommendations-bulk-led = { $count ->
    [one] { $count } a déjà un chef de file, qui change.
   *[other] { $count } ont déjà un chef de file, qui change.
}
recommendations-bulk-unled = { $count ->
    [one] { $count } n’a pas de chef de file : personne ne peut être interrogé.
   *[other] { $count } n’ont pas de chef de file : personne ne peut être interrogé.
}
recommendations-bulk-asked = { $count ->
    [0] Rien n’est demandé en ce moment sur aucune d’elles.
    [one] Quelque chose est demandé en ce moment sur { $count } d’entre elles.
   *[other] Quelque chose est demandé en ce moment sur { $count } d’entre elles.
}
recommendations-bulk-over = { $count ->
    [one] { $count } n’est plus suivie : rien n’y est fait.
   *[other] { $count } ne sont plus suivies : rien n’y est fait.
}
recommendations-bulk-supports = N’en choisissez aucune pour garder celles qui sont déjà associées.
recommendations-run = { $done } sur { $total }
recommendations-run-refused = { $count ->
    [one] { $count } non traitée
   *[other] { $count } non traitées
}
recommendations-run-more = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
}
recommendations-run-stay = Laissez cette page ouverte jusqu’à la fin. La fermer arrête tout ; ce qui est fait reste fait.
recommendations-run-on = Continuer
recommendations-run-back = Retour à la liste
recommendations-undo-none = Il n’y a rien à annuler : quelqu’un d’autre l’a fait, ou cela date de plus d’un jour.
done-bulk-undone = { $count ->
    [one] Une annulation : la recommandation est comme avant. Un message déjà parti reste envoyé.
   *[other] { $count } annulations : les recommandations sont comme avant. Les messages déjà partis restent envoyés.
}
recommendations-reference = Référence
recommendations-of = État
recommendations-trust = Parole de qui
recommendations-said-on = Communiqué le
recommendations-missing-for = sans réponse pour le rapport { $number }
