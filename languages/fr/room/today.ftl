today-add-deadline = Ajouter une échéance
today-begin-people = Ajouter les institutions et leurs points focaux
today-begin-recommendations = Importer les recommandations
today-begin-assign = Confier chacune à une institution
today-begin-deadline = Fixer la date du prochain rapport
today-begin-live = Lire ce qui serait envoyé, puis l’envoyer
today-nothing-yet = Rien n’est encore enregistré.
today-held = { $count ->
    [one] un message attend
   *[other] { $count } messages attendent
}
today-look-and-let-go = Les regarder
today-needs = Ce qui vous attend
today-needs-nothing = Rien ne vous attend pour le moment.
today-task-replies = { $count ->
    [one] réponse à examiner
   *[other] réponses à examiner
}
today-task-requests = { $count ->
    [one] demande à trancher
   *[other] demandes à trancher
}
today-task-to-validate = { $count ->
    [one] réponse à valider
   *[other] réponses à valider
}
today-task-unowned = { $count ->
    [one] recommandation sans responsable
   *[other] recommandations sans responsable
}
today-task-undelivered = { $count ->
    [one] message parvenu à personne
   *[other] messages parvenus à personne
}
today-task-unconfirmed = { $count ->
    [one] date que personne n’a confirmée
   *[other] dates que personne n’a confirmées
}
today-task-overdue = { $count ->
    [one] question en retard
   *[other] questions en retard
}
today-reports = Rapports en cours
today-no-reports = Aucun rapport n’a encore de date. Une échéance demande, rappelle et alerte d’elle-même.
today-unconfirmed = date non confirmée
today-late = { $count ->
    [one] une réponse en retard
   *[other] { $count } réponses en retard
}
today-next = ensuite : { $milestone }, { $day }
today-funnel = { $answered } réponses sur { $total }, dont { $validated } validées
today-not-asked-yet = Personne n’a encore été sollicité.
