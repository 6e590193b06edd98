"""Headings of our message that an answer stands under."""

import re
from collections.abc import Sequence

from domain.replies.meaning import Context
from domain.replies.references import find_mentions
from domain.replies.writing import fold

_NUMBERED = re.compile(r"^\W{0,6}(?:\d{1,3}[.)]\W{0,4})?$")


def quoted_heading(under: Sequence[str], context: Context) -> str | None:
    """Which ask the quoted lines directly above an answer put: its heading, with no empty line in between."""
    lines = list(under)
    while lines and not lines[-1].strip():
        lines.pop()
    for line in reversed(lines):
        if not line.strip():
            return None
        if reference := reference_in_heading(line, context):
            return reference
    return None


def reference_in_heading(line: str, context: Context) -> str | None:
    folded = fold(line).text
    mentions = [m for m in find_mentions(folded, context) if not m.bare and not m.unknown]
    named = {r for mention in mentions for r in mention.references}
    if len(named) != 1 or not _NUMBERED.match(folded[: mentions[0].start]):
        return None
    return named.pop()
