"""A digest as a letter, as one page of a chat, and as the whole list."""

from dataclasses import dataclass, replace

from channels.cards import card_of_ask, cards_of_asks
from channels.escalations import IN_FULL, write_escalation
from channels.layout import TEXT_ROOM, Card, Letter, shorten, write_text
from channels.phrases import (
    explain_answers,
    explain_function,
    explain_more,
    explain_post,
    greet,
    is_chased,
    link_form,
    link_list,
    name_references,
    open_digest,
    sign_off,
    word_subject,
)
from channels.tables import link_table, mention_table
from domain.digest import ABOVE, DigestContent, DigestLine
from domain.words import PostKind
from languages.catalogue import say

SHOWN = 20
PAGE = 8
"""Asks on one page of a chat: two thumbs' lengths, and within one message."""
CHAT_ROOM = 160
CHAT_LENGTH = 3500
"""Characters of a chat's page: Telegram takes 4,096, and a page is edited in place, so it must fit one message."""
WHOLE_ROOM = 4000


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a digest in a chat. place: from 1, of `pages`."""

    letter: Letter
    lines: tuple[DigestLine, ...]
    place: int = 1
    pages: int = 1


def write_digest(content: DigestContent) -> Letter:
    """A digest for a mail: up to 20 asks in full, the others by reference, and the way to the whole list."""
    language = content.language
    if content.post in ABOVE:
        letter = write_escalation(content)
        why = explain_function(content.post, language)
    else:
        letter = _ask(content, content.lines[:SHOWN], content.lines[SHOWN:], TEXT_ROOM)
        more = explain_more({line.kind for line in content.lines}, language)
        letter = replace(letter, tail=(*letter.tail, *more, *mention_table(content)))
        why = explain_post(content.institution, language)
    return replace(
        letter,
        head=(*address(content), *letter.head),
        closing=say(language, "letter-closing"),
        links=(*link_list(content.list_url, language), *letter.links),
        foot=sign_off(why, content.coordinator, language, chat=False),
        banner=say(language, "letter-practice") if content.practice else None,
    )


def address(content: DigestContent) -> tuple[str, ...]:
    """To whom a digest is addressed, with their institution where it is theirs, and the greeting."""
    watches = content.post in (PostKind.COORDINATOR, PostKind.CABINET)
    return greet(content.person_name, "" if watches else content.institution, content.language, chat=False)


def write_sheet(content: DigestContent, page: int = 1, *, paged: bool, opens: bool) -> Sheet:
    """A digest for a chat.

    page: from 1; beyond the last, the last. paged: there are buttons to turn pages with; without them the first 20
    asks are shown. opens: there are buttons that open an ask.
    """
    language = content.language
    banner = say(language, "letter-practice") if content.practice else None
    if content.post in ABOVE:
        return Sheet(replace(write_escalation(content), banner=banner), content.lines)
    size = PAGE if paged else SHOWN
    pages = max(-(-len(content.lines) // size), 1) if paged else 1
    place = min(max(page, 1), pages)
    lines = content.lines[(place - 1) * size : place * size]
    listed = len(content.lines) > 1
    letter = _ask(
        content,
        lines,
        () if paged else content.lines[size:],
        CHAT_ROOM if listed else TEXT_ROOM,
        glimpse=listed and paged,
    )
    tail = list(letter.tail)
    if pages > 1:
        tail.append(say(language, "page-of", page=place, pages=pages))
    if opens and listed:
        tail.append(say(language, "digest-open-hint"))
    if place > 1:
        # What was said at the top of the first page is still known on the next.
        letter = replace(letter, head=(), act=None, how=())
    return Sheet(_fit(replace(letter, tail=tuple(tail), banner=banner)), lines, place, pages)


def page_of(content: DigestContent, line: DigestLine) -> int:
    """On which page of a chat a line stands now, from 1."""
    places = [one.n for one in content.lines]
    return places.index(line.n) // PAGE + 1 if line.n in places else 1


def list_whole(content: DigestContent) -> tuple[Card, ...]:
    """Every line in full, for the page behind a digest that has no room for them. Nothing there can be answered."""
    return cards_of_asks(content.lines, content, WHOLE_ROOM)


def is_cut(content: DigestContent) -> bool:
    """Whether a mail with this content leaves the text of some line out, or cuts it to a glimpse."""
    return len(content.lines) > (IN_FULL if content.post in ABOVE else SHOWN)


def open_line(content: DigestContent, line: DigestLine) -> Letter:
    """One ask, opened in a chat: its full text, and how to answer it."""
    language = content.language
    return Letter(
        language=language,
        subject=word_subject(content),
        head=(),
        cards=(card_of_ask(line, content, TEXT_ROOM * 5),),
        tail=explain_answers([(line.kind, line.reference)], language)[1:],
        banner=say(language, "letter-practice") if content.practice else None,
    )


def _ask(
    content: DigestContent,
    shown: tuple[DigestLine, ...],
    rest: tuple[DigestLine, ...],
    room: int,
    *,
    glimpse: bool = False,
) -> Letter:
    language = content.language
    tail = []
    if rest:
        tail.append(say(language, "digest-remainder", count=len(rest)))
        tail.append(name_references(language, tuple(line.reference for line in rest)))
    return Letter(
        language=language,
        subject=word_subject(content),
        head=open_digest(content),
        act=say(language, f"digest-act-{content.post}") if is_chased(content) else None,
        how=explain_answers([(line.kind, line.reference) for line in content.lines], language),
        cards=cards_of_asks(shown, content, room, glimpse=glimpse),
        tail=tuple(tail),
        links=(*link_form(content.form_url, language), *link_table(content)),
    )


def _fit(letter: Letter) -> Letter:
    """The letter with its texts cut until it fits one message of a chat, if cutting them is enough."""
    fitting, room = letter, CHAT_ROOM
    while len(write_text(fitting)) > CHAT_LENGTH and room > 20:
        room = room * 3 // 4
        fitting = shorten(letter, room)
    return fitting
