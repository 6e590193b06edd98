"""Chinese: days and spans of time."""

from domain.replies.vocabulary import Dates

DATES = Dates(
    edges={
        "month": "本月底, 月底, 月末, 本月末",
        "quarter": "季度末, 本季度末, 季末, 本季度底",
        "year": "年底, 今年底, 今年年底, 年末, 本年底",
        "week": "周末, 本周末, 本周底",
    },
    months={},
    units={
        "day": "天, 日",
        "workday": "个工作日, 工作日",
        "week": "周, 个星期, 星期, 礼拜, 个礼拜",
        "month": "个月",
        "year": "年",
    },
    amounts={
        1: "一",
        2: "二, 两",
        3: "三",
        4: "四",
        5: "五",
        6: "六",
        7: "七",
        8: "八",
        9: "九",
        10: "十",
        15: "十五",
        30: "三十",
    },
    ends="月底, 底, 末",
    starts="初",
    middles="中旬",
    tomorrow="明天",
    next_word="下, 下个",
    weekdays={
        0: "周一, 星期一",
        1: "周二, 星期二",
        2: "周三, 星期三",
        3: "周四, 星期四",
        4: "周五, 星期五",
        5: "周六, 星期六",
        6: "周日, 星期日, 星期天",
    },
    last_word="",
    seasons="",
)
