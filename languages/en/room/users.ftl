users-intro = Who may sign in to these pages, and what each may do.
users-add = Add a user
users-add-intro = They sign in with this address and the first password, and change it under their account.
users-add-do = Add
users-role = Role
users-role-admin = Administrator
users-role-admin-may = everything, with users and settings
users-role-coordinator = Coordinator
users-role-coordinator-may = everything but users and settings
users-role-validator = Validator
users-role-validator-may = signs off what one institution reports
users-role-observer = Observer
users-role-observer-may = reads, and changes nothing
users-role-wrong = Choose one of the four roles.
users-institution-hint = Of a validator alone: whose answers they sign off. They see nothing of others.
users-institution-wrong = A validator needs an institution: choose one of the list.
users-confidential = Sees confidential recommendations
users-confidential-hint = Without it, a confidential recommendation is its reference and nothing more.
users-confidential-wrong = You do not see confidential recommendations yourself, so you cannot let others see them.
users-sees-more = This user sees confidential recommendations and you do not: only somebody who sees them can change this account.
users-email-hint = With it they sign in.
users-email-wrong = This is no e-mail address: name@ministry.example was expected.
users-email-taken = Somebody with this address is a user already, perhaps shut out: look in the list.
users-name-wrong = A name is needed.
users-first-password = First password
users-first-password-hint = At least 12 characters. Tell it to them in another way than by e-mail.
users-not-saved = Nothing was saved yet: please look at the fields that are marked.
users-state = State
users-seen = Last here
users-never-seen = never
users-is-shut-out = shut out
users-is-locked = locked
users-sees-confidential = sees confidential
users-has-second-factor = second factor
users-password-only = password only
users-none-here = There are no users on this page.
users-was-shut-out = Shut out since { $day }. What they did stays in the record under their name.
users-locked-until = Locked after too many wrong passwords, until { $time }.
users-rights = Role and sight
users-new-password = New password
users-new-password-hint = At least 12 characters. Wherever they are signed in, it ends; so do the tokens of their programs.
users-set-password = Set this password
users-facts = At a glance
users-since = User since
users-signed-in = Signed in
users-browsers = { $count ->
    [0] nowhere
    [one] in one browser
   *[other] in { $count } browsers
}
users-second-factor = Second factor
users-on = on
users-off = off
users-programs = Programs
users-tokens = { $count ->
    [0] no token
    [one] one token
   *[other] { $count } tokens
}
users-audit = What they did and what was done to their account
users-door = Letting in
users-own = This is you. Your password, second factor and sign-ins are under
users-unlock = Unlock now
users-sign-out = Sign out everywhere
users-remove-second-factor = Remove the second factor
users-remove-second-factor-ask = Remove the second factor? Only the password will be asked for then. Make sure that it is really them who asks.
users-let-in = Let in again
users-shut-out = Shut out
users-shut-out-ask = Shut this user out? Their sign-ins and tokens end at once.
users-shut-out-hint = Their sign-ins and tokens end at once. They can be let in again.
users-last-admin = Nobody else could look after the users. Make somebody else an administrator first.
done-user-added = The user was added.
done-user-rights = The role and sight were saved.
done-user-password = The password was set. Tell it to them, and ask them to change it.
done-user-second-factor = The second factor was removed.
done-user-unlocked = The account is unlocked.
done-user-signed-out = { $count ->
    [0] They were signed in nowhere.
    [one] Signed out in one browser.
   *[other] Signed out in { $count } browsers.
}
done-user-shut-out = The user is shut out. You can let them in again below.
done-user-let-in = The user may sign in again.
