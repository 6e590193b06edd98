"""What each kind of notice says: its subject, its sentences, its facts."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from channels.layout import Fact, tidy
from domain.digest import (
    AnswersMissing,
    Declined,
    ForReview,
    HardBounce,
    ListenerSilent,
    NoOwner,
    NoticeContent,
    Undeliverable,
    WeeklyBrief,
)
from languages.catalogue import say
from languages.dates import say_day, say_time
from languages.labels import enumerate_words, label

NAME_ROOM = 120
WORDS_ROOM = 600
NAMED = 60


@dataclass(frozen=True, slots=True)
class Wording:
    """A notice in words."""

    subject: str
    sentences: tuple[str, ...]
    facts: tuple[Fact, ...] = ()


def word_notice(content: NoticeContent) -> Wording:
    """Say `content.notice` in its reader's language."""
    language, notice = content.language, content.notice
    match notice:
        case NoOwner():
            return _no_owner(notice, language)
        case Declined():
            return _declined(notice, language)
        case Undeliverable():
            return _undeliverable(notice, language)
        case HardBounce():
            name, address = tidy(notice.who, NAME_ROOM), tidy(notice.address, NAME_ROOM)
            return Wording(
                say(language, "notice-hard_bounce-subject", name=name),
                (say(language, "notice-hard_bounce", name=name, address=address),),
                (Fact(say(language, "notice-reason"), tidy(notice.why, WORDS_ROOM)),),
            )
        case ForReview():
            return _for_review(notice, language, content.time_zone)
        case ListenerSilent():
            account, channel = tidy(notice.account, NAME_ROOM), label(language, notice.channel)
            day, time = _moment(notice.since_at, language, content.time_zone)
            return Wording(
                say(language, "notice-listener_silent-subject", channel=channel, account=account, time=time),
                (say(language, "notice-listener_silent", channel=channel, account=account, day=day, time=time),),
            )
        case AnswersMissing():
            return _answers_missing(notice, language)
        case WeeklyBrief():
            return _weekly_brief(notice, language, say_day(language, content.sent_on))


def name_references(language: str, references: tuple[str, ...], most: int = NAMED) -> str:
    """References in one line; beyond `most` of them, how many more."""
    named = enumerate_words(language, [tidy(reference, NAME_ROOM) for reference in references[:most]])
    left = len(references) - most
    if left <= 0:
        return named
    return named + say(language, "list-separator") + say(language, "digest-remainder-more", count=left)


def _no_owner(notice: NoOwner, language: str) -> Wording:
    count = len(notice.references)
    return Wording(
        say(language, "notice-no_owner-subject", count=count),
        (say(language, "notice-no_owner", count=count),),
        (Fact(say(language, "notice-references"), name_references(language, notice.references)),),
    )


def _declined(notice: Declined, language: str) -> Wording:
    named = {"reference": tidy(notice.reference, NAME_ROOM), "institution": tidy(notice.institution, NAME_ROOM)}
    sentences = [say(language, "notice-declined", **named)]
    if notice.to:
        sentences.append(say(language, "notice-declined-to", name=tidy(notice.to, NAME_ROOM)))
    return Wording(say(language, "notice-declined-subject", **named), tuple(sentences))


def _undeliverable(notice: Undeliverable, language: str) -> Wording:
    named = {"name": tidy(notice.who, NAME_ROOM), "channel": label(language, notice.channel)}
    facts = [Fact(say(language, "notice-reason"), tidy(notice.why, WORDS_ROOM))]
    if notice.references:
        references = name_references(language, notice.references)
        facts.append(Fact(say(language, "notice-references"), references))
    return Wording(
        say(language, "notice-undeliverable-subject", **named),
        (say(language, "notice-undeliverable", **named),),
        tuple(facts),
    )


def _for_review(notice: ForReview, language: str, time_zone: str) -> Wording:
    day, time = _moment(notice.received_at, language, time_zone)
    facts = [Fact(say(language, "notice-reason"), say(language, f"doubt-{notice.doubt}"))]
    if notice.words:
        facts.append(Fact(say(language, "notice-words"), tidy(notice.words, WORDS_ROOM)))
    channel = label(language, notice.channel)
    return Wording(
        say(language, "notice-for_review-subject", name=tidy(notice.who, NAME_ROOM)),
        (say(language, "notice-for_review", channel=channel, day=day, time=time),),
        tuple(facts),
    )


def _answers_missing(notice: AnswersMissing, language: str) -> Wording:
    missing = sum(count for _, count in notice.missing)
    by_institution = enumerate_words(
        language,
        [say(language, "labelled", label=tidy(name, NAME_ROOM), text=str(n)) for name, n in notice.missing],
    )
    facts = (Fact(say(language, "notice-missing-by"), by_institution),) if notice.missing else ()
    return Wording(
        say(
            language,
            "notice-answers_missing-subject",
            missing=missing,
            deadline=tidy(notice.deadline, NAME_ROOM),
            day=say_day(language, notice.due_on),
        ),
        (say(language, f"notice-answers_missing-{notice.tone}", total=notice.total, missing=missing),),
        facts,
    )


def _weekly_brief(notice: WeeklyBrief, language: str, day: str) -> Wording:
    counts = {
        "answered": notice.answered,
        "open": notice.open,
        "overdue": notice.overdue,
        "unowned": notice.unowned,
        "for_review": notice.for_review,
        "undelivered": notice.undelivered,
    }
    facts = [Fact(say(language, f"brief-{name}"), str(count)) for name, count in counts.items()]
    if notice.deadlines:
        ahead = [
            say(language, "labelled", label=tidy(title, NAME_ROOM), text=say_day(language, on))
            for title, on in notice.deadlines
        ]
        facts.append(Fact(say(language, "notice-deadlines"), enumerate_words(language, ahead)))
    return Wording(
        say(language, "notice-weekly_brief-subject", day=day),
        (say(language, "notice-weekly_brief"),),
        tuple(facts),
    )


def _moment(at: datetime, language: str, time_zone: str) -> tuple[str, str]:
    day = at.astimezone(ZoneInfo(time_zone)).date()
    return say_day(language, day), say_time(language, at, time_zone)
