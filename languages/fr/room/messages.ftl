## Messages: the list
messages-intro = Ce qui a été écrit à qui, et ce qu’il en est advenu.
messages-mode-hold = Les messages sont préparés et lisibles ici. Aucun ne part.
messages-mode-redirect = Tout va à une seule adresse au lieu des destinataires :
messages-mode-live = Les messages partent d’eux-mêmes, chacun aux heures de son lecteur.
messages-mode-pause = Aucun rappel n’est préparé et rien ne part. Ensuite chacun reçoit un seul message, pas une pile.
messages-turn-hold = Retenir
messages-turn-redirect = Rediriger vers une adresse…
messages-turn-live = Laisser partir…
messages-turn-pause = Suspendre
messages-states = Quels messages
messages-tab-all = Tous
messages-tab-held = En attente
messages-tab-sent = Envoyés
messages-tab-failed = Non parvenus
messages-filter = Chercher des messages
messages-to = À
messages-everybody = Tout le monde
messages-kind = Type
messages-every-kind = Tous les types
messages-kind-digest = Questions et rappels
messages-kind-confirmation = Confirmation
messages-kind-question = Demande de précision
messages-kind-notice = Avis
messages-show = Afficher
messages-subject = Objet
messages-state = État
messages-when = Quand
messages-nothing-left = Plus rien à dire
messages-not-before = pas avant
messages-state-held = retenu
messages-state-ready = en attente
messages-state-sending = en route
messages-state-sent = envoyé
messages-state-failed = non parvenu
messages-state-cancelled = devenu inutile
messages-empty-all = Aucun message n’a encore été préparé. Ils le sont quand des questions sont ouvertes et dues.
messages-empty-held = Aucun message n’attend.
messages-empty-sent = Aucun message n’a encore été envoyé.
messages-empty-failed = Tous les messages sont arrivés.
messages-failed-hint = Corrigez les adresses sous « Personnes », puis réessayez.
messages-retry-all = Tout réessayer
messages-retry-all-ask = Renvoyer chaque message non parvenu à la meilleure adresse de chacun ?

## Messages: one of them
messages-one = Message { $number }
messages-of-person = Tous à cette personne
messages-its-reply = la réponse à laquelle il répond
messages-made = Préparé
messages-sent = Envoyé
messages-about = Sujet
messages-dropped = répondu avant l’envoi
messages-attempts = Tentatives de remise
messages-attempt = Tentative
messages-no-attempt = Aucune encore.
messages-address = Adresse
messages-outcome = Résultat
messages-outcome-accepted = accepté
messages-outcome-temporary = plus tard
messages-outcome-permanent = refusé définitivement
messages-outcome-unknown = sans réponse
messages-retry-to = Renvoyer à
messages-retry-hint = Il reste le même message. Une seule tentative est faite ; une adresse en panne que vous choisissez est de nouveau admise.
messages-retry-best = Sa meilleure adresse en service
messages-broken = en panne
messages-retry = Renvoyer
messages-not-retried-gone = Ce message n’a pas échoué, ou repart déjà. Rien n’a été modifié.
messages-not-retried-no-address = Aucune adresse de cette personne ne fonctionne. Corrigez-en une sous « Personnes », puis renvoyez.
messages-preview-hint = Tel qu’il serait envoyé maintenant. Ses liens ne mènent nulle part ici, afin que personne ne réponde à la place d’autrui.
messages-text = Texte
messages-letter = Lettre
messages-secret = Il s’agit d’un sujet confidentiel ; seules les références vous sont montrées.

## Messages: before they go
messages-before-live = Avant que les messages partent
messages-before-redirect = Rediriger chaque message
messages-before-intro-live = Voici ce que le premier jour enverrait. Rien de cela n’est encore parti.
messages-before-intro-redirect = Pour un essai : personne ne reçoit rien, et vous lisez tout dans une seule boîte. Voici ce que le premier jour apporterait.
messages-any-hour = Tout part aussitôt, à toute heure.
messages-said-at-once = Dit aussitôt, dans la messagerie.
messages-hours = Questions et rappels partent entre { $opens } et { $closes } à l’heure de chaque lecteur, les jours ouvrés ; les réponses, aussitôt.
messages-redirect-to = Adresse où tout va
messages-redirect-hint = Chaque objet dit à qui il était destiné.
messages-fault-address = Indiquez une adresse de messagerie, par exemple essai@example.gov.
messages-confirm-live = Oui, laisser partir
messages-confirm-redirect = Rediriger
messages-first-day = Qui recevrait un message
messages-first-waiting = Attend déjà
messages-first-due = Échoit sous un jour
messages-first-nothing = Rien n’attend et rien n’échoit sous un jour.
messages-first-digests = { $count ->
    [one] récapitulatif en attente
   *[other] récapitulatifs en attente
}
messages-first-people = { $count ->
    [one] personne concernée
   *[other] personnes concernées
}
messages-first-others = { $count ->
    [one] autre message
   *[other] autres messages
}
messages-first-reminders = { $count ->
    [one] rappel échoit sous un jour
   *[other] rappels échoient sous un jour
}
messages-recommendations = { $count ->
    [one] { $count } recommandation
   *[other] { $count } recommandations
}
messages-more = { $count ->
    [one] et encore { $count } en attente
   *[other] et encore { $count } en attente
}

## Messages: what was done
done-messages-hold = Les messages sont désormais retenus.
done-messages-redirect = Tout va désormais à cette seule adresse.
done-messages-live = Les messages partent désormais.
done-messages-pause = Plus rien n’est préparé ni envoyé.
done-messages-retried = { $count ->
    [one] { $count } message repart.
   *[other] { $count } messages repartent.
}
done-messages-none-retried = Aucun n’a pu repartir : aucune de ces personnes n’a d’adresse en service. Corrigez-les sous « Personnes ».
