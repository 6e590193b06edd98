ladders-intro = Qui est relancé et quand, et qui est informé ensuite tant qu’une demande reste ouverte. Les jours sont ouvrables.
ladders-collect = Avancement pour un rapport
ladders-report = Avant un rapport
ladders-opened = { $count ->
    [0] à l’envoi de la demande
    [one] un jour après l’envoi
   *[other] { $count } jours après l’envoi
}
ladders-before = { $count ->
    [one] un jour avant l’échéance
   *[other] { $count } jours avant l’échéance
}
ladders-after = { $count ->
    [0] à l’échéance
    [one] un jour après l’échéance
   *[other] { $count } jours après l’échéance
}
ladders-before-report = { $count ->
    [0] le jour du rapport
    [one] un jour avant le rapport
   *[other] { $count } jours avant le rapport
}
ladders-after-report = { $count ->
    [one] un jour après le rapport
   *[other] { $count } jours après le rapport
}
ladders-every = { $count ->
    [one] puis de nouveau chaque jour
   *[other] puis de nouveau tous les { $count } jours
}
ladders-tone-gentle = aimable
ladders-tone-firm = ferme
ladders-tone-urgent = urgent
ladders-caps = Au plus à une personne
ladders-ordinary = ordinaire
ladders-per-day = messages par jour
ladders-per-week = messages en sept jours
ladders-stops = { $count ->
    [0] Une demande de délai ou de collègue ne suspend pas les rappels.
    [one] Une demande de délai ou de collègue suspend les rappels pendant un jour.
   *[other] Une demande de délai ou de collègue suspend les rappels pendant { $count } jours.
}
ladders-edit = Modifier les échelles
ladders-text = Texte des échelles (TOML)
ladders-text-hint = Ce que vous enregistrez prend effet au prochain envoi, sans redémarrage. Le texte précédent est conservé.
ladders-save = Enregistrer
ladders-rehearse = Répéter avec ce texte
ladders-earlier = Textes précédents
ladders-shipped = Le texte fourni avec Suivi
ladders-taken = Ceci est un texte précédent. Il sera de nouveau en vigueur une fois enregistré.
ladders-fault = Le texte est inutilisable ; rien n’a été modifié.
ladders-fault-line = Ligne { $line } : { $why }
ladders-fault-empty = Le texte est vide. Reprenez un texte précédent, ou celui fourni avec Suivi.
ladders-fault-meanwhile = Quelqu’un d’autre a modifié les échelles entre-temps. Copiez votre texte, rechargez la page et remettez-le.
done-ladders-saved = Les échelles sont enregistrées. Elles prennent effet au prochain envoi.
