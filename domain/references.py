"""What symbols, sessions, positions and lists of numbers say."""

import re
from dataclasses import dataclass

from domain.bodies import SPECIAL_PROCEDURES
from domain.states import iso3_codes
from domain.texts import clean, fold
from domain.words import Position

_SYMBOLS = (
    (re.compile(r"A/HRC/WG\.6/"), "UPR"),
    (re.compile(r"A/HRC/\d+/\d+$"), "UPR"),
    (re.compile(r"CRC/C/OPAC/"), "CRC-OP-AC"),
    (re.compile(r"CRC/C/OPSC/"), "CRC-OP-SC"),
    (re.compile(r"CAT/OP/"), "SPT"),
    (re.compile(r"E/C\.12/"), "CESCR"),
    (re.compile(r"CCPR/"), "CCPR"),
    (re.compile(r"(CAT|CED|CEDAW|CERD|CMW|CRC|CRPD)/"), None),
    (re.compile(r"J?(?:UA|AL|OL) [A-Z]{3} "), SPECIAL_PROCEDURES),
)

_CYCLE_ENDS = (12, 26, 40, 54)
_SESSIONS_A_CYCLE = 14

_POSITIONS = {
    Position.SUPPORTED: "supported | support | supports | accepted | accept | accepts | enjoys the support"
    " | enjoys support | enjoy the support | acceptee | accepte | appuyee | appuye | soutenue | soutenu | soutien"
    " | beneficie du soutien | aceptada | aceptado | apoyada | apoyado | goza del apoyo | cuenta con el apoyo",
    Position.NOTED: "noted | note | rejected | reject | rejects | not supported | not accepted | not support"
    " | does not enjoy the support | does not enjoy support | notee | pris note | prise en note | prend note"
    " | rejetee | rejete | anotada | anotado | tomada nota | tomado nota | toma nota | se toma nota | rechazada"
    " | rechazado | no apoyada | no aceptada",
    Position.SPLIT: "supported in part | support in part | partially supported | partly supported | accepted in part"
    " | partially accepted | partly accepted | partial | partially | in part | mixed | split | supported in principle"
    " | acceptee partiellement | partiellement acceptee | acceptee en partie | partiellement appuyee"
    " | parcialmente aceptada | aceptada parcialmente | parcialmente apoyada | apoyada parcialmente",
}
_BY_WORDING = {
    wording.strip(): position for position, wordings in _POSITIONS.items() for wording in wordings.split("|")
}
_CARRIED_OUT = frozenset(
    {"implemented", "already implemented", "being implemented", "in the process of implementation", "mise en oeuvre"}
)
_UNDECIDED = frozenset(
    {"consider", "considered", "to be considered", "under consideration", "pending", "will be examined", "examined"}
    | {"to be examined", "under examination", "en examen", "a l examen", "en estudio", "pendiente"}
)

_LONGEST_RANGE = 1_000
_SEPARATORS = re.compile(r"[,;\n]|\s(?:and|et|y|&)\s")
_LEADING_WORDS = re.compile(
    r"^\s*(?:recommendations?|recomendaci(?:ón|ones)|recommandations?|recs?|paragraphs?|paragraphes?|"
    r"p[aá]rrafos?|paras?|nos?|and|et|y)\b\.?\s*",
    re.IGNORECASE,
)
_ONE = re.compile(r"(?:(\d+)\.)?(\d+)(\s?\([a-z]\))?")
_RANGE = re.compile(r"(?:(\d+)\.)?(\d+)\s*(?:-|‐|‑|–|—|to|through|à|a|al)\s*(?:(\d+)\.)?(\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stance:
    """A State's position with the words that qualify it. position None: the State has not decided yet."""

    position: Position | None
    note: str | None = None


def body_of_symbol(symbol: str) -> str | None:
    """Return the body that a UN document symbol belongs to, or None where the symbol does not tell.

    A/HRC/59/15 has the form of a UPR report; A/HRC/56/51/Add.1 may be a State's position or a mandate holder's
    visit, so it tells nothing.
    """
    for pattern, body in _SYMBOLS:
        found = pattern.match(symbol.strip().upper())
        if found:
            return body or found[1]
    return None


def country_of_symbol(symbol: str) -> str | None:
    """Return the ISO 3166 alpha-3 code that a document symbol names, or None.

    >>> country_of_symbol("E/C.12/AUS/CO/6"), country_of_symbol("A/HRC/59/15")
    ('AUS', None)
    """
    for part in re.split(r"[/ ]", symbol.strip().upper()):
        if len(part) == 3 and part not in {"CAT", "CED", "CMW", "CRC"} and part in iso3_codes():
            return part
    return None


def cycle_of_session(session: int) -> int:
    """Return the UPR cycle of a Working Group session: up to 12 the first, then 26, 40, 54, and on by fourteen.

    Raises ValueError for a session below 1.
    """
    if session < 1:
        raise ValueError(f"expected a UPR session from 1 on, found {session}")
    for cycle, last in enumerate(_CYCLE_ENDS, start=1):
        if session <= last:
            return cycle
    return len(_CYCLE_ENDS) + -((_CYCLE_ENDS[-1] - session) // _SESSIONS_A_CYCLE)


def reading_order(reference: str) -> tuple[tuple[int, str], ...]:
    """Return what sorts references as people count: UPR4-140.2 before UPR4-140.10.

    >>> sorted(["UPR4-140.10", "UPR4-140.2", "CRC-16a"], key=reading_order)
    ['CRC-16a', 'UPR4-140.2', 'UPR4-140.10']
    """
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", reference))


def parse_position(text: str) -> Stance | None:
    """Understand a State's position in English, French or Spanish; None where the words are no position.

    "Supported in part" and any mixture become SPLIT with the words as note; "implemented" is support with a note;
    drafts that only "consider" give no position yet, with the word as note.

    >>> parse_position("Accepted"), parse_position("Supported / Noted").note
    (Stance(position=<Position.SUPPORTED: 'supported'>, note=None), 'Supported / Noted')
    """
    wording = clean(text)
    stance = _lookup(wording)
    if stance:
        return stance
    parts = [part for part in re.split(r"\s*(?:[/|;]| - |\band\b|\bet\b|\by\b)\s*", wording) if part]
    if len(parts) > 1:
        known = {found.position for part in parts if (found := _lookup(part))}
        if len(known) == 1 and all(_lookup(part) for part in parts):
            return Stance(known.pop(), wording)
        if len(known) > 1:
            return Stance(Position.SPLIT, wording)
    head = re.split(r"[(:;,–—.]| - ", wording, maxsplit=1)[0]
    qualified = _lookup(head) if head != wording else None
    return Stance(qualified.position, wording) if qualified else None


def _lookup(wording: str) -> Stance | None:
    folded = fold(wording)
    position = _BY_WORDING.get(folded)
    if position:
        return Stance(position, wording if position is Position.SPLIT else None)
    if folded in _CARRIED_OUT:
        return Stance(Position.SUPPORTED, wording)
    return Stance(None, wording) if folded in _UNDECIDED else None


def parse_ranges(text: str) -> tuple[str, ...]:
    """Return every number that a list of ranges names, each once, in order: "140.1-140.3, 7" has four.

    Raises ValueError naming the part that is no number and no range.

    >>> parse_ranges("Recommendations 1, 5, 7-9 and 140.1-140.2")
    ('1', '5', '7', '8', '9', '140.1', '140.2')
    """
    numbers: dict[str, None] = {}
    for piece in _SEPARATORS.split(clean(text)):
        token = _LEADING_WORDS.sub("", piece).strip(" .")
        if not token:
            continue
        span = _RANGE.fullmatch(token)
        if span:
            numbers.update(dict.fromkeys(_count(token, *span.groups())))
        elif one := _ONE.fullmatch(token):
            numbers[(f"{one[1]}." if one[1] else "") + one[2] + (one[3] or "").strip()] = None
        else:
            raise ValueError(f"expected a number such as 140.12 or a range such as 7-9, found {token!r}")
    return tuple(numbers)


def _count(token: str, para: str | None, first: str, last_para: str | None, last: str) -> list[str]:
    low, high = int(first), int(last)
    if last_para not in (None, para) or high < low or high - low >= _LONGEST_RANGE:
        raise ValueError(
            f"expected a rising range of at most {_LONGEST_RANGE} numbers in one paragraph, found {token!r}"
        )
    return [f"{para}.{n}" if para else str(n) for n in range(low, high + 1)]
