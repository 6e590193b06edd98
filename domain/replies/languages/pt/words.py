"""Portuguese: the words that replies are read by."""

from domain.replies.languages.pt.courtesies import COURTESIES
from domain.replies.languages.pt.dates import DATES
from domain.replies.languages.pt.dealings import DEALINGS
from domain.replies.languages.pt.duties import DUTIES
from domain.replies.languages.pt.everyday import PHRASEBOOK
from domain.replies.languages.pt.letters import LETTERS
from domain.replies.languages.pt.ordinals import ORDINALS
from domain.replies.languages.pt.remarks import REMARKS
from domain.replies.languages.pt.statuses import EVERYDAY, PARTS, STATUSES
from domain.replies.languages.pt.topics import TOPICS
from domain.replies.vocabulary import Language, Sign

PORTUGUESE = Language(
    code="pt",
    statuses=STATUSES,
    everyday=EVERYDAY,
    dates=DATES,
    letters=LETTERS,
    phrasebooks=(PHRASEBOOK, DEALINGS, REMARKS),
    topics=TOPICS,
    signs={
        **COURTESIES,
        **DUTIES,
        **PARTS,
        Sign.NO_CHANGE: (
            "sem alterações|alteração|mudança|mudanças|novidades|novidade|modificações, nenhuma alteração|mudança|"
            "novidade, nada de novo [a_relatar|a_comunicar|a_informar], nada mudou, nada a relatar|acrescentar|"
            "informar|reportar|declarar, não há alterações|mudanças|novidades|nada_de_novo, não houve alterações|"
            "mudanças|novidades|alteração|mudança, continua igual, tudo na mesma, tudo igual, na mesma, mantém-se "
            "igual, mesma situação, mesmo estado, situação inalterada, inalterada, inalterado, não se registaram|"
            "registraram|verificaram|registou alterações|novidades|mudanças, não foram registadas|registradas "
            "alterações|mudanças, não houve evolução, não há alterações a registar|assinalar|reportar, nada a "
            "assinalar|registar, situação idêntica [à_anterior], sem alterações a registar|assinalar, sem nada a "
            "acrescentar, continuamos sem novidades|alterações, situação mantém-se [igual|inalterada], continuam "
            "iguais|na_mesma, sem novos desenvolvimentos, sem evolução, sem nenhuma alteração|novidade, a situação "
            "não mudou|se_alterou, não se alterou, não mudou nada, nada se alterou, mantêm-se iguais, a situação "
            "mantém-se, continua na mesma, sem qualquer alteração, nada de novo|a_acrescentar|a_relatar|a_reportar|"
            "a_informar|a_assinalar|a_declarar|a_registar|a_adicionar, nada a acrescentar|relatar|reportar|"
            "informar|assinalar|declarar|registar|adicionar, sem novidade|novidades|alterações|alteração|mudança|"
            "mudanças|variação|modificações|atualizações [a_reportar|a_relatar|por_agora|de_momento], igual à "
            "última_vez|anterior, igual ao último_relatório|relatório_anterior|anterior, igual da última vez, tal "
            "como antes|da_última_vez|no_último_relatório|no_relatório_anterior, o mesmo [de_antes|da_última_vez|"
            "que_antes|de_sempre|que_da_última_vez], a mesma situação|resposta|coisa [de_antes|da_última_vez|"
            "que_antes|que_da_última_vez|do_último_relatório|do_ano_passado], mesma situação|resposta|coisa "
            "[de_antes|da_última_vez|que_antes|que_da_última_vez|do_último_relatório|do_ano_passado], mesmo estado|"
            "ponto|estatuto [de_antes|da_última_vez|que_antes], o mesmo estado|ponto [de_antes|que_antes|"
            "da_última_vez], tudo segue|está|continua|permanece|se_mantém igual|como_estava|como_antes|"
            "sem_alterações|na_mesma|inalterado, continuamos|estamos|seguimos iguais|na_mesma|no_mesmo_ponto|"
            "como_antes|sem_alterações|sem_novidades, segue|seguem|continua|continuam|permanece|permanecem|"
            "mantém-se|mantêm-se|se_mantém igual|iguais|na_mesma|como_estava|no_mesmo_estado|sem_alterações|"
            "sem_novidade|sem_novidades|sem_mudanças|tal_qual|inalterada|inalterado|inalteradas, nada mudou|"
            "se_alterou|variou|evoluiu, não mudou [nada], não mudaram, não houve|há|temos [quaisquer|qualquer|"
            "nenhuma] alterações|mudanças|novidades|novidade|alteração|mudança|nada_de_novo|evolução|"
            "desenvolvimentos|nada_a_acrescentar [a_reportar|a_assinalar|a_registar|a_relatar], idem, idem ao "
            "relatório anterior, idem aspas, não avançou nem recuou, não se moveu, não evoluiu, reitera-se o "
            "informado, como|tal_como|igual_a|conforme|o_mesmo_que em|na|no|indicado_na nossa|nosso|última|último "
            "anterior|última|último|resposta|relatório resposta|relatório|anterior, tal como na nossa resposta "
            "anterior, como na nossa resposta anterior, ver a nossa resposta anterior, remetemos para a nossa "
            "resposta|o_nosso_relatório anterior, como da última vez, como antes, mantém-se a nossa resposta "
            "anterior, nada de novo [a_reportar|a_relatar|a_declarar|a_assinalar|a_comunicar|a_acrescentar|"
            "a_registar|para_reportar], não temos|tenho nada a acrescentar|adicionar|reportar|informar [de_novo], "
            "tudo como antes|estava|dantes|da_última_vez, a situação mantém-se|continua|permanece [inalterada|"
            "igual|na_mesma|a_mesma|sem_alterações], mantém-se inalterada|igual|na_mesma"
        ),
        Sign.NOT: (
            "não, nunca, nem, tampouco, jamais, nenhum, nenhuma, sem, longe, nada, impossível, falso, incompleta, "
            "incompleto, ninguém, carece, nenhuns, nenhumas, pouco, nulo, negativo, qualquer, nenhuma delas, "
            "nenhuma das três|duas|recomendações, nem sequer"
        ),
        Sign.DOUBT: (
            "será, serão, seria, deveria, deve, devem, deverá, deverão, poderia, pode, poderá, talvez, vai, vão, "
            "vamos, em breve, brevemente, amanhã, no próximo ano|mês, na próxima semana, para o ano, próximo, "
            "próxima, se, quando, uma vez, assim que, esperamos, espero, espera-se, previsto, prevista, prevê-se, "
            "planeamos, planejamos, planeado, planejado, pretendemos, por implementar, a implementar, a ser, "
            "quase, praticamente, provavelmente, aparentemente, parece, creio, cremos, acho, achamos, penso, na "
            "minha opinião, até, antes de, pendente, futura, futuro, mais ou menos, aproximadamente, ou, estará, "
            "tentamos, propomos, com vista, objetivo, supostamente, por fazer, logo que, irá, irão, terá, teremos, "
            "estarão, estaremos, seriam, aguarda, aguarda-se, aguardamos, à espera, sujeito a, desde que, em caso "
            "de, depende, projeto, minuta, dúvido, duvido, em estudo, em análise, caso, vamos ter"
        ),
        Sign.LIMIT: (
            "sozinhos, exclusivamente, falta, faltam, salvo, exceto, excepto, mas, porém, contudo, no entanto, "
            "todavia, só, somente, apenas, embora, apesar, parcialmente, em parte, algumas, alguns, maioria, "
            "metade, resta, restam, à exceção, primeira fase|etapa|parte, fase, etapa, ainda, enquanto que, no "
            "máximo, quando muito, várias, vários, restante, mal, revogada, revogado, revogaram, revogou, anulada, "
            "anulado, anularam, anulou, abandonada, abandonado, abandonaram, cancelada, cancelado, cancelaram, "
            "expirou, caducou, retirada, retirado, revertida, revertido, reverteram, sem efeito"
        ),
        Sign.ASK: (
            "queira|queiram|favor|por_favor confirmar|confirme|confirmem, confirmem, confirme, o que, quem, qual, "
            "quais, quando é, quanto, onde, por que, porquê, porque é que, como, poderia|poderiam|podem|pode "
            "esclarecer|explicar|indicar|nos_dizer|dizer-nos|nos_esclarecer, por favor esclareça|esclareçam|"
            "explique|indique, devemos, temos de, tenho uma pergunta|dúvida, temos uma pergunta|dúvida, não "
            "entendo|entendi|compreendo|percebo, não entendemos|compreendemos|percebemos, pergunta, dúvida, é "
            "isto, podemos, poderíamos, posso, qual é, quais são, podem, podiam, poderiam, pode, é possível, seria "
            "possível, a que, de que, para que, até quando, quem é, quando termina, será que"
        ),
        Sign.ALL: (
            "todas, todos, tudo, todas as|estas|nossas recomendações, todas as nossas recomendações, todos os "
            "pontos, todas elas, ambas [as] [recomendações], ambos, as duas [recomendações], as três|quatro|cinco "
            "[recomendações], as 2|3|4|5 recomendações, cada uma [delas], cada recomendação, a totalidade, as|os|"
            "nossas|estas três|duas|quatro|cinco|seis|2|3|6 [recomendações|pontos], todas sem exceção, o conjunto "
            "[das_recomendações], as seis, absolutamente todas, nas|das|às|para_as|nas_nossas três|duas|seis|2|3 "
            "[recomendações], em todas [elas], em ambas, de todas [elas], para todas [elas], das duas, nas duas"
        ),
        Sign.REST: (
            "as demais [recomendações], os demais, as outras [recomendações], a outra [recomendação], as restantes "
            "[recomendações], todas as outras|demais [recomendações], o resto, o restante, as outras duas|três|"
            "quatro|2|3 [recomendações], os outros dois|três, as duas|três restantes, as duas outras, as restantes "
            "duas, as que faltam, os restantes, as demais duas, nas|das|às|pelas|com_as|para_as|nos|dos|aos demais|"
            "outras|outros|restantes [recomendações|duas|três], demais, demais recomendações, nas|das|às outras|"
            "restantes duas|três, a outra, o outro, o outro assunto|tema|ponto, sobre a outra, da outra, quanto à "
            "outra, o que falta, a outra recomendação"
        ),
        Sign.EXCEPT: (
            "exceto, excepto, salvo, menos, mas, à exceção de|da|do, com exceção de|da|do, fora, tirando, à "
            "exceção da|do|de, com a exceção da|do|de, excetuando"
        ),
        Sign.AND: (
            "e, bem como, também, além disso, depois, &, enquanto, enquanto que, ao passo que, por isso, portanto, "
            "de modo que"
        ),
        Sign.FILLER: (
            "de facto, de fato, o, a, os, as, um, uma, de, do, da, dos, das, este, esta, estes, estas, isto, esse, "
            "essa, isso, é, são, está, estão, estamos, foi, foram, tem, têm, temos, sido, se, nos, nós, nosso, "
            "nossa, em, no, na, ao, à, para, por, com, sobre, quanto a|à|ao, relativamente a|à, no que se refere a|"
            "à, em relação a|à, referente, recomendação, recomendações, situação, implementação, estado, ponto, "
            "número, aqui, agora, atualmente, hoje, já, até à data, até o momento, até ao momento, por enquanto, "
            "por agora, neste momento, de momento, continua, segue, abaixo, seguinte, queira, queiram, favor, por "
            "favor, ver, encontrar, temos o prazer de, tenho o prazer de, informar, informo, informamos, "
            "informa-se, confirmar, confirmo, confirmamos, dizer, comunicar, que, consideramos, considero, "
            "considerada, sim, bem, atual, finalmente, efetivamente, vos, lhe, lhes, o ministério, o nosso "
            "ministério, o governo, matéria, esta matéria, por fim, desde o|nosso último relatório, desde a última "
            "vez, desde a nossa última resposta|comunicação, esta questão, este assunto, pelo nosso ministério, "
            "pelos nossos serviços, desta recomendação, da recomendação, assinalar, registar, anterior, pelo, "
            "pela, o nosso ministério|departamento|gabinete, nosso ministério, a nossa instituição|direção, "
            "equipa, equipe, vossa equipa, muito, a este respeito, sobre este ponto, infelizmente, "
            "lamentavelmente, felizmente, em resposta a|ao|à, vosso, vossa, ofício, pedido, mensagem, e-mail, na "
            "sequência de|do|da, a nossa resposta, resposta, respostas, atualização, ponto de situação, situação "
            "atual, encontra-se, encontram-se, se encontra, se encontram, encontramo-nos, da nossa parte, por "
            "nosso lado, igualmente, referida, referidas, mencionada, supracitada, em apreço, em epígrafe, ficou, "
            "tá, tão, como referido, comentário, comentários, observação, observações, presente, por este meio, "
            "vimos, cumpre, cumpre-nos, mesma, mesmo, ainda, oficialmente, ser, assunto, tema, esta recomendação, "
            "haver, há, a gente, desde [o|a|nosso|nossa|o_nosso|a_nossa|meu|o_vosso] último|última|anterior "
            "relatório|reporte|vez|mensagem|resposta|comunicação|atualização|envio|e-mail|lembrete, desde então, "
            "desde o relatório anterior|passado, em relação ao|à último|última|anterior relatório|vez|resposta, "
            "face ao último relatório, relativamente ao último relatório, desde a vez anterior|passada, comparado "
            "com o último relatório|a_última_vez, tudo, todos, pois, enfim, em suma, em resumo, resumindo, para "
            "vossa|sua informação, informo|informamos|comunico|comunicamos|confirmo|confirmamos|reporto|reportamos|"
            "indico|indicamos|digo [que|vos_que|lhe_que], cabe|cumpre informar|referir|assinalar|notar [que], "
            "podemos|posso informar|confirmar|dizer|reportar [que], tenho|temos a|o honra|prazer|gosto de informar|"
            "comunicar|vos_informar|o_informar que, vimos por este meio informar [que], venho por este meio "
            "informar [que], vimos informar que, venho informar que, serve a presente|o_presente para informar "
            "[que], levo|levamos ao [seu|vosso] conhecimento que, boas notícias, boa notícia, má notícia, a boa "
            "notícia é que, rápida|breve|pequena atualização, breve|curta resposta, segue|seguem [a|o|abaixo] "
            "[resposta|atualização|ponto_de_situação|informação|respostas|nossa_resposta|abaixo], aqui vai|vão|"
            "segue [a] [resposta|atualização], direção|departamento|área|unidade|gabinete|secretaria|divisão|"
            "serviço [de|do|da], dossiê, processo, trâmite, caso, ficheiro, do nosso lado, cá, por cá, por aqui, "
            "por parte do nosso ministério, até hoje, hoje em dia, graças a deus, por sorte, por azar, elas, ele, "
            "eles, tal, tais, dita, dito, a presente, a referida|mencionada|supracitada, em referência, em "
            "assunto, acima, a número, o número, a nº, no que respeita à|ao, no que toca à|ao, no tocante à|ao, no "
            "que concerne à|ao, a respeito da|do, acerca da|do, também, só, apenas, assim, desse modo, às, aos, "
            "pelas, nas, nesta, nessa, nesse, deste, no|o ano|mês|semestre|trimestre|verão passado|anterior, na|a "
            "semana passada, este ano|mês|semestre, neste ano, esta semana, recentemente, há pouco|tempo|meses|"
            "semanas|um_ano, ontem, desde há [tempo|meses|semanas], há [já] meses|semanas|anos, desde o ano|mês "
            "passado, desde a semana passada, nos últimos meses, ultimamente, do ano passado, então, ela, pelos, "
            "neste, desta, entretanto, entrementes, enquanto isso, a partir de hoje|agora|já, a contar de|desde "
            "hoje|agora, desde hoje|agora|já, contados a partir de hoje, doravante, com efeito imediato, de novo, "
            "novamente, outra vez, de modo algum, de todo, daqui em diante, de agora em diante, mudei de funções|"
            "posto|cargo, gabinete, no gabinete, bastante, aos poucos, passo a passo, nesta matéria, por ora, por "
            "sinal, no parlamento, no outono|verão|inverno passado, na primavera passada, desde o outono|verão|"
            "inverno [passado], desde a primavera [passada], no outono, no verão, no inverno, na primavera, face "
            "ao que já reportámos|reportamos|informámos|informamos|foi_informado|foi_reportado, em relação ao que "
            "já informámos|informamos|reportámos, relativamente ao que já foi informado, concreta, concretas, "
            "concreto, específica, específicas, específico, formal, tangível, real, como|conforme previsto|"
            "planeado|programado|planejado|acordado, de acordo com o previsto|plano|cronograma, segundo o plano|"
            "cronograma|previsto, dentro do prazo|previsto, a tempo, à nossa resposta|ao_nosso_relatório anterior, "
            "à resposta anterior, por isso, portanto, logo, por conseguinte, por consequência, daí, de modo que, "
            "de imediato, imediatamente, já já, como já informámos|informamos|indicámos|indicamos|dissemos|"
            "referimos|foi_informado, como referido|indicado|informado anteriormente|antes, já vos dissemos|"
            "informámos|informamos, pela segunda|terceira|enésima vez, mais uma vez, repito, repetimos, só para "
            "dizer|confirmar|informar [que], para dizer que, para confirmar que, até agora, até ao presente, até "
            "este momento, avanço :, olhe, olhem, veja, vejam"
        ),
        Sign.BUT: "mas, porém, contudo, e sim, mas sim, enquanto que, ao passo que, por outro lado, já a, já o",
        Sign.REQUEST: (
            "solicitamos, solicito, solicitar, pedimos, peço, pedir, precisamos, preciso, necessitamos, conceder, "
            "concedam, gostaríamos, agradecíamos, dar, ter, possível, requeremos, dar-nos, pedir uma, seria "
            "necessário, seriam necessários, solicita-se, solicitamos que, para responder, podemos, poderíamos, "
            "posso, agradecia, agradeceríamos, podem, podiam, poderiam, precisar, vamos precisar, vou precisar, "
            "necessito, queríamos, por favor, o prazo, prazo, seria possível, é possível, seja, que o prazo, de, "
            "até, podíamos, podiamos, podíamos ter, podemos ter, seria viável, era possível, gostávamos, deem-nos, "
            "dêem-nos, deem nos, precisaremos, vamos necessitar, necessitaremos, precisarei, faz-nos falta"
        ),
        Sign.MARKER: (
            "recomendação, recomendações, número, núm, num, ponto, pontos, parágrafo, parágrafos, ref, referência, "
            "nr, rec, recs, recom, item, itens, alínea, n.o, nos, recomendação n, questão, assunto, linha"
        ),
        Sign.SINCE: (
            "por causa de|da|do, por falta de, por motivo de, por razões de, por lei, por decreto, pela lei, pelo "
            "decreto, mediante, através de|da|do, por meio de|da|do, graças a|à|ao, desde, após, com a aprovação "
            "de|da|do, com a adoção de|da|do, conforme, nos termos de|da|do, no ano passado, no mês passado, este "
            "ano, porque, devido a|à|ao, até nova ordem|indicação, em virtude de|da|do, com o apoio de|da|do, no "
            "âmbito de|da|do, ver, vide, falta de verbas|verba|fundos|recursos|orçamento|meios, sem verbas|verba|"
            "fundos|orçamento|recursos, com a entrada em vigor, com a lei, há um, uma vez que a, pelo que, dado "
            "que, por razões, até depois de|da|do|das|dos, à espera de|da|do|das, até nova ordem, enquanto, a "
            "aguardar, pendente de|da|do, na falta de, com a promulgação|publicação|assinatura|criação|entrada|"
            "aprovação|ratificação|abertura, pelo parlamento|governo|conselho|congresso, em todo o país, a nível "
            "nacional, em todo o território, depois de, sem verbas|verba|fundos|orçamento|dinheiro|recursos|"
            "pessoal|quórum, não há verba|verbas|dinheiro|orçamento|fundos, por falta de verba|verbas|fundos|"
            "orçamento|quórum|pessoal"
        ),
        Sign.CORRECTION: (
            "correção, errata, quis dizer, queria dizer, ignore, ignorem, por engano, por lapso, anular, anulem, "
            "cancelar, enganei-me, me enganei, esqueça, esqueçam, ups, ou melhor, desconsidere, desconsiderem, em "
            "vez de, retirar, retifico, na verdade, na realidade, para dizer a verdade, para ser sincero|sincera|"
            "honesto, corrijo, corrigimos, digo, aliás"
        ),
        Sign.STILL: (
            "o trabalho, trabalho, trabalhos, os trabalhos, o processo, processo, a execução, execução, "
            "cumprimento, permanece, permanecem, só, apenas, somente, esforços, ações, atividades, medidas, "
            "mantém-se, fica, ficou, procedimento, já não está bloqueada|bloqueado|suspensa|suspenso|paralisada|"
            "travada, desbloqueada, desbloqueado, foi desbloqueada, destravada, destravou, desbloqueou, "
            "desemperrou, não se pode|consegue continuar|avançar|prosseguir|fazer_nada, não podemos|conseguimos "
            "continuar|avançar|prosseguir|fazer_nada|fazer_mais, impossível continuar|avançar|prosseguir, sem "
            "poder avançar"
        ),
        Sign.HEDGE: (
            "claro, naturalmente, obviamente, segundo o, segundo a, de acordo com, conforme diz, dizem, diz, "
            "afirma, afirmam, de alguma forma, entre aspas, acho, achamos, creio, cremos, penso, pensamos, "
            "suponho, na minha opinião, a meu ver, talvez, provavelmente, aparentemente, ao que parece, parece "
            "que, supostamente, alegadamente, diria, em princípio, em teoria, teoricamente, não tenho a certeza, "
            "não tenho certeza, mais ou menos, dizem que, como sempre, como de costume, no papel, digamos, "
            "respetivamente, respectivamente, oxalá, se não me engano, que eu saiba, tanto quanto sei, só que não, "
            "de certa forma, kkk, kkkk, rsrs, haha, até parece, pois pois, pois claro, entre nós, a versão "
            "oficial, como tudo por aqui, ouvi dizer, dizem-me, consta que, consta, a confirmar, por confirmar, ao "
            "que sei, que se saiba, sonhar não custa, assim assim, algo entre, entre as duas, difícil dizer, "
            "depende, nem sim nem não, conforme se veja"
        ),
        Sign.ANSWER: (
            "pedimos, solicitamos, precisamos, necessitamos, os nossos contributos, contributos, nossos "
            "contributos, a nossa contribuição, os elementos, informações, dados, responder, respondemos, "
            "responderemos, responderei, enviar, enviamos, enviaremos, enviarei, remeter, remeteremos, submeter, "
            "apresentar, apresentaremos, a|nossa|uma resposta|contribuição|informação, o relatório, a nossa "
            "resposta|contribuição, resposta, dar, dar-nos, conceder, conceder-nos, ter, dispor, faremos chegar, "
            "prazo, nos conceda, nos concedam, nos deem, nos dêem, deem-nos, concedam-nos, permitam-nos, dispor "
            "de, ter até, dêem-nos, dê-nos, precisávamos, precisaríamos, vamos precisar, precisaremos, vamos "
            "necessitar, necessitaremos, precisarei, faz-nos falta, far-nos-á falta, vamos querer, obter, contar "
            "com, podíamos ter, podemos ter"
        ),
        Sign.UNTIL: (
            "em, dentro de, daqui a, até, até ao, até o, até dia, antes de, antes do, o mais tardar, depois de, "
            "depois do, após, para o, dia, a"
        ),
        Sign.VAGUE: (
            "ramadão, páscoa, natal, férias, verão, o verão, carnaval, festas, segunda-feira, terça-feira, "
            "quarta-feira, quinta-feira, sexta-feira, sábado, domingo, sessão, eleições, brevemente, em breve, "
            "logo, próximo, próxima"
        ),
    },
    ordinals=ORDINALS,
    groups={
        2: "duas primeiras, dois primeiros, primeiras duas, primeiros dois, 2 primeiras, 2 primeiros",
        3: "três primeiras, três primeiros, primeiras três, primeiros três, 3 primeiras",
        4: "quatro primeiras, primeiras quatro, 4 primeiras",
        -2: "duas últimas, dois últimos, últimas duas, últimos dois, 2 últimas",
        -3: "três últimas, últimas três, 3 últimas",
    },
)
