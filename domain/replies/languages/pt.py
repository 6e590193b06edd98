"""Portuguese, of both sides of the ocean."""

from domain.replies.vocabulary import Language, Sign
from domain.words import Status

PORTUGUESE = Language(
    code="pt",
    statuses={
        Status.NOT_STARTED: "não iniciada|iniciado|começada|começado|começou, ainda não iniciada|iniciado|"
        "começada|começou|foi_iniciada|iniciou|se_iniciou|teve_início, não foi [ainda] iniciada|iniciado|"
        "começada, por iniciar, [a] implementação [ainda] não foi iniciada, [a] implementação [ainda] não "
        "começou, implementação não iniciada, nada foi feito [ainda], ainda nada foi feito, nenhuma "
        "medida foi tomada",
        Status.IN_PROGRESS: "em curso, em andamento, em implementação|execução, em processo|fase|vias de "
        "implementação|execução|cumprimento, está a ser implementada|executada|aplicada|cumprida, está "
        "sendo implementada|executada|aplicada|cumprida, [a] implementação em curso|andamento, [a] "
        "implementação está em curso|andamento, [a] implementação começou|foi_iniciada|iniciada",
        Status.PARTIALLY_IMPLEMENTED: "parcialmente implementada|implementado|cumprida|cumprido|executada|"
        "aplicada|realizada|concluída|atendida, implementada|implementado|cumprida|executada|aplicada "
        "parcialmente|em_parte, implementação|cumprimento parcial, em parte implementada|cumprida, foi "
        "parcialmente implementada|cumprida|executada",
        Status.FULLY_IMPLEMENTED: "plenamente|totalmente|completamente|integralmente|inteiramente "
        "implementada|implementado|cumprida|cumprido|executada|aplicada|realizada|concluída, "
        "implementada|implementado|cumprida|executada|aplicada plenamente|totalmente|completamente|"
        "integralmente|na_íntegra|por_completo, implementação|cumprimento total|completa|completo|plena|"
        "pleno|integral|concluída, já implementada, já foi|está implementada|cumprida, foi plenamente|"
        "totalmente|integralmente implementada|cumprida",
        Status.BLOCKED: "implementação bloqueada|paralisada|suspensa|parada, [a] implementação está "
        "bloqueada|paralisada|suspensa|parada",
    },
    everyday={
        Status.IN_PROGRESS: "em processo, iniciada, iniciado, começada, já começou, em desenvolvimento, "
        "estamos a tratar [disso], estamos a trabalhar nisso, estamos trabalhando nisso",
        Status.PARTIALLY_IMPLEMENTED: "parcial, parcialmente, em parte, feito|feita parcialmente|em_parte",
        Status.FULLY_IMPLEMENTED: "feito, feita, já está [feito|feita], concluída, concluído, terminada, "
        "terminado, finalizada, finalizado, cumprida, cumprido, realizada, realizado, implementada, "
        "implementado, foi implementada|cumprida|concluída, executada, aplicada, está feito",
        Status.NOT_STARTED: "ainda nada, nada ainda, nada por enquanto",
        Status.BLOCKED: "bloqueada, bloqueado, paralisada, paralisado, suspensa, suspenso, parada, parado, "
        "estagnada, em suspenso",
    },
    signs={
        Sign.NO_CHANGE: "sem alterações|alteração|mudança|mudanças|novidades|novidade|modificações, nenhuma "
        "alteração|mudança|novidade, nada de novo [a_relatar|a_comunicar|a_informar], nada mudou, nada a "
        "relatar|acrescentar|informar|reportar|declarar, não há alterações|mudanças|novidades|"
        "nada_de_novo, não houve alterações|mudanças|novidades|alteração|mudança, continua igual, tudo na "
        "mesma, tudo igual, na mesma, mantém-se igual, mesma situação, mesmo estado, situação inalterada, "
        "inalterada, inalterado",
        Sign.NOT_OURS: "não nos compete|cabe|diz_respeito|incumbe|pertence|concerne, não compete ao nosso "
        "ministério, não compete à nossa instituição, não compete a este ministério, não é da nossa "
        "competência|responsabilidade|alçada, não é connosco, não é conosco, não é nossa [competência|"
        "responsabilidade], não é nosso, não é para nós, não é da competência do nosso ministério, não é "
        "da competência da nossa instituição, não é competência nossa|deste_ministério|"
        "do_nosso_ministério, não somos competentes|responsáveis|o_ministério_competente, fora da nossa "
        "competência|alçada|área, fora do nosso mandato|âmbito, não cabe ao nosso ministério, não cabe à "
        "nossa instituição, não cabe a este ministério|nós, não pertence ao nosso ministério, não "
        "pertence à nossa instituição, não depende de nós, não se enquadra nas nossas competências|"
        "atribuições",
        Sign.BELONGS: "compete ao|à|a, cabe ao|à|a, pertence ao|à|a, é da competência do|da, é competência "
        "do|da, é da responsabilidade do|da, é responsabilidade do|da, incumbe ao|à, deve|deveria ser "
        "enviada|encaminhada|dirigida|remetida|reatribuída ao|à|a, dirijam-se|dirija-se ao|à, encaminhar|"
        "enviar|remeter|reencaminhar ao|à|para, mas ao|à|do|da, favor encaminhar ao|à, por favor "
        "encaminhem|encaminhe|enviem ao|à|para",
        Sign.OFFICE: "ministério, departamento, direção, gabinete, agência, autoridade, secretaria, "
        "procuradoria, comissão",
        Sign.OURS: "compete-nos, nos compete, cabe-nos, é da nossa competência|responsabilidade, é nossa "
        "[competência|responsabilidade], é connosco, é conosco, é para nós, diz-nos respeito, aceitamos "
        "[a_recomendação|a_atribuição], somos responsáveis, assumimos, é nossa",
        Sign.EXTEND: "mais tempo, tempo adicional, prorrogação [do_prazo], prorrogar [o_prazo], extensão do "
        "prazo, estender o prazo, prolongamento do prazo, prolongar o prazo, prazo adicional, adiamento, "
        "adiar, semanas|semana|dias|meses|mês a_mais|adicionais|adicional|extra, mais uma|um|duas|dois|"
        "três|quatro|cinco|2|3|4|5|10|15 semana|semanas|dias|dia|mês|meses, responderemos, enviaremos a "
        "resposta, novo prazo",
        Sign.FORWARD: "por favor|favor|queira|queiram encaminhar|encaminhe|encaminhem|reencaminhar|"
        "reencaminhe|enviar|envie|contactar|contacte|contatar|contate [isto|esta_mensagem|a_mensagem|"
        "este_pedido] para|a|ao|à, encaminhe|reencaminhe|envie [esta_mensagem|isto] para|a|ao|à, "
        "encaminhei|reencaminhei|encaminhámos|encaminhamos|transmiti|deleguei|enviei [esta_mensagem|"
        "a_sua_mensagem|a_mensagem|o_pedido|isto] para|a|ao|à, encaminho|delego|reencaminho "
        "[esta_mensagem|a_sua_mensagem] para|a|ao|à, o meu|minha colega é, o|a novo|nova ponto focal é, o "
        "ponto focal é [agora], entre em contacto|contato com, contacte, contate, para o meu|minha "
        "colega, ao meu colega, à minha colega",
        Sign.CHARGE: "está [agora] encarregado|encarregada|responsável [por], é [agora] responsável|"
        "o_responsável|a_responsável|o_encarregado|a_encarregada, é o|a novo|nova ponto focal, é agora o|"
        "a ponto focal, trata [agora] deste|disto, assume, assumiu, substitui-me, me substitui, "
        "responderá, vai responder",
        Sign.NOT: "não, nunca, nem, tampouco, jamais, nenhum, nenhuma, sem, longe, nada, impossível, falso, "
        "incompleta, incompleto",
        Sign.DOUBT: "será, serão, seria, deveria, deve, devem, deverá, deverão, poderia, pode, poderá, "
        "talvez, vai, vão, vamos, em breve, brevemente, amanhã, no próximo ano|mês, na próxima semana, "
        "para o ano, próximo, próxima, se, quando, uma vez, assim que, esperamos, espero, espera-se, "
        "previsto, prevista, prevê-se, planeamos, planejamos, planeado, planejado, pretendemos, por "
        "implementar, a implementar, a ser, quase, praticamente, provavelmente, aparentemente, parece, "
        "creio, cremos, acho, achamos, penso, na minha opinião, até, antes de, pendente, futura, futuro, "
        "mais ou menos, aproximadamente, ou, estará, tentamos, propomos, com vista, objetivo, "
        "supostamente, por fazer, logo que",
        Sign.LIMIT: "sozinhos, exclusivamente, falta, faltam, salvo, exceto, excepto, mas, porém, contudo, no "
        "entanto, todavia, só, somente, apenas, embora, apesar, parcialmente, em parte, algumas, alguns, "
        "maioria, metade, resta, restam, à exceção, primeira fase|etapa|parte, fase, etapa, ainda",
        Sign.ASK: "queira|queiram|favor|por_favor confirmar|confirme|confirmem, confirmem, confirme, o que, "
        "quem, qual, quais, quando é, quanto, onde, por que, porquê, porque é que, como, poderia|"
        "poderiam|podem|pode esclarecer|explicar|indicar|nos_dizer|dizer-nos|nos_esclarecer, por favor "
        "esclareça|esclareçam|explique|indique, devemos, temos de, tenho uma pergunta|dúvida, temos uma "
        "pergunta|dúvida, não entendo|entendi|compreendo|percebo, não entendemos|compreendemos|"
        "percebemos, pergunta, dúvida, é isto",
        Sign.RECEIVED: "recebido, recebida, recebidos, acuso a receção|recepção, acuso o recebimento, "
        "acusamos a receção|recepção, acusamos o recebimento, recebemos [a_sua_mensagem|a_mensagem], "
        "recebi [a_sua_mensagem], tomamos nota, tomei nota, tomámos nota, anotado, entendido, ciente, "
        "cientes, bem recebido, confirmamos a receção, confirmo a receção, confirmo o recebimento",
        Sign.THANKS: "bem feito, obrigado, obrigada, muito obrigado, muito obrigada, agradeço, agradecemos, "
        "grato, grata, gratos, de acordo, perfeito, ok, está bem, pela sua mensagem|ajuda|atenção, pela "
        "mensagem, pelo e-mail|email|lembrete|seu_email, bom dia, bom fim de semana, desde já",
        Sign.GREETING: "olá, bom dia, boa tarde, boa noite, caro, cara, caros, caras, caro colega, caros "
        "colegas, cara colega, caras colegas, prezado, prezada, prezados, prezadas, prezados colegas, "
        "prezados senhores, prezado senhor, prezada senhora, exmo, exma, exmos, exmas, senhor, senhora, "
        "sr, sra, senhores, senhoras, colega, colegas, a todos, excelência, estimados",
        Sign.ALL: "todas, todos, tudo, todas as|estas|nossas recomendações, todas as nossas recomendações, "
        "todos os pontos, todas elas, ambas [as] [recomendações], ambos, as duas [recomendações], as "
        "três|quatro|cinco [recomendações], as 2|3|4|5 recomendações, cada uma [delas], cada "
        "recomendação, a totalidade",
        Sign.REST: "as demais [recomendações], os demais, as outras [recomendações], a outra [recomendação], "
        "as restantes [recomendações], todas as outras|demais [recomendações], o resto, o restante",
        Sign.EXCEPT: "exceto, excepto, salvo, menos, mas, à exceção de|da|do, com exceção de|da|do, fora, tirando",
        Sign.AND: "e, bem como, também, além disso, depois",
        Sign.FILLER: "de facto, de fato, o, a, os, as, um, uma, de, do, da, dos, das, este, esta, estes, "
        "estas, isto, esse, essa, isso, é, são, está, estão, estamos, foi, foram, tem, têm, temos, sido, "
        "se, nos, nós, nosso, nossa, em, no, na, nos, ao, à, para, por, com, sobre, quanto a|à|ao, "
        "relativamente a|à, no que se refere a|à, em relação a|à, referente, recomendação, recomendações, "
        "situação, implementação, estado, ponto, número, aqui, agora, atualmente, hoje, já, até à data, "
        "até o momento, até ao momento, por enquanto, por agora, neste momento, de momento, continua, "
        "segue, abaixo, seguinte, queira, queiram, favor, por favor, ver, encontrar, temos o prazer de, "
        "tenho o prazer de, informar, informo, informamos, informa-se, confirmar, confirmo, confirmamos, "
        "dizer, comunicar, que, consideramos, considero, considerada, sim, bem, atual, finalmente, "
        "efetivamente, vos, lhe, lhes",
        Sign.BUT: "mas, porém, contudo, e sim, mas sim",
        Sign.REQUEST: "solicitamos, solicito, solicitar, pedimos, peço, pedir, precisamos, preciso, "
        "necessitamos, conceder, concedam, gostaríamos, agradecíamos, dar, ter, possível, requeremos, "
        "dar-nos, pedir uma",
        Sign.MARKER: "recomendação, recomendações, número, núm, num, ponto, pontos, parágrafo, parágrafos, "
        "ref, referência, nr",
        Sign.SINCE: "por causa de|da|do, por falta de, por motivo de, por razões de, por lei, por decreto, "
        "pela lei, pelo decreto, mediante, através de|da|do, por meio de|da|do, graças a|à|ao, desde, "
        "após, com a aprovação de|da|do, com a adoção de|da|do, conforme, nos termos de|da|do, no ano "
        "passado, no mês passado, este ano, porque, devido a|à|ao",
        Sign.CORRECTION: "correção, errata, quis dizer, queria dizer, ignore, ignorem, por engano, por lapso, "
        "anular, anulem, cancelar, enganei-me, me enganei, esqueça, esqueçam, ups, ou melhor, "
        "desconsidere, desconsiderem, em vez de, retirar, retifico",
        Sign.AUTO: "resposta automática, mensagem automática, fora do escritório, ausente do escritório, "
        "estou|estarei ausente|de_férias|de_licença|fora, encontro-me ausente|de_férias|fora, ausência "
        "temporária, esta é uma resposta automática, esta é uma mensagem automática, regresso no dia, "
        "estarei de volta, já não trabalha, não trabalha mais, de licença até, de férias até, acesso "
        "limitado ao e-mail",
    },
    ordinals={
        1: "primeira, primeiro",
        2: "segunda, segundo",
        3: "terceira, terceiro",
        4: "quarta, quarto",
        5: "quinta, quinto",
        6: "sexta",
        7: "sétima",
        8: "oitava",
        9: "nona",
        10: "décima",
        -1: "última, último",
    },
    months={
        1: "janeiro, jan",
        2: "fevereiro, fev",
        3: "março, mar",
        4: "abril, abr",
        5: "maio, mai",
        6: "junho, jun",
        7: "julho, jul",
        8: "agosto, ago",
        9: "setembro, set",
        10: "outubro, out",
        11: "novembro, nov",
        12: "dezembro, dez",
    },
    units={
        "day": "dia, dias",
        "workday": "dia útil, dias úteis",
        "week": "semana, semanas",
        "month": "mês, meses",
        "year": "ano, anos",
    },
    amounts={
        1: "um, uma, mais um, mais uma",
        2: "dois, duas, um par de",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez",
        12: "doze",
        15: "quinze",
        30: "trinta",
    },
    ends="fim de, final de, finais de, ao fim de, ao final de, o fim de, o final de, fins de",
    starts="início de, inícios de, começo de, o início de",
    middles="meados de, a meados de",
    tomorrow="amanhã",
    next_word="próximo, próxima, que vem",
    weekdays={
        0: "segunda-feira",
        1: "terça-feira",
        2: "quarta-feira",
        3: "quinta-feira",
        4: "sexta-feira",
        5: "sábado",
        6: "domingo",
    },
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
