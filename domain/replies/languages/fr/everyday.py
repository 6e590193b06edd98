"""French: what people say in daily life, beside the words that name a status or a duty."""

from collections.abc import Mapping

from domain.replies.languages.fr.statuses import _DONE, _GOING_ON, _STOPPED
from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_WORKED_ON = (
    "examen|rédaction|adoption|élaboration|préparation|validation|finalisation|discussion|négociation|"
    "consultation|signature|révision|relecture|approbation|étude|instruction|déploiement|construction|"
    "recrutement|développement|concertation|vote|promulgation|publication|analyse|ratification|réforme|"
    "harmonisation|amendement"
)

_SIGNS: Mapping[Sign, str] = {
    Sign.NO_CHANGE: (
        "rien de [bien|très|vraiment] nouveau|neuf [à_signaler|à_ajouter|à_communiquer|à_vous_communiquer|"
        "à_déclarer|à_rapporter] [de_notre_côté|pour_ce_trimestre|ce_trimestre|ce_mois-ci], [n'avons|n'ai|je_n'ai|"
        "nous_n'avons|on_n'a|y_a|on_a|il_n'y_a] [encore] rien de_nouveau|de_neuf|de_plus|à_signaler|à_ajouter|"
        "de_particulier [à_vous_communiquer|à_communiquer|à_signaler|à_ajouter|à_dire|à_déclarer], rien "
        "à_signaler|à_ajouter|de_nouveau pour|sur|à ce|cette|le|la trimestre|mois|période|point|sujet|semestre, "
        "rien de_neuf|de_nouveau|à_signaler [pour_le_moment|pour_l'instant], toujours|encore la_même_situation|"
        "au_même_stade|le_même_statut|idem|pareil, au même stade [qu'avant|que_la_dernière_fois], rien de_neuf|"
        "de_nouveau|à_signaler pour|sur|concernant aucune|aucun des trois|deux|quatre|six|2|3|6, aucune|aucun des "
        "trois|deux|quatre|six|2|3|6 n'a_changé|n'a_bougé|n'a_évolué|n'a_connu_de_changement, [situation|statut|"
        "état] identique|semblable|similaire à la_dernière_fois|celle|celui|avant [de|du], situation identique"
    ),
    Sign.REST: (
        "pour|sur|dans|à|concernant|quant_aux les deux|trois|quatre|cinq|2|3|4|5 autres|restantes|"
        "dernières_restantes [recommandations|points], pour|sur|concernant les|toutes_les autres [recommandations|"
        "points], pour|concernant tout_le_reste|les_suivantes|celles_qui_restent, tout le reste"
    ),
    Sign.ALL: (
        "aucune|aucun des trois|deux|quatre|cinq|six|3|2|6 [recommandations|points], pour|concernant|sur les "
        "trois|deux|quatre|cinq|six|2|3|4|5|6 [recommandations|points], pour toutes les trois|deux|six, rien "
        "de_neuf|de_nouveau|à_signaler pour|sur|concernant aucune|aucun des trois|deux|quatre|six|2|3|6, aucune|"
        "aucun des trois|deux|quatre|six|2|3|6 n'a_changé|n'a_bougé|n'a_évolué|n'a_connu_de_changement"
    ),
    Sign.HEDGE: (
        "nous demande|impose de dire|écrire|répondre, dit de dire|d'écrire|répondre, "
        "c'est [juste|avant_tout] [une] question de|d', vite dit, beaucoup dire, bien grand mot, "
        "un grand mot, trop tôt pour dire|le_dire|se_prononcer, "
        "[c'est|voilà] [une] bonne|excellente question, serait faux|inexact|exagéré, "
        "si l'on|on peut [le] dire, si je puis dire, on recule, deux pas en arrière, censé|censée|censés|censées, "
        "réputé|réputée, il paraitrait, à ce qu'on dit|on_dit|il_paraît, façon de parler, ou presque, pour la "
        "forme, en apparence, de source"
    ),
    Sign.FILLER: (
        "on|vous|nous peut|pouvez|pouvons [donc|désormais|dès_lors] [la|le] considérer|clore|fermer|clôturer|"
        "classer|cocher|rayer [que|ce_point|ce_dossier|cette_recommandation|la_recommandation|le_point|"
        "le_dossier] [comme], vous pouvez la|le|désormais considérer comme, de notre|mon côté, pour notre|ma "
        "part, quant à nous, en ce qui nous concerne, activement, clairement, comme suit, pour résumer, pour être "
        "clair|bref|précis, bonne|mauvaise|excellente nouvelle, comme vous le savez, comme vous savez, de chez "
        "nous, au sein de notre|nos ministère|services|direction, tel quel, comme indiqué|annoncé précédemment, "
        "je vous informe, je vous confirme, je vous signale, sachez, on peut dire, nous pouvons dire, on peut "
        "affirmer, il est à signaler, [à|de|par_rapport_à|depuis] notre|nos|mon|votre|vos précédent|dernier|"
        "précédents|derniers|précédente|dernière envoi|message|rapport|réponse|courrier|envois|messages|mail, à "
        "celle|celui de|du|des, l'affaire, cette affaire, le dossier, ce dossier, le sujet, ce sujet, la "
        "question, pour faire simple|court|bref, en clair, en deux mots, en un mot, ce point, une affaire"
    ),
    Sign.SINCE: (
        "en [étroite] coordination|collaboration|concertation|lien avec, "
        "compte tenu de|du|des, vu le|la|les, étant donné le|la|les|que, eu égard à|au, du fait de|du|des, pris "
        "par, en pleine"
    ),
    Sign.NOT_OURS: (
        "[ce|c'|cela|ça] n'est pas nous|chez_nous|à_nous|pour_moi, c'est pas nous|moi|chez_nous, ne sommes pas "
        "concernés|le_bon_ministère|le_bon_service|le_bon_destinataire|la_bonne_adresse|visés|"
        "les_bons_interlocuteurs, ne s'adresse|s'adressent pas à nous|notre_ministère, ne correspond pas à notre|"
        "nos mandat|attributions|missions|compétences, sans rapport avec notre|nos mandat|missions|attributions"
    ),
    Sign.BELONGS: (
        "est|relève du|de_la ressort|compétence|domaine|responsabilité exclusif|exclusive|seul|seule du|de_la|"
        "de_l', relève [exclusivement] de_la|du compétence|ressort|domaine du|de_la|de_l', c'est le|la|au|à, "
        "dossier|sujet|point géré|suivi|porté|traité par le|la, mais celui|celle de|du|de_la, mais bien du|de_la, "
        "mais au|à, voyez plutôt [avec] [le], à voir plutôt avec [le], [est] [à] renvoyer|retourner au|à, "
        "compétence du|de_la|exclusive_du"
    ),
    Sign.OURS: (
        "[nous|on] allons|va|vais nous|s'|m' en occuper|charger, allons nous_en_occuper|nous_en_charger|"
        "y_donner_suite|en_assurer_le_suivi|assurer_le_suivi, [nous] [en] assurerons|assurons [le|son|leur|bien] "
        "suivi [de_la_recommandation|de_cette_recommandation|de_ce_dossier|du_dossier], [c'est] bien notre "
        "ministère|institution|direction [qui_est] compétent|compétente|concerné|concernée|en_charge, nous|on "
        "s'en_charge|s'en_occupe|nous_en_chargeons|nous_en_occupons|en_faisons_notre_affaire, nous|on la prenons|"
        "prend|acceptons|accepte [en_charge], [nous] acceptons [cette|la] [recommandation], nous mettons|mettrons|"
        "allons_mettre la_recommandation|cette_recommandation en_oeuvre, nous y donnons|donnerons suite, ferons "
        "le nécessaire, [nous] prenons|prend|prends ce|le|la dossier|sujet|recommandation en main|charge, prenons "
        "les|la deux [en_charge]"
    ),
    Sign.ANSWER: (
        "[je|nous|on] vous réponds|répondons|répond|envoie|envoyons|transmets|transmettons|reviens|fais_parvenir|"
        "tiens_informé|rappelle|répondrai|enverrai|renvoie [ça|cela|le_tout|les_éléments|notre_réponse|"
        "une_réponse|la_réponse], [je|nous|on] reviens|reviendrons|revenons|revient vers|avec vous|une_réponse|"
        "les_éléments, vous aurez [notre|la|une] réponse, aurez [notre|la|une] réponse"
    ),
    Sign.FORWARD: (
        "[la|votre] personne|point de_contact est, "
        "veuillez|merci_de|prière_de [désormais|dorénavant] adresser|transmettre|envoyer|transférer|confier [ce|"
        "cette|le|la|ces] [point|question|dossier|recommandation|sujet|points|suivi] à, suivi [est] [désormais|"
        "maintenant|dorénavant] assuré par, [est|a_été|sera] [désormais|maintenant|dorénavant|à_présent] assuré|"
        "assurée|traitée|piloté|repris par, qui suit|s'occupe_de|gère [désormais|maintenant] ce_dossier|"
        "le_dossier c'est, c'est désormais|maintenant|à_présent|dorénavant [mon|ma|notre] [collègue|successeur|"
        "remplaçant|remplaçante], je transmets|transfère|passe|confie [le|ce|la] [dossier|sujet|point|question|"
        "main|relais] à [mon|ma|notre] [collègue|successeur|remplaçant|remplaçante]"
    ),
    Sign.CHARGE: (
        "reprend|reprendra|assure|assurera|prend|assume [désormais|maintenant] le|la suivi|charge|gestion|relève "
        "[de_ce_dossier|de_cette_recommandation|du_dossier|de_ces_recommandations|de_cette_question], reprend "
        "[désormais] le|ce|mes|les dossier|dossiers|flambeau|suivi, sera [désormais] en_charge|votre_contact|"
        "votre_interlocuteur|chargé|responsable, qui me remplace|succède|remplacera, est [désormais|maintenant] "
        "[la] personne_ressource, suit|suivra|gère|reprend|reprendra|traite|traitera désormais|maintenant|"
        "dorénavant"
    ),
    Sign.RECEIVED: (
        "c'est bon pour nous|moi, votre envoi|relance|rappel|courriel|mail|demande|requête, bonne réception de, "
        "nous|j' accusons|accuse [bonne] réception, bonne note, réception de votre|vos envoi|message|demande|"
        "courrier|recommandation|messages"
    ),
    Sign.WORK: (
        "[les|des|nos] amendements, "
        "[le|un|notre|ce|du] texte|projet_de_loi|projet_de_texte|avant-projet|avant-projet_de_loi|"
        "projet_de_décret|décret|arrêté|plan_d'action|plan_national|code|règlement|recrutement|chantier|"
        "programme|dispositif|processus_d'adoption|processus_législatif|recensement|manuel|guide|protocole, [la|"
        "une|notre|cette|sa] loi|réforme|formation|rédaction|révision|procédure|stratégie|politique|préparation|"
        "consultation|concertation|campagne|campagne_de_sensibilisation|sensibilisation|ratification|"
        "construction|évaluation|relecture|validation|réflexion|promulgation|publication|signature|discussion|"
        "négociation, [l'] élaboration|adoption|étude|examen|évaluation|approbation|instruction|analyse|"
        "harmonisation|amendement, [les|nos|des|ces] consultations|concertations|formations|discussions|"
        "négociations|procédures|textes|études|réformes|décrets|recrutements|sessions_de_formation|"
        "textes_d'application|décrets_d'application|travaux_préparatoires, [le|un|notre|ce] comité|"
        "comité_de_pilotage|comité_technique|groupe_de_travail|comité_interministériel, [la|une|notre] commission|"
        "équipe|task_force|commission_de_rédaction"
    ),
    Sign.TAKEN: (
        "votée|voté|votés|votées|promulguée|promulgué|promulgués|promulguées|publiée|publié|publiés|signée|signé|"
        "signés|ratifiée|ratifié|validée|validé|formés|formées|adoptés"
    ),
    Sign.NOT: (
        "n'a pas|toujours_pas|encore_pas|pas_encore tranché|décidé|statué, "
        "aucune|aucun des trois|deux|quatre|cinq|six|3|2|6 [recommandations|points]"
    ),
    Sign.BEGUN: ("attaqué|attaquée|abordé|abordée|aborder|attaquer, ouvert|ouverte|ouvrir [le|ce] chantier|dossier"),
    Sign.REQUEST: (
        "prions, prie, on n'y arrivera|arrive pas [à_temps], nous n'y arriverons|arrivons pas [à_temps], "
        "on aurait besoin, il faudrait, nous aurions besoin"
    ),
    Sign.DOUBT: (
        "à supposer que|qu, en supposant que|qu, supposons que|qu, devrions, devrais, devions, devait, pourrions, "
        "comptons, envisageons, il faudra, il faut, aurait dû, aurions dû"
    ),
}
_STATUSES: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        "[nous|les_services|nos_équipes|les_équipes|nos_services|le_comité|la_commission|un_comité|une_commission] "
        "[sommes|sont|est] à_pied_d'œuvre|à_l'œuvre|à_la_tâche|au_travail|mobilisées_sur_le_sujet, la mise en "
        "œuvre|l'exécution|la_réalisation|le_processus|les_travaux "
        "se_poursuit|se_poursuivent|suit_son_cours|suivent_leur_cours|progresse|progressent|avance|"
        "avancent|va_bon_train|vont_bon_train [normalement|comme_prévu|bien|lentement|à_un_bon_rythme], en cour, "
        "encours, en cours de_mise|d'exécution|d'application|de_réalisation|de_finalisation|de_concrétisation, "
        "[un|le] groupe_de_travail|comité|équipe|commission [y] planche|travaille|s'attelle|s'emploie|est_à_l'œuvre "
        "[dessus|y|à_cela|à_la_tâche|sur_le_sujet|sur_le_texte], [nous] nous "
        "attelons|employons|y_attelons|y_employons [à] [sa|la] [mise_en_œuvre], la mise en œuvre est "
        "engagée|entamée|enclenchée|amorcée|initiée|lancée|démarrée, [nous] [avons|a] "
        "amorcé|entamé|engagé|lancé|démarré|débuté|initié "
        "la_mise_en_œuvre|les_travaux|le_processus|sa_mise_en_œuvre|l'exécution, "
        f"en_phase|en_voie de|d' {_WORKED_ON}, en [très] bonne voie, sur la bonne voie, en plein dedans|travail|"
        "chantier, sommes|suis|est en_train [encore|toujours] de|d' finaliser|rédiger|préparer|réviser|examiner|"
        "travailler|élaborer|étudier|discuter|mener|former|recruter|consulter|collecter|recueillir|relire|"
        "y_travailler, continuons|continue|poursuivons|poursuit à|d'|le y_travailler|travailler|travail [dessus], "
        "en cours d'exécution|d'application|de_réalisation, ont_débuté|ont_commencé et_sont|et_restent en_cours, "
        f"ont_commencé|ont_débuté et_continuent|et_se_poursuivent|et_avancent, en cours de|d' {_WORKED_ON}, [les|"
        f"le|la|nos] travaux|travail|processus|activités|démarches|mise_en_oeuvre|dossier {_GOING_ON} bien|"
        "normalement|doucement|lentement|correctement|comme_prévu|à_bon_rythme, [le|la] dossier|processus|"
        "mise_en_oeuvre poursuit son cours, avons|a|ont commencé|débuté|entamé|entrepris à|de|la|le|les rédiger|"
        "réviser|former|préparer|élaborer|consulter|recruter|examiner|rédaction|révision|travail|travaux, "
        "commençons à rédiger|préparer|travailler|former|réviser, travaille|travaillent [actuellement|déjà|"
        "toujours|activement] dessus"
    ),
    Status.FULLY_IMPLEMENTED: (
        "ce_qui|qui|et achève|parachève|clôt|conclut|complète|finalise la|sa mise_en_œuvre|réalisation|exécution "
        "[de] [cette_recommandation|la_recommandation], achevant|parachevant|clôturant|complétant ainsi la|sa "
        "mise_en_œuvre [de] [cette_recommandation|la_recommandation], "
        "[nous|on] [avons|a] [donné|donnons] plein|pleinement|entier effet|suite à|à_cette|à_la "
        "[recommandation|cette_recommandation], plein effet a_été_donné|donné [à] [cette|la] [recommandation], "
        "toutes|l'ensemble|l'intégralité|la_totalité|tous les|des "
        "mesures|actions|activités|dispositions|démarches|étapes|volets|exigences|éléments|points "
        "[demandées|demandés|prévues|prévus|requises|requis|recommandées|préconisées|nécessaires|"
        "attendues|exigées|envisagées] [a|ont|sont] [bien|désormais|tous|toutes] [été] "
        "prises|réalisées|réalisés|réalisé|exécutées|exécuté|mises_en_œuvre|mis_en_œuvre|mise_en_œuvre|"
        "accomplies|menées|menées_à_bien|terminées|couverts|remplies|satisfaites|adoptées, [tout] ce_qui|ce_que "
        "[nous|était|la_recommandation] [était|nous_était|demande|demandait|recommandé|prévu] "
        "[demandé|recommandé|prévu] [a|est] [été] fait|réalisé|exécuté|mis_en_œuvre, est|sont à "
        "considérer|tenir|classer comme|pour pleinement|entièrement|totalement|intégralement "
        "appliquée|mise_en_œuvre|réalisée|exécutée|satisfaite|appliquées, mise en œuvre|exécution|réalisation "
        "totale|intégrale|complète|achevée|parachevée|effective_et_complète "
        "[de_la_recommandation|de_cette_recommandation], "
        "[cette|la|ladite] recommandation est|a_été|peut_être_considérée_comme [donc|ainsi|désormais|maintenant|"
        f"dès_lors|de_ce_fait|par_conséquent|aujourd'hui|déjà|bien] {_DONE}, c'est|est|a_été|sont|ont_été donc|"
        f"ainsi|dès_lors|de_ce_fait|aujourd'hui|d'ores_et_déjà {_DONE}, recommandation [mise] {_DONE}|soldée|"
        "satisfaite, [on|vous|nous] peut|pouvez|pouvons|peux [donc|désormais] [la|le] considérer|tenir "
        "[cette_recommandation|la_recommandation|ce_point|cette_question|celle-ci|le_dossier] [désormais|donc|"
        f"d'ores_et_déjà] [comme|pour] {_DONE}, [l'] objectif [est|a_été] [désormais|pleinement|entièrement] "
        "atteint"
    ),
    Status.NOT_STARTED: (
        "on|nous a|avons pas [encore] commencé|démarré|entamé, "
        "[nous|on|rien] [n'a|n'est|n'avons|n'a_été] [encore] [rien] [n'a|n'est] "
        "commencé|démarré|entamé|engagé|entrepris|lancé|fait rien, rien n'a|n'est [encore] [été] "
        "commencé|démarré|entamé|engagé|entrepris|lancé|amorcé|initié "
        "[à_ce_jour|à_ce_stade|pour_l'instant|jusqu'ici], rien "
        "d'entamé|d'engagé|d'entrepris|de_commencé|de_lancé|de_fait [encore|pour_l'instant|à_ce_jour|à_ce_stade], "
        "c|c'est pas [encore] commencé|démarré|lancé|entamé, [encore|toujours] à_l'état_de_projet|dans_les_cartons, "
        "[nous|on] n'avons|n'a pas_encore|toujours_pas|pas eu le_temps [de] "
        "[commencer|démarrer|nous_y_mettre|s'y_mettre|y_toucher], pas encore mis|mise "
        "en_route|en_chantier|sur_les_rails, au_point_mort rien|et_rien n'a [encore] "
        "commencé|démarré|été_fait|été_entrepris, "
        "tout reste|est [encore] à_faire, pas_encore|toujours_pas|n'a_pas|n'ont_pas|n'a_pas_encore|"
        "n'ont_pas_encore démarré|commencé|débuté, n'avons|n'ai|n'a|pas pas|encore|pas_encore eu [encore] "
        "le_temps de|d' commencer|démarrer|débuter|entamer|lancer|engager|s'y_mettre"
    ),
    Status.BLOCKED: (
        "blocage [total|complet|persistant|politique|institutionnel] [au|à|du|de|en|chez] "
        "[parlement|sénat|gouvernement|l'assemblée|l'assemblée_nationale|niveau], à l'arrêt [total|complet], "
        "[la_mise_en_œuvre|le_processus|le_dossier|le_projet|tout] [est] "
        "interrompu|interrompue|paralysé|paralysée|entravé|entravée|gelé|gelée|enlisé|enlisée|ajourné_sine_die "
        "[jusqu'à_nouvel_ordre|depuis|faute_de|par|à_cause], blocage total|complet, "
        "[sommes|suis|est|sont|c'est|reste|demeure] [tous|tout|toujours|encore|complètement|totalement] "
        "au_point_mort|dans_l'impasse|dans_une_impasse|à_l'arrêt|en_suspens|au_placard, tout est|reste [toujours|"
        f"encore] {_STOPPED}"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "[nous|on] [n'] [avons|a|ai] [n'avons|n'a] [que] réalisé|exécuté|mis_en_œuvre|appliqué|accompli|fait|couvert "
        "[qu'] une|la|qu'une partie|moitié|fraction|part|bonne_partie|grande_partie [seulement] [de] "
        "[la_recommandation|cette_recommandation|ce_qui_était_demandé|celle-ci|cela|des_mesures|du_travail], "
        "certains|certaines|quelques|plusieurs|une_partie_des "
        "volets|points|mesures|aspects|éléments|actions|composantes|parties [sont|ont_été|ont] [été] "
        "réalisés|réalisées|mis_en_œuvre|mises_en_œuvre|exécutés|exécutées|faits|faites|appliqués|"
        "appliquées|achevés|achevées [mais|et] [pas] [d'autres|tous|toutes|les_autres] [pas|non|restent|sont] "
        "[encore] [tous|toutes|à_faire|en_attente|pas_encore], seule|seulement une_partie|une_moitié [a|est|en] "
        "[été] réalisée|exécutée|mise_en_œuvre|faite|appliquée"
    ),
}
_EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        "[le|un|notre|ce|l'] projet_de_loi|texte|décret|avant-projet|avant-projet_de_loi|projet_de_décret|arrêté "
        "[est|a_été|se_trouve|était] [actuellement|désormais|maintenant|toujours|encore] "
        "[en_discussion|en_lecture|en_débat|examiné] [à_l'|à|au|devant|en|chez|sur_la_table_du] "
        "assemblée_nationale|assemblée|parlement|sénat|commission|commission_des_lois|"
        "conseil_des_ministres|conseil_d'état|secrétariat_général_du_gouvernement|chambre|plénière|"
        "deuxième_lecture|première_lecture|gouvernement|signature|visa|l'examen|l'étude|la_signature|"
        "l'assemblée_nationale|l'assemblée|l'ordre_du_jour, en bonne voie, à mi-parcours, à mi-chemin, "
        "lancé|démarré|commencé|entamé|engagé|débuté|lancée|démarrée|commencée|entamée|engagée|amorcé|amorcée "
        "[récemment|déjà|à_la_rentrée|l'an_dernier|cette_année|cet_automne|en_début_d'année] mais|et [c'est] "
        "[ce_n'est] pas|pas_encore|non|pas_tout_à_fait fini|achevé|terminé|finie|achevée|terminée|bouclé|abouti, "
        "à_la_rentrée, [des|de] [bons|notables|réels|nets|importants|grands|premiers] progrès|avancées "
        "[notables|importants|importantes|réels|significatifs|significatives|considérables] [ont_été|sont|ont] "
        "[réalisés|enregistrés|accomplis|faits|réalisées|enregistrées|obtenus] [mais|sans_que] [ce_n'est|c'est|ce] "
        "[pas] [encore] [terminé|fini|achevé|soit_terminé], ça|cela "
        "avance|progresse|suit_son_cours|marche|roule|prend_forme "
        "[bien|doucement|lentement|petit_à_petit|tranquillement|mais_sûrement], on_est|nous_sommes|on_reste "
        "dessus|en_plein_dedans|à_mi-parcours|à_mi-chemin|en_chemin|en_route|à_l'ouvrage, le chantier est|a_été "
        "ouvert|lancé|engagé|en_cours, travaille|travaillons|bosse|bossons|planche|planchons dessus|là-dessus, "
        "en_phase d'exécution|de_rédaction|de_finalisation|de_mise_en_œuvre|de_validation|pilote|de_concertation, "
        "pas encore achevé|terminé|bouclé|finalisé|achevée|terminée|finalisée mais|et|car "
        "en_cours|bien_avancé|bien_engagé|on_y_travaille|commencé, "
        "en [cours_de] traitement, "
        f"{_GOING_ON} bien|normalement|doucement|lentement|petit_à_petit|comme_prévu|correctement|à_bon_rythme "
        "[mais_sûrement], ça|on|nous|cela avance|avançons|progresse|progressons bien|normalement|doucement|"
        "lentement|petit_à_petit|comme_prévu [mais_sûrement], [on|nous] viens|vient|venons [tout] juste|à_peine "
        "de commencer|démarrer|débuter|lancer|s'y_mettre, poursuit|poursuivent son|leur cours, travaille|"
        "travaillent dessus|y_travaille|y_travaillent, [nos_services|nos_équipes] y travaillent, en train "
        "d'être intégré|intégrée|intégrés|intégrées|rédigé|rédigée|rédigés|finalisé|finalisée|élaboré|élaborée|révisé"
    ),
    Status.FULLY_IMPLEMENTED: (
        "c fini|fait|bon|bouclé|terminé|plié|ok, "
        "tout est exécuté|réglé|soldé|accompli|en_place|rodé, affaire|chose classée|faite|conclue|réglée, c'est "
        "plié|réglé|bouclé|classé|chose_faite|dans_la_boîte, "
        f"c'est|a_été|ont_été|est bien|bel_et_bien {_DONE}, soldé|soldée|soldés|soldées, c'est plié, mission remplie"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"[une] partie|moitié est|a_été {_DONE} [seulement], c'est|est|a_été {_DONE} en_partie|partiellement|"
        f"à_moitié [seulement|uniquement], [c'est] à moitié {_DONE}, à mi-chemin, [on|nous] [en] est|sommes à "
        "mi-chemin|mi-parcours|la_moitié"
    ),
    Status.NOT_STARTED: ("reste [encore] à_faire"),
    Status.BLOCKED: (
        "paralysé|paralysée|enlisé|enlisée|embourbé|embourbée|ajourné_sine_die, [ça|cela] "
        "bloque|coince|patine|cale|bute, bloque|coince|patine|cale|bute au|à|chez|sur|niveau_du [le] "
        "parlement|sénat|ministère_des_finances|budget|finances, [on|nous] [est|sommes] "
        "bloqués|coincés|à_l'arrêt|dans_l'impasse, dans l'impasse, "
        "[nous] sommes|suis bloqués|bloqué|bloquée [par]"
    ),
}
PHRASEBOOK = Phrasebook(_SIGNS, _STATUSES, _EVERYDAY)
