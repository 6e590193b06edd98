"""Mails as no program should write them: seeded, so that what broke us once breaks us again.

Each carries SAID, what its author wrote, and LIES where nobody says anything: in attachments, headers, comments,
forwarded mail. `mangle` keeps the structure, so that no lie may ever be read; `break_up` destroys it too.
"""

import base64
import io
import random
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

SAID = "1. In progress\r\n"
LIE = "2. Fully implemented"
LIES = "fully implemented"
ADDRESS = "amina@justice.example"
CHARSETS = (
    *("utf-8", "utf-16", "utf-7", "us-ascii", "x-unknown", "idna", "punycode", "rot13", "hex", "zip", "bz2", "quopri"),
    *("unicode_escape", "iso-2022-jp", "koi8-r", "cp1256", "hz", "undefined", "\0", "utf-8\0", '"', "=?utf-8?q?x?="),
)
ENCODINGS = ("7bit", "8bit", "binary", "quoted-printable", "base64", "x-uuencode", "x-none", "BASE64 ", "\0")


@dataclass(frozen=True, slots=True)
class Mangled:
    """whole: its parts are where they were, so only SAID may be heard. kind: which hand wrote it."""

    n: int
    kind: str
    raw: bytes
    whole: bool


def mangle_many(seed: int, count: int, token: str) -> Iterator[Mangled]:
    """`count` mails to a reply address with this token; the same for the same seed."""
    for n in range(count):
        chance = random.Random(f"{seed}:{n}")
        write = chance.choice(HANDS)
        raw = write(chance, f"{seed}.{n}", token)
        broken = chance.random() < 0.4
        yield Mangled(n, write.__name__, break_up(chance, raw) if broken else raw, not broken)


def break_up(chance: random.Random, raw: bytes) -> bytes:
    """Cut, double, swap, flip or fill some of it."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(raw) + 1)
        match chance.randrange(7):
            case 0:
                raw = raw[:at]
            case 1:
                raw = raw[:at] + b"\0" * chance.randint(1, 3000) + raw[at:]
            case 2:
                raw = raw[:at] + chance.randbytes(chance.randint(1, 400)) + raw[at:]
            case 3:
                raw = raw[at:]
            case 4:
                raw = raw[:at] + raw[at : at + 500] * chance.randint(2, 40) + raw[at:]
            case 5:
                raw = raw.replace(
                    b"\r\n", chance.choice((b"\n", b"\r", b"\r\r\n", b"\n\r", b"")), chance.randint(1, 30)
                )
            case _:
                raw = raw[:at] + chance.choice((b"\r\n\r\n", b"--b--\r\n", b"\xff\xfe", b"=?", b"<!--")) + raw[at:]
    return raw


def plain(chance: random.Random, id: str, token: str) -> bytes:
    """A wrong charset or transfer encoding, with the author's words in plain ASCII."""
    charset, encoding = chance.choice(CHARSETS), chance.choice(("7bit", "8bit", "binary", "x-none", ""))
    kind = f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\n"
    return _head(chance, id, token, kind) + SAID.encode()


def attached(chance: random.Random, id: str, token: str) -> bytes:
    """Files that say something else than the mail, among them archives that grow without end."""
    names = ("notes.txt", "réponse.html", "=?utf-8?q?a=00b?=", "../../etc/passwd", "a" * 5000, "x\0.zip", "")
    parts = [_part("text/plain", SAID.encode())]
    for _ in range(chance.randint(1, 4)):
        how = f'Content-Disposition: attachment; filename="{chance.choice(names)}"\r\n'
        kind = chance.choice(("text/plain", "text/html", "application/zip", "message/rfc822", "text/x-\0"))
        body = _bomb() if kind == "application/zip" else base64.encodebytes(f"\r\n{LIE}\r\n".encode())
        parts.append(_part(kind, body, how + "Content-Transfer-Encoding: base64\r\n"))
    chance.shuffle(parts)
    return _multipart(chance, id, token, parts)


def nested(chance: random.Random, id: str, token: str) -> bytes:
    """Multiparts in multiparts, deeper than any program reads without thinking of it."""
    body = _part("text/plain", SAID.encode())
    for level in range(chance.choice((3, 30, 60))):
        mark = f"n{level}"
        body = (
            f'Content-Type: multipart/mixed; boundary="{mark}"\r\n\r\n{LIE}\r\n--{mark}\r\n'.encode()
            + body
            + f"\r\n--{mark}--\r\n{LIE}\r\n".encode()
        )
    return _multipart(chance, id, token, [body])


def crowded(chance: random.Random, id: str, token: str) -> bytes:
    """Headers that are huge, many, doubled or without end."""
    size = chance.choice((10, 2_000, 20_000))
    more = chance.choice(
        (
            f"Subject: {LIE} " + "=?utf-8?q?a?= " * size,
            "References: " + "<a@b> " * size,
            "X-Spam: " + "x" * size * 20,
            "\r\n".join(f"X-Said-{n}: {LIE}" for n in range(min(size, 3000))),
            "To: " + f'"{LIE}" <a@b.example>, ' * size,
            "Cc: " + "(" * size,
            "Received: " + "\t\r\n ".join("x" for _ in range(size)),
            "Authentication-Results: mx.rights.example; " + "(" * size,
            f"DKIM-Signature: v=1; b={LIE}" + "A" * size,
            f"Thread-Topic: {LIE}\r\nMessage-ID: <[{id}]@x>\r\nDate: {LIE}",
        )
    )
    return _head(chance, id, token, more + "\r\n") + SAID.encode()


def marked(chance: random.Random, id: str, token: str) -> bytes:
    """HTML alone, with words where no reader sees them."""
    hidden = chance.choice(
        (
            f"<!-- {LIE} -->",
            f"<script>{LIE}</script>",
            f"<style>{LIE}</style>",
            f"<head><title>{LIE}</title></head>",
            f'<img alt="{LIE}" src="x">',
            f"<a href='{LIE}'></a>",
            f"<template><p>{LIE}</p></template>",
            f"<!-- > {LIE} <b> -->",
        )
    )
    filling = chance.choice(("", "<" * 800, "<div>" * 800, "&#0;&#xD800;&bogus;", "<p " * 800 + ">", "\0"))
    page = f"<html>{hidden}<body>{filling if '<' not in filling else ''}<p>{SAID}</p>{hidden}</body></html>{filling}"
    return _head(chance, id, token, "Content-Type: text/html; charset=utf-8\r\n") + page.encode("utf-8", "replace")


def forwarded(chance: random.Random, id: str, token: str) -> bytes:
    """Somebody else's mail inside this one: what it says was not said by the author."""
    theirs = f"From: hind@health.example\r\nSubject: {LIE}\r\n\r\n{LIE}\r\n".encode()
    encoding = chance.choice(("", "Content-Transfer-Encoding: base64\r\n"))
    parts = [
        _part("text/plain", SAID.encode()),
        _part("message/rfc822", base64.encodebytes(theirs) if encoding else theirs, encoding),
    ]
    return _multipart(chance, id, token, parts)


def quoted(chance: random.Random, id: str, token: str) -> bytes:
    """The words above what they answer."""
    lead = chance.choice(
        ("On Mon, 11 Jan 2027 at 09:00, Suivi <suivi@rights.example> wrote:", "-----Original Message-----")
    )
    marks = chance.choice(("> ", ">", "> > "))
    body = f"{SAID}\r\n{lead}\r\n" + "".join(f"{marks}{LIE}\r\n" for _ in range(chance.choice((1, 50, 500))))
    return _head(chance, id, token) + body.encode()


Hand = Callable[[random.Random, str, str], bytes]
HANDS: tuple[Hand, ...] = (plain, attached, nested, crowded, marked, forwarded, quoted)


@cache
def _bomb() -> bytes:
    """An archive of two kilobytes that holds two gigabytes, were anybody to open it, as base64."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", b"\0" * 2_000_000)
        for n in range(20):
            archive.writestr(f"{n}/" * 30 + "zeros", b"\0" * 100_000)
    return base64.encodebytes(held.getvalue())


def _head(chance: random.Random, id: str, token: str, more: str = "") -> bytes:
    name = chance.choice(("", '"Amina, Diallo" ', "=?utf-8?q?Amina?= ", "=?x-none?b?!!?= "))
    head = f"From: {name}<{ADDRESS}>\r\nTo: suivi+{token}@rights.example\r\n{more}"
    return (head + f"Message-ID: <{id}@justice.example>\r\n\r\n").encode("utf-8", "replace")


def _multipart(chance: random.Random, id: str, token: str, parts: list[bytes]) -> bytes:
    kind = chance.choice(("mixed", "related", "x-unknown"))
    body = b"".join(b"--b\r\n" + part + b"\r\n" for part in parts) + b"--b--\r\n"
    # What stands before the first part and after the last one is shown by no program.
    around = f"{LIE}\r\n".encode()
    return _head(chance, id, token, f'Content-Type: multipart/{kind}; boundary="b"\r\n') + around + body + around


def _part(kind: str, body: bytes, more: str = "") -> bytes:
    return f"Content-Type: {kind}\r\n{more}\r\n".encode("utf-8", "replace") + body
