"""Portuguese: greetings, thanks, the openings of letters, automatic replies."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign

COURTESIES: Mapping[Sign, str] = {
    Sign.RECEIVED: (
        "recebido, recebida, recebidos, acuso a receção|recepção, acuso o recebimento, acusamos a receção|recepção, "
        "acusamos o recebimento, recebemos [a_sua_mensagem|a_mensagem], recebi [a_sua_mensagem], tomamos nota, "
        "tomei nota, tomámos nota, anotado, entendido, ciente, cientes, bem recebido, confirmamos a receção, "
        "confirmo a receção, confirmo o recebimento, a sua comunicação|mensagem, o vosso ofício|e-mail|pedido, "
        "acusamos receção|recepção|o_recebimento|o_recebido, acuso receção|recebimento, tomámos|tomamos [boa] nota, "
        "confirmamos|confirmo o|a recebimento|receção|recepção, recebido obrigado, tomei conhecimento, "
        "tomámos conhecimento, receção, recebimento, "
        "recebidas, recebemos [ambas|a_sua_mensagem|a_recomendação|as_duas|a_mensagem|a_vossa_mensagem], "
        "acusamos [a] receção|recepção|recebimento [de|da_vossa_mensagem|da_recomendação|de_ambas], acuso [a] "
        "receção|recepção|recebimento [de|da_mensagem], confirmamos a receção|recebimento [de|da_recomendação], "
        "tomámos [boa] nota, tomo nota, registado, registrado, percebido, ficamos cientes, combinado, de acordo, "
        "concordo, certo, visto, ok recebido, "
        "recebi, acusamos a receção, tomamos [boa] nota"
    ),
    Sign.THANKS: (
        "bem feito, obrigado, obrigada, muito obrigado, muito obrigada, agradeço, agradecemos, grato, grata, gratos, "
        "de acordo, perfeito, ok, está bem, pela sua mensagem|ajuda|atenção, pela mensagem, pelo e-mail|email|"
        "lembrete|seu_email, bom dia, bom fim de semana, desde já, bom trabalho, continuação de bom trabalho, "
        "boa semana|tarde|noite|continuação, ótimo dia|fim_de_semana, um bom dia|fim_de_semana, uma boa semana|"
        "tarde, pela atenção|colaboração|compreensão|ajuda|disponibilidade|mensagem, pelo contacto|contato|aviso|"
        "apoio, de nada, abraço, com os meus agradecimentos, obrigado desde já, obrigados, valeu, disponha, "
        "desculpe|desculpem|perdão|perdoe|perdoem [por|pela|pelo] [o] [demora|atraso|incómodo|incômodo], "
        "desculpas pela|pelo demora|atraso, peço|pedimos desculpa|desculpas [pela_demora|pelo_atraso|"
        "pelo_incómodo], lamento|lamentamos a|o demora|atraso, sinto muito, muito amável, mil obrigados, "
        "obrigado|obrigada|obrigados [pela_atenção|pela_mensagem|pelo_lembrete|pela_paciência|pela_compreensão|"
        "pela_ajuda|pelo_apoio|por_tudo|desde_já|mais_uma_vez|novamente|a_todos|pelo_contacto|pelo_contato|"
        "pela_informação|por_avisar|por_lembrar|pela_vossa_mensagem|pela_vossa_atenção|pela_vossa_paciência|"
        "pelo_vosso_trabalho], muito obrigado|obrigada|obrigados [pela_atenção|pela_mensagem|pelo_lembrete|"
        "pela_paciência|pela_compreensão|por_tudo|a_todos|pela_ajuda|pela_vossa_mensagem|pelo_apoio|desde_já|"
        "mais_uma_vez], agradeço|agradecemos [desde_já|muito] [a_atenção|a_mensagem|a_paciência|o_lembrete|"
        "a_vossa_mensagem|a_vossa_atenção|a_compreensão|o_contacto], agradecido, agradecida, ficamos|fico à [sua|"
        "vossa] disposição, ao dispor, ao vosso dispor, um abraço, abraços, abs, beijinhos, saudações, "
        "atenciosamente, atentamente, cumprimentos, melhores cumprimentos, bom|boa|ótimo|ótima|feliz|excelente "
        "fim_de_semana|dia|tarde|semana|noite|trabalho|ano|continuação|feriado [para_todos|a_todos|para_vocês|"
        "para_si], tenha|tenham|desejo|desejamos [um|uma|a_todos] [bom|boa|ótimo|ótima|excelente] [dia|semana|"
        "fim_de_semana|tarde|noite], até breve|logo|amanhã|já, tchau, adeus, parabéns, excelente, beleza, vlw, "
        "blz, fixe, tá bom, tudo bem, não tem de quê, com certeza, com muito gosto, "
        "ótimo, tá bem, "
        "feliz|próspero ano_novo|natal|páscoa|2027 [a_todos|para_todos|a_toda_a_equipa|para_vocês], feliz ano "
        "[novo] [a_todos|para_todos], e feliz ano novo, boas festas|entradas, bom ano [a_todos|novo], um bom "
        "ano, votos de bom ano|um_bom_ano|boas_festas, a todos, a todas, a toda a equipa|equipe, para toda a "
        "equipe|equipa, os melhores votos, bom domingo, bom finde, bom fds, bjs, bj, beijos, "
        "sempre às ordens, às ordens, não há de quê, por nada, disponham, ao seu|vosso dispor, um prazer, o "
        "prazer é nosso|meu, foi um prazer, igualmente, sem problema, não há problema, não tem problema, "
        "imagina, ora essa, com todo o gosto, fico ao dispor, sempre ao dispor, estamos ao dispor"
    ),
    Sign.GREETING: (
        "olá, bom dia, boa tarde, boa noite, caro, cara, caros, caras, caro colega, caros colegas, cara colega, "
        "caras colegas, prezado, prezada, prezados, prezadas, prezados colegas, prezados senhores, prezado senhor, "
        "prezada senhora, exmo, exma, exmos, exmas, senhor, senhora, sr, sra, senhores, senhoras, colega, colegas, "
        "a todos, excelência, estimados, excelentíssimos senhores, exmos senhores, exma senhora, exmo senhor, "
        "ilustres, espero que esteja|estejam bem, espero que se encontre|encontrem bem, boa tarde a todos, "
        "bom dia a todos, estimado, estimada, estimados colegas, oi, ola a todos, saudações, "
        "bom|boa dia|tarde|noite|tardes [a_todos|a_todas|caros|caro|cara|colegas|equipa|equipe], caro|cara|caros|"
        "caras|prezado|prezada|prezados|prezadas|estimado|estimada|estimados|estimadas [colega|colegas|senhor|"
        "senhora|senhores|equipa|equipe|amigos|amigo|amiga|todos|todas], olá|oi [a_todos|a_todas|equipa|equipe|"
        "pessoal|bom_dia|boa_tarde|tudo_bem], exmo|exma|exmos senhor|senhora|senhores|sr|sra|srs, viva, tudo "
        "bem, espero que esteja|estejam [tudo] bem, espero que este e-mail o|a|os encontre bem, pessoal"
    ),
    Sign.OPENING: (
        "informar|informá-los|informá-lo|comunicar|confirmar|referir|indicar|dar_conhecimento|levar_ao_conhecimento|"
        "fazer_saber|esclarecer que, informar|comunicar o seguinte, informo|informamos|comunico|comunicamos|"
        "informa-se|confirmo|confirmamos|esclarecemos que, vimos por este meio informar|comunicar que, para informar|"
        "dizer que, cabe|cumpre|importa referir|informar|salientar|assinalar que, cumpre-nos informar|"
        "comunicar [que], cumpre-me informar|comunicar [que], como segue, o seguinte"
    ),
    Sign.AUTO: (
        "resposta automática, mensagem automática, fora do escritório, ausente do escritório, estou|estarei ausente|"
        "de_férias|de_licença|fora, encontro-me ausente|de_férias|fora, ausência temporária, "
        "esta é uma resposta automática, esta é uma mensagem automática, regresso no dia, estarei de volta, "
        "já não trabalha, não trabalha mais, de licença até, de férias até, acesso limitado ao e-mail, estou|"
        "estarei em viagem|missão|serviço_externo, durante a minha ausência, na minha ausência, estarei de regresso|"
        "volta, no meu regresso, já não trabalho, não trabalho mais, este e-mail já não, encontro-me em missão|"
        "de_baixa|em_viagem, de férias até|de, regressarei, mensagem de ausência, ausente até, retornarei"
    ),
}
