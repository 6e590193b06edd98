### Русский. Официально-деловой стиль, обращение на «вы».

## Слова
status-not_started = Выполнение не начато
status-in_progress = Выполняется
status-partially_implemented = Выполнена частично
status-fully_implemented = Выполнена полностью
status-blocked = Выполнение приостановлено

action-report = Отчёт
action-no_change = Без изменений
action-decline = Не относится к ведению нашего учреждения
action-extend = Запрошено продление срока
action-delegate = Передано другому сотруднику
action-question = Вопрос
action-acknowledge = Получение подтверждено
action-unclear = Неясно

phase-received = Получена
phase-assigned = Распределена
phase-acknowledged = Принята в работу
phase-implementing = Выполняется
phase-submitted = Включена в доклад
phase-closed = Закрыта
phase-carried_over = Перенесена на следующий цикл
phase-archived = В архиве

position-supported = Поддержана
position-noted = Принята к сведению
position-split = Поддержана частично

post-main = Контактное лицо
post-alternate = Заместитель контактного лица
post-validator = Утверждающая инстанция
post-head = Руководитель учреждения
post-coordinator = Координатор
post-cabinet = Кабинет министров

role-lead = Ответственное учреждение
role-support = Участвующее учреждение

ask-acknowledge = Получение
ask-plan = План
ask-progress = Ход выполнения
ask-clarify = Уточнение
ask-validate = Утверждение

progress-provisional = Предварительно
progress-reported = Сообщено учреждением
progress-validated = Утверждено
progress-published = Опубликовано
progress-withdrawn = Отозвано

channel-email = Электронная почта
channel-telegram = Telegram
channel-matrix = Matrix
channel-practice = Учебный режим
channel-form = Веб-форма
milestone-collect = Рассылка запросов
milestone-chase = Срок ответов
milestone-validate = Утверждение
milestone-consult = Консультации
milestone-draft = Подготовка доклада
milestone-approve = Одобрение правительством
milestone-submit = Представление доклада

classification-public = Открытая
classification-restricted = Для ограниченного распространения
classification-confidential = Конфиденциальная

sending-hold = Удерживается: сообщения готовятся, но не отправляются
sending-redirect = Перенаправляется: все сообщения идут на один адрес
sending-live = Работает: сообщения отправляются
sending-pause = Приостановлено: сообщения не готовятся

via-phone = По телефону
via-letter = Письмом
via-meeting = На совещании
via-mail = По электронной почте

## Связки
list-separator = { ", " }
labelled = { $label }: { $text }
quoted = «{ $text }»
date-today = сегодня
date-tomorrow = завтра
date-yesterday = вчера
date-with-weekday = { $weekday }, { $day }

## Кнопки
button-no_change = Без изменений
button-acknowledge = В нашем ведении
button-decline = Не в нашем ведении
button-validate = Подтверждаю
button-send_back = Вернуть
button-undo = Отозвать { $reference }
button-confirm = Да, это мой ответ
button-form = Ответить в веб-форме
button-undo-link = Отозвать этот ответ
button-list = К списку
button-previous = Назад
button-next = Далее
button-later = Позже
button-colleague = Передать коллеге
button-question = Вопрос координатору
button-language = Язык · Language
button-help = Помощь
button-tomorrow = До завтра
button-next-week = До следующей недели
button-open-page = Открыть страницу
button-whole-list = Открыть весь список

## В каждом письме
letter-to = Вниманию: { $name }, { $institution }
letter-to-person = Вниманию: { $name }
letter-greeting = Уважаемые коллеги!
letter-closing = Благодарим вас за сотрудничество.
act-title = Наша просьба
letter-contact = По всем вопросам просим обращаться: { $coordinator }
letter-why = Вы получили это сообщение от национального механизма по выполнению рекомендаций, представлению докладов и последующей деятельности как контактное лицо или должностное лицо ({ $institution }).
letter-why-coordinator = Вы получили это уведомление от системы контроля национального механизма.
letter-why-function = Вы получили это сообщение от национального механизма по выполнению рекомендаций, представлению докладов и последующей деятельности. Ваша функция: { $post }.
letter-why-decided = Вы получили это сообщение от национального механизма по выполнению рекомендаций, представлению докладов и последующей деятельности в ответ на ваш запрос.
letter-why-files = Вы получили это сообщение от национального механизма по выполнению рекомендаций, представлению докладов и последующей деятельности в связи с присланными вами файлами.
letter-practice = Учебный режим: страна и данные вымышлены; за пределы этого компьютера ничего не отправляется.

## Сводка
digest-count = { $count ->
    [one] { $count } рекомендация ожидает вашего ответа
    [few] { $count } рекомендации ожидают вашего ответа
    [many] { $count } рекомендаций ожидают вашего ответа
   *[other] { $count } рекомендации ожидают вашего ответа
}
digest-overdue = { $overdue ->
    [one] из них { $overdue } просрочена
    [few] из них { $overdue } просрочены
    [many] из них { $overdue } просрочены
   *[other] из них { $overdue } просрочены
}
digest-subject = { digest-count }, ближайший срок { $day }
digest-subject-overdue = { digest-count }, { digest-overdue } (первый срок { $day })
digest-opening-gentle = { $count ->
    [one] Просим вас ответить по { $count } приведённой ниже рекомендации.
    [few] Просим вас ответить по { $count } приведённым ниже рекомендациям.
    [many] Просим вас ответить по { $count } приведённым ниже рекомендациям.
   *[other] Просим вас ответить по { $count } приведённым ниже рекомендациям.
}
digest-opening-firm = { $count ->
    [one] Мы ещё не получили вашего ответа по { $count } приведённой ниже рекомендации и просим направить его в кратчайший срок.
    [few] Мы ещё не получили всех ваших ответов по { $count } приведённым ниже рекомендациям и просим направить их в кратчайший срок.
    [many] Мы ещё не получили всех ваших ответов по { $count } приведённым ниже рекомендациям и просим направить их в кратчайший срок.
   *[other] Мы ещё не получили всех ваших ответов по { $count } приведённым ниже рекомендациям и просим направить их в кратчайший срок.
}
digest-opening-urgent = { $count ->
    [one] Ваш ответ по { $count } приведённой ниже рекомендации требуется срочно: без него доклад государства не может быть завершён.
    [few] Ваши ответы по { $count } приведённым ниже рекомендациям требуются срочно: без них доклад государства не может быть завершён.
    [many] Ваши ответы по { $count } приведённым ниже рекомендациям требуются срочно: без них доклад государства не может быть завершён.
   *[other] Ваши ответы по { $count } приведённым ниже рекомендациям требуются срочно: без них доклад государства не может быть завершён.
}
digest-opening-alternate = Контактное лицо ещё не ответило ({ $institution }).
digest-opening-validator = Контактные лица ещё не ответили ({ $institution }).
digest-act-alternate = Как заместителя просим вас ответить за контактное лицо тем же способом.
digest-act-validator = Просим поручить контактным лицам ответить или ответить самостоятельно.
digest-how-title = Как ответить
digest-how = Ответьте на это сообщение своими словами: номер, состояние и что сделано.
digest-how-example = Например: «{ $reference } выполнена частично. Законопроект принят в первом чтении».
digest-how-statuses = Возможные состояния: { $statuses }.
digest-how-words = Ответьте на это сообщение своими словами, начав с номера.
digest-how-acknowledge = Чтобы подтвердить получение: «{ $reference } в нашем ведении» или «{ $reference } не в нашем ведении».
digest-how-other = Если ничего не изменилось, достаточно написать «без изменений». Можно также попросить продлить срок, назвать другого сотрудника или сообщить, что рекомендация не относится к ведению вашего учреждения.
digest-form = Или ответьте в веб-форме, пароль не нужен:
digest-list = Весь список с полными текстами:
digest-remainder = { $count ->
    [one] Ещё { $count } рекомендация ожидает вашего ответа; указан только её номер:
    [few] Ещё { $count } рекомендации ожидают вашего ответа; указаны только их номера:
    [many] Ещё { $count } рекомендаций ожидают вашего ответа; указаны только их номера:
   *[other] Ещё { $count } рекомендации ожидают вашего ответа; указаны только их номера:
}
digest-remainder-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
digest-open-hint = Нажмите номер, чтобы увидеть рекомендацию и ответить.
page-of = Страница { $page } из { $pages }
group-overdue = Просрочено
group-soon = Срок в течение недели
group-later = Срок позднее
group-deadline = { $deadline }, срок { $due }: ответы не позднее { $day }
group-deadline-undated = { $deadline }: ответы не позднее { $day }

item-due = Срок: { $day } ({ $distance })
item-overdue = { $days ->
    [one] Срок: { $day }, просрочено на { $days } день
    [few] Срок: { $day }, просрочено на { $days } дня
    [many] Срок: { $day }, просрочено на { $days } дней
   *[other] Срок: { $day }, просрочено на { $days } дня
}
item-asked = { $times ->
    [one] запрашивалось ранее { $times } раз
    [few] запрашивалось ранее { $times } раза
    [many] запрашивалось ранее { $times } раз
   *[other] запрашивалось ранее { $times } раза
}
item-text = Рекомендация
item-request = Что требуется
item-last = Ваш последний ответ
item-last-on = Ваш последний ответ ({ $day })
item-last-given = Последний ответ
item-last-given-on = Последний ответ ({ $day })
item-last-by = Кто ответил
item-last-answer = { $status }. { $text }
item-institution = Учреждение
item-report = Для доклада
item-asked-whom = К кому обращались
asked-since = начиная с { $day }
asked-times = { $times ->
    [one] { $times } раз
    [few] { $times } раза
    [many] { $times } раз
   *[other] { $times } раза
}
asked-times-most = { $times ->
    [one] не более { $times } раза
    [few] не более { $times } раз
    [many] не более { $times } раз
   *[other] не более { $times } раза
}
asked-person = { $name } ({ asked-times })
asked-first = Первый запрос: { $day }
count-of = { $count } из { $total }
item-confidential = Конфиденциально: текст никогда не пересылается сообщением. Просим ознакомиться с ним у координатора.
item-wants-acknowledge = Просим сообщить, относится ли она к ведению вашего учреждения.
item-wants-plan = Просим описать планируемые меры, ответственных и сроки.
item-wants-progress = Просим сообщить, в какой мере она выполнена и что сделано.
item-wants-clarify = Просим уточнить ваш последний ответ.
item-wants-validate = Просим подтвердить или вернуть то, что сообщило ваше учреждение.

## Вышестоящим, когда ответов нет
escalation-subject = { $count ->
    [one] { $institution }: { $count } рекомендация без ответа
    [few] { $institution }: { $count } рекомендации без ответа
    [many] { $institution }: { $count } рекомендаций без ответа
   *[other] { $institution }: { $count } рекомендации без ответа
}
escalation-count = { $count ->
    [one] { $count } рекомендация без ответа
    [few] { $count } рекомендации без ответа
    [many] { $count } рекомендаций без ответа
   *[other] { $count } рекомендации без ответа
}
escalation-institutions = { $institutions ->
    [one] в { $institutions } учреждении
    [few] в { $institutions } учреждениях
    [many] в { $institutions } учреждениях
   *[other] в { $institutions } учреждениях
}
escalation-subject-several = { escalation-count } { escalation-institutions }
escalation-opening-head = { $count ->
    [one] Несмотря на наши напоминания, ваше учреждение не ответило по { $count } приведённой ниже рекомендации.
    [few] Несмотря на наши напоминания, ваше учреждение не ответило по { $count } приведённым ниже рекомендациям.
    [many] Несмотря на наши напоминания, ваше учреждение не ответило по { $count } приведённым ниже рекомендациям.
   *[other] Несмотря на наши напоминания, ваше учреждение не ответило по { $count } приведённым ниже рекомендациям.
}
escalation-opening-coordinator = { $count ->
    [one] Несмотря на наши напоминания, по { $count } приведённой ниже рекомендации ответа нет. Ответственным уже написано.
    [few] Несмотря на наши напоминания, по { $count } приведённым ниже рекомендациям ответа нет. Ответственным уже написано.
    [many] Несмотря на наши напоминания, по { $count } приведённым ниже рекомендациям ответа нет. Ответственным уже написано.
   *[other] Несмотря на наши напоминания, по { $count } приведённым ниже рекомендациям ответа нет. Ответственным уже написано.
}
escalation-opening-cabinet = { $count ->
    [one] Несмотря на наши напоминания, по { $count } приведённой ниже рекомендации ответа нет, и доклад государства находится под угрозой.
    [few] Несмотря на наши напоминания, по { $count } приведённым ниже рекомендациям ответа нет, и доклад государства находится под угрозой.
    [many] Несмотря на наши напоминания, по { $count } приведённым ниже рекомендациям ответа нет, и доклад государства находится под угрозой.
   *[other] Несмотря на наши напоминания, по { $count } приведённым ниже рекомендациям ответа нет, и доклад государства находится под угрозой.
}
escalation-opening-vacant = { $count ->
    [one] По { $count } приведённой ниже рекомендации ожидается ответ, но связаться с контактным лицом не удаётся ({ $institution }).
    [few] По { $count } приведённым ниже рекомендациям ожидаются ответы, но связаться с контактным лицом не удаётся ({ $institution }).
    [many] По { $count } приведённым ниже рекомендациям ожидаются ответы, но связаться с контактным лицом не удаётся ({ $institution }).
   *[other] По { $count } приведённым ниже рекомендациям ожидаются ответы, но связаться с контактным лицом не удаётся ({ $institution }).
}
escalation-information = Отвечать лично вам не нужно: ответы дают контактное лицо или его заместитель.
escalation-missing = Чего не хватает
missing-since = Ответа нет с { $day }
escalation-act-head = Просим обеспечить представление ответов вашим учреждением.
escalation-act-coordinator = Просим лично связаться с указанными ниже ответственными лицами.
escalation-act-cabinet = Просим поднять этот вопрос перед руководителем каждого из указанных ниже учреждений.
escalation-act-vacant = Просим назначить контактное лицо, с которым можно связаться.

## Подтверждение
confirmation-subject = { $count ->
    [one] Спасибо: записан { $count } ваш ответ
    [few] Спасибо: записаны { $count } ваших ответа
    [many] Спасибо: записаны { $count } ваших ответов
   *[other] Спасибо: записаны { $count } ваших ответа
}
confirmation-subject-provisional = { $count ->
    [one] Просим подтвердить { $count } ваш ответ
    [few] Просим подтвердить { $count } ваших ответа
    [many] Просим подтвердить { $count } ваших ответов
   *[other] Просим подтвердить { $count } ваших ответа
}
confirmation-subject-check = { $count ->
    [one] Просим проверить: { $count } ответ не записан
    [few] Просим проверить: { $count } ответа не записаны
    [many] Просим проверить: { $count } ответов не записаны
   *[other] Просим проверить: { $count } ответа не записаны
}
confirmation-opening = Благодарим вас. Вот что мы записали из вашего сообщения.
confirmation-opening-provisional = Благодарим вас. Вот что мы поняли. Ответ будет учтён, когда вы подтвердите, что сообщение отправлено вами.
confirmation-opening-check = Благодарим вас. Записать удалось не всё; просим проверить пункты ниже.
confirmation-correct = Чтобы исправить ответ, просто пришлите верный: учитывается последний.
confirmation-undo = Чтобы отозвать ответ:
confirmation-confirm = Чтобы подтвердить, что сообщение отправлено вами:
confirmation-next = Следующий ответ: { $day }
confirmation-narrative = Что сделано
outcome-recorded = Записано
outcome-provisional = Ожидает вашего подтверждения
outcome-passed_on = Передано координатору
outcome-unclear = Не записано: смысл остался неясен
outcome-already_recorded = Уже записано; ничего не изменено
outcome-refused = Не записано
refusal-not_charged = Эта рекомендация не поручена вашему учреждению.
refusal-over = Эта рекомендация закрыта; по ней больше ничего не записывается.
refusal-ask_closed = На этот запрос уже дан ответ, или он отозван.
refusal-frozen = Доклад закрыт для изменений. Просим обратиться к координатору.
refusal-date_too_early = Запрошенная дата должна быть позже нынешнего срока.
refusal-not_allowed = Ваша должность не позволяет дать такой ответ. Просим обратиться к координатору.
refusal-unknown_reference = Среди ваших рекомендаций нет рекомендации с таким номером.
refusal-nothing_to_repeat = Для «без изменений» нужен прежний ответ, а его нет.
refusal-other = Просим обратиться к координатору.
understood-extend = Запрошено продление срока до { $day }
understood-delegate = Передано: { $name }
understood-decline = Не относится к ведению вашего учреждения; вы предлагаете: { $name }

## Вопрос
question-subject = Просим уточнить ваш ответ: { $references }
question-subject-unknown = Просим уточнить ваше сообщение
question-opening = { $count ->
    [one] Благодарим за сообщение. Нам не вполне ясно, что в нём сказано о { $count } приведённой ниже рекомендации, поэтому по ней ничего не записано.
    [few] Благодарим за сообщение. Нам не вполне ясно, что в нём сказано о { $count } приведённых ниже рекомендациях, поэтому по ним ничего не записано.
    [many] Благодарим за сообщение. Нам не вполне ясно, что в нём сказано о { $count } приведённых ниже рекомендациях, поэтому по ним ничего не записано.
   *[other] Благодарим за сообщение. Нам не вполне ясно, что в нём сказано о { $count } приведённых ниже рекомендациях, поэтому по ним ничего не записано.
}
question-opening-unknown = Благодарим за сообщение. Мы не смогли определить, к какой рекомендации оно относится, поэтому ничего не записано.
question-words = Вы написали
question-guess = Вы имели в виду «{ $status }»?
question-name-it = Просим указать в ответе номер рекомендации и её состояние.

## Файлы, приложенные к ответу

file-kept = Сохранено вместе с вашим ответом: { $names }
file-held = Получено и сохранено для вашего ответа: { $names }
file-waiting = Получено, но хранится отдельно до проверки на вирусы: { $names }. О её результате вам сообщат.
file-refused = Не сохранено: { $names }. { $reason }
file-nameless = файл { $n }
unfit-empty = В файле ничего нет.
unfit-too_large = Размер файла: не более { $most } МБ.
unfit-too_many = Файлов в одном сообщении: не более { $most }.
unfit-total = Общий размер файлов одного сообщения: не более { $most } МБ.
unfit-type = Файлы такого типа не принимаются. Просим прислать PDF, файл Office или OpenDocument, изображение или простой текст.
unfit-contradiction = Имя или тип файла не соответствует его содержимому. Просим сохранить его заново под верным именем.
unfit-double = В нём соединены файлы двух типов. Просим сохранить его заново.
unfit-program = Программы и файлы, которые их содержат, не принимаются.
unfit-macros = Файлы с макросами не принимаются. Просим сохранить его без макросов или в формате PDF.
unfit-encrypted = Файл защищён паролем, и проверить его нельзя. Просим прислать его без пароля.
unfit-bomb = В распакованном виде он слишком велик для проверки. Просим прислать его в формате PDF.
unfit-damaged = Файл повреждён и не открывается. Просим сохранить его заново и прислать ещё раз.
unfit-infected = В нём обнаружен вирус.
unfit-missing = Файл до нас не дошёл. Просим прислать его ещё раз.
unfit-stranger = Он пришёл с неизвестного нам адреса.

## Уведомления
notice-no_owner-subject = { $count ->
    [one] { $count } рекомендация без ответственного учреждения
    [few] { $count } рекомендации без ответственного учреждения
    [many] { $count } рекомендаций без ответственного учреждения
   *[other] { $count } рекомендации без ответственного учреждения
}
notice-no_owner = { $count ->
    [one] Приведённые рекомендации ({ $count }) не поручены ни одному учреждению. Пока они не распределены, запросы не направляются.
    [few] Приведённые рекомендации ({ $count }) не поручены ни одному учреждению. Пока они не распределены, запросы не направляются.
    [many] Приведённые рекомендации ({ $count }) не поручены ни одному учреждению. Пока они не распределены, запросы не направляются.
   *[other] Приведённые рекомендации ({ $count }) не поручены ни одному учреждению. Пока они не распределены, запросы не направляются.
}
notice-declined-subject = { $reference }: «не в нашем ведении» ({ $institution })
notice-declined = Получен ответ ({ $institution }): рекомендация { $reference } не относится к их ведению. Просим поручить её другому учреждению или вернуть.
notice-declined-to = Предлагается: { $name }.
notice-undeliverable-subject = { $name }: сообщение не доставлено ({ $channel })
notice-undeliverable = Ни один контакт не сработал: { $name } ({ $channel }). Пробуем следующий канал, затем следующее лицо. Просим проверить контактные данные.
notice-hard_bounce-subject = { $name }: адрес отвергнут
notice-hard_bounce = Адрес { $address } ({ $name }) отвергнут окончательно и больше использоваться не будет. Просим получить новый.
notice-for_review-subject = Ответ требует вашего внимания: { $name }
notice-for_review = Канал: { $channel }. Получен { $day } в { $time }. Он не записан или записан не полностью. Прочитать: suivi inbox list --review
notice-listener_silent-subject = { $channel }: нет связи с { $account } с { $time }
notice-listener_silent = Нет связи с { $account } ({ $channel }) с { $day }, { $time }. Отправленные туда ответы ждут; Telegram хранит их только 24 часа. Просим выполнить команду «suivi doctor».
notice-answers_missing-subject = { $missing ->
    [one] { $deadline }, срок { $day }: не хватает { $missing } ответа
    [few] { $deadline }, срок { $day }: не хватает { $missing } ответов
    [many] { $deadline }, срок { $day }: не хватает { $missing } ответов
   *[other] { $deadline }, срок { $day }: не хватает { $missing } ответа
}
notice-answers_missing-gentle = Для этого доклада необходимо ответов: { $total }. Ещё не получено: { $missing }.
notice-answers_missing-firm = Срок приближается. Для этого доклада необходимо ответов: { $total }. Ещё не получено: { $missing }.
notice-answers_missing-urgent = Доклад под угрозой. Необходимо ответов: { $total }. Ещё не получено: { $missing }.
notice-answers_missing-by = Срок представления ответов: { $day }
missing-act-validator = Просим поручить контактным лицам направить эти ответы, чтобы вы могли вовремя их утвердить.
missing-act-validator-urgent = Просим безотлагательно получить эти ответы от контактных лиц или дать их самостоятельно.
missing-act-head = Просим обеспечить своевременное направление этих ответов.
missing-act-head-urgent = Просим распорядиться о безотлагательном направлении этих ответов: без них доклад государства не может быть завершён.
missing-act-coordinator = Просим связаться с указанными ниже учреждениями, начиная с первого.
missing-act-coordinator-urgent = Просим сегодня же позвонить руководителям указанных ниже учреждений, начиная с первого.
missing-act-cabinet = Просим поручить руководителям указанных ниже учреждений направить эти ответы.
missing-act-cabinet-urgent = Просим получить эти ответы от руководителей указанных ниже учреждений: без них доклад государства не может быть завершён.
notice-hand_over-subject = Передача дел: { $institution }
notice-hand_over = Приветствуем вас в новой должности. Ниже указано, что вам передаётся: сначала открытые запросы, затем последние ответы.
handover-act = Просим ознакомиться. Открытые запросы придут вам и в обычных сообщениях, на которые достаточно ответить.
handover-function = Ваша функция
handover-from = Дата вступления в должность
handover-predecessor = До вас
handover-open = Открытые запросы
handover-given = Ответы, данные до вас
handover-nothing = Сейчас открытых запросов нет, и ответов ранее не давалось.
notice-vacancy-nobody-subject = { $institution }: должность вакантна ({ $post })
notice-vacancy-nobody = Эту должность сейчас никто не занимает: { $post }, { $institution }.
notice-vacancy-unreachable-subject = { $institution }: не удаётся связаться: { $name } ({ $post })
notice-vacancy-unreachable = Сообщения не доходят: { $name } ({ $post }, { $institution }). Ни один адрес не действует.
notice-vacancy-open = { $count ->
    [one] { $count } запрос к этому учреждению ожидает ответа.
    [few] { $count } запроса к этому учреждению ожидают ответа.
    [many] { $count } запросов к этому учреждению ожидают ответа.
   *[other] { $count } запроса к этому учреждению ожидают ответа.
}
vacancy-act-nobody = Просим добиться назначения и внести его командой: { $command }
vacancy-act-unreachable = Просим получить действующий адрес и внести его командой: { $command }
notice-confirm_date-subject = Просим подтвердить дату: { $deadline }, { $day }
notice-confirm_date = Эту дату ещё никто не подтвердил: { $deadline } ({ $day }). От неё отсчитываются все напоминания.
confirm_date-act = Если дата верна, просим подтвердить её командой: { $command }
decided-extend-granted-subject = { $reference }: срок продлён
decided-extend-granted = Ваша просьба о продлении срока удовлетворена: { $reference }.
decided-extend-refused-subject = { $reference }: срок не продлён
decided-extend-refused = К сожалению, продлить срок, как вы просили, невозможно: { $reference }. Прежний срок остаётся в силе.
decided-delegate-granted-subject = { $reference }: передано, как вы просили
decided-delegate-granted = Ваша просьба передать { $reference } другому сотруднику удовлетворена. Теперь вопросы будут направляться ему.
decided-delegate-refused-subject = { $reference }: запрос остаётся за вами
decided-delegate-refused = К сожалению, передать { $reference } другому сотруднику, как вы просили, невозможно. По-прежнему рассчитываем на ваш ответ.
decided-colleague = Сотрудник
decided-due = Срок ответа
notice-files_checked-subject = Ваши файлы проверены
notice-files_checked = Файлы, которые вы прислали { $day }, проверены на вирусы.
notice-weekly_brief-subject = Сводка за неделю, { $day }
notice-weekly_brief = Период: { $since } – { $until }
notice-reason = Причина
notice-source = Источник
notice-references = Рекомендации
notice-words = Полученный текст
notice-missing-by = Не хватает ответов, по учреждениям
doubt-unclear = Смысл неясен.
doubt-decision = В нём просят о том, что решаете вы: о дополнительном времени, другом учреждении или коллеге либо об ответе на вопрос.
doubt-unverified = Отправителя не удалось проверить.
doubt-stranger = Отправитель неизвестен.
doubt-unreadable = Сообщение не удалось прочитать.
doubt-long = Сообщение длинное, и его цитируемую часть не удалось отделить.
brief-answered = Получено ответов
brief-open = Открытых запросов
brief-overdue = Просроченных запросов
brief-unowned = Рекомендаций без ответственного учреждения
brief-for_review = Ответов на рассмотрении
brief-undelivered = Недоставленных сообщений
brief-validated = Утверждено ответов
brief-due_soon = Запросов со сроком в течение недели
brief-waiting = Просьб, ожидающих вашего решения
brief-tentative = Неподтверждённых дат
brief-changed = Что изменилось
brief-waits = Ждёт вас
brief-late = Просрочено
brief-ahead = Предстоит
brief-failed = Не доставлено
brief-calm = Спокойная неделя: ничто не просрочено, ничто вас не ждёт, все сообщения доставлены.

## Чат
chat-welcome = Добро пожаловать, { $name }. Этот чат связан с вашей должностью ({ $institution }). Здесь вы будете получать вопросы о рекомендациях и сможете отвечать своими словами.
chat-already-linked = Этот чат уже связан с вашей должностью ({ $institution }).
chat-link-expired = Срок действия ссылки истёк, или она уже использована. Просим запросить новую у координатора.
chat-not-linked = Этот чат не связан ни с одним контактным лицом. Просим запросить ссылку у координатора.
chat-unlinked = Этот чат больше не связан. Сообщения сюда приходить не будут.
chat-groups-refused = В целях конфиденциальности переписка ведётся только с одним человеком. Просим написать в личном чате.
chat-help = Ответьте, указав номер рекомендации, её состояние и что сделано. Например: «{ $reference } выполнена частично. Законопроект принят в первом чтении». Отправьте /today, чтобы увидеть, что ожидает вашего ответа.
chat-unknown-command = Эта команда неизвестна. Отправьте /help, чтобы узнать, как ответить.
chat-nothing-open = Ничто не ожидает вашего ответа. Спасибо.
chat-received = Получено, спасибо. Подтверждение придёт, как только ответ будет записан.
chat-already-recorded = Уже записано: { $reference }, { $status }. Ничего не изменено.
chat-recorded = Записано: { $reference }, { $status }. Спасибо.
chat-tell-more = Что сделано? Напишите одним сообщением и пришлите подтверждающие документы, если они есть; если добавить нечего, отвечать не нужно.
chat-taken-back = Отозвано: { $reference }. Мы спросим снова.
chat-ask-closed = На этот запрос уже дан ответ, или он отозван: { $reference }.
chat-thanks = Спасибо.
chat-repeat = Мы были недоступны с { $from } до { $until } и могли не получить ваше сообщение. Если вы нам писали, просим отправить ещё раз.
chat-commands =
    /today: что ожидает вашего ответа
    /undo: отозвать последний ответ
    /later: некоторое время без напоминаний
    /colleague и имя: передать открытый вопрос коллеге
    /ask и ваш вопрос: спросить координатора
    /language: сменить язык
    /stop: отвязать этот чат
chat-choices = Ответьте номером выбранного варианта:
chat-choice-unclear = Неясно, какой вариант вы имеете в виду. Ответьте прямо на сообщение с вариантами или отправьте /today, чтобы увидеть текущий список.
chat-later-one = До какого дня может подождать { $reference }? Можно также написать дату.
chat-later-all = До какого дня может подождать весь список? Можно также написать дату.
chat-later-done = Дата следующего напоминания: { $day } (не раньше). Рекомендации: { $references }.
chat-later-capped = Срок ближе, поэтому напоминание придёт раньше: { $references }.
chat-later-kept = Срок слишком близок, чтобы ждать: { $references }.
chat-later-nothing = Нет ничего, что могло бы подождать дольше.
chat-later-unclear = Не удалось прочитать дату. Напишите, например: «/later 2027-03-15».
chat-colleague-who = Кого из коллег спросить о рекомендации { $reference }? Напишите имя.
chat-question-what = О чём вы хотели бы спросить координатора по рекомендации { $reference }? Напишите одним сообщением.
chat-question-open = О чём вы хотели бы спросить координатора? Напишите «/ask» и свой вопрос одним сообщением.
chat-open-first = О какой рекомендации идёт речь? Сначала откройте её.
chat-language-which = На каком языке вам писать?
chat-language-done = Теперь мы будем писать вам на русском языке.
chat-language-unclear = Этот язык недоступен. Выберите один из следующих.
chat-undo-nothing = Нет ответа, который можно отозвать.
chat-unreadable = Не удалось расшифровать ваше сообщение. Отправьте его ещё раз.

## Веб-форма
form-title = Ваши ответы
form-intro = { $count ->
    [one] { $name }, { $count } рекомендация ожидает вашего ответа.
    [few] { $name }, { $count } рекомендации ожидают вашего ответа.
    [many] { $name }, { $count } рекомендаций ожидают вашего ответа.
   *[other] { $name }, { $count } рекомендации ожидают вашего ответа.
}
form-status = В какой мере выполнена?
form-narrative = Что сделано?
form-files = Подтверждающие документы (необязательно)
form-files-hint = PDF, файлы Office и OpenDocument, изображения, простой текст: не более { $largest } МБ каждый, { $total } МБ вместе, число файлов — до { $most }.
form-files-again = Файлы на этой странице не сохраняются: просим выбрать их ещё раз.
form-no-change = С моего последнего ответа ничего не изменилось
form-send = Отправить
form-saved = Спасибо. Ваши ответы записаны.
form-saved-provisional = Спасибо. Этот браузер нам ещё не известен; просим подтвердить ответ через только что отправленное вам сообщение.
form-expired = Срок действия ссылки истёк. Просим воспользоваться ссылкой из последнего сообщения или ответить на него.
form-nothing-open = Ничто не ожидает вашего ответа. Спасибо.
form-try-again = Ваш ответ не удалось сохранить. Он остался на этой странице; просим отправить его ещё раз через несколько минут.
form-language = Язык
form-later = Не сейчас
form-extend = Нам нужно больше времени
form-until = До какого дня?
form-whose = В чьём это ведении? (если знаете)
form-all = Ни по одной ничего не изменилось
form-unknown = Этот браузер нам ещё не известен. Прежние ответы здесь не показываются, а сказанное вами будет учтено, как только вы подтвердите его через сообщение, которое мы вам пришлём.
form-given = Ответ уже дан
form-empty = Пока ничего не выбрано и не изменено.
form-turn = Просим отправить ответы, прежде чем перейти на другую страницу.
form-applying = Получено. Ваши ответы записываются.
form-check = Спасибо. Не всё удалось записать как есть; просим взглянуть на пункты ниже.
form-waits = Записывается
form-done = Готово { $count } из { $total }
form-replaced = Заменён более поздним ответом или отозван
form-back = Назад к форме
form-undo = Отозвать ответы

## Страница состояния
page-status-title = Положение дел
page-recommendations = Рекомендации
page-by-phase = По этапам
page-unowned = Без ответственного учреждения
page-asks-open = Открытые запросы
page-asks-overdue = Просроченные запросы
page-reminders-due = Напоминания к отправке
page-digests-held = Удержанные сообщения
page-digests-sent = Отправленные сообщения
page-digests-failed = Неотправленные сообщения
page-replies-received = Полученные ответы
page-replies-applied = Записанные ответы
page-replies-for-review = Ответы на рассмотрении
page-replies-quarantined = Отложенные ответы
page-sending = Отправка
page-deadlines = Сроки
page-updated = По состоянию на { $day }, { $time }

## Учебная страница
practice-title = Учебный режим
practice-intro = Выступите в роли контактного лица вымышленной страны: прочтите направленное вам сообщение и ответьте на него так, как ответили бы по почте или в чате.
practice-you-are = Ваша роль: { $name }, { $post }, { $institution }.
practice-choose = Выберите роль
practice-inbox = Входящие сообщения
practice-empty = Сообщений пока нет. Первое придёт через несколько минут.
practice-answer = Ваш ответ
practice-answer-hint = Например: «{ $reference } выполнена частично. Законопроект принят в первом чтении».
practice-send = Отправить ответ
practice-sent = Ответ отправлен. Что из него понято, видно ниже.
practice-understood = Что понято
practice-room = Посмотреть, что видит координатор
practice-skip = { $days ->
    [one] Перейти на { $days } день вперёд
    [few] Перейти на { $days } дня вперёд
    [many] Перейти на { $days } дней вперёд
   *[other] Перейти на { $days } дня вперёд
}

## Первые страницы
page-renews = Страница обновляется сама.
page-begin-title = С чего начать
page-begin-people = учреждения и их контактные лица
page-begin-recommendations = рекомендации из UHRI, UPR Info или вашей таблицы
page-begin-route = распределить рекомендации между учреждениями
page-begin-live = разрешить отправку сообщений
page-do-read = прочитать подготовленное
page-do-live = начать отправку
page-do-hold = удерживать сообщения
page-do-pause = остановить всё
page-owes-title = Кто получил запрос и кто опаздывает
page-owes-none = Открытых запросов нет.
page-open = Открыто
page-overdue = Просрочено
page-first-due = Ближайший срок
page-now = сейчас
page-ahead-title = Ближайшие напоминания
page-ahead-none = Напоминаний не запланировано.
page-listening-title = Приём ответов
page-heard = последняя связь: { $time }
page-not-heard = связи ещё не было
page-listening-none = Ни почтовый ящик, ни бот не принимают ответы.
page-listening-practice = В учебном режиме ответы приходят с учебной страницы.
page-engine-silent = Движок процессов не отвечает.
page-workflows = Рекомендации под наблюдением:
page-news-title = Последние изменения
page-news-none = Пока ничего не произошло.
page-for = { $who } от имени { $person }
page-verb-assign = Назначено
page-verb-redirect = Передано
page-verb-acknowledge = Принято к исполнению
page-verb-answer = Получен ответ
page-verb-amend = Ответ исправлен
page-verb-undo = Ответ отозван
page-verb-confirm = Ответ подтверждён
page-verb-decline = Отклонено
page-verb-open_ask = Отправлен запрос
page-verb-grant_extension = Срок продлён
page-verb-delegate = Поручено коллеге
page-verb-snooze = Отложено
page-verb-validate = Проверено
page-verb-send_back = Возвращено
page-verb-publish = Опубликовано
page-verb-close = Закрыто
page-verb-carry_over = Перенесено
page-verb-release = Возврат к обычному порядку
page-verb-tick = Наступил срок
page-verb-add = Добавлено
page-verb-correct = Исправлено
page-verb-hand_over = Передача дел
page-verb-turn = Переключено
page-verb-receive = Получено
page-verb-link = Привязано
page-verb-open_link = Ссылка открыта
page-deadline-add = Срок добавлен
page-deadline-confirm = Дата подтверждена
page-deadline-move = Срок перенесён
page-deadline-freeze = Доклад закрыт для изменений
page-deadline-submit = Доклад представлен
page-deadline-cancel = Срок отменён
page-deadline-wake = Срок проверен заново
page-subject-recommendation = Рекомендация
page-subject-person = Сотрудник
page-subject-institution = Учреждение
page-subject-post = Должность
page-subject-contact = Контакт
page-subject-user = Пользователь
page-subject-sending = Отправка
page-subject-deadline = Срок
page-subject-form = Форма
page-through-import = при импорте
page-through-command = командой
page-through-routing = по правилам распределения
page-through-system = автоматически
page-through-deadline = по сроку доклада
page-said-title = Ваш ответ
page-said-intro = Вот что записано из вашего сообщения.
page-said-waits = Вот что мы поняли из вашего сообщения. Ответ будет засчитан, когда вы подтвердите, что сообщение отправили вы.
page-said-confirmed = Подтверждено. Спасибо.
page-said-taken-back = Отозвано. Мы спросим снова.
page-said-refused = Здесь этот ответ изменить уже нельзя. Обратитесь к координатору.
page-said-nothing = Из этого сообщения ничего не записано.
page-said-opening = Открытие этой страницы ничего не меняет.
page-list-title = Весь список
page-list-answer = Чтобы ответить, просто ответьте на сообщение, начав с номера рекомендации.
page-list-none = На всё из этого списка уже даны ответы. Спасибо.
page-fault-missing = Здесь ничего нет
page-fault-missing-do = Возможно, адрес обрезан или введён с ошибкой. Откройте ссылку из последнего сообщения ещё раз.
page-fault-expired = Срок действия ссылки истёк
page-fault-expired-do = Чтобы исправить ответ, просто ответьте на последнее сообщение.
page-fault-stale = Этот список больше не показывается
page-fault-stale-do = Просим воспользоваться ссылкой из последнего сообщения.
page-fault-forbidden = Это отправлено не с нашей страницы
page-fault-forbidden-do = Ничего не записано. Откройте страницу снова и повторите.
page-fault-host = Мы не отвечаем под этим именем
page-fault-host-do = Используйте адрес из сообщения или от координатора.
page-fault-too-long = Слишком длинно
page-fault-too-long-do = Ничего не записано. Вернитесь и отправьте текст короче или файлы меньшего размера.
page-fault-request = Не удалось прочитать запрос
page-fault-request-do = Ничего не записано. Откройте страницу снова и повторите.
page-fault-away = Попробуйте ещё раз чуть позже
page-fault-away-do = Часть системы недоступна. Если вы что-то отправляли, отправьте ещё раз.
page-fault-inside = Ошибка на нашей стороне
page-fault-inside-do = Ошибка отмечена. Попробуйте ещё раз; если она повторится, обратитесь к координатору.
practice-invite = Вымышленные контактные лица получают сообщения. Сыграйте одно из них: хватит минуты.
practice-begin = Начать в роли: { $name }
practice-step-choose = Выберите человека ниже. Число у имени показывает, сколько ответов ожидается.
practice-step-read = Прочтите сообщение, которое Suivi отправил ему на его языке.
practice-step-answer = Ответьте одним нажатием или своими словами.
practice-step-watch = Прочтите, что было понято, и посмотрите, как меняются числа на первой странице.
practice-nobody = Пока играть некого.
practice-waiting = { $count ->
    [one] Ожидается { $count } ответ
    [few] Ожидается { $count } ответа
    [many] Ожидается { $count } ответов
   *[other] Ожидается { $count } ответа
}
practice-you = Вы
practice-ignored = Записывать было нечего.
practice-back = Выбрать другого
practice-here = Это телефон вымышленного сотрудника: { $name }. Сообщения настоящие, такие пишет Suivi; ничто не покидает этот компьютер.
practice-above = Этого человека извещают, когда ответов нет; отвечать его не просят. Возможно, ещё ничего не пришло.
practice-try = Что попробовать
practice-try-tap = Нажмите кнопку под сообщениями: ответ запишется сразу.
practice-try-words = Ответьте сразу на несколько, своими словами и на любом языке: номер, состояние, что сделано.
practice-try-not-ours = Сообщите, что рекомендация не к вам, или попросите отсрочку.
practice-try-nonsense = Напишите что-нибудь невнятное: ничего не запишется, и вас спросят, что вы имели в виду.
practice-watch = Затем:
practice-look = Проверить новые
practice-earlier = { $count ->
    [one] { $count } более раннее сообщение
    [few] { $count } более ранних сообщения
    [many] { $count } более ранних сообщений
   *[other] { $count } более ранних сообщения
}
practice-buttons = Ответить одним нажатием
