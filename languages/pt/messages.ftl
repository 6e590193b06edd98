### Português. Registo administrativo; formas comuns a Portugal, ao Brasil e aos países africanos.

## Palavras
status-not_started = Não iniciada
status-in_progress = Em curso
status-partially_implemented = Parcialmente implementada
status-fully_implemented = Plenamente implementada
status-blocked = Bloqueada

action-report = Informação
action-no_change = Sem alterações
action-decline = Não compete à nossa instituição
action-extend = Prorrogação solicitada
action-delegate = Encaminhada a outra pessoa
action-question = Pergunta
action-acknowledge = Receção confirmada
action-unclear = Pouco claro

phase-received = Recebida
phase-assigned = Atribuída
phase-acknowledged = Assumida
phase-implementing = Em implementação
phase-submitted = Apresentada num relatório
phase-closed = Encerrada
phase-carried_over = Transferida para o ciclo seguinte
phase-archived = Arquivada

position-supported = Aceite
position-noted = Tomada nota
position-split = Aceite em parte

post-main = Ponto focal
post-alternate = Ponto focal suplente
post-validator = Autoridade de validação
post-head = Dirigente da instituição
post-coordinator = Coordenação
post-cabinet = Gabinete

role-lead = Instituição responsável
role-support = Instituição de apoio

ask-acknowledge = Receção
ask-plan = Plano
ask-progress = Progresso
ask-clarify = Esclarecimento
ask-validate = Validação

progress-provisional = Provisório
progress-reported = Comunicado pela instituição
progress-validated = Validado
progress-published = Publicado
progress-withdrawn = Retirado

channel-email = Correio eletrónico
channel-telegram = Telegram
channel-matrix = Matrix
channel-practice = Prática
channel-form = Formulário web
milestone-collect = Envio dos pedidos
milestone-chase = Prazo das respostas
milestone-validate = Validação
milestone-consult = Consulta
milestone-draft = Redação do relatório
milestone-approve = Aprovação pelo Governo
milestone-submit = Apresentação do relatório

classification-public = Pública
classification-restricted = Difusão restrita
classification-confidential = Confidencial

sending-hold = Em espera: as mensagens são preparadas, não enviadas
sending-redirect = Redirecionado: todas as mensagens vão para um só endereço
sending-live = Em serviço: as mensagens são enviadas
sending-pause = Em pausa: nenhuma mensagem é preparada

via-phone = Por telefone
via-letter = Por ofício
via-meeting = Em reunião
via-mail = Por correio eletrónico

## Ligações
list-separator = { ", " }
labelled = { $label }: { $text }
quoted = «{ $text }»
date-today = hoje
date-tomorrow = amanhã
date-yesterday = ontem
date-with-weekday = { $weekday }, { $day }

## Botões
button-no_change = Sem alterações
button-acknowledge = Compete-nos
button-decline = Não nos compete
button-validate = Confirmo
button-send_back = Devolver
button-undo = Anular a resposta { $reference }
button-confirm = Sim, fui eu que enviei
button-form = Responder no formulário
button-undo-link = Anular esta resposta
button-list = Voltar à lista
button-previous = Anteriores
button-next = Seguintes
button-later = Mais tarde
button-colleague = Encaminhar a outra pessoa
button-question = Perguntar à coordenação
button-language = Língua · Language
button-help = Ajuda
button-tomorrow = Até amanhã
button-next-week = Até à próxima semana
button-open-page = Abrir a página
button-whole-list = Ver a lista completa

## Em todas as cartas
letter-to = À atenção de { $name }, { $institution }
letter-to-person = À atenção de { $name }
letter-greeting = Exma. Senhora, Exmo. Senhor,
letter-closing = Agradecemos a sua colaboração.
act-title = O que lhe pedimos
letter-contact = Dúvidas? Queira contactar { $coordinator }.
letter-why = Recebe esta mensagem do mecanismo nacional de implementação, elaboração de relatórios e acompanhamento, na qualidade de ponto focal ou de autoridade ({ $institution }).
letter-why-coordinator = Recebe este aviso do sistema de acompanhamento do mecanismo nacional.
letter-why-function = Recebe esta mensagem do mecanismo nacional de implementação, elaboração de relatórios e acompanhamento. A sua função: { $post }.
letter-why-decided = Recebe esta mensagem do mecanismo nacional de implementação, elaboração de relatórios e acompanhamento, em resposta ao seu pedido.
letter-why-files = Recebe esta mensagem do mecanismo nacional de implementação, elaboração de relatórios e acompanhamento, acerca dos ficheiros que enviou.
letter-practice = Prática: o país e os dados são inventados; nada sai desta máquina.

## Resumo
digest-count = { $count ->
    [one] Uma recomendação aguarda a sua resposta
   *[other] { $count } recomendações aguardam a sua resposta
}
digest-overdue = { $overdue ->
    [one] uma delas em atraso
   *[other] { $overdue } delas em atraso
}
digest-subject = { digest-count }, primeiro prazo em { $day }
digest-subject-overdue = { digest-count }, { digest-overdue } (primeiro prazo em { $day })
digest-opening-gentle = { $count ->
    [one] Agradecemos que se digne responder sobre a recomendação abaixo.
   *[other] Agradecemos que se digne responder sobre as { $count } recomendações abaixo.
}
digest-opening-firm = { $count ->
    [one] Ainda não recebemos a sua resposta sobre a recomendação abaixo. Solicitamos o seu envio com a maior brevidade possível.
   *[other] Ainda não recebemos todas as suas respostas sobre as { $count } recomendações abaixo. Solicitamos o seu envio com a maior brevidade possível.
}
digest-opening-urgent = { $count ->
    [one] A sua resposta sobre a recomendação abaixo é agora urgente: sem ela, o relatório do Estado não pode ser concluído.
   *[other] As suas respostas sobre as { $count } recomendações abaixo são agora urgentes: sem elas, o relatório do Estado não pode ser concluído.
}
digest-opening-alternate = O ponto focal ainda não respondeu ({ $institution }).
digest-opening-validator = Os pontos focais ainda não responderam ({ $institution }).
digest-act-alternate = Na qualidade de suplente, queira responder em vez do ponto focal, da mesma forma.
digest-act-validator = Queira pedir aos pontos focais que respondam, ou responder pessoalmente.
digest-how-title = Como responder
digest-how = Responda a esta mensagem com as suas próprias palavras: o número, o estado e o que foi feito.
digest-how-example = Por exemplo: «{ $reference } parcialmente implementada. O projeto de lei foi aprovado em primeira leitura.»
digest-how-statuses = Estados possíveis: { $statuses }.
digest-how-words = Responda a esta mensagem com as suas próprias palavras, começando pelo número.
digest-how-acknowledge = Para confirmar a receção: «{ $reference } compete-nos.» ou «{ $reference } não nos compete.»
digest-how-other = Se nada mudou, basta «sem alterações». Pode também solicitar uma prorrogação, indicar outra pessoa ou informar que a recomendação não compete à sua instituição.
digest-form = Ou responda no formulário web, sem palavra-passe:
digest-list = A lista completa, com os textos integrais:
digest-remainder = { $count ->
    [one] Outra recomendação aguarda a sua resposta; indica-se aqui apenas a sua referência:
   *[other] Outras { $count } recomendações aguardam a sua resposta; indicam-se aqui apenas as suas referências:
}
digest-remainder-more = { $count ->
    [one] e mais uma
   *[other] e mais { $count }
}
digest-open-hint = Escolha um número para ver uma recomendação e responder.
page-of = Página { $page } de { $pages }
group-overdue = Em atraso
group-soon = A entregar dentro de uma semana
group-later = Com prazo posterior
group-deadline = { $deadline }, prazo { $due }: respostas até { $day }
group-deadline-undated = { $deadline }: respostas até { $day }

item-due = Prazo: { $day } ({ $distance })
item-overdue = { $days ->
    [one] Prazo: { $day }, um dia de atraso
   *[other] Prazo: { $day }, { $days } dias de atraso
}
item-asked = { $times ->
    [one] já solicitada uma vez
   *[other] já solicitada { $times } vezes
}
item-text = Recomendação
item-request = O que se solicita
item-last = A sua última resposta
item-last-on = A sua última resposta ({ $day })
item-last-given = Última resposta
item-last-given-on = Última resposta ({ $day })
item-last-by = Dada por
item-last-answer = { $status }. { $text }
item-institution = Instituição
item-report = Para o relatório
item-asked-whom = Pessoas contactadas
asked-since = desde { $day }
asked-times = { $times ->
    [one] uma vez
   *[other] { $times } vezes
}
asked-times-most = { $times ->
    [one] uma vez no máximo
   *[other] até { $times } vezes
}
asked-person = { $name } ({ asked-times })
asked-first = Primeiro pedido em { $day }
count-of = { $count } de { $total }
item-confidential = Confidencial: o texto nunca é enviado por mensagem. Queira consultá-lo junto da coordenação.
item-wants-acknowledge = Queira indicar se compete à sua instituição.
item-wants-plan = Queira descrever as medidas previstas, os responsáveis e os prazos.
item-wants-progress = Queira indicar em que medida foi implementada e o que foi feito.
item-wants-clarify = Queira esclarecer a sua última resposta.
item-wants-validate = Queira confirmar, ou devolver, o que a sua instituição comunicou.

## Superiores, quando faltam respostas
escalation-subject = { $count ->
    [one] { $institution }: uma recomendação sem resposta
   *[other] { $institution }: { $count } recomendações sem resposta
}
escalation-count = { $count ->
    [one] Uma recomendação sem resposta
   *[other] { $count } recomendações sem resposta
}
escalation-institutions = { $institutions ->
    [one] numa instituição
   *[other] em { $institutions } instituições
}
escalation-subject-several = { escalation-count } { escalation-institutions }
escalation-opening-head = { $count ->
    [one] Apesar dos nossos lembretes, a sua instituição não respondeu sobre a recomendação abaixo.
   *[other] Apesar dos nossos lembretes, a sua instituição não respondeu sobre as { $count } recomendações abaixo.
}
escalation-opening-coordinator = { $count ->
    [one] Apesar dos nossos lembretes, a recomendação abaixo continua sem resposta. Os responsáveis já foram contactados.
   *[other] Apesar dos nossos lembretes, as { $count } recomendações abaixo continuam sem resposta. Os responsáveis já foram contactados.
}
escalation-opening-cabinet = { $count ->
    [one] Apesar dos nossos lembretes, a recomendação abaixo continua sem resposta, o que põe em risco o relatório do Estado.
   *[other] Apesar dos nossos lembretes, as { $count } recomendações abaixo continuam sem resposta, o que põe em risco o relatório do Estado.
}
escalation-opening-vacant = { $count ->
    [one] A recomendação abaixo aguarda resposta e não é possível contactar nenhum ponto focal ({ $institution }).
   *[other] As { $count } recomendações abaixo aguardam resposta e não é possível contactar nenhum ponto focal ({ $institution }).
}
escalation-information = Não é necessário que responda pessoalmente: as respostas são dadas pelo ponto focal ou pelo suplente.
escalation-missing = O que falta
missing-since = Em falta desde { $day }
escalation-act-head = Agradecemos que providencie para que a sua instituição responda.
escalation-act-coordinator = Solicitamos o seu acompanhamento pessoal junto dos responsáveis abaixo indicados.
escalation-act-cabinet = Agradecemos que trate do assunto com o dirigente de cada instituição abaixo indicada.
escalation-act-vacant = Agradecemos que designe um ponto focal que possa ser contactado.

## Confirmação
confirmation-subject = { $count ->
    [one] Obrigado: a sua resposta foi registada
   *[other] Obrigado: as suas { $count } respostas foram registadas
}
confirmation-subject-provisional = { $count ->
    [one] Queira confirmar a sua resposta
   *[other] Queira confirmar as suas { $count } respostas
}
confirmation-subject-check = { $count ->
    [one] Queira verificar: uma resposta não foi registada
   *[other] Queira verificar: { $count } respostas não foram registadas
}
confirmation-opening = Muito obrigado. Eis o que registámos da sua mensagem.
confirmation-opening-provisional = Muito obrigado. Eis o que entendemos. Contará assim que confirmar que a mensagem é sua.
confirmation-opening-check = Muito obrigado. Nem tudo pôde ser registado; queira verificar os pontos abaixo.
confirmation-waits = O que aguarda a sua confirmação contará assim que confirmar que a mensagem é sua.
confirmation-correct = Para corrigir uma resposta, basta responder com a certa: vale a última.
confirmation-undo = Para anular uma resposta:
confirmation-confirm = Para confirmar que a mensagem é sua:
confirmation-next = Próxima resposta até { $day }
confirmation-narrative = O que foi feito
outcome-recorded = Registada
outcome-provisional = A aguardar a sua confirmação
outcome-passed_on = Transmitida à coordenação
outcome-unclear = Não registada: não tivemos a certeza do sentido
outcome-already_recorded = Já estava registada; nada foi alterado
outcome-refused = Não registada
refusal-not_charged = A sua instituição não está encarregada desta recomendação.
refusal-over = Esta recomendação está encerrada; nada mais é registado.
refusal-ask_closed = Entretanto, este pedido foi respondido ou retirado.
refusal-frozen = O relatório já não admite alterações. Queira contactar a coordenação.
refusal-date_too_early = A data solicitada deve ser posterior ao prazo atual.
refusal-not_allowed = A sua função não permite esta resposta. Queira contactar a coordenação.
refusal-unknown_reference = Nenhuma das suas recomendações tem esta referência.
refusal-nothing_to_repeat = «Sem alterações» supõe uma resposta anterior, que não existe.
refusal-other = Queira contactar a coordenação.
understood-extend = Prorrogação solicitada até { $day }
understood-delegate = Encaminhada a { $name }
understood-decline = Não compete à sua instituição; propõe { $name }

## Pergunta
question-subject = Queira esclarecer a sua resposta sobre { $references }
question-subject-unknown = Queira esclarecer a sua mensagem
question-opening = { $count ->
    [one] Agradecemos a sua mensagem. Não temos a certeza do que diz sobre a recomendação abaixo, pelo que nada foi registado a seu respeito.
   *[other] Agradecemos a sua mensagem. Não temos a certeza do que diz sobre as { $count } recomendações abaixo, pelo que nada foi registado a seu respeito.
}
question-opening-unknown = Agradecemos a sua mensagem. Não conseguimos determinar a que recomendação se refere, pelo que nada foi registado.
question-words = Escreveu
question-guess = Queria dizer «{ $status }»?
question-name-it = Queira responder com o número da recomendação e o seu estado.

## Ficheiros que acompanham uma resposta

file-kept = Guardado com a sua resposta: { $names }
file-held = Recebido e guardado para a sua resposta: { $names }
file-waiting = Recebido, mas guardado à parte até ser verificado quanto a vírus: { $names }. Será informado do resultado.
file-refused = Não guardado: { $names }. { $reason }
file-nameless = ficheiro { $n }
unfit-empty = Não contém nada.
unfit-too_large = Um ficheiro pode ter, no máximo, { $most } MB.
unfit-too_many = Ficheiros por mensagem: { $most }, no máximo.
unfit-total = Todos os ficheiros de uma mensagem podem ter, em conjunto, { $most } MB, no máximo.
unfit-type = Este tipo de ficheiro não é aceite. Queira enviar um PDF, um ficheiro Office ou OpenDocument, uma imagem ou texto simples.
unfit-contradiction = O seu nome ou tipo não corresponde ao conteúdo. Queira guardá-lo de novo com o nome certo.
unfit-double = Reúne dois tipos de ficheiro num só. Queira guardá-lo de novo.
unfit-program = Não são aceites programas nem ficheiros que os contenham.
unfit-macros = Não são aceites ficheiros com macros. Queira guardá-lo sem macros ou em PDF.
unfit-encrypted = Está protegido por palavra-passe e não pode ser verificado. Queira enviá-lo sem ela.
unfit-bomb = Descomprimido, ocupa mais do que se pode verificar. Queira enviá-lo em PDF.
unfit-damaged = Está danificado e não pode ser aberto. Queira guardá-lo e enviá-lo de novo.
unfit-infected = Foi encontrado um vírus.
unfit-missing = Não nos chegou. Queira enviá-lo de novo.
unfit-stranger = Veio de um endereço que não conhecemos.

## Avisos
notice-no_owner-subject = { $count ->
    [one] Uma recomendação não tem instituição responsável
   *[other] { $count } recomendações não têm instituição responsável
}
notice-no_owner = { $count ->
    [one] Nenhuma instituição está encarregada desta recomendação. Ninguém será questionado até ser atribuída.
   *[other] Nenhuma instituição está encarregada destas recomendações. Ninguém será questionado até serem atribuídas.
}
notice-declined-subject = { $reference }: { $institution } indica que não lhe compete
notice-declined = { $institution } indica que { $reference } não lhe compete. Queira atribuí-la a outra instituição ou devolvê-la.
notice-declined-to = Sugestão: { $name }.
notice-undeliverable-subject = { $name }: mensagem não entregue ({ $channel })
notice-undeliverable = Nenhum contacto de { $name } pôde ser alcançado ({ $channel }). Tenta-se o canal seguinte e, depois, a pessoa seguinte. Queira verificar os contactos.
notice-hard_bounce-subject = { $name }: um endereço foi recusado
notice-hard_bounce = O endereço { $address } ({ $name }) foi recusado definitivamente e não voltará a ser utilizado. Queira obter um novo.
notice-for_review-subject = Uma resposta de { $name } requer a sua atenção
notice-for_review = Canal: { $channel }. Recebida em { $day } às { $time }. Não foi registada, ou não na totalidade. Para a ler: suivi inbox list --review
notice-listener_silent-subject = { $channel }: sem notícias de { $account } desde as { $time }
notice-listener_silent = Não há notícias de { $account } ({ $channel }) desde { $day } às { $time }. As respostas enviadas para lá aguardam; o Telegram conserva-as apenas 24 horas. Queira executar «suivi doctor».
notice-answers_missing-subject = { $missing ->
    [one] { $deadline }, prazo { $day }: falta uma resposta
   *[other] { $deadline }, prazo { $day }: faltam { $missing } respostas
}
notice-answers_missing-gentle = Respostas necessárias para este relatório: { $total }. Ainda em falta: { $missing }.
notice-answers_missing-firm = A data aproxima-se. Respostas necessárias para este relatório: { $total }. Ainda em falta: { $missing }.
notice-answers_missing-urgent = O relatório está em risco. Respostas necessárias: { $total }. Ainda em falta: { $missing }.
notice-answers_missing-by = As respostas são esperadas até { $day }.
missing-act-validator = Queira pedir aos seus pontos focais que enviem estas respostas, para as poder validar a tempo.
missing-act-validator-urgent = Queira obter já estas respostas dos seus pontos focais, ou dá-las pessoalmente.
missing-act-head = Agradecemos que providencie para que estas respostas sejam enviadas a tempo.
missing-act-head-urgent = Solicitamos que mande enviar já estas respostas: sem elas, o relatório do Estado não pode ser concluído.
missing-act-coordinator = Queira fazer o acompanhamento junto das instituições abaixo indicadas, começando pela primeira.
missing-act-coordinator-urgent = Queira telefonar hoje aos dirigentes das instituições abaixo indicadas, começando pela primeira.
missing-act-cabinet = Agradecemos que solicite aos dirigentes das instituições abaixo indicadas o envio destas respostas.
missing-act-cabinet-urgent = Solicitamos que obtenha estas respostas dos dirigentes das instituições abaixo indicadas: sem elas, o relatório do Estado não pode ser concluído.
notice-hand_over-subject = Passagem de funções: { $institution }
notice-hand_over = Damos-lhe as boas-vindas às suas novas funções. Segue-se o que passa a seu cargo: primeiro o que está em aberto, depois o que foi dito por último.
handover-act = Queira tomar conhecimento. Os pedidos em aberto chegar-lhe-ão também nas mensagens habituais, às quais basta responder.
handover-function = A sua função
handover-from = Início de funções
handover-predecessor = Antes de si
handover-open = Pedidos em aberto
handover-given = Respostas dadas antes de si
handover-nothing = De momento nada está em aberto e ainda não foi dada nenhuma resposta.
notice-vacancy-nobody-subject = { $institution }: lugar vago ({ $post })
notice-vacancy-nobody = De momento ninguém ocupa este lugar: { $post }, { $institution }.
notice-vacancy-unreachable-subject = { $institution }: não é possível contactar { $name } ({ $post })
notice-vacancy-unreachable = Nenhuma mensagem chega a { $name } ({ $post }, { $institution }): nenhum endereço funciona.
notice-vacancy-open = { $count ->
    [one] Um pedido dirigido a esta instituição aguarda resposta.
   *[other] { $count } pedidos dirigidos a esta instituição aguardam resposta.
}
vacancy-act-nobody = Queira obter a designação de alguém e registá-la com: { $command }
vacancy-act-unreachable = Queira obter um endereço que funcione e registá-lo com: { $command }
notice-confirm_date-subject = Data por confirmar: { $deadline }, { $day }
notice-confirm_date = Ninguém confirmou ainda esta data: { $deadline }, { $day }. Todos os lembretes são calculados a partir dela.
confirm_date-act = Se a data estiver certa, queira confirmá-la com: { $command }
decided-extend-granted-subject = { $reference }: prorrogação concedida
decided-extend-granted = A prorrogação que solicitou foi concedida: { $reference }.
decided-extend-refused-subject = { $reference }: prorrogação não concedida
decided-extend-refused = Lamentamos não poder conceder a prorrogação que solicitou: { $reference }. O prazo mantém-se.
decided-delegate-granted-subject = { $reference }: encaminhada como solicitou
decided-delegate-granted = O seu pedido de encaminhar { $reference } a outra pessoa foi aceite. Doravante será essa pessoa a ser contactada.
decided-delegate-refused-subject = { $reference }: o pedido continua a seu cargo
decided-delegate-refused = Lamentamos não poder encaminhar { $reference } a outra pessoa como solicitou. Continuamos a contar com a sua resposta.
notice-written_back-subject = A sua mensagem de { $day }
notice-written_back = Agradecemos a sua mensagem de { $day }. A coordenação escreve-lhe:
notice-written_back-hidden = A coordenação gostaria de falar consigo sobre este assunto. Por ser confidencial, nada mais se escreve aqui.
written_back-act = Para responder, basta responder a esta mensagem.
decided-colleague = Pessoa indicada
decided-due = Prazo da resposta
notice-files_checked-subject = Os seus ficheiros foram verificados
notice-files_checked = Os ficheiros que enviou a { $day } foram verificados quanto a vírus.
notice-weekly_brief-subject = Resumo semanal, { $day }
notice-weekly_brief = De { $since } a { $until }.
notice-reason = Motivo
notice-source = Fonte
notice-references = Recomendações
notice-words = Texto recebido
notice-missing-by = Respostas em falta, por instituição
doubt-unclear = O sentido não é claro.
doubt-decision = Pede algo que lhe cabe decidir: mais tempo, outra instituição ou outro colega, ou a resposta a uma pergunta.
doubt-unverified = Não foi possível verificar o remetente.
doubt-stranger = O remetente é desconhecido.
doubt-unreadable = Não foi possível ler a mensagem.
doubt-long = A mensagem é longa e não foi possível distinguir a parte citada.
brief-answered = Respostas recebidas
brief-open = Pedidos em aberto
brief-overdue = Pedidos em atraso
brief-unowned = Recomendações sem instituição responsável
brief-for_review = Respostas por analisar
brief-undelivered = Mensagens não entregues
brief-validated = Respostas validadas
brief-due_soon = Pedidos com prazo dentro de uma semana
brief-waiting = Pedidos que aguardam a sua decisão
brief-tentative = Datas que ninguém confirmou
brief-changed = O que mudou
brief-waits = À sua espera
brief-late = Em atraso
brief-ahead = Próximos prazos
brief-failed = Não entregue
brief-calm = Semana calma: nada está em atraso, nada espera por si e todas as mensagens chegaram.

## Conversa
chat-welcome = Damos-lhe as boas-vindas, { $name }. Esta conversa está agora associada à sua função ({ $institution }). Receberá aqui perguntas sobre recomendações e poderá responder com as suas próprias palavras.
chat-already-linked = Esta conversa já está associada à sua função ({ $institution }).
chat-link-expired = Esta ligação expirou ou já foi utilizada. Queira pedir uma nova à coordenação.
chat-not-linked = Esta conversa não está associada a nenhum ponto focal. Queira pedir uma ligação à coordenação.
chat-unlinked = Esta conversa deixou de estar associada. Não receberá aqui mais mensagens.
chat-groups-refused = Por confidencialidade, converso apenas com uma pessoa de cada vez. Queira escrever-me numa conversa privada.
chat-help = Responda com o número da recomendação, o seu estado e o que foi feito. Por exemplo: «{ $reference } parcialmente implementada. O projeto de lei foi aprovado em primeira leitura.» Envie /today para ver o que aguarda a sua resposta.
chat-unknown-command = Não conheço este comando. Envie /help para saber como responder.
chat-nothing-open = Nada aguarda a sua resposta. Muito obrigado.
chat-received = Recebido, muito obrigado. Será confirmado logo que fique registado.
chat-already-recorded = Já estava registado: { $reference }, { $status }. Nada foi alterado.
chat-recorded = Registado: { $reference }, { $status }. Muito obrigado.
chat-tell-more = O que foi feito? Escreva-o numa só mensagem e envie os documentos que o comprovem, se os houver; se nada houver a acrescentar, não é preciso responder.
chat-taken-back = Anulado: { $reference }. Voltaremos a perguntar.
chat-ask-closed = Entretanto, este pedido foi respondido ou retirado: { $reference }.
chat-thanks = Muito obrigado.
chat-repeat = Estivemos incontactáveis de { $from } a { $until } e é possível que a sua mensagem não nos tenha chegado. Se nos escreveu, queira enviá-la de novo.
chat-commands =
    /today: o que aguarda a sua resposta
    /undo: anular a sua última resposta
    /later: sem lembretes durante algum tempo
    /colleague e um nome: encaminhar a pergunta aberta a outra pessoa
    /ask e a sua pergunta: consultar a coordenação
    /language: mudar de língua
    /stop: desassociar esta conversa
chat-choices = Responda com o número da sua escolha:
chat-choice-unclear = Não é claro qual é a sua escolha. Queira responder diretamente à mensagem que contém as opções, ou enviar /today para ver a lista atual.
chat-later-one = Até quando pode { $reference } esperar? Pode também escrever uma data.
chat-later-all = Até quando pode toda a lista esperar? Pode também escrever uma data.
chat-later-done = Não será enviado nenhum lembrete antes de { $day } sobre { $references }.
chat-later-capped = O prazo é mais próximo, pelo que o lembrete virá antes: { $references }.
chat-later-kept = O prazo está demasiado próximo para esperar: { $references }.
chat-later-nothing = Nada pode esperar mais.
chat-later-unclear = Não foi possível ler esta data. Queira escrever, por exemplo, «/later 2027-03-15».
chat-colleague-who = A quem devemos perguntar sobre { $reference }? Queira escrever o nome.
chat-question-what = O que deseja perguntar à coordenação sobre { $reference }? Queira escrevê-lo numa só mensagem.
chat-question-open = O que deseja perguntar à coordenação? Queira escrever «/ask» e a sua pergunta numa só mensagem.
chat-open-first = De que recomendação se trata? Queira abri-la primeiro.
chat-language-which = Em que língua deseja que lhe escrevamos?
chat-language-done = Doravante escrever-lhe-emos em português.
chat-language-unclear = Esta língua não está disponível. Queira escolher uma destas.
chat-undo-nothing = Não há nenhuma resposta que possa ser anulada.
chat-unreadable = Não foi possível decifrar a sua mensagem. Queira enviá-la de novo.

## Formulário web
form-title = As suas respostas
form-intro = { $count ->
    [one] { $name }, uma recomendação aguarda a sua resposta.
   *[other] { $name }, { $count } recomendações aguardam a sua resposta.
}
form-status = Em que medida foi implementada?
form-narrative = O que foi feito?
form-files = Documentos que o comprovem (facultativo)
form-files-hint = PDF, ficheiros Office e OpenDocument, imagens, texto simples: no máximo { $largest } MB cada, { $total } MB no total e { $most } ficheiros.
form-files-again = Os ficheiros não podem permanecer nesta página: queira escolhê-los de novo.
form-no-change = Nada mudou desde a minha última resposta
form-send = Enviar
form-saved = Muito obrigado. As suas respostas foram registadas.
form-saved-provisional = Muito obrigado. Como ainda não conhecemos este navegador, queira confirmar através da mensagem que acabámos de lhe enviar.
form-expired = Esta ligação expirou. Queira utilizar a da última mensagem ou responder a essa mensagem.
form-nothing-open = Nada aguarda a sua resposta. Muito obrigado.
form-try-again = Não foi possível guardar a sua resposta. Continua nesta página; queira enviá-la de novo dentro de alguns minutos.
form-language = Língua
form-later = Agora não
form-extend = Precisamos de mais tempo
form-until = Até quando?
form-whose = A quem compete? (se souber)
form-all = Nada mudou em nenhuma delas
form-unknown = Ainda não conhecemos este navegador. As respostas anteriores não são aqui mostradas, e o que indicar contará depois de o confirmar através da mensagem que lhe enviaremos.
form-given = Já respondidas
form-empty = Ainda nada foi escolhido ou alterado.
form-turn = Queira enviar as suas respostas antes de mudar de página.
form-applying = Recebido. As suas respostas estão a ser registadas.
form-check = Muito obrigado. Nem tudo pôde ser registado tal como está; queira verificar os pontos abaixo.
form-waits = A registar
form-done = { $count } de { $total } tratadas
form-replaced = Substituída por uma resposta posterior ou retirada
form-back = Voltar ao formulário
form-undo = Retirar respostas

## Tabela
table-title = Recomendações que aguardam a sua resposta
table-sheet = Respostas
table-how = Preencha as células brancas: escolha um estado e diga o que foi feito. Uma linha sem estado não diz nada. Guarde como .xlsx e devolva o ficheiro, com a sua resposta ou pelo formulário web.
table-n = N.º
table-reference = Referência
table-text = Recomendação
table-wants = O que se solicita
table-due = Prazo
table-last_status = Último estado comunicado
table-last = A sua última resposta
table-says = Estado
table-words = O que foi feito
table-until = Mais tempo até
table-whose = Se não lhe compete: a quem?
table-link = Ou preencha um ficheiro Excel e devolva-o, com a sua resposta ou pelo formulário web:
table-attached = Ou preencha o ficheiro Excel anexo e devolva-o com a sua resposta.
table-get = Descarregar o ficheiro Excel
table-form = Responder num ficheiro Excel
table-form-how = Descarregue o ficheiro, preencha-o e envie-o aqui, ou anexe-o à sua resposta. Queira enviar primeiro o que preencheu acima.
table-file = O seu ficheiro Excel preenchido (.xlsx)
table-send = Enviar o ficheiro preenchido
table-none = Queira escolher primeiro o ficheiro Excel preenchido.
table-subject-fault = Queira verificar o seu ficheiro Excel: nada dele foi registado
table-fault-format = «{ $name }» não é um livro do Excel (.xlsx) e nada dele foi registado. Queira abrir o ficheiro que lhe enviámos, preenchê-lo, guardá-lo como .xlsx e enviá-lo de novo.
table-fault-encrypted = «{ $name }» está protegido por palavra-passe e nada dele foi registado. Queira guardá-lo sem palavra-passe e enviá-lo de novo.
table-fault-damaged = «{ $name }» está danificado, talvez cortado no caminho, e nada dele foi registado. Queira guardá-lo outra vez como .xlsx e enviá-lo de novo.
table-fault-unsafe = «{ $name }» é muito maior do que uma tabela de respostas, ou contém partes que não abrimos; nada dele foi registado. Queira copiar as suas respostas para o ficheiro que lhe enviámos e enviar esse.
table-fault-unmarked = «{ $name }» não é o ficheiro que lhe enviámos, ou perdeu a marca pela qual o reconhecemos; nada dele foi registado. Queira copiar as suas respostas para o ficheiro que lhe enviámos e enviar esse.
table-fault-several = «{ $name }» contém mais de uma tabela e nada dele foi registado. Queira enviar cada tabela num ficheiro próprio.
table-fault-columns = Falta a «{ $name }» a coluna do estado ou a da referência; nada dele foi registado. Queira copiar as suas respostas para o ficheiro que lhe enviámos e enviar esse.
table-fault-foreign = «{ $name }» não corresponde a nenhuma mensagem que lhe tenhamos enviado; nada dele foi registado. Queira usar o ficheiro da sua própria última mensagem.
table-fault-empty = Não há nenhuma resposta em «{ $name }»; nada foi registado. Queira escolher um estado em cada linha a que deseje responder.
table-rows = Linhas que não foram registadas
table-row = Linha { $row }
table-rows-more = { $count ->
    [one] Outra linha não foi registada.
   *[other] Outras { $count } linhas não foram registadas.
}
table-row-no_reference = Há uma resposta, mas não a referência: queira indicar de que recomendação se trata.
table-row-unknown_reference = «{ $found }» não consta das recomendações desta mensagem.
table-row-contradiction = O número e a referência «{ $found }» não vão juntos; queira copiar ambos do ficheiro que lhe enviámos.
table-row-several_asks = Perguntou-se mais de uma vez sobre «{ $found }»; queira indicar também o número.
table-row-no_status = Há algo preenchido, mas não o estado; queira escolher um da lista.
table-row-status = Estado: «{ $found }» não consta da lista; queira escolher um dela.
table-row-date = «{ $found }» não é uma data de que possamos ter a certeza; queira escrevê-la como 2027-03-31.
table-row-needless_date = «{ $found }» consta em «Mais tempo até», mas o estado não pede mais tempo; queira apagar um ou alterar o outro.
table-row-needless_whose = «{ $found }» consta na última coluna, mas o estado não diz que não lhe compete; queira apagar um ou alterar o outro.
table-row-too_long = O texto tem mais de { $found } carateres; queira abreviá-lo ou anexá-lo como documento.
table-row-formula = Uma célula contém uma fórmula sem resultado, ou um erro; queira escrever a própria resposta.
table-row-merged = Uma célula está unida sobre várias linhas; queira separar as células e preencher cada linha.
table-row-duplicate = Esta recomendação tem mais de uma resposta, e diferentes; queira manter a linha certa.

## Página de estado
page-status-title = Ponto da situação
page-recommendations = Recomendações
page-by-phase = Por fase
page-unowned = Sem instituição responsável
page-asks-open = Pedidos em aberto
page-asks-overdue = Pedidos em atraso
page-reminders-due = Lembretes por enviar
page-digests-held = Mensagens retidas
page-digests-sent = Mensagens enviadas
page-digests-failed = Mensagens falhadas
page-replies-received = Respostas recebidas
page-replies-applied = Respostas registadas
page-replies-for-review = Respostas por analisar
page-replies-quarantined = Respostas postas de parte
page-sending = Envio
page-deadlines = Prazos
page-updated = Situação em { $day }, { $time }

## Página de prática
practice-title = Prática
practice-intro = Faça de ponto focal de um país inventado: leia a mensagem que lhe foi enviada e responda como responderia por correio eletrónico ou por conversa.
practice-you-are = O seu papel: { $name }, { $post }, { $institution }.
practice-choose = Escolha o papel
practice-inbox = Mensagens recebidas
practice-empty = Ainda não há mensagens. A primeira chega dentro de minutos.
practice-answer = A sua resposta
practice-answer-hint = Por exemplo: «{ $reference } parcialmente implementada. O projeto de lei foi aprovado em primeira leitura.»
practice-send = Enviar a resposta
practice-sent = A sua resposta vai a caminho. O que se entendeu aparece abaixo.
practice-understood = O que se entendeu
practice-room = Ver o que a coordenação vê
practice-skip = Avançar { $days } dias

## As primeiras páginas
page-renews = Esta página renova-se sozinha.
page-begin-title = Como começar
page-begin-people = as instituições e os seus pontos focais
page-begin-recommendations = as recomendações, da UHRI, da UPR Info ou de uma tabela sua
page-begin-route = atribuir as recomendações às instituições
page-begin-live = deixar sair as mensagens
page-do-read = ler o que está preparado
page-do-live = começar a enviar
page-do-hold = reter as mensagens
page-do-pause = parar tudo
page-owes-title = A quem se pergunta e quem está em atraso
page-owes-none = Não há nenhum pedido em aberto.
page-open = Em aberto
page-overdue = Em atraso
page-first-due = Primeiro prazo
page-now = agora
page-ahead-title = Próximos lembretes
page-ahead-none = Não há nenhum lembrete previsto.
page-listening-title = À escuta
page-heard = última escuta: { $time }
page-not-heard = ainda sem contacto
page-listening-none = Nenhuma caixa de correio nem bot está à escuta.
page-listening-practice = Na prática, as respostas vêm da página de prática.
page-engine-silent = O motor de fluxos não responde.
page-workflows = Recomendações em acompanhamento:
page-news-title = Últimas alterações
page-news-none = Ainda não aconteceu nada.
page-for = { $who } por { $person }
page-verb-assign = Atribuída
page-verb-redirect = Reencaminhada
page-verb-acknowledge = Receção confirmada
page-verb-answer = Respondida
page-verb-amend = Resposta corrigida
page-verb-undo = Resposta retirada
page-verb-confirm = Resposta confirmada
page-verb-decline = Recusada
page-verb-open_ask = Pedido aberto
page-verb-grant_extension = Prazo alargado
page-verb-delegate = Delegada
page-verb-snooze = Adiada
page-verb-remind = Lembrada
page-verb-validate = Validada
page-verb-send_back = Devolvida
page-verb-publish = Publicada
page-verb-close = Encerrada
page-verb-carry_over = Transitada
page-verb-revert = Anulado
page-verb-release = Regresso ao ritmo habitual
page-verb-tick = Prazo atingido
page-verb-add = Adicionado
page-verb-correct = Correção
page-verb-hand_over = Passagem de funções
page-verb-leave = Ausência registada
page-verb-back = De volta
page-verb-unlink = Endereço retirado
page-verb-end_post = Cargo deixado
page-verb-appoint = Cargo atribuído
page-verb-mend = Endereço tentado de novo
page-verb-prefer = Endereço posto em primeiro
page-verb-invite = Ligação criada
page-verb-import = Importado
page-verb-turn = Alterado
page-verb-receive = Recebida
page-verb-link = Ligado
page-verb-open_link = Ligação aberta
page-verb-refuse = Pedido recusado
page-verb-dismiss = Posto de lado
page-verb-write_back = Resposta enviada
page-verb-bind = Remetente identificado
page-verb-retry = Enviado de novo
page-verb-restore = Devolvido à revisão
page-verb-sign_in = Sessão iniciada
page-verb-lock = Conta bloqueada
page-verb-unlock = Conta desbloqueada
page-verb-change_rights = Direitos alterados
page-verb-shut_out = Excluído
page-verb-let_in = Readmitido
page-verb-set_password = Palavra-passe definida
page-verb-end_sign_in = Sessão terminada
page-verb-set_second_factor = Segundo fator configurado
page-verb-remove_second_factor = Segundo fator removido
page-verb-add_token = Token criado
page-verb-end_token = Token terminado
page-verb-change = Alteração
page-deadline-add = Prazo acrescentado
page-deadline-confirm = Data confirmada
page-deadline-move = Data alterada
page-deadline-freeze = Relatório fechado a alterações
page-deadline-submit = Relatório apresentado
page-deadline-cancel = Prazo anulado
page-deadline-wake = Prazo reexaminado
page-subject-recommendation = Recomendação
page-subject-person = Pessoa
page-subject-institution = Instituição
page-subject-post = Posto
page-subject-file = Ficheiro
page-subject-contact = Contacto
page-subject-user = Utilizador
page-subject-sending = Envio
page-subject-deadline = Prazo
page-subject-form = Formulário
page-subject-reply = Resposta
page-subject-request = Pedido
page-subject-message = Mensagem
page-subject-ladders = Escadas
page-through-import = por importação
page-through-command = por comando
page-through-routing = pelas regras de atribuição
page-through-system = automaticamente
page-through-deadline = pelo prazo de um relatório
page-through-room = nas páginas
page-through-api = por um programa
page-said-title = A sua resposta
page-said-intro = Eis o que foi registado da sua mensagem.
page-said-waits = Eis o que entendemos da sua mensagem. Contará quando confirmar que a mensagem é sua.
page-said-confirmed = Confirmado. Obrigado.
page-said-taken-back = Retirada. Voltaremos a perguntar.
page-said-refused = Esta resposta já não pode ser alterada aqui. Contacte a coordenação.
page-said-nothing = Nada foi registado desta mensagem.
page-said-opening = Abrir esta página não altera nada.
page-list-title = A lista completa
page-list-answer = Para responder, basta responder à mensagem, começando pelo número da recomendação.
page-list-none = Tudo o que constava desta lista já teve resposta. Muito obrigado.
page-fault-missing = Não há nada aqui
page-fault-missing-do = O endereço pode estar cortado ou mal escrito. Abra de novo a ligação da última mensagem.
page-fault-expired = Esta ligação expirou
page-fault-expired-do = Para corrigir uma resposta, basta responder à última mensagem.
page-fault-stale = Esta lista já não é apresentada
page-fault-stale-do = Queira utilizar a ligação da última mensagem.
page-fault-forbidden = Isto não foi enviado de uma das nossas páginas
page-fault-forbidden-do = Nada foi registado. Abra de novo a página e repita.
page-fault-host = Não respondemos por este nome
page-fault-host-do = Use o endereço que a mensagem ou a coordenação lhe deu.
page-fault-too-long = É demasiado longo
page-fault-too-long-do = Nada foi registado. Volte atrás e envie um texto mais curto, ou ficheiros mais pequenos.
page-fault-request = Não foi possível ler isto
page-fault-request-do = Nada foi registado. Abra de novo a página e repita.
page-fault-often = Foram demasiadas vezes
page-fault-often-do = Nada foi alterado. Espere um minuto e tente de novo.
page-fault-away = Tente de novo dentro de momentos
page-fault-away-do = Uma parte do sistema não responde. Se estava a enviar algo, envie de novo.
page-fault-inside = Algo correu mal do nosso lado
page-fault-inside-do = A falha foi anotada. Tente de novo; se persistir, contacte a coordenação.
practice-invite = Estão a chegar mensagens a pontos focais inventados. Faça de um deles: basta um minuto.
practice-begin = Começar como { $name }
practice-step-choose = Escolha uma pessoa abaixo. O número junto ao nome indica quantas respostas se esperam.
practice-step-read = Leia a mensagem que o Suivi lhe enviou, na sua língua.
practice-step-answer = Responda com um toque ou por palavras suas.
practice-step-watch = Leia o que se entendeu e veja os números mudar na primeira página.
practice-nobody = Ainda não há ninguém para representar.
practice-waiting = { $count ->
    [one] Espera-se uma resposta
   *[other] Esperam-se { $count } respostas
}
practice-you = O utilizador
practice-ignored = Não havia nada a registar.
practice-back = Escolher outra pessoa
practice-here = Este é o telefone de { $name }, que responde por um ministério inventado. As mensagens são as que o Suivi escreve de verdade; nada sai desta máquina.
practice-above = Esta pessoa é informada quando faltam respostas e não lhe é pedido que responda. Talvez ainda nada tenha chegado.
practice-try = Para experimentar
practice-try-tap = Carregue num botão sob as mensagens: fica logo registado.
practice-try-words = Responda a várias de uma vez, por palavras suas e na língua que preferir: número, estado, o que foi feito.
practice-try-not-ours = Diga que uma não é da sua instituição, ou peça mais tempo.
practice-try-nonsense = Escreva algo que não se entenda: nada é registado e pergunta-se o que queria dizer.
practice-watch = Depois:
practice-look = Ver se há mensagens novas
practice-earlier = { $count ->
    [one] Uma mensagem anterior
   *[other] { $count } mensagens anteriores
}
practice-buttons = Responder com um toque
