"""Lays a letter out, as plain text and as HTML, from one set of values: so both always say the same."""

from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template

from domain.ladder import Tone
from languages.catalogue import say
from languages.direction import direction, disarm, isolate

TEXT_ROOM = 400
PAGE_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says, both in words ready to be read."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """One recommendation in a letter. n: the number that may be typed for it; None when nothing is asked.

    kind: what is asked, in a word. state: when it is due, or what became of it. body: what it is about.
    wants: what the reader is asked to do. heading: stands above this card and those that follow it.
    """

    n: int | None
    reference: str
    kind: str
    state: str
    tone: Tone = Tone.GENTLE
    body: str | None = None
    facts: tuple[Fact, ...] = ()
    notes: tuple[str, ...] = ()
    wants: str | None = None
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a summary: a name, what is said of it at the far side, and what belongs below."""

    name: str
    value: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A summary, row by row, under its title."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Something to open. lead: the sentence before it in plain text; label: what the button in HTML says."""

    lead: str
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything in a message, from top to bottom.

    act: the one thing that the reader is asked to do. how: its title, then its lines. foot: the small print.
    """

    language: str
    subject: str
    head: tuple[str, ...]
    act: str | None = None
    how: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    sections: tuple[Section, ...] = ()
    cards: tuple[Card, ...] = ()
    tail: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    closing: str | None = None
    foot: tuple[str, ...] = ()
    banner: str | None = None


def tidy(text: str, most: int) -> str:
    """Foreign `text` as one harmless line of at most `most` characters, cut between words where possible."""
    line = " ".join(disarm(text).split())
    if len(line) <= most:
        return line
    kept = line[: most - 1]
    at_word = kept.rpartition(" ")[0]
    # Chinese has no spaces to cut at; a lone long word is cut where it stands.
    return disarm((at_word if len(at_word) > most // 2 else kept).rstrip(" ,;:")) + "…"


def write_text(letter: Letter) -> str:
    """The letter as plain text: complete, one paragraph per thought, addresses on lines of their own."""
    language = letter.language
    blocks = [letter.banner] if letter.banner else []
    blocks += letter.head
    if letter.act:
        blocks.append(f"{say(language, 'act-title')}\n{letter.act}")
    if letter.how:
        blocks.append("\n".join(letter.how))
    if letter.facts:
        blocks.append("\n".join(_labelled(fact, language) for fact in letter.facts))
    blocks += [_write_section(section, language) for section in letter.sections]
    for card in letter.cards:
        blocks += [f"— {card.heading} —"] if card.heading else []
        blocks.append(_write_card(card, language))
    blocks += letter.tail
    # An address stands alone: a client that makes it a link must not take a mark or a full stop into it.
    blocks += [f"{link.lead}\n{link.url}" for link in letter.links if _is_web(link.url)]
    blocks += [letter.closing] if letter.closing else []
    if letter.foot:
        blocks.append("—\n" + "\n".join(letter.foot))
    return "\n\n".join(blocks) + "\n"


def write_html(letter: Letter) -> str:
    """The letter as one HTML page with its style inside and nothing to load from elsewhere.

    Texts are cut shorter until the page has at most 100,000 bytes: Gmail hides what follows 102 kB.
    """
    page = _render(letter)
    room = TEXT_ROOM
    while len(page.encode()) > PAGE_BYTES and room > 1:
        room //= 2
        page = _render(shorten(letter, room))
    return page


def shorten(letter: Letter, room: int) -> Letter:
    """The letter with no foreign text in its cards and summaries longer than `room` characters."""
    sections = (replace(s, rows=tuple(_shorten_row(row, room) for row in s.rows)) for s in letter.sections)
    return replace(letter, cards=tuple(_shorten(card, room) for card in letter.cards), sections=tuple(sections))


def _render(letter: Letter) -> str:
    links = [link for link in letter.links if _is_web(link.url)]
    act_title = say(letter.language, "act-title")
    return _template().render(letter=letter, direction=direction(letter.language), links=links, act_title=act_title)


def _shorten(card: Card, room: int) -> Card:
    body = tidy(card.body, room) if card.body else None
    return replace(card, body=body, facts=tuple(Fact(f.label, tidy(f.text, room)) for f in card.facts))


def _shorten_row(row: Row, room: int) -> Row:
    return Row(tidy(row.name, room), row.value, tuple(tidy(note, room) for note in row.notes))


def _write_section(section: Section, language: str) -> str:
    rows = [_write_row(row, language) for row in section.rows]
    # What has more than a line and its note is told apart by an empty one.
    apart = "\n\n" if any(row.count("\n") > 1 for row in rows) else "\n"
    return f"— {section.title} —\n\n" + apart.join(rows)


def _write_row(row: Row, language: str) -> str:
    first = row.value or (row.notes[0] if len(row.notes) == 1 else "")
    if not first:
        return "\n".join((row.name, *row.notes))
    return "\n".join((_labelled(Fact(row.name, first), language), *(row.notes if row.value else ())))


def _write_card(card: Card, language: str) -> str:
    number = f"{card.n}. " if card.n is not None else ""
    title = " · ".join(part for part in (isolate(card.reference, language), card.kind) if part)
    lines = [number + title, card.state]
    lines += [card.body] if card.body else []
    lines += [_labelled(fact, language) for fact in card.facts]
    lines += card.notes
    lines += [card.wants] if card.wants else []
    return "\n".join(line for line in lines if line)


def _labelled(fact: Fact, language: str) -> str:
    return say(language, "labelled", label=fact.label, text=fact.text)


def _is_web(url: str) -> bool:
    return url.startswith(("https://", "http://"))


@cache
def _template() -> Template:
    folder = files("channels").joinpath("templates")
    environment = Environment(
        loader=FunctionLoader(lambda name: folder.joinpath(name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("letter.html.jinja")
