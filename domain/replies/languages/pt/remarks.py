"""Portuguese: how people lead to what they report, class it, and end."""

from collections.abc import Mapping

from domain.replies.languages.pt.statuses import _BEGUN, _DONE, _FULLY, _PARTLY, _STOPPED
from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_WAY = "processo|curso|andamento|marcha|execução|tramitação|implementação|desenvolvimento"
_STEPS = (
    "elaboração|redação|redacção|consulta|consultas|consulta_pública|revisão|desenho|validação|auscultação|aprovação|"
    "discussão|análise|estudo|planeamento|planejamento|formulação|preparação|execução|formação|capacitação|licitação|"
    "contratação|concertação|diálogo|construção|teste|testes|parecer|debate|tramitação|ajustes|implementação|"
    "desenvolvimento|levantamento|regulamentação|recolha|coleta|sistematização|adequação|negociação|seleção|aquisição"
)
_OF_STEPS = "|".join(f"de_{step}" for step in _STEPS.split("|"))
_CLASSING = (
    "reportamos|reporto|reporta|classificamos|classifica|qualificamos|consideramos|considera|registamos|registramos|"
    "registra|regista|declaramos|declara|informamos|marcamos|marco|avaliamos|avalia|damos|dou|demos|temos|tenho|pomos|"
    "ponho|deixamos|deixo|anotamos|anoto|assinalamos"
)
_SUBJECT = "[a|esta|dita|a_presente|o|este] [recomendação|medida|ponto|compromisso|item]"

_SIGNS: Mapping[Sign, str] = {
    Sign.EXTEND: (
        "reagendar|reagendem|remarcar|remarquem|reprogramar|reprogramem [a|o] [entrega|prazo|data|envio] [para|até] "
        "[o|dia]"
    ),
    Sign.WORK: ("em consulta|consultas [com|junto] [a|o|as|os], o|um|nosso|este|dito|seu plano"),
    Sign.AND: ("e com isso|isto, e assim, e por isso, e portanto"),
    Sign.PARTLY: ("na_maior_parte|na_sua_maior_parte|na_sua_maioria|em_grande_parte|maioritariamente|majoritariamente"),
    Sign.DOUBT: (
        "assim_que|logo_que|tão_logo|mal nos|se|tenhamos|haja|saia|chegue|o|a|os|as|aprovem|nomeiem|assinem|termine|"
        "terminem|possamos"
    ),
    Sign.GREETING: (
        "tudo bem [contigo|convosco|com_vocês|com_você|consigo|por_aí], como vai|vão|está|estão tudo|você|vocês|"
        "o_senhor|a_senhora, tudo bom, blz, beleza"
    ),
    Sign.FILLER: (
        "em_relação|relativamente|face|comparado|comparando ao|com_o mês|ano|trimestre|semestre|relatório passado|"
        "anterior, gentilmente, encarecidamente, respeitosamente, a gentileza de, amavelmente, durante, ao longo de|"
        "do, no decurso de|do, no decorrer de|do, [desde] [o|ao|do] último|anterior relatório|ofício|reporte|informe "
        "enviado|remetido|apresentado, [aí|aqui] vai|vão o|a|os|as|nosso|nossa|meu|minha relatório|resposta|respostas|"
        "atualização|ponto_de_situação|estado|detalhe|dados|situação, [em_relação|relativamente|face] do|ao|o|"
        "do_nosso|ao_nosso|no|no_nosso relatório|informe|ofício|envio [anterior] de janeiro|fevereiro|março|abril|"
        "maio|junho|julho|agosto|setembro|outubro|novembro|dezembro, só consigo|conseguimos responder|informar "
        f"[sobre] [à|a], {_CLASSING} {_SUBJECT} como|por, considera-se|regista-se|registra-se|reporta-se|classifica-se "
        f"{_SUBJECT} como, [o|a] [seu|nosso|sua|nossa] estado|status|situação [atual] é [o|a] [de] [seguinte], pelo "
        "exposto, diante do exposto, face ao exposto, ante o exposto, diante disso, perante isto|isso, face a isto|"
        "isso, nestes termos, assim sendo, sendo assim, consequentemente, em consequência, nesse|neste sentido, dito "
        "isto|isso, com base nisso|nisto, por tudo isto|isso, dessa|desta forma|maneira, com isso, com isto, em "
        "conclusão, em concreto, concretamente, em linhas gerais, área técnica, esta área técnica, a nossa área "
        "técnica, desta|nesta direção|unidade|secretaria|coordenação|diretoria, esta direção|secretaria|unidade|"
        "coordenação|diretoria, por incumbência|indicação da|do, diz|diga|põe|ponha|anota|anote|escreve|escreva|"
        "regista|registre|marca|marque [lá|aí|aqui] que, põe|ponha|anota|anote|marca|marque [lá|aí] [como], escrevo "
        "para|por, venho dizer|avisar [que], aviso|avisamos que, conto que, no que diz respeito a|à|ao|às, quanto à|"
        "ao|às|aos, no tocante a, das recomendações da|do upr|rpu|epu, das da rpu|upr|epu, só posso|podemos responder|"
        "informar [sobre|quanto] [a|à|da], respondo|respondemos sobre|quanto [a|à], ao fecho do|deste ano|mês|"
        "relatório, agora sim, isso sim, agora já, como vos|lhe|lhes disse|dissemos [antes|ontem], olha, olha que, "
        "esclareço que, esclarecemos que, preciso que, por via das dúvidas, nesta data, nesta altura, neste instante, "
        "nos dias de hoje, ao dia de hoje, na presente data, segundo informado pela área, informe, último informe, em "
        "relação ao último informe, em relação ao informe anterior, desde o último informe, em relação ao último|"
        "anterior informe|ponto_de_situação|envio|reporte, a fim de esclarecer, item, ok, certo"
    ),
    Sign.SINCE: (
        "por causa de|da|do|das|dos, por eleições|férias|feriados|auditoria, devido às|aos, por razões|motivos|motivo "
        "de carga|força|trabalho|saúde|agenda|doença [laboral|maior|de_trabalho], conforme consta|se_comprova|atesta "
        "[no|na|do|da|nos|nas], tal como consta no|na|do|da, como consta no|na|do|da, como o|a comprova|comprovam|"
        "demonstra|demonstram, em razão de|do|da, fruto de|do|da, em consequência de|do|da, por decisão de|do|da, por "
        "ordem de|do|da, por culpa de|do|da, por conta de|do|da, por greve|corte|cortes|reestruturação|mudança de|do|"
        "da, por causa de, apesar de que, cuja, cujo, a|o qual, os|as quais"
    ),
    Sign.PROMISE: (
        "depois|mais_tarde|à_parte|amanhã|logo passo|passamos|mando|mandamos|envio|enviamos|respondo|respondemos|"
        "passarei|mandarei|enviarei|responderei|passaremos|enviaremos|partilho|compartilho, passo|passamos|mando|"
        "mandamos|envio|enviamos|respondo|respondemos|passarei|mandarei|enviarei|responderei|passaremos|enviaremos|"
        "partilho|compartilho -as|-a|-os|-o|depois|mais_tarde|à_parte|amanhã|logo|em_breve, passo|passamos|mando|"
        "mandamos|envio|enviamos|respondo|respondemos|passarei|mandarei|enviarei|responderei|passaremos|enviaremos|"
        "partilho|compartilho - as|a|os|o [depois|amanhã|mais_tarde|na_segunda]"
    ),
    Sign.AUTO: (
        "não estou|estarei [a] consultar|consultando|ler|lendo|ver|vendo [o|a] [meu|minha] [e-mail|email|correio|"
        "caixa], sem acesso ao|a_o e-mail|email|correio, estou|encontro-me|estarei de|em|com licença|baixa|repouso "
        "médica|médico|maternidade|paternidade"
    ),
    Sign.HEDGE: (
        "pelo|pela|com_o|com_a|com meu|minha chefe|superior|diretora|diretor, segundo eles|elas|ele|ela|dizem|consta|"
        "disseram|soube|soubemos|informações, digo o mesmo, mandaram-me|pediram-me|disseram-me [para] pôr|dizer|"
        "escrever, com a ajuda|graça|bênção de deus, com fé em deus, se deus quiser, deus queira, queira deus, deus "
        "dirá, oxalá deus, por exemplo :, num mundo ideal, vai|vá lá saber, sabe-se lá, algo se avançou|fez, alguma "
        "coisa se|foi avançou|feita|fez, digo eu, isso dizem, isso creio, isso espero, acho eu, creio eu, penso eu, "
        "se quiser, nem ideia, sei lá, politicamente|formalmente|tecnicamente falando, o que o senhor|a_senhora|vocês "
        "quiser|quiserem, ponha o que quiser, ponham o que quiserem, quer dizer, hahaha, ahah, rs"
    ),
    Sign.NO_CHANGE: (
        "não houve|há|registou|registrou [qualquer|nenhum] movimento|movimentos [algum], não há|temos|existe|houve "
        "[ainda] qualquer|nenhuma|nenhum|maior novidade|alteração|mudança|variação [a_reportar|a_informar|"
        "a_assinalar], estamos|continuamos|seguimos|está|continua na mesma situação|posição [de|do|da|que] [antes|"
        "último_relatório|trimestre_passado|mês_passado|ano_passado|trimestre_anterior|última_vez], [a_situação] "
        "mantém-se|continua|segue|está [tal] como|conforme descrita|descrito|informada|reportada|relatada|"
        "foi_descrita|foi_informada|informámos|informamos|reportámos [no|na] [nosso|nossa] [ofício|relatório|resposta|"
        "nota|informe] [anterior|passado|passada|prévio], não|também_não|tampouco teve|tiveram|sofreu|sofreram|houve|"
        "apresenta|apresentam|apresentou|apresentaram|registou|registrou|registraram|registaram|mostra [qualquer|"
        "nenhuma|mais|maiores] alteração|alterações|mudança|mudanças|novidade|novidades|variação|variações|"
        "modificação|modificações, continuamos|continua|continuam|seguimos|segue|seguem|estamos|está|estão [ainda|"
        "por_agora|por_enquanto] sem [qualquer|nenhuma|maiores] novidade|novidades|alteração|alterações|mudança|"
        "mudanças, mantém-se|mantêm-se|permanece|permanecem o|a|os|as|no|na mesmo|mesma|mesmos|mesmas estado|situação|"
        "estatuto|status|condições|termos, no mesmo estado|ponto|pé, nada mexeu|se_mexeu|mudou, vale o mesmo que, "
        "aplica-se o mesmo que, mesmo comentário|texto que, o informado|reportado [anteriormente|antes] continua|"
        "mantém-se válido|atual|em_vigor"
    ),
    Sign.BELONGS: (
        "[essa|esta|isso] quem deve|devem|tem_de|deveria responder|atender|ver|reportar|informar é o|a, deve|devem|"
        "deveria ser respondida|respondido|tratada|tratado|vista|reportada pelo|pela, cabendo|competindo|pertencendo|"
        "incumbindo|dizendo_respeito ao|à, sendo da|do|de competência|responsabilidade|alçada|atribuição do|da, é "
        "praia|seara|assunto|coisa do|da, isso|isto|essa|esta é com|de|para o|a, caberia|competiria|deveria_ser_vista "
        "ao|à|pelo|pela, disso|disto quem_trata|quem_cuida|se_ocupa|se_encarrega é|o|a [o|a]"
    ),
    Sign.OURS: (
        "[que] [ficará|fica|está] a cargo|sob_a_responsabilidade desta|deste|da_nossa|do_nosso coordenação|direção|"
        "secretaria|unidade|diretoria|departamento|gabinete|ministério|divisão|coordenadoria|serviço"
    ),
    Sign.FORWARD: (
        "são|estão_a_ser|passam_a_ser [agora] tratadas|acompanhadas|seguidas|coordenadas|tratados|acompanhados pela|"
        "pelo|por [minha|meu] [colega], [a_partir_de|desde] [segunda-feira|terça-feira|quarta-feira|quinta-feira|"
        "sexta-feira|segunda|próximo_mês|mês_que_vem|dia_um] [o|a] [vosso|seu|novo|nova] ponto_focal|contacto|contato|"
        "pessoa_de_contacto|responsável|interlocutor|interlocutora será|passará_a_ser [o|a] [meu|minha] [colega], "
        "[agora|atualmente] é|está_a_ser|está_sendo|passou_a_ser [agora] tratada|tratado|acompanhada|acompanhado|"
        "seguida|seguido|conduzida|conduzido|coordenada pelo|pela|por [o|a] [meu|minha] [colega], no meu lugar fica|"
        "ficou|está|estará|entra|entrou|responde|responderá [agora] [o|a] [meu|minha] [colega], [desde|a_partir_de] "
        "[hoje|agora|este_mês|esta_semana|janeiro|fevereiro] [a|o] [nova|novo] pessoa_responsável|pessoa_encarregada|"
        "encarregado|encarregada|responsável|contacto|contato|ponto_focal|titular [deste|do|para|por] [este|o|a|esta] "
        "[tema|assunto|dossier|ponto|recomendação] é|passa_a_ser|será [agora] [o|a] [meu|minha] [colega], quem assume|"
        "assumiu|assumirá|retoma|fica_com|ficou_com|segue|seguirá|leva|vê|toca [agora] [o|este|a|esta] [tema|assunto|"
        "dossier|processo|pasta|recomendação] [agora|a_partir_de_agora|a_partir_de_hoje|desde_agora|desde_hoje|"
        "doravante] é [o|a] [meu|minha] [colega], fica|ficou|ficará como responsável|ponto_focal|encarregado|"
        "encarregada [o|a] [colega], substitui-me|substitui_me [desde_hoje|agora] [o|a] [meu|minha] [colega]"
    ),
    Sign.CHARGE: (
        "encarrega-se|encarregar-se-á|ocupa-se|ocupar-se-á [agora|doravante] deste|desta|do|da acompanhamento|assunto|"
        "tema|dossier|recomendação|processo|seguimento, ficou|fica|ficará|está|estará no_meu_lugar|a_cargo|à_frente|"
        "como_responsável|como_ponto_focal [disto|do|deste|desta] [tema|assunto|recomendação], ficou|fica com o|este "
        "tema|assunto|dossier|processo, me substitui|rende neste|no tema|assunto|cargo|posto"
    ),
}
_STATUSES: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        f"[já|aí|ainda] vai|vão|vamos|anda|andam|andamos [já|ainda|bem|devagar] em {_WAY} [{_OF_STEPS}], [já] está|"
        "estão|estamos|segue|seguem|seguimos|encontra-se|continua|continuam|tá [já|ainda|agora] em [plena|pleno] "
        f"{_WAY} [{_OF_STEPS}]"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_CLASSING} [como|por] [já] cumprida|implementada|concluída|finalizada [a|esta|dita] [recomendação], [já] "
        "concluímos|cumprimos|fizemos|terminámos|terminamos|executámos|foi_feito [já] tudo o_que|quanto [nos|se] era|"
        "foi|tinha_sido|é|pedia|pediam|pediram|recomendava [pedido|solicitado|recomendado|exigido], [por_isso|"
        "portanto|então|com_isso|com_isto|pelo_que|assim] [já|esta] fica|ficou|está|dou_por|damos_por|dá-se_por|"
        f"demos_por [já] cumprida|implementada|{_FULLY}_cumprida, [cumprimos|implementámos|implementamos|executámos|"
        f"executamos|concluímos] [já] [a|esta] [recomendação] {_FULLY} {_DONE}"
    ),
    Status.NOT_STARTED: (
        "continuamos|seguimos|estamos [ainda] sem iniciar|começar|arrancar, por_agora|por_enquanto|para_já|até_agora|"
        "até_hoje|até_à_data|até_ao_momento nada|nada_foi_feito, [ainda] não temos|há nada feito|iniciado, continua|"
        f"continuam|está|estão|segue [ainda] sem {_BEGUN}|início|se_iniciar, execução|implementação [ainda] não "
        f"{_BEGUN}, nem começou|começámos|começamos|arrancou|iniciou"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "teve|tem|apresenta|regista|registra [um|uma] cumprimento|avanço|implementação|execução parcial, [está|vai|"
        f"fica|ficou|foi] [só|apenas] {_PARTLY} {_DONE}, [com] avanço|cumprimento parcial"
    ),
    Status.BLOCKED: f"[por_isso|portanto|pelo_que|então] está|ficou|continua|permanece {_STOPPED}",
}
_EVERYDAY: Mapping[Status, str] = {
    Status.FULLY_IMPLEMENTED: "[já] cumprimos com esta|ela|isto|isso|essa, já cumprimos esta",
    Status.IN_PROGRESS: (
        "vai|vão devagar|lenta|lento|devagarinho|aos_poucos mas vai|vão|avança|avançam, tá indo, está indo, em|na "
        f"[fase|etapa|período|processo] fase|etapa|processo|período de|da {_STEPS}, [já] vai|vamos|vem|anda a_andar|"
        "andando|caminhando|bem_encaminhada|encaminhada|a_caminhar"
    ),
}
REMARKS = Phrasebook(_SIGNS, _STATUSES, _EVERYDAY)
