"""Portuguese: what stands around an answer in a mail."""

from domain.replies.vocabulary import Letters

LETTERS = Letters(
    attributions=(
        r"^(?:em|no dia)\b.{4,300}\bescreveu:?\s*$",
        r"^.{3,300}\bescreveu ?:\s*$",
        r"^.{1,120} escreveu em .{4,80}:\s*$",
        r"^.{1,120} escreveu \(.{4,80}\):\s*$",
    ),
    headers="de, enviado, enviado em, enviada, para, cc, cco, bcc, assunto, data, importancia",
    originals=(
        "mensagem original",
        "mensagem encaminhada",
        "mensagem reencaminhada",
        "inicio da mensagem encaminhada",
        "inicio da mensagem reencaminhada",
    ),
    closings="atenciosamente, atentamente, com os melhores cumprimentos, melhores cumprimentos, cumprimentos, "
    "cordialmente, saudações, cordiais saudações, respeitosamente, att, abraços, abraço, com a mais "
    "elevada consideração, um abraço, os meus cumprimentos",
    footers="enviado do meu, enviado a partir do, enviado através do, enviado desde o, enviado pelo, obter o "
    "outlook, obtenha o outlook, baixe o outlook, enviado por",
    disclaimers="esta mensagem e seus, esta mensagem e os, esta mensagem é confidencial, esta mensagem "
    "contém, esta mensagem pode conter, este e-mail e, este email e, este e-mail é confidencial, aviso de "
    "confidencialidade, aviso legal, as informações contidas, a informação contida, se não for o "
    "destinatário, antes de imprimir, declaração de confidencialidade",
    banners="atenção: este e-mail, [externo], e-mail externo, cuidado: este, remetente externo",
)
