"""Chinese: numbers as they are dictated."""

from collections.abc import Mapping

NUMERALS: Mapping[int, str] = {
    0: "零, 〇",
    1: "一, 幺",
    2: "二, 两",
    3: "三",
    4: "四",
    5: "五",
    6: "六",
    7: "七",
    8: "八",
    9: "九",
    10: "十",
    100: "百",
}
POINT = "点"
AND = "零"
