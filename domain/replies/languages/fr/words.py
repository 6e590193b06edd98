"""French: the words that replies are read by."""

from domain.replies.languages.fr.courtesies import COURTESIES
from domain.replies.languages.fr.dates import DATES
from domain.replies.languages.fr.dealings import DEALINGS
from domain.replies.languages.fr.duties import DUTIES
from domain.replies.languages.fr.everyday import PHRASEBOOK
from domain.replies.languages.fr.letters import LETTERS
from domain.replies.languages.fr.manners import MANNERS
from domain.replies.languages.fr.ordinals import ORDINALS
from domain.replies.languages.fr.statuses import EVERYDAY, PARTS, STATUSES
from domain.replies.languages.fr.topics import TOPICS
from domain.replies.vocabulary import Language, Sign

FRENCH = Language(
    code="fr",
    statuses=STATUSES,
    everyday=EVERYDAY,
    dates=DATES,
    letters=LETTERS,
    phrasebooks=(PHRASEBOOK, DEALINGS, MANNERS),
    topics=TOPICS,
    signs={
        **COURTESIES,
        **DUTIES,
        **PARTS,
        Sign.NO_CHANGE: (
            "sans changement|changements|modification, aucun changement|nouveau_développement, aucune évolution|"
            "modification|nouveauté, pas de changement|changements|nouveau|nouveauté|nouveautés|nouvelle|"
            "nouvelles, rien de nouveau|neuf [à_signaler], rien à signaler|ajouter|déclarer, ras, r.a.s, inchangé, "
            "inchangée, situation inchangée, rien n'a changé, rien n'est changé, il n'y a rien de nouveau, il n'y "
            "a pas de changement, il n'y a aucun changement, statu quo, toujours pareil, même situation|statut|"
            "état [que_la_dernière_fois|qu'avant], aucun changement|évolution [n'est_intervenu|n'a_été_enregistré|"
            "n'a_été_enregistrée|notable], pas de changement notable, n'avons pas d'éléments|informations nouveaux|"
            "nouvelles [à_communiquer|à_signaler|à_ajouter], pas d'éléments nouveaux [à_communiquer], pas "
            "d'information nouvelle, rien de nouveau à communiquer|ajouter, aucun élément nouveau, aucune nouvelle "
            "information, n'a pas changé|évolué, n'ont pas changé|évolué, la situation n'a pas changé|évolué, "
            "situation identique|inchangée, pas d'évolution|avancée_nouvelle, pas de nouveau [développement], "
            "idem, rien à ajouter, toujours la même situation, toujours au même point, rien de nouveau|neuf|plus|"
            "changé, rien à ajouter|signaler|déclarer|rapporter|communiquer|mentionner [de_plus|de_nouveau|"
            "de_particulier|depuis_la_dernière_fois|pour_l'instant|à_ce_stade], aucun changement|élément_nouveau "
            "[à_signaler], aucune évolution|nouveauté|modification|nouvelle [à_signaler|particulière], pas de "
            "changement|changements|nouveauté|évolution|nouvelles [à_signaler|particulier], pas d'évolution|"
            "de_nouveauté|de_nouvelles [à_signaler], pareil [que] [la] [dernière] [fois], comme la dernière fois, "
            "comme dans notre|le dernier|précédent rapport, même chose [que_la_dernière_fois|"
            "que_dans_notre_dernier_rapport|qu'avant], même réponse [que_la_dernière_fois|que_précédemment], même "
            "situation|état|statut [que] [la_dernière_fois|précédemment|avant|dans_notre_dernier_rapport|"
            "l'année_dernière|lors_de_notre_dernier_rapport], la situation|l'état|le_statut [est|reste|demeure|"
            "n'a_pas] inchangée|inchangé|identique|la_même|le_même|évolué|changé|bougé, reste|demeure|restent|"
            "demeurent inchangé|inchangée|inchangés|inchangées|identique|identiques|en_l'état|tel_quel|"
            "telle_quelle|la_même, en l'état, rien n'a changé|évolué|bougé, n'a pas bougé|évolué|changé, ça n'a "
            "pas bougé|changé|évolué, inchangés, inchangées, sans nouveauté|évolution|modification [à_signaler], "
            "sans changement, on en est toujours au même point, nous en sommes toujours au même point, "
            "stationnaire, situation stationnaire, tjs pareil, toujours la même chose, toujours rien de nouveau|"
            "neuf, au même point, même point, comme dans|lors_de|indiqué_dans|mentionné_dans notre|mon|la|le "
            "précédente|dernière|précédent|dernier réponse|rapport|message|point|courrier|mise_à_jour, comme "
            "précédemment [indiqué], idem [que] [la|le] [dernière|dernier|précédent] [fois|rapport], voir notre "
            "précédente|précédent|dernière|dernier réponse|rapport, c'est toujours pareil|la_même_chose|idem, "
            "notre réponse précédente reste valable, même réponse que précédemment, inchangé depuis, même chose, "
            "n'avons|n'ai rien à ajouter|signaler|rajouter|déclarer, tout est|reste comme avant|pareil|inchangé|"
            "identique, comme avant, rien à rajouter"
        ),
        Sign.NOT: (
            "plus, ne, n', n, pas, jamais, non, aucun, aucune, ni, nullement, loin, rien, guère, impossible, faux, "
            "incomplète, incomplet, point du tout, sans, aucunement, n'est, manque, faute, peu, rarement, aucune "
            "des trois|deux|recommandations, aucune d'elles, aucune d'entre elles"
        ),
        Sign.DOUBT: (
            "sera, seront, serait, seraient, serons, devrait, devraient, doit, doivent, devra, pourrait, peut, "
            "peut-être, va être, vont être, va, allons, bientôt, prochainement, sous peu, demain, la semaine|année "
            "prochaine, le mois|trimestre prochain, l'année|l'an prochaine|prochain, prochain, prochaine, si, dès "
            "que, lorsque, quand, une fois, espérons, espère, espérer, prévu, prévue, prévoyons, prévoit, prévus, "
            "souhaitons, comptons, envisageons, envisagé, envisagée, à être, à mettre en oeuvre, reste à, restent "
            "à, presque, quasi, quasiment, pratiquement, globalement, probablement, sans doute, éventuellement, "
            "apparemment, semble, je crois|pense, nous croyons|pensons, on pense, à mon avis, selon moi, d'ici, "
            "jusqu'à, jusqu'au, avant, en voie, en attente, à venir, futur, projet de mise en oeuvre, plus ou "
            "moins, à peu près, environ, ou, soit, supposée, sauf erreur, censée, planifiée, planifié, propose, "
            "proposons, vise à, objectif, en vue, peut être considérée, devrons, devrez, pourra, pourront, irait, "
            "aurait, aura, aurons, auront, dépend, sous réserve, à condition, au cas où, pourvu, en fonction de, "
            "avant la fin, on attend, attend, attendons, en attente de, doute, je doute, étudions, à l'étude"
        ),
        Sign.LIMIT: (
            "seul, seuls, seule, exclusivement, sauf, mais, cependant, toutefois, seulement, uniquement, excepté, "
            "hormis, à l'exception, bien que, quoique, malgré, en partie, partiellement, certaines, certains, "
            "plupart, moitié, néanmoins, reste, encore, toujours, première phase|étape|partie, phase, étape, "
            "juste, tandis que, alors que, quelques, au mieux, à peine, restant, abrogé, abrogée, abrogés, "
            "abrogées, abrogent, abroger, annulé, annulée, annulés, annulées, révoqué, révoquée, retiré, retirée, "
            "abandonné, abandonnée, expiré, caduque, caduc, invalidé, invalidée, supprimé, supprimée, remis en "
            "cause, remise en cause"
        ),
        Sign.ASK: (
            "veuillez|merci_de|prière_de confirmer|vérifier, confirmez, que, quoi, qui, quel, quelle, quels, "
            "quelles, où, pourquoi, comment, combien, est-ce, est ce que, pouvez-vous, pourriez-vous, pouvez vous, "
            "pourriez vous, pourrions-nous, pouvons-nous, avez-vous, faut-il, devons-nous, doit-on, s'agit-il, y "
            "a-t-il, veuillez préciser|expliquer|clarifier|nous_indiquer|nous_préciser, merci de préciser|"
            "clarifier|nous_préciser, j'ai une question, nous avons une question, je ne comprends pas, nous ne "
            "comprenons pas, est-elle, est-il, a-t-elle, a-t-il, question, peut on, pourrions nous, pouvons nous, "
            "merci de confirmer, quel est, quelle est, quels sont, quelles sont, peut-on, puis-je, pourrait-on, "
            "serait-il, est-ce que, faut il, doit on, avez vous, y a t il, à quelle, à quel, jusqu'à quand, quand"
        ),
        Sign.ALL: (
            "toutes, tous, toutes les|ces|nos recommandations, tous les points, tout, l'ensemble "
            "[des_recommandations], les deux [recommandations], les trois|quatre|cinq|six [recommandations], "
            "toutes les deux|trois|quatre|cinq, chacune [d'elles], chaque recommandation, la totalité, ensemble "
            "des recommandations, l'ensemble, les trois|quatre|cinq|six|deux [recommandations|points], nos trois|"
            "deux|six recommandations, ces trois|deux|six recommandations, toutes les trois|deux|six "
            "[recommandations], tous les trois, tous|toutes sans exception, les 2|3|4|5|6 [recommandations|"
            "points], l'intégralité des recommandations, les unes et les autres, aux|des|pour_les|sur_les trois|"
            "deux|six [recommandations], pour toutes, sur toutes, dans tous les cas, pour l'ensemble"
        ),
        Sign.REST: (
            "les autres [recommandations|points], toutes les autres [recommandations], l'autre [recommandation], "
            "le reste, celles qui restent, les recommandations restantes, les deux|trois|quatre|cinq|2|3|4 autres "
            "[recommandations|points], les deux|trois restantes|dernières_restantes, la suite, celles restantes, "
            "les suivantes, le reste des recommandations, toutes les autres, les autres, aux|des|sur_les|pour_les|"
            "dans_les autres [recommandations|points], aux deux|trois autres, sur le reste, pour le reste, du "
            "reste, l'autre, l'autre sujet|point|question|dossier|chose|recommandation, le restant, pour l'autre, "
            "quant à l'autre, les autres points"
        ),
        Sign.EXCEPT: (
            "sauf, excepté, hormis, à l'exception de|du|des, à part, mais, hors, moins, à l'exception de|du|de_la|"
            "des, exception faite de, mis à part, en dehors de"
        ),
        Sign.AND: (
            "et, ainsi que, puis, aussi, également, &, tandis que, alors que, plus, donc, par conséquent, du coup"
        ),
        Sign.FILLER: (
            "le, la, les, l, un, une, des, de, du, d, ce, cet, cette, ces, cela, ça, c, c'est, il, elle, ils, "
            "elles, est, sont, a, ont, été, était, nous, notre, nos, je, j, ai, avons, on, vous, votre, en, dans, "
            "à, au, aux, pour, par, sur, avec, y, qu, concernant, s'agissant de, en ce qui concerne, quant à, au "
            "sujet de, relative, recommandation, recommandations, statut, état, état d'avancement, situation, "
            "point, numéro, ici, maintenant, actuellement, désormais, aujourd'hui, déjà, à ce jour, à ce stade, "
            "pour l'instant, pour le moment, à l'heure actuelle, toujours, encore, voici, ci-dessous, ci-après, "
            "suivant, suivante, veuillez, noter, trouver, prie, heureux, heureuse, plaisir, informer, vous "
            "informer, informons, informe, confirmer, confirme, confirmons, signaler, dire, que, considérons, "
            "considère, considérée, comme, donc, bien, oui, nôtre, actuelle, actuel, enfin, effectivement, mise en "
            "oeuvre de, tenons à, ai l'honneur de, le ministère, notre ministère, le gouvernement, cette matière, "
            "cette affaire, de notre part, depuis le|notre dernier rapport|message|courrier, depuis notre dernière "
            "réponse|communication|mise_à_jour, depuis la dernière fois, cette question, cette recommandation, "
            "considérée comme, peut être considérée comme, est considérée comme, par nos services, par notre "
            "ministère, ceci, très, notre ministère|institution|direction|département|équipe, votre équipe, "
            "équipe, toute l'équipe, sur ce point, à cet égard, hélas, malheureusement, heureusement, par "
            "ailleurs, ainsi, en effet, de notre côté|part, pour notre part, en réponse à, suite à votre message|"
            "courrier|demande|rappel, votre message|courriel|courrier|demande|lettre|rappel, comme convenu, "
            "réponse, notre réponse, réponses, avancement, niveau de mise en oeuvre, niveau, tout à fait, s, sa, "
            "son, leur, leurs, ladite, lesdites, susvisée, susmentionnée, précitée, celle-ci, celles-ci, celle, "
            "celles, jusqu'à présent, jusqu'ici, à présent, la mise en oeuvre, sa mise en oeuvre, leur mise en "
            "oeuvre, mise en oeuvre :, état de mise en oeuvre, statut de mise en oeuvre, même, tient, tenons, "
            "informer que, qui, est-elle, complément, commentaire, observations, observation, par la présente, "
            "objet, dossier, monsieur, madame, tous, rapide|petit|bref|brève point|mise_à_jour|réponse, pour info, "
            "pour information, pour votre information, pour faire court, en bref, bref, en résumé, alors, voilà, "
            "eh bien, ben, bah, ah, oh, bon, ok, comme demandé|promis|prévu|annoncé|indiqué|suit, en retour, à "
            "titre d'information, à noter que, il est à noter que, sachez que, je vous informe que, nous vous "
            "informons que, je vous signale que, je vous confirme que, nous vous confirmons que, je peux|"
            "nous_pouvons confirmer|dire|vous_confirmer|vous_dire que, je tiens à vous informer que, nous tenons à "
            "vous informer que, a l'honneur de vous informer que|de vous faire savoir que, avons l'honneur de vous "
            "informer que|de porter à votre connaissance que, vous fais savoir que, faisons savoir que, il "
            "convient de noter que, bonne nouvelle, mauvaise nouvelle, la bonne nouvelle est que, pour la, au "
            "niveau de, au niveau du, sur la, sur le, au sujet du|des, à propos de|du, en ce qui concerne le|la|"
            "les, pour ce qui est de|du|des|la, la direction|le_département|le_service|le_secrétariat de|des|du, "
            "mes services, dudit, ledit, elle-même, finalement, réellement, bien entendu, effectif, autre|autres "
            "chose, également, recommandation précitée|susmentionnée|susvisée|citée_en_objet|visée_en_objet|"
            "citée_en_référence, visée en objet, citée en objet, en objet, en référence, rien d'autre, "
            "globalement, dans l'ensemble, au final, au total, cette dernière, ce dernier, depuis [la|le|notre|mon|"
            "votre|nos] dernier|dernière|précédent|précédente|derniers fois|rapport|réponse|message|point|envoi|"
            "mise_à_jour|communication|courrier|rappel|relance|bilan|échange|échanges, par rapport à|au [la|notre|"
            "dernier|dernière] dernière|dernier|fois|rapport|précédent [fois|rapport|point], depuis lors, l'année|"
            "l'an|le_mois|la_semaine|l'été|l'automne|l'hiver dernier|dernière|passé|passée, l'an dernier, l'année "
            "dernière|passée, cette année, ce mois-ci, ce mois, cette semaine, récemment, dernièrement, hier, "
            "depuis longtemps|peu|des_mois|l'année_dernière|l'an_dernier|l'été_dernier|le_mois_dernier|"
            "la_semaine_dernière|la_rentrée|quelque_temps|plusieurs_mois, il y a peu|longtemps|quelque_temps|"
            "des_mois, ces derniers mois|temps, au cours des derniers mois, de l'année dernière, de l'an dernier, "
            "tout, toute, pour le, côté, direction, département, service, services, nos services, effective, "
            "depuis, entre-temps, entretemps, dans l'intervalle, à compter d'aujourd'hui|de_ce_jour|de_maintenant|"
            "de_demain, à partir d'aujourd'hui|de_ce_jour|de_maintenant, dès aujourd'hui|maintenant|à_présent, en "
            "rien, aucunement lieu, de nouveau, à nouveau, projet, le projet, dorénavant, à l'avenir, j'ai changé "
            "de poste|fonctions, petit à petit, pas à pas, peu à peu, à ce sujet, assez, plutôt, bien sûr-là, "
            "rapport en pièce jointe, ci-joint, en pièce jointe, à l'automne [dernier|passé], "
            "au printemps [dernier|passé], à l'été [dernier], l'automne|le_printemps|l'été|l'hiver dernier|passé, "
            "depuis l'automne|le_printemps|l'été|l'hiver [dernier|passé], au cours de l'été, cet été, cet automne, "
            "cet hiver, ce printemps, s'agissant du|des|de_la, par rapport à ce que nous avions indiqué|"
            "à_ce_qui_a_été_dit, par rapport à notre dernier rapport, concrète, concrètes, concret, concrets, "
            "spécifique, spécifiques, particulière, formelle, réelle, tangible, chez nous, de nos jours, comme "
            "prévu|convenu|planifié, selon le calendrier|plan|le_planning|les_prévisions, conformément au "
            "calendrier|plan, dans les délais, dans les temps, à notre|ma|la|notre_dernière réponse|"
            "réponse_précédente|précédente_réponse|rapport, à notre réponse précédente, à notre précédent rapport, "
            "au rapport précédent, par conséquent, en conséquence, du coup, c'est pourquoi, de ce fait, "
            "immédiatement, tout de suite, sans délai, sans attendre, comme déjà indiqué|dit|signalé|mentionné|"
            "communiqué, comme indiqué|dit|signalé|mentionné précédemment|plus_tôt|auparavant, nous vous l'avons "
            "déjà dit, pour la deuxième|troisième|énième fois, encore une fois, je répète, nous répétons, un petit|"
            "bref|court mot|message [pour_dire|pour_confirmer|pour_vous_dire], juste pour dire|confirmer|informer "
            "[que], pour dire que, pour confirmer que, dès, déjà en, aussi, pareillement, tjrs, tjs"
        ),
        Sign.BUT: "mais, cependant, toutefois, tandis que, alors que, en revanche, par contre, quant à",
        Sign.REQUEST: (
            "demandons, demande, demander, sollicitons, sollicite, solliciter, accorder, accordez, besoin, avoir, "
            "obtenir, possible, souhaitons, voudrions, aimerions, souhaiterions, donner, donnez, laisser, nous "
            "accorder, auriez, bénéficier, bénéficier d'un, il nous faudrait, nous faudrait, faudrait, il nous "
            "faut, pour répondre, pour vous répondre, pouvons-nous, pourrions-nous, pourriez-vous, pouvez-vous, "
            "peut-on, serait il possible, est-il possible, merci de, prière de, veuillez, serait-il, possible d', "
            "permettre, bien vouloir, vouloir, échéance, le délai, reporter, un, mois, nous laisser, laissez-nous, "
            "accordez-nous, donnez-nous, nous donner, nous octroyer, nous permettre, merci de bien vouloir, est-ce "
            "que nous pourrions, serait-il possible, pourrait-on, pouvez vous, pourriez vous, nous pourrions, on "
            "pourrait, on peut, merci d', merci de nous, est-il possible d'avoir, d'avoir, pouvoir, on voudrait, "
            "il nous faudra, nous aurons besoin, faudra, nous faudra, nécessitons, nécessiterons, besoin de, "
            "auront besoin, pourrions-nous avoir, peut-on avoir, pouvons-nous avoir"
        ),
        Sign.MARKER: (
            "recommandation, recommandations, numéro, numéros, point, points, paragraphe, paragraphes, réf, "
            "référence, n, rec, recs, reco, recos, recom, item, items, nos, "
            "question, alinéa, ligne"
        ),
        Sign.SINCE: (
            "faute de, faute d', à cause de, à cause du, dû à, due à, par la loi, par décret, par l'adoption, "
            "grâce à, grâce au, depuis, suite à, à la suite de, conformément à, l'année dernière, le mois dernier, "
            "cette année, au moyen de, via, à travers, avec l'adoption, car, parce que, en raison de, jusqu'à "
            "nouvel ordre, pour cause de, pour raison de, pour des raisons, en vertu de, en application de, par la "
            "loi|le_décret|arrêté|ordonnance, par arrêté, par ordonnance, avec l'appui|le_soutien|l'aide de|du, "
            "dans le cadre de|du, voir, cf, plus de financement|budget|fonds|moyens, manque de, faute de moyens, "
            "avec l'entrée en vigueur, il y a, pas de budget|moyens|fonds|financement, puisque, jusqu'après, en "
            "attendant, dans l'attente de|d'un|d'une|du|des, en attente de|d'un|d'une|du|des, le temps de, avec la "
            "promulgation|publication|signature|création|mise_en_place|ratification|l'entrée|l'adoption|"
            "l'ouverture, à la faveur de, par le parlement|gouvernement|conseil, dans tout le pays, sur tout le "
            "territoire, sur l'ensemble du territoire, lors de, pas|plus de crédits|crédit|budget|fonds|moyens|"
            "financement|personnel|quorum, sans budget|crédits|moyens|financement|fonds, faute de crédits|budget|"
            "moyens|financement|quorum|personnel"
        ),
        Sign.CORRECTION: (
            "correction, rectification, erratum, je voulais dire, nous voulions dire, ignorez, veuillez ignorer, "
            "oubliez, par erreur, annulez, annuler, oups, plutôt, je me suis trompé|trompée, erreur de ma part, ne "
            "tenez pas compte, ne pas tenir compte, retirer, au lieu de, en réalité, en vérité, à vrai dire, pour "
            "être honnête, au temps pour moi, je corrige, nous corrigeons, veuillez corriger"
        ),
        Sign.STILL: (
            "les travaux, travaux, le travail, travail, le processus, processus, la réalisation, réalisation, "
            "l'exécution, exécution, l'application, application, demeure, demeurent, reste, restent, seulement, "
            "uniquement, les efforts, efforts, la procédure, procédure, activités, mesures, actions, on, nous, "
            "juste, n'est plus bloquée|bloqué|suspendue|suspendu, plus bloqué|bloquée|suspendu|suspendue, "
            "débloqué, débloquée, a été débloqué|débloquée, débloqué depuis, la situation s'est débloquée, s'est "
            "débloqué, on|nous ne peut|pouvons|peux [plus] [pas] avancer|continuer|rien_faire|poursuivre|"
            "aller_plus_loin, impossible d'avancer|de_continuer|d'aller_plus_loin, ne peut plus avancer|continuer, "
            "plus rien ne bouge"
        ),
        Sign.HEDGE: (
            "bien sûr, évidemment, naturellement, officiellement, selon, d'après, comme tout le reste, en quelque "
            "sorte, d'une certaine manière, prétend, affirme, affirment, dit, disent, m'a dit, il paraît, entre "
            "guillemets, je crois, je pense, nous pensons, nous croyons, à mon avis, selon moi, peut-être, sans "
            "doute, probablement, apparemment, semble-t-il, il semble, on dirait, je dirais, a priori, en "
            "principe, en théorie, théoriquement, soi-disant, paraît-il, sauf erreur, je suppose, plus ou moins, à "
            "peu près, pas sûr, pas sûre, pas certain, pas certaine, comme d'habitude, comme toujours, comme "
            "toutes les autres, oui oui, sur le papier, disons, respectivement, quelque peu, à ma connaissance, "
            "dit-on, espérons, j'espère, on peut rêver, on peut toujours rêver, on y croit, entre nous, ben "
            "voyons, à d'autres, c'est cela oui, mon oeil, soi disant, la version officielle, la ligne officielle, "
            "il paraîtrait, paraît que, à vérifier, sous réserve de vérification, à confirmer, si on veut, comme "
            "d'hab, tu parles, haha, lol, mdr, couci-couça, comme ci comme ça, quelque part entre, entre les deux, "
            "difficile à dire, ça dépend, mi-figue mi-raisin, ni oui ni non"
        ),
        Sign.ANSWER: (
            "demandons, sollicitons, besoin, avons besoin, bénéficier, bénéficier d', bénéficier de, contribution "
            "vous parviendra, vous parviendra, parviendra, parvenir, notre contribution, répondre, répondrons, "
            "répondrai, répondra, réponse, réponses, notre|la|une|nos réponse|réponses, ferons|ferai parvenir|"
            "suivre, vous enverrons|enverrai|transmettrons|transmettrai|soumettrons|reviendrons|reviendrai, "
            "enverrons, enverrai, transmettrons, transmettrai, soumettre, envoyer, transmettre, reviendrons|"
            "reviendrai vers vous, revenir vers vous, contribution, nos éléments, éléments [de_réponse], accorder, "
            "accordez, donner, donnez, laisser, laissez, avoir, disposer, obtenir, nous, nous accorder, nous "
            "donner, nous laisser, nous octroyer, de nous accorder, nous faudrait, nous faut, laissez-nous, "
            "accordez-nous, donnez-nous, octroyer, il nous faut, il nous faudrait, nous aurions besoin, on a "
            "besoin, on aurait besoin, aurions besoin, on voudrait, faudrait, il nous faudra, nous aurons besoin, "
            "nous en aurons besoin, faudra, nous faudra, nécessitons, nécessiterons, pourrions-nous avoir, peut-on "
            "avoir, pouvons-nous avoir"
        ),
        Sign.UNTIL: (
            "dans, d'ici à, avant, avant le, jusqu'au, jusqu'à, d'ici, d'ici le, pour le, au plus tard, après, au"
        ),
    },
    ordinals=ORDINALS,
    groups={
        2: "deux premières, deux premiers, 2 premières, 2 premiers",
        3: "trois premières, trois premiers, 3 premières, 3 premiers",
        4: "quatre premières, quatre premiers, 4 premières",
        -2: "deux dernières, deux derniers, 2 dernières, 2 derniers",
        -3: "trois dernières, trois derniers, 3 dernières",
    },
)
