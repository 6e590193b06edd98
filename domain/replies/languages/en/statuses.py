"""English: how far something is implemented, in so many words or in everyday ones."""

from collections.abc import Mapping

from domain.words import Status

_DONE = (
    "implemented|implmented|implemeted|fulfilled|complied_with|completed|achieved|accomplished|realised|realized"
    "|executed|carried_out|finalised|finalized|finished|done|concluded|put_into_practice"
)
_FULLY = "fully|completely|entirely|totally|wholly|successfully"
_PARTLY = "partially|partialy|partly|part|in_part"
_BEGUN = "started|begun|commenced|initiated|launched|undertaken"
_STOPPED = "blocked|stalled|suspended|on_hold|frozen|halted|paused|stopped|stuck|at_a_standstill|deadlocked"
_GOING_ON = "ongoing|on_going|under_way|underway|in_progress|progressing|continuing|proceeding|advancing"

STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: (
        f"not [yet] [been] {_BEGUN} [yet], [have|has|had] not [yet] [been] {_BEGUN} [yet|implementation|"
        f"the_implementation|implementing|any_work|work|working] [yet], haven't|hasn't [yet] [been] {_BEGUN} [work|"
        "working] [yet], did not start|begin [yet], didn't start|begin [yet], has|have|is|are yet to start|begin|"
        "commence, yet to start|begin|commence, never started|begun, no action|steps|measures|work|activity|"
        "activities [has|have] [yet] [been] taken|started|undertaken|done|initiated|carried_out [yet|so_far], "
        "no work yet, nothing [has|was] [yet] [been] done|started|undertaken [so_far|yet], unstarted"
    ),
    Status.IN_PROGRESS: (
        "in progress, in-progress, [currently] being implemented|carried_out|executed|fulfilled|worked_on, "
        "in [the] process of [being] implementation|implementing|implemented, [currently] under implementation, "
        f"in the course of implementation, implementation|work [is|remains] [still|now|currently|well] {_GOING_ON}, "
        "implementation|work continues|progresses|proceeds|goes_on|started|has_started, implementation|"
        "work has [already] started|begun|commenced, implementation has been started|initiated"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        f"{_PARTLY} {_DONE}, {_DONE} partially|partly|in_part|to_some_extent|to_a_certain_extent, partial|"
        "part implementation|completion|fulfilment|achievement|compliance, implementation [is|"
        "remains] [only] partial, implementation [is] partially|partly done|complete, half implemented"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_FULLY} {_DONE}, {_DONE} fully|completely|entirely|in_full|in_its_entirety, full|complete implementation, "
        "implementation [is|was|has_been] [now] complete|completed|finished|finalised, already implemented"
    ),
    Status.BLOCKED: f"implementation [is|has_been|was|remains] [currently|still] {_STOPPED}",
}
EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        f"{_GOING_ON}, under implementation, in the works, in hand, in process, [we] are|is [currently|"
        "still] working on it|this|that|them, being worked on, wip, started, has|have started|begun, begun, "
        "commenced, we have started|begun [work|working] [on_it|on_this]"
    ),
    Status.PARTIALLY_IMPLEMENTED: (
        "partly|partially done|complete, half done, done in part, partial, partially, partly, in part"
    ),
    Status.FULLY_IMPLEMENTED: (
        f"{_DONE}, complete, is [now|already] complete, fully done, it is done, done and dusted, 100 % implemented|"
        "done|complete|completed"
    ),
    Status.NOT_STARTED: "nothing yet",
    Status.BLOCKED: f"{_STOPPED}, put on hold, on ice, on pause, in deadlock",
}
