"""Cuts a person's words into sentences of tokens, with references and days as tokens of their own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from domain.replies.compounds import join_compounds
from domain.replies.dates import find_days
from domain.replies.joining import ANSWERS, join_lines
from domain.replies.lexicon import Token, read_tokens, split_words
from domain.replies.meaning import Context
from domain.replies.phrases import Senses
from domain.replies.reckoning import Day
from domain.replies.references import Mention, find_mentions
from domain.replies.titles import find_titles
from domain.replies.vocabulary import Sign
from domain.replies.writing import Folded, fold, words_of
from domain.words import Status

MARKS = frozenset(",:-–—()/|=>→+[]•·~\\…")
_ENDS = frozenset(".!?;\n")
_FIRST = re.compile(r"[^\W_]")
_MORE: Senses = {Sign.EXTEND: None}
_NONE: Senses = {}
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}")
# "By Act No. 12": that number is no recommendation's.
_LAW = re.compile(
    r"(?<!\w)(?:act|law|decree|bill|order|article|section|resolution|regulation|loi|decret|arrete|ordonnance|ley|decreto"
    r"|articulo|lei|artigo|portaria|закон\w{0,4}|указ\w{0,3}|постановлени\w{0,3}|стать\w{0,3}|ماده|(?:ال)?قانون|(?:ال)?مرسوم"
    r"|法律?) ?(?:n\.?o\.?|nr\.?|num\.?|numero|number|رقم|номер|第) ?\d{1,5}(?:[-/.]\d{1,4})*"
    r"|第 ?\d{1,5} ?号 ?(?:法律|法令|令|决议|文件|公告|通知|函|来函|公函)"
)
# The number of a letter: "на ваш исх. № 118", "con registro 2027-00312".
_LETTER = re.compile(
    r"(?<!\w)(?:letter|memo|note verbale|circular|lettre|courrier|circulaire|oficio|carta|nota verbal|письм\w{1,3}"
    r"|исх(?:одящ\w{2,3})?|вх(?:одящ\w{2,3})?|запрос\w{0,2}|كتاب\w{0,3}|خطاب\w{0,3}|رسال\w{1,4}|مذكر\w{1,3})\.? ?"
    r"(?:n\.?o|nr|number|numero|رقم|номер)\.? ?\d{1,6}(?:[-/.]\w{1,6}){0,3}"
    r"|(?<!\w)(?:registro|expediente|radicado|protocolo|processo) ?:? ?(?:n\.?o\.?|nr\.?|num\.?|numero)? ?"
    r"\d{4,6}(?:[-/.]\w{1,6}){0,3}(?!\w)"
)
# "Ley 27.990", "lei 14.133": laws that are counted by the thousand.
_LAW_OF_THOUSANDS = re.compile(
    r"(?<!\w)(?:act|law|decree|loi|decret|ley|decreto|lei|закон\w{0,3}|указ\w{0,2}|(?:ال)?قانون|(?:ال)?مرسوم)"
    r" \d{1,3}\.\d{3}(?:/\d{2,4})?(?!\d|\.\d)"
)
_BY_LAW: Senses = {Sign.SINCE: None, Sign.FILLER: None}
# "No" denies in Spanish and English; in Portuguese it is "in the". "Se" is "if" in Portuguese, not in Spanish.
_IN_THE: Senses = {Sign.FILLER: None}
_PORTUGUESE = re.compile(
    r"\b(?:nao|ainda|nossa|nosso|lei|estao|sao|tudo|projec?to de lei|formac(?:ao|oes)|recomendac(?:ao|oes)|foi"
    r"|foram|pel[ao]s?|uma|aos?|em|voces?|ja esta|das|n?desta|n?deste|nesta|neste|ministerio d[ao]|janeiro|fevereiro"
    r"|setembro|outubro|novembro|dezembro)\b"
)
_SPANISH = re.compile(r"\b(?:el|los|las|una|del|y|recomendacion(?:es)?|con|ha|hemos)\b")
_SHORTENED = words_of(
    "mr mrs ms dr mme mlle me m sr sra sres dra prof lic ing exmo exma exmos st no nr num art rec recs para ref dept"
    " min gov см ср г п пп рек ст тел им зам нач д"
)
_BEFORE_NUMBER = words_of("no nr num art")


@dataclass(frozen=True, slots=True)
class Piece:
    """One token of a sentence: a phrase or word, a reference, or a day."""

    token: Token
    mention: Mention | None = None
    day: Day | None = None

    def means(self, *signs: Sign) -> bool:
        # As the token's own, without another call: it is asked more than anything else.
        senses = self.token.senses
        return bool(senses) and not senses.keys().isdisjoint(signs)

    @property
    def is_mark(self) -> bool:
        return self.token.text in MARKS


@dataclass(frozen=True, slots=True)
class Sentence:
    """Pieces up to a full stop, question mark, semicolon or the end of a line. start, end: in the folded text."""

    pieces: tuple[Piece, ...]
    start: int
    end: int
    asked: bool = False


def read_sentences(text: str, context: Context) -> tuple[Folded, list[Sentence]]:
    """Return text folded, and its sentences; lines that a mail program wrapped are joined again."""
    folded = fold(text)
    joined = join_lines(folded, text)
    return folded, list(_split(joined, context))


def _split(text: str, context: Context) -> Iterator[Sentence]:
    pieces: list[Piece] = []
    start = 0
    for piece in _read(text, context):
        if piece.token.text == "." and pieces and _is_shortened(pieces[-1], piece, text):
            continue
        if piece.token.text == "." and _numbers(pieces, piece, text):
            piece = Piece(replace(piece.token, text=")"))
        if piece.token.text in _ENDS and piece.mention is None:
            if pieces or piece.token.text == "?":
                yield Sentence(tuple(pieces), start, piece.token.end, asked=piece.token.text == "?")
            pieces, start = [], piece.token.end
        else:
            if not pieces:
                start = piece.token.start
            pieces.append(piece)
    if pieces:
        yield Sentence(tuple(pieces), start, len(text))


def _numbers(pieces: Sequence[Piece], stop: Piece, text: str) -> bool:
    """Whether a full stop follows a number that heads an item: "1. done 2. in progress"."""
    if not pieces or text[stop.token.end : stop.token.end + 1] != " ":
        return False
    mention = pieces[-1].mention
    heads = len(pieces) == 1 or pieces[-2].means(*ANSWERS)
    return mention is not None and mention.bare and heads and pieces[-1].token.text.isdigit()


def _is_shortened(word: Piece, stop: Piece, text: str) -> bool:
    """Whether a full stop only shortens the word before it: "Mr. Rahman", "A. Rahman"."""
    if word.token.end != stop.token.start or text[stop.token.end : stop.token.end + 1] not in (" ", ","):
        return False
    said = word.token.text
    last = said.rpartition(" ")[2]
    if last in _BEFORE_NUMBER and not text[stop.token.end :][:2].strip().isdigit():
        # "Todavía no. Parcial."
        return False
    return last in _SHORTENED or (len(last) == 1 and last.isalpha() and last < "\u3400")


def _read(text: str, context: Context) -> Iterator[Piece]:
    """Tokens in order; phrases do not reach over a reference or a day."""
    taken = bytearray(len(text) + 1)
    marks: list[Piece] = []
    for pattern, senses in ((_LAW, _BY_LAW), (_ADDRESS, _NONE)):
        for found in pattern.finditer(text):
            if not any(taken[found.start() : found.end()]):
                taken[found.start() : found.end()] = b"\1" * len(found.group())
                marks.append(Piece(Token(found.group(), found.start(), found.end(), senses)))
    named = find_mentions(text, context)
    ours = bytearray(len(text) + 1)
    for mention in named:
        ours[mention.start : mention.end] = bytes([bool(mention.references)]) * (mention.end - mention.start)
    for found in chain(_LETTER.finditer(text), _LAW_OF_THOUSANDS.finditer(text)):
        # "По запросу № 140.12" may be one of ours.
        if not any(ours[found.start() : found.end()] + taken[found.start() : found.end()]):
            taken[found.start() : found.end()] = b"\1" * len(found.group())
            marks.append(Piece(Token(found.group(), found.start(), found.end(), _BY_LAW)))
    mentions = [m for m in named if not any(taken[m.start : m.end])]
    mentions = [m for m in mentions if not _is_in_passing(m, mentions, text)]
    for titled in find_titles(text, context, mentions):
        over = [m for m in mentions if m.start < titled.end and titled.start < m.end]
        if not any(taken[titled.start : titled.end]) and (titled.unknown or not over):
            mentions = [*(m for m in mentions if m not in over), titled]
    for mention in mentions:
        taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    for day in find_days(text, context.sent_on):
        over = [mention for mention in mentions if mention.start < day.end and day.start < mention.end]
        if day.on is None and any(mention.references for mention in over):
            # "By Friday 13 will be done".
            continue
        if over and all(mention.bare for mention in over) and any(map(str.isalpha, text[day.start : day.end])):
            # "2 more weeks", but not "12/11": the number belongs to the time.
            mentions = [mention for mention in mentions if mention not in over]
            for mention in over:
                taken[mention.start : mention.end] = bytes(mention.end - mention.start)
        if not any(taken[day.start : day.end]):
            senses = _MORE if day.more else _NONE
            marks.append(Piece(Token(text[day.start : day.end], day.start, day.end, senses), day=day))
    for mention in mentions:
        marks.append(
            Piece(Token(text[mention.start : mention.end], mention.start, mention.end, _NONE), mention=mention)
        )
    marks.sort(key=lambda piece: piece.token.start)
    at = 0
    portuguese, spanish = _PORTUGUESE.search(text) is not None, _SPANISH.search(text) is not None
    words = _Words(text, portuguese=portuguese and not spanish, spanish=spanish and not portuguese)
    for mark in marks:
        yield from words.upto(at, mark.token.start)
        yield mark
        at = mark.token.end
    yield from words.upto(at, len(text))


def _is_in_passing(mention: Mention, mentions: Sequence[Mention], text: str) -> bool:
    """Whether "the third" is rather a third course: behind a number on its line, with a line of its own below."""
    if not mention.bare or any(c.isdigit() for c in text[mention.start : mention.end]):
        return False
    start = text.rfind("\n", 0, mention.start) + 1
    line = any(m.start == _head(text, start) and m.start < mention.start for m in mentions)
    return line and any(
        m.references == mention.references and m.start == _head(text, text.rfind("\n", 0, m.start) + 1) > mention.end
        for m in mentions
    )


def _head(text: str, start: int) -> int:
    """Where the first letter or digit of a line stands."""
    found = _FIRST.search(text, start)
    return found.start() if found else len(text)


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    portuguese: bool
    spanish: bool

    def upto(self, start: int, end: int) -> Iterator[Piece]:
        if start >= end:
            return
        # A full stop within a number or an abbreviation of letters ends no sentence.
        words = [(word, start + a, start + b) for word, a, b in split_words(self.text[start:end])]
        tokens = read_tokens(words)
        if self.portuguese:
            tokens = [replace(token, senses=_IN_THE) if token.text == "no" else token for token in tokens]
        for at, (token, other) in enumerate(pairwise(tokens)):
            if token.text == "como" and other.means(Sign.STATUS, Sign.EVERYDAY):
                # "Marquen la 12 como cumplida".
                tokens[at] = replace(token, senses=_IN_THE)
        for at, (one, token, other) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False), start=1):
            stopped = Status.BLOCKED in one.senses.values()
            named = other.text.isalpha() and (not other.senses or other.means(Sign.OFFICE))
            if token.text == "no" and stopped and named:
                # "Parada no Senado": what is denied stands behind the "no" of Spanish, and tables know it.
                tokens[at] = replace(token, senses=_IN_THE)
        if self.spanish:
            tokens = [replace(token, senses=_IN_THE) if token.text == "se" else token for token in tokens]
        for token in join_compounds(tokens):
            yield Piece(token)
