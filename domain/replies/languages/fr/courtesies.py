"""French: greetings, thanks, the openings of letters, automatic replies."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign

COURTESIES: Mapping[Sign, str] = {
    Sign.RECEIVED: (
        "bien reçu, reçu, bien reçue, reçue, bien reçus, j'accuse réception, nous accusons réception, "
        "accusé de réception, accuse réception, accusons bonne réception, bonne réception, bien noté, c'est noté, "
        "noté, pris note, j'ai bien reçu, nous avons bien reçu, nous en prenons note, compris, entendu, "
        "accusons réception, accusé bonne réception, accuse bonne réception, votre message, votre courriel, "
        "votre courrier, prenons bonne note, prenons note, prends note, pris bonne note, c'est bien reçu, "
        "reçu merci, bien reçu merci, réception, "
        "message bien reçu, bien reçues, reçues, nous avons [bien] reçu [les_deux|votre_message|"
        "la_recommandation|le_message|cette_recommandation], j'ai [bien] reçu [votre_message|le_message], "
        "prenons [bonne] note, prends [bonne] note, j'en prends note, nous en prenons [bonne] note, en prenons "
        "[bonne] acte|note, d'accord, les deux recommandations reçues, ok reçu, ok noté, vu, prenons acte, "
        "prends acte, a bien été reçue|reçu, ont bien été reçues|reçus, "
        "reçus"
    ),
    Sign.THANKS: (
        "bien fait, bravo, merci, merci beaucoup, merci bien, je vous remercie, nous vous remercions, avec mes|"
        "nos remerciements, d'accord, parfait, très bien, ok, super, pour votre message|mail|courriel|rappel|aide|"
        "patience|courrier, pour ce|le rappel|message, de votre message|rappel|part, de nous avoir rappelé, "
        "bonne journée|soirée|réception, bon week-end, et bonne journée, par avance, d'avance, grand merci, "
        "mille mercis, merci infiniment, un grand merci, bon courage, bon travail, bonne|excellente journée|soirée|"
        "semaine|fin_de_semaine|continuation|réception [à] [vous|tous], à vous, je vous en prie, avec plaisir, "
        "merci d'avance, mes remerciements, pour votre compréhension|collaboration|diligence|suivi|coopération, "
        "et bonne semaine [à] [vous], à bientôt, bien à toi, de rien, "
        "désolé|désolée|navré|navrée [pour_le_retard|du_retard|pour_ce_retard|pour_le_délai|"
        "de_la_réponse_tardive], désolés [pour_le_retard|du_retard], pardon [pour_le_retard|du_retard], "
        "excusez-moi, excusez moi, excusez-nous [pour_le_retard|du_retard], mes|nos excuses [pour_le_retard|"
        "pour_ce_retard], toutes nos|mes excuses [pour_le_retard], je m'excuse [pour_le_retard|du_retard], nous "
        "nous excusons [pour_le_retard|du_retard], veuillez excuser le|ce|notre|mon retard, avec nos excuses "
        "[pour_le_retard], merci [bien|beaucoup|infiniment|encore|d'avance|à_vous|à_toutes_et_à_tous|à_tous|"
        "pour_tout|pour_le_rappel|pour_votre_message|pour_votre_relance|de_votre_message|de_votre_rappel|"
        "de_votre_relance|pour_la_relance|de_votre_compréhension|pour_votre_patience|de_votre_patience|"
        "pour_votre_travail|pour_votre_aide|de_l'information|pour_l'info|pour_l'information], tous mes|nos "
        "remerciements, avec mes|nos remerciements, en vous remerciant [par_avance|d'avance|"
        "de_votre_compréhension], je vous remercie [beaucoup|de_votre_message|pour_votre_message|par_avance|"
        "d'avance|de_votre_patience|de_votre_compréhension], nous vous remercions [de_votre_message|par_avance|"
        "d'avance|de_votre_patience|de_votre_compréhension], génial, nickel, ça marche, bonne continuation, bon|"
        "bonne [et] week-end|weekend|journée|après-midi|soirée|semaine|fêtes|année|vacances|travail|"
        "fin_de_journée|fin_de_semaine, à plus, à demain, bonne journée [à_vous|à_tous|à_toute_l'équipe], très "
        "bonne journée|soirée|semaine, bien à vous [tous], bises, ok merci, félicitations, excellente journée|"
        "soirée|semaine|continuation, passez un bon week-end, cela me fait plaisir, amitiés, meilleurs voeux, "
        "bonne [et_heureuse] année [à_vous|à_tous|à_toutes|à_toute_l'équipe|2027], meilleurs voeux [à_tous|"
        "pour_2027|pour_la_nouvelle_année|à_vous|à_toute_l'équipe], joyeux noël, joyeuses fêtes, bonnes fêtes, à "
        "toute l'équipe, à tous, à toutes, à vous tous, à vous et à [toute] l'équipe|votre_équipe, aïd moubarak, "
        "bon ramadan, nos meilleurs voeux, mes meilleurs voeux, bonne réception, bonne lecture, bonne suite, bon "
        "dimanche, bonne rentrée, "
        "il n'y a pas de quoi, pas de quoi, tout le plaisir est pour moi|nous, à votre service, à votre "
        "disposition, pas de problème, pas de souci, y a pas de souci, à votre écoute, c'est normal, de même, "
        "pareillement, à vous aussi, vous de même, restant à votre disposition, nous restons à votre "
        "disposition, je reste à votre disposition"
    ),
    Sign.GREETING: (
        "bonjour, bonsoir, cher, chère, chers, chères, madame, monsieur, mesdames, messieurs, cher collègue, "
        "chère collègue, chers collègues, chères collègues, salut, à tous, mme, m., docteur, excellence, collègue, "
        "collègues, bonjour à tous, bonjour madame, bonjour monsieur, madame la directrice, monsieur le directeur, "
        "monsieur le secrétaire général, madame monsieur, cher monsieur, chère madame, j'espère que vous allez bien, "
        "excellence monsieur, "
        "bonjour [à_tous|à_toutes|madame|monsieur|chère|cher] [collègue|collègues], bonsoir [à_tous], salut "
        "[à_tous], coucou, chers|cher|chère|chères ami|amis|collègue|collègues|partenaires|tous|monsieur|madame, "
        "mesdames [et] messieurs, en espérant que vous allez bien, re-bonjour, rebonjour, hello, bjr, slt, cc"
    ),
    Sign.OPENING: (
        "vous informer|faire_savoir|faire_connaître|signaler|indiquer|confirmer|communiquer|annoncer que|qu', "
        "vous informer|faire_connaître|communiquer ce_qui_suit, vous informe|informons|signale|signalons|indique|"
        "indiquons|confirme|confirmons|fais_savoir|faisons_savoir|notifie|annonce|annonçons que|qu', "
        "porter à votre connaissance que|qu'|ce_qui_suit, porte|portons à votre connaissance que|qu', pour vous dire|"
        "informer que|qu', il convient de noter|signaler que|qu', veuillez noter que|qu', prière de noter que|qu', "
        "comme suit, ce qui suit"
    ),
    Sign.AUTO: (
        "réponse automatique, message automatique, absent du bureau, absente du bureau, absence du bureau, "
        "je suis [actuellement] absent|absente|en_congé|en_congés|en_mission, je serai absent|absente|de_retour, "
        "en congé jusqu'au, en congés jusqu'au, en congé de maternité, je suis en vacances, actuellement en congé, "
        "actuellement absent, ceci est une réponse automatique, je n'aurai pas accès à, de retour le, "
        "ne travaille plus, a quitté le ministère, répondeur automatique, notification d'absence, je suis en congé|"
        "congés [annuel|annuels|maladie|maternité], je serai en congé|congés, absent jusqu'au|du, absente jusqu'au|"
        "du, en déplacement jusqu'au|du, en mission jusqu'au|du|hors, pendant mon absence, en mon absence, "
        "durant mon absence, je serai de retour, je ne suis plus en poste|au_ministère, cette boîte|"
        "adresse n'est plus, absent du, absente du, en congé du, en congés du, à mon retour, message d'absence"
    ),
}
