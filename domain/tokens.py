"""Signed tokens: what an answer, a bounce or a deep link carries back; no address need be believed."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

EPOCH_ON = date(2020, 1, 1)
EPOCH_AT = datetime(2020, 1, 1, tzinfo=UTC)

NUMBER_BYTES = 6
MAIL_MAC_BYTES = 11
LINK_MAC_BYTES = 13
# Both sizes fill their encoding to the last bit, so that one token has exactly one spelling.
TOKEN_LENGTH = 32
LINK_LENGTH = 32
TOKEN_PATTERN = rf"[a-zA-Z2-7]{{{TOKEN_LENGTH}}}"

Keys = Mapping[int, bytes]


class Purpose(StrEnum):
    """What a token is for; a token made for one purpose is worthless for another."""

    REPLY = "reply"
    LINK = "link"
    BOUNCE = "bounce"
    LIST = "list"
    FORM = "form"
    TABLE = "table"
    BROWSER = "browser"


class TokenFault(StrEnum):
    MALFORMED = "malformed"
    UNKNOWN_KEY = "unknown_key"
    WRONG_MAC = "wrong_mac"
    EXPIRED = "expired"


class TokenError(Exception):
    """This token does not hold. `fault` says why; only `expired` was ever ours."""

    def __init__(self, fault: TokenFault, number: int | None = None) -> None:
        super().__init__(f"The token is refused: {fault.value.replace('_', ' ')}.")
        self.fault = fault
        self.number = number


def make_token(number: int, expires_on: date, keys: Keys, current: int, purpose: Purpose = Purpose.REPLY) -> str:
    """Sign a message's number for a mail address.

    number: 0 to 2**48 - 1. expires_on: the last day on which it holds, 2020-01-01 to 2199. keys: key id
    (0 to 255) to at least 32 secret bytes. current: the id of the key to sign with. Returns 32 lower-case
    base32 characters (88 bits of HMAC-SHA256), which survive clients that change the case of addresses.
    Raises KeyError without the current key, ValueError for a short key, OverflowError out of range.
    """
    days = (expires_on - EPOCH_ON).days
    payload = number.to_bytes(NUMBER_BYTES) + days.to_bytes(2) + current.to_bytes(1)
    signed = payload + _mac(payload, _key(keys, current), purpose, MAIL_MAC_BYTES)
    return base64.b32encode(signed).decode("ascii").lower()


def read_token(token: str, keys: Keys, today: date, purpose: Purpose = Purpose.REPLY) -> int:
    """Return the message number that a token was made for, in any case of letters.

    today: the day it is used on. Raises TokenError; of an expired token it carries the number.
    """
    try:
        signed = base64.b32decode(token.upper()) if len(token) == TOKEN_LENGTH else b""
    except (ValueError, binascii.Error):
        signed = b""
    payload = _open(signed, MAIL_MAC_BYTES, keys, purpose)
    number = int.from_bytes(payload[:NUMBER_BYTES])
    if EPOCH_ON + timedelta(days=int.from_bytes(payload[NUMBER_BYTES:-1])) < today:
        raise TokenError(TokenFault.EXPIRED, number)
    return number


LINK_LASTS = timedelta(hours=1)
"""For so long somebody may bind their chat account by a link that was made for them; it works once."""


def make_link_token(number: int, expires_at: datetime, keys: Keys, current: int) -> str:
    """Sign a contact's number for a chat's deep link.

    number: 0 to 2**48 - 1. expires_at: aware, cut to its second: a link works once, and one for another chat that is
    made a moment later is another. Returns 32 characters of [A-Za-z0-9_-], within Telegram's 64 for a start parameter
    (https://core.telegram.org/bots/features#deep-linking).
    Raises KeyError without the current key, ValueError for a short key, OverflowError out of range.
    """
    seconds = (expires_at - EPOCH_AT) // timedelta(seconds=1)
    payload = number.to_bytes(NUMBER_BYTES) + seconds.to_bytes(4) + current.to_bytes(1)
    signed = payload + _mac(payload, _key(keys, current), Purpose.LINK, LINK_MAC_BYTES)
    return base64.urlsafe_b64encode(signed).decode("ascii")


def read_link_token(token: str, keys: Keys, now: datetime) -> int:
    """Return the contact number of a deep link. now: aware. Raises TokenError."""
    try:
        signed = base64.b64decode(token, altchars=b"-_", validate=True) if len(token) == LINK_LENGTH else b""
    except (ValueError, binascii.Error):
        signed = b""
    payload = _open(signed, LINK_MAC_BYTES, keys, Purpose.LINK)
    number = int.from_bytes(payload[:NUMBER_BYTES])
    if EPOCH_AT + timedelta(seconds=int.from_bytes(payload[NUMBER_BYTES:-1])) < now:
        raise TokenError(TokenFault.EXPIRED, number)
    return number


def sign_browser(browser: str, person: int, keys: Keys, current: int) -> str:
    """What a browser carries so that it is known again as this person's (by number) alone; browser: its id, no dots."""
    return f"{browser}.{current}.{_browser_mac(browser, person, _key(keys, current))}"


def read_browser(carried: str, person: int, keys: Keys) -> str | None:
    """The id of the browser that carries this, if we signed it for this person."""
    browser, _, rest = carried.partition(".")
    current, _, mac = rest.partition(".")
    if not (current.isascii() and current.isdecimal() and len(current) <= 3 and int(current) in keys and mac.isascii()):
        return None
    expected = _browser_mac(browser, person, _key(keys, int(current)))
    return browser if hmac.compare_digest(mac, expected) else None


def _browser_mac(browser: str, person: int, key: bytes) -> str:
    mac = _mac(f"{person}:{browser}".encode("utf-8", "replace"), key, Purpose.BROWSER, LINK_MAC_BYTES)
    return base64.urlsafe_b64encode(mac).decode("ascii").rstrip("=")


def token_name(token: str) -> str:
    """What a link is called in the record, which must not hold the link itself."""
    return hashlib.sha256(token.encode()).hexdigest()[:32]


def _open(signed: bytes, mac_bytes: int, keys: Keys, purpose: Purpose) -> bytes:
    if not signed:
        raise TokenError(TokenFault.MALFORMED)
    payload, mac = signed[:-mac_bytes], signed[-mac_bytes:]
    if payload[-1] not in keys:
        raise TokenError(TokenFault.UNKNOWN_KEY)
    if not hmac.compare_digest(mac, _mac(payload, _key(keys, payload[-1]), purpose, mac_bytes)):
        raise TokenError(TokenFault.WRONG_MAC)
    return payload


def _key(keys: Keys, key_id: int) -> bytes:
    key = keys[key_id]
    if len(key) < 32:
        raise ValueError(f"Token key {key_id} has {len(key)} bytes; make one of at least 32.")
    return key


def _mac(payload: bytes, key: bytes, purpose: Purpose, length: int) -> bytes:
    return hmac.new(key, b"suivi:" + purpose.encode() + b":" + payload, hashlib.sha256).digest()[:length]
