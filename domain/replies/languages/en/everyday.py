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
    Sign.SINCE: "in [close] coordination|cooperation|collaboration|partnership|consultation with",
    Sign.FILLER: "under|for this|the recommendation, i.e",
    Sign.EXTEND: "[deadline|date] be moved|pushed|shifted|postponed|pushed_back to|until",
    Sign.HEDGE: (
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
}
_EVERYDAY: Mapping[Status, str] = {
    Status.IN_PROGRESS: (
        "[is|are] [still|currently] being processed, "
        "[we|we've] [have|are] started|begun|underway "
        "but|and not|haven't|have_not [yet|quite] finished|completed|done [yet], "
        "[is|are] [currently|now|presently|still|just] being drafted|written|prepared|finalised|finalized|elaborated|"
        "incorporated|integrated|redrafted|revised [currently|now|at_present]"
    ),
}
PHRASEBOOK = Phrasebook(_SIGNS, everyday=_EVERYDAY)
