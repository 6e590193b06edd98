"""Portuguese: whose a recommendation is, who answers for it, and until when."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign

DUTIES: Mapping[Sign, str] = {
    Sign.NOT_OURS: (
        "não nos compete|cabe|diz_respeito|incumbe|pertence|concerne, não compete ao nosso ministério, "
        "não compete à nossa instituição, não compete a este ministério, não é da nossa competência|"
        "responsabilidade|alçada, não é connosco, não é conosco, não é nossa [competência|responsabilidade], "
        "não é nosso, não é para nós, não é da competência do nosso ministério, "
        "não é da competência da nossa instituição, não é competência nossa|deste_ministério|"
        "do_nosso_ministério, não somos competentes|responsáveis|o_ministério_competente, "
        "fora da nossa competência|alçada|área, fora do nosso mandato|âmbito, não cabe ao nosso ministério, "
        "não cabe à nossa instituição, não cabe a este ministério|nós, não pertence ao nosso ministério, "
        "não pertence à nossa instituição, não depende de nós, não se enquadra nas nossas competências|"
        "atribuições, não é|são da nossa|minha competência|responsabilidade|alçada|área|tutela|esfera, "
        "não é assunto|tema|matéria nosso|nossa, não é da competência|responsabilidade deste|desta|do_nosso|"
        "da_nossa ministério|instituição|direção|departamento, não somos a entidade|instituição|"
        "autoridade competente|responsável, não temos competência|mandato|atribuições [na_matéria|"
        "nesta_matéria], fora das nossas competências|atribuições, não tem a ver connosco|conosco|"
        "com_o_nosso_ministério, não é com a gente, extravasa as|a nossas|nossa competências|competência, "
        "não cabe a esta|este instituição|ministério|direção|secretaria, não está a nosso cargo, "
        "este ministério não é competente|responsável, o nosso ministério não é competente|responsável, "
        "não nos diz respeito, não é do nosso ministério|âmbito|foro"
    ),
    Sign.BELONGS: (
        "compete ao|à|a, cabe ao|à|a, pertence ao|à|a, é da competência do|da, é competência do|da, "
        "é da responsabilidade do|da, é responsabilidade do|da, incumbe ao|à, deve|deveria ser enviada|"
        "encaminhada|dirigida|remetida|reatribuída ao|à|a, dirijam-se|dirija-se ao|à, encaminhar|enviar|remeter|"
        "reencaminhar ao|à|para, mas ao|à|do|da, favor encaminhar ao|à, por favor encaminhem|encaminhe|enviem ao|"
        "à|para, é da competência|responsabilidade exclusiva|direta do|da, é matéria do|da, é da|do alçada|"
        "foro do|da, é da tutela do|da, é assunto|matéria do|da, é do, é com o|a, diz respeito ao|à, "
        "deve ser respondida|tratada pelo|pela, está a cargo do|da, fica a cargo do|da, depende do|da, é com a, "
        "contactar|contatar|consultar o"
    ),
    Sign.OFFICE: (
        "ministério, departamento, direção, gabinete, agência, autoridade, secretaria, procuradoria, comissão, "
        "o ministério"
    ),
    Sign.OURS: (
        "compete-nos, nos compete, cabe-nos, é da nossa competência|responsabilidade, é nossa [competência|"
        "responsabilidade], é connosco, é conosco, é para nós, diz-nos respeito, aceitamos [a_recomendação|"
        "a_atribuição], somos responsáveis, assumimos, é nossa, aceitamos, assumimos a recomendação, "
        "encarregamo-nos, ficamos responsáveis, é do nosso ministério|âmbito, somos a entidade|"
        "instituição competente|responsável, está a nosso cargo, vamos tratar disso, tratamos disso, "
        "é da competência do nosso|deste ministério, é assunto nosso"
    ),
    Sign.EXTEND: (
        "mais tempo, tempo adicional, prorrogação [do_prazo], prorrogar [o_prazo], extensão do prazo, "
        "estender o prazo, prolongamento do prazo, prolongar o prazo, prazo adicional, adiamento, adiar, semanas|"
        "semana|dias|meses|mês a_mais|adicionais|adicional|extra, mais uma|um|duas|dois|três|quatro|cinco|2|3|4|"
        "5|10|15 semana|semanas|dias|dia|mês|meses, novo prazo, se prorrogue|estenda|alargue [o] prazo, "
        "que se prorrogue [o_prazo], uns dias, umas semanas, um pouco mais de tempo, prorrogação, prorrogado, "
        "prorrogada, o prazo seja prorrogado|alargado|estendido, prazo seja prorrogado|alargado|estendido, "
        "alargar o prazo, alargamento do prazo, dilatação do prazo, mais prazo, extensão, prazo mais alargado, "
        "um prazo adicional"
    ),
    Sign.FORWARD: (
        "por_favor|favor|queira|queiram encaminhar|encaminhe|encaminhem|reencaminhar|reencaminhe|enviar|envie|"
        "contactar|contacte|contatar|contate [isto|esta_mensagem|a_mensagem|este_pedido] para|a|ao|à, encaminhe|"
        "reencaminhe|envie [esta_mensagem|isto] para|a|ao|à, encaminhei|reencaminhei|encaminhámos|encaminhamos|"
        "transmiti|deleguei|enviei [esta_mensagem|a_sua_mensagem|a_mensagem|o_pedido|isto] para|a|ao|à, "
        "encaminho|delego|reencaminho [esta_mensagem|a_sua_mensagem] para|a|ao|à, o meu|minha colega é, o|a novo|"
        "nova ponto focal é, o ponto focal é [agora], entre em contacto|contato com, contacte, contate, "
        "para o meu|minha colega, ao meu colega, à minha colega, peço|agradeço|solicito que reencaminhem|"
        "encaminhem|enviem|transmitam [esta_mensagem|isto] para|a|ao|à, quem passa a tratar disto é a|o, "
        "quem trata disto agora é a|o, encaminhei para o|a meu|minha colega, por_favor|queira|queiram|"
        "favor falar|falem|contactem|contatem com|o|a, a pessoa responsável é [agora], o responsável é agora, "
        "a responsável é agora, o meu substituto é, a minha substituta é, dirija-se ao meu colega, "
        "falem com o meu colega, contactem"
    ),
    Sign.CHARGE: (
        "está [agora] encarregado|encarregada|responsável [por], é [agora] responsável|o_responsável|"
        "a_responsável|o_encarregado|a_encarregada, é o|a novo|nova ponto focal, é agora o|a ponto focal, "
        "trata [agora] deste|disto, assume, assumiu, substitui-me, me substitui, responderá, vai responder, "
        "passa a tratar disto|deste_assunto, quem passa a tratar|acompanhar [disto|deste_assunto] é [a|o], "
        "está [agora] encarregado|encarregada|responsável|incumbido|incumbida [por|de|deste|desta] [isto|assunto|"
        "dossiê], é [agora] o|a [novo|nova] responsável [por] [este] [assunto], é o novo responsável|"
        "ponto_focal, é a nova responsável|ponto_focal, acompanha [agora] este|o assunto|processo|dossiê, "
        "cuida [agora] deste|disso|disto [assunto], ficou responsável, ficou encarregado|encarregada, "
        "passou a ser o|a responsável, é quem trata|acompanha [disto|disso|este_assunto], é o meu substituto, "
        "é a minha substituta, trata deste assunto, passa a tratar, vai tratar"
    ),
}
