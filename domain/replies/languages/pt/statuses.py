"""Portuguese: how far something is implemented, in so many words or in everyday ones."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign, inflect
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

PARTS: Mapping[Sign, str] = {
    Sign.DONE: (
        f"{_DONE}|satisfeita|resolvida|operacional|atendida|executou|implementou|cumpriu|aplicou|realizou|concluiu"
    ),
    Sign.FULLY: _FULLY,
    Sign.PARTLY: _PARTLY,
    Sign.STEP: (
        "medida|medidas|ação|acção|ações|acções|passo|passos|atividade|atividades|actividade|iniciativa|diligência|"
        "diligências|trabalho|trabalhos"
    ),
    Sign.TAKEN: (
        "tomada|tomadas|tomado|adotada|adotadas|adotado|adoptada|adoptadas|feito|feita|realizada|realizadas|"
        "realizado|dado|empreendida|empreendidas|iniciada|iniciado|iniciadas|executada|tomámos|tomamos|fizemos|fez|"
        "demos|adotámos|adotamos|avançado|encetada|encetadas|iniciámos, fizemos, feito, fizeram, realizámos, "
        "realizamos, tomámos, tomamos, empreendemos"
    ),
    Sign.BEGUN: (
        f"{_BEGUN}|inicia|iniciam|começa|começam|comecamos|começar|iniciar|arrancar|arranca|arrancam|iniciou-se|"
        "se_iniciou|teve_início|tiveram_início|dado_início|deu_início|deu-se_início|demos_início|arrancado|avançou|"
        "avançamos|avançámos"
    ),
    Sign.YET: "ainda, sequer, até agora, até à data, até o momento, até ao momento, conseguimos, nem sequer",
}
STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        f"não [se|foi|foram] {_BEGUN}, por iniciar|começar|arrancar, sem início|começar|iniciar, implementação não "
        "iniciada, nada feito|iniciado [até_agora|ainda], nada se fez, nenhuma medida|ação|acção [tomada|adotada|"
        "realizada|empreendida] [ainda], na estaca zero, estamos no zero, não [lhe] pegámos|pegamos [nisso|nisto|"
        "ainda], nada foi feito [a_este_respeito|ainda|até_agora|nesta_matéria], ainda não pegámos|pegamos [nisso|"
        "nisto], não conseguimos começar|iniciar|arrancar, continua por iniciar|começar, nada de nada, nada "
        "aconteceu|se_passou [ainda], ainda nada aconteceu, não aconteceu nada [ainda], não se passou nada "
        "[ainda]"
    ),
    Status.IN_PROGRESS: (
        "em curso, em andamento, em implementação|execução, em [pleno] processo|fase|vias|curso de implementação|"
        "execução|cumprimento|concretização, está|estão a ser implementada|executada|aplicada|cumprida|"
        "implementadas|trabalhada, está|estão sendo implementada|executada|aplicada|cumprida|implementadas, [a] "
        "implementação [está] em_curso|em_andamento, [a] implementação [já] começou|foi_iniciada|iniciada|"
        f"{_GOING_ON}, os trabalhos {_GOING_ON}|estão_em_curso|estão_em_andamento, o trabalho|processo {_GOING_ON}|"
        "está_em_curso|está_em_andamento, em plena execução|implementação, estamos a implementar|executar|cumprir|"
        "aplicar [a|esta] [recomendação], estamos implementando|executando|cumprindo a|esta recomendação, em fase "
        "de conclusão|finalização|arranque, em fase inicial|final|avançada [de_implementação], [a] implementação "
        "[desta_recomendação|da_recomendação] teve_início|arrancou|iniciou-se|avança|prossegue|"
        "está_em_fase_avançada, está|estão a decorrer, a decorrer, está a avançar, deu-se início à implementação, "
        "já se iniciou|arrancou [a_implementação], demos início à implementação, em [plena|pleno] implementação|"
        "execução|processo|desenvolvimento|cumprimento, os trabalhos|as_ações|as_diligências|o_trabalho estão|está|"
        "seguem|segue|continuam|continua|avançam|avança|prosseguem [em_curso|em_marcha|em_andamento|avançados|"
        "avançado], trabalhos em curso|andamento|marcha, [a] implementação|execução está|segue|continua|vai|"
        "encontra-se|prossegue em_curso|em_marcha|em_andamento|avançada|bem_encaminhada|a_avançar|avançando, "
        "iniciámos|iniciamos|começámos|começamos|arrancámos [com] a_implementação|os_trabalhos|o_trabalho|"
        "a_sua_implementação|a_execução|o_processo, continuamos|estamos|seguimos|vamos a_trabalhar|trabalhando|"
        "a_avançar|avançando|a_implementar|implementando|a_executar|executando [nela|nisso|nisto|na_recomendação|"
        "na_implementação|na_sua_implementação|esta_recomendação|a_recomendação], ainda em curso|andamento|"
        "execução|processo|implementação, estão a ser|sendo tomadas|adotadas medidas, estamos em pleno|plena "
        "processo|execução|implementação, estamos em processo|fase de_implementação|de_execução, os trabalhos "
        "foram retomados|reiniciados, trabalhos retomados, retomámos|retomamos os_trabalhos|o_trabalho|"
        "a_implementação, o trabalho foi retomado, a implementação foi retomada, começámos|começamos|iniciámos|"
        "iniciamos|arrancámos [a] implementá-la|implementá-lo|executá-la|cumpri-la|aplicá-la|trabalhar|"
        "trabalhar_nisso|implementar, o trabalho continua|segue|avança|prossegue, estamos na|em fase|processo|"
        "etapa de implementação|execução|cumprimento"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"{_PARTLY} {_DONE}, {_DONE} {_PARTLY}, implementação|cumprimento|execução [é|está] parcial, foi|foram "
        f"{_PARTLY} {_DONE}, implementada só|apenas em parte, {_DONE} apenas|só|somente em_parte|parcialmente, "
        f"apenas|só|somente em_parte|parcialmente {_DONE}, cumprimos|implementámos|implementamos parcialmente|"
        f"em_parte [a_recomendação], {_DONE} a meias|meio, uma parte|metade|só_uma_parte|apenas_uma_parte está|foi|"
        f"já_está {_DONE}, só|apenas|somente {_PARTLY} {_DONE}, {_DONE} {_PARTLY} apenas, {_DONE} só|apenas|somente "
        f"{_PARTLY}, não totalmente mas {_PARTLY}, cumprimento|avanço parcial, implementação|execução|cumprimento "
        f"[é|está|continua|ainda] parcial, {_DONE} em certa_medida|grande_medida|boa_parte, metade está|foi|já_está "
        f"{_DONE}, uma parte está|foi {_DONE}, boa|grande parte está|foi {_DONE}"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_FULLY} {_DONE}, {_DONE} {_FULLY}, implementação|cumprimento|execução [está|foi] total|completa|completo|"
        "plena|pleno|integral|concluída|terminada|finalizada, já implementada, já foi|está|foram implementada|"
        f"cumprida|implementadas, foi|foram {_FULLY} {_DONE}, já está|foi|foram {_DONE} {_FULLY}, cumprimos|"
        "implementámos plenamente|totalmente|integralmente [a|esta] [recomendação], implementação|execução|"
        f"cumprimento [está|foi] [já] {_DONE}|total|completa|completo|plena|integral, {_DONE} a_100_%|100_%|a_100|"
        f"cem_por_cento, 100_% {_DONE}, cumprimos|implementámos|implementamos|executámos|concluímos plenamente|"
        f"totalmente|por_completo|na_íntegra [a] [recomendação], {_FULLY} operacional|satisfeita|em_vigor, foi dado "
        "cumprimento integral|total|pleno [à_recomendação]"
    ),
    Status.BLOCKED: (
        f"[a] implementação [está|encontra-se|continua|ficou] {_STOPPED}, os trabalhos|processo estão|está|"
        "encontram-se|encontra-se suspensos|suspenso|parados|parado|paralisados|bloqueados|bloqueado|"
        f"interrompidos, o processo|assunto|tema|dossiê está|continua|ficou|encontra-se {_STOPPED}, [a] "
        f"implementação|execução está|continua|ficou|encontra-se {_STOPPED}, num impasse, totalmente|completamente "
        f"{_STOPPED}, em ponto morto"
    ),
}
EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        f"em processo, iniciada, iniciado, começada, já começou, em desenvolvimento, em marcha, {_GOING_ON}, "
        "estamos|continuamos a tratar|trabalhar [disso|nisso|nisto|nela], estamos|continuamos trabalhando [nisso|"
        f"nela], estamos nisso, já iniciámos|iniciamos|começámos|começamos, {_BEGUN}, arrancou, arrancámos, já "
        "arrancou|começou|iniciou|começámos|começamos|iniciámos|iniciamos, continuamos|seguimos [a_trabalhar|"
        "trabalhando|a_avançar|avançando|nisso], estamos a avançar|avançando|trabalhar|trabalhando|tratar [nisso|"
        "nisto|nela|disso], a andar, está a andar|avançar|correr|decorrer, está andando|avançando|caminhando, "
        "caminhando, avançando, vai avançando|andando|bem|a_bom_ritmo, a avançar, a caminhar, a caminho, "
        "encaminhada, bem encaminhada, encaminhado, em obra|obras, em gestão, em tratamento, trabalha-se nisso, a "
        "trabalhar nisso, trabalhando nisso, avança bem|devagar|lentamente|aos_poucos, posta em marcha, em fase de "
        "execução|implementação, lançada, foi lançada|iniciada, já em curso|andamento|marcha|execução, em pleno "
        "andamento, estamos em cima disso, começámos, iniciámos, começamos, iniciamos, retomado, retomada, "
        "retomámos, retomamos, retomou-se, retomaram-se, foi|foram retomada|retomado|retomados|retomadas, "
        "reiniciou, reiniciámos, recomeçou, recomeçámos, recomeçamos, de novo em marcha|andamento|curso, estamos|"
        "tamos|tô|to|tou|estou fazendo|tratando|cuidando|nisso|trabalhando|trabalhando_nisso|a_fazer, está|tá "
        "sendo feito|feita|andando|rolando, tá em andamento|andamento|curso, estamos fazendo, tamos fazendo, "
        "fazendo, a fazer-se, está-se a fazer, tamos nisso, sendo feita|feito, acabamos|acabámos|acaba de começar|"
        "iniciar|arrancar, começámos|começamos|iniciámos agora|há_pouco|há_dias|recentemente, [vão|vai|está|estão] "
        "[muito|bastante|bem] avançado|avançada|avançados|adiantado|adiantada|adiantados, [os] trabalhos vão "
        "[muito|bem] avançados|adiantados, em fase inicial|final|avançada|de_conclusão, continuamos nisso, [a] "
        "trabalhar|trabalhando|trabalhamos|trabalha-se [atualmente] em|nas|na|nos|no|sobre, decorre [bem|"
        "normalmente], decorrem [bem], a bom ritmo, a todo o vapor, em pleno desenvolvimento, continua a trabalhar "
        "nisso|nisto|nela, vai a meio, ainda vai a meio, a meio caminho"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"parcial, parcialmente, em parte, feito|feita parcialmente|em_parte, a meias, {_PARTLY}, a meio, pela "
        "metade, só|apenas parcial|parcialmente|em_parte, meio feito|feita|cumprida, em parte sim, parcial apenas"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"feito, feita, feitas, já está [feito|feita], {_DONE}, foi|foram implementada|cumprida|concluída|"
        "implementadas, está|tá feito|feita, damos por cumprida|implementada|concluída, dá-se por cumprida|"
        "concluída, implementámos a|esta recomendação, cumprimos a|esta recomendação, pronto, pronta, prontos, "
        f"prontas, está|estão|ficou|já_está|já_estão|ficaram pronto|pronta|prontas|prontos|feito|feita|{_DONE}, foi|"
        f"foram|já_foi|já_foram|está|estão|ficou|fica {_DONE}, terminámos, terminamos, acabámos, acabamos, "
        "concluímos, já terminámos|terminamos|acabámos|acabamos|concluímos|cumprimos|implementámos|implementamos, "
        "implementamos, fizemos, já fizemos, cumpriu-se, concluiu-se, finalizou-se, executou-se, já se concluiu|"
        "cumpriu|finalizou, missão cumprida, assunto encerrado|resolvido|arrumado, resolvido, resolvida, tratado, "
        "tratada, está tratado|resolvido, feitinho, foi cumprido|concluído|finalizado, cumprimos, implementámos, "
        "completa, completo, completas, completos, está|estão|ficou completa|completo|completas|completos, "
        "terminou, acabou, terminou-se, encerrado, encerrada, cumprimento de|a 100_%, 100_% cumprida|implementada|"
        f"completa, o|todo_o|nosso trabalho está|ficou|foi [já] {_DONE}, os trabalhos estão|ficaram|foram [já] "
        f"{_DONE}, implementámos|cumprimos|executámos|concluímos|completámos [já] [a|esta] [recomendação], "
        "implementámos|implementamos|cumprimos|executámos a recomendação por_completo|integralmente|plenamente|"
        "totalmente"
    ),
    Status.NOT_STARTED: "ainda nada, nada ainda, nada por enquanto",
    Status.BLOCKED: (
        f"{_STOPPED}, suspensos, parados, paralisados, bloqueados, interrompidos, não avança, não anda, continua|"
        "continuam|está|estão|ficou|continuamos|estamos|encontra-se|segue|tá [totalmente|completamente] "
        f"{_STOPPED}, num impasse, em impasse, totalmente|completamente {_STOPPED}, em ponto morto, ficámos parados|"
        "bloqueados, ficamos parados|bloqueados|travados, travou, emperrou, encalhou, empacou, parou, estagnou, "
        "bloqueou, foi suspenso|suspensa|interrompida|interrompido"
    ),
}
