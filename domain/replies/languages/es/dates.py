"""Spanish: days and spans of time."""

from domain.replies.vocabulary import Dates

DATES = Dates(
    edges={
        "month": (
            "fin de mes, fin de este mes, finales de mes, fines de mes, final de mes, fin del mes, final del mes, "
            "finales de este mes"
        ),
        "quarter": "fin de trimestre, fin del trimestre, final del trimestre, finales del trimestre",
        "year": (
            "fin de año, fin del año, final del año, finales de año, finales del año, fines de año, fines del año, "
            "fin de este año"
        ),
        "week": "fin de la semana, final de la semana, finales de semana",
    },
    months={
        1: "enero, ene",
        2: "febrero, feb",
        3: "marzo, mar",
        4: "abril, abr",
        5: "mayo",
        6: "junio, jun",
        7: "julio, jul",
        8: "agosto, ago",
        9: "septiembre, setiembre, sept, sep",
        10: "octubre, oct",
        11: "noviembre, nov",
        12: "diciembre, dic",
    },
    units={
        "day": "día, días",
        "workday": "día hábil, días hábiles, días laborables",
        "week": "semana, semanas",
        "month": "mes, meses",
        "year": "año, años",
    },
    amounts={
        1: "un, una, otra, otro",
        2: "dos, un par de",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        12: "doce",
        15: "quince",
        30: "treinta",
    },
    ends="fines de, finales de, a finales de, fin de, final de, el final de, fin del mes de",
    starts="principios de, a principios de, inicios de, comienzos de",
    middles="mediados de, a mediados de",
    tomorrow="mañana",
    next_word="próximo, próxima, que viene",
    weekdays={
        0: "lunes, lun",
        1: "martes",
        2: "miércoles, mié",
        3: "jueves, jue",
        4: "viernes, vie",
        5: "sábado",
        6: "domingo",
    },
    last_word="pasado, último, del año pasado",
    seasons="primavera, verano, otoño, invierno, semestre",
)
