deadlines-intro = Quand l’État fait rapport, ce qui manque, et ce qui vient ensuite.
deadlines-which = Quelles échéances
deadlines-to-come = À venir
deadlines-over = Présentées ou annulées
deadlines-reports = Rapports
deadlines-report = Rapport
deadlines-due = Échéance
deadlines-answers = Réponses
deadlines-missing = Manquent
deadlines-next = Prochaine étape
deadlines-none-over = Aucun rapport n’a encore été présenté ou annulé.
deadlines-chart = Étapes
deadlines-chart-told = { $count ->
    [one] Les étapes d’un rapport dans le temps. Le tableau ci-dessous dit la même chose.
   *[other] Les étapes de { $count } rapports dans le temps. Le tableau ci-dessous dit la même chose.
}
deadlines-span = Durée affichée
deadlines-years = { $count ->
    [one] 1 an
   *[other] { $count } ans
}
deadlines-as-table = En tableau
deadlines-reached = atteinte
deadlines-today = aujourd’hui
deadlines-months = Autres mois
deadlines-this-month = Ce mois-ci
deadlines-holiday = jour férié
deadlines-month-empty = Rien ne tombe ce mois-là.
deadlines-stage-open = en cours
deadlines-stage-frozen = fermé aux modifications
deadlines-stage-submitted = présenté
deadlines-stage-cancelled = annulé

## A new deadline
deadlines-choose-kind = D’abord le type de rapport : il apporte son calendrier, son champ et ce qui est demandé aux ministères. Tout peut être modifié.
deadlines-choose = Choisir
deadlines-other-kind = Un autre type
deadlines-voluntary = volontaire
deadlines-kind-fixed = La date est imprimée dans un document.
deadlines-kind-offset = La date tombe un certain nombre de jours après une autre.
deadlines-kind-event = La date est liée à un événement.
deadlines-words = { $words } mots au plus.
deadlines-days-before = jours avant la date
deadlines-where-from = D’où viennent ces indications
deadlines-mend = { $count ->
    [one] Un champ est à revoir. Rien n’a été ajouté.
   *[other] { $count } champs sont à revoir. Rien n’a été ajouté.
}
deadlines-the-date = La date
deadlines-title = Titre
deadlines-title-hint = Le nom que tout le monde emploie, avec l’année ou le cycle.
deadlines-due-on = Date
deadlines-due-on-hint = Telle que le document l’imprime.
deadlines-zone = Le jour se compte à
deadlines-zone-geneva = Genève
deadlines-zone-state = l’heure de l’État
deadlines-zone-other = un autre fuseau horaire
deadlines-zone-name = Fuseau horaire
deadlines-tentative = La date n’est pas encore sûre
deadlines-tentative-hint = La coordination est interrogée jusqu’à ce que quelqu’un la confirme.
deadlines-confirmed-by = Confirmée par
deadlines-source = Document
deadlines-source-hint = Le document qui fixe la date, avec sa cote.
deadlines-counted = La date se compte à partir d’une autre
deadlines-anchor = À compter de
deadlines-anchor-hint = En toutes lettres, par exemple : adoption des résultats de l’EPU.
deadlines-anchor-on = Jour de cet événement
deadlines-offset = Jours à compter de là
deadlines-offset-hint = Jours calendaires. Sans date ci-dessus, la date se compte ainsi.
deadlines-about = Sur quelles recommandations
deadlines-body = Organes
deadlines-body-hint = Par exemple UPR, CEDAW. Vide : tous.
deadlines-cycle = Cycles de l’EPU
deadlines-cycle-hint = Par exemple 4. Vide : tous.
deadlines-positions = Position à l’EPU
deadlines-position-any = toute position
deadlines-narrower = Plus précisément
deadlines-symbol = Documents
deadlines-symbol-hint = Les cotes, une par ligne, par exemple CEDAW/C/IRQ/CO/8.
deadlines-paragraphs = Paragraphes
deadlines-paragraphs-hint = Numéros et plages : 5, 7-9.
deadlines-theme = Thèmes ou groupes
deadlines-theme-hint = Une partie du nom, un par ligne.
deadlines-led-by = Sous la conduite de
deadlines-led-by-hint = Rien de coché : toute institution chef de file.
deadlines-asking = Ce qui est demandé, et quand
deadlines-request = Ce que disent les demandes
deadlines-request-hint = En termes simples, aux points focaux.
deadlines-ask-supports = Les institutions associées sont aussi interrogées
deadlines-is-voluntary = L’État choisit de faire rapport
deadlines-fresh = Réponses à ne pas redonner
deadlines-fresh-hint = En jours : une réponse validée plus récente suffit.
deadlines-plan = Étapes
deadlines-plan-hint = Jours calendaires avant la date. Vide : l’étape est omise.
deadlines-preview = Ce que cela donnerait
deadlines-preview-intro = Regardez les étapes et les recommandations avant d’ajouter l’échéance.
deadlines-preview-do = Aperçu
deadlines-preview-again = Nouvel aperçu
deadlines-squeezed = Le calendrier est plus long que le temps qui reste : chaque étape en garde sa part.
deadlines-in-scope = { $count ->
    [0] Aucune recommandation n’entre dans le champ.
    [one] Une recommandation entre dans le champ.
   *[other] { $count } recommandations entrent dans le champ.
}
deadlines-without-owner = { $count ->
    [one] Une n’a pas de responsable ; elle fera l’objet d’une demande dès qu’elle en aura un.
   *[other] { $count } n’ont pas de responsable ; elles feront l’objet d’une demande dès qu’elles en auront un.
}
deadlines-scope-empty = Ce qui sera importé plus tard fera alors l’objet d’une demande.

## What is wrong with a form
deadlines-fault-long = C’est trop long : { $count } caractères au plus.
deadlines-fault-number = Un nombre entier de { $least } à { $most } est attendu.
deadlines-fault-day = Un jour est attendu, par exemple 2027-05-31.
deadlines-fault-far = Ce jour est trop éloigné : 30 ans au plus.
deadlines-fault-past = Ce jour est passé : indiquez-en un qui soit à venir.
deadlines-fault-zone = Choisissez où le jour se compte : à Genève, dans l’État, ou dans un fuseau horaire par son nom.
deadlines-fault-zone-unknown = Il n’existe pas de fuseau horaire { $zone }. Un nom tel que Pacific/Fiji est attendu.
deadlines-fault-cycle = Des nombres tels que 4 sont attendus.
deadlines-fault-paragraphs = Des numéros et des plages tels que 5, 7-9 sont attendus.
deadlines-fault-position = Cochez-en au moins une.
deadlines-fault-title-taken = L’échéance { $number } porte déjà ce nom. Donnez un autre titre, avec l’année ou le cycle.
deadlines-fault-due-on-past = Ce jour est passé : indiquez-en un qui soit à venir.
deadlines-fault-due-on-none = Indiquez la date ou, plus bas, à partir de quoi elle se compte.
deadlines-fault-offset-days-none = Indiquez le nombre de jours jusqu’à la date.
deadlines-fault-confirmed-by-both = Soit la date n’est pas sûre, soit quelqu’un l’a confirmée.
deadlines-fault-days-collect = C’est nécessaire : combien de jours avant la date les demandes partent.
deadlines-fault-days-number = Des jours calendaires entiers sont attendus.
deadlines-fault-days-submit = La présentation est la date elle-même.
deadlines-fault-days-order = Cette étape ne doit pas précéder : { $before }. Indiquez moins de jours.

## One deadline
deadlines-scope = Dans le champ
deadlines-tile-scope = { $count ->
    [one] recommandation dans le champ
   *[other] recommandations dans le champ
}
deadlines-asked = Demandées
deadlines-answered = Répondues
deadlines-validated = Validées
deadlines-funnel = Par institution
deadlines-funnel-none = Aucune institution n’est encore chef de file d’une recommandation dans le champ.
deadlines-what-is-missing = Ce qui manque
deadlines-of = sur { $total }
deadlines-since = depuis le { $day }
deadlines-times = { $count ->
    [one] une fois
   *[other] { $count } fois
}
deadlines-nobody-written = personne n’a encore reçu de message
deadlines-missing-none = Tout ce qui a été demandé a reçu une réponse.
deadlines-acts = Ce qui peut être fait
deadlines-move = Déplacer la date
deadlines-act-confirm = Confirmer la date
deadlines-act-confirm-why = D’ici là, la coordination est interrogée encore et encore.
deadlines-confirm-on = Une autre date
deadlines-confirm-on-hint = Seulement si elle diffère. Demandes et rappels suivent.
deadlines-act-freeze = Cesser de demander
deadlines-act-freeze-why = Le rapport est en cours d’achèvement : plus rien n’est demandé. Vous pourrez reprendre plus tard.
deadlines-act-thaw = Reprendre les demandes
deadlines-act-thaw-why = Ce qui manque est de nouveau demandé.
deadlines-act-submit = Rapport présenté
deadlines-act-submit-why = Le rapport est parti. Ses demandes reviennent au rythme ordinaire. C’est irréversible.
deadlines-submit-without = { $count ->
    [one] Une réponse manque encore.
   *[other] { $count } réponses manquent encore.
}
deadlines-act-cancel = Annuler l’échéance
deadlines-act-cancel-why = Aucun rapport ne sera fait. Ses demandes reviennent au rythme ordinaire. C’est irréversible.
deadlines-facts = Renseignements
deadlines-last-hour = Dernière heure : { $moment }
deadlines-known = Comment elle est connue
deadlines-offset-told = { $count ->
    [one] un jour après
   *[other] { $count } jours après
}
deadlines-confirmed = Confirmée par
deadlines-not-confirmed = personne pour l’instant
deadlines-limit = Limite
deadlines-fresh-told = { $count ->
    [0] Tout est demandé à nouveau.
    [one] Validées depuis un jour au plus.
   *[other] Validées depuis { $count } jours au plus.
}
deadlines-refused-submitted = Ce rapport est présenté ; plus rien n’y est fait.
deadlines-refused-cancelled = Cette échéance est annulée ; plus rien n’y est fait.
deadlines-refused-frozen = Plus rien n’est demandé pour elle.
deadlines-refused-thawed = Les demandes ont déjà repris.
deadlines-refused-confirmed = Sa date est déjà confirmée. Vous pouvez la déplacer.
deadlines-refused-same = Elle tombe déjà ce jour-là. Indiquez-en un autre.
deadlines-refused-meanwhile = Quelqu’un d’autre l’a modifiée entre-temps. Regardez-la de nouveau ; rien n’a été fait.

## Another date
deadlines-due-now = Échéance actuelle
deadlines-new-date = Nouvelle date
deadlines-move-intro = Choisissez la nouvelle date : vous verrez ce qui se déplacerait avant que cela ne se fasse.
deadlines-moves-asks = { $count ->
    [one] demande ouverte suit
   *[other] demandes ouvertes suivent
}
deadlines-moves-earlier = { $count ->
    [one] rappel vient plus tôt
   *[other] rappels viennent plus tôt
}
deadlines-moves-later = { $count ->
    [one] rappel vient plus tard
   *[other] rappels viennent plus tard
}
deadlines-step = Étape
deadlines-before = Avant
deadlines-after = Après
deadlines-unchanged = inchangé
deadlines-told-of-missing = Qui apprend ce qui manque
deadlines-who = Qui
deadlines-move-do = Déplacer au { $day }
deadlines-because = Pourquoi
deadlines-because-hint = Par exemple la lettre qui le dit. C’est conservé avec le changement.

done-deadline-add = L’échéance est ajoutée. Ses demandes partent selon son calendrier.
done-deadline-confirm = La date est confirmée.
done-deadline-move = La date est déplacée ; demandes et rappels suivent.
done-deadline-freeze = Plus rien n’est demandé pour ce rapport.
done-deadline-thaw = Ce qui manque est de nouveau demandé.
done-deadline-submit = Le rapport est marqué comme présenté.
done-deadline-cancel = L’échéance est annulée.

## The kinds of reports that Suivi comes with
deadlines-template-upr-national-report = Rapport national pour l’EPU
deadlines-template-upr-position = Position sur les recommandations de l’EPU
deadlines-template-upr-mid-term = Rapport à mi-parcours sur l’EPU
deadlines-template-treaty-periodic-report = Rapport périodique à un organe conventionnel
deadlines-template-treaty-list-of-issues = Réponses à une liste de points
deadlines-template-treaty-follow-up = Suivi écrit de paragraphes choisis
deadlines-template-special-procedures-reply = Réponse à une communication des procédures spéciales
deadlines-template-national-plan-review = Examen du plan d’action national
