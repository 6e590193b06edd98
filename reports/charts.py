"""A rehearsal as a picture: messages by week, and the load of each person. SVG, so that it is sharp and can be read."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from xml.sax.saxutils import escape

WIDTH, MARGIN = 960, 56
BARS, ROW = 240, 22
PEOPLE = 20
"""Shown at the most; the others are counted in one line."""

COLOURS = {"digests": "#2f6690", "escalations": "#c8553d", "others": "#8d99ae"}
LEGEND = {"digests": "digests", "escalations": "escalations", "others": "notices and briefs"}
STYLE = "font-family='system-ui, sans-serif' font-size='12' fill='#1d2733'"


def draw_rehearsal(told: Mapping[str, Any]) -> str:
    """The picture of what `tell_rehearsal` told."""
    people = told["by_person"][:PEOPLE]
    height = MARGIN + BARS + 70 + (len(people) + 2) * ROW
    title = f"{told['messages']} messages from {told['from']} to {told['to']}"
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{WIDTH}' height='{height}' viewBox='0 0 {WIDTH} {height}'"
        f" role='img' aria-label='{_quoted(title)}'>",
        "<rect width='100%' height='100%' fill='#ffffff'/>",
        f"<text x='{MARGIN}' y='28' {STYLE} font-weight='600'>{escape(title)}</text>",
        *_legend(),
        *_weeks(told["messages_by_week"], told["reports"]),
        *_people(people, len(told["by_person"]) - len(people), MARGIN + BARS + 64),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _legend() -> list[str]:
    parts, x = [], WIDTH - MARGIN - 340
    for name, words in LEGEND.items():
        parts.append(f"<rect x='{x}' y='18' width='11' height='11' fill='{COLOURS[name]}'/>")
        parts.append(f"<text x='{x + 16}' y='28' {STYLE}>{words}</text>")
        x += 110
    return parts


def _weeks(weeks: Sequence[Mapping[str, Any]], reports: Sequence[Mapping[str, Any]]) -> list[str]:
    """A stacked bar a week, the scale at the left, a line where a report is due."""
    most = max((week["messages"] for week in weeks), default=0) or 1
    step = (WIDTH - 2 * MARGIN) / max(len(weeks), 1)
    base = MARGIN + BARS
    parts = []
    for share in (0, 0.5, 1):
        y = base - BARS * share
        parts.append(f"<line x1='{MARGIN}' x2='{WIDTH - MARGIN}' y1='{y:.1f}' y2='{y:.1f}' stroke='#e3e8ee'/>")
        parts.append(f"<text x='{MARGIN - 8}' y='{y + 4:.1f}' {STYLE} text-anchor='end'>{round(most * share)}</text>")
    year = None
    for n, week in enumerate(weeks):
        x, y = MARGIN + n * step, float(base)
        for name, colour in COLOURS.items():
            tall = BARS * week[name] / most
            if tall:
                y -= tall
                parts.append(
                    f"<rect x='{x:.1f}' y='{y:.1f}' width='{max(step * 0.8, 0.6):.1f}' height='{tall:.1f}'"
                    f" fill='{colour}'><title>{week['week']}: {week[name]} {LEGEND[name]}</title></rect>"
                )
        if week["week"].year != year:
            year = week["week"].year
            parts.append(f"<text x='{x:.1f}' y='{base + 18}' {STYLE}>{year}</text>")
    parts += _due(weeks, reports, step, base)
    return parts


def _due(weeks: Sequence[Mapping[str, Any]], reports: Sequence[Mapping[str, Any]], step: float, base: int) -> list[str]:
    if not weeks:
        return []
    first: date = weeks[0]["week"]
    parts = []
    for n, report in enumerate(reports):
        x = MARGIN + (report["due_on"] - first).days / 7 * step
        words = f"{report['title']}: {report['missing']} of {report['asked']} missing"
        # Words that would run out of the picture stand at the left of their line.
        anchor, shift = ("end", -4) if x > WIDTH * 0.7 else ("start", 4)
        parts.append(
            f"<line x1='{x:.1f}' x2='{x:.1f}' y1='{MARGIN - 14}' y2='{base}' stroke='#1d2733' stroke-dasharray='3 3'/>"
        )
        parts.append(
            f"<text x='{x + shift:.1f}' y='{MARGIN - 4 + 14 * (n % 4)}' {STYLE} text-anchor='{anchor}'>"
            f"{escape(words)}</text>"
        )
    return parts


def _people(people: Sequence[Mapping[str, Any]], rest: int, top: int) -> list[str]:
    most = max((one["messages"] for one in people), default=0) or 1
    label = 330
    room = WIDTH - MARGIN - label - 220
    parts = [f"<text x='{MARGIN}' y='{top}' {STYLE} font-weight='600'>Messages to each person, most first</text>"]
    for n, one in enumerate(people, start=1):
        y = top + n * ROW
        name = f"{one['person']} ({one['posts'][0]})" if one["posts"] else one["person"]
        wide = room * one["messages"] / most
        parts.append(f"<text x='{MARGIN}' y='{y}' {STYLE}>{escape(_short(name, 46))}</text>")
        parts.append(
            f"<rect x='{label}' y='{y - 11}' width='{wide:.1f}' height='13' fill='{COLOURS['digests']}' rx='2'/>"
        )
        load = f"{one['messages']}, at most {one['in_busiest_week']} in a week"
        parts.append(f"<text x='{label + wide + 8:.1f}' y='{y}' {STYLE}>{load}</text>")
    if rest > 0:
        parts.append(f"<text x='{MARGIN}' y='{top + (len(people) + 1) * ROW}' {STYLE}>and {rest} more people</text>")
    return parts


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _quoted(text: str) -> str:
    return escape(text, {"'": "&apos;"})
