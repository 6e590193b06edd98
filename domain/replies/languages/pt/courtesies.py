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
        "tomámos conhecimento, receção, recebimento"
    ),
    Sign.THANKS: (
        "bem feito, obrigado, obrigada, muito obrigado, muito obrigada, agradeço, agradecemos, grato, grata, gratos, "
        "de acordo, perfeito, ok, está bem, pela sua mensagem|ajuda|atenção, pela mensagem, pelo e-mail|email|"
        "lembrete|seu_email, bom dia, bom fim de semana, desde já, bom trabalho, continuação de bom trabalho, "
        "boa semana|tarde|noite|continuação, ótimo dia|fim_de_semana, um bom dia|fim_de_semana, uma boa semana|"
        "tarde, pela atenção|colaboração|compreensão|ajuda|disponibilidade|mensagem, pelo contacto|contato|aviso|"
        "apoio, de nada, abraço, com os meus agradecimentos, obrigado desde já, obrigados, valeu, disponha"
    ),
    Sign.GREETING: (
        "olá, bom dia, boa tarde, boa noite, caro, cara, caros, caras, caro colega, caros colegas, cara colega, "
        "caras colegas, prezado, prezada, prezados, prezadas, prezados colegas, prezados senhores, prezado senhor, "
        "prezada senhora, exmo, exma, exmos, exmas, senhor, senhora, sr, sra, senhores, senhoras, colega, colegas, "
        "a todos, excelência, estimados, excelentíssimos senhores, exmos senhores, exma senhora, exmo senhor, "
        "ilustres, espero que esteja|estejam bem, espero que se encontre|encontrem bem, boa tarde a todos, "
        "bom dia a todos, estimado, estimada, estimados colegas, oi, ola a todos, saudações"
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
