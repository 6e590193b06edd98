"""Portuguese: what people say in daily life, beside the words that name a status or a duty."""

from collections.abc import Mapping

from domain.replies.languages.pt.statuses import _DONE, _GOING_ON, _STOPPED
from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_TO_DO = (
    "finalizar|redigir|elaborar|preparar|rever|tramitar|discutir|analisar|validar|capacitar|formar|consultar|"
    "negociar|recolher|construir|desenhar|implementar|executar|trabalhar|avançar|ultimar"
)
_DOING = (
    "finalizando|redigindo|elaborando|preparando|revisando|discutindo|analisando|validando|capacitando|formando|"
    "consultando|negociando|construindo|desenhando|implementando|executando|trabalhando|avançando"
)

_SIGNS: Mapping[Sign, str] = {
    Sign.WORK: (
        "[o|um|nosso|este|do] texto|projeto|projecto|projeto_de_lei|projecto_de_lei|projeto_de_decreto|"
        "anteprojeto|anteprojecto|anteprojeto_de_lei|decreto|regulamento|plano_de_ação|plano_nacional|código|"
        "protocolo|programa|desenho|recrutamento|estudo|processo_legislativo|manual|diploma|concurso|debate|"
        "recenseamento|parecer, [a|uma|nossa|esta|sua] lei|reforma|capacitação|formação|redação|redacção|revisão|"
        "elaboração|estratégia|política|política_nacional|preparação|consulta|campanha|"
        "campanha_de_sensibilização|sensibilização|ratificação|construção|avaliação|validação|aprovação|adoção|"
        "discussão|contratação|promulgação|assinatura|publicação|tramitação|harmonização|negociação|análise|"
        "proposta_de_lei|auscultação, [as|os|nossas] consultas|capacitações|formações|discussões|negociações|"
        "diligências|reuniões|reformas|estudos|obras|textos|cursos|auscultações|sessões_de_formação, [o|um|nosso] "
        "comité|comitê|grupo_de_trabalho|comité_técnico|grupo_técnico, [a|uma|nossa] comissão|equipa|equipe|"
        "mesa_técnica|comissão_técnica"
    ),
    Sign.TAKEN: (
        "aprovado|aprovada|aprovados|aprovadas|promulgada|promulgado|publicada|publicado|sancionada|sancionado|"
        "assinado|assinada|ratificado|ratificada"
    ),
    Sign.NOT: (
        "nem sequer, nenhuma|nenhum das|dos|destas três|duas|quatro|cinco|seis|2|3|4|5|6 [recomendações|pontos]"
    ),
    Sign.NO_CHANGE: (
        "nada de|a novo|assinalar|reportar|informar|acrescentar|declarar [a] [informar|assinalar|reportar|"
        "acrescentar|comunicar] [neste|este|por|para] [trimestre|mês|período|momento|enquanto|ora|semestre], não "
        "temos|tenho|há nada de_novo|a_acrescentar|a_assinalar|a_reportar|novo [a] [informar|assinalar|reportar|"
        "acrescentar|comunicar|dizer], [não] sem|se alterações|registam_alterações|registaram_alterações|"
        "verificam_alterações|verificaram_alterações|registam_mudanças, não se registam|registaram|verificam|"
        "verificaram|registram alterações|mudanças|novidades|alteração, sem avanços|progressos desde "
        "o_último_relatório|a_última_vez|então|o_último_reporte, nenhuma das três|duas|quatro|seis|2|3 tem|teve|"
        "sofreu|apresenta alterações|novidades|mudanças, sem novidade|novidades|alterações|alteração|nada_de_novo "
        "em nenhuma das_três|das_duas|das_seis, nada de_novo em nenhuma das_três|das_duas, continuamos na mesma, "
        "igual à última vez, tudo na mesma, está tudo na_mesma|igual, situação|estado idêntica|idêntico|"
        "semelhante à|ao [de|do], situação idêntica"
    ),
    Sign.ALL: (
        "nenhuma das três|duas|quatro|seis|2|3 tem|teve|sofreu|apresenta alterações|novidades|mudanças, sem "
        "novidade|novidades|alterações|alteração|nada_de_novo em nenhuma das_três|das_duas|das_seis, nada de_novo "
        "em nenhuma das_três|das_duas, nenhuma|nenhum das|dos|destas três|duas|quatro|cinco|seis|2|3|4|5|6 "
        "[recomendações|pontos], as|os|nas|nos|para_as|para_os 2|3|4|5|6 [recomendações|pontos]"
    ),
    Sign.REST: (
        "[nas|nos|para_as|para_os|das|dos|sobre_as|com_as] outras|outros|demais|restantes duas|dois|três|quatro|"
        "cinco|2|3|4|5 [recomendações|pontos], nas|nos|para_as|para_os|das|sobre_as outras|demais|restantes|"
        "outros [recomendações|pontos], no|do|para_o resto|restante"
    ),
    Sign.HEDGE: (
        "pediram|mandaram|pediram-nos|mandaram-nos para_dizer|dizer|que_disséssemos|pôr|para_pôr|para_escrever, é "
        "[uma] questão de, dizer muito, muito dizer, cedo demais para dizer, segundo o|a|os|as, prematuro, "
        "prematura, é cedo para dizer, [é|essa_é] [uma] boa|excelente pergunta, seria errado|falso|exagerado, por "
        "assim dizer, digamos, é um modo de dizer, é uma forma de dizer, no papel, só no papel, supostamente, "
        "segundo dizem, ao que parece, dizem, disseram-me, dizem-me, há quem diga, quem sabe, ou quase, eu sou o "
        "papa, para inglês ver, julgo que, julgo, creio que"
    ),
    Sign.DOUBT: (
        "início|arranque|começo [está] previsto|programado|planeado|agendado|estimado, devíamos, deveríamos, supondo "
        "que, partindo do princípio de que, suponhamos que, devemos, teremos, iremos, pretendemos, haverá, haveria, "
        "íamos, deviam"
    ),
    Sign.FILLER: (
        "ou seja, "
        "podem|pode|podemos|posso|pode-se|pode_se [já] fechar|encerrar|arquivar [já] [este_ponto|o_ponto|"
        "este_tema|a_recomendação|esta_recomendação|que|o_caso], da|por nossa|minha parte, do nosso|meu lado, por "
        "nós, ativamente, activamente, para ser breve|claro, em resumo, resumindo, boas|más|excelentes notícias, "
        "boa|má notícia, como sabem, como já sabem, no nosso ministério, na nossa instituição|direção, confirmo, "
        "confirmamos, informo, informamos, cumpre|cumpre-me|cabe informar|assinalar|dizer [que], quanto a nós, no "
        "que nos diz_respeito|toca|compete, este tema, este assunto, este ponto, relativamente à|ao|às, no que "
        "respeita|concerne|toca a|à|ao|às, [a|ao|de|do|desde_o] nosso|nossa|meu|vosso anterior|último|última "
        "envio|mensagem|relatório|resposta|ofício, ao nosso envio|relatório|ofício anterior|precedente, à|ao de|"
        "do, o assunto, o tema, o caso, o processo, esse processo, este processo, esse tema, dito de forma "
        "simples, dito de outro modo, em poucas palavras, numa palavra, no|neste|nesse assunto|tema|ponto"
    ),
    Sign.SINCE: (
        "em [estreita] coordenação|colaboração|articulação|parceria com, "
        "devido a|à|ao, dado que|o|a, em virtude de|do|da, por motivo de|do, atento|atenta o|a, com [o] apoio|"
        "ajuda|colaboração de|do|da, graças a|ao|à, pois, uma vez que, já que, visto que, lei|decreto|reforma|"
        "diploma aprovada|aprovado|publicada|publicado|promulgada|sancionada"
    ),
    Sign.THANKS: (
        "obrigado|obrigada|obrigados eu|nós|a_vocês|a_vós|pela_atenção, eu é que agradeço, nós é que agradecemos"
    ),
    Sign.NOT_OURS: (
        "há [um] engano|erro no|de destinatário, engano no destinatário, "
        "não é connosco|conosco|com_a_gente|para_nós, não somos nós, não nos compete|cabe|diz_respeito|incumbe, "
        "por não ser da_nossa_competência|connosco|da_nossa_área|da_nossa_responsabilidade, enganaram-se|"
        "enganou-se no|de ministério|destinatário|serviço|porta, não é da|do nossa|nosso área|pelouro|alçada|"
        "esfera|tutela|âmbito, não temos competência|responsabilidade|atribuições [nesta|na|neste] [matéria|"
        "assunto], não é assunto|matéria|tema nosso|nossa, não é nosso [tema|assunto|pelouro]"
    ),
    Sign.BELONGS: (
        "quem|a_entidade_que trata|responde|cuida|se_ocupa [disto|disso|deste_assunto|deste_tema|por_isto] é o|a, "
        "a ver com o|a, ver com o|a, falem|fale|falar|vejam|veja|consultem com o|a, [isto|isso] compete|cabe|"
        "incumbe|diz_respeito ao|à, é [da] competência|responsabilidade|alçada|tutela [exclusiva|direta] do|da, "
        "dirijam-se|dirija-se|remetam|enviem|encaminhem ao|à, mas sim do|da|ao|à, mas do|da"
    ),
    Sign.OURS: (
        "vamos|iremos tratar|dar-lhe|dar|cuidar|assegurar|acompanhar [lhe] [seguimento|disso|disto|do_assunto|"
        "o_seguimento|andamento], tratamos|cuidamos|encarregamo-nos [nós] [do|disso|disto|disto_nós|deste] "
        "[assunto], é|são connosco|conosco|para_nós|da_nossa_competência, daremos [o] [devido] seguimento, "
        "aceitamos [a|esta] [recomendação], assumimos [a|esta] [recomendação|responsabilidade], é da competência|"
        "responsabilidade do_nosso_ministério|da_nossa_instituição|deste_ministério, [nós] tratamos|acompanhamos|"
        "cuidamos, vamos acompanhar"
    ),
    Sign.RECEIVED: (
        "tomámos|tomamos|tomei|tomou-se [boa] nota|conhecimento [da|desta|do] [recomendação|mensagem|pedido|"
        "assunto], acuso|acusamos [a] receção|recepção|recebimento, recebidas as duas|ambas, ficamos|fico cientes|"
        "ciente, ficámos cientes"
    ),
    Sign.EXTEND: (
        "dilação [do] [prazo], dilatar|esticar|alargar|estender|prorrogar|adiar|prolongar|ampliar [o|a|nos] "
        "[prazo|data|entrega], adiar para|até, um prazo, prazo adicional|maior|alargado, alargamento|extensão|"
        "dilatação do|de prazo, mais algum|um_pouco_de tempo, dar-nos|dar|deem-nos|dêem-nos até|tempo|uns_dias|"
        "mais_tempo|prazo"
    ),
    Sign.REQUEST: (
        "[se] solicita, solicita-se, não vamos conseguir|chegar [a_tempo], não conseguimos a_tempo, "
        "solicitamos, solicito, pedimos, peço, rogamos, agradecemos, agradecíamos, agradeceríamos, dá para, seria "
        "possível, será possível, é possível, podem, pode, poderiam, gostaríamos de, precisávamos de, "
        "precisaríamos"
    ),
    Sign.FORWARD: (
        "[a|sua] pessoa de_contacto|de_contato é [agora], "
        "[agora] quem|a_pessoa_que [agora] responde|trata|acompanha|cuida|segue|assume|passa_a_acompanhar|"
        "passa_a_tratar|passa_a_responder|vai_acompanhar|fica|está [agora|a_partir_de_agora] [por|com] [por|de|"
        "com|este|esta|o|disto|disso|deste|desta|isto|dossier|tema|assunto|este_tema|deste_tema|este_assunto|"
        "deste_assunto|este_dossier|deste_dossier|o_assunto|do_assunto|o_dossier|responsável] [tema|assunto|"
        "dossier|recomendação] [agora] é [agora] [o|a] [meu|minha] [colega], passo|passei|encaminho|encaminhei|"
        "remeto|transfiro|delego [o|este|a] [assunto|tema|dossier|caso] [a|à|ao|para] [minha|meu|a_minha|o_meu] "
        "[colega], [o] acompanhamento|seguimento [está|fica|passa] [agora|a] a_cargo_de|assegurado_por|"
        "nas_mãos_de|ser_feito_por, está|fica|ficou|passa [agora] a_cargo|aos_cuidados de|da|do [minha|meu] "
        "[colega], dirijam-se|contactem|contatem|escrevam|falem [agora|a_partir_de_agora|diretamente] [a|à|ao|"
        "com] [minha|meu|a_minha|o_meu] [colega]"
    ),
    Sign.CHARGE: (
        "substitui-me|substituir-me-á|me_substitui|substitui_me|vai_substituir-me [a_partir_de_hoje|desde_hoje|"
        "agora], assume|assumirá|assumiu|toma|fica_com|passa_a_ter|passa_a_assumir [agora] o|a|este|esta|com "
        "acompanhamento|seguimento|pasta|dossier|assunto|tema|processo, trata|tratará|cuida|cuidará|encarrega-se|"
        "ocupa-se [agora] disto|disso|deste_assunto|deste_tema|do_assunto|deste_dossier, é o|a|seu|vosso|nosso "
        "novo|nova contacto|contato|ponto_focal|responsável|interlocutor|interlocutora, é o vosso|seu|nosso novo "
        "contacto|contato|ponto_focal|interlocutor, é a vossa|sua|nossa nova interlocutora|responsável, ocupa|"
        "ocupará [agora] o meu|meu lugar|cargo|posto [agora]"
    ),
    Sign.BEGUN: ("aberto|aberta|abrimos|abordado|abordada|abrir|abordar"),
}
_STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        "ainda não começámos|começamos|iniciámos|iniciamos|arrancámos [a] [trabalhar] [nesta|na] [recomendação], "
        "ainda não|nem lhe|lhes|nisso|nisto pegámos|pegamos|tocámos|mexemos|deitámos_mão, ainda não "
        "pegámos|pegamos|mexemos|tocámos [nisso|nisto|nela|no_assunto], não "
        "fizemos|realizámos|avançámos|demos|iniciámos|foi_feito|foi_feita|se_fez "
        "nada|nenhum_passo|qualquer_passo|coisa_nenhuma|coisa_alguma [até_agora|ainda|a_respeito|nesse_sentido], não "
        "foi|foram|houve [realizada|tomada|executada|adotada] [nenhuma|qualquer|nenhum] "
        "atividade|ação|medida|passo|avanço|diligência [até_agora|nesse_sentido|a_respeito], "
        "estamos|continuamos|permanece na|no|a estaca_zero|zero|ponto_zero|ponto_de_partida, nada ainda, "
        "[isto|isso|processo] ainda não|nem arrancou|descolou|saiu_do_papel|saiu_do_sítio|avançou_nada, não saiu do "
        "papel|sítio, "
        "[está|tudo] tudo|está por fazer, por fazer, não tivemos|tive|houve tempo de|para começar|iniciar|"
        "arrancar, ainda não|não teve|tem|tiveram início|começo|arranque"
    ),
    Status.IN_PROGRESS: (
        "está|estão|tem|têm|vem|vêm|vai|tem-se [vindo] [sendo] [a] [ser] "
        "implementando|implementada|implementado|executada|executando|aplicada|desenvolvida|trabalhar|"
        "trabalhado|cumprida [na|a] [recomendação|esta_recomendação] de_forma|de_maneira "
        "[gradual|gradualmente|progressiva|faseada|paulatina], tem-se vindo a "
        "trabalhar|implementar|executar|avançar, vem sendo|vêm_sendo "
        "implementada|implementado|executada|trabalhada|implementadas, está a ser|estão_a_ser "
        "implementada|implementado|executada|executado|cumprida|aplicada|trabalhada|elaborada|elaborado|"
        "redigida|preparada [gradualmente|progressivamente|por_fases|de_forma_faseada], [já] "
        "demos|deu-se|foi_dado|dámos|dando início|começo|arranque|continuidade às|aos|à|ao|a "
        "consultas|trabalhos|trabalho|processo|implementação|execução|redação|ações|formações, vamos|estamos|vai [a] "
        "meio|a_meio|na_metade [do_caminho|do_processo|disto], em vias|fase|processo|curso|etapa de "
        "implementação|execução|cumprimento|desenvolvimento|aplicação|ser_implementada, "
        "[os|as|o] trabalhos|ações|diligências|consultas|trabalho estão|está a_decorrer|decorrendo, estamos|"
        f"estou|estão|está|continuamos|continuam|andamos [ainda|já] a {_TO_DO} [ativamente|ainda|activamente], "
        f"[estamos|estou|estão|está|continuamos|continuam|vamos|andamos|seguimos] [ainda|já] {_DOING} [ativamente|"
        "ainda|activamente], "
        "[está|vai|estamos] no|em bom caminho, está|estão [ainda] a_decorrer|decorrendo|em_tramitação|em_análise|"
        "em_discussão|em_apreciação|em_preparação, em tramitação|análise|apreciação|discussão|preparação|"
        "elaboração|redação|negociação|aprovação|revisão|validação|consulta_pública, em [fase|processo|vias] fase|"
        "processo|vias de|da redação|redacção|aprovação|elaboração|discussão|revisão|preparação|análise|"
        "validação|negociação|tramitação|promulgação|consulta, [os|o|a] trabalhos|trabalho|processo|implementação "
        f"{_GOING_ON} bem|normalmente|aos_poucos|lentamente|devagar|a_bom_ritmo, começámos|começamos|iniciámos|"
        "iniciamos a|as|os|o redigir|elaborar|preparar|formar|rever|consultar|trabalhar|redação|consultas|"
        "formações|trabalhos, [está|estão] [a] trabalhar|trabalhando no|neste|nesse assunto|tema|dossier|"
        "processo, em fase|processo|vias de assinatura|publicação|conclusão|ratificação, [o|um|a|uma] [comité|"
        "grupo_de_trabalho|comissão|equipa|equipe] está|estão a trabalhar nisso|nisto|no_assunto"
    ),
    Status.FULLY_IMPLEMENTED: (
        "o_que|com_o_que|que conclui|completa|finaliza|encerra|termina a|sua implementação|execução "
        "[desta_recomendação|da_recomendação], com_isso|com_isto|assim fica|ficou|se|está "
        "concluída|completa|conclui|completada [a] [implementação|recomendação], "
        "[foi|demos|já_foi|dado|deu-se] [dado] pleno|total|cabal|integral cumprimento [à|a] [esta] [recomendação], "
        "todas|todos as|os "
        "medidas|ações|acções|atividades|actividades|compromissos|pontos|componentes|passos|exigências "
        "[previstas|previstos|exigidas|solicitadas|recomendadas|necessárias|contempladas|pedidas] [já] "
        "[foram|estão|encontram-se|se_encontram] "
        "executadas|executados|realizadas|realizados|cumpridas|cumpridos|implementadas|implementados|"
        "adotadas|adoptadas|completadas|concluídas|concluídos|levadas_a_cabo|tomadas|efetuadas, [tudo] o_que|quanto "
        "[nos] [era|foi|é] [pedido|solicitado|recomendado|exigido] [já] [foi|está] "
        "feito|cumprido|executado|realizado|implementado, implementação|execução|cumprimento "
        "total|completa|completo|plena|pleno|concluída|concluído|integral [da_recomendação|desta_recomendação], a "
        "implementação|execução foi|está|já_foi concluída|terminada|completada|finalizada, "
        "[a|esta|dita] recomendação [já] está|foi|ficou|encontra-se|pode_considerar-se|pode_dar-se_por [já|então|"
        f"agora|portanto] {_DONE}, portanto|logo|assim|pelo_que [a_recomendação|já] está|fica|ficou {_DONE}, pode|"
        "podem|podemos|posso|pode-se [já] dar|dar-se|dá-la|considerar|considerá-la|considerar-se [já] "
        f"[a_recomendação|esta_recomendação|o_ponto] [por|como] {_DONE}, objetivo|objectivo|meta [plenamente|"
        "totalmente] cumprido|alcançado|atingido|cumprida|alcançada|atingida, pronto aprovado e_sancionado|"
        "e_promulgado|e_publicado, [já] se|foi fez|feito|cumpriu tudo [o_que_era_pedido|o_que_foi_pedido|"
        "o_solicitado|o_recomendado]"
    ),
    Status.BLOCKED: (
        "não conseguimos|podemos|é_possível|pudemos|se_consegue avançar|continuar|prosseguir|seguir [mais|em_frente] "
        "[por] [falta_de] [verbas|verba|recursos|orçamento|fundos|meios|quórum], num|no|em impasse, [está|ficou|num] "
        "beco sem saída, "
        f"continua|está|ficou|continuam|anda [tudo|completamente|totalmente|ainda] {_STOPPED}, [está] tudo {_STOPPED}"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "[foi|foram|já] "
        "fizemos|cumprimos|executámos|executamos|implementámos|implementamos|realizámos|concluímos|feita|"
        "cumprida|implementada|executada [só|apenas|somente|unicamente] "
        "metade|uma_parte|parte|alguns_pontos|algumas_partes|certos_aspetos|pela_metade "
        "[da|dela|desta|do_que_se_pedia|do_trabalho] [recomendação], "
        "algumas|alguns|certas|certos|várias|vários|metade_das|metade_dos|parte_das|parte_dos "
        "componentes|pontos|ações|acções|aspetos|aspectos|elementos|partes|medidas|compromissos [já] [foram|estão] "
        "executadas|executados|cumpridas|cumpridos|implementadas|implementados|realizadas|realizados|"
        "feitas|feitos|concluídas|concluídos [e|mas|enquanto] [outras|outros|as_restantes|os_restantes|o_resto] "
        "[não|ainda_não|faltam|estão_pendentes], outras|outros [ainda] não"
    ),
}
_EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        "[o|a|um|este|esta|nosso|nossa|dito] "
        "projeto_de_lei|projecto_de_lei|proposta_de_lei|lei|anteprojeto|anteprojecto|texto|decreto|"
        "regulamento|proposta|reforma|diploma|minuta [já] "
        "está|foi|encontra-se|se_encontra|deu_entrada|continua|está_a_ser [atualmente|agora|ainda] "
        "[analisado|discutido|apreciado|debatido|em] [a|à|ao|na|no|em|para|perante|com|sob] [a|o] "
        "assembleia|assembleia_nacional|assembleia_da_república|congresso|senado|parlamento|câmara|"
        "câmara_dos_deputados|comissão|comissões|conselho_de_ministros|gabinete|presidência|discussão|"
        "debate|análise|estudo|revisão|apreciação|consulta|consulta_pública|parecer|tramitação|"
        "assinatura|votação|generalidade|especialidade [e] [está] [em] "
        "[discussão|debate|análise|estudo|revisão|apreciação], há|existem|temos|registam-se|registaram-se|houve "
        "[importantes|bons|significativos] avanços|progressos "
        "[importantes|significativos|substanciais|concretos] [mas|embora|porém] [não|ainda_não|falta|ainda_falta] "
        "[está|se|concluímos|concluir|foi] [terminada|concluída|completa|finalizada|terminado|concluído|cumprida], "
        "avançámos|avançamos|temos_avançado|avançou-se bastante|muito|consideravelmente|significativamente|um_pouco, "
        "mas ainda falta|não_concluímos|não_terminámos|não_acabámos, uma|um "
        "equipa|equipe|grupo|comité|comissão|consultor [técnico|de_trabalho] está|trabalha|encontra-se [a] "
        "elaborar|redigir|preparar|trabalhar|elaborando|redigindo|preparando|trabalhando|rever|revisando "
        "[o|a|nisso|nisto|no] [regulamento|texto|lei|proposta|projeto|diploma], os|as|o|a "
        "trabalhos|ações|diligências|consultas|trabalho|processo|implementação "
        "prosseguem|continuam|avançam|decorrem|prossegue|continua|avança|decorre|segue_os_seus_trâmites|"
        "segue_o_seu_curso|estão_a_decorrer, prosseguem|continuam|decorrem os|as "
        "trabalhos|ações|consultas|diligências, tá andando|em_andamento|indo|rolando|caminhando, tamos "
        "nisso|a_tratar|trabalhando, estamos|andamos a tratar disso|disto|do_assunto, estamos "
        "nisso|nisto|em_cima_disso, começou|iniciou|arrancou|começaram|iniciaram [em_março|em_setembro|no_verão] e "
        "continua|prossegue|continuam|segue|prosseguem, "
        f"{_GOING_ON} bem|normalmente|aos_poucos|lentamente|devagar|a_bom_ritmo, [já] começou|começaram a ser "
        "redigido|redigida|elaborado|elaborada|preparado|tratado|tratada|revisto, está|estão a ser "
        "redigido|redigida|elaborado|elaborada|preparado|preparada|tratado|tratada|revisto|discutido|finalizado"
    ),
    Status.FULLY_IMPLEMENTED: (
        "pronto terminada|terminado|feito|concluído|concluída, já a|o|as|tudo "
        "fizemos|cumprimos|terminámos|terminamos|executámos|executamos|concluímos|implementámos|fechámos, "
        "assunto|tema|caso|dossier encerrado|resolvido|arrumado|fechado, tá "
        "feito|feita|pronto|pronta|concluída|resolvido, missão cumprida, "
        "fizemos|já_fizemos|cumprimos|já_cumprimos|concluímos|já_concluímos tudo, "
        f"já ficou [pronto|pronta|feito|feita], já está [tudo] {_DONE}"
    ),
    Status.PARTIALLY_IMPLEMENTED: ("[está] a meio [caminho], a meio caminho"),
    Status.BLOCKED: (
        "emperrada|emperrado|encalhada|encalhado|atolada|atolado|engavetada|engavetado|travada|travado|"
        "empancada|empancado|entravada|entravado|atravancada|obstaculizada, "
        "parou|empancou|emperrou|travou|congelou|suspendeu-se|paralisou|encravou "
        "[tudo|o_processo|a_implementação|o_trabalho], ficámos|ficamos sem "
        "fundos|verbas|verba|orçamento|financiamento|recursos, está|tá [tudo] "
        "parado|bloqueado|suspenso|travado|congelado|congelada"
    ),
}
PHRASEBOOK = Phrasebook(_SIGNS, _STATUSES, _EVERYDAY)
