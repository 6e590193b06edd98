"""English: what people say in daily life, beside the words that name a status or a duty."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_SIGNS: Mapping[Sign, str] = {
    Sign.WORK: (
        "[the|a|our|this] bill|draft|draft_bill|draft_law|text|amendments|decree|regulation|regulations|action_plan|"
        "national_plan|strategy|policy|reform|training|drafting|consultation|consultations|campaign|ratification|"
        "revision|review|legislative_process|drafting_process|curriculum|trainings"
    ),
    Sign.SINCE: (
        "as|since our|the|my|we|i|there, "
        "when the, after the, ever since, because the|of, as there is|are, "
        "for|due_to|given|in_the_absence_of|with want|lack|shortage|absence|no of "
        "[funds|funding|budget|money|staff|quorum|resources], as a result of, on account of, following the, "
        "with the, through the, thanks to the, by virtue of, pursuant to, for lack of, "
        "in [close] coordination|cooperation|collaboration|partnership|consultation with"
    ),
    Sign.FILLER: (
        "[so] [please|kindly] put|mark|write|record|note|enter [it|this] [down] [as|under], "
        "[in|during|for] this|the|that quarter|month|semester|half-year|period|reporting_period|cycle|round, "
        "[as] in the last one, every day|week, "
        "pls, plz, thx, tx, u, r, ur, asap, rgds, kr, btw, imo, abt, re, "
        "compared to|with [the|our] last|previous quarter|month|report|update|period|year, than|as in|at "
        "[the] last|previous|past quarter|month|semester|year|week|period, as last "
        "quarter|month|semester|week|period, "
        "[you|we|i|please|kindly] [can|may|could|should] "
        "[now|please|kindly|therefore|thus|then|so|also|safely|go_ahead_and] "
        "mark|close|consider|record|treat|tick|regard|list|count|archive|file|register|log|classify|put|"
        "show|enter|note "
        "[it|this|this_one|this_item|the_item|that|the_recommendation|this_recommendation|item|"
        "recommendation|the_file|the_case|us] [off|down] [as|to_be|as_being|now], [you|we|i] [can|may|could] "
        "[now|please|kindly|therefore] close|archive "
        "[it|this|this_one|this_item|the_item|that|the_recommendation|this_recommendation|the_file|"
        "the_case|item] [now|accordingly], nothing|there_is_nothing|there's_nothing|with_nothing [is] "
        "[more|further|else] left|remaining|outstanding|to_do|remains [to_do|to_be_done|for_us_to_do], "
        "stands, to be, to be honest, honestly, frankly, in all honesty, truth be told, mate, boss, sir, "
        "madam, folks, guys, bro, my friend, colleagues, and gazetted|assented_to|promulgated|in_force, in "
        "our view|opinion|assessment|estimation, as we speak, at this time|point|juncture, as of "
        "today|now|this_writing, with effect from, on our end, from our end, nope, yep, yup, yeah no, well "
        "no, as at today, lately, of late, at our level, on this front, on that front, in this regard, in "
        "that regard, in this respect, in this connection, on this matter|issue|file|point|topic, since [the] "
        "last update|time|report|round|cycle, with effect from|as_of|starting "
        "monday|tuesday|wednesday|thursday|friday|today|tomorrow|now|next_week, as_of|starting|from "
        "monday|tuesday|wednesday|thursday|friday|today|tomorrow|next_week, able, in existence, "
        "under|for this|the recommendation, i.e"
    ),
    Sign.EXTEND: "[deadline|date] be moved|pushed|shifted|postponed|pushed_back to|until",
    Sign.HEDGE: (
        "it's|it_is|its not [so_much] that it's|it_is|its, not that it's|it_is, not so much, "
        "you people, what do you think|say, why do you [keep|always], how should|would i|we know, how do you "
        "think, guess what, you tell me, as you please, whatever, who knows, who cares, god knows, heaven "
        "knows, search me, beats me, your guess is as good as mine, "
        "were told|asked|instructed to say|write|report|answer, "
        "it's|it_is|this_is|that's|that_is [just|only|all] [a|one] question|matter of, putting it strongly, "
        "a big word, saying too much, an overstatement, too early to say|tell, "
        "[that's|that_is|it's|this_is] [a|an] good|fair|excellent|great|interesting question, would|is|be wrong to|"
        "say, would be|is wrong|inaccurate|false|an_exaggeration"
    ),
    Sign.REQUEST: (
        "we won't|will_not|cannot|can't|shall_not make it [in_time], won't|will_not|cannot|can't make it [in_time], "
        "kindly ask you to, kindly ask"
    ),
    Sign.BELONGS: "belongs|sits|lies|rests with",
    Sign.FORWARD: (
        "please|kindly direct|send|address|route [this|this_one|these|it|them|your_messages|messages|questions] to, "
        "[the] [new] contact person [for_this|for_this_recommendation] is [now]"
    ),
    Sign.CHARGE: (
        "will [now] be handling|managing|following|covering [this|it|these|this_file|this_recommendation], has taken "
        "over my desk|role|post|files|portfolio"
    ),
    Sign.FULLY: (
        "in its entirety, in their entirety, in full, to the letter, in every respect, in all respects, in "
        "all its aspects, across the board, from start to finish, from a to z, lock stock and barrel, "
        "completely, entirely, wholly, one hundred percent|per_cent, 100 percent|per_cent, to completion, "
        "once and for all"
    ),
    Sign.PARTLY: (
        "to some|a_certain|a_limited|some_limited|a_large|a_great|limited|a_considerable extent|degree, in "
        "some parts|aspects|respects, up to a point, to a point, half-way, half way, halfway"
    ),
    Sign.DONE: ("put in place, given full effect, brought to completion, seen through, fully rolled out"),
    Sign.NO_CHANGE: (
        "no change|changes|update|updates|news [to|for|on|in|with] any of the|these|those "
        "three|two|four|six|2|3|4|6 [recommendations|items|points], "
        "no|without_any further|new|additional|fresh|particular "
        "update|updates|news|information|info|developments|progress|changes|comments [at|as_of|for|from|on] "
        "[this|the|our|now] [time|stage|point|moment|juncture|side|end], [please|kindly] refer|see|look "
        "[back] [to|at] our|the|my previous|last|earlier|prior|latest "
        "reply|answer|report|update|response|message|submission|communication, [our|the] "
        "position|situation|status|answer|response|stance|state_of_play [has|have] not|n't "
        "changed|moved|evolved [since|from] [our|the|my] [last|previous] [update|report|reply|time], same old "
        "[same_old|story], same same, as you were, we stand where we stood|were [last_time|before], "
        "no|nothing change|changes|news|update|updates|new [on|for|in|regarding|about|with] any of "
        "the|them|these|those [three|two|four|six|2|3|4|6] [recommendations|items|points], "
        "[status|state_of_play] as_is|as_was, there_has_been|there_is|there's no|not_any movement|change "
        "[at_all|whatsoever|since]"
    ),
    Sign.ALL: (
        "no change|changes|update|updates|news [to|for|on|in|with] any of the|these|those "
        "three|two|four|six|2|3|4|6 [recommendations|items|points], "
        "no|nothing change|changes|news|update|updates|new [on|for|in|regarding|about|with] any of "
        "the|them|these|those [three|two|four|six|2|3|4|6] [recommendations|items|points], all|the "
        "three|two|four|six of them"
    ),
    Sign.LIMIT: ("bar, barring"),
    Sign.ONE_OF: ("one of them|these|those|the_two|the_three|both"),
    Sign.DOUBT: (
        "nothing|no_work has|was [been] done|happened since [the|our] last|previous "
        "report|reply|update|answer|message|time"
    ),
    Sign.STILL: ("[we're|we_are|it's|it_is] not [quite|yet] there [yet]"),
}
_EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        "going|coming|moving|progressing well|fine|smoothly|slowly|ahead, "
        "still at it, still going strong, still on it, halfway|half_way|midway|partway|part_way through|there "
        "[it|this|the_process|drafting|implementation|the_work|with_it], [the|our|a] "
        "bill|draft|law|legislation|text|amendment|amendments|proposal|regulations|policy|strategy|plan "
        "[is|are] [currently|now|still] before|in|at|with|under [the] "
        "parliament|senate|assembly|national_assembly|cabinet|house|congress|committee|senate_committee|"
        "parliamentary_committee|attorney_general|attorney_general's_office|council_of_ministers|"
        "second_reading|first_reading|third_reading|committee_stage|consultation|review|discussion|"
        "consideration [for] [review|vetting|comments|approval|adoption|debate|consideration|clearance], "
        "[the|our|a] [drafting] "
        "committee|team|group|working_group|task_force|taskforce|department|directorate|unit|technical_team "
        "[is|are] [now|currently|still] at_work|working|drafting|busy|hard_at_work [on] "
        "[it|this|the_text|the_bill|the_draft|that], rolling|roll [it|this] out [across|in|to] [the] "
        "[regions|country|provinces|districts|islands], [the] rollout|roll-out has "
        "begun|started|is_under_way|is_ongoing|is_underway, coming|moving|progressing|shaping|going along|up "
        "[nicely|well|slowly|steadily|fine|smoothly|as_planned], efforts "
        "continue|are_ongoing|are_continuing|are_under_way|under_way|underway, [we] [have|ve] made "
        "[considerable|substantial|significant|real|solid|decent|slow|tangible] "
        "progress|headway|strides|inroads, [considerable|substantial|significant|good|steady|slow] progress "
        "[has_been|was] made, but [it|this|we] is|are|is_still|are_still not "
        "complete|finished|done|there|completed [yet], [we|have|ve] started|begun but|though|although "
        "not|we're_not|we_are_not|haven't|have_not|it_is_not|it's_not there|finished|complete|done|completed "
        "[yet], work in progress [boss|mate|sir|colleagues|my_friend], being "
        "rolled_out|phased_in|piloted|developed|processed|prepared|elaborated, [we] have embarked|set_out on "
        "[it|this|implementation], in the pipeline, on the move, under development|preparation|construction, "
        "[a|the] working_group|committee|task_force|team [has_been|was|is] "
        "[set_up|established|created|formed|constituted|appointed] [and] [is] [now|currently] "
        "drafting|working|preparing|elaborating|reviewing [on] [it|the_text|the_bill|a_draft|the_draft|this], "
        "[is|are] [still|currently] being processed, "
        "[we|we've] [have|are] started|begun|underway "
        "but|and not|haven't|have_not [yet|quite] finished|completed|done [yet], "
        "[is|are] [currently|now|presently|still|just] being drafted|written|prepared|finalised|finalized|elaborated|"
        "incorporated|integrated|redrafted|revised [currently|now|at_present]"
    ),
    Status.FULLY_IMPLEMENTED: (
        "this|it was|is|has_been wrapped_up|put_to_bed|ticked_off|signed_off, finito, completed already, "
        "consider this|it closed"
    ),
    Status.BLOCKED: (
        "deadlocked, blocked at|by|in [the] cabinet|parliament|senate|ministry_of_finance|treasury, hit a "
        "wall|brick_wall|snag, dead in the water, hamstrung, in a deadlock, gone nowhere, went nowhere"
    ),
}
_STATUSES: Mapping[Status, str] = {
    Status.FULLY_IMPLEMENTED: (
        "which|this|that|and|thereby|thus "
        "completes|concludes|finalises|finalizes|completed|concludes|completing|concluding the|our|full|its "
        "implementation [of_this_recommendation|of_the_recommendation], "
        "everything|all [that] [the_recommendation|it|this_recommendation|was] "
        "asks|asked|calls|called|required|requires|requested|recommended|asked_of_us|asked_for [for] "
        "[has|is|was] [now] [been] done|implemented|put_in_place|in_place|carried_out|completed|complete, "
        "[full|complete] implementation [of_this_recommendation|of_the_recommendation] [was|has_been|is] "
        "[now] achieved|accomplished|completed|reached|secured, fully "
        "in_force|operational|in_effect|functional|up_and_running, [we] [can] report|confirm|announce|declare "
        "[you] full|complete implementation, has|have been fully|completely|entirely "
        "satisfied|addressed|complied_with|honoured|met|rolled_out, nothing|no_part [of_it] [is|has_been] "
        "left_undone, fully met|delivered|rolled_out|delivered_on|discharged|executed [on] [this|it], [we] "
        "[have|ve] fully delivered [on] [this|it]"
    ),
    Status.IN_PROGRESS: (
        "[our] efforts|steps|measures|work|actions|action|preparations are|is [still|now|currently] "
        "under_way|underway|ongoing|continuing|being_made|being_taken|in_hand|progressing to "
        "implement|carry_out|fulfil|complete|give_effect_to|realise|achieve "
        "it|this|the_recommendation|this_recommendation, pressing|pushing|forging|moving|going ahead|on with "
        "implementation|it|the_implementation|this, in the thick of implementing|implementation|it, [is|are] "
        "[currently|now|still] implementing [it|this] [in_phases|gradually|step_by_step|progressively], in "
        "progess|progres|prgress|porgress|progresss, implementation|work is|are in_progess"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "[we|we've|have|ve|has] [only] done|implemented|completed|achieved|delivered|fulfilled|covered [only] "
        "some|part|parts|half|portions|bits|a_part|a_portion|most|much of "
        "it|this|them|the_recommendation|this_recommendation, [only] "
        "some|certain|several|a_few|most|half|part|parts of [its|the|these] "
        "elements|parts|components|aspects|points|provisions|it "
        "[of_it|of_this_recommendation|of_the_recommendation] [is|are|have|has|were|was] [been] "
        "implemented|done|completed|in_place|met|fulfilled|addressed|achieved, [only] "
        "some|certain|several|a_few|a_number_of elements|parts|components|aspects|points|provisions|measures "
        "[of_it|of_this_recommendation|of_the_recommendation] [are|have|were] [been] "
        "implemented|done|completed|in_place|met|fulfilled|addressed|achieved [but|while|and] "
        "[others|the_rest|some] [are|have|were] [not] [been] "
        "[yet|not_yet|pending|outstanding|remain|still_to_come], [implemented|done|completed] to "
        "some|a_certain|a_limited extent|degree"
    ),
    Status.NOT_STARTED: (
        "[we] [have|has|ve] [not|n't|t] [yet] "
        "touched|looked_at|tackled|addressed|approached|attended_to|turned_to it|this|that|this_one "
        "[yet|so_far], [still|yet|remains] to be started|begun|launched|initiated|commenced|kicked_off, "
        "[is|are|am|has|have] yet to kick off|get_going|get_started|begin|take_off, not [yet] "
        "kicked_off|taken_off|got_going|got_off_the_ground|gotten_started|been_kicked_off, [has|have] not|n't "
        "kicked_off|taken_off|got_off_the_ground|seen_the_light_of_day, not a thing|single_thing [has] [been] "
        "done|started [yet|so_far], not one step [taken] [yet], zero|no progress not|and_not [even] [yet] "
        "started|begun|yet_started"
    ),
    Status.BLOCKED: (
        "[we] [have|ve] hit|run_into|come_up_against a [brick] "
        "wall|deadlock|dead_end|roadblock|obstacle|snag, [we] [are|re] [at|in] "
        "an_impasse|a_deadlock|a_dead_end|a_stalemate|a_standstill, unable|not_able|impossible to "
        "move|go|proceed|continue forward|ahead|further|any_further|with_it, [we] "
        "cannot|can't|can_t|could_not|couldn't|couldn_t|are_unable_to|aren't_able_to "
        "go|move|get|proceed|advance any_further|further|forward|ahead|on_with_it "
        "because|due_to|owing_to|as|since|until|for|without, no|without_any movement|progress possible"
    ),
}
PHRASEBOOK = Phrasebook(_SIGNS, _STATUSES, _EVERYDAY)
