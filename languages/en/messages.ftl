### English. Plain, polite, British spelling as in United Nations documents.

## Words
status-not_started = Not started
status-in_progress = In progress
status-partially_implemented = Partially implemented
status-fully_implemented = Fully implemented
status-blocked = Blocked

action-report = Report
action-no_change = No change
action-decline = Not for our institution
action-extend = More time asked for
action-delegate = Passed on to a colleague
action-question = Question
action-acknowledge = Receipt acknowledged
action-unclear = Not clear

phase-received = Received
phase-assigned = Assigned
phase-acknowledged = Acknowledged
phase-implementing = Being implemented
phase-submitted = Submitted in a report
phase-closed = Closed
phase-carried_over = Carried over to the next cycle
phase-archived = Archived

position-supported = Supported
position-noted = Noted
position-split = Supported in part

post-main = Focal point
post-alternate = Alternate focal point
post-validator = Validating authority
post-head = Head of institution
post-coordinator = Coordinator
post-cabinet = Cabinet

role-lead = Lead institution
role-support = Supporting institution

ask-acknowledge = Receipt
ask-plan = Plan
ask-progress = Progress
ask-clarify = Clarification
ask-validate = Validation

progress-provisional = Provisional
progress-reported = Reported by the institution
progress-validated = Validated
progress-published = Published
progress-withdrawn = Withdrawn

channel-email = E-mail
channel-telegram = Telegram
channel-matrix = Matrix
channel-practice = Practice
channel-form = Web form
milestone-collect = Questions go out
milestone-chase = Answers due
milestone-validate = Validation
milestone-consult = Consultation
milestone-draft = Drafting of the report
milestone-approve = Approval by the Government
milestone-submit = Submission of the report

classification-public = Public
classification-restricted = Restricted
classification-confidential = Confidential

sending-hold = On hold: messages are prepared, not sent
sending-redirect = Redirected: every message goes to one address
sending-live = Live: messages are sent
sending-pause = Paused: no message is prepared

via-phone = By telephone
via-letter = By letter
via-meeting = At a meeting
via-mail = By e-mail

## Joints
list-separator = { ", " }
labelled = { $label }: { $text }
quoted = “{ $text }”
date-today = today
date-tomorrow = tomorrow
date-yesterday = yesterday
date-with-weekday = { $weekday } { $day }

## Buttons
button-no_change = No change
button-acknowledge = It is for us
button-decline = Not for us
button-validate = I confirm this
button-send_back = Send back
button-undo = Take back { $reference }
button-confirm = Yes, this is from me
button-form = Answer on the web form
button-undo-link = Take this answer back
button-list = Back to the list
button-previous = Previous
button-next = Next
button-later = Later
button-colleague = Pass to a colleague
button-question = Ask the coordinator
button-language = Language
button-help = Help
button-tomorrow = Until tomorrow
button-next-week = Until next week
button-open-page = Open the page
button-whole-list = See the whole list

## Every letter
letter-to = For the attention of { $name }, { $institution }
letter-to-person = For the attention of { $name }
letter-greeting = Dear colleague,
letter-closing = Thank you for your cooperation.
act-title = What we ask of you
letter-contact = Questions? Please contact { $coordinator }.
letter-why = You receive this message from the national mechanism for implementation, reporting and follow-up, as a focal point or an authority ({ $institution }).
letter-why-coordinator = You receive this notice from the follow-up engine of the national mechanism.
letter-why-function = You receive this message from the national mechanism for implementation, reporting and follow-up. Your function: { $post }.
letter-why-decided = You receive this message from the national mechanism for implementation, reporting and follow-up, in reply to your request.
letter-why-files = You receive this message from the national mechanism for implementation, reporting and follow-up, about the files that you sent.
letter-practice = Practice: the country and the data are invented; nothing leaves this machine.

## Digest
digest-count = { $count ->
    [one] One recommendation awaits your answer
   *[other] { $count } recommendations await your answer
}
digest-overdue = { $overdue ->
    [one] one of them overdue
   *[other] { $overdue } of them overdue
}
digest-subject = { digest-count }, nearest { $day }
digest-subject-overdue = { digest-count }, { digest-overdue } (first due { $day })
digest-opening-gentle = { $count ->
    [one] We would be grateful for your answer on the recommendation below.
   *[other] We would be grateful for your answers on the { $count } recommendations below.
}
digest-opening-firm = { $count ->
    [one] We have not yet received your answer on the recommendation below, and kindly ask you to send it as soon as possible.
   *[other] We have not yet received all your answers on the { $count } recommendations below, and kindly ask you to send them as soon as possible.
}
digest-opening-urgent = { $count ->
    [one] Your answer on the recommendation below is now urgently needed: the State’s report cannot be completed without it.
   *[other] Your answers on the { $count } recommendations below are now urgently needed: the State’s report cannot be completed without them.
}
digest-opening-alternate = The focal point has not answered yet ({ $institution }).
digest-opening-validator = The focal points have not answered yet ({ $institution }).
digest-act-alternate = As the alternate, please answer in the focal point’s place, in the same way.
digest-act-validator = Please have the focal points answer, or answer yourself.
digest-how-title = How to answer
digest-how = Reply to this message in your own words: the number, the status, and what was done.
digest-how-example = For example: “{ $reference } partially implemented. The bill passed first reading.”
digest-how-statuses = Statuses: { $statuses }.
digest-how-words = Reply to this message in your own words, beginning with the number.
digest-how-acknowledge = To acknowledge receipt: “{ $reference } is for us.” or “{ $reference } is not for us.”
digest-how-other = If nothing has changed, “no change” is enough. You may also ask for more time, name a colleague, or say that it is not for your institution.
digest-form = Or answer on the web form; no password is needed:
digest-list = The whole list, with every text in full:
digest-remainder = { $count ->
    [one] One more awaits your answer and is named here by its reference only:
   *[other] { $count } more await your answer and are named here by reference only:
}
digest-remainder-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
digest-open-hint = Choose a number to see one recommendation and answer it.
page-of = Page { $page } of { $pages }
group-overdue = Overdue
group-soon = Due within a week
group-later = Due later
group-deadline = { $deadline }, due { $due }: answers by { $day }
group-deadline-undated = { $deadline }: answers by { $day }

item-due = Due { $day } ({ $distance })
item-overdue = { $days ->
    [one] Due { $day }: one day overdue
   *[other] Due { $day }: { $days } days overdue
}
item-asked = { $times ->
    [one] asked once before
   *[other] asked { $times } times before
}
item-text = Recommendation
item-request = What is asked
item-last = Your last answer
item-last-on = Your last answer ({ $day })
item-last-given = Last answer
item-last-given-on = Last answer ({ $day })
item-last-by = Given by
item-last-answer = { $status }. { $text }
item-institution = Institution
item-report = For the report
item-asked-whom = Who was asked
asked-since = first on { $day }
asked-times = { $times ->
    [one] once
   *[other] { $times } times
}
asked-times-most = { $times ->
    [one] once at most
   *[other] up to { $times } times
}
asked-person = { $name } ({ asked-times })
asked-first = First asked on { $day }
count-of = { $count } of { $total }
item-confidential = Confidential: its text is never sent by message. Please consult it with the coordinator.
item-wants-acknowledge = Please say whether it is for your institution.
item-wants-plan = Please describe the measures planned, who is responsible, and by when.
item-wants-progress = Please say how far it is implemented and what was done.
item-wants-clarify = Please clarify your last answer.
item-wants-validate = Please confirm, or send back, what your institution reported.

## Those above, when answers are missing
escalation-subject = { $count ->
    [one] { $institution }: one recommendation without an answer
   *[other] { $institution }: { $count } recommendations without an answer
}
escalation-count = { $count ->
    [one] One recommendation without an answer
   *[other] { $count } recommendations without an answer
}
escalation-institutions = { $institutions ->
    [one] in one institution
   *[other] in { $institutions } institutions
}
escalation-subject-several = { escalation-count } { escalation-institutions }
escalation-opening-head = { $count ->
    [one] Despite our reminders, your institution has not answered on the recommendation below.
   *[other] Despite our reminders, your institution has not answered on the { $count } recommendations below.
}
escalation-opening-coordinator = { $count ->
    [one] Despite our reminders, the recommendation below has no answer. Those responsible have been written to.
   *[other] Despite our reminders, the { $count } recommendations below have no answer. Those responsible have been written to.
}
escalation-opening-cabinet = { $count ->
    [one] Despite our reminders, the recommendation below has no answer, and the State’s report is at risk.
   *[other] Despite our reminders, the { $count } recommendations below have no answer, and the State’s report is at risk.
}
escalation-opening-vacant = { $count ->
    [one] The recommendation below awaits an answer, and no focal point can be reached ({ $institution }).
   *[other] The { $count } recommendations below await answers, and no focal point can be reached ({ $institution }).
}
escalation-information = You need not answer yourself: answers are given by the focal point or the alternate.
escalation-missing = What is missing
missing-since = Missing since { $day }
escalation-act-head = We would be grateful if you would see that your institution answers.
escalation-act-coordinator = Please take this up in person with those named below.
escalation-act-cabinet = Please take this up with the head of each institution named below.
escalation-act-vacant = We would be grateful if you would name a focal point who can be reached.

## Confirmation
confirmation-subject = { $count ->
    [one] Thank you: your answer is recorded
   *[other] Thank you: your { $count } answers are recorded
}
confirmation-subject-provisional = { $count ->
    [one] Please confirm your answer
   *[other] Please confirm your { $count } answers
}
confirmation-subject-check = { $count ->
    [one] Please check: one answer was not recorded
   *[other] Please check: { $count } answers were not recorded
}
confirmation-opening = Thank you. This is what we recorded from your message.
confirmation-opening-provisional = Thank you. This is what we understood. It counts once you have confirmed that the message came from you.
confirmation-opening-check = Thank you. Not everything in your message could be recorded; please check the items below.
confirmation-waits = What awaits your confirmation counts once you have confirmed that the message came from you.
confirmation-correct = To correct an answer, simply reply with the right one: the latest counts.
confirmation-undo = To take an answer back:
confirmation-confirm = To confirm that the message came from you:
confirmation-next = Next answer due { $day }
confirmation-narrative = What was done
outcome-recorded = Recorded
outcome-provisional = Awaiting your confirmation
outcome-passed_on = Passed on to the coordinator
outcome-unclear = Not recorded: we could not be sure of the meaning
outcome-already_recorded = Already recorded; nothing was changed
outcome-refused = Not recorded
refusal-not_charged = Your institution is not charged with this recommendation.
refusal-over = This recommendation is closed; nothing more is recorded on it.
refusal-ask_closed = This question has been answered or withdrawn in the meantime.
refusal-frozen = The report is closed for changes. Please contact the coordinator.
refusal-date_too_early = The date asked for must be later than the present due date.
refusal-not_allowed = Your function does not allow this answer. Please contact the coordinator.
refusal-unknown_reference = We know no recommendation of yours with this reference.
refusal-nothing_to_repeat = “No change” needs an earlier answer, and there is none.
refusal-other = Please contact the coordinator.
understood-extend = More time asked for, until { $day }
understood-delegate = Passed on to { $name }
understood-decline = Not for your institution; you suggest { $name }

## Question
question-subject = Please clarify your answer on { $references }
question-subject-unknown = Please clarify your message
question-opening = { $count ->
    [one] Thank you for your message. We could not be sure what it says about the recommendation below, so nothing was recorded for it.
   *[other] Thank you for your message. We could not be sure what it says about the { $count } recommendations below, so nothing was recorded for them.
}
question-opening-unknown = Thank you for your message. We could not tell which recommendation it is about, so nothing was recorded.
question-words = You wrote
question-guess = Did you mean “{ $status }”?
question-name-it = Please reply with the number of the recommendation and its status.

## Files that came with an answer

file-kept = Kept with your answer: { $names }
file-held = Received, and kept for your answer: { $names }
file-waiting = Received, but not yet checked for viruses and therefore kept apart: { $names }. You will be told when it is done.
file-refused = Not kept: { $names }. { $reason }
file-nameless = file { $n }
unfit-empty = There is nothing in it.
unfit-too_large = A file may have at most { $most } MB.
unfit-too_many = Files in one message: at most { $most }.
unfit-total = All files of one message together may have at most { $most } MB.
unfit-type = This kind of file is not accepted. Please send a PDF, an Office or OpenDocument file, a picture or plain text.
unfit-contradiction = Its name or type says something else than its content. Please save it again under the right name.
unfit-double = It holds two kinds of file in one. Please save it again.
unfit-program = Programs, and files that contain one, are not accepted.
unfit-macros = Files with macros are not accepted. Please save it without macros, or as a PDF.
unfit-encrypted = It is protected by a password and cannot be checked. Please send it without one.
unfit-bomb = It unpacks to more than can be checked. Please send it as a PDF.
unfit-damaged = It is damaged and cannot be opened. Please save it again and send it once more.
unfit-infected = A virus was found in it.
unfit-missing = It did not reach us. Please send it again.
unfit-stranger = It came from an address that we do not know.

## Notices
notice-no_owner-subject = { $count ->
    [one] One recommendation has no owner
   *[other] { $count } recommendations have no owner
}
notice-no_owner = { $count ->
    [one] No institution is charged with this recommendation. Nobody will be asked until one is assigned.
   *[other] No institution is charged with these recommendations. Nobody will be asked until one is assigned.
}
notice-declined-subject = { $reference }: { $institution } says it is not theirs
notice-declined = { $institution } says that { $reference } is not for them. Please assign it to another institution, or back to them.
notice-declined-to = They suggest { $name }.
notice-undeliverable-subject = { $name } could not be reached by { $channel }
notice-undeliverable = Every contact of { $name } on { $channel } failed. The next channel is tried, then the next person. Please check their contacts.
notice-hard_bounce-subject = An address of { $name } was refused
notice-hard_bounce = The address { $address } of { $name } was refused for good and will not be written to again. Please obtain a new one.
notice-for_review-subject = A reply from { $name } needs your eyes
notice-for_review = Received by { $channel } on { $day } at { $time }. It was not recorded, or not all of it. To read it: suivi inbox list --review
notice-listener_silent-subject = { $channel }: no word from { $account } since { $time }
notice-listener_silent = Nothing was heard from { $account } ({ $channel }) since { $day }, { $time }. Replies sent there are waiting; Telegram keeps them for 24 hours only. Please run “suivi doctor”.
notice-answers_missing-subject = { $missing ->
    [one] { $deadline }, due { $day }: one answer is missing
   *[other] { $deadline }, due { $day }: { $missing } answers are missing
}
notice-answers_missing-gentle = Of { $total } answers needed for this report, { $missing } are still missing.
notice-answers_missing-firm = The date draws near. Of { $total } answers needed for this report, { $missing } are still missing.
notice-answers_missing-urgent = The report is at risk. Of { $total } answers needed, { $missing } are still missing.
notice-answers_missing-by = Answers are expected by { $day }.
missing-act-validator = Please have your focal points send these answers, so that you can validate them in time.
missing-act-validator-urgent = Please obtain these answers from your focal points now, or give them yourself.
missing-act-head = We would be grateful if you would see that these answers are sent in time.
missing-act-head-urgent = Please have these answers sent now: without them the State’s report cannot be completed.
missing-act-coordinator = Please follow up with the institutions named below, beginning with the first.
missing-act-coordinator-urgent = Please call the heads of the institutions named below today, beginning with the first.
missing-act-cabinet = Please ask the heads of the institutions named below to have these answers sent.
missing-act-cabinet-urgent = Please obtain these answers from the heads of the institutions named below: without them the State’s report cannot be completed.
notice-hand_over-subject = Hand-over: { $institution }
notice-hand_over = Welcome to your new function. Below is what you take over: first what is open, then what was last said.
handover-act = Please read this through. The open questions also come to you in the usual messages, which you can simply answer.
handover-function = Your function
handover-from = In post from
handover-predecessor = Before you
handover-open = Open questions
handover-given = Answers given before you
handover-nothing = Nothing is open at present, and no answer was given before.
notice-vacancy-nobody-subject = { $institution }: nobody in post ({ $post })
notice-vacancy-nobody = At present nobody holds this post: { $post }, { $institution }.
notice-vacancy-unreachable-subject = { $institution }: { $name } cannot be reached ({ $post })
notice-vacancy-unreachable = No message reaches { $name } ({ $post }, { $institution }): no address works.
notice-vacancy-open = { $count ->
    [one] One question to this institution awaits an answer.
   *[other] { $count } questions to this institution await an answer.
}
vacancy-act-nobody = Please have somebody named, and record it with: { $command }
vacancy-act-unreachable = Please obtain an address that works, and record it with: { $command }
notice-confirm_date-subject = Please confirm a date: { $deadline }, { $day }
notice-confirm_date = Nobody has confirmed this date yet: { $deadline }, { $day }. Every reminder is counted back from it.
confirm_date-act = If the date is right, please confirm it with: { $command }
decided-extend-granted-subject = { $reference }: you have more time
decided-extend-granted = Your request for more time on { $reference } is granted.
decided-extend-refused-subject = { $reference }: more time cannot be given
decided-extend-refused = We regret that your request for more time on { $reference } cannot be granted. The date stands.
decided-delegate-granted-subject = { $reference }: passed on as you asked
decided-delegate-granted = Your request to pass { $reference } on to a colleague is granted. From now on your colleague is asked.
decided-delegate-refused-subject = { $reference }: the question stays with you
decided-delegate-refused = We regret that { $reference } cannot be passed on to a colleague as you asked. We continue to count on your answer.
notice-written_back-subject = Your message of { $day }
notice-written_back = Thank you for your message of { $day }. The coordinator writes to you:
notice-written_back-hidden = The coordinator would like to speak with you about it. It concerns something confidential, so no more is written here.
written_back-act = To answer, simply reply to this message.
decided-colleague = Colleague
decided-due = Answer due
notice-files_checked-subject = Your files were checked
notice-files_checked = The files that you sent on { $day } have now been checked for viruses.
notice-weekly_brief-subject = Weekly brief, { $day }
notice-weekly_brief = From { $since } to { $until }.
notice-reason = Reason
notice-source = Source
notice-references = Recommendations
notice-words = They wrote
notice-missing-by = Missing, by institution
doubt-unclear = The meaning is not clear.
doubt-decision = It asks for something that you decide: more time, another institution or colleague, or an answer to a question.
doubt-unverified = The sender could not be verified.
doubt-stranger = The sender is not known.
doubt-unreadable = The message could not be read.
doubt-long = The message is long, and its quoted part could not be told apart.
brief-answered = Answers received
brief-open = Questions open
brief-overdue = Questions overdue
brief-unowned = Recommendations without an owner
brief-for_review = Replies to look at
brief-undelivered = Messages not delivered
brief-validated = Answers validated
brief-due_soon = Questions due within a week
brief-waiting = Requests for you to decide
brief-tentative = Dates that nobody has confirmed
brief-changed = What changed
brief-waits = Waiting for you
brief-late = Late
brief-ahead = Falling due
brief-failed = Not delivered
brief-calm = A calm week: nothing is late, nothing waits for you, and every message arrived.

## Chat
chat-welcome = Welcome, { $name }. This chat is now linked to { $institution }. You will be asked here about recommendations, and may answer in your own words.
chat-already-linked = This chat is linked to { $institution } already.
chat-link-expired = This link has expired or was used before. Please ask the coordinator for a new one.
chat-not-linked = This chat is not linked to a focal point. Please ask the coordinator for a link.
chat-unlinked = This chat is no longer linked. You will receive no more messages here.
chat-groups-refused = For confidentiality, I speak with one person at a time. Please write to me in a private chat.
chat-help = Reply with the number of a recommendation, its status and what was done. For example: “{ $reference } partially implemented. The bill passed first reading.” Send /today to see what awaits your answer.
chat-unknown-command = I do not know this command. Send /help to see how to answer.
chat-nothing-open = Nothing awaits your answer. Thank you.
chat-received = Received, thank you. It will be confirmed as soon as it is recorded.
chat-already-recorded = Already recorded: { $reference }, { $status }. Nothing was changed.
chat-recorded = Recorded: { $reference }, { $status }. Thank you.
chat-tell-more = What was done? Please write it in one message, and send any documents that show it; or nothing if there is nothing to add.
chat-taken-back = Taken back: { $reference }. We will ask again.
chat-ask-closed = This question has been answered or withdrawn in the meantime: { $reference }.
chat-thanks = Thank you.
chat-repeat = We were out of reach from { $from } to { $until } and may have missed your message. If you wrote to us, please send it again.
chat-commands =
    /today: what awaits your answer
    /undo: take back your last answer
    /later: no reminders for a while
    /colleague and a name: pass the open question to a colleague
    /ask and your words: ask the coordinator
    /language: another language
    /stop: end the link with this chat
chat-choices = Answer with the number of your choice:
chat-choice-unclear = I am not sure which choice you mean. Please reply directly to the message with the choices, or send /today for the list as it is now.
chat-later-one = Until when may { $reference } wait? You may also write a date.
chat-later-all = Until when may the whole list wait? You may also write a date.
chat-later-done = Until { $day }, no reminder will be sent about { $references }.
chat-later-capped = Due sooner, and therefore asked earlier: { $references }.
chat-later-kept = Due too soon to wait: { $references }.
chat-later-nothing = There is nothing that can wait longer.
chat-later-unclear = I could not read this date. Please write, for example, “/later 2027-03-15”.
chat-colleague-who = Which colleague should be asked about { $reference }? Please write their name.
chat-question-what = What would you like to ask the coordinator about { $reference }? Please write it in one message.
chat-question-open = What would you like to ask the coordinator? Please write “/ask” and your question in one message.
chat-open-first = Which recommendation is meant? Please open it first.
chat-language-which = In which language should we write to you?
chat-language-done = From now on we will write to you in English.
chat-language-unclear = This language is not available. Please choose one of these.
chat-undo-nothing = There is no answer that can be taken back.
chat-unreadable = I could not decrypt your message. Please send it again.

## Web form
form-title = Your answers
form-intro = { $count ->
    [one] One recommendation awaits your answer, { $name }.
   *[other] { $count } recommendations await your answer, { $name }.
}
form-status = How far is it implemented?
form-narrative = What was done?
form-files = Documents that show it (optional)
form-files-hint = PDF, Office and OpenDocument files, pictures, plain text: at most { $largest } MB each, { $total } MB together, and { $most } files.
form-files-again = Files cannot stay on this page: please choose them once more.
form-no-change = Nothing has changed since my last answer
form-send = Send
form-saved = Thank you. Your answers are recorded.
form-saved-provisional = Thank you. As we do not know this browser yet, please confirm by the message just sent to you.
form-expired = This link has expired. Please use the link in the latest message, or reply to that message.
form-nothing-open = Nothing awaits your answer. Thank you.
form-try-again = Your answer could not be stored. It is still on this page; please send it again in a few minutes.
form-language = Language
form-later = Not now
form-extend = We need more time
form-until = Until when?
form-whose = Whose is it? (if you know)
form-all = Nothing has changed in any of them
form-unknown = We do not know this browser yet. Earlier answers are not shown here, and what you say counts once you have confirmed it by the message that we then send you.
form-given = Answered already
form-empty = Nothing was chosen or changed yet.
form-turn = Please send your answers before you turn the page.
form-applying = Received. Your answers are being recorded.
form-check = Thank you. Not everything could be recorded as it is; please look at the items below.
form-waits = Being recorded
form-done = { $count } of { $total } done
form-replaced = Replaced by a later answer, or taken back
form-back = Back to the form
form-undo = Take answers back

## Table
table-title = Recommendations that await your answer
table-sheet = Answers
table-how = Fill in the white cells: choose a status and say what was done. A row without a status says nothing. Save as .xlsx and send the file back, with your reply or on the web form.
table-n = No.
table-reference = Reference
table-text = Recommendation
table-wants = What is asked
table-due = Due
table-last_status = Last status
table-last = Your last answer
table-says = Status
table-words = What was done
table-until = More time until
table-whose = If it is not yours: whose?
table-link = Or fill in an Excel file and send it back, with your reply or on the web form:
table-attached = Or fill in the attached Excel file and send it back with your reply.
table-get = Download the Excel file
table-form = Answer in an Excel file
table-form-how = Download the file, fill it in and send it here, or attach it to your reply. Please send what you filled in above first.
table-file = Your filled-in Excel file (.xlsx)
table-send = Send the filled-in file
table-none = Please choose the filled-in Excel file first.
table-subject-fault = Please check your Excel file: nothing was recorded from it
table-fault-format = “{ $name }” is not an Excel workbook (.xlsx), and nothing in it was recorded. Please open the file that we sent you, fill it in, save it as .xlsx and send it again.
table-fault-encrypted = “{ $name }” is protected by a password, and nothing in it was recorded. Please save it without a password and send it again.
table-fault-damaged = “{ $name }” is damaged, perhaps cut off on its way, and nothing in it was recorded. Please save it again as .xlsx and send it once more.
table-fault-unsafe = “{ $name }” is far larger than a table of answers, or holds parts that we do not open; nothing in it was recorded. Please copy your answers into the file that we sent you and send that one.
table-fault-unmarked = “{ $name }” is not the file that we sent you, or it has lost the mark by which we know it; nothing in it was recorded. Please copy your answers into the file that we sent you and send that one.
table-fault-several = “{ $name }” holds more than one table, and nothing in it was recorded. Please send each table in a file of its own.
table-fault-columns = “{ $name }” lacks the column of the status, or the one of the reference; nothing in it was recorded. Please copy your answers into the file that we sent you and send that one.
table-fault-foreign = “{ $name }” does not belong to a message that we sent you; nothing in it was recorded. Please use the file of your own latest message.
table-fault-empty = No answer is filled in in “{ $name }”; nothing was recorded. Please choose a status in each row that you wish to answer.
table-rows = Rows that were not recorded
table-row = Row { $row }
table-rows-more = { $count ->
    [one] One more row was not recorded.
   *[other] { $count } more rows were not recorded.
}
table-row-no_reference = There is an answer, but no reference: please say which recommendation it is about.
table-row-unknown_reference = “{ $found }” is not among the recommendations of this message.
table-row-contradiction = The number and the reference “{ $found }” do not belong together; please copy both from the file that we sent you.
table-row-several_asks = “{ $found }” was asked about more than once; please fill in the number, too.
table-row-no_status = Something is filled in, but no status; please choose one from the list.
table-row-status = Status: “{ $found }” is none of the list; please choose one from it.
table-row-date = “{ $found }” is not a day that we can be sure of; please write it as 2027-03-31.
table-row-needless_date = “{ $found }” stands under “More time until”, but the status does not ask for more time; please clear the one or change the other.
table-row-needless_whose = “{ $found }” stands in the last column, but the status does not say that it is not yours; please clear the one or change the other.
table-row-too_long = The text is longer than { $found } characters; please shorten it, or attach it as a document.
table-row-formula = A cell holds a formula without a result, or an error; please write the answer itself.
table-row-merged = A cell is merged over several rows; please separate the cells and fill in each row.
table-row-duplicate = This recommendation is answered more than once, and differently; please keep the right row.

## Status page
page-status-title = State of affairs
page-recommendations = Recommendations
page-by-phase = By phase
page-unowned = Without an owner
page-asks-open = Questions open
page-asks-overdue = Questions overdue
page-reminders-due = Reminders due
page-digests-held = Messages held
page-digests-sent = Messages sent
page-digests-failed = Messages failed
page-replies-received = Replies received
page-replies-applied = Replies recorded
page-replies-for-review = Replies to look at
page-replies-quarantined = Replies set aside
page-sending = Sending
page-deadlines = Deadlines
page-updated = As of { $day }, { $time }

## Practice page
practice-title = Practice
practice-intro = Play a focal point of an invented country: read the message that was sent to you and answer it as you would by e-mail or chat.
practice-you-are = You are { $name }, { $post }, { $institution }.
practice-choose = Choose whom to play
practice-inbox = Messages to you
practice-empty = No message yet. The first arrives within a few minutes.
practice-answer = Your reply
practice-answer-hint = For example: “{ $reference } partially implemented. The bill passed first reading.”
practice-send = Send the reply
practice-sent = Your reply is on its way. What was understood appears below.
practice-understood = What was understood
practice-room = See what the coordinator sees
practice-skip = Let { $days } days pass

## The first pages
page-renews = This page renews itself.
page-begin-title = How to begin
page-begin-people = the institutions and their focal points
page-begin-recommendations = the recommendations, from UHRI, UPR Info or a table of your own
page-begin-route = charge institutions with the recommendations
page-begin-live = let the messages go
page-do-read = read what is prepared
page-do-live = start sending
page-do-hold = hold messages back
page-do-pause = stop everything
page-owes-title = Who is asked, and who is late
page-owes-none = No question is open.
page-open = Open
page-overdue = Overdue
page-first-due = First due
page-now = now
page-ahead-title = Reminders ahead
page-ahead-none = No reminder is planned.
page-listening-title = Listening
page-heard = last heard: { $time }
page-not-heard = not heard yet
page-listening-none = No mailbox and no bot is listening.
page-listening-practice = In practice, replies come from the practice page.
page-engine-silent = The workflow engine does not answer.
page-workflows = Recommendations being followed:
page-news-title = Latest changes
page-news-none = Nothing has happened yet.
page-for = { $who } for { $person }
page-verb-assign = Assigned
page-verb-redirect = Passed on
page-verb-acknowledge = Acknowledged
page-verb-answer = Answered
page-verb-amend = Corrected answer
page-verb-undo = Answer taken back
page-verb-confirm = Answer confirmed
page-verb-decline = Declined
page-verb-open_ask = Question put
page-verb-grant_extension = More time given
page-verb-delegate = Passed to a colleague
page-verb-snooze = Postponed
page-verb-remind = Reminded
page-verb-validate = Validated
page-verb-send_back = Sent back
page-verb-publish = Published
page-verb-close = Closed
page-verb-carry_over = Carried over
page-verb-revert = Taken back
page-verb-release = Back to the ordinary rhythm
page-verb-tick = Fell due
page-verb-add = Added
page-verb-correct = Corrected
page-verb-hand_over = Handed over
page-verb-leave = Leave noted
page-verb-back = Back from leave
page-verb-unlink = Address taken out
page-verb-end_post = Post given up
page-verb-appoint = Post given
page-verb-mend = Address tried again
page-verb-prefer = Address put first
page-verb-invite = Link made
page-verb-import = Imported
page-verb-turn = Switched
page-verb-receive = Received
page-verb-link = Linked
page-verb-open_link = Link opened
page-verb-refuse = Request refused
page-verb-dismiss = Set aside
page-verb-write_back = Written back to
page-verb-bind = Sender named
page-verb-retry = Sent again
page-verb-restore = Put back for review
page-verb-sign_in = Signed in
page-verb-lock = Account locked
page-verb-unlock = Account unlocked
page-verb-change_rights = Rights changed
page-verb-shut_out = Shut out
page-verb-let_in = Let in again
page-verb-set_password = Password set
page-verb-end_sign_in = Signed out elsewhere
page-verb-set_second_factor = Second factor set up
page-verb-remove_second_factor = Second factor removed
page-verb-add_token = Token made
page-verb-end_token = Token ended
page-verb-change = Changed
page-deadline-add = Deadline added
page-deadline-confirm = Date confirmed
page-deadline-move = Date moved
page-deadline-freeze = Report closed for changes
page-deadline-submit = Report submitted
page-deadline-cancel = Deadline cancelled
page-deadline-wake = Deadline looked at again
page-subject-recommendation = Recommendation
page-subject-person = Person
page-subject-institution = Institution
page-subject-post = Post
page-subject-file = File
page-subject-contact = Contact
page-subject-user = User
page-subject-sending = Sending
page-subject-deadline = Deadline
page-subject-form = Form
page-subject-reply = Reply
page-subject-request = Request
page-subject-message = Message
page-subject-ladders = Ladders
page-through-import = by import
page-through-command = by command
page-through-routing = by the routing rules
page-through-system = by itself
page-through-deadline = by the date of a report
page-through-room = in the pages
page-through-api = by a program
page-said-title = Your answer
page-said-intro = This is what was recorded from your message.
page-said-waits = This is what we understood from your message. It counts once you have confirmed that the message came from you.
page-said-confirmed = Confirmed. Thank you.
page-said-taken-back = Taken back. We will ask again.
page-said-refused = This answer can no longer be changed here. Please contact the coordinator.
page-said-nothing = Nothing was recorded from this message.
page-said-opening = Opening this page changes nothing.
page-list-title = The whole list
page-list-answer = To answer, simply reply to the message, beginning with the number of the recommendation.
page-list-none = Everything on this list has been answered. Thank you.
page-fault-missing = There is nothing here
page-fault-missing-do = The address may be cut off or mistyped. Please open the link in the latest message again.
page-fault-expired = This link has expired
page-fault-expired-do = To correct an answer, simply reply to the latest message.
page-fault-stale = This list is no longer shown
page-fault-stale-do = Please use the link in the latest message.
page-fault-forbidden = This was not sent from one of our pages
page-fault-forbidden-do = Nothing was recorded. Please open the page again and repeat.
page-fault-host = We are not called by this name
page-fault-host-do = Please use the address that the message or the coordinator gave you.
page-fault-too-long = This is too long
page-fault-too-long-do = Nothing was recorded. Please go back and send a shorter text, or smaller files.
page-fault-request = This could not be read
page-fault-request-do = Nothing was recorded. Please open the page again and repeat.
page-fault-often = That was too often
page-fault-often-do = Nothing was changed. Please wait a minute, then try again.
page-fault-away = Please try again in a moment
page-fault-away-do = A part of the system is out of reach. If you were sending something, please send it again.
page-fault-inside = Something went wrong on our side
page-fault-inside-do = The fault was noted. Please try again; if it stays, contact the coordinator.
practice-invite = Messages are arriving at invented focal points. Play one of them: it takes a minute.
practice-begin = Start as { $name }
practice-step-choose = Choose a person below. The number beside a name says how many answers are awaited.
practice-step-read = Read the message that Suivi sent them, in their own language.
practice-step-answer = Answer with one tap, or in your own words.
practice-step-watch = Read what was understood, then watch the numbers change on the first page.
practice-nobody = Nobody can be played yet.
practice-waiting = { $count ->
    [one] One answer awaited
   *[other] { $count } answers awaited
}
practice-you = You
practice-ignored = There was nothing to record in it.
practice-back = Choose somebody else
practice-here = This is the telephone of { $name }, who answers for an invented ministry. The messages are the real ones that Suivi writes; nothing leaves this machine.
practice-above = This person is told when answers are missing and is not asked to answer. Nothing may have arrived yet.
practice-try = Things to try
practice-try-tap = Press a button under the messages: it is recorded at once.
practice-try-words = Answer several at once, in your own words, in the language you like: number, status, what was done.
practice-try-not-ours = Say that one is not for your institution, or ask for more time.
practice-try-nonsense = Write something that cannot be understood: nothing is recorded, and you are asked what you meant.
practice-watch = Afterwards:
practice-look = Look for new messages
practice-earlier = { $count ->
    [one] One earlier message
   *[other] { $count } earlier messages
}
practice-buttons = Answer with one tap
