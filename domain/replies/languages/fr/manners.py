"""French: how officials ask for time, hand over, send back and say that all was done, in more words than they need."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_ASKED = "demandait|prévoyait|exigeait|préconisait|recommandait|requérait|demande|prévoit|exige|préconise|recommande"
_WAS_ASKED = "demandé|prévu|exigé|préconisé|recommandé|requis|attendu"
_REC = "la_recommandation|cette_recommandation"
_DID = (
    "réalisé|fait|exécuté|accompli|appliqué|mis_en_œuvre|achevé|terminé|couvert|effectué|réalisée|faite|exécutée|"
    "accomplie|appliquée|mise_en_œuvre|achevée|terminée|couverte|effectuée"
)
_ABOUT = "environ|à_peu_près|près_de|presque|plus_de|un_peu_plus_de|moins_de|au_moins|quelque|à_peine"
_SHARE = "la_moitié|les_deux_tiers|deux_tiers|un_tiers|les_trois_quarts|trois_quarts|un_quart|une_bonne_partie"
_MOVE = "repousser|reporter|décaler|proroger|prolonger|différer|déplacer|reculer|étendre"
_MOVED = "repoussée|reportée|décalée|prorogée|prolongée|différée|repoussé|reporté|décalé|prorogé|prolongé|différé"
_DATE = "le_délai|l'échéance|la_date|la_date_limite|la_date_butoir|la_date_de_remise|l'échéance_fixée"
_FILE = "dossier|sujet|question|recommandation|affaire|point|domaine|thème|portefeuille|suivi"
_FOLLOWED = (
    "suivi|suivie|suivis|suivies|géré|gérée|gérés|gérées|traité|traitée|traités|traitées|piloté|pilotée|repris|reprise|"
    "assuré|assurée|confié|confiée|porté|portée|pris_en_charge|prise_en_charge"
)
_FOLLOWS = (
    "suit|suivra|gère|gérera|traite|traitera|reprend|reprendra|pilote|pilotera|prend|prendra|a_repris|assure|assurera|"
    "remplace|supervise|coordonne|hérite|a_hérité|récupère"
)
_WE_SHALL_NOT = (
    "[je|nous|on] n'aurai|n'aurons|n'aura|ne_disposerai|ne_disposerons|n'obtiendrons|ne_recevrons|n'ai|n'avons pas"
)
_UNABLE = (
    "[nous|je|on] ne sommes|suis|serons|serai|pouvons|pourrons|pourrai|puis|peut|pourra pas "
    "[en_mesure_de|en_mesure_d'] [vous] répondre|rendre|envoyer|transmettre|fournir|remettre"
)

_SIGNS: Mapping[Sign, str] = {
    Sign.WORD: (
        "entre les deux chambres|assemblées|ministères|pays|parties|départements|services|camps|institutions|cours|"
        "tours|lectures|sessions|régions|communautés|partis|gouvernements|administrations|textes, "
        "harcèlement|violence|violences|santé|sécurité|égalité|accident|accidents|discrimination|discriminations|"
        "inspection|inspecteur|inspecteurs|conditions|droit|droits|code|ministère|contrat|contrats|accès "
        "au|du|de travail"
    ),
    Sign.ALL: (
        "pour|sur|concernant aucune|aucun d'elles|d'eux|d'entre_elles|des_trois|des_deux|des_six, [pour] ces "
        "deux|trois|quatre|six [recommandations|points|-là]"
    ),
    Sign.STILL: "plus rien n'avance|ne_bouge|ne_progresse",
    Sign.PARTLY: "de façon|manière limitée|partielle|incomplète|restreinte|marginale",
    Sign.HEDGE: (
        "la totale, tout va bien|pour_le_mieux, ou pas|non|presque, par exemple :, exemple :, p. ex. :, "
        "quand les poules auront des dents, aux calendes grecques, à la saint-glinglin, et la marmotte, "
        "et moi je suis le|la pape|reine|roi, dans nos|mes|vos rêves, cause toujours, on y croit tous, c'est ça oui, "
        "mais bien sûr, oui c'est ça, et le père noël, à pâques ou à la trinité, promis juré, croix de bois"
    ),
    Sign.REQUEST: (
        "pourrais-je|pourrais je, [de] nous|m' autoriser à, [de] nous|me permettre de|d', "
        "donnez-moi|laissez-moi|accordez-moi|octroyez-moi, "
        "[je|nous] [vous] saurais|saurions [infiniment] gré|reconnaissants|reconnaissant [de], "
        "[je|nous] [vous] serais|serions [très|infiniment|vivement] "
        "reconnaissants|reconnaissant|reconnaissante|obligés|obligé|heureux|gré [de|si] [bien_vouloir], "
        "auriez-vous|ayez l'amabilité|l'obligeance|la_gentillesse|la_bonté|la_possibilité de|d', "
        "auriez l'amabilité|l'obligeance|la_gentillesse de|d', voudriez-vous [bien] [nous], "
        "serait-il envisageable|possible|concevable|acceptable [de|d'|que], seriez-vous|êtes-vous d'accord "
        "[pour] [que] [nous], y aurait-il moyen de|d'|que, verriez-vous un inconvénient à [ce] [que], "
        "serait-ce possible, est-il envisageable [de|d'|que], merci par_avance|d'avance de|d', "
        "demandons|sollicitons|prions|demande|sollicite|prie respectueusement|instamment|par_la_présente, "
        "respectueusement, pour que nous|je [vous] puissions|puisse [vous] répondre, puis-je [vous], "
        f"{_UNABLE}, [nous|je|on] ne tiendrons|tiendrai|tiendra|respecterons|respecterai pas le|les|ce|ces "
        "délai|délais|échéance|échéances, le|l'|votre délai|échéance est trop court|courte|juste|serré|serrée"
    ),
    Sign.EXTEND: (
        "[cela|ça|ceci|la_réponse|ce] [peut-il|pourrait-il|peut-elle|pourrait-elle|peut-on|pourrait-on|peut|pourrait] "
        "[il|elle|on] attendre|patienter [jusqu'au|jusqu'à|au|le], nous|me|vous conviendrait|irait|arrangerait "
        "[mieux], "
        f"{_MOVE} {_DATE} [au|jusqu'au|jusqu'à|à|de], {_DATE} [soit|être|serait|pourrait_être|peut-elle_être] {_MOVED} "
        f"[au|jusqu'au|jusqu'à|à|de], {_WE_SHALL_NOT} les|la|le|nos|notre|tous_les|toutes_les|de|d'|ces "
        "[tous] chiffres|données|réponse|éléments|informations|rapport|retours|contributions|statistiques|résultats "
        "[définitifs|complets|complètes|définitive|nécessaires|des_régions|des_services] avant [le], "
        "patienter|attendre jusqu'au|jusqu'à, "
        "[de] nous|me laisser|donner|accorder|octroyer [encore] jusqu'au|jusqu'à, "
        "patientez jusqu'au|jusqu'à, un petit|court|bref|léger "
        "délai|report|sursis|répit, quelques jours de_délai|de_répit|de_plus, ne serons|serai|sommes|suis pas "
        "prêts|prêt|prête avant [le]"
    ),
    Sign.ANSWER: (
        "donnez-moi|laissez-moi|accordez-moi|octroyez-moi, "
        f"{_UNABLE}, "
        "[que] [nous|je] [vous] répondions|réponde|envoyions|transmettions|rendions [notre|la] [réponse], "
        "vous recevrez|aurez|disposerez|obtiendrez [de] [notre|nos|la|les|ma|mes] "
        "[contribution|réponse|éléments|données|chiffres|rapport|fiche], comptons|compte|pensons|pense [vous] "
        "[pouvoir] transmettre|envoyer|répondre|rendre|remettre [notre|la|nos|les] [réponse|éléments|contribution], "
        "notre|la|ma réponse|contribution|note|fiche [vous] parviendra|sera_envoyée|sera_transmise|arrivera, "
        "nos|les|mes éléments|données|contributions|chiffres [vous] parviendront|seront_envoyés|seront_transmis, "
        "répondre|rendre|envoyer|transmettre|fournir|remettre [nos|notre|la|les] [éléments|réponse|données|chiffres]"
    ),
    Sign.UNTIL: "au plus tard le, au plus tard, avant le, d'ici au, jusqu'à la fin de, avant la fin de",
    Sign.FORWARD: (
        "envoyez|transmettez|adressez|transférez|renvoyez ceci|cela|ça|celle-ci|le_tout [plutôt] à, "
        "merci_de|veuillez|prière_de|il_faut [désormais|bien_vouloir] prendre|prenez contact|attache|langue avec, "
        "[j'ai|nous_avons] demandé|prié|chargé|désigné|mandaté [à] mon|ma|notre "
        "adjointe|adjoint|collègue|assistant|assistante|suppléant|suppléante|successeur|remplaçant|remplaçante, "
        "merci_de|veuillez|prière_de|il_faut|à [désormais|dorénavant] voir|traiter|échanger|travailler|communiquer|"
        "correspondre|s'adresser [désormais|dorénavant|plutôt|directement] avec|à, à transmettre|adresser|envoyer|"
        "transférer|renvoyer|confier|rediriger [désormais|plutôt] à|vers, "
        "merci_de|merci_d'|veuillez|prière_de|bien_vouloir|vous_pouvez|il_convient_de|il_faut|je_vous_prie_de "
        "[désormais|dorénavant] réorienter|rediriger|renvoyer|réacheminer|adresser|transmettre|envoyer|transférer "
        "votre|vos|ce|cette|tous_vos|toutes_vos|tous_les|toutes_les|le|la|ces|les [prochains|prochaines|futurs|"
        "futures] "
        "message|messages|demande|demandes|courriel|courriels|mail|mails|question|questions|relances|relance|rappels|"
        "courrier|courriers vers|à|auprès_de, "
        f"[est|sont|sera|seront] [désormais|maintenant|dorénavant] {_FOLLOWED} par, "
        f"[ce|le|cette|la] [{_FILE}] est [désormais|maintenant|dorénavant] {_FOLLOWED} par, "
        "[je|nous] laisse|laissons|passe|passons|transmets|transmettons|confie|confions|cède|remets "
        f"[désormais] [le|la|ce|cette|mes|ma|cela|tout] [{_FILE}|dossiers|main|place|relais|flambeau] à, "
        "merci de|veuillez|prière_de vous|de_vous rapprocher|tourner|adresser de|vers|à, tournez-vous vers, "
        "demandez [plutôt] à, voyez [cela|ça] [plutôt|directement] avec, prenez contact|attache avec, "
        "parlez-en à|avec, la personne [à_contacter|compétente|référente|en_charge] est|c'est [désormais|plutôt]"
    ),
    Sign.CHARGE: (
        "reviendra|reviendront|revient vers vous [à_ce_sujet|sur_ce_point|rapidement|bientôt], qui a|détient "
        "[désormais|maintenant] mes|mon|ce|le|les|ces dossier|dossiers|portefeuille, a|détient [désormais|maintenant] "
        "mes dossiers, "
        f"qui le|la|les|en|l' [désormais|maintenant] {_FOLLOWS} [désormais|maintenant], "
        "qui s'en|s' occupe|charge|occupera|chargera|est_chargé|est_chargée [désormais|maintenant], "
        "qui s'y colle, qui s'occupe de [tout] [cela|ça|ce_dossier|la_suite], qui prend|a_pris|prendra "
        "[désormais|maintenant] [la|le|ma|mon] suite|relais|relève|place|dossier|poste, "
        "est|sera|serait mieux|plus|davantage placé|placée|indiqué|indiquée|qualifié|qualifiée|apte|"
        f"à_même pour|de|à|d' [vous] répondre|renseigner|le_faire|traiter, [il|elle] me remplace "
        f"[sur|pour] [ce|le|cette|la] [{_FILE}], [il|elle] a_pris|prend [désormais] mon poste, "
        "saura|pourra [mieux] vous répondre|renseigner|aider, vous répondra|renseignera|recontactera [directement], "
        f"a hérité du|de_ce {_FILE}, s'en charge [désormais|maintenant], assure|assurera l'intérim|mon_intérim, "
        "fait l'intérim, me supplée, est en_charge|chargé|chargée|responsable désormais|maintenant|dorénavant "
        f"[de] [ce|cette] [{_FILE}]"
    ),
    Sign.BELONGS: (
        "[était|est|semble|serait|a_été|devait_être] [plutôt|sans_doute] destiné|destinée|adressé|adressée|"
        "réservé au|à_la|"
        "à, aurait dû|du être|aller [adressée|adressé|envoyée|envoyé|transmise|transmis|confiée|attribuée|affectée] "
        "[plutôt] au|à_la|à|chez, "
        "[le|notre] chef|cheffe de file [en_la_matière|ici|pour_cela|pour_cette_recommandation] est [plutôt] "
        "[le|la|l'], "
        "l'autorité|l'institution|le_ministère|l'organe|le_service|l'entité|la_structure|l'interlocuteur "
        "compétente|compétent|responsable|pertinent|pertinente|concerné|concernée "
        "[en_la_matière|pour_cela|en_l'espèce|ici] est|serait|c'est [plutôt] [le|la|l'], "
        "le_bon_interlocuteur|le_bon_service|le_bon_ministère|la_bonne_porte "
        "[en_la_matière|pour_cela|en_l'espèce|ici] est|serait|c'est [plutôt] [le|la|l'], "
        "incombe|revient|échoit|appartient|ressortit [plutôt|entièrement|exclusivement] au|à_la|à, "
        "[car|puisque|comme] elle|cela|il|celle-ci|elles concerne|concernent|vise|intéresse|regarde "
        "[plutôt|exclusivement|uniquement|en_premier_lieu] le|la|l', "
        "c'est du|de_la|de_l' ressort|compétence|domaine|responsabilité du|de_la, "
        "[plutôt] pour le|la collègue|collègues du|de_la, du côté du|de_la"
    ),
    Sign.NOT_OURS: (
        "n'a|n'avons|n'ont|n'ai aucun|aucune|pas_de|pas_le|pas rôle|pouvoir|mandat|compétence|prise|attribution|"
        "autorité|"
        "responsabilité [à_jouer] [ici|en_la_matière|sur|dans|là-dessus|à_cet_égard], [et] non|pas à|de nous, "
        "et_non nous, "
        "[elle|il|cela|qui] [ne] nous a_été|est adressée|envoyée|transmise|adressé|envoyé|transmis|affectée|attribuée "
        "par erreur, [nous|on] n'avons|n'a aucune|pas_la|pas compétence|mandat|rôle|prérogative|attribution "
        "[ici|là-dessus|sur_ce_point|en_ce_domaine], mauvais|mauvaise "
        "guichet|porte|pioche|adresse|bureau, pas de mon|notre ressort|fait|bord, n'est pas de mon ressort"
    ),
    Sign.FILLER: (
        "[nous|on|je] ne pouvons|pouvant|peux|peut parler que de|d'une|d', "
        "voir|cf notre|nos|le rapport|réponse|courrier|envoi, "
        "notre|la position, "
        "rien [d'autre|de_plus|de_particulier] à signaler|ajouter|rapporter|dire|mentionner, de manière|façon "
        "satisfaisante|régulière|normale|continue|progressive|lente|soutenue|encourageante, exactement, strictement, "
        "sommes, suis, étions, "
        "rien du tout, du tout, ce que nous|j'|on [vous] avons|ai|a|avions|avais [déjà] [vous] "
        "déclaré|dit|écrit|indiqué|signalé|rapporté|transmis|communiqué|répondu, resté|restée|demeuré|demeurée, "
        "on|nous [en] est|sommes à|au [stade|niveau] [de|:], [par_rapport] au|à_notre|à_la rapport|réponse|bilan "
        "précédent|précédente|dernier|dernière, toute|la correspondance, plus rien à faire, "
        "la|sa|leur|cette|une mise en application|pratique|place|exécution|marche|conformité|chantier, "
        "[nous|je] [vous] retournons|retourne|renvoyons|renvoie [donc|par_la_présente] "
        "cette|la|ladite|votre recommandation|demande, [nous|je] regrettons|regrette "
        "[que|qu'] [la_mise_en_œuvre|les_travaux|le_processus|l'exécution] [n'|ne|n'ait|n'aient] "
        "[ait|aient|soit], [j'écris|j'écris_ça|je_réponds|je_vous_réponds|réponse|message|envoyé|tapé] "
        "de|du|depuis mon|le tel|téléphone|portable|mobile|smartphone, vite fait, en vitesse, rapidement, "
        "essentiellement|principalement|notamment|surtout|en_particulier|largement|avant_tout "
        "[parce_que|car|faute_de|en_raison_de|à_cause_de|du_fait_de], pour être franc|franche|clair|clairs|précis|"
        "complet|honnête|exact|transparent, soyons francs|clairs|honnêtes, à dire vrai, de ce côté, en ce moment, "
        "à proprement parler, je le précise, je précise [que], nous précisons [que], "
        "je|nous peux|pouvons [d'ores_et_déjà|donc|vous] confirmer|dire|assurer|affirmer [que], comme chacun sait"
    ),
    Sign.SINCE: (
        "à la suite de|du|des|d'|de_la, suite aux|au|à_la|à_l', "
        "sur la base de|du|des, au vu de|du|des, à la lumière de|du|des, compte tenu de|du|des, eu égard à|au|aux, "
        "[essentiellement|principalement|notamment|surtout|largement|avant_tout] "
        "parce_que|car|faute_de|en_raison_de|à_cause_de|du_fait_de|faute_d'|puisque|vu_que|étant_donné_que "
        "[personnel|budget|moyens|crédits|financement|temps|quorum], d'autant que, dans la mesure où, "
        "au motif que, pour raisons|des_raisons budgétaires|politiques|techniques|financières|juridiques"
    ),
    Sign.THANKS: (
        "merci du|de_votre|de_la rappel|relance|message|courriel|mail, "
        "excellent|bon|très_bon|agréable week-end|weekend|dimanche|samedi [à] [vous|tous], excellente|très_bonne "
        "journée|soirée|semaine|fin_de_semaine|fin_de_journée|continuation, mci, merci_bcp, merci encore, "
        "bonne fin de semaine|journée|soirée [à] [vous|tous|toute_l'équipe], asante, shukran, choukran, barka, "
        "jërëjëf, jerejef, matondo, murakoze, misaotra"
    ),
    Sign.NO_CHANGE: (
        "même réponse|situation|statut|chose|état|constat qu'avant|qu'auparavant|que_précédemment, "
        "notre|la|ma réponse|position [précédente|dernière] reste|demeure [toujours] d'actualité|valable|valide|"
        "inchangée, "
        "notre|la|ma [précédente|dernière] réponse|position reste|demeure [toujours] d'actualité|valable|valide|"
        "inchangée, "
        "[la] situation demeure|reste|est telle que|qu' décrite|exposée|présentée|indiquée|rapportée, "
        "[il] [n'y] [a|a_eu|n'y_a] pas|aucun|point [eu] de|d'|fait|élément|développement "
        "[fait|élément|développement|faits|éléments|développements|nouveau] nouveau|nouveaux [à_signaler|à_rapporter], "
        "[il] n'y a|a_eu aucun|aucune mouvement|évolution|changement|avancée|modification [sur_ce_point|là-dessus], "
        "pas|aucune d'|de information|informations|nouvelle|nouvelles|donnée|données nouvelle|nouvelles "
        "[à] [fournir|communiquer|signaler|apporter|transmettre], "
        "[il] n'y a|n'y_a_pas [eu] [pas|aucun|aucune|eu] [eu] [d'|de] "
        "évolution|évolutions|changement|changements|avancée|nouveauté|mouvement|modification [depuis|notable], "
        "[je|nous|on] [n'ai|n'avons|n'a] rien [de_plus|de_neuf|de_nouveau] à ajouter à ce que nous|j'|je "
        "écrivions|disions|avions_écrit|avons_écrit|avons_dit|indiquions|avais_écrit|ai_écrit|vous_disions, "
        "même statut|réponse|situation|état|constat|point qu'au|que_lors_du|que_dans_le|que_le|que_la|qu'à_la|qu'en "
        "[tour|cycle|rapport|trimestre|semestre|mois|point|fois] [précédent|dernier|passé|passée|dernière], "
        "[la] situation [est|reste|demeure] [strictement|exactement|toujours|encore] la_même|identique "
        "[que|qu'|à] [dans|lors|au|la|en|celle] [de|du] [notre|nos|le|du|dernier|précédent] "
        "[précédent|dernier|dernière|précédente] [rapport|fois|envoi|point|réponse|trimestre], "
        "depuis mon|notre|le|la dernier|dernière|précédent|mail|courriel|message rien n'a "
        "changé|bougé|évolué"
    ),
    Sign.ASK: (
        "faut-il, vous faut-il, suffit-il, suffit-elle, dans quelle mesure, jusqu'où, est-elle, sont-elles, sont-ils, "
        "couvre-t-elle, vise-t-elle, concerne-t-elle, inclut-elle, comprend-elle, s'applique-t-elle, porte-t-elle, "
        "devons-nous, doit-on, que faut-il, voulez-vous, souhaitez-vous, désirez-vous, préférez-vous, attendez-vous"
    ),
}
_STATUSES: Mapping[Status, str] = {
    Status.BLOCKED: (
        "[nous|on|le_ministère] avons|a dû|du suspendre|arrêter|interrompre|geler|stopper|abandonner_provisoirement "
        "[le|les|la|tous_les|toutes_les] [projet|travaux|processus|mise_en_œuvre|activités|chantier|programme]"
    ),
    Status.FULLY_IMPLEMENTED: (
        "pleine|entière|complète|intégrale mise_en_œuvre|exécution|réalisation, confirme|confirmons|annonce|annonçons "
        "l' achèvement|aboutissement de cette|la recommandation, "
        "toutes|tous les exigences|demandes|obligations|conditions|dispositions|aspects|engagements "
        "[de] [cette|la] [recommandation] ont_été|sont [désormais|toutes|tous] "
        "remplies|remplis|satisfaites|satisfaits|respectées|respectés|réalisées|réalisés|honorés|tenus, "
        f"[nous|on] [avons|a] {_DID} [absolument] tout ce_que|ce_qu'|ce_qui {_ASKED} {_REC}, "
        f"tout ce_que|ce_qu' {_ASKED} {_REC} [a|est] [bien|désormais] [été] {_DID}, "
        f"[nous|on] [avons|a] {_DID} [absolument] tout ce_qui [nous] était|a_été|avait_été|est {_WAS_ASKED}, "
        f"tout ce_qui [nous] était|a_été|avait_été|est {_WAS_ASKED} [a|est] [bien|désormais] [été] {_DID}, "
        f"on|nous a|avons tout {_DID}|bouclé|fini"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"[nous|on] [en] [avons|a] [déjà|seulement] {_DID} [déjà|seulement] [{_ABOUT}] {_SHARE} "
        "[de] [celle-ci|la_recommandation|cette_recommandation|ce_qui_est_demandé|ce_qui_était_demandé], "
        f"[{_ABOUT}] {_SHARE} [de] [la_recommandation|cette_recommandation] [en] [est|a_été|sont|ont_été] {_DID}"
    ),
    Status.NOT_STARTED: (
        "aucun pas [n'a] [encore] [été] fait|franchi|accompli, "
        "[il] n'y a [pas] [eu] aucune|aucun|de mise_en_œuvre|exécution|application|réalisation|début|commencement, "
        "doit|doivent encore|toujours débuter|commencer|démarrer|être_lancée|être_lancé|être_engagée|être_entamée, "
        "reste|restent [encore|toujours] à débuter|démarrer|commencer|lancer|engager|entamer, "
        "personne ne s'en|s'y est [encore] occupé|mis|attelé, personne ne s'en occupe"
    ),
}
_EVERYDAY: Mapping[Status, str] = {
    Status.FULLY_IMPLEMENTED: (
        "totale, intégrale, [nous|on] avons|a [pleinement] satisfait|donné_suite à cette|la recommandation"
    ),
    Status.BLOCKED: "impasse, blocage, paralysie",
    Status.IN_PROGRESS: (
        "[est|sont] à|au [un] stade avancé|initial|final|de_finalisation [de|d'] [mise_en_œuvre|exécution|"
        "réalisation], "
        "nous|on déployons|formons|menons|conduisons|mettons_en_place|recrutons|construisons|négocions|consultons|"
        "pilotons actuellement|en_ce_moment|maintenant|présentement, "
        "[on|nous] [a|avons] fait|franchi un|le|les premier|premiers pas, en pleine mise_en_œuvre|exécution, "
        "ça|cela|tout [se] bouge|remue|met_en_place [enfin|bien|lentement|doucement], les choses|affaires sont|ont_été "
        "lancées|engagées|en_marche|en_mouvement|en_bonne_voie|en_place|enclenchées, "
        "nous|on rédigeons|préparons|finalisons|élaborons|révisons|relisons|rédige|prépare|finalise|élabore|révise "
        "[actuellement|maintenant|encore|toujours|activement] [le|la|les|un|une|notre|ce|cette] "
        "projet|projet_de_loi|texte|textes|loi|décret|décrets|arrêté|stratégie|plan_d'action|plan|politique|"
        "programme|module|modules|lignes_directrices|règlement|code|manuel|guide, "
        "y travaille|travaillent|travaillons|travaillera [actuellement|encore|toujours|activement|d'arrache-pied], "
        "y travaille|travaillent en_ce_moment|déjà|depuis|à_fond, [des|les|nos|les_premières|plusieurs|certaines] "
        "mesures|démarches|actions|dispositions sont en_train_d'être|en_cours_d'être "
        "prises|mises_en_place|mises_en_œuvre|engagées, a|avons|ont commencé|débuté|entamé|entrepris "
        f"[à|de] [la] mettre_en_œuvre|mise_en_œuvre|exécuter|appliquer|réaliser [de] {_REC}, bossent|bosse|planchent "
        "dessus|là-dessus, les mains dans le cambouis"
    ),
}
MANNERS = Phrasebook(_SIGNS, _STATUSES, _EVERYDAY)
