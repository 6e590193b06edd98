"""English: ordinals."""

from collections.abc import Mapping

ORDINALS: Mapping[int, str] = {
    1: "first, 1st, firstly",
    2: "second, 2nd, secondly",
    3: "third, 3rd, thirdly",
    4: "fourth, 4th, fourthly",
    5: "fifth, 5th",
    6: "sixth, 6th",
    7: "seventh, 7th",
    8: "eighth, 8th",
    9: "ninth, 9th",
    10: "tenth, 10th",
    -1: "last",
    11: "eleventh",
    12: "twelfth",
    13: "thirteenth",
    14: "fourteenth",
    15: "fifteenth",
    16: "sixteenth",
    17: "seventeenth",
    18: "eighteenth",
    19: "nineteenth",
    20: "twentieth",
    21: "twenty-first",
    22: "twenty-second",
    23: "twenty-third",
    24: "twenty-fourth",
    25: "twenty-fifth",
    30: "thirtieth",
    31: "thirty-first",
}
