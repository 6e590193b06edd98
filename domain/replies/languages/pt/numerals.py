"""Portuguese: numbers as they are dictated."""

from collections.abc import Mapping

NUMERALS: Mapping[int, str] = {
    0: "zero",
    1: "um, uma",
    2: "dois, duas",
    3: "três",
    4: "quatro",
    5: "cinco",
    6: "seis, meia",
    7: "sete",
    8: "oito",
    9: "nove",
    10: "dez",
    11: "onze",
    12: "doze",
    13: "treze",
    14: "catorze, quatorze",
    15: "quinze",
    16: "dezasseis, dezesseis",
    17: "dezassete, dezessete",
    18: "dezoito",
    19: "dezanove, dezenove",
    20: "vinte",
    30: "trinta",
    40: "quarenta",
    50: "cinquenta",
    60: "sessenta",
    70: "setenta",
    80: "oitenta",
    90: "noventa",
    100: "cem, cento",
    200: "duzentos, duzentas",
    300: "trezentos, trezentas",
}
POINT = "ponto, vírgula"
AND = "e"
