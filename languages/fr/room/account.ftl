account-intro = { $email } · { $role }
account-self = Nom et langue
account-name-wrong = Un nom est nécessaire.
account-language = Langue de ces pages
account-language-hint = Ce qui est envoyé aux personnes suit leur propre langue.
account-language-browser = Celle du navigateur
account-language-wrong = Choisissez-en une dans la liste.
account-password = Mot de passe
account-password-old = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-do = Changer le mot de passe
account-password-ends = Vos autres connexions prennent fin, ainsi que les jetons de vos programmes.
account-password-keeps = { $count ->
    [one] Garder le jeton de mon programme
   *[other] Garder les { $count } jetons de mes programmes
}
account-password-keeps-hint = Seulement si vous êtes sûr que personne d’autre ne connaissait l’ancien mot de passe : qui le connaissait a pu créer un jeton.
account-password-wrong = Ce n’est pas votre mot de passe.
account-password-locked = Trop d’essais erronés. Attendez un peu, puis réessayez.
account-password-busy = Trop de personnes se connectent en même temps. Réessayez dans un instant.
account-second-factor-why = En plus du mot de passe, un code d’une application de votre téléphone est demandé. Le mot de passe volé ne suffit plus pour se connecter.
account-second-factor-set = Configurer un second facteur
account-second-factor-remove = Retirer le second facteur
account-recovery-left = { $count ->
    [0] Un code est demandé à chaque connexion. Il ne reste aucun code de secours : retirez le second facteur et configurez-le de nouveau pour en obtenir d’autres.
    [one] Un code est demandé à chaque connexion. Il reste un code de secours.
   *[other] Un code est demandé à chaque connexion. Il reste { $count } codes de secours.
}
account-factor-step-app = Ouvrez une application d’authentification sur votre téléphone, telle qu’Aegis, FreeOTP ou celle que recommande votre ministère.
account-factor-step-scan = Faites-lui lire cette image.
account-factor-picture = Image contenant le secret pour l’application ; le même en lettres figure ci-dessous
account-factor-type = Ou saisissez-y ces lettres :
account-factor-step-code = Écrivez les six chiffres qu’elle affiche maintenant
account-factor-do = Activer
account-factor-on = Le second facteur est activé.
account-codes = Vos codes de secours
account-codes-why = Chacun ouvre une fois à la place de l’application, si vous perdez votre téléphone. Ils ne sont montrés que cette fois.
account-codes-keep = Imprimez-les ou notez-les, et gardez-les ailleurs qu’avec votre téléphone.
account-codes-kept = Je les ai gardés
account-browsers = Où vous êtes connecté
account-browser-unknown = Navigateur inconnu
account-this-browser = ce navigateur
account-signed-in-at = connecté : { $time }
account-seen-at = dernière visite : { $time }
account-end = Mettre fin
account-end-browser = Mettre fin à la connexion : { $name }
account-end-others = Mettre fin à toutes les autres
account-programs = Programmes
account-programs-why = Avec un jeton, un programme fait par l’API ce que vous faites ici, dans la limite de vos droits.
account-api-docs = Comment fonctionne l’API
account-token-name = À quoi il sert
account-token-name-hint = Par exemple « Office statistique, export de nuit ».
account-token-name-wrong = Dites à quoi il sert, afin de le reconnaître.
account-token-many = Vous avez déjà 20 jetons : mettez fin à l’un de ceux qui ne servent plus.
account-token-days = Durée en jours
account-token-days-hint = Au plus 366. Ensuite vous en créez un autre.
account-token-days-wrong = On attendait un nombre entier de jours, de 1 à 366.
account-token-writes-do = Il peut aussi modifier, pas seulement lire
account-token-make = Créer un jeton
account-token-made = Votre nouveau jeton
account-token-once = Copiez-le maintenant : il n’est montré que cette fois. Qui le possède agit en votre nom.
account-token-use = Le programme l’envoie à chaque requête :
account-token-reads = lit
account-token-writes = lit et modifie
account-token-until = jusqu’au { $day }
account-token-used = dernier usage : { $time }
account-token-unused = pas encore utilisé
account-token-end = Mettre fin au jeton : { $name }
account-token-end-ask = Mettre fin au jeton « { $name } » ? Le programme qui s’en sert n’aura plus accès.
done-account-saved = Votre compte a été enregistré.
done-account-password = Votre mot de passe a été changé. Vous êtes déconnecté partout ailleurs.
done-account-signed-out = { $count ->
    [0] Vous n’étiez connecté nulle part ailleurs.
    [one] Une connexion a pris fin.
   *[other] { $count } connexions ont pris fin.
}
done-account-second-factor-removed = Le second facteur a été retiré.
done-account-token-ended = Le jeton n’est plus valable.
