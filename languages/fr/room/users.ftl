users-intro = Qui peut se connecter à ces pages, et ce que chacun peut y faire.
users-add = Ajouter un utilisateur
users-add-intro = La personne se connecte avec cette adresse et le premier mot de passe, puis le change dans son compte.
users-add-do = Ajouter
users-role = Rôle
users-role-admin = Administrateur
users-role-admin-may = tout, y compris les utilisateurs et les réglages
users-role-coordinator = Coordinateur
users-role-coordinator-may = tout, sauf les utilisateurs et les réglages
users-role-validator = Validateur
users-role-validator-may = valide ce que rapporte une institution
users-role-observer = Observateur
users-role-observer-may = lit, sans rien modifier
users-role-wrong = Choisissez l’un des quatre rôles.
users-institution-hint = Pour un validateur seulement : celle dont il valide les réponses. Il ne voit rien des autres.
users-institution-wrong = Un validateur a besoin d’une institution : choisissez-en une dans la liste.
users-confidential = Voit les recommandations confidentielles
users-confidential-hint = Sans ce droit, une recommandation confidentielle se réduit à sa référence.
users-confidential-wrong = Vous ne voyez pas vous-même les recommandations confidentielles : vous ne pouvez pas en donner la vue à d’autres.
users-sees-more = Cet utilisateur voit les recommandations confidentielles, vous non : seule une personne qui les voit peut modifier ce compte.
users-email-hint = Elle sert à se connecter.
users-email-wrong = Ce n’est pas une adresse électronique : on attendait nom@ministere.example.
users-email-taken = Cette adresse est déjà celle d’un utilisateur, peut-être exclu : voyez la liste.
users-name-wrong = Un nom est nécessaire.
users-first-password = Premier mot de passe
users-first-password-hint = Au moins 12 caractères. Communiquez-le autrement que par courriel.
users-not-saved = Rien n’est encore enregistré : veuillez revoir les champs signalés.
users-state = État
users-seen = Dernière visite
users-never-seen = jamais
users-is-shut-out = exclu
users-is-locked = verrouillé
users-sees-confidential = voit le confidentiel
users-has-second-factor = second facteur
users-password-only = mot de passe seul
users-none-here = Il n’y a aucun utilisateur sur cette page.
users-was-shut-out = Exclu depuis le { $day }. Ce qu’il a fait reste au dossier sous son nom.
users-locked-until = Verrouillé après trop de mots de passe erronés, jusqu’à { $time }.
users-rights = Rôle et vue
users-new-password = Nouveau mot de passe
users-new-password-hint = Au moins 12 caractères. Toutes ses connexions en cours prennent fin, ainsi que les jetons de ses programmes.
users-set-password = Définir ce mot de passe
users-facts = En bref
users-since = Utilisateur depuis
users-signed-in = Connecté
users-browsers = { $count ->
    [0] nulle part
    [one] dans un navigateur
   *[other] dans { $count } navigateurs
}
users-second-factor = Second facteur
users-on = activé
users-off = désactivé
users-programs = Programmes
users-tokens = { $count ->
    [0] aucun jeton
    [one] un jeton
   *[other] { $count } jetons
}
users-audit = Ce qu’il a fait et ce qui a été fait de son compte
users-door = Accès
users-own = C’est vous. Votre mot de passe, votre second facteur et vos connexions se trouvent sous
users-unlock = Déverrouiller maintenant
users-sign-out = Déconnecter partout
users-remove-second-factor = Retirer le second facteur
users-remove-second-factor-ask = Retirer le second facteur ? Seul le mot de passe sera alors demandé. Assurez-vous que la demande vient bien de cette personne.
users-let-in = Réadmettre
users-shut-out = Exclure
users-shut-out-ask = Exclure cet utilisateur ? Ses connexions et ses jetons prennent fin aussitôt.
users-shut-out-hint = Ses connexions et ses jetons prennent fin aussitôt. Il pourra être réadmis.
users-last-admin = Plus personne ne pourrait gérer les utilisateurs. Nommez d’abord un autre administrateur.
done-user-added = L’utilisateur a été ajouté.
done-user-rights = Le rôle et la vue ont été enregistrés.
done-user-password = Le mot de passe a été défini. Communiquez-le, et demandez qu’il soit changé.
done-user-second-factor = Le second facteur a été retiré.
done-user-unlocked = Le compte est déverrouillé.
done-user-signed-out = { $count ->
    [0] La personne n’était connectée nulle part.
    [one] Déconnecté dans un navigateur.
   *[other] Déconnecté dans { $count } navigateurs.
}
done-user-shut-out = L’utilisateur est exclu. Vous pouvez le réadmettre ci-dessous.
done-user-let-in = L’utilisateur peut de nouveau se connecter.
