settings-intro = They are written in suivi.toml in the data folder, or in the environment, and read when Suivi starts; nothing is changed here.
settings-check = Check every part
settings-health = Does everything answer?
settings-checking = Looking at every part; this takes up to 15 seconds.
settings-not-checked = Not looked at yet. The check asks the database, the workflow engine, the mail servers, the chats and the virus scanner.
settings-all-well = Every part answers.
settings-not-well = { $count ->
    [one] One part is not well: what to do stands beside it.
   *[other] { $count } parts are not well: what to do stands beside them.
}
settings-state-ok = well
settings-state-warn = look at it
settings-state-fail = not well
settings-ways = People are written to by
settings-no-ways = No way to write to people is set up yet: set [smtp], [telegram] or [matrix].
settings-setting = Setting
settings-value = Value
settings-meaning = What it means
settings-set = set
settings-not-set = not set
settings-default = by default
settings-none = The settings are not shown here: “suivi doctor” looks at them.
