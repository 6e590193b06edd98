"""Portuguese: ordinals."""

from collections.abc import Mapping

ORDINALS: Mapping[int, str] = {
    1: "primeira, primeiro, 1a, 1o",
    2: "segunda, segundo, 2a, 2o",
    3: "terceira, terceiro, 3a, 3o",
    4: "quarta, quarto, 4a",
    5: "quinta, quinto, 5a",
    6: "sexta",
    7: "sétima",
    8: "oitava",
    9: "nona",
    10: "décima",
    -1: "última, último",
    11: "décima primeira",
    12: "décima segunda",
    13: "décima terceira",
    14: "décima quarta",
    15: "décima quinta",
    16: "décima sexta",
    17: "décima sétima",
    18: "décima oitava",
    19: "décima nona",
    20: "vigésima",
    21: "vigésima primeira",
    22: "vigésima segunda",
    23: "vigésima terceira",
    31: "trigésima primeira",
}
