## The frame of every page of the room
room-skip = Skip to the content
room-menu = Menu
room-find = Search recommendations
room-workshop = Set-up
room-sign-out = Sign out
room-language = Language
room-colours = Colours
room-colours-light = Light
room-colours-dark = Dark
room-colours-auto = As the device
room-back = Go back
room-pages = Pages
room-previous = Previous
room-next = Next
room-page-of = Page { $page } of { $pages }
room-cancel = Cancel
room-save = Save
room-all = All
room-none = None
room-place-today = Today
room-place-recommendations = Recommendations
room-place-review = Review
room-place-deadlines = Deadlines
room-place-people = People
room-place-messages = Messages
room-place-import = Import
room-place-ladders = Ladders
room-place-users = Users
room-place-settings = Settings
room-place-audit = Audit
room-place-account = Your account
room-refused = This cannot be done
room-forbidden = You may not do this
room-forbidden-why = Your role does not allow it. An administrator can change your role under Users.

## Signing in
sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-password = Password
sign-in-do = Sign in
sign-in-forgotten = Forgotten your password? An administrator can set a new one.
sign-in-second = One more step
sign-in-code = Code from your authenticator app
sign-in-code-hint = Six digits that change every half minute, or one of your recovery codes.
sign-in-fault-wrong = The address or the password is not right.
sign-in-fault-code = This code is not right, or was used before. Wait for the next one.
sign-in-fault-locked = Too many wrong attempts. Try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
sign-in-fault-busy = Too many people are signing in at once. Try again in a moment.
password-hint = At least 12 characters. Several words in a row make a good one.
password-short = The password is too short: at least 12 characters.
password-long = The password is too long: at most 256 characters.
password-plain = The password is too easy to guess.
user-name = Name
first-title = Welcome to Suivi
first-intro = Nobody uses these pages yet. You become the first administrator.
first-code = One-time code
first-code-hint = The command “suivi up” shows it; so does “suivi user first-code”.
first-code-wrong = This code is not right. It is written exactly as the command shows it.
first-email-wrong = This is no e-mail address.
first-name-wrong = A name is needed.
first-do = Begin
