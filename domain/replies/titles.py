"""Finds recommendations that are called by what they are about: "the training of judges", "sobre las mujeres"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from domain.replies.compounds import join_compounds
from domain.replies.lexicon import read_tokens, split_words
from domain.replies.meaning import Context
from domain.replies.references import Mention
from domain.replies.title_phrases import ABOUT, CONNECTING, FOR, SMALL, Phrase, find_phrases, topics_among
from domain.replies.topics import GENERIC, title_topics
from domain.replies.vocabulary import STATED, Sign
from domain.replies.writing import fold, words_of
from domain.words import Status

_ENOUGH = 2
"""What a title and a phrase must share, where no word like "about" says that a recommendation is called."""
_SENTENCE_ENDS = re.compile(r"(?<!\d)[.;?!](?=\s|$)|\n")
# Of whatever.
_DRAFTS = words_of("draft drafts borrador projet proyecto projeto проект مشروع المشروع مسوده المسوده 草案")
_WITH = words_of("with after avec apres con tras com apos с со после مع بعد 随 着 随着")
_CLAUSE_ENDS = frozenset(",:-–—(;")
_ARTICLES = words_of("the le la les l el los las o a os as")


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
    if not any(topics & wanted for _, topics in topics_among(words, 0, len(words))):
        return
    in_full = any(not mention.bare for mention in named)
    spoken = {r for mention in named for r in mention.references}
    sure = list(_in_full(folded, words, context))
    loose: list[Mention] = []
    ends = list(_SENTENCE_ENDS.finditer(folded))
    for phrase in find_phrases(words, wanted):
        start, end = words[phrase.start][1], words[phrase.end - 1][2]
        if any(start < title.end and title.start < end for title in sure):
            continue
        following = words[phrase.end][0] if phrase.end < len(words) else ""
        # "Women: no change", at the head of a line or a sentence.
        first = next((n for n in range(phrase.start, 0, -1) if words[n - 1][0] not in CONNECTING | ABOUT), 0)
        heads = following == ":" and (first == 0 or words[first - 1][0] in ".;\n")
        called = phrase.called or heads or (following in (":", "-", "–", "—") and len(phrase.topics) >= _ENOUGH)
        called = called or (phrase.fronted and (following == "," or not in_full))
        reference = _meant(replace(phrase, called=called), titles)
        first, last = _sentence(folded, ends, start, end)
        before = [m for m in named if first <= m.start < start]
        behind = [m for m in named if end <= m.start < last and not m.bare]
        leads = bool(behind) and ("," not in folded[end : behind[0].start] or folded[behind[0].start - 1] == "(")
        only = _only(phrase, titles)
        heading = not (before or behind) and _heads_sentence(folded[first:start])
        # "With the training of judges done we go on".
        heading = heading and _WITH.isdisjoint(folded[first:start].split())
        behind_it = folded[end:last]
        if in_full and heading and reference not in spoken and _is_told_of(phrase):
            leads = leads or _tells(behind_it, sure=True)
        # "The one on the bill ...", "as for the bill, ...", but not "the one on the bill and the judges".
        topic = phrase.one or ((phrase.fronted or phrase.called) and following in (",", ":"))
        if reference is None and topic and heading and only not in spoken and not _goes_on_with_more(behind_it):
            reference = only
        if reference is None or (in_full and not (called or leads)):
            alone = not (before or behind) and not _DRAFTS.issuperset(set(folded[start:end].split()) - CONNECTING)
            if only and alone and _heads_sentence(folded[first:start]) and _tells(behind_it):
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


def _is_told_of(phrase: Phrase) -> bool:
    """Whether a phrase says two things that a title is about: "the training of judges" leaves no doubt."""
    return sum(not topic.startswith("=") for topic in phrase.topics) >= _ENOUGH and not phrase.topics <= GENERIC


def _only(phrase: Phrase, titles: dict[str, frozenset[str]]) -> str | None:
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


def _is_definite(words: Sequence[tuple[str, int, int]], phrase: Phrase) -> bool:
    """Whether an article stands before a phrase, begins it or is glued to it: "the bill", "مشروع القانون"."""
    led = any(words[at][0] in _ARTICLES | FOR for at in range(max(0, phrase.start - 1), phrase.start + 1))
    return led or any(words[at][0].startswith("ال") for at in range(phrase.start, phrase.end))


def _is_place(mention: Mention, folded: str) -> bool:
    """Whether a lone number, or "the second", is not the one that a reference ends with."""
    typed = folded[mention.start : mention.end]
    return mention.bare and not any(re.search(rf"(?<!\d){re.escape(typed)}$", r) for r in mention.references)


def _heads_sentence(before: str) -> bool:
    """Whether nothing but greetings and small words stand before a phrase in its sentence."""
    tokens = read_tokens(split_words(before))
    return all(t.means(*SMALL) or t.text in CONNECTING or not t.text.isalnum() for t in tokens)


def _tells(behind: str, *, sure: bool = False) -> bool:
    """Whether a status, or more time, is said behind a phrase in its sentence, and first of nothing else.

    sure: what is done is done whole, with no word that tables do not know behind it: "done in two provinces".
    """
    tokens = list(join_compounds(read_tokens(split_words(behind))))
    told = next((at for at, token in enumerate(tokens) if token.means(*STATED, Sign.EXTEND)), None)
    if told is None or any(token.means(Sign.WORK) for token in tokens[:told]):
        return False
    done = Status.FULLY_IMPLEMENTED in tokens[told].senses.values()
    rest = takewhile(lambda token: token.text not in _CLAUSE_ENDS, tokens[told + 1 :])
    return not (sure and done) or all(token.senses for token in rest)


def _goes_on_with_more(behind: str) -> bool:
    """Whether "and" follows."""
    return any(token.means(Sign.AND) and token.text.isalpha() for token in read_tokens(split_words(behind))[:1])


def _meant(phrase: Phrase, titles: dict[str, frozenset[str]]) -> str | None:
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
