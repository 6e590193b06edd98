"""English: the words that replies are read by."""

from domain.replies.languages.en.courtesies import COURTESIES
from domain.replies.languages.en.dates import DATES
from domain.replies.languages.en.dealings import DEALINGS
from domain.replies.languages.en.duties import DUTIES
from domain.replies.languages.en.everyday import PHRASEBOOK
from domain.replies.languages.en.letters import LETTERS
from domain.replies.languages.en.manners import MANNERS
from domain.replies.languages.en.ordinals import ORDINALS
from domain.replies.languages.en.statuses import EVERYDAY, PARTS, STATUSES
from domain.replies.languages.en.topics import TOPICS
from domain.replies.vocabulary import Language, Sign

ENGLISH = Language(
    code="en",
    statuses=STATUSES,
    everyday=EVERYDAY,
    dates=DATES,
    letters=LETTERS,
    phrasebooks=(PHRASEBOOK, DEALINGS, MANNERS),
    topics=TOPICS,
    signs={
        **COURTESIES,
        **DUTIES,
        **PARTS,
        Sign.NO_CHANGE: (
            "no change|changes [so_far|to_report|since_then|since_last_time|since_our_last_report], nothing new "
            "[to_report], nothing to report|add, nothing has changed, nothing changed, unchanged, no news, no new "
            "developments|development|information, no update|updates|developments|progress_since [to_report], no "
            "further progress|developments|changes|update|updates, no progress since the|our last report|update|"
            "answer|reply, same as before|last_time|previously|last_year, same status [as_before], status "
            "unchanged, there|has been no change|changes, status quo, there is nothing new, there has been no "
            "change|changes, there are no changes|updates|developments, still the same, no change|changes has|have "
            "been recorded|registered|observed|made, no further updates|update|developments|changes, no new "
            "progress [to_report], nothing to update, no further news, remains unchanged|the_same, remain "
            "unchanged|the_same, situation unchanged, has not changed, have not changed, the situation has not "
            "changed, nothing else to report, no new information [to_report], still no change|news|update, no "
            "changes whatsoever, nothing new, no change|changes, same as last|the_last|previous time|report|update|"
            "answer|reply|year|month|quarter, same as in [our|the] last|previous report|update|answer, same answer|"
            "status|situation|response|reply|story [as] [last|before|in] [time|our_last_report|the_last_report|"
            "year], nothing to add|report [since_then|since_last_time|at_this_stage|for_now|this_time], nothing "
            "further|more to add|report, no change here|yet|still, still no change|changes|news|update|"
            "progress_to_report, things are|remain the same|unchanged|as_they_were|as_before, it's|its|is|remains|"
            "stays the same [as] [before|last_time|in_our_last_report|previously], everything is|remains|stays "
            "the_same|unchanged|as_before|as_it_was, as it was, as per our last|previous report|update|reply|"
            "answer, no new updates|news|facts|elements|info|information|progress, hasn't|has_not|have_not|haven't|"
            "hasnt|havent changed [since_then|since_last_time|since_our_last_report|at_all], nothing's changed, "
            "nothing has moved, no evolution, no difference, ditto, as previously|already reported, remains|remain|"
            "stands|stand as_before|as_reported|as_previously_reported|where_it_was, no developments [to_report|"
            "since_then|since_our_last_report], the position|situation|status is|remains unchanged|the_same|"
            "as_before, position unchanged, unchanged since our last report|update|reply|answer, no progress to "
            "report since our|the last report, as before, not changed, as in|per our|the|my previous|last|earlier|"
            "prior reply|answer|report|update|response|message|submission|one, see [our|my] previous|last|earlier "
            "reply|answer|report|update|response, same as in [our] previous|last reply|answer|report|update, our "
            "previous|last|earlier reply|answer|report stands|still_stands, we refer to our previous|last reply|"
            "answer|report, nothing to add since our|the last|previous report|reply, no movement since last_time|"
            "then|our_last_report, no updates yet"
        ),
        Sign.NOT: (
            "none of them, neither of them, none of these, not, no, n't, t, never, nor, neither, cannot, unable, "
            "none, far from, yet to be, yet to, isnt, hasnt, havent, wasnt, arent, cant, wont, didnt, dont, "
            "doesnt, hardly, barely, fails, failed, no longer, incomplete, unimplemented, non, denied, false, "
            "wrong, without, wouldn, couldn, shouldn, doesn, didn, isn, wasn, hasn, haven, aren, weren, don, "
            "nowhere near, nothing, nobody, few, rarely, scarcely, lacks, lack, none of the|these|those three|two|"
            "recommendations|items|six, none of the, none of those"
        ),
        Sign.DOUBT: (
            "being, would have, supposed to, will, shall, would, could, should, might, may, must, to be, going to, "
            "about to, hope, hopes, hoping, hopefully, plan, plans, planned, planning, expect, expects, expected, "
            "intend, intends, soon, tomorrow, next year|month|week|quarter|session, if, once, unless, until, till, "
            "when, whether, probably, perhaps, maybe, possibly, likely, almost, nearly, practically, virtually, "
            "mostly, largely, basically, essentially, more or less, sort of, kind of, i think, we think, i "
            "believe, we believe, i guess, i suppose, apparently, seems, seem, appears, supposed, not sure, "
            "unsure, i am not sure, as far as i know, afaik, ready to be, remains to be, still to be, in the "
            "process of being, due to be, scheduled, pending, target, aim, aims, goal, towards, let me, let us, "
            "i'll, we'll, it'll, ll, want, wants, need, needs, require, requires, try, trying, allegedly, "
            "reportedly, or, either, approximately, around, roughly, yet, upcoming, future, propose, proposes, "
            "proposed, suggest, wouldn't say, i doubt, doubt, we doubt, aiming, would be, can be, could be, may "
            "be, might be, must be, ought, foresee, foreseen, envisaged, draft, upon, subject to, provided that, "
            "as soon as, in case, assuming, depends, depending, conditional, between, somewhere between, in "
            "between, halfway between, so-so, neither here nor there, fingers crossed, god willing, inshallah, "
            "knock on wood, with any luck"
        ),
        Sign.LIMIT: (
            "alone, exclusively, solely, except, but, however, only, apart from, other than, aside from, although, "
            "though, while, whereas, despite, partially, partly, some, most, half, %, percent, minus, without, "
            "excluding, nevertheless, remaining, remains, mainly, in part, still, not all, save for, first phase|"
            "stage|part|step, phase, stage, pilot, just, in some, in most, yet, minor, save, barring, pending, at "
            "best, at most, less, not in, repealed, revoked, reversed, annulled, overturned, undone, cancelled, "
            "canceled, withdrawn, abolished, expired, lapsed, struck down, rolled back, abandoned, dropped, then "
            "stopped, no longer in force, no longer applies"
        ),
        Sign.ASK: (
            "please confirm|check|verify|indicate|let_us_know|let_me_know|say|tell, what, who, whom, which, where, "
            "why, how, when is, when are, when do, could you, can you, would you, will you, do you, did you, are "
            "you, is this, is it, is that, is there, are there, are we, do we, should we, can we, shall we, must "
            "we, please clarify|explain|confirm_whether|advise|specify|tell_us, clarify|explain [what|which|why|"
            "how], i have a question, we have a question, i do not understand, i don't understand, we do not "
            "understand, we don't understand, does this, does it, does the, has it, has this, have we, have you, "
            "was it, question, i wonder, we wonder, wondering, can i, could i, may i, please complete, when will, "
            "when should, does anyone, can someone, may we, might we, what's, who's, is it possible, could "
            "someone, would it"
        ),
        Sign.ALL: (
            "all, all of them|these|those|it|the_above, all the above, all items|recommendations|points|asks, all "
            "the|our|these|those items|recommendations|points, everything, both, both of them|these, both "
            "recommendations|items|points, all [of] [the] two|three|four|five|six|seven|eight|nine|ten [of_them|"
            "recommendations|items|points], all [of] [the] 2|3|4|5|6|7|8|9|10 [recommendations|items|points], each "
            "of them, every recommendation|item|one, each recommendation|item|one, each, all listed "
            "recommendations, the whole list, the entire list, all three|four|five|six|3|4|5|6 [of_them|"
            "recommendations|items|points|are], the three|two|six|four|five recommendations|items|points, each and "
            "every one, every single one, one and all, the lot, all of the recommendations|items|points|them, the "
            "pair"
        ),
        Sign.REST: (
            "[all] [the] others|rest, all other recommendations|items|ones|points, the other recommendations|items|"
            "ones|points|one|two|three, the remaining recommendations|items|ones|points|one|two, rest of them, "
            "everything else, the rest of the recommendations|items|list, remaining, the other two|three|four|2|3 "
            "[recommendations|items|points|ones], other two|three|2|3, remaining two|three|2|3, the remaining two|"
            "three|2|3 [recommendations|items|points|ones], the ones left, whatever is left, the others, all "
            "others, the other matter|thing|one|issue|question|file|recommendation|two|ones|items, the second "
            "matter, that other one, the other|remaining four|five, other four|five"
        ),
        Sign.EXCEPT: (
            "except, except for, but, but for, apart from, other than, save, save for, excluding, without, aside "
            "from, with the exception of, minus, bar, barring, but not"
        ),
        Sign.AND: (
            "and, also, as well as, then, while, &, plus, whereas, followed by, so, therefore, hence, thus, and so"
        ),
        Sign.FILLER: (
            "situation, the, a, an, ps, nb, this, that, it, its, they, them, these, those, is, are, am, been, was, "
            "were, has, have, had, i, we, our, us, my, you, your, of, on, in, at, for, with, by, from, regarding, "
            "concerning, about, re, recommendation, recommendations, status, implementation, point, item, number, "
            "one, ones, here, now, currently, today, already, presently, meanwhile, so far, to date, at present, "
            "at the moment, at this stage, as of today, as of now, still, since then, please, kindly, find, see, "
            "below, above, following, happy|pleased|glad|delighted to inform|report|confirm|note|advise [you] "
            "[that], [wish|would_like|can|to] inform|confirm|advise [you] [that], wish|would_like|can|to report "
            "[that], report that, please note [that], note that, mark [it] as, record [it] as, consider, "
            "considered, hereby, which, there, in respect of, with regard|respect to, with reference to, further "
            "to, as for, as regards, put, from our side, on our side, from our ministry, on behalf of our "
            "ministry, s, ve, m, well, yes, sorry for the delay, apologies for the delay, current, overall, "
            "finally, indeed, very, for now, for the time being, for the moment, the ministry, our ministry, the "
            "government, our government, government, at last, at long last, from our end, on our end, from my end, "
            "quick, brief, update on, here is, here are, since our|the|my last|previous report|update|reply|answer|"
            "submission|message, this question, this matter, team, your team, our ministry|institution|department|"
            "office, by the way, [i] hope you are [doing] well, hope all is well, unfortunately, regrettably, "
            "sadly, luckily, happily, alas, again, just to say, simply, as discussed|agreed|mentioned|requested, "
            "as per your request, per your request, as follows, our side, update, updates, our|the update|input|"
            "inputs|answer|answers|response|reply|replies|comments|contribution, attached, latest, official, to "
            "this day, until now, up to now, thus far, hitherto, at the time of writing, dear, last, year, he, "
            "she, his, her, their, under our ministry, since your last reminder, further to your email|message|"
            "reminder, in reply|response to your email|message|letter|reminder, with reference to your email|"
            "message|letter, your email|message|letter|reminder, state, progress status, current status, level, "
            "remark, comment, comments, afraid, i'm, we're, kindly note, sir, actually, in short, in brief, to sum "
            "up, short answer, long story short, oh, ah, uh, fyi, for your information, for info, update:, status "
            "update, quick update|answer|reply|note, just a quick update|note, as promised, as you know, as you "
            "asked, as asked, here goes, our status, the status of, in response, in answer, also, both, anyway, "
            "all in all, thankfully, glad to say, happy to say|report, pleased to say|report, i'm glad|happy|"
            "pleased|afraid|sorry to say|report|inform_you [that], am sorry to say, good news, bad news, great "
            "news, the good news is, the bad news is, status is, the answer is, our answer is, our status is, we "
            "can say|confirm|report [that], can confirm [that], i can confirm|report|say [that], we confirm, we "
            "report, we would like to report|inform|confirm, this is to confirm|inform|report, we are pleased|"
            "happy|sorry to report|say|confirm|inform_you, we regret to inform_you|report|say [that], i regret to "
            "inform_you|report|say [that], regret to inform you [that], from my side, on my side, at our end, on "
            "our part, in our ministry|department|institution, for our part, as far as we are concerned, in terms "
            "of, when it comes to, case, file, dossier, this one, that one, yes indeed, the above, "
            "above-mentioned, aforementioned, said, in question, concerned, directorate, the department|"
            "directorate|office|division|unit of, on behalf of the ministry|department, with respect to, in "
            "relation to, relating to, under reference, referenced, pls, plz, please be informed, kindly be "
            "informed, ok so, right, ok then, since [our|the|my|your] last|previous report|update|reply|answer|"
            "time|submission|reminder|message|letter|year|month|quarter|reporting_period, since [our] previous "
            "one, since last report|update, compared to|with last|the_last time|year|report|update|month, from "
            "last time, as of last week, last|this|past year|month|week|quarter|spring|summer|autumn|winter|"
            "session, recently, lately, earlier, earlier this|last year|month|week, yesterday, in recent months|"
            "weeks, months|weeks|years ago, a while ago, long ago, some time ago, for months|years|a_while|"
            "some_time, over the last year|months|weeks, in the last|past year|month|months, since last year|month|"
            "week|spring|summer|autumn, from last year, so, um, er, fortunately, matter, department, office, in "
            "the meantime, okay, from today|now|tomorrow on, starting today|now, as from today|now, counting from "
            "today|now, from today, from now, from now on, going forward, with immediate effect, effective "
            "immediately|today, does, do, did, from here on, i have moved|changed [to] [another] [post|job|"
            "department], i've moved|changed [to] [another] [post|job|department], little by little, step by step, "
            "bit by bit, slowly but surely, quite, rather well, report attached, see attached, enclosed, i am "
            "moving on, last|this autumn|spring|summer|winter|fall, since|in|during last|the autumn|spring|summer|"
            "winter|fall, over the summer|winter, compared with what we reported|said|told_you, compared to what "
            "we reported|said, beyond what we reported|said, with regard to what we already reported, concrete, "
            "specific, particular, tangible, formal, real, actual, meaningful, chez nous, further, as planned|"
            "scheduled|expected|foreseen|agreed|intended|hoped, according to plan|schedule|the_plan|the_timetable|"
            "the_roadmap, on schedule, on time, to our|the|my previous|last|earlier|prior answer|reply|report|"
            "update|response|submission, therefore, hence, thus, consequently, accordingly, as a result, which "
            "means that, meaning that, right away, immediately, straight away, at once, as we speak, in our view, "
            "on this one|recommendation|point|matter|issue, on that one, about it, for it, of it, ✅, ✔, as "
            "already reported|said|mentioned|indicated|communicated|stated, as reported|stated|said|indicated "
            "before|previously|earlier|already, as previously|already reported|stated|indicated|mentioned, we "
            "already told|informed|wrote|answered you, like i|we said, as i|we said|wrote, for the second|third|"
            "fourth|umpteenth|last time, once again, once more, to say|report|confirm [that], quick note|word|"
            "message|line to say|report|confirm|let_you_know [that], just a quick|short|brief note|word|message|"
            "line|update [to_say|to_confirm|on], just confirming, confirming that, to repeat, i repeat, we repeat, "
            "status of, back in, already in, as early as, too, likewise, as well, r, u, ur"
        ),
        Sign.BUT: "but, however, whereas, while, on the other hand",
        Sign.REQUEST: (
            "request, requesting, ask, asking, ask for, give, give us, grant us, allow us, have, get, obtain, "
            "like, like to, to, possible, need, needs, require, appreciate, grateful, be, if, as, due, ask that, "
            "request that, it will take us, to reply, to respond, to answer, can i, could i, may i, can we, could "
            "we, could you, can you, may we, would it be possible, until, seek, seeking, kindly, please, would "
            "like, would appreciate, the deadline, deadline, pls, plz, giv, let us, let us have, leave us, spare "
            "us, would you, please could, pls give us, will need, we will need, we'll need, going to need, we "
            "shall need, we need, we are going to need, could we get|have, can we get|have, may we have, might we "
            "have"
        ),
        Sign.MARKER: (
            "recommendation, recommendations, rec, recs, item, items, number, no, nos, nr, num, point, points, "
            "paragraph, paragraphs, para, paras, ask, asks, question, ref, reference, recommendation no, rec no, "
            "item no, recomm, recom, recommandation, task, tasks, entry, row, line"
        ),
        Sign.SINCE: (
            "due to, owing to, for lack of, for want of, by law, by act, by decree, by means of, by the adoption, "
            "by adopting, through, via, with the adoption of, with the entry into force of, thanks to, following, "
            "since, as of, last year|month|week, this year|month|week, today, earlier this year, recently, "
            "pursuant to, in line with, on time, ahead of schedule, because, until further notice, by the law|act|"
            "decree|order|regulation|decision, under the law|act|decree|new_law|new_act, under act|law|decree, "
            "under section|article, with effect from, as per, for reasons of, because of, given, after, see, cf, "
            "as a result of, as part of, within the framework of, with support from|of, with the support|help|"
            "assistance of, in cooperation|partnership|collaboration with, in accordance with, lack of, no budget|"
            "funds|funding|money|resources, with the passing|passage|signing|entry|enactment|approval|launch|"
            "opening|establishment|creation|adoption|publication|issuance of|into, upon, following the adoption|"
            "signing|entry, by virtue of, as evidenced by, by the parliament|government|cabinet|ministry|king|"
            "president, nationwide, countrywide, throughout the country, across the country, no money|funds|"
            "funding|budget|resources|staff|quorum|majority, without money|funds|funding|budget|resources|staff, "
            "for lack|want of, lacking funds|money|staff"
        ),
        Sign.CORRECTION: (
            "correction, scratch that, i meant, we meant, i mean, ignore my|our|the previous|last|earlier, ignore "
            "this, ignore that, disregard, forget that|it, strike that, sorry i meant, instead of, by mistake, "
            "mistakenly, in error, oops, rather, wrong number, typo, i was wrong, undo, cancel, take back, "
            "withdraw, not true, just kidding, jk, delete this, in reality, in truth, truth is, to be honest, "
            "wait, i take that back, my mistake, my bad, please replace"
        ),
        Sign.STILL: (
            "work, the work, work on, works, efforts, process, remains, remain, only, just, progress, activities, "
            "actions, measures, execution, we, things, no longer blocked|stalled|suspended|on_hold|frozen|stuck, "
            "not blocked|stuck any_more|anymore|any_longer, unblocked, has been unblocked, been unblocked, isn't "
            "blocked|stalled|suspended any_more|anymore|any_longer, same as before still, we cannot|can't|cant "
            "proceed|continue|go_on|move_forward|go_further|advance, cannot proceed|continue|move_forward|advance, "
            "unable to proceed|continue|move_forward|advance, no way forward, nothing more we can do, nothing we "
            "can do"
        ),
        Sign.HEDGE: (
            "hah, haha, in your dreams, dream on, as if, consider it done, of course, naturally, obviously, "
            "officially, according to, we are told, people say, claims, claim, claimed, says, said, pretend, "
            "pretends, in a way, if you like, i|we think|believe|guess|suppose|hope, i'd|we'd say, i|we would say, "
            "apparently, reportedly, allegedly, supposedly, probably, perhaps, maybe, possibly, presumably, not "
            "sure, unsure, as far as i know|can_tell, afaik, to my knowledge, in my opinion|view, it seems, "
            "hopefully, sort of, kind of, so to speak, on paper, in theory, in principle, theoretically, i was "
            "told, we were told, i heard, they say, as always, as usual, yeah right, oh sure, lol, just like, if "
            "you can call it that, so called, let's say, arguably, more or less, somewhat, respectively, not "
            "quite, not exactly, so they say, we can dream, one can dream, off the record, our line is, the "
            "official line is, between us, wink, as they say, yeah, in our dreams, if only, right?, believe me, "
            "trust me, as ever, like everything else, just kidding, officially speaking, on the record, the "
            "minister says, so-so, somewhere between, halfway between, kind of both, hard to say, depends who you "
            "ask, depends how you look at it"
        ),
        Sign.ANSWER: (
            "request, requesting, require, will reply|answer|respond [to_you], moved, be moved, postponed, be "
            "postponed, extended, be extended, set, will be sent|provided|submitted, be sent, be submitted, "
            "extend, extend it, extend this, postpone, move, reply, answer, answers, respond, response, revert, "
            "submit, send, report, provide, deliver, get|come back [to_you], our|the|a reply|answer|response|input|"
            "inputs|contribution|comments|report|update|information, give us, grant us, allow us, have, you, it, "
            "instead, we need, need, in, give, giv, grant, allow, let, let us have, have until, give me, us, could "
            "do with, would need, we'd need, we'll need, will need, we will need, going to need, we shall need, we "
            "are going to need, get, obtain, could we get|have, can we get|have, may we have, might we have"
        ),
        Sign.UNTIL: (
            "in, to, within, by, until, till, before, no|not later than, after, up to, til, 'til, upto, latest"
        ),
    },
    ordinals=ORDINALS,
    groups={
        2: "first two, first 2, two first, 1st two",
        3: "first three, first 3",
        4: "first four, first 4",
        5: "first five, first 5",
        -2: "last two, last 2, latter two",
        -3: "last three, last 3",
    },
)
