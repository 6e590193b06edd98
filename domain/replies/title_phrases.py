"""Reads words of a reply that tell what a recommendation is about: "the training of judges", "sobre las mujeres"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from domain.replies.lexicon import Token, read_tokens, split_words
from domain.replies.topics import GENERIC, chinese_topics, topics_of
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of

_CHINESE = "\u3400"
CONNECTING = words_of(
    "of the on s de du des d la le les l un une el los las del da do dos das a al aos o os as for para por pour contre"
    " against contra que that being be are sean soient sejam ser esten estar на по в о об для за от против чтобы были"
    " في علي ضد من عن بشان 的 与 和 对 之 反"
)
ABOUT = words_of(
    "about regarding concerning concernant sobre acerca respecto relativamente quanto sur celle celui re по про насчет"
    " касательно относительно بشان بخصوص حول 关 至 有"
) | {
    "as for",
    "in respect of",
    "with regard to",
    "en cuanto a",
    "quanto a",
    "quant a",
    "relative to",
    "relativa a",
    "quant au",
    "quant aux",
    "en cuanto al",
    "что касается",
    "بالنسبه ل",
    "بالنسبه الي",
    "بالنسبه",
}
_CALLED_BEHIND = words_of("recommendation rec item point one recommandation 项 条 那 这 建")
_TURNS = (Sign.AND, Sign.BUT)
FOR = words_of("for on pour sur para sobre por quanto по для про о об")
_THUS = words_of("so alors donc entonces pues entao portanto поэтому итак")
SMALL = (Sign.FILLER, Sign.AND, Sign.BUT, Sign.GREETING, Sign.THANKS, Sign.MARKER)
# "La de los jueces", "a dos juízes": the one of them.
THE_ONE = words_of("la lo el las los a o as os")
OF_ONE = words_of("de del da do das dos")
ONES = words_of("celle celui та тот المتعلقه الخاصه المعنيه 那") | {"the one", "that one"}
# "The law's articles" are no items of ours in Chinese.
_PARTS = frozenset("项条")


@dataclass(slots=True)
class Phrase:
    """Words that tell what a recommendation is about. start, end: among the words. called: somebody says so.

    one: "the one on", "recommendation on" leads to it. fronted: "for", or "on", does at the head of a clause.
    """

    start: int
    end: int
    called: bool
    topics: set[str] = field(default_factory=set)
    foreign: bool = False
    fronted: bool = False
    one: bool = False


def find_phrases(words: Sequence[tuple[str, int, int]], wanted: frozenset[str]) -> Iterator[Phrase]:
    """Phrases that begin where a clause does, or behind words that tables know, and do not go on with other nouns."""
    heads, called, at, last = True, False, 0, ""
    fresh = fronted = one = False
    # "About judges and women": where what was called ended.
    ended = -1
    for token in read_tokens(words):
        length = len(split_words(token.text))
        start, at = at, at + length
        within = list(topics_among(words, start, at))
        if heads and any(topics & wanted for _, topics in within):
            phrase = _read(words, start, wanted)
            # "La del proyecto", of which tables know the last two words as one.
            phrase.one = phrase.one or one or (last in THE_ONE and words[start][0] in OF_ONE)
            phrase.called |= called or phrase.one
            phrase.fronted = fronted
            known = phrase.end == len(words) or _goes_on_known(words, phrase.end)
            if known:
                yield phrase
            ended = phrase.end if phrase.called and not phrase.topics <= GENERIC else -1
            heads, called, one = False, False, False
        elif not (token.senses or token.text in CONNECTING or token.text in ABOUT):
            heads = not token.text.isalnum()
            called = one = False
        elif token.means(*_TURNS):
            heads, called = True, (start == ended and not token.means(Sign.BUT)) or token.text in ABOUT
            one = False
        elif token.text in _THUS:
            heads, called, one = True, False, False
        elif heads:
            one = one or _is_one(token, last)
            called = called or one or token.means(Sign.MARKER) or token.text in ABOUT
        fresh, fronted = _front(token, fresh=fresh or not last, fronted=fronted)
        last = token.text


def _is_one(token: Token, last: str) -> bool:
    """Whether a token, behind the last one, stands for a recommendation: "the one", "la de", "recommandation"."""
    said = token.text
    words = {f"{last} {said}", said, *said.split()}
    # "No" announces a number in English, and denies.
    marks = token.means(Sign.MARKER) and not token.means(Sign.NOT)
    return marks or (last in THE_ONE and said in OF_ONE) or not ONES.isdisjoint(words)


def _front(token: Token, *, fresh: bool, fronted: bool) -> tuple[bool, bool]:
    """Whether a clause has only just begun behind a token, and whether it began with "for"."""
    if not token.text.isalnum() and not any(map(str.isalnum, token.text)):
        return True, False
    small = token.means(*SMALL) or token.text in CONNECTING
    return fresh and small, small and (fronted or (fresh and token.text.split()[0] in FOR))


def _goes_on_known(words: Sequence[tuple[str, int, int]], at: int) -> bool:
    first = next(iter(read_tokens(words[at : at + 12])))
    return not first.means(Sign.ALL) and (bool(first.senses) or not first.text.isalpha())


def _read(words: Sequence[tuple[str, int, int]], start: int, wanted: frozenset[str]) -> Phrase:
    phrase = Phrase(start, start, called=False)
    at = start
    while at < len(words):
        length, topics = _topics_at(words, at)
        if topics & wanted:
            phrase.topics |= topics & wanted
            at += length
            phrase.end = at
        elif words[at][0] in _CALLED_BEHIND and phrase.topics:
            phrase.one = phrase.one or words[at][0] not in _PARTS
            at += 2 if words[at][0] == "建" and at + 1 < len(words) else 1
            phrase.end, phrase.called = at, True
        elif words[at][0] in CONNECTING | ABOUT:
            at += 1
        elif topics:
            # "The training of judges suit son cours" goes on with a status.
            known = at == phrase.end and _goes_on_known(words, at)
            phrase.foreign = not known and (at == phrase.end or words[at - 1][0] in CONNECTING)
            break
        else:
            break
    return phrase


def topics_among(words: Sequence[tuple[str, int, int]], start: int, end: int) -> Iterator[tuple[int, frozenset[str]]]:
    at = start
    while at < end:
        length, topics = _topics_at(words, at)
        yield at, topics
        at += length


def _topics_at(words: Sequence[tuple[str, int, int]], at: int) -> tuple[int, frozenset[str]]:
    word = words[at][0]
    if not word[:1] >= _CHINESE:
        return 1, topics_of(word) if word.isalpha() else frozenset()
    length, topics = chinese_topics([w for w, _, _ in words[at : at + 6]])
    return max(length, 1), topics
