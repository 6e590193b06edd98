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
recommendations-by-sdg = Sustainable Development Goal
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
