"""Lines that mail programs and habits put around an answer: heads of quotes, closings, footers, disclaimers."""

import re
from collections.abc import Sequence
from functools import cache

from domain.replies.lexicon import LANGUAGES, read_tokens, split_words
from domain.replies.vocabulary import Sign
from domain.replies.writing import fold, fold_words

LETTERS = tuple(tongue.letters for tongue in LANGUAGES)

# A row of a table that somebody typed begins with a bar too, but ends with one.
MARK = re.compile(r"^\s{0,3}(?:(?:[>│›»]|\|(?![^\n]{0,500}\|\s*$))\s?)+")
_RULE = re.compile(r"^\s*(?:_{10,}|-{10,}|={10,}|\*{10,}|—{5,})\s*$")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}")
_PICTURE = re.compile(r"^\s*\[?(?:cid:\S+|image: [^\]]{0,80}|logo)\]?\s*$", re.IGNORECASE)
# Yahoo's application puts the first quoted line behind the head.
_QUOTED_BEHIND = re.compile(r"(.{10,300}(?:wrote|a ecrit|escribio|escreveu|написала?|写道) ?:) ")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}|(?:19|20)\d\d|\d{1,2}[./]\d{1,2}")


def is_footer(line: str) -> bool:
    """Whether a program added the line below an answer: "Sent from my iPhone"."""
    plain = plain_line(line).lstrip(_BULLETS)
    return bool(_PICTURE.match(line)) or (plain.startswith(_footers()) and len(plain) < 120)


def is_notice(line: str) -> bool:
    """Whether a disclaimer, or a border's warning about mail from outside, begins here."""
    plain = plain_line(line)
    return plain.startswith(_banners()) or plain.lstrip(_BULLETS).startswith((*_disclaimers(), *_banners()))


_BULLETS = "*_-–—•[( \t"


def head_length(lines: Sequence[str], at: int) -> int:
    """Return how many lines from `at` are the head of a quoted mail; 0: none."""
    first = plain_line(lines[at])
    if not first:
        return 0
    bare = first.strip("-—_=*<> \t")
    if bare != first and any(bare.startswith(word) for word in _originals()) and len(bare) < 80:
        return 1
    if _RULE.match(lines[at]) and at + 1 < len(lines) and _labelled(lines, at + 1) >= 2:
        return 1 + _labelled(lines, at + 1)
    if bare in _originals():
        return 1
    labels = _labelled(lines, at)
    if labels >= 2:
        return labels
    joined = ""
    for length in range(1, 5):
        if at + length > len(lines) or not lines[at + length - 1].strip():
            return 0
        joined = (joined + " " + plain_line(lines[at + length - 1])).strip()
        if len(joined) > 400:
            return 0
        if (found := _QUOTED_BEHIND.match(joined)) and _is_attribution(found[1], quoted=False):
            return length
        if joined.endswith((":", "wrote", "ecrit", "escribio", "escreveu", "写道")) and _is_attribution(
            joined, quoted=_is_quoted(lines, at + length)
        ):
            # The head begins where the sentence does, and that is on this line.
            return length
    return 0


def _is_quoted(lines: Sequence[str], at: int) -> bool:
    """Whether the next line that is not empty carries a quotation mark."""
    following = next((line for line in lines[at : at + 3] if line.strip()), "")
    return MARK.match(following) is not None


def _is_attribution(joined: str, *, quoted: bool) -> bool:
    """Whether somebody is said to have written what follows. quoted: marks say that something is quoted there."""
    has_address = "@" in joined and _ADDRESS.search(joined) is not None
    has_time = _TIME.search(joined) is not None
    if has_address and has_time and joined.endswith(":") and len(joined) < 300:
        return True
    return (has_time or has_address or quoted) and any(pattern.match(joined) for pattern in _attributions())


def _labelled(lines: Sequence[str], at: int) -> int:
    """How many lines from `at` are "From: ...", "Sent: ..."; they may run over to further lines only by addresses."""
    count = found = 0
    for line in lines[at : at + 12]:
        plain = plain_line(line).lstrip("*_ ")
        label, colon, _ = plain.partition(":")
        if colon and label.strip("*_ ") in _header_labels():
            found += 1
            count += 1
        elif found and plain and _ADDRESS.search(plain) and len(plain) < 200:
            count += 1
        else:
            break
    return count if found >= 2 else 0


def is_closing(line: str) -> bool:
    """Whether a line closes a letter: "Kind regards", also with a name behind it."""
    plain = fold_words(line)
    if not plain or len(plain) > 90:
        return False
    for closing in _closings():
        if plain == closing:
            return True
        if plain.startswith(closing + " "):
            # "Kind regards, Amina Benali": a name may follow, an answer may not.
            rest = plain[len(closing) + 1 :].split()
            return len(rest) <= 4 and bool(
                re.match(rf"^\W*{'.{0,3}'.join(closing.split())}\s*[,،.，!]", plain_line(line))
            )
    return False


def ends_closing(line: str) -> bool:
    """Whether words of an answer end with how letters close: "Well noted, thank you and best regards,"."""
    plain = fold_words(line)
    return len(plain) < 120 and plain.endswith(_endings())


def is_thanks(line: str) -> bool:
    """Whether a line says thanks and nothing else."""
    tokens = [token for token in read_tokens(split_words(plain_line(line))) if token.text not in ",.!"]
    return bool(tokens) and len(tokens) < 4 and all(token.means(Sign.THANKS) for token in tokens)


def is_name(line: str) -> bool:
    """Whether a line is a few words that mean nothing to us, as a name does."""
    words = split_words(plain_line(line))
    if len(words) > 5 or any(c.isdigit() for c in line) or not any(c.isupper() or ord(c) > 0x600 for c in line):
        return False
    tokens = read_tokens(words)
    # Initials are parts of a name: "Dr S. Perera".
    return all(not t.senses or len(t.text) == 1 or t.means(Sign.GREETING, Sign.OFFICE) for t in tokens)


def plain_line(line: str) -> str:
    """Return a line folded, without its quotation marks, with single spaces."""
    return " ".join(fold(MARK.sub("", line)).text.split())


def _listed(*notations: str) -> tuple[str, ...]:
    return tuple(
        sorted(
            {" ".join(fold(p).text.split()) for n in notations for p in n.split(",") if p.strip()},
            key=len,
            reverse=True,
        )
    )


@cache
def _footers() -> tuple[str, ...]:
    return _listed(*(tongue.footers for tongue in LETTERS))


@cache
def _disclaimers() -> tuple[str, ...]:
    return _listed(*(tongue.disclaimers for tongue in LETTERS))


@cache
def _banners() -> tuple[str, ...]:
    return _listed(*(tongue.banners for tongue in LETTERS))


@cache
def _closings() -> tuple[str, ...]:
    return tuple(sorted({fold_words(p) for t in LETTERS for p in t.closings.split(",")}, key=len, reverse=True))


@cache
def _endings() -> tuple[str, ...]:
    """How a line ends that closes a letter behind other words; a short closing may be any word."""
    return tuple(" " + closing for closing in _closings() if len(closing) > 6)


@cache
def _header_labels() -> frozenset[str]:
    return frozenset(_listed(*(tongue.headers for tongue in LETTERS)))


@cache
def _originals() -> tuple[str, ...]:
    return tuple(" ".join(fold(said).text.split()) for tongue in LETTERS for said in tongue.originals)


@cache
def _attributions() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for tongue in LETTERS for pattern in tongue.attributions)
