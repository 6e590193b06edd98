"""English."""

from domain.replies.vocabulary import Language, Sign
from domain.words import Status

ENGLISH = Language(
    code="en",
    statuses={
        Status.NOT_STARTED: "not [yet] started, not begun, [have|has|had] not [yet] [been] started|begun|"
        "commenced [yet], haven't|hasn't [yet] [been] started|begun|commenced [yet], has|have yet to "
        "start|begin, no action|steps taken [yet], no action|steps has|have [yet] been taken [yet], "
        "implementation not [yet] started, implementation|work has not [yet] started|begun|commenced "
        "[yet], not [yet] started [yet], not yet begun, nothing [has] [been] done [so_far|yet], nothing "
        "has been done",
        Status.IN_PROGRESS: "in progress, [currently] being implemented, in [the] process of implementation, "
        "in [the] process of being implemented, [currently] under implementation, implementation in "
        "progress, implementation is|remains [still] ongoing|under_way|underway|in_progress, "
        "implementation has started|begun|commenced, implementation ongoing|underway|under_way|started|"
        "has_started, work [is] in progress, work has started|begun, in-progress",
        Status.PARTIALLY_IMPLEMENTED: "partially|partly|part implemented|implmented|implemeted|fulfilled|"
        "complied_with|completed|achieved|done, implemented|fulfilled|completed partially|partly|in_part, "
        "partial|part implementation, in part implemented, half implemented",
        Status.FULLY_IMPLEMENTED: "fully|completely|entirely|totally implemented|implmented|implemeted|"
        "fulfilled|complied_with|completed|achieved|realised|realized, implemented|fulfilled|completed "
        "fully|completely|entirely|in_full, full|complete implementation, implementation complete|"
        "completed, implementation is [now] complete|completed, implementation has been completed, "
        "successfully implemented, already implemented",
        Status.BLOCKED: "implementation blocked|stalled|suspended, implementation is|has_been blocked|"
        "stalled|suspended|on_hold, implementation on hold",
    },
    everyday={
        Status.IN_PROGRESS: "ongoing, on going, on-going, under way, underway, under implementation, in the "
        "works, [we] are|is working on it|this|that, work is|continues ongoing, wip, started, has "
        "started, have started",
        Status.PARTIALLY_IMPLEMENTED: "partly|partially done|complete, half done, done in part, partial, "
        "partially, partly",
        Status.FULLY_IMPLEMENTED: "done, implemented, completed, is [now|already] complete, finished, "
        "achieved, fulfilled, accomplished, fully done, it is done, finalised, finalized, 100 % "
        "implemented|done|complete|completed",
        Status.NOT_STARTED: "nothing yet",
        Status.BLOCKED: "blocked, stalled, on hold, suspended, stuck",
    },
    signs={
        Sign.NO_CHANGE: "no change|changes [so_far|to_report|since_then|since_last_time|"
        "since_our_last_report], nothing new [to_report], nothing to report|add, nothing has changed, "
        "nothing changed, unchanged, no news, no new developments|development|information, no update|"
        "updates|developments|progress_since [to_report], no further progress|developments|changes|"
        "update|updates, no progress since the|our last report|update|answer|reply, same as before|"
        "last_time|previously|last_year, same status [as_before], status unchanged, there|has been no "
        "change|changes, status quo, there is nothing new, there has been no change|changes, there are no "
        "changes|updates|developments, still the same",
        Sign.NOT_OURS: "not ours, not our responsibility|competence|mandate|portfolio|remit|area|job|task|"
        "ministry|institution|department, not for us|our_ministry|our_institution|our_department, isn't "
        "ours|for_us, not within|under|in our|my mandate|competence|remit|portfolio|jurisdiction|"
        "responsibility, outside [of] our mandate|competence|remit|portfolio|jurisdiction, beyond our "
        "mandate|competence|remit, does not fall under|within|to our|this|my mandate|competence|remit|"
        "ministry|responsibility|institution|department|portfolio|jurisdiction|us, doesn't fall under|"
        "within our mandate|competence|remit|ministry|responsibility, does not belong to us|our_ministry|"
        "our_institution, doesn't belong to us|our_ministry, not concerned by this recommendation, does "
        "not concern us|our_ministry|our_institution, doesn't concern us, we are not responsible "
        "[for_this|for_it], we are not the responsible|competent|right ministry|institution|authority, we "
        "are not in charge, [sent|addressed] to the wrong ministry|institution|address|person|department, "
        "wrong ministry|institution|addressee",
        Sign.BELONGS: "belongs|belong to, falls|fall under|within|to, is the|a responsibility|competence|"
        "matter of|for, should be addressed|directed|redirected|reassigned|assigned|referred|transferred "
        "to, please redirect|reassign|readdress [it|this|that] to, redirect|reassign [it|this] to, is in|"
        "within the remit|competence|mandate|portfolio of, comes under, should go to, is a matter for, "
        "but to|under, rather to",
        Sign.OFFICE: "ministry, department, office, agency, authority, directorate, commission, ministry of, "
        "prosecutor",
        Sign.OURS: "for us, is for us, is ours, it's ours, ours, belongs to us, falls under our mandate|"
        "competence|remit|responsibility|ministry, within our mandate|competence|remit|responsibility, is "
        "our responsibility|competence, we are responsible [for_this|for_it], we accept [this|it|"
        "the_recommendation|responsibility|the_assignment], accepted by us, concerns us|our_ministry, we "
        "acknowledge [it|this|receipt|the_recommendation], acknowledged, we take|will_take it|this [on], "
        "we take it",
        Sign.EXTEND: "more time, extra time, additional time, extension [of_the_deadline], extend [the|our|"
        "this] deadline, extend [it] until, deadline extension, postpone [the] [deadline], more|"
        "additional|extra|another|further days|day|weeks|week|months|month, a|one|two|three|four|five|six "
        "more|additional|extra|further days|day|weeks|week|months|month, 1|2|3|4|5|6|7|8|9|10|14|15|20|"
        "21|30|45|60 more|additional|extra|further days|day|weeks|week|months|month, another one|two|"
        "three|four|five|six|ten|2|3|4|5|6|7|10|14|15 days|weeks|months, give us until|till, we need|"
        "require until|till, allow us until|till, grant us until|till, need more time, ask for a delay, "
        "request a delay, a later date, new deadline, move the deadline to, we will|shall|can reply|"
        "answer|respond|send|submit|report|revert by|until|before|after|on",
        Sign.FORWARD: "please forward|send|redirect|address|direct [this|it|your_message|your_questions|"
        "these|them|your_mail|future_messages] to, please [get_in] contact|ask|write_to, forward [this|"
        "it] to, i|we have|had forwarded|passed|delegated|assigned|handed|transferred [this|it|"
        "your_message|your_request|your_mail|them] to, i've|we've forwarded|passed|delegated [this|it|"
        "your_message] to, i|we forwarded|passed|delegated|handed [this|it|your_message] [on|over] to, i|"
        "we am|are forwarding|passing|delegating [this|it|your_message] [on] to, delegated|forwarded|"
        "assigned|passed [on] to, i delegate [this|it] to, we delegate [this|it] to, i forward [this|it] "
        "to, my colleague|successor|deputy|alternate is, the new focal point is, the focal point is "
        "[now], the [new] responsible|contact person is [now], the contact is now",
        Sign.CHARGE: "is [now] in charge, is [now] responsible, is the [new] focal point, is now the [new] "
        "focal point, is our [new] focal point, takes|took over, has taken over, will take over, will "
        "answer|reply|respond [for_us|instead|on_this|to_you], is handling|following this|it, handles|"
        "follows this|it, replaces me, has replaced me, will be replacing me, is my successor, now deals|"
        "handles [with] this|it",
        Sign.NOT: "none of them, neither of them, none of these, not, no, n't, t, never, nor, neither, "
        "cannot, unable, none, far from, yet to be, yet to, isnt, hasnt, havent, wasnt, arent, cant, "
        "wont, didnt, dont, doesnt, hardly, barely, fails, failed, no longer, incomplete, unimplemented, "
        "non, denied, false, wrong",
        Sign.DOUBT: "being, would have, supposed to, will, shall, would, could, should, might, may, must, to "
        "be, going to, about to, hope, hopes, hoping, hopefully, plan, plans, planned, planning, expect, "
        "expects, expected, intend, intends, soon, tomorrow, next year|month|week|quarter|session, if, "
        "once, unless, until, till, when, whether, probably, perhaps, maybe, possibly, likely, almost, "
        "nearly, practically, virtually, mostly, largely, basically, essentially, more or less, sort of, "
        "kind of, i think, we think, i believe, we believe, i guess, i suppose, apparently, seems, seem, "
        "appears, supposed, not sure, unsure, i am not sure, as far as i know, afaik, ready to be, "
        "remains to be, still to be, in the process of being, due to be, scheduled, pending, target, aim, "
        "aims, goal, towards, let me, let us, i'll, we'll, it'll, ll, want, wants, need, needs, require, "
        "requires, try, trying, allegedly, reportedly, or, either, approximately, around, roughly, yet, "
        "upcoming, future, propose, proposes, proposed, suggest",
        Sign.LIMIT: "alone, exclusively, solely, except, but, however, only, apart from, other than, aside "
        "from, although, though, while, whereas, despite, partially, partly, some, most, half, %, "
        "percent, minus, without, excluding, nevertheless, remaining, remains, mainly, in part, still, "
        "not all, save for, first phase|stage|part|step, phase, stage, pilot",
        Sign.ASK: "please confirm|check|verify|indicate|let_us_know|let_me_know|say|tell, what, who, whom, "
        "which, where, why, how, when is, when are, when do, could you, can you, would you, will you, do "
        "you, did you, are you, is this, is it, is that, is there, are there, are we, do we, should we, "
        "can we, shall we, must we, please clarify|explain|confirm_whether|advise|specify|tell_us, "
        "clarify|explain [what|which|why|how], i have a question, we have a question, i do not "
        "understand, i don't understand, we do not understand, we don't understand, does this, does it, "
        "does the, has it, has this, have we, have you, was it, question, i wonder, we wonder, wondering",
        Sign.RECEIVED: "received, well received, duly received, receipt confirmed, i|we confirm receipt, i|we "
        "acknowledge receipt, acknowledge receipt, acknowledging receipt, receipt acknowledged, got it, "
        "noted, well noted, duly noted, understood, will do, roger, message received, copy that, "
        "confirmed receipt, we received [it|your_message|your_mail|the_message], i received [it|"
        "your_message], received with thanks, seen",
        Sign.THANKS: "well done, good job, thanks, thank you, thx, many thanks, thanks a lot, thank you very "
        "much, thank you so much, much appreciated, ok, okay, k, great, perfect, fine, good, noted with "
        "thanks, cheers, with thanks, all right, alright, sure, for your message|mail|email|e-mail|"
        "reminder|help|patience|cooperation, for the reminder|message|information, for reminding us|me, "
        "very much, a lot, so much, have a nice|good day|weekend|evening, for your kind message|reminder",
        Sign.GREETING: "dear, hello, hi, hey, good morning|afternoon|evening|day, dear sir|madam|colleague|"
        "colleagues|all|team|friends, dear sir or madam, dear sir/madam, to whom it may concern, "
        "greetings, mr, mrs, ms, sir, madam, team, colleague, colleagues, there, everyone, excellency",
        Sign.ALL: "all, all of them|these|those|it|the_above, all the above, all items|recommendations|"
        "points|asks, all the|our|these|those items|recommendations|points, everything, both, both of "
        "them|these, both recommendations|items|points, all [of] [the] two|three|four|five|six|seven|"
        "eight|nine|ten [of_them|recommendations|items|points], all [of] [the] 2|3|4|5|6|7|8|9|10 "
        "[recommendations|items|points], each of them, every recommendation|item|one, each "
        "recommendation|item|one, each, all listed recommendations, the whole list, the entire list",
        Sign.REST: "[all] [the] others|rest, all other recommendations|items|ones|points, the other "
        "recommendations|items|ones|points|one|two|three, the remaining recommendations|items|ones|"
        "points|one|two, rest of them, everything else, the rest of the recommendations|items|list, "
        "remaining",
        Sign.EXCEPT: "except, except for, but, but for, apart from, other than, save, save for, excluding, "
        "without, aside from, with the exception of, minus",
        Sign.AND: "and, also, as well as, then, while",
        Sign.FILLER: "situation, the, a, an, ps, nb, this, that, it, its, they, them, these, those, is, are, "
        "am, been, was, were, has, have, had, i, we, our, us, my, you, your, of, on, in, at, for, with, "
        "by, from, regarding, concerning, about, re, recommendation, recommendations, status, "
        "implementation, point, item, number, one, ones, here, now, currently, today, already, presently, "
        "meanwhile, so far, to date, at present, at the moment, at this stage, as of today, as of now, "
        "still, since then, please, kindly, find, see, below, above, following, happy|pleased|glad|"
        "delighted to inform|report|confirm|note|advise [you] [that], [wish|would_like|can|to] inform|"
        "confirm|advise [you] [that], wish|would_like|can|to report [that], report that, please note "
        "[that], note that, mark [it] as, record [it] as, consider, considered, hereby, that, which, "
        "there, in respect of, with regard|respect to, with reference to, further to, as for, as regards, "
        "put, from our side, on our side, from our ministry, on behalf of our ministry, s, ve, re, m, "
        "well, yes, sorry for the delay, apologies for the delay, current, overall, finally, indeed, "
        "fully, very",
        Sign.BUT: "but, however",
        Sign.REQUEST: "request, requesting, ask, asking, ask for, give, give us, grant us, allow us, have, "
        "get, obtain, like, like to, to, possible, need, needs, require, appreciate, grateful, be, if, "
        "as, due",
        Sign.MARKER: "recommendation, recommendations, rec, recs, item, items, number, no, nos, nr, num, "
        "point, points, paragraph, paragraphs, para, paras, ask, asks, question, ref, reference",
        Sign.SINCE: "due to, owing to, for lack of, for want of, by law, by act, by decree, by means of, by "
        "the adoption, by adopting, through, via, with the adoption of, with the entry into force of, "
        "thanks to, following, since, as of, last year|month|week, this year|month|week, today, earlier "
        "this year, recently, pursuant to, in line with, on time, ahead of schedule, because",
        Sign.CORRECTION: "correction, scratch that, i meant, we meant, i mean, ignore my|our|the previous|"
        "last|earlier, ignore this, ignore that, disregard, forget that|it, strike that, sorry i meant, "
        "instead of, by mistake, mistakenly, in error, oops, rather, wrong number, typo, i was wrong, "
        "undo, cancel, take back, withdraw, not true, just kidding, jk, delete this",
        Sign.AUTO: "out of [the] office, out-of-office, automatic reply, automated reply|response|message, "
        "auto reply, auto-reply, autoreply, automatic response, i am currently|presently [away|out|on], i "
        "am away from|until, i will be away|out, on annual|maternity|parental|sick|medical|study leave, "
        "on leave until|from|till, i am on leave, i'm on leave, on vacation, on holiday until, i am on "
        "holiday, away from my|the desk|office|mail|email, limited access to [my] e-mail|email|mail|"
        "emails, no access to [my] e-mail|email|mail, no longer works|work at|with|for|here, has left the "
        "ministry|organization|organisation|institution, this mailbox is not|no_longer monitored, this is "
        "an automatic|automated|auto-generated, mailbox is unattended, i will respond|reply upon my "
        "return, i will return on, will be back on",
    },
    ordinals={
        1: "first, 1st",
        2: "second, 2nd",
        3: "third, 3rd",
        4: "fourth, 4th",
        5: "fifth, 5th",
        6: "sixth, 6th",
        7: "seventh, 7th",
        8: "eighth, 8th",
        9: "ninth, 9th",
        10: "tenth, 10th",
        -1: "last",
    },
    months={
        1: "january, jan",
        2: "february, feb",
        3: "march, mar",
        4: "april, apr",
        5: "may",
        6: "june, jun",
        7: "july, jul",
        8: "august, aug",
        9: "september, sept, sep",
        10: "october, oct",
        11: "november, nov",
        12: "december, dec",
    },
    units={
        "day": "day, days",
        "workday": "working day, working days, business day, business days",
        "week": "week, weeks",
        "month": "month, months",
        "year": "year, years",
    },
    amounts={
        1: "a, an, one, another, one more",
        2: "two, a couple of, couple of",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        12: "twelve",
        15: "fifteen",
        30: "thirty",
    },
    ends="end of, the end of, end, late, by end of, month end",
    starts="beginning of, the beginning of, start of, the start of, early",
    middles="mid, mid-, middle of, the middle of",
    tomorrow="tomorrow",
    next_word="next, coming, the coming",
    weekdays={
        0: "monday, mon",
        1: "tuesday, tue",
        2: "wednesday, wed",
        3: "thursday, thu",
        4: "friday, fri",
        5: "saturday, sat",
        6: "sunday, sun",
    },
    attributions=(r"^on\b.{4,300}\bwrote:?\s*$", r"^.{1,120} wrote on .{4,80}:\s*$", r"^at .{4,80} you wrote:$"),
    headers="from, sent, to, cc, bcc, subject, date, reply-to, importance",
    originals=(
        "original message",
        "forwarded message",
        "begin forwarded message",
        "reply message",
        "original appointment",
        "please reply above this line",
        "reply above this line",
    ),
    closings="best regards, kind regards, warm regards, regards, best, best wishes, sincerely, yours "
    "sincerely, sincerely yours, yours faithfully, yours truly, with best regards, with kind regards, "
    "many thanks and best regards, respectfully, with regards, rgds, br, brgds, kr, thanks and regards, "
    "thank you and best regards, with kindest regards, kindest regards, all the best",
    footers="sent from my, sent from outlook, sent from mail for windows, get outlook for, sent from yahoo, "
    "sent from proton, sent via, sent with, sent on the go, sent from a mobile, sent from samsung, envoye "
    "depuis outlook, download outlook, sent from iphone, typed on my phone, sent from telegram, sent from "
    "gmail mobile",
    disclaimers="this e-mail and any, this email and any, this message and any, this e-mail is, this email is "
    "confidential, this message is confidential, this message is intended, this e-mail message, this "
    "email message, confidentiality notice, confidential notice, disclaimer, the information contained in "
    "this, the information in this, the contents of this, privileged and confidential, please consider "
    "the environment, think before you print, legal notice, important notice, if you are not the "
    "intended, any views or opinions",
    banners="caution: this, caution: external, [external], external email, external sender, warning: this "
    "email, this email originated from outside, this message originated from outside, you don't often get "
    "email from, you do not often get, some people who received this message don't often, be careful with "
    "this message, [ext], *** external, this message was sent from outside",
)
