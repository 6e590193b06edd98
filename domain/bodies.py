"""The bodies that make recommendations: their codes and names."""

import re

from domain.texts import clean, fold
from domain.words import Classification

TREATY_BODIES = (
    "CAT",
    "CCPR",
    "CED",
    "CEDAW",
    "CERD",
    "CESCR",
    "CMW",
    "CRC",
    "CRC-OP-AC",
    "CRC-OP-SC",
    "CRPD",
    "SPT",
)
REGIONAL_BODIES = (
    "ACERWC",
    "ACHPR",
    "ACtHPR",
    "CPT",
    "ECRI",
    "ECSR",
    "ECtHR",
    "FCNM",
    "GRETA",
    "GREVIO",
    "IACHR",
    "IACtHR",
)
SPECIAL_PROCEDURES = "SP"

_NAMES = {
    "UPR": "universal periodic review | examen periodique universel | epu | examen periodico universal",
    "CAT": "committee against torture | comite contre la torture | comite contra la tortura",
    "CCPR": "human rights committee | hrcttee | comite des droits de l homme | comite de derechos humanos | iccpr",
    "CED": "committee on enforced disappearances | comite des disparitions forcees"
    " | comite contra la desaparicion forzada",
    "CEDAW": "committee on the elimination of discrimination against women",
    "CERD": "committee on the elimination of racial discrimination",
    "CESCR": "committee on economic social and cultural rights | icescr",
    "CMW": "committee on migrant workers",
    "CRC": "committee on the rights of the child | comite des droits de l enfant | comite de los derechos del nino",
    "CRC-OP-AC": "crc opac | opac | crc op ac",
    "CRC-OP-SC": "crc opsc | opsc | crc op sc",
    "CRPD": "committee on the rights of persons with disabilities",
    "SPT": "subcommittee on prevention of torture | sous comite pour la prevention de la torture",
    "ACERWC": "african committee of experts on the rights and welfare of the child",
    "ACHPR": "african commission on human and peoples rights",
    "ACtHPR": "african court on human and peoples rights",
    "ECRI": "european commission against racism and intolerance",
    "ECtHR": "european court of human rights",
    "IACHR": "inter american commission on human rights | cidh",
    "IACtHR": "inter american court of human rights | corte idh | corte interamericana de derechos humanos",
    SPECIAL_PROCEDURES: "special procedures | special procedure | procedures speciales | procedimientos especiales",
}

_CODES = {fold(code): code for code in ("UPR", *TREATY_BODIES, *REGIONAL_BODIES, SPECIAL_PROCEDURES)} | {
    name.strip(): code for code, names in _NAMES.items() for name in names.split("|")
}

_MANDATE = re.compile(
    r"^(?:SR|IE|WG|SRSG)\b|\bSpecial Rapporteur|\bIndependent Expert|\bWorking Group|"
    r"\bRapporteu[rs]e? sp[ée]cial|\bRelator[a]? Especial|\bExperto Independiente|\bGrupo de Trabajo",
    re.IGNORECASE,
)
_COMMUNICATION = re.compile(r"^(?:J?(?:UA|AL|OL))\s", re.IGNORECASE)


def parse_body(text: str) -> str | None:
    """Return the code of a body by its code or name; a mandate holder keeps its own name; None if unknown.

    >>> parse_body("- Human Rights Committee"), parse_body("SR on torture"), parse_body("Parliament")
    ('CCPR', 'SR on torture', None)
    """
    name = clean(text)
    code = _CODES.get(fold(name))
    if code is None and _MANDATE.search(name):
        return name
    return code


def body_prefix(body: str) -> str:
    """Return what a reference of this body begins with: its code, or SP for any mandate holder."""
    return body if body in _CODES.values() else SPECIAL_PROCEDURES


def default_classification(symbol: str | None) -> Classification:
    """Return confidential for a special-procedures communication (UA, AL, OL: they name victims), else public."""
    confidential = symbol is not None and _COMMUNICATION.match(symbol.strip())
    return Classification.CONFIDENTIAL if confidential else Classification.PUBLIC
