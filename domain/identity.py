"""How one recommendation is told from another, and what people type for it."""

import re
from collections.abc import Iterator

from domain.bodies import body_prefix
from domain.intake import Intake
from domain.states import state_key
from domain.texts import text_hash


def identity(intake: Intake) -> str:
    """Return the key that stays the same however a recommendation reaches us: body, document and number.

    Without a symbol the State and the session stand for the document; without a number, a hash of the text.

    >>> identity(Intake(rows=(2,), state="Slovenia", body="UPR", symbol="A/HRC/59/15", number="140.12", text="..."))
    'UPR A/HRC/59/15 140.12'
    """
    if intake.symbol:
        document = "".join(intake.symbol.split()).upper()
    else:
        round_ = f"s{intake.session}" if intake.session else f"c{intake.cycle}" if intake.cycle else "-"
        document = f"{state_key(intake.state) or '-'} {round_}"
    return f"{intake.body} {document} {intake.number or '#' + text_hash(intake.text)}"


def reference_candidates(intake: Intake, iso3: str | None, start: int = 1) -> Iterator[str]:
    """Yield what people may type for a recommendation, best first, without end: UPR4-140.12, CESCR-AUS-17, UPR1-r1.

    iso3: the State's code, used for every body but the UPR. start: where the running numbers of recommendations
    without a number begin, so that a register of thousands need not count from 1 each time.
    """
    prefix = body_prefix(intake.body)
    series = f"{prefix}{intake.cycle or ''}" if prefix == "UPR" else f"{prefix}-{iso3}" if iso3 else prefix
    if not intake.number:
        running = start
        while True:
            yield f"{series}-r{running}"
            running += 1
    number = re.sub(r"[^\w.]", "", intake.number)
    yield f"{series}-{number}"
    tail = _symbol_tail(intake.symbol, iso3)
    longest = f"{series}-{tail}-{number}" if tail and prefix != "UPR" else f"{series}-{number}"
    if tail and prefix != "UPR":
        yield longest
    place = 2
    while True:
        yield f"{longest}{_letters(place)}"
        place += 1


def _symbol_tail(symbol: str | None, iso3: str | None) -> str | None:
    """Return what a symbol says after the State: CO6 of E/C.12/AUS/CO/6."""
    parts = [part for part in re.split(r"[/ ]", (symbol or "").upper()) if part]
    if iso3 in parts:
        parts = parts[parts.index(iso3) + 1 :]
    return re.sub(r"\W", "", "".join(parts)) or None


def _letters(place: int) -> str:
    letters = ""
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
