"""French: what stands around an answer in a mail."""

from domain.replies.vocabulary import Letters

LETTERS = Letters(
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
