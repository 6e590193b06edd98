people-intro = Who is asked on behalf of each institution, how they are reached, and how reliably they answer.
people-import = Import a list
people-add-institution = Add an institution
people-add-person = Add a person
people-none-yet = No institution is known yet. A list of institutions, posts and people can be imported at once.
people-search = Name or address
people-show = Show
people-show-vacant = With a vacant post
people-show-unreached = Cannot be reached
people-show-away = Somebody is away
people-show-all = Show all
people-sort = Order
people-sort-name = By name
people-sort-overdue = Most overdue first
people-filter = Search
people-institutions = { $count ->
    [one] One institution
   *[other] { $count } institutions
}
people-none-found = No institution fits.
people-posts = Posts
people-post = Post
people-holder = Held by
people-since = Since
people-reached-by = Reached by
people-acts = What can be done
people-in-time = Answered in time
people-median = Usual time to answer
people-percent = { $share } %
people-days = { $count ->
    [one] one day
   *[other] { $count } days
}
people-nothing-due = Nothing was due in the last twelve months
people-numbers-explained = “In time” counts the questions of the last twelve months that were answered before they were due, among those that were answered or are overdue. The usual time is the median.
people-vacant = Vacant
people-no-post = No post yet
people-no-post-why = Nobody can be asked here yet. Add a person, or a post that is still vacant.
people-away-until = Away until { $day }
people-unreached = Cannot be reached
people-until = Until { $day }
people-followed-by = From { $day }:
people-edit = Correct
people-hand-over = Hand over
people-fill = Fill
people-add = Add
people-add-post = Add a vacant post
people-past-holders = Who held these posts before
people-no-past = Nobody held them before.
people-from-to = { $first } to { $last }
people-from = from { $day }
people-rules = Routing rules
people-no-rules = No rule gives this institution anything. Rules come with a list of people or a routing table.
people-route = Give by the rules
people-rule-sdg = SDG { $goal }
people-rule-anything = whatever no other rule fits
people-rule-priority = priority { $priority }
people-tile-open = open questions
people-tile-overdue = overdue
people-tile-in-time = { $in_time } of { $due } in time, last twelve months
people-tile-median = usual time to answer

## A person
people-holds-none = Holds no post now
people-leave = Note a leave
people-appoint = Another post
people-away-from-to = Away from { $first } to { $last }.
people-stands-in = Standing in:
people-nobody-stands-in = Nobody stands in: the alternate is written to, or the next post up.
people-back-now = Is back
people-call-off = Call off
people-unreached-why = No message reaches this person. Add an address that works, or hand the post over.
people-contacts = How they are reached
people-no-contact = No address is known.
people-contact-verified = Works
people-contact-broken = Does not work
people-contact-unlinked = Not linked yet
people-contact-first = tried first
people-contact-mend = Try again
people-contact-prefer = Try first
people-contact-remove = Remove
people-contact-remove-what = Remove { $address }
people-contact-remove-ask = Nothing is sent there any more. Remove this address?
people-channel-off = This channel is not set up
people-add-address = Add an e-mail address
people-invite = Make a link for their own account:
people-questions = Open questions
people-questions-count = { $count ->
    [0] none
    [one] one open
   *[other] { $count } open
}
people-overdue-count = { $count ->
    [one] one overdue
   *[other] { $count } overdue
}
people-question = What is asked
people-due = Due
people-no-questions = Nothing is asked of them now.
people-posts-over-time = Posts, now and before
people-never-held = Never held a post.
people-end = Give up
people-particulars = Particulars
people-language = Language
people-zone = Time zone
people-their-clock = it is { $time } there
people-quiet = Quiet hours
people-quiet-none = none of their own
people-messages = Last messages to them
people-no-messages = Nothing was written yet.
people-message-digest = Reminder
people-message-confirmation = Confirmation
people-message-question = Question back
people-message-notice = Notice
people-message-is-ready = waits
people-message-is-sending = on its way
people-message-is-sent = sent
people-message-is-failed = failed
people-message-is-cancelled = taken back
people-replies = Last replies
people-no-replies = Nothing came in yet.
people-answers = { $count ->
    [0] no answer in it
    [one] one answer
   *[other] { $count } answers
}
people-reply-is-received = being read
people-reply-is-applied = recorded
people-reply-is-for_review = for review
people-reply-is-quarantined = set apart
people-reply-is-ignored = nothing in it

## What is kept
people-kept = What is kept of this person
people-kept-intro = Only what is needed to ask somebody, and to prove later what was asked and answered.
people-kept-what = What
people-kept-many = How many
people-kept-why = What for
people-kept-until = Until when
people-kept-particulars = Name, language, time zone, quiet hours
people-kept-particulars-why = To write to them in their language and at their hours
people-kept-particulars-until = Kept: answers name who gave them
people-kept-addresses = Addresses
people-kept-addresses-why = To reach them, and to know that a reply is theirs
people-kept-addresses-until = Until they are removed
people-kept-posts = Posts they hold or held
people-kept-posts-why = To know who answered for an institution, and when
people-kept-posts-until = Kept with the record
people-kept-leaves = Leaves, their own or while standing in
people-kept-leaves-why = So that somebody else is asked meanwhile; no reason is kept
people-kept-leaves-until = Kept with the record
people-kept-messages = Messages to them, with their words
people-kept-messages-why = To prove what was asked, and to tell their reply from what it quotes
people-kept-messages-until = Kept with the record
people-kept-deliveries = Attempts to deliver them, with the address
people-kept-deliveries-why = To prove that somebody was asked
people-kept-deliveries-until = Kept with the record
people-kept-replies = Replies, as they came in
people-kept-replies-why = They are what the State reports on
people-kept-replies-until = Kept with the record
people-kept-between = Written to between { $first } and { $last }.

## Links
people-link-title = Link { $channel }
people-link-intro = Give this to { $name } in person or by mail. It binds the first account that opens it, within { $minutes } minutes.
people-link = Link
people-link-to = Write to
people-link-write = these words
people-link-once = It is shown only now, and works once. A new one can be made at any time.
people-link-done = Done

## Forms
people-edit-title = Correct particulars
people-edit-intro = What changes counts for the next message.
people-edit-institution = Correct the institution
people-institution-intro = The name under which it is asked, and the names by which people write of it.
people-acronym = Acronym
people-aliases = Other names
people-aliases-hint = Separated by semicolons.
people-language-hint = Messages to them are written in it.
people-zone-hint = Such as Europe/Ljubljana.
people-quiet-from = From
people-quiet-to = To
people-quiet-hint = Both or neither. Nothing is sent between them, by their own clock.
people-new-intro = A new person takes a post. They are written to from the first day on.
people-appoint-title = Give a post
people-appoint-intro = { $name } takes a post that is vacant, or a further one.
people-appoint-do = Give this post
people-email = E-mail address
people-email-hint = You vouch that it is theirs.
people-post-hint = Where somebody holds it, hand it over on their page instead.
people-beside = Beside those who hold such a post: make a further one
people-first-day = First day
people-hand-over-title = Hand over from { $name }
people-hand-over-intro = Open questions stay with the post. The new holder is told on the first day what is open.
people-which-post = Which post
people-all-posts = Everything they hold
people-first-day-of-next = First day of the new holder
people-successor = Who takes over
people-somebody-new = Somebody new, named below
people-if-new = If somebody new takes over
people-leave-title = Leave of { $name }
people-leave-intro = Nothing is sent to them on these days. No reason is asked for or kept.
people-first-day-away = First day away
people-last-day-away = Last day away
people-stand-in = Who stands in
people-stand-in-hint = They are written to meanwhile, and may answer.
people-nobody = Nobody: the alternate, or the next post up
people-leave-do = Note the leave
people-end-title = Give up a post
people-end-intro = The post becomes vacant. What waits for its holder goes to the alternate or the next post up.
people-last-day = Last day
people-end-do = Leave it vacant
people-hand-over-instead = Hand over instead
people-look-below = Nothing was saved yet: see below.
people-expected-needed = This is needed.
people-expected-long = At most 200 characters.
people-expected-unprintable = There is a character in it that cannot be shown. Type it anew.
people-expected-mail = An e-mail address is expected, such as name@ministry.example.
people-expected-day = A day is expected, such as 2027-02-10.
people-expected-hour = A time is expected, such as 20:00.
people-expected-both-hours = Both ends of the quiet hours are needed, or neither.
people-expected-zone = A time zone is expected, such as Europe/Ljubljana.
people-expected-choice = Choose one of the list.

## What cannot be done
people-fault-order = The last day away lies before the first.
people-fault-over = That leave is over already.
people-fault-stands-in-self = { $who } cannot stand in for themselves. Name a colleague, or nobody.
people-fault-away-already = { $who } is away from { $first } to { $last } already. Give other days, or end that leave first.
people-fault-stand-in-away = { $who } is away from { $first } to { $last } and cannot stand in. Name somebody else.
people-fault-not-away = { $who } is not away, and no leave is planned.
people-fault-only-coordinator = { $who } is the only coordinator then. Name who stands in: alerts need a reader.
people-fault-last-coordinator = { $who } is the only coordinator then. Hand the post over instead: alerts need a reader.
people-fault-to-self = { $who } cannot hand over to themselves.
people-fault-holds-none = { $who } does not hold that post on { $day }.
people-fault-holds-nothing = { $who } holds no post that could be handed over.
people-fault-taken-later = Somebody else takes over this post ({ $institution }) on { $day } already.
people-fault-holds-already = { $who } holds such a post already ({ $institution }).
people-fault-held = { $who } holds it. Hand it over on their page, or tick the box to make a further post.
people-fault-ended-already = The post is not held on { $day } any more.
people-fault-institution-known = “{ $name }” is already a name of { $institution }.
people-fault-address-taken = This is the address of { $who }. Give that name, or another address.
people-fault-no-address = “{ $address }” is no e-mail address.
people-fault-no-language = “{ $language }” is none of the languages that messages are written in.
people-fault-must-link = Only its owner can link an account of a chat. Make a link for them.
people-fault-contact-gone = That address is not theirs any more.
people-fault-not-set-up = This channel is not set up.
people-fault-chat-silent = The chat’s provider does not answer. Try again in a moment.

## Done
done-post-added = The post was added.
done-institution-added = The institution was added. Now add who is asked there.
done-institution-corrected = The institution was corrected.
done-nothing-changed = Nothing was different, so nothing was changed.
done-person-corrected = The particulars were corrected.
done-appointed = The post is theirs.
done-handed-over = { $count ->
    [one] The post was handed over.
   *[other] { $count } posts were handed over.
}
done-leave-noted = The leave was noted.
done-leave-unmet = { $count ->
    [one] The leave was noted. They were to stand in for somebody else on some of these days: look whether that still works.
   *[other] The leave was noted. They were to stand in for { $count } others on some of these days: look whether that still works.
}
done-leave-ended = They are written to again.
done-post-ended = The end of the post was noted.
done-contact-added = The address was added.
done-contact-prefer = It is tried first from now on.
done-contact-mend = It is written to again.
done-contact-remove = The address was removed.
