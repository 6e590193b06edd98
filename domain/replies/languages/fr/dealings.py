"""French: further ways to say who answers and until when, that nothing is new, to ask, and to be polite."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign

_VERDICTS = (
    "nous|je|on [la|le|les] considérons|considère|classons|classe|évaluons|évalue|qualifions|jugeons|rangeons|notons|"
    "inscrivons|déclarons|estimons|maintenons [donc|ainsi|dès_lors|par_conséquent] [que] "
    "[cette|la|ladite|sa|son] [recommandation|mise_en_œuvre|statut] [est|reste|demeure] [comme|:], "
    "pouvez|pourrez|voudrez_bien|merci_de|veuillez|prière_de|à|vous_prie_de|vous_prions_de [donc] [la|le|nous] "
    "noter|marquer|inscrire|enregistrer|classer|mettre|indiquer|considérer|ranger|consigner|"
    "qualifier|retenir [donc] [cette|la|ce|le] [recommandation|point|statut] [comme|:|parmi_les|en], "
    "nous|je|on [la|le] classerais|classerions|classerait|noterais|noterions|mettrais|mettrions|qualifierais|"
    "qualifierions|rangerais|rangerions|évaluerais|évaluerions comme|en|à|parmi_les|:, "
    "merci_de|veuillez|prière_de|merci_donc_de|vous_prie_de la|le|l' laisser|garder|maintenir|conserver, "
    "notez|marquez|inscrivez|mettez|classez|indiquez|considérez|laissez|gardez|maintenez|conservez [donc] [la|le|nous] "
    "[cette|la|ce|le] [recommandation|point|statut] comme|:|parmi_les|dans|en, "
    "[notre|mon|la|le] [meilleure|bonne] évaluation|appréciation|réponse|conclusion|bilan|statut|résultat "
    "[honnête|exacte|juste|actuel|global|actuelle|globale] est|reste|demeure|: [donc] [que|:], "
    "en d'autres termes, autrement dit, en un mot, en somme, en résumé, en conclusion, au total, dans l'ensemble, "
    "au final, en définitive, tout compte fait, somme toute, c'est-à-dire, soit au total, pour conclure"
)

_SIGNS: Mapping[Sign, str] = {
    Sign.VERDICT: f"{_VERDICTS}, donc, ainsi, par conséquent, en conséquence, dès lors, du coup, de ce fait, partant",
    Sign.FULLY: (
        "dans son intégralité|entièreté|ensemble, dans leur intégralité|entièreté|ensemble, à la lettre, en tous "
        "points, en totalité, de bout en bout, de a à z, pour de bon, à cent pour cent, cent pour cent, sur toute la "
        "ligne, dans tous ses aspects"
    ),
    Sign.DONE: (
        "menée à bien|terme, mené à bien|terme, menés|menées à bien|terme, "
        "exécutée|exécuté|exécutés|exécutées|concrétisée|concrétisé|parachevée|parachevé|satisfaite|"
        "satisfait|soldée|soldé|accomplie|accompli|aboutie|abouti|effectuée|effectué|effectués|effectuées"
    ),
    Sign.PARTLY: (
        "pour moitié, à moitié, dans une certaine mesure, pour partie, en grande partie, en bonne partie, jusqu'à un "
        "certain point, à mi-hauteur"
    ),
    Sign.NO_CHANGE: (
        "idem, "
        "voir|cf|se_référer_à|je_vous_renvoie_à|nous_vous_renvoyons_à|reportez-vous_à|prière_de_se_reporter_à "
        "notre|nos|ma|mon|la [précédente|dernière] réponse|rapport|courrier|message|envoi|mail "
        "[précédente|précédent|antérieure|antérieur|du_mois_dernier], pas|aucune de|d' mise à "
        "jour|actualisation|nouvelle|nouveauté|information_nouvelle|évolution|avancée|changement "
        "[à_ce_stade|à_ce_jour|pour_le_moment|pour_l'instant|depuis|notable|particulière|particulier|majeur], aucune "
        "mise à jour, même|mêmes réponse|situation|état|constat|statut|éléments [que|qu'] [en|la|lors|dans|au|le] "
        "[dernière|précédemment|dernier|octobre|fois|rapport], [nous] maintenons|confirmons notre|nos "
        "[précédente|dernière] réponse|position|éléments [précédente|antérieure], rien n'a [vraiment] "
        "évolué|changé|bougé, ras, r.a.s"
    ),
    Sign.NOT_OURS: (
        "[vous] [vous] [êtes|avez|faites|y_a] [êtes] "
        "trompé|trompés|trompée|erreur|mal_orienté|fait_erreur|erreur_d'aiguillage|mal_adressé [de|sur_le|d'] "
        "[ministère|destinataire|service|adresse|aiguillage|interlocuteur], erreur de "
        "destinataire|ministère|service|aiguillage|destination, "
        "[cette|la|ce|cela|ça|question|dossier|recommandation] échappe|échappent|n'incombe_pas|n'est_pas_imputable à "
        "notre|nos|nous compétence|compétences|attributions|ministère|champ, [cela|ça|ce|elle] n'est pas|point "
        "[de|dans|du] [notre|nos] attributions|mandat|compétences|prérogatives|missions|ressort, pas [pour|chez|à] "
        "nous|mon_ministère|notre_ministère [désolé|svp|merci], hors [de] [notre|nos] "
        "champ|périmètre|mandat|compétences|attributions|domaine|prérogatives "
        "[de_compétence|de_compétences|d'action], n'avons [aucun|pas_de|aucune] "
        "rôle|responsabilité|lien|prérogative|attribution [à_jouer|dans|sur|avec|en] [ce|cette|la|cela] "
        "[domaine|recommandation|dossier|matière]"
    ),
    Sign.BELONGS: (
        "confié|confiée|attribué|attribuée|transféré|transférée|transmis|transmise|dévolu au|à_la|à, "
        "transmettre|à_transmettre|adresser|à_adresser|envoyer|renvoyer|rediriger|à_rediriger|réorienter|"
        "à_réorienter|réacheminer|transférer|soumettre|redirigez|réorientez|transmettez|adressez|transférez|renvoyez "
        "[la|le|ceci|cela|ce|cette|votre] [recommandation|question|demande|dossier|message] "
        "[à|au|vers|auprès|plutôt] [au|le|du|la], il faut|faudrait|convient|conviendrait [de] [plutôt] "
        "[s'adresser|saisir|contacter|interroger|demander|voir_avec|transmettre|écrire|consulter|solliciter] "
        "[à|au|le|avec], merci de|d'|bien_vouloir "
        "réorienter|rediriger|transmettre|adresser|saisir|transférer|renvoyer [la|le|ceci|cela|cette] "
        "[recommandation|dossier|demande|question] [vers|à|au] [le], la "
        "compétence|la_responsabilité|le_pilotage|ce_dossier|l'initiative|elle|il "
        "revient|appartient|incombe|échoit|est_dévolue|est_confié|est_confiée|ressortit [au|à|à_la], "
        "[ce|le|la|cette] [dossier|sujet|recommandation|question] [est|sont] "
        "piloté|pilotée|porté|portée|géré|gérée|suivi|suivie|mené|conduit|conduite|coordonné|coordonnée|"
        "assuré|assurée|traité|traitée par [le|la|l'], [est] du domaine|ressort|champ|mandat [de_compétence] "
        "[du|de], [c'est] [plutôt|bien|davantage] pour le|la|l', "
        "saisir|saisissez|interroger|interrogez|sollicitez|contacter_plutôt [plutôt] le|la"
    ),
    Sign.CHARGE: (
        "a|ont repris|hérité|récupéré [de] mes|mon|tous_mes|ses "
        "dossiers|dossier|fonctions|attributions|portefeuille, "
        "est|sont [le|la|seul|seule|l'] [ministère] "
        "chef_de_file|pilote|compétent|compétente|responsable|autorité_compétente|structure_compétente|"
        "institution_compétente|référent "
        "[en_la_matière|sur_ce_sujet|pour_cela|dans_ce_domaine|de_ce_dossier|de_cette_recommandation], qui "
        "est|sont|pilote|gère|suit|porte|traite|répond|s'occupe "
        "compétent|compétente|en_charge|responsable|chargé|chef_de_file|ce_dossier|cela|ça|de_cela|cette_question, "
        "pilote|porte|gère|coordonne ce|cette|le|la dossier|recommandation|sujet|question, se|s' "
        "chargera|occupera|en_chargera|en_occupera [désormais|dorénavant] [de] [cette|ce|la|du|tout] "
        "[recommandation|dossier|suivi|sujet], prend|prendra|a_pris ma|la suite|place|succession|relève, me|nous|m' "
        "succède|succèdera|succédera|remplacera|a_succédé|a_remplacé|remplace|supplée|suppléera "
        "[à_ce_poste|dans_mes_fonctions|sur_ce_dossier], vous "
        "répondra|recontactera|tiendra_informés|apportera_une_réponse, est "
        "[désormais|maintenant|dorénavant|à_présent|depuis_lundi] [votre|notre|le|la|l'] [nouveau|nouvelle] "
        "point_focal|interlocuteur|interlocutrice|contact|référent|référente|correspondant|correspondante, a "
        "[désormais|été] hérité|repris|récupéré|nommé|nommée|désigné|désignée "
        "[de|du|ce|mon|mes|point_focal|à_ma_place] [dossier|dossiers|portefeuille]"
    ),
    Sign.FORWARD: (
        "[le|la|notre|votre|mon] [nouveau|nouvelle] "
        "point_focal|contact|interlocuteur|interlocutrice|référent|référente|personne_de_contact|responsable "
        "pour|de|sur cette|la|ce|le recommandation|dossier|sujet|point est|sera [désormais|maintenant] [mon|ma] "
        "[collègue], "
        "[le|ce|la] [suivi|dossier|sujet|recommandation|tâche] [est|a_été|sera] [désormais|maintenant] "
        "confié|confiée|transféré|transférée|transmis|transmise|remis|remise|attribué|attribuée|"
        "réattribué|réassigné|passé|délégué à|entre_les_mains_de [mon|ma|mme|m] [collègue], "
        "adressez-vous|écrivez|parlez-en|référez-vous|voyez|contactez|appelez|joignez|consultez "
        "[désormais|plutôt|directement] [à|avec] [mon|ma] [collègue], [le|notre|votre] [nouveau|nouvelle] "
        "point_focal|contact|interlocuteur|interlocutrice|référent|responsable est|sera|s'appelle|se_nomme "
        "[désormais|maintenant] [mon|ma] [collègue], c'est maintenant|désormais|dorénavant"
    ),
    Sign.EXTEND: (
        "prorogation|report|prolongation|délai|extension|rallonge|sursis [du_délai|d'échéance|supplémentaire] "
        "demandé|demandée|souhaité|souhaitée|sollicité|sollicitée|requis|jusqu'au|jusqu'à|au [jusqu'au|jusqu'à|au], "
        "laissez-nous|laissez_nous|accordez-nous|donnez-nous|laissez-moi|accordez-moi "
        "jusqu'au|jusqu'à|le_temps|un_peu_de_temps|du_temps [jusqu'au], [besoin|disposer|bénéficier] de|d' "
        "temps|un_délai|un_peu_de_temps [supplémentaire] [jusqu'au|jusqu'à], vous "
        "irait|conviendrait|siérait|serait-il_possible|serait-ce_possible|arrangerait|nous_irait|"
        "nous_arrangerait|nous_conviendrait [-il|il] [mieux], [une|deux|trois|1|2|3|quelques|encore] "
        "semaine|semaines|jours|mois de_plus|supplémentaires|en_plus|de_rab [svp|s'il_vous_plaît|si_possible|merci], "
        "un|d'un petit|léger|bref délai|report|sursis, repousser|décaler|reporter|différer|proroger|reculer "
        "[le_délai|l'échéance|la_date|la_réponse] [au|jusqu'au|à], plus de temps"
    ),
    Sign.REQUEST: (
        "il nous|me faudrait|faut|faudra, nous_faut|faudrait, "
        "aurions|aurais|aurait besoin, [nous|on] ne pourrons|pourrons_pas|pouvons|serons|sommes [pas] [en_mesure] "
        "[de] [tenir|respecter|répondre|honorer|rendre|y_arriver] [le|les|cette] [délai|délais|échéance|date] "
        "[dans_les_temps|à_temps], svp, stp, si possible, demandée, demandé"
    ),
    Sign.ASK: (
        "que|qu' recouvre|signifie|entendez-vous|veut_dire|faut-il|attendez-vous|entend-on|couvre|vise, c'est "
        "quoi|qui|quand|où|comment, est-ce_que|faut-il|doit-on|devons-nous|peut-on|pouvons-nous, sous quel|quelle "
        "format|forme, à qui, dans_quel|sur_quelle|pour_quelle|jusqu'à_quelle délai|période|date, existe-t-il, "
        "y_a-t-il, pouvez-vous|pourriez-vous [me|nous] "
        "préciser|expliquer|clarifier|indiquer|dire|envoyer|renvoyer|rappeler, [je|nous|on] ne "
        "comprends|comprenons|saisissons|voyons pas"
    ),
    Sign.RHETORICAL: (
        "qu'en pensez-vous, qu'en dites-vous, à votre avis, que voulez-vous [que_je_vous_dise|de_plus], que "
        "voulez-vous que, pourquoi [vous] demandez-vous|toujours_demander, que croyez-vous, devinez, à quoi bon, et "
        "alors"
    ),
    Sign.RECEIVED: (
        "reçu 5/5|cinq_sur_cinq, bien reçu 5/5, 5/5, pris en compte|note, prise en compte, c'est|bien [bien] "
        "pris_en_compte|enregistré|reçu, accusons bonne réception"
    ),
    Sign.OURS: (
        "on s'y_met|y_va|prend|s'en_charge, [nous] acceptons|acceptent|accepte de|d' "
        "piloter|prendre_en_charge|porter|conduire|assurer|coordonner|suivre|assumer [cette|la] "
        "[recommandation|le_suivi|mise_en_œuvre], [nous] allons|va|vais "
        "l'étudier|étudier|examiner|analyser|nous_y_mettre|nous_pencher_dessus|nous_y_atteler "
        "[la_recommandation|cette_recommandation|cela], [oui] c'est [bien] pour|de "
        "nous|notre_ressort|notre_compétence|notre_ministère"
    ),
    Sign.AUTO: (
        "le|nos|notre|les ministère|bureaux|service|services|bureau|administration|secrétariat "
        "est|sont|sera|seront|restera fermé|fermés|fermée "
        "[au_public|pour_cause|en_raison|du|jusqu'au|jusqu'à|à_l'occasion], votre|vos "
        "message|courriel|mail|demande|messages|courrier sera|seront|a_été|a_bien_été "
        "lu|traité|traitée|enregistré|enregistrée|lus|traités [à|dès|lors|sous|automatiquement] [la|notre|mon|le] "
        "[réouverture|retour|numéro|reprise], accusé de réception automatique|automatisé, "
        "message|courriel|réponse|mail|notification automatique|automatisé|automatisée|généré_automatiquement, merci "
        "de ne pas [y] répondre, ne pas répondre à_ce|à_cet, [je|n'] [n'aurai|aurai|n'ai|ayant] qu'un accès "
        "limité|restreint|intermittent|difficile, accès limité|restreint|difficile à_ma|à_mes "
        "[messagerie|mails|courriels|e-mails], actuellement|présentement|je_suis "
        "en_mission|en_déplacement|en_congé|en_congés|en_formation|à_l'étranger, "
        "enregistré|enregistrée|reçu|reçue|traité automatiquement, sous le numéro|n°"
    ),
    Sign.FILLER: (
        f"{_VERDICTS}, "
        "mettez|marquez|notez|inscrivez|indiquez|vous_pouvez_mettre [donc] [la|le] [comme], "
        "ce|ces trimestre|mois|semestre|mois-ci|période, cette période|année|semaine, durant|pendant|pour ce|cette "
        "trimestre|période|semestre, "
        "pr, ds, ac, tjs, tjrs, bcp, dsl, svp, stp, vs, ns, cad, rapport, rdv, qq, tt, ts, tte, ttes, pdt, mtn, mnt, "
        "auj, ajd, "
        "face|comparé|par_rapport au|à_la|aux dernier|dernière|précédent|précédente "
        "rapport|point|envoi|trimestre|mois|mise_à_jour|semestre, que le|la "
        "trimestre|mois|semestre|année|semaine|rapport|fois dernier|dernière|passé|passée|précédent|précédente, c, "
        "législatif, législative, parlementaire, réglementaire, législatives, "
        "trimestre|mois|semestre|exercice|rapport|point dernier|passé|précédent, année|semaine "
        "dernière|passée|précédente, "
        "il ne reste|nous_reste [plus] rien|qu'à [à] [faire|signaler|entreprendre|ajouter|réaliser], plus rien à "
        "faire, rien ne reste|manque, de fait, à vrai dire, pour être honnête, honnêtement, franchement, en toute "
        "franchise|sincérité|transparence, à ce stade, à ce jour, à l'heure actuelle, à l'heure qu'il est, au jour "
        "d'aujourd'hui, jusqu'ici, jusqu'à présent, total, totale, notre successeur, vous "
        "pouvez|pouvez-vous|merci_de|veuillez|prière_de clôturer|clore|fermer|classer|archiver|solder "
        "[le_point|le_dossier|ce_dossier|la_recommandation|ce_point], à ce stade"
    ),
    Sign.SINCE: (
        "au niveau du|de_la, faute de, par manque|défaut de|d', suite à|au, à la suite de|du, depuis que|la|le, à "
        "cause de|du|des, grâce à|au|aux, avec l'adoption|la_publication|l'entrée_en_vigueur de|du, en raison "
        "de|du|des|d'"
    ),
    Sign.STILL: ("[nous_sommes|on_est] au point mort"),
    Sign.HEDGE: ("ce n'est pas que|qu', pas tant que, c'est pas que|qu'"),
    Sign.ONE_OF: ("l'une d'elles|d'entre_elles|des_deux|des_trois, une des deux|trois, l'un d'eux|des_deux"),
    Sign.THANKS: (
        "les autres|le_reste suivent|suivront|suivra|arrivent|viendront "
        "[demain|bientôt|plus_tard|prochainement|sous_peu]"
    ),
    Sign.PROMISE: (
        "suivra|suivront|à_suivre [plus_tard|bientôt|demain|séparément|sous_peu|prochainement], [je|nous|on] [y] "
        "reviens|revenons|revient|reviendrai|reviendrons|reviendra "
        "[vers_vous|dessus|plus_tard|là-dessus|sur_ce_point|bientôt|prochainement|sous_peu|séparément], "
        "réponse|éléments|suite à_venir|suit|suivent|suivra [séparément|prochainement|sous_peu], "
        "vous_tiens|tiens|tiendrai|tiendrons|tenons [vous] informé|informés|au_courant, je|nous|on "
        "me_renseigne|demande|vérifie|vérifions|me_renseigner|se_renseigne [et] "
        "[je_reviens|on_revient|nous_revenons], plus tard, séparément, par courrier|mail séparé, "
        "répondrai|répondrons|répondra [plus_tard|bientôt|séparément|prochainement|ultérieurement], ultérieurement"
    ),
    Sign.VAGUE: (
        "ramadan, aïd, l'aïd, pâques, noël, vacances, rentrée, l'été, cet été, tabaski, korité, lundi, mardi, "
        "mercredi, jeudi, vendredi, samedi, dimanche, prochain, prochaine, session, élections, bientôt, "
        "prochainement, sous peu"
    ),
}
DEALINGS = Phrasebook(_SIGNS)
