"""Tells when all recommendations of one body are meant: "the four UPR ones", "рекомендации УПО (все четыре)"."""

import re

from domain.replies.dates import read_amount

_LONGEST = 70
_PAIR = 2
_BOTH = frozenset(("both", "ambas", "ambos", "обе", "كلتا"))
_ALL = "all|tout[eo]s|tous|toutes|todas|todos|все|всем|جميع|كل|كافه"
_THE = "the|les|las|los|as|os"
_EVERY = frozenset(("les", "las", "as"))
_NOUNS = (
    "recommendations?|recs|ones|points|items|recommandations|recomendacion(?:es)?|recomendacoes|puntos|pontos"
    "|рекомендаци[ияй]м?|пункты|пунктам|توصيات"
)
_FROM = "from the|of the|under the|in the|de l'|du|del|de la|da|do|de|по|от|из|в|في|من"
_BEFORE = re.compile(
    rf"(?<!\w)(?:(?P<all>{_ALL}) )?(?:(?P<the>{_THE}) )?(?:(?P<count>(?!(?:{_NOUNS}|{_FROM}) )[^\W_]{{1,12}}) )?"
    rf"(?:(?:{_NOUNS}) )?(?:(?:{_FROM}) ?)?$"
)
# "One of the four", "only all of it".
_OF_THEM = re.compile(r"(?:of|de|d[aeo]s|d'|из|من|sur|not|ne|не|no|nao|almost|почти) $")
_BEHIND = re.compile(
    rf"(?: (?:{_NOUNS}))?,? ?\(? ?(?:{_ALL}) (?:the |les |las |as )?(?P<count>[^\W_]{{1,12}})(?! ?\w) ?\)?"
    r"|的?(?:所有|全部)?(?P<zh>[二两三四五六七八九]|\d)[项条]"
)
# "All but one".
_BUT = re.compile(
    rf"(?: (?:{_NOUNS}))?[ ,(]{{0,3}}(?:but|except|save|apart|other than|sauf|hormis|menos|salvo|excepto|exceto|кроме"
    "|за исключ)"
)
_IN_CHINESE = dict(zip("二两三四五六七八九", (2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))


def all_of(folded: str, start: int, end: int, size: int) -> tuple[int, int] | None:
    """Return the place of a body's name with the words that say all of it; None where nothing says so.

    start, end: the name's place. size: how many recommendations of it there are, 2 or more; a number must be theirs.
    """
    if _BUT.match(folded, end):
        return None
    behind = _BEHIND.match(folded, end)
    if behind:
        said = behind["count"] or behind["zh"]
        if (_IN_CHINESE.get(said) or read_amount(said)) == size:
            return start, behind.end()
        return None
    before = _BEFORE.search(folded[max(0, start - _LONGEST) : start])
    every = before and (before["all"] or before["count"] or before["the"] in _EVERY)
    if before is None or not every or _OF_THEM.search(before.string[: before.start()]):
        return None
    count = before["count"]
    number = _PAIR if count in _BOTH else read_amount(count) if count else size
    return (start - len(before.group()), end) if number == size else None
