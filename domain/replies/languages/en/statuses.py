"""English: how far something is implemented, in so many words or in everyday ones."""

from collections.abc import Mapping

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

STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        f"not [yet] [been] {_BEGUN} [yet], [have|has|had] not [yet] [been] {_BEGUN} [yet|implementation|"
        "the_implementation|implementing|any_work|work|working] [yet], haven't|hasn't|havent|"
        f"hasnt [yet] [been] {_BEGUN} [work|working] [yet], did not start|begin [yet], didn't|didnt start|"
        "begin [yet], has|have|is|are yet to start|begin|commence, yet to start|begin|commence, never started|"
        "begun, no action|steps|measures|work|activity|activities [has|have] [yet] [been] taken|started|undertaken|"
        "done|initiated|carried_out [yet|so_far], no work yet, nothing [has|was] [yet] [been] done|started|"
        "undertaken [so_far|yet], unstarted, have|has taken no action|steps|measures, [have|"
        f"has] not [yet] {_BEGUN} implementation|implementing of_this_recommendation|of_the_recommendation|it, have|"
        "has not taken any action|steps|measures [yet], haven't|hasn't [yet] done|started|begun anything [yet|"
        "so_far], have|has not [yet] done|started anything [yet|so_far], [implementation|work] yet to commence|"
        "start|begin|be_started, no implementation [yet|so_far], remains to be started"
    ),
    Status.IN_PROGRESS: (
        "in progress, in-progress, [currently] being implemented|carried_out|executed|fulfilled|worked_on, "
        "in [the] process of [being] implementation|implementing|implemented, [currently] under implementation, "
        f"in the course of implementation, implementation|work [is|remains] [still|now|currently|well] {_GOING_ON}, "
        "implementation|work continues|progresses|proceeds|goes_on|started|has_started, implementation|"
        "work has [already] started|begun|commenced, implementation has been started|initiated, [are|is] [currently|"
        "presently|still|now] implementing it|this|the_recommendation|this_recommendation|them|"
        "these_recommendations, in the process of implementing it|this|the_recommendation|this_recommendation, "
        "implementation is|remains [well|still|at] underway|on_track|on_course|advancing, implementation at|"
        "is_at an advanced|early|initial stage, work is|remains well underway|under_way|advanced, being addressed, "
        "in the implementation phase|stage, at implementation stage, in the implementation process"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"{_PARTLY} {_DONE}, {_DONE} partially|partly|in_part|to_some_extent|to_a_certain_extent, partial|"
        "part implementation|completion|fulfilment|achievement|compliance, implementation [is|"
        "remains] [only] partial, implementation [is] partially|partly done|complete, half implemented, "
        f"{_DONE} only {_PARTLY}, [have|has] partially|partly implemented|fulfilled|completed it|this|"
        "the_recommendation|this_recommendation, implemented|done to a large|limited|certain extent, "
        "implementation has been partial|partially_completed"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_FULLY} {_DONE}, {_DONE} fully|completely|entirely|in_full|in_its_entirety, full|complete implementation, "
        "implementation [is|was|has_been] [now] complete|completed|finished|finalised, already implemented, [have|"
        "has] fully|completely implemented|fulfilled|completed|complied_with it|this|the_recommendation|"
        "this_recommendation, [have|has] implemented|fulfilled|completed it|this|the_recommendation|"
        "this_recommendation fully|completely|in_full"
    ),
    Status.BLOCKED: (
        f"implementation [is|has_been|was|remains] [currently|still] {_STOPPED}, work [has|is|has_been|was] stalled|"
        "suspended|blocked|halted|stopped|on_hold, implementation has|have stalled|stopped"
    ),
}
EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        f"{_GOING_ON}, under implementation, in the works, in hand, in process, [we] are|is [currently|"
        "still] working on it|this|that|them, being worked on, wip, started, has|have started|begun, begun, "
        f"commenced, we have started|begun [work|working] [on_it|on_this], {_BEGUN}, [have|has] started|"
        "begun implementing|working [on] [it|this|the_recommendation|this_recommendation], [have|"
        "has] started [the] implementation, working on it|this|that|them"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "partly|partially done|complete, half done, done in part, partial, partially, partly, in part"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_DONE}, complete, is [now|already] complete, fully done, it is done, done and dusted, 100 % implemented|"
        "done|complete|completed, [have|has] implemented|fulfilled|completed it|this|the_recommendation|"
        "this_recommendation"
    ),
    Status.NOT_STARTED: "nothing yet",
    Status.BLOCKED: f"{_STOPPED}, put on hold, on ice, on pause, in deadlock",
}
