"""What the new holder of a post reads first: what is open, and what was said last."""

from collections.abc import Sequence
from dataclasses import replace

from channels.cards import NAME_ROOM, card_of_hand_over
from channels.layout import Card, Fact, Letter, tidy
from channels.phrases import name_references
from domain.digest import ABOVE
from domain.notices import HandOver, HandOverLine, NoticeContent
from languages.catalogue import say
from languages.dates import say_day
from languages.labels import join_parts, label

SHOWN = 20


def write_hand_over(notice: HandOver, content: NoticeContent) -> Letter:
    """The hand-over pack: up to 20 cards, the open asks before the answers; the others by reference."""
    language = content.language
    open_ = [line for line in notice.lines if line.kind is not None]
    given = [line for line in notice.lines if line.kind is None]
    shown = SHOWN - min(len(open_), SHOWN)
    cards = _headed("handover-open", open_[:SHOWN], content) + _headed("handover-given", given[:shown], content)
    tail = _rest("handover-open", open_[SHOWN:], language) + _rest("handover-given", given[shown:], language)
    institution = tidy(notice.institution, NAME_ROOM)
    facts = [
        Fact(say(language, "handover-function"), join_parts(language, label(language, notice.post), institution)),
        Fact(say(language, "handover-from"), say_day(language, notice.from_on)),
    ]
    if notice.predecessor:
        facts.append(Fact(say(language, "handover-predecessor"), tidy(notice.predecessor, NAME_ROOM)))
    asked = open_ and notice.post not in ABOVE
    return Letter(
        language=language,
        subject=say(language, "notice-hand_over-subject", institution=institution, count=len(open_)),
        head=(say(language, "notice-hand_over"),),
        act=say(language, "handover-act") if asked else None,
        facts=tuple(facts),
        cards=cards,
        tail=tail if notice.lines else (say(language, "handover-nothing"),),
    )


def _headed(heading: str, lines: Sequence[HandOverLine], content: NoticeContent) -> tuple[Card, ...]:
    cards = [card_of_hand_over(line, content.language, content.sent_on) for line in lines]
    return (replace(cards[0], heading=say(content.language, heading)), *cards[1:]) if cards else ()


def _rest(title: str, lines: Sequence[HandOverLine], language: str) -> tuple[str, ...]:
    """The lines that have no card, by reference."""
    if not lines:
        return ()
    references = name_references(language, tuple(line.reference for line in lines))
    return (say(language, "labelled", label=say(language, title), text=references),)
