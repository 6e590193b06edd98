"""What a language table holds, and how its short notation becomes phrases."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import product

from domain.words import Status


class Sign(Enum):
    """What a word or phrase of a reply can be a sign of."""

    # A member is equal to itself alone; the hash of its name costs a call, some thousand times a reply.
    __hash__ = object.__hash__

    STATUS = auto()
    """Says a status in so many words."""
    EVERYDAY = auto()
    """Says a status in words that may also be said of a workshop or a bill: "done", "under way"."""
    DONE = auto()
    BEGUN = auto()
    FULLY = auto()
    PARTLY = auto()
    STEP = auto()
    TAKEN = auto()
    """Parts of which compounds are made: "partly" and "done", "not" and "begun", "no measure" and "taken"."""
    CONCERN = auto()
    REMIT = auto()
    OUR = auto()
    OUTSIDE = auto()
    """"does not", "concern", "our", "mandate"; "outside" stands for "not within"."""
    YET = auto()
    """"yet", "still": says nothing beside a denied beginning."""
    NO_CHANGE = auto()
    NOT_OURS = auto()
    BELONGS = auto()
    """"belongs to", "falls under": declines when an institution follows."""
    OFFICE = auto()
    """The words for institutions: ministry, department, court."""
    OURS = auto()
    EXTEND = auto()
    FORWARD = auto()
    """"please forward to my colleague": a name follows."""
    CHARGE = auto()
    """"is now in charge": a name stands before."""
    NOT = auto()
    DOUBT = auto()
    """Future, condition, hope, opinion, "almost": what follows or stands before is not said to be so."""
    UNFINISHED = auto()
    """"Is not finished": denies nothing that goes on, or is done in part."""
    COMING = auto()
    """That something is still to come: doubts nothing that goes on meanwhile, or has not begun."""
    LIMIT = auto()
    """"except", "but", "only": what was said does not hold in full."""
    ASK = auto()
    RECEIVED = auto()
    THANKS = auto()
    GREETING = auto()
    ALL = auto()
    REST = auto()
    BUT = auto()
    """Turns from one thing to another: what was negated before it says nothing of what follows."""
    REQUEST = auto()
    """"we would like", "please grant us": comes before what is asked for."""
    EXCEPT = auto()
    """After "all": but not these."""
    AND = auto()
    FILLER = auto()
    """Carries no meaning of its own before a status: "it is", "the recommendation has been", "we confirm that"."""
    MARKER = auto()
    """Announces a number: "recommendation", "no", "item"."""
    ORDINAL = auto()
    SINCE = auto()
    """May follow "implemented" without limiting it: "by law", "through", "since"."""
    STILL = auto()
    """Stands before every status but "fully" without changing it: "the work remains", "only"."""
    WORK = auto()
    """Work that may be a part of a recommendation, "the draft law": stands before what goes on, waits or is held up."""
    HEDGE = auto()
    """Anywhere in a sentence it makes what is said an opinion: "I think", "apparently"."""
    VERDICT = auto()
    """Leads to the writer's own conclusion, whatever was told before: "we therefore rate it as", "all in all"."""
    OPENING = auto()
    """Ends a letter's opening: "I have the honour to inform you that"."""
    ANSWER = auto()
    """What somebody does who answers us: "submit", "reply", "our input". With a day to come it asks for time."""
    UNTIL = auto()
    """Stands before a day: "by", "before", "after"."""
    VAGUE = auto()
    """A time that no calendar of ours holds: a weekday, a feast, a Hijri month."""
    CORRECTION = auto()
    AUTO = auto()
    ONE_OF = auto()
    """"one of them": nobody knows which."""
    PROMISE = auto()
    """"will revert", "later": of a recommendation that is named nothing else is said yet."""
    RHETORICAL = auto()
    """Looks like a question and asks nothing: "what do you think?"."""
    WORD = auto()
    """Means nothing to us, and keeps its parts from meaning something: "meeting" holds "will" in Chinese."""


STATED = (Sign.STATUS, Sign.EVERYDAY, Sign.NO_CHANGE, Sign.NOT_OURS, Sign.OURS)
"""What says by itself how a recommendation stands, or whose it is."""


@dataclass(frozen=True, slots=True)
class Dates:
    """Words of days: a unit is "day", "week", "month", "year" or "workday".

    edges: the end of this "month", "quarter", "year"; of a "week", which is no certain day.
    """

    months: Mapping[int, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    amounts: Mapping[int, str] = field(default_factory=dict)
    edges: Mapping[str, str] = field(default_factory=dict)
    ends: str = ""
    starts: str = ""
    middles: str = ""
    tomorrow: str = ""
    next_word: str = ""
    last_word: str = ""
    seasons: str = ""
    weekdays: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Letters:
    """What stands around an answer in the mails of one language.

    attributions: regular expressions on folded text for "On ... wrote:". headers: labels of a quoted mail's head.
    originals: bars like "Original message". closings, footers, disclaimers, banners: how such lines begin.
    """

    attributions: tuple[str, ...] = ()
    headers: str = ""
    originals: tuple[str, ...] = ()
    closings: str = ""
    footers: str = ""
    disclaimers: str = ""
    banners: str = ""


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Further phrases of a language, in the same notation: what its people say in daily life."""

    signs: Mapping[Sign, str] = field(default_factory=dict)
    statuses: Mapping[Status, str] = field(default_factory=dict)
    everyday: Mapping[Status, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Language:
    """How one language says what replies say.

    Phrases are written without accents mattering, separated by commas; "[word]" may be left out, "a|b" is either,
    "_" joins words inside those. statuses: unmistakable; everyday: also said of other things than recommendations.
    groups: "the first two" by their number, "the last two" by its negative.
    """

    code: str
    signs: Mapping[Sign, str]
    statuses: Mapping[Status, str]
    everyday: Mapping[Status, str]
    dates: Dates
    letters: Letters
    ordinals: Mapping[int, str] = field(default_factory=dict)
    groups: Mapping[int, str] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ("",)
    """Letters that may be glued before the first word: the Arabic "and"."""
    phrasebooks: tuple[Phrasebook, ...] = ()
    topics: Mapping[str, str] = field(default_factory=dict)
    """What recommendations are about, by the same name in each language; "word*" stands for any ending."""


def expand(notation: str) -> Iterator[str]:
    """Yield every phrase that a table's notation stands for.

    >>> list(expand("[has] not started|begun, blocked"))
    ['not started', 'not begun', 'has not started', 'has not begun', 'blocked']
    """
    for phrase in notation.split(","):
        choices = []
        for word in phrase.split():
            optional = word.startswith("[") and word.endswith("]")
            options = word.strip("[]").split("|")
            choices.append([*([""] if optional else []), *(option.replace("_", " ") for option in options)])
        for words in product(*choices):
            if said := " ".join(word for word in words if word):
                yield said


def inflect(stems: str, endings: str) -> str:
    """Return every stem with every ending as alternatives of the notation; "-" is no ending.

    >>> inflect("complet finish", "ed ing")
    'completed|completing|finished|finishing'
    """
    return "|".join(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())
