deadlines-intro = When the State reports, what is missing, and what comes next.
deadlines-which = Which deadlines
deadlines-to-come = To come
deadlines-over = Submitted or cancelled
deadlines-reports = Reports
deadlines-report = Report
deadlines-due = Due
deadlines-answers = Answers
deadlines-missing = Missing
deadlines-next = Next step
deadlines-none-over = No report was submitted or cancelled yet.
deadlines-chart = Milestones
deadlines-chart-told = { $count ->
    [one] The milestones of one report along the time. The table below says the same.
   *[other] The milestones of { $count } reports along the time. The table below says the same.
}
deadlines-span = How much time is shown
deadlines-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
deadlines-as-table = As a table
deadlines-reached = reached
deadlines-today = today
deadlines-months = Other months
deadlines-this-month = This month
deadlines-holiday = holiday
deadlines-month-empty = Nothing falls into this month.
deadlines-stage-open = on its way
deadlines-stage-frozen = closed for changes
deadlines-stage-submitted = submitted
deadlines-stage-cancelled = cancelled

## A new deadline
deadlines-choose-kind = First the kind of report: it brings its plan, its scope and what ministries are asked. All of it can be changed.
deadlines-choose = Choose
deadlines-other-kind = Another kind
deadlines-voluntary = voluntary
deadlines-kind-fixed = The date is printed in a document.
deadlines-kind-offset = The date lies so many days after another one.
deadlines-kind-event = The date is bound to an event.
deadlines-words = At most { $words } words.
deadlines-days-before = days before the date
deadlines-where-from = Where this stands
deadlines-mend = { $count ->
    [one] One field needs another look. Nothing was added.
   *[other] { $count } fields need another look. Nothing was added.
}
deadlines-the-date = The date
deadlines-title = Title
deadlines-title-hint = What everybody calls it, with its year or cycle.
deadlines-due-on = Date
deadlines-due-on-hint = As the document prints it.
deadlines-zone = The day counts in
deadlines-zone-geneva = Geneva
deadlines-zone-state = the State
deadlines-zone-other = another time zone
deadlines-zone-name = Time zone
deadlines-tentative = The date is not sure yet
deadlines-tentative-hint = The coordinator is asked until somebody confirms it.
deadlines-confirmed-by = Confirmed by
deadlines-source = Document
deadlines-source-hint = The document that says the date, with its symbol.
deadlines-counted = The date is counted from another one
deadlines-anchor = Counted from
deadlines-anchor-hint = In words, such as: adoption of the UPR outcome.
deadlines-anchor-on = Day of that
deadlines-offset = Days from there
deadlines-offset-hint = Calendar days. Without a date above, the date is counted from these.
deadlines-about = About which recommendations
deadlines-body = Bodies
deadlines-body-hint = Such as UPR, CEDAW. Empty: all.
deadlines-cycle = UPR cycles
deadlines-cycle-hint = Such as 4. Empty: all.
deadlines-positions = UPR position
deadlines-position-any = any position
deadlines-narrower = Narrower
deadlines-symbol = Documents
deadlines-symbol-hint = Symbols, one a line, such as CEDAW/C/IRQ/CO/8.
deadlines-paragraphs = Paragraphs
deadlines-paragraphs-hint = Numbers and ranges: 5, 7-9.
deadlines-theme = Themes or groups
deadlines-theme-hint = A part of the name, one a line.
deadlines-led-by = Led by
deadlines-led-by-hint = Nothing ticked: whoever leads.
deadlines-asking = What is asked, and when
deadlines-request = What the questions say
deadlines-request-hint = In plain words, to the focal points.
deadlines-ask-supports = Supporting institutions are asked, too
deadlines-is-voluntary = The State chooses to report
deadlines-fresh = Answers that need not be given again
deadlines-fresh-hint = Days: a validated answer that is younger counts.
deadlines-plan = Milestones
deadlines-plan-hint = Calendar days before the date. Empty: this step is left out.
deadlines-preview = What it would be
deadlines-preview-intro = Look at the milestones and the recommendations before it is added.
deadlines-preview-do = Preview
deadlines-preview-again = Preview again
deadlines-squeezed = The plan is longer than the time that is left: each step keeps its share of it.
deadlines-in-scope = { $count ->
    [0] No recommendation is in scope.
    [one] One recommendation is in scope.
   *[other] { $count } recommendations are in scope.
}
deadlines-without-owner = { $count ->
    [one] One has no owner and is asked once it has one.
   *[other] { $count } have no owner and are asked once they have one.
}
deadlines-scope-empty = What is imported later is asked then.

## What is wrong with a form
deadlines-fault-long = This is too long: at most { $count } characters.
deadlines-fault-number = Expected a whole number from { $least } to { $most }.
deadlines-fault-day = Expected a day, such as 2027-05-31.
deadlines-fault-far = This day is too far away: within 30 years.
deadlines-fault-past = This day has passed: give one that is still to come.
deadlines-fault-zone = Choose where the day counts: Geneva, the State, or a time zone by its name.
deadlines-fault-zone-unknown = There is no time zone { $zone }. Expected a name such as Pacific/Fiji.
deadlines-fault-cycle = Expected numbers such as 4.
deadlines-fault-paragraphs = Expected numbers and ranges such as 5, 7-9.
deadlines-fault-position = Tick at least one.
deadlines-fault-title-taken = Deadline { $number } is called that already. Give another title, with its year or cycle.
deadlines-fault-due-on-past = This day has passed: give one that is still to come.
deadlines-fault-due-on-none = Give the date, or below what it is counted from.
deadlines-fault-offset-days-none = Give the days from there to the date.
deadlines-fault-confirmed-by-both = Either the date is not sure, or somebody confirmed it.
deadlines-fault-days-collect = This is needed: how many days before the date the questions go out.
deadlines-fault-days-number = Expected whole calendar days.
deadlines-fault-days-submit = Submission is the date itself.
deadlines-fault-days-order = This must not come before: { $before }. Give fewer days.

## One deadline
deadlines-scope = In scope
deadlines-tile-scope = { $count ->
    [one] recommendation in scope
   *[other] recommendations in scope
}
deadlines-asked = Asked
deadlines-answered = Answered
deadlines-validated = Validated
deadlines-funnel = By institution
deadlines-funnel-none = No institution leads a recommendation in scope yet.
deadlines-what-is-missing = What is missing
deadlines-of = of { $total }
deadlines-since = since { $day }
deadlines-times = { $count ->
    [one] once
   *[other] { $count } times
}
deadlines-nobody-written = nobody was written to yet
deadlines-missing-none = Everything that was asked is answered.
deadlines-acts = What can be done
deadlines-move = Move the date
deadlines-act-confirm = Confirm the date
deadlines-act-confirm-why = Until then the coordinator is asked again and again.
deadlines-confirm-on = Another date
deadlines-confirm-on-hint = Only if it differs. Questions and reminders follow.
deadlines-act-freeze = Stop asking
deadlines-act-freeze-why = The report is being finished: nobody is asked for it any more. You can go on later.
deadlines-act-thaw = Go on asking
deadlines-act-thaw-why = What is missing is asked for again.
deadlines-act-submit = Report submitted
deadlines-act-submit-why = The report has left. Its questions go back to the ordinary rhythm. This cannot be taken back.
deadlines-submit-without = { $count ->
    [one] One answer is still missing.
   *[other] { $count } answers are still missing.
}
deadlines-act-cancel = Cancel the deadline
deadlines-act-cancel-why = No report will be made. Its questions go back to the ordinary rhythm. This cannot be taken back.
deadlines-facts = Facts
deadlines-last-hour = Last hour: { $moment }
deadlines-known = How it is known
deadlines-offset-told = { $count ->
    [one] one day after
   *[other] { $count } days after
}
deadlines-confirmed = Confirmed by
deadlines-not-confirmed = nobody yet
deadlines-limit = Limit
deadlines-fresh-told = { $count ->
    [0] Everybody is asked anew.
    [one] Validated within the last day.
   *[other] Validated within the last { $count } days.
}
deadlines-refused-submitted = This report is submitted; nothing more is done to it.
deadlines-refused-cancelled = This deadline is cancelled; nothing more is done to it.
deadlines-refused-frozen = Nobody is asked for it already.
deadlines-refused-thawed = It goes on already.
deadlines-refused-confirmed = Its date is confirmed already. You can move it.
deadlines-refused-same = It is due on that day already. Give another one.
deadlines-refused-meanwhile = Somebody else changed it in the meantime. Look at it anew; nothing was done.

## Another date
deadlines-due-now = Due now
deadlines-new-date = New date
deadlines-move-intro = Choose the new date: you see what would move before it does.
deadlines-moves-asks = { $count ->
    [one] open question follows
   *[other] open questions follow
}
deadlines-moves-earlier = { $count ->
    [one] reminder comes earlier
   *[other] reminders come earlier
}
deadlines-moves-later = { $count ->
    [one] reminder comes later
   *[other] reminders come later
}
deadlines-step = Step
deadlines-before = Before
deadlines-after = After
deadlines-unchanged = unchanged
deadlines-told-of-missing = Who is told what is missing
deadlines-who = Who
deadlines-move-do = Move it to { $day }
deadlines-because = Why
deadlines-because-hint = For example the letter that says so. It is kept with the change.

done-deadline-add = The deadline is added. Its questions go out by its plan.
done-deadline-confirm = The date is confirmed.
done-deadline-move = The date is moved; questions and reminders follow.
done-deadline-freeze = Nobody is asked for this report any more.
done-deadline-thaw = What is missing is asked for again.
done-deadline-submit = The report is marked as submitted.
done-deadline-cancel = The deadline is cancelled.

## The kinds of reports that Suivi comes with
deadlines-template-upr-national-report = National report for the UPR
deadlines-template-upr-position = Position on the UPR recommendations
deadlines-template-upr-mid-term = Mid-term report on the UPR
deadlines-template-treaty-periodic-report = Periodic report to a treaty body
deadlines-template-treaty-list-of-issues = Replies to a list of issues
deadlines-template-treaty-follow-up = Written follow-up on selected paragraphs
deadlines-template-special-procedures-reply = Reply to a special-procedures communication
deadlines-template-national-plan-review = Review of the national action plan
