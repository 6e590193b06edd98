## Review: the page and its queues
review-intro = What needs a human: one at a time, oldest first. Every key shown works.
review-on-behalf = Record an answer
review-queues = Queues
review-tab-replies = Replies
review-tab-requests = Requests
review-tab-validate = To validate
review-waiting = Waiting
review-place = { $place } of { $total }
review-undo = Undo
review-empty-replies = No reply waits. What people write is recorded by itself; what is not clear comes here.
review-empty-requests = No request waits. When somebody asks for more time or names a colleague, it comes here.
review-empty-validate = No answer waits to be validated. When a report needs it, validators are asked, and it comes here.
review-faults = Nothing of this was recorded yet. Please look at what is marked below.
review-hidden = Confidential: only its reference is shown to you.
review-secret = This speaks of something confidential. Somebody who may read it must decide; an administrator can say who, under Users.
review-kilobytes = { $size } kB
review-file-waiting = waits for the virus scanner
review-file-refused = refused

## Review: a reply
review-doubt-unclear = The meaning is not sure
review-doubt-decision = Asks for a decision or an explanation
review-doubt-unverified = The sender is not verified
review-doubt-stranger = Nobody has this address
review-doubt-unreadable = Could not be read
review-doubt-long = Long, and its quotes could not be told apart
review-settled = Dealt with
review-sender-bound = Their own address
review-sender-unbound = Not an address of theirs
review-sender-owner = An address of { $name }
review-authenticity-passed = Mail server vouches for it
review-authenticity-failed = Mail server says: forged
review-authenticity-absent = Mail server says nothing
review-answers-message = Answers our message of { $day }
review-answers-unsent = Answers a message of ours
review-wrote = What they wrote
review-original = Original
review-no-words = No words.
review-cut = Cut: quotes and signature
review-files = Files
review-part = Item { $n }
review-reading = What was understood
review-unclear = not understood
review-question = a question to you
review-confidence = { $percent } % sure
review-due = due { $day }
review-closed = closed meanwhile
review-last = Last answer
review-answers = It answers
review-asked-then = In the message they answered
review-asked-else = Also asked of them
review-choose = Choose…
review-says = It says
review-says-status = Status
review-says-else = Otherwise
review-says-no_change = Nothing has changed
review-says-acknowledge = Received, or signed off
review-says-decline = Not theirs, or not accepted
review-says-nothing = Nothing to record here
review-narrative = In their words
review-more = More: several at once, or whose it is
review-also = Says the same of
review-also-hint = References, with spaces or commas between them.
review-whose = Whose it is instead
review-whose-hint = Where they say that it is not theirs.
review-record = Accept
review-edit-key = Correct first:
review-decide = Decide on it
review-bind = Whose is it?
review-person = Person
review-bind-hint = It is then read as theirs, and waits here for you to accept it. The address stays unknown.
review-bind-do = Read as theirs
review-write = Write back
review-write-hint = A question or an answer. It reaches them where they wrote from, under a greeting in their language.
review-write-hidden = Confidential: your words are kept, and not sent. They read that you want to speak of it, and how to reach you.
review-write-do = Send
review-dismiss = Nothing to record, because
review-why-noise = it says nothing: thanks, a greeting
review-why-duplicate = it was said before
review-why-elsewhere = it is dealt with elsewhere
review-why-spam = it is spam or forged
review-dismiss-do = Set aside
review-settled-hint = This reply waits for nobody.
review-state-understood = understood
review-state-applied = recorded
review-state-refused = not recorded
review-state-for_review = waits

## Review: a request
review-wish-extend = More time
review-wish-delegate = A colleague instead
review-whole-reply = the whole reply
review-until = Asks until
review-no-day = No day is named.
review-colleague = Names
review-granted-before = Given before
review-times = { $count ->
    [one] once
   *[other] { $count } times
}
review-grant-until = New due day
review-grant-until-hint = A day later than the present one.
review-grant-to = Ask instead
review-grant-to-hint = Somebody who serves in the same institution and is not away.
review-grant = Grant
review-refuse-why = Why not
review-refuse-hint = A sentence for who asked. It may stay empty.
review-refuse = Refuse

## Review: an answer to validate
review-for-report = Needed for:
review-reported = What was reported
review-nothing-reported = Nothing was reported yet that could be signed off.
review-earlier = Before that
review-validate-hint = From then on it is the institution’s confirmed word and goes into reports.
review-validate = Validate
review-send-back = Send back with a question
review-send-back-hint = The institution is asked to clarify, in these words.
review-send-back-do = Send back
review-newer = Another answer came meanwhile, or somebody signed this one off. Read it again, then decide.

## Review: what cannot be done, and why
review-fault-says = Choose what it says, or that there is nothing to record.
review-fault-ask = Choose the question that it answers.
review-fault-more = They are not asked about “{ $named }”. Give references from the list above.
review-fault-unfit = { $named } asks for something else: a receipt is acknowledged or declined, a validation signed off or not accepted, progress given a status.
review-fault-why = Choose why nothing is recorded.
review-fault-words = Write what they are to read.
review-fault-words-long = At most { $most } characters, please.
review-fault-person = Choose whose it is.
review-fault-day = Give a day, such as 2027-03-15.
review-fault-day-past = Give a day later than today and than the present due day.
review-fault-colleague = Choose a colleague from the list.
review-fault-question = Write what is to be clarified.
review-unreviewable-gone = Somebody dealt with it meanwhile, or it is not there. Nothing was changed.
review-unreviewable-unknown = Nobody knows whose reply it is. Choose the person first.
review-unreviewable-unreachable = No address of theirs works. Correct it under People, or telephone.
review-unreviewable-not-asked = They are not asked about that any more. Read it again, then choose.
review-refused-not_charged = Their institution is not charged with it (any more).
review-refused-over = The recommendation is closed; nothing more is recorded on it.
review-refused-ask_closed = The question was answered or withdrawn meanwhile.
review-refused-frozen = The report is closed for changes.
review-refused-date_too_early = The day must be later than the present due day.
review-refused-not_allowed = Their function does not allow this answer.
review-refused-unknown_reference = This is no recommendation of theirs.
review-refused-nothing_to_repeat = Nothing was reported before, so “nothing has changed” says nothing yet. Choose a status.
review-refused-other = It contradicts what is recorded; nothing was changed.

## Review: what was done
done-review-recorded = { $count ->
    [0] Read; nothing was recorded.
    [one] Recorded one answer.
   *[other] Recorded { $count } answers.
}
done-review-dismissed = Set aside.
done-review-written = Your message is on its way.
done-review-bound = It is now read as theirs. Please check it and accept.
done-review-restored = Taken back; it waits again.
done-review-kept = This cannot be taken back: what followed from it has been done.
done-request-granted = Granted; who asked is told.
done-request-refused = Refused; who asked is told.
done-review-validated = Validated.
done-review-sent-back = Sent back; the institution is asked to clarify.
