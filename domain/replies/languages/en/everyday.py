"""English: what people say in daily life, beside the words that name a status or a duty."""

from collections.abc import Mapping

from domain.replies.vocabulary import Phrasebook, Sign
from domain.words import Status

_SIGNS: Mapping[Sign, str] = {
    Sign.WORK: (
        "[the|a|our|this] process|exercise|procedure, "
        "[the|a|our|this] bill|draft|draft_bill|draft_law|text|amendments|decree|regulation|regulations|action_plan|"
        "national_plan|strategy|policy|reform|training|drafting|consultation|consultations|campaign|ratification|"
        "revision|review|legislative_process|drafting_process|curriculum|trainings"
    ),
    Sign.SINCE: "in [close] coordination|cooperation|collaboration|partnership|consultation with",
    Sign.FILLER: "under|for this|the recommendation, i.e",
    Sign.EXTEND: "[deadline|date] be moved|pushed|shifted|postponed|pushed_back to|until",
    Sign.HEDGE: (
        "were told|asked|instructed to say|write|report|answer, "
        "it's|it_is|this_is|that's|that_is [just|only|all] [a|one] question|matter of, putting it strongly, "
        "ha ha, haha, lol, a big word, saying too much, an overstatement, too early to say|tell, "
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
    Sign.LIMIT: ("bar, barring"),
}
_EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        "going|coming|moving|progressing well|fine|smoothly|slowly|ahead, "
        "still at it, still going strong, still on it, halfway|half_way|midway|partway|part_way through|there "
        "[it|this|the_process|drafting|implementation|the_work|with_it], [the|our|a] "
        "bill|draft|law|legislation|text|amendment|amendments|proposal|regulations|policy|strategy|plan [is|are] "
        "[currently|now|still] before|in|at|with|under [the] "
        "parliament|senate|assembly|national_assembly|cabinet|house|congress|committee|senate_committee|"
        "parliamentary_committee|attorney_general|attorney_general's_office|council_of_ministers|"
        "second_reading|first_reading|third_reading|committee_stage|consultation|review|discussion|consideration "
        "[for] [review|vetting|comments|approval|adoption|debate|consideration|clearance], [the|our|a] [drafting] "
        "committee|team|group|working_group|task_force|taskforce|department|directorate|unit|technical_team [is|are] "
        "[now|currently|still] at_work|working|drafting|busy|hard_at_work [on] "
        "[it|this|the_text|the_bill|the_draft|that], rolling|roll [it|this] out [across|in|to] [the] "
        "[regions|country|provinces|districts|islands], [the] rollout|roll-out has "
        "begun|started|is_under_way|is_ongoing|is_underway, coming|moving|progressing|shaping|going along|up "
        "[nicely|well|slowly|steadily|fine|smoothly|as_planned], efforts "
        "continue|are_ongoing|are_continuing|are_under_way|under_way|underway, [we] [have|ve] made "
        "[considerable|substantial|significant|real|solid|decent|slow|tangible] progress|headway|strides|inroads, "
        "[considerable|substantial|significant|good|steady|slow] progress [has_been|was] made, but [it|this|we] "
        "is|are|is_still|are_still not complete|finished|done|there|completed [yet], [we|have|ve] started|begun "
        "but|though|although not|we're_not|we_are_not|haven't|have_not|it_is_not|it's_not "
        "there|finished|complete|done|completed [yet], work in progress [boss|mate|sir|colleagues|my_friend], being "
        "rolled_out|phased_in|piloted|developed|processed|prepared|elaborated, [we] have embarked|set_out on "
        "[it|this|implementation], in the pipeline, on the move, under development|preparation, [a|the] "
        "working_group|committee|task_force|team [has_been|was|is] "
        "[set_up|established|created|formed|constituted|appointed] [and] [is] [now|currently] "
        "drafting|working|preparing|elaborating|reviewing [on] [it|the_text|the_bill|a_draft|the_draft|this], "
        "[is|are] [still|currently] being processed, "
        "[we|we've] [have|are] started|begun|underway "
        "but|and not|haven't|have_not [yet|quite] finished|completed|done [yet], "
        "[is|are] [currently|now|presently|still|just] being drafted|written|prepared|finalised|finalized|elaborated|"
        "incorporated|integrated|redrafted|revised [currently|now|at_present]"
    ),
    Status.FULLY_IMPLEMENTED: (
        "this|it was|is|has_been wrapped_up|put_to_bed|ticked_off|signed_off, finito, completed already, consider "
        "this|it closed"
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
        "asks|asked|calls|called|required|requires|requested|recommended|asked_of_us|asked_for [for] [has|is|was] "
        "[now] [been] done|implemented|put_in_place|in_place|carried_out|completed|complete, [full|complete] "
        "implementation [of_this_recommendation|of_the_recommendation] [was|has_been|is] [now] "
        "achieved|accomplished|completed|reached|secured, fully "
        "in_force|operational|in_effect|functional|up_and_running, [we] [can] report|confirm|announce|declare [you] "
        "full|complete implementation, has|have been fully|completely|entirely "
        "satisfied|addressed|complied_with|honoured|met|rolled_out, nothing|no_part [of_it] [is|has_been] "
        "left_undone, fully met|delivered|rolled_out|delivered_on|discharged|executed [on] [this|it], [we] [have|ve] "
        "fully delivered [on] [this|it]"
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
        "it|this|them|the_recommendation|this_recommendation, [only] some|certain|several|a_few|most|half|part|parts "
        "of [its|the|these] elements|parts|components|aspects|points|provisions|it "
        "[of_it|of_this_recommendation|of_the_recommendation] [is|are|have|has|were|was] [been] "
        "implemented|done|completed|in_place|met|fulfilled|addressed|achieved, [only] "
        "some|certain|several|a_few|a_number_of elements|parts|components|aspects|points|provisions|measures "
        "[of_it|of_this_recommendation|of_the_recommendation] [are|have|were] [been] "
        "implemented|done|completed|in_place|met|fulfilled|addressed|achieved [but|while|and] [others|the_rest|some] "
        "[are|have|were] [not] [been] [yet|not_yet|pending|outstanding|remain|still_to_come], "
        "[implemented|done|completed] to some|a_certain|a_limited extent|degree"
    ),
    Status.NOT_STARTED: (
        "[we] [have|has|ve] [not|n't|t] [yet] touched|looked_at|tackled|addressed|approached|attended_to|turned_to "
        "it|this|that|this_one [yet|so_far], [still|yet|remains] to be "
        "started|begun|launched|initiated|commenced|kicked_off, [is|are|am|has|have] yet to kick "
        "off|get_going|get_started|begin|take_off, not [yet] "
        "kicked_off|taken_off|got_going|got_off_the_ground|gotten_started|been_kicked_off, [has|have] not|n't "
        "kicked_off|taken_off|got_off_the_ground|seen_the_light_of_day, not a thing|single_thing [has] [been] "
        "done|started [yet|so_far], not one step [taken] [yet], zero|no progress not|and_not [even] [yet] "
        "started|begun|yet_started"
    ),
    Status.BLOCKED: (
        "[we] [have|ve] hit|run_into|come_up_against a [brick] wall|deadlock|dead_end|roadblock|obstacle|snag, [we] "
        "[are|re] [at|in] an_impasse|a_deadlock|a_dead_end|a_stalemate|a_standstill, unable|not_able|impossible to "
        "move|go|proceed|continue forward|ahead|further|any_further|with_it, [we] "
        "cannot|can't|can_t|could_not|couldn't|couldn_t|are_unable_to|aren't_able_to go|move|get|proceed|advance "
        "any_further|further|forward|ahead|on_with_it because|due_to|owing_to|as|since|until|for|without, "
        "no|without_any movement|progress possible"
    ),
}
PHRASEBOOK = Phrasebook(_SIGNS, _STATUSES, _EVERYDAY)
