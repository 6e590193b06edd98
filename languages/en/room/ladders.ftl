ladders-intro = Who is reminded when, and who is told next while a question stays open. Days are working days.
ladders-collect = Progress for a report
ladders-report = Before a report
ladders-opened = { $count ->
    [0] when the question is put
    [one] one day after it is put
   *[other] { $count } days after it is put
}
ladders-before = { $count ->
    [one] one day before it is due
   *[other] { $count } days before it is due
}
ladders-after = { $count ->
    [0] when it is due
    [one] one day after it was due
   *[other] { $count } days after it was due
}
ladders-before-report = { $count ->
    [0] on the day of the report
    [one] one day before the report
   *[other] { $count } days before the report
}
ladders-after-report = { $count ->
    [one] one day after the report
   *[other] { $count } days after the report
}
ladders-every = { $count ->
    [one] then again every day
   *[other] then again every { $count } days
}
ladders-tone-gentle = gentle
ladders-tone-firm = firm
ladders-tone-urgent = urgent
ladders-caps = At most to one person
ladders-ordinary = ordinary
ladders-per-day = messages a day
ladders-per-week = messages in seven days
ladders-stops = { $count ->
    [0] A request for more time or for a colleague does not hold reminders back.
    [one] A request for more time or for a colleague holds reminders back for one day.
   *[other] A request for more time or for a colleague holds reminders back for { $count } days.
}
ladders-edit = Change the ladders
ladders-text = Text of the ladders (TOML)
ladders-text-hint = What you save takes effect with the next dispatch, without a restart. The earlier text is kept.
ladders-save = Save
ladders-rehearse = Rehearse with this text
ladders-earlier = Earlier texts
ladders-shipped = The text that Suivi comes with
ladders-taken = This is an earlier text. It is in force again once you save it.
ladders-fault = The text cannot be used; nothing was changed.
ladders-fault-line = Line { $line }: { $why }
ladders-fault-empty = The text is empty. Take up an earlier one, or the one that Suivi comes with.
ladders-fault-meanwhile = Somebody else changed the ladders in the meantime. Copy your text, load the page anew, and put it in again.
done-ladders-saved = The ladders are saved. They take effect with the next dispatch.
