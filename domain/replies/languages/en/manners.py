"""English: how officials ask for time, hand over, send back and say that all was done, in more words than they need."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_ASKED = "asked|requested|required|recommended|called_for|demanded|expected|foreseen|prescribed|provided_for"
_OF_US = "of_us|from_us|by_the_recommendation|by_this_recommendation|in_the_recommendation|in_this_recommendation|"
_OF_US += "under_the_recommendation|under_this_recommendation"
_ABOUT = "about|roughly|nearly|almost|around|approximately|some|at_least|over|more_than|less_than|just_over|just_under"
_SHARE = "half|a_third|two_thirds|three_quarters|a_quarter|one_third|most|a_good_part|much"
_DID = "implemented|done|completed|carried_out|achieved|delivered|covered|fulfilled|realised|realized|finished"
_IT = "it|this|them|the_recommendation|this_recommendation|the_measures|the_actions|the_work|what_was_asked"
_DATE = "deadline|date|due_date|time_limit|cut-off_date|closing_date|submission_date|target_date|reporting_date"
_MOVED = "moved|pushed|shifted|postponed|extended|deferred|changed|put_back|pushed_back|brought_back|adjusted|reset|set"
_HANDLED = "handled|managed|followed|followed_up|dealt_with|covered|looked_after|taken_care_of|coordinated|processed"
_FILE = "file|dossier|matter|recommendation|portfolio|subject|issue|topic|question|desk|work|reporting"
_GOES_ON = "goes_on|carries_on|proceeds|moves_on|moves_ahead|moves_forward|is_coming_along|is_making_headway"
_UNABLE = (
    "[we|i|am|are] [am|are|will_be|shall_be] unable|not_able|not_in_a_position|in_no_position "
    "to report|answer|reply|respond|submit|revert|deliver|provide_an_answer"
)

_SIGNS: Mapping[Sign, str] = {
    Sign.NOT: "hvnt, havnt, hv not, hvn't, havn't, hasn, hsnt, dnt, didnt, dint, wasnt, isnt, arnt, cudnt, cldnt, nt",
    Sign.HEDGE: (
        "for example|instance :, example :, e.g. :, eg :, or not, or maybe|perhaps not, "
        "goes on and on, oh yes|sure|of_course|absolutely|right, pigs, when|once hell freezes over, and|or i'm|"
        "i_am the "
        "queen|pope|king|easter_bunny|tooth_fairy|father_christmas|santa, if you believe that|it, "
        "pull the other one, tell me another, and the moon is made of, santa claus, in a parallel universe, "
        "in an ideal world, wishful thinking, on cloud nine, sure thing, yeah sure, ha ha"
    ),
    Sign.REQUEST: (
        "would|d help [us] [a_lot|greatly] [if] [we] [had|could_have|got], give|grant|allow|let me, "
        "[is|would] [there] [be] any|some chance|possibility|way [of|to|that] [we] [could], do you mind if, "
        f"{_UNABLE}, "
        "would|d be [most|very|much] obliged|grateful|thankful|indebted|pleased|glad [if], it_would_be|would "
        "[most|very|much|greatly] appreciated|kind|helpful [if], would it|that be agreeable|acceptable|alright|"
        "all_right|okay|ok|fine|feasible|in_order|convenient|too_late|a_problem [if|to|for_us|with_you], "
        "agreeable|acceptable if, may we [kindly|respectfully|please] ask|request|beg, "
        "seeks|solicits|requests|asks, respectfully|humbly|formally request|requests|ask|asks|seek|seeks|beg, "
        "kind|good enough to, so kind as to, can the|this|our"
    ),
    Sign.EXTEND: (
        "any|some chance|possibility|way of|to [getting|having|get|have] [us] [a|one|two|three|few|an_extra] "
        "[more] [day|days|week|weeks|month|months|time] [more], "
        f"[the|our|this] [reporting] {_DATE} [kindly|please] be {_MOVED} [back] to|until|till|by, "
        f"{_MOVED.replace('moved', 'move').replace('ed|', '|')} [the|our|this] [reporting] {_DATE} [back] "
        "to|until|till|by, [an|the|a|some] extension of time [to|until|till|by], "
        "[week|month|day|fortnight]'s extension, "
        "bear with us|me until|till, won't|will_not|cannot|can't|do_not|don't|shall_not have|get "
        "[the|our|all|any|these|those] [the] [final|full|complete|necessary|required|updated] "
        "figures|data|numbers|answer|reply|information|inputs|input|details|report|statistics|feedback "
        "[ready] before|until|till, hold|keep this|it open until|till"
    ),
    Sign.ANSWER: (
        f"{_UNABLE}, "
        "our|the|my [final|full|complete|detailed|written] "
        "reply|answer|response|input|inputs|contribution|report|figures|data|information "
        "will reach|come_to|be_with|get_to|arrive|be_sent_to|be_ready [you], will reach|be_with you, reach you, "
        "sent|send|sending our|the|my [full|final] reply|answer|response|input|report, if we sent|answered|replied|"
        "reported|submitted|responded, report|answer|reply|respond|revert on"
    ),
    Sign.UNTIL: "at the latest, no later than, not later than, up to and including, on or before",
    Sign.FORWARD: (
        "[kindly|please] address|direct yourself|yourselves to, "
        "[i|we] [have|ve] asked|requested|instructed|tasked|designated|appointed|charged my|our "
        "colleague|deputy|assistant|alternate|successor|focal_point, "
        "should|must|needs_to|has_to|ought_to go|be_sent|be_addressed|be_directed|be_forwarded to, "
        "[kindly|please] redirect|reroute|route|forward|address|direct|send [all] [your|this|any|future|further|"
        "next|these] "
        "message|messages|mail|e-mail|email|query|queries|reminder|reminders|letter|request|question|questions|"
        "correspondence [about_this|on_this] [on] to, had_better|d_better|should|might|may|could|would_do_better_to|"
        "d_best|best [directly] ask|contact|call|consult|approach|write_to|speak_to|talk_to, "
        "[please] [further|future|next|all|any] questions|queries|messages|reminders should|can|may|are_to "
        "[now|please] go|be_sent|be_addressed|be_directed to, "
        f"[the|this|all|any] [{_FILE}] [is|are|being|be] [now|currently|henceforth] {_HANDLED} by, "
        "please note|take_note_of the|our new|change_of focal_point|contact|contact_person [:], "
        "[our|the|your] new focal_point|contact|contact_person [for_this|for_the_upr|here] :|is, "
        "i'm|i_am|i|we [now|hereby] [am] leave|leaving|hand|handing|pass|passing|turn|turning "
        f"[this|it|the|my|these|everything|all] [{_FILE}] [on|over] to"
    ),
    Sign.CHARGE: (
        "is|are replacing|succeeding me, "
        "will|shall get_back|come_back|revert|write_back to you [on_this|about_this|shortly|soon], "
        "has|have [got] my file|files|desk|portfolio|dossier [now], leads on "
        "gender|treaty_bodies|human_rights|the_upr|these_issues|this_topic|this_subject|such_matters [matters|issues], "
        "is|are [much] better|best placed|positioned|able|qualified|suited to answer|reply|respond|help|deal|tell|"
        "report [you|with] [this|it|you|on_this], is [now] the|your right|best|new person|one|contact [to] "
        "[ask|contact|write_to|talk_to] [for|about|on] [this|it], who [now|currently] "
        "handles|follows|manages|covers|deals_with|looks_after|is_dealing_with|is_handling|is_following|is_covering|"
        "took_over|takes_over|is_taking_over|has_taken_over|leads|is_responsible_for|is_in_charge_of "
        f"this|it|the|my|that [{_FILE}] [now], who does [that|it] [now], inherited|inherits this|my|the|it [{_FILE}], "
        "will [now|henceforth] pick|be_picking this|it|things up, picks|picked|has_picked this|it|things up, "
        "sits|is_sitting at my [old|former] desk, is minding this|the desk|shop, is standing|stands in for me, "
        "is covering|covers for me, will [be] cover|covering|stand|standing|fill|filling in|for [for] [me], "
        "has been entrusted with this|it|the_file, steps|stepped into my shoes, "
        "has|have this|it now, now has this|it|the_file, is the person to talk_to|ask|write_to, "
        "is cc'd|copied|in_copy [and] will [reply|answer|take_over|take_it_from_here|follow_up], "
        "[will|to] take|takes it from here"
    ),
    Sign.BELONGS: (
        f"[the|this] [{_FILE}] is|are [now|being] {_HANDLED} by, "
        "[the] competent|responsible|relevant|appropriate|right|proper|correct|lead "
        "body|authority|ministry|institution|entity|agency|department|office|one [here|for_this|in_this_case] "
        "is|would_be [rather] [the], that's|thats|this_is|that_is|it_is|this_one_is|these_are for, "
        "falls|comes|is|lies [squarely|rather|more|entirely] under|within|with|in the "
        "purview|mandate|remit|competence|jurisdiction|responsibility|portfolio|ambit|domain|auspices of, "
        "[as|since|because] [it|this] [is] concerns|concerning the, [better|best] try|ask|contact|approach the, "
        "lies|rests|sits squarely with, [rather] one for"
    ),
    Sign.ALL: (
        "[on|for|with] any of these|them|those, [on|for] any of the two|three|four|five|six, these|those two|"
        "three|four|five|six [recommendations|items|points|ones]"
    ),
    Sign.STILL: "nothing moves|is_moving|advances|is_advancing",
    Sign.OURS: (
        "[we|i] [hereby|gladly|formally|will|shall|ll] accept|agree|undertake|volunteer|offer|are_ready|are_willing "
        "to lead|take|handle|coordinate|follow|follow_up|deal_with|act|work|steer|drive|take_the_lead|"
        "take_charge|take_responsibility|be_the_lead|be_lead [on|of|up] "
        "[it|this|this_one|them|both|the_recommendation|this_recommendation], "
        "[yes] this|that|it|this_one is|s [indeed|clearly|certainly|really] for|with|on us|our_ministry|our_department|"
        "our_office|our_institution|our_unit"
    ),
    Sign.NOT_OURS: (
        "no mandate|competence|jurisdiction|authority|role|responsibility|remit "
        "[here|in_this|on_this|for_this|over_this|in_this_area|in_this_matter|in_this_field|to_act], "
        "landed|ended_up on the|our wrong desk|table|ministry [by_mistake], barking up the wrong tree, "
        "not for this|my ministry|department|office|desk|institution, not in our|my shop|hands|court|basket|portfolio"
    ),
    Sign.FILLER: (
        "confirming, can only|at_best|at_most claim|speak_of|talk_of|report [a], "
        "nothing [further|else|more] [new] to report|add|say|mention [at_this_stage|for_now], "
        "whatsoever, to speak of, of note, worth mentioning|reporting|noting, what we|i [have] [already|last|"
        "previously] "
        "reported|said|wrote|told_you|sent|submitted|stated|indicated|communicated|declared [to_you] "
        "[last_time|before|earlier|then], [for] [all|any|other|such] upr|treaty_body|treaty-body|human_rights "
        "matters|questions|issues|queries|correspondence|affairs, "
        "no|without further|more action|steps|work|measures [is|are] needed|required|necessary|due|called_for, "
        "[the|our|my|your] previous|prior|preceding|earlier|latest|last "
        "report|update|reply|answer|round|cycle|quarter|submission|mail|message|return, "
        "we|i [hereby|therefore|kindly] return|returning|are_returning|am_returning|send_back|hand_back|refer_back "
        "this|it|this_recommendation|the_recommendation|your_message [to_you] [as|since|because], subject matter, "
        "[we|i] regret [to_say|to_report|to_inform] [that], with [all] [due] respect, frankly speaking, "
        "strictly speaking, off the top of my head, quickly, briefly, typing|writing|answering|replying from my "
        "phone|mobile, on the go, in haste, rest assured, i'd|we'd like to, as of late, "
        "chiefly|mainly|largely|primarily|essentially|notably|partly|simply|solely|basically because|due_to|owing_to|"
        "for_lack_of|for_want_of, to be frank|clear|precise|exact|brief|fair|sure, to cut a long story short"
    ),
    Sign.GREETING: (
        "respected|esteemed|honourable|honorable|good sir|madam|sirs|colleague|colleagues|secretary|all, "
        "[dear] respected sir|madam|sirs, warm|warmest|cordial greetings [from], greetings from, "
        "[i] hope this finds you in good health|well, season's greetings to you"
    ),
    Sign.SINCE: (
        "on the basis of, based on, in [the] light of, in view of, as a consequence of, on the strength of, "
        "[chiefly|mainly|largely|primarily|essentially|notably|partly|simply|solely|only] "
        "because|due_to|owing_to|for_lack_of|for_want_of [of] [staff|funds|funding|money|budget|time|quorum], "
        "seeing that, given that, in that, now that, so that, on grounds of, by reason of, "
        "for [budgetary|financial|political|technical|legal|security|administrative] reasons, for the reason that"
    ),
    Sign.THANKS: (
        "have a blessed|productive|fruitful|relaxing|restful|sunny|peaceful|safe|splendid "
        "day|week|weekend|evening|afternoon|rest_of_the_day|rest_of_the_week|one, asante [sana], ahsante [sana], "
        "shukran, salamat, medaase, merci, gracias, vinaka [vakalevu], fa'afetai, mahalo, dhanyavaad, murakoze, "
        "webale, "
        "much|greatly|highly|really appreciated, appreciate it, god bless [you], stay blessed, remain blessed"
    ),
    Sign.NO_CHANGE: (
        "[our|the|my] previous|last|earlier|prior answer|reply|report|response|update|submission [still] "
        "holds|stands|applies|is_valid|remains_valid|is_current, [we] are|stand [still|exactly] where we were|stood "
        "[before|last_time|then], "
        "[the] same as what we|i [have] [already|last|previously] reported|said|wrote|told_you|submitted|stated, "
        "there's|there_has|there_have been no|not_any "
        "movement|movements|change|changes|development|developments|evolution [on_this|here|at_all|whatsoever], "
        "[situation|position|status|picture|answer|everything|things|all] [is|are|remains|remain|stays|stand|stands] "
        "[still|exactly|much|pretty_much|just] [the] same as in|at|for|during [our|the|my] "
        "last|previous|prior|earlier|preceding round|report|cycle|period|quarter|semester|update|reply|mail, "
        "same status|answer|reply|position|situation|picture as in|at|for|during [our|the|my] "
        "last|previous|prior|earlier|preceding round|report|cycle|period|quarter|semester|update|reply|mail, "
        "[have|has|is|there_is|there's|with] nothing|little [new] to add|report to|beyond|beside|since "
        "what we|i [have] [already|last|previously] "
        "wrote|said|reported|told_you|sent|submitted|communicated [last_time|then|before|earlier], "
        "no change|news|update|updates|changes since my|our|the last|previous|earlier "
        "mail|e-mail|email|letter|message|note|answer|call|conversation|exchange|communication"
    ),
    Sign.ASK: "how far, to what extent, is it enough|sufficient, does it suffice, do we need|have to, need we, am i to",
}
_STATUSES: Mapping[Status, str] = {
    Status.BLOCKED: (
        "[we] [have|has|had] had|forced|obliged|compelled to suspend|stop|halt|pause|freeze|interrupt|discontinue|"
        "put_on_hold [the|all|our] [work|project|process|implementation|it|everything|activities|drafting|programme], "
        "[we] [have|has|ve] reached|arrived_at|come_to|ended_up_in|ended_in an|a impasse|deadlock|dead_end"
    ),
    Status.FULLY_IMPLEMENTED: (
        "confirm|confirming|confirms [the] [full] completion of this|the recommendation, "
        "all [of] [the] requirements|demands|obligations|conditions|provisions|aspects|commitments|recommendations "
        "[of|in|under] [this_recommendation|the_recommendation|it] [have|has|are|were] [now] [been] "
        f"{_DID}|met|satisfied|complied_with|fulfilled|honoured, all [of] [the|our|these|its] [required|"
        f"necessary|planned|foreseen|recommended|requested] "
        f"measures|actions|steps|activities have|are|were|has_been [now|since|all] [been] {_DID}|taken|put_in_place, "
        f"[we] [have|has|ve] {_DID} everything|all|whatever [that] [it|this|the_recommendation|this_recommendation] "
        f"[was|is|has_been|had_been] {_ASKED} [{_OF_US}], everything|all|whatever [that] "
        f"[it|this|the_recommendation|this_recommendation] [was|is|has_been|had_been] {_ASKED} [{_OF_US}] "
        f"[has|have|is|was|were] [now|since] [been] {_DID}"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"[we] [have|has|ve] [only|so_far|already] {_DID} [only] [{_ABOUT}] {_SHARE} of {_IT}, "
        f"[{_ABOUT}] {_SHARE} of {_IT} [has|have|is|are|was|were] [now|already|so_far] [been] {_DID}"
    ),
    Status.NOT_STARTED: (
        "[has|have|is|are] yet to start|begin|commence|kick_off|take_off|be_started|be_begun, "
        "[still] at square|stage one|zero, back to square one, [we] [are] still at the starting line|blocks|point, "
        "[nobody|no_one] has [yet] picked|taken this|it up [yet], not one|a_single step|measure has been taken"
    ),
}
_EVERYDAY: Mapping[Status, str] = {
    Status.FULLY_IMPLEMENTED: (
        "full, [we] [have|ve] ticked|checked|signed|wrapped|closed|finished this_one|it|this|that_one off|up|out"
    ),
    Status.BLOCKED: "deadlock, stalemate, impasse, standstill",
    Status.NOT_STARTED: "nothing to show [yet|so_far|for_it]",
    Status.IN_PROGRESS: (
        "[is|are] at|in an|the advanced|early|initial|final stage|phase of implementation|execution|completion, "
        f"{_GOES_ON} [slowly|steadily|well|nicely|smoothly], [work|things|it] [has|have] picked up again|speed|"
        f"pace|steam, "
        "[still] plodding|chugging|ticking|trundling|inching|crawling|rolling|moving|edging along|away|forward|on, "
        "we|they|our_lawyers|our_team [are|re|is] [now|currently|still|presently|busy] [are] "
        "drafting|writing|preparing|finalising|finalizing|revising|redrafting|reviewing|developing|elaborating "
        "[the|a|our|new|its] [draft|new|national|first|final] policy|bill|law|act|regulations|rules|strategy|"
        "action_plan|plan|decree|curriculum|guidelines|amendments|text|legislation|manual|protocol|programme, "
        "[we] [have|ve] kicked things|it|this off, things|matters are in motion|hand|train, "
        "[first|initial|the_first|concrete|necessary|various|several] steps|measures|actions are|were [now|currently] "
        "being taken|made|carried_out, [the] work|works|process|drafting|implementation [has|have] "
        "started|begun|resumed|restarted again, on the job, on the case"
    ),
}
MANNERS = Phrasebook(_SIGNS, _STATUSES, _EVERYDAY)
