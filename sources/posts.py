"""The words of people files and routing tables, in English, French and Spanish, folded for comparing."""

from babel import Locale

from domain.texts import fold
from domain.words import ChannelName, PostKind, Role

_HEADINGS = {
    "institution": "institution|ministry|organisation|organization|agency|ministère|organisme|institución"
    "|ministerio|organismo|entidad",
    "acronym": "acronym|abbreviation|short name|sigle|acronyme|sigla|acrónimo",
    "aliases": "aliases|alias|other names|also known as|autres noms|otros nombres",
    "post": "post|function|position|role|poste|fonction|rôle|puesto|cargo|función|rol",
    "person": "person|name|full name|holder|focal point|personne|nom|nom complet|titulaire|point focal|persona"
    "|nombre|nombre completo|titular|punto focal",
    "language": "language|langue|idioma|lengua",
    "time_zone": "time zone|timezone|tz|fuseau horaire|zona horaria|huso horario",
    "email": "email|e mail|mail|email address|courriel|adresse électronique|correo|correo electrónico",
    "telegram": "telegram",
    "matrix": "matrix|element",
    "from": "from|since|start|from date|start date|depuis|début|du|desde|inicio",
    "to": "to|until|end|to date|end date|jusqu'au|au|fin|hasta",
    "quiet_from": "quiet from|quiet hours from|quiet since|silence de|silencio desde",
    "quiet_to": "quiet to|quiet until|quiet hours to|silence jusqu'à|silence à|silencio hasta",
    "preferred": "preferred channel|preferred|channel|canal préféré|canal|canal preferido",
}
HEADINGS = {name: frozenset(fold(word) for word in words.split("|")) for name, words in _HEADINGS.items()}

_ROUTING = {
    "theme": "theme|themes|topic|thème|thèmes|tema|temas",
    "group": "group|groups|affected persons|groupe|groupes|grupo|grupos|personas afectadas",
    "sdg": "sdg|sdgs|goal|odd|ods",
    "body": "body|bodies|mechanism|organe|mécanisme|órgano|mecanismo",
    "institution": "institution|ministry|organisation|organization|agency|ministère|institución|ministerio",
    "role": "role|rôle|rol|part",
    "priority": "priority|priorité|prioridad|weight",
}
ROUTING_HEADINGS = {name: frozenset(fold(word) for word in words.split("|")) for name, words in _ROUTING.items()}

_POSTS = {
    PostKind.MAIN: "main|focal point|main focal point|focal|primary|titular|titulaire|principal|point focal"
    "|point focal principal|punto focal|punto focal titular|first",
    PostKind.ALTERNATE: "alternate|alternate focal point|deputy|deputy focal point|second|substitute|suppléant"
    "|suppléante|point focal suppléant|alterno|alterna|suplente|punto focal alterno|punto focal suplente|backup",
    PostKind.VALIDATOR: "validator|validating authority|validation|approver|validateur|valideur"
    "|autorité de validation|validador|validadora|autoridad validadora",
    PostKind.HEAD: "head|head of institution|minister|permanent secretary|secretary general|director|chef|ministre"
    "|directeur|directrice|jefe|jefa|ministro|ministra|director general",
    PostKind.COORDINATOR: "coordinator|coordination|secretariat|coordinateur|coordinatrice|coordonnateur"
    "|secrétariat|coordinador|coordinadora|secretaría|nmirf",
    PostKind.CABINET: "cabinet|cabinet office|prime minister s office|gabinete|presidency",
}
POSTS = {fold(word): post for post, words in _POSTS.items() for word in words.split("|")}

ROLES = {
    fold(word): role
    for role, words in (
        (Role.LEAD, "lead|leading|main|responsible|chef de file|responsable|líder|principal"),
        (Role.SUPPORT, "support|supporting|supports|contributing|appui|soutien|apoyo|secondary"),
    )
    for word in words.split("|")
}

CHANNELS = {
    "email": ChannelName.EMAIL,
    "e mail": ChannelName.EMAIL,
    "mail": ChannelName.EMAIL,
    "courriel": ChannelName.EMAIL,
    "correo": ChannelName.EMAIL,
    "correo electronico": ChannelName.EMAIL,
    "telegram": ChannelName.TELEGRAM,
    "matrix": ChannelName.MATRIX,
    "element": ChannelName.MATRIX,
}

SPOKEN = ("en", "fr", "es", "ar", "pt", "ru", "zh")
LANGUAGES = {code: code for code in SPOKEN} | {
    fold(Locale(reader).languages[code]): code for reader in SPOKEN for code in SPOKEN
}
"""Codes, and the languages' names in each other ("French", "français", "francés")."""
