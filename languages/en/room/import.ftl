import-intro = Hand in a file: it is recognised by its content, and you see what it would change before anything is saved.
import-runs = Past imports
import-runs-last = Last imports
import-runs-intro = Who imported which file, when, and what came of it.
import-no-runs = Nothing was imported yet.
import-routing = Give by the routing rules
import-drop = Drop a file of recommendations here, or choose one
import-drop-people = Drop a list of institutions, posts and people here, or choose one
import-limits = Excel, CSV, JSON or Word, at most { $megabytes } MB. Only what it holds counts, not its name.
import-state = State
import-state-hint = Only this State’s rows are taken; it is also said of rows that name none.
import-archive = As history
import-archive-hint = Earlier cycles are registered to be looked up, and nobody is asked about them.
import-look = Look at it
import-look-again = Look again
import-known = What can be read
import-known-uhri-xlsx = The export of uhri.ohchr.org as Excel
import-known-uhri-json = The export of uhri.ohchr.org as JSON
import-known-upr-info = The export of upr-info.org’s database
import-known-thematic-list = The “thematic list of recommendations” that OHCHR sends after a review, as Word
import-known-table = Your own list, with a column of texts and others such as number, symbol, lead and status; columns can be named by hand
import-known-people = Institutions, posts, names and addresses; or which institution is given which theme, group, SDG or body
import-source-uhri-xlsx = UHRI export (Excel)
import-source-uhri-json = UHRI export (JSON)
import-source-upr-info = UPR Info export
import-source-thematic-list = OHCHR thematic list
import-source-table = A table of your own
import-source-people = People and routing rules
import-source-routing = Routing rules
import-tried = Looked at, not yet imported
import-nothing-saved = Nothing was saved.

## Looking at a file
import-read-as = Read as
import-trying = { $count ->
    [0] The file is being read …
    [one] One row read so far …
   *[other] { $count } rows read so far …
}
import-trying-why = Tens of thousands of rows take a minute or two. You may leave this page and come back to it.
import-trial-stopped = Looking at this file stopped before its end, because the pages were started anew.
import-again = Try again
import-do = Import
import-other-file = Another file
import-changes-nothing = Everything in this file is known already: importing it would change nothing.
import-found = { $count ->
    [0] No row was found
    [one] One row was read. Importing it would give:
   *[other] { $count } rows were read. Importing them would give:
}
import-would-created = { $count ->
    [one] new
   *[other] new
}
import-would-updated = { $count ->
    [one] changed
   *[other] changed
}
import-would-unchanged = { $count ->
    [one] unchanged
   *[other] unchanged
}
import-did-created = { $count ->
    [one] new
   *[other] new
}
import-did-updated = { $count ->
    [one] changed
   *[other] changed
}
import-did-unchanged = { $count ->
    [one] unchanged
   *[other] unchanged
}
import-skipped = { $count ->
    [one] row left out
   *[other] rows left out
}
import-skipped-why = Left out:
import-skip-concern = concerns, which are no recommendations
import-skip-pledge = voluntary pledges
import-skip-other_state = of another State
import-skip-repeated = the same again
import-skip-archived = registered as history before
import-problems-count = { $count ->
    [one] row with a problem
   *[other] rows with a problem
}
import-problems = { $count ->
    [one] One problem
   *[other] { $count } problems
}
import-more-problems = { $count ->
    [one] One more is in the table to download.
   *[other] { $count } more are in the table to download.
}
import-download = Download as CSV
import-row = Row
import-column = Column
import-problem = What is wrong
import-mend = The other rows can be imported now. Mend these in the file and hand it in again: what is known already stays as it is.
import-examples = Which recommendations
import-otherwise = Read it otherwise: State, history, columns
import-columns = Columns
import-columns-hint = Say which of the file’s columns holds what. Only the text is needed; what is left open is recognised by its heading.
import-field-text = Text
import-field-number = Number
import-field-state = State
import-field-body = Body
import-field-symbol = Document symbol
import-field-cycle = Cycle
import-field-session = Session
import-field-recommenders = Recommending States
import-field-position = Position
import-field-position_note = Note on the position
import-field-position_source = Source of the position
import-field-themes = Themes
import-field-primary_theme = Main theme
import-field-groups = Groups
import-field-sdgs = SDGs
import-field-annotation_id = OHCHR annotation id
import-field-published_on = Published on
import-field-classification = Classification
import-field-lead = Lead institution
import-field-supports = Supporting institutions
import-field-status = Status
import-field-last_answer = Last answer
import-field-answered_on = Answered on

## An import
import-running = Under way
import-saving = { $count ->
    [0] The import begins …
    [one] One row saved …
   *[other] { $count } rows saved …
}
import-starting = { $count ->
    [one] Follow-up of one recommendation has begun …
   *[other] Follow-up of { $count } recommendations has begun …
}
import-running-why = You may leave this page: the import goes on, even when a machine is started anew.
import-done = { $count ->
    [one] Done: one row was read.
   *[other] Done: { $count } rows were read.
}
import-done-nothing = Done. Everything in this file was known already, so nothing was changed.
import-stopped = stopped
import-stopped-why = The import stopped: { $why }
import-as-history = history
import-file = File
import-who = By
import-by-command = a command
import-when = When
import-new = New
import-changed = Changed
import-same = Unchanged
import-problems-short = Problems
import-next = What to do next
import-next-recommendations = Import recommendations
import-next-unowned = Without an owner

## Routing
import-routing-intro = Recommendations that nobody leads are given to institutions by theme, group, SDG or body, as the routing rules say.
import-all-owned = Every recommendation has an owner.
import-no-rules = There are no routing rules yet. They come with a table of theme, group, SDG or body and institution.
import-rules = Import rules
import-no-rule-fits = { $count ->
    [one] One recommendation has no owner, and no rule fits it.
   *[other] { $count } recommendations have no owner, and no rule fits them.
}
import-give = { $count ->
    [one] Give one
   *[other] Give all { $count }
}
import-routed = { $count ->
    [one] The rules name an institution for one recommendation. It is asked to acknowledge.
   *[other] The rules name an institution for { $count } recommendations. Each is asked to acknowledge.
}
import-left = { $count ->
    [one] One stays without an owner.
   *[other] { $count } stay without an owner.
}
import-proposed = What would be given
import-leads = Lead
import-supports = Support
import-more = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}
import-by-institution = By institution
import-ties = Not decided by the rules
import-giving = { $done } of { $total } given …
import-giving-stopped = Giving stopped before its end. What was given stays given.
import-given = { $count ->
    [0] Nothing was given.
    [one] One recommendation was given to an institution.
   *[other] { $count } recommendations were given to institutions.
}

## What cannot be done
import-fault-none = Choose a file first.
import-fault-large = The file is larger than { $megabytes } MB, and nothing of it was kept. Split it, or export fewer columns.
import-fault-unreadable = { $why }.
import-fault-columns = The columns of this table are not recognised. Say below what each holds; the text is enough.
import-fault-state = Nothing in the file tells whose recommendations these are. Say the State below.
import-fault-engine = The workflow engine does not answer. Try again in a moment.
import-fault-inside = Something went wrong on our side. The log of the pages has the details.
import-fault-not-ready = Look at the file to its end first; one that cannot be read cannot be imported.
import-fault-gone = The file is not here any more. Hand it in again.
