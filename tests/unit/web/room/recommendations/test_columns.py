"""Rows of recommendations to take away: in the reader's words, and nothing of what is hidden."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from domain.words import AskKind, Classification, Phase, Status
from models.listing import Line
from web.room.recommendations.columns import COLUMNS, head_of, row_of

AT = datetime(2027, 1, 12, 23, 30, tzinfo=UTC)
LINE = Line(
    uuid4(), "UPR4-140.1", "Marevia", "UPR", 4, Phase.IMPLEMENTING, Classification.PUBLIC, False, "Justice", "MOJ",
    ("Health", "Interior"), AskKind.PROGRESS, AT, AT, text="=1+1", status=Status.BLOCKED, narrative="a\x01b\ud800",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_column_has_its_words_and_its_value(language):
    row = row_of(LINE, language, datetime.date)
    assert len(head_of(language)) == len(set(head_of(language))) == len(row) == len(COLUMNS)
    assert "Health; Interior" in row
    assert AT.date() in row
