people-intro = Qui est sollicité au nom de chaque institution, comment on joint ces personnes et si elles répondent à temps.
people-import = Importer une liste
people-add-institution = Ajouter une institution
people-add-person = Ajouter une personne
people-none-yet = Aucune institution n’est encore connue. Une liste d’institutions, de postes et de personnes s’importe en une fois.
people-search = Nom ou adresse
people-show = Afficher
people-show-vacant = Avec un poste vacant
people-show-unreached = Injoignables
people-show-away = Avec une absence
people-show-all = Tout afficher
people-sort = Ordre
people-sort-name = Par nom
people-sort-overdue = Les plus en retard d’abord
people-filter = Rechercher
people-institutions = { $count ->
    [one] Une institution
   *[other] { $count } institutions
}
people-none-found = Aucune institution ne correspond.
people-posts = Postes
people-post = Poste
people-holder = Titulaire
people-since = Depuis
people-reached-by = Joignable par
people-acts = Actions possibles
people-in-time = Réponses à temps
people-median = Délai habituel de réponse
people-percent = { $share } %
people-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
people-nothing-due = Rien n’était à rendre ces douze derniers mois
people-numbers-explained = « À temps » compte, sur les douze derniers mois, les questions qui ont reçu une réponse avant leur échéance, parmi celles qui ont reçu une réponse ou sont en retard. Le délai habituel est la médiane.
people-vacant = Vacant
people-no-post = Pas encore de poste
people-no-post-why = Personne ne peut encore être sollicité ici. Ajoutez une personne, ou un poste encore vacant.
people-away-until = Absence jusqu’au { $day }
people-unreached = Injoignable
people-until = Jusqu’au { $day }
people-followed-by = À partir du { $day } :
people-edit = Corriger
people-hand-over = Transmettre
people-fill = Pourvoir
people-add = Ajouter
people-add-post = Ajouter un poste vacant
people-past-holders = Anciens titulaires de ces postes
people-no-past = Personne ne les a occupés avant.
people-from-to = du { $first } au { $last }
people-from = depuis le { $day }
people-rules = Règles d’attribution
people-no-rules = Aucune règle n’attribue rien à cette institution. Les règles viennent d’une liste de personnes ou d’un tableau d’attribution.
people-route = Attribuer selon les règles
people-rule-sdg = ODD { $goal }
people-rule-anything = tout ce qu’aucune autre règle ne retient
people-rule-priority = priorité { $priority }
people-tile-open = questions ouvertes
people-tile-overdue = en retard
people-tile-in-time = { $in_time } sur { $due } à temps, douze derniers mois
people-tile-median = délai habituel de réponse

## A person
people-holds-none = N’occupe aucun poste actuellement
people-leave = Noter une absence
people-appoint = Autre poste
people-away-from-to = Absence du { $first } au { $last }.
people-stands-in = Remplacement :
people-nobody-stands-in = Personne ne remplace : on écrit au suppléant, ou au poste suivant.
people-back-now = De retour
people-call-off = Annuler
people-unreached-why = Aucun message n’arrive à cette personne. Ajoutez une adresse qui fonctionne, ou transmettez le poste.
people-contacts = Comment la joindre
people-no-contact = Aucune adresse n’est connue.
people-contact-verified = Fonctionne
people-contact-broken = Ne fonctionne pas
people-contact-unlinked = Pas encore relié
people-contact-first = essayé en premier
people-contact-mend = Réessayer
people-contact-prefer = Essayer en premier
people-contact-remove = Retirer
people-contact-remove-what = Retirer { $address }
people-contact-remove-ask = Plus rien n’y sera envoyé. Retirer cette adresse ?
people-channel-off = Ce canal n’est pas configuré
people-add-address = Ajouter une adresse électronique
people-invite = Créer un lien pour son propre compte :
people-questions = Questions ouvertes
people-questions-count = { $count ->
    [0] aucune
    [one] une ouverte
   *[other] { $count } ouvertes
}
people-overdue-count = { $count ->
    [one] une en retard
   *[other] { $count } en retard
}
people-question = Ce qui est demandé
people-due = Échéance
people-no-questions = Rien ne lui est demandé actuellement.
people-posts-over-time = Postes actuels et passés
people-never-held = N’a jamais occupé de poste.
people-end = Quitter
people-particulars = Informations
people-language = Langue
people-zone = Fuseau horaire
people-their-clock = il y est { $time }
people-quiet = Heures de silence
people-quiet-none = aucune en propre
people-messages = Derniers messages envoyés
people-no-messages = Rien n’a encore été écrit.
people-message-digest = Rappel
people-message-confirmation = Confirmation
people-message-question = Demande de précision
people-message-notice = Avis
people-message-is-ready = en attente
people-message-is-sending = en cours d’envoi
people-message-is-sent = envoyé
people-message-is-failed = échec
people-message-is-cancelled = retiré
people-replies = Dernières réponses
people-no-replies = Rien n’est encore arrivé.
people-answers = { $count ->
    [0] sans réponse
    [one] une réponse
   *[other] { $count } réponses
}
people-reply-is-received = en lecture
people-reply-is-applied = enregistrée
people-reply-is-for_review = à examiner
people-reply-is-quarantined = mise à part
people-reply-is-ignored = sans contenu

## What is kept
people-kept = Données conservées sur cette personne
people-kept-intro = Seulement ce qu’il faut pour solliciter quelqu’un, et pour prouver ensuite ce qui a été demandé et répondu.
people-kept-what = Quoi
people-kept-many = Combien
people-kept-why = Pourquoi
people-kept-until = Jusqu’à quand
people-kept-particulars = Nom, langue, fuseau horaire, heures de silence
people-kept-particulars-why = Pour lui écrire dans sa langue et à ses heures
people-kept-particulars-until = Conservé : chaque réponse porte le nom de son auteur
people-kept-addresses = Adresses
people-kept-addresses-why = Pour la joindre, et pour reconnaître ses réponses
people-kept-addresses-until = Jusqu’à leur retrait
people-kept-posts = Postes occupés, aujourd’hui ou avant
people-kept-posts-why = Pour savoir qui a répondu pour une institution, et quand
people-kept-posts-until = Conservé avec le dossier
people-kept-leaves = Absences, les siennes ou celles des personnes remplacées
people-kept-leaves-why = Pour solliciter quelqu’un d’autre entre-temps ; aucun motif n’est conservé
people-kept-leaves-until = Conservé avec le dossier
people-kept-messages = Messages envoyés, avec leur texte
people-kept-messages-why = Pour prouver ce qui a été demandé, et distinguer la réponse de ce qu’elle cite
people-kept-messages-until = Conservé avec le dossier
people-kept-deliveries = Tentatives d’envoi, avec l’adresse
people-kept-deliveries-why = Pour prouver que quelqu’un a été sollicité
people-kept-deliveries-until = Conservé avec le dossier
people-kept-replies = Réponses, telles que reçues
people-kept-replies-why = L’État fait rapport sur leur base
people-kept-replies-until = Conservé avec le dossier
people-kept-between = Messages envoyés entre le { $first } et le { $last }.

## Links
people-link-title = Relier { $channel }
people-link-intro = Remettez ceci à { $name }, en personne ou par courriel. Le premier compte qui l’ouvre dans les { $minutes } minutes est relié.
people-link = Lien
people-link-to = Écrire à
people-link-write = ces mots
people-link-once = Il n’est montré que maintenant et ne sert qu’une fois. On peut en créer un autre à tout moment.
people-link-done = Terminé

## Forms
people-edit-title = Corriger les informations
people-edit-intro = Ce qui change vaut dès le prochain message.
people-edit-institution = Corriger l’institution
people-institution-intro = Le nom sous lequel elle est sollicitée, et les noms qu’on lui donne par écrit.
people-acronym = Sigle
people-aliases = Autres noms
people-aliases-hint = Séparés par des points-virgules.
people-language-hint = Ses messages sont écrits dans cette langue.
people-zone-hint = Par exemple Europe/Ljubljana.
people-quiet-from = De
people-quiet-to = À
people-quiet-hint = Les deux ou aucune. Rien n’est envoyé entre les deux, à son heure locale.
people-new-intro = Une nouvelle personne prend un poste. On lui écrit dès le premier jour.
people-appoint-title = Attribuer un poste
people-appoint-intro = { $name } prend un poste vacant, ou un poste de plus.
people-appoint-do = Attribuer ce poste
people-email = Adresse électronique
people-email-hint = Vous vous portez garant que c’est la sienne.
people-post-hint = Si quelqu’un l’occupe, transmettez-le plutôt depuis sa page.
people-beside = À côté des titulaires actuels : créer un poste de plus
people-first-day = Premier jour
people-hand-over-title = Transmission du poste de { $name }
people-hand-over-intro = Les questions ouvertes restent attachées au poste. Le nouveau titulaire apprend dès le premier jour ce qui est ouvert.
people-which-post = Quel poste
people-all-posts = Tous ses postes
people-first-day-of-next = Premier jour du nouveau titulaire
people-successor = Qui prend la suite
people-somebody-new = Une nouvelle personne, indiquée ci-dessous
people-if-new = Si une nouvelle personne prend la suite
people-leave-title = Absence de { $name }
people-leave-intro = Rien ne lui est envoyé ces jours-là. Aucun motif n’est demandé ni conservé.
people-first-day-away = Premier jour d’absence
people-last-day-away = Dernier jour d’absence
people-stand-in = Qui remplace
people-stand-in-hint = C’est à cette personne qu’on écrit entre-temps, et elle peut répondre.
people-nobody = Personne : le suppléant, ou le poste suivant
people-leave-do = Noter l’absence
people-end-title = Quitter un poste
people-end-intro = Le poste devient vacant. Ce qui attend son titulaire va au suppléant ou au poste suivant.
people-last-day = Dernier jour
people-end-do = Laisser vacant
people-hand-over-instead = Transmettre plutôt
people-look-below = Rien n’est encore enregistré : voyez ci-dessous.
people-expected-needed = Ce champ est nécessaire.
people-expected-long = 200 caractères au plus.
people-expected-unprintable = Il contient un caractère qui ne peut pas s’afficher. Saisissez-le de nouveau.
people-expected-mail = Une adresse électronique est attendue, par exemple nom@ministere.example.
people-expected-day = Un jour est attendu, par exemple 2027-02-10.
people-expected-hour = Une heure est attendue, par exemple 20:00.
people-expected-both-hours = Il faut les deux bornes des heures de silence, ou aucune.
people-expected-zone = Un fuseau horaire est attendu, par exemple Europe/Ljubljana.
people-expected-choice = Choisissez dans la liste.

## What cannot be done
people-fault-order = Le dernier jour d’absence précède le premier.
people-fault-over = Cette absence est déjà passée.
people-fault-stands-in-self = { $who } ne peut pas se remplacer soi-même. Indiquez un collègue, ou personne.
people-fault-away-already = { $who } est déjà en absence du { $first } au { $last }. Donnez d’autres jours, ou mettez d’abord fin à cette absence.
people-fault-stand-in-away = { $who } est en absence du { $first } au { $last } et ne peut pas remplacer. Indiquez quelqu’un d’autre.
people-fault-not-away = { $who } n’est pas en absence, et aucune n’est prévue.
people-fault-only-coordinator = { $who } est alors seul à coordonner. Indiquez qui remplace : les alertes doivent être lues.
people-fault-last-coordinator = { $who } est alors seul à coordonner. Transmettez plutôt le poste : les alertes doivent être lues.
people-fault-to-self = { $who } ne peut pas transmettre à soi-même.
people-fault-holds-none = { $who } n’occupe pas ce poste le { $day }.
people-fault-holds-nothing = { $who } n’occupe aucun poste à transmettre.
people-fault-taken-later = Quelqu’un d’autre prend déjà ce poste ({ $institution }) le { $day }.
people-fault-holds-already = { $who } occupe déjà un tel poste ({ $institution }).
people-fault-held = { $who } l’occupe. Transmettez-le depuis sa page, ou cochez la case pour créer un poste de plus.
people-fault-ended-already = Le poste n’est plus occupé le { $day }.
people-fault-institution-known = « { $name } » est déjà un nom de { $institution }.
people-fault-address-taken = C’est l’adresse de { $who }. Indiquez ce nom, ou une autre adresse.
people-fault-no-address = « { $address } » n’est pas une adresse électronique.
people-fault-no-language = « { $language } » n’est pas une langue dans laquelle les messages sont écrits.
people-fault-must-link = Seul son propriétaire peut relier un compte de messagerie. Créez un lien pour lui.
people-fault-contact-gone = Cette adresse n’est plus la sienne.
people-fault-not-set-up = Ce canal n’est pas configuré.
people-fault-chat-silent = Le fournisseur de la messagerie ne répond pas. Réessayez dans un instant.

## Done
done-post-added = Le poste a été ajouté.
done-institution-added = L’institution a été ajoutée. Ajoutez maintenant qui y est sollicité.
done-institution-corrected = L’institution a été corrigée.
done-nothing-changed = Rien n’était différent, donc rien n’a changé.
done-person-corrected = Les informations ont été corrigées.
done-appointed = Le poste lui est attribué.
done-handed-over = { $count ->
    [one] Le poste a été transmis.
   *[other] { $count } postes ont été transmis.
}
done-leave-noted = L’absence a été notée.
done-leave-unmet = { $count ->
    [one] L’absence a été notée. Cette personne devait remplacer quelqu’un certains de ces jours : vérifiez que cela tient encore.
   *[other] L’absence a été notée. Cette personne devait remplacer { $count } collègues certains de ces jours : vérifiez que cela tient encore.
}
done-leave-ended = On lui écrit de nouveau.
done-post-ended = La fin du poste a été notée.
done-contact-added = L’adresse a été ajoutée.
done-contact-prefer = Elle est désormais essayée en premier.
done-contact-mend = On y écrit de nouveau.
done-contact-remove = L’adresse a été retirée.
