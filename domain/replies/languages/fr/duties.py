"""French: whose a recommendation is, who answers for it, and until when."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign

DUTIES: Mapping[Sign, str] = {
    Sign.NOT_OURS: (
        "ne relève pas de nous|notre_ministère|notre_institution|notre_compétence|notre_mandat|nos_compétences|"
        "nos_attributions|notre_département|notre_ressort|nos_services|ma_compétence|notre_part, "
        "ne relèvent pas de nous|notre_ministère|notre_institution|notre_compétence, "
        "n'est pas de notre compétence|ressort|mandat|responsabilité|domaine, n'est pas pour nous, "
        "n'est pas la nôtre, ne nous concerne pas, ne concerne pas notre ministère|institution, "
        "n'est pas du ressort de notre ministère|institution, pas de notre compétence|ressort|responsabilité, "
        "pas pour nous, pas chez nous, hors [de] notre compétence|mandat|champ, "
        "n'entre pas dans nos attributions|notre_mandat|nos_compétences|notre_champ, "
        "n'incombe pas à notre ministère|institution, ne nous incombe pas, nous ne sommes pas compétents|"
        "concernés|responsables|le_ministère_compétent, ne nous appartient pas, ne dépend pas de nous|"
        "notre_ministère, n'est pas chez nous, n'est pas de notre côté, ne fait|"
        "font pas partie de nos attributions|notre_mandat|nos_missions|nos_compétences, "
        "échappe à notre compétence|nos_attributions, n'est|sont pas concerné|concernée|concernés|compétent|"
        "compétente|compétents|responsable, n'est pas de notre|nos ressort|compétence|attributions|domaine|"
        "mandat, on n'est pas concernés|compétents|responsables, ne nous regarde pas, pas notre dossier|domaine|"
        "rayon|affaire|sujet|périmètre|compétence|ministère, hors de notre périmètre|domaine|ressort|compétence, "
        "sort de nos attributions|notre_champ, nous n'avons pas|aucune compétence|la_compétence|de_compétence|"
        "mandat [en_la_matière], n'avons aucune compétence, rien à voir avec nous|notre_ministère, "
        "n'est pas du ressort de notre département|direction, ne concerne|concernent pas notre ministère|"
        "institution|département|direction, pas du ressort de notre ministère|département|institution, "
        "pas de la compétence de notre ministère|institution"
    ),
    Sign.BELONGS: (
        "relève du|de_la|de_l'|de|plutôt_du, relèvent du|de, est du ressort du|de_la|de, est de la compétence du|"
        "de_la|de, incombe au|à, appartient au|à, à adresser au|à, doit être adressée|transmise|envoyée|"
        "confiée au|à, devrait être adressée|transmise|envoyée|confiée au|à, veuillez l'adresser|la_transmettre|"
        "vous_adresser|transmettre au|à, merci de vous adresser au|à, mais du|de_la|de|au, plutôt du, "
        "est de la compétence exclusive du|de_la, relève de la compétence|responsabilité exclusive du|de_la, "
        "relève de la compétence|responsabilité du|de_la, est de la responsabilité du|de_la, veuillez|merci_de|"
        "prière_de vous adresser au|à, est de la compétence exclusive du, est à adresser au, est du domaine du|"
        "de_la, dépend du|de_la|de_l', est gérée|suivie|portée|traitée|pilotée par, à voir avec, veuillez|"
        "merci_de|prière_de saisir, veuillez|merci_de|prière_de la|le|les transmettre|adresser|envoyer|"
        "réorienter au|à, à réorienter vers, à transmettre au|à, relève plutôt|entièrement|exclusivement|"
        "désormais du|de_la|de_l', relève des attributions|compétences du|de_la|de_l', concerne plutôt, "
        "voyez avec, adressez-vous au|à, c'est le"
    ),
    Sign.OFFICE: "ministère, département, direction, bureau, agence, autorité, commission, parquet, le ministère",
    Sign.OURS: (
        "relève de nous|notre_ministère|notre_institution|notre_compétence, cela relève de nous, est pour nous, "
        "c'est pour nous, nous concerne, est de notre compétence|ressort|responsabilité, c'est la nôtre, "
        "nous en sommes responsables|chargés, nous acceptons [la_recommandation], nous prenons en charge, "
        "nous nous en chargeons, pour nous, nous incombe, bien pour nous, prenons en charge, prenons en compte, "
        "prenons acte, en prenons la charge, nous en charger, nous nous en occupons, acceptons, "
        "relève [bien] de notre ministère|compétence|ressort|mandat, nous concerne bien, c'est bien pour nous|"
        "notre_ministère, nous la prenons, c'est notre dossier|domaine, nous sommes concernés|compétents"
    ),
    Sign.EXTEND: (
        "plus de temps, davantage de temps, délai supplémentaire, un délai [supplémentaire], "
        "prolongation [du_délai], prolonger le délai, prorogation, report de l'échéance|la_date|du_délai, "
        "reporter l'échéance, repousser l'échéance|la_date|le_délai, semaines|semaine|jours|mois de plus, "
        "semaines|jours|mois|semaine supplémentaires|supplémentaire, encore un|une|deux|trois|quatre|cinq|six|2|"
        "3|4|5|6|10|15 jours|semaine|semaines|mois, nous avons besoin de temps, le délai soit prolongé|prorogé|"
        "reporté, que le délai soit prolongé|prorogé|reporté, prolonger, prolongez le délai, report du délai|"
        "de_l'échéance, report de délai, un report, un peu de temps, un peu plus de temps, quelques jours, "
        "quelques semaines, un sursis, rallonge, rallonger le délai, proroger, proroger le délai, "
        "délai additionnel, délai"
    ),
    Sign.FORWARD: (
        "veuillez|merci_de|prière_de transférer|transmettre|adresser|envoyer|contacter [ce_message|cette_demande|"
        "votre_message|la_demande] [à], j'ai|nous_avons transféré|transmis|confié|délégué [ce_message|"
        "votre_message|cette_demande|la_demande|le_message] à, je|nous transfère|transmets|transmettons|délègue|"
        "transférons|confie [ce_message|votre_message|cette_demande|la_demande] à, transférez|transmettez|"
        "envoyez [ce_message|cette_demande] à, contactez, veuillez vous adresser à, mon|ma collègue|successeur|"
        "suppléant|suppléante est, le nouveau point focal est, la nouvelle point focal est, "
        "le point focal est [désormais|maintenant], je|nous vous prie|prions de [bien_vouloir] transmettre|"
        "transférer|adresser [ce_message|cette_demande] à, bien vouloir transmettre|transférer|"
        "adresser [ce_message|cette_demande] à, ai|avons transmis|transféré|confié|adressé|envoyé|"
        "réorienté votre|cette|la|le|ce demande|message|courrier|requête|dossier à, veuillez|merci_de|"
        "prière_de adresser|envoyer vos messages|courriers|questions|demandes à, veuillez|merci_de|"
        "prière_de vous_rapprocher_de|saisir|voir_avec|vous_adresser_à, rapprochez-vous de, mon|ma remplaçant|"
        "remplaçante est, l'interlocuteur|interlocutrice est [désormais|maintenant], "
        "la personne en charge est [désormais|maintenant]"
    ),
    Sign.CHARGE: (
        "est [désormais|maintenant] en charge, est [désormais|maintenant] chargé|chargée|responsable, "
        "s'en charge|occupe, s'occupe de|désormais, est le|la nouveau|nouvelle point focal, est désormais le|"
        "la point focal, prend la relève|suite, a pris la relève|suite, me remplace, vous répondra, répondra, "
        "assure désormais le suivi, suit ce dossier, suit|suivra [désormais|maintenant] ce|le|cette|la dossier|"
        "question|recommandation|sujet, a repris|reprend|reprendra le|ce dossier, gère [désormais|maintenant] ce|"
        "le|cette dossier|question, est désormais|maintenant|à_présent responsable|chargé|chargée|en_charge [du|"
        "de] [dossier], s'occupe désormais|maintenant [de] [ce|cette|cela], qui suit|gère|traite le|ce dossier, "
        "est mon|ma remplaçant|remplaçante, a été désigné|désignée|nommé|nommée [comme] [point_focal], "
        "est la personne en charge"
    ),
}
