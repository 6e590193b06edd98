settings-intro = Ils sont écrits dans suivi.toml, dans le dossier de données, ou dans l’environnement, et lus au démarrage de Suivi ; rien ne se modifie ici.
settings-check = Vérifier chaque partie
settings-health = Tout répond-il ?
settings-checking = Vérification de chaque partie ; cela prend jusqu’à 15 secondes.
settings-not-checked = Pas encore vérifié. La vérification interroge la base de données, le moteur, les serveurs de courriel, les messageries et l’antivirus.
settings-all-well = Chaque partie répond.
settings-not-well = { $count ->
    [one] Une partie ne va pas : ce qu’il faut faire figure à côté.
   *[other] { $count } parties ne vont pas : ce qu’il faut faire figure à côté.
}
settings-state-ok = va bien
settings-state-warn = à regarder
settings-state-fail = ne va pas
settings-ways = On écrit aux personnes par
settings-no-ways = Aucun moyen d’écrire aux personnes n’est encore configuré : renseignez [smtp], [telegram] ou [matrix].
settings-setting = Réglage
settings-value = Valeur
settings-meaning = Signification
settings-set = défini
settings-not-set = non défini
settings-default = par défaut
settings-none = Les réglages ne sont pas montrés ici : « suivi doctor » les examine.
