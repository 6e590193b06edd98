"""Portuguese: how far something is implemented, in so many words or in everyday ones."""

from collections.abc import Mapping

from domain.replies.vocabulary import inflect
from domain.words import Status

_DONE = "levada_a_cabo|levado_a_cabo|levadas_a_cabo|posta_em_prática|feita|feito|satisfeita|" + inflect(
    "implementad cumprid executad aplicad realizad concluíd atendid finalizad terminad concretizad efetivad encerrad"
    " acabad alcançad completad",
    "a o as os",
)
_FULLY = (
    "plenamente|totalmente|completamente|integralmente|inteiramente|na_íntegra|por_completo|na_totalidade|em_pleno|100_%"
    "|a_100_%|por_inteiro|na_sua_totalidade|a_cem_por_cento|cem_por_cento|em_100_%|no_seu_todo"
)
_PARTLY = (
    "parcialmente|em_parte|de_forma_parcial|de_maneira_parcial|de_modo_parcial|a_meias|só_em_parte|apenas_em_parte"
)
_BEGUN = (
    "começou|começaram|iniciou|iniciaram|arrancou|arrancaram|iniciámos|iniciamos|começámos|começamos|arrancámos|arrancamos|teve_início|"
    + inflect("iniciad começad lançad empreendid encetad", "a o as os")
)
_STOPPED = (
    "suspensa|suspenso|suspensas|suspensos|em_suspenso|em_pausa|num_impasse|em_impasse|em_banho-maria|em_stand-by|em_ponto_morto|"
    + inflect(
        "bloquead paralisad parad estagnad congelad interrompid emperrad travad encalhad empacad engavetad estancad"
        " entravad pausad emperrad atolad",
        "a o as os",
    )
)
_GOING_ON = (
    "continua|continuam|avança|avançam|prossegue|prosseguem|decorre|decorrem|progride|progridem|segue_em_frente|segue_o_seu_curso"
    "|seguem|está_a_avançar|estão_a_avançar|está_avançando|estão_avançando|vai_avançando|tem_avançado|segue_avançando"
)

STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        f"não {_BEGUN}, ainda não {_BEGUN}|teve_início|arrancou, ainda não foi|foram|está|estão iniciada|começada|"
        "iniciadas, ainda não se iniciou, não foi|está [ainda] iniciada|iniciado|começada, por iniciar, "
        "[a] implementação [ainda] não foi iniciada, [a] implementação [ainda] não começou|arrancou|se_iniciou, "
        "implementação não iniciada, [ainda] nada foi feito [ainda|até_agora|até_ao_momento|até_o_momento], "
        "nada se fez, não fizemos nada [ainda], não foi feito nada [ainda], nenhuma medida|ação|acção [foi] [tomada|"
        "adotada|realizada|empreendida] [ainda], não foram tomadas|adotadas medidas, não foi tomada|"
        "adotada qualquer|nenhuma medida, não demos início [à_implementação], não tomámos|tomamos|realizámos|"
        "realizamos|adotámos nenhuma|qualquer medida|ação|atividade, não foi iniciada|tomada|realizada qualquer|"
        "nenhuma ação|medida|atividade, não se iniciou|deu_início [ainda] [a|à] [sua] [implementação|execução], "
        "ainda por iniciar|começar, ainda não se iniciou|começou [a] [implementação], não iniciámos|iniciamos|"
        "começámos|começamos [ainda] [a_implementação|os_trabalhos], sem início, nenhuma ação foi realizada|"
        "iniciada [ainda], nada feito [até_agora|ainda]"
    ),
    Status.IN_PROGRESS: (
        "em curso, em andamento, em implementação|execução, em [pleno] processo|fase|vias|curso de implementação|"
        "execução|cumprimento|concretização, está|estão a ser implementada|executada|aplicada|cumprida|"
        "implementadas|trabalhada, está|estão sendo implementada|executada|aplicada|cumprida|implementadas, "
        "[a] implementação [está] em_curso|em_andamento, [a] implementação [já] começou|foi_iniciada|iniciada|"
        f"{_GOING_ON}, os trabalhos {_GOING_ON}|estão_em_curso|estão_em_andamento, o trabalho|processo {_GOING_ON}|"
        "está_em_curso|está_em_andamento, em plena execução|implementação, estamos a implementar|executar|cumprir|"
        "aplicar [a|esta] [recomendação], estamos implementando|executando|cumprindo a|esta recomendação, "
        "em fase de conclusão|finalização|arranque, em fase inicial|final|avançada [de_implementação], "
        "[a] implementação [desta_recomendação|da_recomendação] teve_início|arrancou|iniciou-se|avança|prossegue|"
        "está_em_fase_avançada, está|estão a decorrer, a decorrer, está a avançar, deu-se início à implementação, "
        "já se iniciou|arrancou [a_implementação], demos início à implementação"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"{_PARTLY} {_DONE}, {_DONE} {_PARTLY}, implementação|cumprimento|execução [é|está] parcial, foi|"
        f"foram {_PARTLY} {_DONE}, implementada só|apenas em parte, {_DONE} apenas|só|somente em_parte|parcialmente, "
        f"apenas|só|somente em_parte|parcialmente {_DONE}, cumprimos|implementámos|implementamos parcialmente|"
        "em_parte [a_recomendação]"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_FULLY} {_DONE}, {_DONE} {_FULLY}, implementação|cumprimento|execução [está|foi] total|completa|completo|"
        "plena|pleno|integral|concluída|terminada|finalizada, já implementada, já foi|está|foram implementada|"
        f"cumprida|implementadas, foi|foram {_FULLY} {_DONE}, já está|foi|foram {_DONE} {_FULLY}, cumprimos|"
        "implementámos plenamente|totalmente|integralmente [a|esta] [recomendação]"
    ),
    Status.BLOCKED: (
        f"[a] implementação [está|encontra-se|continua|ficou] {_STOPPED}, os trabalhos|processo estão|está|"
        "encontram-se|encontra-se suspensos|suspenso|parados|parado|paralisados|bloqueados|bloqueado|interrompidos"
    ),
}
EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        f"em processo, iniciada, iniciado, começada, já começou, em desenvolvimento, em marcha, {_GOING_ON}, estamos|"
        "continuamos a tratar|trabalhar [disso|nisso|nisto|nela], estamos|continuamos trabalhando [nisso|nela], "
        f"estamos nisso, já iniciámos|iniciamos|começámos|começamos, {_BEGUN}"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"parcial, parcialmente, em parte, feito|feita parcialmente|em_parte, a meias, {_PARTLY}"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"feito, feita, feitas, já está [feito|feita], {_DONE}, foi|foram implementada|cumprida|concluída|"
        "implementadas, está|tá feito|feita, damos por cumprida|implementada|concluída, dá-se por cumprida|"
        "concluída, implementámos a|esta recomendação, cumprimos a|esta recomendação"
    ),
    Status.NOT_STARTED: "ainda nada, nada ainda, nada por enquanto",
    Status.BLOCKED: f"{_STOPPED}, suspensos, parados, paralisados, bloqueados, interrompidos",
}
