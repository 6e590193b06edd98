"""Chinese: the expression that finds days and spans of time."""

CHINESE_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
WEEKDAYS = {day: n for n, day in enumerate("一二三四五六日")} | {"天": 6}
_MONTH = (
    r"(?:(?P<cy>20\d\d) ?年 ?|(?P<cnext>明年) ?)?(?P<cm>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月 ?(?:份 ?)?"
    r"(?:(?P<cd>\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]) ?[日号]|(?P<cedge>底|末|初|中旬))?"
)


def chinese_days(units: str, amounts: str) -> str:
    """Return a regular expression on folded text. units, amounts: alternatives of it, for "week" and "two"."""
    return (
        rf"{_MONTH}|(?:(?P<nextmonth>下个?月)|本月|这个月|(?<=[至到])) ?(?P<monthday>\d{{1,2}}) ?[日号](?!内|之内|以内)"
        rf"|(?:下周|下星期|下个星期)(?P<nextday>[一二三四五六日天])"
        rf"|(?P<pre_zh>再给我们|再给|再多|再|多给)? ?(?P<count_zh>\d{{1,3}}|{amounts}) ?(?P<unit_zh>{units})"
        r"(?P<ago_zh> ?(?:多前|前|以前|之前))?"
    )
