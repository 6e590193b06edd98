"""Finds recommendations that are called by what they are about: "the training of judges", "sobre las mujeres"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from domain.replies.compounds import join_compounds
from domain.replies.lexicon import Token, read_tokens, split_words
from domain.replies.meaning import Context
from domain.replies.references import Mention
from domain.replies.topics import GENERIC, chinese_topics, title_topics, topics_of
from domain.replies.vocabulary import STATED, Sign
from domain.replies.writing import fold, words_of

_ENOUGH = 2
"""What a title and a phrase must share, where no word like "about" says that a recommendation is called."""
_CHINESE = "\u3400"
_SENTENCE_ENDS = re.compile(r"(?<!\d)[.;?!](?=\s|$)|\n")
_CONNECTING = words_of(
    "of the on s de du des d la le les l un une el los las del da do dos das a al aos o os as for para por pour contre"
    " against contra que that being be are sean soient sejam ser esten estar на по в о об для за от против чтобы были"
    " في علي ضد من عن بشان 的 与 和 对 之 反"
)
_ABOUT = words_of(
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
_FOR = words_of("for on pour sur para sobre por quanto по для про о об")
# Of whatever.
_DRAFTS = words_of("draft drafts borrador projet proyecto projeto проект مشروع المشروع مسوده المسوده 草案")
_THUS = words_of("so alors donc entonces pues entao portanto поэтому итак")
_SMALL = (Sign.FILLER, Sign.AND, Sign.BUT, Sign.GREETING, Sign.THANKS, Sign.MARKER)
# "La de los jueces", "a dos juízes": the one of them.
_THE_ONE = words_of("la lo el las los a o as os")
_ARTICLES = words_of("the le la les l el los las o a os as")
_OF = words_of("de del da do das dos")


@dataclass(slots=True)
class _Phrase:
    """Words that tell what a recommendation is about. start, end: among the words. called: somebody says so.

    fronted: "for", or "on", leads to it at the head of a clause.
    """

    start: int
    end: int
    called: bool
    topics: set[str] = field(default_factory=set)
    foreign: bool = False
    fronted: bool = False


def find_titles(folded: str, context: Context, named: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the places where what is said of a recommendation calls it by its title, in order.

    named: the references found already. A phrase counts at the head of a clause or behind words that tables know, when
    it shares what it is about with one title only: two topics, or one behind a word like "about". In a sentence with
    a reference it must lead to that one; beside references elsewhere it needs a word like "about", or a colon. One that
    begins with a number of another recommendation is unknown, and takes that number's place.
    """
    titles = {ask.reference: title_topics(ask.title) for ask in (*context.asks, *context.others)}
    wanted = frozenset[str]().union(*titles.values())
    if len(context.asks) < _ENOUGH or len(set(titles.values())) < _ENOUGH:
        return
    words = split_words(folded)
    if not any(topics & wanted for _, topics in _about(words, 0, len(words))):
        return
    in_full = any(not mention.bare for mention in named)
    sure = list(_in_full(folded, words, context))
    loose: list[Mention] = []
    ends = list(_SENTENCE_ENDS.finditer(folded))
    for phrase in _phrases(words, wanted):
        start, end = words[phrase.start][1], words[phrase.end - 1][2]
        if any(start < title.end and title.start < end for title in sure):
            continue
        following = words[phrase.end][0] if phrase.end < len(words) else ""
        # "Women: no change", at the head of a line or a sentence.
        first = next((n for n in range(phrase.start, 0, -1) if words[n - 1][0] not in _CONNECTING | _ABOUT), 0)
        heads = following == ":" and (first == 0 or words[first - 1][0] in ".;\n")
        called = phrase.called or heads or (following in (":", "-", "–", "—") and len(phrase.topics) >= _ENOUGH)
        called = called or (phrase.fronted and (following == "," or not in_full))
        reference = _meant(replace(phrase, called=called), titles)
        first, last = _sentence(folded, ends, start, end)
        before = [m for m in named if first <= m.start < start]
        behind = [m for m in named if end <= m.start < last and not m.bare]
        leads = bool(behind) and ("," not in folded[end : behind[0].start] or folded[behind[0].start - 1] == "(")
        if reference is None or (in_full and not (called or leads)):
            only = _only(phrase, titles)
            alone = not (before or behind) and not _DRAFTS.issuperset(set(folded[start:end].split()) - _CONNECTING)
            if only and alone and _heads_sentence(folded[first:start]) and _tells(folded[end:last]):
                # bare: it needs all others to be called by what they are about.
                pointed = phrase.fronted or following == ":" or _is_definite(words, phrase)
                loose.append(Mention(start, end, (only,), bare=not (pointed or len(phrase.topics) >= _ENOUGH)))
            continue
        if all(m.bare for m in before) and {r for m in behind for r in m.references} <= {reference}:
            if all(m.references in ((), (reference,)) for m in before):
                sure.append(Mention(start, end, (reference,)))
            else:
                # "3. Training of judges" in somebody's own list: nobody knows which of both is meant.
                start = before[0].start
                sure.append(Mention(start, end, (), folded[start:end]))
    yield from sorted((*sure, *_among(folded, loose, (*sure, *named), context)), key=lambda title: title.start)


def _in_full(folded: str, words: Sequence[tuple[str, int, int]], context: Context) -> Iterator[Mention]:
    """Titles that are written out at the head of a line, as copied from our message: "Train judges: not begun"."""
    for ask in context.asks:
        title = fold(ask.title).text.rstrip(" .")
        if len(title.split()) < _ENOUGH or sum(title in fold(other.title).text for other in context.asks) > 1:
            continue
        for found in re.finditer(rf"(?:(?<=[\n.;])|^)[ \t*•–-]*({re.escape(title)}) ?[:–—-]", folded):
            yield Mention(*found.span(1), (ask.reference,))


def _only(phrase: _Phrase, titles: dict[str, frozenset[str]]) -> str | None:
    """The only title that a phrase shares anything with, however much else is about that too."""
    sharing = [reference for reference, topics in titles.items() if topics & phrase.topics]
    return sharing[0] if len(sharing) == 1 and not phrase.foreign else None


def _among(folded: str, loose: Sequence[Mention], named: Sequence[Mention], context: Context) -> Sequence[Mention]:
    """Those of loose words that must mean what is left: "Judges: not begun. The bill: no news".

    Where each recommendation is spoken of once and all of them are, or where somebody calls them by what they are about
    and numbers none.
    """
    asked = {ask.reference for ask in context.asks}
    said = [r for title in loose for r in title.references]
    others = [mention for mention in named if not _is_place(mention, folded)]
    spoken = {r for mention in others for r in mention.references}
    titled = bool(others) and not any(c.isdigit() for m in others for c in folded[m.start : m.end])
    apart = len(set(said)) == len(said) and not spoken.intersection(said) and asked.issuperset(said)
    pointed = not any(title.bare for title in loose)
    if not apart or not (titled or (pointed and spoken.union(said) == asked)):
        return ()
    return [replace(title, bare=False) for title in loose]


def _is_definite(words: Sequence[tuple[str, int, int]], phrase: _Phrase) -> bool:
    """Whether an article stands before a phrase, begins it or is glued to it: "the bill", "مشروع القانون"."""
    led = any(words[at][0] in _ARTICLES | _FOR for at in range(max(0, phrase.start - 1), phrase.start + 1))
    return led or any(words[at][0].startswith("ال") for at in range(phrase.start, phrase.end))


def _is_place(mention: Mention, folded: str) -> bool:
    """Whether a lone number, or "the second", is not the one that a reference ends with."""
    typed = folded[mention.start : mention.end]
    return mention.bare and not any(re.search(rf"(?<!\d){re.escape(typed)}$", r) for r in mention.references)


def _heads_sentence(before: str) -> bool:
    """Whether nothing but greetings and small words stand before a phrase in its sentence."""
    tokens = read_tokens(split_words(before))
    return all(t.means(*_SMALL) or t.text in _CONNECTING or not t.text.isalnum() for t in tokens)


def _tells(behind: str) -> bool:
    """Whether a status, or more time, is said behind a phrase in its sentence, and first of nothing else."""
    tokens = list(join_compounds(read_tokens(split_words(behind))))
    told = next((at for at, token in enumerate(tokens) if token.means(*STATED, Sign.EXTEND)), None)
    return told is not None and not any(token.means(Sign.WORK) for token in tokens[:told])


def _meant(phrase: _Phrase, titles: dict[str, frozenset[str]]) -> str | None:
    sharing = [reference for reference, topics in titles.items() if topics & phrase.topics]
    if len(sharing) != 1 or phrase.foreign:
        return None
    known = {topic for topic in titles[sharing[0]] if not topic.startswith("=")}
    telling = not phrase.topics <= GENERIC
    enough = len(phrase.topics) >= _ENOUGH or (telling and (phrase.called or (bool(known) and known <= phrase.topics)))
    return sharing[0] if enough else None


def _sentence(folded: str, ends: Sequence[re.Match[str]], start: int, end: int) -> tuple[int, int]:
    """Where the sentence of a place begins and ends. ends: of all sentences, in order."""
    before = bisect_right(ends, start, key=lambda found: found.end())
    behind = bisect_left(ends, end, key=lambda found: found.start())
    first = ends[before - 1].end() if before else 0
    return first, ends[behind].start() if behind < len(ends) else len(folded)


def _phrases(words: Sequence[tuple[str, int, int]], wanted: frozenset[str]) -> Iterator[_Phrase]:
    """Phrases that begin where a clause does, or behind words that tables know, and do not go on with other nouns."""
    heads, called, at, last = True, False, 0, ""
    fresh = fronted = False
    # "About judges and women": where what was called ended.
    ended = -1
    for token in read_tokens(words):
        length = len(split_words(token.text))
        start, at = at, at + length
        within = list(_about(words, start, at))
        if heads and any(topics & wanted for _, topics in within):
            phrase = _read(words, start, wanted)
            phrase.called |= called
            phrase.fronted = fronted
            known = phrase.end == len(words) or _goes_on_known(words, phrase.end)
            if known:
                yield phrase
            ended = phrase.end if phrase.called and not phrase.topics <= GENERIC else -1
            heads, called = False, False
        elif not (token.senses or token.text in _CONNECTING or token.text in _ABOUT):
            heads = called = not token.text.isalnum()
            called = False
        elif token.means(*_TURNS):
            heads, called = True, (start == ended and not token.means(Sign.BUT)) or token.text in _ABOUT
        elif token.text in _THUS:
            heads, called = True, False
        elif heads:
            the_one = last in _THE_ONE and token.text in _OF
            called = called or the_one or token.means(Sign.MARKER) or token.text in _ABOUT
        fresh, fronted = _front(token, fresh=fresh or not last, fronted=fronted)
        last = token.text


def _front(token: Token, *, fresh: bool, fronted: bool) -> tuple[bool, bool]:
    """Whether a clause has only just begun behind a token, and whether it began with "for"."""
    if not token.text.isalnum() and not any(map(str.isalnum, token.text)):
        return True, False
    small = token.means(*_SMALL) or token.text in _CONNECTING
    return fresh and small, small and (fronted or (fresh and token.text.split()[0] in _FOR))


def _goes_on_known(words: Sequence[tuple[str, int, int]], at: int) -> bool:
    first = next(iter(read_tokens(words[at : at + 12])))
    return not first.means(Sign.ALL) and (bool(first.senses) or not first.text.isalpha())


def _read(words: Sequence[tuple[str, int, int]], start: int, wanted: frozenset[str]) -> _Phrase:
    phrase = _Phrase(start, start, called=False)
    at = start
    while at < len(words):
        length, topics = _topics_at(words, at)
        if topics & wanted:
            phrase.topics |= topics & wanted
            at += length
            phrase.end = at
        elif words[at][0] in _CALLED_BEHIND and phrase.topics:
            at += 2 if words[at][0] == "建" and at + 1 < len(words) else 1
            phrase.end, phrase.called = at, True
        elif words[at][0] in _CONNECTING | _ABOUT:
            at += 1
        elif topics:
            # "The training of judges suit son cours" goes on with a status.
            known = at == phrase.end and _goes_on_known(words, at)
            phrase.foreign = not known and (at == phrase.end or words[at - 1][0] in _CONNECTING)
            break
        else:
            break
    return phrase


def _about(words: Sequence[tuple[str, int, int]], start: int, end: int) -> Iterator[tuple[int, frozenset[str]]]:
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
