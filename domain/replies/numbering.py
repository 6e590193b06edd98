"""The shapes in which people write references, as expressions on folded text."""

import re
from functools import cache, lru_cache

from domain.replies.lexicon import LANGUAGES
from domain.replies.vocabulary import Sign, expand
from domain.replies.writing import fold, words_of

BODIES = {
    **{name: name for name in words_of("upr cedaw cescr ccpr cat ced cerd cmw crc crpd spt sp op hrc")},
    "epu": "upr",
    "rpu": "upr",
    "cedef": "cedaw",
    "pidesc": "cescr",
    "pidcp": "ccpr",
    "упо": "upr",
    "клдж": "cedaw",
    "кэскп": "cescr",
    "кпр": "crc",
    "سيداو": "cedaw",
    "cde": "crc",
    "cdn": "crc",
    "cdc": "crc",
    "cedm": "cedaw",
    "cesc": "cescr",
    "cdesc": "cescr",
    "حقوق الطفل": "crc",
}
"""The body that each of its names means, folded: French and Spanish call the UPR "EPU", Portuguese "RPU"."""
_BODIES = "|".join(sorted(BODIES, key=len, reverse=True))
LETTERS = dict(zip("abcdefابجدаб", "abcdefabcdab", strict=True))
"""Sub-paragraphs as the UN's languages letter them, but for Cyrillic letters that look like other Latin ones."""
# What Arabic glues before a name.
_GLUED = r"(?:(?<![\u0621-\u064a])[وف]?[لب]?(?:ال)?)?"
_IN_BRACKETS = rf" ?\([{''.join(LETTERS)}]\)"
_AND = "(?:,|&|/|-|–| (?:and|et|y|e|и|to|a) | ?و ?| ?[和及至] ?)"
_ITEM = r"\d{1,3}\.\d{1,4}(?:\.\d{1,3})?[a-z]?"
_DASH = r"[-–—~]"
TO = (
    rf" ?{_DASH} ?| (?:to|thru|through|until|a|al|ao|au|ate|jusqu'a|до|по|الي|حتي)"
    r"(?: (?:the|la|le|el|a|o|no|n\.?o|number|رقم))?"
    r" | ?[至到] ?"
)
_NOUNS = (
    "one|ones|recommendations?|items?|points?|recs?|recommandations?|recomendacion|recomendaciones|recomendacao"
    "|recomendacoes|puntos?|pontos?|itens|рекомендаци[яиюей]|рекомендациям|пункты?|пункту|пунктам|توصيه|توصيتين|建议"
)
_NOT_UNIT = (
    r"(?! ?%)(?! ?(?:million|mio|mn|billion|millions|millones|milhoes|milliards|млн|млрд|مليون|万|亿"
    r"|hours?|h|am|pm|km|eur|usd|euros?)\b)"
)


@lru_cache(maxsize=64)
def in_full(references: tuple[str, ...]) -> re.Pattern[str] | None:
    """Full references with any mark or none between their parts: "UPR4-140.12", "upr 4 140.12", "UPR4/140.12"."""
    shapes = set()
    for reference in references:
        *parts, last = re.findall(r"[a-z]+|\d+(?:\.\d+)*|[^\W_]", fold(reference).text)
        # "CEDAW-IRQ-23(a)", "cedaw irq 23a".
        end = rf"(?: ?\({last}\)|{last})" if parts and len(last) == 1 and last.isalpha() else None
        shapes.add(r"[ \-–—/.:]{0,3}".join(map(re.escape, parts if end else [*parts, last])) + (end or ""))
    if not shapes:
        return None
    longest = sorted(shapes, key=len, reverse=True)
    return re.compile(rf"(?<![a-z0-9.])(?:{'|'.join(longest)})(?![a-z0-9])(?!\.\d)(?!-\d)(?!{_IN_BRACKETS})")


@cache
def unknown_series() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z0-9.]){_GLUED}(?P<body>{_BODIES})"
        rf"[a-z]{{0,6}} ?\d{{0,2}}(?:[-/ ][a-z]{{2,4}})?(?:[-/ ]co ?\d{{1,2}})?[-/ ]"
        rf"(?:\d{{1,4}}(?:\.\d{{1,4}})?(?:{_IN_BRACKETS}|[a-z])?)(?![a-z0-9])"
    )


@cache
def lettered() -> re.Pattern[str]:
    """A number and its letters: "23(a)", "23a", "23 (a) and (b)", "23(a)-(c)", and the French "23 a)"."""
    return re.compile(
        rf"(?<![a-z0-9.,$€£/-])(?P<number>\d{{1,4}}(?:\.\d{{1,4}})?)"
        rf"(?P<letters>(?:{_IN_BRACKETS}|,? ?[a-h]\)|[a-h](?![a-z]))(?:{_AND}{_IN_BRACKETS})*)(?![a-z0-9])"
    )


@lru_cache(maxsize=64)
def countries(references: tuple[str, ...]) -> re.Pattern[str] | None:
    """References without their body: "AUS-17", "irq 23(a)"."""
    codes = {part for r in references for part in fold(r).text.split("-")[1:-1] if part.isalpha()}
    if not codes:
        return None
    return re.compile(
        rf"(?<![a-z0-9.,/-])(?:{'|'.join(sorted(codes))})[-/ ](?:co ?\d{{1,2}}[-/ ])?\d{{1,4}}(?:{_IN_BRACKETS}|[a-z])?"
        r"(?![a-z0-9.-])"
    )


@cache
def bodies() -> re.Pattern[str]:
    """A body alone: "CEDAW: in progress"."""
    return re.compile(rf"(?<![a-zа-я0-9-]){_GLUED}(?P<body>{_BODIES})(?![a-zа-я0-9-])")


@cache
def numbered_of() -> re.Pattern[str]:
    """A number and the body it is of: "17 of the CESCR", "22 du Comité CEDAW", "22 من السيداو"."""
    of = "of the|of|from the|from|under the|under|du|de la|de l'|de|del|do|da|по|от|из|من|ل"
    whose = "committee|comite|convention|convencion|convencao|комитета|конвенции|لجنه|اتفاقيه|pacte|pacto"
    return re.compile(
        rf"(?<![\w.,/-])(?P<number>\d{{1,3}})(?: (?:(?:{of}) ?)?(?:(?:{whose}) ?)?|[(,] ?| \()"
        rf"(?:ال)?(?P<body>{_BODIES})"
        r"(?![a-zа-я0-9-])(?! ?\d)"
    )


_TREATIES = {
    "حقوق الطفل": "crc",
    "المراه": "cedaw",
    "مناهضه التعذيب": "cat",
    "ذوي الاعاقه": "crpd",
    "العمال المهاجرين": "cmw",
    "儿童权利": "crc",
    "消除对妇女歧视": "cedaw",
    "消歧": "cedaw",
    "禁止酷刑": "cat",
    "反酷刑": "cat",
    "残疾人权利": "crpd",
    "移徙工人": "cmw",
    "消除种族歧视": "cerd",
    "经社文权利": "cescr",
    "强迫失踪": "ced",
}


@cache
def treaties() -> re.Pattern[str]:
    """A body by what its treaty is about, where a recommendation is named: "儿童权利那条"."""
    names = "|".join(_TREATIES)
    return re.compile(
        rf"(?:توصيه|توصيات) (?:لجنه |اتفاقيه )?(?P<ar>{names})(?!\w)"
        rf"|(?P<zh>{names})(?:公约|委员会)?(?:的)?(?:[那这]一?[条项]|建议)"
    )


def body_called(found: re.Match[str]) -> str:
    """The body that a match of `treaties` means."""
    return _TREATIES[found["ar"] or found["zh"]]


@cache
def numbered() -> re.Pattern[str]:
    """ "#2", "n° 140.12", "recommendation 12", "التوصية رقم 12", "第2项" is elsewhere."""
    said = {fold(m).text for tongue in LANGUAGES if tongue.code != "zh" for m in expand(tongue.signs[Sign.MARKER])}
    words = "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(said, key=len, reverse=True))
    marker = (
        rf"(?<!\w)[وف]?(?:{words}|n\.?o|nr|н)\.? ?"
        r"(?:(?:n\.?o|nr|num|number|numero|رقم|номер)\.? ?)?(?:[:(] ?|\s)?|#\s?"
    )
    return re.compile(
        rf"(?:{marker}|建议 ?|编号 ?|第 ?)(?P<number>{_ITEM}|\d{{1,3}},\d{{1,4}}|\d{{1,4}})"
        rf"(?![a-z0-9])(?!\.\d)(?![/年月日]){_NOT_UNIT}"
    )


@cache
def items() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9.$€£])(?<!\d,)(?:{_ITEM})(?![a-z0-9])(?!\.\d)(?!/\d{{1,4}}(?![.\d])){_NOT_UNIT}")


@cache
def odd_items() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9.,$€£/-])\d{{1,3}}(?:,|[-–] ?)\d{{1,4}}(?![a-z0-9])(?![.,/-]\d){_NOT_UNIT}")


@cache
def lone() -> re.Pattern[str]:
    """A lone number where a clause begins: "2: done", "(3) no change"; or behind another: "1 to 3", "12 & 13"."""
    return re.compile(
        rf"(?:^|(?<!\d)[,.]|[,.](?= )|[\n;(:|&!?+]|(?<=\s)/|و|(?<=[^\W\d])[ ]?|(?<=\d[).]) |(?<=\)) "
        rf"|(?<=\s)(?=\d{{1,2}}\))|(?<=\d){TO})"
        r"[ \t*•|\-–—]{0,12}"
        r"(\d{1,3})(?![a-z0-9%])(?! %)(?!\.\d)(?!,\d+ ?%)(?![/])"
        rf"(?= ?[.)():\-–—=,;&|+→]| ?[^\W\d]| /| ?{_DASH} ?\d|[ ]*$|\n)",
        re.MULTILINE,
    )


@cache
def ranges() -> re.Pattern[str]:
    """Two lone numbers: "1-3", "del 1 al 3"."""
    return re.compile(
        rf"(?<![\w.,/\-–])(\d{{1,3}})(?:{TO})(\d{{1,3}})(?![a-z0-9%])(?![.,/\-–]\d)(?![年月日号]){_NOT_UNIT}"
    )


@cache
def group_sizes() -> dict[str, int]:
    return {fold(word).text: n for tongue in LANGUAGES for n, words in tongue.groups.items() for word in expand(words)}


@cache
def pairs() -> re.Pattern[str]:
    """Two lone numbers with a stroke at the head of a clause: "12/13 done"."""
    return re.compile(r"(?:^|(?<=[\n.;])) ?(\d{1,3})/(\d{1,3})(?= ?:| [^\W\d])", re.MULTILINE)


@cache
def enumerators() -> re.Pattern[str]:
    """How people letter a list of their own: "i) ... ii) ...", "a. ... b. ...", "(一) ... (二) ..."."""
    return re.compile(
        r"(?:^|(?<=[\s;,]))\(?(?P<letter>[a-f]|[абвгде]|[ابجده]|i{1,3}|iv|vi?)[).](?=\s)"
        r"|\( ?(?P<chinese>[一二三四五六]) ?\)|(?:^|(?<=[\s;.]))(?P<listed>[一二三四五六])(?=, )"
    )


@cache
def groups() -> re.Pattern[str]:
    """ "The first two", "les deux dernières recommandations", "前两项"."""
    words = "|".join(re.escape(w).replace(r"\ ", " ") for w in sorted(group_sizes(), key=len, reverse=True))
    return re.compile(rf"(?<![a-zа-я\u0621-\u064a])[وف]?(?P<group>{words})(?: (?:{_NOUNS}))?(?![a-zа-я\u0621-\u064a])")


@cache
def ordinal_numbers() -> dict[str, int]:
    return {
        fold(word).text: n for tongue in LANGUAGES for n, words in tongue.ordinals.items() for word in expand(words)
    }


@cache
def ordinals() -> re.Pattern[str]:
    words = "|".join(re.escape(w).replace(r"\ ", " ") for w in sorted(ordinal_numbers(), key=len, reverse=True))
    before = r"(?:(?:до|к|ко|по|на|для|с|со|о|об|to|on|for|with|para|con|com|sur|pour|de|da) )?"
    before += r"(?:(?:the|la|le|el|a|o|التوصيه|البند|بالنسبه للتوصيه|рекомендация|пункт) )?"
    return re.compile(rf"(?<!\w){before}[وف]?(?P<ordinal>{words})(?: (?P<noun>{_NOUNS}))?(?!\w|-feira)")


def _times() -> str:
    """Words for spans of time, months and seasons."""
    named = [names for t in LANGUAGES for names in (*t.dates.units.values(), *t.dates.months.values(), t.dates.seasons)]
    said = {fold(word).text for names in named for word in expand(names) if word}
    return "|".join(re.escape(w) for w in sorted(said, key=len, reverse=True) if w.isascii() or len(w) > 2)


@cache
def timed() -> re.Pattern[str]:
    """What makes a number a day or a span: " March", " weeks"."""
    return re.compile(rf" ?(?:de |do |of |d')?(?:{_times()})\b")


@cache
def aged() -> re.Pattern[str]:
    """ "La semaine" before "dernière", "our report" before the Arabic "last": then it is no recommendation."""
    nouns = r"(?:ال|و)*(?:تقرير|رد|جواب|اجتماع|مرحله|قراءه|مسود|ربع)\w*|trimestre|semestre|quarter|квартал\w*"
    return re.compile(rf"(?<![^\W\d])(?:{_times()}|{nouns}) $")


@cache
def ages() -> re.Pattern[str]:
    """What is first or last without being a recommendation: "last year", "second reading"."""
    nouns = (
        "pas|communication|correspondance|lettre|echanges?|ministre|ministers?|lady|time|times|round|cycle|tour|report|update|reminder|reply|answer|letter|message|submission|rapport|reponse|informe|relatorio|"
        "отчет\\w*|доклад\\w*|تقرير|رد|reading|phase|stage|step|half|quarter|session|semester|lecture|trimestre"
        "|semestre|fois|lectura|leitura|etape|etapa|fase|vez|чтени\\w*|этап\\w*|квартал\\w*|полугоди\\w*|раз\\w*"
        "|قراءه|مرحله|مره"
    )
    return re.compile(rf" (?:{_times()}|{nouns})\b")


CHINESE_TEN = "一二三四五六七八九十"


def read_chinese(number: str) -> int:
    """Return what Chinese numerals up to 99 say: "十七" is 17."""
    tens, ten, ones = number.rpartition("十")
    if not ten:
        return CHINESE_TEN.index(number) + 1
    return (CHINESE_TEN.index(tens) + 1 if tens else 1) * 10 + (CHINESE_TEN.index(ones) + 1 if ones else 0)


@cache
def chinese_ordinals() -> re.Pattern[str]:
    return re.compile(
        rf"第 ?([二三]?十[一二三四五六七八九]?|[{CHINESE_TEN}]|\d{{1,2}}) ?[项条个点](?:建议)?"
        r"|(?<!\d)(\d{1,3}) ?号建议"
        r"|(?P<last>(?:最后|末尾)一?[项条个点](?:建议)?)(?=$|[^\u3400-\u9fff]|[已还正尚未没仍在也均是建暂目由归属不])"
    )
