"""Where a recommendation's number stands in its text, and which numbers are none."""

import re

from domain.texts import collapse, fold, strip_markup

_ITEM = re.compile(r"(?P<n>[1-9]\d{0,2}\.[1-9]\d{0,2})(?P<mark>[.):]?\s*[-–—]?)(?P<rest>.*)", re.DOTALL)
_CITED = re.compile(
    r"Rec(?:ommendation|omendaci[oó]n|ommandation)?\.?\s*(?:N[o°º]?[.…\s]*)?(?P<own>\d{1,3})?\s*[,;:.]?\s*\(?\s*"
    r"(?:para|p[aá]rr)[a-zé]*\.?\s*(?P<para>[1-9]\d{0,2})\s*[:.,]\s*(?P<item>[1-9]\d{0,2})(?!\d)\)?"
    r"[\s.,:;–—-]*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NAMED = re.compile(
    r"(?:Recommendation|Recomendaci[oó]n|Recommandation)\s*(?:N[o°º]\.?\s*)?"
    r"(?P<n>[1-9]\d{0,2}(?:\.[1-9]\d{0,2})?)\s*[.:)–—-]\s*(?P<rest>\D.*)",
    re.IGNORECASE | re.DOTALL,
)
_PARA = re.compile(
    r"(?:para(?:graph|graphe|grafo)?s?|p[aá]rr(?:afo)?s?)\.?\s*"
    r"(?P<n>[1-9]\d{0,2}(?:\.[1-9]\d{0,2})?)(?P<sub>\s?\([a-z]\))?(?P<mark>\s*[.:),–—-]*)\s*(?P<rest>\D.*)",
    re.IGNORECASE | re.DOTALL,
)
_DOTTED = re.compile(
    r"(?P<n>[1-9]\d{0,2})(?:(?P<sub>\s?\([a-z]\))[.)]?|[.)])\s*(?P<rest>[^\W\d_][^.].*|[\"“«(\[].*)", re.DOTALL
)
_BARE = re.compile(r"(?P<n>[1-9]\d{0,2})\s+(?P<rest>[^\W\d_].*)", re.DOTALL)
_ABOVE = re.compile(
    r"(?P<heading>[^\W\d_](?:[^\n]{1,150}\n){1,3})\s*(?P<n>[1-9]\d{0,2})\.(?P<rest>\s*[^\W\d_].*)", re.DOTALL
)
_GLUED = re.compile(
    r"(?P<heading>(?:[A-Z]{1,4}\.\s?)?[^\W\d_][^\d\n.;:!?]{2,120}?)\s*\b(?P<n>[1-9]\d{0,2})\.\s?"
    r"(?P<rest>(?:The (?:State|Committee|Sub-?[Cc]ommittee|Human Rights Committee)|In (?:the )?(?:light|accordance|"
    r"line|addition|view)|Recalling|Reiterating|With reference|While|Noting|Bearing|Pursuant|Le (?:Sous-)?Comité|"
    r"L['’][ÉE]tat|El (?:Sub)?[Cc]omité|El Estado|À la lumière|A la luz)\b.*)",
    re.DOTALL,
)

_CELL = re.compile(
    r"(?:(?:rec|para|p[aá]rr|n[o°º])[^\W\d_]*[.°º]*\s*)*(?:(?P<para>[1-9]\d{0,2})\s*[:.]\s?)?(?P<n>[1-9]\d{0,2})"
    r"(?P<sub>\s?\([a-z]\)|[a-z])?\s*[.:)]?",
    re.IGNORECASE,
)

_QUANTITY = re.compile(
    r"\s*(?:%|‰|°|\d|[$€£]|(?:per\s?cent|percent|per|million|billion|trillion|thousand|hundred|times|points?|a\.?m|p\.?m|kg|"
    r"km|m2|ha|usd|eur|euros?|dollars?|us|years?|months?|days?|hours?|millions?|milliards?|millones|mil|por|pour|"
    r"fois|veces|años|ans|of|de|du|des|del|and|or|et|y|to \d)\b)",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fév|avr|mai|juin|juil|août|déc|ene|abr|ago|dic)"
    r"[^\W\d_]*\.?,?\s+(?:de\s+)?\d{4}|\s*(?:january|february|april|june|july|august|september|october|november|"
    r"december)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"member|human|sustainable|millennium|percent|un|eu|indigenous|new|young|state|sdg|october|april", re.IGNORECASE
)
_CITING = re.compile(
    r"(?:^|.* )(?:laws?|acts?|decree|nos?|numbers?|art|arts|articles?|articulos?|resolution|resolucion|convention|"
    r"conventions|convenio|sections?|goals?|targets?|sdgs?|bill|ley|decreto|decret|loi|protocol|paragraphs?|para|rules?|"
    r"code|years?|aged?|of|in|to|by|than|least|about|under|from|since|until|chapter|ilo|amendment|regulation|order|"
    r"recommendations?|comment|observation|and|or|the|at|over|through|part|title|annex|schedule)"
)


def split_number(text: str) -> tuple[str | None, str, str | None]:
    """Split a recommendation's text into its number, the words, and the heading that stood before the number.

    text: as exported, markup and line breaks included (a heading is often told by its line break alone).
    Returns number ("140.12", "17", "12(a)") or None, the clean rest, and the clean heading or None.
    A year, an amount ("0.7 per cent") or the number of a law is never taken for a paragraph: when in doubt, None.
    Patterns: UHRI bulk export and UPR Working Group reports.

    >>> split_number("Rural women 49.The Committee recommends")
    ('49', 'The Committee recommends', 'Rural women')
    """
    plain = strip_markup(text).strip().lstrip("-–•* \t")
    number, rest, heading = _find(plain)
    words = collapse(rest)
    if number is None or not words:
        return None, collapse(plain), None
    return number, words, collapse(heading) if heading else None


def parse_number(text: str) -> str | None:
    """Return the number that a cell of its own holds, "140.12", "17" or "12(a)", or None where it holds none.

    >>> parse_number("Para. 12"), parse_number("para. 96: 21"), parse_number("140.12.")
    ('12', '96.21', '140.12')
    """
    found = _CELL.fullmatch(collapse(strip_markup(text)))
    if not found:
        return None
    return (f"{found['para']}." if found["para"] else "") + found["n"] + (found["sub"] or "").strip()


def _find(text: str) -> tuple[str | None, str, str | None]:
    if not text:
        return None, "", None
    if text[0].isdigit():
        return _find_leading(text)
    if cited := _CITED.match(text):
        return f"{cited['para']}.{cited['item']}", cited["rest"], None
    if named := _NAMED.match(text):
        return named["n"], named["rest"], None
    if (para := _PARA.match(text)) and not _is_quantity(para["rest"]):
        return para["n"] + (para["sub"] or "").strip(), para["rest"], None
    for pattern in (_ABOVE, _GLUED):
        headed = pattern.match(text)
        if headed and not _is_citing(headed["heading"]):
            return headed["n"], headed["rest"], headed["heading"]
    return None, text, None


def _find_leading(text: str) -> tuple[str | None, str, str | None]:
    if item := _ITEM.match(text):
        rest = item["rest"]
        glued = not item["mark"] and not rest[:1].isspace()
        if _is_quantity(rest) or (glued and not (rest[:1].isupper() or rest[:1] in '([“"«')):
            return None, text, None
        return item["n"], rest, None
    if (dotted := _DOTTED.match(text)) and not _MONTH.match(dotted["rest"]):
        return dotted["n"] + (dotted["sub"] or "").strip(), dotted["rest"], None
    if (bare := _BARE.match(text)) and _opens_sentence(bare["rest"]):
        return bare["n"], bare["rest"], None
    return None, text, None


def _is_quantity(rest: str) -> bool:
    return bool(_QUANTITY.match(rest) or _MONTH.match(rest)) or rest[:1] in {".", ",", "/", "-"}


def _is_citing(heading: str) -> bool:
    words = fold(heading)
    return not words or bool(_CITING.fullmatch(words)) or heading.rstrip().endswith((",", ";", ":", "("))


def _opens_sentence(rest: str) -> bool:
    word = rest.split(maxsplit=1)[0].strip(",.:;")
    plural = word.endswith("s") and not word.endswith(("ss", "us"))
    counted = plural or bool(_COUNTED.fullmatch(word))
    return word[:1].isupper() and not counted and not _is_quantity(rest)
