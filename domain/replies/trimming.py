"""Parts what a person wrote from what their mail program quoted, and from our own words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.replies.boundaries import (
    MARK,
    ends_closing,
    head_length,
    is_closing,
    is_footer,
    is_name,
    is_notice,
    is_thanks,
    plain_line,
)
from domain.replies.quoting import Ours
from domain.replies.writing import fold_words

LONGEST_LETTER = 4_000
"""Without a boundary, a longer body may be a pasted document or a quote we cannot see."""
LONGEST_SIGNATURE = 15
_LONGEST_NAME = 3
"""Lines."""
_WRAPPED_FROM = 60

_DELIMITER = re.compile(r"^\s*(?:--|—|– –|-- )\s*$")
_POSTSCRIPT = re.compile(r"^\s*(?:p\.? ?s\.?|n\.? ?b\.?|з\.? ?ы\.?|ملاحظه|附言|又及)\s*[:.\-– ]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """Lines of a person that stand together. under: the quoted lines directly before them, marks removed.

    sure: False where a line may as well be the rest of a quoted one.
    """

    text: str
    under: tuple[str, ...] = ()
    sure: bool = True
    before: str = ""
    """The first quoted line after it."""


@dataclass(frozen=True, slots=True)
class Trimmed:
    """own: the person's words; cut: everything else. sure: False where no boundary tells them apart.

    parts: own, part by part. signature: what was cut as such; it is the person's, and holds no answer as a rule.
    """

    own: str
    cut: str
    sure: bool
    parts: tuple[Part, ...] = ()
    signature: str = ""


def trim(text: str, sent_text: str | None = None) -> Trimmed:
    """Part a reply's own words from quotes, our own text, signatures, disclaimers and programs' footers.

    text: made readable by `tidy`. sent_text: the text of ours that is answered; what of it stands in the reply is
    cut even where nothing marks it as a quote, however it was wrapped anew. Answers between quoted lines are kept.
    """
    lines = text.split("\n")
    kinds = _sort_lines(lines, Ours(sent_text or ""))
    parts, cut, signature = [], [], []
    for kind, group in _runs(lines, kinds):
        if kind.kept:
            parts.append((kind, group))
        else:
            cut.extend(group)
            if kind is SIGNATURE:
                signature.extend(group)
            parts.append((kind, group))
    own_parts = tuple(_assemble(parts))
    own = "\n".join(part.text for part in own_parts).strip()
    hidden = any(kind is HIDDEN and any(line.strip() for line in group) for kind, group in parts)
    bounded = any(kind is not OWN for kind, _ in parts)
    sure = (bounded or len(own) <= LONGEST_LETTER) and not (hidden and not own)
    return Trimmed(own, "\n".join(cut).strip("\n"), sure, own_parts, "\n".join(signature))


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    kept: bool = False


OWN = _Kind("own", kept=True)
UNSURE = _Kind("unsure", kept=True)
QUOTE = _Kind("quote")
HIDDEN = _Kind("hidden")
"""Behind a quote's head and unmarked: the quoted mail, or an answer written into it that cannot be told apart."""
SIGNATURE = _Kind("signature")
FOOTER = _Kind("footer")


def _sort_lines(lines: Sequence[str], ours: Ours) -> list[_Kind]:
    """Say of each line what it is."""
    kinds = [QUOTE if MARK.match(line) else OWN for line in lines]
    for at in ours.find([fold_words(MARK.sub("", line)) for line in lines]):
        kinds[at] = QUOTE
    _cut_heads(lines, kinds, ours)
    _cut_wrapped(lines, kinds, ours)
    _cut_notices(lines, kinds)
    _cut_signatures(lines, kinds)
    return kinds


def _cut_heads(lines: Sequence[str], kinds: list[_Kind], ours: Ours) -> None:
    """Cut "On ... wrote:" and "From: ... Sent: ...", and what stands unmarked behind them."""
    at = 0
    while at < len(lines):
        length = head_length(lines, at) if kinds[at] is OWN or kinds[at] is QUOTE else 0
        if not length:
            at += 1
            continue
        marked = bool(MARK.match(lines[at]))
        kinds[at : at + length] = [QUOTE] * length
        at += length
        if marked:
            continue
        following = next((i for i in range(at, len(lines)) if lines[i].strip()), None)
        if following is None or MARK.match(lines[following]):
            continue
        _hide(lines, kinds, at, ours)
        return


def _hide(lines: Sequence[str], kinds: list[_Kind], start: int, ours: Ours) -> None:
    """Behind an unmarked head keep only what was inserted between two of our lines that follow each other."""
    folded = [fold_words(line) for line in lines[start:]]
    inserted = {start + i for i in ours.insertions(folded)}
    for at in range(start, len(lines)):
        if kinds[at] is OWN and at not in inserted:
            kinds[at] = HIDDEN


def _cut_wrapped(lines: Sequence[str], kinds: list[_Kind], ours: Ours) -> None:
    """Cut the end of a quoted line that a mail program wrapped without its mark; doubt what only looks like one."""
    for at in range(1, len(lines)):
        if kinds[at] is not OWN or kinds[at - 1] is not QUOTE or not MARK.match(lines[at - 1]):
            continue
        before, here = fold_words(MARK.sub("", lines[at - 1])), fold_words(lines[at])
        if not here or not before:
            continue
        if ours.holds(f"{before} {here}"):
            kinds[at] = QUOTE
        elif (
            len(lines[at - 1].rstrip()) >= _WRAPPED_FROM
            and lines[at - 1].rstrip()[-1] not in '.!?:;…。？！؟"»”'
            and not ours.ends(before)
        ):
            kinds[at] = UNSURE


def _cut_notices(lines: Sequence[str], kinds: list[_Kind]) -> None:
    """Cut banners of mail borders, disclaimers and what programs add below."""
    for at, line in enumerate(lines):
        if kinds[at] not in (OWN, UNSURE):
            continue
        if not line.strip():
            continue
        if is_footer(line):
            kinds[at] = FOOTER
        elif is_notice(line):
            for below in range(at, len(lines)):
                if kinds[below] not in (OWN, UNSURE) or not lines[below].strip():
                    break
                kinds[below] = FOOTER


def _cut_signatures(lines: Sequence[str], kinds: list[_Kind]) -> None:
    """Cut from "-- " or a closing to the next quote, when no more follows than a signature holds."""
    at, written = 0, False
    while at < len(lines):
        if (
            kinds[at] is OWN
            and written
            and (_DELIMITER.match(lines[at]) or is_closing(lines[at]) or _thanks_close(lines, kinds, at))
        ):
            end = at
            while end < len(lines) and kinds[end] in (OWN, FOOTER) and not _POSTSCRIPT.match(plain_line(lines[end])):
                end += 1
            if sum(1 for line in lines[at:end] if line.strip()) <= LONGEST_SIGNATURE:
                for below in range(at, end):
                    if kinds[below] is OWN:
                        kinds[below] = SIGNATURE
            at = end
            continue
        if kinds[at] is OWN and ends_closing(lines[at]):
            for below in _names_below(lines, kinds, at):
                kinds[below] = SIGNATURE
        # Words of thanks above everything else are a greeting.
        written = written or (kinds[at] is OWN and bool(lines[at].strip()))
        at += 1


def _thanks_close(lines: Sequence[str], kinds: Sequence[_Kind], at: int) -> bool:
    """Whether "Thanks," stands above nothing but a name."""
    return is_thanks(lines[at]) and len(_names_below(lines, kinds, at)) > 0


def _names_below(lines: Sequence[str], kinds: Sequence[_Kind], at: int) -> Sequence[int]:
    """The lines below one when they hold nothing but a name; none when they hold anything else."""
    end = next((i for i in range(at + 1, len(lines)) if kinds[i] is not OWN), len(lines))
    below = [i for i in range(at + 1, end) if lines[i].strip()]
    return below if len(below) <= _LONGEST_NAME and all(is_name(lines[i]) for i in below) else ()


def _runs(lines: Sequence[str], kinds: Sequence[_Kind]) -> Iterator[tuple[_Kind, list[str]]]:
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or kinds[at] is not kinds[start]:
            yield kinds[start], list(lines[start:at])
            start = at


def _assemble(groups: Sequence[tuple[_Kind, list[str]]]) -> Iterator[Part]:
    """Give each own part the quoted lines that it stands under and the one that it stands above."""
    under: list[str] = []
    for at, (kind, group) in enumerate(groups):
        if kind is QUOTE:
            if at and groups[at - 1][0].kept and any(line.strip() for line in groups[at - 1][1]):
                under = []
            under.extend(MARK.sub("", line) for line in group)
        elif not any(line.strip() for line in group):
            under.append("")
        elif kind.kept:
            following = groups[at + 1][1] if at + 1 < len(groups) and groups[at + 1][0] is QUOTE else []
            before = next((said for line in following if (said := MARK.sub("", line).strip())), "")
            yield Part("\n".join(group).strip("\n"), tuple(under), kind is OWN, before)
