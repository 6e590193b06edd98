rehearse-title = Rehearse
rehearse-intro = See what would be sent, to whom and when, before anything is. Nothing is sent and nothing is changed.
rehearse-busy = Somebody is rehearsing just now. Try again in a moment.
rehearse-last = Your last rehearsal began at { $moment }.
rehearse-look = Look at it
rehearse-years = Years
rehearse-years-hint = How long is played, from 0.1 to 20. A cycle of the UPR has four and a half.
rehearse-behaviour = How people answer
rehearse-behaviour-none = nobody answers
rehearse-behaviour-on-time = everybody, in good time
rehearse-behaviour-last-day = everybody, on the last day
rehearse-behaviour-share = a share of the questions, in good time
rehearse-share = Share
rehearse-share-hint = Percent of the questions that are answered, where only a share is.
rehearse-other-ladders = With other ladders
rehearse-other-ladders-hint = Empty: with the ladders in force. Other ladders are only tried here; nothing changes.
rehearse-do = Rehearse
rehearse-nothing-is-sent = It takes some seconds. Confirmations of answers are not counted; on its day each report is taken as submitted.
rehearse-fault-years = Expected a number from 0.1 to 20.
rehearse-fault-behaviour = Choose how people answer.
rehearse-failed = The rehearsal ended without a result. The fault was noted.
rehearse-again = Rehearse again
rehearse-nothing = Nothing is followed up yet, so there is nothing to rehearse.
rehearse-playing = Playing: { $percent }%
rehearse-span = From { $begins } to { $ends }: { $behaviour }.
rehearse-told-none = nobody answers
rehearse-told-on-time = everybody answers in good time
rehearse-told-last-day = everybody answers on the last day
rehearse-told-share = { $percent }% of the questions are answered in good time
rehearse-with-other = Played with other ladders than those in force.
rehearse-tile-messages = { $count ->
    [one] message
   *[other] messages
}
rehearse-tile-messages-told = { $count ->
    [one] one message
   *[other] { $count } messages
}
rehearse-tile-people = { $count ->
    [one] person is written to
   *[other] people are written to
}
rehearse-tile-escalations = { $count ->
    [one] escalation
   *[other] escalations
}
rehearse-tile-peak = messages on the fullest day, { $day }
rehearse-tile-risk = { $count ->
    [one] report at risk
   *[other] reports at risk
}
rehearse-by-week = Messages by week
rehearse-chart-told = { $messages } messages by week. The table below says the same.
rehearse-week = Week of
rehearse-week-of = (week of { $day })
rehearse-digests = Questions and reminders
rehearse-escalations = Escalations
rehearse-others = Notices and briefs
rehearse-at-risk = { $missing } of { $asked } answers missing
rehearse-complete = complete
rehearse-no-reports = No report is due in this time.
rehearse-by-person = Load of each person
rehearse-person = Person
rehearse-messages = Messages
rehearse-busiest-week = Busiest week
rehearse-busiest-day = Busiest day
rehearse-no-messages = Nobody would be written to.
rehearse-more-people = { $count ->
    [one] and one more person
   *[other] and { $count } more people
}
rehearse-more-escalations = { $count ->
    [one] and one more escalation
   *[other] and { $count } more escalations
}
rehearse-missing = { $count ->
    [one] one answer missing
   *[other] { $count } answers missing
}
