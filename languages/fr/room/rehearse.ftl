rehearse-title = Répétition
rehearse-intro = Voyez ce qui serait envoyé, à qui et quand, avant tout envoi. Rien n’est envoyé et rien n’est modifié.
rehearse-busy = Une répétition est en cours. Réessayez dans un instant.
rehearse-last = Votre dernière répétition a commencé à ce moment : { $moment }.
rehearse-look = La regarder
rehearse-years = Années
rehearse-years-hint = Durée jouée, de 0,1 à 20. Un cycle de l’EPU en compte quatre et demie.
rehearse-behaviour = Comment les gens répondent
rehearse-behaviour-none = personne ne répond
rehearse-behaviour-on-time = tout le monde, à temps
rehearse-behaviour-last-day = tout le monde, le dernier jour
rehearse-behaviour-share = une part des demandes, à temps
rehearse-share = Part
rehearse-share-hint = Pourcentage des demandes qui reçoivent une réponse, quand ce n’est qu’une part.
rehearse-other-ladders = Avec d’autres échelles
rehearse-other-ladders-hint = Vide : avec les échelles en vigueur. D’autres échelles ne sont qu’essayées ici ; rien ne change.
rehearse-do = Répéter
rehearse-nothing-is-sent = Cela prend quelques secondes. Les accusés de réponse ne sont pas comptés ; chaque rapport est tenu pour présenté à sa date.
rehearse-fault-years = Un nombre de 0,1 à 20 est attendu.
rehearse-fault-behaviour = Choisissez comment les gens répondent.
rehearse-failed = La répétition s’est terminée sans résultat. L’erreur a été notée.
rehearse-again = Répéter encore
rehearse-nothing = Rien n’est encore suivi ; il n’y a donc rien à répéter.
rehearse-playing = En cours : { $percent } %
rehearse-span = Du { $begins } au { $ends } : { $behaviour }.
rehearse-told-none = personne ne répond
rehearse-told-on-time = tout le monde répond à temps
rehearse-told-last-day = tout le monde répond le dernier jour
rehearse-told-share = { $percent } % des demandes reçoivent une réponse à temps
rehearse-with-other = Jouée avec d’autres échelles que celles en vigueur.
rehearse-tile-messages = { $count ->
    [one] message en tout
   *[other] messages en tout
}
rehearse-tile-messages-told = { $count ->
    [one] un message
   *[other] { $count } messages
}
rehearse-tile-people = { $count ->
    [one] personne reçoit des messages
   *[other] personnes reçoivent des messages
}
rehearse-tile-escalations = { $count ->
    [one] signalement hiérarchique
   *[other] signalements hiérarchiques
}
rehearse-tile-peak = messages le jour le plus chargé, le { $day }
rehearse-tile-risk = { $count ->
    [one] rapport menacé
   *[other] rapports menacés
}
rehearse-by-week = Messages par semaine
rehearse-chart-told = { $messages } messages par semaine. Le tableau ci-dessous dit la même chose.
rehearse-week = Semaine du
rehearse-week-of = (semaine du { $day })
rehearse-digests = Demandes et rappels
rehearse-escalations = Signalements hiérarchiques
rehearse-others = Avis et notes
rehearse-at-risk = { $missing } réponses sur { $asked } manquent
rehearse-complete = complet
rehearse-no-reports = Aucun rapport n’arrive à échéance dans ce temps.
rehearse-by-person = Charge de chaque personne
rehearse-person = Personne
rehearse-messages = Messages
rehearse-busiest-week = Semaine la plus chargée
rehearse-busiest-day = Jour le plus chargé
rehearse-no-messages = Personne ne recevrait de message.
rehearse-more-people = { $count ->
    [one] et une autre personne
   *[other] et { $count } autres personnes
}
rehearse-more-escalations = { $count ->
    [one] et un autre signalement
   *[other] et { $count } autres signalements
}
rehearse-missing = { $count ->
    [one] une réponse manque
   *[other] { $count } réponses manquent
}
