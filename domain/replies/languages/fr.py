"""French."""

from domain.replies.vocabulary import Language, Sign
from domain.words import Status

FRENCH = Language(
    code="fr",
    statuses={
        Status.NOT_STARTED: "non commencée|commencé|commencee|entamée|entamé|démarrée|démarré|débutée, pas "
        "[encore] commencée|commencé|entamée|entamé|démarrée|démarré|débutée|débuté, n'a|ont pas [encore] "
        "[été] commencée|commencé|entamée|entamé|démarrée|démarré|débutée|débuté, n'est pas [encore] "
        "commencée|entamée|démarrée, mise en oeuvre non commencée|entamée, la mise en oeuvre n'a pas "
        "[encore] commencé|débuté|démarré, rien n'a [encore] été fait|entrepris, aucune action "
        "[n'a_été_entreprise|entreprise|engagée], aucune mesure n'a [encore] été prise, pas débutée|"
        "débuté",
        Status.IN_PROGRESS: "en cours, en cours de mise en oeuvre|réalisation|d'exécution|d'application|"
        "d'implémentation, en cours d'exécution|d'application, mise en oeuvre en cours, mise en oeuvre "
        "est en cours, la mise en oeuvre a [déjà] commencé|débuté|démarré, est en train d'être mise en "
        "oeuvre, en voie de réalisation, mise en oeuvre entamée|engagée",
        Status.PARTIALLY_IMPLEMENTED: "partiellement mise|mis en oeuvre, mise|mis [partiellement] en oeuvre "
        "partiellement, mise|mis partiellement en oeuvre, mise|mis en oeuvre en partie, mise en oeuvre "
        "partielle, partiellement réalisée|réalisé|appliquée|appliqué|exécutée|accomplie|implémentée|"
        "atteinte, en partie mise|mis en oeuvre, en partie réalisée|appliquée, réalisée|appliquée "
        "partiellement|en_partie",
        Status.FULLY_IMPLEMENTED: "pleinement|entièrement|totalement|intégralement|complètement mise|mis en "
        "oeuvre, mise|mis pleinement|entièrement|totalement|intégralement|complètement en oeuvre, mise|"
        "mis en oeuvre pleinement|entièrement|totalement|intégralement|complètement, déjà mise|mis en "
        "oeuvre, pleinement|entièrement|totalement|intégralement|complètement réalisée|réalisé|appliquée|"
        "appliqué|exécutée|accomplie|implémentée, mise en oeuvre achevée|terminée|complète|intégrale, "
        "mise en oeuvre est achevée|terminée|complète",
        Status.BLOCKED: "mise en oeuvre bloquée|suspendue, la mise en oeuvre est bloquée|suspendue",
    },
    everyday={
        Status.IN_PROGRESS: "commencée, commencé, entamée, entamé, démarrée, démarré, engagée, on y "
        "travaille, nous y travaillons, en chantier, a commencé, a débuté",
        Status.PARTIALLY_IMPLEMENTED: "partiel, partielle, partiellement, en partie, partiellement fait|"
        "faite|achevé|achevée, fait|faite partiellement|en_partie|à_moitié",
        Status.FULLY_IMPLEMENTED: "fait, faite, c'est fait, achevée, achevé, terminée, terminé, c'est "
        "terminé, finie, fini, réalisée, réalisé, accomplie, accompli, mise en oeuvre, mis en oeuvre, "
        "implémentée, implémenté, appliquée, exécutée",
        Status.NOT_STARTED: "rien [n'a] [encore] [été] fait, rien pour l'instant|le_moment",
        Status.BLOCKED: "bloquée, bloqué, suspendue, suspendu, en suspens, à l'arrêt, au point mort, paralysée",
    },
    signs={
        Sign.NO_CHANGE: "sans changement|changements|modification, aucun changement|nouveau_développement, "
        "aucune évolution|modification|nouveauté, pas de changement|changements|nouveau|nouveauté|"
        "nouveautés|nouvelle|nouvelles, rien de nouveau|neuf [à_signaler], rien à signaler|ajouter|"
        "déclarer, ras, r.a.s, inchangé, inchangée, situation inchangée, rien n'a changé, rien n'est "
        "changé, il n'y a rien de nouveau, il n'y a pas de changement, il n'y a aucun changement, statu "
        "quo, toujours pareil, même situation|statut|état [que_la_dernière_fois|qu'avant]",
        Sign.NOT_OURS: "ne relève pas de nous|notre_ministère|notre_institution|notre_compétence|"
        "notre_mandat|nos_compétences|nos_attributions|notre_département|notre_ressort|nos_services|"
        "ma_compétence|notre_part, ne relèvent pas de nous|notre_ministère|notre_institution|"
        "notre_compétence, n'est pas de notre compétence|ressort|mandat|responsabilité|domaine, n'est pas "
        "pour nous, n'est pas la nôtre, ne nous concerne pas, ne concerne pas notre ministère|"
        "institution, n'est pas du ressort de notre ministère|institution, pas de notre compétence|"
        "ressort|responsabilité, pas pour nous, pas chez nous, hors [de] notre compétence|mandat|champ, "
        "n'entre pas dans nos attributions|notre_mandat|nos_compétences|notre_champ, n'incombe pas à "
        "notre ministère|institution, ne nous incombe pas, nous ne sommes pas compétents|concernés|"
        "responsables|le_ministère_compétent, ne nous appartient pas, ne dépend pas de nous|"
        "notre_ministère",
        Sign.BELONGS: "relève du|de_la|de_l'|de|plutôt_du, relèvent du|de, est du ressort du|de_la|de, est de "
        "la compétence du|de_la|de, incombe au|à, appartient au|à, à adresser au|à, doit être adressée|"
        "transmise|envoyée|confiée au|à, devrait être adressée|transmise|envoyée|confiée au|à, veuillez "
        "l'adresser|la_transmettre|vous_adresser|transmettre au|à, merci de vous adresser au|à, mais du|"
        "de_la|de|au, plutôt du",
        Sign.OFFICE: "ministère, département, direction, bureau, agence, autorité, commission, parquet",
        Sign.OURS: "relève de nous|notre_ministère|notre_institution|notre_compétence, cela relève de nous, "
        "est pour nous, c'est pour nous, nous concerne, est de notre compétence|ressort|responsabilité, "
        "c'est la nôtre, nous en sommes responsables|chargés, nous acceptons [la_recommandation], nous "
        "prenons en charge, nous nous en chargeons, pour nous, nous incombe, bien pour nous",
        Sign.EXTEND: "plus de temps, davantage de temps, délai supplémentaire, un délai [supplémentaire], "
        "prolongation [du_délai], prolonger le délai, prorogation, report de l'échéance|la_date|du_délai, "
        "reporter l'échéance, repousser l'échéance|la_date|le_délai, accorder jusqu'au, accordez-nous "
        "jusqu'au, nous laisser jusqu'au, semaines|semaine|jours|mois de plus, semaines|jours|mois|"
        "semaine supplémentaires|supplémentaire, encore un|une|deux|trois|quatre|cinq|six|2|3|4|5|6|10|15 "
        "jours|semaine|semaines|mois, nous avons besoin de temps, nous répondrons, vous répondrons, je "
        "répondrai, vous enverrons|transmettrons notre|la|nos réponse|réponses|contribution",
        Sign.FORWARD: "veuillez|merci_de|prière_de transférer|transmettre|adresser|envoyer|contacter "
        "[ce_message|cette_demande|votre_message|la_demande] [à], j'ai|nous_avons transféré|transmis|"
        "confié|délégué [ce_message|votre_message|cette_demande|la_demande|le_message] à, je|nous "
        "transfère|transmets|transmettons|délègue|transférons|confie [ce_message|votre_message|"
        "cette_demande|la_demande] à, transférez|transmettez|envoyez [ce_message|cette_demande] à, "
        "contactez, veuillez vous adresser à, mon|ma collègue|successeur|suppléant|suppléante est, le "
        "nouveau point focal est, la nouvelle point focal est, le point focal est [désormais|maintenant]",
        Sign.CHARGE: "est [désormais|maintenant] en charge, est [désormais|maintenant] chargé|chargée|"
        "responsable, s'en charge|occupe, s'occupe de|désormais, est le|la nouveau|nouvelle point focal, "
        "est désormais le|la point focal, prend la relève|suite, a pris la relève|suite, me remplace, "
        "vous répondra, répondra, assure désormais le suivi, suit ce dossier",
        Sign.NOT: "plus, ne, n', n, pas, jamais, non, aucun, aucune, ni, nullement, loin, rien, guère, "
        "impossible, faux, incomplète, incomplet, point du tout, sans",
        Sign.DOUBT: "sera, seront, serait, seraient, serons, devrait, devraient, doit, doivent, devra, "
        "pourrait, peut, peut-être, va être, vont être, va, allons, bientôt, prochainement, sous peu, "
        "demain, la semaine|année prochaine, le mois|trimestre prochain, l'année|l'an prochaine|prochain, "
        "prochain, prochaine, si, dès que, lorsque, quand, une fois, espérons, espère, espérer, prévu, "
        "prévue, prévoyons, prévoit, prévus, souhaitons, comptons, envisageons, envisagé, envisagée, à "
        "être, à mettre en oeuvre, reste à, restent à, presque, quasi, quasiment, pratiquement, "
        "globalement, probablement, sans doute, éventuellement, apparemment, semble, je crois|pense, nous "
        "croyons|pensons, on pense, à mon avis, selon moi, d'ici, jusqu'à, jusqu'au, avant, en voie, en "
        "attente, à venir, futur, projet de mise en oeuvre, plus ou moins, à peu près, environ, ou, soit, "
        "supposée, sauf erreur, censée, planifiée, planifié, propose, proposons, vise, objectif, en vue",
        Sign.LIMIT: "seul, seuls, seule, exclusivement, sauf, mais, cependant, toutefois, seulement, "
        "uniquement, excepté, hormis, à l'exception, bien que, quoique, malgré, en partie, partiellement, "
        "certaines, certains, plupart, moitié, néanmoins, reste, encore, toujours, première phase|étape|"
        "partie, phase, étape",
        Sign.ASK: "veuillez|merci_de|prière_de confirmer|vérifier, confirmez, que, quoi, qui, quel, quelle, "
        "quels, quelles, où, pourquoi, comment, combien, est-ce, est ce que, pouvez-vous, pourriez-vous, "
        "pouvez vous, pourriez vous, pourrions-nous, pouvons-nous, avez-vous, faut-il, devons-nous, "
        "doit-on, s'agit-il, y a-t-il, veuillez préciser|expliquer|clarifier|nous_indiquer|nous_préciser, "
        "merci de préciser|clarifier|nous_préciser, j'ai une question, nous avons une question, je ne "
        "comprends pas, nous ne comprenons pas, est-elle, est-il, a-t-elle, a-t-il, question",
        Sign.RECEIVED: "bien reçu, reçu, bien reçue, reçue, bien reçus, j'accuse réception, nous accusons "
        "réception, accusé de réception, accuse réception, accusons bonne réception, bonne réception, "
        "bien noté, c'est noté, noté, pris note, j'ai bien reçu, nous avons bien reçu, nous en prenons "
        "note, compris, entendu",
        Sign.THANKS: "bien fait, bravo, merci, merci beaucoup, merci bien, je vous remercie, nous vous "
        "remercions, avec mes|nos remerciements, d'accord, parfait, très bien, ok, super, pour votre "
        "message|mail|courriel|rappel|aide|patience|courrier, pour ce|le rappel|message, de votre "
        "message|rappel|part, de nous avoir rappelé, bonne journée|soirée|réception, bon week-end, et "
        "bonne journée, par avance, d'avance",
        Sign.GREETING: "bonjour, bonsoir, cher, chère, chers, chères, madame, monsieur, mesdames, messieurs, "
        "cher collègue, chère collègue, chers collègues, chères collègues, salut, à tous, mme, m., "
        "docteur, excellence, collègue, collègues",
        Sign.ALL: "toutes, tous, toutes les|ces|nos recommandations, tous les points, tout, l'ensemble "
        "[des_recommandations], les deux [recommandations], les trois|quatre|cinq|six [recommandations], "
        "toutes les deux|trois|quatre|cinq, chacune [d'elles], chaque recommandation, la totalité, "
        "ensemble des recommandations",
        Sign.REST: "les autres [recommandations|points], toutes les autres [recommandations], l'autre "
        "[recommandation], le reste, celles qui restent, les recommandations restantes",
        Sign.EXCEPT: "sauf, excepté, hormis, à l'exception de|du|des, à part, mais, hors, moins",
        Sign.AND: "et, ainsi que, puis, aussi, également",
        Sign.FILLER: "le, la, les, l, un, une, des, de, du, d, ce, cet, cette, ces, cela, ça, c, c'est, il, "
        "elle, ils, elles, est, sont, a, ont, été, était, nous, notre, nos, je, j, ai, avons, on, vous, "
        "votre, en, dans, à, au, aux, pour, par, sur, avec, y, qu, concernant, s'agissant de, en ce qui "
        "concerne, quant à, au sujet de, relative, recommandation, recommandations, statut, état, état "
        "d'avancement, situation, point, numéro, ici, maintenant, actuellement, désormais, aujourd'hui, "
        "déjà, à ce jour, à ce stade, pour l'instant, pour le moment, à l'heure actuelle, toujours, "
        "encore, voici, ci-dessous, ci-après, suivant, suivante, veuillez, noter, trouver, prie, heureux, "
        "heureuse, plaisir, informer, vous informer, informons, informe, confirmer, confirme, confirmons, "
        "signaler, dire, que, considérons, considère, considérée, comme, donc, bien, oui, nôtre, "
        "actuelle, actuel, enfin, effectivement, mise en oeuvre de, tenons à, ai l'honneur de",
        Sign.BUT: "mais, cependant, toutefois",
        Sign.REQUEST: "demandons, demande, demander, sollicitons, sollicite, solliciter, accorder, accordez, "
        "besoin, avoir, obtenir, possible, souhaitons, voudrions, aimerions, souhaiterions, donner, "
        "donnez, laisser, nous accorder, auriez",
        Sign.MARKER: "recommandation, recommandations, numéro, numéros, point, points, paragraphe, "
        "paragraphes, réf, référence, n",
        Sign.SINCE: "faute de, faute d', à cause de, à cause du, dû à, due à, par la loi, par décret, par "
        "l'adoption, grâce à, grâce au, depuis, suite à, à la suite de, conformément à, l'année dernière, "
        "le mois dernier, cette année, au moyen de, via, à travers, avec l'adoption, car, parce que, en "
        "raison de",
        Sign.CORRECTION: "correction, rectification, erratum, je voulais dire, nous voulions dire, ignorez, "
        "veuillez ignorer, oubliez, par erreur, annulez, annuler, oups, plutôt, je me suis trompé|"
        "trompée, erreur de ma part, ne tenez pas compte, ne pas tenir compte, retirer, au lieu de",
        Sign.AUTO: "réponse automatique, message automatique, absent du bureau, absente du bureau, absence du "
        "bureau, je suis [actuellement] absent|absente|en_congé|en_congés|en_mission, je serai absent|"
        "absente|de_retour, en congé jusqu'au, en congés jusqu'au, en congé de maternité, je suis en "
        "vacances, actuellement en congé, actuellement absent, ceci est une réponse automatique, je "
        "n'aurai pas accès à, de retour le, ne travaille plus, a quitté le ministère, répondeur "
        "automatique, notification d'absence",
    },
    ordinals={
        1: "premier, première, 1er, 1ère, 1re",
        2: "deuxième, second, seconde, 2e, 2ème",
        3: "troisième, 3e, 3ème",
        4: "quatrième, 4e, 4ème",
        5: "cinquième, 5e, 5ème",
        6: "sixième",
        7: "septième",
        8: "huitième",
        9: "neuvième",
        10: "dixième",
        -1: "dernier, dernière",
    },
    months={
        1: "janvier, janv",
        2: "février, févr, fév",
        3: "mars",
        4: "avril, avr",
        5: "mai",
        6: "juin",
        7: "juillet, juil",
        8: "août",
        9: "septembre, sept",
        10: "octobre, oct",
        11: "novembre, nov",
        12: "décembre, déc",
    },
    units={
        "day": "jour, jours",
        "workday": "jour ouvrable, jours ouvrables, jours ouvrés",
        "week": "semaine, semaines",
        "month": "mois",
        "year": "an, ans, année, années",
    },
    amounts={
        1: "un, une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        12: "douze",
        15: "quinze",
        30: "trente",
    },
    ends="fin, la fin du mois de, la fin de, la fin du mois d', la fin, fin du mois de",
    starts="début, le début de, début du mois de",
    middles="mi, mi-, la mi-, la mi, milieu",
    tomorrow="demain",
    next_word="prochain, prochaine",
    weekdays={
        0: "lundi, lun",
        1: "mardi",
        2: "mercredi, mer",
        3: "jeudi, jeu",
        4: "vendredi, ven",
        5: "samedi, sam",
        6: "dimanche, dim",
    },
    attributions=(
        r"^le\b.{4,300}\ba ecrit ?:?\s*$",
        r"^.{1,120} a ecrit le .{4,80}:\s*$",
        r"^.{3,300}\ba ecrit ?:\s*$",
    ),
    headers="de, envoye, envoye le, a, cc, cci, objet, date, importance, expediteur, destinataire",
    originals=(
        "message d'origine",
        "message original",
        "message initial",
        "message transfere",
        "debut du message transfere",
        "debut du message reexpedie",
    ),
    closings="cordialement, bien cordialement, très cordialement, bien à vous, sincères salutations, "
    "meilleures salutations, salutations distinguées, respectueusement, avec mes salutations, bonnes "
    "salutations, cdt, cdlt, bàv, veuillez agréer, je vous prie d'agréer, nous vous prions d'agréer, "
    "veuillez recevoir, recevez, salutations, amicalement",
    footers="envoyé de mon, envoyé depuis mon, envoyé à partir de, envoyé depuis, envoyé avec, envoyé par, "
    "télécharger outlook, obtenir outlook, obtenez outlook, provenance : courrier",
    disclaimers="ce message et ses, ce message et toutes, ce message est confidentiel, ce courriel est "
    "confidentiel, ce courriel et, ce courrier électronique, ce message électronique, avis de "
    "confidentialité, avertissement, les informations contenues dans, si vous n'êtes pas le destinataire, "
    "pensez à l'environnement, avant d'imprimer, n'imprimez ce message",
    banners="attention : courriel externe, attention : ce message, [externe], courriel externe, expéditeur "
    "externe, attention ! ce message provient",
)
