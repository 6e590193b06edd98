"""The parts of a mail: what holds words, and what is a file that came with it."""

import re
from collections.abc import Iterator

from bots.headers import AnyMessage, clean
from domain.evidence.files import Attached, Unfit

SHOWN = frozenset({"text/plain", "text/html", "message/delivery-status"})
SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})
"""What programs add to prove who wrote; nobody attached it."""
LARGEST_LOGO = 64 * 1024
"""Bytes of a picture in the text that are taken to be a signature's logo; a pasted page or photo has more."""
SHOWN_PICTURE = re.compile(rb"cid:([^\"'\s<>)]+)", re.IGNORECASE)
FAULTS = (ValueError, LookupError, TypeError, AttributeError)


def leaves(message: AnyMessage) -> Iterator[AnyMessage]:
    """The parts that hold something, without looking into forwarded mail."""
    if message.get_content_maintype() == "multipart" and isinstance(parts := message.get_payload(), list):
        for part in parts:
            if not isinstance(part, str):
                yield from leaves(part)
    else:
        yield message


def read_files(message: AnyMessage) -> Iterator[Attached]:
    """The files of a mail in their order: never its own text, no signature, and no small picture within the text."""
    parts = list(leaves(message))
    pictures = {id for part in parts if part.get_content_type() == "text/html" for id in _pictures(part)}
    for part in parts:
        name, declared = _name(part), part.get_content_type()
        attached = part.get_content_disposition() == "attachment"
        if not (name or attached or declared not in SHOWN) or declared in SIGNATURES:
            continue
        content = _content(part)
        if content is None:
            # A forwarded mail, or an encoding that nobody can read.
            yield Attached(_called(name, declared), declared, unfit=Unfit.TYPE, size=0)
        elif attached or len(content) > LARGEST_LOGO or _id(part) not in pictures:
            yield Attached(_called(name, declared), declared, content)


def _called(name: str | None, declared: str) -> str:
    return clean(name or declared.replace("/", "."))


def _name(part: AnyMessage) -> str | None:
    try:
        return part.get_filename()
    except FAULTS:
        return None


def _content(part: AnyMessage) -> bytes | None:
    try:
        payload = part.get_payload(decode=True)
    except FAULTS:
        return None
    return payload if isinstance(payload, bytes) else None


def _id(part: AnyMessage) -> str:
    try:
        return str(part.get("Content-ID", "")).strip().strip("<>")
    except FAULTS:
        return ""


def _pictures(part: AnyMessage) -> set[str]:
    """The ids of the pictures that a text shows."""
    return {found.decode("utf-8", "replace") for found in SHOWN_PICTURE.findall(_content(part) or b"")}
