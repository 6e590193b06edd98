"""English: how far something is implemented, in so many words or in everyday ones."""

from collections.abc import Mapping

from domain.replies.vocabulary import Sign
from domain.words import Status

_DONE = (
    "implemented|implmented|implemeted|fulfilled|fulfiled|complied_with|completed|compleated|achieved|accomplished"
    "|realised|realized|executed|carried_out|finalised|finalized|finished|finnished|done|concluded|put_into_practice"
    "|put_into_effect|delivered|discharged|given_effect_to"
)
_FULLY = "fully|completely|entirely|totally|wholly|successfully"
_PARTLY = "partially|partialy|partly|part|in_part"
_BEGUN = "started|begun|commenced|comenced|initiated|launched|undertaken|kicked_off|got_going|got_started|embarked_upon"
_STOPPED = (
    "blocked|stalled|suspended|on_hold|frozen|halted|paused|stopped|stuck|at_a_standstill|deadlocked|at_an_impasse"
    "|in_limbo|in_abeyance|gridlocked|held_up|bogged_down|at_a_halt|in_a_deadlock|at_a_deadlock|shelved|in_stalemate"
    "|in_a_stalemate|at_a_dead_end|jammed|mired|obstructed|impeded"
)
_GOING_ON = (
    "ongoing|on_going|on-going|under_way|underway|in_progress|progressing|continuing|proceeding|advancing|moving_forward"
    "|moving_ahead|moving_along|on_track|on_course|going_on|going_forward|going_ahead|in_motion|in_full_swing|in_train"
    "|well_advanced|well_under_way|well_underway|well_in_hand|making_progress|making_good_progress|making_headway"
    "|making_some_progress|making_steady_progress|making_slow_progress|ongong|onging"
)

PARTS: Mapping[Sign, str] = {
    Sign.DONE: (
        f"{_DONE}|met|satisfied|honoured|honored|in_place|operational|resolved|settled|addressed|complete|answered"
    ),
    Sign.FULLY: f"{_FULLY}|in_full",
    Sign.PARTLY: "partially|partialy|partly|in_part|half",
    Sign.STEP: (
        "measure|measures|action|actions|step|steps|activity|activities|work|effort|efforts|initiative|initiatives|"
        "start|move|thing|anything"
    ),
    Sign.TAKEN: (
        "taken|done|made|undertaken|adopted|carried_out|initiated|launched|started|begun|take|do|undertake|"
        "happened|moved|commenced"
    ),
    Sign.BEGUN: (
        f"{_BEGUN}|started|begun|commenced|initiated|launched|undertaken|start|begin|began|commence|kicked_off|"
        "got_going|get_going|got_started|gotten_started|get_started|embarked_on|got_off_the_ground|got_round_to_it|"
        "got_around_to_it|get_round_to_it|get_around_to_it|set_in_motion|get_off_the_ground|gotten_around_to_it|"
        "initiate|launch|make_a_start|made_a_start, got|get|gotten round|around to, got|get|gotten round|around to "
        "it|this|that|doing_it"
    ),
    Sign.YET: (
        "yet, still, so far, at all, even, really, actually, as yet, to date, just yet, by now, anything, been "
        "able to, managed to, had time to, had a chance to, any, any of the"
    ),
}
STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        f"not {_BEGUN}, unstarted, has|have|is|are yet to start|begin|commence|be_started, yet to start|begin|"
        "commence|be_started|be_begun|be_launched, no action|steps|measures|activity|activities [yet|so_far|"
        "to_date|at_all|taken], no work yet|so_far, nothing yet done|started, done nothing [yet|so_far|at_all], "
        "have|has taken no action|steps|measures, no implementation [yet|so_far], remains|remain|is|are [still] to "
        "be started|begun|launched|initiated, still to start|begin|commence, no start [has|was] [been] made [yet], "
        "still at zero, at zero, remains unstarted, [we|have|has|ve] not had a chance|time to start|begin, haven't|"
        "havent had a chance|time to start|begin [yet], we're|we are yet to start|begin, nothing started|done [yet|"
        "so_far], [we] have|ve not|n't got|gotten round|around to it|this|that|doing_it [yet], nothing so far|"
        "to_date|as_yet|for_now, not had time yet|for_this|for_it, still on our to-do list"
    ),
    Status.IN_PROGRESS: (
        "in progress, in-progress, [currently] being implemented|carried_out|executed|fulfilled|worked_on, in "
        "[the] process of [being] implementation|implementing|implemented, [currently] under implementation, in "
        f"the course of implementation, implementation|work [is|remains] [still|now|currently|well] {_GOING_ON}, "
        "implementation|work continues|progresses|proceeds|goes_on|started|has_started, implementation|work has "
        "[already] started|begun|commenced, implementation has been started|initiated, [are|is] [currently|"
        "presently|still|now] implementing it|this|the_recommendation|this_recommendation|them|"
        "these_recommendations, in the process of implementing it|this|the_recommendation|this_recommendation, "
        "implementation is|remains [well|still|at] underway|on_track|on_course|advancing, implementation at|is_at "
        "an advanced|early|initial stage, work is|remains well underway|under_way|advanced, being addressed, in "
        "the implementation phase|stage, at implementation stage, in the implementation process, work in progress, "
        "[good|steady|slow|some] progress is being made, progress being made, implementation|work has resumed|"
        "restarted, implementation|work resumed, [steps|measures|actions] are being taken to implement it|this|"
        "the_recommendation|this_recommendation, taking steps|measures to implement it|this|the_recommendation|"
        "this_recommendation, we are|re making good|some|steady|slow|real progress, [is|are] [currently|still|now] "
        "being implemented|carried_out|worked_on|executed [gradually|progressively|step_by_step|in_stages], "
        "implementation|work got|gets|getting under_way|underway, work goes on, still in progress|ongoing|"
        "under_way|underway, implementation|work [is|remains] [still|now|currently|well] being_carried_out|"
        "carried_on, keep|keeps|continue|continues working on it|this, continue|continues to work on it|this, "
        "continuing to work on it|this, continuing work on it|this, still implementing [it|this], work [on_it|"
        f"on_this|on_this_recommendation|on_the_recommendation] [is|has|was] {_GOING_ON}, work [on_it|on_this|"
        f"on_this_recommendation|on_the_recommendation] [is|has|was] {_BEGUN}, in the midst|middle of implementing|"
        "implementation [it|this], in the implementation stage|phase, at the implementation stage|phase, is in the "
        "process of being done|carried_out, work [has|have] been going_on|under_way|ongoing, work has been "
        f"{_GOING_ON}, has been {_GOING_ON}, have been working on it|this, [we|have] resumed work, work was "
        "resumed, [it] got going again, back on track, we have been working on it|this, moving again, on the move "
        "again, up and running again, work is back on, started again, started up again, [we] began|started|begun|"
        "have_begun|have_started|'ve_begun|'ve_started to implement|work_on|carry_out|execute it|this|"
        "the_recommendation|this_recommendation|them, [the] work goes on|continues|carries_on|proceeds"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "partial|part implementation|completion|fulfilment|achievement|compliance, implementation [is|remains|"
        "has_been] [only] partial|partially_done|partly_done|partially_complete|partially_completed, half "
        f"implemented|finished|completed|done|complete, {_DONE} only|just {_PARTLY}|half|half_way, {_DONE} to some|"
        f"a_certain|a_limited|a_large|large|limited|certain extent|degree, not fully but partially|partly {_DONE}, "
        f"{_PARTLY} in_place|met|satisfied|complete, {_DONE} in part only, only|just partially|partly|half {_DONE}, "
        f"part|half of it|this|the_recommendation|this_recommendation [is|has_been|was] {_DONE}, [has|have] {_DONE} "
        f"part|half of it|this|the_recommendation|this_recommendation, part {_DONE}|complete"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_DONE} in_full|in_its_entirety|in_every_respect|100_%|one_hundred_percent|to_the_letter, full|complete "
        f"implementation, implementation [is|was|has_been] [now|fully] {_DONE}|complete, already {_DONE}, 100_%|"
        f"one_hundred_percent|in_full {_DONE}|complete, {_FULLY} in_place|operational|met|satisfied|complete|"
        f"honoured, all aspects|parts|elements [are|have_been] {_DONE}, [we] [have|has|ve] {_FULLY} {_DONE} it|this|"
        "the_recommendation|this_recommendation, all [the] points|parts|items|elements|measures|components of the|"
        f"this recommendation [have|are|were] [been] {_DONE}"
    ),
    Status.BLOCKED: (
        f"implementation [is|has_been|was|remains] [currently|still] {_STOPPED}, work [has|is|has_been|was] stalled|"
        "suspended|blocked|halted|stopped|on_hold, implementation has|have stalled|stopped, implementation|work|"
        "process has|have come|ground to a halt|standstill|stop, implementation|work is at a standstill|halt, "
        f"[the] process [is|has_been] {_STOPPED}, completely|totally|entirely {_STOPPED}"
    ),
}
EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        f"{_GOING_ON}, under implementation, in the works, in hand, in process, [we] are|is [currently|still] "
        "working on it|this|that|them, being worked on, wip, started, has|have started|begun, begun, commenced, we "
        f"have started|begun [work|working] [on_it|on_this], {_BEGUN}, [have|has] started|begun implementing|"
        "working [on] [it|this|the_recommendation|this_recommendation], [have|has] started [the] implementation, "
        "working on it|this|that|them, we began|started|resumed|launched [work|implementation], began, kicked off, "
        "got under way, resumed, has|have resumed, still going, being dealt_with|handled|addressed|tackled|"
        "looked_at, at work on it|this, still|currently|now|busy working on it|this|that, [work] has begun|"
        "started, well on the|its way, on its|the way, getting there, making progress, slowly|steadily "
        f"{_GOING_ON}, {_GOING_ON} slowly|steadily|nicely|well|smoothly|as_planned, still {_GOING_ON}, we are|re "
        f"{_GOING_ON}, we have|ve {_BEGUN} [work|working|implementing|implementation] [on_it|it|this|on_this], "
        "we've made a start, a start has been made, we have made a start, made a start, moving again, back on "
        "track, back under way, going again, restarted, relaunched, resumed again, things|it|work are|is moving|"
        "progressing|advancing [slowly|well|along|forward|ahead], [we] just started|begun, we have|ve just started|"
        "begun, [we] only|recently just started|begun, getting started, moving slowly|steadily|along|ahead, in "
        "early stages, at an early stage, at an advanced stage, in the final stage|stages|phase, in its final "
        "stage|stages|phase, working on, currently|still|now|busy|presently working on, at work on, [we] have|ve "
        "made [some|good|steady|great] progress, made [some|good|steady|great] progress, slowly|gradually|steadily "
        "getting there, moving, midway|halfway|partway through [implementation|it|the_work|the_process], in the "
        "middle of it|implementation|implementing, it's moving, continues|continuing to work on it|this|that, the "
        "ministry|government|department continues|is_continuing to work on it|this|that, carrying on, chugging "
        "along, in full force, in high gear, still working, we are still working, keep working, we keep working, "
        "have been at it, have been working on it|this"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "partly|partially done|complete, half done, done in part, partial, partially, partly, in part"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_DONE}, complete, is [now|already] complete, fully done, it is done, done and dusted, 100 % implemented|"
        "done|complete|completed, [have|has] implemented|fulfilled|completed it|this|the_recommendation|"
        f"this_recommendation, job done, we|we've|have|ve {_DONE} it|this|everything, mission accomplished, sorted, "
        "sorted out, taken care of, wrapped up, done deal, it's|its done|finished|complete|completed, we're|we are "
        f"done [here], has|have been {_DONE}, we did it|this|everything, we finished it|this, completed|finished|"
        "implemented it|this, dealt with, handled, signed sealed and delivered, accomplished now, we consider it|"
        "this done|implemented|complete|closed|fulfilled, completion confirmed, we can confirm|confirm completion, "
        "confirm completion|that_it_is_done, 100 %, 100 percent, one hundred percent, [the|all|our] work [on_this|"
        "on_it|on_this_recommendation|on_the_recommendation] is|has_been|was [now|fully] complete|completed|"
        "finished|concluded|done"
    ),
    Status.NOT_STARTED: "nothing yet",
    Status.BLOCKED: (
        f"{_STOPPED}, put on hold, on ice, on pause, in deadlock, has|have come|ground to a halt|standstill|stop, "
        "came|ground to a halt|standstill|stop, brought to a halt, hit a wall, has|have stalled|stopped|halted, "
        f"got|gotten stuck, totally|completely {_STOPPED}, still {_STOPPED}, we are|re stuck|blocked"
    ),
}
