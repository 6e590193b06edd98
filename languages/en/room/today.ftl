today-add-deadline = Add a deadline
today-begin-people = Add the institutions and their focal points
today-begin-recommendations = Import the recommendations
today-begin-assign = Give each to an institution
today-begin-deadline = Set the date of the next report
today-begin-live = Read what would be sent, then let it go
today-nothing-yet = Nothing is recorded yet.
today-held = { $count ->
    [one] one message waits
   *[other] { $count } messages wait
}
today-look-and-let-go = Look at them
today-needs = What needs you now
today-needs-nothing = Nothing needs you now.
today-task-replies = { $count ->
    [one] reply to review
   *[other] replies to review
}
today-task-requests = { $count ->
    [one] request to decide on
   *[other] requests to decide on
}
today-task-to-validate = { $count ->
    [one] answer to validate
   *[other] answers to validate
}
today-task-unowned = { $count ->
    [one] recommendation without an owner
   *[other] recommendations without an owner
}
today-task-undelivered = { $count ->
    [one] message reached nobody
   *[other] messages reached nobody
}
today-task-unconfirmed = { $count ->
    [one] date that nobody confirmed
   *[other] dates that nobody confirmed
}
today-task-overdue = { $count ->
    [one] question overdue
   *[other] questions overdue
}
today-reports = Reports on their way
today-no-reports = No report has a date yet. A deadline asks, reminds and escalates by itself.
today-unconfirmed = date not confirmed
today-late = { $count ->
    [one] one answer late
   *[other] { $count } answers late
}
today-next = next: { $milestone }, { $day }
today-funnel = { $answered } of { $total } answered, { $validated } validated
today-not-asked-yet = Nobody has been asked for it yet.
