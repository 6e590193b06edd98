account-intro = { $email } · { $role }
account-self = Name and language
account-name-wrong = A name is needed.
account-language = Language of these pages
account-language-hint = What is sent to people follows their own language.
account-language-browser = As the browser wishes
account-language-wrong = Choose one of the list.
account-password = Password
account-password-old = Password until now
account-password-new = New password
account-password-do = Change the password
account-password-ends = Wherever else you are signed in, it ends; so do the tokens of your programs.
account-password-keeps = { $count ->
    [one] Let the token of my program go on
   *[other] Let the { $count } tokens of my programs go on
}
account-password-keeps-hint = Only if you are sure that nobody else knew the old password: whoever did could have made a token.
account-password-wrong = This is not your password.
account-password-locked = Too many wrong attempts. Please wait a while, then try again.
account-password-busy = Too many people are signing in at once. Try again in a moment.
account-second-factor-why = Besides the password, a code from an app on your phone is asked for. Who steals the password alone cannot sign in.
account-second-factor-set = Set up a second factor
account-second-factor-remove = Remove the second factor
account-recovery-left = { $count ->
    [0] At each sign-in a code is asked for. No recovery code is left: remove the second factor and set it up anew to get others.
    [one] At each sign-in a code is asked for. One recovery code is left.
   *[other] At each sign-in a code is asked for. { $count } recovery codes are left.
}
account-factor-step-app = Open an authenticator app on your phone, such as Aegis, FreeOTP or the one your ministry recommends.
account-factor-step-scan = Let it scan this picture.
account-factor-picture = Picture with the secret for the authenticator app; the same in letters stands below
account-factor-type = Or type these letters into it:
account-factor-step-code = Write the six digits that it shows now
account-factor-do = Switch on
account-factor-on = The second factor is switched on.
account-codes = Your recovery codes
account-codes-why = Each opens once in place of the app, should you lose your phone. They are shown this once only.
account-codes-keep = Print them or write them down, and keep them apart from your phone.
account-codes-kept = I have kept them
account-browsers = Where you are signed in
account-browser-unknown = Unknown browser
account-this-browser = this browser
account-signed-in-at = signed in { $time }
account-seen-at = last here { $time }
account-end = End
account-end-browser = End the sign-in: { $name }
account-end-others = End all others
account-programs = Programs
account-programs-why = With a token a program does by the API what you do here, within your rights, and no more.
account-api-docs = How the API works
account-token-name = What it is for
account-token-name-hint = Such as “Statistics office, nightly export”.
account-token-name-wrong = Say what it is for, so that you know it again.
account-token-many = You have 20 tokens already: end one that is not used any more.
account-token-days = How many days it holds
account-token-days-hint = At most 366. Then you make another one.
account-token-days-wrong = A whole number of days from 1 to 366 was expected.
account-token-writes-do = It may change things, too, not only read
account-token-make = Make a token
account-token-made = Your new token
account-token-once = Copy it now: it is shown this once only. Whoever has it acts in your name.
account-token-use = The program sends it with each request:
account-token-reads = reads
account-token-writes = reads and changes
account-token-until = until { $day }
account-token-used = last used { $time }
account-token-unused = not used yet
account-token-end = End the token: { $name }
account-token-end-ask = End the token “{ $name }”? The program that uses it is let in no more.
done-account-saved = Your account was saved.
done-account-password = Your password was changed. Everywhere else you are signed out.
done-account-signed-out = { $count ->
    [0] You were signed in nowhere else.
    [one] One sign-in was ended.
   *[other] { $count } sign-ins were ended.
}
done-account-second-factor-removed = The second factor was removed.
done-account-token-ended = The token was ended.
