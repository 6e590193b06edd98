"""Cleaning what strangers typed, pasted and exported, so that equal words compare equal."""

import html
import re
import unicodedata
from hashlib import sha256

_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/tr|/h[1-6])\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:p|br|div|span|b|i|u|s|em|strong|a|li|ul|ol|sup|sub|font|table|tbody|thead|tr|td|th|h[1-6]|o:p|img|hr)"
    r"(?:\s[^<>]*)?/?>|<!--.*?-->",
    re.IGNORECASE | re.DOTALL,
)
_INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\u00ad\u200b\u200e\u200f\u2060\ufeff\ufffe\ufffd]")
_ODD = re.compile(r"[&<\x00-\x08\x0e-\x1b\x7f]|_x000D_")
_BULLET = re.compile(r"^\s*[-–•]\s+")


def strip_markup(text: str) -> str:
    """Return text without HTML tags, entities and invisible characters, its line breaks kept, in NFC.

    Entities are undone twice, since exports of web pages often carry `&amp;nbsp;`.
    """
    if text.isascii() and not _ODD.search(text):
        return text
    text = text.replace("_x000D_", "\n")
    for _ in range(2):
        if "&" not in text:
            break
        text = _ENTITY.sub(lambda found: html.unescape(found.group()), text)
    if "<" in text:
        text = _TAG.sub(" ", _BREAK.sub("\n", text))
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def collapse(text: str) -> str:
    """Return text with every run of white space, the non-breaking kind too, as one space."""
    return " ".join(text.split())


def clean(text: str) -> str:
    """Return one line of plain text: no markup, no "- " before it, single spaces, NFC.

    >>> clean("- Women &amp; girls\\u00a0")
    'Women & girls'
    """
    text = strip_markup(text)
    bullet = _BULLET.match(text)
    return collapse(text[bullet.end() :] if bullet else text)


def fold(text: str) -> str:
    """Return text for comparing: cleaned, case-folded, without accents and punctuation.

    >>> fold("Côte d’Ivoire")
    'cote d ivoire'
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare.replace("&", " and ")).split())


def text_hash(text: str) -> str:
    """Return the first 16 hex digits of the SHA-256 of the collapsed text.

    Capitals count: UPR-Info's own count of recommendations tells texts apart that differ in a capital alone.
    """
    return sha256(collapse(text).encode()).hexdigest()[:16]
