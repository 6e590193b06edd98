"""Letters written by hand say what was meant to every reader of mail."""

import email
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from channels.letters import Letterhead, compose_letter, write_line, write_text, write_words
from domain.messages import Enclosed, Outgoing
from domain.words import ChannelName, MessageId

LETTERHEAD = Letterhead("suivi@nmirf.example", "Suivi", "suivi")
AT = datetime(2027, 1, 11, 8, tzinfo=UTC)
ARABIC = "أمينة الإدريسي \r\n.="
WORDS = st.text(max_size=400) | st.text(ARABIC, max_size=400) | st.text("ab \n.=-_", max_size=400)


def compose(subject: str = "S", text: str = "T", html: str | None = None, name: str = "Amina") -> bytes:
    outgoing = Outgoing(
        MessageId(UUID(int=42)), 42, ChannelName.EMAIL, "amina@mma.example", name, "fr", subject, text, html
    )
    return compose_letter(outgoing, LETTERHEAD, AT).content


def read(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def lines(text: str) -> list[bytes]:
    return write_text(text).encode().splitlines()


@settings(max_examples=50, deadline=None)
@given(subject=WORDS, text=WORDS, html=WORDS, name=WORDS)
def test_what_is_written_is_read_again(subject: str, text: str, html: str, name: str) -> None:
    content = compose(subject, text, html or "<p>", name)
    message = read(content)
    assert message["Subject"] == write_line(subject)
    # Python 3.11's own reader puts a space between the encoded words of a name, against RFC 2047, 6.2.
    written, address = parseaddr(email.message_from_bytes(content)["To"].replace("\r\n", ""))
    assert (str(make_header(decode_header(written))), address) == (write_line(name), "amina@mma.example")
    for kind, said in (("plain", text), ("html", html or "<p>")):
        part = message.get_body((kind,))
        assert part is not None
        assert part.get_content().encode().splitlines() == (lines(said) or [b""])
        assert part.defects == []
    assert content.isascii()


@given(text=WORDS)
def test_no_line_is_too_long_or_ends_otherwise_than_by_crlf(text: str) -> None:
    content = compose(text=text)
    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert content.endswith(b"\r\n")
    assert content.replace(b"\r\n", b"").count(b"\n") == content.replace(b"\r\n", b"").count(b"\r") == 0


@given(text=st.text(min_size=1, max_size=300))
def test_encoded_words_are_short_and_whole(text: str) -> None:
    text = write_line(text)
    for word in write_words(text, "Subject").split("\r\n "):
        if word.startswith("=?utf-8?b?"):
            assert len(word) <= 75
            decode_header(word)[0][0].decode()


def test_short_lines_of_ascii_stay_readable() -> None:
    assert b"Content-Transfer-Encoding: 7bit\r\n\r\nBonjour,\r\n\r\n1. UPR4-140.12\r\n" in compose(
        text="Bonjour,\n\n1. UPR4-140.12"
    )


def test_a_file_goes_with_the_letter_and_the_letter_stays_what_it_is() -> None:
    file = Enclosed("suivi-42.xlsx", "application/vnd.ms-excel", bytes(range(256)))
    outgoing = Outgoing(
        MessageId(UUID(int=42)), 42, ChannelName.EMAIL, "amina@mma.example", "Amina", "fr", "S", "T", "<p>",
        files=(file,),
    )  # fmt: skip
    content = compose_letter(outgoing, LETTERHEAD, AT).content
    message = read(content)
    assert message.get_content_type() == "multipart/mixed"
    (part,) = message.iter_attachments()
    assert (part.get_filename(), part.get_content_type(), part.get_content()) == (file.name, file.type, file.content)
    bodies = [message.get_body((kind,)) for kind in ("plain", "html")]
    assert [body.get_content().strip() for body in bodies if body is not None] == ["T", "<p>"]
    assert max(map(len, content.split(b"\r\n"))) <= 998
