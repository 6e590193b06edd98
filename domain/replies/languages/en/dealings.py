"""English: further ways to say who answers and until when, that nothing is new, to ask, and to be polite."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign

_RATED = (
    "it|this|this_one|the_recommendation|this_recommendation|implementation|its_status|the_status|progress|us|me|that|"
    "this_item|them|these [down|overall] [to_be|as|as_being|at|under]"
)
_VERDICTS = (
    "we|i [now|therefore|thus|hence|accordingly|would|can|shall|must|have_to] [therefore] "
    "report|rate|rank|call|term|label|class|classify|consider|regard|describe|treat|assess|mark|record|register|"
    "grade|list|enter|"
    f"put|count|keep|leave|carry|maintain|evaluate|score|characterise|characterize {_RATED}, please|kindly|then|"
    f"you_may|you_can|you_could|"
    "feel_free_to [therefore|so|just] report|rate|classify|consider|mark|record|register|list|enter|put|count|"
    "note|keep|leave|carry|maintain|"
    f"show|tick|log {_RATED}, [is|are] to be regarded|considered|classified|treated|rated|seen|"
    "recorded|reported|marked as, [our|the|my] [overall|honest|short|correct|right|accurate|current] "
    "assessment|rating|verdict|conclusion|answer|classification|self-assessment|evaluation|status|summary|result "
    "[of_this_recommendation|for_this_recommendation|of_implementation] [is|remains|would_be|:] [that] "
    "[it|this|the_recommendation] [is|remains], that|which|this makes|leaves|puts it|us|the_recommendation|"
    "this_recommendation [at|as], the status [of_this_recommendation|of_the_recommendation] is|remains "
    "[therefore|thus|still], in other words, in a|one word|nutshell, to sum up, to summarise, in summary, in sum, "
    "in conclusion, all in all, on the whole, on balance, bottom line, overall, all told, taken together, that is, i.e"
)

_SIGNS: Mapping[Sign, str] = {
    Sign.VERDICT: f"{_VERDICTS}, so, therefore, hence, thus, and so, consequently, accordingly, as a result",
    Sign.FULLY: (
        "in its entirety, in their entirety, in full, to the letter, in every respect, in all respects, in all its "
        "aspects, across the board, from start to finish, from a to z, lock stock and barrel, completely, entirely, "
        "wholly, one hundred percent|per_cent, 100 percent|per_cent, to completion, once and for all"
    ),
    Sign.PARTLY: (
        "to some|a_certain|a_limited|some_limited|a_large|a_great|limited|a_considerable extent|degree, in some "
        "parts|aspects|respects, up to a point, to a point, half-way, half way, halfway"
    ),
    Sign.DONE: ("put in place, given full effect, brought to completion, seen through, fully rolled out"),
    Sign.NO_CHANGE: (
        "nil change|changes|update|updates|developments, "
        "no change|changes|update|updates|news [to|for|on|in|with] any of the|these|those three|two|four|six|2|3|4|6 "
        "[recommendations|items|points], "
        "no|without_any further|new|additional|fresh|particular "
        "update|updates|news|information|info|developments|progress|changes|comments [at|as_of|for|from|on] "
        "[this|the|our|now] [time|stage|point|moment|juncture|side|end], [please|kindly] refer|see|look [back] "
        "[to|at] our|the|my previous|last|earlier|prior|latest "
        "reply|answer|report|update|response|message|submission|communication, [our|the] "
        "position|situation|status|answer|response|stance|state_of_play [has|have] not|n't changed|moved|evolved "
        "[since|from] [our|the|my] [last|previous] [update|report|reply|time], same old [same_old|story], same same, "
        "as you were, we stand where we stood|were [last_time|before], no|nothing "
        "change|changes|news|update|updates|new [on|for|in|regarding|about|with] any of the|them|these|those "
        "[three|two|four|six|2|3|4|6] [recommendations|items|points], [status|state_of_play] as_is|as_was, "
        "there_has_been|there_is|there's no|not_any movement|change [at_all|whatsoever|since]"
    ),
    Sign.ALL: (
        "no change|changes|update|updates|news [to|for|on|in|with] any of the|these|those three|two|four|six|2|3|4|6 "
        "[recommendations|items|points], "
        "no|nothing change|changes|news|update|updates|new [on|for|in|regarding|about|with] any of "
        "the|them|these|those [three|two|four|six|2|3|4|6] [recommendations|items|points], all|the "
        "three|two|four|six of them"
    ),
    Sign.NOT_OURS: (
        "[we|i|our_ministry|the_ministry|our_department] have|has|had nothing|little|no_connection "
        "to_do_with|with|to this|it|that|this_recommendation|the_matter|this_matter|this_issue, "
        "[i_think|i_believe|we_think|looks_like|it_seems|sorry] [you] "
        "[have|ve|got|have_got|contacted|reached|wrote_to|written_to] the wrong "
        "ministry|department|office|people|person|address|institution|recipient|team|agency, [this|it|that] "
        "doesn't|doesn_t|does_not|don't|do_not|don_t concern|involve|affect|apply_to|relate_to|pertain_to|regard "
        "us|our_ministry|our_department|our_office|our_institution|my_ministry|this_ministry, not us [i'm|i_am] "
        "[afraid], not ours i'm_afraid|sorry, [sorry] [that's|this_is|it's|thats|its] not [for|with|on] "
        "us|our_ministry|me, nothing to do with us|our_ministry|our_department, [is|are|was] not "
        "[part_of|in|among|one_of] our duties|tasks|functions|brief|competences|attributions, [not|outside] [in] our "
        "lane|wheelhouse|line_of_business|patch|turf"
    ),
    Sign.BELONGS: (
        "[you] should|must|need_to|could|may_want_to|might "
        "ask|contact|write_to|address|approach|send_it_to|send_this_to|refer_it_to|direct_it_to|redirect_it_to, "
        "[this|it] should|ought_to|must have "
        "gone|been_sent|been_addressed|been_directed|been_assigned|been_referred|go|be_addressed|be_sent|"
        "be_directed|be_referred|be_assigned|rest|lie|sit to|with, [the] lead [ministry|agency|institution|body] "
        "[on|for] [this|it] [is|lies_with|rests_with], [please|kindly] "
        "transfer|hand|reroute|pass|send|route|refer|forward|reassign "
        "[it|this|this_one|that|the_matter|this_recommendation|the_recommendation] [on|over] to, "
        "that's|this_is|it's|it_is|that_is|thats [really|actually|more|rather] the, is "
        "one|a_matter|an_issue|something for, [this|it] is|was meant|intended|destined|addressed for, a matter for, "
        "belongs with, is|falls|lies|comes [squarely|entirely|rather|more] within|under|with|in [the] "
        "mandate|remit|purview|competence|portfolio|jurisdiction|responsibility|domain [of], who|that|which "
        "should|must|needs_to|has_to|is_to|ought_to answer|respond|reply|handle_this|deal_with_this|report"
    ),
    Sign.CHARGE: (
        "has|have taken over|on my|his|her|the duties|responsibilities|tasks|functions|portfolio, "
        "who|that|which "
        "handles_this|deals_with_this|handles_it|leads_on_this|answers|is_responsible|is_competent|is_in_charge, is "
        "the competent|responsible|lead|relevant|right|appropriate "
        "authority|ministry|institution|body|agency|one|lead [for|on|here] [this|it|that], leads|lead on this|it, "
        "[will|shall] be responding|answering|replying|reporting [on_behalf_of] [the|our] "
        "[ministry|department|me|us], takes|will_take|is_taking [it|this] [on|over|from] [from_here|here|now], "
        "is|she's|he's|she_is|he_is [now|currently] on [to] this|it [now], [is|will_be] "
        "looking_after|taking_care_of|dealing_with|following_up_on|in_charge_of this|it|the_file|these "
        "[now|from_now_on], will take|is_taking over [the|this|my] [recommendation|file|portfolio|it], is the "
        "person|one|right_person|contact|colleague you [want|need|should_contact|should_ask], has [now] been "
        "assigned [to] [this|it|the_file|this_recommendation], has|have stepped in|into_my_shoes, fills|filled my "
        "position|post|role, is acting [focal_point] [for_me|in_my_place]"
    ),
    Sign.FORWARD: (
        "[the|our|my|your] [new|current] "
        "focal_point|contact|contact_person|contact_point|person_in_charge|responsible_person [for|on] [this|the] "
        "recommendation|file|matter|issue is|will_be [now], "
        "i'm|i_am|we_are|we're|i|we [now] "
        "passing|pass|handing|hand|transferring|transfer|forwarding|forward|delegating|sending|leaving|"
        "assigning|reassigning "
        "[this|it|the_file|this_file|this_matter|your_message|your_email|this_recommendation|this_one] "
        "[on|over|across] to, [this|the|my|it|recommendation] [file|matter|recommendation|task|portfolio|item] "
        "[has|have|is|was] [now] [been] "
        "reassigned|transferred|handed|handed_over|passed|passed_on|moved|given|assigned|delegated|entrusted to, "
        "kindly|please "
        "[get_in_touch|liaise|touch_base|check|connect|communicate|follow_up|speak|engage|coordinate|"
        "correspond|be_in_touch] with [my_colleague|our_colleague|his_colleague], "
        "[from_today|from_now_on|going_forward|in_future|henceforth|as_of_today] [please] [your|our|the] "
        "contact|focal_point|counterpart|interlocutor [person] [will_be|is|is_now|shall_be], your [new] "
        "contact|focal_point|counterpart|interlocutor [person] [will|shall] be, [i'm|i_am] no_longer "
        "[the|your|in_the_post_of] [focal_point|contact|contact_person|in_charge|responsible] "
        "[it's|it_is|that's|that_would_be] [now], it's now, it is now, [please] [address|send|direct|write] "
        "future|all_future messages|correspondence|emails|reminders|communications to, please [deal|work|talk|speak] "
        "[directly] with|to [my_colleague], talk|speak|write to"
    ),
    Sign.EXTEND: (
        "move|shift|change|reset|postpone|push our|the|this deadline|date|due_date to|until|till, "
        "extend|extended|extension to|until|till|by, [can|could|may] [this|it|the_answer|the_reply|we] "
        "wait|be_postponed|be_extended|be_delayed until|till|to, [a] fortnight [more|extra|longer], give us "
        "[a|another|one|an_extra|two|three|2|3] [more] week|weeks|month|fortnight|days, "
        "one|another|an_extra|two|three|2|3 more week|weeks|month|days [please|pls|plz], one more week|month, [be] "
        "pushed|moved|shifted|put|postponed|extended|deferred [back] to|until|till [the] [end_of], would "
        "work|suit_us|be_better|be_possible [for_us|better] [instead], be acceptable|ok|okay|possible|fine|feasible, "
        "an extension until|till|to|of"
    ),
    Sign.ANSWER: (
        "would need, we|i would|will|might need, "
        "answer|reply|respond|report|revert only, can only|just|realistically, only"
    ),
    Sign.REQUEST: (
        "[we] "
        "won't|will_not|shall_not|cannot|can't|could_not|won_t|are_unable_to|will_be_unable_to|"
        "will_not_be_able_to|won't_be_able_to|won_t_be_able_to|can't_possibly|may_not "
        "meet|make|respect|keep|observe|honour|reply|answer|respond|submit|deliver [by|within|before] "
        "[the|this|your] [deadline|date|due_date|time|time_limit|on_time|timeframe] [in_time], due "
        "to|owing_to|because_of staff|staffing shortages|constraints|shortage, would "
        "[it_be_possible|it_be_ok|you_mind] [to|if_we]"
    ),
    Sign.ASK: (
        "how should|can|do|long|much|many|detailed|shall|must, which, should i|it, do we, does it|this|that, may "
        "i|we know|ask|have, can we know, kindly clarify|explain|advise|confirm, please let us know "
        "what|which|how|whether|if|when|who, not sure i|we understand, i don't|do_not get|follow|understand"
    ),
    Sign.RECEIVED: (
        "well received, received and under consideration|review|study|being_studied|being_considered|noted, "
        "thanks|thank_you for this|that|the_message|sending, copy that [on_it], we've got it, got this, this is well "
        "received, received loud and clear, in receipt of [your] [message|letter|email|recommendation]"
    ),
    Sign.OURS: (
        "[we|we'll|we_will|we_ll|ll|will|shall|happy_to|to] take it|this|that|them|this_one|both on, will|ll|shall "
        "study|examine|review|assess|consider|analyse|analyze|look_into|look_at|go_through "
        "it|this|them|the_recommendation|both [and] [get_back|revert|come_back|reply|respond] [to_you], on it, we're "
        "on it, count on us, leave it to us, that one's ours, ours indeed, ours yes, yes ours, this|that|it is|s "
        "one_of_ours|on_us|with_us|for_us, falls to us"
    ),
    Sign.AUTO: (
        "the|our ministry|office|offices|department|ministry_offices|secretariat is|are|will_be|remain|remains "
        "closed [for|from|until|on|due_to|during|between], your message|email|e-mail|mail|request|enquiry|inquiry "
        "will be read|answered|attended_to|processed|dealt_with|reviewed [on|upon|after|when|once] [our|my|we|the] "
        "[return|reopening|resume|reopen], has_been|was received|registered|logged [and] "
        "[registered|logged|recorded] under|with [reference|number|no|ticket|case|file] [number], this is an "
        "automated|automatic|auto|auto-generated|automatically_generated "
        "acknowledgement|acknowledgment|reply|response|message|notification|confirmation, automated "
        "acknowledgement|acknowledgment, [limited|no|intermittent|sporadic|without] email|e-mail access, for|in "
        "urgent matters|cases|queries|issues [please] [call|contact|write_to], will|shall reply|respond|answer "
        "when|once|as_soon_as i get|am|return|come back, away from my desk|the_office|office, will be back "
        "[in_the_office|at_work|on|in], i_am|i'm [currently|presently|now] "
        "away|on_mission|on_leave|out_of_town|abroad|off_sick|on_duty_travel, not be checking|reading [my] "
        "[email|emails|e-mail|mail]"
    ),
    Sign.HEDGE: (
        "it's|it_is|its not [so_much] that it's|it_is|its, not that it's|it_is, not so much, "
        "you people, what do you think|say, why do you [keep|always], how should|would i|we know, how do you think, "
        "guess what, you tell me, as you please, whatever, who knows, who cares, god knows, heaven knows, search me, "
        "beats me, your guess is as good as mine"
    ),
    Sign.FILLER: (
        f"{_VERDICTS}, "
        "[so] [please|kindly] put|mark|write|record|note|enter [it|this] [down] [as|under], "
        "[in|during|for] this|the|that quarter|month|semester|half-year|period|reporting_period|cycle|round, [as] in "
        "the last one, every day|week, "
        "pls, plz, thx, tx, u, r, ur, asap, rgds, kr, btw, imo, abt, re, "
        "compared to|with [the|our] last|previous quarter|month|report|update|period|year, than|as in|at [the] "
        "last|previous|past quarter|month|semester|year|week|period, as last quarter|month|semester|week|period, "
        "[you|we|i|please|kindly] [can|may|could|should] "
        "[now|please|kindly|therefore|thus|then|so|also|safely|go_ahead_and] "
        "mark|close|consider|record|treat|tick|regard|list|count|archive|file|register|log|classify|put|"
        "show|enter|note "
        "[it|this|this_one|this_item|the_item|that|the_recommendation|this_recommendation|item|"
        "recommendation|the_file|the_case|us] [off|down] [as|to_be|as_being|now], [you|we|i] [can|may|could] "
        "[now|please|kindly|therefore] close|archive "
        "[it|this|this_one|this_item|the_item|that|the_recommendation|this_recommendation|the_file|the_case|item] "
        "[now|accordingly], nothing|there_is_nothing|there's_nothing|with_nothing [is] [more|further|else] "
        "left|remaining|outstanding|to_do|remains [to_do|to_be_done|for_us_to_do], stands, to be, to be honest, "
        "honestly, frankly, in all honesty, truth be told, mate, boss, sir, madam, folks, guys, bro, my friend, "
        "colleagues, and gazetted|assented_to|promulgated|in_force, in our view|opinion|assessment|estimation, as we "
        "speak, at this time|point|juncture, as of today|now|this_writing, with effect from, on our end, from our "
        "end, nope, yep, yup, yeah no, well no, as at today, lately, of late, at our level, on this front, on that "
        "front, in this regard, in that regard, in this respect, in this connection, on this "
        "matter|issue|file|point|topic, since [the] last update|time|report|round|cycle, with effect "
        "from|as_of|starting monday|tuesday|wednesday|thursday|friday|today|tomorrow|now|next_week, "
        "as_of|starting|from monday|tuesday|wednesday|thursday|friday|today|tomorrow|next_week, able, in existence"
    ),
    Sign.SINCE: (
        "as|since our|the|my|we|i|there, "
        "when the, after the, ever since, because the|of, as there is|are, for|due_to|given|in_the_absence_of|with "
        "want|lack|shortage|absence|no of [funds|funding|budget|money|staff|quorum|resources], as a result of, on "
        "account of, following the, with the, through the, thanks to the, by virtue of, pursuant to, for lack of"
    ),
    Sign.CORRECTION: ("to be honest"),
    Sign.RHETORICAL: (
        "[write|put|say|enter|mark] what|whatever you want|like|wish|please|think_fit, "
        "what do you think|say|expect [then], why do you [keep|always] [ask|asking|bothering], how should|would i|we "
        "know, guess what, what else, what can i say, why bother, so what, who do you think [we_are], what did|do "
        "you expect, are you kidding|joking|serious, isn't it obvious"
    ),
    Sign.ONE_OF: ("one of them|these|those|the_two|the_three|both"),
    Sign.THANKS: (
        "kind|warm|best thanks, kind regards, and happy new year, "
        "the others|rest|remaining_ones will_follow|to_follow|follow|will_come|are_coming "
        "[tomorrow|later|soon|shortly|separately|next_week|in_due_course], others|rest to_follow|will_follow "
        "[tomorrow|later|soon|shortly|separately]"
    ),
    Sign.PROMISE: (
        "[will|we'll|i'll|ll|shall|we_will|i_will|can|to] "
        "revert|get_back|come_back|reply|respond|write_back|let_you_know|update_you "
        "[to_you|on_it|on_this|on_that|about_it|with] "
        "[later|soon|separately|shortly|tomorrow|asap|next_week|in_due_course|once_i_know|when_i_know], to follow, "
        "will|shall follow [later|soon|separately|shortly|tomorrow|next_week|in_due_course|in_a_separate_mail], "
        "will|need_to|have_to|let_me|i'll|must check|ask|find_out|enquire|inquire [and] [revert|get_back|come_back] "
        "[first|internally], later, separately, under separate cover, in a separate email|mail|message, is with my "
        "boss|minister|director|chief|supervisor [for] [clearance|review|approval|signature], will|shall "
        "be_sent|be_provided|be_submitted|come [later|soon|separately|shortly|tomorrow|next_week|in_due_course], "
        "give me a moment|sec|minute"
    ),
    Sign.DOUBT: (
        "nothing|no_work has|was [been] done|happened since [the|our] last|previous "
        "report|reply|update|answer|message|time"
    ),
    Sign.STILL: ("[we're|we_are|it's|it_is] not [quite|yet] there [yet]"),
    Sign.VAGUE: (
        "ramadan, eid, easter, christmas, holidays, holiday, summer, winter, spring, autumn, recess, session, "
        "sessions, muharram, shawwal, shaban, rajab, safar, monday, tuesday, wednesday, thursday, friday, saturday, "
        "sunday, weekend, meeting, elections, election, soon, shortly, next"
    ),
}
DEALINGS = Phrasebook(_SIGNS)
