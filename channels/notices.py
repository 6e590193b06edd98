"""What each kind of notice says: its subject, its sentences, its facts, and why its reader gets it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from channels.briefs import write_brief
from channels.escalations import write_missing
from channels.handovers import write_hand_over
from channels.layout import Fact, Letter, tidy
from channels.phrases import NAME_ROOM, explain_function, name_references, word_files
from domain.notices import (
    AnswersMissing,
    ConfirmDate,
    Decided,
    Declined,
    FilesChecked,
    ForReview,
    HandOver,
    HardBounce,
    ListenerSilent,
    NoOwner,
    Notice,
    NoticeContent,
    Undeliverable,
    Vacancy,
    WeeklyBrief,
    WrittenBack,
)
from domain.words import Action, PostKind
from languages.catalogue import say
from languages.dates import say_day, say_time
from languages.labels import label

WORDS_ROOM = 600
SAID_ROOM = 2_000
"""What the coordinator writes is sent whole: the form takes no more."""


def write_notice(content: NoticeContent) -> Letter:
    """Say `content.notice` in its reader's language; greeting and small print are left out."""
    language, notice = content.language, content.notice
    match notice:
        case NoOwner():
            return _no_owner(notice, language)
        case Declined():
            return _declined(notice, language)
        case Undeliverable():
            return _undeliverable(notice, language)
        case HardBounce():
            return _hard_bounce(notice, language)
        case ForReview():
            return _for_review(notice, language, content.time_zone)
        case ListenerSilent():
            return _listener_silent(notice, language, content.time_zone)
        case AnswersMissing():
            return write_missing(notice, language)
        case HandOver():
            return write_hand_over(notice, content)
        case Vacancy():
            return _vacancy(notice, language)
        case ConfirmDate():
            return _confirm_date(notice, language)
        case Decided():
            return _decided(notice, language)
        case WrittenBack():
            return _written_back(notice, language)
        case FilesChecked():
            return _files_checked(notice, language)
        case WeeklyBrief():
            return write_brief(notice, language)


def is_for_coordinators(notice: Notice) -> bool:
    """Whether coordinators alone read it: only they are shown the way to their pages."""
    match notice:
        case AnswersMissing():
            return notice.post is PostKind.COORDINATOR
        case HandOver() | Decided() | WrittenBack() | FilesChecked():
            return False
    return True


def explain_notice(notice: Notice, language: str) -> str:
    """Why its reader gets it."""
    match notice:
        case AnswersMissing() if notice.post is not PostKind.COORDINATOR:
            return explain_function(notice.post, language)
        case HandOver():
            return explain_function(notice.post, language)
        case Decided():
            return say(language, "letter-why-decided")
        case WrittenBack():
            return say(language, "letter-why-decided")
        case FilesChecked():
            return say(language, "letter-why-files")
    return say(language, "letter-why-coordinator")


def _no_owner(notice: NoOwner, language: str) -> Letter:
    count = len(notice.references)
    return Letter(
        language,
        say(language, "notice-no_owner-subject", count=count),
        (say(language, "notice-no_owner", count=count),),
        facts=(Fact(say(language, "notice-references"), name_references(language, notice.references)),),
    )


def _declined(notice: Declined, language: str) -> Letter:
    named = {"reference": tidy(notice.reference, NAME_ROOM), "institution": tidy(notice.institution, NAME_ROOM)}
    sentences = [say(language, "notice-declined", **named)]
    if notice.to:
        sentences.append(say(language, "notice-declined-to", name=tidy(notice.to, NAME_ROOM)))
    return Letter(language, say(language, "notice-declined-subject", **named), tuple(sentences))


def _undeliverable(notice: Undeliverable, language: str) -> Letter:
    named = {"name": tidy(notice.who, NAME_ROOM), "channel": label(language, notice.channel)}
    facts = [Fact(say(language, "notice-reason"), tidy(notice.why, WORDS_ROOM))]
    if notice.references:
        references = name_references(language, notice.references)
        facts.append(Fact(say(language, "notice-references"), references))
    return Letter(
        language,
        say(language, "notice-undeliverable-subject", **named),
        (say(language, "notice-undeliverable", **named),),
        facts=tuple(facts),
    )


def _hard_bounce(notice: HardBounce, language: str) -> Letter:
    name, address = tidy(notice.who, NAME_ROOM), tidy(notice.address, NAME_ROOM)
    return Letter(
        language,
        say(language, "notice-hard_bounce-subject", name=name),
        (say(language, "notice-hard_bounce", name=name, address=address),),
        facts=(Fact(say(language, "notice-reason"), tidy(notice.why, WORDS_ROOM)),),
    )


def _for_review(notice: ForReview, language: str, time_zone: str) -> Letter:
    day, time = _moment(notice.received_at, language, time_zone)
    facts = [Fact(say(language, "notice-reason"), say(language, f"doubt-{notice.doubt}"))]
    if notice.words:
        facts.append(Fact(say(language, "notice-words"), tidy(notice.words, WORDS_ROOM)))
    channel = label(language, notice.channel)
    return Letter(
        language,
        say(language, "notice-for_review-subject", name=tidy(notice.who, NAME_ROOM)),
        (say(language, "notice-for_review", channel=channel, day=day, time=time),),
        facts=tuple(facts),
    )


def _listener_silent(notice: ListenerSilent, language: str, time_zone: str) -> Letter:
    account, channel = tidy(notice.account, NAME_ROOM), label(language, notice.channel)
    day, time = _moment(notice.since_at, language, time_zone)
    return Letter(
        language,
        say(language, "notice-listener_silent-subject", channel=channel, account=account, time=time),
        (say(language, "notice-listener_silent", channel=channel, account=account, day=day, time=time),),
    )


def _vacancy(notice: Vacancy, language: str) -> Letter:
    named = {"institution": tidy(notice.institution, NAME_ROOM), "post": label(language, notice.post)}
    who = "nobody"
    if notice.person:
        who, named = "unreachable", named | {"name": tidy(notice.person, NAME_ROOM)}
    sentences = [say(language, f"notice-vacancy-{who}", **named)]
    if notice.open:
        sentences.append(say(language, "notice-vacancy-open", count=notice.open))
    return Letter(
        language,
        say(language, f"notice-vacancy-{who}-subject", **named),
        tuple(sentences),
        act=say(language, f"vacancy-act-{who}", command="suivi people import"),
    )


def _confirm_date(notice: ConfirmDate, language: str) -> Letter:
    named = {"deadline": tidy(notice.deadline, NAME_ROOM), "day": say_day(language, notice.due_on)}
    command = f"suivi deadline confirm {notice.number}"
    source = tidy(notice.source, WORDS_ROOM) if notice.source else ""
    return Letter(
        language,
        say(language, "notice-confirm_date-subject", **named),
        (say(language, "notice-confirm_date", **named),),
        act=say(language, "confirm_date-act", command=command),
        facts=(Fact(say(language, "notice-source"), source),) if source else (),
    )


def _decided(notice: Decided, language: str) -> Letter:
    reference = tidy(notice.reference, NAME_ROOM)
    what = "delegate" if notice.action is Action.DELEGATE else "extend"
    which = f"decided-{what}-{'granted' if notice.granted else 'refused'}"
    facts = []
    if notice.to:
        facts.append(Fact(say(language, "decided-colleague"), tidy(notice.to, NAME_ROOM)))
    if notice.why:
        facts.append(Fact(say(language, "notice-reason"), tidy(notice.why, WORDS_ROOM)))
    if notice.due_on:
        facts.append(Fact(say(language, "decided-due"), say_day(language, notice.due_on)))
    return Letter(
        language,
        say(language, f"{which}-subject", reference=reference),
        (say(language, which, reference=reference),),
        facts=tuple(facts),
    )


def _written_back(notice: WrittenBack, language: str) -> Letter:
    day = say_day(language, notice.received_on)
    facts = []
    if notice.references:
        facts.append(Fact(say(language, "notice-references"), name_references(language, notice.references)))
    if notice.words:
        facts.append(Fact(say(language, "notice-words"), tidy(notice.words, WORDS_ROOM)))
    said = tidy(notice.said, SAID_ROOM) if notice.said else say(language, "notice-written_back-hidden")
    return Letter(
        language,
        say(language, "notice-written_back-subject", day=day),
        (say(language, "notice-written_back", day=day), said),
        act=say(language, "written_back-act") if notice.said else None,
        facts=tuple(facts),
    )


def _files_checked(notice: FilesChecked, language: str) -> Letter:
    return Letter(
        language,
        say(language, "notice-files_checked-subject"),
        (say(language, "notice-files_checked", day=say_day(language, notice.received_on)),),
        tail=word_files(notice.files, language),
    )


def _moment(at: datetime, language: str, time_zone: str) -> tuple[str, str]:
    day = at.astimezone(ZoneInfo(time_zone)).date()
    return say_day(language, day), say_time(language, at, time_zone)
