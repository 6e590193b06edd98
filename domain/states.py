"""States and their many names: the UN's, the short ones, and those of six more languages."""

import re
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from domain.texts import fold

_LANGUAGES = ("en", "fr", "es", "pt", "ru", "ar", "zh")

_ALIASES = {
    "BHS": "the bahamas",
    "BOL": "plurinational state of bolivia",
    "BRN": "brunei darussalam",
    "CAF": "car",
    "CIV": "cote d ivoire | ivory coast",
    "COD": "democratic republic of congo | democratic republic of the congo | dr congo | drc"
    " | congo democratic republic of the",
    "COG": "republic of congo | republic of the congo | congo | congo republic of the",
    "CPV": "cape verde | cabo verde",
    "CZE": "czech republic | czechia",
    "FSM": "federated states of micronesia | micronesia",
    "GBR": "united kingdom | united kingdom of great britain and northern ireland | uk | great britain",
    "GMB": "the gambia",
    "GNB": "guinea bissau",
    "IRN": "islamic republic of iran",
    "KOR": "republic of korea | south korea | rok | korea republic of",
    "LAO": "laos | lao people s democratic republic | lao pdr",
    "LBY": "libya | libyan arab jamahiriya",
    "MDA": "republic of moldova",
    "MKD": "north macedonia | macedonia fyr | macedonia | the former yugoslav republic of macedonia | fyrom",
    "MMR": "myanmar | burma",
    "NLD": "netherlands | kingdom of the netherlands | the netherlands",
    "PRK": "democratic people s republic of korea | dpr korea | dprk | north korea",
    "PSE": "palestine | state of palestine",
    "RUS": "russia | russian federation",
    "STP": "sao tome and principe",
    "SWZ": "swaziland | eswatini",
    "SYR": "syria | syrian arab republic",
    "KNA": "st kitts and nevis | saint kitts and nevis",
    "LCA": "st lucia | saint lucia",
    "VCT": "st vincent and the grenadines | saint vincent and the grenadines",
    "TLS": "timor leste | east timor",
    "TUR": "turkey | turkiye",
    "TZA": "united republic of tanzania | tanzania",
    "USA": "united states | united states of america | usa | us",
    "VAT": "holy see | vatican | vatican city",
    "VEN": "bolivarian republic of venezuela",
    "VNM": "viet nam | vietnam",
}

_FORMER = frozenset({"ANT", "BUR", "ZAR", "SCG", "YUG", "DDR", "FXX", "NTZ", "SUN", "TMP", "YMD"})

_BRACKETS = re.compile(r"\(([^()]*)\)")
_BETWEEN_STATES = re.compile(r"[,;]| and (?=[A-Z])(?!Herzegovina|Tobago|Barbuda|Nevis|the Grenadines|Principe)")
_FORMAL = re.compile(
    r"^(?:the )?(?:republic|kingdom|state|principality|grand duchy|commonwealth|republique|republica|reino|royaume)"
    r" (?:of the|of|du|de la|de|d)? ?"
)


@lru_cache(maxsize=1)
def iso3_codes() -> frozenset[str]:
    """Return the ISO 3166 alpha-3 codes of today, as Unicode CLDR lists them."""
    return frozenset(_alpha2_by_alpha3())


@lru_cache(maxsize=1)
def _alpha2_by_alpha3() -> dict[str, str]:
    aliases = get_global("territory_aliases")
    return {
        code: found[0]
        for code, found in aliases.items()
        if len(code) == 3 and code.isalpha() and code not in _FORMER and len(found) == 1 and _is_country(found[0])
    }


def _is_country(alpha2: str) -> bool:
    """Tell a country's code from CLDR's groupings, placeholders (QO, XA, ZZ; XK is Kosovo) and reserved islands."""
    if not alpha2.isalpha() or alpha2 in {"AA", "AC", "CP", "DG", "EU", "TA"}:
        return False
    return alpha2[0] not in "QXZ" or alpha2 in {"QA", "XK", "ZA", "ZM", "ZW"}


@lru_cache(maxsize=1)
def _iso3_by_name() -> dict[str, str]:
    names: dict[str, str] = {}
    territories = [Locale(language).territories for language in _LANGUAGES]
    for alpha3, alpha2 in _alpha2_by_alpha3().items():
        for known in territories:
            if alpha2 in known:
                names.setdefault(fold(known[alpha2]), alpha3)
    for alpha3, aliases in _ALIASES.items():
        names.update((alias.strip(), alpha3) for alias in aliases.split("|"))
    return names


@lru_cache(maxsize=4096)
def iso3_of_state(name: str) -> str | None:
    """Return the ISO 3166 alpha-3 code of a State by any of its usual names, or None.

    >>> iso3_of_state("Bolivia (Plurinational State of)")
    'BOL'
    """
    if name.isascii() and name.isupper() and name in iso3_codes():
        return name
    names = _iso3_by_name()
    whole = fold(name)
    without = fold(_BRACKETS.sub(" ", name))
    turned = fold(" ".join([*_BRACKETS.findall(name), _BRACKETS.sub(" ", name)]))
    for spelling in (whole, turned, without, _FORMAL.sub("", whole)):
        if spelling in names:
            return names[spelling]
    return None


def state_name(iso3: str) -> str:
    """Return the English name of a State by its alpha-3 code, or the code itself where it is none."""
    alpha2 = _alpha2_by_alpha3().get(iso3, "")
    return str(Locale("en").territories.get(alpha2, iso3))


def trailing_states(text: str) -> tuple[str, ...]:
    """Return the States named in the brackets that end a recommendation: who made it. Each once.

    Brackets that hold anything but names of States are left alone.

    >>> trailing_states("Ratify the Convention (Iran (Islamic Republic of), France) (Chile);")
    ('Iran (Islamic Republic of)', 'France', 'Chile')
    """
    found: list[str] = []
    rest = text.rstrip(" ;.,")
    while rest.endswith(")"):
        depth = 0
        for place in range(len(rest) - 1, -1, -1):
            depth += (rest[place] == ")") - (rest[place] == "(")
            if depth == 0:
                break
        else:
            break
        names = [name.strip() for name in _BETWEEN_STATES.split(rest[place + 1 : -1]) if name.strip()]
        if not names or not all(iso3_of_state(name) for name in names):
            break
        found[:0] = names
        rest = rest[:place].rstrip(" ;.,")
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def state_key(name: str) -> str:
    """Return one key for all names of a State: its ISO 3166 alpha-3 code, else the folded name."""
    return iso3_of_state(name) or fold(name)


def same_state(one: str, other: str) -> bool:
    """Tell whether two names mean one State ("Turkey" and "Türkiye" do)."""
    return state_key(one) == state_key(other)
