## The frame of every page of the room
room-skip = Aller au contenu
room-menu = Menu
room-find = Rechercher des recommandations
room-workshop = Configuration
room-sign-out = Se déconnecter
room-language = Langue
room-colours = Couleurs
room-colours-light = Clair
room-colours-dark = Sombre
room-colours-auto = Comme l’appareil
room-back = Revenir
room-pages = Pages
room-previous = Précédente
room-next = Suivante
room-page-of = Page { $page } sur { $pages }
room-cancel = Annuler
room-save = Enregistrer
room-all = Toutes
room-none = Aucune
room-place-today = Aujourd’hui
room-place-recommendations = Recommandations
room-place-review = À examiner
room-place-deadlines = Échéances
room-place-people = Personnes
room-place-messages = Messages
room-place-import = Importation
room-place-ladders = Échelles de rappel
room-place-users = Utilisateurs
room-place-settings = Paramètres
room-place-audit = Journal
room-place-account = Votre compte
room-refused = Ceci n’est pas possible
room-forbidden = Vous ne pouvez pas faire cela
room-forbidden-why = Votre rôle ne le permet pas. Un administrateur peut le changer sous Utilisateurs.

## Signing in
sign-in-title = Connexion
sign-in-email = Adresse électronique
sign-in-password = Mot de passe
sign-in-do = Se connecter
sign-in-forgotten = Mot de passe oublié ? Un administrateur peut en définir un nouveau.
sign-in-second = Encore une étape
sign-in-code = Code de votre application d’authentification
sign-in-code-hint = Six chiffres qui changent toutes les trente secondes, ou l’un de vos codes de secours.
sign-in-fault-wrong = L’adresse ou le mot de passe n’est pas correct.
sign-in-fault-code = Ce code n’est pas correct ou a déjà servi. Attendez le suivant.
sign-in-fault-locked = Trop de tentatives erronées. Réessayez dans { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}.
sign-in-fault-busy = Trop de personnes se connectent à la fois. Réessayez dans un instant.
password-hint = Au moins 12 caractères. Plusieurs mots à la suite conviennent bien.
password-short = Le mot de passe est trop court : au moins 12 caractères.
password-long = Le mot de passe est trop long : 256 caractères au plus.
password-plain = Le mot de passe est trop facile à deviner.
user-name = Nom
first-title = Bienvenue dans Suivi
first-intro = Personne n’utilise encore ces pages. Vous en devenez le premier administrateur.
first-code = Code à usage unique
first-code-hint = La commande « suivi up » l’affiche ; « suivi user first-code » aussi.
first-code-wrong = Ce code n’est pas correct. Il s’écrit exactement comme la commande l’affiche.
first-email-wrong = Ce n’est pas une adresse électronique.
first-name-wrong = Un nom est nécessaire.
first-do = Commencer
