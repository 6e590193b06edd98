"""The coordinator's week on one screen: what changed, what waits, what is late, what falls due, what failed."""

from channels.layout import Letter, Row, Section, tidy
from channels.phrases import NAME_ROOM, name_references
from domain.notices import WeeklyBrief
from languages.catalogue import say
from languages.dates import say_day
from languages.labels import join_parts, label

LISTED = 8
"""Rows of one section: the brief is read on one screen, and the pages hold the rest."""


def write_brief(notice: WeeklyBrief, language: str) -> Letter:
    """The week, with a section for each thing that there is something to say of."""
    waits = _counted({"waiting": notice.waiting, "for_review": notice.for_review, "unowned": notice.unowned}, language)
    if notice.tentative:
        waits.append(_named("tentative", len(notice.tentative), notice.tentative, language))
    late = _counted({"overdue": notice.overdue}, language)
    late += [Row(tidy(name, NAME_ROOM), str(count)) for name, count in notice.late[:LISTED]]
    late += _more(len(notice.late) - LISTED, language)
    failed = []
    if notice.undelivered or notice.failed:
        failed.append(_named("undelivered", max(notice.undelivered, len(notice.failed)), notice.failed, language))
    titled = {
        "brief-changed": _counted(
            {"answered": notice.answered, "validated": notice.validated, "open": notice.open}, language
        ),
        "brief-waits": waits,
        "brief-late": late,
        "brief-ahead": _counted({"due_soon": notice.due_soon}, language) + _ahead(notice, language),
        "brief-failed": failed,
    }
    head = [
        say(
            language,
            "notice-weekly_brief",
            since=say_day(language, notice.since_on),
            until=say_day(language, notice.until_on),
        )
    ]
    if not (waits or late or failed):
        head.append(say(language, "brief-calm"))
    return Letter(
        language=language,
        subject=say(language, "notice-weekly_brief-subject", day=say_day(language, notice.until_on)),
        head=tuple(head),
        sections=tuple(Section(say(language, title), tuple(rows)) for title, rows in titled.items() if rows),
    )


def _counted(counts: dict[str, int], language: str) -> list[Row]:
    """A row for each count that is not 0."""
    return [Row(say(language, f"brief-{name}"), str(count)) for name, count in counts.items() if count]


def _named(name: str, count: int, names: tuple[str, ...], language: str) -> Row:
    notes = (name_references(language, names, LISTED),) if names else ()
    return Row(say(language, f"brief-{name}"), str(count), notes)


def _ahead(notice: WeeklyBrief, language: str) -> list[Row]:
    rows = []
    for deadline, milestone, on in notice.ahead[:LISTED]:
        day = say_day(language, on, year=on.year != notice.until_on.year)
        rows.append(Row(join_parts(language, tidy(deadline, NAME_ROOM), label(language, milestone)), day))
    return rows + _more(len(notice.ahead) - LISTED, language)


def _more(left: int, language: str) -> list[Row]:
    return [Row(say(language, "digest-remainder-more", count=left))] if left > 0 else []
