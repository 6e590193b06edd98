"""The words of a person as typed, and what of them is told besides a status."""

from collections.abc import Collection
from dataclasses import dataclass

from domain.replies.blocks import Block, Clause
from domain.replies.commands import Command
from domain.replies.surroundings import tells
from domain.replies.writing import Folded

CLEAR = 0.95
UNSURE = 0.3
_SPACES = " \t\n"
EDGES = " \t\n.,;:!-–—。，；：、！()*_\"'«»“”"


@dataclass(frozen=True, slots=True)
class Page:
    """The person's words, as typed and folded."""

    text: str
    folded: Folded

    def slice(self, start: int, end: int) -> str:
        """The typed words between two places of the folded text."""
        return self.text[self.folded.place(start) : self.folded.place(end)]


def narrate(block: Block, page: Page, clause: Clause, command: Command, others: Collection[Clause]) -> str:
    """What the block tells besides its status, as typed: without questions and requests, which are items themselves."""
    told = []
    for other in block.clauses:
        if other is clause:
            told.append(_remainder(page, clause, command))
        elif not (other.asked or other in others or (other.is_neutral and other.start < clause.start)):
            told.append((other.start, other.end))
    spans: list[tuple[int, int]] = []
    for span in filter(None, told):
        if spans and not page.slice(spans[-1][1], span[0]).strip():
            spans[-1] = (spans[-1][0], span[1])
        else:
            spans.append(span)
    return "\n".join(said for start, end in spans if (said := page.slice(start, end).strip(_SPACES)))


def _remainder(page: Page, clause: Clause, command: Command) -> tuple[int, int] | None:
    """What of the sentence with the status is worth telling: after a mark the rest, else the status with it."""
    before, after = clause.pieces[: command.at], clause.pieces[command.at + 1 :]
    if any(tells(p) for p in before):
        return clause.start, clause.end
    if not any(tells(p) for p in after):
        return None
    first = next((p for p in after if not p.is_mark), None)
    marked = after[0].is_mark or after[0].mention
    return (first.token.start if marked and first else command.start), clause.end


def all_words(block: Block, page: Page) -> str:
    """Return the words of a block as typed."""
    if not block.clauses:
        return ""
    return page.slice(block.clauses[0].start, block.clauses[-1].end).strip(" \t\n")
