### Français. Registre administratif, vouvoiement. L’espace insécable précède « : ; ! ? ».

## Mots
status-not_started = Non commencée
status-in_progress = En cours
status-partially_implemented = Partiellement mise en œuvre
status-fully_implemented = Pleinement mise en œuvre
status-blocked = Bloquée

action-report = Compte rendu
action-no_change = Sans changement
action-decline = Ne relève pas de notre institution
action-extend = Délai demandé
action-delegate = Transmise à un collègue
action-question = Question
action-acknowledge = Accusé de réception
action-unclear = Pas clair

phase-received = Reçue
phase-assigned = Attribuée
phase-acknowledged = Prise en charge
phase-implementing = Mise en œuvre en cours
phase-submitted = Présentée dans un rapport
phase-closed = Close
phase-carried_over = Reportée au cycle suivant
phase-archived = Archivée

position-supported = Acceptée
position-noted = Notée
position-split = Acceptée en partie

post-main = Point focal
post-alternate = Point focal suppléant
post-validator = Autorité de validation
post-head = Chef de l’institution
post-coordinator = Coordination
post-cabinet = Cabinet

role-lead = Institution chef de file
role-support = Institution associée

ask-acknowledge = Réception
ask-plan = Plan
ask-progress = Avancement
ask-clarify = Précision
ask-validate = Validation

progress-provisional = Provisoire
progress-reported = Communiqué par l’institution
progress-validated = Validé
progress-published = Publié
progress-withdrawn = Retiré

channel-email = Courriel
channel-telegram = Telegram
channel-matrix = Matrix
channel-practice = Exercice
channel-form = Formulaire en ligne
milestone-collect = Envoi des demandes
milestone-chase = Réponses attendues
milestone-validate = Validation
milestone-consult = Consultation
milestone-draft = Rédaction du rapport
milestone-approve = Approbation par le Gouvernement
milestone-submit = Présentation du rapport

classification-public = Publique
classification-restricted = Diffusion restreinte
classification-confidential = Confidentielle

sending-hold = En attente : les messages sont préparés, non envoyés
sending-redirect = Redirection : tous les messages vont à une seule adresse
sending-live = En service : les messages sont envoyés
sending-pause = En pause : aucun message n’est préparé

via-phone = Par téléphone
via-letter = Par lettre
via-meeting = En réunion
via-mail = Par courriel

## Liaisons
list-separator = { ", " }
labelled = { $label } : { $text }
quoted = « { $text } »
date-today = aujourd’hui
date-tomorrow = demain
date-yesterday = hier
date-with-weekday = { $weekday } { $day }

## Boutons
button-no_change = Sans changement
button-acknowledge = Cela relève de nous
button-decline = Ne relève pas de nous
button-validate = Je confirme
button-send_back = Renvoyer
button-undo = Annuler la réponse { $reference }
button-confirm = Oui, cela vient de moi
button-form = Répondre sur le formulaire
button-undo-link = Annuler cette réponse
button-list = Revenir à la liste
button-previous = Précédentes
button-next = Suivantes
button-later = Plus tard
button-colleague = Transmettre à un collègue
button-question = Question à la coordination
button-language = Langue · Language
button-help = Aide
button-tomorrow = Jusqu’à demain
button-next-week = Jusqu’à la semaine prochaine
button-open-page = Ouvrir la page
button-whole-list = Voir toute la liste

## Toute lettre
letter-to = À l’attention de : { $name }, { $institution }
letter-to-person = À l’attention de : { $name }
letter-greeting = Madame, Monsieur,
letter-closing = Nous vous remercions de votre coopération.
act-title = Ce que nous vous demandons
letter-contact = Une question ? Veuillez vous adresser à { $coordinator }.
letter-why = Ce message vous est adressé par le mécanisme national de mise en œuvre, d’établissement de rapports et de suivi, en votre qualité de point focal ou d’autorité ({ $institution }).
letter-why-coordinator = Cet avis vous est adressé par l’outil de suivi du mécanisme national.
letter-why-function = Ce message vous est adressé par le mécanisme national de mise en œuvre, d’établissement de rapports et de suivi. Votre fonction : { $post }.
letter-why-decided = Ce message vous est adressé par le mécanisme national de mise en œuvre, d’établissement de rapports et de suivi, en réponse à votre demande.
letter-why-files = Ce message vous est adressé par le mécanisme national de mise en œuvre, d’établissement de rapports et de suivi, au sujet des fichiers que vous avez envoyés.
letter-practice = Exercice : le pays et les données sont inventés ; rien ne quitte cette machine.

## Récapitulatif
digest-count = { $count ->
    [one] { $count } recommandation attend votre réponse
   *[other] { $count } recommandations attendent votre réponse
}
digest-overdue = { $overdue ->
    [one] dont { $overdue } en retard
   *[other] dont { $overdue } en retard
}
digest-subject = { digest-count }, première échéance le { $day }
digest-subject-overdue = { digest-count }, { digest-overdue } (première échéance le { $day })
digest-opening-gentle = { $count ->
    [one] Nous vous saurions gré de bien vouloir répondre au sujet de la recommandation ci-dessous.
   *[other] Nous vous saurions gré de bien vouloir répondre au sujet des { $count } recommandations ci-dessous.
}
digest-opening-firm = { $count ->
    [one] Sauf erreur de notre part, nous n’avons pas encore reçu votre réponse sur la recommandation ci-dessous. Nous vous prions de bien vouloir nous l’adresser dans les meilleurs délais.
   *[other] Sauf erreur de notre part, nous n’avons pas encore reçu toutes vos réponses sur les { $count } recommandations ci-dessous. Nous vous prions de bien vouloir nous les adresser dans les meilleurs délais.
}
digest-opening-urgent = { $count ->
    [one] Votre réponse sur la recommandation ci-dessous est désormais urgente : sans elle, le rapport de l’État ne peut être achevé.
   *[other] Vos réponses sur les { $count } recommandations ci-dessous sont désormais urgentes : sans elles, le rapport de l’État ne peut être achevé.
}
digest-opening-alternate = Le point focal n’a pas encore répondu ({ $institution }).
digest-opening-validator = Les points focaux n’ont pas encore répondu ({ $institution }).
digest-act-alternate = En qualité de suppléant, veuillez répondre à la place du point focal, de la même manière.
digest-act-validator = Veuillez inviter les points focaux à répondre, ou répondre vous-même.
digest-how-title = Comment répondre
digest-how = Répondez à ce message avec vos propres mots : le numéro, l’état d’avancement et ce qui a été fait.
digest-how-example = Par exemple : « { $reference } partiellement mise en œuvre. Le projet de loi a été adopté en première lecture. »
digest-how-statuses = États possibles : { $statuses }.
digest-how-words = Répondez à ce message avec vos propres mots, en commençant par le numéro.
digest-how-acknowledge = Pour accuser réception : « { $reference } relève de nous. » ou « { $reference } ne relève pas de nous. »
digest-how-other = Si rien n’a changé, « sans changement » suffit. Vous pouvez aussi demander un délai, désigner un collègue ou indiquer que la recommandation ne relève pas de votre institution.
digest-form = Ou répondez sur le formulaire en ligne, sans mot de passe :
digest-list = Toute la liste, avec le texte intégral :
digest-remainder = { $count ->
    [one] { $count } autre recommandation attend votre réponse ; seule sa référence est indiquée ici :
   *[other] { $count } autres recommandations attendent votre réponse ; seules leurs références sont indiquées ici :
}
digest-remainder-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
digest-open-hint = Choisissez un numéro pour voir une recommandation et y répondre.
page-of = Page { $page } sur { $pages }
group-overdue = En retard
group-soon = À rendre sous huit jours
group-later = Échéances plus lointaines
group-deadline = { $deadline }, échéance le { $due } : réponses d’ici au { $day }
group-deadline-undated = { $deadline } : réponses d’ici au { $day }

item-due = Échéance : { $day } ({ $distance })
item-overdue = { $days ->
    [one] Échéance : { $day }, { $days } jour de retard
   *[other] Échéance : { $day }, { $days } jours de retard
}
item-asked = { $times ->
    [one] déjà demandée { $times } fois
   *[other] déjà demandée { $times } fois
}
item-text = Recommandation
item-request = Ce qui est demandé
item-last = Votre dernière réponse
item-last-on = Votre dernière réponse ({ $day })
item-last-given = Dernière réponse
item-last-given-on = Dernière réponse ({ $day })
item-last-by = Donnée par
item-last-answer = { $status }. { $text }
item-institution = Institution
item-report = Pour le rapport
item-asked-whom = Personnes sollicitées
asked-since = depuis le { $day }
asked-times = { $times ->
    [one] { $times } fois
   *[other] { $times } fois
}
asked-times-most = { $times ->
    [one] { $times } fois au plus
   *[other] jusqu’à { $times } fois
}
asked-person = { $name } ({ asked-times })
asked-first = Première demande le { $day }
count-of = { $count } sur { $total }
item-confidential = Confidentielle : son texte n’est jamais envoyé par message. Veuillez le consulter auprès de la coordination.
item-wants-acknowledge = Veuillez indiquer si elle relève de votre institution.
item-wants-plan = Veuillez décrire les mesures prévues, les responsables et le calendrier.
item-wants-progress = Veuillez indiquer où en est sa mise en œuvre et ce qui a été fait.
item-wants-clarify = Veuillez préciser votre dernière réponse.
item-wants-validate = Veuillez confirmer, ou renvoyer, ce que votre institution a communiqué.

## Hiérarchie, lorsque des réponses manquent
escalation-subject = { $count ->
    [one] { $institution } : { $count } recommandation sans réponse
   *[other] { $institution } : { $count } recommandations sans réponse
}
escalation-count = { $count ->
    [one] { $count } recommandation sans réponse
   *[other] { $count } recommandations sans réponse
}
escalation-institutions = { $institutions ->
    [one] dans { $institutions } institution
   *[other] dans { $institutions } institutions
}
escalation-subject-several = { escalation-count } { escalation-institutions }
escalation-opening-head = { $count ->
    [one] Malgré nos rappels, votre institution n’a pas répondu au sujet de la recommandation ci-dessous.
   *[other] Malgré nos rappels, votre institution n’a pas répondu au sujet des { $count } recommandations ci-dessous.
}
escalation-opening-coordinator = { $count ->
    [one] Malgré nos rappels, la recommandation ci-dessous reste sans réponse. Les responsables ont été saisis.
   *[other] Malgré nos rappels, les { $count } recommandations ci-dessous restent sans réponse. Les responsables ont été saisis.
}
escalation-opening-cabinet = { $count ->
    [one] Malgré nos rappels, la recommandation ci-dessous reste sans réponse, ce qui compromet le rapport de l’État.
   *[other] Malgré nos rappels, les { $count } recommandations ci-dessous restent sans réponse, ce qui compromet le rapport de l’État.
}
escalation-opening-vacant = { $count ->
    [one] La recommandation ci-dessous attend une réponse, et aucun point focal ne peut être joint ({ $institution }).
   *[other] Les { $count } recommandations ci-dessous attendent une réponse, et aucun point focal ne peut être joint ({ $institution }).
}
escalation-information = Il ne vous est pas demandé de répondre vous-même : les réponses sont données par le point focal ou son suppléant.
escalation-missing = Ce qui manque
missing-since = Attendu depuis le { $day }
escalation-act-head = Nous vous saurions gré de bien vouloir veiller à ce que votre institution réponde.
escalation-act-coordinator = Veuillez en assurer le suivi en personne auprès des responsables cités ci-dessous.
escalation-act-cabinet = Nous vous saurions gré de bien vouloir saisir le chef de chaque institution citée ci-dessous.
escalation-act-vacant = Nous vous saurions gré de bien vouloir désigner un point focal qui puisse être joint.

## Confirmation
confirmation-subject = { $count ->
    [one] Merci : votre réponse est enregistrée
   *[other] Merci : vos { $count } réponses sont enregistrées
}
confirmation-subject-provisional = { $count ->
    [one] Veuillez confirmer votre réponse
   *[other] Veuillez confirmer vos { $count } réponses
}
confirmation-subject-check = { $count ->
    [one] À vérifier : { $count } réponse n’a pas été enregistrée
   *[other] À vérifier : { $count } réponses n’ont pas été enregistrées
}
confirmation-opening = Nous vous remercions. Voici ce que nous avons enregistré à partir de votre message.
confirmation-opening-provisional = Nous vous remercions. Voici ce que nous avons compris. Votre réponse comptera dès que vous aurez confirmé que le message vient de vous.
confirmation-opening-check = Nous vous remercions. Tout n’a pas pu être enregistré ; veuillez vérifier les points ci-dessous.
confirmation-waits = Ce qui attend votre confirmation comptera dès que vous aurez confirmé que le message vient de vous.
confirmation-correct = Pour corriger une réponse, il suffit de répondre avec la bonne : la dernière fait foi.
confirmation-undo = Pour annuler une réponse :
confirmation-confirm = Pour confirmer que le message vient de vous :
confirmation-next = Prochaine réponse attendue le { $day }
confirmation-narrative = Ce qui a été fait
outcome-recorded = Enregistrée
outcome-provisional = En attente de votre confirmation
outcome-passed_on = Transmise à la coordination
outcome-unclear = Non enregistrée : le sens ne nous a pas paru certain
outcome-already_recorded = Déjà enregistrée ; rien n’a été modifié
outcome-refused = Non enregistrée
refusal-not_charged = Votre institution n’est pas chargée de cette recommandation.
refusal-over = Cette recommandation est close ; plus rien n’y est enregistré.
refusal-ask_closed = Cette demande a entre-temps reçu une réponse ou a été retirée.
refusal-frozen = Le rapport n’est plus ouvert aux modifications. Veuillez vous adresser à la coordination.
refusal-date_too_early = La date demandée doit être postérieure à l’échéance actuelle.
refusal-not_allowed = Votre fonction ne permet pas cette réponse. Veuillez vous adresser à la coordination.
refusal-unknown_reference = Aucune de vos recommandations ne porte cette référence.
refusal-nothing_to_repeat = « Sans changement » suppose une réponse antérieure, et il n’y en a pas.
refusal-other = Veuillez vous adresser à la coordination.
understood-extend = Délai demandé jusqu’au { $day }
understood-delegate = Transmise à { $name }
understood-decline = Ne relève pas de votre institution ; vous proposez { $name }

## Question
question-subject = Merci de préciser votre réponse sur { $references }
question-subject-unknown = Merci de préciser votre message
question-opening = { $count ->
    [one] Nous vous remercions de votre message. Nous ne sommes pas certains de ce qu’il dit de la recommandation ci-dessous ; rien n’a donc été enregistré à son sujet.
   *[other] Nous vous remercions de votre message. Nous ne sommes pas certains de ce qu’il dit des { $count } recommandations ci-dessous ; rien n’a donc été enregistré à leur sujet.
}
question-opening-unknown = Nous vous remercions de votre message. Nous n’avons pas pu déterminer sur quelle recommandation il porte ; rien n’a donc été enregistré.
question-words = Vous avez écrit
question-guess = Vouliez-vous dire « { $status } » ?
question-name-it = Veuillez répondre en indiquant le numéro de la recommandation et son état d’avancement.

## Fichiers joints à une réponse

file-kept = Conservé avec votre réponse : { $names }
file-held = Reçu, et conservé pour votre réponse : { $names }
file-waiting = Reçu, mais mis à part tant que l’analyse antivirus n’a pas eu lieu : { $names }. Vous en connaîtrez le résultat.
file-refused = Non conservé : { $names }. { $reason }
file-nameless = fichier { $n }
unfit-empty = Il ne contient rien.
unfit-too_large = Un fichier peut avoir { $most } Mo au plus.
unfit-too_many = Fichiers par message : { $most } au plus.
unfit-total = L’ensemble des fichiers d’un message peut avoir { $most } Mo au plus.
unfit-type = Ce type de fichier n’est pas accepté. Veuillez envoyer un PDF, un fichier Office ou OpenDocument, une image ou du texte brut.
unfit-contradiction = Son nom ou son type ne correspond pas à son contenu. Veuillez l’enregistrer de nouveau sous le bon nom.
unfit-double = Il réunit deux types de fichier en un seul. Veuillez l’enregistrer de nouveau.
unfit-program = Les programmes, et les fichiers qui en contiennent, ne sont pas acceptés.
unfit-macros = Les fichiers avec macros ne sont pas acceptés. Veuillez l’enregistrer sans macros, ou en PDF.
unfit-encrypted = Il est protégé par un mot de passe et ne peut pas être vérifié. Veuillez l’envoyer sans mot de passe.
unfit-bomb = Une fois décompressé, il est trop volumineux pour être vérifié. Veuillez l’envoyer en PDF.
unfit-damaged = Il est endommagé et ne peut pas être ouvert. Veuillez l’enregistrer et l’envoyer de nouveau.
unfit-infected = Un virus y a été détecté.
unfit-missing = Il ne nous est pas parvenu. Veuillez l’envoyer de nouveau.
unfit-stranger = Il vient d’une adresse que nous ne connaissons pas.

## Avis
notice-no_owner-subject = { $count ->
    [one] { $count } recommandation sans institution responsable
   *[other] { $count } recommandations sans institution responsable
}
notice-no_owner = { $count ->
    [one] Aucune institution n’est chargée de cette recommandation. Personne ne sera sollicité tant qu’elle n’est pas attribuée.
   *[other] Aucune institution n’est chargée de ces recommandations. Personne ne sera sollicité tant qu’elles ne sont pas attribuées.
}
notice-declined-subject = { $reference } : { $institution } indique ne pas être compétent
notice-declined = Réponse reçue ({ $institution }) : { $reference } ne relève pas de sa compétence. Veuillez l’attribuer à une autre institution, ou la lui renvoyer.
notice-declined-to = Proposition : { $name }.
notice-undeliverable-subject = { $name } : message non remis ({ $channel })
notice-undeliverable = Aucun contact de { $name } n’a pu être joint ({ $channel }). Le canal suivant est essayé, puis la personne suivante. Veuillez vérifier ses coordonnées.
notice-hard_bounce-subject = { $name } : une adresse a été refusée
notice-hard_bounce = L’adresse { $address } ({ $name }) a été refusée définitivement et ne sera plus utilisée. Veuillez en obtenir une nouvelle.
notice-for_review-subject = Une réponse de { $name } demande votre attention
notice-for_review = Canal : { $channel }. Reçue le { $day } à { $time }. Elle n’a pas été enregistrée, ou pas entièrement. Pour la lire : suivi inbox list --review
notice-listener_silent-subject = { $channel } : aucune nouvelle de { $account } depuis { $time }
notice-listener_silent = Aucune nouvelle de { $account } ({ $channel }) depuis le { $day } à { $time }. Les réponses qui y sont envoyées attendent ; Telegram ne les conserve que 24 heures. Veuillez lancer « suivi doctor ».
notice-answers_missing-subject = { $missing ->
    [one] { $deadline }, échéance le { $day } : { $missing } réponse manque
   *[other] { $deadline }, échéance le { $day } : { $missing } réponses manquent
}
notice-answers_missing-gentle = Réponses nécessaires à ce rapport : { $total }. Encore manquantes : { $missing }.
notice-answers_missing-firm = L’échéance approche. Réponses nécessaires à ce rapport : { $total }. Encore manquantes : { $missing }.
notice-answers_missing-urgent = Le rapport est compromis. Réponses nécessaires : { $total }. Encore manquantes : { $missing }.
notice-answers_missing-by = Les réponses sont attendues pour le { $day }.
missing-act-validator = Veuillez inviter vos points focaux à envoyer ces réponses, afin de pouvoir les valider à temps.
missing-act-validator-urgent = Veuillez obtenir dès maintenant ces réponses de vos points focaux, ou les donner vous-même.
missing-act-head = Nous vous saurions gré de bien vouloir veiller à ce que ces réponses soient envoyées à temps.
missing-act-head-urgent = Veuillez faire envoyer ces réponses sans délai : sans elles, le rapport de l’État ne peut être achevé.
missing-act-coordinator = Veuillez relancer les institutions citées ci-dessous, en commençant par la première.
missing-act-coordinator-urgent = Veuillez appeler aujourd’hui les chefs des institutions citées ci-dessous, en commençant par la première.
missing-act-cabinet = Nous vous saurions gré de bien vouloir inviter les chefs des institutions citées ci-dessous à faire envoyer ces réponses.
missing-act-cabinet-urgent = Veuillez obtenir ces réponses des chefs des institutions citées ci-dessous : sans elles, le rapport de l’État ne peut être achevé.
notice-hand_over-subject = Passation : { $institution }
notice-hand_over = Bienvenue dans vos nouvelles fonctions. Voici ce dont vous prenez la suite : d’abord ce qui est ouvert, puis ce qui a été dit en dernier lieu.
handover-act = Veuillez en prendre connaissance. Les demandes ouvertes vous parviendront aussi dans les messages habituels, auxquels il suffit de répondre.
handover-function = Votre fonction
handover-from = Prise de fonctions
handover-predecessor = Avant vous
handover-open = Demandes ouvertes
handover-given = Réponses données avant vous
handover-nothing = Rien n’est ouvert à ce jour, et aucune réponse n’a encore été donnée.
notice-vacancy-nobody-subject = { $institution } : poste vacant ({ $post })
notice-vacancy-nobody = Ce poste n’a actuellement aucun titulaire : { $post }, { $institution }.
notice-vacancy-unreachable-subject = { $institution } : { $name } reste injoignable ({ $post })
notice-vacancy-unreachable = Aucun message ne parvient à { $name } ({ $post }, { $institution }) : aucune adresse ne fonctionne.
notice-vacancy-open = { $count ->
    [one] { $count } demande adressée à cette institution attend une réponse.
   *[other] { $count } demandes adressées à cette institution attendent une réponse.
}
vacancy-act-nobody = Veuillez faire désigner quelqu’un, puis l’enregistrer : { $command }
vacancy-act-unreachable = Veuillez obtenir une adresse valable, puis l’enregistrer : { $command }
notice-confirm_date-subject = Date à confirmer : { $deadline }, { $day }
notice-confirm_date = Personne n’a encore confirmé cette date : { $deadline }, { $day }. Tous les rappels en dépendent.
confirm_date-act = Si la date est exacte, veuillez la confirmer : { $command }
decided-extend-granted-subject = { $reference } : délai accordé
decided-extend-granted = Le délai que vous avez demandé est accordé : { $reference }.
decided-extend-refused-subject = { $reference } : délai non accordé
decided-extend-refused = Nous regrettons de ne pouvoir accorder le délai que vous avez demandé : { $reference }. L’échéance est maintenue.
decided-delegate-granted-subject = { $reference } : transmise comme vous l’avez demandé
decided-delegate-granted = Votre demande de transmettre { $reference } à un collègue est acceptée. C’est désormais votre collègue qui sera sollicité.
decided-delegate-refused-subject = { $reference } : la demande vous reste adressée
decided-delegate-refused = Nous regrettons de ne pouvoir transmettre { $reference } à un collègue comme vous l’avez demandé. Nous continuons de compter sur votre réponse.
notice-written_back-subject = Votre message du { $day }
notice-written_back = Nous vous remercions de votre message du { $day }. La coordination vous écrit :
notice-written_back-hidden = La coordination souhaite s’entretenir avec vous à ce sujet. Il s’agit d’une question confidentielle : rien de plus n’est écrit ici.
written_back-act = Pour répondre, il suffit de répondre à ce message.
decided-colleague = Collègue
decided-due = Échéance de la réponse
notice-files_checked-subject = Vos fichiers ont été vérifiés
notice-files_checked = L’analyse antivirus des fichiers que vous avez envoyés le { $day } est terminée.
notice-weekly_brief-subject = Point hebdomadaire, { $day }
notice-weekly_brief = Du { $since } au { $until }.
notice-reason = Motif
notice-source = Source
notice-references = Recommandations
notice-words = Texte reçu
notice-missing-by = Réponses manquantes, par institution
doubt-unclear = Le sens n’est pas clair.
doubt-decision = Elle demande une décision de votre part : un délai, une autre institution ou un autre collègue, ou la réponse à une question.
doubt-unverified = L’expéditeur n’a pas pu être vérifié.
doubt-stranger = L’expéditeur est inconnu.
doubt-unreadable = Le message n’a pas pu être lu.
doubt-long = Le message est long et sa partie citée n’a pas pu être distinguée.
brief-answered = Réponses reçues
brief-open = Demandes ouvertes
brief-overdue = Demandes en retard
brief-unowned = Recommandations sans institution responsable
brief-for_review = Réponses à examiner
brief-undelivered = Messages non remis
brief-validated = Réponses validées
brief-due_soon = Demandes à échéance sous huit jours
brief-waiting = Demandes qui attendent votre décision
brief-tentative = Dates que personne n’a confirmées
brief-changed = Ce qui a changé
brief-waits = En attente de votre part
brief-late = En retard
brief-ahead = À venir
brief-failed = Non remis
brief-calm = Semaine calme : rien n’est en retard, rien n’attend de votre part, et tous les messages sont arrivés.

## Messagerie
chat-welcome = Bienvenue, { $name }. Cette conversation est désormais liée à votre fonction ({ $institution }). Vous y serez consulté au sujet des recommandations et pourrez répondre avec vos propres mots.
chat-already-linked = Cette conversation est déjà liée à votre fonction ({ $institution }).
chat-link-expired = Ce lien a expiré ou a déjà servi. Veuillez en demander un nouveau à la coordination.
chat-not-linked = Cette conversation n’est liée à aucun point focal. Veuillez demander un lien à la coordination.
chat-unlinked = Cette conversation n’est plus liée. Vous n’y recevrez plus de messages.
chat-groups-refused = Par souci de confidentialité, je ne m’entretiens qu’avec une seule personne à la fois. Veuillez m’écrire en conversation privée.
chat-help = Répondez en indiquant le numéro de la recommandation, son état d’avancement et ce qui a été fait. Par exemple : « { $reference } partiellement mise en œuvre. Le projet de loi a été adopté en première lecture. » Envoyez /today pour voir ce qui attend votre réponse.
chat-unknown-command = Je ne connais pas cette commande. Envoyez /help pour savoir comment répondre.
chat-nothing-open = Rien n’attend votre réponse. Merci.
chat-received = Bien reçu, merci. Une confirmation suivra dès l’enregistrement.
chat-already-recorded = Déjà enregistré : { $reference }, { $status }. Rien n’a été modifié.
chat-recorded = Enregistré : { $reference }, { $status }. Merci.
chat-tell-more = Qu’est-ce qui a été fait ? Veuillez l’écrire en un seul message et joindre, le cas échéant, les documents à l’appui ; si vous n’avez rien à ajouter, ne répondez pas.
chat-taken-back = Réponse annulée : { $reference }. La question vous sera posée de nouveau.
chat-ask-closed = Cette demande a entre-temps reçu une réponse ou a été retirée : { $reference }.
chat-thanks = Merci.
chat-repeat = Nous avons été injoignables de { $from } à { $until } et avons pu manquer votre message. Si vous nous avez écrit, veuillez le renvoyer.
chat-commands =
    /today : ce qui attend votre réponse
    /undo : annuler votre dernière réponse
    /later : pas de rappel pendant quelque temps
    /colleague et un nom : transmettre la question ouverte à un collègue
    /ask et votre question : interroger la coordination
    /language : changer de langue
    /stop : ne plus être lié à cette conversation
chat-choices = Répondez par le numéro de votre choix :
chat-choice-unclear = Je ne suis pas sûr du choix que vous indiquez. Veuillez répondre directement au message qui contient les choix, ou envoyer /today pour voir la liste actuelle.
chat-later-one = Jusqu’à quand { $reference } peut-elle attendre ? Vous pouvez aussi écrire une date.
chat-later-all = Jusqu’à quand toute la liste peut-elle attendre ? Vous pouvez aussi écrire une date.
chat-later-done = Aucun rappel ne sera envoyé avant le { $day } au sujet de { $references }.
chat-later-capped = L’échéance est plus proche, le rappel viendra donc plus tôt : { $references }.
chat-later-kept = L’échéance est trop proche pour attendre : { $references }.
chat-later-nothing = Rien ne peut attendre davantage.
chat-later-unclear = Je n’ai pas pu lire cette date. Veuillez écrire, par exemple, « /later 2027-03-15 ».
chat-colleague-who = Quel collègue faut-il consulter au sujet de { $reference } ? Veuillez écrire son nom.
chat-question-what = Que souhaitez-vous demander à la coordination au sujet de { $reference } ? Veuillez l’écrire en un seul message.
chat-question-open = Que souhaitez-vous demander à la coordination ? Veuillez écrire « /ask » suivi de votre question, en un seul message.
chat-open-first = De quelle recommandation s’agit-il ? Veuillez d’abord l’ouvrir.
chat-language-which = Dans quelle langue souhaitez-vous que nous vous écrivions ?
chat-language-done = Nous vous écrirons désormais en français.
chat-language-unclear = Cette langue n’est pas disponible. Veuillez en choisir une dans la liste.
chat-undo-nothing = Aucune réponse ne peut être annulée.
chat-unreadable = Je n’ai pas pu déchiffrer votre message. Veuillez le renvoyer.

## Formulaire en ligne
form-title = Vos réponses
form-intro = { $count ->
    [one] { $name }, { $count } recommandation attend votre réponse.
   *[other] { $name }, { $count } recommandations attendent votre réponse.
}
form-status = Où en est la mise en œuvre ?
form-narrative = Qu’est-ce qui a été fait ?
form-files = Documents à l’appui (facultatif)
form-files-hint = PDF, fichiers Office et OpenDocument, images, texte brut : { $largest } Mo au plus chacun, { $total } Mo au total, { $most } fichiers.
form-files-again = Les fichiers ne peuvent pas rester sur cette page : veuillez les choisir de nouveau.
form-no-change = Rien n’a changé depuis ma dernière réponse
form-send = Envoyer
form-saved = Merci. Vos réponses sont enregistrées.
form-saved-provisional = Merci. Ce navigateur ne nous étant pas encore connu, veuillez confirmer au moyen du message qui vient de vous être envoyé.
form-expired = Ce lien a expiré. Veuillez utiliser celui du dernier message, ou répondre à ce message.
form-nothing-open = Rien n’attend votre réponse. Merci.
form-try-again = Votre réponse n’a pas pu être conservée. Elle est toujours sur cette page ; veuillez la renvoyer dans quelques minutes.
form-language = Langue
form-later = Pas maintenant
form-extend = Il nous faut plus de temps
form-until = Jusqu’à quand ?
form-whose = De qui cela relève-t-il ? (si vous le savez)
form-all = Rien n’a changé pour aucune d’entre elles
form-unknown = Nous ne connaissons pas encore ce navigateur. Les réponses précédentes n’y sont pas affichées, et ce que vous dites ici comptera une fois confirmé au moyen du message que nous vous enverrons.
form-given = Déjà répondu
form-empty = Rien n’a encore été choisi ni modifié.
form-turn = Veuillez envoyer vos réponses avant de changer de page.
form-applying = Bien reçu. Vos réponses sont en cours d’enregistrement.
form-check = Merci. Tout n’a pas pu être enregistré tel quel ; veuillez vérifier les points ci-dessous.
form-waits = En cours d’enregistrement
form-done = { $count } sur { $total } traitées
form-replaced = Remplacée par une réponse ultérieure, ou annulée
form-back = Retour au formulaire
form-undo = Annuler des réponses

## Tableau
table-title = Recommandations qui attendent votre réponse
table-sheet = Réponses
table-how = Remplissez les cellules blanches : choisissez un état et dites ce qui a été fait. Une ligne sans état ne dit rien. Enregistrez au format .xlsx et renvoyez le fichier, avec votre réponse ou par le formulaire.
table-n = Nº
table-reference = Référence
table-text = Recommandation
table-wants = Ce qui est demandé
table-due = Échéance
table-last_status = Dernier état d’avancement
table-last = Votre dernière réponse
table-says = État d’avancement
table-words = Ce qui a été fait
table-until = Plus de temps jusqu’au
table-whose = Si cela ne relève pas de vous : de qui ?
table-link = Ou remplissez un fichier Excel et renvoyez-le, avec votre réponse ou par le formulaire :
table-attached = Ou remplissez le fichier Excel joint et renvoyez-le avec votre réponse.
table-get = Télécharger le fichier Excel
table-form = Répondre dans un fichier Excel
table-form-how = Téléchargez le fichier, remplissez-le et envoyez-le ici, ou joignez-le à votre réponse. Veuillez d’abord envoyer ce que vous avez rempli plus haut.
table-file = Votre fichier Excel rempli (.xlsx)
table-send = Envoyer le fichier rempli
table-none = Veuillez d’abord choisir le fichier Excel rempli.
table-subject-fault = Veuillez vérifier votre fichier Excel : rien n’en a été enregistré
table-fault-format = « { $name } » n’est pas un classeur Excel (.xlsx) ; rien n’en a été enregistré. Veuillez ouvrir le fichier que nous vous avons envoyé, le remplir, l’enregistrer au format .xlsx et le renvoyer.
table-fault-encrypted = « { $name } » est protégé par un mot de passe ; rien n’en a été enregistré. Veuillez l’enregistrer sans mot de passe et le renvoyer.
table-fault-damaged = « { $name } » est endommagé, peut-être tronqué en chemin ; rien n’en a été enregistré. Veuillez l’enregistrer de nouveau au format .xlsx et le renvoyer.
table-fault-unsafe = « { $name } » est bien plus grand qu’un tableau de réponses, ou contient des éléments que nous n’ouvrons pas ; rien n’en a été enregistré. Veuillez copier vos réponses dans le fichier que nous vous avons envoyé et renvoyer celui-ci.
table-fault-unmarked = « { $name } » n’est pas le fichier que nous vous avons envoyé, ou il a perdu la marque à laquelle nous le reconnaissons ; rien n’en a été enregistré. Veuillez copier vos réponses dans le fichier que nous vous avons envoyé et renvoyer celui-ci.
table-fault-several = « { $name } » contient plus d’un tableau ; rien n’en a été enregistré. Veuillez envoyer chaque tableau dans un fichier à part.
table-fault-columns = Il manque à « { $name } » la colonne de l’état ou celle de la référence ; rien n’en a été enregistré. Veuillez copier vos réponses dans le fichier que nous vous avons envoyé et renvoyer celui-ci.
table-fault-foreign = « { $name } » ne correspond à aucun message que nous vous avons envoyé ; rien n’en a été enregistré. Veuillez utiliser le fichier de votre propre dernier message.
table-fault-empty = Aucune réponse n’est remplie dans « { $name } » ; rien n’a été enregistré. Veuillez choisir un état dans chaque ligne à laquelle vous souhaitez répondre.
table-rows = Lignes non enregistrées
table-row = Ligne { $row }
table-rows-more = { $count ->
    [one] Une autre ligne n’a pas été enregistrée.
   *[other] { $count } autres lignes n’ont pas été enregistrées.
}
table-row-no_reference = Il y a une réponse, mais pas de référence : veuillez indiquer de quelle recommandation il s’agit.
table-row-unknown_reference = « { $found } » ne figure pas parmi les recommandations de ce message.
table-row-contradiction = Le numéro et la référence « { $found } » ne vont pas ensemble ; veuillez copier les deux du fichier que nous vous avons envoyé.
table-row-several_asks = « { $found } » a fait l’objet de plus d’une question ; veuillez remplir aussi le numéro.
table-row-no_status = Quelque chose est rempli, mais pas l’état ; veuillez en choisir un dans la liste.
table-row-status = État : « { $found } » ne figure pas dans la liste ; veuillez y choisir.
table-row-date = « { $found } » n’est pas une date dont nous puissions être sûrs ; veuillez l’écrire sous la forme 2027-03-31.
table-row-needless_date = « { $found } » figure sous « Plus de temps jusqu’au », mais l’état ne demande pas plus de temps ; veuillez effacer l’un ou changer l’autre.
table-row-needless_whose = « { $found } » figure dans la dernière colonne, mais l’état ne dit pas que cela ne relève pas de vous ; veuillez effacer l’un ou changer l’autre.
table-row-too_long = Le texte dépasse { $found } caractères ; veuillez l’abréger ou le joindre en document.
table-row-formula = Une cellule contient une formule sans résultat, ou une erreur ; veuillez écrire la réponse elle-même.
table-row-merged = Une cellule est fusionnée sur plusieurs lignes ; veuillez séparer les cellules et remplir chaque ligne.
table-row-duplicate = Cette recommandation reçoit plus d’une réponse, et différentes ; veuillez garder la bonne ligne.

## Page d’état
page-status-title = État de la situation
page-recommendations = Recommandations
page-by-phase = Par phase
page-unowned = Sans institution responsable
page-asks-open = Demandes ouvertes
page-asks-overdue = Demandes en retard
page-reminders-due = Rappels à envoyer
page-digests-held = Messages retenus
page-digests-sent = Messages envoyés
page-digests-failed = Messages en échec
page-replies-received = Réponses reçues
page-replies-applied = Réponses enregistrées
page-replies-for-review = Réponses à examiner
page-replies-quarantined = Réponses mises à l’écart
page-sending = Envoi
page-deadlines = Échéances
page-updated = Situation au { $day }, { $time }

## Page d’exercice
practice-title = Exercice
practice-intro = Jouez le rôle d’un point focal d’un pays inventé : lisez le message qui vous a été envoyé et répondez-y comme vous le feriez par courriel ou par messagerie.
practice-you-are = Vous êtes { $name }, { $post }, { $institution }.
practice-choose = Choisissez un rôle
practice-inbox = Messages reçus
practice-empty = Aucun message pour l’instant. Le premier arrive dans quelques minutes.
practice-answer = Votre réponse
practice-answer-hint = Par exemple : « { $reference } partiellement mise en œuvre. Le projet de loi a été adopté en première lecture. »
practice-send = Envoyer la réponse
practice-sent = Votre réponse est partie. Ce qui en a été compris s’affiche ci-dessous.
practice-understood = Ce qui a été compris
practice-room = Voir ce que voit la coordination
practice-skip = Avancer de { $days } jours

## Les premières pages
page-renews = Cette page se renouvelle d’elle-même.
page-begin-title = Pour commencer
page-begin-people = les institutions et leurs points focaux
page-begin-recommendations = les recommandations, de l’UHRI, d’UPR Info ou d’un tableau à vous
page-begin-route = confier les recommandations aux institutions
page-begin-live = laisser partir les messages
page-do-read = lire ce qui est préparé
page-do-live = commencer l’envoi
page-do-hold = retenir les messages
page-do-pause = tout arrêter
page-owes-title = Qui est sollicité, qui est en retard
page-owes-none = Aucune demande n’est ouverte.
page-open = Ouvertes
page-overdue = En retard
page-first-due = Première échéance
page-now = maintenant
page-ahead-title = Prochains rappels
page-ahead-none = Aucun rappel n’est prévu.
page-listening-title = À l’écoute
page-heard = dernière écoute : { $time }
page-not-heard = pas encore entendu
page-listening-none = Aucune boîte aux lettres ni aucun robot n’est à l’écoute.
page-listening-practice = Pendant l’exercice, les réponses viennent de la page d’exercice.
page-engine-silent = Le moteur de flux ne répond pas.
page-workflows = Recommandations suivies :
page-news-title = Derniers changements
page-news-none = Rien ne s’est encore passé.
page-for = { $who } pour { $person }
page-verb-assign = Attribuée
page-verb-redirect = Transmise
page-verb-acknowledge = Prise en charge
page-verb-answer = Réponse donnée
page-verb-amend = Réponse corrigée
page-verb-undo = Réponse retirée
page-verb-confirm = Réponse confirmée
page-verb-decline = Déclinée
page-verb-open_ask = Demande ouverte
page-verb-grant_extension = Délai accordé
page-verb-delegate = Confiée à un collègue
page-verb-snooze = Reportée
page-verb-remind = Relancée
page-verb-validate = Validée
page-verb-send_back = Renvoyée
page-verb-publish = Publiée
page-verb-close = Close
page-verb-carry_over = Reconduite
page-verb-revert = Annulation
page-verb-release = Retour au rythme ordinaire
page-verb-tick = Arrivée à échéance
page-verb-add = Ajout
page-verb-correct = Correction
page-verb-hand_over = Passation
page-verb-leave = Absence notée
page-verb-back = De retour
page-verb-unlink = Adresse retirée
page-verb-end_post = Poste quitté
page-verb-appoint = Poste attribué
page-verb-mend = Adresse réessayée
page-verb-prefer = Adresse mise en premier
page-verb-invite = Lien créé
page-verb-import = Importé
page-verb-turn = Modifié
page-verb-receive = Reçue
page-verb-link = Relié
page-verb-open_link = Lien ouvert
page-verb-refuse = Demande refusée
page-verb-dismiss = Mis de côté
page-verb-write_back = Réponse adressée
page-verb-bind = Expéditeur identifié
page-verb-retry = Envoyé de nouveau
page-verb-restore = Remis à l’examen
page-verb-sign_in = Connexion
page-verb-lock = Compte verrouillé
page-verb-unlock = Compte déverrouillé
page-verb-change_rights = Droits modifiés
page-verb-shut_out = Exclu
page-verb-let_in = Réadmis
page-verb-set_password = Mot de passe défini
page-verb-end_sign_in = Connexion terminée
page-verb-set_second_factor = Second facteur configuré
page-verb-remove_second_factor = Second facteur retiré
page-verb-add_token = Jeton créé
page-verb-end_token = Jeton révoqué
page-verb-change = Modification
page-deadline-add = Échéance ajoutée
page-deadline-confirm = Date confirmée
page-deadline-move = Date déplacée
page-deadline-freeze = Rapport clos aux modifications
page-deadline-submit = Rapport présenté
page-deadline-cancel = Échéance annulée
page-deadline-wake = Échéance réexaminée
page-subject-recommendation = Recommandation
page-subject-person = Personne
page-subject-institution = Institution
page-subject-post = Poste
page-subject-file = Fichier
page-subject-contact = Contact
page-subject-user = Utilisateur
page-subject-sending = Envoi
page-subject-deadline = Échéance
page-subject-form = Formulaire
page-subject-reply = Réponse
page-subject-request = Demande
page-subject-message = Message
page-subject-ladders = Échelles
page-through-import = par importation
page-through-command = par commande
page-through-routing = par les règles d’attribution
page-through-system = automatiquement
page-through-deadline = par l’échéance d’un rapport
page-through-room = dans les pages
page-through-api = par un programme
page-said-title = Votre réponse
page-said-intro = Voici ce qui a été enregistré de votre message.
page-said-waits = Voici ce que nous avons compris de votre message. Cela comptera dès que vous aurez confirmé que le message vient de vous.
page-said-confirmed = Confirmé. Merci.
page-said-taken-back = Annulée. La question vous sera posée de nouveau.
page-said-refused = Cette réponse ne peut plus être modifiée ici. Veuillez contacter la coordination.
page-said-nothing = Rien n’a été enregistré de ce message.
page-said-opening = Ouvrir cette page ne change rien.
page-list-title = Toute la liste
page-list-answer = Pour répondre, il suffit de répondre au message en commençant par le numéro de la recommandation.
page-list-none = Tout ce qui figurait sur cette liste a reçu une réponse. Merci.
page-fault-missing = Il n’y a rien ici
page-fault-missing-do = L’adresse est peut-être coupée ou mal saisie. Veuillez rouvrir le lien du dernier message.
page-fault-expired = Ce lien a expiré
page-fault-expired-do = Pour corriger une réponse, répondez simplement au dernier message.
page-fault-stale = Cette liste n’est plus affichée
page-fault-stale-do = Veuillez utiliser le lien du dernier message.
page-fault-forbidden = Cet envoi ne vient pas d’une de nos pages
page-fault-forbidden-do = Rien n’a été enregistré. Veuillez rouvrir la page et recommencer.
page-fault-host = Nous ne portons pas ce nom
page-fault-host-do = Veuillez utiliser l’adresse que le message ou la coordination vous a donnée.
page-fault-too-long = C’est trop long
page-fault-too-long-do = Rien n’a été enregistré. Veuillez revenir en arrière et envoyer un texte plus court, ou des fichiers plus petits.
page-fault-request = Cette demande n’a pas pu être lue
page-fault-request-do = Rien n’a été enregistré. Veuillez rouvrir la page et recommencer.
page-fault-often = C’était trop souvent
page-fault-often-do = Rien n’a été modifié. Veuillez attendre une minute, puis réessayer.
page-fault-away = Veuillez réessayer dans un instant
page-fault-away-do = Une partie du système est hors d’atteinte. Si vous étiez en train d’envoyer quelque chose, veuillez le renvoyer.
page-fault-inside = Un problème est survenu de notre côté
page-fault-inside-do = Le défaut a été noté. Veuillez réessayer ; s’il persiste, contactez la coordination.
practice-invite = Des messages arrivent chez des points focaux inventés. Jouez l’un d’eux : une minute suffit.
practice-begin = Commencer dans le rôle de { $name }
practice-step-choose = Choisissez une personne ci-dessous. Le nombre à côté d’un nom indique combien de réponses sont attendues.
practice-step-read = Lisez le message que Suivi lui a envoyé, dans sa langue.
practice-step-answer = Répondez d’une simple pression ou avec vos propres mots.
practice-step-watch = Lisez ce qui a été compris, puis voyez les chiffres changer sur la première page.
practice-nobody = Il n’y a encore personne à jouer.
practice-waiting = { $count ->
    [one] { $count } réponse attendue
   *[other] { $count } réponses attendues
}
practice-you = Vous
practice-ignored = Il n’y avait rien à y enregistrer.
practice-back = Choisir quelqu’un d’autre
practice-here = Voici le téléphone de { $name }, qui répond pour un ministère inventé. Les messages sont ceux que Suivi écrit vraiment ; rien ne quitte cette machine.
practice-above = Cette personne est informée lorsque des réponses manquent ; on ne lui demande pas de répondre. Il se peut que rien ne soit encore arrivé.
practice-try = À essayer
practice-try-tap = Appuyez sur un bouton sous les messages : c’est enregistré aussitôt.
practice-try-words = Répondez à plusieurs à la fois, avec vos mots et dans la langue de votre choix : numéro, état, mesures prises.
practice-try-not-ours = Dites que l’une n’est pas de votre ressort, ou demandez un délai.
practice-try-nonsense = Écrivez quelque chose d’incompréhensible : rien n’est enregistré, et l’on vous demande ce que vous vouliez dire.
practice-watch = Ensuite :
practice-look = Relever les messages
practice-earlier = { $count ->
    [one] { $count } message précédent
   *[other] { $count } messages précédents
}
practice-buttons = Répondre d’une pression
