"""Portuguese: further ways to say who answers and until when, that nothing is new, to ask, and to be polite."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign

_SIGNS: Mapping[Sign, str] = {
    Sign.FULLY: (
        "a 100, a cem, "
        "na íntegra, na totalidade, na sua totalidade|íntegra|integralidade, a 100 %, em 100 %, a cem por cento, cem "
        "por cento, do princípio ao fim, em todos os seus aspetos|pontos|termos|componentes, por completo, por "
        "inteiro, de forma|maneira total|completa|integral|plena|definitiva, à risca, de fio a pavio, em pleno"
    ),
    Sign.DONE: (
        "finalizada|finalizado|satisfeita|satisfeito|honrada|honrado|levada_a_cabo|levado_a_cabo|"
        "levadas_a_cabo|efetuada|efetuado|efectuada|concretizada|concretizado|atendida|atendido|"
        "encerrada|encerrado|ultimada|ultimado|materializada|materializado|fechada"
    ),
    Sign.PARTLY: (
        "em certa|boa|grande medida|parte, a meias, pela metade, até certo ponto, em alguns|certos "
        "pontos|aspetos|aspectos, de_forma|de_maneira parcial, meio"
    ),
    Sign.NO_CHANGE: (
        "não há|temos|existem [quaisquer|novas] "
        "atualizações|actualizações|alterações|mudanças|novidades|dados_novos, "
        "reiteramos|mantemos|reitero|mantenho|confirmamos [o|a|nossa|nosso|as|tudo] [nossa|que] "
        "informámos|informamos|resposta|informação|relatório|reportado|dissemos|comunicámos|posição "
        "[anterior|anteriormente|antes|previamente|já|em_outubro], [nos] remetemos|remeto|remetemo-nos para|a|à "
        "[a|o] [nossa|nosso|minha] [resposta|relatório|informação|mensagem] [anterior|prévia], "
        "[continua|está|fica|segue|permanece|mantém-se] tudo "
        "na_mesma|igual|como_antes|como_dantes|como_estava|no_mesmo_pé|idêntico, tudo "
        "na_mesma|como_dantes|como_antes|igual|como_estava, continua|continuamos|está|estamos|ficou|mantém-se "
        "na_mesma|no_mesmo_ponto|no_mesmo_pé|tudo_igual, a situação "
        "mantém-se|mantém_se|é_a_mesma|não_mudou|não_se_alterou|permanece [inalterada|igual|a_mesma], "
        "mesmo|mesma|mesmos estado|estatuto|situação|resposta|status|ponto [que|de] "
        "[antes|da_última_vez|a_anterior|a_última|sempre], o mesmo que "
        "antes|da_última_vez|no_mês_passado|a_última_vez"
    ),
    Sign.ALL: ("[o_prazo] das|dos|nas|nos|às|aos três|3 [recomendações|pontos]"),
    Sign.NOT_OURS: (
        "o|a|este|esta|nosso|nossa [nosso|nossa|meu] "
        "ministério|instituição|direção|entidade|secretaria|departamento|gabinete "
        "não_tem|carece_de|não_possui|não_desempenha [nenhum|nenhuma|qualquer] "
        "papel|competência|atribuições|intervenção|responsabilidade|participação|ingerência|relação|poderes "
        "[alguma|algum] [nesta|neste|em|com|sobre] [matéria|tema|assunto|recomendação|isto|isso], não diz|dizem "
        "respeito a|ao|à|nos|connosco este|nosso|esta|nós [ministério|instituição|entidade], não diz respeito ao|à|a "
        "nosso|nossa|este|esta|nós ministério|instituição|entidade|secretaria, não nos diz respeito, "
        "[isto|isso|esta|este_assunto] não é connosco|conosco|para_nós|nosso|nossa|da_nossa_conta|da_nossa_área, "
        "[foi-nos|nos_foi|veio|chegou-nos|foi] enviada|enviado|parar|remetida|dirigida|encaminhada|atribuída por "
        "engano|erro|lapso|equívoco, não somos [nós] a|o|os "
        "entidade|instituição|órgão|autoridade|organismo|serviço|indicados|competentes|responsáveis "
        "[competente|responsável|indicada|certa|adequada], ultrapassa|excede|extravasa|foge "
        "as|às|das|da|nossas|nossa [nossas|nossa] competências|competência|atribuições|alçada|esfera, "
        "enganaram-se|equivocaram-se|enganou-se|erraram no|na|de "
        "[ministério|instituição|destinatário|morada|endereço|porta|serviço], não nós"
    ),
    Sign.BELONGS: (
        "[a|o] competência|tutela|responsabilidade|titularidade|pasta|coordenação "
        "[desta_matéria|deste_tema|na_matéria|disto|deste_assunto] é|cabe|pertence|recai|está|compete "
        "[do|da|ao|à|no|sobre] [o], é do|da|com_o|com_a|para_o|pelouro_do|alçada_do|âmbito_do|esfera_do, "
        "[isto|isso|esse_assunto|este_assunto|esta] é com|do|da|para [o|a], "
        "encaminhem|remetam|enviem|dirijam|reencaminhem|redirecionem|passem|transfiram|encaminhar|"
        "remeter|enviar|dirigir|reencaminhar|redirecionar|transferir|endereçar [por_favor] [a|o|esta|este|isto] "
        "[consulta|recomendação|pergunta|solicitação|questão|pedido|assunto] [ao|à|para_o|para_a], "
        "favor|queiram|solicitamos|pedimos encaminhar|remeter|enviar|dirigir|reencaminhar|redirecionar "
        "[a|o|esta|este|isto] [recomendação|questão] [ao|à|para], "
        "perguntem|consultem|contactem|falem|vejam|questionem|perguntar|consultar|verificar|dirijam-se|contatem "
        "[com] ao|à|o|a|com_o|com_a, [isto|esta|ela|a_recomendação] deve|deveria|devia|tem_de|tem_que [ser] "
        "dirigida|enviada|encaminhada|remetida|respondida|tratada|atribuída|endereçada [ao|à|pelo|pela], quem "
        "trata|responde|coordena|lida|cuida|lidera|tem_a_tutela|gere "
        "[disso|disto|por_isto|por_isso|com_isto|disto_tudo] é [o|a], [isso|isto] quem|trata-o vê|trata|resolve é, a "
        "entidade|instituição|autoridade|ministério competente|responsável|tutelar|líder é [o|a]"
    ),
    Sign.CHARGE: (
        "assumiu|assume|assumirá|recebeu|herdou [as|os] [minhas|meus|o_meu] "
        "funções|tarefas|dossiers|processos|cargo|responsabilidades, "
        "é que responde|trata|lida|coordena|tem [por|disso|disto|com] [isto|isso|este_assunto], é [que] [o|a] "
        "responsável|competente|entidade_competente|autoridade_competente|tutela|que_tutela|líder|"
        "quem_trata_disto|quem_responde [por_isto|por_isso|nesta_matéria|por_este_tema|disto], é que "
        "responde|trata|coordena|lida|gere|tutela|executa [por|disso|disto|com|isto|esta] [isto|isso|matéria], "
        "trata|responde|coordena|lidera|tutela|executa "
        "disto|disso|por_isto|este_assunto|esta_matéria|este_tema|isto, dará|dá|vai_dar|irá_dar|dará_a "
        "continuidade|seguimento|resposta|sequência [ao|a] [assunto|processo|isto|tema|trabalho], "
        "vai|irá|passa|passará|ficou|fica|ficará [a] "
        "assumir|assume|responder|tratar|acompanhar|encarregado|encarregada|responsável|a_cargo|encarregue "
        "[este|o|a|esta|disto|disso|com|por|deste|desta|do] "
        "[dossier|processo|assunto|tema|recomendação|pasta|isto|acompanhamento], irá|vai "
        "responder|contactar|dar_resposta|contatar|dar_continuidade [-vos|vos|lhes], responder-vos-á, "
        "substitui-me|substituiu-me|sucede-me|sucedeu-me|substituir-me-á, ocupa|ocupará|ocupou [agora] o_meu|meu|o "
        "lugar|cargo, assumiu|assume|assumirá|retoma|retomou|herdou [agora] [o|a|os|as|meus|este|esta] "
        "[dossier|processo|pasta|assunto|funções|lugar|tema|cargo|acompanhamento]"
    ),
    Sign.FORWARD: (
        "[o|a|nosso|nossa|meu|minha] [novo|nova] "
        "ponto_focal|contacto|contato|pessoa_de_contacto|responsável|encarregado|interlocutor para|de|por "
        "esta|a|este|o recomendação|tema|assunto|dossier é|será|passa_a_ser [agora] [o|a] [meu|minha] [colega], "
        "passam|passa|passarão|passará|ficam|fica|ficarão|transitam|transita|vão|são_entregues|são_transferidas "
        "[agora] para|com|a|à|ao|com_a|com_o [a|o] [meu|minha] [colega], "
        "[o|este|a|esse] assunto|tema|processo|dossier|acompanhamento|pasta|recomendação [agora|já] "
        "ficou|fica|passou|passa|está|foi_atribuído|foi_atribuída|foi_entregue|foi_confiado|transitou|foi_passado "
        "[agora] com|para|a|ao|à|nas_mãos_de|com_o|com_a [meu|minha] [colega], foi|fui "
        "designado|designada|nomeado|nomeada|indicado|indicada|substituído_por|substituída_por [o|a] "
        "[dr|dra|sr|sra|colega], quem acompanha|trata|segue|gere|coordena|responde|cuida "
        "[agora|disto|disso|do_assunto|o_processo|o_assunto|deste_tema] [agora] é [o|a] [meu|minha] [colega], "
        "agora|atualmente|desde_hoje|a_partir_de_agora|a_partir_de_hoje é|passa_a_ser|será [o|a] "
        "[meu|minha|nosso|nossa] [colega], "
        "contactar|contactem|contacte|contatar|contatem|contate|falem|falar|escrevam|escrever|dirijam-se|"
        "dirigir-se|comuniquem|tratem|tratar [com|para|ao|à|a|o] [meu|minha] [colega], "
        "passo|passei|transfiro|transferi|entrego|entreguei|remeto [agora] [o|a|este|esta] "
        "[assunto|dossier|processo|tema|pasta|recomendação] [ao|à|com|a|para] [o|a] [meu|minha] [colega], [o|a] "
        "[meu|minha|nosso|nossa] substituto|substituta|sucessor|sucessora [é|chama-se], [o|a] [novo|nova] "
        "responsável|contacto|contato|encarregado|encarregada|ponto_focal|pessoa_de_contacto|"
        "interlocutor|interlocutora [agora|atual] [é|passa_a_ser|será|chama-se], foi "
        "designado|designada|nomeado|nomeada [como] [novo|nova] [ponto_focal], escrevam|escreva|contactem|dirijam-se "
        "[doravante|agora|desde_já|directamente|diretamente] a|ao|à"
    ),
    Sign.EXTEND: (
        "que o prazo passe|mude|seja_adiado|transite para|até [o_dia]|a, o prazo passe para, passar|mudar|mover o "
        "prazo para|até, passe para|ate, "
        "alargamento|adiamento|dilação|prorrogação|extensão|ampliação|alargado|alargada|adiado|prorrogado|estendido "
        "[do|de|da] [prazo|data] [para|até|ao], "
        "podemos|podíamos|poderíamos|posso|seria_possível|dá_para|dá_pra|pode|podia [ser] "
        "entregar|enviar|responder|apresentar|mandar|remeter|ser [tudo|só] "
        "no|a|em|até|para|dia|no_dia|até_ao_dia|ao_dia, esperar|aguardar|esperem|aguardem [até|mais] [um_pouco], "
        "adiá-la|adiá-lo|passá-la|passar|mudar|empurrar [para|o_prazo|a_data] [o_dia], "
        "deem-nos|dêem-nos|concedam-nos|deixem-nos|dê-nos|arranjem-nos [mais] [uma|umas|duas|um|uns] "
        "[semana|semanas|dias|mês|tempo|tempinho|prazo], prazo adicional|extra|maior|mais_alargado|mais_longo, mais "
        "prazo, dilação"
    ),
    Sign.ANSWER: (
        "entregar|entregamos|entregaremos|entregaríamos|mandar|mandaremos|remeter|remeteremos|apresentar|"
        "apresentaremos|fazer_chegar, esperar|aguardar"
    ),
    Sign.REQUEST: (
        "precisaríamos|precisávamos|necessitaríamos|careceríamos, "
        "venho|vimos [por_este_meio] [solicitar|pedir|requerer], não "
        "conseguimos|conseguiremos|podemos|vamos_conseguir|conseguimos_cumprir cumprir|respeitar|responder|honrar "
        "[a|o|com|no|na|ao] [data|prazo], agradecíamos|agradecemos|agradecia, dá pra, dá para, que o prazo seja, "
        "seja alargado, não nos é possível [cumprir|responder] [o|no] [prazo]"
    ),
    Sign.ASK: (
        "o que é|são|significa|se, em que|qual, basta, abrange|inclui|refere-se|aplica-se [também], a que|quem, "
        "existe|há [um|algum] modelo|formulário|formato|template, não "
        "percebi|percebo|percebemos|entendi|entendemos|entendo|compreendi|ficou_claro, podem|podiam|poderiam|pode "
        "explicar|esclarecer|clarificar|indicar|precisar|reenviar, qual|quais é|são|seria"
    ),
    Sign.RHETORICAL: (
        "o que é que acham|acha|querem [que_diga], que acham|acha|lhes_parece, o que "
        "acham|acha|pensam|querem_que_vos_diga, para que perguntam, e então, adivinhem, porque é que perguntam "
        "sempre"
    ),
    Sign.RECEIVED: (
        "recebida, recebido, recebidas, recebidos, tomado nota, tomada nota, tomámos [boa] nota, acusamos|acuso [a] "
        "receção|recepção|recebimento [da|de], dado|dada por recebida|recebido"
    ),
    Sign.OURS: (
        "vamos|iremos analisar|estudar|tratar|ver|rever|examinar|apreciar|avaliar|trabalhar "
        "[com|a|nisso|nisto|disso|da] [a|nossa] [equipa|equipe|recomendação], vamos "
        "nessa|a_isso|tratar|pôr_mãos_à_obra, mãos à obra, tratamos|cuidamos|ocupamo-nos|encarregamo-nos [nós] "
        "[disso|disto|do_assunto], é connosco, é da nossa competência, é com a gente"
    ),
    Sign.AUTO: (
        "[o|a|os|as|nosso|nossa|nossos] "
        "ministério|escritório|escritórios|serviços|instituição|secretaria|gabinete|direção "
        "encontra-se|encontram-se|está|estará|estarão|estão|permanecerá|permanece|estaremos "
        "encerrado|encerrada|encerrados|fechado|fechada|fechados|em_recesso [por_motivo_de|por|devido_a|até|de], [a] "
        "sua|vossa mensagem|solicitação|email|e-mail|correspondência será|foi "
        "lida|registada|registrada|tratada|respondida|recebida_e_registada "
        "[automaticamente|no_regresso|no_nosso_regresso|com_o_número|sob_o_número|após|quando], este|esta é um|uma "
        "email|e-mail|mensagem|resposta|notificação "
        "automático|automática|gerado_automaticamente|gerada_automaticamente, encontro-me|estou|estarei "
        "[atualmente|de_momento] "
        "de_férias|em_missão|em_missão_de_serviço|de_licença|ausente|fora_do_país|em_viagem|de_baixa|em_formação, "
        "responderei|atenderei|lerei|tratarei [a_sua_mensagem] quando|no|após|assim_que|logo_que [meu] "
        "regressar|regresso|voltar|retorno, não responda [a_esta_mensagem|a_este_email], caixa de correio não é "
        "monitorizada|monitorada|vigiada"
    ),
    Sign.FILLER: (
        "ponham|marquem|registem|anotem|podem_pôr [como], deixei|deixo a|o|as direção|cargo|funções|ministério, no "
        "mês|ano passado, "
        "[neste|este|durante_o|no] trimestre|mês|semestre|período|ciclo, "
        "pq, q, tb, tbm, vc, vcs, obg, p, pra, tá, tô, tamos, né, blz, vlw, hj, dps, msm, td, tds, tendo, sendo, "
        "encontrando-se, a colega, o colega, "
        "face ao|à|aos último|última|anterior|passado "
        "reporte|relatório|informação|trimestre|mês|ponto_de_situação|envio, em relação|comparação ao|com_o|à "
        "último|última|anterior relatório|reporte|trimestre|mês, do que|que no trimestre|mês|semestre|ano "
        "passado|anterior, legislativo|legislativa|parlamentar|administrativo, "
        "não [nos] falta|resta|há [mais] nada|qualquer|mais [pendente|por_fazer|a_fazer|nada|coisa], já não falta "
        "nada, nada falta, sem pendências, não há pendências, pelo que, na verdade, para ser "
        "sincero|sinceros|franco|honesto|honestos, sinceramente, francamente, honestamente, a bem da verdade, em boa "
        "verdade, amigo, chefe, caros, até à data, até ao momento, até agora, de momento, por ora, por agora, a esta "
        "data, fui transferido|transferida, aposentei-me, reformei-me, mudei de funções|serviço, mudou, da nossa "
        "parte, pela nossa parte, do nosso lado, bastante, nesse sentido, à recomendação, o ponto focal mudou, a "
        "respeito"
    ),
    Sign.WORK: (
        "[a|o|esta|este] proposta|diploma|minuta|projeto|projecto|iniciativa|regulamento_da_lei, [as|os] "
        "formações|capacitações"
    ),
    Sign.SINCE: (
        "estando, por estar, "
        "pelo que, com a mudança de governo, por falta|carência|escassez|insuficiência|ausência de, por causa da|do, "
        "devido à|ao|a, após a|o, na sequência da|do, com a "
        "aprovação|entrada_em_vigor|publicação|promulgação|assinatura da|do, visto que, dado que, uma vez que, desde "
        "que, por motivo de|da|do, entrou em vigor, com a mudança|falta|troca|crise|pandemia [de]"
    ),
    Sign.AND: ("pelo que"),
    Sign.HEDGE: ("não é que, não é tanto que"),
    Sign.ONE_OF: ("uma delas|das_duas|das_três|destas|dessas, um deles|dos_dois|dos_três"),
    Sign.THANKS: (
        "as|os|o outras|restantes|demais|resto seguem|segue|irão|vão|seguirão|enviamos|enviarei "
        "amanhã|depois|em_breve|mais_tarde|na_próxima_semana|oportunamente"
    ),
    Sign.PROMISE: (
        "enviaremos|enviarei|respondo|respondemos|responderei|responderemos|aviso|avisarei|confirmo|"
        "confirmaremos|informarei|informaremos|envio|mando "
        "[mais_tarde|depois|em_breve|amanhã|à_parte|em_separado|oportunamente|posteriormente], "
        "mais_tarde|posteriormente|em_separado|à_parte|em_breve|oportunamente, depois "
        "digo|aviso|respondo|confirmo|envio, vou consultar|perguntar|verificar|averiguar, [está] com "
        "o|a_minha|o_meu|meu chefe|ministro|diretor|diretora"
    ),
}
DEALINGS = Phrasebook(_SIGNS)
