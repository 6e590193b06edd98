## Messages: the list
messages-intro = What was written to whom, and what became of it.
messages-mode-hold = Messages are made and can be read here. None leaves.
messages-mode-redirect = Everything goes to one address instead of to people:
messages-mode-live = Messages leave by themselves, each in its reader’s own hours.
messages-mode-pause = No reminder is made and nothing leaves. Afterwards each person gets one message, not a pile.
messages-turn-hold = Hold
messages-turn-redirect = Redirect to one address…
messages-turn-live = Let them go…
messages-turn-pause = Pause
messages-states = Which messages
messages-tab-all = All
messages-tab-held = Waiting
messages-tab-sent = Sent
messages-tab-failed = Reached nobody
messages-filter = Look for messages
messages-to = To
messages-everybody = Everybody
messages-kind = Kind
messages-every-kind = Every kind
messages-kind-digest = Questions and reminders
messages-kind-confirmation = Confirmation
messages-kind-question = Asked back
messages-kind-notice = Notice
messages-show = Show
messages-subject = Subject
messages-state = State
messages-when = When
messages-nothing-left = Nothing left to say
messages-not-before = not before
messages-state-held = held
messages-state-ready = waits
messages-state-sending = on its way
messages-state-sent = sent
messages-state-failed = reached nobody
messages-state-cancelled = not needed any more
messages-empty-all = No message was made yet. They are made when questions are open and due.
messages-empty-held = No message waits.
messages-empty-sent = No message was sent yet.
messages-empty-failed = Every message has arrived.
messages-failed-hint = Correct addresses under People, then try again.
messages-retry-all = Try all again
messages-retry-all-ask = Send every failed message once more, to each person’s best working address?

## Messages: one of them
messages-one = Message { $number }
messages-of-person = All to this person
messages-its-reply = the reply that it answers
messages-made = Made
messages-sent = Sent
messages-about = About
messages-dropped = answered before it left
messages-attempts = Attempts to deliver
messages-attempt = Attempt
messages-no-attempt = None yet.
messages-address = Address
messages-outcome = Outcome
messages-outcome-accepted = accepted
messages-outcome-temporary = later
messages-outcome-permanent = refused for good
messages-outcome-unknown = no answer
messages-retry-to = Send once more to
messages-retry-hint = It stays the same message. One attempt is made; a broken address that you choose is trusted again.
messages-retry-best = Their best address that works
messages-broken = broken
messages-retry = Send again
messages-not-retried-gone = This message did not fail, or is on its way again. Nothing was changed.
messages-not-retried-no-address = No address of this person works. Correct one under People, then send again.
messages-preview-hint = As it would be sent now. Its links lead nowhere here, so that nobody answers in somebody’s place.
messages-text = Text
messages-letter = Letter
messages-secret = It speaks of something confidential; only references are shown to you.

## Messages: before they go
messages-before-live = Before messages go
messages-before-redirect = Redirect every message
messages-before-intro-live = This is what the first day would send. None of it has left yet.
messages-before-intro-redirect = For a trial: people hear nothing, and you read everything in one mailbox. This is what the first day would bring.
messages-any-hour = Everything leaves at once, at any hour.
messages-said-at-once = Said at once, in the chat.
messages-hours = Questions and reminders leave between { $opens } and { $closes } of each reader’s own day, on working days; answers to replies at once.
messages-redirect-to = Address that everything goes to
messages-redirect-hint = Each subject says for whom it was meant.
messages-fault-address = Give one mail address, such as trial@example.gov.
messages-confirm-live = Yes, let them go
messages-confirm-redirect = Redirect
messages-first-day = Who would hear of us
messages-first-waiting = Waits already
messages-first-due = Falls due within a day
messages-first-nothing = Nothing waits, and nothing falls due within a day.
messages-first-digests = { $count ->
    [one] digest waits
   *[other] digests wait
}
messages-first-people = { $count ->
    [one] person they go to
   *[other] people they go to
}
messages-first-others = { $count ->
    [one] other message
   *[other] other messages
}
messages-first-reminders = { $count ->
    [one] reminder falls due within a day
   *[other] reminders fall due within a day
}
messages-recommendations = { $count ->
    [one] one recommendation
   *[other] { $count } recommendations
}
messages-more = { $count ->
    [one] and one more that waits
   *[other] and { $count } more that wait
}

## Messages: what was done
done-messages-hold = Messages are held from now on.
done-messages-redirect = Everything goes to that one address from now on.
done-messages-live = Messages leave from now on.
done-messages-pause = Nothing is made or sent from now on.
done-messages-retried = { $count ->
    [one] One message is on its way again.
   *[other] { $count } messages are on their way again.
}
done-messages-none-retried = None could be sent again: none of these people has an address that works. Correct them under People.
