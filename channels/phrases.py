"""The sentences that letters share: greeting, opening, how to answer, the small print."""

from collections.abc import Collection, Sequence

from channels.cards import REFERENCE_ROOM
from channels.layout import Link, tidy
from domain.digest import ABOVE, DigestContent
from domain.evidence.files import EvidenceState, FileLine
from domain.ladder import Tone
from domain.words import AskKind, PostKind, Status
from languages.catalogue import say
from languages.dates import say_day
from languages.labels import enumerate_words, label

NAME_ROOM = 120
NAMED = 60
FILES = 10
"""Files that are named of each sort."""
_TONES = (Tone.GENTLE, Tone.FIRM, Tone.URGENT)


def greet(name: str, institution: str, language: str, *, chat: bool) -> tuple[str, ...]:
    """To whom it is addressed, and the greeting; nothing in a chat."""
    if chat:
        return ()
    person = tidy(name, NAME_ROOM)
    if institution:
        to = say(language, "letter-to", name=person, institution=tidy(institution, NAME_ROOM))
    else:
        to = say(language, "letter-to-person", name=person)
    return to, say(language, "letter-greeting")


def word_subject(content: DigestContent) -> str:
    """How many recommendations wait, how many are overdue, and the first date."""
    language, lines = content.language, content.lines
    if content.post in ABOVE:
        institutions = {line.institution for line in lines}
        if len(institutions) > 1:
            return say(language, "escalation-subject-several", count=len(lines), institutions=len(institutions))
        institution = tidy(content.institution, NAME_ROOM)
        return say(language, "escalation-subject", institution=institution, count=len(lines))
    due_on = min(line.due_on for line in lines)
    day = say_day(language, due_on, year=due_on.year != content.sent_on.year)
    overdue = sum(line.overdue_days > 0 for line in lines)
    if overdue:
        return say(language, "digest-subject-overdue", count=len(lines), overdue=overdue, day=day)
    return say(language, "digest-subject", count=len(lines), day=day)


def open_digest(content: DigestContent) -> tuple[str, ...]:
    """Why the message comes: to who must answer, or to who stands in."""
    language, count = content.language, len(content.lines)
    institution = tidy(content.institution, NAME_ROOM)
    tone = max((line.tone for line in content.lines), key=_TONES.index)
    sentences = [say(language, f"digest-opening-{tone}", count=count)]
    if is_chased(content):
        sentences.append(say(language, f"digest-opening-{content.post}", institution=institution))
    return tuple(sentences)


def is_chased(content: DigestContent) -> bool:
    """Whether somebody is asked because the focal point did not answer."""
    late = any(line.kind is not AskKind.VALIDATE and line.tone is not Tone.GENTLE for line in content.lines)
    return late and content.post in (PostKind.ALTERNATE, PostKind.VALIDATOR)


def explain_answers(asks: Sequence[tuple[AskKind, str]], language: str) -> tuple[str, ...]:
    """How to answer asks of these kinds and references: a title, then a line or two with an example."""
    by_kind = {kind: tidy(reference, REFERENCE_ROOM) for kind, reference in reversed(asks)}
    lines = [say(language, "digest-how-title")]
    if AskKind.PROGRESS in by_kind:
        lines.append(say(language, "digest-how"))
        lines.append(say(language, "digest-how-example", reference=by_kind[AskKind.PROGRESS]))
    else:
        lines.append(say(language, "digest-how-words"))
    if AskKind.ACKNOWLEDGE in by_kind:
        lines.append(say(language, "digest-how-acknowledge", reference=by_kind[AskKind.ACKNOWLEDGE]))
    return tuple(lines)


def explain_more(kinds: Collection[AskKind], language: str) -> tuple[str, ...]:
    """What else may be answered: every status, no change, more time, a colleague, not ours. After the asks."""
    if AskKind.PROGRESS not in kinds:
        return ()
    statuses = enumerate_words(language, [label(language, status) for status in Status])
    return say(language, "digest-how-statuses", statuses=statuses), say(language, "digest-how-other")


def link_form(url: str | None, language: str) -> tuple[Link, ...]:
    """The way to the web form, if there is one."""
    return (Link(say(language, "digest-form"), say(language, "button-form"), url),) if url else ()


def link_list(url: str | None, language: str) -> tuple[Link, ...]:
    """The way to the page with the whole list, if there is one."""
    return (Link(say(language, "digest-list"), say(language, "button-whole-list"), url),) if url else ()


def name_references(language: str, references: tuple[str, ...], most: int = NAMED) -> str:
    """References in one line; beyond `most` of them, how many more."""
    named = enumerate_words(language, [tidy(reference, NAME_ROOM) for reference in references[:most]])
    left = len(references) - most
    if left <= 0:
        return named
    return named + say(language, "list-separator") + say(language, "digest-remainder-more", count=left)


def word_files(files: Sequence[FileLine], language: str, *, held: bool = False) -> tuple[str, ...]:
    """What became of the files of a message: those that are kept, those that wait, and those refused by their reason.

    held: they are kept for an answer that is yet to come.
    """
    told = []
    kept = "file-held" if held else "file-kept"
    for state, words in ((EvidenceState.KEPT, kept), (EvidenceState.WAITING, "file-waiting")):
        names = tuple(_file_name(file, language) for file in files if file.state is state)
        if names:
            told.append(say(language, words, names=name_references(language, names, most=FILES)))
    reasons = dict.fromkeys((file.unfit, file.most) for file in files if file.unfit is not None)
    for unfit, most in reasons:
        names = tuple(_file_name(file, language) for file in files if (file.unfit, file.most) == (unfit, most))
        reason = say(language, f"unfit-{unfit}", most=most or 0)
        told.append(say(language, "file-refused", names=name_references(language, names, most=FILES), reason=reason))
    return tuple(told)


def _file_name(file: FileLine, language: str) -> str:
    return tidy(file.name, NAME_ROOM) if file.name else say(language, "file-nameless", n=file.n)


def sign_off(why: str, coordinator: str, language: str, *, chat: bool) -> tuple[str, ...]:
    """Whom to ask, and why the message came; nothing in a chat."""
    if chat:
        return ()
    lines = []
    if coordinator:
        lines.append(say(language, "letter-contact", coordinator=tidy(coordinator, NAME_ROOM)))
    return (*lines, why)


def explain_post(institution: str, language: str) -> str:
    """Why a letter came to somebody who answers for an institution."""
    return say(language, "letter-why", institution=tidy(institution, NAME_ROOM))


def explain_function(post: PostKind, language: str) -> str:
    """Why a letter came to somebody who is told of others' answers, or who takes a post over."""
    return say(language, "letter-why-function", post=label(language, post))
