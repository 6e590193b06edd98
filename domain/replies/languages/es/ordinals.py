"""Spanish: ordinals."""

from collections.abc import Mapping

ORDINALS: Mapping[int, str] = {
    1: "primera, primero, primer, 1a, 1ra, 1.a, 1.o, 1o",
    2: "segunda, segundo, 2a, 2da, 2.a, 2.o, 2o",
    3: "tercera, tercero, 3a, 3.a, 3ra, 3.o",
    4: "cuarta, cuarto, 4a, 4ta",
    5: "quinta, quinto, 5a, 5ta",
    6: "sexta",
    7: "séptima",
    8: "octava",
    9: "novena",
    10: "décima",
    -1: "última, último",
    11: "undécima, decimoprimera",
    12: "duodécima, decimosegunda",
    13: "decimotercera, décimo tercera, décima tercera",
    14: "decimocuarta, décima cuarta",
    15: "decimoquinta, décima quinta",
    16: "decimosexta, décima sexta",
    17: "decimoséptima, décima séptima, décimo séptima",
    18: "decimoctava, décima octava",
    19: "decimonovena, décima novena",
    20: "vigésima",
    21: "vigesimoprimera, vigésima primera",
    22: "vigesimosegunda, vigésima segunda",
    23: "vigésima tercera",
    31: "trigésima primera",
}
