## The list of recommendations
recommendations-views = Views
recommendations-view-all = All
recommendations-view-open = Open
recommendations-view-overdue = Overdue
recommendations-view-unowned = Without an owner
recommendations-view-validate = To validate
recommendations-view-unreported = Nothing reported yet
recommendations-view-blocked = Blocked
recommendations-filter = Search and filter
recommendations-words = Words or reference
recommendations-words-hint = e.g. UPR4-140.12, torture, education
recommendations-by-institution = Institution
recommendations-by-phase = Phase
recommendations-by-status = Status
recommendations-by-body = Mechanism
recommendations-by-cycle = Cycle
recommendations-by-theme = Theme
recommendations-by-group = Group concerned
recommendations-by-sdg = SDG
recommendations-by-position = Position of the State
recommendations-by-classification = Classification
recommendations-phase-open = Open (all phases)
recommendations-status-none = Nothing reported
recommendations-sort = Order
recommendations-sort-reference = By reference
recommendations-sort-due = Due next first
recommendations-sort-newest = Received last first
recommendations-more-filters = More filters
recommendations-search = Search
recommendations-clear = Clear all filters
recommendations-count = { $count ->
    [one] One recommendation
   *[other] { $count } recommendations
}
recommendations-keep-view = Keep this view
recommendations-view-name = Name of the view
recommendations-view-name-missing = A view needs a name by which you find it again.
recommendations-view-too-many = You keep 30 views already. Remove one first.
recommendations-forget-view = Remove this view
recommendations-tick = Choose
recommendations-tick-page = All on this page
recommendations-tick-one = Choose { $reference }
recommendations-which = For which recommendations
recommendations-which-ticked = The ticked ones
recommendations-which-all = { $count ->
    [one] The one found
   *[other] All { $count } found
}
recommendations-do-assign = Assign
recommendations-do-ask = Ask
recommendations-do-remind = Remind now
recommendations-do-postpone = Postpone
recommendations-do-undo = Undo
recommendations-recommendation = Recommendation
recommendations-owner = Lead
recommendations-state = How far
recommendations-next = Due next
recommendations-hidden = Confidential
recommendations-nobody = nobody
recommendations-none-found = No recommendation fits all of this.
recommendations-none-yet = There are no recommendations yet. Import them from UHRI, UPR Info or a table of your own.
recommendations-keys = Keys: / search, o open the first, a assign, q ask, r remind, p postpone.
recommendations-csv = CSV
recommendations-excel = Excel
done-view-kept = The view is kept. You find it above the list.
done-view-forgotten = The view is removed.

## One recommendation
recommendation-several = { $reference } means several
recommendation-several-hint = More than one State has a recommendation with this reference. Choose one.
recommendation-late = due { $days }
recommendation-on-behalf = Record an answer
recommendation-text = What was recommended
recommendation-text-hidden = This recommendation is confidential. Your account may not read what it says.
recommendation-cycle = cycle { $cycle }
recommendation-symbol = Document
recommendation-recommenders = Recommended by
recommendation-received = Received
recommendation-source = { $source }, row { $row }
recommendation-progress = What was reported
recommendation-progress-none = Nothing was reported yet.
recommendation-file-hidden = a file
recommendation-file-size = { $size } KB
recommendation-file-waits = waits for the virus scanner
recommendation-validate = Validate
recommendation-confirm = Let it count
recommendation-publish = Publish
recommendation-send-back = Send back
recommendation-send-back-words = What is missing or unclear?
recommendation-send-back-hint = The institution is asked to clarify, and reads these words in its message.
recommendation-send-back-do = Send back
recommendation-send-back-missing = Say what is missing: without it nobody knows what to clarify.
recommendation-take-back = Take back
recommendation-take-back-ask = Take this answer back? The question is then put again.
recommendation-conversation = Conversation
recommendation-conversation-none = Nobody has been written to yet.
recommendation-answer-for_review = to review
recommendation-answer-refused = not recorded
recommendation-answer-undone = taken back
recommendation-message-digest = Reminder
recommendation-message-confirmation = Confirmation
recommendation-message-question = Question
recommendation-message-notice = Notice
recommendation-message-item = no. { $n }
recommendation-delivered = delivered
recommendation-outcome-temporary = not yet delivered
recommendation-outcome-permanent = undeliverable
recommendation-outcome-unknown = outcome unknown
recommendation-message-state-ready = waiting
recommendation-message-state-sending = being sent
recommendation-message-state-sent = sent
recommendation-message-state-failed = undeliverable
recommendation-message-state-cancelled = not needed any more
recommendation-changes = Changes
recommendation-changes-count = { $count ->
    [one] One change
   *[other] { $count } changes
}
recommendation-step = Next step
recommendation-step-validate = Read what was reported below: validate it, or send it back.
recommendation-step-assign = Nobody is charged with it. Give it to an institution.
recommendation-step-chase = The answer is late. Remind now, or telephone and record what you hear.
recommendation-step-wait = Nothing to do: the institution has been asked and is reminded by itself.
recommendation-step-ask = Nothing is asked at present. Ask for progress when you need it.
recommendation-who = Who is charged
recommendation-since = since { $day }
recommendation-assign = Assign
recommendation-change-lead = Change
recommendation-choose = Choose …
recommendation-lead-hint = A new lead is asked to acknowledge.
recommendation-lead-missing = Choose the institution that leads.
recommendation-assign-do = Assign
recommendation-asks = What is asked
recommendation-asks-none = Nothing is asked at present.
recommendation-asks-closed = { $count ->
    [one] One earlier question
   *[other] { $count } earlier questions
}
recommendation-ask-answered = answered
recommendation-ask-declined = declined
recommendation-ask-cancelled = withdrawn
recommendation-postponed-until = postponed until { $day }
recommendation-due = Due
recommendation-reminders = Reminders
recommendation-reminded = { $count ->
    [0] none sent yet
    [one] one sent
   *[other] { $count } sent
}
recommendation-next-reminder = next: { $at }
recommendation-report = For the report
recommendation-extend = Give more time
recommendation-extend-until = Due at the end of
recommendation-extend-do = Give more time
recommendation-resume = Resume reminders
recommendation-postpone-until = No reminders until
recommendation-postpone-hint = What is due stays due; nobody is reminded before that day.
recommendation-postpone-do = Postpone
recommendation-ask = Ask
recommendation-ask-kind = What for
recommendation-ask-due = Answer due on
recommendation-ask-words = Your request in plain words
recommendation-ask-words-hint = May be left empty. The people who are asked read it in their message.
recommendation-ask-supports = Ask the supporting institutions, too
recommendation-ask-do = Ask
recommendation-life = Workflow
recommendation-revision = Revision
recommendation-wakes = Looks again
recommendation-engine = Show in the workflow engine
recommendation-end = End its follow-up
recommendation-end-hint = Open questions are withdrawn, and nothing more is asked or recorded.
recommendation-close = Close
recommendation-close-ask = Close this recommendation? Open questions are withdrawn, and nothing more is recorded on it.
recommendation-carry-over = Carry over to the next cycle
recommendation-into = Recommendation that takes its place
recommendation-into-hint = Its reference; may be left empty.
recommendation-into-unknown = No single other recommendation of this State has this reference.
recommendation-day-missing = Choose a day.
recommendation-day-past = Choose a day after today.
recommendation-day-far = Choose a day before the year 2100.
recommendation-kind-missing = Choose what is asked for.
recommendation-words-long = At most { $most } characters; these are { $found }.
recommendation-remind-nothing = Nothing is open on it, so nobody can be reminded.
recommendation-remind-waits = Its reminders are postponed. Resume them first.
done-assigned = { $count ->
    [one] Assigned. The institution is asked to acknowledge.
   *[other] { $count } recommendations assigned. Each institution is asked to acknowledge.
}
done-asked = { $count ->
    [one] Asked. The institution reads it in its next message.
   *[other] Asked about { $count } recommendations.
}
done-reminded = { $count ->
    [one] The reminder goes out with the next messages.
   *[other] Reminders on { $count } recommendations go out with the next messages.
}
done-postponed = { $count ->
    [one] Postponed. Nobody is reminded before that day.
   *[other] { $count } recommendations postponed.
}
done-resumed = Reminders go on.
done-extended = More time is given.
done-validated = Validated.
done-sent-back = Sent back. The institution is asked to clarify.
done-published = Published.
done-confirmed = The answer counts now.
done-taken-back = The answer is taken back; the question is put again.
done-closed = Closed.
done-carried-over = Carried over.
done-unchanged = It was so already. Nothing was changed.
recommendation-file-waits-why = { $name } waits for the virus scanner: it can be taken out afterwards.
recommendation-file-refused-why = { $name } was refused when it came: nothing of it was kept.
recommendation-file-lost = { $name } is not in the store as it was kept. Whoever runs Suivi can restore it from the backup.

## Many at once, and files to take away
recommendations-nothing-ticked = No recommendation is ticked. Tick some, or choose all that were found.
recommendations-bulk-assign = The new lead is asked to acknowledge; open questions to whoever led before are withdrawn.
recommendations-bulk-ask = Whoever leads is asked, and reminded until the answer is here.
recommendations-bulk-remind = Whoever has an open question is reminded with the next messages, within their hours and bounds.
recommendations-bulk-postpone = Nobody is reminded of their open questions before that day.
recommendations-bulk-led = { $count ->
    [one] One has a lead already, which changes.
   *[other] { $count } have a lead already, which changes.
}
recommendations-bulk-unled = { $count ->
    [one] One has no lead: nobody can be asked.
   *[other] { $count } have no lead: nobody can be asked.
}
recommendations-bulk-asked = { $count ->
    [0] On none of them anything is asked at present.
    [one] On one of them something is asked at present.
   *[other] On { $count } of them something is asked at present.
}
recommendations-bulk-over = { $count ->
    [one] One is over: nothing is done on it.
   *[other] { $count } are over: nothing is done on them.
}
recommendations-bulk-supports = Choose none to keep those that support already.
recommendations-run = { $done } of { $total } done
recommendations-run-refused = { $count ->
    [one] one not done
   *[other] { $count } not done
}
recommendations-run-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
recommendations-run-stay = Leave this page open until it is done. Whoever closes it stops it; what is done stays done.
recommendations-run-on = Go on
recommendations-run-back = Back to the list
recommendations-undo-none = There is nothing to take back: it was done by somebody else, or more than a day ago.
done-bulk-undone = { $count ->
    [one] One was taken back: it is as it was before. A message that has left stays sent.
   *[other] { $count } were taken back: they are as they were before. Messages that have left stay sent.
}
recommendations-reference = Reference
recommendations-of = State
recommendations-trust = Whose word
recommendations-said-on = Reported on
recommendations-missing-for = no answer yet for report { $number }
