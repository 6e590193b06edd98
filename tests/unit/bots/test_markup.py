import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.markup import read_markup


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>1. Fait&nbsp;!</p><p>2. En cours</p>", "1. Fait !\n\n2. En cours"),
        ("Oui<br>non<BR/>peut-être", "Oui\nnon\npeut-être"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<ul><li>un</li><li>deux</li></ul>", "- un\n- deux"),
        ("<table><tr><td>1</td><td>fait</td></tr><tr><td>2</td><td>non</td></tr></table>", "1\tfait\n2\tnon"),
        ("Fait.<blockquote>On asked:<br>1. ?</blockquote>Fin", "Fait.\n> On asked:\n> 1. ?\nFin"),
        ("<style>p{color:red}</style><p>vu</p><script>alert('1. done')</script>", "vu"),
        ("<head><title>T</title></head><body>vu</body>", "vu"),
        ("a <b>bold</b> word", "a bold word"),
        ("a < b &lt; c", "a < b < c"),
        ("<!-- hidden -->shown<!-- never closed", "shown"),
        ("<pre>x\n  y</pre>", "x\n  y"),
        ("<p>İİİ</p><SCRIPT>x</SCRIPT>après", "İİİ\n\naprès"),
        ("", ""),
    ],
)
def test_mail_markup_reads_as_a_person_sees_it(markup: str, text: str) -> None:
    assert read_markup(markup) == text


@given(st.text(alphabet="<>/!-ab &;\"'pre=\n", max_size=200))
def test_no_markup_is_too_broken_to_read(markup: str) -> None:
    assert isinstance(read_markup(markup), str)


@pytest.mark.parametrize(
    "piece", ["<", "<a", "<!--", "<p>", "<blockquote>", "</p", "<pre>\n", "&", "<script>", "<td>", "< >"]
)
def test_hostile_markup_takes_linear_time(piece: str) -> None:
    started = time.perf_counter()
    read_markup(piece * (400_000 // len(piece)))
    assert time.perf_counter() - started < 3
