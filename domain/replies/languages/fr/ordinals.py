"""French: ordinals."""

from collections.abc import Mapping

ORDINALS: Mapping[int, str] = {
    1: "premier, première, 1er, 1ère, 1re, premièrement",
    2: "deuxième, second, seconde, 2e, 2ème, 2nde, 2nd, 2de, deuxièmement",
    3: "troisième, 3e, 3ème, troisièmement",
    4: "quatrième, 4e, 4ème, quatrièmement",
    5: "cinquième, 5e, 5ème",
    6: "sixième",
    7: "septième",
    8: "huitième",
    9: "neuvième",
    10: "dixième",
    -1: "dernier, dernière",
    11: "onzième",
    12: "douzième",
    13: "treizième",
    14: "quatorzième",
    15: "quinzième",
    16: "seizième",
    17: "dix-septième",
    18: "dix-huitième",
    19: "dix-neuvième",
    20: "vingtième",
    21: "vingt et unième",
    22: "vingt-deuxième",
    23: "vingt-troisième",
    24: "vingt-quatrième",
    25: "vingt-cinquième",
    30: "trentième",
    31: "trente et unième",
}
