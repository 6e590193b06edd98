## Review: the page and its queues
review-intro = Ce qui demande un regard humain : un élément à la fois, le plus ancien d’abord. Toutes les touches affichées fonctionnent.
review-on-behalf = Enregistrer une réponse
review-queues = Files d’attente
review-tab-replies = Réponses
review-tab-requests = Demandes
review-tab-validate = À valider
review-waiting = En attente
review-place = { $place } sur { $total }
review-undo = Annuler
review-empty-replies = Aucune réponse n’attend. Ce que l’on nous écrit s’enregistre seul ; ce qui n’est pas clair arrive ici.
review-empty-requests = Aucune demande n’attend. Quand quelqu’un demande un délai ou nomme un collègue, cela arrive ici.
review-empty-validate = Aucune réponse n’attend d’être validée. Quand un rapport le demande, les validateurs sont sollicités et cela arrive ici.
review-faults = Rien de ceci n’est encore enregistré. Veuillez vérifier ce qui est signalé ci-dessous.
review-hidden = Confidentiel : seule sa référence vous est montrée.
review-secret = Il s’agit d’un sujet confidentiel. Une personne habilitée à le lire doit décider ; l’administration la désigne sous « Utilisateurs ».
review-kilobytes = { $size } ko
review-file-waiting = attend l’antivirus
review-file-refused = refusé

## Review: a reply
review-doubt-unclear = Le sens n’est pas sûr
review-doubt-decision = Demande une décision ou une explication
review-doubt-unverified = L’expéditeur n’est pas vérifié
review-doubt-stranger = Cette adresse n’appartient à personne de connu
review-doubt-unreadable = Illisible
review-doubt-long = Long, et ses citations n’ont pu être distinguées
review-settled = Traité
review-sender-bound = Sa propre adresse
review-sender-unbound = Pas une de ses adresses
review-sender-owner = Une adresse de { $name }
review-authenticity-passed = Le serveur de messagerie s’en porte garant
review-authenticity-failed = Le serveur de messagerie le dit falsifié
review-authenticity-absent = Le serveur de messagerie ne dit rien
review-answers-message = Répond à notre message du { $day }
review-answers-unsent = Répond à un de nos messages
review-wrote = Ce qui est écrit
review-original = Original
review-no-words = Aucun texte.
review-cut = Coupé : citations et signature
review-files = Fichiers
review-part = Élément { $n }
review-reading = Ce qui a été compris
review-unclear = non compris
review-question = une question pour vous
review-confidence = sûr à { $percent } %
review-due = pour le { $day }
review-closed = close entre-temps
review-last = Dernière réponse
review-answers = Répond à
review-asked-then = Dans le message auquel on répond
review-asked-else = Également demandé
review-choose = Choisir…
review-says = Dit
review-says-status = État
review-says-else = Autrement
review-says-no_change = Rien n’a changé
review-says-acknowledge = Reçu, ou validé
review-says-decline = Pas de leur ressort, ou non accepté
review-says-nothing = Rien à enregistrer ici
review-narrative = Dans leurs mots
review-more = Plus : plusieurs à la fois, ou de qui cela relève
review-also = Dit de même pour
review-also-hint = Des références, séparées par des espaces ou des virgules.
review-whose = De qui cela relève
review-whose-hint = Quand on répond que cela ne relève pas d’eux.
review-record = Accepter
review-edit-key = Corriger d’abord :
review-decide = Décider
review-bind = De qui est-ce ?
review-person = Personne
review-bind-hint = Il est alors lu comme le sien et attend ici votre accord. L’adresse reste inconnue.
review-bind-do = Lire comme le sien
review-write = Écrire en retour
review-write-hint = Une question ou une réponse. Elle leur parvient par la même voie, sous une formule d’appel dans leur langue.
review-write-hidden = Confidentiel : vos mots sont conservés et non envoyés. On lit que vous souhaitez en parler et comment vous joindre.
review-write-do = Envoyer
review-dismiss = Rien à enregistrer, car
review-why-noise = cela ne dit rien : merci, salutations
review-why-duplicate = cela a déjà été dit
review-why-elsewhere = c’est traité ailleurs
review-why-spam = c’est indésirable ou falsifié
review-dismiss-do = Mettre de côté
review-settled-hint = Cette réponse n’attend personne.
review-state-understood = compris
review-state-applied = enregistré
review-state-refused = non enregistré
review-state-for_review = en attente

## Review: a request
review-wish-extend = Délai supplémentaire
review-wish-delegate = Un collègue à la place
review-whole-reply = la réponse entière
review-until = Demande jusqu’au
review-no-day = Aucun jour n’est indiqué.
review-colleague = Nomme
review-granted-before = Déjà accordé
review-times = { $count ->
    [one] une fois
   *[other] { $count } fois
}
review-grant-until = Nouvelle échéance
review-grant-until-hint = Un jour postérieur à l’échéance actuelle.
review-grant-to = Demander plutôt à
review-grant-to-hint = Une personne en fonction dans la même institution et qui n’est pas absente.
review-grant = Accorder
review-refuse-why = Pourquoi pas
review-refuse-hint = Une phrase pour la personne qui demande. Peut rester vide.
review-refuse = Refuser

## Review: an answer to validate
review-for-report = Nécessaire pour :
review-reported = Ce qui a été rapporté
review-nothing-reported = Rien n’a encore été rapporté qui puisse être validé.
review-earlier = Auparavant
review-validate-hint = Elle devient alors la parole confirmée de l’institution et entre dans les rapports.
review-validate = Valider
review-send-back = Renvoyer avec une question
review-send-back-hint = L’institution est priée de préciser, en ces termes.
review-send-back-do = Renvoyer
review-newer = Une autre réponse est arrivée entre-temps, ou quelqu’un a déjà validé celle-ci. Relisez, puis décidez.

## Review: what cannot be done, and why
review-fault-says = Choisissez ce que cela dit, ou qu’il n’y a rien à enregistrer.
review-fault-ask = Choisissez la question à laquelle cela répond.
review-fault-more = « { $named } » ne leur est pas demandé. Indiquez des références de la liste ci-dessus.
review-fault-unfit = { $named } demande autre chose : un accusé de réception se confirme ou se décline, une validation s’accepte ou se refuse, un progrès reçoit un état.
review-fault-why = Indiquez pourquoi rien n’est enregistré.
review-fault-words = Écrivez ce que la personne doit lire.
review-fault-words-long = { $most } caractères au plus, s’il vous plaît.
review-fault-person = Indiquez de qui cela vient.
review-fault-day = Indiquez un jour, par exemple 2027-03-15.
review-fault-day-past = Indiquez un jour postérieur à aujourd’hui et à l’échéance actuelle.
review-fault-colleague = Choisissez un collègue dans la liste.
review-fault-question = Écrivez ce qui est à préciser.
review-unreviewable-gone = Quelqu’un s’en est occupé entre-temps, ou cela n’existe pas. Rien n’a été modifié.
review-unreviewable-unknown = On ne sait pas de qui est cette réponse. Choisissez d’abord la personne.
review-unreviewable-unreachable = Aucune de ses adresses ne fonctionne. Corrigez-la sous « Personnes », ou téléphonez.
review-unreviewable-not-asked = Cela ne leur est plus demandé. Relisez, puis choisissez.
review-refused-not_charged = Leur institution n’en est pas (ou plus) chargée.
review-refused-over = La recommandation est close ; plus rien ne s’y enregistre.
review-refused-ask_closed = La question a reçu une réponse ou a été retirée entre-temps.
review-refused-frozen = Le rapport est fermé aux modifications.
review-refused-date_too_early = Le jour doit être postérieur à l’échéance actuelle.
review-refused-not_allowed = Leur fonction ne permet pas cette réponse.
review-refused-unknown_reference = Ce n’est pas une de leurs recommandations.
review-refused-nothing_to_repeat = Rien n’a été rapporté auparavant : « rien n’a changé » ne dit rien encore. Choisissez un état.
review-refused-other = Cela contredit ce qui est enregistré ; rien n’a été modifié.

## Review: what was done
done-review-recorded = { $count ->
    [one] { $count } réponse enregistrée.
   *[other] { $count } réponses enregistrées.
}
done-review-dismissed = Mis de côté.
done-review-written = Votre message est en route.
done-review-bound = Il est maintenant lu comme le sien. Vérifiez et acceptez.
done-review-restored = Annulé ; il attend de nouveau.
done-review-kept = Cela ne peut être annulé : les suites sont déjà faites.
done-request-granted = Accordé ; la personne en est informée.
done-request-refused = Refusé ; la personne en est informée.
done-review-validated = Validé.
done-review-sent-back = Renvoyé ; l’institution est priée de préciser.
