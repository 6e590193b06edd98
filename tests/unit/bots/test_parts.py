"""Which parts of a mail are files: what people attach, not what programs add."""

import email
from email.message import EmailMessage
from email.policy import default

import pytest

from bots.parts import LARGEST_LOGO, read_files
from domain.evidence.files import Unfit

LOGO = b"\x89PNG" + bytes(100)
PHOTO = b"\x89PNG" + bytes(LARGEST_LOGO)


def mail(html: str = '<p>Done.</p><img src="cid:logo@x">') -> EmailMessage:
    made = EmailMessage()
    made.set_content("Done.")
    made.add_alternative(html, subtype="html")
    return made


def names(message: EmailMessage) -> list[str]:
    return [file.name for file in read_files(email.message_from_bytes(bytes(message), policy=default))]


def test_a_mails_own_words_are_no_file() -> None:
    assert names(mail()) == []


@pytest.mark.parametrize(
    ("content", "disposition", "html", "kept"),
    [
        (LOGO, "inline", '<img src="cid:logo@x">', False),
        (LOGO, "inline", "<img src='CID:logo@x'>", False),
        # A pasted page, and a picture that the text does not show.
        (PHOTO, "inline", '<img src="cid:logo@x">', True),
        (LOGO, "inline", "<p>Done.</p>", True),
        (LOGO, "attachment", '<img src="cid:logo@x">', True),
    ],
)
def test_a_signatures_logo_is_left_out(content: bytes, disposition: str, html: str, kept: bool) -> None:
    made = mail(html)
    made.add_attachment(
        content, maintype="image", subtype="png", filename="logo.png", cid="<logo@x>", disposition=disposition
    )
    assert names(made) == (["logo.png"] if kept else [])


def test_signatures_are_no_files_and_forwarded_mail_is_not_taken_apart() -> None:
    made = mail()
    made.add_attachment(b"x", maintype="application", subtype="pkcs7-signature", filename="smime.p7s")
    made.add_attachment(mail(), filename="forwarded.eml")
    (file,) = read_files(email.message_from_bytes(bytes(made), policy=default))
    assert (file.name, file.unfit, file.content) == ("forwarded.eml", Unfit.TYPE, b"")


def test_a_nameless_file_is_called_by_its_type_and_broken_base64_is_still_a_file() -> None:
    raw = b"""Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

Done.
--x
Content-Type: application/pdf
Content-Transfer-Encoding: base64

JVBERi0!!!x
--x--
"""
    (file,) = read_files(email.message_from_bytes(raw, policy=default))
    assert (file.name, file.declared_type) == ("application.pdf", "application/pdf")
    assert file.content.startswith(b"%PDF")
